// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Any octets are read as a returned mail without harm and within the limits.
#include "bouncereader.h"

#include <cstdint>
#include <cstdlib>

extern "C" void g_mime_init(void); // GMime's headers need not be on this room's path
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

using namespace postbench;

int LLVMFuzzerInitialize(int *, char ***)
{
    g_mime_init();
    return 0;
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Bounce bounce = readBounce(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (bounce.recipients.size() > 1000) std::abort();
    if (bounce.kind == BounceKind::NoBounce && !bounce.recipients.isEmpty()) std::abort();
    for (const BounceRecipient &recipient : bounce.recipients) {
        if (recipient.address.isEmpty() || recipient.words.size() > 1000 || recipient.code < 0 || recipient.code > 599)
            std::abort();
    }
    return 0;
}

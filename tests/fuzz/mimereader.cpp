// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Any octets are read as a message without harm, can be written again as a draft, and what was written reads undamaged.
#include "memorysource.h"
#include "mimereader.h"
#include "mimewriter.h"

#include <cstdint>
#include <cstdlib>

extern "C" void g_mime_init(void); // GMime's headers need not be on this room's path
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

using namespace postbench;

namespace {

void require(bool holds)
{
    if (!holds) std::abort();
}

QByteArray drained(const SmtpMessage &message)
{
    const auto source = message.open();
    QByteArray all;
    while (true) {
        const auto piece = source->read(65536);
        require(piece.has_value());
        if (piece->isEmpty()) return all;
        all += *piece;
    }
}

MimeContext context()
{
    MimeContext made;
    made.now = QDateTime::fromSecsSinceEpoch(0);
    made.messageId = "fuzz@postbench.example";
    made.boundarySeed = "fuzz";
    return made;
}

} // namespace

int LLVMFuzzerInitialize(int *, char ***)
{
    g_mime_init();
    return 0;
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray octets(reinterpret_cast<const char *>(data), qsizetype(size));
    const MimeMessage message = readMime(octets);
    require(message.parts.size() <= 1000);
    const Draft draft = draftOf(message);
    draftOfMailto(octets);
    writeRaw(openMemory(octets), {});

    for (const Carriage &carriage : {Carriage{}, Carriage{true, true, true}}) {
        const auto written = writeMime(draft, carriage, context());
        if (!written) { // only an address that is none may stand in the way
            require(written.error().fault == MessageFault::AddressBad || written.error().fault == MessageFault::AddressNeedsUtf8);
            continue;
        }
        const QByteArray out = drained(*written);
        require(out.size() == written->size);
        const MimeMessage again = readMime(out);
        require(again.parts.size() >= 1);
    }
    return 0;
}

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Any datagram as the answer to a question of the board's DNS client: no look beyond it, and what is found lies within it.
#include "dns.h"

#include <cstdlib>
#include <cstring>

namespace {

void must(bool held)
{
    if (!held) std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);
int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size > 600) size = 600;
    static const char name[] = "mail.example";
    uint8_t ip[4] = {};
    char alias[DNS_NAME_MAX];
    uint8_t aliasSize = 0;
    const dns_reading reading = dns_read(data, uint16_t(size), 0xBEEF, {name, 12}, ip, alias, &aliasSize);
    if (reading == DNS_ADDRESS) must(size >= 34);
    if (reading != DNS_ALIAS) return 0;
    must(aliasSize > 0 && aliasSize <= DNS_NAME_MAX);
    // What is asked for next is a question again, or no name that can be; and the answer to it is read with the alias as the name.
    uint8_t question[DNS_QUESTION_MAX];
    const uint16_t questionSize = dns_question(question, sizeof question, 0xBEEF, {alias, aliasSize});
    must(questionSize == 0 || questionSize == aliasSize + 18);
    (void)dns_read(data, uint16_t(size), 0xBEEF, {alias, aliasSize}, ip, alias, &aliasSize);
    return 0;
}

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The SNTP server of the small network: tells the time that its caller gave it.

#include "timeserver.h"

enum { PACKET = 48, TRANSMIT = 40, MODE_CLIENT = 3, MODE_SERVER = 4 };

// Seconds since 1900 modulo 2^32 (RFC 4330 section 3), then the fraction.
static void put_time(struct datagram *to, uint64_t unix_milliseconds)
{
    datagram_put_u32(to, (uint32_t)(unix_milliseconds / 1000 + 2208988800u));
    datagram_put_u32(to, (uint32_t)(((unix_milliseconds % 1000) << 32) / 1000));
}

bool time_server_answer(const struct virtualnet *net, const uint8_t *question, size_t size, struct datagram *answer)
{
    if (net->time == VIRTUALNET_SILENT || size < PACKET || (question[0] & 7) != MODE_CLIENT) return false;
    const bool refuses = net->time == VIRTUALNET_REFUSES;
    uint8_t originate[8];
    memcpy(originate, question + TRANSMIT, sizeof originate);
    if (net->time == VIRTUALNET_WRONG) originate[7] ^= 0xFF;      // RFC 4330 section 5: the answer to another question
    datagram_put_u8(answer, (question[0] & 0x38u) | MODE_SERVER); // in the client's version
    datagram_put_u8(answer, refuses ? 0 : 2);                     // stratum 0: a kiss of death (section 8)
    datagram_put_u8(answer, question[2]);
    datagram_put_u8(answer, 0xEC); // 2^-20 s
    datagram_put_zeros(answer, 8);
    datagram_put(answer, refuses ? (const void *)"DENY" : net->gateway, 4);
    const uint64_t now = net->time == VIRTUALNET_WRONG ? 0 : net->unix_milliseconds;
    put_time(answer, now);
    datagram_put(answer, originate, sizeof originate);
    put_time(answer, now);
    put_time(answer, now);
    return true;
}

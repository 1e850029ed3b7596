// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The two datagrams of SNTP.
#include "sntp.h"

#include "octets.h"

// RFC 4330 section 4: where things stand.
enum { FIRST = 0, STRATUM = 1, ORIGINATE = 24, TRANSMIT = 40 };

void sntp_question(uint8_t out[SNTP_SIZE], const uint32_t cookie[2])
{
    octets_fill(out, 0, SNTP_SIZE);
    out[FIRST] = 4 << 3 | 3; // version 4, client
    octets_put32(out + TRANSMIT, cookie[0]);
    octets_put32(out + TRANSMIT + 4, cookie[1]);
}

uint64_t sntp_read(const uint8_t *datagram, uint16_t size, const uint32_t cookie[2])
{
    if (size < SNTP_SIZE) return 0;
    // RFC 4330 section 5: mode 4, not unsynchronised, stratum 1 .. 15 (0 is a kiss-o'-death), our own stamp returned.
    if ((datagram[FIRST] & 7) != 4 || datagram[FIRST] >> 6 == 3) return 0;
    if (datagram[STRATUM] == 0 || datagram[STRATUM] > 15) return 0;
    if (octets_get32(datagram + ORIGINATE) != cookie[0] || octets_get32(datagram + ORIGINATE + 4) != cookie[1]) return 0;
    const uint32_t seconds = octets_get32(datagram + TRANSMIT);
    if (seconds == 0) return 0;
    // RFC 4330 section 3: with bit 0 unset the count began anew on 2036-02-07. 2208988800: from 1900 to 1970.
    const uint64_t since_1900 = (seconds & 0x80000000u) != 0 ? seconds : (UINT64_C(1) << 32) + seconds;
    return since_1900 - 2208988800u;
}

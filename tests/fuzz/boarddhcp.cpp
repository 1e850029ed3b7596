// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Any datagram as a DHCP server's message: what is taken is an address that a host can have, with times that make sense.
#include "dhcp.h"

#include <cstdlib>

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
    static const uint8_t mac[6] = {0x00, 0x08, 0xDC, 1, 2, 3};
    dhcp_lease lease;
    const dhcp_kind kind = dhcp_read(data, uint16_t(size), 0x11223344, mac, &lease);
    if (kind != DHCP_OFFER && kind != DHCP_ACK) {
        must(kind == DHCP_NAK || kind == DHCP_NOTHING);
        return 0;
    }
    must(lease.ip[0] != 0 && lease.ip[0] != 127 && lease.ip[0] < 224);
    must(lease.dns_count <= 3);
    must(lease.seconds >= 60 && lease.renew < lease.rebind && lease.rebind < lease.seconds);
    return 0;
}

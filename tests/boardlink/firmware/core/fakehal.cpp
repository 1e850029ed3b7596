// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The functions that the firmware calls, each leading to the object behind the context.
#include "fakehal.h"

#include <cstring>

namespace {

FakeHal &of(void *context) { return *static_cast<FakeHal *>(context); }

} // namespace

FakeHal::FakeHal()
{
    for (auto &slot : flash)
        slot.fill(0xFF);
    fillBoardPart();
    fillNetworkPart();
}

void FakeHal::powerOn()
{
    powerless = false;
    cutAt = 0;
    now = 0;
    toBoard.clear();
    fromBoard.clear();
}

bool FakeHal::operate()
{
    if (powerless) return false;
    ++flashOperations;
    if (cutAt > 0 && --cutAt == 0) powerless = true;
    return !powerless;
}

bool FakeHal::eraseSlot(int slot)
{
    if (powerless) return false;
    const bool whole = operate();
    auto &octets = flash[size_t(slot)];
    std::fill(octets.begin(), whole ? octets.end() : octets.begin() + HAL_SLOT_SIZE / 2, uint8_t(0xFF));
    return whole;
}

bool FakeHal::writeSlot(int slot, uint32_t offset, const uint8_t *octets, uint32_t size)
{
    if (offset % 4 != 0 || size % 4 != 0 || offset + size > HAL_SLOT_SIZE) rulesKept = false;
    for (uint32_t at = 0; at < size && !powerless; at += 4) {
        uint32_t word, old;
        std::memcpy(&word, octets + at, 4);
        uint8_t *place = flash[size_t(slot)].data() + offset + at;
        std::memcpy(&old, place, 4);
        if ((word & ~old) != 0) rulesKept = false;
        if (!operate()) word |= ~cutMask;
        word &= old;
        if (!worn) std::memcpy(place, &word, 4);
    }
    return !powerless;
}

void FakeHal::fillBoardPart()
{
    m_table.model = [](void *) { return "Fake W7500"; };
    m_table.factory_mac = [](void *, uint8_t mac[6]) { std::memcpy(mac, "\x00\x08\xDC\x01\x02\x03", 6); };
    m_table.reset_reason = [](void *context) { return of(context).reason; };
    m_table.entropy = [](void *context) { return of(context).chance++; };
    m_table.milliseconds = [](void *context) { return of(context).now; };
    m_table.serial_read = [](void *context, uint8_t *octets, int capacity) {
        QByteArray &waiting = of(context).toBoard;
        const int size = int(qMin(qsizetype(capacity), waiting.size()));
        std::memcpy(octets, waiting.constData(), size_t(size));
        waiting.remove(0, size);
        return size;
    };
    m_table.serial_lost = [](void *context) { return std::exchange(of(context).lost, false); };
    m_table.serial_write = [](void *context, const uint8_t *octets, int size) {
        FakeHal &hal = of(context);
        const int taken = qMin(size, qMin(hal.writeLimit, hal.writeRoom));
        hal.fromBoard.append(reinterpret_cast<const char *>(octets), taken);
        hal.writeRoom -= taken;
        return taken;
    };
    m_table.serial_idle = [](void *) { return true; };
    m_table.slot = [](void *context, int slot) -> const uint8_t * { return of(context).flash[size_t(slot)].data(); };
    m_table.slot_erase = [](void *context, int slot) { return of(context).eraseSlot(slot); };
    m_table.slot_write = [](void *context, int slot, uint32_t offset, const uint8_t *octets, uint32_t size) {
        return of(context).writeSlot(slot, offset, octets, size);
    };
    m_table.input = [](void *context, int number) { return of(context).inputs[size_t(number)]; };
    m_table.feed_watchdog = [](void *context) { ++of(context).feeds; };
    m_table.reset = [](void *context) { ++of(context).resets; };
}

void FakeHal::fillNetworkPart()
{
    m_table.link_up = [](void *context) { return of(context).link(); };
    m_table.configure = [](void *context, const hal_network *network) { of(context).configure(*network); };
    m_table.open_tcp = [](void *context, hal_socket socket, uint16_t port) { return of(context).openTcp(socket, port); };
    m_table.connect = [](void *context, hal_socket socket, const hal_endpoint *peer) { return of(context).connect(socket, *peer); };
    m_table.open_udp = [](void *context, hal_socket socket, uint16_t port) { return of(context).openUdp(socket, port); };
    m_table.state = [](void *context, hal_socket socket) { return of(context).state(socket); };
    m_table.send = [](void *context, hal_socket socket, const uint8_t *octets, int size) {
        return of(context).send(socket, octets, size);
    };
    m_table.receive = [](void *context, hal_socket socket, uint8_t *octets, int capacity) {
        return of(context).receive(socket, octets, capacity);
    };
    m_table.send_to = [](void *context, hal_socket socket, const hal_endpoint *peer, const uint8_t *octets, int size) {
        return of(context).sendTo(socket, *peer, octets, size);
    };
    m_table.receive_from = [](void *context, hal_socket socket, hal_endpoint *peer, uint8_t *octets, int capacity) {
        return of(context).receiveFrom(socket, *peer, octets, capacity);
    };
    m_table.disconnect = [](void *context, hal_socket socket) { of(context).disconnect(socket); };
    m_table.close = [](void *context, hal_socket socket) { of(context).close(socket); };
}

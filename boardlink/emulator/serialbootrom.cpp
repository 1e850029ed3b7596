// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The boot ROM's line: one octet at a time in each direction.
#include "serialbootrom.h"

#include <algorithm>

namespace postbench {
namespace {

constexpr Nanoseconds millisecond = 1'000'000;

} // namespace

SerialBootRom::SerialBootRom(Timebase &time, FlashMemory &flash, std::uint8_t *ram)
    : m_time(time), m_memory{flash.code(), flash.page() + FlashMemory::dataOffset, flash.page() + FlashMemory::lockOffset, ram}
{
}

void SerialBootRom::start(PtyLine *line)
{
    m_line = line;
    m_held.reset();
    m_arrival = m_departure = never;
    m_waited = m_time.now;
    bootrom_start(&m_rom, &m_memory);
}

Nanoseconds SerialBootRom::octetTime() const { return std::uint64_t{10} * 1'000'000'000 / m_line->baud(); }

Nanoseconds SerialBootRom::nextEvent() const
{
    if (m_line == nullptr) return never;
    Nanoseconds next = std::min(m_arrival, m_departure);
    if (m_arrival == never && m_line->hasOctet()) next = m_time.now;
    if (m_rom.phase == m_rom.BOOTROM_XMODEM) next = std::min(next, m_waited + 10 * millisecond);
    return next;
}

void SerialBootRom::give()
{
    std::uint8_t octet = 0;
    if (bootrom_give(&m_rom, &octet, 1) == 0) {
        m_departure = never;
        return;
    }
    m_line->put(octet);
    m_departure = (m_departure == never ? m_time.now : m_departure) + octetTime();
}

void SerialBootRom::take(std::uint8_t octet)
{
    if (m_departure != never) {
        m_overruns += m_held ? 1 : 0;
        m_held = octet;
        return;
    }
    // The host's own setting of the pseudo-terminal is the rate at which it speaks.
    bootrom_take(&m_rom, octet, m_line->baud());
    give();
}

void SerialBootRom::advance()
{
    if (m_line == nullptr) return;
    if (const Nanoseconds passed = (m_time.now - m_waited) / millisecond; passed > 0) {
        bootrom_wait(&m_rom, static_cast<std::uint32_t>(passed));
        m_waited += passed * millisecond;
        if (m_departure == never) give();
    }
    while (m_departure <= m_time.now)
        give();
    if (m_departure == never && m_held) {
        const std::uint8_t octet = *m_held;
        m_held.reset();
        take(octet);
    }
    if (m_arrival == never && m_line->hasOctet()) m_arrival = m_time.now + octetTime();
    while (m_arrival <= m_time.now) {
        take(m_line->takeOctet());
        m_arrival = m_line->hasOctet() ? m_arrival + octetTime() : never;
    }
}

SerialBootRom::Exit SerialBootRom::exit() const
{
    if (m_departure != never) return Exit::Stays; // its last reply is still on its way
    switch (bootrom_exit(&m_rom)) {
    case BOOTROM_TO_APPLICATION: return Exit::ToApplication;
    case BOOTROM_TO_ITSELF: return Exit::ToItself;
    default: return Exit::Stays;
    }
}

} // namespace postbench

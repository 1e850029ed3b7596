// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The chip started with BOOT high: its boot ROM on UART2, over this chip's flash and RAM, at the pace of the line.
#pragma once

#include <optional>

#include "bootrom.h"
#include "device.h"
#include "flashmemory.h"
#include "ptyline.h"

namespace postbench {

class SerialBootRom
{
public:
    enum class Exit { Stays, ToApplication, ToItself };

    SerialBootRom(Timebase &time, FlashMemory &flash, std::uint8_t *ram);

    // line: what UART2 is wired to; null: nothing that anybody could reach.
    void start(PtyLine *line);
    void advance();
    Nanoseconds nextEvent() const;
    Exit exit() const;
    std::uint64_t overruns() const { return m_overruns; }

private:
    Nanoseconds octetTime() const;
    void take(std::uint8_t octet);
    void give();

    Timebase &m_time;
    bootrom_memory m_memory;
    bootrom m_rom{};
    PtyLine *m_line = nullptr;
    std::optional<std::uint8_t> m_held; // came while the ROM was sending: there is room for one
    Nanoseconds m_arrival = never, m_departure = never, m_waited = 0;
    std::uint64_t m_overruns = 0;
};

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The chip's TCP/IP block (WZTOE): common registers, eight sockets, their buffers and the interrupt.
#pragma once

#include <array>

#include "device.h"
#include "interruptcontroller.h"
#include "toesocket.h"

namespace postbench {

class Toe : public Device
{
public:
    Toe(Timebase &time, InterruptController &interrupts, unsigned irq, Reactor &reactor, Surroundings &surroundings);
    std::uint32_t read(std::uint32_t offset, unsigned size) override;
    void write(std::uint32_t offset, unsigned size, std::uint32_t value) override;
    void advance() override;
    Nanoseconds nextEvent() const override;
    void reset() override;

    ToeShared &shared() { return m_shared; }
    void breakOffAll();
    void linkChanged();

private:
    std::uint32_t readCommon(std::uint32_t offset, unsigned size);
    void writeCommon(std::uint32_t offset, unsigned size, std::uint32_t value);
    void settle();
    std::uint32_t word(std::uint32_t offset) const;
    std::uint8_t raisedSockets() const;
    void updateLine();

    Timebase &m_time;
    InterruptController &m_interrupts;
    unsigned m_irq;
    ToeShared m_shared;
    std::array<ToeSocket, 8> m_sockets;
    std::array<std::uint8_t, 0x7000> m_bytes{};
};

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The interrupt controller and the order of exceptions of a Cortex-M0 (ARMv6-M architecture manual, B1.5 and B3.4).
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace postbench {

// Exception numbers, as in the vector table.
enum Exception : unsigned { Nmi = 2, HardFault = 3, SvCall = 11, PendSv = 14, SysTickException = 15, FirstInterrupt = 16 };

class InterruptController
{
public:
    static constexpr unsigned lines = 32;

    void reset();

    // A peripheral's wire. A line that stays high is pending again as soon as its handler has returned.
    void setLine(unsigned irq, bool high);
    void pend(unsigned exception) { m_pending |= bit(exception); }
    void unpend(unsigned exception) { m_pending &= ~bit(exception); }
    bool isPending(unsigned exception) const { return (m_pending & bit(exception)) != 0; }

    // Registers of the interrupt controller, one bit per line.
    std::uint32_t enabled() const { return m_enabled; }
    void enable(std::uint32_t irqs) { m_enabled |= irqs; }
    void disable(std::uint32_t irqs) { m_enabled &= ~irqs; }
    std::uint32_t pendingLines() const { return static_cast<std::uint32_t>(m_pending >> FirstInterrupt); }
    void setPending(std::uint32_t irqs) { m_pending |= std::uint64_t{irqs} << FirstInterrupt; }
    void clearPending(std::uint32_t irqs);
    std::uint8_t priority(unsigned exception) const { return m_priority[exception]; }
    // The chip has two priority bits, the upper ones of the octet.
    void setPriority(unsigned exception, std::uint8_t value) { m_priority[exception] = value & 0xC0; }

    // The exception that would be taken now, 0: none. masked: PRIMASK is set (which holds back neither NMI nor HardFault).
    unsigned next(bool masked) const;
    void enter(unsigned exception);
    void leave(unsigned exception);
    unsigned active() const { return m_active.empty() ? 0 : m_active.back(); }
    const std::vector<unsigned> &allActive() const { return m_active; }

private:
    static constexpr std::uint64_t bit(unsigned exception) { return std::uint64_t{1} << exception; }
    int effectivePriority(unsigned exception) const;
    int runningPriority() const;
    bool isOpen(unsigned exception) const;

    std::uint64_t m_pending = 0;
    std::uint32_t m_enabled = 0;
    std::uint32_t m_high = 0;
    std::array<std::uint8_t, FirstInterrupt + lines> m_priority{};
    std::vector<unsigned> m_active;
};

} // namespace postbench

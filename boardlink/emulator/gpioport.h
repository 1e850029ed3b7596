// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One port of general pins (CMSDK GPIO): outputs, inputs, edge interrupts; port B carries MDIO.
#pragma once

#include <functional>

#include "device.h"
#include "interruptcontroller.h"

namespace postbench {

class GpioPort : public Device
{
public:
    GpioPort(InterruptController &interrupts, unsigned irq);
    std::uint32_t read(std::uint32_t offset, unsigned size) override;
    void write(std::uint32_t offset, unsigned size, std::uint32_t value) override;
    void reset() override;

    // What the world outside puts on a pin that is no output.
    void drive(unsigned pin, bool high);
    bool level(unsigned pin) const { return ((levels() >> pin) & 1) != 0; }
    bool isOutput(unsigned pin) const { return ((m_enabled >> pin) & 1) != 0; }
    // Called after each change of the outputs.
    void onChange(std::function<void()> changed) { m_changed = std::move(changed); }

private:
    std::uint16_t levels() const { return static_cast<std::uint16_t>((m_out & m_enabled) | (m_outside & ~m_enabled)); }
    void noticeEdges(std::uint16_t before);

    InterruptController &m_interrupts;
    unsigned m_irq;
    std::uint16_t m_outside = 0xFFFF; // pulled up
    std::uint16_t m_out = 0, m_enabled = 0, m_interrupt = 0, m_edge = 0, m_rising = 0, m_raised = 0;
    std::function<void()> m_changed;
};

} // namespace postbench

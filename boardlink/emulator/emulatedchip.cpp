// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The chip's composition: which peripheral answers at which address, and how it starts.
#include "emulatedchip.h"

#include <random>

namespace postbench {
namespace {

constexpr std::uint32_t ramSize = 0x4000, romAddress = 0x1FFF1000, romSize = 0x1000;
enum Irq : unsigned { Uart0Irq = 2, Uart1Irq = 3, Uart2Irq = 4, PortIrq = 7, Timer0Irq = 12, Timer1Irq = 13, ToeIrq = 24 };

} // namespace

EmulatedChip::EmulatedChip(const Wiring &wiring, FlashMemory &flash, Reactor &reactor, Surroundings &surroundings, PtyLine &line)
    : m_wiring(wiring)
    , m_flash(flash)
    , m_line(line)
    , m_surroundings(surroundings)
    , m_pacemaker(m_time, reactor)
    , m_ram(ramSize)
    , m_rom(romSize)
    , m_core(romAddress)
    , m_system(m_time, m_interrupts)
    , m_clock(m_time)
    , m_uart0(m_time, m_interrupts, Uart0Irq)
    , m_uart1(m_time, m_interrupts, Uart1Irq)
    , m_uart2(m_time, m_interrupts, Uart2Irq)
    , m_bootRom(m_time, m_flash, m_ram.data())
    , m_watchdog(m_time, m_interrupts)
    , m_timer0(m_time, m_interrupts, Timer0Irq)
    , m_timer1(m_time, m_interrupts, Timer1Irq)
    , m_phy(wiring.phyAddress)
    , m_toe(m_time, m_interrupts, ToeIrq, reactor, surroundings)
    , m_random(m_time)
{
    m_rom[0] = 0x70; // bx lr: never run, the call is answered before it
    m_rom[1] = 0x47;
    m_core.mapMemory(0, FlashMemory::codeSize, m_flash.code(), false);
    m_core.mapMemory(0x10000000, FlashMemory::codeSize, m_flash.code(), false);
    m_core.mapMemory(FlashMemory::pageAddress, FlashMemory::pageSize, m_flash.page(), false);
    m_core.mapMemory(romAddress, romSize, m_rom.data(), false);
    m_core.mapMemory(0x20000000, ramSize, m_ram.data(), true);
    for (unsigned port = 0; port < m_ports.size(); ++port)
        m_ports[port] = std::make_unique<GpioPort>(m_interrupts, PortIrq + port);
    attachAll();
    wirePhy();
    if (wiring.usbUart == 1)
        m_uart1.connect(&line);
    else
        m_uart2.connect(&line);
}

void EmulatedChip::attachAll()
{
    attach(0xE000E000, 0x1000, m_system);
    attach(0x40000000, 0x1000, m_watchdog);
    attach(0x40001000, 0x1000, m_timer0);
    attach(0x40002000, 0x1000, m_timer1);
    attach(0x40006000, 0x1000, m_uart2);
    attach(0x40007000, 0x1000, m_random);
    attach(0x4000C000, 0x1000, m_uart0);
    attach(0x4000D000, 0x1000, m_uart1);
    attach(0x4001F000, 0x1000, m_configuration);
    attach(0x41001000, 0x1000, m_clock);
    for (unsigned port = 0; port < m_ports.size(); ++port)
        attach(0x42000000 + port * 0x01000000, 0x1000, *m_ports[port]);
    attach(0x46000000, 0x200000, m_toe);
    // PWM, SSP 0 and 1, RTC, ADC, AFC and EXTI, PADCON, DMA.
    constexpr std::array<std::uint32_t, 8> plain = {0x40005000, 0x4000A000, 0x4000B000, 0x4000E000,
                                                    0x41000000, 0x41002000, 0x41003000, 0x41004000};
    for (unsigned index = 0; index < plain.size(); ++index)
        attach(plain[index], 0x1000, m_plain[index]);
}

void EmulatedChip::attach(std::uint32_t base, std::uint32_t size, Device &device)
{
    m_devices.push_back(&device);
    m_core.mapDevice(
        base, size,
        [this, &device](std::uint32_t offset, unsigned width) {
            synchronise();
            device.advance();
            const std::uint32_t value = device.read(offset, width);
            after(device);
            return value;
        },
        [this, &device](std::uint32_t offset, unsigned width, std::uint32_t value) {
            synchronise();
            device.advance();
            device.write(offset, width, value);
            after(device);
        });
}

void EmulatedChip::wirePhy()
{
    m_ports[m_wiring.mdc.port]->onChange([this] { clockPhy(); });
    if (m_wiring.phyInside) {
        m_ports[3]->onChange([this] {
            if (m_ports[3]->isOutput(6) && !m_ports[3]->level(6)) m_phy.reset();
        });
    }
}

void EmulatedChip::clockPhy()
{
    GpioPort &port = *m_ports[m_wiring.mdc.port];
    const bool mdc = port.isOutput(m_wiring.mdc.number) && port.level(m_wiring.mdc.number);
    if (mdc && !m_mdc) m_phy.clock(port.level(m_wiring.mdio.number), port.isOutput(m_wiring.mdio.number));
    m_mdc = mdc;
    port.drive(m_wiring.mdio.number, m_phy.data());
}

void EmulatedChip::setLink(bool up)
{
    m_surroundings.link = up;
    m_phy.setLink(up);
    m_toe.linkChanged();
}

void EmulatedChip::setInput(unsigned number, bool high)
{
    const Pin pin = m_wiring.inputs[number % m_wiring.inputs.size()];
    m_ports[pin.port]->drive(pin.number, high);
}

bool EmulatedChip::isListening() const
{
    return m_locked || m_inBootRom || (m_wiring.usbUart == 1 ? m_uart1.isListening() : m_uart2.isListening());
}

void EmulatedChip::start(Start why)
{
    if (why == Start::Power || why == Start::ResetPin) m_clock.powerOn();
    if (why == Start::Power) {
        // Memory comes up with anything in it: a program that forgets to clear its variables is seen.
        std::minstd_rand chance(static_cast<unsigned>(m_counts.starts + 1));
        for (std::uint8_t &octet : m_ram)
            octet = static_cast<std::uint8_t>(chance());
    }
    m_interrupts.reset();
    for (Device *device : m_devices)
        device->reset();
    m_phy.reset();
    m_configuration.set(ResetInformation::cause,
                        why == Start::Program || why == Start::BootRom ? 1
                            : why == Start::Watchdog                   ? 2
                                                                       : 0);
    m_counts.programResets += why == Start::Program ? 1 : 0;
    m_counts.watchdogResets += why == Start::Watchdog ? 1 : 0;
    ++m_counts.starts;
    m_powered = true;
    m_sleeping = m_idle = m_locked = m_watching = false;
    m_core.watchMask(false);
    // In APP mode the ROM hands over at once. A program's reset and the watchdog's do not come to the ROM at all.
    m_inBootRom = m_bootPin && (why == Start::Power || why == Start::ResetPin);
    if (m_inBootRom) return m_bootRom.start(m_wiring.usbUart == 2 ? &m_line : nullptr);
    if (!m_core.reset()) {
        m_locked = true;
        ++m_counts.lockUps;
    }
}

void EmulatedChip::powerOff()
{
    for (Device *device : m_devices)
        device->reset();
    m_line.forgetWaiting();
    m_powered = false;
    ++m_counts.powerCuts;
}

} // namespace postbench

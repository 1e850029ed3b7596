// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The whole chip: core, memories, peripherals, and the loop that runs them in the chip's time.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "clockgenerator.h"
#include "core.h"
#include "dualtimer.h"
#include "fifouart.h"
#include "flashmemory.h"
#include "gpioport.h"
#include "interruptcontroller.h"
#include "pacemaker.h"
#include "phy.h"
#include "plainregisters.h"
#include "serialbootrom.h"
#include "simpleuart.h"
#include "systemcontrol.h"
#include "toe.h"
#include "watchdog.h"
#include "wiring.h"

namespace postbench {

class EmulatedChip
{
public:
    enum class Start { Power, ResetPin, Program, Watchdog, BootRom /* leaves it for the program */ };
    struct Counts {
        std::uint64_t starts = 0, watchdogResets = 0, programResets = 0, faults = 0, lockUps = 0, unguardedRomCalls = 0,
                      powerCuts = 0;
    };

    EmulatedChip(const Wiring &wiring, FlashMemory &flash, Reactor &reactor, Surroundings &surroundings, PtyLine &line);

    void start(Start why);
    // A little of the chip's life: returns often, so that what the control channel asked for can be done.
    void live();
    void powerOff();
    bool isPowered() const { return m_powered; }
    // The program has its UART's receiver on, or will not get so far any more.
    bool isListening() const;
    // The BOOT pin, looked at when the chip starts.
    void setBoot(bool high) { m_bootPin = high; }
    void setLink(bool up);
    void setInput(unsigned number, bool high);

    Toe &toe() { return m_toe; }
    const Counts &counts() const { return m_counts; }
    std::uint64_t overruns() const { return m_uart0.overruns() + m_uart1.overruns() + m_uart2.overruns() + m_bootRom.overruns(); }
    std::uint64_t instructions() const { return m_core.count(); }
    Nanoseconds now() const { return m_time.now; }
    std::uint32_t coreHz() const { return m_time.coreHz; }

private:
    void attach(std::uint32_t base, std::uint32_t size, Device &device);
    void attachAll();
    void wirePhy();
    void synchronise();
    void after(const Device &device);
    void advanceAll();
    Nanoseconds nextEvent() const;
    std::uint64_t instructionsUntil(Nanoseconds event) const;
    void runBootRom();
    void runProgram();
    void take(unsigned exception);
    void hardFault();
    void returnFromException();
    void callRom();
    std::uint32_t romResult(std::uint32_t id, std::uint32_t target, std::uint32_t source, std::uint32_t size);
    void clockPhy();

    const Wiring &m_wiring;
    FlashMemory &m_flash;
    PtyLine &m_line;
    Surroundings &m_surroundings;
    Timebase m_time;
    InterruptController m_interrupts;
    Pacemaker m_pacemaker;
    std::vector<std::uint8_t> m_ram, m_rom;
    Core m_core;
    SystemControl m_system;
    ClockGenerator m_clock;
    FifoUart m_uart0, m_uart1;
    SimpleUart m_uart2;
    SerialBootRom m_bootRom;
    Watchdog m_watchdog;
    DualTimer m_timer0, m_timer1;
    std::array<std::unique_ptr<GpioPort>, 4> m_ports;
    Phy m_phy;
    Toe m_toe;
    ResetInformation m_configuration;
    RandomRegisters m_random;
    std::array<PlainRegisters, 8> m_plain;
    std::vector<Device *> m_devices;
    Counts m_counts;
    std::uint64_t m_synchronised = 0; // instructions whose time has passed
    std::uint64_t m_picoseconds = 0;  // of the last, not yet a nanosecond
    Nanoseconds m_nextFlush = 0;
    bool m_bootPin = false, m_inBootRom = false;
    bool m_powered = false, m_sleeping = false, m_idle = false, m_locked = false, m_watching = false, m_mdc = false;
};

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The chip's life: instructions, exceptions, sleep and the calls of the mask ROM, each in the chip's time.
#include <algorithm>

#include "emulatedchip.h"

namespace postbench {
namespace {

// Instructions take one cycle, loads two, taken branches three: three cycles for two instructions is near what compiled
// code takes. A model, not a measurement.
constexpr std::uint64_t picosecondsForHalfCycles = 1'500'000'000'000;
constexpr Nanoseconds slice = 1'000'000;
constexpr unsigned quietReadsUntilSleep = 64;

} // namespace

void EmulatedChip::synchronise()
{
    const std::uint64_t done = m_core.count() - m_synchronised;
    m_synchronised += done;
    m_picoseconds += done * (picosecondsForHalfCycles / m_time.coreHz);
    m_time.now += m_picoseconds / 1000;
    m_picoseconds %= 1000;
}

std::uint64_t EmulatedChip::instructionsUntil(Nanoseconds event) const
{
    return event <= m_time.now ? 1 : (event - m_time.now) * 1000 / (picosecondsForHalfCycles / m_time.coreHz) + 1;
}

// After each access to a register: is there a reason to come out of the core before its time?
void EmulatedChip::after(const Device &device)
{
    if (m_time.quietReads >= quietReadsUntilSleep) {
        m_time.quietReads = 0;
        m_idle = true;
        return m_core.attend();
    }
    if (&device == &m_clock || &device == &m_system || (!m_watching && m_interrupts.next(false) != 0)) return m_core.attend();
    if (const Nanoseconds event = device.nextEvent(); event != never) m_core.attend(instructionsUntil(event));
}

void EmulatedChip::advanceAll()
{
    for (Device *device : m_devices)
        device->advance();
}

Nanoseconds EmulatedChip::nextEvent() const
{
    Nanoseconds next = never;
    for (const Device *device : m_devices)
        next = std::min(next, device->nextEvent());
    return next;
}

void EmulatedChip::live()
{
    advanceAll();
    // Neither for each octet, nor without end when nobody has the line open.
    if (m_time.now >= m_nextFlush) {
        m_line.flush();
        m_nextFlush = m_time.now + (m_line.isCableOut() ? 20'000'000 : 500'000);
    }
    if (m_powered && m_inBootRom) return runBootRom();
    if (m_watchdog.takeBite()) return start(Start::Watchdog);
    if (m_system.takeResetRequest()) return start(Start::Program);
    if (m_locked && (m_configuration.get(ResetInformation::resetOnLockUp) & 1) != 0) return start(Start::Program);
    // WFI ends when an exception is pending that PRIMASK alone would hold back.
    if (m_interrupts.next(false) != 0) m_sleeping = m_idle = false;
    if (!m_powered || m_sleeping || m_locked || m_idle) {
        m_idle = false;
        // A hung-up line tells nothing when it is opened again: it is looked at in between.
        const Nanoseconds look = m_line.hasUnsent() || m_line.isCableOut() ? m_nextFlush : m_time.now + 1'000'000'000;
        return m_pacemaker.idleUntil(m_powered ? std::min(nextEvent(), look) : look);
    }
    runProgram();
}

void EmulatedChip::runBootRom()
{
    m_bootRom.advance();
    switch (m_bootRom.exit()) {
    case SerialBootRom::Exit::ToApplication: m_core.forgetTranslations(0, FlashMemory::codeSize); return start(Start::BootRom);
    case SerialBootRom::Exit::ToItself: return start(Start::ResetPin);
    case SerialBootRom::Exit::Stays: break;
    }
    const Nanoseconds look = m_line.hasUnsent() || m_line.isCableOut() ? m_nextFlush : m_time.now + 1'000'000'000;
    m_pacemaker.idleUntil(std::min(m_bootRom.nextEvent(), look));
}

void EmulatedChip::runProgram()
{
    if (const unsigned exception = m_interrupts.next(m_core.isMasked())) take(exception);
    m_watching = m_interrupts.next(false) != 0;
    m_core.watchMask(m_watching);
    const Halt halt = m_core.run(instructionsUntil(std::min(nextEvent(), m_time.now + slice)));
    synchronise();
    switch (halt) {
    case Halt::Limit: break;
    case Halt::Waiting: m_sleeping = true; break;
    case Halt::ExceptionReturn: returnFromException(); break;
    case Halt::SupervisorCall: m_interrupts.pend(SvCall); break;
    case Halt::RomCall: callRom(); break;
    case Halt::Fault: hardFault(); break;
    }
    if (!m_sleeping) m_pacemaker.busy();
}

void EmulatedChip::take(unsigned exception)
{
    const bool inHandler = m_interrupts.active() != 0;
    m_interrupts.enter(exception);
    if (m_core.enterException(exception, inHandler)) return;
    m_locked = true;
    ++m_counts.lockUps;
}

// A fault inside of HardFault or NMI locks the processor up (ARMv6-M B1.5.14).
void EmulatedChip::hardFault()
{
    ++m_counts.faults;
    const auto &active = m_interrupts.allActive();
    if (std::any_of(active.begin(), active.end(), [](unsigned number) { return number == HardFault || number == Nmi; })) {
        m_locked = true;
        ++m_counts.lockUps;
        return;
    }
    take(HardFault);
}

void EmulatedChip::returnFromException()
{
    if (m_interrupts.active() == 0) return hardFault();
    m_interrupts.leave(m_core.returnFromException());
    m_sleeping = m_interrupts.active() == 0 && m_system.sleepsOnExit();
}

void EmulatedChip::callRom()
{
    const bool guarded = m_core.isMasked();
    const std::uint32_t result = romResult(m_core.general(0), m_core.general(1), m_core.general(2), m_core.general(3));
    for (const auto &[address, size] : m_flash.takeChanges())
        m_core.forgetTranslations(address, size);
    // The processor runs in the ROM all this time, and the flash cannot be read: octets that arrive are nobody's.
    const Nanoseconds end = m_time.now + m_flash.takeDuration();
    while (m_time.now < end) {
        m_pacemaker.idleUntil(std::min(end, nextEvent()));
        advanceAll();
    }
    if (m_flash.takeCut()) return powerOff();
    // An exception in that time would have fetched its vector from the busy flash: the reason why PRIMASK must be set.
    const unsigned exception = m_interrupts.next(guarded);
    m_counts.unguardedRomCalls += guarded ? 0 : 1;
    m_core.returnFromRom(result);
    if (exception != 0) hardFault();
}

std::uint32_t EmulatedChip::romResult(std::uint32_t id, std::uint32_t target, std::uint32_t source, std::uint32_t size)
{
    const auto told = [](FlashMemory::Result result) { return static_cast<std::uint32_t>(result); };
    switch (id) {
    case 0x10: return told(m_flash.erase(0x3FE00, FlashMemory::sectorSize));
    case 0x11: return told(m_flash.erase(0x3FF00, FlashMemory::sectorSize));
    case 0x12: return told(m_flash.erase(target, FlashMemory::sectorSize));
    case 0x13: return told(m_flash.erase(target & ~(FlashMemory::blockSize - 1), FlashMemory::blockSize));
    case 0x14: return told(m_flash.erase(0, FlashMemory::codeSize));
    case 0x15: m_flash.erase(0x3FE00, 2 * FlashMemory::sectorSize); return told(m_flash.erase(0, FlashMemory::codeSize));
    case 0x22: {
        std::vector<std::uint8_t> octets(std::min(size, FlashMemory::codeSize));
        if (octets.size() != size || !m_core.copy(source, octets)) return told(FlashMemory::Result::BadSize);
        return told(m_flash.program(target, octets.data(), size));
    }
    default: return told(FlashMemory::Result::BadSize); // the ROM's own answer to an unknown number
    }
}

} // namespace postbench

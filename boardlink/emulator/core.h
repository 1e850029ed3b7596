// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The processor: Unicorn as a Cortex-M0, run a counted number of instructions at a time, with exception entry and return of our own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <list>
#include <span>

struct uc_struct;

namespace postbench {

// Why run() came back.
enum class Halt {
    Limit,           // the instructions are done, or attend() was called
    Waiting,         // WFI: nothing to do until an exception is pending
    ExceptionReturn, // a jump to EXC_RETURN: returnFromException() does the rest
    SupervisorCall,
    RomCall, // about to run the one trapped address
    Fault    // anything that the M0 answers by HardFault
};

class Core
{
public:
    using Read = std::function<std::uint32_t(std::uint32_t offset, unsigned size)>;
    using Write = std::function<void(std::uint32_t offset, unsigned size, std::uint32_t value)>;

    // trap: the address whose call is answered outside (the mask ROM's entry).
    explicit Core(std::uint32_t trap);
    ~Core();
    Core(const Core &) = delete;
    Core &operator=(const Core &) = delete;

    void mapMemory(std::uint32_t address, std::size_t size, void *host, bool writable);
    void mapDevice(std::uint32_t address, std::uint32_t size, Read read, Write write);

    // Runs at most so many instructions. count() goes up by those that ran.
    Halt run(std::uint64_t instructions);
    std::uint64_t count() const { return m_count; }
    // From a device's callback: come back from run() before the next instruction, or after so many more.
    void attend(std::uint64_t within = 0);
    // While this is true, run() comes back as soon as PRIMASK is clear.
    void watchMask(bool watch) { m_watchMask = watch; }
    // Memory was written behind Unicorn's back: forget what was translated from it.
    void forgetTranslations(std::uint32_t address, std::uint32_t size);

    std::uint32_t general(unsigned number) const; // r0 .. r12
    void setGeneral(unsigned number, std::uint32_t value);
    std::uint32_t pc() const { return m_pc; }
    std::uint32_t lr() const;
    bool isMasked() const; // PRIMASK
    std::uint32_t word(std::uint32_t address) const;
    // Out of any memory of the program. False: not all of it is memory.
    bool copy(std::uint32_t address, std::span<std::uint8_t> octets) const;

    // Takes stack pointer and entry from the vector table at 0. False: the entry is no Thumb address.
    bool reset();
    // Pushes the frame and goes to the vector. False: the stack cannot be written (lock-up on the chip).
    bool enterException(unsigned number, bool inHandler);
    // After Halt::ExceptionReturn. Returns the number of the exception that ended.
    unsigned returnFromException();
    void returnFromRom(std::uint32_t result);

private:
    static void onInstruction(uc_struct *engine, std::uint64_t address, std::uint32_t size, void *self);
    static void onInterrupt(uc_struct *engine, std::uint32_t number, void *self);
    static bool onInvalid(uc_struct *engine, void *self);
    std::uint32_t get(int reg) const;
    void set(int reg, std::uint32_t value);
    Halt reasonOf(int error);

    struct Window {
        Read read;
        Write write;
    };
    uc_struct *m_engine = nullptr;
    std::list<Window> m_windows;
    std::uint32_t m_trap;
    std::uint32_t m_pc = 0;
    std::uint64_t m_count = 0;
    std::uint64_t m_limit = 0;
    std::uint32_t m_last = 0; // the instruction that is running
    bool m_stopped = false;
    bool m_trapped = false;
    bool m_watchMask = false;
    int m_signal = -1; // Unicorn's number of a CPU exception
};

} // namespace postbench

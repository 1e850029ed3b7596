// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The processor over Unicorn: each of its peculiarities is met here, with the reason beside it.
#include "core.h"

#include <stdexcept>
#include <string>
#include <utility>

#include <unicorn/unicorn.h>

namespace postbench {
namespace {

constexpr std::uint32_t noEnd = 0xFFFFFFFE; // Unicorn's `until`: an address that is never reached, even
constexpr std::uint32_t exceptionReturn = 0xFFFFFFF0;
enum Signal { Supervisor = 2, ExceptionExit = 8 };
enum Opcode : std::uint16_t { OpYield = 0xBF10, OpWfe = 0xBF20, OpWfi = 0xBF30 };

void require(uc_err error, const char *what)
{
    if (error != UC_ERR_OK) throw std::runtime_error(std::string(what) + ": " + uc_strerror(error));
}

std::uint32_t frameFlags(std::uint32_t xpsr) { return xpsr & 0xF1000000; }

} // namespace

Core::Core(std::uint32_t trap) : m_trap(trap)
{
    // Not UC_MODE_MCLASS: with it Unicorn silently gives a Cortex-M33, on which Thumb-2 code and unaligned loads pass.
    require(uc_open(UC_ARCH_ARM, UC_MODE_THUMB, &m_engine), "uc_open");
    // The model must be set before any memory is mapped: later it is ignored.
    require(uc_ctl_set_cpu_model(m_engine, UC_CPU_ARM_CORTEX_M0), "Cortex-M0");
    uc_hook hook = 0;
    // With a hook on each instruction PC is exact in every callback (without it, it is the start of the block), and it is
    // the one place from which uc_emu_stop() is safe.
    require(uc_hook_add(m_engine, &hook, UC_HOOK_CODE, reinterpret_cast<void *>(&Core::onInstruction), this, 1, 0), "hook");
    require(uc_hook_add(m_engine, &hook, UC_HOOK_INTR, reinterpret_cast<void *>(&Core::onInterrupt), this, 1, 0), "hook");
    require(uc_hook_add(m_engine, &hook, UC_HOOK_INSN_INVALID, reinterpret_cast<void *>(&Core::onInvalid), this, 1, 0), "hook");
}

Core::~Core() { uc_close(m_engine); }

void Core::mapMemory(std::uint32_t address, std::size_t size, void *host, bool writable)
{
    const std::uint32_t rights = writable ? UC_PROT_ALL : UC_PROT_READ | UC_PROT_EXEC;
    require(uc_mem_map_ptr(m_engine, address, size, rights, host), "memory map");
}

void Core::mapDevice(std::uint32_t address, std::uint32_t size, Read read, Write write)
{
    Window &window = m_windows.emplace_back(std::move(read), std::move(write));
    // uc_mmio_map, because hooks on memory accesses are five to eight times slower. The callbacks never stop the engine:
    // uc_emu_stop() there sets PC back to the block's start, and instructions would run twice.
    const auto onRead = [](uc_engine *, std::uint64_t offset, unsigned width, void *data) -> std::uint64_t {
        return static_cast<Window *>(data)->read(static_cast<std::uint32_t>(offset), width);
    };
    const auto onWrite = [](uc_engine *, std::uint64_t offset, unsigned width, std::uint64_t value, void *data) {
        static_cast<Window *>(data)->write(static_cast<std::uint32_t>(offset), width, static_cast<std::uint32_t>(value));
    };
    require(uc_mmio_map(m_engine, address, size, onRead, &window, onWrite, &window), "device map");
}

void Core::onInstruction(uc_engine *engine, std::uint64_t address, std::uint32_t, void *data)
{
    Core &self = *static_cast<Core *>(data);
    self.m_last = static_cast<std::uint32_t>(address);
    self.m_trapped = self.m_last == self.m_trap;
    if (self.m_count >= self.m_limit || self.m_trapped || (self.m_watchMask && !self.isMasked())) {
        // The instruction at this address has not run: it is the first of the next run().
        self.m_stopped = true;
        uc_emu_stop(engine);
        return;
    }
    ++self.m_count;
}

void Core::onInterrupt(uc_engine *engine, std::uint32_t number, void *data)
{
    Core &self = *static_cast<Core *>(data);
    self.m_signal = static_cast<int>(number);
    if (number != ExceptionExit) uc_emu_stop(engine);
}

// Unicorn gives WFE and YIELD as invalid: they are hints, so they are stepped over. All else is for HardFault.
bool Core::onInvalid(uc_engine *engine, void *data)
{
    Core &self = *static_cast<Core *>(data);
    std::uint16_t opcode = 0;
    if (uc_mem_read(engine, self.m_last, &opcode, sizeof opcode) != UC_ERR_OK || (opcode != OpWfe && opcode != OpYield))
        return false;
    self.set(UC_ARM_REG_PC, (self.m_last + 2) | 1);
    return true;
}

Halt Core::run(std::uint64_t instructions)
{
    m_limit = m_count + instructions;
    m_stopped = m_trapped = false;
    m_signal = -1;
    // Bit 0 of the start says Thumb. No timeout and no count: Unicorn's own both leave PC at a block's start.
    const uc_err error = uc_emu_start(m_engine, m_pc | 1, noEnd, 0, 0);
    m_pc = get(UC_ARM_REG_PC);
    return reasonOf(error);
}

Halt Core::reasonOf(int error)
{
    // EXC_RETURN is no address: the fetch fails there, and what it means is done by returnFromException().
    if (m_pc >= exceptionReturn) return Halt::ExceptionReturn;
    if (m_signal == Supervisor) return Halt::SupervisorCall;
    if (m_signal < 0 && error == UC_ERR_OK) {
        if (m_stopped) return m_trapped ? Halt::RomCall : Halt::Limit;
        // WFI ends the run without any hook; PC is behind it.
        std::uint16_t opcode = 0;
        if (uc_mem_read(m_engine, m_last, &opcode, sizeof opcode) == UC_ERR_OK && opcode == OpWfi) {
            m_pc = m_last + 2;
            return Halt::Waiting;
        }
        return Halt::Limit;
    }
    m_pc = m_last;
    return Halt::Fault;
}

void Core::attend(std::uint64_t within)
{
    if (m_count + within < m_limit) m_limit = m_count + within;
}

void Core::forgetTranslations(std::uint32_t address, std::uint32_t size)
{
    // Not uc_ctl_flush_tb(): it takes about 50 ms each time.
    uc_ctl_remove_cache(m_engine, std::uint64_t{address}, std::uint64_t{address} + size);
}

std::uint32_t Core::get(int reg) const
{
    std::uint32_t value = 0;
    uc_reg_read(m_engine, reg, &value);
    return value;
}

void Core::set(int reg, std::uint32_t value) { uc_reg_write(m_engine, reg, &value); }

std::uint32_t Core::general(unsigned number) const { return get(UC_ARM_REG_R0 + static_cast<int>(number)); }
void Core::setGeneral(unsigned number, std::uint32_t value) { set(UC_ARM_REG_R0 + static_cast<int>(number), value); }
std::uint32_t Core::lr() const { return get(UC_ARM_REG_LR); }
bool Core::isMasked() const { return (get(UC_ARM_REG_PRIMASK) & 1) != 0; }

std::uint32_t Core::word(std::uint32_t address) const
{
    std::uint32_t value = 0xFFFFFFFF;
    uc_mem_read(m_engine, address, &value, sizeof value);
    return value;
}

bool Core::copy(std::uint32_t address, std::span<std::uint8_t> octets) const
{
    return uc_mem_read(m_engine, address, octets.data(), octets.size()) == UC_ERR_OK;
}

bool Core::reset()
{
    for (unsigned number = 0; number <= 12; ++number)
        setGeneral(number, 0);
    set(UC_ARM_REG_XPSR, 0x01000000);
    set(UC_ARM_REG_PRIMASK, 0);
    set(UC_ARM_REG_CONTROL, 0);
    set(UC_ARM_REG_LR, 0xFFFFFFFF);
    set(UC_ARM_REG_SP, word(0) & ~3u);
    const std::uint32_t entry = word(4);
    m_pc = entry & ~1u;
    return (entry & 1) != 0 && entry != 0xFFFFFFFF;
}

// ARMv6-M B1.5.6: eight words, the stack aligned to eight octets, what was added remembered in bit 9 of the stored xPSR.
bool Core::enterException(unsigned number, bool inHandler)
{
    const std::uint32_t xpsr = get(UC_ARM_REG_XPSR);
    const std::uint32_t stack = get(UC_ARM_REG_SP);
    const std::uint32_t frame = (stack - 32) & ~7u;
    const std::uint32_t aligned = ((stack & 4) != 0) ? 1u << 9 : 0;
    const std::uint32_t words[8] = {general(0),  general(1), general(2), general(3),
                                    general(12), lr(),       m_pc,       frameFlags(xpsr) | (xpsr & 0x3F) | aligned | (1u << 24)};
    if (uc_mem_write(m_engine, frame, words, sizeof words) != UC_ERR_OK) return false;
    set(UC_ARM_REG_SP, frame);
    set(UC_ARM_REG_LR, inHandler ? 0xFFFFFFF1 : 0xFFFFFFF9);
    set(UC_ARM_REG_XPSR, frameFlags(xpsr) | (1u << 24) | number);
    const std::uint32_t vector = word(4 * number);
    m_pc = vector & ~1u;
    return (vector & 1) != 0;
}

unsigned Core::returnFromException()
{
    const unsigned number = get(UC_ARM_REG_IPSR) & 0x3F;
    const std::uint32_t frame = get(UC_ARM_REG_SP);
    std::uint32_t words[8] = {};
    uc_mem_read(m_engine, frame, words, sizeof words);
    for (unsigned index = 0; index < 4; ++index)
        setGeneral(index, words[index]);
    setGeneral(12, words[4]);
    set(UC_ARM_REG_LR, words[5]);
    m_pc = words[6] & ~1u;
    set(UC_ARM_REG_SP, frame + 32 + ((words[7] & (1u << 9)) != 0 ? 4 : 0));
    set(UC_ARM_REG_XPSR, frameFlags(words[7]) | (1u << 24) | (words[7] & 0x3F));
    return number;
}

void Core::returnFromRom(std::uint32_t result)
{
    setGeneral(0, result);
    m_pc = lr() & ~1u;
}

} // namespace postbench

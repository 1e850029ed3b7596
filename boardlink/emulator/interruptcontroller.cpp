// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Which exception is taken next, by priority, then by number.
#include "interruptcontroller.h"

#include <algorithm>

namespace postbench {

void InterruptController::reset()
{
    m_pending = 0;
    m_enabled = 0;
    m_priority.fill(0);
    m_active.clear();
    // The wires belong to the peripherals, which are reset on their own.
}

void InterruptController::setLine(unsigned irq, bool high)
{
    const std::uint32_t mask = 1u << irq;
    if (high) {
        // An active handler's line is looked at again when it returns: a level, not an edge.
        if ((m_high & mask) == 0) pend(FirstInterrupt + irq);
        m_high |= mask;
    } else {
        // What was latched stays pending although the level has fallen: a handler must bear to find nothing.
        m_high &= ~mask;
    }
}

void InterruptController::clearPending(std::uint32_t irqs)
{
    // A line that is still high is pending at once again.
    m_pending &= ~(std::uint64_t{irqs & ~m_high} << FirstInterrupt);
}

int InterruptController::effectivePriority(unsigned exception) const
{
    switch (exception) {
    case Nmi: return -2;
    case HardFault: return -1;
    default: return m_priority[exception];
    }
}

int InterruptController::runningPriority() const
{
    int lowest = 256;
    for (unsigned exception : m_active)
        lowest = std::min(lowest, effectivePriority(exception));
    return lowest;
}

bool InterruptController::isOpen(unsigned exception) const
{
    return isPending(exception) && (exception < FirstInterrupt || ((m_enabled >> (exception - FirstInterrupt)) & 1) != 0);
}

unsigned InterruptController::next(bool masked) const
{
    if (m_pending == 0) return 0;
    unsigned found = 0;
    int best = std::min(runningPriority(), masked ? 0 : 256);
    for (unsigned exception = Nmi; exception < m_priority.size(); ++exception) {
        if (isOpen(exception) && effectivePriority(exception) < best) {
            best = effectivePriority(exception);
            found = exception;
        }
    }
    return found;
}

void InterruptController::enter(unsigned exception)
{
    unpend(exception);
    m_active.push_back(exception);
}

void InterruptController::leave(unsigned exception)
{
    std::erase(m_active, exception);
    if (exception >= FirstInterrupt && ((m_high >> (exception - FirstInterrupt)) & 1) != 0) pend(exception);
}

} // namespace postbench

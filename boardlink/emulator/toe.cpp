// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The TCP/IP block's common part.
#include "toe.h"

namespace postbench {
namespace {

enum Register : std::uint32_t {
    Version = 0x0000,
    Tick = 0x2000,
    SocketsRaised = 0x2110,
    SocketMask = 0x2114,
    Mode = 0x2300,
    OwnMac = 0x6000,
    OwnAddress = 0x6010,
    Retransmission = 0x6040,
    Retries = 0x6044
};
constexpr std::uint32_t socketBase = 0x10000, socketStep = 0x40000, windowStep = 0x10000;

} // namespace

Toe::Toe(Timebase &time, InterruptController &interrupts, unsigned irq, Reactor &reactor, Surroundings &surroundings)
    : m_time(time)
    , m_interrupts(interrupts)
    , m_irq(irq)
    , m_shared{time, reactor, surroundings}
    , m_sockets{ToeSocket(m_shared), ToeSocket(m_shared), ToeSocket(m_shared), ToeSocket(m_shared),
                ToeSocket(m_shared), ToeSocket(m_shared), ToeSocket(m_shared), ToeSocket(m_shared)}
{
    Toe::reset();
}

void Toe::reset()
{
    m_bytes.fill(0);
    m_bytes[Version] = 5;
    m_bytes[Tick] = 0xD0;
    m_bytes[Tick + 1] = 0x07;
    m_bytes[Retransmission] = 0xD0;
    m_bytes[Retransmission + 1] = 0x07;
    m_bytes[Retries] = 8;
    for (ToeSocket &socket : m_sockets)
        socket.reset();
    settle();
    updateLine();
}

std::uint32_t Toe::word(std::uint32_t offset) const
{
    return m_bytes[offset] | std::uint32_t{m_bytes[offset + 1]} << 8 | std::uint32_t{m_bytes[offset + 2]} << 16
        | std::uint32_t{m_bytes[offset + 3]} << 24;
}

void Toe::settle()
{
    // All times of the block derive from TIC100US: a program that sets the clock and forgets it gets other times.
    m_shared.unit = std::uint64_t{word(Tick)} * 1'000'000'000 / m_time.coreHz;
    m_shared.retransmission = word(Retransmission) & 0xFFFF;
    m_shared.retries = m_bytes[Retries];
    m_shared.hasAddress = word(OwnAddress) != 0;
}

std::uint8_t Toe::raisedSockets() const
{
    unsigned raised = 0;
    for (std::size_t index = 0; index < m_sockets.size(); ++index)
        raised |= m_sockets[index].interrupts() ? 1u << index : 0;
    return static_cast<std::uint8_t>(raised);
}

void Toe::updateLine() { m_interrupts.setLine(m_irq, (raisedSockets() & m_bytes[SocketMask]) != 0); }

void Toe::advance()
{
    for (ToeSocket &socket : m_sockets) {
        if (socket.nextEvent() <= m_time.now) socket.advance();
    }
    updateLine();
}

Nanoseconds Toe::nextEvent() const
{
    Nanoseconds next = never;
    for (const ToeSocket &socket : m_sockets) {
        const Nanoseconds event = socket.nextEvent();
        next = event < next ? event : next;
    }
    return next;
}

std::uint32_t Toe::readCommon(std::uint32_t offset, unsigned size)
{
    if (offset == SocketsRaised) return raisedSockets();
    std::uint32_t value = 0;
    for (unsigned index = 0; index < size && offset + index < m_bytes.size(); ++index)
        value |= std::uint32_t{m_bytes[offset + index]} << (8 * index);
    return value;
}

void Toe::writeCommon(std::uint32_t offset, unsigned size, std::uint32_t value)
{
    if (offset == Version || offset == SocketsRaised) return;
    if (offset == Mode && (value & 0x80) != 0) return reset();
    for (unsigned index = 0; index < size && offset + index < m_bytes.size(); ++index)
        m_bytes[offset + index] = static_cast<std::uint8_t>(value >> (8 * index));
    settle();
}

std::uint32_t Toe::read(std::uint32_t offset, unsigned size)
{
    if (offset < socketBase) return readCommon(offset, size);
    ToeSocket &socket = m_sockets[((offset - socketBase) / socketStep) & 7];
    const std::uint32_t inside = (offset - socketBase) % socketStep;
    if (inside < windowStep) return socket.readRegister(inside, size);
    m_time.quietReads = 0;
    // The windows are read by octets; what a wider access gives is documented nowhere.
    return inside >= 2 * windowStep && inside < 3 * windowStep && size == 1
        ? socket.readReceived(static_cast<std::uint16_t>(inside))
        : 0;
}

void Toe::write(std::uint32_t offset, unsigned size, std::uint32_t value)
{
    if (offset < socketBase) {
        writeCommon(offset, size, value);
    } else {
        ToeSocket &socket = m_sockets[((offset - socketBase) / socketStep) & 7];
        const std::uint32_t inside = (offset - socketBase) % socketStep;
        if (inside < windowStep)
            socket.writeRegister(inside, size, value);
        else if (inside < 2 * windowStep && size == 1)
            socket.writeToSend(static_cast<std::uint16_t>(inside), static_cast<std::uint8_t>(value));
    }
    updateLine();
}

void Toe::breakOffAll()
{
    for (ToeSocket &socket : m_sockets)
        socket.breakOff();
    updateLine();
}

void Toe::linkChanged()
{
    for (ToeSocket &socket : m_sockets)
        socket.linkChanged();
}

} // namespace postbench

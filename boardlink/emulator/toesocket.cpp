// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A socket of the TCP/IP block: its registers and commands.
#include "toesocket.h"

#include <algorithm>

#include "toewords.h"

namespace postbench {

ToeSocket::ToeSocket(ToeShared &shared) : m_shared(shared), m_send(16384), m_receive(16384) { reset(); }

void ToeSocket::reset()
{
    m_host.reset();
    m_answers.clear();
    m_bytes.fill(0);
    m_bytes[0x24] = 0xFF;
    m_bytes[0x108] = 128;
    m_bytes[0x200] = m_bytes[0x220] = 2;
    m_raised = m_state = m_command = 0;
    m_finishing = m_changed = m_looked = false;
    m_sendDone = m_deadline = m_closing = never;
    // The pointers do not start at 0, and soon wrap: a program must read them first and let them wrap at 64 K.
    m_txRead = m_txWrite = m_txCommitted = 0xFE00;
    m_rxRead = m_rxCommitted = m_rxEnd = 0xFD00;
}

Endpoint ToeSocket::destination() const
{
    // Octet a of a.b.c.d stands at the highest address of the word.
    return {{m_bytes[0x127], m_bytes[0x126], m_bytes[0x125], m_bytes[0x124]}, half(0x120)};
}

std::uint32_t ToeSocket::readRegister(std::uint32_t offset, unsigned size)
{
    switch (offset) {
    case toe::Command: return m_command;
    case toe::Raised: return m_raised;
    case toe::State: ++m_shared.time.quietReads; return m_state;
    case toe::SendFree: ++m_shared.time.quietReads; return static_cast<std::uint16_t>(sendSize() - unsent());
    case toe::SendRead: return m_txRead;
    case toe::SendWrite: return m_txWrite;
    case toe::ReceivedSize: {
        const std::uint32_t told = unread();
        if (told == 0) {
            ++m_shared.time.quietReads;
            m_looked = m_shared.finRace;
        }
        return told;
    }
    case toe::ReceiveRead: return m_rxRead;
    case toe::ReceiveWrite: return m_rxEnd;
    default: break;
    }
    std::uint32_t value = 0;
    for (unsigned index = 0; index < size && offset + index < m_bytes.size(); ++index)
        value |= std::uint32_t{m_bytes[offset + index]} << (8 * index);
    return value;
}

void ToeSocket::writeRegister(std::uint32_t offset, unsigned size, std::uint32_t value)
{
    m_shared.time.quietReads = 0;
    switch (offset) {
    case toe::Command:
        // Taken at once. A program must still wait until it reads 0: here the fault "stuck" shows whether it does so for ever.
        m_command = m_shared.stuck ? static_cast<std::uint8_t>(value) : 0;
        if (!m_shared.stuck) command(static_cast<std::uint8_t>(value));
        return;
    case toe::Clear: m_raised &= static_cast<std::uint8_t>(~value); return;
    case toe::Raised:
    case toe::State:
    case toe::SendFree:
    case toe::SendRead:
    case toe::ReceivedSize:
    case toe::ReceiveWrite:
        return; // for reading only
    // Programs write pointer + size without cutting it to 16 bits.
    case toe::SendWrite: m_txWrite = static_cast<std::uint16_t>(value); return;
    case toe::ReceiveRead: m_rxRead = static_cast<std::uint16_t>(value); return;
    default: break;
    }
    for (unsigned index = 0; index < size && offset + index < m_bytes.size(); ++index)
        m_bytes[offset + index] = static_cast<std::uint8_t>(value >> (8 * index));
}

std::uint8_t ToeSocket::readReceived(std::uint16_t pointer) const
{
    return receiveSize() == 0 ? 0 : m_receive[pointer & (receiveSize() - 1)];
}

void ToeSocket::writeToSend(std::uint16_t pointer, std::uint8_t octet)
{
    if (sendSize() != 0) m_send[pointer & (sendSize() - 1)] = octet;
}

void ToeSocket::command(std::uint8_t code)
{
    switch (code) {
    case toe::Open: open(); break;
    case toe::Connect: connect(); break;
    case toe::Disconnect: disconnect(); break;
    case toe::Close: closeAtOnce(); break;
    case toe::Send: send(); break;
    case toe::Receive:
        m_rxCommitted = m_rxRead;
        if (unread() != 0) m_raised |= toe::Received;
        m_changed = true;
        break;
    default: ++m_shared.refusedWork; break; // LISTEN, SEND_MAC, SEND_KEEP: not modelled
    }
}

void ToeSocket::open()
{
    closeAtOnce();
    const std::uint8_t kind = m_bytes[0] & 0xF;
    if (kind == 1)
        m_state = toe::Init;
    else if (kind == 2)
        m_state = toe::Udp;
    else
        ++m_shared.refusedWork;
    m_txRead = m_txCommitted = m_txWrite;
    m_rxCommitted = m_rxEnd = m_rxRead;
}

void ToeSocket::connect()
{
    if (m_state != toe::Init) return;
    m_peer = destination();
    m_state = toe::SynSent;
    ++m_shared.connections;
    startRetransmission();
    linkChanged();
}

// ARP or SYN without an answer: RTR for ARP, doubling for TCP.
void ToeSocket::startRetransmission()
{
    Nanoseconds wait = 0, step = m_shared.retransmission * m_shared.unit;
    const bool arp = m_state == toe::SynSent && (!m_shared.surroundings.link || !m_shared.surroundings.isOnWire(m_peer));
    for (std::uint32_t attempt = 0; attempt <= m_shared.retries; ++attempt) {
        wait += step;
        if (!arp && step * 2 <= 65535 * m_shared.unit) step *= 2;
    }
    m_deadline = m_shared.time.now + wait;
}

void ToeSocket::send()
{
    m_txCommitted = m_txWrite;
    if (m_state == toe::Udp)
        sendDatagram();
    else
        m_changed = true;
}

void ToeSocket::disconnect()
{
    if (m_state == toe::Established)
        m_state = toe::FinWait;
    else if (m_state == toe::CloseWait)
        m_state = toe::LastAck;
    else
        return closeAtOnce();
    m_finishing = true;
    startRetransmission();
    m_changed = true;
}

void ToeSocket::closeAtOnce()
{
    m_host.reset();
    m_answers.clear();
    m_state = toe::Closed;
    m_finishing = m_looked = false;
    m_sendDone = m_deadline = m_closing = never;
}

void ToeSocket::lose(std::uint8_t raised)
{
    closeAtOnce();
    m_raised |= raised;
}

void ToeSocket::breakOff()
{
    if (isTcp() && m_state != toe::Closed && m_state != toe::Init) lose(toe::Disconnected);
}

} // namespace postbench

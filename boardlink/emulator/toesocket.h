// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One of the eight sockets of the chip's TCP/IP block: registers, buffers, states, and the host socket behind it.
#pragma once

#include <array>
#include <deque>
#include <memory>
#include <vector>

#include "device.h"
#include "hostsocket.h"

namespace postbench {

// What all sockets of the block share.
struct ToeShared {
    Timebase &time;
    Reactor &reactor;
    Surroundings &surroundings;
    Nanoseconds unit = 100'000;          // of the retransmission time: what TIC100US makes of it
    std::uint32_t retransmission = 2000; // RTR
    std::uint32_t retries = 8;           // RCR
    bool hasAddress = false;             // SIPR is not 0.0.0.0
    bool finLate = false;                // the peer's FIN is told only when its data has been taken
    bool finRace = false;                // data and FIN arrive between a look at RX_RSR and the next at SR
    bool stuck = false;                  // commands are never accepted
    std::uint64_t connections = 0, refusedWork = 0;
};

class ToeSocket
{
public:
    explicit ToeSocket(ToeShared &shared);

    std::uint32_t readRegister(std::uint32_t offset, unsigned size);
    void writeRegister(std::uint32_t offset, unsigned size, std::uint32_t value);
    std::uint8_t readReceived(std::uint16_t pointer) const;
    void writeToSend(std::uint16_t pointer, std::uint8_t octet);

    void advance();
    Nanoseconds nextEvent() const;
    void reset();
    bool interrupts() const { return (m_raised & m_bytes[0x24]) != 0; }
    void breakOff();    // the peer's RST
    void linkChanged(); // goes on with what waited for the link

private:
    void command(std::uint8_t code);
    void open();
    void connect();
    void send();
    void sendDatagram();
    void disconnect();
    void closeAtOnce();
    void lose(std::uint8_t raised);
    void pump();
    void takeConnection();
    void takeReceived();
    void takeFin();
    void giveToHost();
    void takeDatagrams();
    void deliver(const Datagram &datagram);
    void updateWants();
    void startRetransmission();
    void put(std::uint8_t octet) { m_receive[m_rxEnd++ & (receiveSize() - 1)] = octet; }

    std::uint16_t sendSize() const { return static_cast<std::uint16_t>(m_bytes[0x200] * 1024); }
    std::uint16_t receiveSize() const { return static_cast<std::uint16_t>(m_bytes[0x220] * 1024); }
    std::uint16_t unsent() const { return static_cast<std::uint16_t>(m_txCommitted - m_txRead); }
    std::uint16_t unread() const { return static_cast<std::uint16_t>(m_rxEnd - m_rxCommitted); }
    std::uint16_t half(std::uint32_t offset) const
    {
        return static_cast<std::uint16_t>(m_bytes[offset] | m_bytes[offset + 1] << 8);
    }
    Endpoint destination() const;
    bool isTcp() const { return (m_bytes[0] & 0xF) == 1; }

    ToeShared &m_shared;
    std::array<std::uint8_t, 0x400> m_bytes{};
    std::vector<std::uint8_t> m_send, m_receive;
    std::uint8_t m_raised = 0, m_state = 0, m_command = 0;
    std::uint16_t m_txRead, m_txWrite, m_txCommitted, m_rxRead, m_rxCommitted, m_rxEnd;
    std::unique_ptr<HostSocket> m_host;
    Endpoint m_peer;
    struct Waiting {
        Nanoseconds at;
        Datagram datagram;
    };
    std::deque<Waiting> m_answers;
    Nanoseconds m_sendDone = never, m_deadline = never, m_closing = never;
    bool m_finishing = false, m_changed = false, m_looked = false;
};

} // namespace postbench

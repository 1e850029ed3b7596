// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The sending side of XMODEM-CRC with blocks of 128 octets, as the chip's boot ROM receives it.
#pragma once

#include <QByteArray>

#include <chrono>

namespace postbench {

class XmodemSender
{
public:
    // Octets to come across; the last block is filled up with FF, which leaves erased flash as it is.
    explicit XmodemSender(QByteArray octets = {}) : m_octets(std::move(octets)) {}

    enum class State { Awaited /* the receiver's first C */, Block, Resend /* after a pause */, End, Done, Failed };
    State state() const { return m_state; }
    qsizetype sent() const { return qMin<qsizetype>(qsizetype(m_block) * blockSize, m_octets.size()); } // and acknowledged

    // What the receiver sent, an octet at a time. Returns what is to be written, perhaps nothing.
    QByteArray take(quint8 octet);
    // The awaited octet did not come in time, or the pause is over. Returns what is to be written.
    QByteArray timedOut();
    // How long to wait now before timedOut().
    std::chrono::milliseconds patience() const;
    static QByteArray cancel() { return QByteArray("\x18\x18"); }

private:
    static constexpr int blockSize = 128;
    QByteArray packet() const;
    QByteArray retry();
    int blocks() const { return static_cast<int>((m_octets.size() + blockSize - 1) / blockSize); }

    QByteArray m_octets;
    State m_state = State::Awaited;
    int m_block = 0; // under way, from 0
    int m_tries = 0;
    int m_cancels = 0;
};

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Blocks, numbers, checks, and what to do when one is refused or lost.
#include "xmodemsender.h"

#include "crc16.h"

namespace postbench {

namespace {

constexpr quint8 soh = 0x01, eot = 0x04, ack = 0x06, nak = 0x15, can = 0x18;
constexpr int maxTries = 10;

} // namespace

QByteArray XmodemSender::packet() const
{
    const auto number = static_cast<quint8>(m_block + 1);
    const QByteArray octets = m_octets.sliced(qsizetype(m_block) * blockSize)
                                  .first(qMin<qsizetype>(blockSize, m_octets.size() - qsizetype(m_block) * blockSize))
                                  .leftJustified(blockSize, '\xFF');
    const quint16 crc = crc16(0, octets.constData(), blockSize);
    QByteArray made;
    made.reserve(blockSize + 5);
    for (const int octet : {int(soh), int(number), 0xFF - number})
        made += static_cast<char>(octet);
    made += octets;
    made += static_cast<char>(crc >> 8);
    made += static_cast<char>(crc & 0xFF);
    return made;
}

// After a refusal the receiver's line is not empty yet: it needs a pause before the block comes again.
QByteArray XmodemSender::retry()
{
    if (++m_tries > maxTries) {
        m_state = State::Failed;
        return cancel();
    }
    m_state = m_state == State::End ? State::End : State::Resend;
    return {};
}

QByteArray XmodemSender::take(quint8 octet)
{
    if (m_state == State::Done || m_state == State::Failed) return {};
    m_cancels = octet == can ? m_cancels + 1 : 0;
    if (m_cancels == 2) {
        m_state = State::Failed;
        return {};
    }
    switch (m_state) {
    case State::Awaited:
        if (octet != 'C') return {};
        m_state = State::Block;
        return packet();
    case State::Block:
        if (octet == nak) return retry();
        if (octet != ack) return {}; // a C that was on its way
        m_tries = 0;
        if (++m_block < blocks()) return packet();
        m_state = State::End;
        return QByteArray(1, eot);
    case State::End:
        if (octet == ack)
            m_state = State::Done;
        else if (octet == nak && retry().isEmpty())
            return QByteArray(1, eot);
        return {};
    default: return {};
    }
}

QByteArray XmodemSender::timedOut()
{
    switch (m_state) {
    case State::Resend: m_state = State::Block; return packet();
    case State::Block: {
        const QByteArray end = retry();
        if (m_state == State::Failed) return end;
        m_state = State::Block;
        return packet();
    }
    case State::End: {
        const QByteArray end = retry();
        return m_state == State::Failed ? end : QByteArray(1, eot);
    }
    case State::Awaited: m_state = State::Failed; return cancel();
    default: return {};
    }
}

std::chrono::milliseconds XmodemSender::patience() const
{
    using namespace std::chrono_literals;
    return m_state == State::Resend ? 60ms : m_state == State::Awaited ? 5000ms : 2000ms;
}

} // namespace postbench

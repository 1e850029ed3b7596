// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A socket of the TCP/IP block: what happens between it and the host, in the chip's time.
#include "toesocket.h"

#include <algorithm>

#include "toewords.h"

namespace postbench {
namespace {

constexpr Nanoseconds segmentTime = 150'000;    // from SEND to the peer's acknowledgement on a near wire
constexpr Nanoseconds answerTime = 1'000'000;   // from a datagram to its answer
constexpr Nanoseconds timeWaitTime = 5'000'000; // the chip's own is not documented; short, so that tests are

} // namespace

Nanoseconds ToeSocket::nextEvent() const
{
    if (m_changed || m_looked) return m_shared.time.now;
    Nanoseconds next = std::min({m_sendDone, m_deadline, m_closing});
    if (!m_answers.empty()) next = std::min(next, m_answers.front().at);
    return next;
}

void ToeSocket::advance()
{
    while (!m_answers.empty() && m_answers.front().at <= m_shared.time.now) {
        deliver(m_answers.front().datagram);
        m_answers.pop_front();
    }
    if (m_sendDone <= m_shared.time.now) {
        m_sendDone = never;
        m_raised |= toe::SendDone;
    }
    if (m_closing <= m_shared.time.now) return lose(toe::Disconnected);
    if (m_deadline <= m_shared.time.now) return lose(toe::TimedOut);
    if (m_changed || m_looked) {
        m_changed = false;
        pump();
    }
}

void ToeSocket::linkChanged()
{
    if (m_state == toe::SynSent && m_host == nullptr && m_shared.surroundings.link && m_shared.hasAddress) {
        if (const auto way = m_shared.surroundings.route(m_peer))
            m_host = std::make_unique<HostSocket>(m_shared.reactor, HostSocket::Kind::Tcp, *way, [this] { m_changed = true; });
    }
    m_changed = true;
}

void ToeSocket::pump()
{
    if (m_host == nullptr) return;
    if (m_state == toe::Udp) return takeDatagrams();
    // With the cable out nothing comes and nothing goes; what is under way runs into its time limit.
    if (!m_shared.surroundings.link) {
        if (m_deadline == never && unsent() != 0) startRetransmission();
        return m_host->want(false, false);
    }
    if (m_state == toe::SynSent) takeConnection();
    if (m_host == nullptr || m_state == toe::SynSent) return;
    giveToHost();
    if (!m_shared.finRace || m_looked || m_finishing) {
        takeReceived();
        takeFin();
    }
    m_looked = false;
    if (m_host != nullptr && m_host->isBroken()) return lose(toe::Disconnected);
    updateWants();
}

void ToeSocket::takeConnection()
{
    if (m_host->state() == HostSocket::State::Failed) return lose(toe::Disconnected);
    if (m_host->state() != HostSocket::State::Connected) return;
    m_state = toe::Established;
    m_raised |= toe::Connected;
    m_deadline = never;
}

void ToeSocket::giveToHost()
{
    const bool had = unsent() != 0;
    while (unsent() != 0) {
        const std::uint16_t start = m_txRead & (sendSize() - 1);
        const std::size_t piece = std::min<std::size_t>(unsent(), sendSize() - start);
        const std::size_t gone = m_host->send({&m_send[start], piece});
        if (gone == 0) break;
        m_txRead = static_cast<std::uint16_t>(m_txRead + gone);
    }
    if (unsent() != 0) return;
    if (had) m_sendDone = m_shared.time.now + segmentTime;
    if (!m_finishing || had) m_deadline = never;
    if (m_finishing) m_host->finish();
}

void ToeSocket::takeReceived()
{
    std::uint8_t octets[2048];
    const std::size_t room = receiveSize() - unread();
    const std::size_t size = m_host->receive({octets, std::min(room, sizeof octets)});
    for (std::size_t index = 0; index < size; ++index)
        put(octets[index]);
    if (size == 0) return;
    m_raised |= toe::Received;
    // Is the FIN right behind it? Then it arrives with the data.
    std::uint8_t more;
    if (unread() < receiveSize() && m_host->receive({&more, 1}) == 1) put(more);
    m_changed = m_changed || !m_host->isEnded();
}

void ToeSocket::takeFin()
{
    if (!m_host->isEnded() || (m_shared.finLate && unread() != 0)) return;
    if (m_state == toe::Established) {
        m_state = toe::CloseWait;
        m_raised |= toe::Disconnected;
    } else if (m_state == toe::FinWait) {
        m_state = toe::TimeWait;
        m_closing = m_shared.time.now + timeWaitTime;
        m_deadline = never;
    } else if (m_state == toe::LastAck && unsent() == 0) {
        m_closing = std::min(m_closing, m_shared.time.now + segmentTime);
    }
}

void ToeSocket::updateWants()
{
    if (m_host != nullptr) m_host->want(unread() < receiveSize() && !m_shared.finRace, unsent() != 0);
}

void ToeSocket::sendDatagram()
{
    const Endpoint to = destination();
    std::vector<std::uint8_t> octets;
    while (unsent() != 0)
        octets.push_back(m_send[m_txRead++ & (sendSize() - 1)]);
    Surroundings &around = m_shared.surroundings;
    if (!around.link || !around.isOnWire(to)) {
        // No answer to the ARP request.
        m_deadline = never;
        m_raised |= toe::TimedOut;
        return;
    }
    m_sendDone = m_shared.time.now + segmentTime;
    if (Surroundings::isServed(to)) {
        auto answer = around.answer(to, octets);
        // Only DHCP reaches a board that has no address yet.
        if (answer && (m_shared.hasAddress || to.port == 67))
            m_answers.push_back({m_shared.time.now + answerTime, std::move(*answer)});
        return;
    }
    const auto way = around.route(to);
    if (!way || !m_shared.hasAddress) return;
    if (m_host == nullptr || m_peer != to) {
        m_peer = to;
        m_host = std::make_unique<HostSocket>(m_shared.reactor, HostSocket::Kind::Udp, *way, [this] { m_changed = true; });
        m_host->want(true, false);
    }
    m_host->send(octets);
}

void ToeSocket::takeDatagrams()
{
    std::vector<std::uint8_t> octets(1472);
    for (;;) {
        const std::size_t size = m_host->receive(octets);
        if (size == 0) break;
        deliver({m_peer, {octets.begin(), octets.begin() + static_cast<std::ptrdiff_t>(size)}});
    }
    m_host->want(true, false);
}

// Eight octets of header (source, port, length; network order), then the payload. What does not fit is dropped whole.
void ToeSocket::deliver(const Datagram &datagram)
{
    const std::size_t size = datagram.octets.size();
    if (!m_shared.surroundings.link || m_state != toe::Udp || size + 8u > static_cast<std::size_t>(receiveSize() - unread()))
        return;
    for (std::uint8_t octet : datagram.from.ip)
        put(octet);
    for (std::size_t number : {std::size_t{datagram.from.port}, size}) {
        put(static_cast<std::uint8_t>(number >> 8));
        put(static_cast<std::uint8_t>(number));
    }
    for (std::uint8_t octet : datagram.octets)
        put(octet);
    m_raised |= toe::Received;
}

} // namespace postbench

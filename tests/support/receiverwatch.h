// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Keeps what a server session did in a test, and says which promise it broke.
#pragma once

#include "receiversession.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>
#include <variant>

namespace postbench {

struct StoredMail {
    Envelope envelope;
    QByteArray heloName;
    QString user;
    QByteArray bytes;
};

// A server session with somebody who carries out its actions, copyable with it.
class ReceiverWatch
{
public:
    explicit ReceiverWatch(ReceiverOptions options) : m_session(std::move(options)) {}

    void connect(bool encrypted = false) { give(event::Connected{"127.0.0.1:40000", encrypted}); }
    void send(const QByteArray &bytes)
    {
        if (!ended) received += bytes;
        give(event::Received{bytes});
    }
    // Hands in an event, takes all actions, and stores what is to be stored where that is not to be done by hand.
    void give(const SmtpEvent &happened)
    {
        m_session.handle(happened);
        drain();
        while (storeWanted && storesByItself)
            answerStore(storeSucceeds);
    }
    void answerStore(bool ok)
    {
        storeWanted = false;
        if (ok) mails.append(m_current);
        m_session.handle(event::Stored{ok});
        drain();
    }
    QByteArray takeWritten() { return std::exchange(written, QByteArray()); }
    SmtpStage stage() const { return m_session.stage(); }
    // The secret octets that were marked since the last call, one entry a mark.
    QList<QByteArray> takeSecrets() { return std::exchange(secrets, {}); }

    QByteArray received; // all that the client said
    QByteArray written;  // since takeWritten()
    int writes = 0;
    QList<StoredMail> mails; // stored
    QList<QByteArray> secrets;
    QByteArray bodies; // octets that were marked as a message's
    std::optional<std::chrono::milliseconds> deadline;
    std::optional<action::Disconnect> disconnect;
    std::optional<SessionEnd> ended;
    bool tlsWanted = false;
    bool storeWanted = false;
    bool storesByItself = true;
    bool storeSucceeds = true;
    QByteArray broken; // the first promise that was not kept; empty: none

private:
    void breach(const char *promise)
    {
        if (broken.isEmpty()) broken = promise;
    }
    void drain()
    {
        while (auto action = m_session.next()) {
            if (ended) breach("nothing comes after Ended");
            if (disconnect && !std::holds_alternative<action::Ended>(*action)) breach("nothing but Ended comes after Disconnect");
            std::visit([this](auto &asked) { take(asked); }, *action);
        }
    }
    void take(const action::Write &write)
    {
        written += write.bytes;
        ++writes;
        m_taken += write.bytes.count("queued as");
        if (write.bytes.isEmpty()) breach("a Write holds octets");
        if (m_taken > mails.size()) breach("a mail is only taken once it is stored");
    }
    void take(const action::MarkReceivedSecret &mark)
    {
        if (mark.streamOffset < 0 || mark.length <= 0 || mark.streamOffset + mark.length > received.size())
            breach("a secret lies within what was received");
        else
            secrets.append(received.sliced(mark.streamOffset, mark.length));
    }
    void take(const action::MarkReceivedBody &mark)
    {
        if (mark.streamOffset < 0 || mark.length <= 0 || mark.streamOffset + mark.length > received.size())
            breach("a body lies within what was received");
        else
            bodies += received.sliced(mark.streamOffset, mark.length);
    }
    void take(const action::StartTls &) { tlsWanted = true; }
    void take(const action::Deadline &wanted) { deadline = wanted.after; }
    void take(const action::Disconnect &wanted) { disconnect = wanted; }
    void take(const action::Ended &wanted)
    {
        if (m_storing) breach("every StoreBegin has its end before Ended");
        ended = wanted.end;
    }
    void take(const action::StoreBegin &begin)
    {
        if (m_storing || storeWanted) breach("one mail at a time is stored");
        m_storing = true;
        m_current = {begin.envelope, begin.heloName, begin.user, {}};
    }
    void take(const action::StoreBytes &store)
    {
        if (!m_storing || store.bytes.isEmpty()) breach("StoreBytes carries octets of a mail that was begun");
        m_current.bytes += store.bytes;
    }
    void take(const action::StoreEnd &)
    {
        if (!std::exchange(m_storing, false)) breach("StoreEnd ends a mail that was begun");
        storeWanted = true;
    }
    void take(const action::StoreDrop &)
    {
        if (!std::exchange(m_storing, false)) breach("StoreDrop drops a mail that was begun");
    }
    template<class Other> void take(const Other &) { breach("a server never asks for what a client needs"); }

    ReceiverSession m_session;
    StoredMail m_current;
    qsizetype m_taken = 0; // mails that were answered by 250
    bool m_storing = false;
};

} // namespace postbench

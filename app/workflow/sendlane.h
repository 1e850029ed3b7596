// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One connection of a run of many mails: takes numbers from a pool until it is empty, and connects anew where a server ends early.
#pragma once

#include "link.h"
#include "outgoingmail.h"
#include "sendmail.h"

#include <QObject>
#include <QQueue>

#include <functional>

namespace postbench {

class SendLane : public QObject
{
    Q_OBJECT
public:
    using TakeNumber = std::function<std::optional<int>()>; // the next mail's number, or none left
    using MakeMail = std::function<OutgoingMail(int number)>;

    SendLane(const SendRequest &request, TakeNumber takeNumber, MakeMail makeMail, QObject *parent = nullptr);

    void start();
    void cancel();
    void giveSecret(const std::optional<QString> &secret);

signals:
    void secretRequested(const QString &user, const QByteArray &mechanism);
    void messageRejected(const postbench::MessageError &error);
    void mailFinished(int number, const postbench::Outcome &outcome);
    void ended(); // it will do nothing more

private:
    void connectAnew();
    void queueOne();
    std::optional<int> takeNext();
    void whenFinished(const Outcome &outcome);
    void whenEnded();

    SendRequest m_request;
    TakeNumber m_takeNumber;
    MakeMail m_makeMail;
    Link *m_link = nullptr;
    QQueue<int> m_queued;               // given to the engine and not settled; the first one is being sent
    std::optional<OutgoingMail> m_mail; // of m_queued.first(), once asked for
    QQueue<int> m_waiting;              // taken, and to be sent on the next connection
    bool m_toldNoMore = false;
    bool m_cancelled = false;
    bool m_anyDelivered = false; // on this connection: only then is another one worth a try
};

} // namespace postbench

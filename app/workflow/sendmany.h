// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Sends one mail many times over several connections: the bench's and the load tester's work.
#pragma once

#include "sendmail.h"

namespace postbench {

struct SendPlan {
    SendRequest request;
    int count = 1;       // mails in all, each with a Message-ID of its own unless the request fixes it
    int connections = 1; // at once; never more than count
};

struct SendTotals {
    int delivered = 0;   // to every recipient
    int partly = 0;      // to some recipients
    int undelivered = 0; // refused, failed, unknown
    int notTried = 0;    // the run was cancelled or the server went away
    qint64 octets = 0;   // of the messages delivered
};

class SendMany : public QObject
{
    Q_OBJECT
public:
    explicit SendMany(QObject *parent = nullptr);
    ~SendMany() override;

    void start(const SendPlan &plan); // once
    void cancel();
    void giveSecret(const std::optional<QString> &secret); // answers secretRequested, for all connections
    const SendTotals &totals() const;

signals:
    void secretRequested(const QString &user, const QByteArray &mechanism); // once
    void messageRejected(const postbench::MessageError &error);             // once: all copies are alike
    void mailFinished(int number, const postbench::Outcome &outcome);       // number from 1, in order of completion
    void ended(const postbench::SendTotals &totals);                        // once, all connections are closed

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postbench

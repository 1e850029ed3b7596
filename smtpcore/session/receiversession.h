// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The server engine of the built-in test receiver: a copyable value without a socket (RFC 5321).
#pragma once

#include "smtpaction.h"
#include "smtpstage.h"

#include <QList>
#include <QSet>

#include <chrono>
#include <memory>
#include <optional>

namespace postbench {

// A fault on demand, for people who test their own clients. At `stage` the receiver does `kind` instead of its duty.
struct ReceiverFault {
    enum class Kind { Transient, Permanent, ServiceClosing, Drop, Slow, Garbage, Silence }; // 4xx 5xx 421 drop slow garbage silence
    SmtpStage stage = SmtpStage::Greeting;
    Kind kind = Kind::Transient;
    int argument = 0; // reply code for Transient/Permanent (0: the stage's usual one); seconds for Slow
    // "rcpt:5xx:550", "dot:drop", "greeting:slow:3"; nullopt where it is none.
    static std::optional<ReceiverFault> parse(QByteArrayView text);
};

struct ReceiverOptions {
    QByteArray hostName = "localhost";
    bool tlsPossible = false;   // a certificate is at hand: STARTTLS is offered
    bool implicitTls = false;   // TLS before the greeting
    QString user;               // empty: any user and password are accepted and AUTH is not demanded
    QString password;
    bool requireAuth = false;
    qint64 maxMessageSize = 0;  // 0: no limit; SIZE is offered without one
    int maxRecipients = 0;      // 0: no limit
    int maxMails = 0;           // LIMITS MAILMAX; 0: none
    QSet<QByteArray> hidden;    // EHLO keywords not offered (upper case), "AUTH=LOGIN" hides one mechanism; their verbs then get 502
    QList<ReceiverFault> faults;
    QByteArray nonce;           // randomness of this session, 24 printable octets
    QByteArray endPointBinding; // of our certificate, for -PLUS
    std::chrono::milliseconds idle = std::chrono::minutes(5);
};

class ReceiverSession
{
public:
    explicit ReceiverSession(ReceiverOptions options);
    ReceiverSession(const ReceiverSession &);
    ReceiverSession(ReceiverSession &&) noexcept;
    ReceiverSession &operator=(ReceiverSession) noexcept;
    ~ReceiverSession();

    void handle(SmtpEvent event);
    std::optional<SmtpAction> next();
    SmtpStage stage() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace postbench

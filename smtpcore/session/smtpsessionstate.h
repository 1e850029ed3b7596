// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What the client engine knows while it runs. Private to SmtpSession; copied whole when the session is copied.
#pragma once

#include "dotstuffer.h"
#include "replyreader.h"
#include "smtpauthdialogue.h"
#include "smtpsession.h"
#include "smtpstates.h"
#include "smtptransaction.h"

#include <deque>

namespace postbench {

// One mail from NextMail to Finished; several transactions where its recipients are many.
struct SmtpMailInProgress {
    Envelope envelope;
    QList<RecipientOutcome> recipients;
    QList<qsizetype> pending; // indices not tried yet
    event::MessageReady message;
    bool begun = false; // a transaction was started
};
// From MAIL to the final reply.
struct SmtpTransactionInProgress {
    QList<qsizetype> batch; // indices of this transaction's recipients
    QList<qsizetype> accepted;
    QList<qsizetype> deferred; // "too many recipients": the next transaction's
    SmtpCarriage carriage;
    qsizetype rcptWritten = 0;
    qsizetype rcptAnswered = 0;
    bool mailAccepted = false;
    bool dataWritten = false;  // DATA or a BDAT went out: from here QUIT could be taken for text
    bool bodyAsked = false;    // a WantBody is unanswered
    bool bodyDone = false;     // the last octet is written, but for the final dot
    bool endWritten = false;   // final dot, or BDAT LAST and its octets: from here a loss is Unknown
    bool clearsItself = false; // the server has forgotten the transaction: no RSET needed
    DotStuffer stuffer;
    LineEndNormaliser normaliser;
    QByteArray chunk;             // octets of the BDAT being collected
    std::optional<Reply> refusal; // the reply to MAIL, DATA or a BDAT that said no
    SmtpStage refusalStage = SmtpStage::Mail;
    std::optional<Reply> lastRcptRefusal;
    std::optional<Reply> finalReply;
};
// Why the session ends: told to every mail that is left, and to Ended.
struct SmtpEndCause {
    Outcome::Verdict verdict = Outcome::Verdict::Failed;
    SmtpReason why = {};
};

struct SmtpSession::State {
    using Mail = SmtpMailInProgress;
    using Transaction = SmtpTransactionInProgress;
    using Cause = SmtpEndCause;

    explicit State(SmtpSessionOptions options);

    // smtpsession.cpp: events, and the steps between them
    bool step(); // false when nothing more can happen without an event
    void on(event::Connected &connected);
    void on(event::Received &received);
    void on(event::Encrypted &encrypted);
    void on(event::Closed &closed);
    void on(event::TimedOut &timedOut);
    void on(event::Cancelled &cancelled);
    void on(event::NextMail &nextMail);
    void on(event::NoMoreMail &noMoreMail);
    void on(event::MessageReady &ready);
    void on(event::MessageImpossible &impossible);
    void on(event::BodyChunk &chunk);
    void on(event::SecretGiven &given);
    void on(event::Stored &) {} // the server's

    // smtpsessionreplies.cpp: replies and the states up to Ready
    void handleReply(const Reply &reply);
    void handleUnawaited(const Reply &reply);
    void record(SmtpState answered, const Reply &reply);
    void enter(SmtpState next, const Reply *reply = nullptr);
    void enterHandshake();
    void enterRefused(const Reply &reply);
    void enterGreeted();
    void enterAuth(const Reply *reply);
    void enterAuthRefused(const Reply &reply);
    void tryMechanism();
    void enterReady();

    // smtpsessionmail.cpp: one mail
    void askForMessage();
    void beginTransaction();
    void enterMail();
    void continueRecipients(QByteArray &group);
    void enterData();
    void enterBody();
    void askForBody();
    void writeChunk(bool last);
    void enterSettled();
    Cause refusalCause() const;
    Cause settleOpen(const Cause &cause);
    void settleRecipients();
    void refuseRecipients(const QList<qsizetype> &indices, const Reply &reply);
    void finishMail(const Cause &cause);
    bool isVoid() const; // MAIL or every RCPT was refused: whatever is still asked for is empty

    // smtpsessionend.cpp: ends
    void write(const QByteArray &bytes, action::Write::Content content = action::Write::Content::Lines,
               const QList<SecretRange> &secrets = {});
    bool writeCommand(const QByteArray &line, SmtpState awaits); // false: unsafe, and the session has failed
    void await(SmtpState answered);
    void arm();
    bool stopsAfter(SmtpStage stage) const { return options.stopAfter && *options.stopAfter <= stage; }
    void stop();
    void refuseAllMails(const Cause &cause);
    void endPolitely(Cause cause);
    void endNow(Cause cause, bool abort);
    void failNow(SmtpFault fault, std::optional<Reply> reply = {});
    void finishSession();

    SmtpSessionOptions options;
    SmtpState state = SmtpState::Connecting;
    SmtpState lastAnswered = SmtpState::Connecting;
    ReplyReader reader;
    std::deque<SmtpState> awaited; // what each reply to come will answer, in order
    std::deque<SmtpAction> actions;
    bool replyTooEarly = false; // octets came behind the last awaited reply
    bool needsArming = false;

    Capabilities capabilities;
    bool encrypted = false;
    SmtpAuthDialogue auth;
    bool authCancelled = false;
    std::optional<Cause> authCause; // what is told once "*" is answered
    bool secretWanted = false;

    std::deque<Mail> mails; // the first one is current
    std::optional<Transaction> transaction;
    bool messageWanted = false;
    bool noMoreMail = false;
    bool resetNeeded = false;
    int transactions = 0;

    bool quitting = false; // QUIT is written or about to be: other replies no longer matter
    Cause endCause;
};

} // namespace postbench

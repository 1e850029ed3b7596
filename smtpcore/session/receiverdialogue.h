// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Everything that a server session knows, and its duties. receiverdialogue.cpp holds events and the end, receivercommands.cpp
// the commands of one mail, receiverbody.cpp DATA and BDAT, receiverlogin.cpp STARTTLS and AUTH.
#pragma once

#include "dotstuffer.h"
#include "receiverauth.h"
#include "receivercommand.h"
#include "receiverinput.h"
#include "receiverlineends.h"
#include "receiveroffer.h"
#include "receiveroptions.h"
#include "receiveroutput.h"
#include "receivertransaction.h"

namespace postbench {

class ReceiverDialogue
{
public:
    explicit ReceiverDialogue(ReceiverOptions options);
    void handle(SmtpEvent &event);
    std::optional<SmtpAction> next() { return m_output.next(); }
    SmtpStage stage() const { return m_stage; }

private:
    enum class Phase {
        Waiting, // for the connection
        Command,
        AuthAnswer, // after a 334
        Data,       // up to the final dot
        Chunk,      // octets of a BDAT
        Storing,    // for Stored; input waits
        Handshake,  // for Encrypted; input is an injection
        Silent,     // by a fault
        Over,
    };

    // Events
    void on(event::Connected &connected);
    void on(event::Received &received);
    void on(event::Encrypted &encrypted);
    void on(event::Closed &closed);
    void on(event::TimedOut &);
    void on(event::Cancelled &);
    void on(event::Stored &stored);
    template<class Other> void on(Other &) {} // the client's role alone
    void greet();
    void process();
    bool step();
    bool lineStep();
    void badLine(ReceiverInput::Line::Kind kind);
    bool isSecretLine() const;

    // Replies and the end
    void answer(const ReceiverReply &reply) { m_output.reply(reply, m_offer.has(Extension::EnhancedStatusCodes)); }
    void refuse(const ReceiverReply &reply);                                      // counts what only a broken client gets
    void close(const QByteArray &status, const QByteArray &why, SmtpFault fault); // 421, Disconnect, Ended
    void end(bool abort, bool clean, SmtpFault fault);
    SessionEnd sessionEnd(bool clean, SmtpFault fault) const;
    const ReceiverFault *faultAt(SmtpStage stage) const; // any kind but Slow
    void delay(SmtpStage stage);
    bool disturbed(SmtpStage stage); // a fault was carried out in place of the duty
    void carryOut(const ReceiverFault &fault);

    // Commands
    void execute(const ReceiverCommand &command);
    void ehlo(const QByteArray &arguments, bool extended);
    void mail(const QByteArray &arguments);
    void openMail(const QByteArray &arguments);
    void rcpt(const QByteArray &arguments);
    void rset(const QByteArray &arguments);
    void quit(const QByteArray &arguments);
    void look(const ReceiverCommand &command); // VRFY, EXPN
    void help();
    bool mayMail();                                     // greeted, and authenticated where that is demanded; else it has answered
    std::optional<ReceiverReply> sequenceFault() const; // of DATA and BDAT

    // The message
    void data(const QByteArray &arguments);
    void bdat(const QByteArray &arguments);
    bool dataStep();
    bool chunkStep();
    void endChunk();
    bool bodyDisturbed();
    void endMail();

    // STARTTLS, AUTH
    void startTls(const QByteArray &arguments);
    void auth(const QByteArray &arguments);
    void authAnswer(const QByteArray &line);
    void authStep(const ReceiverAuth::Step &step);
    void renewOffer();
    ServerCredentials credentials(bool bound) const;
    void injected();

    ReceiverOptions m_options;
    ReceiverOffer m_offer;
    ReceiverInput m_input;
    ReceiverOutput m_output;
    ReceiverTransaction m_transaction;
    DotUnstuffer m_unstuffer;
    ReceiverLineEnds m_lineEnds; // of BDAT
    std::optional<ReceiverAuth> m_auth;
    std::optional<ReceiverReply> m_chunkRefusal; // the octets of this BDAT are thrown away and answered so
    ReceiverChunk m_chunk;                       // octets: those still to come

    Phase m_phase = Phase::Waiting;
    SmtpStage m_stage = SmtpStage::Connect;
    QByteArray m_heloName;
    QByteArray m_endPointBinding; // of our certificate
    QString m_user;               // who authenticated
    int m_errors = 0;
    int m_logins = 0;       // AUTH exchanges so far
    int m_transactions = 0; // MAILs accepted
    int m_mails = 0;        // stored
    bool m_encrypted = false;
    bool m_clientCertified = false; // under TLS, for EXTERNAL
    bool m_greeted = false;
    bool m_refusing = false; // the greeting was 4xx or 5xx: only QUIT is left (RFC 5321 section 3.1)
    bool m_extended = false; // by EHLO
    bool m_authenticated = false;
    bool m_mailRefused = false;  // what was pipelined behind a refused MAIL is no fault of the client
    bool m_bodyBegan = false;    // the first octets came
    bool m_lineIsSecret = false; // of the line being drained
    bool m_endIsHeld = false;    // Ended waits behind a slow reply
    bool m_cancelled = false;    // and the store is waited for
};

} // namespace postbench

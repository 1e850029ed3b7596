// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// exitCodeOf: verdicts, faults and replies as the codes of the contract.

#include "exitcodes.h"

#include <QtTest>

using namespace postbench;

namespace {

Outcome outcome(Outcome::Verdict verdict, SmtpStage stage, SmtpFault fault, int code = 0)
{
    Outcome made;
    made.verdict = verdict;
    made.stage = stage;
    made.fault = fault;
    if (code > 0) made.reply = Reply{code, {"x"}};
    return made;
}

} // namespace

class TestExitCodes : public QObject
{
    Q_OBJECT

private slots:
    void verdictsAndFaults_data()
    {
        using Verdict = Outcome::Verdict;
        QTest::addColumn<Outcome>("made");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const Outcome &made, int code) { QTest::newRow(name) << made << code; };
        row("delivered", outcome(Verdict::Delivered, SmtpStage::Dot, SmtpFault::None, 250), 0);
        row("stopped", outcome(Verdict::Stopped, SmtpStage::Rcpt, SmtpFault::None), 0);
        row("cancelled", outcome(Verdict::Cancelled, SmtpStage::Rcpt, SmtpFault::None), 130);
        row("unknown", outcome(Verdict::Unknown, SmtpStage::Dot, SmtpFault::ConnectionLost), 74);
        row("550 to MAIL", outcome(Verdict::Refused, SmtpStage::Mail, SmtpFault::ServerReply, 550), 69);
        row("451 to the dot", outcome(Verdict::Refused, SmtpStage::Dot, SmtpFault::ServerReply, 451), 75);
        row("535 to AUTH", outcome(Verdict::Refused, SmtpStage::Auth, SmtpFault::AuthRefused, 535), 77);
        row("454 to AUTH", outcome(Verdict::Refused, SmtpStage::Auth, SmtpFault::AuthRefused, 454), 75);
        row("421", outcome(Verdict::Failed, SmtpStage::Mail, SmtpFault::ServiceClosing, 421), 75);
        row("not offered", outcome(Verdict::Failed, SmtpStage::Ehlo, SmtpFault::DsnNotOffered), 69);
        row("too large", outcome(Verdict::Failed, SmtpStage::Ehlo, SmtpFault::MessageTooLarge), 69);
        row("impossible", outcome(Verdict::Failed, SmtpStage::Ehlo, SmtpFault::MessageImpossible), 65);
        row("injected", outcome(Verdict::Failed, SmtpStage::Tls, SmtpFault::TlsInjected), 76);
        row("malformed", outcome(Verdict::Failed, SmtpStage::Greeting, SmtpFault::ReplyMalformed), 76);
        row("no TLS", outcome(Verdict::Failed, SmtpStage::Tls, SmtpFault::TlsNotOffered), 77);
        row("timed out", outcome(Verdict::Failed, SmtpStage::Mail, SmtpFault::TimedOut), 75);
    }
    void verdictsAndFaults()
    {
        QFETCH(Outcome, made);
        QFETCH(int, code);
        QCOMPARE(exitCodeOf(made), code);
    }

    void closeReasonsTellApart()
    {
        Outcome made = outcome(Outcome::Verdict::Failed, SmtpStage::Connect, SmtpFault::ConnectFailed);
        made.closeReason = CloseReason::HostUnknown;
        QCOMPARE(exitCodeOf(made), 68);
        made.closeReason = CloseReason::ConnectRefused;
        QCOMPARE(exitCodeOf(made), 75);
        made.closeReason = CloseReason::CertificateExpired;
        QCOMPARE(exitCodeOf(made), 77);
        made.closeReason = CloseReason::LocalError;
        QCOMPARE(exitCodeOf(made), 74);
    }

    void theWorstRecipientDecides()
    {
        using State = RecipientOutcome::State;
        Outcome made = outcome(Outcome::Verdict::Delivered, SmtpStage::Dot, SmtpFault::None, 250);
        const auto with = [&](QList<State> states) {
            made.recipients.clear();
            for (const State state : states)
                made.recipients.append({Mailbox(), state, std::nullopt});
            return exitCodeOf(made);
        };
        QCOMPARE(with({State::Accepted}), 0);
        QCOMPARE(with({State::Accepted, State::RefusedForNow}), 75);
        QCOMPARE(with({State::RefusedForNow, State::RefusedForGood, State::Accepted}), 69);
    }

    void theWorseOfTwo()
    {
        QCOMPARE(worseExitCode(0, 75), 75);
        QCOMPARE(worseExitCode(69, 75), 69);
        QCOMPARE(worseExitCode(74, 69), 74);
    }
};

QTEST_GUILESS_MAIN(TestExitCodes)
#include "tst_exitcodes.moc"

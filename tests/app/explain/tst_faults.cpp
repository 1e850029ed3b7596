// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Every fault has a sentence of its own in each language, and outcomes become the result line.
#include "explain.h"
#include "spokenlanguage.h"

#include <QTest>

using namespace postbench;

namespace {

template<class Fault>
QList<Fault> upTo(Fault last)
{
    QList<Fault> all;
    for (int i = 0; i <= int(last); ++i)
        all.append(Fault(i));
    return all;
}

Outcome failed(SmtpFault fault)
{
    Outcome outcome;
    outcome.fault = fault;
    return outcome;
}

Outcome delivered(int accepted, int refused)
{
    Outcome outcome;
    outcome.verdict = Outcome::Verdict::Delivered;
    outcome.reply = Reply{250, {"2.0.0 queued as 4F1"}};
    for (int i = 0; i < accepted + refused; ++i) {
        RecipientOutcome recipient;
        recipient.state = i < accepted ? RecipientOutcome::State::Accepted : RecipientOutcome::State::RefusedForGood;
        outcome.recipients.append(recipient);
    }
    return outcome;
}

// No sentence empty, none twice, none with a placeholder left.
void checkSentences(const QStringList &sentences)
{
    QSet<QString> seen;
    for (const QString &sentence : sentences) {
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QStringLiteral("%1")), qPrintable(sentence));
        seen.insert(sentence);
    }
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultHasASentenceOfItsOwn_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "ja", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyFaultHasASentenceOfItsOwn()
    {
        QFETCH(QString, language);
        const SpokenLanguage spoken(language);
        QStringList sentences;
        for (const CloseReason reason : upTo(CloseReason::LocalError))
            sentences += closeReasonSentence(reason);
        for (const SaslFault fault : upTo(SaslFault::TooManyChallenges))
            sentences += saslFaultSentence(fault);
        for (const MailboxFault fault : upTo(MailboxFault::PathTooLong))
            sentences += mailboxFaultSentence(fault, QStringLiteral("a b@c"));
        for (const MessageFault fault : upTo(MessageFault::LoneLineEnd))
            sentences += messageErrorSentence({fault, QStringLiteral("Subject"), QStringLiteral("X"), -1});
        for (const SmtpFault fault : upTo(SmtpFault::TooManyReplies)) {
            if (fault != SmtpFault::None && fault != SmtpFault::ServerReply) sentences += faultSentence(failed(fault));
        }
        for (const ReplyReader::Fault fault : upTo(ReplyReader::Fault::TooManyLines)) {
            Outcome outcome = failed(SmtpFault::ReplyMalformed);
            outcome.replyFault = fault;
            sentences += faultSentence(outcome);
        }
        QCOMPARE(sentences.size(), 16 + 9 + 10 + 11 + 33 + 4);
        checkSentences(sentences);
    }

    void refusalTellsStageAndTheServersWords_data()
    {
        QTest::addColumn<SmtpStage>("stage");
        QTest::addColumn<QString>("start");
        QTest::newRow("greeting") << SmtpStage::Greeting << "The server turns this client away.";
        QTest::newRow("mail") << SmtpStage::Mail << "The server refuses the sender.";
        QTest::newRow("rcpt") << SmtpStage::Rcpt << "The server refuses the recipient.";
        QTest::newRow("dot") << SmtpStage::Dot << "The server refuses the message after it was sent.";
    }
    void refusalTellsStageAndTheServersWords()
    {
        QFETCH(SmtpStage, stage);
        QFETCH(QString, start);
        Outcome outcome;
        outcome.verdict = Outcome::Verdict::Refused;
        outcome.fault = SmtpFault::ServerReply;
        outcome.stage = stage;
        outcome.reply = Reply{550, {"5.7.1 go away"}};
        QCOMPARE(faultSentence(outcome), start + QStringLiteral(" The server said: 550 5.7.1 go away"));
        outcome.reply = Reply{450, {""}};
        QVERIFY(faultSentence(outcome).contains(QStringLiteral("later. The server said: 450")));
    }

    void lostConnectionTellsTheReasonAndTheStage()
    {
        Outcome outcome = failed(SmtpFault::ConnectFailed);
        outcome.closeReason = CloseReason::ConnectRefused;
        outcome.detail = QStringLiteral("ECONNREFUSED");
        QVERIFY(faultSentence(outcome).startsWith(QStringLiteral("Nothing listens on this port")));
        QVERIFY(faultSentence(outcome).endsWith(QStringLiteral("[ECONNREFUSED]")));
        outcome = failed(SmtpFault::TimedOut);
        outcome.stage = SmtpStage::Rcpt;
        QVERIFY(faultSentence(outcome).endsWith(QStringLiteral("(stage: RCPT)")));
    }

    void unknownOutcomeWarnsAgainstResending()
    {
        Outcome outcome;
        outcome.verdict = Outcome::Verdict::Unknown;
        QVERIFY(outcomeLine(outcome).contains(QStringLiteral("Ask the recipient before sending it again")));
    }

    void resultLineCountsRecipientsByTheLanguagesPlural()
    {
        {
            const SpokenLanguage english(QStringLiteral("en"));
            QCOMPARE(outcomeLine(delivered(2, 0)), QStringLiteral("250 2.0.0 queued as 4F1 - 2 of 2 recipients"));
            QCOMPARE(outcomeLine(delivered(1, 0)), QStringLiteral("250 2.0.0 queued as 4F1 - 1 of 1 recipient"));
        }
        const SpokenLanguage japanese(QStringLiteral("ja"));
        QCOMPARE(outcomeLine(delivered(2, 1)), QStringLiteral("250 2.0.0 queued as 4F1 - 宛先 3 件中 2 件"));
    }

    void endsAndStagesHaveWords()
    {
        SessionEnd end;
        end.clean = true;
        QVERIFY(!sessionEndSentence(end).isEmpty());
        end.clean = false;
        QVERIFY(!sessionEndSentence(end).isEmpty());
        end.fault = SmtpFault::ServiceClosing;
        QVERIFY(sessionEndSentence(end).contains(QStringLiteral("421")));
        QSet<QString> names;
        for (const SmtpStage stage : upTo(SmtpStage::Quit))
            names.insert(stageName(stage));
        QCOMPARE(names.size(), 11);
        QVERIFY(!names.contains(QString()));
    }

    void notesTellTheirArgument()
    {
        TranscriptLine line;
        line.note = TranscriptLine::Note::Connected;
        line.text = "127.0.0.1:2525";
        QCOMPARE(noteText(line), QStringLiteral("connected to 127.0.0.1:2525"));
        line.note = TranscriptLine::Note::Closed;
        line.closeReason = CloseReason::Reset;
        QVERIFY(noteText(line).startsWith(QStringLiteral("connection lost: The connection was reset")));
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"

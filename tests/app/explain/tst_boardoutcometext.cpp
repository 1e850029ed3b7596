// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Sentences about boards: every fault has one of its own, values are named with what would be right, secrets stay unseen.

#include "boardoutcometext.h"

#include <QtTest>

using namespace postbench;

namespace {

using Verdict = BoardOutcome::Verdict;

BoardOutcome failed(BoardFault fault)
{
    BoardOutcome outcome;
    outcome.fault = fault;
    outcome.error = 50;
    outcome.stage = BoardStage::Write;
    return outcome;
}

MailResult result(const char *word, const char *stage, const char *fault, int code = 0)
{
    return {1, word, stage, fault, code, code ? "5.1.1" : "", code ? "no such user" : "", 1, 2, 1, "command"};
}

} // namespace

class TestBoardOutcomeText : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultHasASentenceOfItsOwn()
    {
        QStringList sentences;
        for (int fault = int(BoardFault::PortMissing); fault <= int(BoardFault::NotRestarted); ++fault) {
            BoardOutcome outcome = failed(BoardFault(fault));
            if (BoardFault(fault) == BoardFault::MailNotSent) outcome.result = result("failed", "dns", "no-dns");
            const QString sentence = boardOutcomeSentence(outcome);
            QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'?'), qPrintable(QString::number(fault) + sentence));
            QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
            sentences.append(sentence);
        }
        QCOMPARE(sentences.size(), 21);
    }
    void everyErrorNumberOfTheBoardHasASentence()
    {
        for (const int error : {3, 4, 14, 20, 22, 23, 24, 25, 50, 61})
            QVERIFY(!boardErrorSentence(error).contains(QString::number(error)));
        QVERIFY(boardErrorSentence(99).contains(QStringLiteral("99")));
    }
    void stagesHaveNames()
    {
        for (int stage = 0; stage <= int(BoardStage::Result); ++stage)
            QVERIFY(!boardStageName(BoardStage(stage)).isEmpty());
    }
    void aForeignBoardIsQuoted()
    {
        BoardOutcome outcome = failed(BoardFault::Foreign);
        outcome.detail = "Modem 33600\nrev 2";
        QVERIFY(boardOutcomeSentence(outcome).endsWith(QStringLiteral("(Modem 33600 rev 2)")));
    }
    void whatCannotBeKnownIsSaid()
    {
        BoardOutcome mail = failed(BoardFault::PortLost);
        mail.verdict = Verdict::Unknown;
        mail.stage = BoardStage::Send;
        QVERIFY(boardOutcomeSentence(mail).startsWith(QStringLiteral("Whether the mail was sent is not known")));
        mail.stage = BoardStage::Commit;
        QVERIFY(boardOutcomeSentence(mail).startsWith(QStringLiteral("Whether the settings were stored is not known")));
    }
    void successIsSaidToo()
    {
        BoardOutcome outcome;
        outcome.verdict = Verdict::Unchanged;
        QCOMPARE(boardOutcomeSentence(outcome), QStringLiteral("The board is already right: nothing was written."));
        outcome.verdict = Verdict::Done;
        outcome.stage = BoardStage::ReadBack;
        outcome.differences = {{"a", "1", "2", false}, {"b", "1", "2", false}};
        QCOMPARE(boardOutcomeSentence(outcome), QStringLiteral("2 settings written, stored and read back."));
        outcome.result = result("sent", "quit", "none", 250);
        QVERIFY(boardOutcomeSentence(outcome).contains(QStringLiteral("1 of 2 recipients: 250 5.1.1 no such user")));
    }
    void aMailThatWasNotSentNamesStageAndCause()
    {
        QCOMPARE(mailResultSentence(result("failed", "dns", "no-dns")),
                 QStringLiteral("The board's mail was not sent: no name server answered (stage: dns)."));
        QCOMPARE(mailResultSentence(result("refused", "rcpt", "reply", 550)),
                 QStringLiteral(
                     "The board's mail was not sent: the server refused (stage: rcpt). The server said: 550 5.1.1 no such user"));
        QStringList sentences;
        for (const char *fault : {"settings", "no-link", "no-address", "no-dns", "name", "unreachable", "timeout", "lost", "reply",
                                  "protocol", "no-auth", "tls", "utf8", "newer-fault"}) {
            const QString sentence = mailResultSentence(result("failed", "ehlo", fault));
            QVERIFY2(!sentences.contains(sentence), fault);
            sentences.append(sentence);
        }
    }
    void aProblemNamesWhatWouldBeRight()
    {
        BoardKey port;
        port.name = "smtp.port";
        port.type = BoardKey::Type::Number;
        port.minimum = 1;
        port.maximum = 65535;
        QCOMPARE(valueProblemSentence({"smtp.port", ValueFault::OutOfRange, 4}, &port),
                 QStringLiteral("smtp.port (line 4): outside of its range; a number from 1 to 65535 is wanted"));
        QCOMPARE(valueProblemSentence({"smtp.prot", ValueFault::KeyUnknown, 0}, nullptr),
                 QStringLiteral("smtp.prot: the board has no such setting"));
        for (int fault = 0; fault <= int(ValueFault::SecretMissing); ++fault)
            QVERIFY(valueProblemSentence({"k", ValueFault(fault), 0}, nullptr).size() > 3);
    }
    void profileErrorsNameTheirLine()
    {
        for (int fault = 0; fault <= int(ProfileFault::BadString); ++fault)
            QVERIFY(profileErrorSentence({7, ProfileFault(fault)}).startsWith(QStringLiteral("line 7: ")));
    }
    void valuesReadAsPeopleWriteThem()
    {
        QCOMPARE(boardValueText("\"a \\22b\\22\"", false), QStringLiteral("a \"b\""));
        QCOMPARE(boardValueText("\"a@b\",\"c@d\"", false), QStringLiteral("a@b, c@d"));
        QCOMPARE(boardValueText("", false), QStringLiteral("(none)"));
        QCOMPARE(boardValueText("\"\"", false), QStringLiteral("(empty)"));
        QCOMPARE(boardValueText("\"one\\0Atwo\"", false), QStringLiteral("one\\ntwo"));
        QCOMPARE(boardValueText("unset", true), QStringLiteral("not set"));
        QCOMPARE(boardValueText("set,\"055bb9502672\"", true), QStringLiteral("set"));
    }
};

QTEST_APPLESS_MAIN(TestBoardOutcomeText)
#include "tst_boardoutcometext.moc"

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A transcript's line is explained by its place: hand-typed conversations, each line by its index.
#include "explain.h"
#include "spokenlanguage.h"

#include <QTest>

using namespace postbench;

namespace {

// "S: 220 ready" and "C: EHLO a"; "B:" a folded body; "N:" a note of a new connection.
QList<TranscriptLine> conversation(const QList<QByteArray> &rows)
{
    QList<TranscriptLine> lines;
    for (const QByteArray &row : rows) {
        TranscriptLine line;
        line.text = row.mid(3);
        if (row.startsWith("S:"))
            line.kind = TranscriptLine::Kind::Server;
        else if (row.startsWith("C:"))
            line.kind = TranscriptLine::Kind::Client;
        else if (row.startsWith("B:"))
            line.kind = TranscriptLine::Kind::Body;
        else
            line.note = TranscriptLine::Note::Connecting;
        lines.append(line);
    }
    return lines;
}

QString meaningOfLast(const QList<QByteArray> &rows)
{
    const QList<TranscriptLine> lines = conversation(rows);
    return explainLine(lines, lines.size() - 1).meaning;
}

const QList<QByteArray> kPipelined = {"N: mx.example:25",
                                      "S: 220 mx.example ESMTP",
                                      "C: EHLO bench.local",
                                      "S: 250-mx.example",
                                      "S: 250-SIZE 1000",
                                      "S: 250-X-STRANGE",
                                      "S: 250 PIPELINING",
                                      "C: MAIL FROM:<a@b.example> SIZE=3",
                                      "C: RCPT TO:<c@d.example>",
                                      "C: RCPT TO:<e@d.example>",
                                      "C: DATA",
                                      "S: 250 2.1.0 Ok",
                                      "S: 250 2.1.5 Ok",
                                      "S: 550 5.1.1 <e@d.example>: no such user",
                                      "S: 354 go on",
                                      "B: Subject: x",
                                      "C: .",
                                      "S: 250 2.0.0 queued as 4F1",
                                      "C: QUIT",
                                      "S: 221 bye"};

} // namespace

class TestLines : public QObject
{
    Q_OBJECT

private slots:
    void each250MeansWhatItsCommandAsked()
    {
        const QList<TranscriptLine> lines = conversation(kPipelined);
        QVERIFY(explainLine(lines, 1).meaning.contains(QStringLiteral("says its name")));
        QVERIFY(explainLine(lines, 3).meaning.contains(QStringLiteral("greets back")));
        QVERIFY(explainLine(lines, 11).meaning.contains(QStringLiteral("accepts the sender")));
        QVERIFY(explainLine(lines, 12).meaning.contains(QStringLiteral("accepts this recipient")));
        QVERIFY(explainLine(lines, 17).meaning.contains(QStringLiteral("has taken the mail")));
        QVERIFY(explainLine(lines, 19).meaning.contains(QStringLiteral("goodbye")));
    }

    void refusalNamesItsCommandAndItsEnhancedCode()
    {
        const Explanation refused = explainLine(conversation(kPipelined), 13);
        QCOMPARE(refused.title, QStringLiteral("550 5.1.1 Mailbox does not exist"));
        QVERIFY(refused.meaning.startsWith(QStringLiteral("The server refuses the recipient.")));
        QCOMPARE(refused.source, QStringLiteral("RFC 5321 section 4.2.3, RFC 3463 section 3.2"));
        QVERIFY(!refused.advice.isEmpty());
    }

    void linesOfTheEhloReplyAreExtensions()
    {
        const QList<TranscriptLine> lines = conversation(kPipelined);
        QVERIFY(explainLine(lines, 4).title.startsWith(QStringLiteral("SIZE: ")));
        QVERIFY(explainLine(lines, 5).title.startsWith(QStringLiteral("X-STRANGE: ")));
        QVERIFY(explainLine(lines, 6).title.startsWith(QStringLiteral("PIPELINING: ")));
    }

    void commandsBodiesAndNotesAreExplained()
    {
        const QList<TranscriptLine> lines = conversation(kPipelined);
        QVERIFY(explainLine(lines, 0).title.contains(QStringLiteral("mx.example:25")));
        QVERIFY(explainLine(lines, 7).title.startsWith(QStringLiteral("MAIL FROM: ")));
        QVERIFY(explainLine(lines, 15).meaning.contains(QStringLiteral("message itself")));
        QCOMPARE(explainLine(lines, 16).title, QStringLiteral("End of the message"));
        QVERIFY(explainLine(lines, -1).isEmpty());
        QVERIFY(explainLine(lines, lines.size()).isEmpty());
    }

    void promptIsDecoded()
    {
        const QList<TranscriptLine> lines = conversation(
            {"S: 220 x", "C: AUTH LOGIN", "S: 334 VXNlcm5hbWU6", "C: am9l", "S: 334 UGFzc3dvcmQ6", "C: ***", "S: 235 2.7.0 ok"});
        QVERIFY(explainLine(lines, 2).meaning.contains(QStringLiteral("“Username:”")));
        QCOMPARE(explainLine(lines, 3).title, QStringLiteral("Answer to the server's 334"));
        QVERIFY(explainLine(lines, 4).meaning.contains(QStringLiteral("“Password:”")));
        QCOMPARE(explainLine(lines, 5).title, QStringLiteral("Answer to the server's 334"));
        QVERIFY(explainLine(lines, 6).title.startsWith(QStringLiteral("235 ")));
    }

    void secretPromptStaysClosed()
    {
        QList<TranscriptLine> lines = conversation({"S: 220 x", "C: AUTH LOGIN", "S: 334 VXNlcm5hbWU6"});
        lines.last().secrets.append({4, 12});
        QVERIFY(!explainLine(lines, 2).meaning.contains(QStringLiteral("Username")));
    }

    void chunksAreToldFromTheLastOne()
    {
        const QList<QByteArray> begin = {"S: 220 x",
                                         "C: MAIL FROM:<a@b.example>",
                                         "C: RCPT TO:<c@d.example>",
                                         "C: BDAT 3",
                                         "B: abc",
                                         "C: BDAT 0 LAST",
                                         "S: 250 ok",
                                         "S: 250 ok",
                                         "S: 250 chunk"};
        QVERIFY(meaningOfLast(begin).contains(QStringLiteral("this chunk")));
        QVERIFY(meaningOfLast(begin + QList<QByteArray>{"S: 250 done"}).contains(QStringLiteral("has taken the mail")));
    }

    void unfoldedMessageLinesAreNoCommands()
    {
        const QList<TranscriptLine> lines =
            conversation({"S: 220 x", "C: DATA", "S: 354 go", "C: QUIT is a word here", "C: .", "S: 250 ok"});
        QCOMPARE(explainLine(lines, 3).title, QStringLiteral("A line of the message"));
        QVERIFY(explainLine(lines, 5).meaning.contains(QStringLiteral("has taken the mail")));
    }

    void brokenAndUnaskedRepliesAreNamedSo()
    {
        QVERIFY(meaningOfLast({"S: 220 x", "S: 250 ok"}).contains(QStringLiteral("Nothing had asked")));
        QVERIFY(!meaningOfLast({"S: 220 x", "S: 421 closing"}).contains(QStringLiteral("Nothing had asked")));
        const QList<TranscriptLine> lines = conversation({"S: SSH-2.0-OpenSSH_9", "C: FROBNICATE"});
        QCOMPARE(explainLine(lines, 0).title, QStringLiteral("Not an SMTP reply"));
        QCOMPARE(explainLine(lines, 1).title, QStringLiteral("Unknown command"));
        QVERIFY(!explainLine(conversation({"S: 250"}), 0).isEmpty()); // a bare code is a reply
    }

    void newConnectionBeginsAnew()
    {
        QVERIFY(meaningOfLast({"N: a:25", "S: 220 x", "C: MAIL FROM:<>", "N: b:25", "S: 220 y"})
                    .contains(QStringLiteral("says its name")));
    }

    void speaksTheOtherLanguages()
    {
        {
            const SpokenLanguage japanese(QStringLiteral("ja"));
            QVERIFY(explainLine(conversation(kPipelined), 13).meaning.startsWith(QStringLiteral("サーバーが宛先を拒否しました。")));
            QVERIFY(explainLine(conversation(kPipelined), 13).source.contains(QStringLiteral("RFC 3463 第 3.2 節")));
        }
        const SpokenLanguage chinese(QStringLiteral("zh_CN"));
        QVERIFY(explainLine(conversation(kPipelined), 13).meaning.startsWith(QStringLiteral("服务器拒绝收件人。")));
    }
};

QTEST_GUILESS_MAIN(TestLines)
#include "tst_lines.moc"

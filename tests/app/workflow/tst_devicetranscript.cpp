// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// DeviceTranscript: a board's events as the transcript that sessions from the desk have.

#include "devicetranscript.h"

#include <QtTest>

using namespace postbench;

namespace {

DeviceEvent heard(const QByteArray &values)
{
    const auto told = DeviceEvent::of(BoardLine::of("+EVENT: " + values));
    if (!told) qFatal("the test's event is wrong: %s", values.constData());
    return *told;
}

QList<TranscriptLine> linesOf(std::initializer_list<QByteArray> values)
{
    DeviceTranscript device;
    for (const QByteArray &one : values)
        device.take(heard(one));
    device.finish();
    return device.transcript().lines();
}

} // namespace

class TestDeviceTranscript : public QObject
{
    Q_OBJECT
    using Kind = TranscriptLine::Kind;

private slots:
    void linesKeepSideOrderAndTime()
    {
        const auto lines = linesOf(
            {"1204,stage,\"connect\"", "1210,in,\"220 receiver.test ESMTP\"", "1211,out,\"EHLO w7500\"", "1211,stage,\"ehlo\""});
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].kind, Kind::Note);
        QCOMPARE(lines[0].text, "connect");
        QCOMPARE(lines[1].kind, Kind::Server);
        QCOMPARE(lines[1].text, "220 receiver.test ESMTP");
        QCOMPARE(lines[1].lineEnd, "\r\n");
        QCOMPARE(lines[1].atMicroseconds, 6000);
        QCOMPARE(lines[2].kind, Kind::Client);
        QCOMPARE(lines[2].atMicroseconds, 7000);
        QVERIFY(!lines[2].encrypted);
    }
    void secretsAreMarked()
    {
        const auto lines = linesOf({"1,out,\"AUTH PLAIN \",secret,32"});
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].maskedText(), "AUTH PLAIN ***");
        QCOMPARE(lines[0].secrets.size(), 1);
        QCOMPARE(linesOf({"1,out,\"AUTH LOGIN \",secret,8", "1,more,\" tail\""}).value(0).maskedText(), "AUTH LOGIN *** tail");
    }
    void theMessageIsOneFoldedLine()
    {
        const auto lines = linesOf(
            {"1,out,\"DATA\"", "2,in,\"354 go\"", "3,data,\"Subject: Test\"", "3,data,\"\"", "3,data,\"..\"", "4,out,\".\""});
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[2].kind, Kind::Body);
        QCOMPARE(lines[2].bodySize, 15 + 2 + 4);
        QVERIFY(lines[2].fromClient);
    }
    void aLongLineComesInPieces()
    {
        const QByteArray piece(160, 'x');
        const auto lines = linesOf(
            {"1,in,\"" + piece + '"', "1,more,\"" + piece + '"', "1,more,\"end\"", "2,in,\"250 next\"", "3,in,\"" + piece + '"'});
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].text, piece + piece + "end");
        QCOMPARE(lines[1].text, "250 next");
        QCOMPARE(lines[2].text, piece);
    }
    void whatWentWrongBeforeTheServerIsANote()
    {
        const auto failed = linesOf({"1,result,1,failed,\"dns\",\"no-dns\",0,\"\",\"\",0,1,1,\"command\""});
        QCOMPARE(failed.value(0).note, TranscriptLine::Note::Failed);
        QCOMPARE(failed.value(0).text, "dns, no-dns");
        QCOMPARE(linesOf({"1,result,1,failed,\"greeting\",\"timeout\",0,\"\",\"\",0,1,1,\"command\""}).value(0).note,
                 TranscriptLine::Note::TimedOut);
        QVERIFY(linesOf({"1,result,1,sent,\"quit\",\"none\",250,\"\",\"\",1,1,1,\"command\""}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestDeviceTranscript)
#include "tst_devicetranscript.moc"

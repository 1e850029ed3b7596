// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// DeviceEvent and MailResult: every example of PROTOCOL.md section 6, and what is none.

#include "deviceevent.h"

#include <QtTest>

using namespace postbench;

namespace {
std::optional<DeviceEvent> heard(const char *values) { return DeviceEvent::of(BoardLine::of(QByteArray("+EVENT: ") + values)); }
} // namespace

class TestDeviceEvent : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKind()
    {
        using Kind = DeviceEvent::Kind;
        QCOMPARE(heard("0,boot,\"power-on\",\"0.1.0\"")->kind, Kind::Boot);
        QCOMPARE(heard("0,boot,\"power-on\",\"0.1.0\"")->text, "power-on");
        QCOMPARE(heard("0,boot,\"power-on\",\"0.1.0\"")->firmware, "0.1.0");
        QCOMPARE(heard("1204,stage,\"greeting\"")->atMs, 1204u);
        QCOMPARE(heard("1210,in,\"220 receiver.test ESMTP\"")->text, "220 receiver.test ESMTP");
        QCOMPARE(heard("1211,out,\"EHLO w7500\"")->secret, 0u);
        QCOMPARE(heard("1230,out,\"AUTH PLAIN \",secret,32")->secret, 32u);
        QCOMPARE(heard("1302,data,\"Subject: Test\"")->kind, Kind::Data);
        QCOMPARE(heard("1300,more,\"...\"")->kind, Kind::More);
        QCOMPARE(heard("1213,socket,\"established\"")->kind, Kind::Socket);
        const auto recipient = heard("1401,recipient,\"a@b\",550,\"5.1.1\",\"no such user\"");
        QCOMPARE(recipient->text, "a@b");
        QCOMPARE(recipient->code, 550);
        QCOMPARE(recipient->enhanced, "5.1.1");
        QCOMPARE(recipient->reply, "no such user");
        QCOMPARE(heard("1402,retry,2,60")->attempt, 2u);
        QCOMPARE(heard("1402,retry,2,60")->seconds, 60u);
        QCOMPARE(heard("1410,lost,12")->lost, 12u);
        QCOMPARE(heard("1402,colour,\"red\"")->kind, Kind::Other); // newer firmware
    }
    void readsAResult()
    {
        const auto result = heard("1420,result,3,sent,\"quit\",\"none\",250,\"2.0.0\",\"Ok: queued\",2,2,1,\"command\"")->result;
        QVERIFY(result);
        QCOMPARE(*result, (MailResult{3, "sent", "quit", "none", 250, "2.0.0", "Ok: queued", 2, 2, 1, "command"}));
    }
    void whatLacksSomethingIsNoEvent()
    {
        for (const char *values : {"", "soon,boot,\"x\"", "12", "1,stage", "1,result,3,sent", "1,retry,soon", "1,in,220"})
            QVERIFY2(!heard(values), values);
        QVERIFY(!DeviceEvent::of(BoardLine::of("+CFG: 1,boot,\"x\"")));
    }
};

QTEST_APPLESS_MAIN(TestDeviceEvent)
#include "tst_deviceevent.moc"

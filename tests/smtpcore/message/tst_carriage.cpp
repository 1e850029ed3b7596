// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What an EHLO reply lets a message contain.
#include "carriage.h"
#include "messagetest.h"

using namespace postbench;
using namespace postbench::test;

class TestCarriage : public QObject
{
    Q_OBJECT
private:
    static Carriage of(const QList<QByteArray> &lines, bool chunking = true)
    {
        return Carriage::of(Capabilities::fromEhloReply(Reply{250, QList<QByteArray>{"mail.example"} + lines}), chunking);
    }

private slots:
    void takesNothingForGranted()
    {
        const Carriage carriage = of({});
        QVERIFY(!carriage.eightBit && !carriage.binary && !carriage.utf8);
    }

    void readsEachKeyword()
    {
        QVERIFY(of({"8BITMIME"}).eightBit);
        QVERIFY(of({"SMTPUTF8"}).utf8);
        QVERIFY(of({"CHUNKING", "BINARYMIME"}).binary);
    }

    void sendsBinaryOnlyByBdat()
    {
        QVERIFY(!of({"BINARYMIME"}).binary);
        QVERIFY(!of({"CHUNKING"}).binary);
        QVERIFY(!of({"CHUNKING", "BINARYMIME"}, false).binary);
    }
};

MESSAGE_TEST_MAIN(TestCarriage)
#include "tst_carriage.moc"

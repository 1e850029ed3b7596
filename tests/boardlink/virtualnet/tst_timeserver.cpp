// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The SNTP server of the small network.

#include "asked.h"

#include <QTest>

class tst_TimeServer : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheTimeThatItWasGiven();
    void goesOnAfterTheCounterTurns();
    void isSilentToWhatIsNoQuestion();
    void faultsAreWhatTheySay();
    void neverAnswersBeyondItsBuffer();

private:
    static QByteArray answerTo(const QByteArray &datagram, uint64_t now, virtualnet_fault fault = VIRTUALNET_WELL,
                               int capacity = 100);
};

static const QByteArray question =
    QByteArray::fromHex("23 00 06 ec") + QByteArray(36, '\0') + QByteArray::fromHex("0102030405060708");

QByteArray tst_TimeServer::answerTo(const QByteArray &datagram, uint64_t now, virtualnet_fault fault, int capacity)
{
    virtualnet net = networkWithReceiverAt(2525);
    net.unix_milliseconds = now;
    net.time = fault;
    return ask(net, {{10, 0, 2, 2}, 123}, datagram, capacity).answer;
}

void tst_TimeServer::tellsTheTimeThatItWasGiven()
{
    // 1,000,000,000.5 s after 1970 is 3,208,988,800.5 s after 1900: 0xBF454880, 0x80000000.
    QCOMPARE(answerTo(question, 1000000000500u),
             QByteArray::fromHex(
                 "24 02 06 ec 00000000 00000000 0a000202 bf454880 80000000 0102030405060708 bf454880 80000000 bf454880 80000000"));
}

void tst_TimeServer::goesOnAfterTheCounterTurns()
{
    // 2036-02-07T06:28:17Z: one second into the next era (RFC 4330 section 3).
    QCOMPARE(answerTo(question, 2085978497000u).last(8), QByteArray::fromHex("0000000100000000"));
}

void tst_TimeServer::isSilentToWhatIsNoQuestion()
{
    QCOMPARE(answerTo(question.first(47), 0), QByteArray());
    QCOMPARE(answerTo(QByteArray(question).replace(0, 1, "\x24"), 0), QByteArray()); // another server's
}

void tst_TimeServer::faultsAreWhatTheySay()
{
    QCOMPARE(answerTo(question, 1000, VIRTUALNET_SILENT), QByteArray());
    const QByteArray refused = answerTo(question, 1000, VIRTUALNET_REFUSES);
    QCOMPARE(refused.at(1), '\0');
    QCOMPARE(refused.sliced(12, 4), "DENY");
    QVERIFY(answerTo(question, 1000, VIRTUALNET_WRONG).sliced(24, 8) != QByteArray::fromHex("0102030405060708"));
}

void tst_TimeServer::neverAnswersBeyondItsBuffer()
{
    for (int capacity = 0; capacity < 48; ++capacity)
        QCOMPARE(answerTo(question, 0, VIRTUALNET_WELL, capacity), QByteArray());
    QCOMPARE(answerTo(question, 0, VIRTUALNET_WELL, 48).size(), 48);
}

QTEST_APPLESS_MAIN(tst_TimeServer)
#include "tst_timeserver.moc"

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// SNTP's two datagrams, octet by octet.
#include "sntp.h"

#include <QTest>

namespace {

const uint32_t cookie[2] = {0xCAFEBABE, 0x01020304};

// Version 4, mode 4, stratum 2; originate the cookie; transmit 2026-11-23 03:13:07 UTC = 4004392387 since 1900.
QByteArray goodAnswer()
{
    QByteArray answer(48, 0);
    answer[0] = 0x24;
    answer[1] = 2;
    answer.replace(24, 8, QByteArray::fromHex("cafebabe01020304"));
    answer.replace(40, 8, QByteArray::fromHex("eeae2dc300000000"));
    return answer;
}

uint64_t read(const QByteArray &answer)
{
    return sntp_read(reinterpret_cast<const uint8_t *>(answer.constData()), uint16_t(answer.size()), cookie);
}

} // namespace

class TestSntp : public QObject
{
    Q_OBJECT
private slots:
    void asksAsRfc4330Says()
    {
        QByteArray question(SNTP_SIZE, 'x');
        sntp_question(reinterpret_cast<uint8_t *>(question.data()), cookie);
        QCOMPARE(question.toHex(), QByteArray("23") + QByteArray("00").repeated(39) + "cafebabe01020304");
    }

    void readsTheTime() { QCOMPARE(read(goodAnswer()), uint64_t(1795403587)); }

    void goesOnBeyond2036()
    {
        QByteArray answer = goodAnswer();
        answer.replace(40, 4, QByteArray::fromHex("00000001")); // the count began anew at 2036-02-07 06:28:16
        QCOMPARE(read(answer), uint64_t(2085978497));
    }

    void refusesWhatIsNoAnswer_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("octet");
        QTest::newRow("a question") << 0 << 0x23;
        QTest::newRow("not synchronised") << 0 << 0xE4;
        QTest::newRow("kiss of death") << 1 << 0;
        QTest::newRow("stratum 16") << 1 << 16;
        QTest::newRow("another cookie") << 24 << 0xCB;
        QTest::newRow("another cookie's end") << 31 << 5;
    }
    void refusesWhatIsNoAnswer()
    {
        QFETCH(int, at);
        QFETCH(int, octet);
        QByteArray answer = goodAnswer();
        answer[at] = char(octet);
        QCOMPARE(read(answer), uint64_t(0));
    }

    void refusesWhatIsShortOrHasNoTime()
    {
        QCOMPARE(read(goodAnswer().first(47)), uint64_t(0));
        QCOMPARE(read(goodAnswer().replace(40, 8, QByteArray(8, 0))), uint64_t(0));
        QCOMPARE(read({}), uint64_t(0));
    }
};

QTEST_APPLESS_MAIN(TestSntp)
#include "tst_sntp.moc"

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The serial line: its pace, its small buffer, and its faults by plan.

#include "chipline.h"

#include <QByteArray>
#include <QTest>

class tst_ChipLine : public QObject
{
    Q_OBJECT

private slots:
    void init() { chip_line_init(&m_line, 115200); }
    void anOctetTakesTenBits();
    void octetsFollowEachOther();
    void passesBothDirectionsAtOnce();
    void losesWhatFindsNoRoom();
    void withoutAPaceNothingIsLost();
    void isIdleOnceAllHasLeftThePin();
    void tellsWhenItIsDone();
    void aResetForgetsWhatTheChipHeld();
    void faultsComeAsOftenAsPlanned_data();
    void faultsComeAsOftenAsPlanned();
    void faultsComeAgainWithTheSameSeed();

private:
    int feed(const QByteArray &octets);
    QByteArray read(int most = 10000);
    int write(const QByteArray &octets);
    QByteArray take();
    QByteArray through(const QByteArray &octets);

    chip_line m_line{};
};

int tst_ChipLine::feed(const QByteArray &octets)
{
    return chip_line_feed(&m_line, reinterpret_cast<const uint8_t *>(octets.constData()), int(octets.size()));
}

QByteArray tst_ChipLine::read(int most)
{
    QByteArray octets(most, '\0');
    octets.truncate(chip_line_read(&m_line, reinterpret_cast<uint8_t *>(octets.data()), most));
    return octets;
}

int tst_ChipLine::write(const QByteArray &octets)
{
    return chip_line_write(&m_line, reinterpret_cast<const uint8_t *>(octets.constData()), int(octets.size()));
}

QByteArray tst_ChipLine::take()
{
    QByteArray octets(10000, '\0');
    octets.truncate(chip_line_take(&m_line, reinterpret_cast<uint8_t *>(octets.data()), 10000));
    return octets;
}

// All that arrives of what is fed, on a line without a pace.
QByteArray tst_ChipLine::through(const QByteArray &octets)
{
    QByteArray arrived;
    for (const char octet : octets) {
        feed(QByteArray(1, octet));
        arrived += read();
    }
    return arrived;
}

void tst_ChipLine::anOctetTakesTenBits()
{
    QCOMPARE(feed("A"), 1);
    QCOMPARE(chip_line_next(&m_line), UINT64_C(86805)); // 10 bits at 115200 baud: 86.8 us
    chip_line_advance(&m_line, 86804);
    QCOMPARE(read(), QByteArray());
    chip_line_advance(&m_line, 86805);
    QCOMPARE(read(), "A");
    QCOMPARE(chip_line_next(&m_line), UINT64_MAX);
}

void tst_ChipLine::octetsFollowEachOther()
{
    QCOMPARE(feed(QByteArray(100, 'x')), 100);
    chip_line_advance(&m_line, 50 * 86805);
    QCOMPARE(read().size(), 50);
    QCOMPARE(feed("y"), 1);
    chip_line_advance(&m_line, 100 * 86805);
    QCOMPARE(read(), QByteArray(50, 'x'));
    chip_line_advance(&m_line, 101 * 86805);
    QCOMPARE(read(), "y");
}

void tst_ChipLine::passesBothDirectionsAtOnce()
{
    feed("in");
    write("out");
    chip_line_advance(&m_line, 3 * 86805);
    QCOMPARE(read(), "in");
    QCOMPARE(take(), "out");
}

void tst_ChipLine::losesWhatFindsNoRoom()
{
    QByteArray sent;
    for (int i = 0; i < 600; ++i)
        sent += char('a' + i % 26);
    QCOMPARE(feed(sent), 600);
    chip_line_advance(&m_line, 600 * 86805);
    QVERIFY(m_line.lost);
    QCOMPARE(m_line.overflows, 344u);
    QCOMPARE(read(), sent.first(256));
}

void tst_ChipLine::withoutAPaceNothingIsLost()
{
    chip_line_init(&m_line, 0);
    QCOMPARE(feed(QByteArray(5000, 'x')), 5000);
    QCOMPARE(read(100).size(), 100);
    QByteArray rest;
    for (QByteArray some = read(); !some.isEmpty(); some = read())
        rest += some;
    QCOMPARE(rest, QByteArray(4900, 'x'));
    QVERIFY(!m_line.lost);
    int written = 0;
    for (int i = 0; i < 100; ++i)
        written += write(QByteArray(100, 'y'));
    QVERIFY(written < 10000); // nobody takes them: it says so
    QByteArray taken = take();
    taken += take();
    QCOMPARE(taken, QByteArray(written, 'y'));
}

void tst_ChipLine::isIdleOnceAllHasLeftThePin()
{
    QVERIFY(chip_line_is_idle(&m_line));
    write("ab");
    chip_line_advance(&m_line, 86805);
    QVERIFY(!chip_line_is_idle(&m_line));
    chip_line_advance(&m_line, 2 * 86805);
    QVERIFY(chip_line_is_idle(&m_line));
    QCOMPARE(write(QByteArray(1000, 'x')), 256);
}

void tst_ChipLine::tellsWhenItIsDone()
{
    QCOMPARE(chip_line_last(&m_line), UINT64_C(0));
    feed("abc");
    write("abcde");
    QCOMPARE(chip_line_last(&m_line), UINT64_C(5) * 86805);
}

void tst_ChipLine::aResetForgetsWhatTheChipHeld()
{
    feed("ab");
    write("cd");
    chip_line_advance(&m_line, 86805);
    chip_line_reset(&m_line);
    chip_line_advance(&m_line, 10 * 86805);
    QCOMPARE(read(), "b"); // was still on the wire
    QCOMPARE(take(), "c"); // had left
}

void tst_ChipLine::faultsComeAsOftenAsPlanned_data()
{
    QTest::addColumn<uint>("lost");
    QTest::addColumn<uint>("flipped");
    QTest::addColumn<uint>("doubled");
    QTest::newRow("none") << 0u << 0u << 0u;
    QTest::newRow("lost") << 20000u << 0u << 0u;
    QTest::newRow("flipped") << 0u << 20000u << 0u;
    QTest::newRow("doubled") << 0u << 0u << 20000u;
}

void tst_ChipLine::faultsComeAsOftenAsPlanned()
{
    QFETCH(uint, lost);
    QFETCH(uint, flipped);
    QFETCH(uint, doubled);
    chip_line_init(&m_line, 0);
    m_line.faults = {7, lost, flipped, doubled};
    const QByteArray arrived = through(QByteArray(10000, 'x'));
    const qsizetype wrong = arrived.size() - arrived.count('x');
    const auto isAbout = [](qsizetype count, uint planned) { return planned == 0 ? count == 0 : count > 120 && count < 280; };
    QVERIFY2(isAbout(wrong, flipped), QByteArray::number(wrong));
    QVERIFY2(isAbout(10000 - arrived.size(), lost) || doubled > 0, QByteArray::number(arrived.size()));
    QVERIFY2(isAbout(arrived.size() - 10000, doubled) || lost > 0, QByteArray::number(arrived.size()));
}

void tst_ChipLine::faultsComeAgainWithTheSameSeed()
{
    QByteArrayList arrived;
    for (const uint32_t seed : {3u, 3u, 4u}) {
        chip_line_init(&m_line, 0);
        m_line.faults = {seed, 10000, 10000, 10000};
        arrived.append(through(QByteArray(3000, 'x')));
    }
    QCOMPARE(arrived[0], arrived[1]);
    QVERIFY(arrived[0] != arrived[2]);
}

QTEST_APPLESS_MAIN(tst_ChipLine)
#include "tst_chipline.moc"

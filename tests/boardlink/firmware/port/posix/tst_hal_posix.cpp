// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// hal.h over the chip's rule book: identity, time, chance, and a halted chip on which nothing has an effect any more.

#include "hal_posix.h"

#include <QByteArray>
#include <QSet>
#include <QTest>

#include <memory>

class tst_HalPosix : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { host_sockets_close(&m_posix->sockets); }
    void tellsWhoItIs();
    void itsTimeBeginsWithEachStartAndWraps();
    void itsChanceDoesNotRepeatAndComesAgainWithTheSeed();
    void tellsOnceThatOctetsWereLost();
    void afterAResetNothingHasAnEffect();
    void afterAPowerCutNothingHasAnEffect();

private:
    void expectNoEffects();
    QByteArray onTheCable();

    const hal &m_hal = hal_posix_functions;
    std::unique_ptr<hal_posix> m_posix = std::make_unique<hal_posix>();
};

void tst_HalPosix::init()
{
    hal_posix_init(m_posix.get(), 7, 0, 2525);
    chip_start(&m_posix->chip, HAL_POWER_ON);
}

QByteArray tst_HalPosix::onTheCable()
{
    QByteArray octets(1000, '\0');
    octets.truncate(chip_line_take(&m_posix->chip.line, reinterpret_cast<uint8_t *>(octets.data()), 1000));
    return octets;
}

void tst_HalPosix::tellsWhoItIs()
{
    uint8_t mac[6] = {};
    m_hal.factory_mac(m_posix.get(), mac);
    QCOMPARE(mac[0], uint8_t(0x02)); // locally administered, for one
    QCOMPARE(QByteArray(m_hal.model(m_posix.get())), "Virtual board");
    QCOMPARE(m_hal.reset_reason(m_posix.get()), HAL_POWER_ON);
    QCOMPARE(m_hal.slot(m_posix.get(), 1), m_posix->chip.flash.cells[1]);
}

void tst_HalPosix::itsTimeBeginsWithEachStartAndWraps()
{
    hal_posix_advance(m_posix.get(), UINT64_C(5000) * 1000000);
    QCOMPARE(m_hal.milliseconds(m_posix.get()), 5000u);
    chip_start(&m_posix->chip, HAL_RESET_OTHER);
    QCOMPARE(m_hal.milliseconds(m_posix.get()), 0u);
    hal_posix_advance(m_posix.get(), (UINT64_C(5000) + UINT64_C(0x100000000) + 3) * 1000000);
    QCOMPARE(m_hal.milliseconds(m_posix.get()), 3u);
}

void tst_HalPosix::itsChanceDoesNotRepeatAndComesAgainWithTheSeed()
{
    QList<uint32_t> first, second;
    for (int i = 0; i < 1000; ++i)
        first.append(m_hal.entropy(m_posix.get()));
    init();
    for (int i = 0; i < 1000; ++i)
        second.append(m_hal.entropy(m_posix.get()));
    QCOMPARE(QSet<uint32_t>(first.begin(), first.end()).size(), 1000);
    QCOMPARE(first, second);
}

void tst_HalPosix::tellsOnceThatOctetsWereLost()
{
    QVERIFY(!m_hal.serial_lost(m_posix.get()));
    m_posix->chip.line.baud = 115200;
    const QByteArray much(300, 'x');
    chip_line_feed(&m_posix->chip.line, reinterpret_cast<const uint8_t *>(much.constData()), 300);
    hal_posix_advance(m_posix.get(), UINT64_C(1000) * 1000000);
    QVERIFY(m_hal.serial_lost(m_posix.get()));
    QVERIFY(!m_hal.serial_lost(m_posix.get()));
}

// What a firmware may still do in the rest of its step.
void tst_HalPosix::expectNoEffects()
{
    const hal_endpoint dns{{10, 0, 2, 3}, 53};
    const hal_network network{{2, 0, 0, 0, 0, 1}, {10, 0, 2, 15}, {255, 255, 255, 0}, {10, 0, 2, 2}};
    const uint8_t zeros[4] = {};
    const uint32_t operations = m_posix->chip.flash.operations;
    uint8_t octet = 0;
    onTheCable();
    chip_line_feed(&m_posix->chip.line, zeros, 1);
    QCOMPARE(m_hal.serial_read(m_posix.get(), &octet, 1), 0);
    QCOMPARE(m_hal.serial_write(m_posix.get(), zeros, 4), 4);
    QVERIFY(m_hal.slot_write(m_posix.get(), 0, 64, zeros, 4));
    QVERIFY(m_hal.slot_erase(m_posix.get(), 1));
    m_hal.configure(m_posix.get(), &network);
    QVERIFY(!m_hal.open_udp(m_posix.get(), HAL_SOCKET_NAMES, 50000));
    QVERIFY(!m_hal.open_tcp(m_posix.get(), HAL_SOCKET_MAIL, 50000));
    QVERIFY(!m_hal.connect(m_posix.get(), HAL_SOCKET_MAIL, &dns));
    QVERIFY(m_hal.send_to(m_posix.get(), HAL_SOCKET_DHCP, &dns, zeros, 4));
    QCOMPARE(onTheCable(), QByteArray());
    QCOMPARE(m_posix->chip.flash.operations, operations);
    QCOMPARE(m_posix->chip.flash.cells[0][64], uint8_t(0xff));
    QCOMPARE(m_posix->network.ip[0], uint8_t(0));
    QCOMPARE(m_posix->sockets.datagrams, 0u);
    QCOMPARE(m_hal.state(m_posix.get(), HAL_SOCKET_MAIL), HAL_CLOSED);
}

void tst_HalPosix::afterAResetNothingHasAnEffect()
{
    m_hal.reset(m_posix.get());
    QVERIFY(m_posix->chip.halted);
    expectNoEffects();
    chip_start(&m_posix->chip, m_posix->chip.reason);
    QCOMPARE(m_hal.reset_reason(m_posix.get()), HAL_RESET_ASKED);
}

void tst_HalPosix::afterAPowerCutNothingHasAnEffect()
{
    const uint8_t zeros[8] = {};
    chip_cut_power(&m_posix->chip, 2);
    QVERIFY(m_hal.slot_write(m_posix.get(), 1, 0, zeros, 8));
    QVERIFY(m_posix->chip.flash.dark);
    expectNoEffects();
}

QTEST_APPLESS_MAIN(tst_HalPosix)
#include "tst_hal_posix.moc"

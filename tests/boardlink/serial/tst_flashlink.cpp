// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Flashing over a real pseudo terminal, with the model of the boot ROM at its other end.
#include "bootromchip.h"
#include "flashlink.h"

#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#include <fcntl.h>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

using namespace postbench;

namespace {

// The ROM's end of the line.
class RomLine
{
public:
    RomLine()
    {
        char name[128] = {};
        termios raw = {};
        cfmakeraw(&raw);
        ok = ::openpty(&m_master, &m_slave, name, &raw, nullptr) == 0;
        path = QString::fromLocal8Bit(name);
        ::fcntl(m_master, F_SETFL, O_NONBLOCK);
        m_notifier = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, [this] { read(); });
        QObject::connect(&m_timer, &QTimer::timeout, [this] { write(chip.wait(20)); });
        m_timer.start(20);
    }
    ~RomLine() { unplug(); }
    void unplug()
    {
        m_timer.stop();
        m_notifier.reset();
        if (m_slave >= 0) ::close(m_slave);
        if (m_master >= 0) ::close(m_master);
        m_slave = m_master = -1;
    }

    BootRomChip chip;
    QString path;
    bool ok = false;
    qsizetype unplugAfter = -1; // octets heard

private:
    void read()
    {
        char octets[4096];
        const ssize_t size = ::read(m_master, octets, sizeof octets);
        if (size <= 0) return;
        m_heard += size;
        if (unplugAfter >= 0 && m_heard > unplugAfter) return unplug();
        write(chip.say(QByteArray(octets, size)));
    }
    void write(const QByteArray &octets)
    {
        qsizetype done = 0;
        while (done < octets.size() && m_master >= 0) {
            const ssize_t size = ::write(m_master, octets.constData() + done, static_cast<size_t>(octets.size() - done));
            if (size > 0)
                done += size;
            else
                QTest::qWait(1); // the other end reads in this very loop
        }
    }

    int m_master = -1, m_slave = -1;
    qsizetype m_heard = 0;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_timer;
};

QByteArray image() { return QByteArray::fromHex("c03f002041010000") + QByteArray(6'000, 'p'); }

FlashOutcome outcomeOf(const QSignalSpy &spy) { return spy.first().first().value<FlashOutcome>(); }

} // namespace

class TestFlashLink : public QObject
{
    Q_OBJECT

private slots:
    void flashesOverALine()
    {
        RomLine line;
        QVERIFY(line.ok);
        FlashLink link({.image = image()});
        QSignalSpy finished(&link, &FlashLink::finished);
        QSignalSpy progressed(&link, &FlashLink::progressed);
        QSignalSpy settings(&link, &FlashLink::settingsRead);
        link.open(line.path);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
        QCOMPARE(outcomeOf(finished).fault, FlashFault::None);
        QCOMPARE(outcomeOf(finished).word, FlashWord::Flashed);
        QCOMPARE(line.chip.code.first(image().size()), image());
        QCOMPARE(line.chip.exit(), BOOTROM_TO_APPLICATION);
        QVERIFY(progressed.count() > 2);
        QCOMPARE(settings.count(), 1);
    }
    void tellsThatThePortIsGone()
    {
        RomLine line;
        line.unplugAfter = 3'000;
        FlashLink link({.image = image()});
        QSignalSpy finished(&link, &FlashLink::finished);
        link.open(line.path);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
        QCOMPARE(outcomeOf(finished).fault, FlashFault::ConnectionLost);
        QCOMPARE(outcomeOf(finished).touched, true);
    }
    void tellsThatThereIsNoPort()
    {
        FlashLink link({.image = image()});
        QSignalSpy finished(&link, &FlashLink::finished);
        link.open(QStringLiteral("/dev/no-such-port"));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(outcomeOf(finished).fault, FlashFault::ConnectionLost);
        QCOMPARE(outcomeOf(finished).loss, PortLoss::Missing);
    }
    void canBeCancelled()
    {
        RomLine line;
        FlashLink link({.image = image()});
        QSignalSpy finished(&link, &FlashLink::finished);
        connect(&link, &FlashLink::settingsRead, &link, &FlashLink::cancel);
        link.open(line.path);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
        QCOMPARE(outcomeOf(finished).word, FlashWord::Cancelled);
        QCOMPARE(outcomeOf(finished).touched, false);
    }
};

QTEST_GUILESS_MAIN(TestFlashLink)
#include "tst_flashlink.moc"

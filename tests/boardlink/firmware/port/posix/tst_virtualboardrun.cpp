// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A virtual board in real time: its pseudo terminal, its flash file, its words of control, its end.

#include "runningboard.h"
#include "smallfirmware.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <termios.h>

class tst_VirtualBoardRun : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void speaksThroughThePseudoTerminal();
    void isRawFromTheStartAndAgainAfterEachGuest();
    void anotherGuestHearsNothingOfWhatWasSaidBefore();
    void whatWasWrittenBeforeTheCableWasPulledArrives();
    void aLongLineArrivesWhole_data();
    void aLongLineArrivesWhole();
    void itsEndIsSeenByTheGuest();
    void endsByASignal_data();
    void endsByASignal();
    void itsFlashOutlivesIt();
    void aFlashBelongsToOneBoard();
    void leavesAForeignFileAlone();
    void obeysControl();
    void takesThePlaceOfADeadControlSocketAlone();
    void dismissesAnEndlessLineOfControl();
    void saysWhatItCannotTake();

private:
    QByteArray inFolder(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)).toLocal8Bit(); }
    static QByteArray contents(const QByteArray &path);
    static QByteArray answer(const Guest &guest, const QByteArray &end);

    QTemporaryDir m_folder;
    virtual_board_options m_options{};
};

void tst_VirtualBoardRun::init()
{
    m_options = {};
    m_options.receiver_port = 2525;
    m_options.baud = 115200;
    m_options.firmware = &smallFirmware;
}

QByteArray tst_VirtualBoardRun::contents(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

// What the board said, without its greeting: as much of that is heard as had not passed when the guest came.
QByteArray tst_VirtualBoardRun::answer(const Guest &guest, const QByteArray &end)
{
    const QByteArray all = guest.readUntil(end);
    for (const QByteArray greeting : {"<0>", "0>", ">"}) {
        if (all.startsWith(greeting)) return all.sliced(greeting.size());
    }
    return all;
}

void tst_VirtualBoardRun::speaksThroughThePseudoTerminal()
{
    RunningBoard board(m_options);
    QVERIFY(board.path.startsWith("/dev/pts/"));
    const Guest guest(board.path);
    QVERIFY(guest.write("hello\r"));
    QCOMPARE(answer(guest, "\r"), "HELLO\r");
    QVERIFY(guest.write("again\n"));
    QCOMPARE(answer(guest, "\n"), "AGAIN\n");
}

void tst_VirtualBoardRun::isRawFromTheStartAndAgainAfterEachGuest()
{
    RunningBoard board(m_options);
    termios modes{};
    const auto isRaw = [&] {
        const Guest guest(board.path);
        return tcgetattr(guest.descriptor(), &modes) == 0 && !(modes.c_lflag & (ECHO | ICANON)) && !(modes.c_oflag & OPOST);
    };
    QVERIFY(isRaw());
    {
        const Guest rude(board.path);
        QVERIFY(rude.write("a"));
        QCOMPARE(answer(rude, "A"), "A");
        modes.c_lflag |= ECHO | ICANON;
        modes.c_oflag |= OPOST;
        QCOMPARE(tcsetattr(rude.descriptor(), TCSANOW, &modes), 0);
    }
    QTRY_VERIFY(isRaw());
}

void tst_VirtualBoardRun::anotherGuestHearsNothingOfWhatWasSaidBefore()
{
    const QByteArray path = inFolder("control-a");
    m_options.control_path = path.constData();
    RunningBoard board(m_options);
    {
        const Guest first(board.path);
        QVERIFY(first.write("one"));
        QCOMPARE(answer(first, "ONE"), "ONE");
    }
    const Guest control(controlGuest(path));
    QVERIFY(control.write("reset\n")); // it says <3> to nobody
    QCOMPARE(control.readUntil("\n"), "ok\n");
    QByteArray figures;
    do {
        QVERIFY(control.write("stats\n"));
        figures = control.readUntil("\n");
    } while (!figures.contains(" line-out=9 ") && !figures.isEmpty());
    const Guest second(board.path);
    QVERIFY(second.write("next"));
    QCOMPARE(second.readUntil("NEXT"), "NEXT");
}

void tst_VirtualBoardRun::whatWasWrittenBeforeTheCableWasPulledArrives()
{
    const QByteArray path = inFolder("control-b");
    m_options.control_path = path.constData();
    RunningBoard board(m_options);
    {
        const Guest hasty(board.path);
        QVERIFY(hasty.write("abcde"));
    }
    const Guest control(controlGuest(path));
    const auto arrived = [&] { return control.write("stats\n") && control.readUntil("\n").contains(" line-in=5 "); };
    QTRY_VERIFY(arrived());
}

void tst_VirtualBoardRun::aLongLineArrivesWhole_data()
{
    QTest::addColumn<uint>("baud");
    QTest::newRow("at 115200 baud") << 115200u;
    QTest::newRow("unpaced") << 0u;
}

void tst_VirtualBoardRun::aLongLineArrivesWhole()
{
    QFETCH(uint, baud);
    m_options.baud = baud;
    RunningBoard board(m_options);
    const Guest guest(board.path);
    QByteArray sent;
    for (int i = 0; i < 3000; ++i)
        sent += char('A' + i % 26);
    sent += '.';
    QVERIFY(guest.write(sent));
    QCOMPARE(answer(guest, "."), sent);
}

void tst_VirtualBoardRun::itsEndIsSeenByTheGuest()
{
    RunningBoard board(m_options);
    const Guest guest(board.path);
    QVERIFY(guest.write("a"));
    QCOMPARE(answer(guest, "A"), "A");
    QCOMPARE(board.end(SIGTERM), SIGTERM);
    QVERIFY(guest.waitFor(POLLIN) & POLLHUP);
}

void tst_VirtualBoardRun::endsByASignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void tst_VirtualBoardRun::endsByASignal()
{
    QFETCH(int, signal);
    RunningBoard board(m_options);
    QVERIFY(!board.path.isEmpty());
    QCOMPARE(board.end(signal), signal);
}

void tst_VirtualBoardRun::itsFlashOutlivesIt()
{
    const QByteArray path = inFolder("flash");
    m_options.flash_path = path.constData();
    RunningBoard first(m_options);
    QVERIFY(!first.path.isEmpty());
    QCOMPARE(contents(path), QByteArray(8192, '\xff'));
    const Guest guest(first.path);
    QVERIFY(guest.write("w."));
    QCOMPARE(answer(guest, "."), ".");
    QTRY_COMPARE(contents(path), QByteArray(64, '\x5a') + QByteArray(8128, '\xff')); // at once, not only at its end
    QCOMPARE(first.end(SIGKILL), -1);
    RunningBoard second(m_options);
    QVERIFY(!second.path.isEmpty());
    QCOMPARE(second.end(SIGTERM), SIGTERM);
    QCOMPARE(contents(path), QByteArray(64, '\x5a') + QByteArray(8128, '\xff'));
}

void tst_VirtualBoardRun::aFlashBelongsToOneBoard()
{
    const QByteArray path = inFolder("flash-of-one");
    m_options.flash_path = path.constData();
    RunningBoard first(m_options);
    QVERIFY(!first.path.isEmpty());
    RunningBoard second(m_options);
    QCOMPARE(second.path, QByteArray());
    QCOMPARE(second.end(0), 100 + 4);
}

void tst_VirtualBoardRun::leavesAForeignFileAlone()
{
    const QByteArray path = inFolder("letter");
    QFile file(QFile::decodeName(path));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear reader") == 11);
    file.close();
    m_options.flash_path = path.constData();
    RunningBoard board(m_options);
    QCOMPARE(board.path, QByteArray());
    QCOMPARE(board.end(0), 100 + 5);
    QCOMPARE(contents(path), "Dear reader");
}

void tst_VirtualBoardRun::obeysControl()
{
    const QByteArray path = inFolder("control-c");
    m_options.control_path = path.constData();
    RunningBoard board(m_options);
    const Guest guest(board.path), control(controlGuest(path)), another(controlGuest(path));
    QVERIFY(control.write("nonsense\nlink down\r\nst"));
    QCOMPARE(control.readUntil("ok\n"), "error this word is unknown\nok\n");
    QVERIFY(another.write("dns wrong\n"));
    QCOMPARE(another.readUntil("\n"), "ok\n");
    QVERIFY(control.write("ats\n"));
    QVERIFY(control.readUntil("\n").startsWith("ok power=on link=down "));
    QVERIFY(guest.write("a"));
    QCOMPARE(answer(guest, "A"), "A");
    QVERIFY(control.write("power-cut\npower-on\n"));
    QCOMPARE(control.readUntil("ok\nok\n"), "ok\nok\n");
    QCOMPARE(guest.readUntil("<0>"), "<0>");
    QVERIFY(QFile::exists(QFile::decodeName(path)));
    QCOMPARE(board.end(SIGINT), SIGINT);
    QVERIFY(!QFile::exists(QFile::decodeName(path)));
}

void tst_VirtualBoardRun::takesThePlaceOfADeadControlSocketAlone()
{
    const QByteArray path = inFolder("control-d");
    m_options.control_path = path.constData();
    RunningBoard killed(m_options);
    QCOMPARE(killed.end(SIGKILL), -1);
    QVERIFY(QFile::exists(QFile::decodeName(path)));
    RunningBoard alive(m_options);
    QVERIFY(!alive.path.isEmpty());
    RunningBoard third(m_options);
    QCOMPARE(third.end(0), 100 + 7);
    const Guest control(controlGuest(path));
    QVERIFY(control.write("stats\n"));
    QVERIFY(control.readUntil("\n").startsWith("ok power=on "));
}

void tst_VirtualBoardRun::dismissesAnEndlessLineOfControl()
{
    const QByteArray path = inFolder("control-e");
    m_options.control_path = path.constData();
    RunningBoard board(m_options);
    const Guest control(controlGuest(path));
    QVERIFY(control.write(QByteArray(128, 'x')));
    QVERIFY(control.waitFor(POLLIN) & POLLHUP);
    const Guest another(controlGuest(path));
    QVERIFY(another.write("rst\n"));
    QCOMPARE(another.readUntil("\n"), "ok\n");
}

void tst_VirtualBoardRun::saysWhatItCannotTake()
{
    const char *const route = "10.0.0.9=nowhere", *const host = "mail.example";
    QVERIFY(!virtual_board_is_route(route) && virtual_board_is_route("10.0.0.9:25=127.0.0.1:2525"));
    QVERIFY(!virtual_board_is_host(host) && virtual_board_is_host("mail.example=10.0.0.9"));
    m_options.routes = &route;
    m_options.route_count = 1;
    QCOMPARE(virtual_board_run(&m_options), -1);
    m_options.route_count = 0;
    m_options.hosts = &host;
    m_options.host_count = 1;
    QCOMPARE(virtual_board_run(&m_options), -2);
    m_options.host_count = 0;
    m_options.flash_path = "/nonexistent/flash";
    QCOMPARE(virtual_board_run(&m_options), -3);
    QCOMPARE(errno, ENOENT);
    m_options.flash_path = nullptr;
    m_options.control_path = "/nonexistent/control";
    QCOMPARE(virtual_board_run(&m_options), -7);
    QCOMPARE(errno, ENOENT);
}

QTEST_APPLESS_MAIN(tst_VirtualBoardRun)
#include "tst_virtualboardrun.moc"

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The project's firmware on the virtual board: with factory settings it gets an address, finds the receiver and delivers a mail.

#include "controlwords.h"
#include "virtualboard.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

class tst_OwnFirmware : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void getsAnAddress();
    void deliversAMailWithFactorySettings();
    void findsTheServerByAnAlias();
    void saysAtWhichStageItFailed_data();
    void saysAtWhichStageItFailed();
    void tellsTheTimeOfTheSmallNetwork();
    void aPowerCutLeavesTheOldOrTheNewSettings();
    void doesNotAskForTheProcessorWhileItWaits();

private:
    void start();
    QByteArray hear();                      // what the board said since
    QByteArray ask(const QByteArray &line); // gives the line and waits for the final result, in virtual time
    void serve();
    QByteArray sendAndHear();

    virtual_board m_board{};
    QByteArray m_heard;
    QTcpServer m_server;
    QByteArrayList m_commands; // what the server was told, without the message
    QByteArray m_message;
};

void tst_OwnFirmware::init()
{
    m_heard.clear();
    m_commands.clear();
    m_message.clear();
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
    connect(&m_server, &QTcpServer::newConnection, this, &tst_OwnFirmware::serve);
    start();
}

void tst_OwnFirmware::start()
{
    virtual_board_init(&m_board, &virtual_board_own_firmware, 1, 115200, m_server.serverPort());
    m_board.posix.unix_start = UINT64_C(1795402800000); // 2026-11-23T03:00:00Z
    virtual_board_advance(&m_board, 3000);
    ask("ATE0");
    m_heard.clear();
}

void tst_OwnFirmware::cleanup()
{
    virtual_board_close(&m_board);
    m_server.disconnect();
    m_server.close();
}

QByteArray tst_OwnFirmware::hear()
{
    QByteArray octets(20000, '\0');
    octets.truncate(virtual_board_take(&m_board, reinterpret_cast<uint8_t *>(octets.data()), int(octets.size())));
    m_heard += octets;
    return octets;
}

QByteArray tst_OwnFirmware::ask(const QByteArray &line)
{
    const QByteArray whole = line + '\r';
    virtual_board_feed(&m_board, reinterpret_cast<const uint8_t *>(whole.constData()), int(whole.size()));
    QByteArray answer;
    for (int i = 0; i < 2000 && !answer.endsWith("\r\nOK\r\n") && !(answer.contains("+CME ERROR") && answer.endsWith('\n')); ++i) {
        virtual_board_advance(&m_board, 5);
        answer += hear();
    }
    return answer;
}

// A server that takes everything, and writes down what it was told.
void tst_OwnFirmware::serve()
{
    QTcpSocket *peer = m_server.nextPendingConnection();
    peer->write("220 receiver.test ESMTP\r\n");
    connect(peer, &QTcpSocket::readyRead, this, [this, peer, inMessage = false]() mutable {
        while (peer->canReadLine()) {
            const QByteArray line = peer->readLine();
            if (inMessage && line != ".\r\n") {
                m_message += line;
                continue;
            }
            if (inMessage)
                m_commands.append(".");
            else
                m_commands.append(line.trimmed());
            const bool data = !inMessage && line.startsWith("DATA");
            inMessage = data;
            peer->write(data ? "354 go on\r\n" : line.startsWith("QUIT") ? "221 bye\r\n" : "250 2.0.0 good\r\n");
            if (line.startsWith("QUIT")) peer->disconnectFromHost();
        }
    });
}

// Sends a mail and lets as much time pass as really did, since the server lives in it. All that the board said.
QByteArray tst_OwnFirmware::sendAndHear()
{
    m_heard.clear();
    ask("AT+SMTPSEND");
    const auto ended = [this] {
        virtual_board_advance(&m_board, 5);
        hear();
        const qsizetype result = m_heard.indexOf(",result,");
        return result >= 0 && m_heard.indexOf('\n', result) >= 0;
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(ended(), 10000); }();
    return m_heard;
}

void tst_OwnFirmware::getsAnAddress()
{
    const QByteArray state = ask("AT+STATE?");
    QVERIFY2(state.contains("+STATE: \"ip\",\"10.0.2.15\",\"255.255.255.0\",\"10.0.2.2\",dhcp\r\n"), state.constData());
    QVERIFY2(state.contains("+STATE: \"dns\",\"10.0.2.3\"\r\n"), state.constData());
    QVERIFY2(ask("ATI").startsWith("\r\n+I: \"Postbench board\",\"Virtual board\""), m_heard.constData());
    QCOMPARE(m_board.posix.network.ip[3], uint8_t(15));
}

void tst_OwnFirmware::deliversAMailWithFactorySettings()
{
    const QByteArray heard = sendAndHear();
    QVERIFY2(heard.contains(",result,1,sent,"), heard.constData());
    QVERIFY2(m_commands.size() >= 6, heard.constData());
    QVERIFY(m_commands[0].startsWith("EHLO "));
    QVERIFY(m_commands[1].startsWith("MAIL FROM:<board@board.test>"));
    QCOMPARE(m_commands[2], "RCPT TO:<inbox@receiver.test>");
    QCOMPARE(m_commands.sliced(3), QByteArrayList({"DATA", ".", "QUIT"}));
    QVERIFY2(m_message.contains("\r\nSubject: Test mail from w7500\r\n"), m_message.constData());
    QVERIFY(heard.contains(",stage,\"dns\""));
}

void tst_OwnFirmware::findsTheServerByAnAlias()
{
    QVERIFY(ask("AT+CFG=\"smtp.server\",\"alias.test\"").contains("OK"));
    QVERIFY(ask("AT&W").contains("OK"));
    const QByteArray heard = sendAndHear();
    QVERIFY2(heard.contains(",result,1,sent,"), heard.constData());
}

void tst_OwnFirmware::saysAtWhichStageItFailed_data()
{
    QTest::addColumn<QByteArray>("control");
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("no cable") << QByteArray("link down") << QByteArray() << QByteArray("\"link\",\"no-link\"");
    QTest::newRow("DNS silent") << QByteArray("dns silent") << QByteArray() << QByteArray("\"dns\",\"no-dns\"");
    QTest::newRow("DNS wrong") << QByteArray("dns wrong") << QByteArray() << QByteArray("\"dns\",\"no-dns\"");
    QTest::newRow("no such name") << QByteArray() << QByteArray("AT+CFG=\"smtp.server\",\"nowhere.invalid\"")
                                  << QByteArray("\"dns\",\"name\"");
    QTest::newRow("leads nowhere") << QByteArray() << QByteArray("AT+CFG=\"smtp.server\",\"192.0.2.1\"")
                                   << QByteArray("\"connect\",\"unreachable\"");
}

void tst_OwnFirmware::saysAtWhichStageItFailed()
{
    QFETCH(QByteArray, control);
    QFETCH(QByteArray, setting);
    QFETCH(QByteArray, result);
    char answer[CONTROL_ANSWER];
    control_words_obey(&m_board, control.constData(), answer);
    virtual_board_advance(&m_board, 1000); // it looks at its link now and then
    QVERIFY(ask("AT+CFG=\"send.retry\",0").contains("OK"));
    if (!setting.isEmpty()) QVERIFY(ask(setting).contains("OK"));
    QVERIFY(ask("AT&W").contains("OK"));
    QVERIFY(ask("AT+SMTPSEND").contains("OK"));
    for (int i = 0; i < 600 && !m_heard.contains(",result,"); ++i) { // at most ten minutes of its time
        virtual_board_advance(&m_board, 1000);
        hear();
    }
    const QByteArray last = m_heard.sliced(qMax(0, m_heard.indexOf(",result,")));
    QVERIFY2(last.startsWith(",result,1,failed," + result), m_heard.constData());
    QVERIFY(ask("AT").endsWith("\r\nOK\r\n"));
}

void tst_OwnFirmware::tellsTheTimeOfTheSmallNetwork()
{
    QVERIFY(ask("AT+CFG=\"net.sntp\",\"time.test\"").contains("OK"));
    QVERIFY(ask("AT&W").contains("OK"));
    virtual_board_advance(&m_board, 10000);
    hear();
    const QByteArray state = ask("AT+STATE?");
    QVERIFY2(state.contains("+STATE: \"time\",179540281"), state.constData());
}

void tst_OwnFirmware::aPowerCutLeavesTheOldOrTheNewSettings()
{
    int old = 0;
    bool whole = false;
    for (uint32_t operation = 1; operation < 2000 && !whole; ++operation) {
        virtual_board_close(&m_board);
        start();
        QVERIFY(ask("AT+CFG=\"board.name\",\"first\"").contains("OK"));
        QVERIFY(ask("AT&W").contains("OK"));
        QVERIFY(ask("AT+CFG=\"board.name\",\"second\"").contains("OK"));
        virtual_board_cut_power(&m_board, operation);
        const uint32_t starts = m_board.posix.chip.starts;
        virtual_board_feed(&m_board, reinterpret_cast<const uint8_t *>("AT&W\r"), 5);
        virtual_board_advance(&m_board, 1000);
        hear();
        whole = m_board.posix.chip.starts == starts;
        m_board.posix.chip.flash.cut_after = 0;
        const QByteArray name = ask("AT+CFG=\"board.name\"");
        const bool isOld = name.contains("+CFG: \"board.name\",\"first\"\r\n");
        QVERIFY2(isOld || name.contains("+CFG: \"board.name\",\"second\"\r\n"), name.constData());
        QVERIFY(ask("AT+STATE?").contains("\"settings\",saved"));
        if (isOld) ++old;
        if (whole) QVERIFY(!isOld);
        QCOMPARE(m_board.posix.chip.flash.broken_rules, 0u);
    }
    QVERIFY(whole);
    QVERIFY2(old > 20, QByteArray::number(old));
}

void tst_OwnFirmware::doesNotAskForTheProcessorWhileItWaits()
{
    int naps = 0;
    virtual_board_advance(&m_board, 10000);
    const uint64_t end = m_board.posix.chip.now + UINT64_C(60000000000);
    for (; m_board.posix.chip.now < end; ++naps)
        virtual_board_advance_to(&m_board, m_board.posix.chip.now + virtual_board_patience(&m_board));
    QVERIFY2(naps < 400, QByteArray::number(naps));
}

QTEST_GUILESS_MAIN(tst_OwnFirmware)
#include "tst_ownfirmware.moc"

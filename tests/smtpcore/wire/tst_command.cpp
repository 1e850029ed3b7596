// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What can and what cannot become a command.
#include "command.h"

#include <QTest>

using namespace postbench;

class TestCommand : public QObject
{
    Q_OBJECT
private slots:
    void addsItsLineEnd()
    {
        const auto command = Command::make("MAIL FROM:<a@b.example> SIZE=10");
        QVERIFY(command);
        QCOMPARE(command->bytes(), QByteArray("MAIL FROM:<a@b.example> SIZE=10\r\n"));
        QCOMPARE(command->line().toByteArray(), QByteArray("MAIL FROM:<a@b.example> SIZE=10"));
    }
    void refusesWhatCouldInject_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("CRLF") << QByteArray("RCPT TO:<a@b.example>\r\nRSET");
        QTest::newRow("LF") << QByteArray("RCPT TO:<a\n@b.example>");
        QTest::newRow("CR") << QByteArray("\rNOOP");
        QTest::newRow("CR at the end") << QByteArray("NOOP\r");
        QTest::newRow("LF at the end") << QByteArray("NOOP\n");
        QTest::newRow("NUL") << QByteArray("NO\0OP", 5);
        QTest::newRow("empty") << QByteArray();
    }
    void refusesWhatCouldInject()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!Command::make(line));
    }
    void countsItsLineEnd()
    {
        QVERIFY(Command::make(QByteArray(510, 'x'), 512));
        QVERIFY(!Command::make(QByteArray(511, 'x'), 512));
        QVERIFY(Command::make(QByteArray(2046, 'x')));
        QVERIFY(!Command::make(QByteArray(2047, 'x')));
    }
    void carriesUtf8()
    {
        QCOMPARE(Command::make("MAIL FROM:<\xe7\x94\xa8@b.example> SMTPUTF8")->bytes(),
                 QByteArray("MAIL FROM:<\xe7\x94\xa8@b.example> SMTPUTF8\r\n"));
    }
};

QTEST_APPLESS_MAIN(TestCommand)
#include "tst_command.moc"

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// PLAIN's server side, by messages typed by hand.
#include "credentials.h"
#include "plainserver.h"
#include "qcatestmain.h"

using namespace postbench;

class TestPlainServer : public QObject
{
    Q_OBJECT
private slots:
    void judges_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &message, Kind kind) {
            QTest::newRow(name) << message << static_cast<int>(kind);
        };
        row("right", QByteArray("\0tim\0secret", 11), Kind::Accepted);
        row("acts as itself", QByteArray("tim\0tim\0secret", 14), Kind::Accepted);
        row("acts as another", QByteArray("tom\0tim\0secret", 14), Kind::Refused);
        row("wrong password", QByteArray("\0tim\0secreT", 11), Kind::Refused);
        row("no password", QByteArray("\0tim\0", 5), Kind::Refused);
        row("wrong user", QByteArray("\0tom\0secret", 11), Kind::Refused);
        row("no user", QByteArray("\0\0secret", 8), Kind::Malformed);
        row("one NUL", QByteArray("tim\0secret", 10), Kind::Malformed);
        row("three NULs", QByteArray("\0tim\0secret\0", 12), Kind::Malformed);
        row("empty", QByteArray(), Kind::Malformed);
        row("no UTF-8", QByteArray("\0tim\0secret\xff", 12), Kind::Malformed);
    }
    void judges()
    {
        QFETCH(QByteArray, message);
        QFETCH(int, kind);
        QCOMPARE(static_cast<int>(PlainServer(serverOf("tim", "secret")).start(message).kind), kind);
        PlainServer asked(serverOf("tim", "secret"));
        QVERIFY(asked.start(std::nullopt) == challenge(""));
        QCOMPARE(static_cast<int>(asked.answer(message).kind), kind);
    }
    void acceptsAnybodyWhereNobodyIsSet()
    {
        QVERIFY(PlainServer(serverOf("", "")).start(QByteArray("x\0tim\0y", 7)) == accepted("tim"));
    }
};

QCA_TEST_MAIN(TestPlainServer)
#include "tst_plainserver.moc"

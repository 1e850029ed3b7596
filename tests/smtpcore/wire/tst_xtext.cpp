// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// xtext both ways, by the examples of RFC 3461 and by its edges.
#include "xtext.h"

#include <QTest>

using namespace postbench;

class TestXtext : public QObject
{
    Q_OBJECT
private slots:
    void encodes_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("xtext");
        QTest::newRow("nothing") << QByteArray("") << QByteArray("");
        QTest::newRow("as it is") << QByteArray("QQ314159") << QByteArray("QQ314159");
        QTest::newRow("address") << QByteArray("rfc822;a+b@c.example") << QByteArray("rfc822;a+2Bb@c.example");
        QTest::newRow("equals") << QByteArray("a=b") << QByteArray("a+3Db");
        QTest::newRow("space") << QByteArray("a b") << QByteArray("a+20b");
        QTest::newRow("CRLF and NUL") << QByteArray("\r\n\0", 3) << QByteArray("+0D+0A+00");
        QTest::newRow("ends of ASCII") << QByteArray("!~\x7f") << QByteArray("!~+7F");
        QTest::newRow("beyond ASCII") << QByteArray("\xe7\xff") << QByteArray("+E7+FF");
    }
    void encodes()
    {
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, xtext);
        QCOMPARE(toXtext(plain), xtext);
        QCOMPARE(fromXtext(xtext), std::optional(plain));
    }
    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("xtext");
        for (const char *text : {"+", "a+2", "+2b", "+G0", "a=b", "a b", "a\x7f", "\xe7", "++2B"})
            QTest::newRow(text) << QByteArray(text);
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, xtext);
        QVERIFY(!fromXtext(xtext));
    }
    void everyOctetComesBack()
    {
        for (int octet = 0; octet < 256; ++octet) {
            const QByteArray plain(1, static_cast<char>(octet));
            QCOMPARE(fromXtext(toXtext(plain)), std::optional(plain));
        }
    }
};

QTEST_APPLESS_MAIN(TestXtext)
#include "tst_xtext.moc"

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Domains and address literals by themselves.
#include "domain.h"

#include <QTest>

using namespace postbench;

class TestDomain : public QObject
{
    Q_OBJECT
private slots:
    void knowsDomains()
    {
        QVERIFY(isAsciiDomain("a"));
        QVERIFY(isAsciiDomain("a-b.c1.example"));
        QVERIFY(isAsciiDomain(QByteArray(63, 'a')));
        QVERIFY(!isAsciiDomain(QByteArray(64, 'a')));
        for (const char *text : {"", ".", "a.", ".a", "a..b", "-a", "a-", "a_b", "a b", "\xc3\xa9"})
            QVERIFY2(!isAsciiDomain(text), text);
    }
    void knowsLiterals()
    {
        QVERIFY(isAddressLiteral(u"[127.0.0.1]"));
        QVERIFY(isAddressLiteral(u"[IPv6:::1]"));
        for (const char16_t *text : {u"", u"[", u"]", u"[]", u"127.0.0.1", u"[::1]", u"[IPv6:]", u"[IPv6:1]", u"[IPv6::::]"})
            QVERIFY2(!isAddressLiteral(text), qPrintable(QString::fromUtf16(text)));
    }
    void makesALabels()
    {
        QCOMPARE(toAsciiDomain("Example.ORG"), QByteArray("example.org"));
        QCOMPARE(toAsciiDomain("日本語.jp"), QByteArray("xn--wgv71a119e.jp"));
        QCOMPARE(toAsciiDomain("中国"), QByteArray("xn--fiqs8s"));
        QCOMPARE(toAsciiDomain("a..b"), QByteArray());
    }
};

QTEST_APPLESS_MAIN(TestDomain)
#include "tst_domain.moc"

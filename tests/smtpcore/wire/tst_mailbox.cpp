// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Addresses that are and that are not, their limits and their forms on the wire.
#include "mailbox.h"

#include <QTest>

using namespace postbench;
using Fault = MailboxFault;

namespace {

const QString longestLabel(63, u'b');
// 252 octets, the longest domain that leaves room for "<a@" and ">" in a path of 256.
const QString longDomain = longestLabel + u'.' + longestLabel + u'.' + longestLabel + u'.' + QString(60, u'c');

} // namespace

class TestMailbox : public QObject
{
    Q_OBJECT
private slots:
    void accepts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("domain");
        const auto row = [](const QString &text, const QString &local, const QString &domain) {
            QTest::newRow(qPrintable(text)) << text << local << domain;
        };
        row("user@example.org", "user", "example.org");
        row("User@Example.ORG", "User", "Example.ORG");
        row("a@b", "a", "b");
        row("first.last+tag@sub.example.org", "first.last+tag", "sub.example.org");
        row("!#$%&'*+-/=?^_`{|}~@example.org", "!#$%&'*+-/=?^_`{|}~", "example.org");
        row("\"a b\"@example.org", "\"a b\"", "example.org");
        row("\"a@b\"@example.org", "\"a@b\"", "example.org");
        row("\"a\\\"b\"@example.org", "\"a\\\"b\"", "example.org");
        row("\"a\\\\\"@example.org", "\"a\\\\\"", "example.org");
        row("\"a..b\"@example.org", "\"a..b\"", "example.org");
        row("\"\"@example.org", "\"\"", "example.org");
        row("用户@例え.jp", "用户", "例え.jp");
        row("\"用 户\"@example.org", "\"用 户\"", "example.org");
        row("a@例え。jp", "a", "例え.jp");
        row("a@xn--r8jz45g.jp", "a", "xn--r8jz45g.jp");
        row("a@1.example", "a", "1.example");
        row("u@[192.0.2.1]", "u", "[192.0.2.1]");
        row("u@[IPv6:2001:db8::1]", "u", "[IPv6:2001:db8::1]");
        row("u@[IPv6:::]", "u", "[IPv6:::]");
        row("u@[IPv6:::1]", "u", "[IPv6:::1]");
        row("u@[IPv6:fe80::]", "u", "[IPv6:fe80::]");
        row("u@[ipv6:1:2:3:4:5:6:7:8]", "u", "[ipv6:1:2:3:4:5:6:7:8]");
        row("u@[IPv6:::ffff:192.0.2.1]", "u", "[IPv6:::ffff:192.0.2.1]");
        row(QString(64, u'a') + "@b.example", QString(64, u'a'), "b.example");
        row("a@" + longestLabel, "a", longestLabel);
        row("a@" + longDomain, "a", longDomain);
    }
    void accepts()
    {
        QFETCH(QString, text);
        QFETCH(QString, local);
        QFETCH(QString, domain);
        const auto mailbox = Mailbox::parse(text);
        QVERIFY(mailbox.has_value());
        QCOMPARE(mailbox->localPart(), local);
        QCOMPARE(mailbox->domain(), domain);
        QCOMPARE(mailbox->toString(), local + "@" + domain);
        QVERIFY(!mailbox->isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fault");
        const auto row = [](const QString &text, Fault fault) {
            QTest::newRow(qPrintable(text.left(60))) << text << static_cast<int>(fault);
        };
        row("", Fault::Empty);
        row("user", Fault::NoAt);
        row("\"a@b\"", Fault::NoAt);
        row("@example.org", Fault::EmptyLocalPart);
        row("user@", Fault::EmptyDomain);
        row(".a@example.org", Fault::BadLocalPart);
        row("a.@example.org", Fault::BadLocalPart);
        row("a..b@example.org", Fault::BadLocalPart);
        row("a b@example.org", Fault::BadLocalPart);
        row("a,b@example.org", Fault::BadLocalPart);
        row("<a@example.org>", Fault::BadLocalPart);
        row("a\"b\"@example.org", Fault::BadLocalPart);
        row("\"a\"b@example.org", Fault::BadLocalPart);
        row("\"a@example.org", Fault::BadLocalPart);
        row("\"a\\\"@example.org", Fault::BadLocalPart);
        row("\"a\"", Fault::NoAt);
        row("\"\\用\"@example.org", Fault::BadLocalPart);
        row(QString(QChar(0xd800)) + "@example.org", Fault::BadLocalPart);
        row("a@b@example.org", Fault::BadDomain);
        row("a@example.org>", Fault::BadDomain);
        row("a@example.org SIZE=1", Fault::BadDomain);
        row("a@example.org.", Fault::BadDomain);
        row("a@.example.org", Fault::BadDomain);
        row("a@example..org", Fault::BadDomain);
        row("a@-b.example", Fault::BadDomain);
        row("a@b-.example", Fault::BadDomain);
        row("a@b_c.example", Fault::BadDomain);
        row("a@" + longestLabel + "b", Fault::BadDomain);
        row("a@例え..jp", Fault::BadDomain);
        row("a@" + QString(60, u'例') + ".jp", Fault::BadDomain);
        row("a@b" + QString(QChar(0xdc00)) + ".jp", Fault::BadDomain);
        row("a@[]", Fault::BadDomain);
        row("a@[192.0.2]", Fault::BadDomain);
        row("a@[192.0.2.256]", Fault::BadDomain);
        row("a@[192.0.2.1", Fault::BadDomain);
        row("a@[192.0.2.0001]", Fault::BadDomain);
        row("a@[192.0.2.+1]", Fault::BadDomain);
        row("a@[2001:db8::1]", Fault::BadDomain);
        row("a@[IPv6:1:2:3:4:5:6:7]", Fault::BadDomain);
        row("a@[IPv6:1:2:3:4:5:6:7:8:9]", Fault::BadDomain);
        row("a@[IPv6:1::2::3]", Fault::BadDomain);
        row("a@[IPv6:12345::]", Fault::BadDomain);
        row("a@[IPv6:g::]", Fault::BadDomain);
        row("a@[IPv6:192.0.2.1::]", Fault::BadDomain);
        row("a@[IPv6:1:2:3:4:5:6:7::8]", Fault::BadDomain);
        row("a@[X400:c=jp]", Fault::BadDomain);
        row("a\r\nRSET@example.org", Fault::ControlCharacter);
        row("\"a\rb\"@example.org", Fault::ControlCharacter);
        row(QString("a") + QChar(0) + "@example.org", Fault::ControlCharacter);
        row("a@example.org\n", Fault::ControlCharacter);
        row("a\x7f@example.org", Fault::ControlCharacter);
        row(QString("a") + QChar(0x85) + "@example.org", Fault::ControlCharacter);
        row(QString(65, u'a') + "@b.example", Fault::LocalPartTooLong);
        row(QString(22, u'用') + "@b.example", Fault::LocalPartTooLong);
        row("a@" + longDomain + ".dddd", Fault::DomainTooLong);
        row("ab@" + longDomain, Fault::PathTooLong);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(int, fault);
        const auto mailbox = Mailbox::parse(text);
        QVERIFY(!mailbox.has_value());
        QCOMPARE(static_cast<int>(mailbox.error()), fault);
    }

    void goesOnTheWire_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("ascii");
        QTest::addColumn<QByteArray>("utf8");
        QTest::addColumn<QByteArray>("asciiDomain");
        QTest::addColumn<bool>("localNeedsUtf8");
        QTest::addColumn<bool>("domainNeedsUtf8");
        QTest::newRow("ASCII") << "User@Example.org" << QByteArray("User@Example.org") << QByteArray("User@Example.org")
                               << QByteArray("example.org") << false << false;
        QTest::newRow("IDN") << "a@例え.jp" << QByteArray("a@xn--r8jz45g.jp") << QByteArray("a@\xe4\xbe\x8b\xe3\x81\x88.jp")
                             << QByteArray("xn--r8jz45g.jp") << false << true;
        QTest::newRow("upper case IDN") << "a@BÜCHER.example" << QByteArray("a@xn--bcher-kva.example")
                                        << QByteArray("a@B\xc3\x9c"
                                                      "CHER.example")
                                        << QByteArray("xn--bcher-kva.example") << false << true;
        QTest::newRow("local part") << "用户@b.example" << QByteArray("\xe7\x94\xa8\xe6\x88\xb7@b.example")
                                    << QByteArray("\xe7\x94\xa8\xe6\x88\xb7@b.example") << QByteArray("b.example") << true << false;
        QTest::newRow("literal") << "a@[192.0.2.1]" << QByteArray("a@[192.0.2.1]") << QByteArray("a@[192.0.2.1]") << QByteArray()
                                 << false << false;
    }
    void goesOnTheWire()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, ascii);
        QFETCH(QByteArray, utf8);
        QFETCH(QByteArray, asciiDomain);
        QFETCH(bool, localNeedsUtf8);
        QFETCH(bool, domainNeedsUtf8);
        const auto mailbox = Mailbox::parse(text);
        QVERIFY(mailbox.has_value());
        QCOMPARE(mailbox->toWire(false), ascii);
        QCOMPARE(mailbox->toWire(true), utf8);
        QCOMPARE(mailbox->asciiDomain(), asciiDomain);
        QCOMPARE(mailbox->localPartNeedsUtf8(), localNeedsUtf8);
        QCOMPARE(mailbox->domainNeedsUtf8(), domainNeedsUtf8);
    }
    void anEmptyOneIsNothing()
    {
        QVERIFY(Mailbox().isEmpty());
        QCOMPARE(Mailbox().toString(), QString());
        QCOMPARE(Mailbox().toWire(true), QByteArray());
    }
};

QTEST_APPLESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// EHLO replies of real servers' shapes, and rubbish in them.
#include "capabilities.h"

#include <QTest>

using namespace postbench;

namespace {

Capabilities offering(const QList<QByteArray> &lines)
{
    return Capabilities::fromEhloReply(Reply{250, QList<QByteArray>{"mail.example"} + lines});
}

} // namespace

class TestCapabilities : public QObject
{
    Q_OBJECT
private slots:
    void readsAWholeReply()
    {
        const Capabilities capabilities =
            Capabilities::fromEhloReply(Reply{250,
                                              {"mail.example greets you", "PIPELINING", "SIZE 10240000", "ETRN",
                                               "AUTH PLAIN login PLAIN", "AUTH=PLAIN LOGIN CRAM-MD5", "8bitmime", "CHUNKING"}});
        QVERIFY(capabilities.isExtended());
        QCOMPARE(capabilities.domain(), QByteArray("mail.example"));
        QCOMPARE(capabilities.all().size(), 7);
        QVERIFY((capabilities.all().at(1) == Capability{"SIZE", {"10240000"}}));
        QVERIFY(capabilities.has("pipelining"));
        QVERIFY(capabilities.has("8BITMIME"));
        QVERIFY(!capabilities.has("PIPE"));
        QVERIFY(!capabilities.has("DSN"));
        QCOMPARE(capabilities.maxMessageSize(), std::optional<qint64>(10240000));
        QCOMPARE(capabilities.authMechanisms(), (QList<QByteArray>{"PLAIN", "LOGIN", "CRAM-MD5"}));
        QCOMPARE(capabilities.parameters("auth").size(), 6);
        QCOMPARE(capabilities.parameters("CHUNKING"), QList<QByteArray>());
    }
    void helloAloneIsNotExtended()
    {
        QVERIFY(!Capabilities().isExtended());
        QVERIFY(!Capabilities().has("SIZE"));
    }
    void takesABareReply()
    {
        const Capabilities capabilities = Capabilities::fromEhloReply(Reply{250, {""}});
        QVERIFY(capabilities.isExtended());
        QCOMPARE(capabilities.domain(), QByteArray());
        QVERIFY(capabilities.all().isEmpty());
        QVERIFY(Capabilities::fromEhloReply(Reply{}).all().isEmpty());
    }
    void passesOverRubbish()
    {
        const Capabilities capabilities =
            offering({"", "   ", "=LOGIN", "BAD\x01WORD", QByteArray("N\0L", 3), "K\xc3\xa9Y", "<html>", "DSN", ""});
        QCOMPARE(capabilities.all(), (QList<Capability>{{"DSN", {}}}));
    }
    void keepsUnknownKeywords()
    {
        const Capabilities capabilities = offering({"X-anything  a\tb ", "XCLIENT NAME ADDR"});
        QCOMPARE(capabilities.all(), (QList<Capability>{{"X-ANYTHING", {"a", "b"}}, {"XCLIENT", {"NAME", "ADDR"}}}));
    }
    void readsSizes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<qint64>("octets"); // -1: no limit
        QTest::newRow("number") << QByteArray("SIZE 35882577") << qint64(35882577);
        QTest::newRow("none") << QByteArray("SIZE") << qint64(-1);
        QTest::newRow("zero") << QByteArray("SIZE 0") << qint64(-1);
        QTest::newRow("negative") << QByteArray("SIZE -5") << qint64(-1);
        QTest::newRow("words") << QByteArray("SIZE big") << qint64(-1);
        QTest::newRow("old form") << QByteArray("SIZE=1000") << qint64(1000);
        QTest::newRow("18 digits") << QByteArray("SIZE 999999999999999999") << qint64(999999999999999999);
        QTest::newRow("20 digits") << QByteArray("SIZE 99999999999999999999") << qint64(-1);
    }
    void readsSizes()
    {
        QFETCH(QByteArray, line);
        QFETCH(qint64, octets);
        QCOMPARE(offering({line}).maxMessageSize().value_or(-1), octets);
    }
    void readsLimits()
    {
        const Capabilities capabilities = offering({"LIMITS mailmax=20 RCPTMAX=100", "LIMITS RCPTDOMAINMAX=1 XMAX=5"});
        QCOMPARE(capabilities.mailMax(), std::optional(20));
        QCOMPARE(capabilities.rcptMax(), std::optional(100));
        QCOMPARE(capabilities.rcptDomainMax(), std::optional(1));
    }
    void passesOverLimitsOfRubbish()
    {
        const Capabilities capabilities = offering({"LIMITS MAILMAX=0 RCPTMAX=1000000 RCPTDOMAINMAX", "LIMITS MAILMAX= "});
        QVERIFY(!capabilities.mailMax());
        QVERIFY(!capabilities.rcptMax());
        QVERIFY(!capabilities.rcptDomainMax());
    }
    void readsDeliverByAndFutureRelease()
    {
        const Capabilities capabilities = offering({"DELIVERBY 240", "FUTURERELEASE 604800 2026-12-31T23:59:59Z"});
        QCOMPARE(capabilities.deliverByMinimum(), std::optional(240));
        QCOMPARE(capabilities.futureReleaseMaxSeconds(), std::optional<qint64>(604800));
        const Capabilities bare = offering({"DELIVERBY", "FUTURERELEASE soon"});
        QVERIFY(bare.has("DELIVERBY"));
        QVERIFY(!bare.deliverByMinimum());
        QVERIFY(!bare.futureReleaseMaxSeconds());
    }
};

QTEST_APPLESS_MAIN(TestCapabilities)
#include "tst_capabilities.moc"

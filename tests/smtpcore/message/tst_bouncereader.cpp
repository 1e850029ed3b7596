// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Returned mails of many systems, read; letters that are none; hostile ones.
#include "bouncereader.h"
#include "messagetest.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace postbench;

namespace {

const QString folder = QStringLiteral(POSTBENCH_TEST_DATA "/bounces/");

QByteArray octetsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString kindWord(BounceKind kind)
{
    const QStringList words{u"nobounce"_s, u"failed"_s,   u"failedfornow"_s,   u"delayed"_s,   u"delivered"_s,
                            u"relayed"_s,  u"expanded"_s, u"feedbackreport"_s, u"autoreply"_s, u"dispositionnotification"_s};
    return words.value(int(kind));
}

QString reasonWord(BounceReason reason)
{
    const QStringList words{u"other"_s, u"nosuchuser"_s, u"mailboxfull"_s, u"hostunknown"_s, u"policy"_s,
                            u"spam"_s,  u"toolarge"_s,   u"expired"_s,     u"network"_s,     u"security"_s};
    return words.value(int(reason));
}

// As in expected.txt; reasons: those to be compared, "-" among them for any.
QString written(const Bounce &bounce, const QStringList &reasons)
{
    QStringList all;
    for (qsizetype i = 0; i < bounce.recipients.size(); ++i) {
        const BounceRecipient &one = bounce.recipients[i];
        const bool any = reasons.value(i) == u"-"_s;
        all.append(QStringList{one.address, one.status.isEmpty() ? u"-"_s : QString::fromLatin1(one.status),
                               one.code ? QString::number(one.code) : u"-"_s, any ? u"-"_s : reasonWord(one.reason)}
                       .join(u' '));
    }
    return (kindWord(bounce.kind) + u' ' + all.join(u" | "_s)).trimmed();
}

} // namespace

class TestBounceReader : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatTheMailStates_data()
    {
        QTest::addColumn<QString>("expected");
        const QString table = QString::fromUtf8(octetsOf(folder + u"expected.txt"_s));
        for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#')) QTest::newRow(qPrintable(line.section(u" = "_s, 0, 0))) << line.section(u" = "_s, 1);
        }
    }
    void readsWhatTheMailStates()
    {
        QFETCH(QString, expected);
        const QByteArray octets = octetsOf(folder + QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(octets.startsWith("X-Sample-Format: "));
        QStringList reasons;
        for (const QString &recipient : expected.split(u" | "_s))
            reasons.append(recipient.section(u' ', -1));
        QCOMPARE(written(readBounce(octets), reasons), expected);

        // The same mail with each of the three line ends.
        QByteArray lineFeeds = octets;
        lineFeeds.replace("\r\n", "\n").replace('\r', '\n');
        for (const QByteArray end : {"\n", "\r\n", "\r"})
            QCOMPARE(written(readBounce(QByteArray(lineFeeds).replace("\n", end)), reasons), expected);
    }

    void keepsServerWordsAndOriginal()
    {
        const Bounce bounce = readBounce(octetsOf(folder + u"postfix-dsn.eml"_s));
        QCOMPARE(bounce.recipients.first().originalAddress, u"nobody+list@far.example"_s);
        QCOMPARE(bounce.recipients.first().remoteServer, u"mx.far.example"_s);
        QCOMPARE(bounce.recipients.first().words, u"550-5.1.1 The account that you tried to reach 550 5.1.1 is not there"_s);
        QCOMPARE(bounce.recipients.first().lasting, BounceLasting::Permanent);
        QCOMPARE(bounce.reportingServer, u"relay.example"_s);
        QCOMPARE(bounce.originalSubject, u"the plan"_s);
        QCOMPARE(bounce.originalMessageId, "plan.1@home.example");
    }

    void findsCodesInEveryPlace_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("status");
        const auto row = [](const char *words, int code, const char *status) {
            QTest::newRow(words) << code << QByteArray(status);
        };
        row("host mx.far.test[192.0.2.3] said: 550-5.1.1 no", 550, "5.1.1");
        row("#5.1.1", 0, "5.1.1");
        row("(reason: 550 Mailbox unavailable)", 550, "");
        row("<<< 451 4.7.1 greylisted", 451, "4.7.1");
        row("Remote host said: 553 sorry (#5.7.1)", 553, "5.7.1");
        row("server at 192.0.2.5 on port 587 took 500 seconds", 0, "");
        row("SMTP; 5.1.0 - Unknown address error 550-'Invalid recipient'", 550, "5.1.0");
        row("the limit is 552 MB for version 5.1.1.7", 0, "");
        row("#550 #5.1.1 not found ##", 550, "5.1.1");
    }
    void findsCodesInEveryPlace()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, status);
        const Bounce bounce = readBounce("From: MAILER-DAEMON@a.test\nSubject: Delivery failure\n\n<x@far.test> failed:\n"
                                         + QByteArray(QTest::currentDataTag()) + "\n");
        QCOMPARE(bounce.recipients.size(), 1);
        QCOMPARE(bounce.recipients.first().address, u"x@far.test"_s);
        QCOMPARE(bounce.recipients.first().code, code);
        QCOMPARE(bounce.recipients.first().status, status);
    }

    void saysThatNoMailIsNone()
    {
        for (const QByteArray octets : {"", "\n\n\n", "hello", "\xff\xd8\xff\xe0 JFIF"}) {
            QVERIFY(!readBounce(octets).isMail);
            QCOMPARE(readBounce(octets).kind, BounceKind::NoBounce);
        }
    }

    void endsSoonWhateverComes()
    {
        const QByteArray head = "From: MAILER-DAEMON@a.test\nSubject: failure notice\n\n";
        QElapsedTimer clock;
        clock.start();
        for (const QByteArray &piece :
             {QByteArray("<a@b.test>: 550 "), QByteArray("\n<a@b.test>:\n"), QByteArray("550"), QByteArray("5.1.1."),
              QByteArray("@"), QByteArray("a@"), QByteArray("Final-Recipient: rfc822;x@y.test\n"), QByteArray("<<<")})
            QVERIFY(readBounce(head + piece.repeated(300'000 / piece.size())).recipients.size() <= 1000);
        const QByteArray page = "From: MAILER-DAEMON@a.test\nSubject: failure notice\nContent-Type: text/html\n\n";
        for (const QByteArray &piece : {QByteArray("&"), QByteArray("<style>"), QByteArray("<a"), QByteArray("<b@c.test")})
            QVERIFY(readBounce(page + piece.repeated(1'500'000 / piece.size())).recipients.size() <= 1000);
        QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
    }
};

MESSAGE_TEST_MAIN(TestBounceReader)
#include "tst_bouncereader.moc"

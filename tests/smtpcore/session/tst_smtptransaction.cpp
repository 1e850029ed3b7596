// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What a server must offer for what an envelope asks, and how recipients are split.
#include "smtptransaction.h"

#include <QTest>
#include <QTimeZone>

using namespace postbench;

class tst_SmtpTransaction : public QObject
{
    Q_OBJECT

    static Mailbox mailbox(const char16_t *text) { return *Mailbox::parse(QStringView(text)); }
    static Envelope simple()
    {
        Envelope envelope;
        envelope.from = mailbox(u"a@x.example");
        envelope.recipients.append({mailbox(u"b@y.example"), {}, {}});
        return envelope;
    }
    static Capabilities offering(const QByteArrayList &lines)
    {
        return Capabilities::fromEhloReply(Reply{250, QByteArrayList{"mx"} + lines});
    }
    static SmtpFault faultOf(const Envelope &envelope, const event::MessageReady &message, const QByteArrayList &lines,
                             bool encrypted = false)
    {
        const auto carriage = planCarriage(envelope, message, offering(lines), encrypted, true);
        return carriage ? SmtpFault::None : carriage.error();
    }

private slots:
    void takesASizeThatJustFits()
    {
        QCOMPARE(faultOf(simple(), {100, BodyKind::SevenBit, false, false}, {"SIZE 100"}), SmtpFault::None);
        QCOMPARE(faultOf(simple(), {101, BodyKind::SevenBit, false, false}, {"SIZE 100"}), SmtpFault::MessageTooLarge);
        QCOMPARE(faultOf(simple(), {101, BodyKind::SevenBit, false, false}, {"SIZE 0"}), SmtpFault::None);
    }
    void wantsWhatTheBodyNeeds()
    {
        QCOMPARE(faultOf(simple(), {1, BodyKind::EightBit, false, false}, {}), SmtpFault::EightBitNotOffered);
        QCOMPARE(faultOf(simple(), {1, BodyKind::EightBit, false, false}, {"8BITMIME"}), SmtpFault::None);
        QCOMPARE(faultOf(simple(), {1, BodyKind::Binary, false, false}, {"BINARYMIME"}), SmtpFault::BinaryNotOffered);
        QCOMPARE(faultOf(simple(), {1, BodyKind::Binary, false, false}, {"BINARYMIME", "CHUNKING"}), SmtpFault::None);
        QCOMPARE(faultOf(simple(), {1, BodyKind::SevenBit, false, true}, {"CHUNKING"}), SmtpFault::BinaryNotOffered);
        QCOMPARE(faultOf(simple(), {1, BodyKind::SevenBit, true, false}, {}), SmtpFault::SmtpUtf8NotOffered);
    }
    void wantsWhatTheEnvelopeAsksFor()
    {
        const event::MessageReady message{1, BodyKind::SevenBit, false, false};
        Envelope dsn = simple();
        dsn.recipients.first().notify = DsnNotify::Never;
        QCOMPARE(faultOf(dsn, message, {}), SmtpFault::DsnNotOffered);
        Envelope tls = simple();
        tls.requireTls = true;
        QCOMPARE(faultOf(tls, message, {"REQUIRETLS"}, false), SmtpFault::RequireTlsNotPossible);
        QCOMPARE(faultOf(tls, message, {}, true), SmtpFault::RequireTlsNotPossible);
        QCOMPARE(faultOf(tls, message, {"REQUIRETLS"}, true), SmtpFault::None);
        Envelope late = simple();
        late.deliverBy = DeliverBy{30, true, false};
        QCOMPARE(faultOf(late, message, {}), SmtpFault::DeliverByNotOffered);
        QCOMPARE(faultOf(late, message, {"DELIVERBY 60"}), SmtpFault::DeliverByTooShort);
        late.deliverBy->returnWhenLate = false;
        QCOMPARE(faultOf(late, message, {"DELIVERBY 60"}), SmtpFault::None);
        Envelope held = simple();
        held.holdForSeconds = 61;
        QCOMPARE(faultOf(held, message, {}), SmtpFault::FutureReleaseNotOffered);
        QCOMPARE(faultOf(held, message, {"FUTURERELEASE 60 2030-01-01T00:00:00Z"}), SmtpFault::HoldTooLong);
        Envelope urgent = simple();
        urgent.priority = 3;
        QCOMPARE(faultOf(urgent, message, {}), SmtpFault::PriorityNotOffered);
    }
    void writesNoParameterThatIsNotOffered()
    {
        const event::MessageReady message{7, BodyKind::SevenBit, false, false};
        QCOMPARE(mailLine(simple(), message, offering({}), {}), QByteArray("MAIL FROM:<a@x.example>"));
        QCOMPARE(mailLine(simple(), message, offering({"SIZE"}), {}), QByteArray("MAIL FROM:<a@x.example> SIZE=7"));
        Envelope until = simple();
        until.holdUntil = QDateTime(QDate(2030, 1, 2), QTime(4, 5, 6), QTimeZone::fromSecondsAheadOfUtc(3600));
        QCOMPARE(mailLine(until, message, offering({}), {}), QByteArray("MAIL FROM:<a@x.example> HOLDUNTIL=2030-01-02T03:05:06Z"));
    }
    void splitsByRcptMaxAndByDomains()
    {
        Envelope envelope = simple();
        envelope.recipients = {
            {mailbox(u"1@a.example"), {}, {}}, {mailbox(u"2@A.EXAMPLE"), {}, {}}, {mailbox(u"3@b.example"), {}, {}}};
        const QList<qsizetype> all{0, 1, 2};
        QCOMPARE(recipientsPerTransaction(envelope, all, offering({})), 3);
        QCOMPARE(recipientsPerTransaction(envelope, all, offering({"LIMITS RCPTMAX=2"})), 2);
        QCOMPARE(recipientsPerTransaction(envelope, all, offering({"LIMITS RCPTDOMAINMAX=1"})), 2);
        QCOMPARE(recipientsPerTransaction(envelope, {2}, offering({"LIMITS RCPTMAX=1"})), 1);
    }
    void tellsTooManyRecipientsFromAFullDisk()
    {
        QVERIFY(saysTooManyRecipients(Reply{452, {"too many"}}));
        QVERIFY(saysTooManyRecipients(Reply{452, {"4.5.3 too many"}}));
        QVERIFY(saysTooManyRecipients(Reply{552, {"5.5.3 too many"}}));
        QVERIFY(!saysTooManyRecipients(Reply{452, {"4.3.1 disk full"}}));
        QVERIFY(!saysTooManyRecipients(Reply{552, {"5.2.2 mailbox full"}}));
        QVERIFY(!saysTooManyRecipients(Reply{450, {"4.5.3 odd"}}));
    }
};

QTEST_APPLESS_MAIN(tst_SmtpTransaction)
#include "tst_smtptransaction.moc"

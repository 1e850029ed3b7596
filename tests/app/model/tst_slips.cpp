// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Slips: what is said before a mail goes.

#include "slips.h"

#include <QTemporaryDir>
#include <QTest>

using namespace postbench;

namespace {

Composition good()
{
    Composition composition;
    composition.draft.from = Person{QString(), QStringLiteral("me@a.example")};
    composition.draft.to = {{QString(), QStringLiteral("to@b.example")}};
    composition.draft.subject = QStringLiteral("s");
    return composition;
}

QList<Slip> kinds(const Composition &composition)
{
    QList<Slip> found;
    for (const SlipFound &one : slipsOf(composition))
        found.append(one.slip);
    return found;
}

} // namespace

class TestSlips : public QObject
{
    Q_OBJECT
private slots:
    void findsNothingInAGoodMail() { QVERIFY(slipsOf(good()).isEmpty()); }

    void findsWhatCannotBeSentFirst()
    {
        Composition composition;
        QCOMPARE(kinds(composition), QList({Slip::NoSender, Slip::NoRecipients, Slip::EmptySubject}));
        QVERIFY(isBlocking(Slip::NoRecipients));
        QVERIFY(!isBlocking(Slip::EmptySubject));
    }

    void namesABadAddress()
    {
        Composition composition = good();
        composition.draft.bcc = {{QString(), QStringLiteral("nobody")}};
        QCOMPARE(slipsOf(composition), QList<SlipFound>({{Slip::BadAddress, QStringLiteral("nobody")}}));
    }

    void findsAPromisedAttachment_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("English") << "Hello,\nplease see the attached file." << "attached";
        QTest::newRow("Japanese") << "資料を添付します。" << "添付";
        QTest::newRow("Chinese") << "请看附件。" << "附件";
        QTest::newRow("part of another word") << "an attache" << "";
        QTest::newRow("quoted only") << "> I attached it\nthanks" << "";
    }

    void findsAPromisedAttachment()
    {
        QFETCH(QString, text);
        QTEST(promisedAttachment(text), "word");
        Composition composition = good();
        composition.draft.text = text;
        QCOMPARE(kinds(composition).contains(Slip::AttachmentForgotten), !promisedAttachment(text).isEmpty());
        composition.attachments.append({.content = "x", .fileName = QStringLiteral("x")});
        QVERIFY(!kinds(composition).contains(Slip::AttachmentForgotten));
    }

    void findsAFileThatIsGone()
    {
        QTemporaryDir folder;
        Composition composition = good();
        composition.attachments.append(
            {.path = folder.filePath(QStringLiteral("gone.txt")), .fileName = QStringLiteral("gone.txt")});
        QCOMPARE(slipsOf(composition), QList<SlipFound>({{Slip::AttachmentMissing, QStringLiteral("gone.txt")}}));
    }

    void judgesOnlyTheEnvelopeOfAnOwnSource()
    {
        Composition composition = good();
        composition.draft.subject.clear();
        composition.source = "Subject: x\r\n\r\n";
        QVERIFY(slipsOf(composition).isEmpty());
        composition.draft.to.clear();
        QCOMPARE(kinds(composition), QList({Slip::NoRecipients}));
    }

    void wantsNoRecipientForASessionThatStopsBeforeMail()
    {
        Composition composition;
        composition.delivery.stopAfter = SmtpStage::Ehlo;
        QVERIFY(slipsOf(composition).isEmpty());
        composition.delivery.stopAfter = SmtpStage::Rcpt;
        QVERIFY(kinds(composition).contains(Slip::NoRecipients));
    }

    void namesABadHeaderName()
    {
        Composition composition = good();
        composition.draft.extraHeaders = {{QStringLiteral("X Bad"), QStringLiteral("v")}};
        QCOMPARE(slipsOf(composition), QList<SlipFound>({{Slip::BadHeaderName, QStringLiteral("X Bad")}}));
    }
};

QTEST_GUILESS_MAIN(TestSlips)
#include "tst_slips.moc"

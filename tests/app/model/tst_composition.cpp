// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Composition: the envelope that is made of it, and what counts as empty.

#include "composition.h"

#include <QTest>

using namespace postbench;

namespace {

Composition mail()
{
    Composition composition;
    composition.draft.from = Person{QStringLiteral("Me"), QStringLiteral("me@a.example")};
    composition.draft.to = {{QString(), QStringLiteral("to@b.example")}};
    composition.draft.cc = {{QStringLiteral("C"), QStringLiteral("cc@b.example")}};
    composition.draft.bcc = {{QString(), QStringLiteral("bcc@b.example")}, {QString(), QStringLiteral("to@B.EXAMPLE")}};
    return composition;
}

} // namespace

class TestComposition : public QObject
{
    Q_OBJECT
private slots:
    void putsToCcAndBccIntoTheEnvelopeOnceEach()
    {
        const auto envelope = envelopeOf(mail());
        QVERIFY(envelope);
        QCOMPARE(envelope->from->toString(), QStringLiteral("me@a.example"));
        QCOMPARE(envelope->recipients.size(), 3);
        QCOMPARE(envelope->recipients.at(0).mailbox.toString(), QStringLiteral("to@b.example"));
        QCOMPARE(envelope->recipients.at(2).mailbox.toString(), QStringLiteral("bcc@b.example"));
    }

    void takesTheOwnEnvelopeInPlaceOfTheHeader()
    {
        Composition composition = mail();
        composition.delivery.ownEnvelope = true;
        composition.delivery.envelopeTo = {QStringLiteral("only@c.example")};
        const auto envelope = envelopeOf(composition);
        QVERIFY(envelope);
        QVERIFY(!envelope->from); // the null reverse-path
        QCOMPARE(envelope->recipients.size(), 1);
        QCOMPARE(envelope->recipients.first().mailbox.toString(), QStringLiteral("only@c.example"));
    }

    void namesTheAddressThatCannotBeUsed()
    {
        Composition composition = mail();
        composition.draft.cc.append({QString(), QStringLiteral("two@@at.example")});
        const auto envelope = envelopeOf(composition);
        QVERIFY(!envelope);
        QCOMPARE(envelope.error().typed, QStringLiteral("two@@at.example"));
    }

    void asksForReportsWithTheOriginalRecipient()
    {
        Composition composition = mail();
        composition.delivery.notify = DsnNotify::Success | DsnNotify::Failure;
        composition.delivery.envelopeId = QStringLiteral("id 1");
        const auto envelope = envelopeOf(composition);
        QCOMPARE(envelope->recipients.at(0).notify, DsnNotify::Success | DsnNotify::Failure);
        QCOMPARE(envelope->recipients.at(0).originalRecipient, QByteArray("rfc822;to@b.example"));
        QCOMPARE(envelope->envelopeId, QByteArray("id 1"));
    }

    void leavesOutAnEnvelopeIdThatIsNotPrintable()
    {
        Composition composition = mail();
        composition.delivery.envelopeId = QStringLiteral("日本");
        QCOMPARE(envelopeOf(composition)->envelopeId, QByteArray());
    }

    void isEmptyUntilSomethingIsTyped()
    {
        Composition composition;
        composition.draft.from = Person{QString(), QStringLiteral("me@a.example")};
        QVERIFY(isEmpty(composition));
        composition.source = QByteArray();
        QVERIFY(!isEmpty(composition));
        composition.source.reset();
        composition.draft.subject = QStringLiteral("s");
        QVERIFY(!isEmpty(composition));
    }

    void differsByEachOfItsParts()
    {
        const Composition one = mail();
        QVERIFY(one == mail());
        Composition other = mail();
        other.draft.html = QStringLiteral("<p>");
        QVERIFY(!(one == other));
        other = mail();
        other.delivery.priority = 3;
        QVERIFY(!(one == other));
        other = mail();
        other.attachments.append({.path = QStringLiteral("/x"), .fileName = QStringLiteral("x")});
        QVERIFY(!(one == other));
    }

    void keepsTheOctetsOfAnOpenedMessage()
    {
        Composition composition;
        composition.attachments.append({.content = "octets", .fileName = QStringLiteral("a.bin"), .size = 6});
        const Draft draft = draftWithAttachments(composition);
        QCOMPARE(draft.attachments.size(), 1);
        const Composition again = compositionOf(draft);
        QCOMPARE(again.attachments.first().content, QByteArray("octets"));
        QCOMPARE(again.attachments.first().fileName, QStringLiteral("a.bin"));
        QVERIFY(again.draft.attachments.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestComposition)
#include "tst_composition.moc"

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The Source tab's message: what the writer makes, up to a limit.

// Before Qt, whose "signals" is a macro.
#include <gmime/gmime.h>

#include "sourcepreview.h"

#include <QTest>

#include <algorithm>

using namespace postbench;

class TestSourcePreview : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { g_mime_init(); }

    void showsTheMessageInAscii()
    {
        Composition composition;
        composition.draft.from = Person{QStringLiteral("山田"), QStringLiteral("y@a.example")};
        composition.draft.to = {{QString(), QStringLiteral("to@b.example")}};
        composition.draft.bcc = {{QString(), QStringLiteral("secret@b.example")}};
        composition.draft.subject = QStringLiteral("件名");
        composition.draft.text = QStringLiteral("本文\n");
        const MimeContext context = previewContext(composition);
        QVERIFY(context.messageId.endsWith("@a.example"));
        const auto preview = sourcePreview(composition, context);
        QVERIFY(preview);
        QVERIFY(preview->whole);
        QVERIFY(std::ranges::all_of(preview->octets, [](char c) { return static_cast<unsigned char>(c) < 128; }));
        QVERIFY(preview->octets.contains("To: to@b.example\r\n"));
        QVERIFY(!preview->octets.contains("secret"));
    }

    void cutsALargeMessage()
    {
        Composition composition;
        composition.draft.from = Person{QString(), QStringLiteral("y@a.example")};
        composition.attachments.append({.content = QByteArray(100'000, 'x'), .fileName = QStringLiteral("x.bin"), .size = 100'000});
        const auto preview = sourcePreview(composition, previewContext(composition), 5000);
        QVERIFY(preview);
        QVERIFY(!preview->whole);
        QCOMPARE(preview->octets.size(), 5000);
    }

    void saysWhichAttachmentIsGone()
    {
        Composition composition;
        composition.draft.from = Person{QString(), QStringLiteral("y@a.example")};
        composition.attachments.append({.path = QStringLiteral("/nowhere/x.bin"), .fileName = QStringLiteral("x.bin")});
        const auto preview = sourcePreview(composition, previewContext(composition));
        QVERIFY(!preview);
        QCOMPARE(preview.error().fault, MessageFault::AttachmentUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestSourcePreview)
#include "tst_sourcepreview.moc"

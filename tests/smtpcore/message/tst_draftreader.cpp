// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Received mail as a draft again.
#include "messagetest.h"
#include "mimereader.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace postbench;
using namespace postbench::test;

namespace {

Draft opened(const QByteArray &message) { return draftOf(readMime(message)); }

} // namespace

class TestDraftReader : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatAPersonWrote()
    {
        QFile file(QStringLiteral(POSTBENCH_TEST_DATA "/messages/read-nested.eml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Draft draft = opened(file.readAll());
        QCOMPARE(draft.from, (Person{u"山田"_s, u"yamada@example.jp"_s}));
        QCOMPARE(draft.subject, u"会議 and more"_s);
        QCOMPARE(draft.text, u"café\nsecond line"_s);
        QCOMPARE(draft.attachments.size(), 4);
        QCOMPARE(draft.attachments[0].fileName, u"絵.png"_s);
        QVERIFY(draft.attachments[0].isInline);
        QCOMPARE(draft.attachments[0].contentId, u"pic@example"_s);
        QCOMPARE(drained(*draft.attachments[1].open()), "%PDF-1");
        QCOMPARE(draft.attachments[2].mediaType, "message/rfc822");
    }

    void leavesOutWhatServersAdded()
    {
        const Draft draft = opened(
            "Received: x\nReturn-Path: <a@example.org>\nDKIM-Signature: x\nDate: Tue, 3 Feb 2026 04:05:06 +0900\n"
            "Message-ID: <a@example.org>\nX-Mailer: old\nIn-Reply-To: <b@example.org>\nX-Mine: é\nBcc: c@example.org\n\nx\n");
        QCOMPARE(draft.extraHeaders, QList<HeaderField>({{u"In-Reply-To"_s, u"<b@example.org>"_s}, {u"X-Mine"_s, u"é"_s}}));
        QVERIFY(!draft.date && draft.messageId.isEmpty());
        QCOMPARE(draft.bcc.first().address, u"c@example.org"_s);
    }

    void keepsTheCharsetWhereItFits()
    {
        QCOMPARE(opened("Content-Type: text/plain; charset=iso-2022-jp\n\n\x1b$B4A\x1b(B\n").charset, "ISO-2022-JP");
        QCOMPARE(opened("Content-Type: text/plain; charset=iso-8859-1\n\n\xe9\n").charset, "UTF-8");
        QCOMPARE(opened("X-A: \xf0\x9f\x98\x80\nContent-Type: text/plain; charset=iso-2022-jp\n\nx\n").charset, "UTF-8");
        QCOMPARE(opened("Subject: \xe6\xbc\xa2\xf0\x9f\x98\x80\nContent-Type: text/plain; charset=iso-2022-jp\n\nx\n").charset,
                 "UTF-8");
    }

    void canBeWrittenAgain()
    {
        QFile file(QStringLiteral(POSTBENCH_TEST_DATA "/messages/read-nested.eml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Draft draft = opened(file.readAll());
        const auto message = writeMime(draft, {}, context());
        QVERIFY(message);
        const Draft again = opened(*drained(*message));
        QCOMPARE(again.text, draft.text);
        QCOMPARE(again.html, draft.html);
        QCOMPARE(again.to, draft.to);
        QCOMPARE(again.subject, draft.subject);
        QCOMPARE(again.attachments.size(), draft.attachments.size());
    }
};

MESSAGE_TEST_MAIN(TestDraftReader)
#include "tst_draftreader.moc"

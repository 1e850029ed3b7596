// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Inbox: what the list says of a mail, from memory and from a file.

// Before Qt, whose "signals" is a macro.
#include <gmime/gmime.h>

#include "inboxmodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QTimeZone>

using namespace postbench;

namespace {

InboxMail mailOf(qint64 number, const QByteArray &message)
{
    InboxMail mail;
    mail.number = number;
    mail.message = message;
    mail.size = message.size();
    mail.envelope.from = Mailbox::parse(u"bounce@a.example").value();
    mail.envelope.recipients.append({Mailbox::parse(u"to@b.example").value(), {}, {}});
    mail.arrived = QDateTime(QDate(2026, 11, 23), QTime(1, 2), QTimeZone::UTC);
    return mail;
}

} // namespace

class TestInboxModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { g_mime_init(); }

    void showsTheNewestFirst()
    {
        InboxModel model;
        QAbstractItemModelTester tester(&model);
        model.add(mailOf(1, "From: A <a@a.example>\r\nSubject: =?UTF-8?B?44GT44KT?=\r\n\r\nx\r\n"));
        model.add(mailOf(2, "Subject: second\r\n\r\ny\r\n"));
        QCOMPARE(model.index(0, InboxModel::SubjectColumn).data().toString(), QStringLiteral("second"));
        QCOMPARE(model.index(1, InboxModel::SubjectColumn).data().toString(), QStringLiteral("こん"));
        QCOMPARE(model.index(1, InboxModel::FromColumn).data().toString(), QStringLiteral("A <a@a.example>"));
        QCOMPARE(model.index(1, InboxModel::ToColumn).data().toString(), QStringLiteral("to@b.example"));
        QCOMPARE(model.rowOf(1), 1);
        QCOMPARE(model.rowOf(3), -1);
    }

    void namesTheEnvelopeSenderWhereThereIsNoFrom()
    {
        InboxModel model;
        model.add(mailOf(1, "Subject: s\r\n\r\n"));
        QCOMPARE(model.index(0, InboxModel::FromColumn).data().toString(), QStringLiteral("bounce@a.example"));
    }

    void readsAMailFromItsFile()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("Subject: on disk\r\n\r\nbody\r\n");
        file.close();
        InboxMail mail = mailOf(1, {});
        mail.filePath = file.fileName();
        InboxModel model;
        model.add(mail);
        QCOMPARE(model.index(0, InboxModel::SubjectColumn).data().toString(), QStringLiteral("on disk"));
        QCOMPARE(model.octets(0), QByteArray("Subject: on disk\r\n\r\nbody\r\n"));
        QCOMPARE(model.message(0).text.trimmed(), QStringLiteral("body"));
    }

    // Another program's mail reader has looked at it meanwhile.
    void followsAMailThatWasSeenIntoCur()
    {
        const QTemporaryDir box;
        QVERIFY(QDir(box.path()).mkpath(QStringLiteral("new")) && QDir(box.path()).mkpath(QStringLiteral("cur")));
        QFile file(box.filePath(QStringLiteral("new/1.a")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Subject: moved\r\n\r\n");
        file.close();
        InboxMail mail = mailOf(1, {});
        mail.filePath = file.fileName();
        InboxModel model;
        model.add(mail);
        QVERIFY(file.rename(box.filePath(QStringLiteral("cur/1.a:2,S"))));
        QCOMPARE(model.octets(0), QByteArray("Subject: moved\r\n\r\n"));
        QVERIFY(QFile::remove(box.filePath(QStringLiteral("cur/1.a:2,S"))));
        QVERIFY(model.octets(0).isEmpty());
    }

    void takesThousandsInTheirOrderWithoutHoldingTheLoop()
    {
        InboxModel model;
        QAbstractItemModelTester tester(&model);
        for (qint64 number = 1; number <= 3000; ++number)
            model.add(mailOf(number, "Subject: s\r\n\r\n"));
        QVERIFY(model.rowCount() > 0);
        QVERIFY(model.rowCount() < 3000);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 3000, 60'000);
        for (int row = 0; row < 3000; ++row)
            QCOMPARE(model.mail(row)->number, 3000 - row);
    }

    void keepsOnlyTheStartOfALargeBodyInTheTranscript()
    {
        TranscriptLine body;
        body.kind = TranscriptLine::Kind::Body;
        body.text = QByteArray(1 << 20, 'x');
        body.bodySize = 1 << 20;
        InboxMail mail = mailOf(1, "Subject: s\r\n\r\n");
        mail.transcript = {body};
        InboxModel model;
        model.add(mail);
        QCOMPARE(model.mail(0)->transcript.first().text.size(), 65536);
        QCOMPARE(model.mail(0)->transcript.first().bodySize, 1048576);
    }

    void isEmptyAfterClear()
    {
        InboxModel model;
        model.add(mailOf(1, "Subject: s\r\n\r\n"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.mail(0));
        QVERIFY(model.octets(0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInboxModel)
#include "tst_inboxmodel.moc"

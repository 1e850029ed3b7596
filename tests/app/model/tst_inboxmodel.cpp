// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Inbox: what the list says of a mail, from memory and from a file.

// Before Qt, whose "signals" is a macro.
#include <gmime/gmime.h>

#include "inboxmodel.h"

#include <QAbstractItemModelTester>
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

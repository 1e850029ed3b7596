// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Messages read: a whole one typed by hand, damaged ones, hostile ones.
#include "messagetest.h"
#include "mimereader.h"
#include "sampledrafts.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace postbench;
using namespace postbench::test;

namespace {

MimeMessage readFile(const QString &name)
{
    QFile file(QStringLiteral(POSTBENCH_TEST_DATA "/messages/") + name);
    return file.open(QIODevice::ReadOnly) ? readMime(crLf(file.readAll())) : MimeMessage();
}

QString lines(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\uff5e', u'\u301c'); // one character in JIS
    return text.isEmpty() || text.endsWith(u'\n') ? text : text + u'\n';
}

} // namespace

class TestMimeReader : public QObject
{
    Q_OBJECT
private slots:
    void readsHeaderFields()
    {
        const MimeMessage message = readFile(u"read-nested.eml"_s);
        QCOMPARE(message.subject, u"会議 and more"_s);
        QCOMPARE(message.from, QList<Person>({{u"山田"_s, u"yamada@example.jp"_s}}));
        QCOMPARE(message.to, QList<Person>({{u"Smith, John"_s, u"john@example.org"_s}, {u"Jürgen"_s, u"j@example.org"_s}}));
        QCOMPARE(message.cc.size(), 2);
        QCOMPARE(message.sender->address, u"secretary@example.jp"_s);
        QCOMPARE(message.replyTo.first().address, u"reply@example.jp"_s);
        QCOMPARE(message.date.toString(Qt::ISODate), u"2026-02-03T04:05:06+09:00"_s);
        QCOMPARE(message.messageId, "old@example.jp");
        QCOMPARE(message.headers.first().name, u"Received"_s);
        QVERIFY(message.headers.contains(HeaderField{u"X-Custom"_s, u"kept é"_s}));
        QVERIFY(!message.damaged);
    }

    void readsParts()
    {
        const MimeMessage message = readFile(u"read-nested.eml"_s);
        QCOMPARE(message.text, u"café\nsecond line"_s);
        QVERIFY(message.html.startsWith(u"<p>grüße"_s));
        QCOMPARE(message.parts.size(), 6);
        QCOMPARE(message.htmlPart, 0);
        QCOMPARE(message.textPart, 2);
        QCOMPARE(message.parts[0].depth, 2);
        QCOMPARE(message.parts[1].mediaType, "image/png");
        QCOMPARE(message.parts[1].fileName, u"絵.png"_s);
        QCOMPARE(message.parts[1].contentId, "pic@example");
        QVERIFY(message.parts[1].isInline);
        QCOMPARE(message.parts[1].content, "\x89PNG\r\n\x1a\n");
        QCOMPARE(message.parts[3].fileName, u"報告.pdf"_s);
        QCOMPARE(message.parts[3].content, "%PDF-1");
        QCOMPARE(message.parts[3].size, 6);
        QCOMPARE(message.parts[4].mediaType, "message/rfc822");
        QVERIFY(message.parts[4].content.startsWith("Subject: inside\r\n") && message.parts[4].content.contains("inner text"));
        QVERIFY(!message.parts[5].fileName.contains(u'/') && !message.parts[5].fileName.contains(u'\\'));
        QVERIFY(message.parts[5].fileName.endsWith(u"b.txt"_s));
    }

    void readsWhatTheWriterWrites_data()
    {
        QTest::addColumn<int>("index");
        const auto all = samples();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name.constData()) << i;
    }
    void readsWhatTheWriterWrites()
    {
        QFETCH(int, index);
        const Sample sample = samples()[index];
        const MimeMessage read = readMime(*drained(*writeMime(sample.draft, sample.carriage, context())));
        QVERIFY(!read.damaged);
        QCOMPARE(read.subject, sample.draft.subject);
        QCOMPARE(lines(read.text), lines(sample.draft.text));
        QCOMPARE(lines(read.html), lines(sample.draft.html));
        QCOMPARE(read.to.size(), sample.draft.to.size());
        for (qsizetype i = 0; i < read.to.size(); ++i)
            QCOMPARE(read.to[i].name, sample.draft.to[i].name);
        for (qsizetype i = 0; i < read.cc.size(); ++i)
            QCOMPARE(read.cc[i].name, sample.draft.cc[i].name);
        const Draft again = draftOf(read);
        QCOMPARE(again.attachments.size(), sample.draft.attachments.size());
        QCOMPARE(again.charset, sample.draft.charset);
    }

    void takesWhatIsNoMessageForAText()
    {
        for (const char *octets : {"", "\n", "\r\n\r\n", "just a line", "no header here\nat all\n", "From someone\n", "\0\0\0"}) {
            const MimeMessage message = readMime(octets);
            QVERIFY(message.parts.size() <= 1);
        }
        QVERIFY(readMime("just a line").text.contains(u"just a line"_s));
        const MimeMessage empty = readMime("Content-Type: multipart/mixed\r\n\r\nno boundary\r\n");
        QVERIFY(empty.text.contains(u"no boundary"_s));
        QVERIFY(empty.damaged);
    }

    void passesOverTheEnvelopeLineOfAnMbox()
    {
        const MimeMessage message = readMime("From a@example.org Tue Feb  3 04:05:06 2026\nSubject: x\n\nbody\n");
        QCOMPARE(message.subject, u"x"_s);
        QCOMPARE(message.text, u"body\n"_s);
    }

    void readsRawEightBitHeadersAndBodies()
    {
        const MimeMessage message = readMime("Subject: \xc4\xe3\xba\xc3\nContent-Type: text/plain; charset=gb2312\n\n\xe9\x46\n");
        QCOMPARE(message.subject, u"你好"_s);
        QCOMPARE(message.text, u"镕\n"_s);
        QVERIFY(readMime("Subject: =?UTF-8?Q?=FF=FE?=\n\nx\n").damaged);
    }

    void boundsDepthAndNumberOfParts()
    {
        QByteArray deep;
        for (int i = 0; i < 2000; ++i) {
            const QByteArray name = "b" + QByteArray::number(i);
            deep += "Content-Type: multipart/mixed; boundary=" + name + "\n\n--" + name + "\n";
        }
        QVERIFY(readMime(deep + "\nx\n").damaged);
        QByteArray many = "Content-Type: multipart/mixed; boundary=b\n\n";
        for (int i = 0; i < 60'000; ++i)
            many += "--b\n\nx\n";
        QElapsedTimer timer;
        timer.start();
        const MimeMessage message = readMime(many);
        QVERIFY(message.damaged);
        QCOMPARE(message.parts.size(), 1000);
        QVERIFY(timer.elapsed() < 20'000);
    }
};

MESSAGE_TEST_MAIN(TestMimeReader)
#include "tst_mimereader.moc"

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Whole messages against files typed by hand, octet for octet, and what is refused.
#include "messagetest.h"

#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace postbench;
using namespace postbench::test;

namespace {

constexpr Carriage sevenBit{false, false, false};
constexpr Carriage eightBit{true, false, false};
constexpr Carriage everything{true, true, true};

QByteArray golden(const QString &name) // with CRLF; "" where there is no such file
{
    QFile file(QStringLiteral(POSTBENCH_TEST_DATA "/messages/written-%1.eml").arg(name));
    return file.open(QIODevice::ReadOnly) ? crLf(file.readAll()) : QByteArray();
}

QByteArray written(const Draft &draft, const Carriage &carriage)
{
    const auto message = writeMime(draft, carriage, context());
    return message ? drained(*message).value_or("unreadable") : QByteArray("refused");
}

Draft simple()
{
    Draft draft;
    draft.from = Person{QString(), u"anna@example.org"_s};
    draft.to = {{QString(), u"ben@example.org"_s}};
    draft.text = u"x"_s;
    return draft;
}

MessageError errorOf(const Draft &draft, const Carriage &carriage = sevenBit)
{
    const auto message = writeMime(draft, carriage, context());
    return message ? MessageError{MessageFault::LoneLineEnd, u"no error"_s, {}, -1} : message.error();
}

QByteArray fieldOf(const QByteArray &message, const QByteArray &name)
{
    const qsizetype at = message.indexOf("\r\n" + name + ": ");
    return at < 0 ? QByteArray() : message.sliced(at + 2, message.indexOf("\r\n", at + 2) - at - 2);
}

} // namespace

class TestMimeWriter : public QObject
{
    Q_OBJECT
private slots:
    void writesAPlainMail()
    {
        Draft draft;
        draft.from = Person{u"Anna Sender"_s, u"anna@example.org"_s};
        draft.to = {{QString(), u"ben@example.org"_s}, {u"Receiver, C."_s, u"carl@example.org"_s}};
        draft.cc = {{QString(), u"dora@例え.jp"_s}};
        draft.bcc = {{QString(), u"hidden@example.org"_s}};
        draft.subject = u"A plain mail"_s;
        draft.text = u"Hello,\n\n.\nFrom now on."_s;
        draft.extraHeaders = {{u"X-One"_s, u"first"_s}, {u"X-Two"_s, u"second"_s}};
        QCOMPARE(written(draft, everything), golden(u"plain"_s));
        QCOMPARE(writeMime(draft, everything, context())->content, SmtpMessage::Content::SevenBit);
    }

    void writesTextAndHtmlOfAnotherScript()
    {
        Draft draft;
        draft.from = Person{u"山田太郎"_s, u"yamada@example.jp"_s};
        draft.to = {{u"佐藤花子"_s, u"sato@example.jp"_s}};
        draft.subject = u"会議のお知らせ (2)"_s;
        draft.text = u"来週です。"_s;
        draft.html = u"<html><body><p>Next week, 来週</p></body></html>"_s;
        QCOMPARE(written(draft, sevenBit), golden(u"japanese"_s));
    }

    void writesIso2022JpAsSevenBit()
    {
        Draft draft;
        draft.from = Person{u"山田"_s, u"yamada@example.jp"_s};
        draft.to = {{QString(), u"sato@example.jp"_s}};
        draft.subject = u"会議"_s;
        draft.text = u"来週\r\nASCII\r\n"_s;
        draft.charset = "iso-2022-jp";
        QCOMPARE(written(draft, eightBit), golden(u"iso-2022-jp"_s));
    }

    void nestsAlternativesImagesAndFiles()
    {
        Draft draft = simple();
        draft.subject = u"Files"_s;
        draft.text = u"Grüße"_s;
        draft.html = u"<img src=\"cid:logo@example.org\">"_s;
        draft.attachments = {attachment(u"報告 final.pdf"_s, "application/pdf", "%PDF-1.7"),
                             attachment(u"logo.png"_s, "", "\x89PNG\r\n\x1a\n"),
                             attachment(u"old.eml"_s, "", "Subject: old\n\nbody")};
        draft.attachments[1].isInline = true;
        draft.attachments[1].contentId = u"logo@example.org"_s;
        QCOMPARE(written(draft, eightBit), golden(u"mixed"_s));
        QCOMPARE(writeMime(draft, eightBit, context())->content, SmtpMessage::Content::EightBit);
    }

    void writesRawUtf8OnlyWhereAnAddressNeedsIt()
    {
        Draft draft;
        draft.from = Person{u"用户"_s, u"用户@例え.jp"_s};
        draft.to = {{u"山田"_s, u"yamada@example.jp"_s}};
        draft.subject = u"国際化 mail"_s;
        draft.text = u"本文\n"_s;
        QCOMPARE(written(draft, everything), golden(u"smtputf8"_s));
        QVERIFY(writeMime(draft, everything, context())->utf8Headers);
        QCOMPARE(errorOf(draft, eightBit).fault, MessageFault::AddressNeedsUtf8);
        draft.from->address = u"user@例え.jp"_s;
        QVERIFY(!writeMime(draft, everything, context())->utf8Headers);
        QVERIFY(written(draft, everything).contains("<user@xn--r8jz45g.jp>"));
    }

    void sendsLargeFilesBinaryWhereOffered()
    {
        Draft draft = simple();
        const QByteArray octets = QByteArray(65'536, '\0') + "\r\n.\n";
        draft.attachments = {attachment(u"a.bin"_s, "application/x-a", octets)};
        const auto message = writeMime(draft, everything, context());
        QCOMPARE(message->content, SmtpMessage::Content::Binary);
        QVERIFY(
            written(draft, everything)
                .contains("Content-Transfer-Encoding: binary\r\nContent-Disposition: attachment; filename=a.bin\r\n\r\n" + octets));
        QCOMPARE(writeMime(draft, eightBit, context())->content, SmtpMessage::Content::SevenBit);
        draft.attachments = {attachment(u"a.bin"_s, "application/x-a", "small")};
        QCOMPARE(writeMime(draft, everything, context())->content, SmtpMessage::Content::SevenBit);
    }

    void letsExtraFieldsReplaceOurs()
    {
        Draft draft = simple();
        draft.extraHeaders = {{u"x-mailer"_s, u"other"_s},
                              {u"DATE"_s, u"Thu, 01 Jan 1970 00:00:00 +0000"_s},
                              {u"To"_s, u"山田 <yamada@example.jp>, b@example.org"_s}};
        const QByteArray message = written(draft, sevenBit);
        QCOMPARE(message.toLower().count("\r\nx-mailer:"), 1);
        QVERIFY(message.contains("\r\nDATE: Thu, 01 Jan 1970 00:00:00 +0000\r\n") && !message.contains("2026"));
        QCOMPARE(fieldOf(message, "To"), "To: =?UTF-8?B?5bGx55Sw?= <yamada@example.jp>, b@example.org");
    }

    void writesTheZoneOfTheDate()
    {
        Draft draft = simple();
        const auto dated = [&](int seconds) {
            draft.date = QDateTime(QDate(2026, 12, 31), QTime(23, 59, 58), QTimeZone::fromSecondsAheadOfUtc(seconds));
            const QByteArray message = written(draft, sevenBit);
            return message.first(message.indexOf("\r\n"));
        };
        QCOMPARE(dated(0), "Date: Thu, 31 Dec 2026 23:59:58 +0000");
        QCOMPARE(dated(-(3 * 3600 + 1800)), "Date: Thu, 31 Dec 2026 23:59:58 -0330");
    }

    void makesContentIdsForTheHtml()
    {
        Draft draft = simple();
        draft.html = u"<img src='cid:a.png'>"_s;
        draft.attachments = {attachment(u"a.png"_s, "image/png", "x"), attachment(u"b.png"_s, "image/png", "x")};
        draft.attachments[0].isInline = draft.attachments[1].isInline = true;
        const QByteArray message = written(draft, sevenBit);
        QCOMPARE(fieldOf(message, "Content-ID"), "Content-ID: <a.png>");
        QVERIFY(message.contains("Content-ID: <part2.SEED@postbench>\r\n"));
    }

    void avoidsABoundaryThatTheTextHas()
    {
        Draft draft = simple();
        draft.text = u"--=_1_SEED\n--=_2_SEED--"_s;
        draft.html = u"x"_s;
        QVERIFY(written(draft, sevenBit).contains("boundary=\"=_3_SEED\""));
    }

    void doesNotCodeMailInsideOfMail()
    {
        Draft draft = simple();
        draft.attachments = {attachment(u"a.eml"_s, "message/rfc822", "Subject: \xe6\xbc\xa2\n\nx")};
        QVERIFY(written(draft, eightBit).contains("Content-Type: message/rfc822\r\nContent-Transfer-Encoding: 8bit"));
        QVERIFY(written(draft, sevenBit).contains("Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64"));
        draft.attachments = {attachment(u"a.eml"_s, "multipart/mixed; boundary=x", "--x--")};
        QVERIFY(written(draft, sevenBit).contains("Content-Type: application/octet-stream\r\n"));
    }

    void namesWhatIsWrong()
    {
        Draft draft = simple();
        draft.charset = "klingon";
        QCOMPARE(errorOf(draft).fault, MessageFault::CharsetUnknown);
        QCOMPARE(errorOf(draft).detail, u"klingon"_s);
        draft.charset = "ISO-2022-JP";
        draft.text = u"漢字\r\n😀"_s;
        QCOMPARE(errorOf(draft).fault, MessageFault::CharacterNotInCharset);
        QCOMPARE(errorOf(draft).where, u"text"_s);
        QCOMPARE(errorOf(draft).detail, u"😀"_s);
        QCOMPARE(errorOf(draft).position, 4);
        draft.text.clear();
        draft.html = u"<p>①"_s;
        QCOMPARE(errorOf(draft).where, u"html"_s);
        draft.html.clear();
        draft.subject = u"한국어"_s;
        QCOMPARE(errorOf(draft).where, u"Subject"_s);
        QCOMPARE(errorOf(draft).detail, u"한"_s);
        draft.subject.clear();
        draft.attachments = {attachment(u"①.txt"_s, "text/plain", "")};
        QCOMPARE(errorOf(draft).where, u"①.txt"_s);
    }

    void refusesBadExtraFields()
    {
        for (const QString &name :
             {u""_s, u"X Y"_s, u"X:Y"_s, u"X\r\nY"_s, u"名"_s, u"Bcc"_s, u"resent-bcc"_s, u"content-type"_s}) {
            Draft draft = simple();
            draft.extraHeaders = {{name, u"hidden@example.org"_s}};
            QCOMPARE(errorOf(draft).fault, MessageFault::HeaderNameBad);
            QCOMPARE(errorOf(draft).detail, name);
        }
        Draft draft = simple();
        draft.extraHeaders = {{u"X-A"_s, u"a\r\nBcc: b@example.org"_s}};
        QCOMPARE(errorOf(draft).fault, MessageFault::HeaderValueBad);
        draft.extraHeaders.clear();
        draft.messageId = "a>\r\nX: y";
        QCOMPARE(errorOf(draft).where, u"Message-ID"_s);
    }

    void saysWhenAFileCannotBeRead()
    {
        Draft draft = simple();
        draft.attachments = {attachment(u"gone.txt"_s, "text/plain", "x")};
        for (const OpenSource &open :
             {OpenSource(), OpenSource([] { return nullptr; }), OpenSource([] { return std::make_unique<FailingSource>(0); })}) {
            draft.attachments[0].open = open;
            QCOMPARE(errorOf(draft).fault, MessageFault::AttachmentUnreadable);
            QCOMPARE(errorOf(draft).detail, u"gone.txt"_s);
        }
    }
};

MESSAGE_TEST_MAIN(TestMimeWriter)
#include "tst_mimewriter.moc"

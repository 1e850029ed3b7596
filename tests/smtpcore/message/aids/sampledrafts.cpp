// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The sample drafts, typed by hand.
#include "sampledrafts.h"

#include "messagetest.h"

using namespace Qt::StringLiterals;

namespace postbench::test {

namespace {

constexpr Carriage sevenBit{false, false, false};
constexpr Carriage eightBit{true, false, false};
constexpr Carriage everything{true, true, true};

Draft plain(const QString &subject, const QString &text)
{
    Draft draft;
    draft.from = Person{u"Sender"_s, u"sender@example.org"_s};
    draft.to = {{u"Receiver"_s, u"receiver@example.org"_s}};
    draft.bcc = {{u"Hidden"_s, u"hidden@secret.example"_s}};
    draft.subject = subject;
    draft.text = text;
    return draft;
}

Draft inCharset(const QByteArray &charset, const QString &subject, const QString &name, const QString &text)
{
    Draft draft = plain(subject, text);
    draft.charset = charset;
    draft.from = Person{name, u"sender@example.org"_s};
    draft.to = {{name + name + name + name, u"a@example.org"_s}, {QString(), u"b@example.org"_s}};
    draft.html = u"<p>"_s + text + u"</p>"_s;
    draft.attachments = {attachment(name + name + name + name + name + u".txt"_s, "application/x-test", "abc\n")};
    draft.extraHeaders = {{u"X-Note"_s, subject}};
    return draft;
}

QByteArray someOctets(qsizetype count)
{
    QByteArray octets(count, Qt::Uninitialized);
    unsigned state = 12345;
    for (char &c : octets) {
        state = state * 1103515245u + 12345u;
        c = char(state >> 16);
    }
    return octets;
}

QList<Sample> textSamples()
{
    const QString japanese = u"こんにちは。\nお元気ですか。\n..\n.\nFrom here\n"_s;
    const QString longLine = QString(700, u'長') + u'\n' + QString(1500, u'x') + u" end"_s;
    return {
        {"ascii", plain(u"Hello"_s, u"Hello,\nworld.\n"_s), sevenBit},
        {"empty", plain(QString(), QString()), sevenBit},
        {"no-last-line-end", plain(u"x"_s, u"a\r\nb\rc\nd  "_s), sevenBit},
        {"utf8-7bit", plain(u"日本語の件名"_s, japanese), sevenBit},
        {"utf8-8bit", plain(u"日本語の件名"_s, japanese), eightBit},
        {"mostly-ascii", plain(u"Café"_s, u"A café is open = yes.  \n\ttab\n"_s), sevenBit},
        {"long-lines", plain(u"long"_s, longLine), eightBit},
        {"emoji", plain(u"👩‍👩‍👧‍👦 and 😀"_s, u"😀\n"_s), sevenBit},
    };
}

QList<Sample> charsetSamples()
{
    const QString ja = u"会議のお知らせ: 来週の月曜日は祝日のため火曜日に変更します、よろしくお願いします"_s;
    const QString jaText = u"山田様\n\n表・能力・ソース、予定表〜1\\2。\nASCII too\n"_s;
    const QString zh = u"会议通知: 下周一放假, 改到星期二, 请各位同事准时参加并带上材料谢谢"_s;
    const QString zhText = u"王先生：\n\n你好，这是测试。\nASCII\n"_s;
    const QString tw = u"會議通知: 下週一放假, 改到星期二, 請各位同事準時參加並帶上材料謝謝"_s;
    const QString twText = u"王先生：\n\n許功蓋，這是測試。\n"_s;
    QList<Sample> all;
    for (const char *charset : {"UTF-8", "ISO-2022-JP", "EUC-JP", "Shift_JIS"})
        all += {QByteArray("ja-") + charset, inCharset(charset, ja, u"山田太郎"_s, jaText), eightBit};
    for (const char *charset : {"GB18030", "GB2312"})
        all += {QByteArray("zh-") + charset, inCharset(charset, zh, u"王小明"_s, zhText), eightBit};
    all += {"zh-GB18030-rare", inCharset("GB18030", u"𠮷野家 😀"_s, u"镕㐀𠀀"_s, zhText), sevenBit};
    all += {"tw-Big5", inCharset("Big5", tw, u"許功蓋"_s, twText), eightBit};
    all += {"tw-Big5-7bit", inCharset("Big5", tw, u"許功蓋"_s, twText), sevenBit};
    return all;
}

QList<Sample> partSamples()
{
    Draft html = plain(u"html"_s, QString());
    html.html = u"<p>Grüße &amp; 你好</p>"_s;
    Draft both = html;
    both.text = u"Grüße & 你好"_s;
    Draft related = both;
    related.attachments = {attachment(u"logo.png"_s, "image/png", "\x89PNG\r\n\x1a\n" + someOctets(300)),
                           attachment(u"別の.gif"_s, "image/gif", "GIF89a" + someOctets(57))};
    related.attachments[0].isInline = related.attachments[1].isInline = true;
    related.attachments[0].contentId = u"logo@example.org"_s;
    related.html = u"<img src=\"cid:logo@example.org\">"_s;
    Draft whole = related;
    for (qsizetype size = 0; size < 6; ++size)
        whole.attachments += attachment(u"file%1.bin"_s.arg(size), "application/octet-stream", someOctets(55 + size));
    whole.attachments += attachment(u"empty"_s, "application/octet-stream", "");
    whole.attachments += attachment(u"table.csv"_s, "text/csv", "a,b\n1,2\n");
    Draft mail = plain(u"mail inside"_s, u"see below"_s);
    mail.attachments = {attachment(u"old.eml"_s, "message/rfc822", "From: x@example.org\nSubject: old\n\nbody\n")};
    Draft big = plain(u"big"_s, u"大"_s);
    big.attachments = {attachment(u"big.bin"_s, "application/x-big", someOctets(100'000) + "\r\n\n\r")};
    return {{"html", html, sevenBit},      {"alternative", both, sevenBit}, {"related", related, sevenBit},
            {"mixed", whole, sevenBit},    {"mixed-8bit", whole, eightBit}, {"mail-inside", mail, sevenBit},
            {"big-base64", big, eightBit}, {"big-binary", big, everything}};
}

QList<Sample> headerSamples()
{
    Draft names = plain(u"names"_s, u"x"_s);
    names.cc = {{u"O'Reilly, Jr."_s, u"a@example.org"_s},          {u"a \"quoted\" \\ name"_s, u"b@example.org"_s},
                {u"Dr. X  Y"_s, u"\"odd local\"@example.org"_s},   {QString(120, u'长'), u"d@example.org"_s},
                {u"=?utf-8?Q?not_a_word?="_s, u"e@example.org"_s}, {QString(300, u'n'), u"f@example.org"_s},
                {u"Jürgen \"J\" Müller (x)"_s, u"u@[192.0.2.1]"_s}};
    names.replyTo = {{u"返信"_s, u"reply@例え.jp"_s}};
    names.sender = Person{QString(), u"secretary@example.org"_s};
    Draft many = plain(u"many"_s, u"x"_s);
    for (int i = 0; i < 250; ++i)
        many.to += Person{i % 2 ? u"人物%1"_s.arg(i) : u"Person %1"_s.arg(i), u"r%1@example.org"_s.arg(i)};
    Draft extra = plain(u"extra"_s, u"x"_s);
    extra.extraHeaders = {{u"X-Mailer"_s, u"Another mailer"_s},
                          {u"X-Long"_s, u"word "_s.repeated(300).trimmed()},
                          {u"X-Script"_s, u"value ünd 値  two"_s},
                          {u"X-Huge"_s, QString(3000, u'h')},
                          {u"References"_s, u"<1@example.org> <2@example.org>"_s}};
    QList<Sample> all{{"names", names, sevenBit}, {"many", many, sevenBit}, {"extra", extra, sevenBit}};
    const QStringList subjects{u" leading and trailing "_s,
                               u"two  blanks   three"_s,
                               u"=?utf-8?Q?literally?="_s,
                               QString(2000, u's'),
                               QString(1500, u'题'),
                               u"Re: Fwd: 会議の件 (2) final"_s,
                               u"tab\there"_s,
                               u"word "_s.repeated(400) + u"end"_s,
                               u"語 a 語  b  語 c"_s,
                               u"ends with blank 語 "_s,
                               u"日本 "_s.repeated(60) + u"end"_s};
    for (int i = 0; i < subjects.size(); ++i)
        all += {"subject-" + QByteArray::number(i), plain(subjects[i], u"x"_s), sevenBit};
    Draft utf8 = plain(u"国際化"_s, u"本文"_s);
    utf8.to = {{u"用户"_s, u"用户@例え.jp"_s}, {u"Plain Name"_s, u"p@example.org"_s}};
    all += {"smtputf8", utf8, everything};
    return all;
}

} // namespace

QList<Sample> samples() { return textSamples() + charsetSamples() + partSamples() + headerSamples(); }

} // namespace postbench::test

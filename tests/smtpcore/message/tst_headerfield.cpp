// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Header fields, typed by hand.
#include "headerfield.h"
#include "messagetest.h"

using namespace Qt::StringLiterals;
using namespace postbench;
using namespace postbench::test;

class TestHeaderField : public QObject
{
    Q_OBJECT
private:
    const HeaderStyle plain;
    const HeaderStyle raw{TextCharset::utf8(), true};

    QByteArray subject(const QString &text) const { return textField("Subject", text, plain).value_or("error"); }
    QByteArray to(const QList<Person> &people) const { return peopleField("To", people, plain).value_or("error"); }

private slots:
    void leavesAsciiTextAsItIs()
    {
        QCOMPARE(subject(u"Hello, \"world\" (1)"_s), "Subject: Hello, \"world\" (1)\r\n");
        QCOMPARE(subject(u"two  blanks"_s), "Subject: two  blanks\r\n");
        QCOMPARE(subject(u""_s), "Subject:\r\n");
    }

    void encodesOnlyTheWordsThatNeedIt()
    {
        QCOMPARE(subject(u"Re: 会議 (2)"_s), "Subject: Re: =?UTF-8?B?5Lya6K2w?= (2)\r\n");
        QCOMPARE(subject(u"=?x?Q?y?="_s), "Subject: =?UTF-8?B?PT94P1E/eT89?=\r\n");
        QCOMPARE(subject(u" a b"_s), "Subject: =?UTF-8?Q?_a?= b\r\n");
        QCOMPARE(subject(u"a b "_s), "Subject: a =?UTF-8?Q?b_?=\r\n");
    }

    void foldsBeforeBlanksAt76()
    {
        QCOMPARE(subject(QString(60, u'a') + u" bbbbb cc"_s), "Subject: " + QByteArray(60, 'a') + " bbbbb\r\n cc\r\n");
        QCOMPARE(subject(u"日本語の長い長い件名がここにあって折り返される"_s),
                 "Subject: =?UTF-8?B?5pel5pys6Kqe44Gu6ZW344GE6ZW344GE5Lu25ZCN44GM44GT44GT?=\r\n"
                 " =?UTF-8?B?44Gr44GC44Gj44Gm5oqY44KK6L+U44GV44KM44KL?=\r\n");
    }

    void writesNamesAsAtomsQuotedOrEncoded()
    {
        QCOMPARE(to({{u"John Smith"_s, u"j@example.org"_s}}), "To: John Smith <j@example.org>\r\n");
        QCOMPARE(to({{u"Smith, \"J\" \\"_s, u"j@example.org"_s}}), "To: \"Smith, \\\"J\\\" \\\\\" <j@example.org>\r\n");
        QCOMPARE(to({{u"山田"_s, u"y@example.jp"_s}}), "To: =?UTF-8?B?5bGx55Sw?= <y@example.jp>\r\n");
        QCOMPARE(to({{u""_s, u" j@example.org "_s}, {u""_s, u"k@example.org"_s}}), "To: j@example.org, k@example.org\r\n");
    }

    void writesDomainsAsALabels()
    {
        QCOMPARE(to({{u""_s, u"a@例え.jp"_s}}), "To: a@xn--r8jz45g.jp\r\n");
        QCOMPARE(*peopleField("To", {{u"山田"_s, u"用户@例え.jp"_s}}, raw), "To: \"山田\" <用户@例え.jp>\r\n");
    }

    void refusesWhatCannotBeSent()
    {
        const auto fault = [](const WrittenField &field) { return field.error().fault; };
        QCOMPARE(fault(textField("Subject", u"a\nBcc: x@example.org"_s, plain)), MessageFault::HeaderValueBad);
        QCOMPARE(fault(textField("Subject", u"a\rb"_s, plain)), MessageFault::HeaderValueBad);
        QCOMPARE(fault(textField("Subject", u"a"_s + QChar(0), plain)), MessageFault::HeaderValueBad);
        QCOMPARE(fault(peopleField("To", {{u"a\r\nb"_s, u"x@example.org"_s}}, plain)), MessageFault::HeaderValueBad);
        QCOMPARE(fault(peopleField("To", {{u"a"_s, u"x"_s}}, plain)), MessageFault::AddressBad);
        QCOMPARE(fault(peopleField("To", {{u"a"_s, u"x@example.org\r\nBcc: y@example.org"_s}}, plain)), MessageFault::AddressBad);
        QCOMPARE(fault(peopleField("To", {{u"a"_s, u"用户@example.org"_s}}, plain)), MessageFault::AddressNeedsUtf8);
        const auto missing = peopleField("Cc", {{u"ab①"_s, u"x@example.org"_s}}, {*TextCharset::named("ISO-2022-JP"), false});
        QCOMPARE(missing.error().fault, MessageFault::CharacterNotInCharset);
        QCOMPARE(missing.error().where, u"Cc"_s);
        QCOMPARE(missing.error().detail, u"①"_s);
        QCOMPARE(missing.error().position, 2);
    }

    void leavesATypedEncodedWordInExtraFields()
    {
        QCOMPARE(*textField("X-A", u"=?UTF-8?Q?caf=C3=A9?="_s, plain, TextIs::AsTyped), "X-A: =?UTF-8?Q?caf=C3=A9?=\r\n");
        QCOMPARE(*textField("X-A", u" a\tb "_s, plain, TextIs::AsTyped), "X-A: a\tb\r\n");
    }
};

MESSAGE_TEST_MAIN(TestHeaderField)
#include "tst_headerfield.moc"

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// RFC 2231 parameters, typed by hand.
#include "messagetest.h"
#include "mimeparameter.h"

using namespace Qt::StringLiterals;
using namespace postbench;
using namespace postbench::test;

class TestMimeParameter : public QObject
{
    Q_OBJECT
private:
    static QByteArray written(const QString &value, const char *charset = "UTF-8")
    {
        FieldLine line("X");
        line.add("a");
        addParameter(line, "filename", value, *TextCharset::named(charset));
        return line.finished();
    }

private slots:
    void writesTokensAndQuotedStrings()
    {
        QCOMPARE(written(u"a.txt"_s), "X: a; filename=a.txt\r\n");
        QCOMPARE(written(u"a b.txt"_s), "X: a; filename=\"a b.txt\"\r\n");
        QCOMPARE(written(u"a\"\\.txt"_s), "X: a; filename=\"a\\\"\\\\.txt\"\r\n");
        QCOMPARE(written(u""_s), "X: a; filename=\"\"\r\n");
    }

    void writesOtherScriptsInPercents()
    {
        QCOMPARE(written(u"é (1).txt"_s), "X: a; filename*=UTF-8''%C3%A9%20%281%29.txt\r\n");
        QCOMPARE(written(u"漢.txt"_s, "ISO-2022-JP"), "X: a; filename*=ISO-2022-JP''%1B$B4A%1B%28B.txt\r\n");
    }

    void cutsLongValuesBetweenCharacters()
    {
        QCOMPARE(written(u"漢字漢字漢字漢字.txt"_s),
                 "X: a;\r\n filename*0*=UTF-8''%E6%BC%A2%E5%AD%97%E6%BC%A2%E5%AD%97%E6%BC%A2%E5%AD%97;\r\n"
                 " filename*1*=%E6%BC%A2%E5%AD%97.txt\r\n");
        QCOMPARE(written(QString(100, u'x')),
                 "X: a;\r\n filename*0=" + QByteArray(63, 'x') + ";\r\n filename*1=" + QByteArray(37, 'x') + "\r\n");
    }

    void letsNoControlCharacterThrough() { QCOMPARE(written(u"a\r\nBcc: x"_s), "X: a; filename*=UTF-8''a%0D%0ABcc%3A%20x\r\n"); }
};

MESSAGE_TEST_MAIN(TestMimeParameter)
#include "tst_mimeparameter.moc"

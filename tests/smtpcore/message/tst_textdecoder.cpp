// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Charsets of received text: right, too small, wrong, absent.
#include "messagetest.h"
#include "textdecoder.h"

using namespace Qt::StringLiterals;
using namespace postbench;
using namespace postbench::test;

class TestTextDecoder : public QObject
{
    Q_OBJECT
private slots:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QByteArray>("declared");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *hex, const char *declared, const QString &text) {
            QTest::newRow(name) << QByteArray(hex) << QByteArray(declared) << text;
        };
        row("utf-8", "e6bca2", "UTF-8", u"漢"_s);
        row("iso-2022-jp", "1b244234411b2842", "ISO-2022-JP", u"漢"_s);
        row("gb2312 that is gbk", "e946", "gb2312", u"镕"_s);
        row("gb2312", "baba", "GB2312", u"汉"_s);
        row("shift_jis backslash", "955c5c", "Shift_JIS", u"表\\"_s);
        row("windows extension", "8740", "Shift_JIS", u"①"_s);
        row("iso-2022-jp of windows", "1b24422d211b2842", "iso-2022-jp", u"①"_s);
        row("undeclared iso-2022-jp",
            "1b2442"
            "3441"
            "1b2842",
            "", u"漢"_s);
        row("declared us-ascii",
            "1b2442"
            "3441"
            "1b2842",
            "us-ascii", u"漢"_s);
        row("undeclared utf-8", "e6bca2", "", u"漢"_s);
        row("utf-8 said to be latin", "61", "iso-8859-1", u"a"_s);
        row("latin", "636166e9", "iso-8859-1", u"café"_s);
        row("undeclared latin", "5175e962656320", "", u"Québec "_s);
        row("undeclared euc-jp", "a4b3a4f3a4cba4c1a4cf", "", u"こんにちは"_s);
        row("undeclared gbk", "c4e3bac3cac0bde7", "", u"你好世界"_s);
        row("gb18030", "9439fc36", "gb18030", u"😀"_s);
        row("big5", "a55c", "big5", u"功"_s);
        row("utf-8 said to be euc-jp", "e6bca2c3a9", "euc-jp", u"漢é"_s);
    }
    void decodes()
    {
        QFETCH(QByteArray, hex);
        QFETCH(QByteArray, declared);
        QFETCH(QString, text);
        const DecodedText decoded = decodeText(QByteArray::fromHex(hex), declared);
        QCOMPARE(decoded.text, text);
        QVERIFY(!decoded.damaged);
    }

    void replacesWhatNothingCanRead()
    {
        const DecodedText decoded = decodeText("a\xff\xff"
                                               "b\xe6\xbc\xa2",
                                               "utf-8");
        QVERIFY(decoded.damaged);
        QVERIFY(decoded.text.contains(u'\ufffd') && decoded.text.endsWith(u"漢"_s));
        QVERIFY(decodeText("\x1b$B\xff\xff", "iso-2022-jp").damaged);
    }

    void passesNoStrangersNameToTheConverter()
    {
        QCOMPARE(decodeText("abc", "UTF-8//TRANSLIT").text, u"abc"_s);
        QCOMPARE(decodeText("abc", "../../x").text, u"abc"_s);
        QCOMPARE(decodeText("abc", "utf-8 utf8").text, u"abc"_s);
    }
};

MESSAGE_TEST_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"

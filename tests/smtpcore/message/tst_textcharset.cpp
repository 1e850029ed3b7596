// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The charsets, octets typed by hand from their tables, and the characters that they lack.
#include "messagetest.h"
#include "textcharset.h"

using namespace Qt::StringLiterals;
using namespace postbench;
using namespace postbench::test;

class TestTextCharset : public QObject
{
    Q_OBJECT
private:
    static std::expected<QByteArray, qsizetype> encoded(const char *charset, const QString &text)
    {
        return TextCharset::named(charset)->encode(text);
    }

private slots:
    void knowsSevenCharsetsByTheirNames()
    {
        QCOMPARE(TextCharset::named("utf-8")->name(), "UTF-8");
        QCOMPARE(TextCharset::named("ISO-2022-jp")->name(), "ISO-2022-JP");
        QCOMPARE(TextCharset::named("GB18030")->name(), "GB18030");
        QCOMPARE(TextCharset::named("gb2312")->name(), "GB2312");
        QCOMPARE(TextCharset::named("big5")->name(), "Big5");
        QCOMPARE(TextCharset::named("euc-jp")->name(), "EUC-JP");
        QCOMPARE(TextCharset::named(" SHIFT_JIS ")->name(), "Shift_JIS");
        for (const char *name : {"", " ", "koi8-r", "utf-8 utf8", "UTF-16", "iso-2022", "8"})
            QVERIFY2(!TextCharset::named(name), name);
    }

    void encodes_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("utf-8") << QByteArray("UTF-8") << u"é漢😀"_s << QByteArray("c3a9e6bca2f09f9880");
        QTest::newRow("jis") << QByteArray("ISO-2022-JP") << u"a漢b"_s << QByteArray("611b244234411b284262");
        QTest::newRow("jis line") << QByteArray("ISO-2022-JP") << u"漢\n漢"_s << QByteArray("1b244234411b28420a1b244234411b2842");
        QTest::newRow("sjis") << QByteArray("Shift_JIS") << u"表\\~ｱ"_s << QByteArray("955c5c7eb1");
        QTest::newRow("euc") << QByteArray("EUC-JP") << u"漢\\"_s << QByteArray("b4c15c");
        QTest::newRow("wave dash") << QByteArray("Shift_JIS") << u"\u301c\uff5e"_s << QByteArray("81608160");
        QTest::newRow("wave dash, jis") << QByteArray("ISO-2022-JP") << u"\uff5e\uff0d"_s << QByteArray("1b24422141215d1b2842");
        QTest::newRow("gb2312") << QByteArray("GB2312") << u"汉——·"_s
                                << QByteArray("baba"
                                              "a1aaa1aa"
                                              "a1a4");
        QTest::newRow("gb18030") << QByteArray("GB18030") << u"汉😀"_s << QByteArray("baba9439fc36");
        QTest::newRow("big5") << QByteArray("Big5") << u"漢功"_s << QByteArray("ba7ea55c");
        QTest::newRow("empty") << QByteArray("Big5") << QString() << QByteArray();
    }
    void encodes()
    {
        QFETCH(QByteArray, charset);
        QFETCH(QString, text);
        QFETCH(QByteArray, hex);
        const auto octets = TextCharset::named(charset)->encode(text);
        QVERIFY(octets);
        QCOMPARE(octets->toHex(), hex);
    }

    void namesTheCharacterThatIsNotThere()
    {
        QCOMPARE(encoded("ISO-2022-JP", u"漢字①"_s).error(), 2);
        QCOMPARE(encoded("ISO-2022-JP", u"半角ｱ"_s).error(), 2);
        QCOMPARE(encoded("Shift_JIS", u"ab①"_s).error(), 2);
        QCOMPARE(encoded("Shift_JIS", u"100¥"_s).error(), 3); // iconv writes it as a backslash
        QCOMPARE(encoded("EUC-JP", u"¥"_s).error(), 0);
        QCOMPARE(encoded("GB2312", u"朱镕基"_s).error(), 1); // in GBK only
        QCOMPARE(encoded("GB2312", u"漢"_s).error(), 0);
        QCOMPARE(encoded("Big5", u"abc汉"_s).error(), 3);
        QCOMPARE(encoded("Big5", u"a😀"_s).error(), 1);
        QCOMPARE(encoded("EUC-JP", u"é漢😀"_s).error(), 2); // é is in JIS X 0212
    }

    void refusesHalfOfASurrogatePair()
    {
        for (const char *charset : {"UTF-8", "GB18030", "ISO-2022-JP"}) {
            QCOMPARE(encoded(charset, u"a"_s + QChar(0xd83d)).error(), 1);
            QCOMPARE(encoded(charset, u"a"_s + QChar(0xde00) + u"b"_s).error(), 1);
        }
    }

    void beginsAnewAfterAnError()
    {
        const auto jis = TextCharset::named("ISO-2022-JP");
        QVERIFY(!jis->encode(u"漢①"_s));
        QCOMPARE(jis->encode(u"a"_s)->toHex(), "61");
    }
};

MESSAGE_TEST_MAIN(TestTextCharset)
#include "tst_textcharset.moc"

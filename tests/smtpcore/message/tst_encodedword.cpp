// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// RFC 2047 words: cutting, lengths, B or Q.
#include "encodedword.h"
#include "messagetest.h"

using namespace Qt::StringLiterals;
using namespace postbench;
using namespace postbench::test;

class TestEncodedWord : public QObject
{
    Q_OBJECT
private:
    static QList<QByteArray> words(const QString &text, const char *charset = "UTF-8", WordPlace place = WordPlace::Text)
    {
        return encodedWords(text, *TextCharset::named(charset), place, 75);
    }

private slots:
    void takesTheShorterOfQAndB()
    {
        QCOMPARE(words(u"Café au lait"_s), QList<QByteArray>{"=?UTF-8?Q?Caf=C3=A9_au_lait?="});
        QCOMPARE(words(u"日本"_s), QList<QByteArray>{"=?UTF-8?B?5pel5pys?="});
    }

    void leavesLessAsItIsInAPhrase()
    {
        QCOMPARE(words(u"é(x), \"y\"."_s), QList<QByteArray>{"=?UTF-8?Q?=C3=A9(x),_\"y\".?="});
        QCOMPARE(words(u"Müller (x)"_s, "UTF-8", WordPlace::Phrase), QList<QByteArray>{"=?UTF-8?B?TcO8bGxlciAoeCk=?="});
    }

    void writesIso2022JpInBAndCompleteInEachWord()
    {
        QCOMPARE(words(u"漢"_s, "ISO-2022-JP"), QList<QByteArray>{"=?ISO-2022-JP?B?GyRCNEEbKEI=?="});
        for (const QByteArray &word : words(QString(100, u'漢'), "ISO-2022-JP")) {
            const QByteArray octets = QByteArray::fromBase64(word.sliced(16, word.size() - 18));
            QVERIFY(octets.startsWith("\x1b$B") && octets.endsWith("\x1b(B"));
        }
    }

    void neverCutsACharacterNorPasses75()
    {
        for (const QString &text : {QString(500, u'漢'), u"a😀é"_s.repeated(100), QString(500, u'é')}) {
            for (const char *charset : {"UTF-8", "GB18030"}) {
                QByteArray all;
                for (const QByteArray &word : words(text, charset)) {
                    QVERIFY(word.size() <= 75);
                    const qsizetype start = word.indexOf('?', 2) + 3;
                    QByteArray data = word.sliced(start, word.size() - start - 2);
                    all += word[start - 2] == 'B' ? QByteArray::fromBase64(data) : QByteArray::fromPercentEncoding(data, '=');
                    QVERIFY(charset[0] != 'U' || QByteArrayView(all).isValidUtf8());
                }
                QCOMPARE(all, *TextCharset::named(charset)->encode(text));
            }
        }
    }

    void fitsTheFirstWordIntoWhatIsLeftOfTheLine()
    {
        const auto cut = encodedWords(QString(60, u'漢'), TextCharset::utf8(), WordPlace::Text, 40);
        QVERIFY(cut.first().size() <= 40);
        QVERIFY(cut.at(1).size() > 70);
    }
};

MESSAGE_TEST_MAIN(TestEncodedWord)
#include "tst_encodedword.moc"

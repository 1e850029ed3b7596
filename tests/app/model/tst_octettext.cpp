// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Octets from the wire never steer a terminal and are never lost.

#include "octettext.h"

#include <QtTest>

using namespace postbench;

class TestOctetText : public QObject
{
    Q_OBJECT

private slots:
    void makesEveryOctetPrintable_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &octets, const QString &text) {
            QTest::newRow(name) << octets << text;
        };
        row("nothing", "", {});
        row("plain", "250 Ok ~", QStringLiteral("250 Ok ~"));
        row("tab", "a\tb", QStringLiteral("a\tb"));
        row("terminal sequence", "\x1b[2J\x07", QStringLiteral("\\x1b[2J\\x07"));
        row("line ends", "a\r\nb", QStringLiteral("a\\x0d\\x0ab"));
        row("NUL and DEL", QByteArray("\0\x7f", 2), QStringLiteral("\\x00\\x7f"));
        row("UTF-8", "\xe5\xb1\xb1\xc3\xa9", QStringLiteral("\u5c71\u00e9"));
        row("control character in UTF-8", "a\xc2\x9bm", QStringLiteral("a\\x9bm"));
        row("beyond the first plane", "\xf0\x9f\x93\xae", QString::fromUcs4(U"\U0001F4EE"));
        row("no UTF-8", "\xff \xc3\xa9\t", QStringLiteral("\\xff \\xc3\\xa9\t"));
        row("UTF-8 cut off", "\xe5\xb1", QStringLiteral("\\xe5\\xb1"));
    }
    void makesEveryOctetPrintable()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QString, text);
        QCOMPARE(printable(octets), text);
    }

    void keepsOctetsThatAreNoTextInBase64()
    {
        QJsonObject object;
        insertOctets(object, QLatin1StringView("text"), "\xc3\xa9");
        QCOMPARE(object, (QJsonObject{{QStringLiteral("text"), QStringLiteral("\u00e9")}}));
        insertOctets(object, QLatin1StringView("body"), "\xe9\xff");
        QCOMPARE(object.value(QLatin1StringView("bodyBase64")).toString(), QStringLiteral("6f8="));
        insertOctets(object, QLatin1StringView("end"), "\xe5\xb1"); // cut in the middle of a character
        QCOMPARE(object.value(QLatin1StringView("endBase64")).toString(), QStringLiteral("5bE="));
    }
};

QTEST_GUILESS_MAIN(TestOctetText)
#include "tst_octettext.moc"

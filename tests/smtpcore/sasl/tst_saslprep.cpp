// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// SASLprep by the examples of RFC 4013 section 3, and what else must not slip through.
#include "qcatestmain.h"
#include "saslprep.h"

using namespace postbench;

class TestSaslPrep : public QObject
{
    Q_OBJECT
private slots:
    void prepares_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("prepared");
        QTest::newRow("RFC 4013 1: soft hyphen goes") << QString("I\u00adX") << QByteArray("IX");
        QTest::newRow("RFC 4013 2: as it is") << QString("user") << QByteArray("user");
        QTest::newRow("RFC 4013 3: case stays") << QString("USER") << QByteArray("USER");
        QTest::newRow("RFC 4013 4: NFKC, not ASCII") << QString("\u00aa") << QByteArray("a");
        QTest::newRow("RFC 4013 5: NFKC") << QString("\u2168") << QByteArray("IX");
        QTest::newRow("nothing") << QString("") << QByteArray("");
        QTest::newRow("wide space") << QString("a\u3000b") << QByteArray("a b");
        QTest::newRow("decomposed") << QString("e\u0301") << QByteArray("\xc3\xa9");
        QTest::newRow("Japanese") << QString("パスワード") << QString("パスワード").toUtf8();
        QTest::newRow("newer than Unicode 3.2") << QString("\U0001f600") << QByteArray("\xf0\x9f\x98\x80");
        QTest::newRow("long") << QString(5000, u'x') << QByteArray(5000, 'x');
    }
    void prepares()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, prepared);
        QCOMPARE(saslPrep(text), std::optional(prepared));
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("RFC 4013 6: control character") << QString("\u0007");
        QTest::newRow("RFC 4013 7: both directions") << QString("\u0627\u0031");
        QTest::newRow("NUL") << QString("a") + QChar(0) + "b";
        QTest::newRow("line end") << QString("a\nb");
        QTest::newRow("delete") << QString("a\x7f");
        QTest::newRow("private use") << QString("\ue000");
        QTest::newRow("lone surrogate") << QString(QChar(0xd800));
        QTest::newRow("no character") << QString("\ufffe");
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!saslPrep(text));
    }
    void traceKeepsWhatItMay()
    {
        QCOMPARE(tracePrep("sirhc"), std::optional<QByteArray>("sirhc"));
        QCOMPARE(tracePrep(QString("\u00aa b")), std::optional<QByteArray>("\xc2\xaa b"));
        QVERIFY(!tracePrep("a\tb"));
    }
};

QCA_TEST_MAIN(TestSaslPrep)
#include "tst_saslprep.moc"

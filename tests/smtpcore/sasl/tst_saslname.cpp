// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Names with '=' and ',' in GS2 headers.
#include "qcatestmain.h"
#include "saslname.h"

using namespace postbench;

class TestSaslName : public QObject
{
    Q_OBJECT
private slots:
    void goesBothWays_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << QByteArray("user") << QByteArray("user");
        QTest::newRow("both") << QByteArray("a,b=c") << QByteArray("a=2Cb=3Dc");
        QTest::newRow("what looks like an escape") << QByteArray("=2C") << QByteArray("=3D2C");
        QTest::newRow("nothing") << QByteArray("") << QByteArray("");
        QTest::newRow("UTF-8") << QByteArray("\xe7\x94\xa8") << QByteArray("\xe7\x94\xa8");
    }
    void goesBothWays()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, written);
        QCOMPARE(toSaslName(name), written);
        QCOMPARE(fromSaslName(written), std::optional(name));
    }
    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("written");
        for (const char *text : {"=", "=2", "a=2c", "=41", "a,b", "==3D", "\xff"})
            QTest::newRow(text) << QByteArray(text);
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, written);
        QVERIFY(!fromSaslName(written));
    }
};

QCA_TEST_MAIN(TestSaslName)
#include "tst_saslname.moc"

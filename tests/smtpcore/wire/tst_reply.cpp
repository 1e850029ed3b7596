// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Enhanced status codes and what a reply says of itself.
#include "reply.h"

#include <QTest>

using namespace postbench;

class TestReply : public QObject
{
    Q_OBJECT
private slots:
    void readsEnhancedCodes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<int>>("parts"); // empty: none
        QTest::newRow("with text") << QByteArray("5.1.1 no such user") << QList{5, 1, 1};
        QTest::newRow("alone") << QByteArray("2.0.0") << QList{2, 0, 0};
        QTest::newRow("three digits") << QByteArray("4.999.123 x") << QList{4, 999, 123};
        QTest::newRow("empty") << QByteArray() << QList<int>();
        QTest::newRow("class 3") << QByteArray("3.0.0 x") << QList<int>();
        QTest::newRow("class of two digits") << QByteArray("52.0.0 x") << QList<int>();
        QTest::newRow("four digits") << QByteArray("5.1000.0 x") << QList<int>();
        QTest::newRow("two parts") << QByteArray("5.1 x") << QList<int>();
        QTest::newRow("four parts") << QByteArray("5.1.1.1 x") << QList<int>();
        QTest::newRow("no detail") << QByteArray("5.1. x") << QList<int>();
        QTest::newRow("stuck to text") << QByteArray("5.1.1x") << QList<int>();
        QTest::newRow("version number") << QByteArray("Postfix 2.1.1 here") << QList<int>();
        QTest::newRow("space first") << QByteArray(" 5.1.1 x") << QList<int>();
    }
    void readsEnhancedCodes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<int>, parts);
        const auto status = EnhancedStatus::atStartOf(text);
        QCOMPARE(status.has_value(), !parts.isEmpty());
        if (status) QCOMPARE((QList{status->statusClass, status->subject, status->detail}), parts);
    }
    void writesEnhancedCodes() { QCOMPARE((EnhancedStatus{5, 7, 30}.toByteArray()), QByteArray("5.7.30")); }
    void believesAnEnhancedCodeOfTheReplysOwnClass()
    {
        QVERIFY((Reply{550, {"5.1.1 no"}}.enhanced() == EnhancedStatus{5, 1, 1}));
        QVERIFY(!(Reply{550, {"4.1.1 no"}}.enhanced()));
        QVERIFY(!(Reply{250, {"ok", "2.0.0 late"}}.enhanced()));
        QVERIFY(!Reply().enhanced());
    }
    void sortsByFirstDigit()
    {
        QVERIFY((Reply{299, {}}.isPositive()));
        QVERIFY((Reply{334, {}}.isIntermediate()));
        QVERIFY((Reply{421, {}}.isTransient()));
        QVERIFY((Reply{599, {}}.isPermanent()));
        QVERIFY(!(Reply{354, {}}.isPositive()));
    }
    void joinsItsLines() { QCOMPARE((Reply{250, {"a", "", "b"}}.text()), QByteArray("a\n\nb")); }
};

QTEST_APPLESS_MAIN(TestReply)
#include "tst_reply.moc"

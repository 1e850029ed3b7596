// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Header fields of the person's own.

#include "headersmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace postbench;

class TestHeadersModel : public QObject
{
    Q_OBJECT
private slots:
    void keepsNamedFieldsInOrder()
    {
        HeadersModel model;
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.addEmpty(), 0);
        QCOMPARE(model.addEmpty(), 0);
        QVERIFY(model.setData(model.index(0, HeadersModel::NameColumn), QStringLiteral("X-One:"), Qt::EditRole));
        QVERIFY(model.setData(model.index(0, HeadersModel::ValueColumn), QStringLiteral("値"), Qt::EditRole));
        QCOMPARE(model.addEmpty(), 1);
        QCOMPARE(model.fields(), QList<HeaderField>({{QStringLiteral("X-One"), QStringLiteral("値")}}));
    }

    void knowsAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << "X-Test" << true;
        QTest::newRow("signs") << "X!#$%" << true;
        QTest::newRow("colon") << "X:" << false;
        QTest::newRow("space") << "X Y" << false;
        QTest::newRow("line end") << "X\r\nY" << false;
        QTest::newRow("other script") << "件名" << false;
        QTest::newRow("empty") << "" << false;
    }

    void knowsAName()
    {
        QFETCH(QString, name);
        QTEST(HeadersModel::isName(name), "good");
    }

    void removesARow()
    {
        HeadersModel model;
        model.setFields({{QStringLiteral("A"), QStringLiteral("1")}, {QStringLiteral("B"), QStringLiteral("2")}});
        model.removeAt(0);
        QCOMPARE(model.fields(), QList<HeaderField>({{QStringLiteral("B"), QStringLiteral("2")}}));
    }
};

QTEST_GUILESS_MAIN(TestHeadersModel)
#include "tst_headersmodel.moc"

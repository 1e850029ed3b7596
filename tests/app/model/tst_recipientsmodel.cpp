// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Recipients: doubles, faults, order.

#include "recipientsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace postbench;

class TestRecipientsModel : public QObject
{
    Q_OBJECT
private slots:
    void takesAListAndLeavesDoublesOut()
    {
        RecipientsModel model;
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.addText(QStringLiteral("a@b.example, C <c@d.example>, a@b.example")), 2);
        QCOMPARE(model.addText(QStringLiteral("a@b.example")), 0);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("C"));
        QCOMPARE(model.index(1).data(Qt::EditRole).toString(), QStringLiteral("C <c@d.example>"));
    }

    void marksABadAddressWithItsReason()
    {
        RecipientsModel model;
        model.addText(QStringLiteral("nobody, a..b@c.example, good@d.example"));
        QCOMPARE(model.fault(0), std::optional(MailboxFault::NoAt));
        QCOMPARE(model.fault(1), std::optional(MailboxFault::BadLocalPart));
        QVERIFY(!model.fault(2));
        QCOMPARE(model.index(0).data(RecipientsModel::ValidRole).toBool(), false);
        QVERIFY(!model.index(0).data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(!model.isAllValid());
    }

    void takesInternationalAddresses()
    {
        RecipientsModel model;
        model.addText(QStringLiteral("用户@例え.jp"));
        QVERIFY(model.isAllValid());
        QCOMPARE(model.persons().first().address, QStringLiteral("用户@例え.jp"));
    }

    void removesTheRightOne()
    {
        RecipientsModel model;
        model.addText(QStringLiteral("a@b.example, c@d.example"));
        model.removeAt(0);
        QCOMPARE(model.persons().size(), 1);
        QCOMPARE(model.persons().first().address, QStringLiteral("c@d.example"));
        model.removeAt(7);
        QCOMPARE(model.rowCount(), 1);
    }

    void putsTextInWhereItIsTold()
    {
        RecipientsModel model;
        model.addText(QStringLiteral("a@b.example, z@b.example"));
        model.addText(QStringLiteral("m@b.example"), 1);
        QCOMPARE(model.persons().at(1).address, QStringLiteral("m@b.example"));
    }
};

QTEST_GUILESS_MAIN(TestRecipientsModel)
#include "tst_recipientsmodel.moc"

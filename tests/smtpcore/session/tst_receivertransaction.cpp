// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A mail's way into the store, and why it may end before.
#include "receivertransaction.h"

#include <QTest>

using namespace postbench;

class TestReceiverTransaction : public QObject
{
    Q_OBJECT

private slots:
    void beginsFillsAndEndsTheStore();
    void dropsWhatWasBegunOnce();
    void stopsStoringAtTheLimit();
    void beginsNothingAfterAFault();
    void givesOneReasonWhateverCameFirst();
};

static QByteArray take(ReceiverOutput &output)
{
    QByteArray text;
    while (const auto taken = output.next()) {
        if (std::holds_alternative<action::StoreBegin>(*taken)) text += "begin ";
        if (const auto *store = std::get_if<action::StoreBytes>(&*taken)) text += store->bytes + ' ';
        if (std::holds_alternative<action::StoreEnd>(*taken)) text += "end ";
        if (std::holds_alternative<action::StoreDrop>(*taken)) text += "drop ";
    }
    return text.trimmed();
}

void TestReceiverTransaction::beginsFillsAndEndsTheStore()
{
    ReceiverOutput output;
    ReceiverTransaction transaction;
    QVERIFY(!transaction.isOpen());
    transaction.begin({});
    QVERIFY(transaction.isOpen());
    QVERIFY(!transaction.hasBody());
    transaction.beginBody(output, "a.example", {});
    QVERIFY(transaction.hasBody());
    transaction.addBody(output, "one", 0);
    transaction.addBody(output, "", 0);
    transaction.addBody(output, "two", 0);
    transaction.endBody(output);
    transaction.reset(output);
    QCOMPARE(take(output), "begin one two end");
    QVERIFY(!transaction.isOpen());
}

void TestReceiverTransaction::dropsWhatWasBegunOnce()
{
    ReceiverOutput output;
    ReceiverTransaction transaction;
    transaction.begin({});
    transaction.beginBody(output, "a.example", {});
    transaction.noteBareLineEnd(output);
    transaction.addBody(output, "more", 0);
    transaction.reset(output);
    transaction.reset(output);
    QCOMPARE(take(output), "begin drop");
}

void TestReceiverTransaction::stopsStoringAtTheLimit()
{
    ReceiverOutput output;
    ReceiverTransaction transaction;
    transaction.begin({});
    transaction.beginBody(output, "a.example", {});
    transaction.addBody(output, "12345", 5);
    QVERIFY(!transaction.failure(5));
    transaction.addBody(output, "6", 5);
    QCOMPARE(take(output), "begin 12345 drop");
    QCOMPARE(transaction.failure(5)->code, 552);
    QCOMPARE(transaction.failure(5)->enhanced, "5.3.4");
}

void TestReceiverTransaction::beginsNothingAfterAFault()
{
    ReceiverOutput output;
    ReceiverTransaction transaction;
    transaction.begin({});
    transaction.fail(output, {451, "4.3.0", "No"});
    transaction.beginBody(output, "a.example", {});
    transaction.addBody(output, "text", 0);
    QCOMPARE(take(output), "");
    QCOMPARE(transaction.failure(0)->code, 451);
}

void TestReceiverTransaction::givesOneReasonWhateverCameFirst()
{
    for (const bool bareFirst : {false, true}) {
        ReceiverOutput output;
        ReceiverTransaction transaction;
        transaction.begin({});
        transaction.beginBody(output, "a.example", {});
        if (bareFirst) transaction.noteBareLineEnd(output);
        transaction.addBody(output, "123", 2);
        if (!bareFirst) transaction.noteBareLineEnd(output);
        QCOMPARE(transaction.failure(2)->code, 550);
    }
}

QTEST_APPLESS_MAIN(TestReceiverTransaction)
#include "tst_receivertransaction.moc"

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Replies become few Writes, and wait where they are to be late.
#include "receiveroutput.h"

#include <QTest>

using namespace postbench;
using namespace std::chrono_literals;

class TestReceiverOutput : public QObject
{
    Q_OBJECT

private slots:
    void gathersRepliesIntoOneWrite();
    void putsTheEnhancedCodeOnEveryLine();
    void keepsOrderAroundOtherActions();
    void holdsRepliesButNotTheStore();
    void saysNothingOnceSilent();
};

// The actions in short.
static QByteArray take(ReceiverOutput &output)
{
    QByteArray text;
    while (const auto taken = output.next()) {
        if (const auto *write = std::get_if<action::Write>(&*taken))
            text += '[' + write->bytes.trimmed().replace("\r\n", "|") + ']';
        else if (const auto *deadline = std::get_if<action::Deadline>(&*taken))
            text += '(' + QByteArray::number(qint64(deadline->after.count())) + ')';
        else if (std::holds_alternative<action::StoreEnd>(*taken))
            text += "store";
        else if (std::holds_alternative<action::Disconnect>(*taken))
            text += "disconnect";
        else if (std::holds_alternative<action::MarkReceivedSecret>(*taken))
            text += "secret";
        else
            text += "other";
    }
    return text;
}

void TestReceiverOutput::gathersRepliesIntoOneWrite()
{
    ReceiverOutput output;
    output.reply({250, "2.1.0", "Ok"}, true);
    output.push(action::StoreEnd{});
    output.reply({354, {}, "Go"}, true);
    output.flush(9ms);
    QCOMPARE(take(output), "store[250 2.1.0 Ok|354 Go](9)");
}

void TestReceiverOutput::putsTheEnhancedCodeOnEveryLine()
{
    ReceiverReply reply(214, "2.0.0", "one");
    reply.lines.append("two");
    ReceiverOutput output;
    output.reply(reply, true);
    output.reply(reply, false);
    output.flush(std::nullopt);
    QCOMPARE(take(output), "[214-2.0.0 one|214 2.0.0 two|214-one|214 two]");
}

void TestReceiverOutput::keepsOrderAroundOtherActions()
{
    ReceiverOutput output;
    output.reply({221, {}, "Bye"}, true);
    output.push(action::Disconnect{});
    output.flush(std::nullopt);
    QCOMPARE(take(output), "[221 Bye]disconnect");
}

void TestReceiverOutput::holdsRepliesButNotTheStore()
{
    ReceiverOutput output;
    output.reply({250, {}, "early"}, true);
    output.hold(2s);
    output.hold(1s);
    output.reply({250, {}, "late"}, true);
    output.push(action::Disconnect{});
    output.push(action::StoreEnd{});
    output.markSecret(0, 4);
    output.flush(9ms);
    QCOMPARE(take(output), "[250 early]storesecret(3000)");
    output.flush(9ms);
    QCOMPARE(take(output), "");
    output.release();
    output.flush(9ms);
    QCOMPARE(take(output), "[250 late]disconnect(9)");
}

void TestReceiverOutput::saysNothingOnceSilent()
{
    ReceiverOutput output;
    output.reply({250, {}, "last"}, true);
    output.stopAnswering();
    output.reply({250, {}, "never"}, true);
    output.flush(9ms);
    QCOMPARE(take(output), "[250 last](0)");
}

QTEST_APPLESS_MAIN(TestReceiverOutput)
#include "tst_receiveroutput.moc"

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Finished messages as they are: what changes, what goes, what is refused.
#include "messagetest.h"

using namespace postbench;
using namespace postbench::test;

namespace {

constexpr Carriage sevenBit{false, false, false};
constexpr Carriage eightBit{true, false, false};
constexpr Carriage everything{true, true, true};
using Content = SmtpMessage::Content;

QByteArray sent(const QByteArray &octets, const Carriage &carriage, bool exact = false)
{
    const auto message = writeRaw(openMemory(octets), carriage, exact);
    if (!message) return "refused";
    const auto out = drained(*message, 5);
    return out && out->size() == message->size ? *out : QByteArray("wrong size");
}

std::optional<MessageFault> fault(const QByteArray &octets, const Carriage &carriage, bool exact = false)
{
    const auto message = writeRaw(openMemory(octets), carriage, exact);
    return message ? std::nullopt : std::optional(message.error().fault);
}

Content content(const QByteArray &octets, const Carriage &carriage, bool exact = false)
{
    return writeRaw(openMemory(octets), carriage, exact)->content;
}

} // namespace

class TestRawMessage : public QObject
{
    Q_OBJECT
private slots:
    void makesLineEndsCrLfAndNothingElse()
    {
        QCOMPARE(sent("A: b\n\nx\n.\n", sevenBit), "A: b\r\n\r\nx\r\n.\r\n");
        QCOMPARE(sent("A: b\r\n\r\nx \t\r\n", sevenBit), "A: b\r\n\r\nx \t\r\n");
        QCOMPARE(sent("A: b\n\r\nmixed\r\nends\n", sevenBit), "A: b\r\n\r\nmixed\r\nends\r\n");
        QCOMPARE(sent("A: b\r\rold\r", sevenBit), "A: b\r\n\r\nold\r\n");
        QCOMPARE(sent("A: b\n\nopen end", sevenBit), "A: b\r\n\r\nopen end");
        QCOMPARE(sent("", sevenBit), "");
        QCOMPARE(sent("Bcc: kept@example.org\n\n", sevenBit), "Bcc: kept@example.org\r\n\r\n");
    }

    void refusesWhatTheServerCannotTake()
    {
        QCOMPARE(fault("A: b\n\ncaf\xc3\xa9\n", sevenBit), MessageFault::NeedsEightBit);
        QCOMPARE(content("A: b\n\ncaf\xc3\xa9\n", eightBit), Content::EightBit);
        QCOMPARE(fault(QByteArray(999, 'x') + "\n", eightBit), MessageFault::LineTooLong);
        QCOMPARE(content(QByteArray(998, 'x') + "\n", sevenBit), Content::SevenBit);
        QCOMPARE(content(QByteArray(999, 'x') + "\n", everything), Content::Binary);
        QCOMPARE(fault("a\rb\n", eightBit), MessageFault::LoneLineEnd);
        QCOMPARE(fault("a\r\r\n", eightBit), MessageFault::LoneLineEnd);
        QCOMPARE(content("a\rb\n", everything), Content::Binary);
        QCOMPARE(sent("a\rb\n", everything), "a\rb\r\n");
        QCOMPARE(fault(QByteArray("a\0b\n", 4), eightBit), MessageFault::NeedsBinary);
        QCOMPARE(content(QByteArray("a\0b\n", 4), everything), Content::Binary);
    }

    void keepsExactOctetsOnlyByBdat()
    {
        QCOMPARE(sent("a\nb\rc\r\n", everything, true), "a\nb\rc\r\n");
        QCOMPARE(content("a\nb\r\n", everything, true), Content::Binary);
        QVERIFY(writeRaw(openMemory("a\n"), everything, true)->exactBytes);
        QCOMPARE(fault("a\n", eightBit, true), MessageFault::NeedsBinary);
        QCOMPARE(fault("a\r\nopen end", eightBit, true), MessageFault::NeedsBinary);
        QCOMPARE(fault("a\r\nb\r\n", sevenBit, true), std::nullopt);
        QCOMPARE(content("a\r\nb\r\n", sevenBit, true), Content::SevenBit);
    }

    void declaresUtf8ForRawHeaders()
    {
        QVERIFY(writeRaw(openMemory("Subject: \xe6\xbc\xa2\n\nx\n"), everything)->utf8Headers);
        QVERIFY(!writeRaw(openMemory("Subject: x\n\n\xe6\xbc\xa2\n"), everything)->utf8Headers);
        QVERIFY(!writeRaw(openMemory("Subject: \xff\n\nx\n"), everything)->utf8Headers);
        QVERIFY(!writeRaw(openMemory("Subject: \xe6\xbc\xa2\n\nx\n"), eightBit)->utf8Headers);
    }

    void saysWhenItCannotBeRead()
    {
        QCOMPARE(writeRaw({}, everything).error().fault, MessageFault::AttachmentUnreadable);
        QCOMPARE(writeRaw([] { return std::make_unique<FailingSource>(5); }, everything).error().fault,
                 MessageFault::AttachmentUnreadable);
    }

    void failsWhereTheFileChangedAfterTheLook()
    {
        auto octets = std::make_shared<QByteArray>("a\nb\n");
        const auto message = writeRaw([octets] { return std::make_unique<MemorySource>(*octets); }, sevenBit);
        *octets = "a\nb\nc\n";
        QCOMPARE(drained(*message), std::nullopt);
    }
};

MESSAGE_TEST_MAIN(TestRawMessage)
#include "tst_rawmessage.moc"

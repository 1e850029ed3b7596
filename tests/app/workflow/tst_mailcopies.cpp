// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// MailCopies and OutgoingMail: each copy is a whole mail of its own, and a failing source never looks like an end.

// First: GLib has members named "signals", which Qt makes a macro of.
#include <gmime/gmime.h>

#include "attachedsource.h"
#include "mailcopies.h"
#include "messagecontext.h"

#include <QSet>
#include <QtTest>

#include <gmime/gmime.h>

using namespace postbench;

namespace {

Capabilities plainServer() { return Capabilities::fromEhloReply(Reply{250, {"test", "8BITMIME"}}); }

Draft smallDraft()
{
    Draft draft;
    draft.from = Person{{}, QStringLiteral("a@example.org")};
    draft.to = {Person{{}, QStringLiteral("b@example.org")}};
    draft.subject = QStringLiteral("x");
    draft.text = QStringLiteral("text");
    return draft;
}

QByteArray octetsOf(OutgoingMail mail)
{
    const SmtpEvent ready = mail.prepare(plainServer(), true);
    const auto *announced = std::get_if<event::MessageReady>(&ready);
    QByteArray all;
    while (announced) {
        const SmtpEvent piece = mail.nextChunk(100);
        const auto *chunk = std::get_if<event::BodyChunk>(&piece);
        if (!chunk) return "failed";
        all += chunk->bytes;
        if (chunk->last) return all.size() == announced->size ? all : QByteArray("wrong size");
    }
    return "impossible";
}

QByteArray messageIdIn(const QByteArray &message)
{
    const qsizetype at = message.toLower().indexOf("message-id:");
    return message.mid(at, message.indexOf("\r\n", at) - at);
}

class BreakingSource : public ByteSource
{
public:
    std::optional<QByteArray> read(qsizetype) override
    {
        return m_first ? (m_first = false, std::optional(QByteArray("ab"))) : std::nullopt;
    }

private:
    bool m_first = true;
};

} // namespace

class TestMailCopies : public QObject
{
    Q_OBJECT

private slots:
    void everyCopyHasItsOwnMessageIdAndNothingElseDiffers()
    {
        MailCopies copies({smallDraft(), {}, false}, newMessageContext(QStringLiteral("a@example.org")));
        QSet<QByteArray> ids;
        QSet<QByteArray> rest;
        for (int number = 1; number <= 20; ++number) {
            QByteArray octets = octetsOf(copies.copy(number));
            const QByteArray id = messageIdIn(octets);
            QVERIFY2(id.endsWith("@example.org>"), octets.constData());
            ids.insert(id);
            rest.insert(octets.replace(id, ""));
        }
        QCOMPARE(ids.size(), 20);
        QCOMPARE(rest.size(), 1);
    }

    void aMessageIdThatThePersonChoseStays()
    {
        Draft draft = smallDraft();
        draft.messageId = "mine@example.org";
        MailCopies copies({draft, {}, false}, newMessageContext({}));
        QCOMPARE(messageIdIn(octetsOf(copies.copy(1))), messageIdIn(octetsOf(copies.copy(2))));
        QVERIFY(messageIdIn(octetsOf(copies.copy(3))).contains("mine@example.org"));
    }

    void aRawMessageIsRepeatedAsItIs()
    {
        MailCopies copies({{}, openBytes("Subject: x\r\n\r\nbody\r\n"), false}, newMessageContext({}));
        QCOMPARE(octetsOf(copies.copy(1)), QByteArray("Subject: x\r\n\r\nbody\r\n"));
        QCOMPARE(octetsOf(copies.copy(2)), QByteArray("Subject: x\r\n\r\nbody\r\n"));
    }

    void aReadErrorInTheMiddleIsNoEnd()
    {
        OutgoingMail mail([](const Carriage &) -> std::expected<SmtpMessage, MessageError> {
            SmtpMessage message;
            message.size = 10;
            message.open = [] { return std::make_unique<BreakingSource>(); };
            return message;
        });
        QVERIFY(std::holds_alternative<event::MessageReady>(mail.prepare(plainServer(), true)));
        QVERIFY(std::holds_alternative<event::BodyChunk>(mail.nextChunk(5)));
        QVERIFY(std::holds_alternative<event::MessageImpossible>(mail.nextChunk(5)));
        QVERIFY(mail.error());
    }

    void messageIdsDifferAndNameNoHost()
    {
        const MimeContext one = newMessageContext(QStringLiteral("a@example.org"));
        const MimeContext other = newMessageContext(QStringLiteral("not an address"));
        QVERIFY(one.messageId != newMessageContext(QStringLiteral("a@example.org")).messageId);
        QVERIFY(one.messageId.endsWith("@example.org"));
        QVERIFY(other.messageId.endsWith("@localhost"));
        QCOMPARE(newNonce().size(), 24);
    }
};

int main(int argc, char *argv[])
{
    g_mime_init();
    QCoreApplication application(argc, argv);
    TestMailCopies test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mailcopies.moc"

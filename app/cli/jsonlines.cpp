// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What --json prints.

#include "jsonlines.h"

#include "exitcodes.h"
#include "transcriptexport.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

namespace postbench {

namespace {

using Text = QLatin1StringView;

// Text where it is UTF-8; beside it the very octets where it is not.
void insertOctets(QJsonObject &object, Text name, const QByteArray &octets)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(octets);
    object.insert(name, text);
    if (decoder.hasError()) object.insert(QString(name) + QStringLiteral("Base64"), QString::fromLatin1(octets.toBase64()));
}

void insertReply(QJsonObject &object, const std::optional<Reply> &reply)
{
    if (!reply) return;
    QJsonObject inner{{Text("code"), reply->code}};
    if (const auto enhanced = reply->enhanced()) inner.insert(Text("enhanced"), QString::fromLatin1(enhanced->toByteArray()));
    insertOctets(inner, Text("text"), reply->text());
    object.insert(Text("reply"), inner);
}

template<class Verdict>
void insertWhy(QJsonObject &object, const Verdict &verdict)
{
    object.insert(Text("stage"), stageWord(verdict.stage));
    object.insert(Text("fault"), faultWord(verdict.fault));
    insertReply(object, verdict.reply);
    if (verdict.closeReason) object.insert(Text("closeReason"), closeReasonWord(*verdict.closeReason));
    if (!verdict.detail.isEmpty()) object.insert(Text("detail"), verdict.detail);
}

} // namespace

QByteArray jsonLine(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject jsonOf(const TranscriptLine &line, bool showSecrets)
{
    QJsonObject object = transcriptLineJson(line, showSecrets);
    object.insert(Text("type"), Text("line"));
    return object;
}

QJsonObject jsonOf(const Outcome &outcome)
{
    QJsonObject object{
        {Text("type"), Text("outcome")},
        {Text("verdict"), verdictWord(outcome.verdict)},
        {Text("exit"), exitCodeOf(outcome)},
        {Text("size"), outcome.messageSize},
        {Text("sentence"), outcome.verdict == Outcome::Verdict::Delivered ? outcomeLine(outcome) : faultSentence(outcome)}};
    insertWhy(object, outcome);
    QJsonArray recipients;
    for (const RecipientOutcome &recipient : outcome.recipients) {
        QJsonObject entry{{Text("address"), recipient.mailbox.toString()}, {Text("state"), recipientWord(recipient.state)}};
        insertReply(entry, recipient.reply);
        recipients.append(entry);
    }
    object.insert(Text("recipients"), recipients);
    return object;
}

QJsonObject jsonOf(const SessionEnd &end)
{
    QJsonObject object{{Text("type"), Text("end")}, {Text("clean"), end.clean}};
    insertWhy(object, end);
    return object;
}

QJsonObject jsonOf(const ReceivedMail &mail)
{
    QJsonArray recipients;
    for (const EnvelopeRecipient &recipient : mail.envelope.recipients)
        recipients.append(recipient.mailbox.toString());
    QJsonObject object{{Text("type"), Text("mail")},
                       {Text("number"), mail.number},
                       {Text("from"), mail.envelope.from ? mail.envelope.from->toString() : QString()},
                       {Text("to"), recipients},
                       {Text("helo"), QString::fromUtf8(mail.heloName)},
                       {Text("user"), mail.user},
                       {Text("peer"), QString::fromUtf8(mail.peer)},
                       {Text("size"), mail.size},
                       {Text("encrypted"), mail.encrypted},
                       {Text("arrived"), mail.arrived.toUTC().toString(Qt::ISODateWithMs)}};
    if (mail.filePath.isEmpty())
        object.insert(Text("messageBase64"), QString::fromLatin1(mail.message.toBase64()));
    else
        object.insert(Text("file"), mail.filePath);
    return object;
}

QJsonObject jsonOf(const Explanation &explanation)
{
    return {{Text("type"), Text("explanation")}, {Text("title"), explanation.title},   {Text("meaning"), explanation.meaning},
            {Text("cause"), explanation.cause},  {Text("advice"), explanation.advice}, {Text("source"), explanation.source}};
}

QJsonObject jsonError(int exitCode, const QString &sentence)
{
    return {{Text("type"), Text("error")}, {Text("exit"), exitCode}, {Text("sentence"), sentence}};
}

} // namespace postbench

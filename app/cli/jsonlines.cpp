// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What --json prints.

#include "jsonlines.h"

#include "exitcodes.h"
#include "octettext.h"
#include "transcriptexport.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace postbench {

namespace {

using Text = QLatin1StringView;

void insertReply(QJsonObject &object, const std::optional<Reply> &reply)
{
    if (!reply) return;
    QJsonObject inner{{Text("code"), reply->code}};
    if (const auto enhanced = reply->enhanced()) inner.insert(Text("enhanced"), QString::fromLatin1(enhanced->toByteArray()));
    insertOctets(inner, Text("text"), reply->text());
    object.insert(Text("reply"), inner);
}

void insertWhy(QJsonObject &object, const SmtpReason &reason)
{
    object.insert(Text("stage"), stageWord(reason.stage));
    object.insert(Text("fault"), faultWord(reason.fault));
    insertReply(object, reason.reply);
    if (reason.closeReason) object.insert(Text("closeReason"), closeReasonWord(*reason.closeReason));
    if (!reason.detail.isEmpty()) object.insert(Text("detail"), reason.detail);
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

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// `postbench bounce`: what a returned mail says of each recipient.

#include "bouncetext.h"
#include "cli.h"
#include "commandcontext.h"
#include "exitcodes.h"
#include "inputfile.h"
#include "jsonlines.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace postbench {

namespace {

QString kindName(BounceKind kind)
{
    switch (kind) {
    case BounceKind::NoBounce: break;
    case BounceKind::Failed: return u"failed"_s;
    case BounceKind::FailedForNow: return u"failedForNow"_s;
    case BounceKind::Delayed: return u"delayed"_s;
    case BounceKind::Delivered: return u"delivered"_s;
    case BounceKind::Relayed: return u"relayed"_s;
    case BounceKind::Expanded: return u"expanded"_s;
    case BounceKind::FeedbackReport: return u"feedbackReport"_s;
    case BounceKind::AutoReply: return u"autoReply"_s;
    case BounceKind::DispositionNotification: return u"dispositionNotification"_s;
    }
    return u"noBounce"_s;
}

QString reasonName(BounceReason reason)
{
    switch (reason) {
    case BounceReason::Other: break;
    case BounceReason::NoSuchUser: return u"noSuchUser"_s;
    case BounceReason::MailboxFull: return u"mailboxFull"_s;
    case BounceReason::HostUnknown: return u"hostUnknown"_s;
    case BounceReason::Policy: return u"policy"_s;
    case BounceReason::Spam: return u"spam"_s;
    case BounceReason::TooLarge: return u"tooLarge"_s;
    case BounceReason::Expired: return u"expired"_s;
    case BounceReason::Network: return u"network"_s;
    case BounceReason::Security: return u"security"_s;
    }
    return u"other"_s;
}

QString lastingName(BounceLasting lasting)
{
    return lasting == BounceLasting::Permanent ? u"permanent"_s
        : lasting == BounceLasting::Temporary  ? u"temporary"_s
                                               : u"unknown"_s;
}

bool hasFate(const BounceRecipient &recipient)
{
    return recipient.kind == BounceKind::Failed || recipient.kind == BounceKind::FailedForNow
        || recipient.kind == BounceKind::Delayed;
}

QJsonObject jsonOf(const BounceRecipient &recipient)
{
    QJsonObject object{{u"address"_s, recipient.address}, {u"kind"_s, kindName(recipient.kind)}};
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty()) object[name] = value;
    };
    add(u"originalAddress"_s, recipient.originalAddress);
    add(u"status"_s, QString::fromLatin1(recipient.status));
    if (recipient.code) object[u"code"_s] = recipient.code;
    add(u"remoteServer"_s, recipient.remoteServer);
    add(u"words"_s, recipient.words);
    if (!hasFate(recipient)) return object;
    object[u"reason"_s] = reasonName(recipient.reason);
    object[u"lasting"_s] = lastingName(recipient.lasting);
    add(u"sentence"_s, bounceReasonSentence(recipient.reason));
    add(u"advice"_s, bounceAdvice(recipient));
    add(u"likelyDomain"_s, likelyDomain(recipient.address));
    return object;
}

QJsonObject jsonOf(const Bounce &bounce)
{
    QJsonArray recipients;
    for (const BounceRecipient &recipient : bounce.recipients)
        recipients.append(jsonOf(recipient));
    return {{u"type"_s, u"bounce"_s},
            {u"kind"_s, kindName(bounce.kind)},
            {u"format"_s, QString::fromLatin1(bounce.format)},
            {u"sentence"_s, bounceKindSentence(bounce.kind)},
            {u"reportingServer"_s, bounce.reportingServer},
            {u"feedbackType"_s, QString::fromLatin1(bounce.feedbackType)},
            {u"originalSubject"_s, bounce.originalSubject},
            {u"originalMessageId"_s, QString::fromUtf8(bounce.originalMessageId)},
            {u"damaged"_s, bounce.damaged},
            {u"recipients"_s, recipients}};
}

// What a stranger wrote must not steer the terminal.
QString safe(QString text)
{
    for (QChar &c : text)
        c = c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) ? QChar(u'\ufffd') : c;
    return text;
}

void print(Terminal &terminal, const BounceRecipient &recipient)
{
    terminal.line(QString());
    terminal.line(safe(recipient.address));
    const auto say = [&](const QString &label, const QString &value) {
        if (!value.isEmpty()) terminal.line(u"  "_s + label.arg(safe(value)));
    };
    if (recipient.originalAddress.compare(recipient.address, Qt::CaseInsensitive) != 0)
        say(Cli::tr("written as: %1"), recipient.originalAddress);
    say(Cli::tr("status: %1"), QString::fromLatin1(recipient.status));
    say(Cli::tr("reply code: %1"), recipient.code ? QString::number(recipient.code) : QString());
    say(Cli::tr("answered by: %1"), recipient.remoteServer);
    //: %1 is what the server said
    say(Cli::tr("its words: %1"), recipient.words);
    if (!hasFate(recipient)) return;
    say(Cli::tr("reason: %1"), bounceReasonSentence(recipient.reason));
    if (recipient.lasting != BounceLasting::Unknown)
        terminal.line(u"  "_s + (recipient.lasting == BounceLasting::Permanent ? Cli::tr("permanent") : Cli::tr("temporary")));
    say(Cli::tr("what to do: %1"), bounceAdvice(recipient));
}

} // namespace

int runBounce(const CommandContext &context)
{
    const QStringList names = context.options.positional();
    if (names.size() != 1)
        return context.fail({ExitUsage, Cli::tr("bounce wants one file with a returned mail, or - for standard input.")});
    const auto octets = readInput(u"bounce"_s, names.first());
    if (!octets) return context.fail(octets.error());
    const Bounce bounce = readBounce(*octets);
    if (!bounce.isMail) return context.fail({ExitDataError, Cli::tr("\"%1\" is no mail: it has no header.").arg(names.first())});
    const int exit = bounce.kind == BounceKind::NoBounce ? ExitDataError : ExitOk;
    if (context.json) {
        context.terminal.line(jsonLine(jsonOf(bounce)));
        return exit;
    }
    context.terminal.line(bounceKindSentence(bounce.kind));
    if (!bounce.originalSubject.isEmpty()) context.terminal.line(Cli::tr("the mail: %1").arg(safe(bounce.originalSubject)));
    for (const BounceRecipient &recipient : bounce.recipients)
        print(context.terminal, recipient);
    return exit;
}

} // namespace postbench

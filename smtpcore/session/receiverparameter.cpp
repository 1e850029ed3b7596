// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One small function for each parameter, found by a table.
#include "receiverparameter.h"

#include "xtext.h"

#include <QDateTime>

#include <algorithm>

namespace postbench {

namespace {

using Refusal = std::optional<ReceiverReply>;

ReceiverReply wrong(const QByteArray &line) { return {501, "5.5.4", line}; }

ReceiverReply notOffered(const QByteArray &keyword)
{
    return {555, "5.5.4", "The parameter " + keyword.left(40) + " is not offered here"};
}

bool isDigits(QByteArrayView text, qsizetype most)
{
    return !text.isEmpty() && text.size() <= most && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool equals(const QByteArray &value, const char *word) { return value.compare(word, Qt::CaseInsensitive) == 0; }

struct MailContext {
    const QByteArray &value; // "" where there is none
    const ReceiverOffer &offer;
    qint64 maxSize;
    ReceiverMail &mail;
};

Refusal size(const MailContext &context)
{
    if (!isDigits(context.value, 20)) // RFC 1870 section 3
        return wrong("SIZE= takes up to 20 digits");
    bool fits = false;
    const qint64 size = context.value.toLongLong(&fits);
    if (!fits || (context.maxSize > 0 && size > context.maxSize))
        return ReceiverReply(552, "5.3.4", "Message size exceeds the limit of " + QByteArray::number(context.maxSize));
    return std::nullopt;
}

Refusal body(const MailContext &context)
{
    if (equals(context.value, "7BIT")) {
        context.mail.body = BodyKind::SevenBit;
        return std::nullopt;
    }
    if (equals(context.value, "8BITMIME")) {
        if (!context.offer.has(Extension::EightBitMime)) return ReceiverReply(504, "5.5.4", "BODY=8BITMIME is not offered here");
        context.mail.body = BodyKind::EightBit;
        return std::nullopt;
    }
    if (equals(context.value, "BINARYMIME")) {
        if (!context.offer.has(Extension::BinaryMime)) return ReceiverReply(504, "5.5.4", "BODY=BINARYMIME is not offered here");
        context.mail.body = BodyKind::Binary;
        return std::nullopt;
    }
    return wrong("BODY= takes 7BIT, 8BITMIME or BINARYMIME");
}

Refusal smtpUtf8(const MailContext &context)
{
    context.mail.utf8 = true;
    return std::nullopt;
}

Refusal ret(const MailContext &context)
{
    if (equals(context.value, "FULL"))
        context.mail.envelope.dsnReturn = DsnReturn::Full;
    else if (equals(context.value, "HDRS"))
        context.mail.envelope.dsnReturn = DsnReturn::Headers;
    else
        return wrong("RET= takes FULL or HDRS");
    return std::nullopt;
}

Refusal envid(const MailContext &context)
{
    const auto id = fromXtext(context.value);
    if (!id || id->isEmpty() || context.value.size() > 100) // RFC 3461 section 4.4
        return wrong("ENVID= takes up to 100 characters of xtext");
    context.mail.envelope.envelopeId = *id;
    return std::nullopt;
}

// Who first handed the mail in (RFC 4954 section 5). Read, and not kept: the receiver passes nothing on.
Refusal auth(const MailContext &context)
{
    const auto mailbox = fromXtext(context.value);
    if (!mailbox || mailbox->isEmpty()) return wrong("AUTH= takes a mailbox in xtext or <>");
    return std::nullopt;
}

Refusal requireTls(const MailContext &context)
{
    context.mail.envelope.requireTls = true;
    return std::nullopt;
}

// by-time ";" by-mode [by-trace], RFC 2852 section 4.
Refusal deliverBy(const MailContext &context)
{
    const QByteArray value = context.value.toUpper();
    const qsizetype semicolon = value.indexOf(';');
    const QByteArray time = value.first(std::max<qsizetype>(semicolon, 0));
    const QByteArray mode = value.sliced(semicolon + 1);
    const bool isSigned = time.startsWith('-') || time.startsWith('+');
    const bool isTime = isDigits(QByteArrayView(time).sliced(isSigned ? 1 : 0), 9);
    const bool isMode = mode == "R" || mode == "N" || mode == "RT" || mode == "NT";
    const DeliverBy by{time.toLongLong(), mode.startsWith('R'), mode.endsWith('T')};
    if (!isTime || !isMode || (by.returnWhenLate && by.seconds <= 0))
        return wrong("BY= takes seconds;R or seconds;N, with T for a trace, and R needs more than 0 seconds");
    context.mail.envelope.deliverBy = by;
    return std::nullopt;
}

bool isHeld(const ReceiverMail &mail) { return mail.envelope.holdForSeconds || mail.envelope.holdUntil; }

Refusal holdFor(const MailContext &context)
{
    const bool isNumber = isDigits(context.value, 9); // RFC 4865 section 6
    const qint64 seconds = context.value.toLongLong();
    if (!isNumber || seconds == 0 || seconds > ReceiverOffer::maxHoldSeconds || isHeld(context.mail))
        return wrong("HOLDFOR= takes 1 to " + QByteArray::number(ReceiverOffer::maxHoldSeconds)
                     + " seconds, and no HOLDUNTIL beside it");
    context.mail.envelope.holdForSeconds = seconds;
    return std::nullopt;
}

Refusal holdUntil(const MailContext &context)
{
    const QString text = QString::fromLatin1(context.value);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate); // wide enough for RFC 3339 section 5.6
    const QDateTime last = QDateTime::fromString(QLatin1StringView(ReceiverOffer::maxHoldUntil), Qt::ISODate);
    const bool isInstant = time.isValid() && time.timeSpec() != Qt::LocalTime && text.size() >= 20;
    if (!isInstant || time > last || isHeld(context.mail))
        return wrong(QByteArray("HOLDUNTIL= takes a time like 2030-01-31T12:00:00Z up to ") + ReceiverOffer::maxHoldUntil
                     + ", and no HOLDFOR beside it");
    context.mail.envelope.holdUntil = time.toUTC();
    return std::nullopt;
}

Refusal priority(const MailContext &context)
{
    const bool isNegative = context.value.startsWith('-');
    if (!isDigits(QByteArrayView(context.value).sliced(isNegative ? 1 : 0), 1)) // RFC 6710 section 5
        return wrong("MT-PRIORITY= takes -9 to 9");
    context.mail.envelope.priority = context.value.toInt();
    return std::nullopt;
}

struct MailParameter {
    const char *keyword;
    Extension extension;
    bool hasValue;
    Refusal (*apply)(const MailContext &context);
};

constexpr MailParameter mailParameters[] = {
    {"SIZE", Extension::Size, true, size},
    {"BODY", Extension::EightBitMime, true, body},
    {"SMTPUTF8", Extension::SmtpUtf8, false, smtpUtf8},
    {"RET", Extension::Dsn, true, ret},
    {"ENVID", Extension::Dsn, true, envid},
    {"AUTH", Extension::Auth, true, auth},
    {"REQUIRETLS", Extension::RequireTls, false, requireTls},
    {"BY", Extension::DeliverBy, true, deliverBy},
    {"HOLDFOR", Extension::FutureRelease, true, holdFor},
    {"HOLDUNTIL", Extension::FutureRelease, true, holdUntil},
    {"MT-PRIORITY", Extension::MtPriority, true, priority},
};

Refusal notify(const QByteArray &value, EnvelopeRecipient &recipient)
{
    for (const QByteArray &word : value.toUpper().split(',')) {
        const DsnNotifyFlags flag = word == "NEVER" ? DsnNotify::Never
            : word == "SUCCESS"                     ? DsnNotify::Success
            : word == "FAILURE"                     ? DsnNotify::Failure
            : word == "DELAY"                       ? DsnNotify::Delay
                                                    : DsnNotifyFlags();
        if (!flag || recipient.notify & flag) return wrong("NOTIFY= takes NEVER, or each of SUCCESS, FAILURE and DELAY once");
        recipient.notify |= flag;
    }
    if (recipient.notify.testFlag(DsnNotify::Never) && recipient.notify != DsnNotify::Never)
        return wrong("NOTIFY=NEVER stands alone"); // RFC 3461 section 4.1
    return std::nullopt;
}

// addr-type ";" xtext (RFC 3461 section 4.2); for the type utf-8 the text stays as it came (RFC 6533 section 3).
Refusal originalRecipient(const QByteArray &value, bool utf8, EnvelopeRecipient &recipient)
{
    const qsizetype semicolon = value.indexOf(';');
    const QByteArray type = value.first(std::max<qsizetype>(semicolon, 0));
    const QByteArray text = value.sliced(semicolon + 1);
    const bool isAscii = std::ranges::all_of(value, [](char c) { return c >= 0; });
    const auto address = equals(type, "utf-8") ? std::optional(text) : fromXtext(text);
    if (type.isEmpty() || !address || address->isEmpty() || value.size() > 500 || (!isAscii && !utf8))
        return wrong("ORCPT= takes type;address in xtext, up to 500 characters");
    recipient.originalRecipient = type + ';' + *address;
    return std::nullopt;
}

} // namespace

std::optional<ReceiverReply> applyToMail(const ReceiverParameter &parameter, const ReceiverOffer &offer, qint64 maxSize,
                                         ReceiverMail &mail)
{
    const auto known = std::ranges::find_if(mailParameters,
                                            [&](const MailParameter &candidate) { return parameter.keyword == candidate.keyword; });
    if (known == std::ranges::end(mailParameters)) return notOffered(parameter.keyword);
    const bool isBody = known->extension == Extension::EightBitMime && offer.has(Extension::BinaryMime);
    if (!offer.has(known->extension) && !isBody) return notOffered(parameter.keyword);
    if (parameter.value.has_value() != known->hasValue)
        return wrong(parameter.keyword + (known->hasValue ? " needs a value" : " takes no value"));
    return known->apply({parameter.value.value_or(QByteArray()), offer, maxSize, mail});
}

std::optional<ReceiverReply> applyToRecipient(const ReceiverParameter &parameter, const ReceiverOffer &offer, bool utf8,
                                              EnvelopeRecipient &recipient)
{
    const bool isKnown = parameter.keyword == "NOTIFY" || parameter.keyword == "ORCPT";
    if (!isKnown || !offer.has(Extension::Dsn)) return notOffered(parameter.keyword);
    if (!parameter.value) return wrong(parameter.keyword + " needs a value");
    return parameter.keyword == "NOTIFY" ? notify(*parameter.value, recipient)
                                         : originalRecipient(*parameter.value, utf8, recipient);
}

} // namespace postbench

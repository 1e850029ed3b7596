// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// MAIL and RCPT parameters of the extensions, from the envelope and the server's capabilities.
#include "smtptransaction.h"

#include "xtext.h"

#include <QSet>

#include <algorithm>

namespace postbench {

namespace {

constexpr qsizetype maxRecipients = 100;

bool needsDsn(const Envelope &envelope)
{
    return envelope.dsnReturn != DsnReturn::Unset || !envelope.envelopeId.isEmpty()
        || std::ranges::any_of(envelope.recipients,
                               [](const EnvelopeRecipient &r) { return r.notify || !r.originalRecipient.isEmpty(); });
}

bool needsUtf8(const Envelope &envelope)
{
    return (envelope.from && envelope.from->localPartNeedsUtf8())
        || std::ranges::any_of(envelope.recipients, [](const EnvelopeRecipient &r) { return r.mailbox.localPartNeedsUtf8(); });
}

SmtpFault deliveryFault(const Envelope &envelope, const Capabilities &capabilities, bool encrypted)
{
    if (envelope.requireTls && (!encrypted || !capabilities.has("REQUIRETLS"))) return SmtpFault::RequireTlsNotPossible;
    if (needsDsn(envelope) && !capabilities.has("DSN")) return SmtpFault::DsnNotOffered;
    if (envelope.deliverBy) {
        if (!capabilities.has("DELIVERBY")) return SmtpFault::DeliverByNotOffered;
        // RFC 2852 section 4: only by-mode R is bound by the server's minimum.
        const std::optional<int> minimum = capabilities.deliverByMinimum();
        if (envelope.deliverBy->returnWhenLate && minimum && envelope.deliverBy->seconds < *minimum)
            return SmtpFault::DeliverByTooShort;
    }
    if (envelope.holdForSeconds || envelope.holdUntil) {
        if (!capabilities.has("FUTURERELEASE")) return SmtpFault::FutureReleaseNotOffered;
        const std::optional<qint64> longest = capabilities.futureReleaseMaxSeconds();
        if (envelope.holdForSeconds && longest && *envelope.holdForSeconds > *longest) return SmtpFault::HoldTooLong;
    }
    if (envelope.priority && !capabilities.has("MT-PRIORITY")) return SmtpFault::PriorityNotOffered;
    return SmtpFault::None;
}

QByteArray notifyValue(DsnNotifyFlags flags)
{
    if (flags.testFlag(DsnNotify::Never)) return "NEVER";
    QByteArrayList words;
    if (flags.testFlag(DsnNotify::Success)) words.append("SUCCESS");
    if (flags.testFlag(DsnNotify::Failure)) words.append("FAILURE");
    if (flags.testFlag(DsnNotify::Delay)) words.append("DELAY");
    return words.join(',');
}

QByteArray deliverByValue(const DeliverBy &by)
{
    return QByteArray::number(by.seconds) + (by.returnWhenLate ? ";R" : ";N") + (by.trace ? "T" : "");
}

} // namespace

std::expected<SmtpCarriage, SmtpFault> planCarriage(const Envelope &envelope, const event::MessageReady &message,
                                                    const Capabilities &capabilities, bool encrypted, bool chunking)
{
    if (const std::optional<qint64> most = capabilities.maxMessageSize(); most && message.size > *most)
        return std::unexpected(SmtpFault::MessageTooLarge);
    SmtpCarriage carriage;
    carriage.chunked = chunking && capabilities.has("CHUNKING");
    carriage.utf8 = message.utf8Headers || needsUtf8(envelope);
    if (carriage.utf8 && !capabilities.has("SMTPUTF8")) return std::unexpected(SmtpFault::SmtpUtf8NotOffered);
    const bool binary = message.kind == BodyKind::Binary || message.wantsExactBytes;
    if (binary && !(carriage.chunked && capabilities.has("BINARYMIME"))) return std::unexpected(SmtpFault::BinaryNotOffered);
    if (message.kind == BodyKind::EightBit && !capabilities.has("8BITMIME")) return std::unexpected(SmtpFault::EightBitNotOffered);
    if (const SmtpFault fault = deliveryFault(envelope, capabilities, encrypted); fault != SmtpFault::None)
        return std::unexpected(fault);
    return carriage;
}

QByteArray mailLine(const Envelope &envelope, const event::MessageReady &message, const Capabilities &capabilities,
                    SmtpCarriage carriage)
{
    QByteArray line = "MAIL FROM:<" + (envelope.from ? envelope.from->toWire(carriage.utf8) : QByteArray()) + '>';
    if (capabilities.has("SIZE")) line += " SIZE=" + QByteArray::number(message.size);
    if (message.kind == BodyKind::Binary || message.wantsExactBytes)
        line += " BODY=BINARYMIME";
    else if (message.kind == BodyKind::EightBit)
        line += " BODY=8BITMIME";
    if (carriage.utf8) line += " SMTPUTF8";
    if (envelope.dsnReturn != DsnReturn::Unset) line += envelope.dsnReturn == DsnReturn::Full ? " RET=FULL" : " RET=HDRS";
    if (!envelope.envelopeId.isEmpty()) line += " ENVID=" + toXtext(envelope.envelopeId);
    if (envelope.requireTls) line += " REQUIRETLS";
    if (envelope.deliverBy) line += " BY=" + deliverByValue(*envelope.deliverBy);
    if (envelope.holdForSeconds)
        line += " HOLDFOR=" + QByteArray::number(*envelope.holdForSeconds);
    else if (envelope.holdUntil)
        line += " HOLDUNTIL=" + envelope.holdUntil->toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ").toLatin1();
    if (envelope.priority) line += " MT-PRIORITY=" + QByteArray::number(*envelope.priority);
    return line;
}

QByteArray rcptLine(const EnvelopeRecipient &recipient, const Capabilities &capabilities, SmtpCarriage carriage)
{
    QByteArray line = "RCPT TO:<" + recipient.mailbox.toWire(carriage.utf8) + '>';
    if (!capabilities.has("DSN")) return line;
    if (recipient.notify) line += " NOTIFY=" + notifyValue(recipient.notify);
    if (!recipient.originalRecipient.isEmpty()) {
        // addr-type ";" xtext: only the address is encoded (RFC 3461 section 4.2).
        const qsizetype semicolon = recipient.originalRecipient.indexOf(';');
        line +=
            " ORCPT=" + recipient.originalRecipient.left(semicolon + 1) + toXtext(recipient.originalRecipient.mid(semicolon + 1));
    }
    return line;
}

qsizetype recipientsPerTransaction(const Envelope &envelope, const QList<qsizetype> &pending, const Capabilities &capabilities)
{
    qsizetype most = std::min(maxRecipients, pending.size());
    if (const std::optional<int> limit = capabilities.rcptMax()) most = std::min<qsizetype>(most, std::max(1, *limit));
    const std::optional<int> domainLimit = capabilities.rcptDomainMax();
    if (!domainLimit) return most;
    QSet<QByteArray> domains;
    for (qsizetype i = 0; i < most; ++i) {
        domains.insert(envelope.recipients.at(pending.at(i)).mailbox.asciiDomain());
        if (domains.size() > std::max(1, *domainLimit)) return i;
    }
    return most;
}

bool saysTooManyRecipients(const Reply &reply)
{
    if (reply.code != 452 && reply.code != 552) return false;
    const std::optional<EnhancedStatus> enhanced = reply.enhanced();
    return !enhanced || (enhanced->subject == 5 && enhanced->detail == 3);
}

} // namespace postbench

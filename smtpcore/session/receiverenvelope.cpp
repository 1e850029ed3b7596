// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Addresses first, then one parameter after the other.
#include "receiverenvelope.h"

#include "domain.h"
#include "receiverparameter.h"

#include <algorithm>

namespace postbench {

namespace {

QByteArray describe(MailboxFault fault)
{
    switch (fault) {
    case MailboxFault::Empty: return "An address is needed between < and >";
    case MailboxFault::NoAt: return "The address has no @";
    case MailboxFault::EmptyLocalPart: return "The address has nothing before the @";
    case MailboxFault::EmptyDomain: return "The address has nothing after the @";
    case MailboxFault::BadLocalPart: return "What stands before the @ is neither a dot-atom nor a quoted string";
    case MailboxFault::BadDomain: return "What stands after the @ is neither a domain nor an address literal";
    case MailboxFault::ControlCharacter: return "The address holds a control character";
    case MailboxFault::LocalPartTooLong: return "What stands before the @ is over 64 octets long";
    case MailboxFault::DomainTooLong: return "The domain is over 255 octets long";
    case MailboxFault::PathTooLong: return "Path too long: over 256 octets";
    }
    return "Bad address";
}

// Without the source route "@a,@b:", which is to be accepted and passed over (RFC 5321 appendix C). nullopt: it is broken.
std::optional<QByteArrayView> withoutRoute(QByteArrayView path)
{
    if (!path.startsWith('@')) return path;
    const qsizetype colon = path.indexOf(':');
    if (colon < 0) return std::nullopt;
    for (const QByteArray &hop : path.first(colon).toByteArray().split(',')) {
        if (!hop.startsWith('@') || !isAsciiDomain(QByteArrayView(hop).sliced(1))) return std::nullopt;
    }
    return path.sliced(colon + 1);
}

// `status`: 5.1.7 for a sender, 5.1.3 for a recipient (RFC 3463 section 3.2).
std::expected<Mailbox, ReceiverReply> mailboxOf(QByteArrayView path, bool utf8, const QByteArray &status)
{
    const auto address = withoutRoute(path);
    if (!address) return std::unexpected(ReceiverReply(501, status, "The source route is broken"));
    if (!address->isValidUtf8()) return std::unexpected(ReceiverReply(501, status, "The address is not UTF-8"));
    const auto mailbox = Mailbox::parse(QString::fromUtf8(*address));
    if (!mailbox) return std::unexpected(ReceiverReply(501, status, describe(mailbox.error())));
    if (!utf8 && (mailbox->localPartNeedsUtf8() || mailbox->domainNeedsUtf8()))
        return std::unexpected(ReceiverReply(553, "5.6.7", "An address beyond ASCII needs SMTPUTF8 on MAIL")); // RFC 6531
    return *mailbox;
}

} // namespace

std::expected<ReceiverMail, ReceiverReply> ReceiverMail::parse(QByteArrayView arguments, const ReceiverOffer &offer, qint64 maxSize)
{
    const auto parsed = ReceiverPath::parse(arguments, "FROM:");
    if (!parsed) return std::unexpected(parsed.error());
    ReceiverMail mail;
    for (const ReceiverParameter &parameter : parsed->parameters) {
        if (const auto fault = applyToMail(parameter, offer, maxSize, mail)) return std::unexpected(*fault);
    }
    if (!parsed->path.isEmpty()) {
        const auto mailbox = mailboxOf(parsed->path, mail.utf8, "5.1.7");
        if (!mailbox) return std::unexpected(mailbox.error());
        mail.envelope.from = *mailbox;
    }
    return mail;
}

std::expected<EnvelopeRecipient, ReceiverReply> parseRecipient(QByteArrayView arguments, const ReceiverOffer &offer, bool utf8,
                                                               const QByteArray &hostName)
{
    const auto parsed = ReceiverPath::parse(arguments, "TO:");
    if (!parsed) return std::unexpected(parsed.error());
    QByteArray path = parsed->path;
    if (path.compare("postmaster", Qt::CaseInsensitive) == 0) path += '@' + hostName;
    const auto mailbox = mailboxOf(path, utf8, "5.1.3");
    if (!mailbox) return std::unexpected(mailbox.error());
    EnvelopeRecipient recipient;
    recipient.mailbox = *mailbox;
    for (const ReceiverParameter &parameter : parsed->parameters) {
        if (const auto fault = applyToRecipient(parameter, offer, utf8, recipient)) return std::unexpected(*fault);
    }
    return recipient;
}

} // namespace postbench

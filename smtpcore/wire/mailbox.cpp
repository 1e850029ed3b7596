// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Reads and writes mailboxes.
#include "mailbox.h"

#include "domain.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace postbench {

namespace {

constexpr qsizetype maxLocalPartOctets = 64; // RFC 5321 section 4.5.3.1
constexpr qsizetype maxDomainOctets = 255;
constexpr qsizetype maxPathOctets = 256;

bool isControl(QChar c) { return c < u' ' || (c >= u'\x7f' && c <= u'\x9f'); }

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c < u'\x80'; });
}

// atext of RFC 5322 section 3.2.3, and any character beyond ASCII (RFC 6531 section 3.3).
bool isAtomCharacter(QChar c)
{
    return c >= u'\x80' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c);
}

bool isDotAtom(QStringView text)
{
    const auto atoms = text.split(u'.');
    return std::ranges::all_of(atoms,
                               [](QStringView atom) { return !atom.isEmpty() && std::ranges::all_of(atom, isAtomCharacter); });
}

// Length of the quoted string at the start of `text`, with its quotes; -1 where it does not end.
qsizetype quotedLength(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'"')
            return i + 1;
    }
    return -1;
}

// A backslash quotes a character of ASCII alone (quoted-pairSMTP), so one before a longer character is a fault.
bool quotesOnlyAscii(QStringView quoted)
{
    for (qsizetype i = 1; i < quoted.size(); ++i) {
        if (quoted[i] == u'\\' && quoted[++i] >= u'\x80') return false;
    }
    return true;
}

bool isDomain(const QString &domain)
{
    if (domain.startsWith(u'[')) return isAddressLiteral(domain);
    return isAsciiDomain(isAscii(domain) ? domain.toLatin1() : toAsciiDomain(domain));
}

// Where the local part ends, which is where the '@' has to be.
std::expected<qsizetype, MailboxFault> localPartLength(QStringView text)
{
    if (!text.startsWith(u'"')) {
        const qsizetype at = text.indexOf(u'@');
        if (at < 0) return std::unexpected(MailboxFault::NoAt);
        if (at == 0) return std::unexpected(MailboxFault::EmptyLocalPart);
        if (!isDotAtom(text.first(at))) return std::unexpected(MailboxFault::BadLocalPart);
        return at;
    }
    const qsizetype length = quotedLength(text);
    if (length == text.size()) return std::unexpected(MailboxFault::NoAt);
    if (length < 0 || text[length] != u'@' || !quotesOnlyAscii(text.first(length)))
        return std::unexpected(MailboxFault::BadLocalPart);
    return length;
}

std::optional<MailboxFault> lengthFault(const QString &local, const QString &domain)
{
    const qsizetype localOctets = local.toUtf8().size();
    if (localOctets > maxLocalPartOctets) return MailboxFault::LocalPartTooLong;
    // Which of its two forms goes out is known only after EHLO, so both must fit.
    const qsizetype aceOctets = domain.startsWith(u'[') || isAscii(domain) ? 0 : toAsciiDomain(domain).size();
    const qsizetype domainOctets = std::max(aceOctets, domain.toUtf8().size());
    if (domainOctets > maxDomainOctets) return MailboxFault::DomainTooLong;
    if (localOctets + domainOctets + 3 > maxPathOctets) // '<', '@' and '>'
        return MailboxFault::PathTooLong;
    return std::nullopt;
}

} // namespace

std::expected<Mailbox, MailboxFault> Mailbox::parse(QStringView text)
{
    if (text.isEmpty()) return std::unexpected(MailboxFault::Empty);
    if (std::ranges::any_of(text, isControl)) return std::unexpected(MailboxFault::ControlCharacter);
    const auto length = localPartLength(text);
    if (!length) return std::unexpected(length.error());
    const QString local = text.first(*length).toString();
    QString domain = text.sliced(*length + 1).toString();
    for (const QChar stop : {QChar(u'\u3002'), QChar(u'\uff0e'), QChar(u'\uff61')})
        domain.replace(stop, u'.');
    if (!QStringView(local).isValidUtf16()) return std::unexpected(MailboxFault::BadLocalPart);
    if (domain.isEmpty()) return std::unexpected(MailboxFault::EmptyDomain);
    // The length first: QUrl gives up on what is far too long, and the fault is to say why.
    if (domain.toUtf8().size() > maxDomainOctets) return std::unexpected(MailboxFault::DomainTooLong);
    if (!QStringView(domain).isValidUtf16() || !isDomain(domain)) return std::unexpected(MailboxFault::BadDomain);
    if (const auto fault = lengthFault(local, domain)) return std::unexpected(*fault);
    return Mailbox(local, domain);
}

QString Mailbox::toString() const { return isEmpty() ? QString() : m_local + u'@' + m_domain; }

bool Mailbox::localPartNeedsUtf8() const { return !isAscii(m_local); }

bool Mailbox::domainNeedsUtf8() const { return !isAscii(m_domain); }

QByteArray Mailbox::toWire(bool asUtf8) const
{
    if (isEmpty()) return {};
    const bool asWritten = asUtf8 || !domainNeedsUtf8();
    return m_local.toUtf8() + '@' + (asWritten ? m_domain.toUtf8() : toAsciiDomain(m_domain));
}

QByteArray Mailbox::asciiDomain() const { return m_domain.startsWith(u'[') ? QByteArray() : toAsciiDomain(m_domain); }

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// An address as SMTP carries it: local part and domain (RFC 5321 section 4.1.2, RFC 6531).
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <expected>

namespace postbench {

enum class MailboxFault {
    Empty,
    NoAt, // no '@' outside quotes
    EmptyLocalPart,
    EmptyDomain,
    BadLocalPart,     // neither dot-atom nor quoted-string
    BadDomain,        // label syntax, or an address literal that is none
    ControlCharacter, // CR, LF, NUL or another control character
    LocalPartTooLong, // over 64 octets (RFC 5321 section 4.5.3.1.1)
    DomainTooLong,    // over 255 octets
    PathTooLong,      // over 256 octets with < and >
};

class Mailbox
{
public:
    Mailbox() = default; // empty; never sent
    // "user@example.org", "\"a b\"@example.org", "用户@例え.jp", "u@[192.0.2.1]"; surrounding <> are not taken.
    static std::expected<Mailbox, MailboxFault> parse(QStringView text);

    QString localPart() const { return m_local; }
    QString domain() const { return m_domain; } // as written, but with '.' for the full stops of RFC 3490 section 3.1
    bool isEmpty() const { return m_domain.isEmpty(); }
    QString toString() const;

    bool localPartNeedsUtf8() const; // then the server must offer SMTPUTF8 (RFC 6531)
    bool domainNeedsUtf8() const;    // an IDN: can go as A-labels (RFC 5890)
    // local@domain for MAIL and RCPT. asUtf8: U-labels as written; else the domain in A-labels.
    QByteArray toWire(bool asUtf8) const;
    // Lower-case A-label domain, "" for an address literal that has none.
    QByteArray asciiDomain() const;

    bool operator==(const Mailbox &) const = default;

private:
    Mailbox(const QString &local, const QString &domain) : m_local(local), m_domain(domain) {}

    QString m_local;
    QString m_domain;
};

} // namespace postbench

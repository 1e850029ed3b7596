// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Faults to sentences: each says what is wrong and what would be right or what to try.
#include "faultwords.h"

#include <QCoreApplication>

namespace postbench {

namespace {

// Header names stay as they stand in the mail; the parts that have no header get a word.
QString placeInWords(const QString &where)
{
    if (where == QLatin1String("text")) return QCoreApplication::translate("explain", "the text");
    if (where == QLatin1String("html")) return QCoreApplication::translate("explain", "the HTML part");
    return where;
}

} // namespace

QString closeReasonSentence(CloseReason reason)
{
    const auto words = [](const char *text) { return inWords(text); };
    switch (reason) {
    case CloseReason::ByPeer: return words(QT_TRANSLATE_NOOP("explain", "The other side closed the connection."));
    case CloseReason::Reset:
        return words(QT_TRANSLATE_NOOP("explain", "The connection was reset: the server or a firewall cut it off; try again."));
    case CloseReason::HostUnknown:
        return words(QT_TRANSLATE_NOOP("explain", "The server's name is unknown to DNS: check its spelling and the network."));
    case CloseReason::ConnectRefused:
        return words(QT_TRANSLATE_NOOP(
            "explain",
            "Nothing listens on this port of the server: check the port (25, 465, 587, 2525) and that the server runs."));
    case CloseReason::ConnectTimeout:
        return words(QT_TRANSLATE_NOOP(
            "explain", "The server did not answer the connection in time: a firewall may block this port; try 587 or 465."));
    case CloseReason::NetworkUnreachable:
        return words(QT_TRANSLATE_NOOP("explain", "There is no network route to the server: check this computer's connection."));
    case CloseReason::ProxyFailed:
        return words(QT_TRANSLATE_NOOP("explain",
                                       "The proxy cannot be reached or refused to connect: check its address, port and password."));
    case CloseReason::TlsHandshake:
        return words(QT_TRANSLATE_NOOP("explain",
                                       "The TLS handshake failed: no common version or cipher, or the port does not speak TLS; "
                                       "check whether it wants STARTTLS or implicit TLS."));
    case CloseReason::CertificateExpired:
        return words(QT_TRANSLATE_NOOP(
            "explain", "The server's certificate has expired: it must be renewed there; also check this computer's clock."));
    case CloseReason::CertificateNotYetValid:
        return words(QT_TRANSLATE_NOOP("explain", "The server's certificate is not valid yet: check this computer's clock."));
    case CloseReason::CertificateWrongHost:
        return words(QT_TRANSLATE_NOOP(
            "explain", "The server's certificate is made for another name: connect by the name that stands in it."));
    case CloseReason::CertificateSelfSigned:
        return words(
            QT_TRANSLATE_NOOP("explain", "The server's certificate is self-signed: if it is yours, name it as a trusted CA file."));
    case CloseReason::CertificateUnknownIssuer:
        return words(QT_TRANSLATE_NOOP("explain",
                                       "The issuer of the server's certificate is unknown: name its CA file, or have the server "
                                       "send the intermediate certificates too."));
    case CloseReason::CertificateOther:
        return words(QT_TRANSLATE_NOOP("explain", "The server's certificate cannot be trusted: look at the TLS detail."));
    case CloseReason::ClientCertificateRefused:
        return words(QT_TRANSLATE_NOOP(
            "explain", "The server wants a client certificate or refuses the one given: check certificate, key and issuer."));
    case CloseReason::LocalError:
        return words(QT_TRANSLATE_NOOP(
            "explain", "Something on this computer failed: check the files, the port and the certificate that were named."));
    }
    return {};
}

QString saslFaultSentence(SaslFault fault)
{
    const auto words = [](const char *text) { return inWords(text); };
    switch (fault) {
    case SaslFault::UnknownMechanism:
        return words(QT_TRANSLATE_NOOP("explain", "This authentication mechanism is not known here: choose one from the list."));
    case SaslFault::BadCharacter:
        return words(QT_TRANSLATE_NOOP(
            "explain", "User or password holds a character that SASL forbids (RFC 4013), such as a control character."));
    case SaslFault::BadChallenge:
        return words(
            QT_TRANSLATE_NOOP("explain", "The server's challenge breaks the rules of the mechanism: try another mechanism."));
    case SaslFault::NonceMismatch:
        return words(QT_TRANSLATE_NOOP("explain",
                                       "The server's SCRAM nonce does not continue ours: the answer may come from an older "
                                       "session or from an attacker, so the password was not proved."));
    case SaslFault::IterationsOutOfRange:
        return words(QT_TRANSLATE_NOOP(
            "explain", "The server's SCRAM iteration count is not between 4096 and 100,000: its setting should be changed."));
    case SaslFault::ServerSignatureWrong:
        return words(QT_TRANSLATE_NOOP(
            "explain", "The server could not prove that it knows the password: it may not be the server that it claims to be."));
    case SaslFault::ServerRefused:
        return words(
            QT_TRANSLATE_NOOP("explain", "The server refused the proof or the token: check user and password or renew the token."));
    case SaslFault::NoChannelBinding:
        return words(QT_TRANSLATE_NOOP("explain", "A -PLUS mechanism needs TLS: switch TLS on or choose the form without -PLUS."));
    case SaslFault::TooManyChallenges:
        return words(QT_TRANSLATE_NOOP(
            "explain", "The server keeps asking without end: the authentication was given up; try another mechanism."));
    }
    return {};
}

QString mailboxFaultSentence(MailboxFault fault, const QString &typed)
{
    const auto words = [&](const char *text) { return inWords(text).arg(typed); };
    switch (fault) {
    case MailboxFault::Empty:
        return inWords(QT_TRANSLATE_NOOP("explain", "The address is empty: write one like user@example.org."));
    case MailboxFault::NoAt: return words(QT_TRANSLATE_NOOP("explain", "“%1” has no @: write the address like user@example.org."));
    case MailboxFault::EmptyLocalPart:
        return words(QT_TRANSLATE_NOOP("explain", "“%1” has nothing before the @: the mailbox's name belongs there."));
    case MailboxFault::EmptyDomain:
        return words(QT_TRANSLATE_NOOP("explain", "“%1” has nothing after the @: a domain such as example.org belongs there."));
    case MailboxFault::BadLocalPart:
        return words(QT_TRANSLATE_NOOP("explain",
                                       "The part before the @ of “%1” is not allowed: no spaces, no dot at an end, no two dots "
                                       "together, or else put it into double quotes."));
    case MailboxFault::BadDomain:
        return words(QT_TRANSLATE_NOOP("explain",
                                       "The part after the @ of “%1” is no domain: letters, digits, hyphens and dots, or an "
                                       "address like [192.0.2.1]."));
    case MailboxFault::ControlCharacter:
        return inWords(QT_TRANSLATE_NOOP("explain", "The address holds a line break or another control character: type it anew."));
    case MailboxFault::LocalPartTooLong:
        return words(
            QT_TRANSLATE_NOOP("explain", "The part before the @ of “%1” is longer than 64 octets, the most that SMTP allows."));
    case MailboxFault::DomainTooLong:
        return words(QT_TRANSLATE_NOOP("explain", "The domain of “%1” is longer than 255 octets, the most that SMTP allows."));
    case MailboxFault::PathTooLong:
        return words(QT_TRANSLATE_NOOP("explain", "“%1” is too long as a whole: SMTP allows 254 octets."));
    }
    return {};
}

QString messageErrorSentence(const MessageError &error)
{
    const auto words = [&](const char *text) { return inWords(text).arg(placeInWords(error.where), error.detail); };
    const auto aboutDetail = [&](const char *text) { return inWords(text).arg(error.detail); };
    switch (error.fault) {
    case MessageFault::CharsetUnknown:
        return aboutDetail(QT_TRANSLATE_NOOP("explain", "The charset “%1” is not known: take UTF-8 or one from the list."));
    case MessageFault::CharacterNotInCharset:
        return words(QT_TRANSLATE_NOOP("explain", "The chosen charset lacks the character “%2” (in %1): change it or take UTF-8."));
    case MessageFault::AttachmentUnreadable:
        return aboutDetail(
            QT_TRANSLATE_NOOP("explain", "The attachment “%1” cannot be read: check that the file exists and may be opened."));
    case MessageFault::HeaderNameBad:
        return aboutDetail(QT_TRANSLATE_NOOP(
            "explain", "“%1” cannot be a header's name: use letters, digits and hyphens, without a space or colon."));
    case MessageFault::HeaderValueBad:
        return inWords(QT_TRANSLATE_NOOP("explain", "The header “%1” holds a line break or a NUL: write its value on one line."))
            .arg(error.where);
    case MessageFault::AddressBad:
        return aboutDetail(QT_TRANSLATE_NOOP("explain", "“%1” is no address for a header: write it like user@example.org."));
    case MessageFault::AddressNeedsUtf8:
        return aboutDetail(
            QT_TRANSLATE_NOOP("explain",
                              "The address “%1” has characters outside ASCII and the server does not offer SMTPUTF8: "
                              "use another address or another server."));
    case MessageFault::NeedsEightBit:
        return inWords(QT_TRANSLATE_NOOP("explain",
                                         "The message holds 8-bit text and the server does not offer 8BITMIME: encode it as "
                                         "quoted-printable or base64."));
    case MessageFault::NeedsBinary:
        return inWords(QT_TRANSLATE_NOOP("explain",
                                         "The message can only be sent unchanged with BINARYMIME and CHUNKING, and the server "
                                         "does not offer both."));
    case MessageFault::LineTooLong:
        return inWords(QT_TRANSLATE_NOOP("explain",
                                         "The message has a line longer than 998 octets, the most that SMTP allows: break it or "
                                         "encode the part."));
    case MessageFault::LoneLineEnd:
        return inWords(QT_TRANSLATE_NOOP("explain",
                                         "The message holds a lone CR or LF that matters: only a server with BINARYMIME can "
                                         "take it unchanged."));
    }
    return {};
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Why a mail or a session went wrong, without the stage and the server's own words.
#include "faultwords.h"

#include <QCoreApplication>

namespace postbench {

QString replyFaultSentence(ReplyReader::Fault fault)
{
    switch (fault) {
    case ReplyReader::Fault::NotAReply:
        return inWords(QT_TRANSLATE_NOOP(
            "explain", "The server sent a line that is no SMTP reply: is another service listening on this port?"));
    case ReplyReader::Fault::MixedCodes:
        return inWords(QT_TRANSLATE_NOOP(
            "explain", "The server sent one reply with different codes in its lines, which RFC 5321 does not allow."));
    case ReplyReader::Fault::LineTooLong:
        return inWords(QT_TRANSLATE_NOOP(
            "explain", "The server sent a reply line of more than 4096 octets; 512 is the most that RFC 5321 allows."));
    case ReplyReader::Fault::TooManyLines:
        return inWords(QT_TRANSLATE_NOOP("explain", "The server sent a reply of more than 256 lines, so it was given up."));
    }
    return {};
}

static QString tlsFaultSentence(SmtpFault fault)
{
    switch (fault) {
    case SmtpFault::TlsNotOffered:
        return inWords(
            QT_TRANSLATE_NOOP("explain", "TLS is demanded, but the server does not offer STARTTLS: try implicit TLS on port 465."));
    case SmtpFault::TlsRefused:
        return inWords(QT_TRANSLATE_NOOP(
            "explain",
            "The server offers STARTTLS but refused to start it: its certificate may be missing; nothing was sent in the clear."));
    case SmtpFault::TlsInjected:
        return inWords(QT_TRANSLATE_NOOP("explain",
                                         "Clear-text bytes followed the 220 to STARTTLS: somebody may be injecting commands, "
                                         "so the session was ended before the handshake."));
    case SmtpFault::TlsFailed:
        return inWords(QT_TRANSLATE_NOOP("explain", "TLS could not be established: look at the certificate and the TLS settings."));
    case SmtpFault::RequireTlsNotPossible:
        return inWords(QT_TRANSLATE_NOOP(
            "explain", "REQUIRETLS is asked for, but the server does not offer it or the connection is not encrypted."));
    default: return {};
    }
}

static QString authFaultSentence(SmtpFault fault)
{
    switch (fault) {
    case SmtpFault::AuthNotOffered:
        return inWords(QT_TRANSLATE_NOOP(
            "explain", "A user is given, but the server offers no AUTH: use TLS first, the submission port 587, or no user."));
    case SmtpFault::AuthNoCommonMechanism:
        return inWords(QT_TRANSLATE_NOOP(
            "explain", "The server offers none of the allowed authentication mechanisms: allow one from its AUTH line."));
    case SmtpFault::AuthNeedsTls:
        return inWords(QT_TRANSLATE_NOOP("explain",
                                         "The server offers only PLAIN or LOGIN and the connection is not encrypted: switch TLS "
                                         "on, or name the mechanism to send the password readably."));
    case SmtpFault::AuthRefused:
        return inWords(QT_TRANSLATE_NOOP("explain", "The server refused the log-in: check user and password."));
    case SmtpFault::AuthSaslFault:
        return inWords(QT_TRANSLATE_NOOP("explain", "The authentication exchange went wrong: try another mechanism."));
    case SmtpFault::SecretDeclined: return inWords(QT_TRANSLATE_NOOP("explain", "No password was given, so nothing was sent."));
    default: return {};
    }
}

static QString mailFaultSentence(SmtpFault fault)
{
    switch (fault) {
    case SmtpFault::SmtpUtf8NotOffered:
        return inWords(QT_TRANSLATE_NOOP(
            "explain",
            "An address has characters outside ASCII before the @ and the server does not offer SMTPUTF8: use another address."));
    case SmtpFault::EightBitNotOffered:
        return inWords(QT_TRANSLATE_NOOP(
            "explain", "The message is to go unchanged and holds 8-bit text, but the server does not offer 8BITMIME."));
    case SmtpFault::BinaryNotOffered:
        return inWords(QT_TRANSLATE_NOOP(
            "explain", "The message is to go byte for byte, but the server does not offer BINARYMIME with CHUNKING."));
    case SmtpFault::MessageTooLarge:
        return inWords(QT_TRANSLATE_NOOP(
            "explain", "The message is larger than the server's SIZE limit, so it was not sent: make the attachments smaller."));
    case SmtpFault::MessageImpossible:
        return inWords(QT_TRANSLATE_NOOP("explain", "The message could not be built, so it was not sent."));
    case SmtpFault::NoValidRecipient:
        return inWords(
            QT_TRANSLATE_NOOP("explain", "Every recipient was refused, so the message was not sent: check the addresses."));
    case SmtpFault::MailLimitReached:
        return inWords(QT_TRANSLATE_NOOP(
            "explain", "The server takes no more mails on this connection (LIMITS MAILMAX): send the rest over a new one."));
    case SmtpFault::CommandUnsafe:
        return inWords(QT_TRANSLATE_NOOP(
            "explain",
            "A value holds a line break or NUL, or is too long for a command line, so nothing of it was sent: correct it."));
    default: return {};
    }
}

static QString serviceFaultSentence(SmtpFault fault)
{
    switch (fault) {
    case SmtpFault::DsnNotOffered:
        return inWords(
            QT_TRANSLATE_NOOP("explain", "A delivery report is asked for, but the server does not offer DSN: send without it."));
    case SmtpFault::DeliverByNotOffered:
        return inWords(QT_TRANSLATE_NOOP(
            "explain", "A delivery deadline is asked for, but the server does not offer DELIVERBY: send without it."));
    case SmtpFault::FutureReleaseNotOffered:
        return inWords(QT_TRANSLATE_NOOP(
            "explain", "Holding the mail is asked for, but the server does not offer FUTURERELEASE: send without it."));
    case SmtpFault::PriorityNotOffered:
        return inWords(
            QT_TRANSLATE_NOOP("explain", "A priority is asked for, but the server does not offer MT-PRIORITY: send without it."));
    case SmtpFault::DeliverByTooShort:
        return inWords(QT_TRANSLATE_NOOP(
            "explain", "The delivery deadline is shorter than the server's minimum in its DELIVERBY line: give it more time."));
    case SmtpFault::HoldTooLong:
        return inWords(QT_TRANSLATE_NOOP(
            "explain", "The mail is to be held longer than the server's FUTURERELEASE line allows: choose an earlier time."));
    default: return {};
    }
}

QString smtpFaultSentence(SmtpFault fault)
{
    switch (fault) {
    case SmtpFault::ServiceClosing:
        return inWords(QT_TRANSLATE_NOOP("explain", "The server ended the service (421): try again later."));
    case SmtpFault::ConnectionLost:
        return inWords(QT_TRANSLATE_NOOP("explain", "The connection was lost in the middle: try again."));
    case SmtpFault::ConnectFailed:
        return inWords(QT_TRANSLATE_NOOP("explain", "No connection to the server could be made: check its name and port."));
    case SmtpFault::TimedOut:
        return inWords(QT_TRANSLATE_NOOP("explain", "The server did not answer in time: try again later or allow more time."));
    case SmtpFault::ReplyMalformed:
        return inWords(QT_TRANSLATE_NOOP("explain", "The server's answer breaks the rules of SMTP replies."));
    case SmtpFault::UnexpectedReply:
        return inWords(
            QT_TRANSLATE_NOOP("explain", "The server answered with a code that this command cannot have: it breaks the protocol."));
    case SmtpFault::UnsolicitedReply:
        return inWords(
            QT_TRANSLATE_NOOP("explain", "The server sent a reply that nothing had asked for: both sides are out of step."));
    case SmtpFault::TooManyReplies:
        return inWords(QT_TRANSLATE_NOOP("explain", "The server floods the connection with replies, so it was closed."));
    default: break;
    }
    for (const auto &sentence : {tlsFaultSentence, authFaultSentence, mailFaultSentence, serviceFaultSentence}) {
        const QString words = sentence(fault);
        if (!words.isEmpty()) return words;
    }
    return {};
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// ReceiverDialogue's commands outside TLS, AUTH and the message itself (RFC 5321 section 4.1.1).
#include "receiverdialogue.h"

#include "domain.h"

#include <algorithm>
#include <utility>

namespace postbench {

namespace {

constexpr qsizetype mostRecipients = 100'000; // for memory's sake

// A domain or an address literal. An underscore is let pass: many hosts have one in their name.
bool isHeloName(const QByteArray &name)
{
    return isAsciiDomain(QByteArray(name).replace('_', 'x')) || isAddressLiteral(QString::fromLatin1(name));
}

ReceiverReply unwantedArguments(const char *verb) { return {501, "5.5.4", QByteArray(verb) + " takes no arguments"}; }

} // namespace

void ReceiverDialogue::execute(const ReceiverCommand &command)
{
    if (m_refusing && command.verb != ReceiverVerb::Quit) {
        refuse({503, "5.5.1", "No service here, as the greeting said; QUIT is all that is left"});
        return;
    }
    switch (command.verb) {
    case ReceiverVerb::Ehlo: return ehlo(command.arguments, true);
    case ReceiverVerb::Helo: return ehlo(command.arguments, false);
    case ReceiverVerb::Mail: return mail(command.arguments);
    case ReceiverVerb::Rcpt: return rcpt(command.arguments);
    case ReceiverVerb::Data: return data(command.arguments);
    case ReceiverVerb::Bdat: return bdat(command.arguments);
    case ReceiverVerb::Rset: return rset(command.arguments);
    case ReceiverVerb::Noop: return answer({250, "2.0.0", "Ok"});
    case ReceiverVerb::Quit: return quit(command.arguments);
    case ReceiverVerb::Vrfy:
    case ReceiverVerb::Expn: return look(command);
    case ReceiverVerb::Help: return help();
    case ReceiverVerb::StartTls: return startTls(command.arguments);
    case ReceiverVerb::Auth: return auth(command.arguments);
    case ReceiverVerb::Unknown: return refuse({500, "5.5.2", "Command not recognized"});
    }
}

void ReceiverDialogue::ehlo(const QByteArray &arguments, bool extended)
{
    if (!isHeloName(arguments)) {
        refuse({501, {}, "A domain or an address literal is needed here"});
        return;
    }
    m_stage = SmtpStage::Ehlo;
    if (disturbed(SmtpStage::Ehlo)) return;
    m_transaction.reset(m_output); // RFC 5321 section 4.1.4
    m_mailRefused = false;
    m_extended = extended;
    m_heloName = arguments;
    ReceiverReply reply(250, {}, m_options.hostName + " greets " + arguments);
    if (extended) reply.lines += m_offer.ehloLines();
    answer(reply);
}

bool ReceiverDialogue::mayMail()
{
    if (m_heloName.isEmpty()) {
        refuse({503, "5.5.1", "EHLO first"});
        return false;
    }
    if (m_options.requireAuth && !m_authenticated) {
        answer({530, "5.7.0", "Authentication required"}); // RFC 4954 section 6
        return false;
    }
    return true;
}

void ReceiverDialogue::mail(const QByteArray &arguments)
{
    if (m_transaction.isOpen()) {
        refuse({503, "5.5.1", "A mail is open already; RSET gives it up"});
        return;
    }
    m_stage = SmtpStage::Mail;
    if (mayMail() && !disturbed(SmtpStage::Mail)) openMail(arguments);
    m_mailRefused = !m_transaction.isOpen();
}

void ReceiverDialogue::openMail(const QByteArray &arguments)
{
    if (m_options.maxMails > 0 && m_transactions >= m_options.maxMails) {
        answer({452, "4.3.2", "Too many mails on this connection"}); // RFC 9422 MAILMAX
        return;
    }
    auto parsed = ReceiverMail::parse(arguments, m_extended ? m_offer : ReceiverOffer(), m_options.maxMessageSize);
    if (!parsed) {
        refuse(parsed.error());
        return;
    }
    ++m_transactions;
    m_transaction.begin(*std::move(parsed));
    answer({250, "2.1.0", "Ok"});
}

void ReceiverDialogue::rcpt(const QByteArray &arguments)
{
    if (!m_transaction.isOpen() || m_transaction.hasBody()) {
        refuse({503, "5.5.1", m_transaction.isOpen() ? "The message has begun; recipients come before it" : "MAIL first"});
        return;
    }
    m_stage = SmtpStage::Rcpt;
    if (disturbed(SmtpStage::Rcpt)) {
        m_transaction.noteRefusal();
        return;
    }
    const qsizetype most =
        m_options.maxRecipients > 0 ? std::min<qsizetype>(m_options.maxRecipients, mostRecipients) : mostRecipients;
    if (m_transaction.recipients() >= most) {
        m_transaction.noteRefusal();
        answer({452, "4.5.3", "Too many recipients"}); // RFC 5321 section 4.5.3.1.10
        return;
    }
    auto parsed = parseRecipient(arguments, m_extended ? m_offer : ReceiverOffer(), m_transaction.mail().utf8, m_options.hostName);
    if (!parsed) {
        m_transaction.noteRefusal();
        refuse(parsed.error());
        return;
    }
    m_transaction.addRecipient(*std::move(parsed));
    answer({250, "2.1.5", "Ok"});
}

void ReceiverDialogue::rset(const QByteArray &arguments)
{
    if (!arguments.isEmpty()) {
        refuse(unwantedArguments("RSET"));
        return;
    }
    m_transaction.reset(m_output);
    m_mailRefused = false;
    answer({250, "2.0.0", "Ok"});
}

void ReceiverDialogue::quit(const QByteArray &arguments)
{
    if (!arguments.isEmpty()) {
        refuse(unwantedArguments("QUIT"));
        return;
    }
    m_stage = SmtpStage::Quit;
    if (disturbed(SmtpStage::Quit)) return;
    answer({221, "2.0.0", m_options.hostName + " closing connection"});
    end(false, true, SmtpFault::None);
}

void ReceiverDialogue::look(const ReceiverCommand &command)
{
    if (!m_offer.has(command.verb == ReceiverVerb::Vrfy ? Extension::Vrfy : Extension::Expn))
        refuse({502, "5.5.1", "Command not implemented"});
    else if (m_options.requireAuth && !m_authenticated)
        answer({530, "5.7.0", "Authentication required"});
    else if (command.arguments.isEmpty())
        refuse({501, "5.5.4", "A name or an address is needed here"});
    else
        answer({252, "2.1.5", "Nothing is looked up here, but mail to any address is taken"}); // RFC 5321 section 3.5.3
}

void ReceiverDialogue::help()
{
    if (!m_offer.has(Extension::Help)) {
        refuse({502, "5.5.1", "Command not implemented"});
        return;
    }
    ReceiverReply reply(214, "2.0.0", "This is a test receiver: it keeps every mail and passes none on. Commands:");
    reply.lines += {"EHLO HELO MAIL RCPT DATA BDAT RSET NOOP QUIT", "VRFY EXPN HELP STARTTLS AUTH"};
    answer(reply);
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// ReceiverDialogue's STARTTLS (RFC 3207) and AUTH (RFC 4954).
#include "receiverdialogue.h"

#include <utility>

namespace postbench {

void ReceiverDialogue::renewOffer() { m_offer = ReceiverOffer(m_options, m_encrypted, credentials(true)); }

// `bound`: to the TLS channel, which only exists under TLS and where a -PLUS is offered.
ServerCredentials ReceiverDialogue::credentials(bool bound) const
{
    ServerCredentials credentials;
    credentials.user = m_options.user;
    credentials.password = m_options.password;
    credentials.hostName = m_options.hostName;
    if (!m_options.nonce.isEmpty()) credentials.nonce = m_options.nonce + QByteArray::number(m_logins); // each exchange its own
    credentials.clientCertified = m_clientCertified;
    if (bound && m_encrypted) credentials.endPointBinding = m_endPointBinding;
    return credentials;
}

void ReceiverDialogue::startTls(const QByteArray &arguments)
{
    const bool hidden = m_options.hidden.contains("STARTTLS");
    if (m_encrypted && !hidden) return refuse({503, "5.5.1", "TLS is on already"});
    if (!m_offer.has(Extension::StartTls)) return refuse({502, "5.5.1", "Command not implemented"});
    if (!m_extended) return refuse({503, "5.5.1", "EHLO first"});
    if (!arguments.isEmpty()) return refuse({501, "5.5.4", "STARTTLS takes no arguments"});
    m_stage = SmtpStage::Tls;
    if (!m_input.isEmpty()) return injected();
    if (disturbed(SmtpStage::Tls)) return;
    answer({220, "2.0.0", "Ready to start TLS"});
    m_output.push(action::StartTls{});
    m_phase = Phase::Handshake;
}

// Clear text behind STARTTLS must not be read as if it had come under TLS, and nobody honest sends it (RFC 3207 section 6).
void ReceiverDialogue::injected()
{
    m_output.dropHeld();
    end(true, false, SmtpFault::TlsInjected);
}

void ReceiverDialogue::on(event::Encrypted &encrypted)
{
    if (m_phase != Phase::Handshake) return;
    m_encrypted = true;
    m_clientCertified = encrypted.facts.verified; // the peer's chain, which is the client's here
    if (!encrypted.facts.endPointBinding.isEmpty()) m_endPointBinding = encrypted.facts.endPointBinding;
    // All that was said before is forgotten (RFC 3207 section 4.2).
    m_transaction.reset(m_output);
    m_heloName.clear();
    m_user.clear();
    m_extended = m_authenticated = m_mailRefused = false;
    m_phase = Phase::Command;
    renewOffer();
    if (!m_greeted) greet();
}

void ReceiverDialogue::auth(const QByteArray &arguments)
{
    if (!m_offer.has(Extension::Auth)) return refuse({502, "5.5.1", "Command not implemented"});
    if (!m_extended) return refuse({503, "5.5.1", "EHLO first"});
    if (m_authenticated || m_transaction.isOpen())
        return refuse({503, "5.5.1", m_authenticated ? "Authenticated already" : "Not while a mail is open"});
    m_stage = SmtpStage::Auth;
    const QList<QByteArray> words = arguments.split(' ');
    if (arguments.isEmpty() || words.size() > 2) return refuse({501, "5.5.4", "Syntax: AUTH mechanism [initial-response]"});
    const QByteArray name = words[0].toUpper();
    if (!m_offer.mechanisms().contains(name)) {
        if (name.endsWith("-PLUS") && m_offer.has(Extension::StartTls))
            return refuse({538, "5.7.11", "Encryption required for this mechanism"}); // RFC 4954 section 6
        return refuse({504, "5.5.4", "Mechanism not offered here"});
    }
    ++m_logins;
    const bool bound = name.endsWith("-PLUS") || m_offer.mechanisms().contains(name + "-PLUS");
    auto mechanism = SaslServerMechanism::make(name, credentials(bound));
    if (!mechanism) return refuse({504, "5.5.4", "Mechanism not offered here"});
    m_auth.emplace(*std::move(mechanism));
    authStep(m_auth->start(words.size() == 2 ? std::optional(words[1]) : std::nullopt));
}

void ReceiverDialogue::authAnswer(const QByteArray &line) { authStep(m_auth->answer(line)); }

void ReceiverDialogue::authStep(const ReceiverAuth::Step &step)
{
    using Kind = ReceiverAuth::Step::Kind;
    if (step.kind == Kind::Challenge) {
        m_phase = Phase::AuthAnswer;
        return answer({334, {}, step.text});
    }
    m_phase = Phase::Command;
    m_auth.reset();
    const bool isSettled = step.kind == Kind::Accepted || step.kind == Kind::Refused;
    if (isSettled && disturbed(SmtpStage::Auth)) return;
    switch (step.kind) {
    case Kind::Accepted:
        m_authenticated = true;
        m_user = step.user;
        return answer({235, "2.7.0", "Authentication succeeded"});
    case Kind::Refused: return refuse({535, "5.7.8", "Authentication credentials invalid"});
    case Kind::Malformed: return refuse({501, "5.5.2", "The mechanism cannot read this answer"});
    case Kind::NotBase64: return refuse({501, "5.5.2", "This is no base64"});
    case Kind::Cancelled: return refuse({501, "5.7.0", "Authentication cancelled, as asked"});
    case Kind::Challenge: break;
    }
}

} // namespace postbench

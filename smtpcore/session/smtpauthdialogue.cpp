// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Chooses mechanisms and turns raw SASL messages into base64 lines.
#include "smtpauthdialogue.h"

namespace postbench {

namespace {

constexpr int maxChallenges = 10;
// RFC 4954 section 4: an initial response may be sent only when the command stays within 512 octets (RFC 5321 section 4.5.3.1.4).
constexpr qsizetype maxAuthCommand = 512;
constexpr qsizetype maxAuthLine = 12288; // RFC 4954 section 4

bool isPlainText(const QByteArray &mechanism) { return mechanism == "PLAIN" || mechanism == "LOGIN"; }

// Chosen without being named: no token, no -PLUS, nothing anonymous.
const QList<QByteArray> &automaticMechanisms()
{
    static const QList<QByteArray> names{"SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5", "PLAIN", "LOGIN"};
    return names;
}

SmtpAuthDialogue::Line secretLine(const QByteArray &head, const QByteArray &secret)
{
    SmtpAuthDialogue::Line line;
    line.bytes = head + secret + "\r\n";
    if (!secret.isEmpty()) line.secrets.append({head.size(), secret.size()});
    return line;
}

} // namespace

SmtpAuthDialogue::SmtpAuthDialogue(const SmtpSessionOptions &options, const Capabilities &capabilities, bool encrypted)
{
    const QList<QByteArray> offered = capabilities.authMechanisms();
    if (offered.isEmpty()) {
        m_fault = SmtpFault::AuthNotOffered;
        return;
    }
    const bool named = !options.mechanisms.isEmpty();
    // A clear line that nobody chose (TLS was not offered) carries no AUTH unless a mechanism was named.
    const bool clearByAccident = !encrypted && options.tls == TlsPolicy::Auto;
    bool onlyTlsMissing = false;
    for (const QByteArray &name : named ? options.mechanisms : automaticMechanisms()) {
        const QByteArray upper = name.toUpper();
        if (!offered.contains(upper)) continue;
        if (!named && !encrypted && (clearByAccident || isPlainText(upper))) {
            onlyTlsMissing = true;
            continue;
        }
        m_candidates.append(upper);
    }
    if (m_candidates.isEmpty()) m_fault = onlyTlsMissing ? SmtpFault::AuthNeedsTls : SmtpFault::AuthNoCommonMechanism;
}

bool SmtpAuthDialogue::candidateNeedsSecret() const { return candidate() != "EXTERNAL" && candidate() != "ANONYMOUS"; }

std::expected<SmtpAuthDialogue::Line, SmtpAuthDialogue::Refusal> SmtpAuthDialogue::start(const Credentials &credentials)
{
    const QByteArray name = m_candidates.takeFirst();
    m_challenges = 0;
    m_heldInitial.reset();
    auto mechanism = SaslMechanism::make(name, credentials);
    if (!mechanism) return std::unexpected(Refusal{SmtpFault::AuthSaslFault, mechanism.error()});
    m_mechanism = std::move(*mechanism);
    const QByteArray head = "AUTH " + name;
    const std::optional<QByteArray> initial = m_mechanism->start();
    if (!initial) return secretLine(head, {});
    const QByteArray encoded = initial->isEmpty() ? QByteArray("=") : initial->toBase64();
    if (head.size() + 1 + encoded.size() + 2 > maxAuthCommand) {
        m_heldInitial = encoded;
        return secretLine(head, {});
    }
    return secretLine(head + ' ', encoded);
}

std::expected<SmtpAuthDialogue::Line, SmtpAuthDialogue::Refusal> SmtpAuthDialogue::answer(const Reply &challenge)
{
    if (!m_mechanism || ++m_challenges > maxChallenges)
        return std::unexpected(Refusal{SmtpFault::AuthSaslFault, SaslFault::TooManyChallenges});
    if (m_heldInitial) {
        const QByteArray encoded = *m_heldInitial;
        m_heldInitial.reset();
        return secretLine({}, encoded == "=" ? QByteArray() : encoded);
    }
    const auto decoded = QByteArray::fromBase64Encoding(challenge.lines.first().trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || challenge.lines.size() != 1) return std::unexpected(Refusal{SmtpFault::AuthSaslFault, SaslFault::BadChallenge});
    const auto raw = m_mechanism->answer(*decoded);
    if (!raw) return std::unexpected(Refusal{SmtpFault::AuthSaslFault, raw.error()});
    Line line = secretLine({}, raw->toBase64());
    if (line.bytes.size() > maxAuthLine) return std::unexpected(Refusal{SmtpFault::CommandUnsafe, {}});
    return line;
}

SmtpAuthDialogue::Line SmtpAuthDialogue::cancelLine() { return {"*\r\n", {}}; }

bool SmtpAuthDialogue::mayAcceptSuccess() const { return m_mechanism && m_mechanism->mayAcceptSuccess(); }

} // namespace postbench

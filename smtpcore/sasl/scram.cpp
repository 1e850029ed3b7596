// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// SCRAM's exchange as the client sees it.
#include "scram.h"

#include "digest.h"
#include "saslname.h"
#include "saslprep.h"
#include "scramkeys.h"

#include <algorithm>
#include <utility>

namespace postbench {

namespace {

constexpr int minIterations = 4096; // RFC 7677 section 4
// The window's thread stands still while the keys are made: measured 1.4 to 2.0 microseconds an iteration for SHA-256 and
// 1.8 to 2.9 for SHA-1, so at the most 0.3 s here. Servers use 4096 to 15,000.
constexpr int maxIterations = 100'000;

bool isNonce(QByteArrayView nonce)
{
    return !nonce.isEmpty() && std::ranges::all_of(nonce, [](char c) { return c > ' ' && c < '\x7f' && c != ','; });
}

std::optional<QByteArray> fromBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

struct ServerFirst {
    QByteArray nonce;
    QByteArray salt;
    int iterations = 0;
};

// posit-number, and out of range where it does not fit.
std::expected<int, SaslFault> iterationsIn(QByteArrayView text)
{
    if (text.isEmpty() || text.front() == '0' || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return std::unexpected(SaslFault::BadChallenge);
    bool fits = false;
    const int iterations = text.toInt(&fits);
    if (!fits || iterations < minIterations || iterations > maxIterations) return std::unexpected(SaslFault::IterationsOutOfRange);
    return iterations;
}

// "r=...,s=...,i=..." and extensions, which may be ignored unless "m=" stands first (RFC 5802 section 5.1).
std::expected<ServerFirst, SaslFault> serverFirstIn(const QByteArray &message)
{
    const QList<QByteArray> parts = message.split(',');
    if (parts.size() < 3 || !parts[0].startsWith("r=") || !parts[1].startsWith("s=") || !parts[2].startsWith("i="))
        return std::unexpected(SaslFault::BadChallenge);
    ServerFirst first;
    first.nonce = parts[0].sliced(2);
    const auto salt = fromBase64(parts[1].sliced(2));
    if (!isNonce(first.nonce) || !salt || salt->isEmpty()) return std::unexpected(SaslFault::BadChallenge);
    first.salt = *salt;
    const auto iterations = iterationsIn(QByteArrayView(parts[2]).sliced(2));
    if (!iterations) return std::unexpected(iterations.error());
    first.iterations = *iterations;
    return first;
}

} // namespace

std::expected<Scram, SaslFault> Scram::make(const char *hash, bool plus, const Credentials &credentials)
{
    if (plus && credentials.endPointBinding.isEmpty()) return std::unexpected(SaslFault::NoChannelBinding);
    const auto user = saslPrep(credentials.user);
    const auto password = saslPrep(credentials.secret);
    const auto authorisationId = saslPrep(credentials.authorisationId);
    if (!user || !password || !authorisationId || !isNonce(credentials.nonce)) return std::unexpected(SaslFault::BadCharacter);
    Scram scram;
    scram.m_hash = hash;
    scram.m_password = *password;
    scram.m_nonce = credentials.nonce;
    const QByteArray actingAs = authorisationId->isEmpty() ? QByteArray() : "a=" + toSaslName(*authorisationId);
    scram.m_gs2Header = QByteArray(plus ? "p=tls-server-end-point," : "n,") + actingAs + ',';
    scram.m_bindingData = plus ? credentials.endPointBinding : QByteArray();
    scram.m_clientFirstBare = "n=" + toSaslName(*user) + ",r=" + credentials.nonce;
    return scram;
}

std::optional<QByteArray> Scram::start() { return m_gs2Header + m_clientFirstBare; }

std::expected<QByteArray, SaslFault> Scram::answer(QByteArrayView challenge)
{
    switch (std::exchange(m_stage, Stage::Over)) {
    case Stage::ServerFirst: return clientFinal(challenge.toByteArray());
    case Stage::ServerFinal: return verify(challenge.toByteArray());
    case Stage::Verified:
    case Stage::Over: break;
    }
    return std::unexpected(SaslFault::TooManyChallenges);
}

std::expected<QByteArray, SaslFault> Scram::clientFinal(const QByteArray &serverFirst)
{
    const auto first = serverFirstIn(serverFirst);
    if (!first) return std::unexpected(first.error());
    // The server must have added to our nonce, else an old exchange could be played back.
    if (!first->nonce.startsWith(m_nonce) || first->nonce.size() == m_nonce.size())
        return std::unexpected(SaslFault::NonceMismatch);
    const QByteArray withoutProof = "c=" + (m_gs2Header + m_bindingData).toBase64() + ",r=" + first->nonce;
    const QByteArray authMessage = m_clientFirstBare + ',' + serverFirst + ',' + withoutProof;
    const ScramKeys keys = ScramKeys::derive(m_hash, m_password, first->salt, first->iterations);
    m_expectedSignature = keys.serverSignature(authMessage);
    m_stage = Stage::ServerFinal;
    return withoutProof + ",p=" + keys.clientProof(authMessage).toBase64();
}

std::expected<QByteArray, SaslFault> Scram::verify(const QByteArray &serverFinal)
{
    const QByteArray head = serverFinal.split(',').first();
    if (head.startsWith("e=")) return std::unexpected(SaslFault::ServerRefused);
    const auto signature = head.startsWith("v=") ? fromBase64(head.sliced(2)) : std::nullopt;
    if (!signature) return std::unexpected(SaslFault::BadChallenge);
    if (!sameOctets(m_expectedSignature, *signature)) return std::unexpected(SaslFault::ServerSignatureWrong);
    m_stage = Stage::Verified;
    return QByteArray("");
}

} // namespace postbench

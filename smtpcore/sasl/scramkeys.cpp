// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Derives the keys of SCRAM.
#include "scramkeys.h"

#include "digest.h"

#include <QtCrypto>

namespace postbench {

namespace {

QByteArray exclusiveOr(QByteArray left, const QByteArray &right)
{
    for (qsizetype i = 0; i < left.size() && i < right.size(); ++i)
        left[i] = static_cast<char>(left[i] ^ right[i]);
    return left;
}

// Hi() of RFC 5802 section 2.2, one block of PBKDF2. QCA itself has it for SHA-1 alone, so the rounds are made here.
QByteArray saltedPassword(const char *hash, const QByteArray &password, const QByteArray &salt, int iterations)
{
    const QCA::SymmetricKey key(password.isEmpty() ? QByteArray(1, '\0') : password);
    QCA::MessageAuthenticationCode code(QStringLiteral("hmac(%1)").arg(QLatin1StringView(hash)), key);
    QByteArray round = code.process(salt + QByteArray("\0\0\0\1", 4)).toByteArray();
    QByteArray result = round;
    for (int i = 1; i < iterations; ++i) {
        round = code.process(round).toByteArray();
        result = exclusiveOr(std::move(result), round);
    }
    return result;
}

} // namespace

ScramKeys ScramKeys::derive(const char *hash, const QByteArray &password, const QByteArray &salt, int iterations)
{
    const QByteArray salted = saltedPassword(hash, password, salt, iterations);
    ScramKeys keys;
    keys.m_hash = hash;
    keys.m_clientKey = hmac(hash, salted, "Client Key");
    keys.m_serverKey = hmac(hash, salted, "Server Key");
    return keys;
}

QByteArray ScramKeys::clientProof(const QByteArray &authMessage) const
{
    const QByteArray storedKey = digest(m_hash, m_clientKey);
    return exclusiveOr(m_clientKey, hmac(m_hash, storedKey, authMessage));
}

QByteArray ScramKeys::serverSignature(const QByteArray &authMessage) const { return hmac(m_hash, m_serverKey, authMessage); }

} // namespace postbench

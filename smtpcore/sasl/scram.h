// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// SCRAM-SHA-1 and SCRAM-SHA-256, with and without -PLUS (RFC 5802, RFC 7677), client side.
#pragma once

#include "saslmechanism.h"

namespace postbench {

// Three messages, then the server's signature, without which no success is believed.
// Channel binding is tls-server-end-point in the -PLUS forms and nowhere else (gs2 flag "n").
class Scram
{
public:
    // `hash` "sha1" or "sha256".
    static std::expected<Scram, SaslFault> make(const char *hash, bool plus, const Credentials &credentials);
    std::optional<QByteArray> start();
    std::expected<QByteArray, SaslFault> answer(QByteArrayView challenge);
    bool mayAcceptSuccess() const { return m_stage == Stage::Verified; }

private:
    enum class Stage { ServerFirst, ServerFinal, Verified, Over };
    std::expected<QByteArray, SaslFault> clientFinal(const QByteArray &serverFirst);
    std::expected<QByteArray, SaslFault> verify(const QByteArray &serverFinal);

    const char *m_hash = "sha256";
    Stage m_stage = Stage::ServerFirst;
    QByteArray m_password;
    QByteArray m_nonce;
    QByteArray m_gs2Header;
    QByteArray m_bindingData;
    QByteArray m_clientFirstBare;
    QByteArray m_expectedSignature;
};

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// SCRAM-SHA-1 and SCRAM-SHA-256, with and without -PLUS (RFC 5802, RFC 7677), server side.
#pragma once

#include "saslserverstep.h"

namespace postbench {

class ScramServer
{
public:
    // `hash` "sha1" or "sha256". The salt is made from the nonce where the credentials hold none.
    ScramServer(const char *hash, bool plus, const ServerCredentials &credentials);
    SaslStep start(const std::optional<QByteArray> &initial) { return initial ? answer(*initial) : challengeStep({}); }
    SaslStep answer(QByteArrayView response);

private:
    enum class Stage { ClientFirst, ClientFinal, Acknowledgement };
    SaslStep clientFirst(const QByteArray &message);
    SaslStep clientFinal(const QByteArray &message);
    bool bindingFits(QByteArrayView flag) const;

    const char *m_hash;
    bool m_plus;
    ServerCredentials m_credentials;
    Stage m_stage = Stage::ClientFirst;
    bool m_userFits = false;
    QByteArray m_expectedBinding; // c= of the final message: GS2 header and, with -PLUS, the end point's data
    QByteArray m_nonce;           // the client's and ours
    QByteArray m_firstMessages;   // client-first-bare and server-first, with commas after them
};

} // namespace postbench

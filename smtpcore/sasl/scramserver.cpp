// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// SCRAM's exchange as the server sees it.
#include "scramserver.h"

#include "digest.h"
#include "saslname.h"
#include "saslprep.h"
#include "scramkeys.h"

namespace postbench {

namespace {

constexpr int iterations = 4096; // what RFC 7677 section 4 asks for at least
constexpr qsizetype saltOctets = 16;

} // namespace

ScramServer::ScramServer(const char *hash, bool plus, const ServerCredentials &credentials)
    : m_hash(hash), m_plus(plus), m_credentials(credentials)
{
    if (m_credentials.salt.isEmpty()) m_credentials.salt = digest("sha256", credentials.nonce).first(saltOctets);
}

SaslStep ScramServer::answer(QByteArrayView response)
{
    switch (m_stage) {
    case Stage::ClientFirst: return clientFirst(response.toByteArray());
    case Stage::ClientFinal: return clientFinal(response.toByteArray());
    case Stage::Acknowledgement: break;
    }
    return response.isEmpty() ? acceptedStep(m_credentials.user) : malformedStep();
}

// RFC 5802 section 6: a client that says "y" saw no -PLUS, though it was offered: somebody took it away.
bool ScramServer::bindingFits(QByteArrayView flag) const
{
    if (m_plus) return flag == "p=tls-server-end-point";
    return flag == "n" || (flag == "y" && m_credentials.endPointBinding.isEmpty());
}

// "n,,n=user,r=nonce": flag, authorisation id, user, nonce, extensions that may be passed over.
SaslStep ScramServer::clientFirst(const QByteArray &message)
{
    const QList<QByteArray> parts = message.split(',');
    if (parts.size() < 4 || !(parts[1].isEmpty() || parts[1].startsWith("a=")) || !parts[2].startsWith("n=")
        || !parts[3].startsWith("r=") || parts[3].size() == 2)
        return malformedStep();
    const bool isFlag = parts[0] == "n" || parts[0] == "y" || parts[0].startsWith("p=");
    const auto actingAs = fromSaslName(QByteArrayView(parts[1]).sliced(parts[1].isEmpty() ? 0 : 2));
    const auto user = fromSaslName(QByteArrayView(parts[2]).sliced(2));
    if (!isFlag || !actingAs || !user || user->isEmpty()) return malformedStep();
    if (!bindingFits(parts[0])) return refusedStep();
    // A wrong name is told by the final message alone, like a wrong password.
    m_userFits = samePrepared(m_credentials.user, *user) && (actingAs->isEmpty() || samePrepared(m_credentials.user, *actingAs));
    const QByteArray header = parts[0] + ',' + parts[1] + ',';
    m_expectedBinding = (header + (m_plus ? m_credentials.endPointBinding : QByteArray())).toBase64();
    m_nonce = parts[3].sliced(2) + m_credentials.nonce;
    const QByteArray serverFirst = "r=" + m_nonce + ",s=" + m_credentials.salt.toBase64() + ",i=" + QByteArray::number(iterations);
    m_firstMessages = message.sliced(header.size()) + ',' + serverFirst + ',';
    m_stage = Stage::ClientFinal;
    return challengeStep(serverFirst);
}

// "c=binding,r=nonce,...,p=proof".
SaslStep ScramServer::clientFinal(const QByteArray &message)
{
    const QList<QByteArray> parts = message.split(',');
    if (parts.size() < 3 || !parts.first().startsWith("c=") || !parts[1].startsWith("r=") || !parts.last().startsWith("p="))
        return malformedStep();
    const auto password = saslPrep(m_credentials.password);
    if (!password) return refusedStep();
    const QByteArray authMessage = m_firstMessages + message.first(message.lastIndexOf(",p="));
    const ScramKeys keys = ScramKeys::derive(m_hash, *password, m_credentials.salt, iterations);
    const bool proofFits = sameOctets(keys.clientProof(authMessage).toBase64(), parts.last().sliced(2));
    const bool bindingIsOurs = sameOctets(m_expectedBinding, parts[0].sliced(2));
    const bool nonceIsOurs = sameOctets(m_nonce, parts[1].sliced(2));
    if (!proofFits || !bindingIsOurs || !nonceIsOurs || !m_userFits) return refusedStep();
    m_stage = Stage::Acknowledgement;
    return challengeStep("v=" + keys.serverSignature(authMessage).toBase64());
}

} // namespace postbench

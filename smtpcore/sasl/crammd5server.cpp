// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// CRAM-MD5's one challenge and what it is answered with.
#include "crammd5server.h"

#include "digest.h"
#include "saslprep.h"

#include <algorithm>

namespace postbench {

namespace {

bool isHex(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace

// In the form of a message identifier (RFC 2195 section 2).
QByteArray CramMd5Server::challenge() const { return '<' + m_credentials.nonce + '@' + m_credentials.hostName + '>'; }

SaslStep CramMd5Server::start(const std::optional<QByteArray> &initial) const
{
    return initial ? malformedStep() : challengeStep(challenge());
}

SaslStep CramMd5Server::answer(QByteArrayView response) const
{
    constexpr qsizetype digestLength = 32;
    const qsizetype space = response.lastIndexOf(' ');
    if (space < 1 || response.size() - space - 1 != digestLength || !isHex(response.sliced(space + 1))) return malformedStep();
    const auto password = saslPrep(m_credentials.password);
    if (!password) return refusedStep();
    const bool digestFits = sameOctets(hmac("md5", *password, challenge()).toHex(), response.sliced(space + 1));
    const bool userFits = samePrepared(m_credentials.user, response.first(space));
    return digestFits && userFits ? acceptedStep(m_credentials.user) : refusedStep();
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// ANONYMOUS' one message.
#include "anonymousserver.h"

#include "saslprep.h"

namespace postbench {

SaslStep AnonymousServer::answer(QByteArrayView response)
{
    constexpr qsizetype maxCharacters = 255; // RFC 4505 section 2
    const QString trace = QString::fromUtf8(response);
    if (!response.isValidUtf8() || trace.toUcs4().size() > maxCharacters || !tracePrep(trace)) return malformedStep();
    return acceptedStep(QStringLiteral("anonymous"));
}

} // namespace postbench

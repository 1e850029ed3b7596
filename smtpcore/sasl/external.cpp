// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// EXTERNAL's one message.
#include "external.h"

namespace postbench {

std::expected<External, SaslFault> External::make(const Credentials &credentials)
{
    const QString &identity = credentials.authorisationId;
    if (identity.contains(QChar(u'\0')) || !QStringView(identity).isValidUtf16()) return std::unexpected(SaslFault::BadCharacter);
    External external;
    external.m_authorisationId = identity.toUtf8();
    return external;
}

} // namespace postbench

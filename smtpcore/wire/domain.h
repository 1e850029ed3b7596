// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The grammar of domains and address literals (RFC 5321 sections 4.1.2 and 4.1.3).
#pragma once

#include <QByteArray>
#include <QStringView>

namespace postbench {

// Dotted labels of letters, digits and inner hyphens, each of 1 to 63 octets.
bool isAsciiDomain(QByteArrayView domain);
// "[192.0.2.1]" or "[IPv6:2001:db8::1]". Other tags are not registered, so they are none.
bool isAddressLiteral(QStringView domain);
// The domain in A-labels and lower case; empty where IDNA does not allow it. Not for address literals.
QByteArray toAsciiDomain(const QString &domain);

} // namespace postbench

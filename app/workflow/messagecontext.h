// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What a message needs from clock, host and chance: date, unique id, boundary seed.
#pragma once

#include "mimewriter.h"

namespace postbench {

// A fresh context: now in the local zone, a Message-ID that no other mail has. Its right side is the domain of
// `fromAddress` (the host's own name is nobody's business), else "localhost".
MimeContext newMessageContext(const QString &fromAddress);

// 24 printable octets without comma from the system's randomness: SASL and receiver nonces.
QByteArray newNonce();

// What this host calls itself in EHLO: its name where that is a domain name, else "localhost" (RFC 5321 section 4.1.1.1).
QByteArray helloName();

} // namespace postbench

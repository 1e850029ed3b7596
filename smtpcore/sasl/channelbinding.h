// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// tls-server-end-point channel binding from a certificate (RFC 5929 section 4.1).
#pragma once

#include <QByteArray>

namespace postbench {

// The hash of the whole DER certificate with the hash of its signature algorithm (MD5 and SHA-1 become SHA-256),
// read from the OID in the DER (libraries answer Unknown for ECDSA, PSS and Ed25519). Empty where it cannot be told.
QByteArray tlsServerEndPoint(const QByteArray &certificateDer);

} // namespace postbench

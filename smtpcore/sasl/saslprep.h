// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Prepares user names and passwords (RFC 4013) so that the same word typed on two keyboards is the same octets.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace postbench {

// UTF-8 of the prepared text, as a query: code points that Unicode 3.2 did not know yet are let through.
// nullopt where the profile forbids a character or mixes directions.
std::optional<QByteArray> saslPrep(const QString &text);
// The same for the trace text of ANONYMOUS (RFC 4505 section 3).
std::optional<QByteArray> tracePrep(const QString &text);

} // namespace postbench

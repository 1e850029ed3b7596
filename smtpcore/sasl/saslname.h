// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// How GS2 mechanisms write a name (RFC 5802 section 5.1, saslname).
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace postbench {

// "=" and "," as "=3D" and "=2C".
QByteArray toSaslName(QByteArray name);
// nullopt where it is not one: an "=" of another kind, a comma, or no UTF-8.
std::optional<QByteArray> fromSaslName(QByteArrayView saslName);

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Parameters of MIME header fields, in any script and of any length (RFC 2231).
#pragma once

#include "fieldline.h"
#include "textcharset.h"

#include <QString>

namespace postbench {

// Appends "; name=value" as a token, a quoted string, or percent-encoded with its charset; in pieces (name*0, name*1 ...)
// where a line would be too long. Every octet of value is safe there, CR and LF too. The charset must have all the characters.
void addParameter(FieldLine &line, const QByteArray &name, const QString &value, const TextCharset &charset);

} // namespace postbench

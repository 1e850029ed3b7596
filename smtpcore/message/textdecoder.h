// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Octets of a received text to Unicode, whatever their charset is said to be.
#pragma once

#include <QByteArray>
#include <QString>

namespace postbench {

struct DecodedText {
    QString text;
    bool damaged = false; // something was replaced by U+FFFD
};

// declared: a MIME charset name, may be empty, wrong or a smaller relative of the true one (GB2312 for GBK).
DecodedText decodeText(const QByteArray &octets, const QByteArray &declared);

} // namespace postbench

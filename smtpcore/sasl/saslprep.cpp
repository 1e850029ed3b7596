// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Stringprep profiles by libidn.
#include "saslprep.h"

#include <stringprep.h>

#include <idn-free.h>

namespace postbench {

namespace {

std::optional<QByteArray> prepared(const QString &text, const char *profile)
{
    // libidn stops at a NUL, and QString turns a lone surrogate into '?': neither may pass as another text.
    if (text.contains(QChar(u'\0')) || !QStringView(text).isValidUtf16()) return std::nullopt;
    char *out = nullptr;
    if (stringprep_profile(text.toUtf8().constData(), &out, profile, Stringprep_profile_flags(0)) != STRINGPREP_OK)
        return std::nullopt;
    const QByteArray result(out);
    idn_free(out);
    return result;
}

} // namespace

std::optional<QByteArray> saslPrep(const QString &text) { return prepared(text, "SASLprep"); }

std::optional<QByteArray> tracePrep(const QString &text) { return prepared(text, "trace"); }

} // namespace postbench

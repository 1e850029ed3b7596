// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// saslname, both ways.
#include "saslname.h"

namespace postbench {

QByteArray toSaslName(QByteArray name) { return name.replace('=', "=3D").replace(',', "=2C"); }

std::optional<QByteArray> fromSaslName(QByteArrayView saslName)
{
    if (!saslName.isValidUtf8() || saslName.contains(',')) return std::nullopt;
    QByteArray name;
    for (qsizetype i = 0; i < saslName.size(); ++i) {
        if (saslName[i] != '=') {
            name.append(saslName[i]);
            continue;
        }
        const QByteArrayView escape = saslName.sliced(i).first(qMin<qsizetype>(3, saslName.size() - i));
        if (escape == "=2C")
            name.append(',');
        else if (escape == "=3D")
            name.append('=');
        else
            return std::nullopt;
        i += 2;
    }
    return name;
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Passes on exactly the announced number of octets.
#include "exactsource.h"

namespace postbench {

std::optional<QByteArray> ExactSource::read(qsizetype max)
{
    if (!m_inner || max <= 0) return std::nullopt;
    // At the expected end one octet more is asked for, so that a source that goes on is noticed.
    auto piece = m_inner->read(m_left > 0 ? max : 1);
    if (!piece || piece->size() > m_left || (piece->isEmpty() && m_left > 0)) return std::nullopt;
    m_left -= piece->size();
    return piece;
}

} // namespace postbench

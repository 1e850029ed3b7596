// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Finds a CR without LF or an LF without CR in octets that come in chunks (RFC 5321 section 2.3.8).
#pragma once

#include <QByteArrayView>

namespace postbench {

class ReceiverLineEnds
{
public:
    void feed(QByteArrayView chunk);
    bool sawBare() const { return m_bare; }
    bool endsInCr() const { return m_afterCr; } // bare too, if nothing follows

private:
    bool m_afterCr = false;
    bool m_bare = false;
};

} // namespace postbench

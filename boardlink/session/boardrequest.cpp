// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What the host writes.
#include "boardrequest.h"

#include "at.h"
#include "crc16.h"

#include <algorithm>

namespace postbench {

QByteArray boardString(QByteArrayView octets)
{
    const QByteArrayView taken = octets.first(std::min<qsizetype>(octets.size(), 16384));
    QByteArray out(3 * taken.size() + 2, Qt::Uninitialized);
    at_writer writer{out.data(), quint16(out.size()), 0, false};
    at_put_string(&writer, taken.data(), quint16(taken.size()));
    out.resize(writer.size);
    return out;
}

QByteArray boardRequest(QByteArrayView text, quint16 number)
{
    QByteArray out(text.size() + 16, Qt::Uninitialized);
    at_writer writer{out.data(), quint16(out.size()), 0, false};
    at_put_octets(&writer, text.data(), quint16(text.size()));
    at_put_tail(&writer, 0, true, number, true);
    out.resize(writer.size);
    return out + '\r';
}

qsizetype boardRequestSize(QByteArrayView text) { return text.size() + qsizetype(sizeof "#65535*FFFF" - 1); }

QByteArray payloadCheck(QByteArrayView payload)
{
    return QByteArray::number(crc16(0, payload.data(), std::size_t(payload.size())), 16).rightJustified(4, '0').toUpper();
}

} // namespace postbench

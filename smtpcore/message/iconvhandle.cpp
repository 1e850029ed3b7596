// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One iconv conversion.
#include "iconvhandle.h"

#include <cerrno>

namespace postbench {

IconvHandle::IconvHandle(const char *to, const char *from) : m_handle(iconv_open(to, from)) {}

IconvHandle::~IconvHandle()
{
    if (isOpen()) iconv_close(m_handle);
}

bool IconvHandle::isOpen() const { return m_handle != reinterpret_cast<iconv_t>(-1); }

void IconvHandle::restart()
{
    if (isOpen()) iconv(m_handle, nullptr, nullptr, nullptr, nullptr);
}

qsizetype IconvHandle::convert(QByteArrayView in, QByteArray &out)
{
    if (!isOpen()) return 0;
    char *from = const_cast<char *>(in.data()); // iconv's signature; it does not write there
    std::size_t left = std::size_t(in.size());
    while (left > 0) {
        const qsizetype had = out.size();
        const std::size_t given = left * 2 + 16;
        out.resize(had + qsizetype(given));
        char *to = out.data() + had;
        std::size_t room = given;
        const std::size_t result = iconv(m_handle, &from, &left, &to, &room);
        const int error = errno;
        out.truncate(to - out.constData());
        if (result == std::size_t(-1) && error != E2BIG) break;
    }
    return from - in.data();
}

void IconvHandle::finish(QByteArray &out)
{
    if (!isOpen()) return;
    const qsizetype had = out.size();
    out.resize(had + 32);
    char *to = out.data() + had;
    std::size_t room = 32;
    iconv(m_handle, nullptr, nullptr, &to, &room);
    out.truncate(to - out.constData());
}

} // namespace postbench

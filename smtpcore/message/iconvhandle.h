// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One iconv conversion, closed when it goes. The same converter encodes and checks, so that no character is changed in silence.
#pragma once

#include <QByteArray>

#include <iconv.h>

namespace postbench {

class IconvHandle
{
public:
    // Names as glibc's iconv knows them.
    IconvHandle(const char *to, const char *from);
    ~IconvHandle();
    IconvHandle(const IconvHandle &) = delete;
    IconvHandle &operator=(const IconvHandle &) = delete;

    bool isOpen() const;
    void restart(); // back to the initial shift state
    // Appends what can be converted to out and returns how many octets of in that were: less than all at the first
    // character that is not possible. The shift state is kept.
    qsizetype convert(QByteArrayView in, QByteArray &out);
    void finish(QByteArray &out); // writes the way back to the initial shift state

private:
    iconv_t m_handle;
};

} // namespace postbench

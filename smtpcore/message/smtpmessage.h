// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A built message: facts that MAIL needs, and its octets pulled piece by piece.
#pragma once

#include "draft.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace postbench {

class SmtpMessage
{
public:
    enum class Content { SevenBit, EightBit, Binary };
    qint64 size = 0; // octets that the source gives, before dot-stuffing
    Content content = Content::SevenBit;
    bool utf8Headers = false; // SMTPUTF8 must be declared
    bool exactBytes = false;
    OpenSource open; // may be opened again for a second transaction
};

} // namespace postbench

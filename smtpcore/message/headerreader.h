// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Header sections as they come in: fields in order, and their values made readable.
#pragma once

#include "draft.h"

#include <QList>

namespace postbench {

struct RawField {
    QByteArray name;
    QByteArray value; // unfolded, without blanks around it; any octets
};

// The fields before the first empty line; a line that is none is passed over, and so is what comes after 10,000 fields.
QList<RawField> headerSection(const QByteArray &message);

// Turns values into what GMime reads without loss. damaged is set where something was replaced.
class HeaderReader
{
public:
    // In UTF-8: 8-bit octets of no declared charset by a guess, encoded words of other charsets as UTF-8 words.
    QByteArray readable(const QByteArray &value);
    QString text(const QByteArray &value);         // Subject and the like
    QList<Person> people(const QByteArray &value); // From and the like; groups are flattened
    bool isDamaged() const { return m_damaged; }

private:
    struct Piece;
    QList<Piece> pieces(const QByteArray &value);

    bool m_damaged = false;
};

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Text in headers that is not plain ASCII (RFC 2047): cut into words that each stand for whole characters.
#pragma once

#include "textcharset.h"

#include <QList>

#include <functional>

namespace postbench {

enum class WordPlace { Text, Phrase }; // Phrase: a display name, where Q may leave less as it is (section 5, rule 3)

// The words of text, each of at most 75 characters (the first of at most firstRoom, where that is enough for one), in Q or B,
// whichever is shorter for the whole. The charset must have all the characters.
QList<QByteArray> encodedWords(QStringView text, const TextCharset &charset, WordPlace place, qsizetype firstRoom);

// How many UTF-16 units of text, by whole characters and at least one of them, measure at most room.
qsizetype fittingLength(QStringView text, qsizetype room, const std::function<qsizetype(QStringView)> &measure);

} // namespace postbench

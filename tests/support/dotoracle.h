// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What must hold of dots and line ends, for the tests that know the texts and for the fuzzer that does not.
#pragma once

#include "dotstuffer.h"

#include <QList>

#include <optional>

namespace postbench {

// The pieces through a DotStuffer or a LineEndNormaliser, to the end.
template<typename Filter> QByteArray through(const QList<QByteArray> &pieces)
{
    Filter filter;
    QByteArray out;
    for (const QByteArray &piece : pieces)
        out += filter.feed(piece);
    return out + filter.finish();
}

struct Unstuffed {
    QByteArray data;
    std::optional<QByteArray> rest;
    bool bare = false;
    bool operator==(const Unstuffed &) const = default;
};

// As a link feeds it: what comes after the end belongs to the next command.
inline Unstuffed unstuffed(const QList<QByteArray> &pieces)
{
    DotUnstuffer unstuffer;
    Unstuffed all;
    for (const QByteArray &piece : pieces) {
        if (all.rest) {
            *all.rest += piece;
            continue;
        }
        const auto result = unstuffer.feed(piece);
        all.data += result.data;
        all.rest = result.rest;
        all.bare = result.bareLineEnd;
    }
    return all;
}

// A CR without LF behind it, or an LF without CR before it.
inline bool hasBareLineEnd(const QByteArray &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')) return true;
        if (text[i] == '\n' && (i == 0 || text[i - 1] != '\r')) return true;
    }
    return false;
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Any text through DotStuffer and back, cut anywhere: no bare line end, no early end, nothing lost.
#include "dotoracle.h"

#include <cstdlib>

using namespace postbench;

namespace {

void must(bool held)
{
    if (!held) std::abort();
}

// The first octets of the input say where to cut the rest: each is the length of a piece, taken in turn.
QList<QByteArray> piecesOf(const QByteArray &text, QByteArrayView lengths)
{
    QList<QByteArray> pieces;
    for (qsizetype start = 0, i = 0; start < text.size(); ++i) {
        const qsizetype length = 1 + static_cast<unsigned char>(lengths[i % lengths.size()]);
        pieces.append(text.sliced(start, qMin(length, text.size() - start)));
        start += length;
    }
    return pieces;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);
int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    constexpr qsizetype cuts = 4;
    const QByteArrayView input(data, static_cast<qsizetype>(size));
    if (input.size() < cuts) return 0;
    const QByteArray text = input.sliced(cuts).toByteArray();
    const QList<QByteArray> pieces = piecesOf(text, input.first(cuts));

    const QByteArray stuffed = through<DotStuffer>({text});
    QByteArray normalised = through<LineEndNormaliser>({text});
    must(stuffed == through<DotStuffer>(pieces));
    must(normalised == through<LineEndNormaliser>(pieces));
    must(!hasBareLineEnd(stuffed) && !hasBareLineEnd(normalised));
    must(stuffed.endsWith(".\r\n"));
    must(stuffed == ".\r\n" || stuffed.indexOf("\r\n.\r\n") == stuffed.size() - 5);

    if (!normalised.isEmpty() && !normalised.endsWith("\r\n")) normalised += "\r\n";
    const Unstuffed expected{normalised, QByteArray(), false};
    must(unstuffed({stuffed}) == expected);
    must(unstuffed(piecesOf(stuffed, input.first(cuts))) == expected);
    must(unstuffed({text}) == unstuffed(pieces));
    return 0;
}

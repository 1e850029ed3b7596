// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Any bytes into ReplyReader: whole and byte by byte must read the same, within the bounds.
#include "replyreader.h"

#include <cstdlib>

using namespace postbench;

namespace {

void must(bool held)
{
    if (!held) std::abort();
}

struct Read {
    QList<Reply> replies;
    std::optional<ReplyReader::Fault> fault;
    bool leftover = false;
    bool operator==(const Read &) const = default;
};

void drain(ReplyReader &reader, Read &read)
{
    for (auto next = reader.next(); !next || *next; next = reader.next()) {
        if (!next) {
            read.fault = next.error();
            return;
        }
        read.replies.append(**next);
    }
}

Read readInPieces(QByteArrayView bytes, qsizetype pieceSize)
{
    Read read;
    ReplyReader reader;
    for (qsizetype start = 0; start < bytes.size(); start += pieceSize) {
        reader.feed(bytes.sliced(start, qMin(pieceSize, bytes.size() - start)));
        drain(reader, read);
    }
    read.leftover = reader.hasLeftover();
    return read;
}

void checkBounds(const Reply &reply)
{
    must(reply.code >= 200 && reply.code <= 599);
    must(!reply.lines.isEmpty() && reply.lines.size() <= 256);
    for (const QByteArray &line : reply.lines)
        must(line.size() <= 4096 && !line.contains('\n'));
    const auto status = reply.enhanced();
    must(!status || status->statusClass == reply.firstDigit());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);
int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const Read whole = readInPieces(bytes, qMax<qsizetype>(1, bytes.size()));
    must(whole == readInPieces(bytes, 1));
    must(whole == readInPieces(bytes, 7));
    for (const Reply &reply : whole.replies)
        checkBounds(reply);
    return 0;
}

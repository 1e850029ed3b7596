// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Passes on exactly the announced number of octets: a file that grew or shrank since is a read error, never a wrong SIZE.
#pragma once

#include "draft.h"

namespace postbench {

class ExactSource : public ByteSource
{
public:
    ExactSource(std::unique_ptr<ByteSource> inner, qint64 octets) : m_inner(std::move(inner)), m_left(octets) {}
    // nullopt on a read error of the inner source, when it ends too soon and when it goes on too long.
    std::optional<QByteArray> read(qsizetype max) override;

private:
    std::unique_ptr<ByteSource> m_inner;
    qint64 m_left;
};

} // namespace postbench

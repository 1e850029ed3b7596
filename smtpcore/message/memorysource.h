// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A ByteSource over octets in memory: an attachment of an opened mail, the Source tab, tests.
#pragma once

#include "draft.h"

namespace postbench {

class MemorySource : public ByteSource
{
public:
    explicit MemorySource(QByteArray octets) : m_octets(std::move(octets)) {}
    std::optional<QByteArray> read(qsizetype max) override;

private:
    QByteArray m_octets;
    qsizetype m_at = 0;
};

// The octets are shared, not copied, by every source that it opens.
OpenSource openMemory(QByteArray octets);

} // namespace postbench

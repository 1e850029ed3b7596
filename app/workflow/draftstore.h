// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The mail that is being written, kept on disk so that it survives a crash: draft.json beside its octets.
#pragma once

#include "composition.h"

#include <optional>

namespace postbench {

class DraftStore
{
public:
    // An empty folder: the usual place under the program's data.
    explicit DraftStore(const QString &folder = {});

    // Whole or not at all: a crash in the middle leaves the last kept draft. False: error() says why.
    bool keep(const Composition &composition);
    std::optional<Composition> kept();
    void drop();
    // Another mail will be written: the kept draft makes room, and comes back from kept() when there is no newer one.
    void setAside();
    QString error() const { return m_error; }
    QString folder() const { return m_folder; }

private:
    QString m_folder;
    QString m_error;
};

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Addresses that were written to, on disk for the next start.
#pragma once

#include "draft.h"

namespace postbench {

class HistoryStore
{
public:
    // An empty path: the usual place.
    explicit HistoryStore(const QString &path = {});

    QList<Person> load() const; // most recent first
    bool save(const QList<Person> &persons, QString *error = nullptr) const;

private:
    QString m_path;
};

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The Bcc of mails that were saved as .eml. Not in the file: that may be handed on, or sent as it is by this or any other
// program, and then everyone would read who shall not be seen (RFC 5322 section 3.6.3).
#pragma once

#include "draft.h"

namespace postbench {

class BccStore
{
public:
    // An empty path: the usual place, readable by the person alone.
    explicit BccStore(const QString &path = {});

    // A mail is known again by the SHA-256 of its file, wherever that is moved. Without people it is forgotten.
    // False with the system's own words in `error` where nothing can be written.
    bool keep(const QByteArray &sha256, const QList<Person> &people, QString *error = nullptr) const;
    QList<Person> find(const QByteArray &sha256) const; // empty: none, or a file that was changed since

private:
    QString m_path;
};

} // namespace postbench

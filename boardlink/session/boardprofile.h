// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Settings that a board shall have, as a file that people read and write: `key = value`, lists on several lines, no secrets.
#pragma once

#include "boardcapabilities.h"
#include "boardsettings.h"

namespace postbench {

enum class ProfileFault {
    NotUtf8,
    NoEqualsSign,  // neither `key = value` nor a comment
    BadKey,        // something else than letters, digits, dot, hyphen
    KeyTwice,      // the key stands further above already
    NoKeyAbove,    // an indented line that belongs to no key
    ValueAndBlock, // a value behind the equals sign and indented lines below it
    BadString,     // a quote without its end, or an escape that is none
};

struct ProfileError {
    int line = 0; // from 1
    ProfileFault fault = ProfileFault::NoEqualsSign;
    bool operator==(const ProfileError &) const = default;
};

// The file's form: a line `key = value`; or `key =` with indented lines below it, one for each item of a list or line of a text.
// `#` begins a comment line. A value in "..." keeps its blanks, with \hh for any octet, as on the board's line.
// A secret has the words "from secret store", or "unset".
class BoardProfile
{
public:
    struct Entry {
        QByteArray key;
        QList<QByteArray> items; // one; or of a block as many as it has lines
        bool isBlock = false;
        int line = 0; // 0: not from a file
        bool operator==(const Entry &) const = default;
    };
    static constexpr QByteArrayView storedSecret = "from secret store";
    static constexpr QByteArrayView noSecret = "unset";

    static std::expected<BoardProfile, QList<ProfileError>> parse(QByteArrayView text);
    // All that can be written of what the board has. What belongs to this one board (its MAC) stands as a comment.
    static BoardProfile of(const BoardSettings &settings, const BoardCapabilities &capabilities);
    QByteArray toText() const;

    const QList<Entry> &entries() const { return m_entries; }
    bool contains(QByteArrayView key) const;
    void add(Entry entry) { m_entries.append(std::move(entry)); }
    // Lines of `# text` at the head of the file.
    void setRemarks(const QList<QByteArray> &remarks) { m_remarks = remarks; }

    bool operator==(const BoardProfile &other) const { return m_entries == other.m_entries; }

private:
    QList<Entry> m_entries;
    QList<QByteArray> m_remarks;
    QList<Entry> m_ownToBoard; // written as comments
};

} // namespace postbench

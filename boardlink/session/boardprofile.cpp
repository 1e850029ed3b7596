// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Settings that a board shall have, as a file that people read and write.
#include "boardprofile.h"

#include "at.h"
#include "boardrequest.h"

#include <algorithm>

namespace postbench {

namespace {

bool isKey(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    });
}

// A value as it stands in the file -> its octets; nullopt: a string that is none.
std::optional<QByteArray> readValue(QByteArrayView text)
{
    if (!text.startsWith('"')) return text.toByteArray();
    const auto values = boardValues(text);
    if (!values || values->size() != 1) return std::nullopt;
    return values->constFirst().text;
}

// The other way: bare where it comes back the same, else as a string.
QByteArray writeValue(const QByteArray &value, bool inBlock)
{
    const bool control = std::ranges::any_of(value, [](char c) { return uchar(c) < 0x20 || uchar(c) == 0x7f; });
    const bool bare =
        !control && value == value.trimmed() && !value.startsWith('"') && !value.startsWith('#') && (!inBlock || !value.isEmpty());
    return bare ? value : boardString(value);
}

class Parser
{
public:
    void take(QByteArrayView line)
    {
        ++m_line;
        const QByteArrayView text = line.trimmed();
        if (text.isEmpty() || text.startsWith('#')) return;
        if (line.startsWith(' ') || line.startsWith('\t'))
            takeItem(text);
        else
            takeKey(text);
    }
    std::expected<BoardProfile, QList<ProfileError>> end()
    {
        flush();
        if (!m_errors.isEmpty()) return std::unexpected(m_errors);
        return m_profile;
    }

private:
    void fail(ProfileFault fault) { m_errors.append({m_line, fault}); }
    void flush()
    {
        if (!m_entry) return;
        if (m_entry->items.isEmpty()) m_entry->items.append(QByteArray());
        m_profile.add(*m_entry);
        m_entry.reset();
    }
    void takeItem(QByteArrayView text)
    {
        if (!m_entry) {
            if (!m_badKey) fail(ProfileFault::NoKeyAbove);
            return;
        }
        if (!m_entry->isBlock && !m_entry->items.isEmpty()) return fail(ProfileFault::ValueAndBlock);
        const auto value = readValue(text);
        if (!value) return fail(ProfileFault::BadString);
        m_entry->isBlock = true;
        m_entry->items.append(*value);
    }
    void takeKey(QByteArrayView text)
    {
        flush();
        m_badKey = true; // until all of it is known to be right
        const qsizetype equals = text.indexOf('=');
        if (equals < 0) return fail(ProfileFault::NoEqualsSign);
        const QByteArray key = text.first(equals).trimmed().toByteArray();
        const QByteArrayView written = text.sliced(equals + 1).trimmed();
        if (!isKey(key)) return fail(ProfileFault::BadKey);
        if (m_profile.contains(key)) return fail(ProfileFault::KeyTwice);
        const auto value = readValue(written);
        if (!value) return fail(ProfileFault::BadString);
        m_badKey = false;
        m_entry = BoardProfile::Entry{key, {}, false, m_line};
        if (!written.isEmpty()) m_entry->items.append(*value);
    }

    BoardProfile m_profile;
    std::optional<BoardProfile::Entry> m_entry;
    QList<ProfileError> m_errors;
    int m_line = 0;
    bool m_badKey = false; // the lines below it are not complained about too
};

QByteArray entryText(const BoardProfile::Entry &entry)
{
    QByteArray text = entry.key + " =";
    if (!entry.isBlock) {
        const QByteArray value = writeValue(entry.items.value(0), false);
        return value.isEmpty() ? text : text + ' ' + value;
    }
    for (const QByteArray &item : entry.items)
        text += "\n    " + writeValue(item, true);
    return text;
}

// What a setting reads as in a file; nullopt where it has no place in one.
std::optional<BoardProfile::Entry> entryOf(const BoardSettings::Setting &setting, const BoardKey &key)
{
    BoardProfile::Entry entry{setting.key, {}, false, 0};
    if (key.secret) {
        entry.items = {(setting.raw == "unset" ? BoardProfile::noSecret : BoardProfile::storedSecret).toByteArray()};
        return entry;
    }
    const auto items = boardItems(setting.raw);
    if (!items || key.type == BoardKey::Type::Other) return std::nullopt;
    entry.items = *items;
    if (key.type == BoardKey::Type::Text && items->value(0).contains('\n')) {
        entry.items = items->value(0).split('\n');
        entry.isBlock = true;
    } else if (key.isList()) {
        entry.isBlock = items->size() > 1;
        if (items->isEmpty()) entry.items = {QByteArray()};
    }
    return entry;
}

} // namespace

std::expected<BoardProfile, QList<ProfileError>> BoardProfile::parse(QByteArrayView text)
{
    constexpr QByteArrayView mark = "\xef\xbb\xbf"; // an editor's byte order mark
    if (text.startsWith(mark)) text = text.sliced(mark.size());
    Parser parser;
    QList<ProfileError> notUtf8;
    int number = 0;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = text.indexOf('\n', from);
        if (end < 0) end = text.size();
        QByteArrayView line = text.sliced(from, end - from);
        if (line.endsWith('\r')) line.chop(1);
        ++number;
        if (line.size() > 16384 || !at_is_utf8(line.data(), quint16(line.size()))) notUtf8.append({number, ProfileFault::NotUtf8});
        parser.take(line.first(std::min<qsizetype>(line.size(), 16384)));
        from = end + 1;
    }
    if (!notUtf8.isEmpty()) return std::unexpected(notUtf8);
    return parser.end();
}

BoardProfile BoardProfile::of(const BoardSettings &settings, const BoardCapabilities &capabilities)
{
    BoardProfile profile;
    for (const BoardSettings::Setting &setting : settings.all()) {
        const BoardKey *key = capabilities.find(setting.key);
        const auto entry = key ? entryOf(setting, *key) : std::nullopt;
        if (!entry) continue;
        (key->type == BoardKey::Type::Mac ? profile.m_ownToBoard : profile.m_entries).append(*entry);
    }
    return profile;
}

bool BoardProfile::contains(QByteArrayView key) const { return std::ranges::find(m_entries, key, &Entry::key) != m_entries.end(); }

QByteArray BoardProfile::toText() const
{
    QByteArray text;
    for (const QByteArray &remark : m_remarks)
        text += remark.isEmpty() ? "#\n" : "# " + remark + '\n';
    for (const Entry &entry : m_ownToBoard)
        text += "# " + entryText(entry) + '\n';
    QByteArray group;
    for (const Entry &entry : m_entries) {
        const QByteArray own = entry.key.first(std::max<qsizetype>(entry.key.indexOf('.'), 0));
        if (!text.isEmpty() && own != group) text += '\n';
        group = own;
        text += entryText(entry) + '\n';
    }
    return text;
}

} // namespace postbench

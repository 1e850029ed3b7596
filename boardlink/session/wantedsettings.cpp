// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What a profile asks of one board.
#include "wantedsettings.h"

#include "boardrequest.h"

namespace postbench {

namespace {

constexpr qsizetype longestPayload = 2039; // octets (PROTOCOL.md section 2)

// The one value of an entry: a block under a text is its lines.
QList<QByteArray> itemsFor(const BoardKey &key, const BoardProfile::Entry &entry)
{
    if (entry.isBlock && key.type == BoardKey::Type::Text) return {entry.items.join('\n')};
    return entry.items;
}

class Wishes
{
public:
    Wishes(const BoardCapabilities &capabilities, const QHash<QByteArray, QByteArray> &secrets)
        : m_capabilities(capabilities), m_secrets(secrets)
    {
    }
    void take(const BoardProfile::Entry &entry)
    {
        const BoardKey *key = m_capabilities.find(entry.key);
        if (!key)
            problem(entry, ValueFault::KeyUnknown);
        else if (key->secret)
            takeSecret(entry, *key);
        else
            takeValue(entry, *key, itemsFor(*key, entry));
    }
    WantedSettings wanted;

private:
    void problem(const BoardProfile::Entry &entry, ValueFault fault) { wanted.problems.append({entry.key, fault, entry.line}); }

    void takeSecret(const BoardProfile::Entry &entry, const BoardKey &key)
    {
        const bool none = entry.items == QList<QByteArray>{BoardProfile::noSecret.toByteArray()};
        const bool stored = entry.items == QList<QByteArray>{BoardProfile::storedSecret.toByteArray()};
        if (!none && !stored) return problem(entry, ValueFault::SecretInFile);
        if (stored && !m_secrets.contains(key.name)) return void(wanted.missingSecrets.append(key.name));
        takeValue(entry, key, {none ? QByteArray() : m_secrets.value(key.name)});
    }

    void takeValue(const BoardProfile::Entry &entry, const BoardKey &key, const QList<QByteArray> &items)
    {
        const auto written = key.write(items);
        if (!written) return problem(entry, written.error());
        if (!stageRequest(key, *written, m_capabilities.line)) return problem(entry, ValueFault::LongerThanLine);
        const QByteArray listed = key.secret ? listedSecret(m_capabilities.salt, key.name, items.value(0)) : *written;
        wanted.settings.append({key.name, *written, listed, key.secret});
    }

    const BoardCapabilities &m_capabilities;
    const QHash<QByteArray, QByteArray> &m_secrets;
};

} // namespace

WantedSettings wantedSettings(const BoardProfile &profile, const BoardCapabilities &capabilities,
                              const QHash<QByteArray, QByteArray> &secrets)
{
    Wishes wishes(capabilities, secrets);
    for (const BoardProfile::Entry &entry : profile.entries())
        wishes.take(entry);
    return wishes.wanted;
}

std::optional<StageRequest> stageRequest(const BoardKey &key, const QByteArray &written, quint32 lineLimit)
{
    const QByteArray name = boardString(key.name);
    StageRequest request{"AT+CFG=" + name + ',' + written, {}};
    if (boardRequestSize(request.text) <= qsizetype(lineLimit)) return request;
    const bool texts = key.type == BoardKey::Type::Text || key.type == BoardKey::Type::Texts;
    const auto items = boardItems(written);
    if (!texts || !items) return std::nullopt;
    request.payload = items->join('\n'); // of a list: its items, LF between them
    if (request.payload.size() > longestPayload) return std::nullopt;
    request.text =
        "AT+CFGDATA=" + name + ',' + QByteArray::number(request.payload.size()) + ",\"" + payloadCheck(request.payload) + '"';
    return request;
}

} // namespace postbench

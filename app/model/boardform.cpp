// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The form of one board.
#include "boardform.h"

#include <algorithm>

namespace postbench {

namespace {

QString joined(const BoardKey &key, const QList<QByteArray> &items)
{
    return QString::fromUtf8(key.isList() ? items.join(", ") : items.join('\n'));
}

} // namespace

QList<QByteArray> listItems(const QString &text)
{
    QList<QByteArray> items;
    QString item;
    bool quoted = false;
    bool inAngles = false;
    const auto end = [&] {
        if (const QString whole = item.trimmed(); !whole.isEmpty()) items.append(whole.toUtf8());
        item.clear();
    };
    for (const QChar c : text) {
        if (c == u'"') quoted = !quoted;
        if (!quoted && (c == u'<' || c == u'>')) inAngles = c == u'<';
        const bool isEnd =
            c == u'\n' || (!quoted && !inAngles && (c == u',' || c == u';' || c == QChar(0x3001) || c == QChar(0xFF0C)));
        if (isEnd)
            end();
        else
            item += c;
    }
    end();
    return items;
}

QString BoardFormRow::boardText() const
{
    if (key.secret) return {};
    const auto values = boardItems(onBoard);
    return values ? joined(key, *values) : QString::fromUtf8(onBoard);
}

QString BoardFormRow::wantedText() const { return joined(key, items); }

void BoardForm::setBoard(const BoardCapabilities &capabilities, const BoardSettings &settings)
{
    const QList<BoardFormRow> before = std::exchange(m_rows, {});
    m_capabilities = capabilities;
    for (const BoardSettings::Setting &setting : settings.all()) {
        BoardFormRow row;
        const BoardKey *known = capabilities.find(setting.key);
        if (known)
            row.key = *known;
        else
            row.key.name = setting.key;
        row.onBoard = setting.raw;
        if (!row.key.secret) row.items = boardItems(setting.raw).value_or(QList<QByteArray>{});
        const auto old = std::ranges::find_if(before, [&](const BoardFormRow &one) { return one.key.name == setting.key; });
        if (old != before.end() && old->differs && !row.key.secret) row.items = old->items;
        judge(row);
        m_rows.append(row);
    }
}

void BoardForm::setProfile(const BoardProfile &profile)
{
    m_unknown.clear();
    for (const BoardProfile::Entry &entry : profile.entries()) {
        BoardFormRow *row = find(entry.key);
        if (!row) {
            m_unknown.append(entry.key);
            continue;
        }
        if (row->key.secret) continue; // comes from the secret store or the person
        row->items = entry.isBlock && !row->key.isList() ? QList<QByteArray>{entry.items.join('\n')} : entry.items;
        if (row->key.isList() && row->items == QList<QByteArray>{QByteArray()}) row->items.clear();
        judge(*row);
    }
}

void BoardForm::clear() { *this = {}; }

void BoardForm::setText(const QByteArray &key, const QString &text)
{
    BoardFormRow *row = find(key);
    if (!row || row->key.secret) return;
    row->items = row->key.isList() ? listItems(text) : QList<QByteArray>{text.toUtf8()};
    judge(*row);
}

void BoardForm::setSecret(const QByteArray &key, const QString &secret)
{
    BoardFormRow *row = find(key);
    if (!row || !row->key.secret) return;
    if (secret.isEmpty())
        m_secrets.remove(key);
    else
        m_secrets.insert(key, secret.toUtf8());
    judge(*row);
}

void BoardForm::forgetChanges()
{
    m_secrets.clear();
    m_unknown.clear();
    for (BoardFormRow &row : m_rows) {
        if (!row.key.secret) row.items = boardItems(row.onBoard).value_or(QList<QByteArray>{});
        judge(row);
    }
}

int BoardForm::differences() const { return static_cast<int>(std::ranges::count_if(m_rows, &BoardFormRow::differs)); }

bool BoardForm::isValid() const
{
    return std::ranges::none_of(m_rows, [](const BoardFormRow &row) { return row.fault.has_value(); });
}

BoardProfile BoardForm::changes() const
{
    BoardProfile made;
    for (const BoardFormRow &row : m_rows) {
        if (!row.differs) continue;
        const QList<QByteArray> items = row.key.secret ? QList<QByteArray>{BoardProfile::storedSecret.toByteArray()} : row.items;
        made.add({row.key.name, items, row.key.isList(), 0});
    }
    return made;
}

BoardProfile BoardForm::profile() const
{
    BoardSettings wanted;
    for (const BoardFormRow &row : m_rows) {
        const auto written = row.key.secret ? std::expected<QByteArray, ValueFault>(row.onBoard) : row.key.write(row.items);
        wanted.set(row.key.name, written.value_or(row.onBoard));
    }
    return BoardProfile::of(wanted, m_capabilities);
}

BoardFormRow *BoardForm::find(const QByteArray &key)
{
    const auto found = std::ranges::find_if(m_rows, [&](const BoardFormRow &row) { return row.key.name == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

void BoardForm::judge(BoardFormRow &row)
{
    row.fault.reset();
    if (row.key.type == BoardKey::Type::Other) { // newer firmware's: shown, never written
        row.differs = false;
    } else if (row.key.secret) {
        const auto typed = m_secrets.constFind(row.key.name);
        row.differs = typed != m_secrets.cend() && listedSecret(m_capabilities.salt, row.key.name, *typed) != row.onBoard;
        if (typed != m_secrets.cend()) {
            if (const auto written = row.key.write({*typed}); !written) row.fault = written.error();
        }
    } else {
        const auto written = row.key.write(row.items);
        if (!written) row.fault = written.error();
        row.differs = !written || *written != row.onBoard;
    }
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The form of one board: each setting that the board told of, its value there, and the value that it shall get.
#pragma once

#include "wantedsettings.h"

#include <QHash>

namespace postbench {

struct BoardFormRow {
    BoardKey key;
    QByteArray onBoard;      // canonical; of a secret: unset, or set,"fingerprint"
    QList<QByteArray> items; // that it shall get; of a secret nothing
    bool differs = false;    // a secret: another one is to be written
    std::optional<ValueFault> fault;

    QString boardText() const; // for a person: "a, b"; a secret: nothing, see isSet()
    bool isSet() const { return onBoard.startsWith("set"); }
    QString wantedText() const; // lists separated by ", "
};

class BoardForm
{
public:
    // After a read: what shall be is what is, but for rows that a profile or the person changed.
    void setBoard(const BoardCapabilities &capabilities, const BoardSettings &settings);
    // Takes a profile's values; keys that this board has not are told by unknownKeys().
    void setProfile(const BoardProfile &profile);
    void clear();
    bool isEmpty() const { return m_rows.isEmpty(); }

    const QList<BoardFormRow> &rows() const { return m_rows; }
    QList<QByteArray> unknownKeys() const { return m_unknown; }
    // As typed: lists separated by commas or line ends, quoted names kept whole.
    void setText(const QByteArray &key, const QString &text);
    void setSecret(const QByteArray &key, const QString &secret); // empty: leave the board's own
    void forgetChanges();

    int differences() const;
    bool isValid() const;         // no row has a fault
    BoardProfile changes() const; // the rows that differ alone
    BoardProfile profile() const; // all rows but this board's MAC, for a file
    QHash<QByteArray, QByteArray> secrets() const { return m_secrets; }

private:
    BoardFormRow *find(const QByteArray &key);
    void judge(BoardFormRow &row);

    BoardCapabilities m_capabilities;
    QList<BoardFormRow> m_rows;
    QHash<QByteArray, QByteArray> m_secrets; // typed ones
    QList<QByteArray> m_unknown;
};

// "a@b, \"Doe, Jane\" <c@d>" -> its entries without blanks around them.
QList<QByteArray> listItems(const QString &text);

} // namespace postbench

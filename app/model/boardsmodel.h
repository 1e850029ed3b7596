// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The boards of this desk: one row a serial port or virtual board, with what is known of it, and its form.
#pragma once

#include "boardform.h"
#include "boardoutcome.h"

#include <QAbstractTableModel>

#include <memory>

namespace postbench {

struct BoardPort {
    QString path; // canonical
    QString name; // "Virtual board", a USB product's name, or empty
    bool isVirtual = false;
    bool operator==(const BoardPort &) const = default;
};

class BoardsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, StateColumn, ColumnCount };
    enum Role { PathRole = Qt::UserRole };
    enum class State { Unknown, Working, Ready, Silent, Foreign, Trouble };

    explicit BoardsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    // Those that are still there keep what is known of them.
    void setPorts(const QList<BoardPort> &ports);
    int rowOf(const QString &path) const; // -1: not there
    QString pathAt(int row) const;        // empty: no such row
    const BoardPort *port(const QString &path) const;

    void setWorking(const QString &path, BoardStage stage);
    void take(const QString &path, const BoardOutcome &outcome); // identity, settings, state
    State state(const QString &path) const;
    int ready() const; // how many
    std::optional<BoardIdentity> identity(const QString &path) const;
    std::optional<MailResult> lastMail(const QString &path) const;
    BoardForm *form(const QString &path); // null: no such port
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void formChanged(const QString &path); // the board's side of it

private:
    struct Entry {
        BoardPort port;
        State state = State::Unknown;
        BoardStage stage = BoardStage::Open;
        std::optional<BoardIdentity> identity;
        std::optional<MailResult> lastMail;
        BoardForm form;
    };
    Entry *find(const QString &path);
    const Entry *find(const QString &path) const;
    void touch(const QString &path);
    QString stateText(const Entry &entry) const;

    std::vector<std::unique_ptr<Entry>> m_entries; // a form's address lasts as long as its port
};

} // namespace postbench

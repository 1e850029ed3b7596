// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The transcript as rows for a table: time, pause, lock, direction, text. Grows live, stays fast at a million lines.
#pragma once

#include "transcript.h"

#include <QAbstractTableModel>

namespace postbench {

class TranscriptModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Pause, Lock, Direction, Content, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, // TranscriptLine::Kind as int
        ErrorRole,               // bool
        EncryptedRole,           // bool
        SecretRole,              // bool: something in the line is masked
    };
    explicit TranscriptModel(QObject *parent = nullptr);

    // Takes over what is new in `transcript`, which must be the one of the last call or a fresh one after clear().
    void sync(const Transcript &transcript);
    void setLines(const QList<TranscriptLine> &lines);
    void clear();
    const QList<TranscriptLine> &lines() const { return m_lines; }

    bool secretsShown() const { return m_secretsShown; }
    void setSecretsShown(bool shown); // a deliberate act; clear() ends it

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate(); // after a change of language

signals:
    void secretsShownChanged(bool shown);

private:
    QString text(int row, int column) const;

    QList<TranscriptLine> m_lines;
    quint64 m_revision = 0;
    bool m_secretsShown = false;
};

} // namespace postbench

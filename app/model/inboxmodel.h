// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Mails that the built-in receiver took, newest first.
#pragma once

#include "envelope.h"
#include "mimereader.h"
#include "transcript.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QTimer>

#include <memory>

namespace postbench {

struct InboxMail {
    qint64 number = 0; // the receiver's; unique within one run
    Envelope envelope;
    QByteArray heloName;
    QString user; // who authenticated; empty: nobody
    QByteArray peer;
    QByteArray message; // its octets; empty: they are in filePath
    QString filePath;
    qint64 size = 0;
    bool encrypted = false;
    QDateTime arrived;
    QList<TranscriptLine> transcript; // of the receiver's side
};

class InboxModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FromColumn, ToColumn, SubjectColumn, TimeColumn, SizeColumn, ColumnCount };
    enum Role { NumberRole = Qt::UserRole + 1, SortRole, EncryptedRole };

    explicit InboxModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // Becomes row 0: at once, or, where thousands arrive together, as soon as the event loop has had its turn.
    void add(const InboxMail &mail);
    void clear();
    void retranslate();

    const InboxMail *mail(int row) const; // nullptr outside the rows
    int rowOf(qint64 number) const;       // -1: none
    QByteArray octets(int row) const;     // read from the file where they are not in memory; empty when it is gone
    MimeMessage message(int row) const;   // parsed anew at each call

private:
    struct Row;
    QString text(const Row &row, int column) const;
    void takeWaiting();
    static std::shared_ptr<const Row> rowFor(const InboxMail &mail);

    QList<std::shared_ptr<const Row>> m_rows;
    QList<InboxMail> m_waiting; // oldest first
    QTimer m_turn;              // runs while this turn of the event loop has its share
    qint64 m_spent = 0;         // nanoseconds of this turn
};

} // namespace postbench

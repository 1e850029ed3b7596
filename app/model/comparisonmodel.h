// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Two transcripts as a table: what the one did, what the other did, and how far they part.
#pragma once

#include "transcriptcomparison.h"

#include <QAbstractTableModel>

namespace postbench {

class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LeftColumn, MarkColumn, RightColumn, ColumnCount };
    enum Role { DifferenceRole = Qt::UserRole, DecisiveRole };

    explicit ComparisonModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setComparison(const TranscriptComparison &comparison);
    void setNames(const QString &left, const QString &right);
    int decisiveRow() const { return m_comparison.decisive; }
    QString summary() const; // one sentence: where they part
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString stepText(const SessionStep &step) const;
    QString differenceText(StepPair::Difference difference) const;

    TranscriptComparison m_comparison;
    QString m_left, m_right;
};

} // namespace postbench

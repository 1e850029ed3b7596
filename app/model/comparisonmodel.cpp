// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Two transcripts as a table.
#include "comparisonmodel.h"

#include <QLocale>

namespace postbench {

void ComparisonModel::setComparison(const TranscriptComparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    endResetModel();
}

void ComparisonModel::setNames(const QString &left, const QString &right)
{
    m_left = left;
    m_right = right;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ComparisonModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

QString ComparisonModel::stepText(const SessionStep &step) const
{
    QStringList lines;
    if (step.verb == "message")
        lines += tr("message, %1").arg(QLocale().formattedDataSize(step.bodySize));
    else if (step.verb == "greeting")
        lines += tr("greeting");
    else if (step.verb == "TLS")
        lines += tr("encrypted: %1").arg(QString::fromUtf8(step.request));
    else if (step.verb == "end")
        lines += step.request.isEmpty() ? tr("connection ended") : tr("no answer in time");
    else
        lines += QString::fromUtf8(step.request);
    for (const QByteArray &line : step.reply)
        lines += QStringLiteral("  ") + QString::fromUtf8(line);
    return lines.join(u'\n');
}

QString ComparisonModel::differenceText(StepPair::Difference difference) const
{
    using Difference = StepPair::Difference;
    switch (difference) {
    case Difference::None: return tr("same");
    case Difference::Words: return tr("other words");
    case Difference::Request: return tr("asked otherwise");
    case Difference::Offer: return tr("offers otherwise");
    case Difference::Code: return tr("another code");
    case Difference::Class: return tr("another end");
    case Difference::Missing: return tr("on one side only");
    }
    return {};
}

QString ComparisonModel::summary() const
{
    if (m_comparison.pairs.isEmpty()) return tr("There is nothing to compare.");
    if (m_comparison.decisive < 0) return tr("Both went the same way, step by step.");
    const StepPair &pair = m_comparison.pairs[m_comparison.decisive];
    const SessionStep &step = pair.left >= 0 ? m_comparison.left[pair.left] : m_comparison.right[pair.right];
    //: %1 a step of a mail session such as RCPT, %2 how the two sides differ there: "another end".
    return tr("They first part at %1: %2.").arg(QString::fromUtf8(step.verb), differenceText(pair.difference));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.pairs.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const StepPair &pair = m_comparison.pairs[index.row()];
    if (role == DifferenceRole) return static_cast<int>(pair.difference);
    if (role == DecisiveRole) return index.row() == m_comparison.decisive;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(index.column() == MarkColumn ? Qt::AlignHCenter | Qt::AlignTop : Qt::AlignLeft | Qt::AlignTop);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
    case LeftColumn: return pair.left < 0 ? QString() : stepText(m_comparison.left[pair.left]);
    case RightColumn: return pair.right < 0 ? QString() : stepText(m_comparison.right[pair.right]);
    default: return pair.difference == StepPair::Difference::None ? QString() : differenceText(pair.difference);
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == LeftColumn ? m_left : section == RightColumn ? m_right : tr("Difference");
}

} // namespace postbench

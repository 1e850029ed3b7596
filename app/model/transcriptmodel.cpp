// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Rows of the transcript.
#include "transcriptmodel.h"

#include "transcriptexport.h"

#include <QLocale>

#include <algorithm>

namespace postbench {

namespace {

// A line that was there already can change while the session is young: a body grows, a secret is marked after it came.
constexpr qsizetype volatileLines = 32;

} // namespace

TranscriptModel::TranscriptModel(QObject *parent) : QAbstractTableModel(parent) {}

void TranscriptModel::sync(const Transcript &transcript)
{
    const QList<TranscriptLine> &all = transcript.lines();
    if (transcript.revision() != m_revision && !m_lines.isEmpty()) {
        m_revision = transcript.revision();
        const qsizetype from = std::max<qsizetype>(0, m_lines.size() - volatileLines);
        for (qsizetype i = from; i < m_lines.size(); ++i)
            m_lines[i] = all.at(i);
        emit dataChanged(index(int(from), 0), index(int(m_lines.size()) - 1, ColumnCount - 1));
    }
    if (all.size() <= m_lines.size()) return;
    beginInsertRows({}, int(m_lines.size()), int(all.size()) - 1);
    m_lines.append(all.sliced(m_lines.size()));
    endInsertRows();
}

void TranscriptModel::setLines(const QList<TranscriptLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    m_revision = 0;
    endResetModel();
    setSecretsShown(false);
}

void TranscriptModel::clear() { setLines({}); }

void TranscriptModel::setSecretsShown(bool shown)
{
    if (m_secretsShown == shown) return;
    m_secretsShown = shown;
    if (!m_lines.isEmpty()) emit dataChanged(index(0, Content), index(rowCount() - 1, Content));
    emit secretsShownChanged(shown);
}

int TranscriptModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int TranscriptModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString TranscriptModel::text(int row, int column) const
{
    const TranscriptLine &line = m_lines.at(row);
    switch (column) {
    case Time: return QLocale().toString(double(line.atMicroseconds) / 1e6, 'f', 3);
    case Pause:
        return QLocale().toString(row == 0 ? 0.0 : double(line.atMicroseconds - m_lines.at(row - 1).atMicroseconds) / 1e6, 'f', 3);
    case Lock: return line.encrypted ? QStringLiteral("\U0001F512") : QString();
    case Direction:
        if (line.kind == TranscriptLine::Kind::Note) return QStringLiteral("==");
        return line.kind == TranscriptLine::Kind::Server || (line.kind == TranscriptLine::Kind::Body && !line.fromClient)
            ? QStringLiteral("←")
            : QStringLiteral("→");
    case Content: return transcriptLineText(line, m_secretsShown);
    default: return {};
    }
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size()) return {};
    const TranscriptLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == Time || index.column() == Pause) return int(Qt::AlignRight | Qt::AlignVCenter);
        return int((index.column() == Content ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (index.column() == Lock) return line.encrypted ? tr("encrypted") : tr("not encrypted");
        if (index.column() == Direction && line.kind != TranscriptLine::Kind::Note)
            return line.kind == TranscriptLine::Kind::Server ? tr("from the server") : tr("from the client");
        return text(index.row(), index.column());
    case Qt::ToolTipRole: return index.column() == Lock && line.encrypted ? tr("This line was encrypted by TLS") : QVariant();
    case KindRole: return int(line.kind);
    case ErrorRole: return isTranscriptError(line);
    case EncryptedRole: return line.encrypted;
    case SecretRole: return !line.secrets.isEmpty();
    default: return {};
    }
}

QVariant TranscriptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::DisplayRole) {
        switch (section) {
        case Time: return tr("Time", "seconds since the start of the session");
        case Pause: return tr("Pause", "seconds since the line before");
        case Lock: return {};
        case Direction: return {};
        case Content: return tr("Line");
        }
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Time: return tr("Seconds since the session began");
        case Pause: return tr("Seconds since the line before");
        case Lock: return tr("A lock stands where TLS encrypted the line");
        case Direction: return tr("→ from the client, ← from the server");
        case Content: return tr("What was said, as it was on the wire");
        }
    }
    return {};
}

void TranscriptModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.isEmpty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// AttachmentsModel: files by path, with the type that their name and first octets tell.

#include "attachmentsmodel.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>
#include <QUuid>

#include <algorithm>

namespace postbench {

namespace {

constexpr qint64 largestShown = 32 << 20; // octets of a picture in the preview

QVariant checkState(bool on) { return on ? Qt::Checked : Qt::Unchecked; }

} // namespace

AttachmentsModel::AttachmentsModel(QObject *parent) : QAbstractTableModel(parent) {}

int AttachmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attachments.size());
}

int AttachmentsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AttachmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ComposedAttachment &one = m_attachments.at(index.row());
    if (role == Qt::ToolTipRole) {
        if (isMissing(one)) return tr("%1 is no longer there or cannot be read.").arg(one.path);
        return one.path.isEmpty() ? tr("Came with the message that was opened.") : one.path;
    }
    if (role == Qt::CheckStateRole && index.column() == InlineColumn) return checkState(one.isInline);
    if (role == Qt::TextAlignmentRole && index.column() == SizeColumn) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole) return {};
    switch (index.column()) {
    case NameColumn: return one.fileName;
    case TypeColumn: return QString::fromLatin1(one.mediaType);
    case SizeColumn: return isMissing(one) ? tr("missing") : QLocale().formattedDataSize(one.size);
    case InlineColumn: return one.isInline ? QStringLiteral("cid:") + one.contentId : QString();
    default: return {};
    }
}

QVariant AttachmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn: return tr("Name");
    case TypeColumn: return tr("Type");
    case SizeColumn: return tr("Size");
    //: Column: whether an image is part of the HTML text.
    case InlineColumn: return tr("Inline");
    default: return {};
    }
}

Qt::ItemFlags AttachmentsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid()) return flags;
    if (index.column() == NameColumn || index.column() == TypeColumn) flags |= Qt::ItemIsEditable;
    if (index.column() == InlineColumn) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool AttachmentsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    ComposedAttachment &one = m_attachments[index.row()];
    const QString text = value.toString().trimmed();
    if (index.column() == NameColumn && role == Qt::EditRole && !text.isEmpty()) {
        one.fileName = text;
    } else if (index.column() == TypeColumn && role == Qt::EditRole && text.count(u'/') == 1) {
        one.mediaType = text.toLatin1().toLower();
    } else if (index.column() == InlineColumn && role == Qt::CheckStateRole) {
        one.isInline = value.value<Qt::CheckState>() == Qt::Checked;
        if (one.isInline && one.contentId.isEmpty())
            one.contentId = QUuid::createUuid().toString(QUuid::Id128).first(12) + QLatin1String("@postbench");
    } else {
        return false;
    }
    emit dataChanged(index, index);
    return true;
}

void AttachmentsModel::setAttachments(const QList<ComposedAttachment> &attachments)
{
    if (attachments == m_attachments) return;
    beginResetModel();
    m_attachments = attachments;
    endResetModel();
}

int AttachmentsModel::addFiles(const QStringList &paths)
{
    const QMimeDatabase types;
    QList<ComposedAttachment> fresh;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const QString absolute = file.absoluteFilePath();
        const auto isSame = [&absolute](const ComposedAttachment &known) { return known.path == absolute; };
        if (!file.isFile() || std::ranges::any_of(m_attachments, isSame) || std::ranges::any_of(fresh, isSame)) continue;
        ComposedAttachment one;
        one.path = absolute;
        one.fileName = file.fileName();
        one.mediaType = types.mimeTypeForFile(file).name().toLatin1();
        one.size = file.size();
        fresh.append(one);
    }
    if (fresh.isEmpty()) return 0;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    m_attachments += fresh;
    endInsertRows();
    return static_cast<int>(fresh.size());
}

QByteArray AttachmentsModel::inlineOctets(const QString &contentId) const
{
    // Without an id of its own it goes by its file name, as it is sent.
    const auto isIt = [&contentId](const ComposedAttachment &one) {
        return one.isInline && !contentId.isEmpty() && (one.contentId.isEmpty() ? one.fileName : one.contentId) == contentId;
    };
    const auto found = std::ranges::find_if(m_attachments, isIt);
    if (found == m_attachments.cend()) return {};
    if (found->path.isEmpty()) return found->content.size() <= largestShown ? found->content : QByteArray();
    QFile file(found->path);
    if (!QFileInfo(file).isFile() || file.size() > largestShown || !file.open(QIODevice::ReadOnly)) return {};
    return file.read(largestShown);
}

void AttachmentsModel::removeAt(int row)
{
    if (row < 0 || row >= rowCount()) return;
    beginRemoveRows({}, row, row);
    m_attachments.removeAt(row);
    endRemoveRows();
}

void AttachmentsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool AttachmentsModel::isMissing(const ComposedAttachment &attachment)
{
    if (attachment.path.isEmpty()) return false;
    const QFileInfo file(attachment.path);
    return !file.isFile() || !file.isReadable();
}

} // namespace postbench

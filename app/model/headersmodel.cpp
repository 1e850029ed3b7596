// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// HeadersModel: an editable table of names and values.

#include "headersmodel.h"

#include <algorithm>

namespace postbench {

HeadersModel::HeadersModel(QObject *parent) : QAbstractTableModel(parent) {}

int HeadersModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_fields.size()); }

int HeadersModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant HeadersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const HeaderField &field = m_fields.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::EditRole) return index.column() == NameColumn ? field.name : field.value;
    if (role == Qt::ToolTipRole && !field.name.isEmpty() && !isName(field.name))
        return tr("A header name has letters, digits and signs of ASCII only, no colon and no space.");
    return {};
}

QVariant HeadersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == NameColumn ? tr("Header") : tr("Value");
}

Qt::ItemFlags HeadersModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : QAbstractTableModel::flags(index);
}

bool HeadersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    HeaderField &field = m_fields[index.row()];
    if (index.column() == NameColumn) {
        field.name = value.toString().trimmed();
        if (field.name.endsWith(u':')) field.name.chop(1);
    } else {
        field.value = value.toString();
    }
    emit dataChanged(index, index);
    return true;
}

void HeadersModel::setFields(const QList<HeaderField> &fields)
{
    if (fields == m_fields) return;
    beginResetModel();
    m_fields = fields;
    endResetModel();
}

QList<HeaderField> HeadersModel::fields() const
{
    QList<HeaderField> named;
    std::ranges::copy_if(m_fields, std::back_inserter(named), [](const HeaderField &f) { return !f.name.isEmpty(); });
    return named;
}

int HeadersModel::addEmpty()
{
    if (!m_fields.isEmpty() && m_fields.last() == HeaderField()) return rowCount() - 1;
    beginInsertRows({}, rowCount(), rowCount());
    m_fields.append(HeaderField());
    endInsertRows();
    return rowCount() - 1;
}

void HeadersModel::removeAt(int row)
{
    if (row < 0 || row >= rowCount()) return;
    beginRemoveRows({}, row, row);
    m_fields.removeAt(row);
    endRemoveRows();
}

void HeadersModel::retranslate() { emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); }

bool HeadersModel::isName(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) { return c > u' ' && c <= u'~' && c != u':'; });
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Header fields of the person's own, in the order in which they are sent.
#pragma once

#include "draft.h"

#include <QAbstractTableModel>

namespace postbench {

class HeadersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, ColumnCount };

    explicit HeadersModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    void setFields(const QList<HeaderField> &fields);
    QList<HeaderField> fields() const; // those with a name
    int addEmpty();                    // its row; an empty last row is used again
    void removeAt(int row);
    void retranslate();

    static bool isName(const QString &name); // printable ASCII without ':' and space (RFC 5322 section 2.2)

private:
    QList<HeaderField> m_fields;
};

} // namespace postbench

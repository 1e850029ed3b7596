// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The files and octets that go with a mail.
#pragma once

#include "composition.h"

#include <QAbstractTableModel>

namespace postbench {

class AttachmentsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, TypeColumn, SizeColumn, InlineColumn, ColumnCount };

    explicit AttachmentsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; // name and type can be edited, inline ticked
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    void setAttachments(const QList<ComposedAttachment> &attachments);
    const QList<ComposedAttachment> &attachments() const { return m_attachments; }
    int addFiles(const QStringList &paths);                  // folders and what is there already are left out; how many came in
    QByteArray inlineOctets(const QString &contentId) const; // of the inline one that cid: names; empty: none, or too large to show
    void removeAt(int row);
    void retranslate();

    static bool isMissing(const ComposedAttachment &attachment); // looks at the disk

private:
    QList<ComposedAttachment> m_attachments;
};

} // namespace postbench

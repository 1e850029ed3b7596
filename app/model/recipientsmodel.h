// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The addresses of one recipient field, each with what is wrong with it.
#pragma once

#include "draft.h"
#include "mailbox.h"

#include <QAbstractListModel>

#include <optional>

namespace postbench {

class RecipientsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { AddressRole = Qt::UserRole + 1, ValidRole };

    explicit RecipientsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    // Display: the name, else the address. Edit: "Name <address>". ToolTip: the whole, and what is wrong with it.
    QVariant data(const QModelIndex &index, int role) const override;

    void setPersons(const QList<Person> &persons);
    const QList<Person> &persons() const { return m_persons; }
    // Everything in the text comes in at row (-1: the end), what is there already is left out. How many came in.
    int addText(const QString &text, int row = -1);
    void removeAt(int row);
    std::optional<MailboxFault> fault(int row) const;
    bool isAllValid() const;

private:
    QList<Person> m_persons;
};

} // namespace postbench

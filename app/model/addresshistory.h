// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Addresses that were written to, most recent first, for completion in the recipients' fields.
#pragma once

#include "draft.h"

#include <QAbstractListModel>

namespace postbench {

class AddressHistory : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit AddressHistory(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // Display/EditRole: "Name <address>"

    void setPersons(const QList<Person> &persons); // from the store; emits no edited()
    const QList<Person> &persons() const { return m_persons; }
    // Moves to the top or comes in there; the 500 most recent are kept. Emits edited() when the list changed.
    void remember(const QList<Person> &persons);

signals:
    void edited(); // to be stored

private:
    QList<Person> m_persons;
};

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Shows the client's lines, the server's lines or the errors alone, and what holds a searched text.
#pragma once

#include <QSortFilterProxyModel>

namespace postbench {

class TranscriptFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Show { All, Client, Server, Errors };
    explicit TranscriptFilter(QObject *parent = nullptr);

    void setShow(Show show);
    Show shown() const { return m_show; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Show::All;
};

} // namespace postbench

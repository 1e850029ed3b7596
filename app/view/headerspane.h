// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The Headers tab: header fields of the person's own.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace postbench {

class HeadersModel;

class HeadersPane : public QWidget
{
    Q_OBJECT
public:
    explicit HeadersPane(HeadersModel *model, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    HeadersModel *m_model;
    QLabel *m_hint;
    QTableView *m_table;
    QPushButton *m_add, *m_remove;
};

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The Attachments tab: files by dialog or drop.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace postbench {

class AttachmentsModel;

class AttachmentsPane : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentsPane(AttachmentsModel *model, QWidget *parent = nullptr);
    void chooseFiles(); // by the desktop's dialog, which does not block

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void retranslate();
    void refresh();

    AttachmentsModel *m_model;
    QTableView *m_table;
    QLabel *m_hint;
    QPushButton *m_remove;
};

} // namespace postbench

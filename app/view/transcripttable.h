// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The transcript's table: fixed row height, follows the end while the person looks at it, calm at a million lines.
#pragma once

#include <QTableView>
#include <QTimer>

namespace postbench {

class TranscriptTable : public QTableView
{
    Q_OBJECT
public:
    explicit TranscriptTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    // The selected rows from top to bottom, as tab-free text lines.
    QList<int> selectedRows() const;

public slots:
    void copy(); // Edit > Copy, which has Ctrl+C

signals:
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void noteWhereWeAre();
    void retranslate();

    QTimer m_follow; // one scroll for many insertions
    bool m_atEnd = true;
};

} // namespace postbench

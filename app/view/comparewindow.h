// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Two transcripts side by side, the step where they first part marked.
#pragma once

#include "transcript.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTableView;

namespace postbench {

class ComparisonModel;
class NoticeBar;

class CompareWindow : public QDialog
{
    Q_OBJECT
public:
    struct Session {
        QString name; // "from this desk, 12:03"
        QList<TranscriptLine> lines;
    };
    explicit CompareWindow(QWidget *parent = nullptr);

    // The sessions to choose from; compares the given two.
    void setSessions(const QList<Session> &sessions, int left, int right);
    QString summary() const;
    QTableView *table() const { return m_table; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void compare();
    void retranslate();

    QList<Session> m_sessions;
    QComboBox *m_left;
    QComboBox *m_right;
    QLabel *m_leftLabel;
    QLabel *m_rightLabel;
    NoticeBar *m_summary;
    QTableView *m_table;
    ComparisonModel *m_model;
};

} // namespace postbench

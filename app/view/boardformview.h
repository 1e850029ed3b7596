// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A board's settings as a form: what is there, what shall be, and a mark where they differ.
#pragma once

#include "boardform.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace postbench {

class BoardEditor;

class BoardFormView : public QScrollArea
{
    Q_OBJECT
public:
    explicit BoardFormView(QWidget *parent = nullptr);

    void setForm(BoardForm *form); // not owned; null: empty
    void refresh();                // the form was changed by somebody else
    BoardEditor *editor(const QByteArray &key) const;
    QString markOf(const QByteArray &key) const; // as it stands there: empty where both are the same

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        QByteArray key;
        QByteArray group;
        QLabel *label = nullptr;
        QLabel *onBoard = nullptr;
        QLabel *mark = nullptr;
        BoardEditor *editor = nullptr;
        QLabel *fault = nullptr;
    };
    bool fits() const; // the lines there are for the form's rows
    void build();
    void buildLine(QGridLayout *grid, const BoardFormRow &row);
    void showLine(Line &line, const BoardFormRow &row);
    void showMarks();

    BoardForm *m_form = nullptr;
    QList<Line> m_lines;
    QList<std::pair<QByteArray, QLabel *>> m_groups;
    QLabel *m_headings[3] = {};
};

} // namespace postbench

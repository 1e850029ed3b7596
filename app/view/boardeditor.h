// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The editor of one setting of a board, made from what the board told of it: a box of choices, a number, a line, a text, a secret.
#pragma once

#include "boardform.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace postbench {

class BoardEditor : public QWidget
{
    Q_OBJECT
public:
    explicit BoardEditor(const BoardKey &key, QWidget *parent = nullptr);

    const BoardKey &key() const { return m_key; }
    void show(const BoardFormRow &row); // without a signal
    QWidget *field() const;             // what has the focus, and the accessible name
    void retranslate(const BoardFormRow &row);

signals:
    void textEdited(const QString &text);
    void secretEdited(const QString &secret);

private:
    BoardKey m_key;
    QComboBox *m_choice = nullptr;
    QSpinBox *m_number = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace postbench

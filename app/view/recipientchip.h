// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// One recipient as a chip: its name, what is wrong with it, and a way to remove it.
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace postbench {

class RecipientChip : public QFrame
{
    Q_OBJECT
public:
    explicit RecipientChip(QWidget *parent = nullptr);

    void setRecipient(const QString &text, const QString &more, bool valid);

signals:
    void editRequested();
    void removeRequested();
    void leftBefore(); // the person goes on to the chip before
    void leftAfter();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshColours();

    QLabel *m_mark;
    QLabel *m_label;
    QToolButton *m_remove;
    QString m_text;
    bool m_valid = true;
};

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// A field of recipients: chips, and a line in which the next one is typed or pasted.
#pragma once

#include <QScrollArea>
#include <QList>

class QAbstractItemModel;
class QKeyEvent;
class QLineEdit;

namespace postbench {

class FlowLayout;
class RecipientChip;
class RecipientsModel;

class RecipientsEdit : public QScrollArea
{
    Q_OBJECT
public:
    explicit RecipientsEdit(RecipientsModel *model, QWidget *parent = nullptr);

    void setHistory(QAbstractItemModel *history); // rows are "Name <address>"
    QLineEdit *input() const { return m_input; }
    void describeAs(const QString &name, const QString &more);
    void takeTyped(); // what stands in the line becomes chips, as at Send
    int chipCount() const { return static_cast<int>(m_chips.size()); }

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void insertChips(int first, int last);
    void removeChips(int first, int last);
    void rebuild();
    void refresh();
    RecipientChip *makeChip();
    void removeChip(RecipientChip *chip);
    void editChip(RecipientChip *chip);
    void focusChip(int row);
    bool handleKey(QKeyEvent *event);
    bool handlePaste();
    void typed(const QString &text);
    void fit();

    RecipientsModel *m_model;
    QWidget *m_area;
    FlowLayout *m_flow;
    QLineEdit *m_input;
    QList<RecipientChip *> m_chips;
};

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// From, To, Cc, Bcc, Reply-To and Subject.
#pragma once

#include "draft.h"

#include <QWidget>

#include <array>

class QAbstractItemModel;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace postbench {

class RecipientsEdit;
class RecipientsModel;

class AddressBar : public QWidget
{
    Q_OBJECT
public:
    enum Field { To, Cc, Bcc, ReplyTo, FieldCount };

    explicit AddressBar(QWidget *parent = nullptr);

    void setHistory(QAbstractItemModel *history);
    void setIdentities(const QList<Person> &identities); // what From offers; does not change what stands there
    void setFrom(const Person &from);
    void read(const Draft &draft); // fields that have something become visible
    void write(Draft &draft) const;
    void takeTyped();
    void showField(Field field, bool visible, bool focus);
    bool isFieldShown(Field field) const;
    RecipientsEdit *recipients(Field field) const { return m_edits[field]; }
    QComboBox *from() const { return m_from; }
    QLineEdit *subject() const { return m_subject; }

signals:
    void edited();
    void fieldShown(postbench::AddressBar::Field field, bool visible);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QWidget *makeFromRow();

    QFormLayout *m_form;
    QComboBox *m_from;
    QLineEdit *m_subject;
    QLabel *m_fromLabel, *m_subjectLabel;
    std::array<RecipientsModel *, FieldCount> m_models{};
    std::array<RecipientsEdit *, FieldCount> m_edits{};
    std::array<QLabel *, FieldCount> m_labels{};
    std::array<QToolButton *, FieldCount> m_toggles{}; // none for To
};

} // namespace postbench

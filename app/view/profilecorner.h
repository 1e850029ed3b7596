// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Which server sends: the profiles' list in the corner of the menu bar.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace postbench {

class ProfileModel;

class ProfileCorner : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileCorner(ProfileModel *model, QWidget *parent = nullptr);

    QString current() const;
    void setCurrent(const QString &id); // "Local receiver" where there is none such
    QComboBox *box() const { return m_box; }

signals:
    void currentChanged(const QString &id); // by the person, by setCurrent(), or since the profile is gone
    void chosen(const QString &id);         // by the person alone
    void editRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ProfileModel *m_model;
    QLabel *m_label;
    QComboBox *m_box;
    QToolButton *m_edit;
};

} // namespace postbench

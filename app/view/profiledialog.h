// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Add, edit, duplicate, remove and test server accounts.
#pragma once

#include "profile.h"
#include "smtpoutcome.h"

#include <QDialog>

#include <functional>
#include <optional>

class QDialogButtonBox;
class QListView;
class QPushButton;

namespace postbench {

class NoticeBar;
class ProfileForm;
class ProfileModel;

class ProfileDialog : public QDialog
{
    Q_OBJECT
public:
    ProfileDialog(ProfileModel *model, const QString &chosen, QWidget *parent = nullptr);

    void setTesting(bool testing);
    void showTest(const Outcome &outcome, const SessionEnd &end);
    QString chosen() const;
    ProfileForm *form() const { return m_form; }
    QListView *list() const { return m_list; }
    NoticeBar *notice() const { return m_notice; }
    QPushButton *testButton() const { return m_test; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *duplicateButton() const { return m_duplicate; }
    QPushButton *removeButton() const { return m_remove; }

public slots:
    void done(int result) override;

signals:
    void testRequested(const postbench::Profile &profile, const std::optional<QString> &typedSecret);
    void testCancelled();
    void secretChanged(const QString &profileId, const QString &secret);
    void secretForgotten(const QString &profileId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void choose(const QString &id);
    void load();
    void store();
    void add();
    void test();
    void say(const std::function<void()> &words); // again after a change of language

    ProfileModel *m_model;
    QListView *m_list;
    ProfileForm *m_form;
    NoticeBar *m_notice;
    QPushButton *m_add, *m_duplicate, *m_remove, *m_test;
    QDialogButtonBox *m_buttons;
    QString m_loaded; // id of the profile in the form
    std::function<void()> m_words;
    bool m_testing = false;
};

} // namespace postbench

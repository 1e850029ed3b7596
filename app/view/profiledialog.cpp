// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Profile dialog: a list, a form, and a test whose result stays beside them.

#include "profiledialog.h"

#include "describe.h"
#include "explain.h"
#include "noticebar.h"
#include "paletteicon.h"
#include "profileform.h"
#include "profilemodel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace postbench {

ProfileDialog::ProfileDialog(ProfileModel *model, const QString &chosen, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_list(new QListView(this))
    , m_form(new ProfileForm(this))
    , m_notice(new NoticeBar(this))
    , m_add(new QPushButton(this))
    , m_duplicate(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_test(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProfileDialog::load);
    connect(m_form, &ProfileForm::edited, this, &ProfileDialog::store);
    connect(m_form, &ProfileForm::secretTyped, this, [this](const QString &secret) { emit secretChanged(m_loaded, secret); });
    connect(m_form, &ProfileForm::secretForgotten, this, [this] { emit secretForgotten(m_loaded); });
    connect(m_add, &QPushButton::clicked, this, &ProfileDialog::add);
    connect(m_duplicate, &QPushButton::clicked, this, [this] {
        store();
        choose(m_model->duplicate(m_loaded));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model->remove(m_loaded); });
    connect(m_test, &QPushButton::clicked, this, &ProfileDialog::test);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { m_form->setSecretPlace(m_model->secretPlace(m_loaded)); });
    retranslate();
    choose(chosen);
}

void ProfileDialog::build()
{
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_add->setIcon(paletteIcon(QStringLiteral("add")));
    m_duplicate->setIcon(paletteIcon(QStringLiteral("duplicate")));
    m_remove->setIcon(paletteIcon(QStringLiteral("remove")));
    for (QPushButton *button : {m_add, m_duplicate, m_remove, m_test})
        button->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_add);
    left->addWidget(m_duplicate);
    left->addWidget(m_remove);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_test);
    foot->addWidget(m_buttons, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_form, 1);
    right->addWidget(m_notice);
    auto *columns = new QHBoxLayout;
    columns->addLayout(left, 1);
    columns->addLayout(right, 3);
    auto *all = new QVBoxLayout(this);
    all->addLayout(columns, 1);
    all->addLayout(foot);
}

QString ProfileDialog::chosen() const { return m_loaded; }

void ProfileDialog::choose(const QString &id) { m_list->setCurrentIndex(m_model->index(std::max(m_model->rowOf(id), 0))); }

void ProfileDialog::load()
{
    store();
    m_form->handSecretOn();
    const Profile profile = m_model->at(m_list->currentIndex().row());
    m_loaded = profile.id;
    m_form->read(profile, m_model->secretPlace(profile.id));
    m_remove->setEnabled(!profile.isLocal);
    m_words = {};
    m_notice->hide();
}

void ProfileDialog::store()
{
    if (m_model->rowOf(m_loaded) >= 0) m_model->update(m_form->profile());
}

void ProfileDialog::add()
{
    Profile fresh;
    fresh.name = tr("New profile");
    choose(m_model->add(fresh));
    m_form->setCurrentIndex(0);
    m_form->name()->setFocus();
    m_form->name()->selectAll();
}

void ProfileDialog::test()
{
    if (m_testing) {
        emit testCancelled();
        return;
    }
    store();
    emit testRequested(m_form->profile(), m_form->typedSecret());
}

void ProfileDialog::setTesting(bool testing)
{
    m_testing = testing;
    if (testing) say([this] { m_notice->showNotice(NoticeBar::Kind::Info, tr("Connecting …")); });
    retranslate();
}

void ProfileDialog::showTest(const Outcome &outcome, const SessionEnd &end)
{
    say([this, outcome, end] {
        if (outcome.verdict == Outcome::Verdict::Stopped || outcome.verdict == Outcome::Verdict::Delivered)
            m_notice->showNotice(NoticeBar::Kind::Success,
                                 tr("The server answers, and everything that this profile asks for works."));
        else if (outcome.fault != SmtpFault::None || outcome.reply)
            m_notice->showNotice(NoticeBar::Kind::Error, faultSentence(outcome));
        else
            m_notice->showNotice(NoticeBar::Kind::Error, sessionEndSentence(end));
    });
}

void ProfileDialog::say(const std::function<void()> &words)
{
    m_words = words;
    words();
}

void ProfileDialog::done(int result)
{
    store();
    m_form->handSecretOn();
    if (m_testing) emit testCancelled();
    QDialog::done(result);
}

void ProfileDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void ProfileDialog::retranslate()
{
    setWindowTitle(tr("Profiles"));
    describe(static_cast<QWidget *>(m_list), tr("Profiles"), tr("The server accounts. Up and Down choose one."));
    describe(m_add, tr("A&dd"), tr("Adds a profile for one more server."));
    describe(m_duplicate, tr("Dupl&icate"), tr("Adds a copy of the chosen profile; the password is not copied."));
    describe(m_remove, tr("&Remove"), tr("Removes the chosen profile and its password. “Local receiver” stays."));
    if (m_testing)
        describe(m_test, tr("S&top the test"), tr("Ends the test politely."));
    else
        describe(m_test, tr("&Test"), tr("Connects, encrypts and signs in as this profile says, and sends nothing."));
    auto *close = m_buttons->button(QDialogButtonBox::Close);
    describe(close, tr("&Close"), tr("Changes are kept as they are made."));
    if (m_words) m_words();
}

} // namespace postbench

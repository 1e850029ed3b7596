// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Secret bar.

#include "secretbar.h"

#include "describe.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace postbench {

SecretBar::SecretBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_keep(new QCheckBox(this))
    , m_give(new QPushButton(this))
    , m_decline(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_field->setEchoMode(QLineEdit::Password);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_label, 0, 0, 1, 3);
    grid->addWidget(m_field, 1, 0);
    grid->addWidget(m_give, 1, 1);
    grid->addWidget(m_decline, 1, 2);
    grid->addWidget(m_keep, 2, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { answer(true); });
    connect(m_give, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_decline, &QPushButton::clicked, this, [this] { answer(false); });
    retranslate();
    hide();
}

void SecretBar::ask(const QString &user, const QByteArray &mechanism)
{
    m_user = user;
    m_mechanism = QString::fromLatin1(mechanism);
    m_field->clear();
    m_keep->setChecked(false);
    retranslate();
    show();
    m_field->setFocus();
}

void SecretBar::dismiss()
{
    m_field->clear();
    hide();
}

void SecretBar::answer(bool give)
{
    const std::optional<QString> secret = give ? std::optional(m_field->text()) : std::nullopt;
    const bool keep = give && m_keep->isChecked();
    dismiss();
    emit answered(secret, keep);
}

void SecretBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        answer(false);
    else
        QFrame::keyPressEvent(event);
}

void SecretBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void SecretBar::retranslate()
{
    //: %1 is a user name, %2 an authentication mechanism such as SCRAM-SHA-256.
    m_label->setText(tr("The server asks for the password of %1 (%2).").arg(m_user, m_mechanism));
    describe(static_cast<QWidget *>(m_field), tr("Password"),
             tr("Goes to the server alone; it is never written to a settings file or a transcript."));
    describe(m_keep, tr("&Keep it in the desktop's keychain"),
             tr("Next time it is taken from there. Without a keychain it stays in memory until the program ends."));
    describe(m_give, tr("Si&gn in"), tr("Goes on with this password."));
    describe(m_decline, tr("&Quit signing in"), tr("Ends the session without a password; nothing is sent."));
}

} // namespace postbench

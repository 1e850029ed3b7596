// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Profile form: fields to a Profile and back.

#include "profileform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace postbench {

namespace {

QFormLayout *formIn(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

} // namespace

ProfileForm::ProfileForm(QWidget *parent) : QTabWidget(parent)
{
    addTab(buildServer(), {});
    addTab(buildIdentity(), {});
    addTab(buildConnection(), {});
    const QList<QLineEdit *> lines{m_name, m_host,   m_user,     m_fromName, m_fromAddress, m_replyTo,
                                   m_helo, m_caFile, m_certFile, m_keyFile,  m_proxy,       m_bind};
    for (QLineEdit *edit : lines)
        connect(edit, &QLineEdit::editingFinished, this, &ProfileForm::edited);
    connect(m_port, &QSpinBox::editingFinished, this, &ProfileForm::edited);
    connect(m_timeout, &QSpinBox::editingFinished, this, &ProfileForm::edited);
    connect(m_tls, &QComboBox::activated, this, &ProfileForm::edited);
    connect(m_mechanism, &QComboBox::activated, this, &ProfileForm::edited);
    connect(m_verify, &QCheckBox::clicked, this, &ProfileForm::edited);
    connect(m_password, &QLineEdit::editingFinished, this, &ProfileForm::handSecretOn);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_password->clear();
        emit secretForgotten();
    });
    retranslate();
}

QLineEdit *ProfileForm::line(QFormLayout *form, QLabel *&label)
{
    label = new QLabel;
    auto *edit = new QLineEdit;
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    form->addRow(label, edit);
    return edit;
}

QWidget *ProfileForm::buildServer()
{
    auto *page = new QWidget;
    QFormLayout *form = formIn(page);
    m_name = line(form, m_nameLabel);
    m_host = line(form, m_hostLabel);
    m_port = new QSpinBox;
    m_port->setRange(0, 65535);
    form->addRow(m_portLabel = new QLabel, m_port);
    m_tls = new QComboBox;
    form->addRow(m_tlsLabel = new QLabel, m_tls);
    m_user = line(form, m_userLabel);
    m_password = line(form, m_passwordLabel);
    m_password->setEchoMode(QLineEdit::Password);
    m_secretState = new QLabel;
    m_secretState->setWordWrap(true);
    m_forget = new QPushButton;
    m_forget->setAutoDefault(false);
    auto *state = new QHBoxLayout;
    state->addWidget(m_secretState, 1);
    state->addWidget(m_forget);
    form->addRow(QString(), state);
    m_mechanism = new QComboBox;
    form->addRow(m_mechanismLabel = new QLabel, m_mechanism);
    return page;
}

QWidget *ProfileForm::buildIdentity()
{
    auto *page = new QWidget;
    QFormLayout *form = formIn(page);
    m_fromName = line(form, m_fromNameLabel);
    m_fromAddress = line(form, m_fromAddressLabel);
    m_replyTo = line(form, m_replyToLabel);
    return page;
}

QWidget *ProfileForm::buildConnection()
{
    auto *page = new QWidget;
    QFormLayout *form = formIn(page);
    m_helo = line(form, m_heloLabel);
    form->addRow(m_verify = new QCheckBox);
    m_caFile = line(form, m_caLabel);
    m_certFile = line(form, m_certLabel);
    m_keyFile = line(form, m_keyLabel);
    m_proxy = line(form, m_proxyLabel);
    m_bind = line(form, m_bindLabel);
    m_timeout = new QSpinBox;
    m_timeout->setRange(0, 3600);
    form->addRow(m_timeoutLabel = new QLabel, m_timeout);
    return page;
}

void ProfileForm::read(const Profile &profile, SecretPlace place)
{
    m_profile = profile;
    m_place = place;
    m_name->setText(profile.name);
    m_host->setText(profile.host);
    m_port->setValue(profile.port);
    m_tls->setCurrentIndex(m_tls->findData(static_cast<int>(profile.tls)));
    m_user->setText(profile.user);
    m_password->clear();
    const QString mechanism = profile.mechanisms.isEmpty() ? QString() : QString::fromLatin1(profile.mechanisms.first());
    m_mechanism->setCurrentIndex(std::max(m_mechanism->findData(mechanism), 0));
    m_fromName->setText(profile.fromName);
    m_fromAddress->setText(profile.fromAddress);
    m_replyTo->setText(profile.replyTo);
    m_helo->setText(profile.helo);
    m_caFile->setText(profile.caFile);
    m_certFile->setText(profile.clientCertFile);
    m_keyFile->setText(profile.clientKeyFile);
    m_verify->setChecked(profile.verifyCertificate);
    m_proxy->setText(profile.proxy);
    m_bind->setText(profile.bindAddress);
    m_timeout->setValue(profile.timeoutSeconds);
    // The receiver's own port and certificate are known to the program.
    const QList<QWidget *> fixed{m_name, m_host, m_port, m_verify, m_caFile, m_proxy, m_bind};
    for (QWidget *widget : fixed)
        widget->setEnabled(!profile.isLocal);
    retranslate();
}

Profile ProfileForm::profile() const
{
    Profile profile = m_profile;
    if (!profile.isLocal) {
        profile.name = m_name->text().trimmed();
        profile.host = m_host->text().trimmed();
        profile.port = m_port->value();
    }
    profile.tls = static_cast<TlsPolicy>(m_tls->currentData().toInt());
    profile.user = m_user->text();
    const QByteArray mechanism = m_mechanism->currentData().toString().toLatin1();
    // An order given elsewhere stays as it is until another choice is made here.
    if (mechanism.isEmpty())
        profile.mechanisms.clear();
    else if (profile.mechanisms.value(0) != mechanism)
        profile.mechanisms = {mechanism};
    profile.fromName = m_fromName->text().trimmed();
    profile.fromAddress = m_fromAddress->text().trimmed();
    profile.replyTo = m_replyTo->text().trimmed();
    profile.helo = m_helo->text().trimmed();
    profile.verifyCertificate = m_verify->isChecked();
    profile.caFile = m_caFile->text().trimmed();
    profile.clientCertFile = m_certFile->text().trimmed();
    profile.clientKeyFile = m_keyFile->text().trimmed();
    profile.proxy = m_proxy->text().trimmed();
    profile.bindAddress = m_bind->text().trimmed();
    profile.timeoutSeconds = m_timeout->value();
    return profile;
}

std::optional<QString> ProfileForm::typedSecret() const
{
    return m_password->text().isEmpty() ? std::nullopt : std::optional(m_password->text());
}

void ProfileForm::setSecretPlace(SecretPlace place)
{
    m_place = place;
    refreshSecret();
}

void ProfileForm::handSecretOn()
{
    const std::optional<QString> secret = typedSecret();
    if (!secret) return;
    m_password->clear();
    emit secretTyped(*secret);
}

void ProfileForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QTabWidget::changeEvent(event);
}

} // namespace postbench

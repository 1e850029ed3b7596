// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The fields of one server account. The password is only handed on, never held.
#pragma once

#include "profile.h"
#include "profilemodel.h"

#include <QTabWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace postbench {

class ProfileForm : public QTabWidget
{
    Q_OBJECT
public:
    explicit ProfileForm(QWidget *parent = nullptr);

    void read(const Profile &profile, SecretPlace place);
    Profile profile() const;
    std::optional<QString> typedSecret() const; // not yet handed on
    void setSecretPlace(SecretPlace place);
    void handSecretOn();
    QLineEdit *name() const { return m_name; }
    QLineEdit *password() const { return m_password; }

signals:
    void edited(); // a field was left, a choice was made
    void secretTyped(const QString &secret);
    void secretForgotten();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *line(QFormLayout *form, QLabel *&label);
    QWidget *buildServer();
    QWidget *buildIdentity();
    QWidget *buildConnection();
    void retranslate();
    void retranslateConnection();
    void refreshSecret();

    Profile m_profile;
    SecretPlace m_place = SecretPlace::None;
    QLineEdit *m_name, *m_host, *m_user, *m_password, *m_fromName, *m_fromAddress, *m_replyTo, *m_helo;
    QLineEdit *m_caFile, *m_certFile, *m_keyFile, *m_proxy, *m_bind;
    QLabel *m_nameLabel, *m_hostLabel, *m_userLabel, *m_passwordLabel, *m_fromNameLabel, *m_fromAddressLabel, *m_replyToLabel,
        *m_heloLabel;
    QLabel *m_caLabel, *m_certLabel, *m_keyLabel, *m_proxyLabel, *m_bindLabel;
    QLabel *m_portLabel, *m_tlsLabel, *m_mechanismLabel, *m_timeoutLabel, *m_secretState;
    QSpinBox *m_port, *m_timeout;
    QComboBox *m_tls, *m_mechanism;
    QCheckBox *m_verify;
    QPushButton *m_forget;
};

} // namespace postbench

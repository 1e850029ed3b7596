// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Profile form: its words.

#include "profileform.h"

#include "describe.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace postbench {

namespace {

void fill(QComboBox *box, const QList<std::pair<QString, QVariant>> &choices)
{
    const int standing = std::max(box->currentIndex(), 0);
    box->clear();
    for (const auto &[text, data] : choices)
        box->addItem(text, data);
    box->setCurrentIndex(standing);
}

QVariant policy(TlsPolicy value) { return static_cast<int>(value); }

} // namespace

void ProfileForm::retranslate()
{
    setTabText(0, tr("Server"));
    setTabText(1, tr("Identity"));
    setTabText(2, tr("Connection"));
    describe(static_cast<QWidget *>(tabBar()), tr("Parts of the profile"),
             tr("Left and Right change between server, identity and connection."));
    describe(m_nameLabel, m_name, tr("&Name"), tr("What this profile is called in the list."));
    describe(m_hostLabel, m_host, tr("&Host"), tr("The server's name or address."));
    describe(m_portLabel, m_port, tr("&Port"), tr("0: by the encryption, 465, 587 with a user, or 25."));
    m_port->setSpecialValueText(tr("automatic"));
    describe(m_tlsLabel, m_tls, tr("&Encryption"), tr("Where TLS is demanded, nothing ever goes without it."));
    fill(m_tls,
         {{tr("none"), policy(TlsPolicy::None)},
          {tr("TLS where offered"), policy(TlsPolicy::Auto)},
          {tr("STARTTLS demanded"), policy(TlsPolicy::StartTls)},
          {tr("TLS from the first byte"), policy(TlsPolicy::Implicit)}});
    describe(m_userLabel, m_user, tr("&User"), tr("Empty: nobody signs in."));
    describe(m_passwordLabel, m_password, tr("Pass&word"),
             tr("Goes to the desktop's keychain; where there is none, it stays in memory until the program ends. It never stands "
                "in a file of this program."));
    describe(m_forget, tr("&Forget"), tr("Takes the password out of keychain and memory."));
    describe(m_mechanismLabel, m_mechanism, tr("Sign in b&y"),
             tr("The strongest of SCRAM, CRAM-MD5, PLAIN and LOGIN is used unless you name one. PLAIN and LOGIN never go in the "
                "clear unless named."));
    QList<std::pair<QString, QVariant>> mechanisms{{tr("strongest offered"), QString()}};
    for (const char *name : {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-1-PLUS", "SCRAM-SHA-256-PLUS",
                             "XOAUTH2", "OAUTHBEARER", "EXTERNAL", "ANONYMOUS"})
        mechanisms.append({QString::fromLatin1(name), QString::fromLatin1(name)});
    fill(m_mechanism, mechanisms);
    describe(m_fromNameLabel, m_fromName, tr("Your na&me"), tr("The name beside the address in From."));
    describe(m_fromAddressLabel, m_fromAddress, tr("&Address"), tr("The address in From, and of the envelope."));
    describe(m_replyToLabel, m_replyTo, tr("Answers t&o"), tr("Reply-To of every mail; empty: answers go to the sender."));
    retranslateConnection();
    refreshSecret();
}

void ProfileForm::retranslateConnection()
{
    describe(m_heloLabel, m_helo, tr("Name in E&HLO"), tr("How this computer names itself to the server; empty: its own name."));
    describe(m_verify, tr("Check the &server's certificate"),
             tr("Without this, anyone on the way can pose as the server. For tests only."));
    describe(m_caLabel, m_caFile, tr("Certificate authorit&y file"),
             tr("A PEM file whose certificates are trusted beside the system's."));
    describe(m_certLabel, m_certFile, tr("Client certi&ficate file"),
             tr("A PEM file that says who you are, where the server wants one."));
    describe(m_keyLabel, m_keyFile, tr("Client &key file"), tr("The PEM file of the client certificate's private key."));
    describe(m_proxyLabel, m_proxy, tr("Pro&xy"), tr("socks5://host:port or http://host:port; empty: none."));
    describe(m_bindLabel, m_bind, tr("&Local address"), tr("The address of this computer from which to connect; empty: any."));
    describe(m_timeoutLabel, m_timeout, tr("Ti&meout"), tr("For every step, in seconds. 0: as RFC 5321 section 4.5.3.2 says."));
    m_timeout->setSpecialValueText(tr("as the RFC says"));
    m_timeout->setSuffix(tr(" s"));
}

void ProfileForm::refreshSecret()
{
    switch (m_place) {
    case SecretPlace::None: m_secretState->setText(tr("No password is kept.")); break;
    case SecretPlace::Keychain: m_secretState->setText(tr("Kept in the desktop's keychain.")); break;
    case SecretPlace::MemoryOnly: m_secretState->setText(tr("Only in memory, until the program ends.")); break;
    }
    m_forget->setEnabled(m_place != SecretPlace::None);
    m_password->setPlaceholderText(m_place == SecretPlace::None ? QString() : QStringLiteral("••••••••"));
}

} // namespace postbench

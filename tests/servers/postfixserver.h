// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A Postfix of the test's own: configured, started and stopped in a temporary folder, on free loopback ports, delivering to one Maildir.
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QTemporaryDir>

namespace postbench {

class PostfixServer
{
public:
    ~PostfixServer();

    // Why it cannot run here (not root, no Postfix); empty: it can.
    static QString obstacle();
    // False with log() telling why.
    bool start();

    quint16 port() const { return m_port; }       // clear, STARTTLS, AUTH
    quint16 tlsPort() const { return m_tlsPort; } // TLS from the start
    QList<QSslCertificate> certificate() const;
    QByteArray log() const;

    // Whole files of the mails that have come so far, with CRLF, oldest first.
    QList<QByteArray> mails() const;
    void forgetMails();
    // Those with `text` in them once there are `count`; what there is after ten seconds otherwise.
    QList<QByteArray> waitForMails(const QByteArray &text, int count) const;

    static constexpr qint64 sizeLimit = 2000000;
    // The one account: of realm test.example.
    static QString user() { return QStringLiteral("tester@test.example"); }
    static QString password() { return QStringLiteral("pass word"); }

private:
    QString path(const char *file) const { return m_folder.filePath(QLatin1String(file)); }
    bool writeFiles();
    bool prepare();
    bool addAccount();

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    quint16 m_tlsPort = 0;
    bool m_running = false;
};

} // namespace postbench

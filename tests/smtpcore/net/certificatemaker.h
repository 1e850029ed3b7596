// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Certificates made by the openssl command while a test runs: an authority, and what it or nobody signed.
#pragma once

#include "linkoptions.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace postbench {

class CertificateMaker
{
public:
    struct Made {
        QList<QSslCertificate> chain;
        QSslKey key;
        QString file; // path(file + ".crt"), path(file + ".key")
    };

    CertificateMaker() { make(QStringLiteral("ca"), QStringLiteral("/CN=Test authority"), {}, {}); }

    QSslCertificate authority() const { return certificate(QStringLiteral("ca")); }

    // `name`: DNS name of the certificate. `dates`: further arguments of openssl req, e.g. -not_after.
    Made signedBy(bool authority, const QString &name, const QStringList &dates = {})
    {
        const QString file = QStringLiteral("c%1").arg(++m_count);
        QStringList more{QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:") + name};
        if (authority)
            more << QStringLiteral("-CA") << path(QStringLiteral("ca.crt")) << QStringLiteral("-CAkey")
                 << path(QStringLiteral("ca.key"));
        make(file, QStringLiteral("/CN=") + name, more, dates);
        return {{certificate(file)}, key(file), file};
    }

    QString path(const QString &file) const { return m_folder.filePath(file); }

    static QStringList expired()
    {
        return {QStringLiteral("-not_before"), QStringLiteral("20200101000000Z"), QStringLiteral("-not_after"),
                QStringLiteral("20210101000000Z")};
    }
    static QStringList notYet()
    {
        return {QStringLiteral("-not_before"), QStringLiteral("20900101000000Z"), QStringLiteral("-not_after"),
                QStringLiteral("20910101000000Z")};
    }

private:
    void make(const QString &file, const QString &subject, const QStringList &more, const QStringList &dates)
    {
        QStringList arguments = QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj").split(u' ');
        arguments << subject << QStringLiteral("-keyout") << path(file + QStringLiteral(".key")) << QStringLiteral("-out")
                  << path(file + QStringLiteral(".crt")) << more
                  << (dates.isEmpty() ? QStringList{QStringLiteral("-days"), QStringLiteral("2")} : dates);
        QProcess::execute(QStringLiteral("openssl"), arguments);
    }

    QSslCertificate certificate(const QString &file) const
    {
        return QSslCertificate::fromPath(path(file + QStringLiteral(".crt"))).value(0);
    }

    QSslKey key(const QString &file) const
    {
        QFile pem(path(file + QStringLiteral(".key")));
        return pem.open(QIODevice::ReadOnly) ? QSslKey(pem.readAll(), QSsl::Ec) : QSslKey();
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

} // namespace postbench

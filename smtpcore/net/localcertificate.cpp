// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A throw-away certificate for localhost, made by QCA, for the local receiver.
#include "localcertificate.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QtCrypto>

namespace postbench {

namespace {

constexpr int daysValid = 365;
constexpr int daysLeftAtLeast = 7;

std::optional<LocalCertificate> fromPem(const QByteArray &certificate, const QByteArray &key)
{
    LocalCertificate local{QSslCertificate::fromData(certificate, QSsl::Pem), QSslKey(key, QSsl::Rsa, QSsl::Pem)};
    if (local.chain.isEmpty() || local.key.isNull()) return std::nullopt;
    return local;
}

std::optional<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    return file.readAll();
}

bool keep(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path);
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.flush();
}

bool stillGood(const LocalCertificate &local)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return local.chain.first().effectiveDate() <= now && local.chain.first().expiryDate() > now.addDays(daysLeftAtLeast);
}

} // namespace

std::optional<LocalCertificate> localCertificate(const QString &folder)
{
    const QString certificatePath = folder + QStringLiteral("/localhost.crt");
    const QString keyPath = folder + QStringLiteral("/localhost.key");
    if (!folder.isEmpty()) {
        const auto certificate = contents(certificatePath);
        const auto key = contents(keyPath);
        if (certificate && key)
            if (const auto kept = fromPem(*certificate, *key); kept && stillGood(*kept)) return kept;
    }
    if (!QCA::isSupported("cert") || !QCA::isSupported("pkey")) return std::nullopt;
    QCA::CertificateOptions options;
    QCA::CertificateInfo info;
    info.insert(QCA::CommonName, QStringLiteral("localhost"));
    info.insert(QCA::DNS, QStringLiteral("localhost")); // an IP name would be written as 0.0.0.0
    options.setInfo(info);
    // A date in the past allows for clocks that are set back between two starts.
    options.setValidityPeriod(QDateTime::currentDateTimeUtc().addDays(-1), QDateTime::currentDateTimeUtc().addDays(daysValid));
    options.setSerialNumber(QCA::BigInteger(QString::number(QDateTime::currentSecsSinceEpoch())));
    options.setAsCA(0);
    const QCA::PrivateKey key = QCA::KeyGenerator().createRSA(2048);
    if (key.isNull()) return std::nullopt;
    const QByteArray certificatePem = QCA::Certificate(options, key).toPEM().toLatin1();
    const QByteArray keyPem = key.toPEM().toLatin1();
    if (!folder.isEmpty() && (!QDir().mkpath(folder) || !keep(keyPath, keyPem) || !keep(certificatePath, certificatePem)))
        return std::nullopt;
    return fromPem(certificatePem, keyPem);
}

} // namespace postbench

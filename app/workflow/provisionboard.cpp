// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Does one job with a board on a port.
#include "provisionboard.h"

#include "devicetranscript.h"
#include "secretstore.h"
#include "seriallink.h"

#include <QPointer>

#include <algorithm>

namespace postbench {

struct ProvisionBoard::Private {
    SecretStore *store = nullptr;
    QString scope;
    QHash<QString, QString> known;
    QHash<QString, QString> toKeep; // typed by a person in this job
    QList<QByteArray> looking;      // keys that the store is asked for
    QPointer<SerialLink> link;
    DeviceTranscript transcript;
};

QString boardSecretId(const QString &scope, const QString &key) { return QStringLiteral("board/") + scope + u'/' + key; }

ProvisionBoard::ProvisionBoard(SecretStore *secrets, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->store = secrets;
    if (!secrets) return;
    connect(secrets, &SecretStore::found, this, [this](const QString &id, const std::optional<QString> &secret) {
        const auto found = std::ranges::find_if(
            d->looking, [&](const QByteArray &key) { return boardSecretId(d->scope, QString::fromUtf8(key)) == id; });
        if (found == d->looking.end()) return;
        const QByteArray key = *found;
        d->looking.erase(found);
        if (secret)
            give(key, secret, false);
        else
            emit secretRequested(QString::fromUtf8(key));
    });
}

ProvisionBoard::~ProvisionBoard() { delete d->link; }

void ProvisionBoard::setSecretScope(const QString &scope) { d->scope = scope; }

void ProvisionBoard::setSecret(const QString &key, const QString &secret) { d->known.insert(key, secret); }

void ProvisionBoard::start(const QString &port, BoardJob job)
{
    if (isRunning()) return;
    d->transcript = {};
    d->toKeep.clear();
    d->looking.clear();
    d->link = new SerialLink(Provisioner(std::move(job)), this);
    connect(d->link, &SerialLink::progressed, this, &ProvisionBoard::progressed);
    connect(d->link, &SerialLink::identified, this, &ProvisionBoard::identified);
    connect(d->link, &SerialLink::secretWanted, this, &ProvisionBoard::want);
    connect(d->link, &SerialLink::deviceSpoke, this, [this](const DeviceEvent &event) {
        d->transcript.take(event);
        emit deviceSpoke(event);
        emit transcriptGrew();
    });
    connect(d->link, &SerialLink::finished, this, &ProvisionBoard::end);
    d->link->open(port);
}

void ProvisionBoard::cancel()
{
    if (d->link) d->link->give(boardevent::Cancelled{});
}

bool ProvisionBoard::isRunning() const { return !d->link.isNull(); }

const Transcript &ProvisionBoard::transcript() const { return d->transcript.transcript(); }

// What was given, then the store, then the person.
void ProvisionBoard::want(const QByteArray &key)
{
    const QString name = QString::fromUtf8(key);
    if (d->known.contains(name) || d->known.contains(QString()))
        return give(key, d->known.value(name, d->known.value(QString())), false);
    if (!d->store || d->scope.isEmpty()) return void(emit secretRequested(name));
    d->looking.append(key);
    d->store->look(boardSecretId(d->scope, name));
}

void ProvisionBoard::giveSecret(const QString &key, const std::optional<QString> &secret) { give(key.toUtf8(), secret, true); }

void ProvisionBoard::give(const QByteArray &key, const std::optional<QString> &secret, bool keep)
{
    if (!d->link) return;
    if (secret && keep) d->toKeep.insert(QString::fromUtf8(key), *secret);
    d->link->give(boardevent::SecretGiven{key, secret ? std::optional(secret->toUtf8()) : std::nullopt});
}

void ProvisionBoard::end(const BoardOutcome &outcome)
{
    d->link->disconnect(this);
    d->link->deleteLater();
    d->link.clear();
    d->transcript.finish();
    keepSecrets(outcome);
    emit transcriptGrew();
    emit finished(outcome);
}

// Only what a board has taken is worth keeping.
void ProvisionBoard::keepSecrets(const BoardOutcome &outcome)
{
    const bool taken = outcome.verdict == BoardOutcome::Verdict::Done || outcome.verdict == BoardOutcome::Verdict::Unchanged;
    if (taken && d->store && !d->scope.isEmpty()) {
        for (auto one = d->toKeep.cbegin(); one != d->toKeep.cend(); ++one)
            d->store->keep(boardSecretId(d->scope, one.key()), one.value());
    }
    d->toKeep.clear();
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Passwords of profiles: in the desktop's keychain, or in memory alone where there is none.

#include "secretstore.h"

#include <qt6keychain/keychain.h>

namespace postbench {

namespace {

const QString service = QStringLiteral("postbench");

} // namespace

SecretStore::SecretStore(Backing backing, QObject *parent) : QObject(parent), m_backing(backing) {}

SecretStore::~SecretStore() = default;

void SecretStore::look(const QString &profileId)
{
    if (m_backing == Backing::MemoryAlone || m_memory.contains(profileId)) {
        const auto secret = m_memory.contains(profileId) ? std::optional(m_memory.value(profileId)) : std::nullopt;
        // Always from the event loop, as the keychain's answer is.
        QMetaObject::invokeMethod(this, [this, profileId, secret] { emit found(profileId, secret); }, Qt::QueuedConnection);
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(profileId);
    connect(job, &QKeychain::Job::finished, this, [this, job, profileId] {
        const bool ok = job->error() == QKeychain::NoError;
        if (ok) setPlace(profileId, SecretPlace::Keychain);
        emit found(profileId, ok ? std::optional(job->textData()) : std::nullopt);
    });
    job->start();
}

void SecretStore::keep(const QString &profileId, const QString &secret)
{
    remember(profileId, secret); // at once; the keychain may ask the person first
    if (m_backing == Backing::MemoryAlone) return;
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setInsecureFallback(false);
    job->setKey(profileId);
    job->setTextData(secret);
    connect(job, &QKeychain::Job::finished, this, [this, job, profileId] {
        if (job->error() == QKeychain::NoError && m_memory.remove(profileId)) setPlace(profileId, SecretPlace::Keychain);
    });
    job->start();
}

void SecretStore::remember(const QString &profileId, const QString &secret)
{
    m_memory.insert(profileId, secret);
    setPlace(profileId, SecretPlace::MemoryOnly);
}

void SecretStore::forget(const QString &profileId)
{
    m_memory.remove(profileId);
    setPlace(profileId, SecretPlace::None);
    if (m_backing == Backing::MemoryAlone) return;
    auto *job = new QKeychain::DeletePasswordJob(service, this);
    job->setInsecureFallback(false);
    job->setKey(profileId);
    job->start();
}

SecretPlace SecretStore::place(const QString &profileId) const { return m_places.value(profileId, SecretPlace::None); }

void SecretStore::setPlace(const QString &profileId, SecretPlace place)
{
    if (m_places.value(profileId, SecretPlace::None) == place) return;
    m_places.insert(profileId, place);
    emit placeChanged(profileId, place);
}

} // namespace postbench

#include "moc_secretstore.cpp"

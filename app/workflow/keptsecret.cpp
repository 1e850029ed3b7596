// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Waits for the keychain.

#include "keptsecret.h"

#include "secretstore.h"

#include <QEventLoop>
#include <QTimer>

#include <memory>

namespace postbench {

std::optional<QString> keptSecret(const QString &profileId, std::chrono::milliseconds longest)
{
    auto store = std::make_unique<SecretStore>();
    bool answered = false;
    std::optional<QString> kept;
    QEventLoop loop;
    QObject::connect(store.get(), &SecretStore::found, &loop, [&](const QString &, const std::optional<QString> &secret) {
        answered = true;
        kept = secret;
        loop.quit();
    });
    QTimer::singleShot(longest, &loop, &QEventLoop::quit);
    store->look(profileId);
    loop.exec();
    // An answer that comes too late must find somebody: QtKeychain's jobs cannot be called back.
    if (!answered) static_cast<void>(store.release());
    return kept;
}

} // namespace postbench

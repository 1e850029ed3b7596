// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A throw-away certificate for localhost, made by QCA, for the local receiver.
#pragma once

#include "linkoptions.h"

namespace postbench {

struct LocalCertificate {
    QList<QSslCertificate> chain; // self-signed, DNS:localhost (QCA writes IP names as 0.0.0.0)
    QSslKey key;
};
// Loads certificate and key from `folder`, or makes and keeps them there (0600); renewed when it would end within a week.
// An empty folder: made afresh and kept in memory. nullopt where QCA cannot make one.
std::optional<LocalCertificate> localCertificate(const QString &folder);

} // namespace postbench

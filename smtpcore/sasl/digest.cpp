// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Hashing by QCA.
#include "digest.h"

#include "saslprep.h"

#include <QtCrypto>

namespace postbench {

QByteArray digest(const char *hash, const QByteArray &data)
{
    return QCA::Hash(QString::fromLatin1(hash)).hash(data).toByteArray();
}

QByteArray hmac(const char *hash, const QByteArray &key, const QByteArray &data)
{
    // An empty key is no key to the provider. HMAC pads with zeros (RFC 2104 section 2), so one zero is the same key.
    const QCA::SymmetricKey secret(key.isEmpty() ? QByteArray(1, '\0') : key);
    QCA::MessageAuthenticationCode code(QStringLiteral("hmac(%1)").arg(QLatin1StringView(hash)), secret);
    return code.process(data).toByteArray();
}

bool sameOctets(QByteArrayView known, QByteArrayView received)
{
    unsigned int difference = known.size() == received.size() ? 0 : 1;
    for (qsizetype i = 0; i < received.size(); ++i) {
        const char other = known.isEmpty() ? '\0' : known[i % known.size()];
        difference |= static_cast<unsigned char>(received[i] ^ other);
    }
    return difference == 0;
}

bool samePrepared(const QString &known, QByteArrayView received)
{
    const auto left = saslPrep(known);
    const auto right = received.isValidUtf8() ? saslPrep(QString::fromUtf8(received)) : std::nullopt;
    return left && right && sameOctets(*left, *right);
}

} // namespace postbench

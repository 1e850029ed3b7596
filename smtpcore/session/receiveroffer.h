// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Which extensions and mechanisms the receiver offers at this moment, as EHLO says it.
#pragma once

#include "receiveroptions.h"
#include "saslservermechanism.h"

namespace postbench {

enum class Extension {
    Pipelining,
    Size,
    EightBitMime,
    SmtpUtf8,
    Chunking,
    BinaryMime,
    Dsn,
    EnhancedStatusCodes,
    StartTls,
    Auth,
    RequireTls,
    Limits,
    DeliverBy,
    FutureRelease,
    MtPriority,
    Vrfy,
    Expn,
    Help,
};

class ReceiverOffer
{
public:
    // The bounds of FUTURERELEASE (RFC 4865 section 4): seconds, and a UTC date, since an engine has no clock.
    static constexpr qint64 maxHoldSeconds = 90 * 24 * 60 * 60;
    static constexpr const char *maxHoldUntil = "2099-12-31T23:59:59Z";

    ReceiverOffer() = default; // nothing
    ReceiverOffer(const ReceiverOptions &options, bool encrypted, const ServerCredentials &credentials);

    // All that it may ever offer, less what options hide: "PIPELINING" ... and, for knows(), "AUTH=LOGIN".
    static QList<QByteArray> keywords();
    static bool knows(const QByteArray &hideable);

    bool has(Extension extension) const { return m_offered & bit(extension); }
    const QList<QByteArray> &mechanisms() const { return m_mechanisms; } // strongest first
    const QList<QByteArray> &ehloLines() const { return m_ehloLines; }   // without codes, after the first line

private:
    static constexpr quint32 bit(Extension extension) { return 1u << static_cast<int>(extension); }
    QByteArray parametersOf(Extension extension, const ReceiverOptions &options) const;

    quint32 m_offered = 0;
    QList<QByteArray> m_mechanisms;
    QList<QByteArray> m_ehloLines;
};

} // namespace postbench

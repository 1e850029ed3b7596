// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Decides what is offered: all that the receiver knows, less what is hidden or has no sense now.
#include "receiveroffer.h"

#include <utility>

namespace postbench {

namespace {

constexpr std::pair<Extension, const char *> extensionKeywords[] = {
    {Extension::Pipelining, "PIPELINING"}, // RFC 2920
    {Extension::Size, "SIZE"},             // RFC 1870
    {Extension::EightBitMime, "8BITMIME"}, // RFC 6152
    {Extension::SmtpUtf8, "SMTPUTF8"},     // RFC 6531
    {Extension::Chunking, "CHUNKING"},     // RFC 3030
    {Extension::BinaryMime, "BINARYMIME"},
    {Extension::Dsn, "DSN"},                                 // RFC 3461
    {Extension::EnhancedStatusCodes, "ENHANCEDSTATUSCODES"}, // RFC 2034
    {Extension::StartTls, "STARTTLS"},                       // RFC 3207
    {Extension::Auth, "AUTH"},                               // RFC 4954
    {Extension::RequireTls, "REQUIRETLS"},                   // RFC 8689
    {Extension::Limits, "LIMITS"},                           // RFC 9422
    {Extension::DeliverBy, "DELIVERBY"},                     // RFC 2852
    {Extension::FutureRelease, "FUTURERELEASE"},             // RFC 4865
    {Extension::MtPriority, "MT-PRIORITY"},                  // RFC 6710
    {Extension::Vrfy, "VRFY"},                               // RFC 5321 sections 3.5 and 4.1.1.8
    {Extension::Expn, "EXPN"},
    {Extension::Help, "HELP"},
};

QList<QByteArray> mechanismsFor(const ReceiverOptions &options, bool encrypted, const ServerCredentials &credentials)
{
    QList<QByteArray> mechanisms;
    for (const QByteArray &name : SaslMechanism::known()) {
        const bool needsTls = name.endsWith("-PLUS");
        if ((needsTls && !encrypted) || options.hidden.contains("AUTH=" + name)) continue;
        if (SaslServerMechanism::make(name, credentials)) mechanisms.append(name);
    }
    return mechanisms;
}

bool hasSenseNow(Extension extension, const ReceiverOptions &options, bool encrypted)
{
    switch (extension) {
    case Extension::StartTls: return options.tlsPossible && !encrypted;      // RFC 3207 section 4.2
    case Extension::RequireTls: return encrypted;                            // RFC 8689 section 2
    case Extension::BinaryMime: return !options.hidden.contains("CHUNKING"); // RFC 3030 section 3
    case Extension::Limits: return options.maxRecipients > 0 || options.maxMails > 0;
    default: return true;
    }
}

} // namespace

ReceiverOffer::ReceiverOffer(const ReceiverOptions &options, bool encrypted, const ServerCredentials &credentials)
{
    if (!options.hidden.contains("AUTH")) m_mechanisms = mechanismsFor(options, encrypted, credentials);
    for (const auto &[extension, keyword] : extensionKeywords) {
        if (options.hidden.contains(keyword) || !hasSenseNow(extension, options, encrypted)
            || (extension == Extension::Auth && m_mechanisms.isEmpty()))
            continue;
        m_offered |= bit(extension);
        m_ehloLines.append(keyword + parametersOf(extension, options));
    }
}

QList<QByteArray> ReceiverOffer::keywords()
{
    QList<QByteArray> all;
    for (const auto &[extension, keyword] : extensionKeywords)
        all.append(keyword);
    return all;
}

bool ReceiverOffer::knows(const QByteArray &hideable)
{
    if (hideable.startsWith("AUTH=")) return SaslMechanism::known().contains(hideable.sliced(5));
    return keywords().contains(hideable);
}

QByteArray ReceiverOffer::parametersOf(Extension extension, const ReceiverOptions &options) const
{
    switch (extension) {
    case Extension::Size: return options.maxMessageSize > 0 ? ' ' + QByteArray::number(options.maxMessageSize) : QByteArray();
    case Extension::Auth: return ' ' + m_mechanisms.join(' ');
    case Extension::Limits: {
        QByteArray limits;
        if (options.maxRecipients > 0) limits += " RCPTMAX=" + QByteArray::number(options.maxRecipients);
        if (options.maxMails > 0) limits += " MAILMAX=" + QByteArray::number(options.maxMails);
        return limits;
    }
    case Extension::FutureRelease: return ' ' + QByteArray::number(maxHoldSeconds) + ' ' + maxHoldUntil;
    default: return {};
    }
}

} // namespace postbench

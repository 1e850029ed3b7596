// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Everything that stands in the composer, as one value: what is sent, kept as a draft, saved and restored.
#pragma once

#include "draft.h"
#include "envelope.h"
#include "smtpsessionoptions.h"

#include <QList>
#include <QString>

#include <expected>
#include <optional>

namespace postbench {

// A file by its path, or octets that came with an opened message.
struct ComposedAttachment {
    QString path{}; // empty: content holds the octets
    QByteArray content{};
    QString fileName{};
    QByteArray mediaType{}; // empty: told by name and content
    bool isInline = false;
    QString contentId{}; // of an inline one
    qint64 size = 0;     // octets when it was added
    bool operator==(const ComposedAttachment &) const = default;
};

// What is asked of this one sending, beside the message.
struct DeliveryOptions {
    bool ownEnvelope = false; // envelopeFrom and envelopeTo are used in place of the header's addresses
    QString envelopeFrom;     // empty with ownEnvelope: the null reverse-path <>
    QStringList envelopeTo;
    DsnNotifyFlags notify;
    DsnReturn dsnReturn = DsnReturn::Unset;
    QString envelopeId; // printable ASCII, else it is not sent
    bool requireTls = false;
    std::optional<DeliverBy> deliverBy;
    std::optional<qint64> holdForSeconds;
    std::optional<QDateTime> holdUntil;
    std::optional<int> priority;  // -9..9
    std::optional<TlsPolicy> tls; // nullopt: the profile's
    std::optional<SmtpStage> stopAfter;
    bool operator==(const DeliveryOptions &) const = default;
};

struct Composition {
    QString profileId;
    Draft draft; // draft.attachments stays empty: see attachments
    QList<ComposedAttachment> attachments;
    std::optional<QByteArray> source; // set: these octets are sent as they are, draft gives the envelope alone
    DeliveryOptions delivery;
};
bool operator==(const Composition &one, const Composition &other);

// Nothing was typed: no recipient, subject, text, HTML, attachment, header or source (From and options do not count).
bool isEmpty(const Composition &composition);

// The draft with its attachments' octets behind OpenSource (files are opened when they are read).
Draft draftWithAttachments(const Composition &composition);

struct EnvelopeFault {
    QString typed; // the address as it stands in the composer
    MailboxFault fault = MailboxFault::Empty;
};
// Sender and recipients (To, Cc, Bcc in this order, each address once) or the person's own envelope, with the delivery options.
std::expected<Envelope, EnvelopeFault> envelopeOf(const Composition &composition);

// What an opened message or a mailto: URI gives: attachments with their octets in memory.
Composition compositionOf(const Draft &draft);

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Composition: comparison, and what sending needs of it.

#include "composition.h"

#include "attachedsource.h"

#include <QSet>

#include <algorithm>

namespace postbench {

namespace {

bool sameMessage(const Draft &one, const Draft &other)
{
    return one.from == other.from && one.sender == other.sender && one.to == other.to && one.cc == other.cc && one.bcc == other.bcc
        && one.replyTo == other.replyTo && one.subject == other.subject && one.text == other.text && one.html == other.html
        && one.extraHeaders == other.extraHeaders && one.charset == other.charset && one.date == other.date
        && one.messageId == other.messageId;
}

QByteArray readAll(const OpenSource &open)
{
    QByteArray all;
    const std::unique_ptr<ByteSource> source = open ? open() : nullptr;
    while (source) {
        const std::optional<QByteArray> piece = source->read(1 << 16);
        if (!piece || piece->isEmpty()) break;
        all += *piece;
    }
    return all;
}

bool isPrintableAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

// ORCPT lets a bounce name the recipient as the sender knew it (RFC 3461 section 4.2).
QByteArray originalRecipient(const Mailbox &mailbox)
{
    if (mailbox.localPartNeedsUtf8()) return {};
    return "rfc822;" + mailbox.toWire(false);
}

std::expected<void, EnvelopeFault> addRecipient(Envelope &envelope, QSet<QString> &seen, const QString &address,
                                                DsnNotifyFlags notify)
{
    const auto mailbox = Mailbox::parse(address);
    if (!mailbox) return std::unexpected(EnvelopeFault{address, mailbox.error()});
    // Local parts may differ by case (RFC 5321 section 2.4), domains do not.
    const QString key = mailbox->localPart() + u'@' + mailbox->domain().toLower();
    if (seen.contains(key)) return {};
    seen.insert(key);
    envelope.recipients.append({*mailbox, notify, notify ? originalRecipient(*mailbox) : QByteArray()});
    return {};
}

QString senderOf(const Composition &composition)
{
    if (composition.delivery.ownEnvelope) return composition.delivery.envelopeFrom;
    const Draft &draft = composition.draft;
    if (draft.sender) return draft.sender->address;
    return draft.from ? draft.from->address : QString();
}

QStringList recipientsOf(const Composition &composition)
{
    if (composition.delivery.ownEnvelope) return composition.delivery.envelopeTo;
    QStringList addresses;
    for (const QList<Person> *list : {&composition.draft.to, &composition.draft.cc, &composition.draft.bcc}) {
        for (const Person &person : *list)
            addresses.append(person.address);
    }
    return addresses;
}

} // namespace

bool operator==(const Composition &one, const Composition &other)
{
    return one.profileId == other.profileId && sameMessage(one.draft, other.draft) && one.attachments == other.attachments
        && one.source == other.source && one.delivery == other.delivery;
}

bool isEmpty(const Composition &composition)
{
    const Draft &draft = composition.draft;
    return draft.to.isEmpty() && draft.cc.isEmpty() && draft.bcc.isEmpty() && draft.replyTo.isEmpty() && draft.subject.isEmpty()
        && draft.text.isEmpty() && draft.html.isEmpty() && draft.extraHeaders.isEmpty() && composition.attachments.isEmpty()
        && !composition.source;
}

Draft draftWithAttachments(const Composition &composition)
{
    Draft draft = composition.draft;
    draft.attachments.clear();
    for (const ComposedAttachment &one : composition.attachments) {
        draft.attachments.append({.fileName = one.fileName,
                                  .mediaType = one.mediaType,
                                  .isInline = one.isInline,
                                  .contentId = one.contentId,
                                  .size = one.size,
                                  .open = one.path.isEmpty() ? openBytes(one.content) : openFile(one.path)});
    }
    return draft;
}

std::expected<Envelope, EnvelopeFault> envelopeOf(const Composition &composition)
{
    const DeliveryOptions &options = composition.delivery;
    Envelope envelope;
    if (const QString sender = senderOf(composition); !sender.isEmpty() || !options.ownEnvelope) {
        const auto mailbox = Mailbox::parse(sender);
        if (!mailbox) return std::unexpected(EnvelopeFault{sender, mailbox.error()});
        envelope.from = *mailbox;
    }
    QSet<QString> seen;
    for (const QString &address : recipientsOf(composition)) {
        if (auto added = addRecipient(envelope, seen, address, options.notify); !added) return std::unexpected(added.error());
    }
    envelope.dsnReturn = options.dsnReturn;
    if (isPrintableAscii(options.envelopeId)) envelope.envelopeId = options.envelopeId.toLatin1();
    envelope.requireTls = options.requireTls;
    envelope.deliverBy = options.deliverBy;
    envelope.holdForSeconds = options.holdForSeconds;
    envelope.holdUntil = options.holdUntil;
    envelope.priority = options.priority;
    return envelope;
}

Composition compositionOf(const Draft &draft)
{
    Composition composition;
    composition.draft = draft;
    composition.draft.attachments.clear();
    for (const Attachment &one : draft.attachments) {
        ComposedAttachment kept;
        kept.content = readAll(one.open);
        kept.fileName = one.fileName;
        kept.mediaType = one.mediaType;
        kept.isInline = one.isInline;
        kept.contentId = one.contentId;
        kept.size = kept.content.size();
        composition.attachments.append(kept);
    }
    return composition;
}

} // namespace postbench

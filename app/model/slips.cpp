// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Slips: the checks before a mail goes.

#include "slips.h"

#include "attachmentsmodel.h"
#include "headersmodel.h"

#include <QRegularExpression>

#include <algorithm>

namespace postbench {

namespace {

// A session that ends before MAIL needs neither sender nor recipient.
bool needsEnvelope(const Composition &composition)
{
    const auto stop = composition.delivery.stopAfter;
    return !stop || *stop >= SmtpStage::Mail;
}

bool hasRecipient(const Composition &composition)
{
    if (composition.delivery.ownEnvelope) return !composition.delivery.envelopeTo.isEmpty();
    const Draft &draft = composition.draft;
    return !draft.to.isEmpty() || !draft.cc.isEmpty() || !draft.bcc.isEmpty();
}

void findAddressSlips(const Composition &composition, QList<SlipFound> &found)
{
    if (!composition.delivery.ownEnvelope && (!composition.draft.from || composition.draft.from->address.isEmpty()))
        found.append({Slip::NoSender, {}});
    else if (const auto envelope = envelopeOf(composition); !envelope)
        found.append({Slip::BadAddress, envelope.error().typed});
    if (!hasRecipient(composition)) found.append({Slip::NoRecipients, {}});
}

void findMessageSlips(const Composition &composition, QList<SlipFound> &found)
{
    for (const HeaderField &field : composition.draft.extraHeaders) {
        if (!HeadersModel::isName(field.name)) found.append({Slip::BadHeaderName, field.name});
    }
    if (composition.draft.subject.trimmed().isEmpty()) found.append({Slip::EmptySubject, {}});
    if (composition.attachments.isEmpty()) {
        QString word = promisedAttachment(composition.draft.text);
        if (word.isEmpty()) word = promisedAttachment(composition.draft.subject);
        if (!word.isEmpty()) found.append({Slip::AttachmentForgotten, word});
    }
    for (const ComposedAttachment &one : composition.attachments) {
        if (AttachmentsModel::isMissing(one)) found.append({Slip::AttachmentMissing, one.fileName});
    }
}

} // namespace

bool isBlocking(Slip slip)
{
    return slip == Slip::NoSender || slip == Slip::NoRecipients || slip == Slip::BadAddress || slip == Slip::BadHeaderName;
}

QList<SlipFound> slipsOf(const Composition &composition)
{
    QList<SlipFound> found;
    if (!needsEnvelope(composition)) return found;
    findAddressSlips(composition, found);
    if (!composition.source) findMessageSlips(composition, found);
    std::ranges::stable_partition(found, [](const SlipFound &one) { return isBlocking(one.slip); });
    return found;
}

QString promisedAttachment(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("\\battach(?:ed|ment|ments|ing)\\b|\\benclosed\\b|添付|附件|附上|隨附|随附"),
        QRegularExpression::CaseInsensitiveOption);
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'>')) continue;
        if (const auto match = words.match(line); match.hasMatch()) return match.captured();
    }
    return {};
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Builds the tree of parts of a draft.
#include "draftbody.h"

#include "headerfield.h"
#include "transferencoding.h"

#include <algorithm>

namespace postbench {

namespace {

using Part = std::expected<MimeTree, MessageError>;

// Below that, a third saved is not worth a message that a next server may not take.
constexpr qint64 worthBinary = 64 * 1024;

QByteArray withCrLf(QByteArray octets)
{
    // None of the charsets has CR or LF inside of a character.
    octets.replace("\r\n", "\n").replace('\r', '\n');
    if (!octets.isEmpty() && !octets.endsWith('\n')) octets += '\n';
    return octets.replace('\n', "\r\n");
}

Part textPart(const QString &text, const QByteArray &kind, const TextCharset &charset, const Carriage &carriage)
{
    const auto octets = charset.encode(text);
    if (!octets)
        return std::unexpected(
            missingCharacter(text, kind == "plain" ? QStringLiteral("text") : QStringLiteral("html"), octets.error()));
    CodedText coded = codeText(withCrLf(*octets), carriage);
    QByteArray fields =
        "Content-Type: text/" + kind + "; charset=" + charset.name() + "\r\nContent-Transfer-Encoding: " + coded.encoding + "\r\n";
    return MimeTree::leaf(std::move(fields), std::move(coded.octets), coded.content);
}

// The given one; else the file's name where the HTML asks for it by that name; else one of our own.
std::expected<QByteArray, MessageError> contentIdOf(const Attachment &attachment, const Draft &draft, qsizetype number,
                                                    const QByteArray &seed)
{
    if (!attachment.contentId.isEmpty()) {
        const QByteArray given = attachment.contentId.toUtf8();
        if (!isIdentifier(given))
            return std::unexpected(MessageError{MessageFault::HeaderValueBad, attachment.fileName, attachment.contentId, -1});
        return given;
    }
    const QByteArray name = attachment.fileName.toUtf8();
    if (isIdentifier(name) && draft.html.contains(QLatin1StringView("cid:") + attachment.fileName)) return name;
    return "part" + QByteArray::number(number) + '.' + seed + "@postbench";
}

std::expected<std::vector<MimeTree>, MessageError> attachmentParts(const Draft &draft, bool ofHtml, const AttachmentStyle &style,
                                                                   const QByteArray &seed)
{
    std::vector<MimeTree> parts;
    for (qsizetype i = 0; i < draft.attachments.size(); ++i) {
        const Attachment &attachment = draft.attachments[i];
        if ((attachment.isInline && !draft.html.isEmpty()) != ofHtml) continue;
        QByteArray contentId;
        if (attachment.isInline) {
            const auto id = contentIdOf(attachment, draft, i + 1, seed);
            if (!id) return std::unexpected(id.error());
            contentId = *id;
        }
        auto part = attachmentPart(attachment, contentId, style);
        if (!part) return std::unexpected(part.error());
        parts.push_back(std::move(*part));
    }
    return parts;
}

Part htmlPart(const Draft &draft, const AttachmentStyle &style, const QByteArray &seed)
{
    auto html = textPart(draft.html, "html", style.charset, style.carriage);
    auto images = attachmentParts(draft, true, style, seed);
    if (!html || !images) return !html ? html : Part(std::unexpected(images.error()));
    if (images->empty()) return html;
    images->insert(images->begin(), std::move(*html));
    return MimeTree::multipart("multipart/related", ";\r\n type=\"text/html\"", std::move(*images), seed);
}

Part wordsPart(const Draft &draft, const AttachmentStyle &style, const QByteArray &seed)
{
    if (draft.html.isEmpty()) return textPart(draft.text, "plain", style.charset, style.carriage);
    auto html = htmlPart(draft, style, seed);
    if (!html || draft.text.isEmpty()) return html;
    auto text = textPart(draft.text, "plain", style.charset, style.carriage);
    if (!text) return text;
    std::vector<MimeTree> both;
    both.push_back(std::move(*text)); // the plainest first (RFC 2046 section 5.1.4)
    both.push_back(std::move(*html));
    return MimeTree::multipart("multipart/alternative", "", std::move(both), seed);
}

} // namespace

std::expected<MimeTree, MessageError> draftBody(const Draft &draft, const TextCharset &charset, const Carriage &carriage,
                                                const QByteArray &seed)
{
    qint64 octets = 0;
    for (const Attachment &attachment : draft.attachments)
        octets += attachment.size;
    const AttachmentStyle style{charset, carriage, carriage.binary && octets >= worthBinary};

    auto words = wordsPart(draft, style, seed);
    auto files = attachmentParts(draft, false, style, seed);
    if (!words || !files) return !words ? words : Part(std::unexpected(files.error()));
    if (files->empty()) return words;
    files->insert(files->begin(), std::move(*words));
    return MimeTree::multipart("multipart/mixed", "", std::move(*files), seed);
}

} // namespace postbench

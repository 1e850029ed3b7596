// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One mail many times: built once for what a server offers, each copy with a Message-ID of its own.

#include "mailcopies.h"

#include "attachedsource.h"

#include <map>
#include <tuple>

namespace postbench {

namespace {

constexpr qint64 largestKept = 1 << 20;
constexpr qsizetype numberWidth = 9;

QByteArray numberText(int number) { return QByteArray::number(number).rightJustified(numberWidth, '0'); }

std::optional<QByteArray> readAll(const SmtpMessage &message)
{
    const auto source = message.open ? message.open() : nullptr;
    QByteArray all;
    all.reserve(message.size);
    while (source && all.size() < message.size) {
        const auto piece = source->read(message.size - all.size());
        if (!piece || piece->isEmpty()) return std::nullopt;
        all += *piece;
    }
    return source ? std::optional(all) : std::nullopt;
}

} // namespace

struct MailCopies::Private {
    struct Built {
        SmtpMessage message;
        QByteArray octets;
        qsizetype numberAt = -1; // -1: no number in it, all copies are the same
    };
    MailContent content;
    MimeContext context;
    bool numbered = false; // the Message-ID is ours to make
    std::map<std::tuple<bool, bool, bool>, Built> built;

    MimeContext contextOf(int number) const
    {
        MimeContext own = context;
        own.messageId = numberText(number) + '.' + context.messageId;
        return own;
    }

    std::expected<SmtpMessage, MessageError> build(int number, const Carriage &carriage)
    {
        const std::tuple key(carriage.eightBit, carriage.binary, carriage.utf8);
        auto found = built.find(key);
        if (found == built.end()) {
            auto message = builderOf(content, contextOf(number))(carriage);
            if (!message || message->size > largestKept) return message;
            const auto octets = readAll(*message);
            if (!octets) return message;
            Built entry{*message, *octets, -1};
            if (numbered) entry.numberAt = octets->indexOf(contextOf(number).messageId);
            found = built.emplace(key, std::move(entry)).first;
        }
        SmtpMessage message = found->second.message;
        QByteArray octets = found->second.octets;
        if (found->second.numberAt >= 0) octets.replace(found->second.numberAt, numberWidth, numberText(number));
        message.open = openBytes(octets);
        return message;
    }
};

MailCopies::MailCopies(MailContent content, MimeContext context) : d(std::make_shared<Private>())
{
    d->numbered = !content.raw && content.draft.messageId.isEmpty();
    d->content = std::move(content);
    d->context = std::move(context);
}

MailCopies::~MailCopies() = default;

OutgoingMail MailCopies::copy(int number)
{
    return OutgoingMail([d = d, number](const Carriage &carriage) { return d->build(number, carriage); });
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The message and envelope that the options of `send` describe.

#include "sendmessage.h"

#include "addresslist.h"
#include "attachedsource.h"
#include "cli.h"
#include "emlfile.h"
#include "exitcodes.h"
#include "explain.h"
#include "inputfile.h"
#include "senddelivery.h"
#include "textcharset.h"
#include "words.h"

#include <QFileInfo>

namespace postbench {

namespace {

std::unexpected<UsageError> wrong(const QString &sentence, int exitCode = ExitUsage)
{
    return std::unexpected(UsageError{exitCode, sentence});
}

OrUsageError<QList<Person>> personsOf(const ParsedOptions &options, const char *name)
{
    QList<Person> all;
    const QString option = QStringLiteral("--") + QLatin1StringView(name);
    for (const QString &value : options.values(name)) {
        const QList<Person> persons = personsIn(value);
        if (persons.isEmpty())
            return wrong(
                Cli::tr("%1 wants an address like jo@example.org or 'Jo <jo@example.org>', not \"%2\".").arg(option, value));
        for (const Person &person : persons) {
            if (const auto mailbox = Mailbox::parse(person.address); !mailbox)
                return wrong(Cli::tr("%1: %2").arg(option, mailboxFaultSentence(mailbox.error(), person.address)));
        }
        all += persons;
    }
    return all;
}

OrUsageError<void> takePersons(const ParsedOptions &options, Draft &draft)
{
    const std::pair<const char *, QList<Person> *> fields[] = {
        {"to", &draft.to}, {"cc", &draft.cc}, {"bcc", &draft.bcc}, {"reply-to", &draft.replyTo}};
    for (const auto &[name, persons] : fields) {
        auto given = personsOf(options, name);
        if (!given) return std::unexpected(given.error());
        *persons = *given;
    }
    const auto from = personsOf(options, "from");
    if (!from) return std::unexpected(from.error());
    if (from->size() > 1) return wrong(Cli::tr("--from takes one author; more can stand in --header 'From: ...'."));
    if (!from->isEmpty()) draft.from = from->first();
    return {};
}

OrUsageError<void> takeTexts(const ParsedOptions &options, Draft &draft)
{
    draft.subject = options.value("subject");
    if (draft.subject.contains(u'\n') || draft.subject.contains(u'\r'))
        return wrong(Cli::tr("--subject is one line; a line break in it would begin another header."));
    if (options.has("body") && options.has("body-file"))
        return wrong(Cli::tr("--body and --body-file exclude each other; give one of them."));
    draft.text = options.value("body");
    if (options.has("body-file")) {
        const auto text = readText(QStringLiteral("--body-file"), options.value("body-file"));
        if (!text) return std::unexpected(text.error());
        draft.text = *text;
    }
    if (options.has("html-file")) {
        const auto html = readText(QStringLiteral("--html-file"), options.value("html-file"));
        if (!html) return std::unexpected(html.error());
        draft.html = *html;
    }
    if (options.has("charset")) {
        draft.charset = options.value("charset").toLatin1();
        if (!TextCharset::named(draft.charset))
            return wrong(
                Cli::tr("--charset knows %1, not \"%2\".")
                    .arg(QStringLiteral("UTF-8, ISO-2022-JP, EUC-JP, Shift_JIS, GB18030, GB2312, Big5"), options.value("charset")));
    }
    return {};
}

OrUsageError<void> takeFiles(const ParsedOptions &options, Draft &draft)
{
    for (const bool isInline : {true, false}) {
        const char *name = isInline ? "inline" : "attach";
        for (const QString &path : options.values(name)) {
            const auto size = checkInput(QStringLiteral("--") + QLatin1StringView(name), path);
            if (!size) return std::unexpected(size.error());
            const QString fileName = QFileInfo(path).fileName();
            Attachment attachment;
            attachment.fileName = fileName;
            attachment.isInline = isInline;
            attachment.contentId = isInline ? fileName : QString();
            attachment.size = *size;
            attachment.open = openFile(path);
            draft.attachments.append(attachment);
        }
    }
    if (options.has("inline") && draft.html.isEmpty())
        return wrong(Cli::tr("--inline adds an image to the HTML text; give that by --html-file, or use --attach."));
    return {};
}

// A header that the message gets by itself or from another option.
OrUsageError<void> clashOf(const ParsedOptions &options, const QString &name)
{
    const auto is = [&name](const char *other) { return name.compare(QLatin1StringView(other), Qt::CaseInsensitive) == 0; };
    if (is("Bcc") || is("Resent-Bcc"))
        return wrong(Cli::tr("--header %1 would show whom nobody is to see; give --bcc ADDRESS.").arg(name));
    if (is("Content-Type") || is("Content-Transfer-Encoding"))
        return wrong(Cli::tr("--header %1: the message itself decides that; a finished message is sent by --eml.").arg(name));
    for (const char *option : {"subject", "reply-to"}) {
        if (is(option) && options.has(option))
            return wrong(
                Cli::tr("--%1 and --header %2 exclude each other; give one of them.").arg(QLatin1StringView(option), name));
    }
    return {};
}

OrUsageError<void> takeHeaders(const ParsedOptions &options, Draft &draft)
{
    for (const QString &text : options.values("header")) {
        const qsizetype colon = text.indexOf(u':');
        const QString name = text.left(colon);
        const bool nameGood = colon > 0 && std::ranges::all_of(name, [](QChar c) { return c > u' ' && c < u'\x7f'; });
        if (!nameGood) return wrong(Cli::tr("--header wants 'NAME: VALUE', as in 'X-Test: 1', not \"%1\".").arg(text));
        const QString value = text.mid(colon + 1).trimmed();
        if (value.contains(u'\n') || value.contains(u'\r') || value.contains(QChar(0)))
            return wrong(Cli::tr("--header %1: the value is one line; give each header by a --header of its own.").arg(name));
        if (const auto clash = clashOf(options, name); !clash) return std::unexpected(clash.error());
        draft.extraHeaders.append({name, value});
    }
    return {};
}

// Options that describe a message make no sense beside a finished one.
OrUsageError<void> refuseBesideEml(const ParsedOptions &options)
{
    for (const char *name : {"subject", "body", "body-file", "html-file", "attach", "inline", "charset", "header", "reply-to"}) {
        if (options.has(name))
            return wrong(Cli::tr("--eml sends a finished message as it is; --%1 would change it. Leave one of them out.")
                             .arg(QLatin1StringView(name)));
    }
    return {};
}

// Before MAIL nobody asks who writes to whom.
bool needsPeople(const DeliveryOptions &delivery) { return !delivery.stopAfter || *delivery.stopAfter >= SmtpStage::Mail; }

OrUsageError<Envelope> envelopeFor(const ParsedOptions &options, const Draft &draft, const DeliveryOptions &delivery)
{
    Composition composition;
    composition.draft = draft;
    composition.delivery = delivery;
    if (options.has("envelope-from")) {
        composition.delivery.ownEnvelope = true;
        composition.delivery.envelopeFrom = options.value("envelope-from");
        for (const QList<Person> &persons : {draft.to, draft.cc, draft.bcc}) {
            for (const Person &person : persons)
                composition.delivery.envelopeTo.append(person.address);
        }
    }
    const bool nobody = draft.to.isEmpty() && draft.cc.isEmpty() && draft.bcc.isEmpty();
    if (needsPeople(delivery)) {
        if (!draft.from && !composition.delivery.ownEnvelope) return wrong(Cli::tr("The author is missing: give --from ADDRESS."));
        if (nobody) return wrong(Cli::tr("The recipient is missing: give --to, --cc or --bcc ADDRESS."));
    } else if (nobody || !draft.from) {
        return Envelope{}; // never used: the session ends before MAIL
    }
    const auto envelope = envelopeOf(composition);
    if (!envelope) { // the recipients were looked at before
        return wrong(Cli::tr("%1: %2").arg(QStringLiteral("--envelope-from"),
                                           mailboxFaultSentence(envelope.error().fault, envelope.error().typed)));
    }
    return *envelope;
}

} // namespace

OrUsageError<SendMessage> messageOf(const ParsedOptions &options, const Person &usualFrom)
{
    SendMessage message;
    Draft &draft = message.draft;
    using Step = OrUsageError<void> (*)(const ParsedOptions &, Draft &);
    for (const Step step : {&takePersons, &takeTexts, &takeFiles, &takeHeaders}) {
        if (const auto done = step(options, draft); !done) return std::unexpected(done.error());
    }
    if (options.has("eml")) {
        if (const auto alone = refuseBesideEml(options); !alone) return std::unexpected(alone.error());
        auto raw = openEml(options.value("eml"), draft);
        if (!raw) return std::unexpected(raw.error());
        message.raw = *raw;
    }
    if (!draft.from && !usualFrom.address.isEmpty()) draft.from = usualFrom;
    const auto delivery = deliveryOf(options);
    if (!delivery) return std::unexpected(delivery.error());
    auto envelope = envelopeFor(options, draft, *delivery);
    if (!envelope) return std::unexpected(envelope.error());
    message.envelope = *envelope;
    return message;
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What the options of `send` ask of the delivery.

#include "senddelivery.h"

#include "cli.h"
#include "words.h"

#include <algorithm>

namespace postbench {

namespace {

std::unexpected<UsageError> wrong(const QString &sentence) { return std::unexpected(UsageError{64, sentence}); }

OrUsageError<void> takeReports(const ParsedOptions &options, DeliveryOptions &delivery)
{
    if (options.has("dsn")) {
        const QStringList words = options.value("dsn").toLower().split(u',');
        for (const QString &word : words) {
            if (word == QLatin1StringView("never"))
                delivery.notify |= DsnNotify::Never;
            else if (word == QLatin1StringView("success"))
                delivery.notify |= DsnNotify::Success;
            else if (word == QLatin1StringView("failure"))
                delivery.notify |= DsnNotify::Failure;
            else if (word == QLatin1StringView("delay"))
                delivery.notify |= DsnNotify::Delay;
            else
                return wrong(Cli::tr("--dsn wants never, or some of success, failure and delay joined by commas, not \"%1\".")
                                 .arg(options.value("dsn")));
        }
        // RFC 3461 section 4.1: NEVER stands alone.
        if (delivery.notify.testFlag(DsnNotify::Never) && delivery.notify != DsnNotify::Never)
            return wrong(Cli::tr("--dsn never stands alone."));
    }
    const QString what = options.value("dsn-return").toLower();
    if (what == QLatin1StringView("full"))
        delivery.dsnReturn = DsnReturn::Full;
    else if (what == QLatin1StringView("headers"))
        delivery.dsnReturn = DsnReturn::Headers;
    else if (options.has("dsn-return"))
        return wrong(Cli::tr("--dsn-return wants full or headers, not \"%1\".").arg(options.value("dsn-return")));
    delivery.envelopeId = options.value("envid");
    // RFC 3461 section 4.4: printable US-ASCII, at most 100 octets as xtext.
    const bool printable = std::ranges::all_of(delivery.envelopeId, [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (options.has("envid") && (delivery.envelopeId.isEmpty() || !printable || delivery.envelopeId.size() > 100))
        return wrong(Cli::tr("--envid wants 1 to 100 printable ASCII characters."));
    return {};
}

OrUsageError<void> takeTimes(const ParsedOptions &options, DeliveryOptions &delivery)
{
    if (options.has("deliver-by")) {
        const QStringList parts = options.value("deliver-by").toLower().split(u':');
        bool ok = false;
        DeliverBy by;
        by.seconds = parts.first().toLongLong(&ok);
        by.returnWhenLate = parts.size() < 2 || parts[1] == QLatin1StringView("r");
        const bool modeGood = parts.size() == 1 || (parts.size() == 2 && (parts[1] == u"r" || parts[1] == u"n"));
        // RFC 2852 section 4: at most nine digits; with R more than zero.
        if (!ok || !modeGood || std::abs(by.seconds) > 999'999'999 || (by.returnWhenLate && by.seconds <= 0))
            return wrong(
                Cli::tr("--deliver-by wants seconds and r or n, as in 3600:r, not \"%1\".").arg(options.value("deliver-by")));
        delivery.deliverBy = by;
    }
    if (options.has("hold-for") && options.has("hold-until"))
        return wrong(Cli::tr("--hold-for and --hold-until exclude each other; give one of them."));
    const auto holdFor = options.number("hold-for", 1, 999'999'999);
    if (!holdFor) return std::unexpected(holdFor.error());
    delivery.holdForSeconds = *holdFor;
    if (options.has("hold-until")) {
        const QDateTime until = QDateTime::fromString(options.value("hold-until"), Qt::ISODate);
        if (!until.isValid())
            return wrong(
                Cli::tr("--hold-until wants a time like 2030-01-31T08:00:00+09:00, not \"%1\".").arg(options.value("hold-until")));
        if (until < QDateTime::currentDateTimeUtc())
            return wrong(Cli::tr("--hold-until: %1 is in the past.").arg(options.value("hold-until")));
        delivery.holdUntil = until.toUTC();
    }
    return {};
}

} // namespace

OrUsageError<DeliveryOptions> deliveryOf(const ParsedOptions &options)
{
    DeliveryOptions delivery;
    for (const auto step : {&takeReports, &takeTimes}) {
        if (const auto done = step(options, delivery); !done) return std::unexpected(done.error());
    }
    delivery.requireTls = options.has("require-tls");
    const auto priority = options.number("priority", -9, 9);
    if (!priority) return std::unexpected(priority.error());
    if (*priority) delivery.priority = int(**priority);
    if (options.has("stop-after")) {
        delivery.stopAfter = stageOfWord(options.value("stop-after").toLower());
        if (!delivery.stopAfter)
            return wrong(Cli::tr("--stop-after wants one of %1, not \"%2\".")
                             .arg(stageWords().join(QLatin1StringView(", ")), options.value("stop-after")));
    }
    return delivery;
}

} // namespace postbench

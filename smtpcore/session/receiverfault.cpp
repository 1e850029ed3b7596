// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Reads STAGE:KIND[:ARG].
#include "receiverfault.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace postbench {

namespace {

using Kind = ReceiverFault::Kind;

constexpr int maxSlowSeconds = 24 * 60 * 60;

constexpr std::pair<const char *, SmtpStage> stageWords[] = {
    {"connect", SmtpStage::Connect}, {"greeting", SmtpStage::Greeting}, {"ehlo", SmtpStage::Ehlo}, {"tls", SmtpStage::Tls},
    {"auth", SmtpStage::Auth},       {"mail", SmtpStage::Mail},         {"rcpt", SmtpStage::Rcpt}, {"data", SmtpStage::Data},
    {"body", SmtpStage::Body},       {"dot", SmtpStage::Dot},           {"quit", SmtpStage::Quit},
};

constexpr std::pair<const char *, Kind> kindWords[] = {
    {"4xx", Kind::Transient}, {"5xx", Kind::Permanent},   {"421", Kind::ServiceClosing}, {"drop", Kind::Drop},
    {"slow", Kind::Slow},     {"garbage", Kind::Garbage}, {"silence", Kind::Silence},
};

template<class Value, std::size_t size>
std::optional<Value> valueOf(const QByteArray &word, const std::pair<const char *, Value> (&words)[size])
{
    for (const auto &[name, value] : words) {
        if (word == name) return value;
    }
    return std::nullopt;
}

bool argumentFits(Kind kind, int argument)
{
    switch (kind) {
    case Kind::Transient: return argument >= 400 && argument <= 499;
    case Kind::Permanent: return argument >= 500 && argument <= 599;
    case Kind::Slow: return argument >= 1 && argument <= maxSlowSeconds;
    default: return false;
    }
}

} // namespace

std::optional<ReceiverFault> ReceiverFault::parse(QByteArrayView text)
{
    const QList<QByteArray> words = text.toByteArray().toLower().split(':');
    if (words.size() < 2 || words.size() > 3) return std::nullopt;
    const auto stage = valueOf(words[0], stageWords);
    const auto kind = valueOf(words[1], kindWords);
    if (!stage || !kind) return std::nullopt;
    ReceiverFault fault{*stage, *kind, 0};
    if (words.size() == 3) {
        bool isNumber = false;
        fault.argument = words[2].toInt(&isNumber);
        if (!isNumber || !argumentFits(*kind, fault.argument)) return std::nullopt;
    }
    return fault;
}

} // namespace postbench

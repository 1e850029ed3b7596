// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Reads an EHLO reply.
#include "capabilities.h"

#include <algorithm>

namespace postbench {

namespace {

bool isKeywordCharacter(char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.'; }

bool isControl(char c) { return (static_cast<unsigned char>(c) < ' ' && c != '\t') || c == '\x7f'; }

QList<QByteArray> wordsOf(QByteArray line)
{
    QList<QByteArray> words = line.replace('\t', ' ').split(' ');
    words.removeIf([](const QByteArray &word) { return word.isEmpty(); });
    return words;
}

// nullopt for a line that is none: empty, with control characters, or without a keyword.
std::optional<Capability> capabilityOf(const QByteArray &line)
{
    if (std::ranges::any_of(line, isControl)) return std::nullopt;
    QList<QByteArray> words = wordsOf(line);
    if (words.isEmpty()) return std::nullopt;
    QByteArray keyword = words.takeFirst();
    // "AUTH=LOGIN" is how it was written before RFC 2554, and some servers still say both.
    if (const qsizetype equals = keyword.indexOf('='); equals >= 0) {
        if (equals + 1 < keyword.size()) words.prepend(keyword.sliced(equals + 1));
        keyword.truncate(equals);
    }
    keyword = keyword.toUpper();
    if (keyword.isEmpty() || !std::ranges::all_of(keyword, isKeywordCharacter)) return std::nullopt;
    return Capability{keyword, words};
}

// Digits alone, at most `digits` of them.
std::optional<qint64> numberIn(QByteArrayView text, qsizetype digits)
{
    if (text.isEmpty() || text.size() > digits) return std::nullopt;
    qint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

// NAME=value of LIMITS: 1 to 999999 (RFC 9422 section 4).
std::optional<int> limit(const Capabilities &capabilities, QByteArrayView name)
{
    for (const QByteArray &parameter : capabilities.parameters("LIMITS")) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals < 0 || QByteArrayView(parameter).first(equals).compare(name, Qt::CaseInsensitive) != 0) continue;
        const auto value = numberIn(QByteArrayView(parameter).sliced(equals + 1), 6);
        if (value && *value > 0) return static_cast<int>(*value);
    }
    return std::nullopt;
}

} // namespace

Capabilities Capabilities::fromEhloReply(const Reply &reply)
{
    Capabilities capabilities;
    capabilities.m_extended = true;
    for (qsizetype i = 0; i < reply.lines.size(); ++i) {
        if (i == 0) {
            const QList<QByteArray> greeting = wordsOf(reply.lines.first());
            capabilities.m_domain = greeting.isEmpty() ? QByteArray() : greeting.first();
        } else if (auto capability = capabilityOf(reply.lines[i])) {
            capabilities.m_all.append(*std::move(capability));
        }
    }
    return capabilities;
}

bool Capabilities::has(QByteArrayView keyword) const
{
    return std::ranges::any_of(
        m_all, [keyword](const Capability &capability) { return keyword.compare(capability.keyword, Qt::CaseInsensitive) == 0; });
}

QList<QByteArray> Capabilities::parameters(QByteArrayView keyword) const
{
    QList<QByteArray> joined;
    for (const Capability &capability : m_all) {
        if (keyword.compare(capability.keyword, Qt::CaseInsensitive) == 0) joined += capability.parameters;
    }
    return joined;
}

std::optional<qint64> Capabilities::maxMessageSize() const
{
    // 18 digits always fit; what is longer (RFC 1870 allows 20) is no limit that a message could meet.
    const auto size = numberIn(parameters("SIZE").value(0), 18);
    return size && *size > 0 ? size : std::nullopt;
}

QList<QByteArray> Capabilities::authMechanisms() const
{
    QList<QByteArray> mechanisms;
    for (const QByteArray &parameter : parameters("AUTH")) {
        if (const QByteArray name = parameter.toUpper(); !mechanisms.contains(name)) mechanisms.append(name);
    }
    return mechanisms;
}

std::optional<int> Capabilities::mailMax() const { return limit(*this, "MAILMAX"); }

std::optional<int> Capabilities::rcptMax() const { return limit(*this, "RCPTMAX"); }

std::optional<int> Capabilities::rcptDomainMax() const { return limit(*this, "RCPTDOMAINMAX"); }

std::optional<int> Capabilities::deliverByMinimum() const
{
    const auto seconds = numberIn(parameters("DELIVERBY").value(0), 9);
    return seconds ? std::optional<int>(static_cast<int>(*seconds)) : std::nullopt;
}

std::optional<qint64> Capabilities::futureReleaseMaxSeconds() const { return numberIn(parameters("FUTURERELEASE").value(0), 9); }

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Drives a mechanism by the client's lines.
#include "receiverauth.h"

namespace postbench {

namespace {

constexpr int maxChallenges = 8; // no mechanism needs more than three

// Strict: RFC 4954 section 4 refuses what is no base64.
std::optional<QByteArray> fromBase64(const QByteArray &text)
{
    auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || text.size() % 4 != 0) return std::nullopt;
    return *decoded;
}

} // namespace

ReceiverAuth::Step ReceiverAuth::start(const std::optional<QByteArray> &initial)
{
    if (!initial) return outcome(m_mechanism.start(std::nullopt));
    const auto raw = *initial == "=" ? QByteArray() : fromBase64(*initial);
    if (!raw) return {Step::Kind::NotBase64, {}, {}};
    return outcome(m_mechanism.start(raw));
}

ReceiverAuth::Step ReceiverAuth::answer(const QByteArray &line)
{
    if (line == "*") return {Step::Kind::Cancelled, {}, {}};
    const auto raw = fromBase64(line);
    if (!raw) return {Step::Kind::NotBase64, {}, {}};
    return outcome(m_mechanism.answer(*raw));
}

ReceiverAuth::Step ReceiverAuth::outcome(const SaslServerMechanism::Step &step)
{
    using Kind = SaslServerMechanism::Step::Kind;
    switch (step.kind) {
    case Kind::Challenge:
        if (++m_challenges > maxChallenges) return {Step::Kind::Refused, {}, {}};
        return {Step::Kind::Challenge, step.challenge.toBase64(), {}};
    case Kind::Accepted: return {Step::Kind::Accepted, {}, step.user};
    case Kind::Refused: return {Step::Kind::Refused, {}, {}};
    case Kind::Malformed: break;
    }
    return {Step::Kind::Malformed, {}, {}};
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Enhanced status codes and the text of whole replies.
#include "reply.h"

namespace postbench {

namespace {

// One to three digits at the start of `text`, which is moved behind them; -1 where there is none or there are more.
int takeNumber(QByteArrayView &text)
{
    int value = 0;
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') {
        if (digits == 3) return -1;
        value = value * 10 + (text[digits] - '0');
        ++digits;
    }
    text = text.sliced(digits);
    return digits == 0 ? -1 : value;
}

bool takeDot(QByteArrayView &text)
{
    if (!text.startsWith('.')) return false;
    text = text.sliced(1);
    return true;
}

} // namespace

std::optional<EnhancedStatus> EnhancedStatus::atStartOf(QByteArrayView text)
{
    EnhancedStatus status;
    status.statusClass = takeNumber(text);
    if (status.statusClass != 2 && status.statusClass != 4 && status.statusClass != 5) return std::nullopt;
    if (!takeDot(text) || (status.subject = takeNumber(text)) < 0) return std::nullopt;
    if (!takeDot(text) || (status.detail = takeNumber(text)) < 0) return std::nullopt;
    if (!text.isEmpty() && text.front() != ' ') return std::nullopt;
    return status;
}

QByteArray EnhancedStatus::toByteArray() const
{
    return QByteArray::number(statusClass) + '.' + QByteArray::number(subject) + '.' + QByteArray::number(detail);
}

std::optional<EnhancedStatus> Reply::enhanced() const
{
    if (lines.isEmpty()) return std::nullopt;
    const auto status = EnhancedStatus::atStartOf(lines.first());
    if (!status || status->statusClass != firstDigit()) return std::nullopt;
    return status;
}

QByteArray Reply::text() const { return lines.join('\n'); }

} // namespace postbench

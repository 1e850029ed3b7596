// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Explains three-digit reply codes; those of no standard by their first and second digit (RFC 5321 section 4.2.1).
#include "explaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace postbench {

namespace {

const ExplainText *findCode(std::span<const CodeText> texts, int code)
{
    const auto found = std::ranges::find(texts, code, &CodeText::code);
    return found == texts.end() ? nullptr : &found->text;
}

QString secondDigitSentence(int digit)
{
    switch (digit) {
    case 0: return QCoreApplication::translate("explain", "The second digit 0 says that it is about syntax.");
    case 1: return QCoreApplication::translate("explain", "The second digit 1 says that it gives information, such as help.");
    case 2: return QCoreApplication::translate("explain", "The second digit 2 says that it is about the connection.");
    case 3: return QCoreApplication::translate("explain", "The second digit 3 is used for authentication.");
    case 5: return QCoreApplication::translate("explain", "The second digit 5 says that it is about the mail system.");
    default: return QCoreApplication::translate("explain", "The second digit %1 has no agreed meaning.").arg(digit);
    }
}

} // namespace

Explanation explainReplyCode(int code)
{
    if (const ExplainText *text = findCode(replyCodeTexts(), code)) return codeExplanation(QString::number(code), *text);
    const ExplainText *text = findCode(firstDigitTexts(), code / 100);
    if (!text || code > 599) return {};
    Explanation explanation = codeExplanation(QString::number(code), *text);
    explanation.meaning = sentences(explanation.meaning, secondDigitSentence(code / 10 % 10));
    return explanation;
}

} // namespace postbench

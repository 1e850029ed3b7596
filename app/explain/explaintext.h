// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The shape of this room's tables of words, and how one entry becomes an Explanation in the person's language.
#pragma once

#include "explain.h"

#include <span>

namespace postbench {

// English words of one thing, marked for translation in context "explain"; "" where there is nothing to say.
struct ExplainText {
    const char *title;
    const char *meaning;
    const char *cause;
    const char *advice;
    const char *source; // "5321:4.2.3;3463:3.2" are RFCs and sections; other words name other documents
};

struct CodeText {
    int code;
    ExplainText text;
};
struct StatusText {
    int subject;
    int detail;
    ExplainText text;
};
struct NamedText {
    const char *name; // upper case
    ExplainText text;
};

std::span<const CodeText> replyCodeTexts();
std::span<const CodeText> firstDigitTexts(); // for codes that are not in the first table: 2, 3, 4, 5
std::span<const StatusText> addressStatusTexts();
std::span<const StatusText> networkStatusTexts();
std::span<const StatusText> protocolStatusTexts();
std::span<const StatusText> securityStatusTexts();
std::span<const NamedText> commandTexts();
std::span<const NamedText> parameterTexts();
std::span<const NamedText> keywordTexts();
std::span<const NamedText> mechanismTexts();

// The entry of `name` whatever its case; null where there is none.
const ExplainText *findText(std::span<const NamedText> texts, QByteArrayView name);

// A word or sentence of context "explain" in the person's language.
QString inWords(const char *english);
// Two sentences one after the other as the language writes them; an empty one leaves no gap.
QString sentences(const QString &first, const QString &second);
// "RFC 5321 section 4.2.3" from the tables' short form.
QString sourceInWords(const char *source);
// title becomes "<name> <title>" for codes and "<name>: <title>" for words.
Explanation codeExplanation(const QString &code, const ExplainText &text);
Explanation namedExplanation(const QString &name, const ExplainText &text);

} // namespace postbench

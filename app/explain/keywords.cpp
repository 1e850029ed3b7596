// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Explains what an EHLO reply offers: extensions by keyword, SASL mechanisms by name.
#include "explaintext.h"

namespace postbench {

Explanation explainKeyword(QByteArrayView keyword)
{
    const ExplainText *text = findText(keywordTexts(), keyword);
    return text ? namedExplanation(QString::fromLatin1(keyword).toUpper(), *text) : Explanation();
}

Explanation explainMechanism(QByteArrayView name)
{
    const ExplainText *text = findText(mechanismTexts(), name);
    return text ? namedExplanation(QString::fromLatin1(name).toUpper(), *text) : Explanation();
}

} // namespace postbench

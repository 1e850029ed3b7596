// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// From a table's entry to an Explanation in the person's language.
#include "explaintext.h"

#include <QCoreApplication>

namespace postbench {

namespace {

QString documentInWords(const QString &document)
{
    if (document == QLatin1String("iana")) return QCoreApplication::translate("explain", "IANA registry of enhanced status codes");
    if (document == QLatin1String("postfix")) return QCoreApplication::translate("explain", "Postfix documentation (no RFC)");
    if (document == QLatin1String("vendor")) return QCoreApplication::translate("explain", "documents of the vendors (no RFC)");
    if (document.startsWith(QLatin1String("draft-")))
        return QCoreApplication::translate("explain", "Internet-Draft %1 (no RFC)").arg(document);
    const qsizetype colon = document.indexOf(QLatin1Char(':'));
    if (colon < 0) return QStringLiteral("RFC %1").arg(document);
    const QString number = document.left(colon);
    const QString section = document.mid(colon + 1);
    if (section.front().isLetter()) return QCoreApplication::translate("explain", "RFC %1 appendix %2").arg(number, section);
    return QCoreApplication::translate("explain", "RFC %1 section %2").arg(number, section);
}

Explanation withoutTitle(const ExplainText &text)
{
    return {{}, inWords(text.meaning), inWords(text.cause), inWords(text.advice), sourceInWords(text.source)};
}

} // namespace

const ExplainText *findText(std::span<const NamedText> texts, QByteArrayView name)
{
    for (const NamedText &entry : texts) {
        if (name.compare(QByteArrayView(entry.name), Qt::CaseInsensitive) == 0) return &entry.text;
    }
    return nullptr;
}

QString inWords(const char *english) { return *english == '\0' ? QString() : QCoreApplication::translate("explain", english); }

QString sentences(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty()) return first + second;
    //: Two whole sentences, one after the other.
    return QCoreApplication::translate("explain", "%1 %2", "two sentences").arg(first, second);
}

QString sourceInWords(const char *source)
{
    QStringList documents;
    for (const QString &document : QString::fromLatin1(source).split(QLatin1Char(';'), Qt::SkipEmptyParts))
        documents += documentInWords(document);
    return documents.join(QCoreApplication::translate("explain", ", ", "between two documents"));
}

Explanation codeExplanation(const QString &code, const ExplainText &text)
{
    Explanation explanation = withoutTitle(text);
    explanation.title = code + QLatin1Char(' ') + inWords(text.title);
    return explanation;
}

Explanation namedExplanation(const QString &name, const ExplainText &text)
{
    Explanation explanation = withoutTitle(text);
    //: A command or keyword and what it is, e.g. "RCPT: names one recipient".
    explanation.title = QCoreApplication::translate("explain", "%1: %2", "name: what it is").arg(name, inWords(text.title));
    return explanation;
}

} // namespace postbench

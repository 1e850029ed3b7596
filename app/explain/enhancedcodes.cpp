// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Explains enhanced status codes; those that are not registered by their class and subject (RFC 3463 section 2).
#include "explaintext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace postbench {

namespace {

QString classSentence(int statusClass)
{
    switch (statusClass) {
    case 2: return QCoreApplication::translate("explain", "Class 2: it succeeded.");
    case 4: return QCoreApplication::translate("explain", "Class 4: not now; the same mail may be taken later.");
    default: return QCoreApplication::translate("explain", "Class 5: for good; the same mail will be refused again.");
    }
}

QString subjectSentence(int subject)
{
    static constexpr std::array<const char *, 8> words = {
        QT_TRANSLATE_NOOP("explain", "Subject 0: nothing closer is said about what it concerns."),
        QT_TRANSLATE_NOOP("explain", "Subject 1: it concerns an address, the sender's or a recipient's."),
        QT_TRANSLATE_NOOP("explain", "Subject 2: it concerns the recipient's mailbox."),
        QT_TRANSLATE_NOOP("explain", "Subject 3: it concerns the mail system at the destination."),
        QT_TRANSLATE_NOOP("explain", "Subject 4: it concerns the network or the route."),
        QT_TRANSLATE_NOOP("explain", "Subject 5: it concerns the protocol, the commands themselves."),
        QT_TRANSLATE_NOOP("explain", "Subject 6: it concerns the content of the message."),
        QT_TRANSLATE_NOOP("explain", "Subject 7: it concerns security or the server's policy."),
    };
    if (subject >= 0 && static_cast<std::size_t>(subject) < words.size()) return inWords(words[static_cast<std::size_t>(subject)]);
    return QCoreApplication::translate("explain", "Subject %1 is not registered.").arg(subject);
}

const ExplainText *findStatus(const EnhancedStatus &status)
{
    for (const auto &texts : {addressStatusTexts(), networkStatusTexts(), protocolStatusTexts(), securityStatusTexts()}) {
        const auto found = std::ranges::find_if(
            texts, [&](const StatusText &entry) { return entry.subject == status.subject && entry.detail == status.detail; });
        if (found != texts.end()) return &found->text;
    }
    return nullptr;
}

Explanation unregistered(const EnhancedStatus &status)
{
    Explanation explanation;
    explanation.title =
        QCoreApplication::translate("explain", "%1 Unregistered status code").arg(QString::fromLatin1(status.toByteArray()));
    explanation.meaning = sentences(subjectSentence(status.subject), classSentence(status.statusClass));
    explanation.cause = QCoreApplication::translate("explain", "The server uses a detail number of its own.");
    explanation.advice =
        QCoreApplication::translate("explain", "Read the text after the code; the provider's documentation may list the number.");
    explanation.source = sourceInWords("3463:2");
    return explanation;
}

} // namespace

Explanation explainEnhanced(const EnhancedStatus &status)
{
    if (status.statusClass != 2 && status.statusClass != 4 && status.statusClass != 5) return {};
    const ExplainText *text = findStatus(status);
    if (!text) return unregistered(status);
    Explanation explanation = codeExplanation(QString::fromLatin1(status.toByteArray()), *text);
    if (status.statusClass == 2 && status.detail == 0) {
        // "Something led to this result" would sound like a complaint where all is well.
        explanation.title = QCoreApplication::translate("explain", "%1 Success").arg(QString::fromLatin1(status.toByteArray()));
        explanation.meaning = subjectSentence(status.subject);
    }
    explanation.meaning = sentences(explanation.meaning, classSentence(status.statusClass));
    if (status.statusClass == 2 && (status.detail == 0 || status.subject == 7)) {
        explanation.cause.clear();
        explanation.advice.clear();
    }
    return explanation;
}

} // namespace postbench

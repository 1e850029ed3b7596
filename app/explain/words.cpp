// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Free words for `explain`: finds the codes, commands and keywords in what a person typed or pasted.
#include "explaintext.h"

#include <QRegularExpression>

namespace postbench {

namespace {

void add(QList<Explanation> *found, const Explanation &explanation)
{
    if (explanation.isEmpty()) return;
    for (const Explanation &other : std::as_const(*found)) {
        if (other.title == explanation.title) return;
    }
    found->append(explanation);
}

void addEnhanced(QList<Explanation> *found, const QString &text)
{
    if (const auto status = EnhancedStatus::atStartOf(text.toLatin1())) add(found, explainEnhanced(*status));
}

// Our own transcripts put time and arrow before a line.
QString withoutArrow(const QString &line)
{
    static const QRegularExpression arrow(QStringLiteral("^\\s*(?:[\\d.,]+\\s*(?:ms|s)?\\s+)?(?:<-|<~|->|~>)\\s+"));
    return QString(line).remove(arrow).trimmed();
}

bool isRegistered(int code)
{
    for (const CodeText &entry : replyCodeTexts()) {
        if (entry.code == code) return true;
    }
    return false;
}

// "550 5.1.1 <x@y>: user unknown", "250-SIZE 1000", "421". True where the line is a reply.
bool addReply(QList<Explanation> *found, const QString &line)
{
    static const QRegularExpression shape(QStringLiteral("^([2-5]\\d\\d)(?:([ -])(.*))?$"));
    const QRegularExpressionMatch match = shape.match(line);
    if (!match.hasMatch()) return false;
    const int code = match.captured(1).toInt();
    const QString rest = match.captured(3);
    const bool alone = rest.isEmpty() || match.captured(2) == QLatin1String("-");
    const auto status = EnhancedStatus::atStartOf(rest.toLatin1());
    if (!alone && !status && !isRegistered(code)) return false; // a sentence that begins with a number
    add(found, explainReplyCode(code));
    if (status) add(found, explainEnhanced(*status));
    const QString first = rest.section(QLatin1Char(' '), 0, 0);
    if (code == 250 && !first.isEmpty() && first == first.toUpper()) add(found, explainKeyword(first.toLatin1()));
    return true;
}

// Codes within a bounce's words: "host mx.example said: 550 5.1.1 ...", "Status: 5.1.1", "(#5.7.1)".
bool addQuoted(QList<Explanation> *found, const QString &line)
{
    const qsizetype before = found->size();
    static const QRegularExpression said(QStringLiteral("(?:said:|smtp;)\\s*([2-5]\\d\\d)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pair(
        QStringLiteral("(?<![\\d.])([245]\\d\\d)[ -]#?([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.]\\d)"));
    static const QRegularExpression status(QStringLiteral("(?:^|status:\\s*|\\(#?|#)([245]\\.\\d{1,3}\\.\\d{1,3})(?=$|[\\s):;,])"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (const auto match = said.match(line); match.hasMatch()) add(found, explainReplyCode(match.captured(1).toInt()));
    if (const auto match = pair.match(line); match.hasMatch()) {
        add(found, explainReplyCode(match.captured(1).toInt()));
        addEnhanced(found, match.captured(2));
    }
    if (const auto match = status.match(line); match.hasMatch()) addEnhanced(found, match.captured(1));
    return found->size() > before;
}

void addParameter(QList<Explanation> *found, const QString &word)
{
    const QString name = word.section(QLatin1Char('='), 0, 0);
    if (const ExplainText *text = findText(parameterTexts(), name.toLatin1())) add(found, namedExplanation(name.toUpper(), *text));
}

void addWord(QList<Explanation> *found, const QString &word)
{
    const QByteArray name = word.toLatin1();
    if (name.contains('=')) {
        addParameter(found, word);
        return;
    }
    add(found, explainCommand(name));
    add(found, explainKeyword(name));
    add(found, explainMechanism(name));
    addParameter(found, word);
}

// A verb with arguments that such a verb takes, so that "help me with my data" stays free text.
bool looksLikeCommand(const QString &line)
{
    static const QRegularExpression shapes(
        QStringLiteral("^(?:MAIL FROM:?(?:\\s*<.*)?|RCPT TO:?(?:\\s*<.*)?|(?:EHLO|HELO|LHLO|ETRN|ATRN|VRFY|EXPN) \\S+( SMTPUTF8)?|"
                       "BDAT \\d+( LAST)?|BURL \\S+( LAST)?|(?:SEND|SOML|SAML) FROM:.*|(?:XCLIENT|XFORWARD) \\S+=.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    if (shapes.match(line).hasMatch()) return true;
    const QString verb = line.section(QLatin1Char(' '), 0, 0).toUpper();
    const QByteArray argument = line.section(QLatin1Char(' '), 1, 1).toLatin1();
    if (verb == QLatin1String("AUTH")) return findText(mechanismTexts(), argument) != nullptr;
    return verb == QLatin1String("HELP") && line.count(QLatin1Char(' ')) == 1 && findText(commandTexts(), argument) != nullptr;
}

// "SIZE 10240000", "AUTH PLAIN LOGIN", "LIMITS RCPTMAX=100": a keyword in capitals with parameters in capitals or digits.
bool looksLikeExtension(const QString &line)
{
    const QString keyword = line.section(QLatin1Char(' '), 0, 0);
    return keyword == keyword.toUpper() && line == line.toUpper() && findText(keywordTexts(), keyword.toLatin1()) != nullptr;
}

void addLine(QList<Explanation> *found, const QString &line)
{
    if (line.isEmpty() || addReply(found, line) || addQuoted(found, line)) return;
    if (!line.contains(QLatin1Char(' '))) {
        addWord(found, line);
        return;
    }
    if (looksLikeCommand(line)) add(found, explainCommand(line.toUtf8()));
    if (looksLikeExtension(line)) add(found, explainKeyword(line.section(QLatin1Char(' '), 0, 0).toLatin1()));
}

} // namespace

QList<Explanation> explainWords(const QString &words)
{
    QList<Explanation> found;
    for (const QString &line : words.split(QLatin1Char('\n')))
        addLine(&found, withoutArrow(line).simplified());
    return found;
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Explains a transcript's line in its place: the same 250 means another thing after RCPT than after the dot.
#include "faultwords.h"
#include "lineplace.h"

#include <QCoreApplication>

#include <optional>

namespace postbench {

namespace {

using Kind = LinePlace::Kind;

SmtpStage stageOf(const LinePlace &place)
{
    switch (place.kind) {
    case Kind::Greeting: return SmtpStage::Greeting;
    case Kind::AuthAnswer: return SmtpStage::Auth;
    case Kind::EndOfData: return SmtpStage::Dot;
    default: break;
    }
    static const QList<std::pair<QByteArray, SmtpStage>> stages = {
        {"EHLO", SmtpStage::Ehlo}, {"HELO", SmtpStage::Ehlo}, {"STARTTLS", SmtpStage::Tls}, {"AUTH", SmtpStage::Auth},
        {"MAIL", SmtpStage::Mail}, {"RCPT", SmtpStage::Rcpt}, {"DATA", SmtpStage::Data},    {"BDAT", SmtpStage::Dot},
    };
    for (const auto &[verb, stage] : stages) {
        if (verb == place.verb) return stage;
    }
    return SmtpStage::Quit;
}

// What a success means after this command; empty where the code's own words are enough.
QString successInPlace(const LinePlace &place, int code)
{
    struct Success {
        const char *verb;
        int code;
        const char *sentence;
    };
    static constexpr Success successes[] = {
        {"EHLO", 250,
         QT_TRANSLATE_NOOP("explain",
                           "The server greets back with its name; each further line names an extension that it offers.")},
        {"HELO", 250, QT_TRANSLATE_NOOP("explain", "The server greets back; after HELO no extensions can be used.")},
        {"MAIL", 250, QT_TRANSLATE_NOOP("explain", "The server accepts the sender; the recipients come next.")},
        {"RCPT", 250, QT_TRANSLATE_NOOP("explain", "The server accepts this recipient; the mail itself is not taken yet.")},
        {"RSET", 250, QT_TRANSLATE_NOOP("explain", "The mail begun is forgotten; a new one can begin.")},
        {"NOOP", 250, QT_TRANSLATE_NOOP("explain", "The connection is alive.")},
        {"VRFY", 250, QT_TRANSLATE_NOOP("explain", "The server knows the mailbox and names it.")},
        {"EXPN", 250, QT_TRANSLATE_NOOP("explain", "The server lists the members, one a line.")},
        {"STARTTLS", 220, QT_TRANSLATE_NOOP("explain", "The server is ready: the TLS handshake begins with the next octet.")},
        {"", 220, QT_TRANSLATE_NOOP("explain", "The server is ready and says its name; the client answers with EHLO.")},
        {".", 250,
         QT_TRANSLATE_NOOP("explain", "The server has taken the mail: from now on it answers for delivering or returning it.")},
    };
    QByteArray verb = place.kind == Kind::EndOfData ? QByteArrayLiteral(".") : place.verb;
    if (place.verb == "BDAT") {
        if (!place.argument.toUpper().endsWith("LAST"))
            return code == 250 ? QCoreApplication::translate("explain", "The server has taken this chunk and waits for the next.")
                               : QString();
        verb = ".";
    }
    for (const Success &success : successes) {
        if (verb == success.verb && code == success.code && place.kind != Kind::Unasked) return inWords(success.sentence);
    }
    return {};
}

QString unaskedSentence() { return QCoreApplication::translate("explain", "Nothing had asked for this reply."); }

QString inPlace(const LinePlace &place, const Reply &reply)
{
    if (place.kind == Kind::Unasked) return reply.code == 421 ? QString() : unaskedSentence();
    if (reply.code < 400) return successInPlace(place, reply.code);
    const SmtpStage stage = stageOf(place);
    if (stage == SmtpStage::Quit || reply.code == 421 || (reply.code >= 500 && reply.code <= 504 && place.verb != "AUTH"))
        return {}; // the code's own words say more: syntax and order, not a refusal
    return refusalSentence(stage, reply.isPermanent());
}

// The base64 words after 334, when they can be read.
QString promptSentence(const TranscriptLine &line)
{
    const QByteArray coded = line.text.mid(4).trimmed();
    if (coded.isEmpty())
        return QCoreApplication::translate("explain", "The challenge is empty: the server waits for the client's first message.");
    if (!line.secrets.isEmpty()) return {};
    const auto decoded = QByteArray::fromBase64Encoding(coded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty()) return {};
    const QString text = QString::fromUtf8(decoded.decoded);
    for (const QChar c : text) {
        if (!c.isPrint()) return {};
    }
    return QCoreApplication::translate("explain", "Decoded from base64 it says: “%1”.").arg(text);
}

Reply replyOf(const QByteArray &text) { return {text.left(3).toInt(), {text.mid(4)}}; }

// Code and enhanced code together: the enhanced one knows the reason better.
Explanation replyInPlace(const LinePlace &place, const TranscriptLine &line)
{
    const Reply reply = replyOf(line.text);
    Explanation explanation = explainReplyCode(reply.code);
    const QString situation = inPlace(place, reply);
    const std::optional<EnhancedStatus> status = reply.enhanced();
    if (reply.isPositive() || reply.isIntermediate()) {
        if (!situation.isEmpty() && place.kind != Kind::Unasked)
            explanation.meaning = situation;
        else
            explanation.meaning = sentences(situation, explanation.meaning);
        if (reply.code == 250 || reply.code == 220) {
            explanation.cause.clear();
            explanation.advice.clear();
        }
    }
    if (status && (status->detail != 0 || !reply.isPositive())) {
        const Explanation closer = explainEnhanced(*status);
        explanation.title = QString::number(reply.code) + QLatin1Char(' ') + closer.title;
        explanation.meaning =
            reply.isPositive() ? sentences(explanation.meaning, closer.meaning) : sentences(situation, closer.meaning);
        explanation.cause = closer.cause;
        explanation.advice = closer.advice;
        explanation.source += QCoreApplication::translate("explain", ", ", "between two documents") + closer.source;
    } else if (!reply.isPositive() && !reply.isIntermediate()) {
        explanation.meaning = sentences(situation, explanation.meaning);
    }
    if (reply.code == 334) explanation.meaning = sentences(explanation.meaning, promptSentence(line));
    return explanation;
}

Explanation extensionLine(const QByteArray &text)
{
    const QByteArray offer = text.mid(4).trimmed();
    QByteArray keyword = offer.split(' ').value(0).toUpper();
    if (keyword.startsWith("AUTH=")) keyword = "AUTH"; // as servers wrote it before RFC 2554
    Explanation explanation = explainKeyword(keyword);
    if (!explanation.isEmpty()) return explanation;
    explanation.title =
        QCoreApplication::translate("explain", "%1: an extension that is not known here").arg(QString::fromUtf8(keyword));
    explanation.meaning = QCoreApplication::translate(
        "explain", "The server offers something beyond the registered extensions; names with X are private ones.");
    explanation.advice = QCoreApplication::translate("explain", "It can be left unused without harm.");
    explanation.source = sourceInWords("5321:4.1.1.1");
    return explanation;
}

Explanation noReply()
{
    return {QCoreApplication::translate("explain", "Not an SMTP reply"),
            QCoreApplication::translate("explain", "A reply begins with three digits and a space or hyphen; this line does not."),
            QCoreApplication::translate("explain", "Another service listens on this port, or TLS was expected at once."),
            QCoreApplication::translate("explain", "Check the port and the TLS setting."), sourceInWords("5321:4.2")};
}

Explanation serverLine(const LinePlace &place, const TranscriptLine &line)
{
    bool isNumber = false;
    const int code = line.text.left(3).toInt(&isNumber);
    const bool shaped = line.text.size() == 3 || (line.text.size() > 3 && (line.text.at(3) == ' ' || line.text.at(3) == '-'));
    if (!isNumber || !shaped || code < 200 || code > 599) return noReply();
    if (place.verb == "EHLO" && code == 250 && place.replyLine > 0 && !line.text.mid(4).trimmed().isEmpty())
        return extensionLine(line.text);
    return replyInPlace(place, line);
}

Explanation answerLine(const TranscriptLine &line)
{
    const bool gaveUp = line.text == "*";
    return {QCoreApplication::translate("explain", "Answer to the server's 334"),
            gaveUp ? QCoreApplication::translate("explain", "The client gives the authentication up; the server answers 501.")
                   : QCoreApplication::translate(
                         "explain",
                         "The client's next step in the authentication, in base64. It can hold a password, so it is hidden."),
            {},
            {},
            sourceInWords("4954:4")};
}

Explanation clientLine(const LinePlace &place, const TranscriptLine &line)
{
    switch (place.kind) {
    case Kind::AuthAnswer: return answerLine(line);
    case Kind::EndOfData:
        return {QCoreApplication::translate("explain", "End of the message"),
                QCoreApplication::translate(
                    "explain",
                    "A line with a single dot ends the message; the server's answer to it decides whether it takes the mail."),
                {},
                {},
                sourceInWords("5321:4.1.1.4")};
    case Kind::MessageLine:
        return {QCoreApplication::translate("explain", "A line of the message"),
                QCoreApplication::translate("explain",
                                            "It belongs to headers or body. A dot at the beginning of a line is sent twice."),
                {},
                {},
                sourceInWords("5321:4.5.2")};
    default: break;
    }
    const Explanation explanation = explainCommand(line.maskedText());
    if (!explanation.isEmpty()) return explanation;
    return {QCoreApplication::translate("explain", "Unknown command"),
            QCoreApplication::translate("explain", "“%1” is no command of SMTP or of a known extension.")
                .arg(QString::fromUtf8(place.verb)),
            {},
            QCoreApplication::translate("explain", "The server should answer 500."),
            sourceInWords("5321:4.1.1")};
}

} // namespace

Explanation explainLine(const QList<TranscriptLine> &lines, qsizetype index)
{
    if (index < 0 || index >= lines.size()) return {};
    const TranscriptLine &line = lines.at(index);
    switch (line.kind) {
    case TranscriptLine::Kind::Note: return explainNote(line);
    case TranscriptLine::Kind::Body:
        return {noteText(line),
                QCoreApplication::translate("explain",
                                            "The message itself, folded into one line: headers, an empty line, then the body."),
                {},
                {},
                sourceInWords("5322:2.1")};
    case TranscriptLine::Kind::Client: return clientLine(placeOf(lines, index), line);
    case TranscriptLine::Kind::Server: return serverLine(placeOf(lines, index), line);
    }
    return {};
}

} // namespace postbench

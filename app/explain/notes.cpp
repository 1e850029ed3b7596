// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What the transcript's notes and folded bodies say.
#include "faultwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace postbench {

namespace {

QString closedText(const TranscriptLine &line)
{
    if (line.closeReason == CloseReason::ByPeer)
        return QCoreApplication::translate("explain", "connection closed", "note in the transcript");
    return QCoreApplication::translate("explain", "connection lost: %1", "note in the transcript")
        .arg(closeReasonSentence(line.closeReason));
}

QString bodyText(const TranscriptLine &line)
{
    const int plural = line.bodySize == 1 ? 1 : 2;
    //: The folded body of a message in the transcript; %1 is the number with its separators.
    return QCoreApplication::translate("explain", "message of %1 octets", "note in the transcript", plural)
        .arg(QLocale().toString(line.bodySize));
}

} // namespace

QString noteText(const TranscriptLine &line)
{
    if (line.kind == TranscriptLine::Kind::Body) return bodyText(line);
    const QString argument = QString::fromUtf8(line.text);
    switch (line.note) {
    case TranscriptLine::Note::None: return QString::fromUtf8(line.maskedText());
    case TranscriptLine::Note::Connecting:
        return QCoreApplication::translate("explain", "connecting to %1", "note in the transcript").arg(argument);
    case TranscriptLine::Note::Connected:
        return QCoreApplication::translate("explain", "connected to %1", "note in the transcript").arg(argument);
    case TranscriptLine::Note::Encrypted:
        return QCoreApplication::translate("explain", "encrypted by %1", "note in the transcript").arg(argument);
    case TranscriptLine::Note::Closed: return closedText(line);
    case TranscriptLine::Note::TimedOut:
        return QCoreApplication::translate("explain", "no answer in time", "note in the transcript");
    case TranscriptLine::Note::Cancelled: return QCoreApplication::translate("explain", "cancelled", "note in the transcript");
    case TranscriptLine::Note::Stopped: return QCoreApplication::translate("explain", "stopped as asked", "note in the transcript");
    case TranscriptLine::Note::Failed:
        return argument.isEmpty() ? QCoreApplication::translate("explain", "failed", "note in the transcript")
                                  : QCoreApplication::translate("explain", "failed: %1", "note in the transcript").arg(argument);
    }
    return {};
}

Explanation explainNote(const TranscriptLine &line)
{
    Explanation explanation;
    explanation.title = noteText(line);
    switch (line.note) {
    case TranscriptLine::Note::Connecting:
        explanation.meaning = QCoreApplication::translate(
            "explain", "The name is looked up in DNS and its addresses are tried, IPv6 and IPv4 side by side.");
        explanation.source = sourceInWords("8305");
        break;
    case TranscriptLine::Note::Connected:
        explanation.meaning = QCoreApplication::translate("explain", "The TCP connection stands; in SMTP the server speaks first.");
        explanation.source = sourceInWords("5321:3.1");
        break;
    case TranscriptLine::Note::Encrypted:
        explanation.meaning = QCoreApplication::translate(
            "explain",
            "From here on everything is encrypted. The name is the TLS version and the cipher that both sides agreed on.");
        explanation.advice = QCoreApplication::translate("explain", "TLS 1.2 and 1.3 are good; older versions should not be used.");
        explanation.source = sourceInWords("3207;8314");
        break;
    case TranscriptLine::Note::Closed:
        explanation.meaning = closeReasonSentence(line.closeReason);
        explanation.cause = QString::fromUtf8(line.text);
        break;
    case TranscriptLine::Note::TimedOut:
        explanation.meaning = smtpFaultSentence(SmtpFault::TimedOut);
        explanation.source = sourceInWords("5321:4.5.3.2");
        break;
    case TranscriptLine::Note::Cancelled:
        explanation.meaning = QCoreApplication::translate("explain", "The person cancelled the session here.");
        break;
    case TranscriptLine::Note::Stopped:
        explanation.meaning =
            QCoreApplication::translate("explain", "The session ended here because it was told to stop after this stage.");
        break;
    case TranscriptLine::Note::Failed:
    case TranscriptLine::Note::None: break;
    }
    return explanation;
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Transcript exporters.
#include "transcriptexport.h"

#include "explain.h"
#include "octettext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <climits>

namespace postbench {

namespace {

using Text = QLatin1StringView;

QString translated(const char *text) { return QCoreApplication::translate("TranscriptExport", text); }

Text noteWord(TranscriptLine::Note note)
{
    static constexpr std::array words{Text("none"),     Text("connecting"), Text("connected"), Text("encrypted"), Text("closed"),
                                      Text("timedOut"), Text("cancelled"),  Text("stopped"),   Text("failed")};
    return words.at(std::size_t(note));
}

} // namespace

QString closeReasonWord(CloseReason reason)
{
    static constexpr std::array words{Text("byPeer"),
                                      Text("reset"),
                                      Text("hostUnknown"),
                                      Text("connectRefused"),
                                      Text("connectTimeout"),
                                      Text("networkUnreachable"),
                                      Text("proxyFailed"),
                                      Text("tlsHandshake"),
                                      Text("certificateExpired"),
                                      Text("certificateNotYetValid"),
                                      Text("certificateWrongHost"),
                                      Text("certificateSelfSigned"),
                                      Text("certificateUnknownIssuer"),
                                      Text("certificateOther"),
                                      Text("clientCertificateRefused"),
                                      Text("localError")};
    return words.at(std::size_t(reason));
}

QString transcriptLineText(const TranscriptLine &line, bool showSecrets)
{
    switch (line.kind) {
    case TranscriptLine::Kind::Body: {
        const int count = int(std::min<qint64>(line.bodySize, INT_MAX));
        return QCoreApplication::translate("TranscriptExport", "[message: %n octets]", nullptr, count);
    }
    case TranscriptLine::Kind::Note: return noteText(line);
    case TranscriptLine::Kind::Client:
    case TranscriptLine::Kind::Server: break;
    }
    const QString text = printable(showSecrets ? line.text : line.maskedText());
    return line.complete ? text : text + QLatin1Char(' ') + translated(QT_TRANSLATE_NOOP("TranscriptExport", "[cut off]"));
}

QString transcriptArrow(const TranscriptLine &line)
{
    const bool client = line.kind == TranscriptLine::Kind::Client || (line.kind == TranscriptLine::Kind::Body && line.fromClient);
    if (line.kind == TranscriptLine::Kind::Note) return QStringLiteral("===");
    if (client) return line.encrypted ? QStringLiteral(" ~>") : QStringLiteral(" ->");
    return line.encrypted ? QStringLiteral("<~ ") : QStringLiteral("<- ");
}

bool isTranscriptError(const TranscriptLine &line)
{
    switch (line.kind) {
    case TranscriptLine::Kind::Server: return line.text.startsWith('4') || line.text.startsWith('5') || !line.complete;
    case TranscriptLine::Kind::Note:
        return line.note == TranscriptLine::Note::Failed || line.note == TranscriptLine::Note::TimedOut
            || (line.note == TranscriptLine::Note::Closed && line.closeReason != CloseReason::ByPeer);
    case TranscriptLine::Kind::Client: return !line.complete;
    case TranscriptLine::Kind::Body: return false;
    }
    return false;
}

QString transcriptRowText(const TranscriptLine &line, bool showSecrets)
{
    const QString time = QString::number(double(line.atMicroseconds) / 1000.0, 'f', 3).rightJustified(10);
    return time + QLatin1Char(' ') + transcriptArrow(line) + QLatin1Char(' ') + transcriptLineText(line, showSecrets);
}

QString transcriptAsText(const QList<TranscriptLine> &lines, bool showSecrets)
{
    QString text;
    for (const TranscriptLine &line : lines)
        text += transcriptRowText(line, showSecrets) + QLatin1Char('\n');
    return text;
}

QString transcriptAsHtml(const QList<TranscriptLine> &lines, bool showSecrets)
{
    QString html =
        QStringLiteral(
            "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n<style>"
            "body{font-family:monospace}table{border-collapse:collapse}td{padding:0 .6em;vertical-align:top;white-space:pre-wrap}"
            ".t{color:#777;text-align:right}.c{color:#0b5394}.s{color:#226622}.e{color:#aa1111}.n{color:#777;font-style:italic}"
            "</style></head><body><table>\n")
            .arg(translated(QT_TRANSLATE_NOOP("TranscriptExport", "SMTP session")).toHtmlEscaped());
    for (const TranscriptLine &line : lines) {
        const char *style = "c";
        if (isTranscriptError(line))
            style = "e";
        else if (line.kind == TranscriptLine::Kind::Note)
            style = "n";
        else if (line.kind == TranscriptLine::Kind::Server)
            style = "s";
        html += QStringLiteral("<tr><td class=\"t\">%1</td><td>%2</td><td class=\"%3\">%4</td></tr>\n")
                    .arg(QString::number(double(line.atMicroseconds) / 1000.0, 'f', 3), transcriptArrow(line).toHtmlEscaped(),
                         QLatin1String(style), transcriptLineText(line, showSecrets).toHtmlEscaped());
    }
    return html + QStringLiteral("</table></body></html>\n");
}

QJsonObject transcriptLineJson(const TranscriptLine &line, bool showSecrets)
{
    QJsonObject object{
        {Text("type"), Text("line")}, {Text("ms"), double(line.atMicroseconds) / 1000.0}, {Text("encrypted"), line.encrypted}};
    switch (line.kind) {
    case TranscriptLine::Kind::Body:
        object.insert(Text("from"), line.fromClient ? Text("client") : Text("server"));
        object.insert(Text("bodySize"), line.bodySize);
        insertOctets(object, Text("body"), line.text);
        return object;
    case TranscriptLine::Kind::Note:
        object.insert(Text("from"), Text("note"));
        object.insert(Text("note"), noteWord(line.note));
        if (line.note == TranscriptLine::Note::Closed) object.insert(Text("closeReason"), closeReasonWord(line.closeReason));
        break;
    case TranscriptLine::Kind::Client: object.insert(Text("from"), Text("client")); break;
    case TranscriptLine::Kind::Server: object.insert(Text("from"), Text("server")); break;
    }
    insertOctets(object, Text("text"), showSecrets ? line.text : line.maskedText());
    if (line.kind != TranscriptLine::Kind::Note && line.lineEnd != "\r\n")
        object.insert(Text("lineEnd"), QString::fromLatin1(line.lineEnd));
    if (!line.complete) object.insert(Text("complete"), false);
    return object;
}

QByteArray transcriptAsJsonLines(const QList<TranscriptLine> &lines, bool showSecrets)
{
    QByteArray json;
    for (const TranscriptLine &line : lines)
        json += QJsonDocument(transcriptLineJson(line, showSecrets)).toJson(QJsonDocument::Compact) + '\n';
    return json;
}

} // namespace postbench

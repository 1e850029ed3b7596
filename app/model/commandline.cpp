// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Reads envelope and message back out of a transcript and words them for each tool.
#include "commandline.h"

#include "dotstuffer.h"

#include <QStringList>

namespace postbench {

namespace {

struct Spoken {
    QByteArray helo;
    QByteArray from; // with its parameters
    QByteArray mailParameters;
    QByteArrayList to;
    QByteArray mechanism;
    bool chunked = false;
    bool whole = true;
    std::optional<QByteArray> message;
    QByteArrayList clientLines;
};

// "MAIL FROM:<a@b> SIZE=3" -> "a@b", and what follows the path.
QByteArray pathOf(const QByteArray &line, QByteArray *parameters = nullptr)
{
    const qsizetype open = line.indexOf('<');
    const qsizetype close = line.lastIndexOf('>');
    if (open < 0 || close < open) return {};
    if (parameters) *parameters = line.sliced(close + 1).trimmed();
    return line.sliced(open + 1, close - open - 1);
}

void hear(Spoken &spoken, const TranscriptLine &line)
{
    const QByteArray upper = line.text.left(10).toUpper();
    spoken.clientLines.append(line.maskedText());
    if (upper.startsWith("EHLO ") || upper.startsWith("HELO ")) {
        spoken.helo = line.text.sliced(5);
    } else if (upper.startsWith("AUTH ")) {
        spoken.mechanism = line.text.split(' ').value(1);
    } else if (upper.startsWith("MAIL FROM:")) {
        spoken.to.clear();
        spoken.message.reset();
        spoken.whole = true;
        spoken.from = pathOf(line.text, &spoken.mailParameters);
    } else if (upper.startsWith("RCPT TO:")) {
        spoken.to.append(pathOf(line.text));
    } else if (upper.startsWith("BDAT ")) {
        spoken.chunked = true;
    } else if (upper.startsWith("DATA")) {
        spoken.chunked = false;
    }
}

Spoken listenTo(const QList<TranscriptLine> &lines)
{
    Spoken spoken;
    for (const TranscriptLine &line : lines) {
        if (line.kind == TranscriptLine::Kind::Client) {
            hear(spoken, line);
        } else if (line.kind == TranscriptLine::Kind::Body) {
            spoken.whole = spoken.whole && line.text.size() == line.bodySize;
            spoken.message = spoken.message.value_or(QByteArray()) + line.text;
        }
    }
    if (spoken.message && !spoken.chunked) spoken.message = DotUnstuffer().feed(*spoken.message + ".\r\n").data;
    return spoken;
}

QString quoted(const QString &word)
{
    static const QString plain = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@%+=:,./-_");
    bool safe = !word.isEmpty();
    for (const QChar character : word)
        safe = safe && plain.contains(character);
    if (safe) return word;
    QString inner = word;
    inner.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + inner + QLatin1Char('\'');
}

QString hostOf(const SentThrough &through)
{
    const bool v6 = through.host.contains(QLatin1Char(':'));
    return (v6 ? QLatin1Char('[') + through.host + QLatin1Char(']') : through.host) + QLatin1Char(':')
        + QString::number(through.port);
}

QString text(const QByteArray &octets) { return QString::fromUtf8(octets); }

QStringList postbenchWords(const Spoken &spoken, const SentThrough &through)
{
    static const char *const tls[] = {"none", "auto", "starttls", "implicit"};
    QStringList words{QStringLiteral("postbench"), QStringLiteral("send"),
                      QStringLiteral("--server"),  hostOf(through),
                      QStringLiteral("--tls"),     QLatin1String(tls[int(through.tls)])};
    if (!through.verify) words << QStringLiteral("--insecure");
    if (!through.caFile.isEmpty()) words << QStringLiteral("--ca") << through.caFile;
    if (!through.user.isEmpty())
        words << QStringLiteral("--user") << through.user << QStringLiteral("--auth") << text(spoken.mechanism.toLower());
    words << QStringLiteral("--helo") << text(spoken.helo) << QStringLiteral("--envelope-from") << text(spoken.from);
    for (const QByteArray &to : spoken.to)
        words << QStringLiteral("--to") << text(to);
    words << QStringLiteral("--eml") << QStringLiteral("-");
    return words;
}

QStringList swaksWords(const Spoken &spoken, const SentThrough &through)
{
    QStringList words{QStringLiteral("swaks"), QStringLiteral("--server"), hostOf(through)};
    if (through.tls == TlsPolicy::Implicit)
        words << QStringLiteral("--tls-on-connect");
    else if (through.tls == TlsPolicy::StartTls)
        words << QStringLiteral("--tls");
    else if (through.tls == TlsPolicy::Auto)
        words << QStringLiteral("--tls-optional-strict");
    if (through.tls != TlsPolicy::None && !through.caFile.isEmpty()) words << QStringLiteral("--tls-ca-path") << through.caFile;
    if (through.tls != TlsPolicy::None && through.verify) words << QStringLiteral("--tls-verify");
    if (!through.user.isEmpty())
        words << QStringLiteral("--auth") << text(spoken.mechanism) << QStringLiteral("--auth-user") << through.user;
    words << QStringLiteral("--helo") << text(spoken.helo) << QStringLiteral("--from")
          << (spoken.from.isEmpty() ? QStringLiteral("<>") : text(spoken.from));
    words << QStringLiteral("--to") << text(spoken.to.join(','));
    words << QStringLiteral("--data") << QStringLiteral("-");
    return words;
}

QStringList curlWords(const Spoken &spoken, const SentThrough &through)
{
    const QString scheme = through.tls == TlsPolicy::Implicit ? QStringLiteral("smtps://") : QStringLiteral("smtp://");
    QStringList words{QStringLiteral("curl"), QStringLiteral("--crlf"),
                      scheme + hostOf(through) + QLatin1Char('/') + text(spoken.helo)};
    if (through.tls == TlsPolicy::StartTls)
        words << QStringLiteral("--ssl-reqd");
    else if (through.tls == TlsPolicy::Auto)
        words << QStringLiteral("--ssl");
    if (!through.verify) words << QStringLiteral("--insecure");
    if (!through.caFile.isEmpty()) words << QStringLiteral("--cacert") << through.caFile;
    if (!through.user.isEmpty())
        words << QStringLiteral("--user") << through.user << QStringLiteral("--login-options")
              << QStringLiteral("AUTH=") + text(spoken.mechanism);
    words << QStringLiteral("--mail-from") << text(spoken.from);
    for (const QByteArray &to : spoken.to)
        words << QStringLiteral("--mail-rcpt") << text(to);
    words << QStringLiteral("--upload-file") << QStringLiteral("-");
    return words;
}

// A delimiter that is no line of the text.
QString delimiterFor(const QString &message)
{
    QString delimiter = QStringLiteral("END_OF_MAIL");
    while (message.contains(QLatin1Char('\n') + delimiter) || message.startsWith(delimiter))
        delimiter += QLatin1Char('_');
    return delimiter;
}

} // namespace

std::optional<QByteArray> messageIn(const QList<TranscriptLine> &lines)
{
    const Spoken spoken = listenTo(lines);
    return spoken.whole ? spoken.message : std::nullopt;
}

std::optional<QString> asCommandLine(CommandLineTool tool, const QList<TranscriptLine> &lines, const SentThrough &through)
{
    const Spoken spoken = listenTo(lines);
    if (spoken.to.isEmpty() || !spoken.message || !spoken.whole) return std::nullopt;
    QString message = text(*spoken.message);
    message.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const QString delimiter = delimiterFor(message);
    QStringList words;
    switch (tool) {
    case CommandLineTool::Postbench: words = postbenchWords(spoken, through); break;
    case CommandLineTool::Swaks: words = swaksWords(spoken, through); break;
    case CommandLineTool::Curl: words = curlWords(spoken, through); break;
    case CommandLineTool::Telnet:
        return QStringLiteral("telnet %1 %2\n").arg(through.host).arg(through.port) + text(spoken.clientLines.join('\n'))
            + QLatin1Char('\n');
    }
    for (QString &word : words)
        word = quoted(word);
    return words.join(QLatin1Char(' ')) + QStringLiteral(" <<'") + delimiter + QStringLiteral("'\n") + message
        + (message.endsWith(QLatin1Char('\n')) ? QString() : QStringLiteral("\n")) + delimiter + QLatin1Char('\n');
}

} // namespace postbench

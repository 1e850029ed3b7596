// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Replays tests/data/dialogues against anything that takes and gives octets: a board in memory, on a pty, on an emulated chip.
// The format is in boardlink/PROTOCOL.md section 8.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QString>

#include <functional>

class DialoguePlayer
{
public:
    std::function<void(const QByteArray &octets)> send;
    // Waits so many milliseconds, of whatever time the board lives in, or less if octets come; returns those.
    std::function<QByteArray(int milliseconds)> take;
    int patience = 2000;       // milliseconds for an expected answer
    bool octetByOctet = false; // each octet is sent alone, with a take(1) behind it

    // Empty: all was as written. Else what was not, with the number of the line.
    QString play(const QString &path);
    // What a file needs of the one who replays it: the words of its lines "needs ...".
    static QByteArrayList needs(const QString &path);

private:
    static QByteArrayList linesOf(const QString &path);
    QString step(const QByteArray &line);
    void give(const QByteArray &octets);
    void pause(int milliseconds);
    QString expect(const QString &pattern);
    bool match(const QRegularExpression &expression);
    bool passOverEvent();
    QByteArray filled(QByteArray text) const;
    static QString patternOf(const QByteArray &text, QStringList &captures, const QHash<QByteArray, QByteArray> &known);
    static QByteArray unescaped(const QByteArray &text);
    static QByteArray sumOf(const QByteArray &octets);

    QByteArray m_waiting;
    QHash<QByteArray, QByteArray> m_known;
    QStringList m_captures;
};

inline QByteArrayList DialoguePlayer::linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
}

inline QByteArrayList DialoguePlayer::needs(const QString &path)
{
    QByteArrayList found;
    for (const QByteArray &line : linesOf(path))
        if (line.startsWith("needs ")) found << line.mid(6).split(' ');
    return found;
}

inline QString DialoguePlayer::play(const QString &path)
{
    const QByteArrayList lines = linesOf(path);
    if (lines.size() < 2) return path + QStringLiteral(": no dialogue");
    m_known.clear();
    m_waiting.clear();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString fault = step(lines.at(i));
        if (!fault.isEmpty()) return QStringLiteral("line %1: %2").arg(i + 1).arg(fault);
    }
    pause(50);
    while (passOverEvent()) {}
    return m_waiting.isEmpty() ? QString()
                               : QStringLiteral("after the end: ") + QString::fromLatin1(m_waiting.toPercentEncoding(" \"+=:,"));
}

inline QString DialoguePlayer::step(const QByteArray &line)
{
    if (line.trimmed().isEmpty() || line.startsWith('#') || line.startsWith("needs ")) return {};
    if (line.startsWith(">> "))
        give(unescaped(line.mid(3)));
    else if (line.startsWith("> "))
        give(filled(line.mid(2)) + '\r');
    else if (line.startsWith("~ "))
        pause(line.mid(2).toInt());
    else if (line.startsWith("<< "))
        return expect(QRegularExpression::escape(QString::fromLatin1(unescaped(line.mid(3)))));
    else if (line.startsWith("< ")) {
        m_captures.clear();
        return expect(QStringLiteral("\r\n") + patternOf(line.mid(2), m_captures, m_known) + QStringLiteral("\r\n"));
    } else
        return QStringLiteral("not of the format: ") + QString::fromUtf8(line);
    return {};
}

inline void DialoguePlayer::give(const QByteArray &octets)
{
    if (!octetByOctet) {
        send(octets);
        return;
    }
    for (const char octet : octets) {
        send(QByteArray(1, octet));
        m_waiting += take(1);
    }
}

inline void DialoguePlayer::pause(int milliseconds)
{
    for (; milliseconds > 0; milliseconds -= 10)
        m_waiting += take(qMin(milliseconds, 10));
}

// Octets as Latin-1 on both sides, so that any of them can be compared.
inline QString DialoguePlayer::expect(const QString &pattern)
{
    const QRegularExpression expression(QStringLiteral("\\A") + pattern, QRegularExpression::DotMatchesEverythingOption);
    for (int waited = 0;; waited += 10) {
        if (match(expression)) return {};
        if (passOverEvent()) continue;
        if (waited >= patience)
            return QStringLiteral("expected %1, came %2")
                .arg(pattern, QString::fromLatin1(m_waiting.left(600).toPercentEncoding(" \"+=:,")));
        m_waiting += take(10);
    }
}

inline bool DialoguePlayer::match(const QRegularExpression &expression)
{
    const QRegularExpressionMatch found = expression.match(QString::fromLatin1(m_waiting));
    if (!found.hasMatch()) return false;
    for (qsizetype i = 0; i < m_captures.size(); ++i)
        m_known.insert(m_captures.at(i).toLatin1(), found.captured(int(i + 1)).toLatin1());
    m_captures.clear();
    m_waiting.remove(0, found.capturedLength());
    return true;
}

// An event that no line of the dialogue waits for.
inline bool DialoguePlayer::passOverEvent()
{
    const qsizetype end = m_waiting.indexOf("\r\n", 2);
    if (!m_waiting.startsWith("\r\n+EVENT: ") || end < 0) return false;
    m_waiting.remove(0, end + 2);
    return true;
}

// "%{name}" is what was captured; "%{crc}" the check of all before its "*".
inline QByteArray DialoguePlayer::filled(QByteArray text) const
{
    for (auto known = m_known.cbegin(); known != m_known.cend(); ++known)
        text.replace("%{" + known.key() + '}', known.value());
    const qsizetype sum = text.indexOf("*%{crc}");
    return sum < 0 ? text : text.left(sum) + '*' + sumOf(text.left(sum));
}

// "%{name:kind}" captures digits, hex, word or any; "%{name}" must be what was captured; "%{:kind}" is not kept.
inline QString DialoguePlayer::patternOf(const QByteArray &text, QStringList &captures, const QHash<QByteArray, QByteArray> &known)
{
    static const QHash<QString, QString> kinds{{QStringLiteral("digits"), QStringLiteral("[0-9]+")},
                                               {QStringLiteral("hex"), QStringLiteral("[0-9A-Fa-f]+")},
                                               {QStringLiteral("word"), QStringLiteral("[a-z0-9-]+")},
                                               {QStringLiteral("any"), QStringLiteral("[^\r\n]*")}};
    static const QRegularExpression place(QStringLiteral("%\\{([a-z]*)(?::([a-z]+))?\\}"));
    const QString whole = QString::fromLatin1(text);
    QString pattern;
    qsizetype at = 0;
    for (auto found = place.globalMatch(whole); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        pattern += QRegularExpression::escape(whole.mid(at, one.capturedStart() - at));
        at = one.capturedEnd();
        const QString kind = one.captured(2), name = one.captured(1);
        if (kind.isEmpty())
            pattern += QRegularExpression::escape(QString::fromLatin1(known.value(name.toLatin1())));
        else
            pattern += (name.isEmpty() ? QStringLiteral("(?:") : QStringLiteral("(")) + kinds.value(kind) + QLatin1Char(')');
        if (!kind.isEmpty() && !name.isEmpty()) captures << name;
    }
    return pattern + QRegularExpression::escape(whole.mid(at));
}

inline QByteArray DialoguePlayer::unescaped(const QByteArray &text)
{
    QByteArray octets;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '\\') {
            octets += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
        } else {
            octets += text.at(i);
        }
    }
    return octets;
}

// CRC-16/XMODEM bit by bit, not as the board computes it.
inline QByteArray DialoguePlayer::sumOf(const QByteArray &octets)
{
    uint sum = 0;
    for (const char octet : octets) {
        sum ^= uint(uchar(octet)) << 8;
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum << 1) ^ ((sum & 0x8000) != 0 ? 0x11021 : 0);
    }
    return QByteArray::number(sum & 0xFFFF, 16).toUpper().rightJustified(4, '0');
}

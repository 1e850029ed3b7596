// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Finds codes, addresses and servers in the words of strangers.
#include "bouncereaderfacts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace postbench {

namespace {

constexpr auto insensitive = QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption;

// "550 5.1.1", "550-5.1.1", "550 #5.1.0", "550 (5.7.1)"
const QRegularExpression &bothCodes()
{
    static const QRegularExpression pattern(uR"((?<![\d.])([245]\d\d)[ \-:;,]{0,3}[\[(<]?#?([245]\.\d\.\d{1,3})(?!\.?\d))"_s);
    return pattern;
}

// At a place where servers' replies stand, whatever follows.
const QRegularExpression &placedCode()
{
    static const QRegularExpression pattern(
        uR"((?:^[ \t>]*(?:<<<)?|said:?|<<<|reason:|respon(?:se|ded)(?: was| with)?:?|replied:?|error:|reply:?|returned:?|smtp;|codes?(?: is)?:?|was:|smtp error,?|error code|status:?|state|failed with|got|answer(?: was)?:?|diagnostic(?: was)?:|\(code|:|：|-|=)[ \t]{0,4}["'(\[<{]{0,2}([45]\d\d)(?![\d.]\d|\d|\s{0,2}(?:bytes|octets|[KMGkmg]i?[Bb]?\b|sec(?:ond)?s?\b|min(?:ute)?s?\b|hours?\b|days?\b|messages\b|mails\b|char|ms\b|items\b|recipients\b))(?=[ \-:;,."')\]>#]|$))"_s,
        insensitive);
    return pattern;
}

// "... 550 User unknown" in the middle of a sentence.
const QRegularExpression &looseCode()
{
    static const QRegularExpression pattern(
        uR"((?<![\d.:/#@\-\w])([45][0-5]\d)[ \-](?! {0,2}(?:bytes|octets|[KMGkmg]i?[Bb]?\b|sec(?:ond)?s?\b|min(?:ute)?s?\b|hours?\b|days?\b|weeks?\b|messages\b|mails\b|char|ms\b|items\b|recipients\b))(?=[^\d\s]))"_s,
        insensitive);
    return pattern;
}

const QRegularExpression &statusAlone()
{
    static const QRegularExpression pattern(uR"((?<![\d.\w/\-])#?([245]\.\d\.\d{1,3})(?!\.?\d|\w))"_s);
    return pattern;
}

int codeOf(const QRegularExpressionMatch &match) { return match.hasMatch() ? match.captured(1).toInt() : 0; }

} // namespace

BounceFacts bounceFacts(const QString &text, bool success)
{
    BounceFacts facts;
    auto both = bothCodes().globalMatch(text);
    while (both.hasNext()) {
        const auto match = both.next();
        if (!success && match.capturedView(1).front() == u'2') continue;
        return {match.captured(1).toInt(), match.captured(2).toLatin1(), match.capturedStart(1)};
    }
    auto placed = placedCode().match(text);
    if (!placed.hasMatch()) placed = looseCode().match(text);
    facts.code = codeOf(placed);
    facts.at = placed.capturedStart(1);
    auto alone = statusAlone().globalMatch(text);
    while (alone.hasNext() && facts.status.isEmpty()) {
        const auto match = alone.next();
        if (!success && match.capturedView(1).front() == u'2') continue;
        facts.status = match.captured(1).toLatin1();
        if (facts.at < 0) facts.at = match.capturedStart(1);
    }
    return facts;
}

QString cleanAddress(QString text)
{
    text = text.trimmed();
    static const QRegularExpression lead(uR"(^(?:rfc822|utf-8|smtp|mailto|local|unknown|x-local|addr)\s*[;:=]\s*)"_s, insensitive);
    text.remove(lead);
    if (const qsizetype open = text.indexOf(u'<'); open >= 0) {
        const qsizetype close = text.indexOf(u'>', open);
        text = text.sliced(open + 1, close > open ? close - open - 1 : text.size() - open - 1).trimmed();
        text.remove(lead);
    }
    while (!text.isEmpty() && u"<>()[]'`;:,*\u300c\u300d\u201c\u201d\u3002"_s.contains(text.front()))
        text.removeFirst();
    while (!text.isEmpty() && u"<>()[]'`;:,.*!?\u300c\u300d\u201c\u201d\u3002"_s.contains(text.back()))
        text.chop(1);
    text.remove(lead);
    if (text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"')) text = text.sliced(1, text.size() - 2);
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || at + 1 == text.size() || text.size() > 320) return {};
    // A source route of old: @a,@b:user@c
    if (text.front() == u'@') return cleanAddress(text.section(u':', 1));
    const bool quoted = text.front() == u'"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x20 || ((c == u' ' || c == u'\t') && (!quoted || i > at))) return {};
    }
    return text;
}

QStringList addressesIn(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(<\s{0,2}((?:"[^"\n]{1,80}"|[^<>\s@"]{1,128})@[^<>\s@]{1,255})\s{0,2}>|((?:"[^"\s@]{1,64}"|[A-Za-z0-9!#$%&'*+/=?^_`{|}~.\-]{1,128})@(?:[A-Za-z0-9](?:[A-Za-z0-9\-_]{0,62})\.?){1,12}|(?<=\s)[A-Za-z0-9_.\-]{1,64}@\[[0-9.]{7,15}\]))"_s);
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext() && found.size() < 100) {
        const auto match = matches.next();
        const QString address = cleanAddress(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
        if (!address.isEmpty() && !found.contains(address, Qt::CaseInsensitive)) found.append(address);
    }
    return found;
}

QString serverIn(const QString &text)
{
    static const QRegularExpression pattern(
        uR"((?:\bhost[: ]\s{0,2}"?|while talking to |talking to |[Rr]emote server:? |[Gg]enerating server:? |by the server for the recipient domain \S{1,200} by |connecting to |[Cc]onnected to |[Rr]emote host |response from the remote server:?\s{0,2}|[Ss]erver )([A-Za-z0-9](?:[A-Za-z0-9\-_]{0,62}\.){1,10}[A-Za-z0-9\-]{1,62}|\d{1,3}(?:\.\d{1,3}){3}))"_s);
    return pattern.match(text).captured(1);
}

QString wordsIn(const QString &text, const BounceFacts &facts)
{
    QString words = facts.at > 0 ? text.sliced(facts.at) : text;
    // What the reporting program wraps around the reply.
    static const QRegularExpression tail(uR"(\s*\(in reply to (?:end of )?[A-Z ]+command\)\s*$)"_s);
    words = words.left(4000).simplified();
    words.remove(tail);
    if (facts.at > 0 && text[facts.at - 1] == u'(' && words.endsWith(u')')) words.chop(1);
    if (facts.at > 6 && QStringView(text).sliced(0, facts.at).endsWith("(reason: "_L1) && words.endsWith(u')')) words.chop(1);
    return words.left(1000);
}

QByteArray betterStatus(const QByteArray &stated, const QByteArray &inWords)
{
    if (stated.isEmpty()) return inWords;
    if (inWords.isEmpty() || inWords.endsWith(".0.0")) return stated;
    if (stated.endsWith(".0.0")) return inWords;
    if (stated.endsWith(".0") && !inWords.endsWith(".0")) return inWords;
    return stated;
}

} // namespace postbench

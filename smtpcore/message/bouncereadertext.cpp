// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Reads plain text: by the shape of a known mail system, or wherever an address and a refusal stand near each other.
#include "bouncereaderfacts.h"
#include "bouncereaderfamilies.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postbench {

namespace {

constexpr qsizetype mostRecipients = 1000;
constexpr qsizetype wordLines = 14; // that may belong to one recipient

QRegularExpression compiled(const char16_t *pattern)
{
    return QRegularExpression(QString::fromUtf16(pattern ? pattern : u"$^"),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
}

// What stands at and below a recipient's line, up to the next recipient's: to the end of the paragraph in which a code is.
QString wordsFrom(const QStringList &lines, qsizetype from, qsizetype to)
{
    QString words;
    // A place behind the last line: an address that the returned mail alone gave.
    for (qsizetype i = from; i < std::min({to, from + wordLines, lines.size()}); ++i) {
        if (lines[i].trimmed().isEmpty() && !bounceFacts(words).isEmpty()) break;
        words += lines[i] + u'\n';
    }
    return words.trimmed();
}

void fill(BounceRecipient &recipient, const QString &about, const BounceMail &mail, bool single)
{
    BounceFacts facts = bounceFacts(about);
    QString words = about;
    if (single && (facts.code == 0 || facts.status.isEmpty())) {
        const BounceFacts whole = bounceFacts(mail.text);
        if (facts.isEmpty() && !whole.isEmpty()) {
            facts = whole;
            const qsizetype end = mail.text.indexOf("\n\n"_L1, whole.at);
            words = mail.text.first(end < 0 ? mail.text.size() : end);
        } else {
            if (facts.code == 0) facts.code = whole.code;
            if (facts.status.isEmpty()) facts.status = whole.status;
        }
    }
    recipient.code = facts.code;
    recipient.status = facts.status;
    if (facts.isEmpty()) { // the address itself is not the server's words
        const QString first = words.section(u'\n', 0, 0);
        if (first.contains(recipient.address) && first.size() < recipient.address.size() + 24) words = words.section(u'\n', 1);
    }
    recipient.words = wordsIn(words, facts);
    recipient.remoteServer = serverIn(about);
    if (recipient.remoteServer.isEmpty() && single) recipient.remoteServer = serverIn(mail.text);
    if (tellsDelay(mail.subject + u'\n' + mail.text)) recipient.kind = BounceKind::Delayed;
    judge(recipient, single ? mail.subject + u'\n' + mail.text : about);
}

struct Place {
    qsizetype line = 0;
    QString address;
};

bool isKnown(const QList<Place> &places, const QString &address)
{
    return std::ranges::any_of(places, [&](const Place &p) { return p.address.compare(address, Qt::CaseInsensitive) == 0; });
}

void addAll(const QList<Place> &places, qsizetype end, const BounceMail &mail, Bounce &bounce)
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        BounceRecipient recipient;
        recipient.address = places[i].address;
        const qsizetype next = i + 1 < places.size() ? places[i + 1].line : end;
        QString about = wordsFrom(mail.lines, places[i].line, std::max(next, places[i].line + 1));
        if (bounceFacts(about).isEmpty() && places.size() > 1) {
            const QString elsewhere = linesAbout(mail, recipient.address);
            if (!bounceFacts(elsewhere).isEmpty()) about = elsewhere;
        }
        fill(recipient, about, mail, places.size() == 1);
        bounce.recipients.append(recipient);
    }
}

// Addresses of which a bounce speaks without meaning the recipient.
bool isBystander(const QString &address, const QString &line)
{
    static const QRegularExpression office(
        uR"(^(?:postmaster|mailer-daemon|abuse|support|helpdesk|help|noreply|no-reply|hostmaster|webmaster|admin)@)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression context(
        uR"(contact|https?://|message-id|^\s*(?:from|sender|reply-to|in-reply-to|references|return-path|发件人|差出人|送信者|發件人|寄件者)\s*[:：]|mail from:|please (?:send|forward|visit|call|e-?mail|report)|\bid\b.{0,4}<|联系|お問い合わせ|message sent by|sent from|from <)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return office.match(address).hasMatch() || context.match(line).hasMatch();
}

// Every line with an address that may be a recipient's.
QList<Place> candidates(const BounceMail &mail)
{
    QList<Place> all;
    QList<Place> notOwn;
    for (qsizetype i = 0; i < mail.lines.size() && all.size() < mostRecipients; ++i) {
        if (!mail.lines[i].contains(u'@') || mail.lines[i].startsWith(u"> ")) continue;
        for (const QString &address : addressesIn(mail.lines[i])) {
            if (isBystander(address, mail.lines[i]) || isKnown(all, address)) continue;
            all.append({i, address});
            const bool own = mail.toAddresses.contains(address, Qt::CaseInsensitive)
                || mail.fromAddresses.contains(address, Qt::CaseInsensitive);
            if (!own) notOwn.append({i, address});
        }
    }
    return notOwn.isEmpty() ? all : notOwn;
}

bool looksLikeRecipient(const QString &line, const QString &address)
{
    static const QRegularExpression near(
        uR"((?:\bto\b|recipient|address|user|mailbox|account|rcpt|收件|收信|宛|受信者|送信先|用户|邮箱|地址|信箱|empfänger|destinat)[^@]{0,60}$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype at = line.indexOf(address);
    return line.trimmed().size() <= address.size() + 4 || line.trimmed().startsWith(u'<')
        || near.match(line.left(std::max<qsizetype>(at, 0))).hasMatch();
}

} // namespace

bool readShape(const BounceMail &mail, const BounceShape &shape, Bounce &bounce)
{
    const QString heads = u"From: "_s + mail.from + u"\nSubject: "_s + mail.subject + u"\nX-Mailer: "_s
        + mail.header("X-Mailer"_L1).left(200) + u'\n';
    const QRegularExpression marker = compiled(shape.marker);
    if (!marker.match(mail.text).hasMatch() && !marker.match(heads).hasMatch()) return false;
    const QRegularExpression begin = compiled(shape.begin);
    const QRegularExpression end = compiled(shape.end);
    const QRegularExpression recipient = compiled(shape.recipient);
    QList<Place> places;
    bool inside = !shape.begin;
    qsizetype last = mail.lines.size();
    for (qsizetype i = 0; i < mail.lines.size() && places.size() < mostRecipients; ++i) {
        const QString &line = mail.lines[i];
        if (inside && shape.end && !places.isEmpty() && end.match(line).hasMatch()) {
            last = i;
            break;
        }
        const auto match = inside && line.contains(u'@') ? recipient.match(line) : QRegularExpressionMatch();
        const QString address = match.hasMatch() ? cleanAddress(match.captured(1)) : QString();
        if (!address.isEmpty() && !isBystander(address, line) && !isKnown(places, address)) places.append({i, address});
        if (!inside) inside = begin.match(line).hasMatch();
    }
    if (places.isEmpty()) return false;
    addAll(places, last, mail, bounce);
    bounce.format = shape.format;
    concludeKind(bounce);
    return true;
}

bool readAnyText(const BounceMail &mail, Bounce &bounce)
{
    if (!tellsFailure(mail.subject + u'\n' + mail.text) && !tellsDelay(mail.text)) return false;
    QList<Place> places;
    for (const QString &address : addressesIn(mail.header("X-Failed-Recipients"_L1)))
        places.append({mail.lines.size(), address});
    const QList<Place> found = places.isEmpty() ? candidates(mail) : QList<Place>();
    for (qsizetype i = 0; i < found.size(); ++i) {
        const qsizetype next = i + 1 < found.size() ? found[i + 1].line : mail.lines.size();
        const QString about = wordsFrom(mail.lines, found[i].line, std::max(next, found[i].line + 1));
        if (!bounceFacts(about).isEmpty() || looksLikeRecipient(mail.lines[found[i].line], found[i].address))
            places.append(found[i]);
    }
    // One among those that the returned mail was for says more than any order.
    QList<Place> meant;
    std::ranges::copy_if(places, std::back_inserter(meant),
                         [&](const Place &p) { return mail.originalTo.contains(p.address, Qt::CaseInsensitive); });
    if (!meant.isEmpty() && bounceFacts(mail.text).isEmpty()) places = meant;
    if (places.isEmpty() && found.size() == 1) places = found;
    if (places.isEmpty() && mail.originalTo.size() == 1) places.append({mail.lines.size(), mail.originalTo.first()});
    if (places.isEmpty()) return false;
    addAll(places, mail.lines.size(), mail, bounce);
    bounce.format = "text";
    concludeKind(bounce);
    return true;
}

QString linesAbout(const BounceMail &mail, const QString &address)
{
    QString best;
    if (address.isEmpty()) return best;
    for (qsizetype i = 0, tries = 0; i < mail.lines.size() && tries < 20; ++i) {
        if (!mail.lines[i].contains(address, Qt::CaseInsensitive)) continue;
        ++tries;
        qsizetype next = i + 1; // an address of somebody else ends what is said about this one
        while (next < std::min(mail.lines.size(), i + wordLines)) {
            const QStringList others = addressesIn(mail.lines[next]);
            if (!others.isEmpty() && !others.contains(address, Qt::CaseInsensitive) && mail.lines[next].trimmed().startsWith(u'<'))
                break;
            ++next;
        }
        const QString about = wordsFrom(mail.lines, i, next);
        if (!bounceFacts(about).isEmpty()) return about;
        if (best.isEmpty()) best = about;
    }
    return best;
}

} // namespace postbench

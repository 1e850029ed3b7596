// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Reports of RFC 3464 and RFC 6533, as parts of their own and pasted into text.
#include "bouncereaderfacts.h"
#include "bouncereaderfamilies.h"
#include "headerreader.h"
#include "textdecoder.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace postbench {

namespace {

using Block = QHash<QByteArray, QString>; // field name in lower case -> value

constexpr qsizetype mostRecipients = 1000;

// RFC 6533 section 3: \x{1F600} in utf-8-addr-xtext.
QString unescaped(QString text)
{
    static const QRegularExpression escape(uR"(\\x\{([0-9A-Fa-f]{2,6})\})"_s);
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, match.capturedStart() + 1)) {
        const char32_t c = match.captured(1).toUInt(nullptr, 16);
        if (c < 0x20 || c > 0x10ffff || QChar::isSurrogate(c)) continue;
        text.replace(match.capturedStart(), match.capturedLength(), QString::fromUcs4(&c, 1));
    }
    return text;
}

QString withoutType(const QString &value)
{
    const qsizetype semicolon = value.indexOf(u';');
    return (semicolon >= 0 && semicolon < 30 ? value.sliced(semicolon + 1) : value).trimmed();
}

QString addressOf(const QString &value)
{
    QString rest = withoutType(value);
    if (rest.startsWith("rfc822;"_L1, Qt::CaseInsensitive)) rest = rest.sliced(7);
    if (value.size() > 2000) return {};
    const QString address = cleanAddress(unescaped(rest));
    if (!address.isEmpty()) return address;
    const QStringList inside = addressesIn(u' ' + rest + u' ');
    return inside.isEmpty() ? QString() : inside.first();
}

// Blocks of fields; a second Final-Recipient begins a block even without an empty line.
QList<Block> blocksOf(const QString &text)
{
    QList<Block> blocks{{}};
    QByteArray last;
    static const QRegularExpression field(uR"(^[\s>]{0,8}([A-Za-z][A-Za-z0-9\-]{1,60})\s{0,4}:\s*(.*)$)"_s);
    for (const QString &raw : QStringView(text).toString().split(u'\n')) {
        const QString line = raw.left(4000);
        if (line.trimmed().isEmpty()) {
            if (!blocks.last().isEmpty()) blocks.append(Block());
            last.clear();
            if (blocks.size() > mostRecipients * 2) break;
            continue;
        }
        const bool folded = line.front().isSpace() && !last.isEmpty();
        const auto match = field.match(line);
        if (folded || !match.hasMatch()) {
            QString &value = blocks.last()[last];
            if (!last.isEmpty() && value.size() < 8000) value += u'\n' + line.trimmed();
            continue;
        }
        last = match.captured(1).toLower().toLatin1();
        if (last == "final-recipient" && blocks.last().contains(last)) blocks.append(Block());
        if (!blocks.last().contains(last)) blocks.last().insert(last, match.captured(2).trimmed());
    }
    return blocks;
}

BounceKind kindOf(const QString &action, const QByteArray &status)
{
    const QString word = action.trimmed().toLower();
    if (word.startsWith("delayed"_L1) || word.startsWith("delay"_L1)) return BounceKind::Delayed;
    if (word.startsWith("deliver"_L1)) return status.startsWith('5') ? BounceKind::Failed : BounceKind::Delivered;
    if (word.startsWith("relayed"_L1)) return BounceKind::Relayed;
    if (word.startsWith("expanded"_L1)) return BounceKind::Expanded;
    if (word.isEmpty() && status.startsWith('2')) return BounceKind::Delivered;
    return BounceKind::Failed;
}

QByteArray statusIn(const QString &value)
{
    static const QRegularExpression pattern(uR"((?<![\d.])([245])\s?\.\s?(\d{1,3})\s?\.\s?(\d{1,3})(?![\d.]*\d))"_s);
    const auto match = pattern.match(value);
    return match.hasMatch() ? (match.captured(1) + u'.' + match.captured(2) + u'.' + match.captured(3)).toLatin1() : QByteArray();
}

// The words and code of a recipient whose report has none of its own, from the text for people.
void completeFromText(const BounceMail &mail, BounceRecipient &recipient, bool single)
{
    const bool success = recipient.kind != BounceKind::Failed && recipient.kind != BounceKind::Delayed;
    QString about = linesAbout(mail, recipient.address);
    if (about.isEmpty() && !recipient.originalAddress.isEmpty()) about = linesAbout(mail, recipient.originalAddress);
    BounceFacts facts = bounceFacts(about, success);
    if (facts.isEmpty() && single) {
        about = mail.text;
        facts = bounceFacts(about, success);
    }
    if (recipient.code == 0) recipient.code = facts.code;
    recipient.status = betterStatus(recipient.status, facts.status);
    if (recipient.words.isEmpty() && !facts.isEmpty()) {
        const qsizetype from = std::max<qsizetype>(facts.at, 0);
        const qsizetype end = about.indexOf("\n\n"_L1, from);
        recipient.words = wordsIn(about.sliced(from, (end < 0 ? about.size() : end) - from), {});
    }
    if (recipient.remoteServer.isEmpty()) recipient.remoteServer = serverIn(about);
}

BounceRecipient recipientOf(const Block &block)
{
    BounceRecipient recipient;
    recipient.address = addressOf(block.value("final-recipient"));
    recipient.originalAddress = addressOf(block.value("original-recipient"));
    if (recipient.address.isEmpty()) recipient.address = addressOf(block.value("x-actual-recipient"));
    if (recipient.address.isEmpty()) recipient.address = recipient.originalAddress;
    recipient.status = statusIn(block.value("status"));
    recipient.kind = kindOf(block.value("action"), recipient.status);
    const bool success = recipient.kind != BounceKind::Failed && recipient.kind != BounceKind::Delayed;
    const QString diagnostic = withoutType(block.value("diagnostic-code"));
    const BounceFacts facts = bounceFacts(diagnostic, success);
    recipient.code = facts.code;
    recipient.status = betterStatus(recipient.status, facts.status);
    recipient.words = wordsIn(diagnostic, facts.code ? facts : BounceFacts());
    if (facts.code == 0) { // "550 5.1.1" in the comment behind the status
        recipient.code = bounceFacts(block.value("status")).code;
        if (recipient.words.isEmpty() && block.value("status").size() > 8) recipient.words = wordsIn(block.value("status"), {});
    }
    recipient.remoteServer = withoutType(block.value("remote-mta")).section(u' ', 0, 0).section(u'\n', 0, 0);
    if (recipient.remoteServer.isEmpty()) recipient.remoteServer = serverIn(diagnostic);
    return recipient;
}

bool isRecipient(const Block &block)
{
    return block.contains("final-recipient") || block.contains("original-recipient")
        || (block.contains("action") && block.contains("status"));
}

} // namespace

bool readDeliveryStatus(const BounceMail &mail, Bounce &bounce)
{
    QStringList reports;
    for (const QByteArray &octets : mail.statuses)
        reports += decodeText(octets.left(1024 * 1024), QByteArray()).text.remove(u'\r');
    const bool pasted = reports.isEmpty();
    if (pasted && mail.text.contains("final-recipient:"_L1, Qt::CaseInsensitive)) reports.append(mail.text);
    QList<BounceRecipient> nameless;
    for (const QString &report : std::as_const(reports)) {
        for (const Block &block : blocksOf(report)) {
            if (bounce.reportingServer.isEmpty())
                bounce.reportingServer = withoutType(block.value("reporting-mta")).section(u' ', 0, 0);
            if (!isRecipient(block) || bounce.recipients.size() >= mostRecipients) continue;
            const BounceRecipient recipient = recipientOf(block);
            (recipient.address.isEmpty() ? nameless : bounce.recipients).append(recipient);
        }
    }
    // A report about somebody whom it names by an alias or not at all: the returned mail says who.
    if (bounce.recipients.isEmpty() && nameless.size() == 1) {
        const QStringList failed = addressesIn(mail.header("X-Failed-Recipients"_L1));
        const QStringList inText = addressesIn(mail.text);
        nameless.first().address = failed.size() == 1 ? failed.first()
            : mail.originalTo.size() == 1             ? mail.originalTo.first()
            : inText.size() == 1                      ? inText.first()
                                                      : QString();
        if (!nameless.first().address.isEmpty()) bounce.recipients = nameless;
    }
    if (bounce.recipients.isEmpty()) return false;
    for (BounceRecipient &recipient : bounce.recipients) {
        if (recipient.code == 0 || recipient.words.isEmpty() || recipient.status.isEmpty() || recipient.status.endsWith(".0.0"))
            completeFromText(mail, recipient, bounce.recipients.size() == 1);
        judge(recipient, recipient.words.isEmpty() ? linesAbout(mail, recipient.address) : QString());
    }
    bounce.format = "RFC 3464";
    concludeKind(bounce);
    return true;
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The sentences about returned mails.
#include "bouncetext.h"

#include "explaintext.h"

#include <QtCore/qttranslation.h>

#include <algorithm>

namespace postbench {

namespace {

constexpr const char *knownDomains[] = {
    "gmail.com",     "googlemail.com", "yahoo.com",     "yahoo.co.jp",  "ymail.ne.jp", "hotmail.com", "outlook.com",
    "outlook.jp",    "live.com",       "msn.com",       "icloud.com",   "me.com",      "aol.com",     "qq.com",
    "foxmail.com",   "163.com",        "126.com",       "yeah.net",     "sina.com",    "sina.cn",     "sohu.com",
    "aliyun.com",    "139.com",        "189.cn",        "docomo.ne.jp", "ezweb.ne.jp", "au.com",      "softbank.ne.jp",
    "i.softbank.jp", "nifty.com",      "biglobe.ne.jp", "gmx.net",      "gmx.de",      "web.de",      "mail.ru",
    "yandex.ru",     "protonmail.com", "hotmail.co.jp", "rakuten.jp",   "naver.com"};

// One letter added, left out, changed, or two neighbours the wrong way round.
bool oneLetterOff(const QString &a, const QString &b)
{
    if (a == b || qAbs(a.size() - b.size()) > 1) return false;
    qsizetype front = 0;
    const qsizetype shorter = std::min(a.size(), b.size());
    while (front < shorter && a[front] == b[front])
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && a[a.size() - 1 - back] == b[b.size() - 1 - back])
        ++back;
    const qsizetype leftA = a.size() - front - back;
    const qsizetype leftB = b.size() - front - back;
    if (leftA <= 1 && leftB <= 1) return true;
    return leftA == 2 && leftB == 2 && a[front] == b[front + 1] && a[front + 1] == b[front];
}

const char *kindEnglish(BounceKind kind)
{
    switch (kind) {
    case BounceKind::NoBounce: break;
    case BounceKind::Failed:
        return QT_TRANSLATE_NOOP("explain", "The mail was not delivered, and sending it again as it is will not help.");
    case BounceKind::FailedForNow:
        return QT_TRANSLATE_NOOP("explain",
                                 "The mail was not delivered and the server has given up; the cause was a temporary one.");
    case BounceKind::Delayed: return QT_TRANSLATE_NOOP("explain", "The mail is late; the server goes on trying.");
    case BounceKind::Delivered: return QT_TRANSLATE_NOOP("explain", "The mail was delivered.");
    case BounceKind::Relayed: return QT_TRANSLATE_NOOP("explain", "The mail was passed on to a server that sends no reports.");
    case BounceKind::Expanded: return QT_TRANSLATE_NOOP("explain", "The mail was passed on to the members of a list.");
    case BounceKind::FeedbackReport: return QT_TRANSLATE_NOOP("explain", "A recipient complained about the mail.");
    case BounceKind::AutoReply: return QT_TRANSLATE_NOOP("explain", "An automatic answer: the mail itself arrived.");
    case BounceKind::DispositionNotification:
        return QT_TRANSLATE_NOOP("explain", "A notification of what the recipient did with the mail.");
    }
    return QT_TRANSLATE_NOOP("explain", "This mail is no bounce.");
}

const char *reasonEnglish(BounceReason reason)
{
    switch (reason) {
    case BounceReason::Other: break;
    case BounceReason::NoSuchUser: return QT_TRANSLATE_NOOP("explain", "There is no such mailbox, or it is closed.");
    case BounceReason::MailboxFull: return QT_TRANSLATE_NOOP("explain", "The recipient's mailbox is full.");
    case BounceReason::HostUnknown: return QT_TRANSLATE_NOOP("explain", "The domain does not exist or takes no mail.");
    case BounceReason::Policy: return QT_TRANSLATE_NOOP("explain", "A rule of the server refuses the mail.");
    case BounceReason::Spam: return QT_TRANSLATE_NOOP("explain", "The mail, or the server that sent it, was taken for spam.");
    case BounceReason::TooLarge: return QT_TRANSLATE_NOOP("explain", "The mail is too large for that server or mailbox.");
    case BounceReason::Expired: return QT_TRANSLATE_NOOP("explain", "The time for trying has run out.");
    case BounceReason::Network: return QT_TRANSLATE_NOOP("explain", "The other server could not be reached.");
    case BounceReason::Security:
        return QT_TRANSLATE_NOOP("explain", "Encryption, log-in or a check for malware stands in the way.");
    }
    return QT_TRANSLATE_NOOP("explain", "The reason is not stated.");
}

const char *adviceEnglish(BounceReason reason)
{
    switch (reason) {
    case BounceReason::Other: break;
    case BounceReason::NoSuchUser:
        return QT_TRANSLATE_NOOP("explain", "Check the spelling of the address with the recipient by another way.");
    case BounceReason::MailboxFull:
        return QT_TRANSLATE_NOOP("explain", "Tell the recipient by another way, and send the mail again later.");
    case BounceReason::HostUnknown: return QT_TRANSLATE_NOOP("explain", "Check the part after the @, and its MX records.");
    case BounceReason::Policy:
        return QT_TRANSLATE_NOOP("explain", "Read the server's words; only the postmaster there can allow the mail.");
    case BounceReason::Spam:
        return QT_TRANSLATE_NOOP(
            "explain", "Check SPF, DKIM and whether the sending server is on a block list, then ask the postmaster there.");
    case BounceReason::TooLarge: return QT_TRANSLATE_NOOP("explain", "Send less, or pass the file on by a link.");
    case BounceReason::Expired:
    case BounceReason::Network:
        return QT_TRANSLATE_NOOP("explain", "Send the mail again later; if it fails again, check that domain's servers.");
    case BounceReason::Security:
        return QT_TRANSLATE_NOOP("explain", "Turn on TLS and log in before sending; look at what is attached to the mail.");
    }
    return QT_TRANSLATE_NOOP("explain", "Read the server's words, or ask the postmaster there.");
}

} // namespace

QString bounceKindSentence(BounceKind kind) { return inWords(kindEnglish(kind)); }

QString bounceReasonSentence(BounceReason reason) { return inWords(reasonEnglish(reason)); }

QString likelyDomain(const QString &address)
{
    const QString domain = address.section(u'@', -1).toLower();
    QString likely;
    for (const char *known : knownDomains) {
        const QString name = QString::fromLatin1(known);
        if (domain == name) return {};
        // Short names are one letter off each other: qq.com and aq.com may both be meant.
        if (name.size() > 7 && likely.isEmpty() && oneLetterOff(domain, name)) likely = name;
    }
    return likely;
}

QString bounceAdvice(const BounceRecipient &recipient)
{
    if (recipient.kind == BounceKind::Delayed)
        return inWords(QT_TRANSLATE_NOOP("explain", "Wait; do not send the mail again yet."));
    if (recipient.kind != BounceKind::Failed && recipient.kind != BounceKind::FailedForNow) return {};
    const QString advice = inWords(adviceEnglish(recipient.reason));
    const QString likely = likelyDomain(recipient.address);
    if (likely.isEmpty()) return advice;
    //: %1 is a domain, as in gmail.com
    return sentences(inWords(QT_TRANSLATE_NOOP("explain", "The domain is one letter off %1: perhaps that was meant.")).arg(likely),
                     advice);
}

} // namespace postbench

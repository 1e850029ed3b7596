// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The reason of a refusal: by the words of servers in several languages, then by enhanced code, then by reply code.
#include "bouncereaderfacts.h"

using namespace Qt::StringLiterals;

namespace postbench {

namespace {

struct ReasonWords {
    BounceReason reason;
    const char16_t *phrases; // lower case, | between them
};

// The first list with a phrase in the text wins: the closer words stand before the vaguer ones.
const ReasonWords reasonWords[] = {
    {BounceReason::MailboxFull,
     u"mailbox full|mailbox is full|mailbox has exceeded|over quota|overquota|quota exceeded|"
     u"exceeded storage|exceeds allowed|storage quota|quota full|disk quota|out of storage|inbox is full|"
     u"mailfolder is full|mailbox size limit|account is full|not enough storage|insufficient disk space for|"
     u"over its quota|mailbox quota|is over the allowed quota|mailbox would exceed|maildir over|"
     u"user is overquota|exceeded its quota|exceeded the quota|recipient storage full|mailbox too large|"
     u"容量不足|邮箱已满|空间已满|邮箱空间不足|超过容量|郵箱已滿|信箱已滿|容量を超|容量オーバー|メールボックスが一杯|"
     u"メールボックスがいっぱい|受信箱がいっぱい|メールボックスの容量|"
     u"quotaexceeded|已超出配额|超出了配额"},
    {BounceReason::TooLarge,
     u"message too large|message is too large|message size exceeds|exceeds size limit|message too big|"
     u"too large|size limit|maximum message size|exceeded the maximum size|exceeds fixed|"
     u"exceeds the maximum|message length exceeds|max message "
     u"size|邮件过大|邮件太大|超过大小限制|郵件過大|サイズが大き|サイズを超|サイズ制限"},
    {BounceReason::Spam,
     u"spamhaus|spamcop|spam|dnsbl|rbl|black list|blacklist|blocklist|block list|blocked using|junk mail|"
     u"unsolicited|bulk mail|poor reputation|low reputation|bad reputation|reputation|barracudacentral|垃圾邮件|"
     u"垃圾郵件|迷惑メール|スパム|黑名单"},
    {BounceReason::Security,
     u"must issue a starttls|starttls|tls required|tls is required|encryption required|certificate|dane|"
     u"virus|malware|infected|authentication required|authentication failed|auth required|not authenticated|"
     u"病毒|ウイルス|mta-sts|infizierte|attachment type|executable"},
    {BounceReason::NoSuchUser,
     u"user unknown|unknown user|no such user|no such mailbox|no such recipient|no such address|"
     u"no such account|no such local user|user not found|unknown recipient|recipient unknown|"
     u"recipient not found|recipnotfound|unknown address|address unknown|unknown local|unknown mailbox|"
     u"mailbox unknown|mailbox not found|mailbox unavailable|mailbox does not exist|mailbox doesn't exist|"
     u"no mailbox|does not exist|doesn't exist|not exist|doesn't have a|does not have an account|no account|"
     u"unknown account|account has been disabled|account is disabled|account disabled|"
     u"account has been suspended|account not found|user doesn't|user does not|invalid recipient|"
     u"invalid mailbox|invalid address|invalid user|recipient address rejected: user|recipient rejected|"
     u"not our customer|not listed in|isn't in|not found in directory|couldn't be found|"
     u"could not be found at|wasn't found|address not found|not a valid|not a known user|is not known|"
     u"unrouteable address|undeliverable address|bad destination mailbox|mailbox is disabled|inactive|"
     u"no longer|unbekannt|not known|isn't a valid|all relevant mx records point to non-existent|"
     u"no mail box available|user unkown|recipient address was not found|badrecipient|"
     u"addresses failed: user|utilisateur inconnu|destinatario "
     u"no|宛先不明|宛先が見つ|宛先が存在|存在しません|存在しない|見つかりません|"
     u"見つかりませんでした|宛名不明|該当する|アドレスが間違|ユーザが|不存在|没有找到|未找到|找不到|无此用户|用户不存在|查無此|"
     u"無此|禁用|已停用|无效的收件人|地址错误|收件人地址有误"},
    {BounceReason::HostUnknown,
     u"host unknown|unknown host|host not found|name or service not known|domain not found|no such domain|"
     u"no mx|name server: host|name service error|couldn't find any host|domain does not exist|"
     u"domain name not found|unknown domain|domain unknown|invalid domain|unable to route|nxdomain|"
     u"bad destination host|unrouteable mail domain|illegal host|can't find|couldn't find a mail exchanger|"
     u"null mx|nullmx|couldn't find any host named|dns error|unrouteable domain|ホストが見つ|ドメインが|域名|網域|域不存在|解析"},
    {BounceReason::Expired,
     u"retry timeout exceeded|delivery expired|message expired|too old|delivery time expired|"
     u"too long in queue|been in the queue|queue for too long|expired|been on the queue|message timed out|"
     u"maximum time|retry time|could not be delivered within|cannot send message for|配信期限|期限切れ|投递超时|"
     u"time-out on delivery|giving up"},
    {BounceReason::Network,
     u"connection refused|connection timed out|connection timeout|timed out|timeout|no route|unreachable|"
     u"connection dropped|lost connection|connection reset|couldn't connect|could not connect|"
     u"unable to connect|can't connect|connection lost|conversation with|no answer from host|network|"
     u"connection with|wasn't able to establish|not responding|unable to resolve|too many hops|loop|接続できません|"
     u"接続に失敗|応答がありません|タイムアウト|连接|無法連線|超时"},
    {BounceReason::Policy,
     u"policy|relay|access denied|denied|not permitted|not allowed|prohibited|blocked|forbidden|rejected|"
     u"refused|refuse|spf|dkim|dmarc|greylist|graylist|rate limit|too many|throttl|restricted|"
     u"not authorized|not accept|unauthorized|reverse dns|ptr record|拒绝|拒收|拒絶|拒否|受信制限|許可されて|频率|限制|制限|禁止"},
    {BounceReason::NoSuchUser, u"unavailable|addressee"},
};

BounceReason byStatus(const QByteArray &status)
{
    const QByteArrayList parts = status.split('.');
    if (parts.size() != 3) return BounceReason::Other;
    const int subject = parts[1].toInt();
    const int detail = parts[2].toInt();
    switch (subject) {
    case 1:
        if (detail == 2 || detail == 10) return BounceReason::HostUnknown;
        return detail == 7 || detail == 8 ? BounceReason::Policy : detail == 0 ? BounceReason::Other : BounceReason::NoSuchUser;
    case 2:
        return detail == 2 ? BounceReason::MailboxFull
            : detail == 3  ? BounceReason::TooLarge
            : detail == 1  ? BounceReason::NoSuchUser
                           : BounceReason::Other;
    case 3: return detail == 4 ? BounceReason::TooLarge : BounceReason::Other;
    case 4: return detail == 7 ? BounceReason::Expired : detail == 4 ? BounceReason::HostUnknown : BounceReason::Network;
    case 7: return (detail >= 3 && detail <= 19 && detail != 12 && detail != 13) ? BounceReason::Security : BounceReason::Policy;
    default: return BounceReason::Other;
    }
}

BounceReason byCode(int code)
{
    if (code == 552) return BounceReason::MailboxFull;
    if (code == 530 || code == 534 || code == 535 || code == 538) return BounceReason::Security;
    if (code == 551 || code == 553) return BounceReason::NoSuchUser;
    if (code == 571) return BounceReason::Policy;
    return BounceReason::Other;
}

bool hasAny(const QString &lower, const char16_t *phrases)
{
    for (const QStringView phrase : QStringView(phrases).tokenize(u'|')) {
        if (lower.contains(phrase)) return true;
    }
    return false;
}

} // namespace

BounceReason reasonOf(const QString &words, const QByteArray &status, int code)
{
    QString lower = words.left(4000).toLower();
    for (const QString &address : addressesIn(lower))
        lower.remove(address); // a name like virus@spam.example says nothing
    const BounceReason stated = byStatus(status);
    for (const ReasonWords &row : reasonWords) {
        if (!hasAny(lower, row.phrases)) continue;
        // "Access denied" and "timed out" are vague where the enhanced code is not.
        const bool vague = row.reason == BounceReason::Policy || row.reason == BounceReason::Network;
        return vague && stated != BounceReason::Other ? stated : row.reason;
    }
    return stated != BounceReason::Other ? stated : byCode(code);
}

bool tellsFailure(const QString &text)
{
    return hasAny(
        text.left(20000).toLower(),
        u"undeliver|not delivered|not be delivered|delivery fail|failed to deliver|returned|could not deliver|"
        u"couldn't be delivered|wasn't able to deliver|unable to deliver|unknown|fatal error|no such|rejected|"
        u"failed|failure|error|refused|not found|does not exist|doesn't exist|cannot be delivered|"
        u"can't be delivered|not exist|did not reach|not reach|quota|mailbox full|unavailable|bounced|"
        u"undelivered|unable|could "
        u"not|blocked|disabled|届|配信でき|送信でき|配送でき|できません|エラー|存在し|失敗|宛先不明|退信|退回|失败|无法|無法|"
        u"不存在|拒|错误|konnte nicht|n'a pas pu|no se ha podido|не удалось|не доставлено|не существует|unzustellbar|"
        u"konnten nicht|impossibile|não foi possível|no se pudo");
}

bool tellsDelay(const QString &text)
{
    return hasAny(
        text.left(20000).toLower(),
        u"still undelivered|will be retried|delivery delayed|has been delayed|delivery is delayed|"
        u"being delayed|not yet been delivered|warning message only|warning: could not send|warning: message|"
        u"will keep trying|will continue to|delivery status notification (delay)|"
        u"no action is required on your part|do not need to resend|keep retrying|続けて配信|再送を試み|将继续尝试|会继续尝试|"
        u"继续尝试投递");
}

void judge(BounceRecipient &recipient, const QString &around)
{
    recipient.reason = reasonOf(recipient.words, recipient.status, recipient.code);
    if (recipient.reason == BounceReason::Other) recipient.reason = reasonOf(around, recipient.status, recipient.code);
    const char leading = !recipient.status.isEmpty() ? recipient.status.front()
        : recipient.code                             ? char('0' + recipient.code / 100)
                                                     : '\0';
    if (recipient.kind == BounceKind::Delayed || leading == '4')
        recipient.lasting = BounceLasting::Temporary;
    else if (leading == '5')
        recipient.lasting = BounceLasting::Permanent;
    else if (recipient.kind == BounceKind::Failed && recipient.reason == BounceReason::Expired)
        recipient.lasting = BounceLasting::Temporary;
    else if (recipient.kind == BounceKind::Failed
             && (recipient.reason == BounceReason::NoSuchUser || recipient.reason == BounceReason::HostUnknown))
        recipient.lasting = BounceLasting::Permanent;
    if (recipient.kind == BounceKind::Failed && recipient.lasting == BounceLasting::Temporary)
        recipient.kind = BounceKind::FailedForNow;
}

} // namespace postbench

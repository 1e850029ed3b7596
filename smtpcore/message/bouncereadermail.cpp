// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Finds the words for people, the reports and the returned mail among the parts of a bounce.
#include "bouncereadermail.h"

#include "bouncereaderfacts.h"
#include "bouncereaderhtml.h"
#include "headerreader.h"
#include "mimereader.h"
#include "textdecoder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace postbench {

namespace {

constexpr qsizetype mostOctets = 8 * 1024 * 1024;
constexpr qsizetype mostLines = 3000;
constexpr qsizetype longestLine = 2000;

QByteArray withLineFeeds(const QByteArray &octets)
{
    QByteArray out;
    out.reserve(octets.size());
    for (qsizetype i = 0; i < octets.size(); ++i) {
        if (octets[i] != '\r') {
            out += octets[i];
            continue;
        }
        while (i + 1 < octets.size() && octets[i + 1] == '\r' && i + 2 < octets.size() && octets[i + 2] == '\n')
            ++i; // CR CR LF is one line end
        if (i + 1 >= octets.size() || octets[i + 1] != '\n') out += '\n';
    }
    return out;
}

// Where the copy of the mail that came back begins.
bool beginsOriginal(const QString &line)
{
    static const QRegularExpression pattern(
        uR"(^[\s>*=\-_|#+]*(?:Below this line is (?:a copy|the original)|Below is a copy|Enclosed (?:is a copy|are the original)|(?:This|Here|The following|Following) is (?:a|the) (?:copy|first|original|header|beginning|text)|(?:The )?(?:original|unsent|returned|undelivered|failed|rejected|bounced)\s(?:message|mail|e-mail)(?: (?:follows|below|headers?|text|content|is attached|included|starts here|attached)\b.*|\s*[:\-=*_]*$)|(?:The )?(?:message |mail )?headers? (?:of the original|of original|follows?|from the original)|Message headers?( follow)?s?\b|(?:The )?first \d+ (?:lines|characters|bytes|kbytes) of|A copy of (?:the|your) (?:original )?(?:message|mail)|Copy of (?:the )?(?:original|your|message)|Your (?:original )?(?:message|mail) (?:follows|is (?:included|attached|below)|reads|was:)|The (?:text|body) of (?:the|your) (?:original |message)|Text of (?:the )?(?:original|your)|Start of (?:the )?(?:returned|original)|Mail message as follow|Original[- ]?Nachricht|Unzustellbare Nachricht|Ursprüngliche Nachricht|元のメッセージ|元のメール|以下は?元|送信されたメール|原(?:始)?邮件|原信|原始郵件|以下是原|邮件原文|以下為原))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.size() < 200 && pattern.match(line).hasMatch();
}

bool isFieldOfOriginal(const QString &line)
{
    static const QRegularExpression pattern(
        uR"(^(?:Received: (?:from|by|\(|id)|Return-Path: ?<|Message-ID: ?<|DKIM-Signature:|MIME-Version: ?1|X-Mailer:|Content-Transfer-Encoding:|X-Originating-IP:|Received-SPF:))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(line).hasMatch();
}

void takeOriginal(const QByteArray &octets, BounceMail &mail)
{
    if (mail.hasOriginal && !mail.originalTo.isEmpty()) return;
    HeaderReader reader;
    for (const RawField &field : headerSection(octets.left(256 * 1024))) {
        const QByteArray name = field.name.toLower();
        if (name == "to" && mail.originalTo.isEmpty()) {
            for (const Person &person : reader.people(field.value.left(20000))) {
                const QString address = cleanAddress(person.address);
                if (!address.isEmpty()) mail.originalTo.append(address);
            }
        } else if (name == "subject" && mail.originalSubject.isEmpty()) {
            mail.originalSubject = reader.text(field.value);
        } else if (name == "message-id" && mail.originalMessageId.isEmpty()) {
            mail.originalMessageId = field.value.mid(field.value.startsWith('<') ? 1 : 0);
            if (mail.originalMessageId.endsWith('>')) mail.originalMessageId.chop(1);
        }
        mail.hasOriginal |= name == "from" || name == "to" || name == "message-id" || name == "received";
    }
}

void takeLines(const QString &text, BounceMail &mail)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines[i].left(longestLine);
        line.replace(QChar::Nbsp, u' ').replace(u'\t', u' ').replace(u'\u3000', u' ');
        const bool marked = mail.lines.size() > 1 && beginsOriginal(line);
        if (marked || (mail.lines.size() > 2 && isFieldOfOriginal(line))) {
            qsizetype from = marked ? i + 1 : i;
            while (!marked && from > 0 && !lines[from - 1].trimmed().isEmpty() && lines[from - 1].contains(u": "))
                --from;
            while (from < lines.size() && lines[from].trimmed().isEmpty())
                ++from;
            const QString rest = lines.sliced(from, std::min<qsizetype>(lines.size() - from, 2000)).join(u'\n');
            takeOriginal(rest.toUtf8(), mail);
            // A title without the mail below it, as before a transcript, ends nothing.
            if (mail.hasOriginal || lines.size() - i < 4) return;
        }
        if (mail.lines.size() >= mostLines) {
            mail.damaged = true;
            return;
        }
        mail.lines.append(line);
    }
}

void takePart(const MimePart &part, const MimeMessage &message, bool &originalSeen, BounceMail &mail)
{
    const QByteArray &type = part.mediaType;
    if (type == "message/delivery-status" || type == "message/global-delivery-status" || type == "text/delivery-status") {
        mail.statuses += part.content;
    } else if (type == "message/feedback-report" || type == "text/feedback-report") {
        mail.feedbacks += part.content;
    } else if (type == "message/disposition-notification" || type == "message/global-disposition-notification") {
        mail.dispositions += part.content;
    } else if (type == "text/rfc822-headers" || type == "text/rfc822-header" || type.startsWith("message/")) {
        takeOriginal(part.content, mail);
        originalSeen = true;
    } else if (type.startsWith("text/") && !originalSeen) {
        const bool html = type == "text/html";
        if (html && message.textPart >= 0 && !message.text.trimmed().isEmpty()) return;
        QString text = decodeText(part.content.left(2 * 1024 * 1024), part.charset).text;
        text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
        takeLines(html ? textOfHtml(text) : text, mail);
    }
}

} // namespace

QString BounceMail::header(QLatin1StringView name) const
{
    for (const HeaderField &field : headers) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0) return field.value;
    }
    return {};
}

bool BounceMail::comesFromMailSystem() const
{
    static const QRegularExpression sender(
        uR"(mailer|postmaster|post_?master|daemon|mail[ _-]?deliver|delivery|system administrator|mailadmin|mail-?admin|bounce|mail system|undeliver|<>|mail\.notification|postoffice|mailmaster|autoresponder|non-delivery|配信|邮件系统|郵件系統|退信|系统退信|mailsupport|notification|administrator@|no-?reply@(?:.*\.)?(?:qq|163|126|sina)|symantec|mta@|mail-?server|complaints?@|abuse@|staff@hotmail|feedback)"_s);
    if (sender.match(from).hasMatch()) return true;
    if (!header("X-Failed-Recipients"_L1).isEmpty() || header("Return-Path"_L1).trimmed() == "<>"_L1) return true;
    const QString automatic = header("Auto-Submitted"_L1).toLower();
    return automatic.startsWith("auto-generated"_L1) || (automatic.startsWith("auto-replied"_L1) && namesFailure());
}

bool BounceMail::namesFailure() const
{
    static const QRegularExpression answer(uR"(^\s*(?:re|fw|fwd|aw|回复|答复|转发|回覆|轉寄)\s*[:：])"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression words(
        uR"(undeliver|returned mail|return(?:ed|ing) (?:message|to sender|e-?mail|mail)|delivery (?:status|fail|error|notif|report|problem|has failed|delay|incomplete|unsuccess)|failure (?:notice|delivery)|mail ?(?:delivery|error|failure)|(?:mail|message|delivery|e-?mail) (?:could not|not|failed|failure|delayed|bounced|blocked|rejected|was not|cannot)|non[- ]?deliver|unable to deliver|bounce|error sending|failed (?:mail|delivery|recipient)|user unknown|ndn:|nondeliverable|unknown (?:user|address|recipient)|warning: (?:could|message)|could not send|not delivered|unzustellbar|mail status|退信|退回|投递失败|传送失败|系统退信|無法|无法|未能|配信|配送|送信エラー|不達|エラー|届|送信でき|недостав|не достав|delivery of|rejected|message (?:status|error)|mensaje no|non remis|échec|impossibile)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !answer.match(subject).hasMatch() && words.match(subject).hasMatch();
}

BounceMail takeApart(const QByteArray &octets)
{
    BounceMail mail;
    QByteArray bytes = withLineFeeds(octets.left(mostOctets));
    while (bytes.startsWith('\n'))
        bytes.removeFirst();
    const MimeMessage message = readMime(bytes);
    mail.damaged = message.damaged || octets.size() > mostOctets;
    mail.headers = message.headers.first(std::min<qsizetype>(message.headers.size(), 2000));
    mail.subject = message.subject.left(1000);
    mail.from = mail.header("From"_L1).left(1000).toLower();
    for (const Person &person : message.from)
        mail.fromAddresses.append(person.address);
    for (const Person &person : message.to)
        mail.toAddresses.append(person.address);
    bool originalSeen = false;
    for (const MimePart &part : message.parts)
        takePart(part, message, originalSeen, mail);
    mail.text = mail.lines.join(u'\n');
    return mail;
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Sample data.

#include "sampledata.h"

namespace postbench {

namespace {

using Kind = TranscriptLine::Kind;
using Note = TranscriptLine::Note;

TranscriptLine line(qint64 at, Kind kind, const char *text, bool encrypted = true)
{
    TranscriptLine one;
    one.kind = kind;
    one.atMicroseconds = at;
    one.text = text;
    one.encrypted = encrypted;
    one.lineEnd = "\r\n";
    return one;
}

TranscriptLine note(qint64 at, Note what, const char *text)
{
    TranscriptLine one;
    one.note = what;
    one.atMicroseconds = at;
    one.text = text;
    return one;
}

QByteArray japaneseMail()
{
    return "From: =?UTF-8?B?5bGx55Sw?= <yamada@example.jp>\r\nTo: me@localhost\r\nDate: Mon, 23 Nov 2026 10:12:00 +0900\r\n"
           "Subject: =?UTF-8?B?5qmf5Zmo44Gu6Kit5a6a44Gr44Gk44GE44Gm?=\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/alternative; boundary=b\r\n\r\n"
           "--b\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n5pys5paH44Gn44GZ44CCCg==\r\n"
           "--b\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n<h2>Board settings</h2><p>All <b>three</b> boards answer."
           "<img src=\"http://tracker.example/p.png\"></p>\r\n--b--\r\n";
}

QByteArray chineseMail()
{
    return "From: =?UTF-8?B?5p2O6Zuq?= <li@example.cn>\r\nTo: =?UTF-8?B?5rWL6K+V?= <test@localhost>\r\nDate: Mon, 23 Nov 2026 "
           "09:05:00 +0800\r\n"
           "Subject: =?UTF-8?B?5rWL6K+V5oql5ZGK?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n"
           "--m\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n6K+355yL6ZmE5Lu244CCCg==\r\n"
           "--m\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; "
           "filename=report.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n--m--\r\n";
}

QByteArray englishMail()
{
    return "From: Build machine <ci@build.example>\r\nTo: me@localhost\r\nDate: Mon, 23 Nov 2026 00:58:13 +0000\r\n"
           "Subject: Nightly build: 412 tests passed\r\nX-Mailer: build\r\n\r\nEverything is green.\r\n\r\n412 passed, 0 failed, 3 "
           "skipped.\r\n";
}

} // namespace

Composition sampleComposition(const QString &language)
{
    Composition composition;
    Draft &draft = composition.draft;
    draft.from = Person{QStringLiteral("Postbench"), QStringLiteral("me@localhost")};
    draft.to = {{QStringLiteral("山田 太郎"), QStringLiteral("yamada@example.jp")},
                {QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.org")},
                {QString(), QStringLiteral("nobody@")}};
    draft.cc = {{QStringLiteral("李雪"), QStringLiteral("li@example.cn")}};
    if (language == QLatin1String("ja")) {
        draft.subject = QStringLiteral("通知メールの試験送信");
        draft.text = QStringLiteral("山田様\n\n新しい基板からの通知メールの試験です。届きましたら、ヘッダーと時刻をご確認ください。"
                                    "\n\nよろしくお願いいたします。\n");
    } else if (language == QLatin1String("zh_CN")) {
        draft.subject = QStringLiteral("通知邮件测试");
        draft.text = QStringLiteral("您好：\n\n这是新电路板发出的通知邮件测试。收到后请检查邮件头和时间。\n\n谢谢！\n");
    } else {
        draft.subject = QStringLiteral("Trying the notification mail");
        draft.text = QStringLiteral("Hello,\n\nthis is the notification that the new board will send. When it arrives, please look "
                                    "at its headers and the time.\n\nThank you!\n");
    }
    return composition;
}

QList<TranscriptLine> sampleTranscript()
{
    TranscriptLine body = line(61'900, Kind::Body, "From: Postbench <me@localhost>\r\nSubject: Trying the notification mail\r\n");
    body.bodySize = 812;
    TranscriptLine auth = line(38'400, Kind::Client, "AUTH PLAIN AGFkYQBzZWNyZXQ=");
    auth.secrets.append({11, 16});
    return {note(0, Note::Connecting, "localhost:2525"),
            note(1'200, Note::Connected, "127.0.0.1:2525"),
            line(2'100, Kind::Server, "220 localhost ESMTP Postbench", false),
            line(2'300, Kind::Client, "EHLO bench.local", false),
            line(3'900, Kind::Server, "250-localhost greets bench.local", false),
            line(3'900, Kind::Server, "250-PIPELINING", false),
            line(3'900, Kind::Server, "250-SIZE", false),
            line(3'900, Kind::Server, "250-8BITMIME", false),
            line(3'900, Kind::Server, "250 STARTTLS", false),
            line(4'000, Kind::Client, "STARTTLS", false),
            line(4'700, Kind::Server, "220 2.0.0 Ready to start TLS", false),
            note(31'000, Note::Encrypted, "TLSv1.3 TLS_AES_256_GCM_SHA384"),
            line(31'200, Kind::Client, "EHLO bench.local"),
            line(32'900, Kind::Server, "250-localhost greets bench.local"),
            line(32'900, Kind::Server, "250 AUTH PLAIN SCRAM-SHA-256"),
            auth,
            line(41'000, Kind::Server, "235 2.7.0 Authentication successful"),
            line(41'200, Kind::Client, "MAIL FROM:<me@localhost> SIZE=812"),
            line(41'200, Kind::Client, "RCPT TO:<ada@example.org>"),
            line(41'200, Kind::Client, "RCPT TO:<nobody@example.org>"),
            line(42'700, Kind::Server, "250 2.1.0 Sender ok"),
            line(42'700, Kind::Server, "250 2.1.5 Recipient ok"),
            line(42'800, Kind::Server, "550 5.1.1 No such user here"),
            line(43'000, Kind::Client, "DATA"),
            line(61'000, Kind::Server, "354 Go ahead"),
            body,
            line(62'000, Kind::Client, "."),
            line(140'000, Kind::Server, "250 2.0.0 queued as 4F1"),
            line(140'200, Kind::Client, "QUIT"),
            line(141'000, Kind::Server, "221 2.0.0 Bye"),
            note(141'300, Note::Closed, "")};
}

Outcome sampleOutcome()
{
    Outcome outcome;
    outcome.verdict = Outcome::Verdict::Delivered;
    outcome.stage = SmtpStage::Dot;
    Reply reply;
    reply.code = 250;
    reply.lines = {"2.0.0 queued as 4F1"};
    outcome.reply = reply;
    outcome.recipients = {{Mailbox::parse(u"ada@example.org").value(), RecipientOutcome::State::Accepted, std::nullopt},
                          {Mailbox::parse(u"nobody@example.org").value(), RecipientOutcome::State::RefusedForGood, std::nullopt}};
    outcome.messageSize = 812;
    return outcome;
}

InboxMail sampleMail(qint64 number)
{
    InboxMail mail;
    mail.number = number;
    mail.message = number == 1 ? englishMail() : number == 2 ? japaneseMail() : chineseMail();
    mail.size = mail.message.size();
    mail.envelope.from = Mailbox::parse(number == 1       ? u"ci@build.example"
                                            : number == 2 ? u"yamada@example.jp"
                                                          : u"li@example.cn")
                             .value();
    mail.envelope.recipients.append({Mailbox::parse(u"me@localhost").value(), {}, {}});
    mail.heloName = "bench.local";
    mail.peer = "127.0.0.1:40112";
    mail.encrypted = number != 1;
    mail.user = number == 2 ? QStringLiteral("yamada") : QString();
    mail.arrived = QDateTime(QDate(2026, 11, 23), QTime(9, static_cast<int>(number)));
    mail.transcript = sampleTranscript();
    return mail;
}

void fillWithSamples(WindowFixture &fixture, const QString &language)
{
    Profile office;
    office.name = QStringLiteral("Office");
    office.host = QStringLiteral("mail.example.org");
    office.port = 587;
    office.user = QStringLiteral("ada");
    office.fromName = QStringLiteral("Ada Lovelace");
    office.fromAddress = QStringLiteral("ada@example.org");
    fixture.profiles.add(office);
    fixture.history.remember({{QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.org")},
                              {QStringLiteral("山田 太郎"), QStringLiteral("yamada@example.jp")}});
    for (qint64 number = 1; number <= 3; ++number)
        fixture.inbox.add(sampleMail(number));
    MainWindow &window = fixture.window();
    window.setReceiverState({.running = true, .port = 2525, .tlsPort = 2465, .storedIn = {}, .error = {}});
    window.setComposition(sampleComposition(language));
    fixture.sending.setLines(sampleTranscript());
    window.showOutcome(sampleOutcome(), 141, QStringLiteral("TLSv1.3"));
}

} // namespace postbench

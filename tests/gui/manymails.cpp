// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Thousands of small mails that arrive at once.

#include "manymails.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace postbench {

namespace {

double processorMs()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double residentOctets()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return double(file.readAll().split(' ').value(1).toLongLong()) * 4096;
}

// Everything with memory of its own, as it comes from a socket.
TranscriptLine line(TranscriptLine::Kind kind, const QByteArray &text)
{
    TranscriptLine one;
    one.kind = kind;
    one.text = text;
    one.text.detach();
    one.bodySize = text.size();
    one.lineEnd = "\r\n";
    return one;
}

InboxMail mailOf(int number)
{
    using Kind = TranscriptLine::Kind;
    const QByteArray n = QByteArray::number(number);
    InboxMail mail;
    mail.number = number;
    mail.message = "From: Bench <bench@a.example>\r\nTo: to@b.example\r\nSubject: =?UTF-8?B?6YCa55+l?= " + n
        + "\r\nDate: Mon, 23 Nov 2026 10:12:00 +0900\r\nMessage-ID: <" + n + "@a.example>\r\n\r\n";
    mail.message += QByteArray(1024 - mail.message.size(), 'x');
    mail.size = mail.message.size();
    mail.envelope.from = Mailbox::parse(u"bench@a.example").value();
    mail.envelope.recipients.append({Mailbox::parse(u"to@b.example").value(), {}, {}});
    mail.heloName = "bench.local";
    mail.peer = "127.0.0.1:" + n;
    mail.arrived = QDateTime::fromMSecsSinceEpoch(1'795'395'600'000 + number);
    mail.transcript = {line(Kind::Client, "MAIL FROM:<bench@a.example> SIZE=" + n),
                       line(Kind::Server, "250 2.1.0 ok " + n),
                       line(Kind::Client, "RCPT TO:<to@b.example>" + n),
                       line(Kind::Server, "250 2.1.5 ok " + n),
                       line(Kind::Client, "DATA" + n.left(0)),
                       line(Kind::Server, "354 go ahead " + n),
                       line(Kind::Body, mail.message + n),
                       line(Kind::Client, "."),
                       line(Kind::Server, "250 2.0.0 taken as " + n)};
    return mail;
}

} // namespace

Arrival letArrive(InboxModel &model, int count)
{
    QList<InboxMail> mails;
    for (int number = 1; number <= count; ++number)
        mails.append(mailOf(number));
    // What a mail costs is its own memory and what the list adds to it.
    const double before = residentOctets();
    QList<InboxMail> copies;
    for (int number = 1; number <= count; ++number)
        copies.append(mailOf(number));
    const double own = residentOctets() - before;
    copies.clear();
    Arrival arrival;
    QEventLoop loop;
    QElapsedTimer time;
    time.start();
    double last = processorMs();
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, &loop, [&] {
        const double now = processorMs();
        arrival.longestTurnMs = std::max(arrival.longestTurnMs, now - last);
        last = now;
        if (model.rowCount() >= count || time.elapsed() > 120'000) loop.quit();
    });
    turn.start(0);
    const double start = residentOctets();
    for (const InboxMail &mail : std::as_const(mails))
        QMetaObject::invokeMethod(&model, [&model, mail] { model.add(mail); }, Qt::QueuedConnection);
    last = processorMs();
    loop.exec();
    arrival.seconds = double(time.elapsed()) / 1e3;
    mails.clear();
    arrival.octetsPerMail = (own + std::max(0.0, residentOctets() - start)) / count;
    return arrival;
}

} // namespace postbench

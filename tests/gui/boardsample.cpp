// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A board as it tells of itself.
#include "boardsample.h"

namespace postbench {

namespace {

const char *const keys[] = {R"("board.name",text,1,63)",
                            R"("net.mac",mac)",
                            R"("net.mode",choice,"dhcp|static")",
                            R"("net.ip",address)",
                            R"("net.dns",addresses,3)",
                            R"("smtp.server",text,0,127)",
                            R"("smtp.port",number,1,65535)",
                            R"("smtp.auth",choice,"none|plain|login|cram-md5|auto")",
                            R"("smtp.user",text,0,127)",
                            R"("smtp.password",text,0,127,secret)",
                            R"("mail.from",text,0,320)",
                            R"("mail.to",texts,8,254)",
                            R"("mail.subject",text,0,255)",
                            R"("mail.body",text,0,1024)",
                            R"("send.on",choice,"command|boot|interval|input")",
                            R"("log.level",number,0,3)"};
const char *const values[] = {R"("board.name","w7500")",
                              R"("net.mac","00:08:DC:01:02:03")",
                              R"("net.mode","dhcp")",
                              R"("net.ip","192.168.0.50")",
                              R"("net.dns",)",
                              R"("smtp.server","receiver.test")",
                              R"("smtp.port",25)",
                              R"("smtp.auth","auto")",
                              R"("smtp.user","bench")",
                              R"("smtp.password",set,"0a1b2c3d4e5f")",
                              R"("mail.from","board@board.test")",
                              R"("mail.to","inbox@receiver.test")",
                              R"("mail.subject","Test mail from {name}")",
                              R"("mail.body","This is {name} at {ip}.\0AIt has been up for {uptime}.")",
                              R"("send.on","command")",
                              R"("log.level",2)"};

QList<TranscriptLine> session(const QByteArrayList &texts)
{
    QList<TranscriptLine> lines;
    for (const QByteArray &text : texts) {
        TranscriptLine line;
        line.kind = text.startsWith("C ") ? TranscriptLine::Kind::Client
            : text.startsWith("S ")       ? TranscriptLine::Kind::Server
                                          : TranscriptLine::Kind::Body;
        line.text = text.sliced(2);
        line.bodySize = line.kind == TranscriptLine::Kind::Body ? 240 : 0;
        line.lineEnd = "\r\n";
        line.atMicroseconds = 2'300 * lines.size();
        lines.append(line);
    }
    return lines;
}

} // namespace

void fillWithBoards(BoardsModel &boards)
{
    boards.setPorts({{sampleBoardPort, QStringLiteral("WIZwiki-W7500"), false}, {QStringLiteral("/dev/ttyUSB0"), {}, false}});
    BoardOutcome outcome;
    outcome.verdict = BoardOutcome::Verdict::Done;
    outcome.stage = BoardStage::Read;
    outcome.identity = BoardIdentity{"WIZwiki-W7500", "0.1.0", "0008DC010203"};
    outcome.capabilities = BoardCapabilities{1, 512, 3584, 16, QByteArray::fromHex("0011223344556677"), {}};
    for (const char *key : keys)
        outcome.capabilities->keys.append(*BoardKey::of(BoardLine::of(QByteArray("+CFG: ") + key)));
    outcome.settings.emplace();
    for (const char *value : values)
        outcome.settings->take(BoardLine::of(QByteArray("+CFG: ") + value));
    boards.take(sampleBoardPort, outcome);
    BoardForm *form = boards.form(sampleBoardPort);
    form->setText("smtp.server", QStringLiteral("mail.example.org"));
    form->setText("smtp.port", QStringLiteral("587"));
    form->setText("net.ip", QStringLiteral("192.168.0.500"));
}

QList<TranscriptLine> deskSession()
{
    return session({"S 220 mx.example ESMTP", "C EHLO desk.example", "S 250-mx.example", "S 250 AUTH PLAIN CRAM-MD5",
                    "C MAIL FROM:<ada@example.org>", "S 250 2.1.0 Ok", "C RCPT TO:<ben@example.org>", "S 250 2.1.5 Ok", "C DATA",
                    "S 354 End data with <CR><LF>.<CR><LF>", "B Subject: Hello", "S 250 2.0.0 Ok: queued as 4F1", "C QUIT",
                    "S 221 2.0.0 Bye"});
}

QList<TranscriptLine> boardSession()
{
    return session({"S 220 mx.example ESMTP", "C EHLO w7500", "S 250-mx.example", "S 250 AUTH PLAIN CRAM-MD5",
                    "C MAIL FROM:<board@board.test>", "S 250 2.1.0 Ok", "C RCPT TO:<ben@example.org>",
                    "S 554 5.7.1 Client host rejected: access denied", "C QUIT", "S 221 2.0.0 Bye"});
}

} // namespace postbench

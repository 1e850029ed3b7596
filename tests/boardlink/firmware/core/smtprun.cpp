// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The run's inside: octets to the session, lines from it.
#include "smtprun.h"

namespace {

SmtpRun &of(void *context) { return *static_cast<SmtpRun *>(context); }

void onLine(void *context, bool outgoing, bool message, text line, uint16_t from, uint16_t to)
{
    QByteArray shown(line.octets, line.size);
    shown.replace(from, to - from, QByteArray(to - from, '*'));
    of(context).seen.append((outgoing ? (message ? "C+ " : "C: ") : "S: ") + shown);
}

void onRecipient(void *context, text address, uint16_t code, const char *, text)
{
    of(context).refused.append(QByteArray(address.octets, address.size) + ' ' + QByteArray::number(code));
}

} // namespace

SmtpRun::SmtpRun(TestSettings settings) : m_settings(settings)
{
    facts.name = {"bench", 5};
    facts.trigger = "command";
    facts.ip[0] = 10;
    facts.ip[2] = 2;
    facts.ip[3] = 15;
    m_observer.context = this;
    m_observer.line = onLine;
    m_observer.recipient = onRecipient;
    m_observer.stage = [](void *context, mail_stage stage) { of(context).stages.append(mail_stage_name(stage)); };
}

void SmtpRun::begin()
{
    const smtp_task task{m_settings.get(), &facts, &m_observer, &recipients, &result, inHaste};
    smtp_begin(m_session.get(), &task, now);
}

void SmtpRun::watchResult()
{
    if (result.word != m_word) ++m_verdicts;
    m_word = result.word;
}

QByteArrayList SmtpRun::takeOutput()
{
    QByteArrayList lines;
    for (;;) {
        while (smtp_work(m_session.get())) {}
        const text output = smtp_output(m_session.get());
        watchResult();
        if (output.size == 0) return lines;
        const int taken = qMin(int(output.size), pieceSize);
        m_unfinished.append(output.octets, taken);
        smtp_sent(m_session.get(), taken, now);
        for (qsizetype end; (end = m_unfinished.indexOf("\r\n")) >= 0; m_unfinished.remove(0, end + 2))
            lines.append(m_unfinished.first(end));
    }
}

QByteArrayList SmtpRun::hear(const QByteArray &octets)
{
    QByteArrayList sent;
    // A piece is what one segment brings: all of it is read before anything is sent.
    for (qsizetype at = 0; at < octets.size(); at += pieceSize) {
        const QByteArray piece = octets.mid(at, pieceSize);
        for (int taken = 0; taken < piece.size() && !isOver();) {
            const std::unique_ptr<uint8_t[]> copy(new uint8_t[size_t(piece.size() - taken)]);
            std::copy(piece.cbegin() + taken, piece.cend(), copy.get());
            taken += smtp_receive(m_session.get(), copy.get(), int(piece.size() - taken), now);
            watchResult();
        }
        sent += takeOutput();
    }
    return sent;
}

QByteArrayList SmtpRun::pass(uint32_t milliseconds)
{
    now += milliseconds;
    smtp_tick(m_session.get(), now);
    return takeOutput();
}

QByteArrayList SmtpRun::lose()
{
    smtp_lost(m_session.get(), FAULT_LOST);
    return takeOutput();
}

QByteArray SmtpRun::follow(const QByteArrayList &script)
{
    QByteArrayList sent = takeOutput();
    QByteArray spoken;
    for (const QByteArray &step : script) {
        const QByteArray line = step.mid(3);
        if (step.startsWith("S: ")) {
            if (!sent.isEmpty()) return "not in the script: " + sent.first();
            spoken += line + "\r\n";
            continue;
        }
        if (!spoken.isEmpty()) sent += hear(spoken);
        spoken.clear();
        if (sent.isEmpty()) return "not sent: " + line;
        const QByteArray first = sent.takeFirst();
        if (first != line) return "sent: " + first + "\nnot:  " + line;
    }
    sent += hear(spoken);
    return sent.isEmpty() ? QByteArray() : "not in the script: " + sent.first();
}

void SmtpRun::oblige(QByteArrayList sent)
{
    bool inMessage = false;
    while (!sent.isEmpty()) {
        const QByteArray line = sent.takeFirst();
        if (inMessage && line != ".") continue;
        inMessage = line == "DATA";
        const QByteArray code = line == "DATA" ? "354" : line == "QUIT" ? "221" : line.startsWith("AUTH") ? "235" : "250";
        sent += hear(code + " as you like\r\n");
    }
}

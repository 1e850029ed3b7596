// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Reads and plays the conversations of tests/data/transcripts.
#include "clientplaybook.h"

#include "clientscene.h"

#include <QFile>
#include <QMap>

#include <algorithm>

namespace postbench {

namespace {

QByteArray word(Outcome::Verdict verdict)
{
    static const char *const words[] = {"delivered", "refused", "failed", "stopped", "cancelled", "unknown"};
    return words[int(verdict)];
}

QByteArray word(RecipientOutcome::State state)
{
    static const char *const words[] = {"accepted", "for-good", "for-now", "not-tried", "unknown"};
    return words[int(state)];
}

// "delivered 10 0 b@y=accepted": verdict, stage and fault as numbers of their enums are unreadable, so the fault is left
// to the tests that name it; runs of equal recipients are counted.
QByteArray describe(const Outcome &outcome)
{
    static const char *const stages[] = {"connect", "greeting", "ehlo", "tls", "auth", "mail",
                                         "rcpt",    "data",     "body", "dot", "quit"};
    QByteArray text = word(outcome.verdict) + ' ' + stages[int(outcome.stage)];
    if (outcome.reply) text += ' ' + QByteArray::number(outcome.reply->code);
    if (outcome.recipients.size() > 5) {
        QMap<QByteArray, int> counts;
        for (const RecipientOutcome &recipient : outcome.recipients)
            ++counts[word(recipient.state)];
        for (const auto &[state, count] : counts.asKeyValueRange())
            text += ' ' + QByteArray::number(count) + '*' + state;
        return text;
    }
    for (const RecipientOutcome &recipient : outcome.recipients)
        text += ' ' + recipient.mailbox.toString().toUtf8() + '=' + word(recipient.state);
    return text;
}

} // namespace

// One conversation in progress. Copyable: that is what makes forking cheap.
struct ClientPlaybook::Run {
    const ClientPlaybook *book;
    SmtpSession session;
    qsizetype sent = 0;           // octets of the message given in this transaction
    QByteArray output = {};       // written and not yet matched
    QByteArrayList outcomes = {}; // not yet matched
    int finished = 0, ended = 0, mails = 0;
    bool disconnected = false, tlsAsked = false, cleanEnd = false, deadline = false;
    bool endWritten = false; // the final dot, or BDAT LAST with its octets
    qsizetype lastChunk = 0; // octets of BDAT LAST that are still to come
    QString violation = {};

    void give(SmtpEvent event)
    {
        session.handle(std::move(event));
        drain();
    }
    void drain()
    {
        while (std::optional<SmtpAction> action = session.next())
            std::visit([this](auto &done) { carryOut(done); }, *action);
    }
    void carryOut(action::Write &write)
    {
        if (disconnected) violation = QStringLiteral("wrote after Disconnect");
        if (write.content == action::Write::Content::Lines && !write.bytes.endsWith("\r\n"))
            violation = QStringLiteral("a line without CRLF");
        output += write.bytes;
        watchForTheEnd(write);
    }
    void watchForTheEnd(const action::Write &write)
    {
        if (write.content == action::Write::Content::Lines && write.bytes.startsWith("BDAT ")
            && write.bytes.endsWith(" LAST\r\n")) {
            lastChunk = write.bytes.split(' ').at(1).toLongLong();
            endWritten = lastChunk == 0;
        } else if (lastChunk > 0 && write.content == action::Write::Content::Body) {
            lastChunk -= write.bytes.size();
            endWritten = lastChunk == 0;
        } else if (write.content == action::Write::Content::Lines && write.bytes == ".\r\n") {
            endWritten = true;
        }
    }
    void carryOut(action::StartTls &) { tlsAsked = true; }
    void carryOut(action::WantMessage &)
    {
        sent = lastChunk = 0;
        endWritten = false;
        session.handle(book->m_ready);
    }
    void carryOut(action::WantBody &want)
    {
        const qsizetype size = book->m_blockSize > 0 ? std::min(book->m_blockSize, want.max) : want.max;
        event::BodyChunk chunk{book->m_message.mid(sent, size), false};
        sent += chunk.bytes.size();
        chunk.last = sent == book->m_message.size();
        session.handle(std::move(chunk));
    }
    void carryOut(action::WantSecret &) { session.handle(event::SecretGiven{QStringLiteral("asked")}); }
    void carryOut(action::Deadline &wanted) { deadline = wanted.after.count() > 0; }
    void carryOut(action::Disconnect &) { disconnected = true; }
    void carryOut(action::Finished &done)
    {
        ++finished;
        if (done.outcome.verdict == Outcome::Verdict::Unknown && !endWritten)
            violation = QStringLiteral("unknown, although the server never had the whole message");
        outcomes.append(describe(done.outcome));
    }
    void carryOut(action::Ended &done)
    {
        ++ended;
        cleanEnd = done.end.clean;
    }
    template<class Other> void carryOut(Other &) { violation = QStringLiteral("an action of the server's"); }

    void receive(const QByteArray &bytes, Delivery delivery)
    {
        if (delivery == Delivery::Whole) {
            give(event::Received{bytes});
            return;
        }
        for (const char byte : bytes)
            give(event::Received{QByteArray(1, byte)});
    }
    QString mismatch(const Step &step, const QByteArray &got) const
    {
        return QStringLiteral("line %1: expected \"%2\", got \"%3\"")
            .arg(step.line)
            .arg(QString::fromUtf8(step.text), QString::fromUtf8(got));
    }
    QString expectLine(const Step &step)
    {
        const QByteArray wanted = step.text + "\r\n";
        if (!output.startsWith(wanted)) return mismatch(step, output.first(std::min<qsizetype>(output.size(), 120)));
        output.remove(0, wanted.size());
        return {};
    }
    QString doStep(const Step &step)
    {
        switch (step.kind) {
        case Step::Kind::Client:
        case Step::Kind::Body: return expectLine(step);
        case Step::Kind::StartTls:
            if (!tlsAsked) return mismatch(step, "no StartTls");
            tlsAsked = false;
            give(event::Encrypted{{"TLSv1.3", "TLS_AES_256_GCM_SHA384", {}, {}, true}});
            return {};
        case Step::Kind::Outcome:
            if (outcomes.isEmpty() || outcomes.first() != step.text) return mismatch(step, outcomes.join(" | "));
            outcomes.removeFirst();
            return {};
        case Step::Kind::End:
            if (ended != 1 || cleanEnd != (step.text == "clean") || !disconnected || !outcomes.isEmpty() || !output.isEmpty())
                return mismatch(step,
                                "ended=" + QByteArray::number(ended) + (cleanEnd ? " clean " : " unclean ") + outcomes.join(" | ")
                                    + output);
            return {};
        case Step::Kind::Event: return doEvent(step);
        case Step::Kind::Server: break;
        }
        return {};
    }
    QString doEvent(const Step &step)
    {
        if (!output.isEmpty()) return mismatch(step, output);
        if (step.text == "close")
            give(event::Closed{});
        else if (step.text == "timeout")
            give(event::TimedOut{});
        else if (step.text == "cancel")
            give(event::Cancelled{});
        else if (step.text == "no-more")
            give(event::NoMoreMail{});
        else if (step.text.startsWith("mail ")) {
            ++mails;
            give(event::NextMail{envelopeOf(step.text.sliced(5))});
        }
        return {};
    }
    void inject(Fault fault)
    {
        switch (fault) {
        case Fault::Close: give(event::Closed{}); break;
        case Fault::Silence: give(event::TimedOut{}); break;
        case Fault::ServiceClosing: give(event::Received{"421 4.3.2 going down\r\n"}); break;
        case Fault::Refusal: give(event::Received{"550 5.7.1 no\r\n"}); break;
        case Fault::Garbage: give(event::Received{"\x80\x01 what is this\r\n"}); break;
        case Fault::HalfLine: give(event::Received{"25"}); break;
        case Fault::TwoReplies: give(event::Received{"250 one\r\n250 two\r\n"}); break;
        case Fault::EarlyTls: give(event::Received{QByteArray("\x16\x03\x03\x00\x7a", 5)}); break;
        case Fault::Cancel: give(event::Cancelled{}); break;
        case Fault::Reset: give(event::Closed{CloseReason::Reset, {}}); break;
        }
    }
    // Whatever happened, the world then goes silent: deadlines pass, then the line is cut.
    QString settle()
    {
        give(event::NoMoreMail{});
        for (int i = 0; i < 4 && ended == 0; ++i) {
            if (!deadline) break;
            give(event::TimedOut{});
        }
        if (ended == 0 && !deadline && !tlsAsked) violation = QStringLiteral("waits for ever without a deadline");
        if (ended == 0) give(event::Closed{});
        if (ended != 1) violation = QStringLiteral("%1 ends").arg(ended);
        if (finished != mails) violation = QStringLiteral("%1 outcomes for %2 mails").arg(finished).arg(mails);
        if (!disconnected) violation = QStringLiteral("no Disconnect");
        return violation;
    }
};

ClientPlaybook ClientPlaybook::read(const QString &path)
{
    ClientPlaybook book;
    book.m_options.heloName = "bench.example";
    book.m_options.tls = TlsPolicy::None;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return book;
    static const QMap<QByteArray, Step::Kind> kinds{
        {"S", Step::Kind::Server},  {"C", Step::Kind::Client}, {"B", Step::Kind::Body}, {"TLS", Step::Kind::StartTls},
        {"=", Step::Kind::Outcome}, {"end", Step::Kind::End},  {"!", Step::Kind::Event}};
    int number = 0;
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        line.chop(line.endsWith('\n') ? 1 : 0);
        ++number;
        const qsizetype space = line.indexOf(' ');
        const QByteArray key = space < 0 ? line : line.first(space);
        const QByteArray rest = space < 0 ? QByteArray() : line.sliced(space + 1);
        if (kinds.contains(key))
            book.m_steps.append({kinds.value(key), rest, number});
        else if (key == "option")
            setOption(book.m_options, rest.split(' ').first(), rest.sliced(rest.indexOf(' ') + 1));
        else if (key == "mail")
            book.m_mails.append(envelopeOf(rest));
        else if (key == "text")
            book.m_message += rest + "\r\n";
        else if (key == "raw") // one line, \n and \r as escapes, no line end added
            book.m_message += QByteArray(rest).replace("\\r", "\r").replace("\\n", "\n");
        else if (key == "kind")
            book.m_ready.kind = rest == "8bit" ? BodyKind::EightBit : BodyKind::Binary;
        else if (key == "utf8-headers")
            book.m_ready.utf8Headers = true;
        else if (key == "exact")
            book.m_ready.wantsExactBytes = true;
        else if (key == "claimed-size")
            book.m_ready.size = rest.toLongLong();
        else if (key == "block")
            book.m_blockSize = rest.toLongLong();
        else if (key == "keep-open")
            book.m_keepOpen = true;
    }
    if (book.m_ready.size == 0) book.m_ready.size = book.m_message.size();
    return book;
}

QString ClientPlaybook::play(Delivery delivery) const
{
    Run run{.book = this, .session = SmtpSession(m_options)};
    run.mails = int(m_mails.size());
    for (const Envelope &mail : m_mails)
        run.session.handle(event::NextMail{mail});
    if (!m_keepOpen) run.session.handle(event::NoMoreMail{});
    run.give(event::Connected{"192.0.2.1:25", false});
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (m_steps.at(i).kind == Step::Kind::Server) {
            if (!run.output.isEmpty())
                return run.mismatch(m_steps.at(i),
                                    "the client spoke first: " + run.output.first(std::min<qsizetype>(run.output.size(), 120)));
            QByteArray bytes;
            for (; i < m_steps.size() && m_steps.at(i).kind == Step::Kind::Server; ++i)
                bytes += m_steps.at(i).text + "\r\n";
            --i;
            run.receive(bytes, delivery);
        } else if (const QString difference = run.doStep(m_steps.at(i)); !difference.isEmpty()) {
            return difference;
        }
        if (!run.violation.isEmpty()) return run.violation;
    }
    if (m_steps.isEmpty() || m_steps.constLast().kind != Step::Kind::End)
        return QStringLiteral("a conversation must say how it ends");
    return {};
}

QString ClientPlaybook::playForked(int *conversations) const
{
    Run run{.book = this, .session = SmtpSession(m_options)};
    run.mails = int(m_mails.size());
    for (const Envelope &mail : m_mails)
        run.session.handle(event::NextMail{mail});
    if (!m_keepOpen) run.session.handle(event::NoMoreMail{});
    run.drain();
    const auto fork = [&](int line) -> QString {
        for (const Fault first : faults) {
            for (const Fault second : faults) {
                Run forked = run;
                forked.inject(first);
                forked.inject(second);
                ++*conversations;
                if (const QString wrong = forked.settle(); !wrong.isEmpty())
                    return QStringLiteral("before line %1, fault %2 then %3: %4")
                        .arg(line)
                        .arg(int(first))
                        .arg(int(second))
                        .arg(wrong);
            }
        }
        return {};
    };
    if (const QString wrong = fork(0); !wrong.isEmpty()) return wrong;
    run.give(event::Connected{"192.0.2.1:25", false});
    for (const Step &step : m_steps) {
        if (const QString wrong = fork(step.line); !wrong.isEmpty()) return wrong;
        if (step.kind == Step::Kind::Server)
            run.receive(step.text + "\r\n", Delivery::Whole);
        else if (step.kind == Step::Kind::StartTls)
            run.give(event::Encrypted{{"TLSv1.3", "TLS_AES_256_GCM_SHA384", {}, {}, true}});
        else if (step.kind == Step::Kind::Event) {
            run.output.clear();
            run.doEvent(step);
        }
    }
    return {};
}

} // namespace postbench

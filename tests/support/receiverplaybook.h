// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Plays a conversation typed by hand against the server engine: as it stands, cut into octets, or disturbed.
#pragma once

#include "receiverwatch.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace postbench {

// What happens to the session out of turn.
enum class Disturbance { Close, Timeout, Garbage, HalfLine, Cancelled, EarlyTls, StoreFails };

// A conversation typed by hand; the rows are described in tests/data/transcripts/receiver/README.md.
class ReceiverPlaybook
{
public:
    // How what the client says is cut into Received events: as the rows stand, each octet alone, or after `at` octets.
    struct Cut {
        enum class Kind { Groups, Octets, Twice } kind = Kind::Groups;
        qsizetype at = 0;
    };

    explicit ReceiverPlaybook(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) qFatal("no transcript %s", qPrintable(path));
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("option "))
                readOption(line.split(' ')[1], line.split(' ').mid(2).join(' '));
            else if (!line.isEmpty() && !line.startsWith('#'))
                m_rows.append(line);
        }
    }
    static QStringList all()
    {
        QStringList paths;
        const QDir folder(QStringLiteral(POSTBENCH_TEST_DATA "/transcripts/receiver"));
        for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
            paths.append(folder.filePath(name));
        return paths;
    }
    qsizetype rows() const { return m_rows.size(); }
    // Octets of the longest read.
    qsizetype longestRead() const
    {
        qsizetype longest = 0, now = 0;
        for (const QByteArray &row : m_rows) {
            now = isSaid(row) ? now + octets(row).size() : 0;
            longest = std::max(longest, now);
        }
        return longest;
    }

    // Empty, or the first difference between what was said and what the rows say.
    QByteArray play(Cut cut) const
    {
        if (cut.kind != Cut::Kind::Groups && m_groupsOnly) return {};
        ReceiverWatch watch(m_options);
        watch.connect();
        for (qsizetype row = 0; row < m_rows.size();) {
            const qsizetype said = row;
            const QByteArray difference = step(watch, row, cut);
            if (!difference.isEmpty()) return "row '" + m_rows[said] + "': " + difference;
        }
        if (!watch.written.isEmpty()) return "nothing expects: " + watch.written;
        return finish(watch);
    }
    // Up to the row `until`, then the disturbance, then the end of the connection. Empty, or the promise that was broken.
    QByteArray disturb(Disturbance disturbance, qsizetype until) const
    {
        ReceiverWatch watch(m_options);
        watch.connect();
        for (qsizetype row = 0; row < until;)
            step(watch, row, {});
        disturbNow(watch, disturbance);
        watch.send("NOOP\r\nQUIT\r\n");
        return finish(watch);
    }
    // The client's side of it against a receiver with faults, answering slow ones by the time that they ask for.
    QByteArray playWithFaults(const QList<ReceiverFault> &faults) const
    {
        ReceiverOptions options = m_options;
        options.faults += faults;
        ReceiverWatch watch(options);
        watch.connect();
        for (qsizetype row = 0; row < m_rows.size();) {
            step(watch, row, {});
            if (row % 2 == 0) watch.give(event::TimedOut{});
        }
        return finish(watch);
    }

private:
    static QByteArray finish(ReceiverWatch &watch)
    {
        watch.give(event::Closed{CloseReason::ByPeer, {}});
        watch.give(event::Closed{CloseReason::Reset, {}});
        watch.give(event::TimedOut{});
        watch.send("NOOP\r\n");
        if (watch.broken.isEmpty() && !watch.ended) return "each session ends";
        return watch.broken;
    }
    static void disturbNow(ReceiverWatch &watch, Disturbance disturbance)
    {
        switch (disturbance) {
        case Disturbance::Close: return watch.give(event::Closed{CloseReason::Reset, QStringLiteral("gone")});
        case Disturbance::Timeout: return watch.give(event::TimedOut{});
        case Disturbance::Garbage: return watch.send(QByteArray("\0\xff\r\r\n\n.\r\n\x80=AUTH \r\n.\r\n", 21));
        case Disturbance::HalfLine: return watch.send("MAIL FR");
        case Disturbance::Cancelled: return watch.give(event::Cancelled{});
        case Disturbance::EarlyTls: return watch.give(event::Encrypted{});
        case Disturbance::StoreFails: watch.storeSucceeds = false; return watch.give(event::Stored{false});
        }
    }
    static void say(ReceiverWatch &watch, const QByteArray &said, Cut cut)
    {
        switch (cut.kind) {
        case Cut::Kind::Groups: return watch.send(said);
        case Cut::Kind::Octets:
            for (qsizetype at = 0; at < said.size(); ++at)
                watch.send(said.sliced(at, 1));
            return;
        case Cut::Kind::Twice:
            watch.send(said.first(std::min(cut.at, said.size())));
            if (cut.at < said.size()) watch.send(said.sliced(cut.at));
            return;
        }
    }
    // A final dot that came in pieces was marked before anybody could know what it is.
    static QByteArray expectBody(QByteArray marked, const QByteArray &wanted, Cut cut)
    {
        if (cut.kind != Cut::Kind::Groups && marked == wanted + ".\r\n") marked.chop(3);
        return expect(marked, wanted);
    }
    // Plays from m_rows[row] and moves it on. Neighbouring C, R and F rows are one read.
    QByteArray step(ReceiverWatch &watch, qsizetype &row, Cut cut) const
    {
        QByteArray said;
        while (row < m_rows.size() && isSaid(m_rows[row]))
            said += octets(m_rows[row++]);
        if (!said.isEmpty()) {
            say(watch, said, cut);
            return {};
        }
        const QByteArray line = m_rows[row++];
        const QByteArray rest = line.sliced(line.indexOf(' ') + 1);
        if (line.startsWith("S ")) return expect(takeLine(watch.written), rest);
        if (line.startsWith("H "))
            return expect(watch.secrets.isEmpty() ? QByteArray("nothing") : watch.secrets.takeFirst(), unescaped(rest));
        if (line.startsWith("M ")) return expectBody(std::exchange(watch.bodies, {}), unescaped(rest), cut);
        if (line.startsWith("B ")) return expect(watch.mails.isEmpty() ? QByteArray() : takeLine(watch.mails.last().bytes), rest);
        if (line.startsWith("= "))
            return expect(watch.mails.isEmpty() ? QByteArray("nothing") : describe(watch.mails.last()), rest);
        if (line.startsWith("wait "))
            return expect(watch.deadline ? QByteArray::number(qint64(watch.deadline->count())) : "no", rest);
        if (line.startsWith("end ")) return expect(describeEnd(watch), rest);
        return event(watch, line);
    }
    static QByteArray event(ReceiverWatch &watch, const QByteArray &line)
    {
        if (line == "TLS" || line == "TLS certified") {
            if (!std::exchange(watch.tlsWanted, false)) return "TLS was not asked for";
            event::Encrypted encrypted;
            encrypted.facts.verified = line != "TLS";
            watch.give(encrypted);
        } else if (line == "! timeout") {
            watch.give(event::TimedOut{});
        } else if (line == "! close") {
            watch.give(event::Closed{CloseReason::Reset, {}});
        } else if (line == "! cancel") {
            watch.give(event::Cancelled{});
        } else if (line == "! store-fails") {
            watch.storeSucceeds = false;
        } else if (line == "! store-by-hand") {
            watch.storesByItself = false;
        } else if (line == "! stored") {
            watch.answerStore(true);
        } else {
            return "no such row";
        }
        return {};
    }
    static QByteArray expect(const QByteArray &found, const QByteArray &wanted)
    {
        return found == wanted ? QByteArray() : "found '" + found + '\'';
    }
    static QByteArray takeLine(QByteArray &from)
    {
        const qsizetype end = from.indexOf("\r\n");
        const QByteArray line = end < 0 ? std::exchange(from, QByteArray()) + "(no line end)" : from.first(end);
        from.remove(0, end + 2);
        return line;
    }
    static bool isSaid(const QByteArray &row)
    {
        return row == "C" || row.startsWith("C ") || row.startsWith("R ") || row.startsWith("F ");
    }
    static QByteArray octets(const QByteArray &row)
    {
        if (row.startsWith('C')) return row.sliced(std::min<qsizetype>(row.size(), 2)) + "\r\n";
        if (row.startsWith('F')) return QByteArray(row.sliced(2).toInt(), 'x');
        return unescaped(row.sliced(2));
    }
    static QByteArray unescaped(QByteArray raw)
    {
        return raw.replace("\\r", "\r").replace("\\n", "\n").replace("\\0", QByteArray(1, '\0'));
    }
    static QByteArray describeEnd(const ReceiverWatch &watch)
    {
        if (!watch.ended) return "no end";
        QByteArray text = watch.ended->clean ? "clean" : "unclean";
        if (watch.disconnect) text += watch.disconnect->abort ? " abort" : " disconnect";
        return text + wordFor(watch.ended->fault);
    }
    static QByteArray wordFor(SmtpFault fault)
    {
        switch (fault) {
        case SmtpFault::None: return {};
        case SmtpFault::ConnectionLost: return " lost";
        case SmtpFault::TimedOut: return " timed-out";
        case SmtpFault::TlsInjected: return " injected";
        case SmtpFault::TlsFailed: return " tls-failed";
        case SmtpFault::TlsRefused: return " tls-refused";
        case SmtpFault::ServiceClosing: return " closing";
        case SmtpFault::CommandUnsafe: return " unsafe";
        default: return " another fault";
        }
    }
    // from=A to=B;ORCPT,C and then whatever is set, in this order.
    static QByteArray describe(const StoredMail &mail)
    {
        const Envelope &envelope = mail.envelope;
        QList<QByteArray> recipients;
        for (const EnvelopeRecipient &recipient : envelope.recipients) {
            QByteArray text = recipient.mailbox.toString().toUtf8();
            if (recipient.notify) text += "/notify=" + QByteArray::number(recipient.notify.toInt());
            if (!recipient.originalRecipient.isEmpty()) text += "/orcpt=" + recipient.originalRecipient;
            recipients.append(text);
        }
        QByteArray text = "helo=" + mail.heloName + " from=" + (envelope.from ? envelope.from->toString().toUtf8() : "<>")
            + " to=" + recipients.join(',');
        const auto add = [&text](bool isSet, const QByteArray &more) { text += isSet ? ' ' + more : QByteArray(); };
        add(!mail.user.isEmpty(), "user=" + mail.user.toUtf8());
        add(envelope.dsnReturn != DsnReturn::Unset, envelope.dsnReturn == DsnReturn::Full ? "ret=full" : "ret=headers");
        add(!envelope.envelopeId.isEmpty(), "envid=" + envelope.envelopeId);
        add(envelope.requireTls, "requiretls");
        if (envelope.deliverBy)
            add(true,
                "by=" + QByteArray::number(envelope.deliverBy->seconds) + (envelope.deliverBy->returnWhenLate ? 'R' : 'N')
                    + (envelope.deliverBy->trace ? "T" : ""));
        add(envelope.holdForSeconds.has_value(), "hold=" + QByteArray::number(envelope.holdForSeconds.value_or(0)));
        if (envelope.holdUntil) add(true, "until=" + envelope.holdUntil->toString(Qt::ISODate).toLatin1());
        add(envelope.priority.has_value(), "priority=" + QByteArray::number(envelope.priority.value_or(0)));
        return text;
    }
    void readOption(const QByteArray &name, const QByteArray &value)
    {
        if (name == "tls")
            m_options.tlsPossible = true;
        else if (name == "implicit-tls")
            m_options.implicitTls = m_options.tlsPossible = true;
        else if (name == "user")
            m_options.user = QString::fromUtf8(value);
        else if (name == "password")
            m_options.password = QString::fromUtf8(value);
        else if (name == "require-auth")
            m_options.requireAuth = true;
        else if (name == "size")
            m_options.maxMessageSize = value.toLongLong();
        else if (name == "recipients")
            m_options.maxRecipients = value.toInt();
        else if (name == "mails")
            m_options.maxMails = value.toInt();
        else if (name == "hide")
            m_options.hidden.insert(value);
        else if (name == "nonce")
            m_options.nonce = value;
        else if (name == "groups-only")
            m_groupsOnly = true;
        else if (name == "binding")
            m_options.endPointBinding = value;
        else if (const auto fault = ReceiverFault::parse(value); name == "fault" && fault)
            m_options.faults.append(*fault);
        else
            qFatal("no such option: %s %s", name.constData(), value.constData());
    }

    ReceiverOptions m_options;
    QList<QByteArray> m_rows;
    bool m_groupsOnly = false;
};

} // namespace postbench

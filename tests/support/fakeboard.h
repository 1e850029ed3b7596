// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A small board for tests, as PROTOCOL.md describes one, with a grammar, check and digest of its own. A value: tests copy it.
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace postbench {

class FakeBoard
{
public:
    struct Key {
        QByteArray name;
        QByteArray limits;
        QByteArray value; // as written on the line; of a secret the secret itself, bare
        bool secret = false;
    };

    // --- what tests look at and change ---
    QList<Key> keys{{"board.name", "text,1,63", "\"w7500\""},
                    {"net.mode", "choice,\"dhcp|static\"", "\"dhcp\""},
                    {"net.dns", "addresses,3", ""},
                    {"net.mac", "mac", "\"00:08:DC:01:02:03\""},
                    {"smtp.port", "number,1,65535", "25"},
                    {"smtp.password", "text,0,127,secret", "", true},
                    {"mail.to", "texts,8,254", "\"inbox@receiver.test\""},
                    {"mail.subject", "text,0,255", "\"Test mail from {name}\""},
                    {"mail.body", "text,0,1024", "\"Hello\""},
                    {"lamp.colour", "colour,red,blue", "red"}}; // a type that hosts do not know
    QByteArray serial = "0008DC010203";
    QByteArray salt = "0102030405060708"; // another after a restart, until settings were stored
    int protocol = 1;
    bool echo = true;
    int events = 1;
    int commits = 0;
    int mails = 0;          // asked for and begun
    QList<QByteArray> seen; // commands, without number and check
    QList<QByteArray> mailSays{"stage,\"greeting\"", "in,\"220 receiver.test ESMTP\"", "out,\"EHLO w7500\"",
                               "out,\"AUTH PLAIN \",secret,32", "data,\"Subject: Test\""};
    QByteArray mailEnds = "sent,\"quit\",\"none\",250,\"2.0.0\",\"Ok: queued\",2,2,1,\"command\"";
    int refuseCommits = 0;   // so many commits get error 3
    QByteArray checkSays;    // `"key",50`: AT+CHECK refuses
    QByteArray refuseKey;    // writes of it get error 50
    bool crowded = false;    // a payload needs the old value gone
    bool forgets = false;    // a commit says OK and keeps nothing
    bool listsBadly = false; // with a wrong digest
    bool ignoresReset = false;
    quint32 now = 5000; // since its start, milliseconds

    static QByteArray check(const QByteArray &text)
    {
        quint16 crc = 0;
        for (const char c : text) {
            crc ^= quint16(uchar(c) << 8);
            for (int bit = 0; bit < 8; ++bit)
                crc = quint16(crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1);
        }
        return QByteArray::number(crc, 16).toUpper().rightJustified(4, '0');
    }

    QByteArray valueOf(const QByteArray &name) const
    {
        const auto found = std::ranges::find(keys, name, &Key::name);
        return found == keys.end() ? QByteArray() : found->value;
    }

    // Octets from the host in, octets to the host out.
    QByteArray take(const QByteArray &bytes)
    {
        m_out.clear();
        for (const char c : bytes)
            takeOctet(c);
        return std::exchange(m_out, {});
    }
    // Time goes by: what the board says by itself.
    QByteArray pass(int milliseconds)
    {
        m_out.clear();
        now += quint32(milliseconds);
        if (m_payloadLeft > 0 && milliseconds >= 5000) {
            m_payloadLeft = 0;
            fail(61);
        }
        if (m_mailStep >= 0) mailGoesOn();
        return std::exchange(m_out, {});
    }
    // Everything that was not stored is forgotten.
    QByteArray boot(const QByteArray &reason)
    {
        m_out.clear();
        restart(reason);
        return std::exchange(m_out, {});
    }

private:
    void takeOctet(char c)
    {
        if (m_payloadLeft > 0) {
            m_payload += c;
            if (--m_payloadLeft == 0) payloadIsWhole();
            return;
        }
        if (echo) m_out += c;
        if (c != '\r') {
            if (c != '\n') m_line += c;
            return;
        }
        const QByteArray line = std::exchange(m_line, {});
        if (!line.isEmpty()) takeLine(line);
    }

    void say(const QByteArray &text)
    {
        QByteArray whole = text;
        if (m_hasNumber) whole += '#' + m_number;
        if (m_hasCheck) whole += '*' + check(whole);
        m_out += "\r\n" + whole + "\r\n";
    }
    void tell(const QByteArray &values)
    {
        if (events == 0) return;
        QByteArray whole = "+EVENT: " + QByteArray::number(now) + ',' + values;
        if (events == 2) whole += '*' + check(whole);
        m_out += "\r\n" + whole + "\r\n";
    }
    void ok() { say("OK"); }
    void fail(int error)
    {
        if (m_begun && error != 22) m_blocked = true;
        say("+CME ERROR: " + QByteArray::number(error));
    }

    void takeLine(QByteArray line)
    {
        m_hasNumber = m_hasCheck = false;
        if (line.size() > 512) return fail(24);
        static const QRegularExpression form(QStringLiteral("^(.*?)(?:#([0-9]{1,5}))?(?:\\*([0-9A-Fa-f]{4}))?$"));
        const auto match = form.match(QString::fromLatin1(line));
        if (match.hasCaptured(3)) {
            m_hasCheck = true;
            if (check(line.chopped(5)) != match.captured(3).toLatin1().toUpper()) return fail(100);
        }
        m_number = match.captured(2).toLatin1();
        m_hasNumber = !m_number.isEmpty();
        line = match.captured(1).toLatin1();
        if (!line.startsWith("AT")) return fail(4);
        seen.append(line);
        run(line.sliced(2));
    }

    void run(const QByteArray &body)
    {
        if (body.isEmpty() || body == "E0" || body == "E1") {
            if (!body.isEmpty()) echo = body == "E1";
            return ok();
        }
        if (body.startsWith("+CFGDATA=")) return announcePayload(body.sliced(9));
        if (body.startsWith("+CFG=\"")) return stage(body.sliced(6));
        if (body.startsWith("+COMMIT=")) return commit(body.sliced(8));
        if (body.startsWith("+EVENT=")) {
            events = body.sliced(7).toInt();
            return ok();
        }
        const std::pair<const char *, void (FakeBoard::*)()> commands[] = {
            {"I", &FakeBoard::identify},      {"+CAP?", &FakeBoard::capabilities}, {"+CFG=?", &FakeBoard::limits},
            {"+LIST", &FakeBoard::list},      {"+BEGIN", &FakeBoard::begin},       {"+ABORT", &FakeBoard::abort},
            {"+CHECK", &FakeBoard::judge},    {"+STATE?", &FakeBoard::state},      {"+SMTPSEND", &FakeBoard::send},
            {"+RESULT?", &FakeBoard::result}, {"+SMTPSTOP", &FakeBoard::stop},     {"Z", &FakeBoard::reset}};
        for (const auto &[name, command] : commands) {
            if (body == name) return (this->*command)();
        }
        fail(4);
    }

    void identify()
    {
        say("+I: \"Postbench board\",\"W7500\",\"0.1.0\",\"" + serial + '"');
        ok();
    }
    void capabilities()
    {
        say("+CAP: \"protocol\"," + QByteArray::number(protocol));
        say("+CAP: \"line\",512");
        say("+CAP: \"settings\",3584");
        say("+CAP: \"salt\",\"" + salt + '"');
        say("+CAP: \"keys\"," + QByteArray::number(keys.size()));
        ok();
    }
    void limits()
    {
        for (const Key &key : keys)
            say("+CFG: \"" + key.name + "\"," + key.limits);
        ok();
    }
    QByteArray shown(const Key &key) const
    {
        if (!key.secret) return key.value;
        if (key.value.isEmpty()) return "unset";
        const QByteArray salted = QByteArray::fromHex(salt) + key.name + QByteArray(1, '\0') + key.value;
        return "set,\"" + QCryptographicHash::hash(salted, QCryptographicHash::Sha256).first(6).toHex() + '"';
    }
    QByteArray digest(const QList<Key> &of) const
    {
        QByteArray text;
        for (const Key &key : of)
            text += '"' + key.name + "\"," + shown(key) + '\n';
        return QCryptographicHash::hash(text, QCryptographicHash::Sha256).first(16).toHex();
    }
    void list()
    {
        say("+LIST: \"Postbench board\",1,\"W7500\",\"0.1.0\",\"" + serial + "\",\"" + salt + '"');
        for (const Key &key : keys)
            say("+CFG: \"" + key.name + "\"," + shown(key));
        say("+END: " + QByteArray::number(keys.size()) + ",\"" + (listsBadly ? QByteArray(32, '0') : digest(keys)) + '"');
        ok();
    }

    void begin()
    {
        m_staged = keys;
        m_begun = true;
        m_blocked = false;
        ok();
    }
    void abort()
    {
        m_begun = m_blocked = false;
        ok();
    }
    void stage(const QByteArray &rest)
    {
        const qsizetype quote = rest.indexOf('"');
        if (quote < 0 || rest.size() < quote + 2 || rest[quote + 1] != ',') return fail(25); // a line whose end was lost
        if (rest.count('"') % 2 == 0) return fail(25);
        put(rest.first(quote), rest.sliced(quote + 2));
    }
    void put(const QByteArray &name, const QByteArray &value)
    {
        if (!m_begun) m_staged = keys;
        const auto found = std::ranges::find(m_staged, name, &Key::name);
        if (found == m_staged.end()) return fail(22);
        if (name == refuseKey) return fail(50);
        found->value = found->secret ? value.size() < 2 ? QByteArray() : value.sliced(1).chopped(1) : value;
        ok();
    }
    void announcePayload(const QByteArray &rest)
    {
        const QList<QByteArray> parts = rest.split(',');
        if (parts.size() != 3 || parts[0].size() < 2 || parts[2].size() != 6) return fail(50);
        m_payloadKey = parts[0].sliced(1).chopped(1);
        // The new value must fit beside the old one.
        if (crowded && std::ranges::find(m_staged, m_payloadKey, &Key::name)->value != "\"\"") return fail(20);
        m_payloadCheck = parts[2].sliced(1).chopped(1);
        m_payloadLeft = parts[1].toInt();
        m_payload.clear();
        m_out += "> ";
    }
    void payloadIsWhole()
    {
        if (check(m_payload) != m_payloadCheck) return fail(100);
        put(m_payloadKey, '"' + QByteArray(m_payload).replace('\n', "\\0A") + '"');
    }
    void judge()
    {
        if (checkSays.isEmpty()) return ok();
        say("+CHECK: " + checkSays);
        fail(50);
    }
    void commit(const QByteArray &quoted)
    {
        if (!m_begun || m_blocked || refuseCommits-- > 0 || quoted != '"' + digest(m_staged) + '"') return fail(3);
        m_begun = false;
        ++commits;
        if (!forgets) keys = m_staged;
        say("+COMMIT: " + quoted + ",saved");
        ok();
    }

    void state()
    {
        say("+STATE: \"settings\",saved");
        say("+STATE: \"link\",up");
        say("+STATE: \"ip\",\"10.0.2.15\",\"255.255.255.0\",\"10.0.2.2\",dhcp");
        say("+STATE: \"uptime\"," + QByteArray::number(now));
        say(m_mailStep >= 0 ? "+STATE: \"mail\",busy" : "+STATE: \"mail\",idle");
        ok();
    }
    void send()
    {
        if (m_mailStep >= 0) return fail(14);
        ++mails;
        m_mailStep = 0;
        ok();
    }
    void stop()
    {
        mailEnds = "stopped,\"data\",\"none\",0,\"\",\"\",0,2,1,\"command\"";
        m_mailStep = int(mailSays.size());
        ok();
    }
    void mailGoesOn()
    {
        if (m_mailStep < mailSays.size()) return tell(mailSays[m_mailStep++]);
        m_mailStep = -1;
        m_result = QByteArray::number(now) + ',' + QByteArray::number(mails) + ',' + mailEnds;
        tell("result," + QByteArray::number(mails) + ',' + mailEnds);
    }
    void result()
    {
        say("+RESULT: " + (m_result.isEmpty() ? QByteArray("none") : m_result));
        ok();
    }

    void reset()
    {
        ok();
        if (!ignoresReset) restart("asked");
    }
    void restart(const QByteArray &reason)
    {
        if (commits == 0) salt = "1112131415161718";
        echo = true;
        events = 1;
        m_begun = m_blocked = false;
        m_payloadLeft = 0;
        m_line.clear();
        m_mailStep = -1;
        m_result.clear();
        mails = 0;
        now = 0;
        tell("boot,\"" + reason + "\",\"0.1.0\"");
    }

    QByteArray m_out;
    QByteArray m_line;
    QByteArray m_number;
    bool m_hasNumber = false;
    bool m_hasCheck = false;
    QList<Key> m_staged;
    bool m_begun = false;
    bool m_blocked = false;
    QByteArray m_payload;
    QByteArray m_payloadKey;
    QByteArray m_payloadCheck;
    int m_payloadLeft = 0;
    int m_mailStep = -1; // -1: no mail is under way
    QByteArray m_result;
};

} // namespace postbench

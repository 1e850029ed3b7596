// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What the board tells by itself while it works, and how its last mail ended, as values (PROTOCOL.md section 6).
#pragma once

#include "boardline.h"

namespace postbench {

// How a mail that the board sent ended. Words are the board's own.
struct MailResult {
    quint32 mail = 0; // its number since the board's start
    QByteArray word;  // sent partly refused failed unknown stopped
    QByteArray stage; // link dhcp dns connect greeting ehlo auth mail rcpt data body dot quit
    QByteArray fault; // none settings no-link no-address no-dns name unreachable timeout lost reply protocol no-auth tls utf8
    int code = 0;     // of the decisive reply; 0: there was none
    QByteArray enhanced;
    QByteArray text;
    quint32 accepted = 0; // recipients
    quint32 all = 0;
    quint32 attempt = 0;
    QByteArray trigger; // command boot interval input

    // From the values of a result, which begin at `from` with the mail's number; nullopt where some are missing.
    static std::optional<MailResult> of(const QList<BoardValue> &values, qsizetype from);
    bool operator==(const MailResult &) const = default;
};

struct DeviceEvent {
    enum class Kind { Boot, Stage, In, Out, Data, More, Socket, Recipient, Retry, Lost, Result, Other };
    Kind kind = Kind::Other;
    quint32 atMs = 0;    // since the board's start
    QByteArray text;     // a line; the word of Boot (its reason), Stage and Socket; the address of Recipient
    quint32 secret = 0;  // Out: so many octets that are not shown follow the text
    int code = 0;        // Recipient: the reply
    QByteArray enhanced; // Recipient
    QByteArray reply;    // Recipient: the reply's text
    quint32 attempt = 0; // Retry: the attempt to come
    quint32 seconds = 0; // Retry: until then
    quint32 lost = 0;    // Lost: events that the line had no room for
    QByteArray firmware; // Boot
    std::optional<MailResult> result;
    QByteArray raw; // all values as on the line

    // nullopt where the line is no event, or lacks what its kind must have.
    static std::optional<DeviceEvent> of(const BoardLine &line);
};

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The board's settings in words.
#include "boardkeytext.h"

#include "boardoutcometext.h"
#include "explaintext.h"

#include <QCoreApplication>

namespace postbench {

namespace {

struct KeyText {
    const char *key;
    const char *label;
    const char *hint;
};

const KeyText keyTexts[] = {
    {"board.name", QT_TRANSLATE_NOOP("explain", "Board's name"),
     QT_TRANSLATE_NOOP("explain", "Its name in DHCP, in EHLO and in {name}.")},
    {"net.mac", QT_TRANSLATE_NOOP("explain", "MAC address"),
     QT_TRANSLATE_NOOP("explain", "Its hardware address; each board needs its own.")},
    {"net.mode", QT_TRANSLATE_NOOP("explain", "Address comes"),
     QT_TRANSLATE_NOOP("explain", "Where the board gets its address from.")},
    {"net.ip", QT_TRANSLATE_NOOP("explain", "IP address"), QT_TRANSLATE_NOOP("explain", "Used where the address is fixed.")},
    {"net.mask", QT_TRANSLATE_NOOP("explain", "Network mask"), QT_TRANSLATE_NOOP("explain", "Used where the address is fixed.")},
    {"net.gateway", QT_TRANSLATE_NOOP("explain", "Gateway"), QT_TRANSLATE_NOOP("explain", "Used where the address is fixed.")},
    {"net.dns", QT_TRANSLATE_NOOP("explain", "DNS servers"), QT_TRANSLATE_NOOP("explain", "Asked before those that DHCP gives.")},
    {"net.sntp", QT_TRANSLATE_NOOP("explain", "Time server"),
     QT_TRANSLATE_NOOP("explain", "SNTP server for the Date of its mails; empty: mails have no Date.")},
    {"smtp.server", QT_TRANSLATE_NOOP("explain", "Server"),
     QT_TRANSLATE_NOOP("explain", "Host name or IP address of the mail server.")},
    {"smtp.port", QT_TRANSLATE_NOOP("explain", "Port"), QT_TRANSLATE_NOOP("explain", "Usually 25 or 587. The board has no TLS.")},
    {"smtp.helo", QT_TRANSLATE_NOOP("explain", "EHLO name"),
     QT_TRANSLATE_NOOP("explain", "How it greets the server; empty: the board's name.")},
    {"smtp.auth", QT_TRANSLATE_NOOP("explain", "Log-in"), QT_TRANSLATE_NOOP("explain", "How it proves who it is.")},
    {"smtp.user", QT_TRANSLATE_NOOP("explain", "User name"), QT_TRANSLATE_NOOP("explain", "Empty: it does not log in.")},
    {"smtp.password", QT_TRANSLATE_NOOP("explain", "Password"),
     QT_TRANSLATE_NOOP("explain", "Written to the board and never read back; the board shows only whether it is the same.")},
    {"mail.from", QT_TRANSLATE_NOOP("explain", "From"), QT_TRANSLATE_NOOP("explain", "The sender of its mails.")},
    {"mail.to", QT_TRANSLATE_NOOP("explain", "To"), QT_TRANSLATE_NOOP("explain", "The recipients of its mails.")},
    {"mail.cc", QT_TRANSLATE_NOOP("explain", "Cc"), QT_TRANSLATE_NOOP("explain", "Recipients of a copy.")},
    {"mail.bcc", QT_TRANSLATE_NOOP("explain", "Bcc"), QT_TRANSLATE_NOOP("explain", "Recipients whom nobody sees.")},
    {"mail.subject", QT_TRANSLATE_NOOP("explain", "Subject"),
     QT_TRANSLATE_NOOP("explain", "May hold {name}, {ip}, {mac}, {uptime}, {trigger}, {input}, {counter}, {time}.")},
    {"mail.body", QT_TRANSLATE_NOOP("explain", "Text"),
     QT_TRANSLATE_NOOP("explain", "May hold the same words in braces as the subject.")},
    {"send.on", QT_TRANSLATE_NOOP("explain", "Sends"), QT_TRANSLATE_NOOP("explain", "What makes it send by itself.")},
    {"send.interval", QT_TRANSLATE_NOOP("explain", "Interval"), QT_TRANSLATE_NOOP("explain", "Seconds between two mails.")},
    {"send.input", QT_TRANSLATE_NOOP("explain", "Input"), QT_TRANSLATE_NOOP("explain", "The input whose change makes it send.")},
    {"send.retry", QT_TRANSLATE_NOOP("explain", "Further attempts"),
     QT_TRANSLATE_NOOP("explain", "After one that failed for now.")},
    {"log.level", QT_TRANSLATE_NOOP("explain", "Log level"),
     QT_TRANSLATE_NOOP("explain", "0: results, 1: stages too, 2: every line too, 3: the chip's socket states too.")},
};

struct GroupText {
    const char *prefix;
    const char *label;
};

const GroupText groupTexts[] = {
    {"board", QT_TRANSLATE_NOOP("explain", "Board")},        {"net", QT_TRANSLATE_NOOP("explain", "Network")},
    {"smtp", QT_TRANSLATE_NOOP("explain", "Mail server")},   {"mail", QT_TRANSLATE_NOOP("explain", "Mail")},
    {"send", QT_TRANSLATE_NOOP("explain", "When it sends")}, {"log", QT_TRANSLATE_NOOP("explain", "Log")}};

struct ChoiceText {
    const char *key;
    const char *choice;
    const char *label;
};

const ChoiceText choiceTexts[] = {{"net.mode", "dhcp", QT_TRANSLATE_NOOP("explain", "from DHCP")},
                                  {"net.mode", "static", QT_TRANSLATE_NOOP("explain", "from here (fixed)")},
                                  {"smtp.auth", "none", QT_TRANSLATE_NOOP("explain", "none")},
                                  {"smtp.auth", "auto", QT_TRANSLATE_NOOP("explain", "the strongest offered")},
                                  {"send.on", "command", QT_TRANSLATE_NOOP("explain", "on command only")},
                                  {"send.on", "boot", QT_TRANSLATE_NOOP("explain", "at start")},
                                  {"send.on", "interval", QT_TRANSLATE_NOOP("explain", "at an interval")},
                                  {"send.on", "input", QT_TRANSLATE_NOOP("explain", "on an input")}};

const KeyText *find(const QByteArray &key)
{
    for (const KeyText &text : keyTexts) {
        if (key == text.key) return &text;
    }
    return nullptr;
}

} // namespace

QString boardKeyLabel(const QByteArray &key)
{
    const KeyText *text = find(key);
    return text ? inWords(text->label) : QString::fromUtf8(key);
}

QString boardKeyGroup(const QByteArray &key)
{
    const QByteArray prefix = key.first(qMax<qsizetype>(0, key.indexOf('.')));
    for (const GroupText &text : groupTexts) {
        if (prefix == text.prefix) return inWords(text.label);
    }
    return inWords(QT_TRANSLATE_NOOP("explain", "Other settings"));
}

QString boardKeyHint(const BoardKey &key)
{
    const KeyText *text = find(key.name);
    const QString limits = boardLimitsText(key);
    //: %1 what a setting is for, a sentence; %2 what may be written: "a number from 1 to 65535"
    return text ? QCoreApplication::translate("explain", "%1 (%2)").arg(inWords(text->hint), limits) : limits;
}

QString boardChoiceText(const QByteArray &key, const QByteArray &choice)
{
    for (const ChoiceText &text : choiceTexts) {
        if (key == text.key && choice == text.choice) return inWords(text.label);
    }
    return QString::fromUtf8(choice);
}

} // namespace postbench

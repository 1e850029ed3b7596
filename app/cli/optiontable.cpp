// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Every subcommand and option of the command line as data.

#include "optiontable.h"

#include <QCoreApplication>

namespace postbench {

namespace {

using enum OptionSpec::Completion;

constexpr const char *stages = "connect greeting ehlo tls auth mail rcpt data body dot quit";

constexpr OptionSpec sendOptions[] = {
    {"server", "HOST[:PORT]", QT_TRANSLATE_NOOP("Cli", "the server to send through")},
    {"mx", nullptr, QT_TRANSLATE_NOOP("Cli", "deliver straight to the mail exchangers of each recipient's domain")},
    {"dns", "ADDR[:PORT]", QT_TRANSLATE_NOOP("Cli", "with --mx: ask this name server instead of the system's")},
    {"profile", "NAME", QT_TRANSLATE_NOOP("Cli", "use a server account that was set up in the window; other options go before it")},
    {"tls", "MODE", QT_TRANSLATE_NOOP("Cli", "none, auto (default: STARTTLS where it is offered), starttls or implicit"), false,
     Words, "none auto starttls implicit"},
    {"ca", "FILE", QT_TRANSLATE_NOOP("Cli", "trust the authorities in this PEM file too"), false, File},
    {"client-cert", "FILE", QT_TRANSLATE_NOOP("Cli", "client certificate with its chain"), false, File},
    {"client-key", "FILE", QT_TRANSLATE_NOOP("Cli", "key of the client certificate"), false, File},
    {"key-password-file", "FILE", QT_TRANSLATE_NOOP("Cli", "password of the client key, the first line of FILE"), false, File},
    {"insecure", nullptr, QT_TRANSLATE_NOOP("Cli", "do not verify the server's certificate")},
    {"auth", "MECHANISM",
     QT_TRANSLATE_NOOP("Cli", "SASL mechanism, auto (default with --user) or none; several are tried in the order given"), true,
     Words,
     "auto none plain login cram-md5 scram-sha-1 scram-sha-256 scram-sha-1-plus scram-sha-256-plus xoauth2 oauthbearer external "
     "anonymous"},
    {"user", "USER", QT_TRANSLATE_NOOP("Cli", "authenticate as USER")},
    {"password-file", "FILE", QT_TRANSLATE_NOOP("Cli", "password or token: the first line of FILE"), false, File},
    {"password-env", "NAME",
     QT_TRANSLATE_NOOP("Cli", "password or token: the environment variable NAME; without either it is asked on the terminal")},
    {"from", "ADDRESS", QT_TRANSLATE_NOOP("Cli", "author: address or 'Name <address>'")},
    {"to", "ADDRESS", QT_TRANSLATE_NOOP("Cli", "recipient"), true},
    {"cc", "ADDRESS", QT_TRANSLATE_NOOP("Cli", "recipient of a copy"), true},
    {"bcc", "ADDRESS", QT_TRANSLATE_NOOP("Cli", "recipient whom the message does not name"), true},
    {"reply-to", "ADDRESS", QT_TRANSLATE_NOOP("Cli", "where answers shall go"), true},
    {"subject", "TEXT", QT_TRANSLATE_NOOP("Cli", "subject")},
    {"body", "TEXT", QT_TRANSLATE_NOOP("Cli", "plain text")},
    {"body-file", "FILE|-", QT_TRANSLATE_NOOP("Cli", "plain text from a file in UTF-8, or from standard input"), false, File},
    {"html-file", "FILE", QT_TRANSLATE_NOOP("Cli", "HTML text from a file in UTF-8"), false, File},
    {"attach", "FILE", QT_TRANSLATE_NOOP("Cli", "attach a file"), true, File},
    {"inline", "FILE", QT_TRANSLATE_NOOP("Cli", "add an image for the HTML text, where it is named cid:FILENAME"), true, File},
    {"charset", "NAME", QT_TRANSLATE_NOOP("Cli", "character set of headers and texts (default UTF-8)"), false, Words,
     "UTF-8 ISO-2022-JP GB18030 GB2312 Big5 EUC-JP Shift_JIS"},
    {"header", "'NAME: VALUE'", QT_TRANSLATE_NOOP("Cli", "add a header, or replace one that is made by itself"), true},
    {"eml", "FILE|-",
     QT_TRANSLATE_NOOP("Cli", "send this finished message as it is; recipients from its headers where none are given"), false,
     File},
    {"envelope-from", "ADDRESS",
     QT_TRANSLATE_NOOP("Cli", "sender on the wire where it is not --from; '' is the empty one of bounces")},
    {"helo", "NAME", QT_TRANSLATE_NOOP("Cli", "what to call oneself in EHLO (default: this host's name)")},
    {"proxy", "URL", QT_TRANSLATE_NOOP("Cli", "socks5://[USER@]HOST:PORT or http://HOST:PORT")},
    {"bind", "ADDRESS", QT_TRANSLATE_NOOP("Cli", "local address to connect from")},
    {"4", nullptr, QT_TRANSLATE_NOOP("Cli", "IPv4 only")},
    {"6", nullptr, QT_TRANSLATE_NOOP("Cli", "IPv6 only")},
    {"count", "N", QT_TRANSLATE_NOOP("Cli", "send N mails (default 1); more than one prints a summary in place of the transcript")},
    {"connections", "N", QT_TRANSLATE_NOOP("Cli", "over N connections at once (default 1)")},
    {"no-pipelining", nullptr, QT_TRANSLATE_NOOP("Cli", "wait for each reply")},
    {"no-chunking", nullptr, QT_TRANSLATE_NOOP("Cli", "use DATA also where BDAT is offered")},
    {"dsn", "WHEN", QT_TRANSLATE_NOOP("Cli", "ask for delivery reports: success,failure,delay or never"), false, Words,
     "success failure delay success,failure success,failure,delay never"},
    {"dsn-return", "WHAT", QT_TRANSLATE_NOOP("Cli", "a report holds the message (full) or its headers"), false, Words,
     "full headers"},
    {"envid", "ID", QT_TRANSLATE_NOOP("Cli", "envelope identifier that reports repeat")},
    {"require-tls", nullptr, QT_TRANSLATE_NOOP("Cli", "demand TLS on every hop (REQUIRETLS)")},
    {"deliver-by", "SEC[:r|n]", QT_TRANSLATE_NOOP("Cli", "deliver within SEC seconds, else return (r, default) or notify (n)")},
    {"hold-for", "SEC", QT_TRANSLATE_NOOP("Cli", "let the server hold the mail for SEC seconds")},
    {"hold-until", "TIME", QT_TRANSLATE_NOOP("Cli", "let the server hold the mail until TIME, as in 2030-01-31T08:00:00+09:00")},
    {"priority", "N", QT_TRANSLATE_NOOP("Cli", "MT-PRIORITY from -9 to 9")},
    {"timeout", "SEC", QT_TRANSLATE_NOOP("Cli", "wait at most SEC seconds for each step (default: the times of RFC 5321)")},
    {"stop-after", "STAGE", QT_TRANSLATE_NOOP("Cli", "stop in good order after this stage"), false, Words, stages},
    {"show-secrets", nullptr, QT_TRANSLATE_NOOP("Cli", "show passwords and tokens in the transcript")},
};

constexpr OptionSpec receiveOptions[] = {
    {"listen", "[ADDR:]PORT",
     QT_TRANSLATE_NOOP("Cli", "address and port (default 127.0.0.1:2525); port 0 takes a free one, the first line says which")},
    {"tls-port", "PORT", QT_TRANSLATE_NOOP("Cli", "a second port with TLS from the start")},
    {"maildir", "DIR", QT_TRANSLATE_NOOP("Cli", "keep the mails in this Maildir; it is made where it is missing"), false, Folder},
    {"user", "USER", QT_TRANSLATE_NOOP("Cli", "demand authentication as USER; without it any name and password are taken")},
    {"password-file", "FILE", QT_TRANSLATE_NOOP("Cli", "with --user: its password, the first line of FILE"), false, File},
    {"max", "N", QT_TRANSLATE_NOOP("Cli", "end after N mails")},
    {"hide", "KEYWORD", QT_TRANSLATE_NOOP("Cli", "do not offer this EHLO keyword; AUTH=LOGIN hides one mechanism"), true, Words,
     "PIPELINING SIZE 8BITMIME SMTPUTF8 STARTTLS AUTH CHUNKING BINARYMIME DSN REQUIRETLS LIMITS DELIVERBY FUTURERELEASE "
     "MT-PRIORITY ENHANCEDSTATUSCODES"},
    {"fault", "STAGE:KIND[:ARG]",
     QT_TRANSLATE_NOOP("Cli", "misbehave at a stage: 4xx, 5xx (ARG: the code), 421, drop, slow (ARG: seconds), garbage, silence"),
     true, Words, "greeting:421 ehlo:drop auth:5xx:535 mail:4xx rcpt:5xx:550 data:drop body:drop dot:drop dot:silence"},
    {"show-transcript", nullptr, QT_TRANSLATE_NOOP("Cli", "print each session's transcript after it ended")},
    {"show-secrets", nullptr, QT_TRANSLATE_NOOP("Cli", "show passwords and tokens in the transcript")},
};

constexpr OptionSpec demoOptions[] = {
    {"show-secrets", nullptr, QT_TRANSLATE_NOOP("Cli", "show passwords and tokens in the transcript")},
};

constexpr OptionSpec boardOptions[] = {
    {"port", "PATH", QT_TRANSLATE_NOOP("Cli", "the board's serial port; no other is opened"), false, File},
    {"o", "FILE", QT_TRANSLATE_NOOP("Cli", "with read: write the profile to FILE instead of standard output"), false, File},
    {"password-file", "FILE", QT_TRANSLATE_NOOP("Cli", "a secret that the board shall have: the first line of FILE"), false, File},
    {"password-env", "NAME",
     QT_TRANSLATE_NOOP(
         "Cli", "a secret that the board shall have: the environment variable NAME; without either it is asked on the terminal")},
    {"erase-settings", nullptr,
     QT_TRANSLATE_NOOP("Cli", "with flash: a chip that is locked against reading may be erased, with its settings")},
};

constexpr OptionSpec virtualBoardOptions[] = {
    {"emulate", nullptr,
     QT_TRANSLATE_NOOP("Cli", "run the chip's own image on an emulated chip, not the firmware as it was built for this computer")},
    {"image", "FILE", QT_TRANSLATE_NOOP("Cli", "with --emulate: run this image (ELF), not the one that came with the program"),
     false, File},
    {"flash", "FILE", QT_TRANSLATE_NOOP("Cli", "keep the board's flash in FILE; without it its settings end with it"), false, File},
    {"receiver", "PORT",
     QT_TRANSLATE_NOOP("Cli", "the port of 127.0.0.1 to which port 25 of every name in .test leads (default 2525)")},
    {"route", "A:P=B:Q", QT_TRANSLATE_NOOP("Cli", "lead the board's connections to port P of address A to port Q of B"), true},
    {"host", "NAME=A", QT_TRANSLATE_NOOP("Cli", "a name that the board's small network knows, with its address"), true},
    {"control", "PATH",
     QT_TRANSLATE_NOOP("Cli", "take words that make faults on this Unix socket: reset, power-cut, link down, rst, dns wrong ..."),
     false, File},
    {"baud", "N", QT_TRANSLATE_NOOP("Cli", "pace of the serial line (default 115200); 0: as fast as it goes")},
};

constexpr OptionSpec common[] = {
    {"json", nullptr, QT_TRANSLATE_NOOP("Cli", "print one JSON object per line")},
    {"lang", "LANGUAGE", QT_TRANSLATE_NOOP("Cli", "speak this language: en, ja or zh_CN (default: the system's)"), false, Words,
     "en ja zh_CN"},
    {"help", nullptr, QT_TRANSLATE_NOOP("Cli", "show this help")},
    {"version", nullptr, QT_TRANSLATE_NOOP("Cli", "show the version")},
};

constexpr CommandSpec commands[] = {
    {"send", nullptr, QT_TRANSLATE_NOOP("Cli", "send a mail, or many, and show every line of the conversation"), sendOptions},
    {"receive", nullptr, QT_TRANSLATE_NOOP("Cli", "run the built-in test receiver"), receiveOptions},
    {"explain", "WORDS...", QT_TRANSLATE_NOOP("Cli", "explain a reply line, code, enhanced code, command or EHLO keyword"), {}},
    {"bounce", "FILE|-", QT_TRANSLATE_NOOP("Cli", "read a returned mail: what became of each recipient, why, and what to do"), {}},
    {"demo", nullptr,
     QT_TRANSLATE_NOOP("Cli", "the whole story with nothing but this program: a mail from the desk, and one from a virtual board"),
     demoOptions},
    {"board", "ACTION...",
     QT_TRANSLATE_NOOP("Cli",
                       "provision a board over its serial line: list, info, read, diff FILE, write FILE, set KEY=VALUE..., send, "
                       "result, watch, reset, flash FILE"),
     boardOptions},
    {"virtual-board", nullptr,
     QT_TRANSLATE_NOOP("Cli", "start a board without hardware on a pseudo terminal; the first line says which"),
     virtualBoardOptions},
};

} // namespace

std::span<const CommandSpec> commandTable() { return commands; }

std::span<const OptionSpec> commonOptions() { return common; }

const CommandSpec *findCommand(const QString &name)
{
    for (const CommandSpec &command : commands) {
        if (name == QLatin1StringView(command.name)) return &command;
    }
    return nullptr;
}

QList<const OptionSpec *> allOptions(const CommandSpec &command)
{
    QList<const OptionSpec *> all;
    for (const OptionSpec &option : command.options)
        all.append(&option);
    for (const OptionSpec &option : common)
        all.append(&option);
    return all;
}

const OptionSpec *findOption(const CommandSpec &command, const QString &name)
{
    for (const OptionSpec *option : allOptions(command)) {
        if (name == QLatin1StringView(option->name)) return option;
    }
    return nullptr;
}

QString dashed(const OptionSpec &option)
{
    const QString name = QString::fromLatin1(option.name);
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

} // namespace postbench

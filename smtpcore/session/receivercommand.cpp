// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Takes command lines apart, strictly.
#include "receivercommand.h"

#include <algorithm>
#include <utility>

namespace postbench {

namespace {

constexpr std::pair<const char *, ReceiverVerb> verbs[] = {
    {"MAIL", ReceiverVerb::Mail}, {"RCPT", ReceiverVerb::Rcpt},         {"DATA", ReceiverVerb::Data}, {"BDAT", ReceiverVerb::Bdat},
    {"EHLO", ReceiverVerb::Ehlo}, {"HELO", ReceiverVerb::Helo},         {"RSET", ReceiverVerb::Rset}, {"NOOP", ReceiverVerb::Noop},
    {"QUIT", ReceiverVerb::Quit}, {"VRFY", ReceiverVerb::Vrfy},         {"EXPN", ReceiverVerb::Expn}, {"HELP", ReceiverVerb::Help},
    {"AUTH", ReceiverVerb::Auth}, {"STARTTLS", ReceiverVerb::StartTls},
};

// Length of "<...>" at the start of `text`; a '>' inside a quoted local part does not end it. -1 where there is none.
qsizetype bracketedLength(QByteArrayView text)
{
    if (!text.startsWith('<')) return -1;
    bool quoted = false;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == '\\' && quoted)
            ++i;
        else if (text[i] == '>' && !quoted)
            return i + 1;
    }
    return -1;
}

bool isKeyword(QByteArrayView word)
{
    const auto isAlnum = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); };
    return !word.isEmpty() && isAlnum(word.front()) && std::ranges::all_of(word, [&](char c) { return isAlnum(c) || c == '-'; });
}

// esmtp-value, with the UTF-8 that RFC 6531 section 3.3 adds.
bool isValue(QByteArrayView word)
{
    return !word.isEmpty() && word.isValidUtf8()
        && std::ranges::none_of(word, [](char c) { return c == '=' || c == '\x7f' || (c >= 0 && c <= ' '); });
}

std::optional<ReceiverParameter> parameterOf(const QByteArray &word)
{
    ReceiverParameter parameter;
    const qsizetype equals = word.indexOf('=');
    parameter.keyword = word.first(equals < 0 ? word.size() : equals).toUpper();
    if (equals >= 0) parameter.value = word.sliced(equals + 1);
    if (!isKeyword(parameter.keyword) || (parameter.value && !isValue(*parameter.value))) return std::nullopt;
    return parameter;
}

std::unexpected<ReceiverReply> syntaxFault(const QByteArray &line) { return std::unexpected(ReceiverReply(501, "5.5.4", line)); }

} // namespace

ReceiverCommand ReceiverCommand::of(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArrayView word = QByteArrayView(line).first(space < 0 ? line.size() : space);
    ReceiverCommand command;
    for (const auto &[name, verb] : verbs) {
        if (word.compare(name, Qt::CaseInsensitive) == 0) command.verb = verb;
    }
    if (space >= 0) command.arguments = QByteArrayView(line).sliced(space).trimmed().toByteArray();
    return command;
}

std::expected<ReceiverPath, ReceiverReply> ReceiverPath::parse(QByteArrayView arguments, QByteArrayView introducer)
{
    const bool introduced =
        arguments.first(std::min(arguments.size(), introducer.size())).compare(introducer, Qt::CaseInsensitive) == 0;
    const QByteArrayView rest = introduced ? arguments.sliced(introducer.size()) : QByteArrayView();
    const qsizetype length = bracketedLength(rest);
    if (length < 0 || (length < rest.size() && rest[length] != ' '))
        return syntaxFault("Syntax: " + introducer.toByteArray() + "<address> [parameters], without a space in it");
    ReceiverPath path{rest.sliced(1, length - 2).toByteArray(), {}};
    for (const QByteArray &word : rest.sliced(length).toByteArray().split(' ')) {
        if (word.isEmpty()) continue;
        auto parameter = parameterOf(word);
        if (!parameter) return syntaxFault("A parameter must be KEYWORD or KEYWORD=value");
        const auto isSame = [&](const ReceiverParameter &other) { return other.keyword == parameter->keyword; };
        if (std::ranges::any_of(path.parameters, isSame))
            return syntaxFault("The parameter " + parameter->keyword.left(40) + " stands here twice");
        path.parameters.append(*std::move(parameter));
    }
    return path;
}

std::optional<ReceiverChunk> ReceiverChunk::parse(const QByteArray &arguments)
{
    const QList<QByteArray> words = arguments.simplified().split(' ');
    const bool last = words.size() == 2 && words[1].compare("LAST", Qt::CaseInsensitive) == 0;
    const bool isDigits = std::ranges::all_of(words[0], [](char c) { return c >= '0' && c <= '9'; });
    bool fits = false;
    const qint64 octets = words[0].toLongLong(&fits);
    if (!fits || !isDigits || words.size() > 2 || (words.size() == 2 && !last)) return std::nullopt;
    return ReceiverChunk{octets, last};
}

} // namespace postbench

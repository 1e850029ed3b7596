// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What the board tells by itself while it works.
#include "deviceevent.h"

namespace postbench {

namespace {

using Kind = DeviceEvent::Kind;

constexpr std::pair<const char *, Kind> kindWords[] = {
    {"boot", Kind::Boot},   {"stage", Kind::Stage}, {"in", Kind::In},         {"out", Kind::Out},
    {"data", Kind::Data},   {"more", Kind::More},   {"socket", Kind::Socket}, {"recipient", Kind::Recipient},
    {"retry", Kind::Retry}, {"lost", Kind::Lost},   {"result", Kind::Result}};

bool takeValues(DeviceEvent &event, const QList<BoardValue> &values)
{
    const auto at = [&](qsizetype i) { return values.value(i); };
    switch (event.kind) {
    case Kind::Result: event.result = MailResult::of(values, 2); return event.result.has_value();
    case Kind::Lost: event.lost = at(2).number; return at(2).isNumber();
    case Kind::Retry:
        event.attempt = at(2).number;
        event.seconds = at(3).number;
        return at(2).isNumber() && at(3).isNumber();
    case Kind::Recipient:
        event.code = int(at(3).number);
        event.enhanced = at(4).text;
        event.reply = at(5).text;
        break;
    case Kind::Out: event.secret = at(3).isWord("secret") ? at(4).number : 0; break;
    case Kind::Boot: event.firmware = at(3).text; break;
    case Kind::Other: return true;
    default: break;
    }
    event.text = at(2).text;
    return at(2).isString();
}

} // namespace

std::optional<MailResult> MailResult::of(const QList<BoardValue> &values, qsizetype from)
{
    if (values.size() < from + 11 || !values[from].isNumber() || !values[from + 4].isNumber()) return std::nullopt;
    const auto text = [&](qsizetype i) { return values[from + i].text; };
    const auto number = [&](qsizetype i) { return values[from + i].number; };
    return MailResult{number(0), text(1),   text(2),   text(3),   int(number(4)), text(5),
                      text(6),   number(7), number(8), number(9), text(10)};
}

std::optional<DeviceEvent> DeviceEvent::of(const BoardLine &line)
{
    const QList<BoardValue> &values = line.values;
    if (line.name != "EVENT" || values.size() < 2 || !values[0].isNumber()) return std::nullopt;
    DeviceEvent event;
    event.atMs = values[0].number;
    event.raw = line.rest;
    for (const auto &[word, kind] : kindWords) {
        if (values[1].isWord(word)) event.kind = kind;
    }
    if (!takeValues(event, values)) return std::nullopt;
    return event;
}

} // namespace postbench

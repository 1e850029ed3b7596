// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One line of the board as a value.
#include "boardline.h"

#include "at.h"

namespace postbench {

namespace {

constexpr QByteArrayView errorMark = "+CME ERROR:";

BoardValue valueOf(const at_value &value)
{
    BoardValue out;
    switch (value.kind) {
    case AT_NOTHING: break;
    case AT_NUMBER:
        out.kind = BoardValue::Kind::Number;
        out.number = value.number;
        out.text = QByteArray::number(value.number);
        break;
    case AT_WORD:
        out.kind = BoardValue::Kind::Word;
        out.text = QByteArray(value.octets, value.size);
        break;
    case AT_STRING: {
        out.kind = BoardValue::Kind::String;
        out.text.resize(value.size);
        out.text.resize(at_unescape(&value, out.text.data(), value.size));
        break;
    }
    case AT_QUESTION: out.kind = BoardValue::Kind::Question; break;
    }
    return out;
}

// "+NAME: rest"; false where the line is something else.
bool takeInformation(BoardLine &line)
{
    const qsizetype colon = line.text.indexOf(':');
    if (!line.text.startsWith('+') || colon < 2) return false;
    line.name = line.text.sliced(1, colon - 1);
    line.rest = line.text.sliced(colon + 1);
    while (line.rest.startsWith(' '))
        line.rest.removeFirst();
    const auto values = boardValues(line.rest);
    if (!values) return false;
    line.values = *values;
    line.kind = line.name == "EVENT" ? BoardLine::Kind::Event : BoardLine::Kind::Information;
    return true;
}

} // namespace

std::optional<QList<BoardValue>> boardValues(QByteArrayView text)
{
    if (text.size() > UINT16_MAX) return std::nullopt;
    at_reader reader{text.data(), quint16(text.size()), 0, AT_WELL};
    at_value value{};
    QList<BoardValue> out;
    while (at_next(&reader, &value))
        out.append(valueOf(value));
    if (reader.fault != AT_WELL) return std::nullopt;
    return out;
}

BoardLine BoardLine::of(QByteArrayView bytes)
{
    BoardLine line;
    if (bytes.size() > UINT16_MAX) return line;
    const at_tail tail = at_split(bytes.data(), quint16(bytes.size()));
    line.text = bytes.first(tail.size).toByteArray();
    if (tail.has_number) line.number = tail.number;
    line.hasCheck = tail.has_check;
    line.checkIsRight = tail.check_is_right;
    if (line.text == "OK") {
        line.kind = Kind::Ok;
    } else if (line.text.startsWith(errorMark)) {
        bool isNumber = false;
        const int error = line.text.sliced(errorMark.size()).trimmed().toInt(&isNumber);
        if (isNumber) {
            line.kind = Kind::Error;
            line.error = error;
        }
    } else if (!takeInformation(line)) {
        line.kind = Kind::Other;
    }
    return line;
}

} // namespace postbench

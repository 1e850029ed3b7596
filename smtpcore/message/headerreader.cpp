// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Reads header fields: charsets by ourselves, syntax by GMime.
#include "headerreader.h"

#include "textdecoder.h"

#include <gmime/internet-address.h>

namespace postbench {

namespace {

constexpr qsizetype mostFields = 10'000;
constexpr qsizetype longestPeople = 1 << 18;
constexpr qsizetype longestWord = 8192; // a bound, or a header of unended words takes quadratic time

struct EncodedWord {
    QByteArray charset;
    QByteArray octets;
    qsizetype end = 0; // after it
};

QByteArray qDecoded(QByteArray data) { return QByteArray::fromPercentEncoding(data.replace('_', ' '), '='); }

// The RFC 2047 word at `at`, if there is one. Its length is not held against it: many are too long.
std::optional<EncodedWord> wordAt(const QByteArray &value, qsizetype at)
{
    if (QByteArrayView(value).sliced(at, std::min<qsizetype>(2, value.size() - at)) != "=?") return std::nullopt;
    const qsizetype charsetEnd = value.indexOf('?', at + 2);
    const qsizetype dataBegin = charsetEnd + 3;
    if (charsetEnd < 0 || dataBegin > value.size() || value[charsetEnd + 2] != '?') return std::nullopt;
    const qsizetype end = QByteArrayView(value).first(std::min(value.size(), dataBegin + longestWord)).indexOf("?=", dataBegin);
    const char kind = value[charsetEnd + 1] & ~0x20;
    if (end < 0 || (kind != 'B' && kind != 'Q')) return std::nullopt;
    EncodedWord word;
    word.charset = value.sliced(at + 2, charsetEnd - at - 2);
    if (const qsizetype language = word.charset.indexOf('*'); language >= 0) // RFC 2231 section 5
        word.charset.truncate(language);
    const QByteArray data = value.sliced(dataBegin, end - dataBegin);
    word.octets = kind == 'B' ? QByteArray::fromBase64(data) : qDecoded(data);
    word.end = end + 2;
    if (word.charset.isEmpty() || word.charset.contains(' ') || (kind == 'Q' && data.contains(' '))) return std::nullopt;
    return word;
}

qsizetype afterBlanks(const QByteArray &value, qsizetype at)
{
    while (at < value.size() && (value[at] == ' ' || value[at] == '\t'))
        ++at;
    return at;
}

void addPeople(InternetAddressList *list, QList<Person> &people, int depth)
{
    for (int i = 0; list && depth < 8 && i < internet_address_list_length(list); ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address))
            addPeople(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), people, depth + 1);
        else if (INTERNET_ADDRESS_IS_MAILBOX(address))
            people += Person{QString::fromUtf8(internet_address_get_name(address)),
                             QString::fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)))};
    }
}

} // namespace

QList<RawField> headerSection(const QByteArray &message)
{
    QList<RawField> fields;
    qsizetype from = 0;
    while (from < message.size() && fields.size() < mostFields) {
        qsizetype end = message.indexOf('\n', from);
        end = end < 0 ? message.size() : end;
        QByteArray line = message.sliced(from, end - from);
        from = end + 1;
        if (line.endsWith('\r')) line.chop(1);
        if (line.isEmpty()) break;
        if (line.startsWith(' ') || line.startsWith('\t')) {
            if (!fields.isEmpty()) fields.last().value += line;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.first(std::max<qsizetype>(colon, 0)).trimmed();
        if (!name.isEmpty() && !name.contains(' ')) fields += RawField{name, line.sliced(colon + 1)};
    }
    for (RawField &field : fields)
        field.value = field.value.trimmed();
    return fields;
}

// A stretch of a value: UTF-8 as it stands, or what a run of encoded words says.
struct HeaderReader::Piece {
    QByteArray plain;
    QString words;
    bool isWords = false;
};

// Every run of words of one charset, which may cut a character between two words, becomes one piece.
QList<HeaderReader::Piece> HeaderReader::pieces(const QByteArray &value)
{
    QByteArray utf8 = value;
    if (!QByteArrayView(value).isValidUtf8()) {
        const DecodedText text = decodeText(value, QByteArray());
        m_damaged |= text.damaged;
        utf8 = text.text.toUtf8();
    }
    QList<Piece> all;
    qsizetype plainFrom = 0;
    qsizetype at = 0;
    while ((at = utf8.indexOf("=?", at)) >= 0) {
        auto word = wordAt(utf8, at);
        if (!word) {
            ++at;
            continue;
        }
        if (at > plainFrom) all += Piece{utf8.sliced(plainFrom, at - plainFrom), {}, false};
        QByteArray octets = word->octets;
        while (const auto another = wordAt(utf8, afterBlanks(utf8, word->end))) {
            if (another->charset.compare(word->charset, Qt::CaseInsensitive) != 0) break;
            octets += another->octets;
            word->end = another->end;
        }
        const DecodedText text = decodeText(octets, word->charset);
        m_damaged |= text.damaged;
        all += Piece{{}, text.text, true};
        plainFrom = at = word->end;
    }
    if (plainFrom < utf8.size()) all += Piece{utf8.sliced(plainFrom), {}, false};
    return all;
}

QByteArray HeaderReader::readable(const QByteArray &value)
{
    QByteArray out;
    for (const Piece &piece : pieces(value))
        out += piece.isWords ? "=?UTF-8?B?" + piece.words.toUtf8().toBase64() + "?=" : piece.plain;
    return out;
}

// GMime's own decoder takes quadratic time on words that do not end.
QString HeaderReader::text(const QByteArray &value)
{
    QString out;
    const QList<Piece> all = pieces(value);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool between = i > 0 && i + 1 < all.size() && all[i - 1].isWords && all[i + 1].isWords;
        if (all[i].isWords)
            out += all[i].words;
        else if (!between || !all[i].plain.trimmed().isEmpty()) // RFC 2047 section 6.2
            out += QString::fromUtf8(all[i].plain);
    }
    return out;
}

QList<Person> HeaderReader::people(const QByteArray &value)
{
    QList<Person> people;
    InternetAddressList *list =
        internet_address_list_parse(nullptr, readable(value.first(std::min(value.size(), longestPeople))).constData());
    addPeople(list, people, 0);
    if (list) g_object_unref(list);
    return people;
}

} // namespace postbench

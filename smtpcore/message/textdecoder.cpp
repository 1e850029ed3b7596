// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Tries the declared charset, its larger relatives, then what the octets look like; only then replaces.
#include "textdecoder.h"

#include "iconvhandle.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace postbench {

namespace {

constexpr const char *utf16 = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? "UTF-16LE" : "UTF-16BE";

QString unitsToText(const QByteArray &units)
{
    return QString(reinterpret_cast<const QChar *>(units.constData()), units.size() / qsizetype(sizeof(QChar)));
}

std::optional<QString> exactly(const QByteArray &octets, const char *codec)
{
    if (QByteArrayView(codec) == "UTF-8")
        return QByteArrayView(octets).isValidUtf8() ? std::optional(QString::fromUtf8(octets)) : std::nullopt;
    IconvHandle converter(utf16, codec);
    QByteArray units;
    if (converter.isOpen() && converter.convert(octets, units) == octets.size()) return unitsToText(units);
    return std::nullopt;
}

// ICU's ISO-2022-JP has the circled digits and company signs that Windows mailers put there; glibc's has not.
std::optional<QString> exactlyByIcu(const QByteArray &octets, const char *codec)
{
    QStringDecoder decoder(codec, QStringDecoder::Flag::Stateless);
    if (!decoder.isValid()) return std::nullopt;
    const QString text = decoder(octets);
    return decoder.hasError() || text.contains(QChar::ReplacementCharacter) ? std::nullopt : std::optional(text);
}

QString withReplacements(const QByteArray &octets, const char *codec)
{
    IconvHandle converter(utf16, codec);
    if (!converter.isOpen() || QByteArrayView(codec) == "UTF-8") return QString::fromUtf8(octets);
    QByteArray units;
    QByteArrayView left(octets);
    constexpr char16_t replacement = QChar::ReplacementCharacter;
    while ((left = left.sliced(converter.convert(left, units))).size() > 0) {
        units.append(reinterpret_cast<const char *>(&replacement), sizeof replacement);
        left = left.sliced(1);
    }
    return unitsToText(units);
}

struct Family {
    const char *names;                  // lower case, each within spaces
    std::array<const char *, 3> codecs; // glibc's, the smallest first
};

// The charsets that are taken at their word; no other name of a stranger's reaches the converter.
constexpr Family families[] = {
    {" utf-8 utf8 unicode-1-1-utf-8 ", {"UTF-8"}},
    {" gb2312 gbk gb18030 cp936 gb_2312-80 euc-cn x-gbk csgb2312 ", {"GB18030"}},
    {" iso-2022-jp iso2022-jp csiso2022jp iso-2022-jp-ms cp50220 cp50221 x-windows-iso2022jp ", {"ISO-2022-JP", "ISO-2022-JP-2"}},
    {" shift_jis shift-jis sjis x-sjis ms_kanji csshiftjis cp932 windows-31j cswindows31j ", {"CP932"}},
    {" euc-jp eucjp x-euc-jp cp51932 ", {"EUC-JP", "EUC-JP-MS"}},
    {" big5 big-5 big5-hkscs cp950 csbig5 x-x-big5 ", {"BIG5", "CP950", "BIG5-HKSCS"}},
    {" euc-kr ks_c_5601-1987 cp949 ksc5601 ", {"EUC-KR", "CP949"}},
    {" iso-8859-1 latin1 iso8859-1 l1 windows-1252 cp1252 ", {"CP1252", "ISO-8859-1"}},
    {" utf-16 ", {"UTF-16"}},
    {" utf-16le ", {"UTF-16LE"}},
    {" utf-16be ", {"UTF-16BE"}},
    {" utf-7 ", {"UTF-7"}},
    {" iso-8859-2 ", {"ISO-8859-2"}},
    {" iso-8859-3 ", {"ISO-8859-3"}},
    {" iso-8859-4 ", {"ISO-8859-4"}},
    {" iso-8859-5 ", {"ISO-8859-5"}},
    {" iso-8859-6 ", {"ISO-8859-6"}},
    {" iso-8859-7 ", {"ISO-8859-7"}},
    {" iso-8859-8 iso-8859-8-i ", {"ISO-8859-8"}},
    {" iso-8859-9 ", {"ISO-8859-9"}},
    {" iso-8859-10 ", {"ISO-8859-10"}},
    {" iso-8859-13 ", {"ISO-8859-13"}},
    {" iso-8859-14 ", {"ISO-8859-14"}},
    {" iso-8859-15 ", {"ISO-8859-15"}},
    {" iso-8859-16 ", {"ISO-8859-16"}},
    {" windows-1250 cp1250 ", {"CP1250"}},
    {" windows-1251 cp1251 ", {"CP1251"}},
    {" windows-1253 ", {"CP1253"}},
    {" windows-1254 ", {"CP1254"}},
    {" windows-1255 ", {"CP1255"}},
    {" windows-1256 ", {"CP1256"}},
    {" windows-1257 ", {"CP1257"}},
    {" windows-1258 ", {"CP1258"}},
    {" koi8-r ", {"KOI8-R"}},
    {" koi8-u ", {"KOI8-U"}},
    {" tis-620 windows-874 ", {"TIS-620"}},
};

const Family *familyOf(const QByteArray &declared)
{
    const QByteArray wanted = ' ' + declared.trimmed().toLower() + ' ';
    if (wanted.size() < 4 || wanted.count(' ') != 2) return nullptr;
    const auto *found = std::ranges::find_if(families, [&](const Family &f) { return QByteArrayView(f.names).contains(wanted); });
    return found == std::end(families) ? nullptr : found;
}

bool hasKana(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x3041 && c.unicode() <= 0x30fe; });
}

// Most octets with the eighth bit stand in pairs: Chinese, not Western letters.
bool mostlyPairs(const QByteArray &octets)
{
    qsizetype high = 0;
    qsizetype paired = 0;
    for (qsizetype i = 0; i < octets.size(); ++i) {
        if (static_cast<unsigned char>(octets[i]) < 0x80) continue;
        const bool pair = i + 1 < octets.size() && static_cast<unsigned char>(octets[i + 1]) >= 0x80;
        high += pair ? 2 : 1;
        paired += pair ? 2 : 0;
        i += pair ? 1 : 0;
    }
    return paired * 3 >= high * 2;
}

std::optional<QString> guessed(const QByteArray &octets)
{
    if (auto text = exactly(octets, "UTF-8")) return text;
    for (const char *codec : {"EUC-JP", "CP932"}) {
        if (auto text = exactly(octets, codec); text && hasKana(*text) && mostlyPairs(octets)) return text;
    }
    if (mostlyPairs(octets)) {
        for (const char *codec : {"GB18030", "BIG5"}) {
            if (auto text = exactly(octets, codec)) return text;
        }
    }
    return exactly(octets, "CP1252");
}

} // namespace

DecodedText decodeText(const QByteArray &octets, const QByteArray &declared)
{
    const Family *family = familyOf(declared);
    const bool shifted = octets.contains("\x1b$") || octets.contains("\x1b(");
    if (!family && shifted) // an undeclared ISO-2022-JP is the rule in old Japanese mail
        family = familyOf("iso-2022-jp");
    if (family) {
        for (const char *codec : family->codecs) {
            if (auto text = codec ? exactly(octets, codec) : std::nullopt) return {*text, false};
        }
        if (QByteArrayView(family->codecs[0]) == "ISO-2022-JP") {
            if (auto text = exactlyByIcu(octets, "ISO-2022-JP")) return {*text, false};
        } else if (auto text = exactly(octets, "UTF-8")) {
            return {*text, false};
        }
        return {withReplacements(octets, family->codecs[0]), true};
    }
    if (auto text = guessed(octets)) return {*text, false};
    return {withReplacements(octets, "UTF-8"), true};
}

} // namespace postbench

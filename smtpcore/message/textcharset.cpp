// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Encodes by glibc's iconv and reads the result back: iconv writes a yen sign as a backslash in Shift_JIS without a word.
#include "textcharset.h"

#include "iconvhandle.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace postbench {

namespace {

constexpr const char *utf16 = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? "UTF-16LE" : "UTF-16BE";

// Characters of which JIS has one and Unicode two; which of them an input method gives depends on the system.
// first: what many keyboards give, second: what glibc maps the JIS character to.
constexpr std::pair<char16_t, char16_t> jisTwins[] = {{u'\uFF5E', u'\u301C'}, {u'\uFF0D', u'\u2212'}, {u'\u2225', u'\u2016'},
                                                      {u'\u2014', u'\u2015'}, {u'\uFFE0', u'\u00A2'}, {u'\uFFE1', u'\u00A3'},
                                                      {u'\uFFE2', u'\u00AC'}};

QByteArrayView octetsOf(QStringView text)
{
    return QByteArrayView(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
}

QString withSecondTwins(QString text)
{
    for (const auto &[first, second] : jisTwins)
        text.replace(QChar(first), QChar(second));
    return text;
}

QString readBack(IconvHandle &reader, const QByteArray &octets)
{
    QByteArray units;
    reader.restart();
    reader.convert(octets, units);
    return QString(reinterpret_cast<const QChar *>(units.constData()), units.size() / qsizetype(sizeof(QChar)));
}

} // namespace

struct TextCharset::Row {
    const char *name;   // MIME's
    const char *codec;  // glibc's
    const char *within; // a smaller charset that must be able to read the octets too, or null
    bool japanese;
    bool stateful;
    const char *aliases; // lower case, each within spaces
};

// Shift_JIS is written as Windows's, kept to what JIS X 0208 has, since glibc's own reads a backslash as a yen sign.
// GB2312 is written as GBK and kept to what GB 2312 has: all of today's readers take it as GBK, whose dash is U+2014 and
// whose middle dot is U+00B7, while glibc's own GB2312 knows them as U+2015 and U+30FB only.
constexpr TextCharset::Row TextCharset::rows[] = {
    {"UTF-8", nullptr, nullptr, false, false, " utf-8 utf8 us-ascii ascii "},
    {"ISO-2022-JP", "ISO-2022-JP", nullptr, true, true, " iso-2022-jp iso2022jp iso2022-jp csiso2022jp jis "},
    {"GB18030", "GB18030", nullptr, false, false, " gb18030 gbk cp936 gb-18030 "},
    {"GB2312", "GBK", "EUC-CN", false, false, " gb2312 gb-2312 gb_2312-80 euc-cn csgb2312 "},
    {"Big5", "BIG5", nullptr, false, false, " big5 big-5 big5-tw cn-big5 csbig5 "},
    {"EUC-JP", "EUC-JP", nullptr, true, false, " euc-jp eucjp cseucpkdfmtjapanese "},
    {"Shift_JIS", "CP932", "SHIFT_JIS", true, false, " shift_jis shift-jis sjis x-sjis csshiftjis ms_kanji "},
};

struct TextCharset::Converter {
    explicit Converter(const Row &row)
        : encoder(row.codec, utf16), decoder(utf16, row.codec), within(utf16, row.within ? row.within : row.codec)
    {
    }
    bool isOpen() const { return encoder.isOpen() && decoder.isOpen() && within.isOpen(); }

    IconvHandle encoder;
    IconvHandle decoder;
    IconvHandle within;
};

TextCharset::TextCharset(const Row &row, std::shared_ptr<Converter> converter) : m_row(&row), m_converter(std::move(converter)) {}

std::optional<TextCharset> TextCharset::named(QByteArrayView name)
{
    const QByteArray wanted = ' ' + name.trimmed().toByteArray().toLower() + ' ';
    if (wanted.size() < 3 || wanted.sliced(1, wanted.size() - 2).contains(' ')) return std::nullopt;
    for (const Row &row : rows) {
        if (!QByteArrayView(row.aliases).contains(wanted)) continue;
        if (!row.codec) return TextCharset(row, nullptr);
        auto converter = std::make_shared<Converter>(row);
        if (!converter->isOpen()) return std::nullopt;
        return TextCharset(row, std::move(converter));
    }
    return std::nullopt;
}

TextCharset TextCharset::utf8() { return TextCharset(rows[0], nullptr); }

QByteArray TextCharset::name() const { return m_row->name; }

bool TextCharset::isUtf8() const { return !m_row->codec; }

bool TextCharset::isStateful() const { return m_row->stateful; }

std::expected<QByteArray, qsizetype> TextCharset::encode(QStringView text) const
{
    if (!isUtf8()) return encodeLegacy(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate()) continue;
        if (!text[i].isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate()) return std::unexpected(i);
        ++i;
    }
    return text.toUtf8();
}

std::expected<QByteArray, qsizetype> TextCharset::encodeLegacy(QStringView text) const
{
    QString written = text.toString(); // with the twins that were taken
    QByteArray out;
    m_converter->encoder.restart();
    qsizetype done = 0;
    while ((done += m_converter->encoder.convert(octetsOf(QStringView(written).sliced(done)), out) / 2) < written.size()) {
        const auto *twin = std::ranges::find(jisTwins, written[done].unicode(), &std::pair<char16_t, char16_t>::first);
        if (!m_row->japanese || twin == std::end(jisTwins)) return std::unexpected(done);
        written[done] = QChar(twin->second); // no twin has a twin: this ends
    }
    m_converter->encoder.finish(out);

    const QString read = withSecondTwins(readBack(m_converter->decoder, out));
    written = withSecondTwins(written);
    if (read != written) return std::unexpected(std::ranges::mismatch(read, written).in2 - written.cbegin());
    if (m_row->within) {
        const qsizetype known = readBack(m_converter->within, out).size(); // no charset with a `within` has surrogates
        if (known < written.size()) return std::unexpected(known);
    }
    return out;
}

} // namespace postbench

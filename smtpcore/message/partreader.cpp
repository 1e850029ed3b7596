// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Walks GMime's tree of parts and decodes each leaf.
#include "partreader.h"

#include "headerreader.h"
#include "textdecoder.h"

#include <gmime/gmime.h>

#include <algorithm>

namespace postbench {

namespace {

constexpr int deepest = 32;
constexpr qsizetype mostParts = 1000;
// GMime makes an object of about a kilobyte for every part, before we can count them: lines that could begin one are bounded.
constexpr qsizetype mostBoundaryLines = 50'000;

template<typename T> struct Unref {
    void operator()(T *object) const { g_object_unref(object); }
};
template<typename T> using Held = std::unique_ptr<T, Unref<T>>;

QByteArray octetsOf(GMimeStream *stream)
{
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    return QByteArray(reinterpret_cast<const char *>(array->data), qsizetype(array->len));
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *wrapper = g_mime_part_get_content(part);
    if (!wrapper) return {};
    const Held<GMimeStream> out(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(wrapper, out.get());
    return octetsOf(out.get());
}

QByteArray contentOf(GMimeMessagePart *part)
{
    GMimeMessage *inner = g_mime_message_part_get_message(part);
    if (!inner) return {};
    const Held<GMimeStream> out(g_mime_stream_mem_new());
    GMimeFormatOptions *options = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
    g_mime_object_write_to_stream(GMIME_OBJECT(inner), options, out.get());
    g_mime_format_options_free(options);
    return octetsOf(out.get());
}

QByteArray rawHeader(GMimeObject *object, const char *name)
{
    GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(object), name);
    QByteArray value = header ? QByteArray(g_mime_header_get_raw_value(header)) : QByteArray();
    value.replace("\r\n", "").replace('\n', "");
    return value.trimmed();
}

// A name only: no folder, no control character.
QString safeFileName(const QString &given)
{
    QString name = given.sliced(std::max(given.lastIndexOf(u'/'), given.lastIndexOf(u'\\')) + 1);
    for (QChar &c : name)
        c = c.unicode() < 0x20 || c.unicode() == 0x7f ? u'_' : c;
    return name;
}

class PartWalk
{
public:
    explicit PartWalk(MimeMessage &message) : m_message(message) {}

    void walk(GMimeObject *object, int depth)
    {
        if (depth > deepest || m_message.parts.size() >= mostParts) {
            m_message.damaged = true;
        } else if (GMIME_IS_MULTIPART(object)) {
            auto *multipart = GMIME_MULTIPART(object);
            for (int i = 0; i < g_mime_multipart_get_count(multipart) && m_message.parts.size() <= mostParts; ++i)
                walk(g_mime_multipart_get_part(multipart, i), depth + 1);
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            addLeaf(object, contentOf(GMIME_MESSAGE_PART(object)), depth);
        } else if (GMIME_IS_PART(object)) {
            addLeaf(object, contentOf(GMIME_PART(object)), depth);
        }
    }

private:
    void addLeaf(GMimeObject *object, const QByteArray &content, int depth)
    {
        MimePart part;
        GMimeContentType *type = g_mime_object_get_content_type(object);
        char *essence = g_mime_content_type_get_mime_type(type);
        part.mediaType = QByteArray(essence).toLower();
        g_free(essence);
        part.charset = g_mime_content_type_get_parameter(type, "charset");
        part.contentId = QByteArray(g_mime_object_get_content_id(object));
        part.content = content;
        part.size = content.size();
        part.depth = depth;
        const bool attached = readDisposition(object, part);
        const qsizetype place = m_message.parts.size();
        m_message.parts += part;
        if (attached || !part.mediaType.startsWith("text/")) return;
        if (part.mediaType == "text/html")
            takeText(part, int(place), m_message.html, m_message.htmlPart);
        else if (part.mediaType == "text/plain")
            takeText(part, int(place), m_message.text, m_message.textPart);
    }

    void takeText(const MimePart &part, int place, QString &text, int &textPlace)
    {
        if (textPlace >= 0) return;
        textPlace = place;
        DecodedText decoded = decodeText(part.content, part.charset);
        m_message.damaged |= decoded.damaged;
        text = decoded.text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
    }

    // Sets the file name and whether it is inline; returns whether the part is an attachment.
    bool readDisposition(GMimeObject *object, MimePart &part)
    {
        HeaderReader reader;
        const QByteArray field = reader.readable(rawHeader(object, "Content-Disposition"));
        const Held<GMimeContentDisposition> disposition(g_mime_content_disposition_parse(nullptr, field.constData()));
        const QByteArray kind = QByteArray(g_mime_content_disposition_get_disposition(disposition.get())).toLower();
        const char *name = g_mime_content_disposition_get_parameter(disposition.get(), "filename");
        part.fileName = QString::fromUtf8(name);
        if (!name) {
            const QByteArray typeField = reader.readable(rawHeader(object, "Content-Type"));
            const Held<GMimeContentType> type(g_mime_content_type_parse(nullptr, typeField.constData()));
            part.fileName = QString::fromUtf8(g_mime_content_type_get_parameter(type.get(), "name"));
        }
        part.fileName = safeFileName(part.fileName);
        m_message.damaged |= reader.isDamaged();
        const bool attached = !field.isEmpty() && kind != "inline";
        part.isInline = kind == "inline" || (field.isEmpty() && !part.contentId.isEmpty());
        return attached;
    }

    MimeMessage &m_message;
};

// The octets up to the last line that may begin a part.
QByteArrayView bounded(const QByteArray &octets, bool &damaged)
{
    qsizetype lines = 0;
    for (qsizetype at = octets.indexOf("\n--"); at >= 0; at = octets.indexOf("\n--", at + 3)) {
        if (++lines > mostBoundaryLines) {
            damaged = true;
            return QByteArrayView(octets).first(at + 1);
        }
    }
    return octets;
}

Held<GMimeMessage> parsed(QByteArrayView octets)
{
    const Held<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(octets.data(), std::size_t(octets.size())));
    const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(), GMIME_FORMAT_MESSAGE);
    return Held<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

} // namespace

void readParts(const QByteArray &octets, MimeMessage &message)
{
    const auto tree = parsed(bounded(octets, message.damaged));
    if (tree && g_mime_message_get_mime_part(tree.get())) PartWalk(message).walk(g_mime_message_get_mime_part(tree.get()), 0);
    if (!message.parts.isEmpty()) return;
    // A multipart without a single part, or nothing that GMime takes for a message: what there is, as a text.
    qsizetype body = std::max(octets.indexOf("\n\n") + 2, octets.indexOf("\n\r\n") + 3);
    body = message.headers.isEmpty() || body < 3 ? 0 : std::min(body, octets.size());
    MimePart part;
    part.mediaType = "text/plain";
    part.content = octets.sliced(body);
    part.size = part.content.size();
    const DecodedText decoded = decodeText(part.content, QByteArray());
    message.text = decoded.text;
    message.textPart = 0;
    message.parts += part;
    message.damaged = true;
}

} // namespace postbench

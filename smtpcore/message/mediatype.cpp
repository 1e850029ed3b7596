// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A small table of our own: QMimeDatabase reads the system's files, which a pure room must not.
#include "mediatype.h"

#include <algorithm>
#include <string_view>

namespace postbench {

namespace {

struct Magic {
    std::string_view begin;
    std::string_view type;
};

constexpr Magic magics[] = {
    {"\x89PNG\r\n\x1a\n", "image/png"},
    {"\xff\xd8\xff", "image/jpeg"},
    {"GIF87a", "image/gif"},
    {"GIF89a", "image/gif"},
    {"%PDF-", "application/pdf"},
    {"\x1f\x8b", "application/gzip"},
    {"\xfd"
     "7zXZ",
     "application/x-xz"},
    {"BZh", "application/x-bzip2"},
    {"\x28\xb5\x2f\xfd", "application/zstd"},
    {"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"},
    {"PK\x03\x04", "application/zip"},
    {"II*", "image/tiff"},
    {"OggS", "audio/ogg"},
    {"fLaC", "audio/flac"},
    {"ID3", "audio/mpeg"},
    {"\x7f"
     "ELF",
     "application/x-executable"},
};

struct Extension {
    std::string_view ending;
    std::string_view type;
};

constexpr Extension extensions[] = {
    {"7z", "application/x-7z-compressed"},
    {"aac", "audio/aac"},
    {"avi", "video/x-msvideo"},
    {"avif", "image/avif"},
    {"bmp", "image/bmp"},
    {"bz2", "application/x-bzip2"},
    {"c", "text/x-csrc"},
    {"conf", "text/plain"},
    {"cpp", "text/x-c++src"},
    {"css", "text/css"},
    {"csv", "text/csv"},
    {"diff", "text/x-diff"},
    {"doc", "application/msword"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"eml", "message/rfc822"},
    {"epub", "application/epub+zip"},
    {"flac", "audio/flac"},
    {"gif", "image/gif"},
    {"gz", "application/gzip"},
    {"h", "text/x-chdr"},
    {"heic", "image/heic"},
    {"htm", "text/html"},
    {"html", "text/html"},
    {"ics", "text/calendar"},
    {"ico", "image/vnd.microsoft.icon"},
    {"ini", "text/plain"},
    {"jpeg", "image/jpeg"},
    {"jpg", "image/jpeg"},
    {"js", "text/javascript"},
    {"json", "application/json"},
    {"log", "text/plain"},
    {"m4a", "audio/mp4"},
    {"md", "text/markdown"},
    {"mid", "audio/midi"},
    {"mkv", "video/x-matroska"},
    {"mov", "video/quicktime"},
    {"mp3", "audio/mpeg"},
    {"mp4", "video/mp4"},
    {"mpeg", "video/mpeg"},
    {"mpg", "video/mpeg"},
    {"odp", "application/vnd.oasis.opendocument.presentation"},
    {"ods", "application/vnd.oasis.opendocument.spreadsheet"},
    {"odt", "application/vnd.oasis.opendocument.text"},
    {"oga", "audio/ogg"},
    {"ogg", "audio/ogg"},
    {"opus", "audio/ogg"},
    {"p7m", "application/pkcs7-mime"},
    {"p7s", "application/pkcs7-signature"},
    {"patch", "text/x-diff"},
    {"pdf", "application/pdf"},
    {"png", "image/png"},
    {"ppt", "application/vnd.ms-powerpoint"},
    {"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    {"ps", "application/postscript"},
    {"py", "text/x-python"},
    {"rar", "application/vnd.rar"},
    {"rtf", "application/rtf"},
    {"sh", "application/x-sh"},
    {"svg", "image/svg+xml"},
    {"tar", "application/x-tar"},
    {"tgz", "application/gzip"},
    {"tif", "image/tiff"},
    {"tiff", "image/tiff"},
    {"ts", "text/plain"},
    {"txt", "text/plain"},
    {"vcf", "text/vcard"},
    {"wav", "audio/wav"},
    {"webm", "video/webm"},
    {"webp", "image/webp"},
    {"xhtml", "application/xhtml+xml"},
    {"xls", "application/vnd.ms-excel"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {"xml", "application/xml"},
    {"xz", "application/x-xz"},
    {"yaml", "application/yaml"},
    {"yml", "application/yaml"},
    {"zip", "application/zip"},
    {"zst", "application/zstd"},
};

bool isTokenChar(char c) // RFC 2045 section 5.1
{
    return c > ' ' && c < 0x7f && !QByteArrayView("()<>@,;:\\\"/[]?=").contains(c);
}

} // namespace

QByteArray guessMediaType(const QString &fileName, QByteArrayView begin)
{
    const std::string_view octets(begin.data(), std::size_t(begin.size()));
    const auto magic = std::ranges::find_if(magics, [&](const Magic &m) { return octets.starts_with(m.begin); });
    const QByteArray ending = fileName.contains(u'.') ? fileName.sliced(fileName.lastIndexOf(u'.') + 1).toLower().toUtf8() : "";
    const auto byName = std::ranges::find_if(extensions, [&](const Extension &e) { return QByteArrayView(e.ending) == ending; });
    const bool known = magic != std::end(magics);
    const bool named = byName != std::end(extensions);
    // An office document is a zip inside.
    if (known && (!named || (magic->type != "application/zip" && magic->type != "audio/ogg")))
        return QByteArray(magic->type.data(), qsizetype(magic->type.size()));
    if (named) return QByteArray(byName->type.data(), qsizetype(byName->type.size()));
    return "application/octet-stream";
}

bool isMediaType(QByteArrayView type)
{
    const qsizetype end = type.indexOf(';');
    const QByteArray essence = type.first(end < 0 ? type.size() : end).toByteArray().trimmed();
    const QByteArrayView rest = end < 0 ? QByteArrayView() : type.sliced(end);
    const qsizetype slash = essence.indexOf('/');
    if (slash <= 0 || slash + 1 == essence.size() || type.size() > 400) return false;
    const auto token = [](QByteArrayView part) { return std::ranges::all_of(part, isTokenChar); };
    return token(QByteArrayView(essence).first(slash)) && token(QByteArrayView(essence).sliced(slash + 1))
        && std::ranges::all_of(rest, [](char c) { return c >= ' ' && c < 0x7f; });
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Walks HTML once and keeps its words.
#include "bouncereaderhtml.h"

using namespace Qt::StringLiterals;

namespace postbench {

namespace {

constexpr qsizetype longestEntity = 11;

bool endsLine(QStringView tag)
{
    for (const QLatin1StringView name :
         {"br"_L1, "p"_L1,  "/p"_L1,  "div"_L1, "/div"_L1, "tr"_L1, "/tr"_L1,    "/td"_L1,    "li"_L1,  "/li"_L1, "h1"_L1,
          "h2"_L1, "h3"_L1, "/h1"_L1, "/h2"_L1, "/h3"_L1,  "hr"_L1, "/title"_L1, "/table"_L1, "pre"_L1, "/pre"_L1}) {
        if (tag.compare(name, Qt::CaseInsensitive) == 0) return true;
    }
    return false;
}

QString entity(QStringView name)
{
    if (name == "lt"_L1) return u"<"_s;
    if (name == "gt"_L1) return u">"_s;
    if (name == "amp"_L1) return u"&"_s;
    if (name == "quot"_L1) return u"\""_s;
    if (name == "apos"_L1) return u"'"_s;
    if (name == "nbsp"_L1) return u" "_s;
    if (!name.startsWith(u'#')) return {};
    const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    const uint number = name.sliced(hex ? 2 : 1).toUInt(nullptr, hex ? 16 : 10);
    return number >= 32 && number < 0x110000 && !QChar::isSurrogate(number)
        ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&number), 1)
        : QString();
}

} // namespace

QString textOfHtml(const QString &html)
{
    QString out;
    for (qsizetype i = 0; i < html.size(); ++i) {
        const QChar c = html[i];
        if (c == u'<' && i + 1 < html.size() && (html[i + 1].isLetter() || html[i + 1] == u'/' || html[i + 1] == u'!')) {
            const qsizetype close = html.indexOf(u'>', i);
            if (close < 0) break;
            const QStringView inside = QStringView(html).sliced(i + 1, close - i - 1);
            qsizetype length = inside.startsWith(u'/') ? 1 : 0;
            while (length < inside.size() && inside[length].isLetterOrNumber())
                ++length;
            const QStringView tag = inside.first(length);
            const bool hidden =
                tag.compare("style"_L1, Qt::CaseInsensitive) == 0 || tag.compare("script"_L1, Qt::CaseInsensitive) == 0;
            // <user@host.example> that nobody wrote as entities
            if (inside.contains(u'@') && !inside.contains(u' ') && !inside.contains(u'"')) out += u"<%1>"_s.arg(inside);
            if (endsLine(tag)) out += u'\n';
            i = close;
            if (hidden) {
                const qsizetype end = html.indexOf(u"</%1"_s.arg(tag), close, Qt::CaseInsensitive);
                i = end < 0 ? html.size() : end - 1;
            }
        } else if (c == u'&') {
            const QStringView near = QStringView(html).mid(i + 1, longestEntity); // a page of & alone is walked once all the same
            const qsizetype end = near.indexOf(u';');
            const QString one = end > 0 ? entity(near.first(end)) : QString();
            out += one.isEmpty() ? QString(c) : one;
            if (!one.isEmpty()) i += 1 + end;
        } else {
            out += c == u'\n' ? QChar(u' ') : c;
        }
    }
    return out;
}

} // namespace postbench

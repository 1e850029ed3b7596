// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Checks domains and address literals.
#include "domain.h"

#include <QList>
#include <QUrl>

#include <algorithm>

namespace postbench {

namespace {

bool isLetterOrDigit(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

bool isLabel(QByteArrayView label)
{
    return !label.isEmpty() && label.size() <= 63 && isLetterOrDigit(label.front()) && isLetterOrDigit(label.back())
        && std::ranges::all_of(label, [](char c) { return c == '-' || isLetterOrDigit(c); });
}

// Snum of RFC 5321 section 4.1.3: 0 to 255.
bool isIPv4(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == 4 && std::ranges::all_of(parts, [](QStringView part) {
               return !part.isEmpty() && part.size() <= 3 && part.toUInt() <= 255
                   && std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
           });
}

bool isHexGroup(QStringView group)
{
    return !group.isEmpty() && group.size() <= 4 && std::ranges::all_of(group, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    });
}

// How many 16-bit groups these are, of which the last may be an IPv4 address worth two; -1 where they are none.
int groupsIn(QStringView text, bool mayEndInIPv4)
{
    if (text.isEmpty()) return 0;
    const auto groups = text.split(u':');
    int count = 0;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (isHexGroup(groups[i]))
            count += 1;
        else if (mayEndInIPv4 && i == groups.size() - 1 && isIPv4(groups[i]))
            count += 2;
        else
            return -1;
    }
    return count;
}

bool isIPv6(QStringView text)
{
    const qsizetype gap = text.indexOf(u"::");
    if (gap < 0) return groupsIn(text, true) == 8;
    const int before = groupsIn(text.first(gap), false);
    const int after = groupsIn(text.sliced(gap + 2), true);
    return before >= 0 && after >= 0 && before + after <= 7;
}

} // namespace

bool isAsciiDomain(QByteArrayView domain)
{
    qsizetype start = 0;
    for (qsizetype dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', start)) {
        if (!isLabel(domain.sliced(start, dot - start))) return false;
        start = dot + 1;
    }
    return isLabel(domain.sliced(start));
}

bool isAddressLiteral(QStringView domain)
{
    if (!domain.startsWith(u'[') || !domain.endsWith(u']')) return false;
    const QStringView address = domain.sliced(1).chopped(1);
    if (address.startsWith(u"IPv6:", Qt::CaseInsensitive)) return isIPv6(address.sliced(5));
    return isIPv4(address);
}

QByteArray toAsciiDomain(const QString &domain) { return QUrl::toAce(domain).toLower(); }

} // namespace postbench

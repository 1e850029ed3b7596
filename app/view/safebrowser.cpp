// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Safe browser: cid: and data: only, links are shown and not followed.

#include "safebrowser.h"

#include <QImage>
#include <QUrl>

namespace postbench {

namespace {

constexpr int largestSide = 4096; // pixels; a picture bomb is not worth the memory

QVariant imageOf(const QByteArray &octets)
{
    const QImage image = QImage::fromData(octets);
    if (image.isNull() || image.width() > largestSide || image.height() > largestSide)
        return {};
    return image;
}

QByteArray dataOf(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const qsizetype comma = path.indexOf(',');
    if (comma < 0)
        return {};
    const QByteArray content = QByteArray::fromPercentEncoding(path.sliced(comma + 1));
    return path.first(comma).toLower().endsWith(";base64") ? QByteArray::fromBase64(content) : content;
}

} // namespace

SafeBrowser::SafeBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
}

void SafeBrowser::showHtml(const QString &html, const QList<MimePart> &parts)
{
    m_images.clear();
    m_refused = 0;
    for (const MimePart &part : parts) {
        if (!part.contentId.isEmpty())
            m_images.insert(QString::fromUtf8(part.contentId), part.content);
    }
    setHtml(html);
}

QVariant SafeBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource) {
        ++m_refused;
        return QByteArray();
    }
    if (name.scheme() == QLatin1String("cid"))
        return imageOf(m_images.value(name.path(QUrl::FullyDecoded)));
    if (name.scheme() == QLatin1String("data"))
        return imageOf(dataOf(name));
    ++m_refused;
    return QImage();
}

} // namespace postbench

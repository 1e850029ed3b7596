// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Safe browser: cid: and data: only, links are shown and not followed.

#include "safebrowser.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QUrl>

namespace postbench {

namespace {

constexpr int largestSide = 4096; // pixels; a picture bomb is not worth the memory

// Judged before it is decoded. No SVG: it could ask for further files by itself.
QVariant imageOf(const QByteArray &octets)
{
    static const QList<QByteArray> known{"png", "jpeg", "gif", "bmp", "webp"};
    QBuffer buffer;
    buffer.setData(octets);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!known.contains(reader.format()) || size.width() > largestSide || size.height() > largestSide) return QImage();
    return reader.read();
}

QByteArray dataOf(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const qsizetype comma = path.indexOf(',');
    if (comma < 0) return {};
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
        if (!part.contentId.isEmpty()) m_images.insert(QString::fromUtf8(part.contentId), part.content);
    }
    setHtml(html);
}

QVariant SafeBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource) {
        ++m_refused;
        return QByteArray();
    }
    if (name.scheme() == QLatin1String("cid")) return imageOf(m_images.value(name.path(QUrl::FullyDecoded)));
    if (name.scheme() == QLatin1String("data")) return imageOf(dataOf(name));
    ++m_refused;
    return QImage();
}

} // namespace postbench

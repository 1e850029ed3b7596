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
QImage imageOf(const QByteArray &octets)
{
    static const QList<QByteArray> known{"png", "jpeg", "gif", "bmp", "webp"};
    QBuffer buffer;
    buffer.setData(octets);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!known.contains(reader.format()) || size.width() > largestSide || size.height() > largestSide) return {};
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
    QHash<QString, QByteArray> images;
    for (const MimePart &part : parts) {
        if (!part.contentId.isEmpty()) images.insert(QString::fromUtf8(part.contentId), part.content);
    }
    setPictures([images](const QString &contentId) { return images.value(contentId); });
    showHtml(html);
}

void SafeBrowser::setPictures(const Pictures &pictures)
{
    m_pictures = pictures;
    m_decoded.clear();
}

void SafeBrowser::showHtml(const QString &html)
{
    m_refused = 0;
    setHtml(html);
}

QVariant SafeBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource) {
        ++m_refused;
        return QByteArray();
    }
    if (name.scheme() == QLatin1String("cid")) {
        const QString contentId = name.path(QUrl::FullyDecoded);
        const auto known = m_decoded.constFind(contentId);
        if (known != m_decoded.cend()) return *known;
        return *m_decoded.insert(contentId, m_pictures ? imageOf(m_pictures(contentId)) : QImage());
    }
    if (name.scheme() == QLatin1String("data")) return imageOf(dataOf(name));
    ++m_refused;
    return QImage();
}

} // namespace postbench

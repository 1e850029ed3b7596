// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Shows HTML of a mail without ever asking the network for anything.
#pragma once

#include "mimereader.h"

#include <QHash>
#include <QImage>
#include <QTextBrowser>

#include <functional>

namespace postbench {

class SafeBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit SafeBrowser(QWidget *parent = nullptr);

    // Octets of the picture with this content id; empty: there is none.
    using Pictures = std::function<QByteArray(const QString &contentId)>;

    // Images by cid: come from parts; data: URLs are shown; everything else stays empty.
    void showHtml(const QString &html, const QList<MimePart> &parts);
    // The same while it is being written: pictures stay decoded until others are set.
    void setPictures(const Pictures &pictures);
    void showHtml(const QString &html);
    int refusedCount() const { return m_refused; } // resources that the mail wanted from elsewhere

    QVariant loadResource(int type, const QUrl &name) override;

private:
    Pictures m_pictures;
    QHash<QString, QImage> m_decoded; // by content id
    int m_refused = 0;
};

} // namespace postbench

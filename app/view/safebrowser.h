// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Shows HTML of a mail without ever asking the network for anything.
#pragma once

#include "mimereader.h"

#include <QHash>
#include <QTextBrowser>

namespace postbench {

class SafeBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit SafeBrowser(QWidget *parent = nullptr);

    // Images by cid: come from parts; data: URLs are shown; everything else stays empty.
    void showHtml(const QString &html, const QList<MimePart> &parts);
    int refusedCount() const { return m_refused; } // resources that the mail wanted from elsewhere

    QVariant loadResource(int type, const QUrl &name) override;

private:
    QHash<QString, QByteArray> m_images; // by content id
    int m_refused = 0;
};

} // namespace postbench

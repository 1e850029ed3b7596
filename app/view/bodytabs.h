// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Text, HTML, Attachments, Headers and Source of the mail, as tabs.
#pragma once

#include "composition.h"

#include <QTabWidget>

class QAbstractItemModel;

namespace postbench {

class AttachmentsModel;
class AttachmentsPane;
class HeadersModel;
class HeadersPane;
class HtmlPane;
class MailTextEdit;
class SourcePane;

class BodyTabs : public QTabWidget
{
    Q_OBJECT
public:
    enum Tab { Text, Html, Attachments, Headers, Source };

    explicit BodyTabs(QWidget *parent = nullptr);

    void read(const Composition &composition);
    void write(Composition &composition) const;
    void attachFiles(const QStringList &paths);
    void chooseFiles();
    MailTextEdit *text() const { return m_text; }
    MailTextEdit *html() const;
    HtmlPane *htmlPane() const { return m_html; }
    SourcePane *source() const { return m_source; }
    AttachmentsModel *attachments() const { return m_attachments; }
    HeadersModel *headers() const { return m_headers; }

signals:
    void edited();
    void sourceShown(); // the Source tab came up and wants a preview
    void sourceEditedChanged(bool edited);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshCounts();
    void refreshPictures();
    void watch(QAbstractItemModel *model);

    AttachmentsModel *m_attachments;
    HeadersModel *m_headers;
    MailTextEdit *m_text;
    HtmlPane *m_html;
    AttachmentsPane *m_attachmentsPane;
    HeadersPane *m_headersPane;
    SourcePane *m_source;
};

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Body tabs: the panes put together.

#include "bodytabs.h"

#include "attachmentsmodel.h"
#include "attachmentspane.h"
#include "describe.h"
#include "headersmodel.h"
#include "headerspane.h"
#include "htmlpane.h"
#include "mailtextedit.h"
#include "sourcepane.h"

#include <QEvent>
#include <QLocale>
#include <QTabBar>

namespace postbench {

BodyTabs::BodyTabs(QWidget *parent)
    : QTabWidget(parent)
    , m_attachments(new AttachmentsModel(this))
    , m_headers(new HeadersModel(this))
    , m_text(new MailTextEdit)
    , m_html(new HtmlPane)
    , m_attachmentsPane(new AttachmentsPane(m_attachments))
    , m_headersPane(new HeadersPane(m_headers))
    , m_source(new SourcePane)
{
    const QList<QWidget *> panes{m_text, m_html, m_attachmentsPane, m_headersPane, m_source};
    for (QWidget *pane : panes)
        addTab(pane, QString());
    setDocumentMode(true);
    connect(m_text, &QPlainTextEdit::textChanged, this, &BodyTabs::edited);
    connect(html(), &QPlainTextEdit::textChanged, this, &BodyTabs::edited);
    connect(m_source, &SourcePane::edited, this, &BodyTabs::edited);
    connect(m_text, &MailTextEdit::filesGiven, this, &BodyTabs::attachFiles);
    connect(html(), &MailTextEdit::filesGiven, this, &BodyTabs::attachFiles);
    connect(m_source, &SourcePane::editedChanged, this, [this](bool on) {
        for (QWidget *pane : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_html),
                              static_cast<QWidget *>(m_attachmentsPane), static_cast<QWidget *>(m_headersPane)})
            pane->setEnabled(!on);
        emit sourceEditedChanged(on);
        if (!on && currentIndex() == Source) emit sourceShown();
    });
    connect(this, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == Source) emit sourceShown();
    });
    watch(m_attachments);
    watch(m_headers);
    refreshPictures();
    retranslate();
}

void BodyTabs::watch(QAbstractItemModel *model)
{
    auto changed = [this] {
        refreshCounts();
        refreshPictures();
        emit edited();
    };
    connect(model, &QAbstractItemModel::dataChanged, this, changed);
    connect(model, &QAbstractItemModel::rowsInserted, this, changed);
    connect(model, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(model, &QAbstractItemModel::modelReset, this, changed);
}

MailTextEdit *BodyTabs::html() const { return m_html->editor(); }

void BodyTabs::read(const Composition &composition)
{
    m_text->setTextIfOther(composition.draft.text);
    html()->setTextIfOther(composition.draft.html);
    m_attachments->setAttachments(composition.attachments);
    m_headers->setFields(composition.draft.extraHeaders);
    m_source->setSource(composition.source);
    if (currentIndex() == Source && !composition.source) emit sourceShown();
}

void BodyTabs::write(Composition &composition) const
{
    composition.draft.text = m_text->toPlainText();
    composition.draft.html = html()->toPlainText();
    composition.draft.extraHeaders = m_headers->fields();
    composition.attachments = m_attachments->attachments();
    composition.source = m_source->source();
}

void BodyTabs::attachFiles(const QStringList &paths)
{
    if (m_attachments->addFiles(paths) > 0) setCurrentIndex(Attachments);
}

void BodyTabs::chooseFiles()
{
    setCurrentIndex(Attachments);
    m_attachmentsPane->chooseFiles();
}

void BodyTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QTabWidget::changeEvent(event);
}

void BodyTabs::refreshPictures()
{
    m_html->setPictures([this](const QString &contentId) { return m_attachments->inlineOctets(contentId); });
}

void BodyTabs::refreshCounts()
{
    const int files = m_attachments->rowCount();
    const int fields = static_cast<int>(m_headers->fields().size());
    //: Tab with the number of attachments in it.
    setTabText(Attachments, files > 0 ? tr("Attachments (%1)").arg(QLocale().toString(files)) : tr("Attachments"));
    //: Tab with the number of header fields in it.
    setTabText(Headers, fields > 0 ? tr("Headers (%1)").arg(QLocale().toString(fields)) : tr("Headers"));
}

void BodyTabs::retranslate()
{
    setTabText(Text, tr("Text"));
    //: Tab with the HTML part of the mail.
    setTabText(Html, tr("HTML"));
    setTabText(Source, tr("Source"));
    refreshCounts();
    setTabToolTip(Text, tr("The mail as plain text."));
    setTabToolTip(Html, tr("The mail as HTML, alone or beside the plain text."));
    setTabToolTip(Attachments, tr("Files that go with the mail, and images of the HTML text."));
    setTabToolTip(Headers, tr("Header fields of your own."));
    setTabToolTip(Source, tr("The finished message; edited here, it is sent as it is."));
    describe(static_cast<QWidget *>(tabBar()), tr("Parts of the mail"),
             tr("Left and Right change between text, HTML, attachments, headers and source."));
    describe(static_cast<QWidget *>(m_text), tr("Text"), tr("The mail as plain text. Dropped files become attachments."));
    m_text->setPlaceholderText(tr("Write here. Files dropped on the text become attachments."));
}

} // namespace postbench

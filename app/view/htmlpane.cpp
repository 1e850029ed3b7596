// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// HTML pane: editor above, preview below.

#include "htmlpane.h"

#include "describe.h"
#include "mailtextedit.h"
#include "noticebar.h"
#include "safebrowser.h"

#include <QCheckBox>
#include <QEvent>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace postbench {

namespace {
constexpr int pauseMs = 150;
} // namespace

HtmlPane::HtmlPane(QWidget *parent)
    : QWidget(parent)
    , m_editor(new MailTextEdit)
    , m_preview(new SafeBrowser)
    , m_remote(new NoticeBar)
    , m_showPreview(new QCheckBox(this))
    , m_pause(new QTimer(this))
{
    m_editor->setMonospaced();
    m_preview->hide();
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_editor);
    split->addWidget(m_preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split, 1);
    column->addWidget(m_remote);
    column->addWidget(m_showPreview);
    connect(m_showPreview, &QCheckBox::toggled, m_preview, &QWidget::setVisible);
    connect(m_showPreview, &QCheckBox::toggled, this, &HtmlPane::refreshPreview);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &HtmlPane::refreshPreview);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (m_showPreview->isChecked()) m_pause->start();
    });
    retranslate();
}

void HtmlPane::refreshPreview()
{
    if (m_showPreview->isChecked()) m_preview->showHtml(m_editor->toPlainText());
    if (m_showPreview->isChecked() && m_preview->refusedCount() > 0)
        m_remote->showNotice(NoticeBar::Kind::Info, tr("Pictures and styles from the network are not loaded here."));
    else
        m_remote->hide();
}

void HtmlPane::setPictures(const std::function<QByteArray(const QString &contentId)> &pictures)
{
    m_preview->setPictures(pictures);
    refreshPreview();
}

void HtmlPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void HtmlPane::retranslate()
{
    describe(static_cast<QWidget *>(m_editor), tr("HTML text"),
             tr("The HTML part as source. With text as well, both go as alternatives; with HTML alone, it goes alone."));
    m_editor->setPlaceholderText(tr("HTML of the mail, as source. Leave this empty for a plain text mail."));
    describe(static_cast<QWidget *>(m_preview), tr("Preview of the HTML text"),
             tr("Roughly what the reader will see. Nothing is loaded from the network."));
    describe(m_showPreview, tr("Sho&w preview"),
             tr("Shows below roughly what the reader will see. Nothing is loaded from the network."));
    refreshPreview();
}

} // namespace postbench

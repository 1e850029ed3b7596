// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Mail view.

#include "mailview.h"

#include "describe.h"
#include "noticebar.h"
#include "paletteicon.h"
#include "safebrowser.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace postbench {

namespace {

constexpr qsizetype shownSource = 1 << 20; // octets; more would make the text widget slow

QPlainTextEdit *reader(bool monospaced)
{
    auto *edit = new QPlainTextEdit;
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (monospaced) {
        edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    }
    return edit;
}

// A sender's file name must not lead out of the folder that the person chooses.
QString safeName(const QString &name)
{
    QString safe = name.section(u'/', -1).section(u'\\', -1);
    safe.removeIf([](QChar c) { return c < u' ' || c == u':'; });
    while (safe.startsWith(u'.'))
        safe.removeFirst();
    return safe.isEmpty() ? QStringLiteral("attachment") : safe;
}

} // namespace

MailView::MailView(QWidget *parent)
    : QTabWidget(parent)
    , m_text(reader(false))
    , m_remote(new NoticeBar)
    , m_html(new SafeBrowser)
    , m_headers(new QTreeWidget)
    , m_parts(new QTreeWidget)
    , m_savePart(new QPushButton)
    , m_cut(new NoticeBar)
    , m_source(reader(true))
    , m_saveSource(new QPushButton)
{
    for (QTreeWidget *tree : {m_headers, m_parts}) {
        tree->setRootIsDecorated(false);
        tree->setUniformRowHeights(true);
        tree->setAlternatingRowColors(true);
    }
    m_headers->setColumnCount(2);
    m_parts->setColumnCount(3);
    m_savePart->setIcon(paletteIcon(QStringLiteral("save")));
    m_saveSource->setIcon(paletteIcon(QStringLiteral("save")));
    addTab(m_text, {});
    addTab(column({m_remote, m_html}), {});
    addTab(m_headers, {});
    addTab(column({m_parts, m_savePart}), {});
    addTab(column({m_cut, m_source, m_saveSource}), {});
    setDocumentMode(true);
    connect(m_savePart, &QPushButton::clicked, this, &MailView::savePart);
    connect(m_saveSource, &QPushButton::clicked, this, &MailView::saveSource);
    connect(m_parts, &QTreeWidget::itemActivated, this, &MailView::savePart);
    connect(m_parts, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) { m_savePart->setEnabled(item); });
    retranslate();
}

QWidget *MailView::column(std::initializer_list<QWidget *> widgets)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets) {
        const bool isButton = qobject_cast<QPushButton *>(widget);
        layout->addWidget(widget, isButton ? 0 : 1, isButton ? Qt::AlignLeft : Qt::Alignment());
        if (qobject_cast<NoticeBar *>(widget)) layout->setStretchFactor(widget, 0);
    }
    return page;
}

void MailView::showMail(const InboxMail &mail, const MimeMessage &message, const QByteArray &octets)
{
    m_mail = mail;
    m_message = message;
    m_octets = octets;
    m_text->setPlainText(message.text);
    m_html->showHtml(message.html, message.parts);
    const bool cut = octets.size() > shownSource;
    m_source->setPlainText(QString::fromUtf8(cut ? octets.first(shownSource) : octets));
    m_cut->setVisible(cut);
    setTabVisible(Html, !message.html.isEmpty());
    if (currentIndex() == Text && message.text.isEmpty() && !message.html.isEmpty()) setCurrentIndex(Html);
    retranslate();
}

void MailView::clear() { showMail({}, {}, {}); }

void MailView::fillHeaders()
{
    m_headers->clear();
    for (const HeaderField &field : std::as_const(m_message.headers)) {
        auto *item = new QTreeWidgetItem(m_headers, {field.name, field.value});
        item->setToolTip(1, field.value);
    }
    m_headers->resizeColumnToContents(0);
}

void MailView::fillParts()
{
    const QLocale locale;
    m_parts->clear();
    for (const MimePart &part : std::as_const(m_message.parts)) {
        const QString name = part.fileName.isEmpty() ? tr("(part of the text)") : part.fileName;
        auto *item = new QTreeWidgetItem(m_parts, {name, QString::fromLatin1(part.mediaType), locale.formattedDataSize(part.size)});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_parts->resizeColumnToContents(0);
    m_parts->resizeColumnToContents(1);
    m_savePart->setEnabled(m_parts->currentItem());
}

void MailView::savePart()
{
    const int row = m_parts->indexOfTopLevelItem(m_parts->currentItem());
    if (row < 0) return;
    const MimePart &part = m_message.parts.at(row);
    askPath(tr("Save part"), safeName(part.fileName), part.content);
}

void MailView::saveSource() { askPath(tr("Save mail"), QStringLiteral("mail-%1.eml").arg(m_mail.number), m_octets); }

void MailView::askPath(const QString &title, const QString &name, const QByteArray &octets)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, octets](const QString &path) { emit saveRequested(path, octets); });
    dialog->open();
}

void MailView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QTabWidget::changeEvent(event);
}

void MailView::retranslate()
{
    setTabText(Text, tr("Text"));
    setTabText(Html, tr("HTML"));
    setTabText(Headers, tr("Headers"));
    //: Tab with the parts of a received mail and their number.
    setTabText(Parts, tr("Parts (%1)").arg(QLocale().toString(m_message.parts.size())));
    setTabText(Source, tr("Source"));
    m_headers->setHeaderLabels({tr("Header"), tr("Value")});
    m_parts->setHeaderLabels({tr("Name"), tr("Type"), tr("Size")});
    fillHeaders();
    fillParts();
    if (m_html->refusedCount() > 0)
        m_remote->showNotice(NoticeBar::Kind::Info,
                             tr("This mail wants pictures or styles from the network. They were not loaded."));
    else
        m_remote->hide();
    m_cut->setText(tr("The mail is large: only its beginning is shown. Saving writes all of it."));
    describe(static_cast<QWidget *>(tabBar()), tr("Parts of the received mail"),
             tr("Left and Right change between text, HTML, headers, parts and source."));
    describe(static_cast<QWidget *>(m_text), tr("Text of the mail"), tr("The plain text part, decoded."));
    describe(static_cast<QWidget *>(m_html), tr("HTML of the mail"),
             tr("The HTML part. Nothing is loaded from the network and links are not followed."));
    describe(static_cast<QWidget *>(m_headers), tr("Headers of the mail"), tr("All header fields in their order, decoded."));
    describe(static_cast<QWidget *>(m_parts), tr("Parts of the mail"),
             tr("Every part and attachment. Enter saves the chosen one."));
    describe(static_cast<QWidget *>(m_source), tr("Source of the mail"), tr("The mail as it came over the wire."));
    describe(m_savePart, tr("Save pa&rt…"), tr("Writes the chosen part, decoded, to a file."));
    describe(m_saveSource, tr("Save m&ail…"), tr("Writes the whole mail, byte for byte, to an .eml file."));
}

} // namespace postbench

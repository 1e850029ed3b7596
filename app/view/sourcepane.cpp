// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Source pane: octets to text and back, and a clear word on which of the two is sent.

#include "sourcepane.h"

#include "describe.h"
#include "mailtextedit.h"
#include "noticebar.h"

#include <QEvent>
#include <QPushButton>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace postbench {

SourcePane::SourcePane(QWidget *parent)
    : QWidget(parent), m_notice(new NoticeBar(this)), m_back(m_notice->addButton()), m_editor(new MailTextEdit(this))
{
    m_editor->setMonospaced();
    m_editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    column->addWidget(m_editor, 1);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &SourcePane::textChanged);
    connect(m_back, &QPushButton::clicked, this, [this] {
        setSource(std::nullopt);
        emit edited();
    });
    retranslate();
}

void SourcePane::showPreview(const QByteArray &octets, bool whole)
{
    if (m_edited) return;
    m_showing = whole ? Showing::Preview : Showing::CutPreview;
    m_editor->setReadOnly(!whole);
    load(octets);
    refreshNotice();
}

void SourcePane::showImpossible(const QString &why)
{
    if (m_edited) return;
    m_showing = Showing::Nothing;
    m_why = why;
    m_editor->setReadOnly(true);
    load({});
    refreshNotice();
}

void SourcePane::setSource(const std::optional<QByteArray> &source)
{
    if (source) {
        m_editor->setReadOnly(false);
        load(*source);
    }
    setEdited(source.has_value());
}

std::optional<QByteArray> SourcePane::source() const
{
    if (!m_edited) return std::nullopt;
    const QString text = m_editor->toPlainText();
    QByteArray octets = m_isUtf8 ? text.toUtf8() : text.toLatin1();
    // The editor knows lines, SMTP knows CRLF (RFC 5321 section 2.3.8).
    return octets.replace('\n', "\r\n");
}

void SourcePane::load(const QByteArray &octets)
{
    m_loading = true;
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(octets);
    m_isUtf8 = !utf8.hasError();
    if (!m_isUtf8) text = QString::fromLatin1(octets);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    m_editor->setTextIfOther(text);
    m_loading = false;
}

void SourcePane::textChanged()
{
    if (m_loading) return;
    // What was Latin-1 and got a character beyond it can only go as UTF-8.
    if (!m_isUtf8 && m_editor->toPlainText().toLatin1().contains('?'))
        m_isUtf8 = QString::fromLatin1(m_editor->toPlainText().toLatin1()) != m_editor->toPlainText();
    setEdited(true);
    emit edited();
}

void SourcePane::setEdited(bool edited)
{
    if (m_edited == edited) return;
    m_edited = edited;
    refreshNotice();
    emit editedChanged(edited);
}

void SourcePane::refreshNotice()
{
    m_back->setVisible(m_edited);
    if (m_edited)
        m_notice->showNotice(NoticeBar::Kind::Warning,
                             tr("This source is yours now: it is sent as it stands here, and the other tabs and the subject are "
                                "not used. To, Cc and Bcc are the envelope."));
    else if (m_showing == Showing::CutPreview)
        m_notice->showNotice(NoticeBar::Kind::Info,
                             tr("The message is large: only its beginning is shown, and it cannot be edited here."));
    else if (m_showing == Showing::Nothing)
        m_notice->showNotice(NoticeBar::Kind::Error, m_why);
    else
        m_notice->showNotice(NoticeBar::Kind::Info,
                             tr("This is what the other tabs make. Change anything here, and it is sent exactly so."));
}

void SourcePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void SourcePane::retranslate()
{
    describe(static_cast<QWidget *>(m_editor), tr("Source of the message"),
             tr("The message as it goes over the wire, headers first. Edited, it is sent as it stands; line ends become CRLF and "
                "nothing else changes."));
    describe(m_back, tr("Fo&llow the other tabs"), tr("Throws away what was changed here; the other tabs make the message again."));
    refreshNotice();
}

} // namespace postbench

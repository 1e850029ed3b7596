// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Lays an explanation out as rich text.
#include "explainpanel.h"

#include <QEvent>

namespace postbench {

namespace {

QString paragraph(const QString &head, const QString &text)
{
    if (text.isEmpty()) return {};
    const QString body = text.toHtmlEscaped();
    return head.isEmpty() ? QStringLiteral("<p>%1</p>").arg(body)
                          : QStringLiteral("<p><b>%1</b> %2</p>").arg(head.toHtmlEscaped(), body);
}

} // namespace

ExplainPanel::ExplainPanel(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTabChangesFocus(true);
    document()->setDefaultStyleSheet(QStringLiteral("p { margin-top: 3px; margin-bottom: 3px; } h4 { margin-bottom: 2px; }"));
    showNothing();
}

void ExplainPanel::show(const Explanation &explanation)
{
    if (explanation.isEmpty()) {
        showNothing();
        return;
    }
    m_empty = false;
    setHtml(
        QStringLiteral("<h4>%1</h4>").arg(explanation.title.toHtmlEscaped()) + paragraph({}, explanation.meaning)
        + paragraph(tr("Usual cause:"), explanation.cause) + paragraph(tr("What to try:"), explanation.advice)
        + (explanation.source.isEmpty() ? QString() : QStringLiteral("<p><i>%1</i></p>").arg(explanation.source.toHtmlEscaped())));
}

void ExplainPanel::showNothing()
{
    m_empty = true;
    setAccessibleName(tr("Explanation"));
    setToolTip(tr("What the line that is selected in the transcript means, and what to do about it"));
    setHtml(paragraph({}, tr("Select a line of the transcript: here it is explained.")));
}

void ExplainPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_empty) showNothing();
    QTextBrowser::changeEvent(event);
}

QVariant ExplainPanel::loadResource(int, const QUrl &) { return {}; }

} // namespace postbench

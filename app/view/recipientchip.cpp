// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Recipient chip: reached by arrow keys, removed by Delete, edited by F2, Enter or a double click.

#include "recipientchip.h"

#include "describe.h"
#include "paletteicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace postbench {

RecipientChip::RecipientChip(QWidget *parent)
    : QFrame(parent), m_mark(new QLabel(this)), m_label(new QLabel(this)), m_remove(new QToolButton(this))
{
    setFocusPolicy(Qt::ClickFocus); // by keyboard: arrows and Backspace from the field
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    const int side = fontMetrics().height();
    m_mark->setPixmap(paletteIcon(QStringLiteral("error"), QColor(0xd0, 0x3a, 0x3a)).pixmap(side, side));
    m_label->setTextFormat(Qt::PlainText);
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::NoFocus);
    m_remove->setIcon(paletteIcon(QStringLiteral("close")));
    m_remove->setIconSize(QSize(side * 3 / 4, side * 3 / 4));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(5, 0, 1, 0);
    row->setSpacing(3);
    row->addWidget(m_mark);
    row->addWidget(m_label);
    row->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &RecipientChip::removeRequested);
    refreshColours();
}

void RecipientChip::setRecipient(const QString &text, const QString &more, bool valid)
{
    m_text = text;
    m_valid = valid;
    m_label->setText(fontMetrics().elidedText(text, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 44));
    m_mark->setVisible(!valid);
    setToolTip(more);
    setAccessibleDescription(more);
    retranslate();
}

void RecipientChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: emit removeRequested(); break;
    case Qt::Key_Left: emit leftBefore(); break;
    case Qt::Key_Right: emit leftAfter(); break;
    case Qt::Key_F2:
    case Qt::Key_Space:
    case Qt::Key_Enter:
    case Qt::Key_Return:
        if (!(event->modifiers() & Qt::ControlModifier)) {
            emit editRequested();
            break;
        }
        [[fallthrough]];
    default: QFrame::keyPressEvent(event);
    }
}

void RecipientChip::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void RecipientChip::mouseDoubleClickEvent(QMouseEvent *) { emit editRequested(); }

void RecipientChip::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    refreshColours();
}

void RecipientChip::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    refreshColours();
}

void RecipientChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void RecipientChip::retranslate()
{
    setAccessibleName(m_valid ? tr("Recipient %1").arg(m_text) : tr("Recipient %1, cannot be used").arg(m_text));
    describe(static_cast<QWidget *>(m_remove), tr("Remove %1").arg(m_text), tr("Takes %1 off the list.").arg(m_text));
}

void RecipientChip::refreshColours()
{
    setBackgroundRole(hasFocus() ? QPalette::Highlight : QPalette::Button);
    m_label->setForegroundRole(hasFocus() ? QPalette::HighlightedText : QPalette::ButtonText);
}

} // namespace postbench

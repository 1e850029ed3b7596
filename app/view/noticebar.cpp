// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Notice bar: icon, wrapped text, buttons.

#include "noticebar.h"

#include "paletteicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace postbench {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_row->setContentsMargins(8, 5, 8, 5);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addWidget(m_text, 1);
    hide();
}

void NoticeBar::showNotice(Kind kind, const QString &text)
{
    const int side = fontMetrics().height() + 2;
    m_icon->setPixmap(iconOf(kind).pixmap(QSize(side, side), devicePixelRatioF()));
    setText(text);
    QFrame::setVisible(true);
}

void NoticeBar::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString NoticeBar::text() const { return m_text->text(); }

QPushButton *NoticeBar::addButton()
{
    auto *button = new QPushButton(this);
    button->setAutoDefault(false);
    m_row->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

// Middle tones: readable on a light and on a dark ground.
QIcon NoticeBar::iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Success: return paletteIcon(QStringLiteral("success"), QColor(0x2e, 0x9e, 0x4f));
    case Kind::Warning: return paletteIcon(QStringLiteral("warning"), QColor(0xc8, 0x86, 0x0a));
    case Kind::Error: return paletteIcon(QStringLiteral("error"), QColor(0xd0, 0x3a, 0x3a));
    case Kind::Info: break;
    }
    return paletteIcon(QStringLiteral("info"), QColor(0x2f, 0x7f, 0xd0));
}

} // namespace postbench

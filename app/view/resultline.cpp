// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Result line: verdict, recipients, time and TLS; elided with the whole in the tooltip.

#include "resultline.h"

#include "explain.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace postbench {

namespace {

NoticeBar::Kind kindOf(const Outcome &outcome)
{
    switch (outcome.verdict) {
    case Outcome::Verdict::Delivered:
        for (const RecipientOutcome &one : outcome.recipients) {
            if (one.state != RecipientOutcome::State::Accepted) return NoticeBar::Kind::Warning;
        }
        return NoticeBar::Kind::Success;
    case Outcome::Verdict::Stopped:
    case Outcome::Verdict::Cancelled: return NoticeBar::Kind::Info;
    case Outcome::Verdict::Unknown: return NoticeBar::Kind::Warning;
    case Outcome::Verdict::Refused:
    case Outcome::Verdict::Failed: break;
    }
    return NoticeBar::Kind::Error;
}

} // namespace

ResultLine::ResultLine(QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 0);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
}

void ResultLine::showOutcome(const Outcome &outcome, qint64 milliseconds, const QString &tls)
{
    say(kindOf(outcome), [outcome, milliseconds, tls] {
        //: How long a sending took, in seconds.
        QString line = outcomeLine(outcome) + QStringLiteral(" · ")
            + tr("%1 s").arg(QLocale().toString(static_cast<double>(milliseconds) / 1000.0, 'f', 2));
        if (!tls.isEmpty()) line += QStringLiteral(" · ") + tls;
        return line;
    });
}

void ResultLine::say(NoticeBar::Kind kind, const std::function<QString()> &words)
{
    m_kind = kind;
    m_words = words;
    refresh();
}

void ResultLine::refresh()
{
    if (!m_words) return;
    m_full = m_words();
    const int side = fontMetrics().height();
    m_icon->setPixmap(NoticeBar::iconOf(m_kind).pixmap(QSize(side, side), devicePixelRatioF()));
    m_label->setText(fontMetrics().elidedText(m_full.simplified(), Qt::ElideRight, m_label->width()));
    m_label->setToolTip(m_full);
    setAccessibleName(m_full);
}

void ResultLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) refresh();
    QWidget::changeEvent(event);
}

void ResultLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Paints the stage strip in the palette's own colours.
#include "stagestrip.h"

#include "explain.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace postbench {

namespace {

constexpr std::array shownStages{SmtpStage::Connect, SmtpStage::Greeting, SmtpStage::Ehlo, SmtpStage::Tls,
                                 SmtpStage::Auth,    SmtpStage::Mail,     SmtpStage::Rcpt, SmtpStage::Data,
                                 SmtpStage::Body,    SmtpStage::Dot,      SmtpStage::Quit};
constexpr int gap = 6;  // between chips
constexpr int padX = 7; // left and right of a chip's text
constexpr int padY = 3;

QColor blend(const QColor &one, const QColor &other, double share)
{
    return QColor::fromRgbF(float(one.redF() * (1 - share) + other.redF() * share),
                            float(one.greenF() * (1 - share) + other.greenF() * share),
                            float(one.blueF() * (1 - share) + other.blueF() * share));
}

} // namespace

StageStrip::StageStrip(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    tell();
}

void StageStrip::setStage(SmtpStage stage, State state)
{
    if (m_stage == stage && m_state == state) return;
    m_stage = stage;
    m_state = state;
    tell();
    update();
}

void StageStrip::clear()
{
    m_stage.reset();
    m_state = State::Idle;
    tell();
    update();
}

void StageStrip::tell()
{
    setAccessibleName(tr("Stage of the session"));
    QString words = tr("no session");
    if (m_stage) {
        const QString name = stageName(*m_stage);
        switch (m_state) {
        case State::Idle: break;
        case State::Running: words = tr("now: %1").arg(name); break;
        case State::Done: words = tr("done"); break;
        case State::Failed: words = tr("ended at: %1").arg(name); break;
        }
    }
    setAccessibleDescription(words);
    setToolTip(tr("The stages that an SMTP session goes through (%1)").arg(words));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QList<StageStrip::Chip> StageStrip::chips(int width) const
{
    const QFontMetrics metrics(font());
    const int height = metrics.height() + 2 * padY;
    QList<Chip> chips;
    int x = 0;
    int y = 0;
    for (const SmtpStage stage : shownStages) {
        const QString text = stageName(stage);
        const int wide = metrics.horizontalAdvance(text) + 2 * padX;
        if (x > 0 && x + wide > width) {
            x = 0;
            y += height + gap / 2;
        }
        chips.append({stage, text, QRect(x, y, wide, height)});
        x += wide + gap;
    }
    return chips;
}

QSize StageStrip::sizeHint() const
{
    int total = 0;
    for (const Chip &chip : chips(1 << 20))
        total = chip.rect.right() + 1;
    return {total, QFontMetrics(font()).height() + 2 * padY};
}

QSize StageStrip::minimumSizeHint() const { return {sizeHint().width() / 4, sizeHint().height()}; }

int StageStrip::heightForWidth(int width) const { return chips(width).constLast().rect.bottom() + 1; }

void StageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colours = palette();
    const QColor base = colours.color(QPalette::Window);
    const QColor accent = colours.color(QPalette::Highlight);
    const QColor failed(base.lightnessF() < 0.5F ? QColor(0xd0, 0x50, 0x50) : QColor(0xc0, 0x20, 0x20));
    for (const Chip &chip : chips(width())) {
        const bool behind = m_stage && (chip.stage < *m_stage || m_state == State::Done);
        const bool now = m_stage && chip.stage == *m_stage && m_state != State::Done;
        QColor fill = blend(base, colours.color(QPalette::WindowText), 0.07);
        QColor ink = blend(colours.color(QPalette::WindowText), base, 0.35);
        if (behind) {
            fill = blend(base, accent, 0.28);
            ink = colours.color(QPalette::WindowText);
        } else if (now) {
            fill = m_state == State::Failed ? failed : accent;
            ink = m_state == State::Failed ? Qt::white : colours.color(QPalette::HighlightedText);
        }
        QPainterPath path;
        path.addRoundedRect(QRectF(chip.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.fillPath(path, fill);
        painter.setPen(ink);
        painter.drawText(chip.rect, Qt::AlignCenter, chip.text);
    }
}

void StageStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        tell();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace postbench

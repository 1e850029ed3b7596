// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Palette icons: the drawing serves as a mask for a colour.

#include "paletteicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace postbench {

namespace {

class PaletteIconEngine : public QIconEngine
{
public:
    PaletteIconEngine(const QString &name, const QColor &colour)
        : m_mask(QStringLiteral(":/icons/%1.svg").arg(name)), m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap drawn = m_mask.pixmap(size, 1.0, QIcon::Normal, state);
        QPainter painter(&drawn);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawn.rect(), colourFor(mode));
        painter.end();
        drawn.setDevicePixelRatio(scale);
        return drawn;
    }

    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }
    bool isNull() override { return m_mask.isNull(); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected) return palette.color(QPalette::HighlightedText);
        return m_colour.isValid() ? m_colour : palette.color(QPalette::WindowText);
    }

    QIcon m_mask;
    QColor m_colour;
};

} // namespace

QIcon paletteIcon(const QString &name, const QColor &colour) { return QIcon(new PaletteIconEngine(name, colour)); }

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Icons of our own, drawn in the palette's text colour, so that they are readable in light and dark.
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace postbench {

// The icon :/icons/NAME.svg. An invalid colour: the palette's at the time of painting.
QIcon paletteIcon(const QString &name, const QColor &colour = {});

} // namespace postbench

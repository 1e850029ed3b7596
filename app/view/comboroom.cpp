// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Room for the words of a combo box.

#include "comboroom.h"

#include <QComboBox>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace postbench {

void giveRoomForItems(QComboBox *box)
{
    const QFontMetrics metrics = box->fontMetrics();
    int widest = 0;
    for (int i = 0; i < box->count(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(box->itemText(i)));
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.subControls = QStyle::SC_All;
    // What the style leaves for the text of a box of some width tells what it takes for frame and arrow.
    option.rect = QRect(0, 0, 1000, metrics.height() * 2);
    const int taken = 1000 - box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
    const int padding = metrics.averageCharWidth(); // styles draw the text a little inside of its field
    const int bySize = box->style()->sizeFromContents(QStyle::CT_ComboBox, &option, QSize(widest, metrics.height()), box).width();
    box->setMinimumWidth(std::max(widest + taken + padding, bySize));
}

} // namespace postbench

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Room for the words of a combo box, in every language.
#pragma once

class QComboBox;

namespace postbench {

// Makes the box at least as wide as its longest item in the present font and style. To be called again when either
// changes, or the items do: QComboBox itself keeps the least width of its first words.
void giveRoomForItems(QComboBox *box);

} // namespace postbench

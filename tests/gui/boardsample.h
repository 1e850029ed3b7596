// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A board as it tells of itself, for pictures and for walks over the Boards page.
#pragma once

#include "boardsmodel.h"
#include "transcript.h"

namespace postbench {

inline const QString sampleBoardPort = QStringLiteral("/dev/ttyACM0");

// Two ports; a board on the first has been read, and three of its settings are to be changed.
void fillWithBoards(BoardsModel &boards);
// Sessions from the desk and from the board, of which the second recipient of the board is refused.
QList<TranscriptLine> deskSession();
QList<TranscriptLine> boardSession();

} // namespace postbench

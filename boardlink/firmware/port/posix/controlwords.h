// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The words by which a test makes faults in a virtual board; both virtual boards understand the same.
#pragma once

#include "virtualboard.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { CONTROL_ANSWER = 512 };

// Does what a line says, and answers it with one line without its end: "ok", "ok {...}" (stats), or "error" and why.
//   reset | power-cut [N] | link up|down | rst | dhcp|dns|sntp on|silent|wrong|refuses | input N high|low | stats
// power-cut N: in the middle of the n-th flash operation from now. After it the board starts again at once.
void control_words_obey(struct virtual_board *board, const char *line, char answer[CONTROL_ANSWER]);

#ifdef __cplusplus
}
#endif

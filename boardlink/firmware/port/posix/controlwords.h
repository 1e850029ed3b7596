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

// Does what a line says, and answers it with one line without its end: "ok", "ok name=value ..." (stats), or "error" and why.
//   reset | power-cut [now | N | after N] | power-on | link up|down | rst | route A:P=B:Q
//   dhcp|dns|time on|ok|silent|wrong|refuses | input N high|low | stats
// power-cut N, or after N: in the middle of the n-th flash operation from now, 1 being the next. The board stays off until power-on
// or reset. "sntp" may stand for time.
void control_words_obey(struct virtual_board *board, const char *line, char answer[CONTROL_ANSWER]);

#ifdef __cplusplus
}
#endif

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The interpreter of AT lines (PROTOCOL.md section 2).
#pragma once

#include "boardstate.h"

#ifdef __cplusplus
extern "C" {
#endif

// Runs the line that is in board->input, and begins its answer where it has one.
void commands_run(struct board *board);
// Writes as much of the answer as there is room for.
void commands_answer(struct board *board);

// Begins the final result, with the information lines of answer.say before it.
void commands_finish(struct board *board, enum refusal result);

// The octets behind AT+CFGDATA: one that came, and what time does.
void gathering_take(struct board *board, uint8_t octet);
void gathering_step(struct board *board);

// What stands behind a command's "=". octets lie in the line, which may be written over.
struct arguments {
    char *octets;
    struct at_reader reader;
};

// Each runs one command in one form; the lines that it says are set in board->answer.
typedef enum refusal command(struct board *board, struct arguments *arguments);

// commandsettings.c
command command_all_limits, command_all_values, command_value, command_begin, command_check, command_abort;
command command_factory, command_list, command_list_of;
// commandcommit.c
command command_commit, command_write;
// commanddata.c
command command_data;
// commandstate.c
command command_nothing, command_echo_off, command_echo_on, command_identity, command_maker, command_model, command_version;
command command_serial, command_capabilities, command_state, command_result, command_event, command_send, command_stop,
    command_restart;

#ifdef __cplusplus
}
#endif

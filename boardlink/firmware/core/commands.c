// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// From a line to a command, and from a result to an answer.
#include "commands.h"

#include "octets.h"

enum form { EXECUTE, READ, TEST, WRITE };
enum { VERB_MAX = 10 };

static const struct {
    char verb[VERB_MAX];
    uint8_t form;
    command *run;
} table[] = {
    {"", EXECUTE, command_nothing},       {"E0", EXECUTE, command_echo_off},    {"E1", EXECUTE, command_echo_on},
    {"I", EXECUTE, command_identity},     {"Z", EXECUTE, command_restart},      {"&F", EXECUTE, command_factory},
    {"&V", EXECUTE, command_list},        {"&W", EXECUTE, command_write},       {"+GMI", EXECUTE, command_maker},
    {"+GMM", EXECUTE, command_model},     {"+GMR", EXECUTE, command_version},   {"+GSN", EXECUTE, command_serial},
    {"+CAP", READ, command_capabilities}, {"+CFG", TEST, command_all_limits},   {"+CFG", READ, command_all_values},
    {"+CFG", WRITE, command_value},       {"+CFGDATA", WRITE, command_data},    {"+BEGIN", EXECUTE, command_begin},
    {"+CHECK", EXECUTE, command_check},   {"+COMMIT", WRITE, command_commit},   {"+ABORT", EXECUTE, command_abort},
    {"+LIST", EXECUTE, command_list},     {"+LIST", WRITE, command_list_of},    {"+STATE", READ, command_state},
    {"+SMTPSEND", EXECUTE, command_send}, {"+SMTPSTOP", EXECUTE, command_stop}, {"+RESULT", READ, command_result},
    {"+EVENT", WRITE, command_event},
};

static uint16_t skip_spaces(const char *octets, uint16_t at, uint16_t size)
{
    while (at < size && octets[at] == ' ')
        ++at;
    return at;
}

// The verb in upper case and without spaces, ended by NUL. Returns where it ends in the text: on "=", "?" or the end.
static uint16_t read_verb(const char *text, uint16_t size, char verb[VERB_MAX])
{
    uint16_t at = 0, length = 0;
    octets_fill(verb, 0, VERB_MAX);
    for (; at < size && text[at] != '=' && text[at] != '?'; ++at) {
        if (text[at] == ' ') continue;
        // One that is too long ends in what no verb of the table holds.
        if (length == VERB_MAX - 1)
            verb[0] = '!';
        else
            verb[length++] =
                octets_lower(text[at]) != text[at] || text[at] < 'a' || text[at] > 'z' ? text[at] : (char)(text[at] - 'a' + 'A');
    }
    return at;
}

static enum refusal dispatch(struct board *board, char *text, uint16_t size)
{
    char verb[VERB_MAX];
    uint16_t at = read_verb(text, size, verb);
    uint8_t form = EXECUTE;
    if (at < size) {
        char mark = text[at++];
        uint16_t rest = skip_spaces(text, at, size);
        bool asks = rest < size && text[rest] == '?' && skip_spaces(text, (uint16_t)(rest + 1), size) == size;
        form = mark == '?' ? READ : asks ? TEST : WRITE;
        if (form == READ && rest < size) return REFUSED_PARAMETER;
    }
    for (uint16_t i = 0; i < sizeof table / sizeof table[0]; ++i) {
        if (table[i].form != form || !octets_equal(table[i].verb, verb, VERB_MAX)) continue;
        struct arguments arguments = {text + at, {text + at, (uint16_t)(size - at), 0, AT_WELL}};
        return table[i].run(board, &arguments);
    }
    return REFUSED_NOT_SUPPORTED;
}

static bool is_at(const char *text, uint16_t size)
{
    return size >= 2 && octets_lower(text[0]) == 'a' && octets_lower(text[1]) == 't';
}

void commands_run(struct board *board)
{
    struct lineinput *input = &board->input;
    uint16_t from = skip_spaces(input->octets, 0, input->size);
    char *line = input->octets + from;
    struct at_tail tail = at_split(line, (uint16_t)(input->size - from));
    bool overflow = input->overflow, empty = from == input->size;
    lineinput_clear(input);
    if (empty && !overflow) return;

    board->answer = (struct answer){.has_number = tail.has_number, .number = tail.number, .has_check = tail.has_check};
    enum refusal result;
    if (overflow) {
        board->answer.has_number = board->answer.has_check = false; // they went with the rest
        result = REFUSED_TOO_LONG;
    } else if (!tail.check_is_right) {
        board->answer.has_number = false; // which may be the damaged part
        result = REFUSED_DAMAGED;
    } else if (!is_at(line, tail.size)) {
        result = REFUSED_NOT_SUPPORTED;
    } else {
        result = dispatch(board, line + 2, (uint16_t)(tail.size - 2));
    }
    if (!board->gathering.active) commands_finish(board, result);
}

void commands_finish(struct board *board, enum refusal result)
{
    struct answer *answer = &board->answer;
    if (result != REFUSED_NOT && !answer->harmless && board->staged.begun) board->staged.blocked = true;
    answer->result = result;
    answer->active = true;
}

static void say_result(const struct answer *answer, struct line *line)
{
    if (answer->result == REFUSED_NOT) {
        line_text(line, "OK");
    } else {
        line_text(line, "+CME ERROR: ");
        line_number(line, (uint32_t)answer->result);
    }
}

void commands_answer(struct board *board)
{
    struct answer *answer = &board->answer;
    while (answer->active) {
        // A line is begun in an empty queue, so that a short one whose values change goes out in one saying.
        if (answer->said == 0 && !outlet_is_empty(&board->outlet)) return;
        struct line line = {.outlet = &board->outlet, .skip = answer->said};
        line_begin(&line);
        bool last = !answer->say || !answer->say(board, answer->index, &line);
        if (last) say_result(answer, &line);
        line_end(&line, answer->has_number, answer->number, answer->has_check);
        answer->said = line.full ? line.said : 0;
        if (line.full) return;
        ++answer->index;
        answer->active = !last;
    }
}

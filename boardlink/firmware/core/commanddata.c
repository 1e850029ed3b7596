// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// AT+CFGDATA: a text, or a list of texts with LF between them, that is counted in place of being quoted.
#include "commands.h"

#include "crc16.h"

enum {
    LINE_END = 20,  // milliseconds: so long after CR an LF is still the line's, and the prompt waits for it
    PATIENCE = 5000 // milliseconds without an octet
};

static bool read_sum(const struct at_value *value, uint16_t *sum)
{
    if (value->kind != AT_STRING || value->size != 4) return false;
    *sum = 0;
    for (int i = 0; i < 4; ++i) {
        char c = value->octets[i];
        int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        if (digit < 0) return false;
        *sum = (uint16_t)(*sum << 4 | digit);
    }
    return true;
}

enum refusal command_data(struct board *board, struct arguments *arguments)
{
    struct at_reader *reader = &arguments->reader;
    struct gathering *gathering = &board->gathering;
    struct at_value name, size, sum, more;
    if (!at_next(reader, &name) || name.kind != AT_STRING || !at_next(reader, &size) || size.kind != AT_NUMBER)
        return REFUSED_PARAMETER;
    *gathering = (struct gathering){.has_sum = at_next(reader, &sum)};
    if (gathering->has_sum && (!read_sum(&sum, &gathering->sum) || at_next(reader, &more))) return REFUSED_PARAMETER;
    if (reader->fault != AT_WELL) return REFUSED_PARAMETER;

    int key = key_of(name.octets, name.size);
    if (key < 0) return REFUSED_NOT_FOUND;
    bool list = keys[key].type == KEY_TEXTS;
    if (keys[key].type != KEY_TEXT && !list) return REFUSED_PARAMETER;
    if (size.number > (list ? (keys[key].maximum + 1) * keys[key].items - 1 : keys[key].maximum)) return REFUSED_TOO_LONG;
    if (!board->staged.present) stagedsettings_copy(&board->staged, &board->store.in_force);
    uint16_t room;
    gathering->octets = stagedsettings_room(&board->staged, &room);
    if (size.number + list > room) return REFUSED_FULL;
    if (list) ++gathering->octets; // before each item stands its size: before the first here, of the others in place of LF
    gathering->key = (enum settings_key)key;
    gathering->size = (uint16_t)size.number;
    gathering->since = board->hal->milliseconds(board->hal_context);
    gathering->active = true;
    return REFUSED_NOT;
}

void gathering_take(struct board *board, uint8_t octet)
{
    struct gathering *gathering = &board->gathering;
    if (!gathering->prompted && octet == '\n' && gathering->got == 0) return;
    gathering->octets[gathering->got++] = octet;
    if (gathering->prompted) gathering->since = board->hal->milliseconds(board->hal_context);
}

// Turns "a@b" LF "c@d" into items with their sizes before them. octets[-1] is there for the first.
static enum refusal read_items(enum settings_key key, uint8_t *octets, uint16_t size)
{
    uint16_t from = 0;
    for (int count = 1; from < size; ++count) {
        uint16_t end = from;
        while (end < size && octets[end] != '\n')
            ++end;
        if (count > keys[key].items || end + 1 == size) return REFUSED_PARAMETER; // LF stands between items, not behind the last
        enum refusal refusal = values_check_text(key, (const char *)octets + from, (uint16_t)(end - from));
        if (refusal != REFUSED_NOT) return refusal;
        octets[from - 1] = (uint8_t)(end - from);
        from = (uint16_t)(end + 1);
    }
    return REFUSED_NOT;
}

static enum refusal stage(struct board *board)
{
    struct gathering *gathering = &board->gathering;
    if (gathering->has_sum && crc16(0, gathering->octets, gathering->size) != gathering->sum) return REFUSED_DAMAGED;
    bool list = keys[gathering->key].type == KEY_TEXTS;
    enum refusal refusal = list ? read_items(gathering->key, gathering->octets, gathering->size)
                                : values_check_text(gathering->key, (const char *)gathering->octets, gathering->size);
    if (refusal != REFUSED_NOT) return refusal;
    const uint8_t *value = list ? gathering->octets - 1 : gathering->octets;
    uint16_t size = (uint16_t)(gathering->size + (list && gathering->size > 0 ? 1 : 0));
    bool fits = stagedsettings_put(&board->staged, (uint8_t)gathering->key, value, size);
    return fits ? REFUSED_NOT : REFUSED_FULL;
}

void gathering_step(struct board *board)
{
    struct gathering *gathering = &board->gathering;
    if (!gathering->active) return;
    uint32_t passed = board->hal->milliseconds(board->hal_context) - gathering->since;
    if (!gathering->prompted) {
        if (passed < LINE_END || outlet_room(&board->outlet) < 4) return;
        outlet_put(&board->outlet, "\r\n> ", 4);
        gathering->since += passed;
        gathering->prompted = true;
        passed = 0;
    }
    if (gathering->got < gathering->size && passed < PATIENCE) return;
    gathering->active = false;
    commands_finish(board, gathering->got < gathering->size ? REFUSED_MISSING : stage(board));
}

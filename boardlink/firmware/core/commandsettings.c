// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Commands that read and stage settings.
#include "commands.h"

#include "listing.h"
#include "octets.h"

static void say_value(struct board *board, const struct settings *settings, enum settings_key key, struct line *line)
{
    line_text(line, "+CFG: ");
    listing_value(line, settings, board->store.salt, key);
}

static bool say_each_value(struct board *board, uint8_t index, struct line *line)
{
    if (index >= KEYS) return false;
    struct settings settings = board_settings(board);
    say_value(board, &settings, (enum settings_key)index, line);
    return true;
}

static bool say_one_value(struct board *board, uint8_t index, struct line *line)
{
    return index == 0 && say_each_value(board, (uint8_t)board->answer.key, line);
}

static bool say_each_limit(struct board *board, uint8_t index, struct line *line)
{
    (void)board;
    if (index >= KEYS) return false;
    line_text(line, "+CFG: ");
    listing_limits(line, (enum settings_key)index);
    return true;
}

static bool say_one_limit(struct board *board, uint8_t index, struct line *line)
{
    return index == 0 && say_each_limit(board, (uint8_t)board->answer.key, line);
}

enum refusal command_all_limits(struct board *board, struct arguments *arguments)
{
    (void)arguments;
    board->answer.say = say_each_limit;
    return REFUSED_NOT;
}

enum refusal command_all_values(struct board *board, struct arguments *arguments)
{
    (void)arguments;
    board->answer.say = say_each_value;
    return REFUSED_NOT;
}

static enum refusal stage(struct board *board, enum settings_key key, struct arguments *arguments)
{
    uint16_t size;
    enum refusal refusal = values_read(key, &arguments->reader, arguments->octets, &size);
    if (refusal != REFUSED_NOT) return refusal;
    if (!board->staged.present) stagedsettings_copy(&board->staged, &board->store.in_force);
    return stagedsettings_put(&board->staged, (uint8_t)key, arguments->octets, size) ? REFUSED_NOT : REFUSED_FULL;
}

// AT+CFG="key" reads, AT+CFG="key",? tells its limits, anything else behind the key is its value.
enum refusal command_value(struct board *board, struct arguments *arguments)
{
    struct at_reader *reader = &arguments->reader;
    struct at_value name, value;
    if (!at_next(reader, &name)) return reader->fault == AT_BAD_CHARACTERS ? REFUSED_CHARACTERS : REFUSED_PARAMETER;
    if (name.kind != AT_STRING) return REFUSED_PARAMETER;
    struct at_reader ahead = *reader;
    bool reads = !at_next(&ahead, &value) && ahead.fault == AT_WELL;
    bool asks = !reads && ahead.fault == AT_WELL && value.kind == AT_QUESTION && !at_next(&ahead, &value) && ahead.fault == AT_WELL;
    int key = key_of(name.octets, name.size);
    board->answer.harmless = reads || asks;
    if (key < 0) return REFUSED_NOT_FOUND;
    board->answer.key = (enum settings_key)key;
    if (!reads && !asks) return stage(board, (enum settings_key)key, arguments);
    board->answer.say = reads ? say_one_value : say_one_limit;
    return REFUSED_NOT;
}

// --- the whole ---

enum refusal command_begin(struct board *board, struct arguments *arguments)
{
    (void)arguments;
    stagedsettings_copy(&board->staged, &board->store.in_force);
    board->staged.begun = true;
    return REFUSED_NOT;
}

enum refusal command_factory(struct board *board, struct arguments *arguments)
{
    (void)arguments;
    stagedsettings_factory(&board->staged, board->store.factory_mac);
    board->staged.begun = true;
    return REFUSED_NOT;
}

enum refusal command_abort(struct board *board, struct arguments *arguments)
{
    (void)arguments;
    stagedsettings_drop(&board->staged);
    return REFUSED_NOT;
}

static bool say_each_fault(struct board *board, uint8_t index, struct line *line)
{
    struct settings settings = board_settings(board);
    enum settings_key key;
    enum refusal refusal;
    if (!values_fault(&settings, index, &key, &refusal)) return false;
    line_text(line, "+CHECK: ");
    line_name(line, keys[key].name);
    line_text(line, ",");
    line_number(line, (uint32_t)refusal);
    return true;
}

enum refusal command_check(struct board *board, struct arguments *arguments)
{
    (void)arguments;
    struct settings settings = board_settings(board);
    enum settings_key key;
    enum refusal refusal;
    board->answer.harmless = true;
    board->answer.say = say_each_fault;
    return values_fault(&settings, 0, &key, &refusal) ? REFUSED_PARAMETER : REFUSED_NOT;
}

// --- the listing ---

static struct settings listed(const struct board *board)
{
    return board->answer.staged ? board_settings(board) : board->store.in_force;
}

static void say_head(struct board *board, struct line *line)
{
    uint8_t mac[6];
    board->hal->factory_mac(board->hal_context, mac);
    line_text(line, "+LIST: \"Postbench board\",1,");
    line_name(line, board->hal->model(board->hal_context));
    line_text(line, ",\"" BOARD_FIRMWARE_VERSION "\",\"");
    line_hex(line, mac, 6, true);
    line_text(line, "\",\"");
    line_hex(line, board->store.salt, SALT_SIZE, false);
    line_text(line, "\"");
}

static bool say_listing(struct board *board, uint8_t index, struct line *line)
{
    struct settings settings = listed(board);
    uint8_t digest[DIGEST_SIZE];
    if (index == 0) {
        say_head(board, line);
    } else if (index <= KEYS) {
        say_value(board, &settings, (enum settings_key)(index - 1), line);
    } else if (index == KEYS + 1) {
        listing_digest(&settings, board->store.salt, digest);
        line_text(line, "+END: ");
        line_number(line, KEYS);
        line_text(line, ",\"");
        line_hex(line, digest, DIGEST_SIZE, false);
        line_text(line, "\"");
    }
    return index <= KEYS + 1;
}

enum refusal command_list(struct board *board, struct arguments *arguments)
{
    (void)arguments;
    board->answer.say = say_listing;
    return REFUSED_NOT;
}

enum refusal command_list_of(struct board *board, struct arguments *arguments)
{
    struct at_value value, more;
    if (!at_next(&arguments->reader, &value) || at_next(&arguments->reader, &more) || arguments->reader.fault != AT_WELL
        || value.kind != AT_NUMBER || value.number != 1)
        return REFUSED_PARAMETER;
    board->answer.staged = true;
    return command_list(board, arguments);
}

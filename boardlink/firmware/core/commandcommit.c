// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Commands that take staged settings into force.
#include "commands.h"

#include "listing.h"
#include "octets.h"

static bool say_digest(struct board *board, uint8_t index, struct line *line)
{
    uint8_t digest[DIGEST_SIZE];
    if (index > 0 || board->answer.result != REFUSED_NOT) return false;
    listing_digest(&board->store.in_force, board->store.salt, digest);
    line_text(line, "+COMMIT: \"");
    line_hex(line, digest, DIGEST_SIZE, false);
    line_text(line, "\",saved");
    return true;
}

// What can be mended without beginning anew does not block: the mail ends, the digest is asked for again.
static enum refusal may_store(struct board *board)
{
    struct settings settings = board_settings(board);
    enum settings_key key;
    enum refusal refusal;
    board->answer.harmless = true;
    if (board->staged.blocked) return REFUSED_NOT_ALLOWED;
    if (mailer_is_busy(&board->mailer)) return REFUSED_BUSY; // the mailer reads what would be erased by a second commit
    return values_fault(&settings, 0, &key, &refusal) ? REFUSED_PARAMETER : REFUSED_NOT;
}

static enum refusal store(struct board *board)
{
    if (!settingsstore_save(&board->store, &board->staged)) return REFUSED_FLASH;
    stagedsettings_drop(&board->staged);
    board_configure(board);
    return REFUSED_NOT;
}

static bool has_digest(const struct board *board, const struct at_value *value)
{
    struct settings settings = board_settings(board);
    uint8_t digest[DIGEST_SIZE];
    char text[2 * DIGEST_SIZE + 1] = {0};
    struct at_writer writer = {text, 2 * DIGEST_SIZE, 0, false};
    listing_digest(&settings, board->store.salt, digest);
    at_put_hex(&writer, digest, DIGEST_SIZE, false);
    return at_equals(value, text);
}

enum refusal command_commit(struct board *board, struct arguments *arguments)
{
    struct at_value value, more;
    board->answer.harmless = true;
    if (!at_next(&arguments->reader, &value) || value.kind != AT_STRING || at_next(&arguments->reader, &more)
        || arguments->reader.fault != AT_WELL)
        return REFUSED_PARAMETER;
    if (!board->staged.begun) return REFUSED_NOT_ALLOWED;
    enum refusal refusal = may_store(board);
    if (refusal != REFUSED_NOT) return refusal;
    if (!has_digest(board, &value)) return REFUSED_NOT_ALLOWED;
    board->answer.say = say_digest;
    return store(board);
}

enum refusal command_write(struct board *board, struct arguments *arguments)
{
    (void)arguments;
    enum refusal refusal = may_store(board);
    return refusal != REFUSED_NOT || !board->staged.present ? refusal : store(board);
}

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Commands that tell who the board is and how it goes, and those that make it do something.
#include "commands.h"

#include "listing.h"
#include "octets.h"

static void say_mac(struct board *board, struct line *line)
{
    uint8_t mac[6];
    board->hal->factory_mac(board->hal_context, mac);
    line_text(line, "\"");
    line_hex(line, mac, 6, true);
    line_text(line, "\"");
}

// --- who ---

static bool say_identity(struct board *board, uint8_t index, struct line *line)
{
    if (index > 0) return false;
    line_text(line, "+I: \"Postbench board\",");
    line_name(line, board->hal->model(board->hal_context));
    line_text(line, ",\"" BOARD_FIRMWARE_VERSION "\",");
    say_mac(board, line);
    return true;
}

static bool say_maker(struct board *board, uint8_t index, struct line *line)
{
    (void)board;
    if (index == 0) line_text(line, "+GMI: \"Postbench\"");
    return index == 0;
}

static bool say_model(struct board *board, uint8_t index, struct line *line)
{
    if (index > 0) return false;
    line_text(line, "+GMM: ");
    line_name(line, board->hal->model(board->hal_context));
    return true;
}

static bool say_version(struct board *board, uint8_t index, struct line *line)
{
    (void)board;
    if (index == 0) line_text(line, "+GMR: \"" BOARD_FIRMWARE_VERSION "\"");
    return index == 0;
}

static bool say_serial(struct board *board, uint8_t index, struct line *line)
{
    if (index > 0) return false;
    line_text(line, "+GSN: ");
    say_mac(board, line);
    return true;
}

static bool say_capability(struct board *board, uint8_t index, struct line *line)
{
    static const struct {
        const char *name;
        uint16_t number;
    } about[] = {{"protocol", 1}, {"line", AT_LINE_MAX}, {"settings", SETTINGS_MAX}, {"salt", 0}, {"keys", KEYS}};
    if (index >= sizeof about / sizeof about[0]) return false;
    line_text(line, "+CAP: ");
    line_name(line, about[index].name);
    line_text(line, ",");
    if (about[index].number > 0) {
        line_number(line, about[index].number);
    } else {
        line_text(line, "\"");
        line_hex(line, board->store.salt, SALT_SIZE, false);
        line_text(line, "\"");
    }
    return true;
}

static enum refusal say(struct board *board, bool (*lines)(struct board *, uint8_t, struct line *))
{
    board->answer.say = lines;
    return REFUSED_NOT;
}

enum refusal command_identity(struct board *board, struct arguments *unused)
{
    (void)unused;
    return say(board, say_identity);
}
enum refusal command_maker(struct board *board, struct arguments *unused)
{
    (void)unused;
    return say(board, say_maker);
}
enum refusal command_model(struct board *board, struct arguments *unused)
{
    (void)unused;
    return say(board, say_model);
}
enum refusal command_version(struct board *board, struct arguments *unused)
{
    (void)unused;
    return say(board, say_version);
}
enum refusal command_serial(struct board *board, struct arguments *unused)
{
    (void)unused;
    return say(board, say_serial);
}
enum refusal command_capabilities(struct board *board, struct arguments *unused)
{
    (void)unused;
    return say(board, say_capability);
}

// --- how it goes ---

static void say_addresses(const struct network_state *state, const struct settings *settings, struct line *line)
{
    const uint8_t *all[3] = {state->address.ip, state->address.mask, state->address.gateway};
    if (!state->has_address) {
        line_text(line, "none");
        return;
    }
    for (int i = 0; i < 3; ++i) {
        line_address(line, all[i]);
        line_text(line, ",");
    }
    line_text(line, settings_number(settings, KEY_NET_MODE) == NET_STATIC ? "static" : "dhcp");
}

static void say_servers(const struct network_state *state, struct line *line)
{
    for (int i = 0; i < state->dns_count; ++i) {
        if (i > 0) line_text(line, ",");
        line_address(line, state->dns[i]);
    }
}

static bool say_state(struct board *board, uint8_t index, struct line *line)
{
    enum { SETTINGS, SEQUENCE, LINK, IP, DNS, UPTIME, TIME, MAIL, SENT, LOST, STATES };
    static const char *const names[STATES] = {"settings", "sequence", "link", "ip",   "dns",
                                              "uptime",   "time",     "mail", "sent", "lost"};
    const struct network_state *state = network_state(&board->network);
    if (index >= STATES) return false;
    line_text(line, "+STATE: ");
    line_name(line, names[index]);
    line_text(line, ",");
    switch (index) {
    case SETTINGS: line_text(line, board->staged.changed ? "unsaved" : "saved"); break;
    case SEQUENCE: line_number(line, board->store.sequence); break;
    case LINK: line_text(line, state->link ? "up" : "down"); break;
    case IP: say_addresses(state, &board->store.in_force, line); break;
    case DNS: say_servers(state, line); break;
    case UPTIME: line_number(line, board->hal->milliseconds(board->hal_context)); break;
    case TIME: line_number(line, (uint32_t)network_time(&board->network)); break;
    case MAIL: line_text(line, mailer_is_busy(&board->mailer) ? "busy" : "idle"); break;
    case SENT: line_number(line, board->events.sent); break;
    default: line_number(line, board->lost);
    }
    return true;
}

static bool say_mail(struct board *board, uint8_t index, struct line *line)
{
    const struct mail_result *result = mailer_result(&board->mailer);
    if (index > 0) return false;
    line_text(line, "+RESULT: ");
    if (result->word == MAIL_NONE) {
        line_text(line, "none");
        return true;
    }
    line_number(line, result->at);
    line_text(line, ",");
    events_say_result(line, result);
    return true;
}

enum refusal command_state(struct board *board, struct arguments *unused)
{
    (void)unused;
    return say(board, say_state);
}
enum refusal command_result(struct board *board, struct arguments *unused)
{
    (void)unused;
    return say(board, say_mail);
}

// --- what it does ---

enum refusal command_nothing(struct board *board, struct arguments *unused)
{
    (void)board;
    (void)unused;
    return REFUSED_NOT;
}

enum refusal command_echo_off(struct board *board, struct arguments *unused)
{
    (void)unused;
    board->input.echo = false;
    return REFUSED_NOT;
}

enum refusal command_echo_on(struct board *board, struct arguments *unused)
{
    (void)unused;
    board->input.echo = true;
    return REFUSED_NOT;
}

enum refusal command_event(struct board *board, struct arguments *arguments)
{
    struct at_value value, more;
    if (!at_next(&arguments->reader, &value) || at_next(&arguments->reader, &more) || arguments->reader.fault != AT_WELL
        || value.kind != AT_NUMBER || value.number > EVENTS_CHECKED)
        return REFUSED_PARAMETER;
    events_change(&board->events, (enum events_mode)value.number);
    return REFUSED_NOT;
}

enum refusal command_send(struct board *board, struct arguments *unused)
{
    (void)unused;
    board->answer.harmless = true;
    return board_send_mail(board, MAIL_BY_COMMAND) ? REFUSED_NOT : REFUSED_BUSY;
}

enum refusal command_stop(struct board *board, struct arguments *unused)
{
    (void)unused;
    mailer_stop(&board->mailer);
    return REFUSED_NOT;
}

enum refusal command_restart(struct board *board, struct arguments *unused)
{
    (void)unused;
    stagedsettings_drop(&board->staged);
    board->restart = true;
    return REFUSED_NOT;
}

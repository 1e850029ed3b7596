// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// All that comes before the first octet of SMTP: are the settings enough, is there a link, an address, the server, a connection.
#include "mailerparts.h"
#include "octets.h"

enum { SECOND = 1000, LINK_WAIT = 10 * SECOND, ADDRESS_WAIT = 30 * SECOND, CONNECT_WAIT = 20 * SECOND };

static bool lacks_key(const struct settings *settings, enum settings_key *key)
{
    struct mailaddress mailbox;
    const int count = mail_recipients(settings);
    const uint32_t auth = settings_number(settings, KEY_SMTP_AUTH);
    *key = KEY_SMTP_SERVER;
    if (settings_text(settings, KEY_SMTP_SERVER).size == 0) return true;
    *key = KEY_MAIL_FROM;
    if (!mailaddress_read(settings_text(settings, KEY_MAIL_FROM), &mailbox)) return true;
    *key = KEY_MAIL_TO;
    if (count == 0) return true;
    for (int i = 0; i < count; ++i)
        if (!mailaddress_read(mail_recipient(settings, i, key), &mailbox)) return true;
    *key = KEY_SMTP_USER;
    return auth != AUTH_NONE && auth != AUTH_AUTO && settings_text(settings, KEY_SMTP_USER).size == 0;
}

static void check(struct mailer *mailer)
{
    enum settings_key key;
    if (lacks_key(&mailer->settings, &key)) {
        const struct text name = octets_text(keys[key].name);
        mailer->result.stage = STAGE_LINK;
        octets_copy(mailer->result.detail, name.octets, (size_t)name.size + 1);
        mailer_fail(mailer, FAULT_SETTINGS);
        return;
    }
    mailer_enter(mailer, MAILER_LINK);
    mailer_tell_stage(mailer, STAGE_LINK);
}

// Waited for so long in the present state. Nobody waits beside a board that sends by itself: then it has four times as long.
static bool is_late(const struct mailer *mailer, uint32_t wait)
{
    if (mailer->result.trigger != MAIL_BY_COMMAND) wait *= 4;
    return mailer_now(mailer) - mailer->since >= wait;
}

static void look_for_link(struct mailer *mailer)
{
    const struct network_state *state = network_state(mailer->network);
    if (!state->link) {
        if (is_late(mailer, LINK_WAIT)) mailer_fail(mailer, FAULT_NO_LINK);
        return;
    }
    mailer_enter(mailer, MAILER_ADDRESS);
    network_hurry(mailer->network);
    // With an address of its own there is no DHCP to tell of.
    if (settings_number(&mailer->settings, KEY_NET_MODE) == NET_DHCP || !state->has_address) mailer_tell_stage(mailer, STAGE_DHCP);
}

static void look_for_address(struct mailer *mailer)
{
    if (!network_state(mailer->network)->has_address) {
        if (is_late(mailer, ADDRESS_WAIT)) mailer_fail(mailer, FAULT_NO_ADDRESS);
        return;
    }
    const struct text server = settings_text(&mailer->settings, KEY_SMTP_SERVER);
    if (!octets_read_ip(server, mailer->server.ip)) mailer_tell_stage(mailer, STAGE_DNS);
    network_search(mailer->network, server);
    mailer_enter(mailer, MAILER_NAME);
}

static void look_for_name(struct mailer *mailer)
{
    switch (network_searched(mailer->network, mailer->server.ip)) {
    case NETWORK_SEARCHING: return;
    case NETWORK_NO_NAME: mailer_fail(mailer, FAULT_NAME); return;
    case NETWORK_NO_SERVER: mailer_fail(mailer, FAULT_NO_DNS); return;
    case NETWORK_FOUND: break;
    }
    network_forget(mailer->network);
    mailer->server.port = (uint16_t)settings_number(&mailer->settings, KEY_SMTP_PORT);
    mailer_drop_socket(mailer);
    mailer_enter(mailer, MAILER_OPENING);
    mailer_tell_stage(mailer, STAGE_CONNECT);
}

// A port by chance: after a reset the server may still remember the last one (TIME_WAIT).
static void open_socket(struct mailer *mailer)
{
    const uint16_t port = (uint16_t)(49152 + mailer->hal->entropy(mailer->hal_context) % 16384);
    const struct hal *hal = mailer->hal;
    if (hal->open_tcp(mailer->hal_context, HAL_SOCKET_MAIL, port)
        && hal->connect(mailer->hal_context, HAL_SOCKET_MAIL, &mailer->server)) {
        mailer_enter(mailer, MAILER_CONNECTING);
        return;
    }
    if (is_late(mailer, CONNECT_WAIT)) {
        hal->close(mailer->hal_context, HAL_SOCKET_MAIL);
        mailer_fail(mailer, FAULT_UNREACHABLE);
    }
}

static void begin_session(struct mailer *mailer)
{
    const uint32_t now = mailer_now(mailer);
    const uint64_t time = network_time(mailer->network);
    const struct smtp_task task = {
        .settings = &mailer->settings,
        .facts = &mailer->facts,
        .observer = mailer->observer,
        .recipients = &mailer->recipients,
        .result = &mailer->result,
        .in_haste = mailer->result.trigger == MAIL_BY_COMMAND,
    };
    octets_copy(mailer->facts.ip, network_state(mailer->network)->address.ip, 4);
    network_mac(mailer->network, mailer->facts.mac);
    // The time of the trigger, which may have been before the time was known.
    mailer->facts.time = time != 0 ? (uint32_t)time - (now - mailer->started) / SECOND : 0;
    mailer->chunk_at = 0;
    mailer->chunk_size = 0;
    mailer->ended = false;
    mailer_enter(mailer, MAILER_TALKING);
    smtp_begin(&mailer->smtp, &task, now);
}

static void await_connection(struct mailer *mailer)
{
    switch (mailer->hal->state(mailer->hal_context, HAL_SOCKET_MAIL)) {
    case HAL_ESTABLISHED:
    case HAL_CLOSE_WAIT: begin_session(mailer); return; // it may have said something before it went
    case HAL_INIT:
    case HAL_SYN_SENT:
        if (!is_late(mailer, CONNECT_WAIT)) return;
        break;
    default: break;
    }
    mailer->hal->close(mailer->hal_context, HAL_SOCKET_MAIL);
    mailer_fail(mailer, FAULT_UNREACHABLE);
}

void mailer_approach(struct mailer *mailer)
{
    switch ((enum mailer_state)mailer->state) {
    case MAILER_CHECKING: check(mailer); break;
    case MAILER_LINK: look_for_link(mailer); break;
    case MAILER_ADDRESS: look_for_address(mailer); break;
    case MAILER_NAME: look_for_name(mailer); break;
    case MAILER_OPENING: open_socket(mailer); break;
    case MAILER_CONNECTING: await_connection(mailer); break;
    default: break;
    }
}

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The words by which a test makes faults in a virtual board.

#include "controlwords.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { WORDS = 4, WORD = 48 };

// Cuts a line at its blanks. Returns how many words; WORDS: more than any command has, or one is too long.
static int cut(const char *line, char words[WORDS][WORD])
{
    int count = 0;
    for (;;) {
        const size_t size = strcspn(line += strspn(line, " "), " ");
        if (size == 0) return count;
        if (count == WORDS - 1 || size >= WORD) return WORDS;
        memcpy(words[count], line, size);
        words[count++][size] = 0;
        line += size;
    }
}

static int index_of(const char *word, const char *const *list, int size)
{
    int i = 0;
    while (i < size && strcmp(word, list[i]) != 0)
        ++i;
    return i;
}

// A decimal number from 0 on, or -1.
static long number(const char *word)
{
    long value = 0;
    if (!*word || strlen(word) > 7) return -1;
    for (; *word; ++word) {
        if (*word < '0' || *word > '9') return -1;
        value = value * 10 + (*word - '0');
    }
    return value;
}

static const char *say_fault(enum virtualnet_fault *fault, const char *word)
{
    static const char *const faults[] = {"on", "silent", "wrong", "refuses", "ok"};
    const int at = index_of(word, faults, 5);
    if (at == 5) return "on, silent, wrong or refuses is wanted";
    *fault = at == 4 ? VIRTUALNET_WELL : (enum virtualnet_fault)at;
    return NULL;
}

static const char *power_cut(struct virtual_board *board, int count, char words[WORDS][WORD])
{
    const bool now = count == 1 || (count == 2 && strcmp(words[1], "now") == 0);
    if (count == 3 && strcmp(words[1], "after") != 0) return "power-cut wants now, or the number of a flash operation, from 1";
    const long operation = now ? 0 : number(words[count - 1]);
    if (operation < 0 || (!now && operation == 0)) return "power-cut wants now, or the number of a flash operation, from 1";
    board->stays_off = true;
    virtual_board_cut_power(board, (uint32_t)operation);
    return NULL;
}

static const char *reset(struct virtual_board *board)
{
    const bool off = virtual_board_is_off(board);
    board->stays_off = false;
    if (!off) chip_halt(&board->posix.chip, HAL_RESET_OTHER);
    return NULL;
}

static const char *set_level(bool *level, const char *word, const char *high, const char *low)
{
    if (strcmp(word, high) != 0 && strcmp(word, low) != 0) return "the second word is unknown";
    *level = strcmp(word, high) == 0;
    return NULL;
}

static const char *set_input(struct virtual_board *board, char words[WORDS][WORD])
{
    const long input = number(words[1]);
    if (input < 0 || input >= HAL_INPUTS) return "there is no input of this number";
    return set_level(&board->posix.chip.inputs[input], words[2], "high", "low");
}

static void tell(const struct virtual_board *board, char answer[CONTROL_ANSWER])
{
    const struct hal_posix *posix = &board->posix;
    const struct chip *chip = &posix->chip;
    const uint8_t *ip = posix->network.ip;
    snprintf(answer, CONTROL_ANSWER,
             "ok power=%s link=%s chip-ms=%" PRIu64 " uptime-ms=%" PRIu32 " starts=%" PRIu32 " program-resets=%" PRIu32
             " watchdog-resets=%" PRIu32 " power-cuts=%" PRIu32 " ip=%u.%u.%u.%u line-in=%" PRIu32 " line-out=%" PRIu32
             " uart-overruns=%" PRIu32 " flash-operations=%" PRIu32 " flash-words=%" PRIu32 " flash-erased=%" PRIu32
             " flash-broken-rules=%" PRIu32 " tcp-connections=%" PRIu32 " tcp-in=%" PRIu64 " tcp-out=%" PRIu64
             " datagrams=%" PRIu32,
             virtual_board_is_off(board) ? "off" : "on", chip->link ? "up" : "down", chip->now / 1000000, chip_milliseconds(chip),
             chip->starts, chip->halts[HAL_RESET_ASKED], chip->halts[HAL_WATCHDOG], chip->halts[HAL_POWER_ON], ip[0], ip[1], ip[2],
             ip[3], chip->line.in, chip->line.out, chip->line.overflows, chip->flash.operations, chip->flash.words,
             chip->flash.sectors, chip->flash.broken_rules, posix->sockets.connections, posix->sockets.octets_in,
             posix->sockets.octets_out, posix->sockets.datagrams);
}

// Null: done; else why not.
static const char *obey(struct virtual_board *board, int count, char words[WORDS][WORD])
{
    static const char *const known[] = {"reset", "rst",  "power-on", "power-cut", "link", "dhcp",
                                        "dns",   "time", "sntp",     "route",     "input"};
    static const int least[] = {1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3}, most[] = {1, 1, 1, 3, 2, 2, 2, 2, 2, 2, 3};
    const int which = index_of(words[0], known, 11);
    if (which == 11) return "this word is unknown";
    if (count < least[which] || count > most[which]) return "too few words or too many";
    switch (which) {
    case 0: return reset(board);
    case 1: host_sockets_abort(&board->posix.sockets); return NULL;
    case 2: board->stays_off = false; return NULL;
    case 3: return power_cut(board, count, words);
    case 4: return set_level(&board->posix.chip.link, words[1], "up", "down");
    case 5: return say_fault(&board->posix.net.dhcp, words[1]);
    case 6: return say_fault(&board->posix.net.names, words[1]);
    case 7:
    case 8: return say_fault(&board->posix.net.time, words[1]);
    case 9: return virtualnet_add_route(&board->posix.net, words[1]) ? NULL : "no route, or too many";
    default: return set_input(board, words);
    }
}

void control_words_obey(struct virtual_board *board, const char *line, char answer[CONTROL_ANSWER])
{
    char words[WORDS][WORD];
    const int count = cut(line, words);
    if (count == 1 && strcmp(words[0], "stats") == 0) {
        tell(board, answer);
        return;
    }
    const char *why = count == 0 || count == WORDS ? "a word of control is wanted" : obey(board, count, words);
    snprintf(answer, CONTROL_ANSWER, "%s%s", why ? "error " : "ok", why ? why : "");
}

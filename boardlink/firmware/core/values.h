// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// From what a line says to a value as it is kept, with every limit of its key; and whether the values make sense together.
#pragma once

#include "at.h"
#include "settings.h"

#ifdef __cplusplus
extern "C" {
#endif

// The numbers of +CME ERROR (PROTOCOL.md section 1).
enum refusal {
    REFUSED_NOT = 0,
    REFUSED_NOT_ALLOWED = 3,
    REFUSED_NOT_SUPPORTED = 4,
    REFUSED_BUSY = 14,
    REFUSED_FULL = 20,
    REFUSED_NOT_FOUND = 22,
    REFUSED_FLASH = 23,
    REFUSED_TOO_LONG = 24,
    REFUSED_CHARACTERS = 25,
    REFUSED_PARAMETER = 50,
    REFUSED_MISSING = 61,
    REFUSED_DAMAGED = 100
};

// Reads the rest of a list of values as the key's value. It is written over the line itself, from its beginning:
// line is what reader reads, and what the reader has passed is no longer needed. size: out.
enum refusal values_read(enum settings_key key, struct at_reader *reader, char *line, uint16_t *size);
// Of a text key's value that came whole.
enum refusal values_check_text(enum settings_key key, const char *octets, uint16_t size);
// The index-th fault of the values as a whole. False: there is none.
bool values_fault(const struct settings *settings, int index, enum settings_key *key, enum refusal *refusal);

#ifdef __cplusplus
}
#endif

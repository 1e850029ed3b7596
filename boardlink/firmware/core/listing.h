// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The canonical lines of the settings, their digest, and the fingerprint of a secret (PROTOCOL.md sections 3 and 4).
#pragma once

#include "outlet.h"
#include "settings.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { SALT_SIZE = 8, FINGERPRINT_SIZE = 6, DIGEST_SIZE = 16 };

// "smtp.port",587
void listing_value(struct line *line, const struct settings *settings, const uint8_t salt[SALT_SIZE], enum settings_key key);
// "smtp.port",number,1,65535
void listing_limits(struct line *line, enum settings_key key);
void listing_digest(const struct settings *settings, const uint8_t salt[SALT_SIZE], uint8_t digest[DIGEST_SIZE]);

#ifdef __cplusplus
}
#endif

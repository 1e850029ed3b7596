// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A mailbox as the settings have it: "Name <local@domain>", or the address alone.
#pragma once

#include "settings.h"

#ifdef __cplusplus
extern "C" {
#endif

struct mailaddress {
    struct text name; // without quotes and the spaces around it, still with backslashes; empty: none
    struct text address;
};

// False: no address that may stand in a command. Such a one holds one @ at least, no space, no control, no <>.
bool mailaddress_read(struct text value, struct mailaddress *out);
struct text mailaddress_domain(struct text address); // behind the last @
bool mailaddress_is_ascii(struct text text);

#ifdef __cplusplus
}
#endif

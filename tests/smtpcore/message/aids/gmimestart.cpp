// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Starts GMime; by itself, because GLib's headers and Qt's keywords do not go together.
#include <gmime/gmime.h>

void startGmime();

void startGmime() { g_mime_init(); }

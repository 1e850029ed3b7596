// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The UART behind the board's USB: octets come and go by interrupt, through rings.
#pragma once

#include <stdbool.h>
#include <stdint.h>

// uart: 1 or 2. 115200 baud, 8N1.
void serialport_init(uint8_t uart);
int serialport_read(uint8_t *octets, int capacity);
bool serialport_lost(void);
int serialport_write(const uint8_t *octets, int size);
bool serialport_idle(void);
bool serialport_has_octets(void);

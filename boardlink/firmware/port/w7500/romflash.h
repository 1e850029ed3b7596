// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The settings' two flash blocks, written by the chip's mask ROM.
#pragma once

#include <stdbool.h>
#include <stdint.h>

enum { ROMFLASH_SLOTS = 2, ROMFLASH_SLOT_SIZE = 4096 };

const uint8_t *romflash_slot(int slot);
bool romflash_erase(int slot);
bool romflash_write(int slot, uint32_t offset, const uint8_t *octets, uint32_t size); // all multiples of 4
// The MAC in data sector 0, where this chip's boards keep it. A blank sector is given one, once, made from chance.
void romflash_mac(uint8_t mac[6]);

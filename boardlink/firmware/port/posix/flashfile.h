// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The file in which a virtual board's flash outlives it: the two slots, octet for octet.
#pragma once

#include "chipflash.h"

#ifdef __cplusplus
extern "C" {
#endif

enum flash_file_fault { FLASH_FILE_WELL, FLASH_FILE_UNREADABLE /* errno */, FLASH_FILE_BUSY, FLASH_FILE_FOREIGN };

struct flash_file {
    int descriptor; // -1: none
    uint32_t saved; // the flash's count of operations then
};

// Makes the file where it is missing, and loads it. It stays locked: a flash belongs to one board. BUSY: another has it; FOREIGN: the
// file is of another size.
enum flash_file_fault flash_file_open(struct flash_file *file, const char *path, struct chip_flash *flash);
bool flash_file_save(struct flash_file *file, const struct chip_flash *flash); // where it changed; false: errno says why
void flash_file_close(struct flash_file *file);

#ifdef __cplusplus
}
#endif

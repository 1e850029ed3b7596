// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The file of a virtual board's flash.

#define _GNU_SOURCE

#include "flashfile.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum flash_file_fault flash_file_open(struct flash_file *file, const char *path, struct chip_flash *flash)
{
    struct stat about;
    file->saved = flash->operations;
    file->descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file->descriptor < 0 || fstat(file->descriptor, &about) != 0) return FLASH_FILE_UNREADABLE;
    if (flock(file->descriptor, LOCK_EX | LOCK_NB) != 0) return errno == EWOULDBLOCK ? FLASH_FILE_BUSY : FLASH_FILE_UNREADABLE;
    if (about.st_size == 0) {
        --file->saved; // as good as changed
        return flash_file_save(file, flash) ? FLASH_FILE_WELL : FLASH_FILE_UNREADABLE;
    }
    if (!S_ISREG(about.st_mode) || about.st_size != sizeof flash->cells) return FLASH_FILE_FOREIGN;
    const bool whole = pread(file->descriptor, flash->cells, sizeof flash->cells, 0) == sizeof flash->cells;
    return whole ? FLASH_FILE_WELL : FLASH_FILE_UNREADABLE;
}

bool flash_file_save(struct flash_file *file, const struct chip_flash *flash)
{
    if (file->descriptor < 0 || file->saved == flash->operations) return true;
    file->saved = flash->operations;
    return pwrite(file->descriptor, flash->cells, sizeof flash->cells, 0) == sizeof flash->cells;
}

void flash_file_close(struct flash_file *file)
{
    if (file->descriptor >= 0) close(file->descriptor);
    file->descriptor = -1;
}

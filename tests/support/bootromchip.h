// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A chip in its boot ROM, for tests: memories, and octets in and out. Needs boardlink/bootrom to be linked.
#pragma once

#include "bootrom.h"

#include <QByteArray>

namespace postbench {

class BootRomChip
{
public:
    // Erased, but for locks: all open where nothing else is asked.
    explicit BootRomChip(bool locked = false)
    {
        if (!locked) {
            for (int i = 0; i < 12; i += 2) {
                lock[i] = 0x75;
                lock[i + 1] = static_cast<char>(0x8A);
            }
            lock.replace(12, 8, QByteArray::fromHex("00000000ffffffff"));
        }
        restart();
    }
    BootRomChip(const BootRomChip &) = delete;
    BootRomChip &operator=(const BootRomChip &) = delete;

    void restart()
    {
        const bootrom_memory memory = {octets(code), octets(data), octets(lock), octets(sram)};
        bootrom_start(&rom, &memory);
    }
    // Sends octets and returns what came back, as a terminal would see it.
    QByteArray say(const QByteArray &bytes, quint32 baud = 0)
    {
        QByteArray heard;
        for (const char c : bytes) {
            bootrom_take(&rom, static_cast<quint8>(c), baud);
            heard += take();
        }
        return heard;
    }
    QByteArray wait(quint32 milliseconds)
    {
        bootrom_wait(&rom, milliseconds);
        return take();
    }
    QByteArray take()
    {
        QByteArray heard;
        quint8 piece[64];
        while (const size_t size = bootrom_give(&rom, piece, sizeof piece))
            heard.append(reinterpret_cast<const char *>(piece), static_cast<qsizetype>(size));
        return heard;
    }
    enum bootrom_exit exit() const { return bootrom_exit(&rom); }

    QByteArray code = QByteArray(BOOTROM_CODE_SIZE, '\xFF');
    QByteArray data = QByteArray(BOOTROM_DATA_SIZE, '\xFF');
    QByteArray lock = QByteArray(BOOTROM_LOCK_SIZE, '\xFF');
    QByteArray sram = QByteArray(BOOTROM_SRAM_SIZE, '\0');
    bootrom rom = {};

private:
    static quint8 *octets(QByteArray &bytes) { return reinterpret_cast<quint8 *>(bytes.data()); }
};

} // namespace postbench

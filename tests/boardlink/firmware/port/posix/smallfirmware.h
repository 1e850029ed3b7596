// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A firmware of a few octets, by which the chip's and the port's behaviour can be tried without the real one.
// It says "<R>" when it starts (R: the reason's number) and answers each octet: '!' asks for a reset, 'w' erases slot 0 and writes
// 16 words of 0x5A, 'f' feeds the watchdog; every other is sent back in upper case.
#pragma once

#include "virtualboard.h"

#include <QByteArray>

#include <cctype>

struct SmallFirmware {
    const hal *functions;
    void *context;
    uint32_t steps;

    void write(const QByteArray &octets) const
    {
        functions->serial_write(context, reinterpret_cast<const uint8_t *>(octets.constData()), int(octets.size()));
    }

    void obey(uint8_t octet) const
    {
        const QByteArray words(64, '\x5a');
        if (octet == '!') {
            functions->reset(context);
        } else if (octet == 'w') {
            functions->slot_erase(context, 0);
            functions->slot_write(context, 0, 0, reinterpret_cast<const uint8_t *>(words.constData()), 64);
        } else if (octet == 'f') {
            functions->feed_watchdog(context);
        } else {
            write(QByteArray(1, char(std::toupper(octet))));
        }
    }

    static void start(void *memory, const hal *functions, void *context)
    {
        SmallFirmware *self = static_cast<SmallFirmware *>(memory);
        self->functions = functions;
        self->context = context;
        self->write('<' + QByteArray::number(functions->reset_reason(context)) + '>');
    }

    static void step(void *memory)
    {
        SmallFirmware *self = static_cast<SmallFirmware *>(memory);
        ++self->steps;
        uint8_t octet = 0;
        while (self->functions->serial_read(self->context, &octet, 1) == 1)
            self->obey(octet);
    }

    static bool isIdle(const void *, uint32_t *milliseconds)
    {
        *milliseconds = 1000;
        return true;
    }
};

inline constexpr virtual_board_firmware smallFirmware{sizeof(SmallFirmware), SmallFirmware::start, SmallFirmware::step,
                                                      SmallFirmware::isIdle};

// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// XPRG's transfer: XMODEM-CRC with blocks of 128 octets, straight to where they belong, with the ROM's own habits.
#include "bootromcommand.h"
#include "crc16.h"

#include <string.h>

enum { SOH = 0x01, EOT = 0x04, ACK = 0x06, NAK = 0x15, CAN = 0x18, BLOCK = 128, PACKET = 3 + BLOCK + 2 };
enum { MAX_DUPLICATES = 25, C_EVERY = 150 /* milliseconds */ };

static void send_octet(struct bootrom *rom, uint8_t octet)
{
    if (rom->out_size < sizeof rom->out) rom->out[rom->out_size++] = octet;
}

void bootrom_xmodem_begin(struct bootrom *rom)
{
    memset(&rom->xmodem, 0, sizeof rom->xmodem);
    rom->xmodem.next = 1;
    rom->phase = BOOTROM_XMODEM;
    send_octet(rom, 'C');
}

static void end_transfer(struct bootrom *rom, bool good) { bootrom_answer(rom, good ? BOOTROM_OK : BOOTROM_BAD_SIZE); }

static void write_block(struct bootrom *rom, const uint8_t *octets)
{
    const bool is_flash = rom->transfer.address != 0; // bits only fall there; the ROM does not look at the result
    for (int i = 0; i < BLOCK && rom->transfer.left; ++i, --rom->transfer.left, ++rom->transfer.at)
        *rom->transfer.at = is_flash ? (uint8_t)(*rom->transfer.at & octets[i]) : octets[i];
}

static void take_packet(struct bootrom *rom)
{
    const uint8_t *packet = rom->xmodem.packet;
    const uint16_t crc = crc16(0, packet + 3, BLOCK);
    rom->xmodem.size = 0;
    if (packet[1] != (uint8_t)~packet[2] || packet[131] != crc >> 8 || packet[132] != (crc & 0xFF)) {
        send_octet(rom, NAK);
    } else if (packet[1] == rom->xmodem.next) {
        write_block(rom, packet + 3);
        ++rom->xmodem.next;
        rom->xmodem.duplicates = 0;
        send_octet(rom, ACK);
    } else if (rom->xmodem.next != 0 && packet[1] == rom->xmodem.next - 1) { // never true once the number has wrapped to 0
        if (++rom->xmodem.duplicates > MAX_DUPLICATES) {
            send_octet(rom, CAN);
            send_octet(rom, CAN);
            send_octet(rom, CAN);
            end_transfer(rom, false);
        } else {
            send_octet(rom, ACK);
        }
    } else {
        send_octet(rom, NAK);
    }
}

void bootrom_xmodem_take(struct bootrom *rom, uint8_t octet)
{
    rom->xmodem.waited = 0;
    if (rom->xmodem.size) {
        rom->xmodem.packet[rom->xmodem.size++] = octet;
        if (rom->xmodem.size == PACKET) take_packet(rom);
        return;
    }
    if (octet == CAN && ++rom->xmodem.cancels == 2) {
        send_octet(rom, ACK);
        end_transfer(rom, false);
        return;
    }
    if (octet != CAN) rom->xmodem.cancels = 0;
    if (octet == SOH) {
        rom->xmodem.begun = true;
        rom->xmodem.packet[rom->xmodem.size++] = octet;
    } else if (octet == EOT) {
        send_octet(rom, ACK);
        end_transfer(rom, true);
    }
}

void bootrom_xmodem_wait(struct bootrom *rom, uint32_t milliseconds)
{
    rom->xmodem.waited += milliseconds;
    if (rom->xmodem.waited < C_EVERY) return;
    rom->xmodem.waited = 0;
    if (rom->xmodem.size) { // octets that do not come read as 00: the block ends in a wrong check
        memset(rom->xmodem.packet + rom->xmodem.size, 0, (size_t)(PACKET - rom->xmodem.size));
        take_packet(rom);
    } else if (!rom->xmodem.begun) {
        send_octet(rom, 'C');
    }
}

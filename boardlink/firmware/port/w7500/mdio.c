// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// MDIO by two general pins, and what the PHY's registers say.
#include "mdio.h"

#include "clock.h"
#include "registers.h"

enum { PHY_STATUS = 1, PHY_IDENTITY = 2, STATUS_LINK = 1 << 2, ADDRESSES = 8, ASK_AGAIN_MS = 200, NO_PHY = 0xFF };

static const struct board_pins *board;
static uint8_t phy = NO_PHY;
static uint32_t asked_at;
static bool asked, link;

static void pulse(const struct board_pins *pins)
{
    clock_wait_microseconds(1);
    pin_set(pins->mdc, true);
    clock_wait_microseconds(1);
    pin_set(pins->mdc, false);
}

static void send_bits(const struct board_pins *pins, uint32_t bits, unsigned count)
{
    while (count-- > 0) {
        pin_set(pins->mdio, (bits >> count & 1u) != 0);
        pulse(pins);
    }
}

static uint16_t read_register(const struct board_pins *pins, uint8_t address, uint8_t number)
{
    uint16_t value = 0;
    pin_make_output(pins->mdio, true);
    send_bits(pins, 0xFFFFFFFFu, 32);
    // Start 01, read 10, PHY, register.
    send_bits(pins, 6u << 10 | (uint32_t)address << 5 | number, 14);
    pin_release(pins->mdio);
    pulse(pins); // turn-around
    for (unsigned bit = 0; bit < 16; ++bit) {
        pulse(pins);
        clock_wait_microseconds(1);
        value = (uint16_t)(value << 1 | (pin_is_high(pins->mdio) ? 1 : 0));
    }
    pulse(pins);
    return value;
}

static void prepare(const struct board_pins *pins)
{
    pin_make_input(pins->mdio);
    pin_make_input(pins->mdc);
    pin_make_output(pins->mdc, false);
    if (pins->phy_inside) {
        // High before it is an output: a low pulse on its reset makes the PHY start anew.
        const struct pin phy_reset = {3, 6};
        PIN_FUNCTION(3, 6) = 1;
        PIN_PAD(3, 6) = PAD_PULL_UP;
        pin_make_output(phy_reset, true);
    }
}

static void set_pads(const struct board_pins *pins)
{
    static const uint8_t media[] = {4, 10, 11, 12, 13};
    if (pins->phy_inside) {
        // COL, DUP and RXDV between the two dice.
        PIN_FUNCTION(1, 5) = PIN_FUNCTION(1, 6) = 1;
        PIN_PAD(1, 5) = PIN_PAD(1, 6) = PIN_PAD(1, 12) = PAD_CMOS | PAD_INPUT | PAD_PULL_DOWN;
        return;
    }
    for (unsigned index = 0; index < sizeof media; ++index)
        PIN_PAD(1, media[index]) = PAD_CMOS | PAD_INPUT | PAD_LOW_DRIVE;
}

const struct board_pins *mdio_find_board(void)
{
    for (unsigned index = 0; index < BOARD_TABLE_SIZE; ++index) {
        board = &board_table[index];
        prepare(board);
        for (uint8_t address = 0; address < ADDRESSES; ++address) {
            const uint16_t identity = read_register(board, address, PHY_IDENTITY);
            if (identity != 0 && identity != 0xFFFF) {
                phy = address;
                set_pads(board);
                return board;
            }
        }
        pin_release(board->mdc);
    }
    set_pads(board);
    return board;
}

bool mdio_link_up(void)
{
    const uint32_t now = clock_milliseconds();
    if (phy == NO_PHY) return true; // nobody to ask: what is sent will show it
    if (!asked || now - asked_at >= ASK_AGAIN_MS) {
        asked = true;
        asked_at = now;
        // The bit keeps a loss until it was read: the second reading tells how it is now.
        read_register(board, phy, PHY_STATUS);
        link = (read_register(board, phy, PHY_STATUS) & STATUS_LINK) != 0;
    }
    return link;
}

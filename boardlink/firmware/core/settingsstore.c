// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Two slots of flash. A slot: magic, size, salt, CRC-32, sequence word, records. The sequence word carries its own complement,
// so that one that was written by half is never taken for another number: bits of flash only fall.
#include "settingsstore.h"

#include "octets.h"

enum {
    MAGIC = 0x31534250 /* "PBS1" */,
    WORD_MAGIC = 0,
    WORD_SIZE = 1,
    WORD_SALT = 2,
    WORD_CRC = 4,
    WORD_SEQUENCE = 5,
    HEAD_WORDS = 6
};

static uint32_t crc32_add(uint32_t crc, const uint8_t *octets, uint16_t size)
{
    while (size-- > 0) {
        crc ^= *octets++;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0); // IEEE 802.3, low bit first
    }
    return crc;
}

static uint32_t word_at(const uint8_t *slot, int word)
{
    const uint8_t *at = slot + 4 * word;
    return at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static void put_word(uint8_t *octets, uint32_t value)
{
    for (int i = 0; i < 4; ++i)
        octets[i] = (uint8_t)(value >> (8 * i));
}

static uint32_t crc_of(const uint8_t *head, const uint8_t *records, uint16_t size)
{
    return ~crc32_add(crc32_add(0xFFFFFFFF, head, 4 * WORD_CRC), records, size);
}

static const uint8_t *slot_at(const struct settingsstore *store, int slot) { return store->hal->slot(store->hal_context, slot); }

static uint32_t sequence_word(uint16_t sequence) { return sequence | (uint32_t)(uint16_t)~sequence << 16; }

static bool read_slot(const struct settingsstore *store, int slot, struct settings *settings)
{
    const uint8_t *octets = slot_at(store, slot);
    uint32_t size = word_at(octets, WORD_SIZE), sequence = word_at(octets, WORD_SEQUENCE);
    if (word_at(octets, WORD_MAGIC) != MAGIC || size > SETTINGS_MAX || sequence != sequence_word((uint16_t)sequence)) return false;
    *settings = (struct settings){octets + 4 * HEAD_WORDS, (uint16_t)size, store->factory_mac};
    return word_at(octets, WORD_CRC) == crc_of(octets, settings->records, settings->size) && settings_are_whole(settings);
}

static void take(struct settingsstore *store, int slot, const struct settings *settings)
{
    store->slot = slot;
    store->sequence = (uint16_t)word_at(slot_at(store, slot), WORD_SEQUENCE);
    octets_copy(store->salt, slot_at(store, slot) + 4 * WORD_SALT, sizeof store->salt);
    store->in_force = *settings;
}

void settingsstore_init(struct settingsstore *store, const struct hal *hal, void *hal_context)
{
    store->hal = hal;
    store->hal_context = hal_context;
    store->slot = -1;
    store->sequence = 0;
    hal->factory_mac(hal_context, store->factory_mac);
    put_word(store->salt, hal->entropy(hal_context));
    put_word(store->salt + 4, hal->entropy(hal_context));
    store->in_force = (struct settings){0, 0, store->factory_mac};
    for (int slot = 0; slot < HAL_SLOTS; ++slot) {
        struct settings settings;
        if (!read_slot(store, slot, &settings)) continue;
        uint16_t sequence = (uint16_t)word_at(slot_at(store, slot), WORD_SEQUENCE);
        if (store->slot < 0 || (int16_t)(uint16_t)(sequence - store->sequence) > 0) take(store, slot, &settings);
    }
}

static bool write(struct settingsstore *store, int slot, uint32_t word, const void *octets, uint16_t size)
{
    const struct hal *hal = store->hal;
    return size == 0
        || (hal->slot_write(store->hal_context, slot, 4 * word, octets, size)
            && octets_equal(slot_at(store, slot) + 4 * word, octets, size));
}

bool settingsstore_save(struct settingsstore *store, struct stagedsettings *staged)
{
    struct settings settings = stagedsettings_settings(staged);
    if (store->slot >= 0 && settings.size == store->in_force.size
        && octets_equal(settings.records, store->in_force.records, settings.size))
        return true;

    uint32_t head[WORD_SEQUENCE];
    uint8_t *octets = (uint8_t *)head;
    put_word(octets + 4 * WORD_MAGIC, MAGIC);
    put_word(octets + 4 * WORD_SIZE, settings.size);
    octets_copy(octets + 4 * WORD_SALT, store->salt, sizeof store->salt);
    put_word(octets + 4 * WORD_CRC, crc_of(octets, settings.records, settings.size));
    uint16_t padded = (uint16_t)((settings.size + 3) & ~3);
    octets_fill((uint8_t *)staged->words + settings.size, 0xFF, (uint16_t)(padded - settings.size));

    int slot = store->slot == 0 ? 1 : 0;
    store->hal->feed_watchdog(store->hal_context);
    uint32_t sequence;
    put_word((uint8_t *)&sequence, sequence_word((uint16_t)(store->sequence + 1)));
    if (!store->hal->slot_erase(store->hal_context, slot) || !write(store, slot, 0, head, sizeof head)
        || !write(store, slot, HEAD_WORDS, settings.records, padded) || !write(store, slot, WORD_SEQUENCE, &sequence, 4)
        || !read_slot(store, slot, &settings))
        return false;
    take(store, slot, &settings);
    return true;
}

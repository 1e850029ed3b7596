// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Records in memory, kept in ascending order so that the same values always are the same octets.
#include "stagedsettings.h"

#include "octets.h"

static uint8_t *octets_of(struct stagedsettings *staged) { return (uint8_t *)staged->words; }

void stagedsettings_drop(struct stagedsettings *staged)
{
    staged->size = 0;
    staged->present = staged->begun = staged->blocked = staged->changed = false;
}

void stagedsettings_copy(struct stagedsettings *staged, const struct settings *settings)
{
    stagedsettings_drop(staged);
    staged->size = settings->size <= SETTINGS_MAX ? settings->size : 0;
    octets_copy(staged->words, settings->records, staged->size);
    staged->factory_mac = settings->factory_mac;
    staged->present = true;
}

void stagedsettings_factory(struct stagedsettings *staged, const uint8_t *factory_mac)
{
    stagedsettings_drop(staged);
    staged->factory_mac = factory_mac;
    staged->present = staged->changed = true;
}

uint8_t *stagedsettings_room(struct stagedsettings *staged, uint16_t *size)
{
    uint32_t from = (uint32_t)staged->size + RECORD_HEAD;
    if (from > SETTINGS_MAX) from = SETTINGS_MAX;
    *size = (uint16_t)(SETTINGS_MAX - from);
    return octets_of(staged) + from;
}

// Turns [from, middle) [middle, end) into [middle, end) [from, middle), in place.
static void turn(uint8_t *octets, uint16_t from, uint16_t middle, uint16_t end)
{
    const uint16_t cuts[3][2] = {{from, middle}, {middle, end}, {from, end}};
    for (int i = 0; i < 3; ++i)
        for (uint16_t low = cuts[i][0], high = cuts[i][1]; low + 1 < high; ++low) {
            uint8_t octet = octets[low];
            octets[low] = octets[--high];
            octets[high] = octet;
        }
}

bool stagedsettings_put(struct stagedsettings *staged, uint8_t number, const void *octets, uint16_t size)
{
    uint8_t *records = octets_of(staged);
    struct settings before = stagedsettings_settings(staged);
    struct text old = settings_record(&before, number);
    uint32_t record_size = RECORD_HEAD + (uint32_t)size;
    uint32_t after = staged->size - (uint32_t)old.size + record_size;
    if (after > SETTINGS_MAX) return false;

    // First behind all others, unless only the old record's place makes room for it; gathered octets are there already.
    uint16_t place = staged->size;
    const uint8_t *value = octets;
    bool gathered = value >= records && value < records + SETTINGS_MAX;
    if (!gathered && old.size > 0) {
        uint16_t from = (uint16_t)((const uint8_t *)old.octets - records);
        octets_move(records + from, records + from + old.size, (uint16_t)(staged->size - from - old.size));
        place = staged->size = (uint16_t)(staged->size - old.size);
        old.size = 0;
    }
    octets_move(records + place + RECORD_HEAD, octets, size);
    records[place] = number;
    records[place + 1] = (uint8_t)size;
    records[place + 2] = (uint8_t)(size >> 8);
    uint16_t end = (uint16_t)(place + record_size);

    uint16_t from = 0, old_size = old.size; // its place: before the first with a higher number
    while (from < place && records[from] < number)
        from = (uint16_t)(from + RECORD_HEAD + (records[from + 1] | records[from + 2] << 8));
    turn(records, from, place, end);
    if (old_size > 0) { // the old one stands right behind it now
        uint16_t rest = (uint16_t)(from + record_size);
        octets_move(records + rest, records + rest + old_size, (uint16_t)(end - rest - old_size));
    }
    staged->size = (uint16_t)after;
    staged->changed = true;
    return true;
}

struct settings stagedsettings_settings(const struct stagedsettings *staged)
{
    return (struct settings){(const uint8_t *)staged->words, staged->size, staged->factory_mac};
}

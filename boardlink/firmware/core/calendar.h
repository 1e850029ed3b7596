// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Days and times of UTC from seconds since 1970, for the Date header and the placeholder {time}.
#pragma once

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct calendar {
    uint16_t year;
    uint8_t month;   // 1 .. 12
    uint8_t day;     // 1 .. 31
    uint8_t weekday; // 0: Sunday
    uint8_t hour, minute, second;
};

// 32 bits last until the year 2106 and spare the chip a 64-bit division.
struct calendar calendar_of(uint32_t seconds_since_1970);
const char *calendar_weekday(uint8_t weekday); // "Sun", RFC 5322 section 3.3
const char *calendar_month(uint8_t month);     // "Jan"

#ifdef __cplusplus
}
#endif

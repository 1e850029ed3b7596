// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The Gregorian calendar, counted in years that begin in March.
#include "calendar.h"

struct calendar calendar_of(uint32_t seconds_since_1970)
{
    const uint32_t days = seconds_since_1970 / 86400;
    const uint32_t rest = seconds_since_1970 % 86400;
    // From 1 March of the year 0; 719468 days before 1970. A leap day is then the last day of its year.
    const uint32_t shifted = days + 719468;
    const uint32_t era = shifted / 146097; // 400 years
    const uint32_t of_era = shifted % 146097;
    const uint32_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    const uint32_t of_year = of_era - (365 * year + year / 4 - year / 100);
    const uint32_t month = (5 * of_year + 2) / 153; // 0: March
    struct calendar calendar;
    calendar.day = (uint8_t)(of_year - (153 * month + 2) / 5 + 1);
    calendar.month = (uint8_t)(month < 10 ? month + 3 : month - 9);
    calendar.year = (uint16_t)(era * 400 + year + (month >= 10));
    calendar.weekday = (uint8_t)((days + 4) % 7); // 1970-01-01 was a Thursday
    calendar.hour = (uint8_t)(rest / 3600);
    calendar.minute = (uint8_t)(rest / 60 % 60);
    calendar.second = (uint8_t)(rest % 60);
    return calendar;
}

const char *calendar_weekday(uint8_t weekday)
{
    static const char names[7][4] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    return names[weekday % 7];
}

const char *calendar_month(uint8_t month)
{
    static const char names[12][4] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return names[(month + 11) % 12];
}

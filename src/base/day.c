/* day.c - days of the proleptic Gregorian calendar as integers.
 * Source: H. Hinnant, "chrono-compatible low-level date algorithms" (eras of 400 years that begin on 1 March). */
#include "base/base.h"

#include <stdio.h>

int rap_month_days(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12)
        return 0;
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap);
}

rap_day rap_day_of(int year, int month, int day)
{
    if (year < 1 || year > 9999 || day < 1 || day > rap_month_days(year, month))
        return RAP_NO_DAY;
    int y = year - (month <= 2);
    int era = (y >= 0 ? y : y - 399) / 400;
    int yoe = y - era * 400;
    int doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}

rap_civil rap_civil_of(rap_day d)
{
    int64_t z = (int64_t)d + 719468;
    int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    int doe = (int)(z - era * 146097);
    int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int mp = (5 * doy + 2) / 153;
    int month = mp < 10 ? mp + 3 : mp - 9;
    return (rap_civil){(int)(yoe + era * 400) + (month <= 2), month, doy - (153 * mp + 2) / 5 + 1};
}

int rap_weekday(rap_day d)
{
    int w = (int)(((int64_t)d + 3) % 7); /* 1970-01-01 was a Thursday */
    return (w < 0 ? w + 7 : w) + 1;
}

void rap_iso_week(rap_day d, int *year, int *week)
{
    rap_day thursday = d + 4 - rap_weekday(d);
    *year = rap_civil_of(thursday).year;
    *week = (thursday - rap_day_of(*year, 1, 1)) / 7 + 1;
}

rap_day rap_iso_week_monday(int year, int week)
{
    rap_day fourth = rap_day_of(year, 1, 4);
    if (fourth == RAP_NO_DAY || week < 1 || week > 53)
        return RAP_NO_DAY;
    rap_day monday = fourth - (rap_weekday(fourth) - 1) + 7 * (week - 1);
    int y, w;
    rap_iso_week(monday, &y, &w);
    return y == year ? monday : RAP_NO_DAY;
}

static bool number(rap_view v, size_t at, size_t n, int *out)
{
    *out = 0;
    for (size_t i = at; i < at + n; i++) {
        if (v.at[i] < '0' || v.at[i] > '9')
            return false;
        *out = *out * 10 + (v.at[i] - '0');
    }
    return true;
}

bool rap_day_parse(rap_view v, rap_day *out)
{
    int y, m, d;
    if (v.len < 10 || v.at[4] != '-' || v.at[7] != '-' || (v.len > 10 && v.at[10] != 'T' && v.at[10] != ' '))
        return false;
    if (!number(v, 0, 4, &y) || !number(v, 5, 2, &m) || !number(v, 8, 2, &d))
        return false;
    *out = rap_day_of(y, m, d);
    return *out != RAP_NO_DAY;
}

char *rap_day_format(rap_day d, char out[12])
{
    out[0] = 0;
    if (d == RAP_NO_DAY)
        return out;
    rap_civil c = rap_civil_of(d);
    if (c.year >= 0 && c.year <= 9999)
        snprintf(out, 12, "%04u-%02u-%02u", (unsigned)c.year % 10000u, (unsigned)c.month % 100u, (unsigned)c.day % 100u);
    return out;
}

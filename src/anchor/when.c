/* Points and periods of the calendar: days that they hold, steps from one to another, TIMEX3 values. */
#include "anchor/when.h"

#include <string.h>

rap_when rap_when_day(rap_day d)
{
    rap_when w = {.unit = RAP_UNIT_D};
    if (d == RAP_NO_DAY || d < rap_day_of(1, 1, 1) || d > rap_day_of(9999, 12, 31)) return w;
    rap_civil c = rap_civil_of(d);
    w.year = c.year, w.month = c.month, w.day = c.day;
    return w;
}

/* A season is told of as three months; winter belongs to the year in which it begins, as TIMEX3 annotators have it. */
static int season_month(rap_view s)
{
    static const char names[] = "SPSUFAWI";
    for (int i = 0; i < 4; i++)
        if (s.len == 2 && memcmp(s.at, names + 2 * i, 2) == 0) return 3 * i + 3;
    return 0;
}

static rap_day first_of_month(int year, int month)
{
    year += (month - 1) / 12;
    month = (month - 1) % 12 + 1;
    return rap_day_of(year, month, 1);
}

/* First month and number of months of a period that is made of months, false when it is none. */
static bool months_of(const rap_when *w, int *year, int *month, int *n)
{
    *year = w->year, *month = 1, *n = 12;
    switch (w->unit) {
    case RAP_UNIT_M: return *month = w->month, *n = 1, w->month > 0;
    case RAP_UNIT_Q: return *month = 3 * w->quarter - 2, *n = 3, w->quarter > 0;
    case RAP_UNIT_HY: return *month = 6 * w->half - 5, *n = 6, w->half > 0;
    case RAP_UNIT_SE: return *month = season_month(w->season), *n = 3, *month > 0;
    case RAP_UNIT_Y: return true;
    case RAP_UNIT_DE: return *year = w->decade * 10, *n = 120, true;
    case RAP_UNIT_CE: return *year = w->century * 100, *n = 1200, true;
    default: return false;
    }
}

static bool dated(const rap_when *w)
{
    return !w->bc && (w->year > 0 || w->unit == RAP_UNIT_DE || w->unit == RAP_UNIT_CE);
}

rap_day rap_when_first(const rap_when *w)
{
    int y, m, n;
    if (!dated(w)) return RAP_NO_DAY;
    if (w->unit == RAP_UNIT_D) return w->month > 0 && w->day > 0 ? rap_day_of(w->year, w->month, w->day) : RAP_NO_DAY;
    if (w->unit == RAP_UNIT_W || w->unit == RAP_UNIT_WE) {
        rap_day d = w->week > 0 ? rap_iso_week_monday(w->year, w->week) : RAP_NO_DAY;
        return d == RAP_NO_DAY || w->unit == RAP_UNIT_W ? d : d + 5;
    }
    return months_of(w, &y, &m, &n) ? first_of_month(y, m) : RAP_NO_DAY;
}

rap_day rap_when_last(const rap_when *w)
{
    int y, m, n;
    rap_day first = rap_when_first(w);
    if (first == RAP_NO_DAY || w->unit == RAP_UNIT_D) return first;
    if (w->unit == RAP_UNIT_W) return first + 6;
    if (w->unit == RAP_UNIT_WE) return first + 1;
    months_of(w, &y, &m, &n);
    rap_day next = first_of_month(y, m + n);
    return next == RAP_NO_DAY ? RAP_NO_DAY : next - 1;
}

/* Years before our era count down. */
static int step_year(int year, bool bc, int n)
{
    int y = bc ? year - n : year + n;
    return y < 1 || y > 9999 ? 0 : y;
}

static rap_when week_of(rap_day d, rap_unit unit)
{
    rap_when w = {.unit = unit};
    if (d == RAP_NO_DAY || d < rap_day_of(1, 1, 8) || d > rap_day_of(9999, 12, 20)) return w;
    rap_iso_week(d, &w.year, &w.week);
    return w;
}

/* The month of a point at least as fine as a month, counted from year 0; -1 where it is not known. */
static int month_number(const rap_when *w)
{
    rap_day d = rap_when_first(w);
    if (w->bc || w->year == 0) return -1;
    if ((w->unit == RAP_UNIT_D || w->unit == RAP_UNIT_M) && w->month > 0) return w->year * 12 + w->month - 1;
    if (d == RAP_NO_DAY || w->unit > RAP_UNIT_Q) return -1;
    rap_civil c = rap_civil_of(d);
    return c.year * 12 + c.month - 1;
}

static rap_when shift_months(const rap_when *from, rap_unit unit, int months)
{
    rap_when w = {.unit = unit};
    int k = month_number(from);
    if (k < 0) {
        w.year = unit == RAP_UNIT_M ? 0 : from->year, w.bc = from->bc;
        return w;
    }
    k += months;
    if (k < 12 || k >= 120000) return w;
    w.year = k / 12;
    w.month = unit == RAP_UNIT_M ? k % 12 + 1 : 0;
    w.quarter = unit == RAP_UNIT_Q ? k % 12 / 3 + 1 : 0;
    return w;
}

static int year_of(const rap_when *w)
{
    if (w->unit == RAP_UNIT_DE) return w->decade * 10;
    if (w->unit == RAP_UNIT_CE) return w->century * 100;
    return w->year;
}

rap_when rap_when_shift(const rap_when *from, rap_unit unit, int n)
{
    rap_when w = {.unit = unit};
    rap_day d = rap_when_first(from);
    int y = year_of(from);
    if (n < -99999 || n > 99999) return w;
    switch (unit) {
    case RAP_UNIT_D:
        if (from->unit == RAP_UNIT_D && d != RAP_NO_DAY) return rap_when_day(d + n);
        w.year = from->year, w.month = from->unit == RAP_UNIT_M || from->unit == RAP_UNIT_D ? from->month : 0, w.bc = from->bc;
        return w;
    case RAP_UNIT_W:
    case RAP_UNIT_WE:
        if (d == RAP_NO_DAY || from->unit > RAP_UNIT_W) return w.year = from->year, w.bc = from->bc, w;
        return week_of(d + 7 * n, unit);
    case RAP_UNIT_M: return shift_months(from, unit, n);
    case RAP_UNIT_Q: return shift_months(from, unit, 3 * n);
    case RAP_UNIT_HY: return shift_months(from, unit, 6 * n);
    case RAP_UNIT_Y:
        if (y > 0) w.year = step_year(y, from->bc, n), w.bc = from->bc;
        return w;
    case RAP_UNIT_DE:
        if (y > 0) y = step_year(y, from->bc, 10 * n);
        if (y > 0) w.decade = y / 10, w.bc = from->bc;
        else w.unit = RAP_UNIT_NONE;
        return w;
    case RAP_UNIT_CE:
    case RAP_UNIT_ML:
        if (y > 0) y = step_year(y, from->bc, (unit == RAP_UNIT_ML ? 1000 : 100) * n);
        w.unit = y > 0 ? RAP_UNIT_CE : RAP_UNIT_NONE;
        w.century = y / 100, w.bc = from->bc;
        return w;
    default: return *from;
    }
}

/* ---- values ------------------------------------------------------------------------------------------------------------ */

static rap_view field(rap_arena *a, int n, int width)
{
    return n > 0 ? rap_format(a, "%0*d", width, n) : rap_sub(RAP_LIT("XXXX"), 0, (size_t)width);
}

rap_view rap_when_value(rap_arena *a, const rap_when *w)
{
    const char *era = w->bc ? "BC" : "";
    rap_view y = field(a, w->year, 4), m = field(a, w->month, 2), d = field(a, w->day, 2), k = field(a, w->week, 2);
    switch (w->unit) {
    case RAP_UNIT_D:
        if (w->year == 0 && w->month == 0 && w->weekday > 0) return rap_format(a, "XXXX-WXX-%d", w->weekday);
        return rap_format(a, "%s" RAP_PRI "-" RAP_PRI "-" RAP_PRI, era, RAP_ARG(y), RAP_ARG(m), RAP_ARG(d));
    case RAP_UNIT_W: return rap_format(a, "%s" RAP_PRI "-W" RAP_PRI, era, RAP_ARG(y), RAP_ARG(k));
    case RAP_UNIT_WE: return rap_format(a, "%s" RAP_PRI "-W" RAP_PRI "-WE", era, RAP_ARG(y), RAP_ARG(k));
    case RAP_UNIT_M: return rap_format(a, "%s" RAP_PRI "-" RAP_PRI, era, RAP_ARG(y), RAP_ARG(m));
    case RAP_UNIT_Q: return rap_format(a, "%s" RAP_PRI "-Q" RAP_PRI, era, RAP_ARG(y), RAP_ARG(field(a, w->quarter, 1)));
    case RAP_UNIT_HY: return rap_format(a, "%s" RAP_PRI "-H" RAP_PRI, era, RAP_ARG(y), RAP_ARG(field(a, w->half, 1)));
    case RAP_UNIT_SE: return rap_format(a, "%s" RAP_PRI "-" RAP_PRI, era, RAP_ARG(y), RAP_ARG(w->season));
    case RAP_UNIT_Y: return rap_format(a, "%s" RAP_PRI, era, RAP_ARG(y));
    case RAP_UNIT_DE: return rap_format(a, "%s%03d", era, w->decade);
    case RAP_UNIT_CE: return rap_format(a, "%s%02d", era, w->century);
    default: return RAP_LIT("XXXX-XX-XX");
    }
}

rap_view rap_length_value(rap_arena *a, rap_unit unit, int32_t tenths)
{
    static const char *const letter[RAP_UNIT_COUNT] = {[RAP_UNIT_S] = "S",  [RAP_UNIT_MI] = "M", [RAP_UNIT_H] = "H",   [RAP_UNIT_D] = "D",
                                                       [RAP_UNIT_WE] = "WE", [RAP_UNIT_W] = "W",  [RAP_UNIT_M] = "M",   [RAP_UNIT_SE] = "SE",
                                                       [RAP_UNIT_Q] = "Q",  [RAP_UNIT_HY] = "H", [RAP_UNIT_Y] = "Y",   [RAP_UNIT_DE] = "DE",
                                                       [RAP_UNIT_CE] = "CE", [RAP_UNIT_ML] = "ML"};
    const char *t = unit == RAP_UNIT_S || unit == RAP_UNIT_MI || unit == RAP_UNIT_H ? "T" : "";
    if (unit == RAP_UNIT_NONE) return RAP_LIT("PXX");
    if (tenths == RAP_COUNT_VAGUE) return rap_format(a, "P%sX%s", t, letter[unit]);
    if (tenths == 10 && unit == RAP_UNIT_DE) return RAP_LIT("P10Y");
    if (tenths == 10 && unit == RAP_UNIT_CE) return RAP_LIT("P100Y");
    if (tenths == 10 && unit == RAP_UNIT_ML) return RAP_LIT("P1000Y");
    if (tenths == 5 && unit == RAP_UNIT_H) return RAP_LIT("PT30M");
    if (tenths == 5 && unit == RAP_UNIT_Y) return RAP_LIT("P6M");
    if (tenths == 5 && unit == RAP_UNIT_D) return RAP_LIT("PT12H");
    if (tenths == 5 && unit == RAP_UNIT_DE) return RAP_LIT("P5Y");
    if (tenths == 5 && unit == RAP_UNIT_CE) return RAP_LIT("P50Y");
    if (tenths % 10 == 0) return rap_format(a, "P%s%d%s", t, tenths / 10, letter[unit]);
    return rap_format(a, "P%s%d.%d%s", t, tenths / 10, tenths % 10, letter[unit]);
}

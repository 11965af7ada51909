/* Feasts: those of a fixed day, those that hang on Easter, on a weekday of a month, on the Islamic year. */
#include "anchor/when.h"

#define ISLAMIC_EPOCH (-492148) /* 1 Muharram 1 in the civil reckoning: 16 July 622 of the Julian calendar */

/* The anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
rap_day rap_easter(int year)
{
    int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return rap_day_of(year, n / 31, n % 31 + 1);
}

/* Thirty years have 10,631 days; eleven of them are leap years, spread by (11 y + 3) / 30. */
rap_day rap_islamic_day(int year, int month, int day)
{
    return ISLAMIC_EPOCH + (year - 1) * 354 + (3 + 11 * year) / 30 + 29 * (month - 1) + month / 2 + day - 1;
}

static int number(rap_view v, size_t *at, bool *some)
{
    int n = 0;
    bool neg = *at < v.len && v.at[*at] == '-';
    if (neg) ++*at;
    *some = false;
    for (; *at < v.len && v.at[*at] >= '0' && v.at[*at] <= '9' && n < 100000; ++*at) n = n * 10 + (v.at[*at] - '0'), *some = true;
    return neg ? -n : n;
}

/* "09-01", "11-4-4": up to three numbers with hyphens between; how many there were. */
static int numbers(rap_view v, int out[3])
{
    int k = 0;
    bool some = true;
    for (size_t at = 0; at < v.len && k < 3 && some; at++) out[k] = number(v, &at, &some), k += some;
    return k;
}

static rap_day islamic(int year, int month, int day)
{
    for (int y = (year - 622) * 33 / 32 - 1, end = y + 4; y < end; y++) {
        rap_day d = rap_islamic_day(y, month, day);
        if (y > 0 && d >= rap_day_of(year, 1, 1) && d <= rap_day_of(year, 12, 31)) return d;
    }
    return RAP_NO_DAY;
}

static rap_day nth_weekday(int year, int month, int weekday, int nth)
{
    rap_day first = rap_day_of(year, month, 1), last = rap_day_of(year, month, rap_month_days(year, month));
    rap_day d = first + (weekday - rap_weekday(first) + 7) % 7 + 7 * (nth - 1);
    return d > last ? d - 7 : d;
}

rap_day rap_holiday(const rap_lexicon *lex, uint32_t entry, int year, int *days, int *doubt)
{
    int f[3] = {0, 0, 0};
    size_t at = 0;
    bool some;
    *days = 1, *doubt = 0;
    if (year < 1 || year > 9998) return RAP_NO_DAY;
    rap_view v = rap_entry_get(lex, entry, "days", RAP_NO_DAY);
    if (v.len > 0) *days = number(v, &at, &some);
    at = 0;
    if ((v = rap_entry_get(lex, entry, "doubt", RAP_NO_DAY)).len > 0) *doubt = number(v, &at, &some);
    if ((v = rap_entry_get(lex, entry, "fixed", RAP_NO_DAY)).len > 0 && numbers(v, f) == 2) return rap_day_of(year, f[0], f[1]);
    at = 0;
    if ((v = rap_entry_get(lex, entry, "easter", RAP_NO_DAY)).len > 0) return rap_easter(year) + number(v, &at, &some);
    if ((v = rap_entry_get(lex, entry, "nth", RAP_NO_DAY)).len > 0 && numbers(v, f) == 3 && f[0] >= 1 && f[0] <= 12)
        return nth_weekday(year, f[0], f[1], f[2]);
    if ((v = rap_entry_get(lex, entry, "islamic", RAP_NO_DAY)).len > 0 && numbers(v, f) == 2) {
        *doubt = 1;
        return year < 623 ? RAP_NO_DAY : islamic(year, f[0], f[1]);
    }
    return RAP_NO_DAY;
}

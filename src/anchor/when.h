/* when.h - inside of the anchor stage: a point or period of the calendar, its arithmetic, its TIMEX3 value.
 * Integers only. Years 1 to 9999; what leaves them becomes unknown, not wrong. */
#ifndef RAP_ANCHOR_WHEN_H
#define RAP_ANCHOR_WHEN_H

#include "time/time.h"

/* The fields that its granularity needs; 0 = unknown, written X. */
typedef struct {
    rap_unit unit;       /* D W WE M SE Q HY Y DE CE; NONE = nothing known */
    int year;            /* of the ISO week where unit is W or WE */
    int month, day, week, weekday, quarter, half;
    rap_view season;
    int decade, century; /* 199, 18; with unit DE, CE */
    bool bc;
} rap_when;

rap_when rap_when_day(rap_day d);                  /* unit D; RAP_NO_DAY gives a day with nothing known */
rap_day rap_when_first(const rap_when *w);         /* RAP_NO_DAY where it is not known to the day, or before our era */
rap_day rap_when_last(const rap_when *w);
/* `n` units on (back where negative) from a point, at the granularity of the unit. Vague where the point is. */
rap_when rap_when_shift(const rap_when *from, rap_unit unit, int n);
rap_view rap_when_value(rap_arena *a, const rap_when *w);
/* A length: P18M, PT72H, P2.5Y, PXD. `tenths` as rap_reading.n. */
rap_view rap_length_value(rap_arena *a, rap_unit unit, int32_t tenths);

/* The day of a feast in a year, RAP_NO_DAY when it has none; *days how long it lasts, *doubt by how many days the
 * moon may move it. A year of ours may hold an Islamic feast twice: the first counts. */
rap_day rap_holiday(const rap_lexicon *lex, uint32_t entry, int year, int *days, int *doubt);
rap_day rap_easter(int year);
rap_day rap_islamic_day(int year, int month, int day);

#endif

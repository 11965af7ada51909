/* time.h - which words are a time, and what they say: a reading, not yet a date.
 *
 * In : tokens with tags and lemmas, lexicon hits, frames (to tell "built in two days" from "due in two days").
 * Out: doc->times by start, without overlap; time_of of their tokens; in each `reading` a rap_reading, `by` the rule.
 * Errors: none of its own. A number that no calendar has (31 February, 25:70, year 0) makes no expression.
 * Source: TIMEX3 of TimeML 1.2.1 for types and values; ../../doc/rules.md for the rules, data/en/time*.rules.
 *
 * Rules run in two passes: the stage `time` over words, `time-join` over words and the times found so far, which
 * it extends, joins and narrows until nothing changes.
 */
#ifndef RAP_TIME_H
#define RAP_TIME_H

#include "document/document.h"
#include "lexicon/lexicon.h"

/* Units from short to long; a value's granularity is one of them. */
#define RAP_UNIT_LIST(X)                                                                                           \
    X(NONE, "") X(S, "S") X(MI, "MI") X(H, "H") X(D, "D") X(WE, "WE") X(W, "W") X(M, "M") X(SE, "SE") X(Q, "Q")       \
    X(HY, "HY") X(Y, "Y") X(DE, "DE") X(CE, "CE") X(ML, "ML")
typedef enum {
#define X(name, text) RAP_UNIT_##name,
    RAP_UNIT_LIST(X)
#undef X
    RAP_UNIT_COUNT
} rap_unit;

typedef enum {
    RAP_READ_REF,      /* stands for itself: PAST_REF */
    RAP_READ_DATE,     /* fields of the calendar, some missing */
    RAP_READ_SHIFT,    /* n units from where one stands */
    RAP_READ_DURATION, /* n units */
    RAP_READ_SET       /* again and again */
} rap_read_kind;

typedef enum {
    RAP_FROM_REF,    /* the day of speaking */
    RAP_FROM_HERE,   /* the same, but no reporter's word: "the week" */
    RAP_FROM_BEFORE, /* the time told of before it in the text: "the next day" */
    RAP_FROM_PERIOD  /* the period that the account is about: "the year-ago quarter" */
} rap_from;

enum { RAP_ZONE_NONE = 0, RAP_ZONE_UTC = 1, RAP_ZONE_OTHER = 2 };
#define RAP_COUNT_VAGUE INT32_MAX /* "several" */

/* What an expression says. 0 = not said, unless noted. */
typedef struct rap_reading {
    rap_read_kind kind;
    rap_view ref;           /* REF: the value */
    bool story;             /* REF: a time only in a story (time.c) */
    rap_unit unit, unit2;   /* SHIFT, DURATION, SET */
    int32_t n, n2;          /* how many, in tenths; RAP_COUNT_VAGUE = X */
    bool back, ago;         /* SHIFT: towards the past; said with "ago" or "earlier", not with "last" */
    rap_from from;
    bool has_dir;
    int8_t dir;             /* last -1, this 0, next 1: on weekday, month, season, holiday, duration */
    bool has_year_dir, has_week_dir;
    int8_t year_dir, week_dir; /* "June last year", "Monday last week" */
    int16_t year;           /* before our era with `bc` */
    int16_t end_year;       /* "1950-53" in the news; in a story these are two expressions */
    bool span;              /* the first of two years with nothing but a hyphen between */
    bool bc, short_year;    /* "'99": the century is a guess */
    int16_t decade, century; /* 199, 18; with has_ */
    bool has_decade, has_century, short_decade; /* "80s": the century is not said */
    uint8_t month, day, end_day, weekday, quarter, half;
    rap_view season;        /* SP SU FA WI */
    uint32_t holiday;       /* lexicon entry + 1 */
    uint8_t nth;            /* of nth_unit or weekday inside the rest: "third week of March"; 255 = last */
    rap_unit nth_unit;
    int8_t hour, minute;    /* with has_clock */
    bool has_clock, has_minute;
    uint8_t zone;
    rap_view part;          /* part of the day: MO AF EV NI DT */
    rap_view mod, freq, quant;
    bool quiet;             /* the mod narrows the days and is not printed: "earlier in the week" */
    const struct rap_reading *of; /* a period that it lies in, or (SHIFT) a day that it counts from, read for itself */
} rap_reading;

/* Whether the text is told as history: long, about years that are not its own, without a reporter's "yesterday". */
bool rap_time_is_story(const rap_doc *doc);

rap_status rap_time_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err);

/* The letters of a unit in a value, and the other way round (RAP_UNIT_NONE when they are none). */
const char *rap_unit_text(rap_unit u);
rap_unit rap_unit_of(rap_view v);

#endif

/* reading.h - inside of the time stage: the builders that rules of data/en/time*.rules name. */
#ifndef RAP_TIME_READING_H
#define RAP_TIME_READING_H

#include "rule/rule.h"
#include "time/time.h"

typedef struct {
    rap_doc *doc;
    const rap_lexicon *lex;
    uint16_t number, to_come; /* classes: number words, words that look ahead */
    bool changed;    /* this pass of time-join did something */
} time_work;

typedef enum { TIME_NO, TIME_YES, TIME_DONE } time_answer; /* DONE: it added what there is to add by itself */

/* Runs the builder of a match of the stage `time`; fills *r on TIME_YES. */
time_answer time_build(time_work *w, const rap_match *m, rap_reading *r);
/* Runs the builder of a match of `time-join`: *r is the reading of `main` and is changed; `other` may be NULL. */
bool time_join(time_work *w, const rap_match *m, rap_reading *r, const rap_time *main, const rap_time *other);

/* A day and an hour made one reading; false when one of them is something else. */
bool time_join_clock(const rap_reading *a, const rap_reading *b, rap_reading *out);

void time_add(time_work *w, const rap_match *m, const rap_reading *r, uint32_t first, uint32_t last);
void time_extent(const rap_match *m, uint32_t *first, uint32_t *last);

#define TIME_MAX_COUNT 99999 /* units; more is no time that anybody tells */

/* ---- arguments (args.c) ---- */

/* The number of an argument in tenths: a number written in the rule, the attribute `value` of the entry that a
 * variable matched, or what its tokens say. "X" is the vague count. *minus may be NULL. */
bool time_count(const time_work *w, rap_value v, int32_t *tenths, bool *minus);
/* A whole number between two bounds; true and *out untouched where the rule does not give it or its optional element
 * is not there; false where it is out of bounds. */
bool time_whole(const time_work *w, const rap_match *m, const char *key, int lo, int hi, int *out);
/* The word of the rule, the attribute asked for, or the attribute `value` of a variable. */
rap_view time_word(const time_work *w, const rap_match *m, const char *key);
rap_unit time_unit(const time_work *w, const rap_match *m, const char *key, int32_t *times); /* a fortnight is two weeks */
bool time_yes(const rap_match *m, const char *key);
/* n, unit, half, back, from of a match: a count of units; false where it is none. */
bool time_counted(time_work *w, const rap_match *m, rap_reading *r);

/* The number that tokens say, in tenths ("two hundred and fifty", "1,500", "2.5"); false when they say none. */
bool time_number(const time_work *w, uint32_t first, uint32_t last, int32_t *tenths);

#endif

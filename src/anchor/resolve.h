/* resolve.h - inside of the anchor stage: from a reading to a point of the calendar. */
#ifndef RAP_ANCHOR_RESOLVE_H
#define RAP_ANCHOR_RESOLVE_H

#include "anchor/when.h"

typedef struct {
    rap_doc *doc;
    const rap_lexicon *lex;
    uint16_t to_come, over, link, roles, when_word; /* classes of data/en/time-words.lex */
    rap_day ref;          /* the day from which deictics count, RAP_NO_DAY */
    bool narrative;
    rap_when now;         /* the same as a point; in a narrative the date that the text set last */
    rap_when before;      /* the last date told of, unit NONE = none yet */
    rap_when day;         /* the last day told of */
    uint32_t day_at;      /* sentence of it */
    rap_when period;      /* the last quarter or the like that an account is about */
    uint32_t period_at;   /* sentence of it */
    rap_when *when;       /* [times] what each denotes */
} anchor_work;

/* -1 the expression looks back, 1 ahead, 0 nothing says. Strong evidence only. */
int anchor_direction(const anchor_work *w, const rap_time *t);
/* A weekday, alone or with more. */
bool anchor_of_weekday(const rap_time *t);
/* Whether what is told of lies after today in any case: "will meet on Thursday", written on a Thursday. */
bool anchor_surely_ahead(const anchor_work *w, const rap_time *t);
/* Fills value, mod, freq, quant, from and to of a time, and w->when of it. */
void anchor_resolve(anchor_work *w, uint32_t i);
/* Moves what the following times count from. */
void anchor_move(anchor_work *w, uint32_t i);

#endif

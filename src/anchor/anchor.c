/* The order of things: times outside quotations first, then what was said when, then the times inside, then events. */
#include "anchor/anchor.h"

#include "anchor/dates.h"
#include "anchor/resolve.h"

/* The first time that begins at a byte or after it. */
static uint32_t first_from(const rap_doc *d, uint32_t start)
{
    uint32_t lo = 0, hi = d->times.n;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (d->times.at[mid].start < start) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

/* For each time inside a quotation of a known day that day, else RAP_NO_DAY; of the innermost where quotations nest. */
static rap_day *days_of_saying(const rap_doc *d)
{
    rap_day *said = RAP_NEW(d->arena, rap_day, d->times.n + 1);
    for (uint32_t i = 0; i < d->times.n; i++) said[i] = RAP_NO_DAY;
    for (uint32_t i = 0; i < d->statements.n; i++) {
        const rap_statement *s = &d->statements.at[i];
        if (s->directness == RAP_DIRECT_PARAPHRASE || s->date_from == RAP_NO_DAY || s->date_from != s->date_to) continue;
        for (uint32_t k = 0; k < s->content.n; k++)
            for (uint32_t t = first_from(d, s->content.at[k].start); t < d->times.n && d->times.at[t].end <= s->content.at[k].end; t++)
                said[t] = s->date_from;
    }
    return said;
}

static bool counts_from_speaking(const rap_reading *r)
{
    if (r->kind == RAP_READ_SHIFT) return r->from == RAP_FROM_REF;
    return r->kind == RAP_READ_DATE && r->year == 0 && r->of == NULL;
}

rap_status rap_anchor_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err)
{
    (void)err;
    anchor_work w = {.doc = doc, .lex = lex, .ref = doc->date};
    w.to_come = rap_class(lex, "to-come");
    w.over = rap_class(lex, "time-over");
    w.link = rap_class(lex, "time-link");
    w.roles = rap_class(lex, "time-role");
    w.when_word = rap_class(lex, "time-when");
    w.narrative = rap_time_is_story(doc);
    w.now = w.narrative || doc->date == RAP_NO_DAY ? (rap_when){.unit = RAP_UNIT_NONE} : rap_when_day(doc->date);
    if (w.now.unit == RAP_UNIT_D && w.now.year == 0) w.ref = RAP_NO_DAY;
    w.when = RAP_NEW(doc->arena, rap_when, doc->times.n);
    for (uint32_t i = 0; i < doc->times.n; i++) {
        anchor_resolve(&w, i);
        anchor_move(&w, i);
    }
    anchor_statements(&w);
    const rap_day *said = days_of_saying(doc);
    for (uint32_t i = 0; i < doc->times.n && !w.narrative; i++) {
        if (said[i] == RAP_NO_DAY || said[i] == doc->date || !counts_from_speaking(doc->times.at[i].reading)) continue;
        anchor_work at = w;
        at.ref = said[i];
        at.now = rap_when_day(said[i]);
        anchor_resolve(&at, i);
    }
    anchor_events(&w);
    return RAP_OK;
}

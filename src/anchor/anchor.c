/* The order of things: times outside quotations first, then what was said when, then the times inside, then events. */
#include "anchor/anchor.h"

#include "anchor/dates.h"
#include "anchor/resolve.h"

static bool in_quote(const rap_doc *d, const rap_time *t, rap_day *said)
{
    for (uint32_t i = 0; i < d->statements.n; i++) {
        const rap_statement *s = &d->statements.at[i];
        if (s->directness == RAP_DIRECT_PARAPHRASE || s->date_from == RAP_NO_DAY || s->date_from != s->date_to) continue;
        for (uint32_t k = 0; k < s->content.n; k++)
            if (s->content.at[k].start <= t->start && t->end <= s->content.at[k].end) return *said = s->date_from, true;
    }
    return false;
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
    w.narrative = rap_time_is_story(doc);
    w.now = w.narrative || doc->date == RAP_NO_DAY ? (rap_when){.unit = RAP_UNIT_NONE} : rap_when_day(doc->date);
    if (w.now.unit == RAP_UNIT_D && w.now.year == 0) w.ref = RAP_NO_DAY;
    w.when = RAP_NEW(doc->arena, rap_when, doc->times.n);
    for (uint32_t i = 0; i < doc->times.n; i++) {
        anchor_resolve(&w, i);
        anchor_move(&w, i);
    }
    anchor_statements(&w);
    if (!w.narrative) {
        for (uint32_t i = 0; i < doc->times.n; i++) {
            rap_day said;
            const rap_reading *r = doc->times.at[i].reading;
            if (!counts_from_speaking(r) || !in_quote(doc, &doc->times.at[i], &said) || said == doc->date) continue;
            anchor_work at = w;
            at.ref = said;
            at.now = rap_when_day(said);
            anchor_resolve(&at, i);
        }
    }
    anchor_events(&w);
    return RAP_OK;
}

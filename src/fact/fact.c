/* fact.c - see fact.h. */
#include "fact/fact.h"

#include "fact/build.h"
#include "fact/gaps.h"
#include "fact/talks.h"

#include <stdlib.h>

static bool on_match(const rap_match *m, void *ctx)
{
    rap_facting *b = ctx;
    const rap_bound *t = rap_match_var(m, "t");
    if (!t || t->head == RAP_NONE)
        return false;
    const rap_sentence *s = &b->doc->sentences.at[b->doc->tokens.at[t->head].sentence];
    if (s->part < b->doc->parts.n && b->doc->parts.at[s->part].kind != RAP_PART_PARAGRAPH)
        return false;
    return rap_build_fact(b, m, t->head);
}

static int by_text(const void *a, const void *b)
{
    const rap_fact *x = a, *y = b;
    if (x->start != y->start)
        return x->start < y->start ? -1 : 1;
    if (x->type != y->type)
        return x->type < y->type ? -1 : 1;
    if (x->end != y->end)
        return x->end < y->end ? -1 : 1;
    if (x->entity != y->entity)
        return x->entity < y->entity ? -1 : 1;
    if (x->value != y->value)
        return x->value < y->value ? -1 : 1;
    return rap_compare(x->what, y->what);
}

rap_status rap_fact_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err)
{
    (void)err;
    if (!doc->tokens.n)
        return RAP_OK;
    rap_facting b = {.doc = doc, .lex = lex};
    rap_roles_open(&b.roles, doc, lex);
    b.roles.sides.uncoded = true;
    b.event_of = RAP_NEW(doc->arena, uint32_t, doc->frames.n);
    for (uint32_t i = doc->events.n; i-- > 0;)
        if (doc->events.at[i].frame < doc->frames.n)
            b.event_of[doc->events.at[i].frame] = i + 1;
    b.party_of = RAP_NEW(doc->arena, uint32_t, doc->entities.n);
    b.number = rap_class(lex, "number");
    b.bound = rap_class(lex, "bound");
    b.counted = rap_class(lex, "counted");
    b.topic = rap_class(lex, "topic");
    b.place_prep = rap_class(lex, "place-prep");
    b.vague = rap_class(lex, "vague-number");
    b.time_prep = rap_class(lex, "time-prep");
    rap_rule_run(lex, "fact", doc, doc->arena, on_match, &b);
    rap_talks_find(&b);
    if (doc->facts.n)
        qsort(doc->facts.at, doc->facts.n, sizeof *doc->facts.at, by_text);
    rap_gaps_find(doc, lex);
    return RAP_OK;
}

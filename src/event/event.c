/* event.c - see event.h: reads the matches of event.rules into candidates, then lets them settle among themselves. */
#include "event/event.h"

#include "event/build.h"
#include "event/settle.h"
#include "rule/rule.h"

/* Statements, events and facts come from running text only (document.h). */
static bool running_text(const rap_doc *doc, uint32_t token)
{
    const rap_sentence *s = &doc->sentences.at[doc->tokens.at[token].sentence];
    return s->part >= doc->parts.n || doc->parts.at[s->part].kind == RAP_PART_PARAGRAPH;
}

/* Whether a token of [first, last) begins a phrase of the class: the discards of a researcher's dictionary. */
static bool has_hit(const rap_doc *doc, uint32_t first, uint32_t last, uint16_t cls)
{
    if (cls == RAP_NO_CLASS)
        return false;
    for (uint32_t i = doc->first_hit[first]; i < doc->first_hit[last]; i++)
        if (doc->hits.at[i].cls == cls)
            return true;
    return false;
}

static bool on_match(const rap_match *m, void *ctx)
{
    rap_building *b = ctx;
    const rap_bound *t = rap_match_var(m, "t");
    if (!t || t->frame == RAP_NONE || !running_text(b->doc, t->head))
        return false;
    const rap_sentence *s = &b->doc->sentences.at[m->sentence];
    if (has_hit(b->doc, s->first, s->last, b->discard))
        return false;
    if (rap_same(rap_rule_builder(m->rule), RAP_LIT("none"))) {
        rap_build_none(b, m, t->frame);
        return true;
    }
    return rap_build_event(b, m, t->frame);
}

rap_status rap_event_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err)
{
    (void)err;
    if (!doc->frames.n)
        return RAP_OK;
    rap_building b = {.doc = doc, .lex = lex};
    rap_roles_open(&b.roles, doc, lex);
    b.place_prep = rap_class(lex, "place-prep");
    b.plan_verb = rap_class(lex, "plan-verb");
    b.hope = rap_class(lex, "hope-verb");
    b.decide = rap_class(lex, "decide-verb");
    b.discard = rap_class(lex, "discard");
    if (has_hit(doc, 0, doc->tokens.n, rap_class(lex, "discard-dispatch")))
        return RAP_OK;
    b.consumed = RAP_NEW(doc->arena, bool, doc->frames.n);
    rap_rule_run(lex, "event", doc, doc->arena, on_match, &b);
    rap_settle_events(&b);
    return RAP_OK;
}

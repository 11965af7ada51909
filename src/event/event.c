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

static bool on_match(const rap_match *m, void *ctx)
{
    rap_building *b = ctx;
    const rap_bound *t = rap_match_var(m, "t");
    if (!t || t->frame == RAP_NONE || !running_text(b->doc, t->head))
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
    b.consumed = RAP_NEW(doc->arena, bool, doc->frames.n);
    rap_rule_run(lex, "event", doc, doc->arena, on_match, &b);
    rap_settle_events(&b);
    return RAP_OK;
}

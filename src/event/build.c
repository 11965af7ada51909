/* build.c - see build.h. */
#include "event/build.h"

#include <string.h>

/* Followed where neither the rule nor the entry says which: behind them stands whom an act is aimed at. */
#define COMMON_PREPS RAP_LIT("with to against on from at for of over in")

static rap_view attribute(const rap_building *b, uint32_t entry, const char *key)
{
    return entry == RAP_NONE ? RAP_NULL : rap_entry_get(b->lex, entry, key, RAP_NO_DAY);
}

static const rap_frame *frame_at(const rap_building *b, uint32_t token)
{
    uint32_t f = token == RAP_NONE ? RAP_NONE : b->doc->frame_of[token];
    return f == RAP_NONE ? NULL : &b->doc->frames.at[f];
}

/* ---- sides ------------------------------------------------------------------------------------------------ */

static bool swapped(const rap_building *b, const rap_frame *f)
{
    return rap_same(attribute(b, rap_frame_entry(&b->codes, f), "swap"), RAP_LIT("of"));
}

/* Who does it. Where the subject is a thing or an act ("the raid killed three") whoever stands inside it. */
static void side_agent(const rap_building *b, rap_side *side, const rap_frame *f)
{
    bool noun = f->kind == RAP_FRAME_NOUN, of_is_target = noun && swapped(b, f);
    rap_args args = f->agent;
    if (of_is_target) { /* "the arrest of X" */
        args = (rap_args){0};
        for (uint32_t i = 0; i < f->agent.n; i++)
            if (f->agent.at[i].how != RAP_HOW_OF && f->agent.at[i].how != RAP_HOW_POSSESSOR)
                *RAP_PUSH(b->doc->arena, args) = f->agent.at[i];
    }
    if (rap_side_args(&b->sides, side, &args))
        return;
    for (uint32_t i = 0; i < args.n; i++)
        if (rap_side_inside(&b->sides, side, args.at[i].token, RAP_LIT("by")))
            return;
    if (noun)
        rap_side_preps(&b->sides, side, f, RAP_LIT("by from"));
    else if (f->passive)
        rap_side_preps(&b->sides, side, f, RAP_LIT("by"));
}

static void side_patient(const rap_building *b, rap_side *side, const rap_frame *f)
{
    if (rap_side_args(&b->sides, side, &f->recipient))
        return;
    rap_side_args(&b->sides, side, &f->patient);
}

/* Whom it is done to: recipient, patient, behind the prepositions, inside the patient, in this order. */
static void side_object(const rap_building *b, rap_side *side, const rap_frame *f, rap_view preps)
{
    if (!preps.len)
        preps = attribute(b, rap_frame_entry(&b->codes, f), "prep");
    if (!preps.len)
        preps = COMMON_PREPS;
    if (rap_side_args(&b->sides, side, &f->recipient))
        return;
    bool noun = f->kind == RAP_FRAME_NOUN;
    if (noun && swapped(b, f))
        for (uint32_t i = 0; i < f->agent.n; i++)
            if (f->agent.at[i].how == RAP_HOW_OF || f->agent.at[i].how == RAP_HOW_POSSESSOR)
                rap_side_token(&b->sides, side, f->agent.at[i].token);
    if (side->at.n || rap_side_args(&b->sides, side, &f->patient))
        return;
    if (rap_side_preps(&b->sides, side, f, preps))
        return;
    for (uint32_t i = 0; i < f->patient.n; i++)
        if (rap_side_inside(&b->sides, side, f->patient.at[i].token, COMMON_PREPS))
            return;
    if (!noun && f->verb != RAP_NONE) /* the noun of a light verb: "launched an Averlandic attack" has none, "held Tarvian talks" has */
        rap_side_inside(&b->sides, side, f->trigger, preps);
}

static rap_side side_of(const rap_building *b, const rap_match *m, const rap_value *v);

static rap_side side_call(const rap_building *b, const rap_match *m, const rap_value *v)
{
    rap_side side = {0};
    if (rap_same(v->text, RAP_LIT("first"))) {
        for (uint32_t i = 0; i < v->n && !side.at.n; i++) {
            rap_value one = rap_value_arg(m, v, i);
            side = side_of(b, m, &one);
        }
        return side;
    }
    rap_value x = rap_value_arg(m, v, 0);
    if (!x.var || x.var->head == RAP_NONE)
        return side;
    rap_view preps = RAP_NULL;
    if (v->n > 1)
        preps = rap_value_arg(m, v, 1).text;
    const rap_frame *f = frame_at(b, x.var->head);
    if (rap_same(v->text, RAP_LIT("members"))) {
        rap_side_token(&b->sides, &side, x.var->head);
        side.group = true;
    } else if (rap_same(v->text, RAP_LIT("inside"))) {
        rap_side_inside(&b->sides, &side, x.var->head, preps.len ? preps : COMMON_PREPS);
    } else if (f && rap_same(v->text, RAP_LIT("agent"))) {
        side_agent(b, &side, f);
    } else if (f && rap_same(v->text, RAP_LIT("patient"))) {
        side_patient(b, &side, f);
    } else if (f && rap_same(v->text, RAP_LIT("object"))) {
        side_object(b, &side, f, preps);
    }
    return side;
}

static rap_side side_of(const rap_building *b, const rap_match *m, const rap_value *v)
{
    rap_side side = {0};
    if (v->kind == RAP_VALUE_CALL)
        return side_call(b, m, v);
    if (v->kind == RAP_VALUE_VAR && v->var && v->var->head != RAP_NONE) {
        rap_ids tokens = rap_match_list(m, v->var, b->doc->arena);
        if (!tokens.n)
            rap_ids_add(b->doc->arena, &tokens, v->var->head);
        uint32_t named = 0;
        for (uint32_t i = 0; i < tokens.n; i++)
            named += rap_side_token(&b->sides, &side, tokens.at[i]) ||
                     rap_side_inside(&b->sides, &side, tokens.at[i], COMMON_PREPS);
        side.group |= named > 1;
    }
    return side;
}

/* ---- the code ---------------------------------------------------------------------------------------------- */

static rap_coded code_under(const rap_building *b, const rap_frame *outer, const rap_frame *inner)
{
    rap_coded in = rap_code_of(&b->codes, inner);
    uint32_t entry = rap_frame_entry(&b->codes, outer);
    rap_view op = attribute(b, entry, "op");
    char key[16];
    if (!in.cameo.len || !op.len || op.len >= sizeof key)
        return (rap_coded){RAP_NULL, RAP_NONE, RAP_NONE};
    memcpy(key, op.at, op.len);
    key[op.len] = 0;
    rap_view code = rap_code_get(&b->codes, in.cameo, key);
    return (rap_coded){code, entry, RAP_NONE};
}

static rap_coded code_value(const rap_building *b, const rap_match *m, uint32_t frame)
{
    rap_value v = rap_match_get(m, "");
    rap_coded out = {v.text, RAP_NONE, RAP_NONE};
    if (v.kind == RAP_VALUE_ATTR)
        out.entry = v.var->entry;
    if (v.kind != RAP_VALUE_CALL)
        return out;
    rap_value x = rap_value_arg(m, &v, 0);
    const rap_frame *f = x.var ? frame_at(b, x.var->head) : &b->doc->frames.at[frame];
    if (!f)
        return (rap_coded){RAP_NULL, RAP_NONE, RAP_NONE};
    if (rap_same(v.text, RAP_LIT("code")))
        return rap_code_of(&b->codes, f);
    rap_value y = rap_value_arg(m, &v, 1);
    const rap_frame *g = y.var ? frame_at(b, y.var->head) : NULL;
    return g ? code_under(b, f, g) : (rap_coded){RAP_NULL, RAP_NONE, RAP_NONE};
}

/* ---- the event ---------------------------------------------------------------------------------------------- */

static void consume_token(rap_building *b, uint32_t token, uint32_t but)
{
    uint32_t f = token == RAP_NONE ? RAP_NONE : b->doc->frame_of[token];
    if (f == RAP_NONE || f == but || b->consumed[f])
        return;
    b->consumed[f] = true;
    rap_coded inner = rap_code_of(&b->codes, &b->doc->frames.at[f]); /* and what that act had taken: "agreed to resume talks" */
    if (inner.object != RAP_NONE)
        consume_token(b, inner.object, but);
}

void rap_build_none(rap_building *b, const rap_match *m, uint32_t frame)
{
    (void)m;
    b->consumed[frame] = true;
}

static void fill_spans(const rap_building *b, rap_event *e, uint32_t frame)
{
    const rap_frame *f = &b->doc->frames.at[frame];
    const rap_token *t = b->doc->tokens.at;
    e->frame = frame;
    e->trigger_token = f->trigger;
    e->trigger = (rap_span){t[f->trigger].start, t[f->trigger].end};
    e->start = t[f->first].start;
    e->end = f->last > f->first ? t[f->last - 1].end : t[f->first].end;
    if (e->trigger.start < e->start)
        e->start = e->trigger.start;
    if (e->trigger.end > e->end)
        e->end = e->trigger.end;
}

static bool needs_met(const rap_building *b, const rap_candidate *c, const rap_frame *f)
{
    rap_view needs = attribute(b, c->entry, "needs");
    if (c->object != RAP_NONE)
        return true;
    if (rap_same(needs, RAP_LIT("target")))
        return c->target.at.n > 0 || (c->source.group && c->source.at.n > 1);
    if (rap_same(needs, RAP_LIT("object")))
        return f->patient.n > 0 || c->target.at.n > 0;
    return true;
}

bool rap_build_event(rap_building *b, const rap_match *m, uint32_t frame)
{
    const rap_frame *f = &b->doc->frames.at[frame];
    rap_coded code = code_value(b, m, frame);
    if (code.cameo.len < 2 || rap_starts(code.cameo, "01"))
        return false;
    rap_candidate c = {.entry = code.entry, .object = code.object};
    rap_value source = rap_match_get(m, "source"), target = rap_match_get(m, "target");
    rap_value status = rap_match_get(m, "status"), consume = rap_match_get(m, "consume");
    if (source.kind != RAP_VALUE_NONE)
        c.source = side_of(b, m, &source);
    else
        side_agent(b, &c.source, f);
    if (target.kind != RAP_VALUE_NONE)
        c.target = side_of(b, m, &target);
    else
        side_object(b, &c.target, f, RAP_NULL);
    if (rap_same(attribute(b, c.entry, "swap"), RAP_LIT("yes"))) {
        rap_side other = c.source;
        c.source = c.target;
        c.target = other;
    }
    if (!needs_met(b, &c, f))
        return false;
    rap_event *e = &c.event;
    *e = (rap_event){.cameo = code.cameo, .holder = RAP_NONE, .time = RAP_NONE, .by = rap_rule_name(m->rule)};
    e->place.lat = e->place.lon = INT32_MIN;
    e->date_from = e->date_to = RAP_NO_DAY;
    e->status = RAP_EVENT_STATUS_COUNT; /* not settled yet */
    for (int i = 0; i < RAP_EVENT_STATUS_COUNT; i++)
        if (status.text.len && rap_same(status.text, rap_view_of(rap_event_status_text(i)))) {
            e->status = (rap_event_status)i;
            c.fixed_status = true;
        }
    fill_spans(b, e, frame);
    if (consume.var)
        consume_token(b, consume.var->head, frame);
    if (code.object != RAP_NONE)
        consume_token(b, code.object, frame);
    *RAP_PUSH(b->doc->arena, b->list) = c;
    return true;
}

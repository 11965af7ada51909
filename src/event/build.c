/* build.c - see build.h. */
#include "event/build.h"

#include <string.h>

static rap_view attribute(const rap_building *b, uint32_t entry, const char *key)
{
    return entry == RAP_NONE ? RAP_NULL : rap_entry_get(b->lex, entry, key, RAP_NO_DAY);
}

/* ---- the code ---------------------------------------------------------------------------------------------- */

static rap_coded code_under(const rap_building *b, const rap_frame *outer, const rap_frame *inner)
{
    rap_coded in = rap_code_of(&b->roles.codes, inner);
    uint32_t entry = rap_frame_entry(&b->roles.codes, outer);
    rap_view op = attribute(b, entry, "op");
    char key[16];
    if (!in.cameo.len || !op.len || op.len >= sizeof key)
        return (rap_coded){RAP_NULL, RAP_NONE, RAP_NONE};
    memcpy(key, op.at, op.len);
    key[op.len] = 0;
    rap_view code = rap_code_get(&b->roles.codes, in.cameo, key);
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
    const rap_frame *f = x.var ? rap_roles_frame(&b->roles, x.var->head) : &b->doc->frames.at[frame];
    if (!f)
        return (rap_coded){RAP_NULL, RAP_NONE, RAP_NONE};
    if (rap_same(v.text, RAP_LIT("code")))
        return rap_code_of(&b->roles.codes, f);
    rap_value y = rap_value_arg(m, &v, 1);
    if (rap_same(v.text, RAP_LIT("by")) && x.var && y.var && y.var->head != RAP_NONE)
        return (rap_coded){rap_code_by(&b->roles.codes, x.var->entry, y.var->head), x.var->entry, RAP_NONE};
    const rap_frame *g = y.var ? rap_roles_frame(&b->roles, y.var->head) : NULL;
    return g ? code_under(b, f, g) : (rap_coded){RAP_NULL, RAP_NONE, RAP_NONE};
}

/* ---- the event ---------------------------------------------------------------------------------------------- */

static void consume_token(rap_building *b, rap_ids *consumes, uint32_t token, uint32_t but)
{
    uint32_t f = token == RAP_NONE ? RAP_NONE : b->doc->frame_of[token];
    if (f == RAP_NONE || f == but || rap_ids_have(consumes, f))
        return;
    rap_ids_add(b->doc->arena, consumes, f);
    /* and what that act had taken: "agreed to resume talks" */
    rap_coded inner = rap_code_of(&b->roles.codes, &b->doc->frames.at[f]);
    if (inner.object != RAP_NONE)
        consume_token(b, consumes, inner.object, but);
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
    bool target = c->target.at.n > 0 || (c->source.group && c->source.at.n > 1);
    if (rap_same(needs, RAP_LIT("target")))
        return target;
    if (rap_same(needs, RAP_LIT("known"))) {
        bool known = target;
        for (uint32_t i = 0; i < f->patient.n; i++)
            known |= rap_noun_kind(&b->roles.codes, f->patient.at[i].token).len > 0;
        return known;
    }
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
    const char *file = NULL;
    uint32_t line;
    rap_rule_place(m, &file, &line);
    c.as_coded = file && !rap_ends(rap_view_of(file), ".rules");
    rap_value source = rap_match_get(m, "source"), target = rap_match_get(m, "target");
    rap_value status = rap_match_get(m, "status"), consume = rap_match_get(m, "consume");
    if (source.kind != RAP_VALUE_NONE)
        c.source = rap_roles_side(&b->roles, m, &source);
    else
        rap_side_agent(&b->roles, &c.source, f);
    if (target.kind != RAP_VALUE_NONE)
        c.target = rap_roles_side(&b->roles, m, &target);
    else
        rap_side_object(&b->roles, &c.target, f, RAP_NULL);
    if (rap_same(attribute(b, c.entry, "swap"), RAP_LIT("yes"))) {
        rap_side other = c.source;
        c.source = c.target;
        c.target = other;
    }
    if (!needs_met(b, &c, f)) {
        if (!rap_code_get(&b->roles.codes, code.cameo, "talks").len)
            return false;
        c.needs_target = true;
    }
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
        consume_token(b, &c.consumes, consume.var->head, frame);
    if (code.object != RAP_NONE)
        consume_token(b, &c.consumes, code.object, frame);
    *RAP_PUSH(b->doc->arena, b->list) = c;
    return true;
}

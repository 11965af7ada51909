/* document.c - new items with everything unknown, and the check of a whole document. */
#include "document/document.h"

rap_frame *rap_frame_add(rap_doc *d)
{
    rap_frame *f = RAP_PUSH(d->arena, d->frames);
    f->trigger = f->verb = f->particle = f->complement = f->attribute = f->parent = f->marker = RAP_NONE;
    return f;
}

rap_mention *rap_mention_add(rap_doc *d)
{
    rap_mention *m = RAP_PUSH(d->arena, d->mentions);
    m->entry = RAP_NONE;
    return m;
}

rap_time *rap_time_add(rap_doc *d)
{
    rap_time *t = RAP_PUSH(d->arena, d->times);
    t->from = t->to = RAP_NO_DAY;
    return t;
}

rap_statement *rap_statement_add(rap_doc *d)
{
    rap_statement *s = RAP_PUSH(d->arena, d->statements);
    s->source = s->cue = (rap_span){RAP_NONE, RAP_NONE};
    s->source_mention = s->relay_token = s->cue_token = s->cue_frame = s->within = s->time = RAP_NONE;
    s->date_from = s->date_to = RAP_NO_DAY;
    return s;
}

rap_entity *rap_entity_add(rap_doc *d)
{
    rap_entity *e = RAP_PUSH(d->arena, d->entities);
    e->entry = RAP_NONE;
    return e;
}

rap_event *rap_event_add(rap_doc *d)
{
    rap_event *v = RAP_PUSH(d->arena, d->events);
    v->trigger = (rap_span){RAP_NONE, RAP_NONE};
    v->frame = v->trigger_token = v->holder = v->time = RAP_NONE;
    v->date_from = v->date_to = RAP_NO_DAY;
    return v;
}

rap_fact *rap_fact_add(rap_doc *d)
{
    rap_fact *f = RAP_PUSH(d->arena, d->facts);
    f->talks = f->holder = f->frame = f->entity = f->for_ = f->of_entity = RAP_NONE;
    f->date_from = f->date_to = f->until = f->as_of = RAP_NO_DAY;
    f->value = f->low = f->high = RAP_NO_NUMBER;
    return f;
}

rap_marker *rap_marker_add(rap_doc *d)
{
    rap_marker *m = RAP_PUSH(d->arena, d->markers);
    m->about = m->head = RAP_NONE;
    return m;
}

/* ---- the check ---- */

static bool inside(const rap_doc *d, uint32_t start, uint32_t end)
{
    return start <= end && end <= d->text.len;
}

static bool known(uint32_t i, uint32_t n)
{
    return i == RAP_NONE || i < n;
}

static bool all_known(const rap_ids *ids, uint32_t n)
{
    for (uint32_t i = 0; i < ids->n; i++) {
        if (ids->at[i] >= n)
            return false;
    }
    return true;
}

/* Heads inside their sentence; from every token the root is reached. */
static rap_status check_tree(const rap_doc *d, const rap_sentence *s, rap_err *err)
{
    for (uint32_t t = s->first; t < s->last; t++) {
        uint32_t steps = 0, at = t;
        while (at != RAP_NONE && steps++ <= s->last - s->first) {
            uint32_t head = d->tokens.at[at].head;
            if (head != RAP_NONE && (head < s->first || head >= s->last))
                return rap_fail(err, RAP_E_INPUT, "token %u has its head outside its sentence", at);
            at = head;
        }
        if (at != RAP_NONE)
            return rap_fail(err, RAP_E_INPUT, "token %u hangs in a circle", t);
    }
    return RAP_OK;
}

static rap_status check_tokens(const rap_doc *d, rap_err *err)
{
    uint32_t before = 0;
    for (uint32_t i = 0; i < d->tokens.n; i++) {
        const rap_token *t = &d->tokens.at[i];
        if (!inside(d, t->start, t->end) || t->start < before || t->sentence >= d->sentences.n)
            return rap_fail(err, RAP_E_INPUT, "token %u is not in its place", i);
        before = t->start;
    }
    for (uint32_t i = 0; i < d->sentences.n; i++) {
        const rap_sentence *s = &d->sentences.at[i];
        if (!inside(d, s->start, s->end) || s->first > s->last || s->last > d->tokens.n || s->last - s->first > RAP_MAX_SENTENCE)
            return rap_fail(err, RAP_E_INPUT, "sentence %u is not in its place", i);
        rap_status st = check_tree(d, s, err);
        if (st != RAP_OK)
            return st;
    }
    return RAP_OK;
}

static rap_status check_references(const rap_doc *d, rap_err *err)
{
    for (uint32_t i = 0; i < d->mentions.n; i++) {
        const rap_mention *m = &d->mentions.at[i];
        if (!inside(d, m->start, m->end) || !all_known(&m->entities, d->entities.n))
            return rap_fail(err, RAP_E_INPUT, "mention %u points outside", i);
    }
    for (uint32_t i = 0; i < d->statements.n; i++) {
        const rap_statement *s = &d->statements.at[i];
        bool ok = all_known(&s->speakers, d->entities.n) && all_known(&s->addressees, d->entities.n) &&
                  known(s->within, d->statements.n) && known(s->time, d->times.n) && s->within != i;
        for (uint32_t k = 0; k < s->content.n; k++)
            ok = ok && inside(d, s->content.at[k].start, s->content.at[k].end);
        if (!ok)
            return rap_fail(err, RAP_E_INPUT, "statement %u points outside", i);
    }
    for (uint32_t i = 0; i < d->events.n; i++) {
        const rap_event *v = &d->events.at[i];
        if (!inside(d, v->start, v->end) || !known(v->holder, d->statements.n) || !known(v->time, d->times.n))
            return rap_fail(err, RAP_E_INPUT, "event %u points outside", i);
    }
    for (uint32_t i = 0; i < d->facts.n; i++) {
        const rap_fact *f = &d->facts.at[i];
        uint32_t e = d->entities.n;
        if (!inside(d, f->start, f->end) || !known(f->holder, d->statements.n) || !known(f->talks, d->talks.n) ||
            !known(f->entity, e) || !known(f->for_, e) || !all_known(&f->entities, e) || !all_known(&f->from, e) || !all_known(&f->to, e))
            return rap_fail(err, RAP_E_INPUT, "fact %u points outside", i);
    }
    return RAP_OK;
}

rap_status rap_document_check(const rap_doc *d, rap_err *err)
{
    rap_status s = check_tokens(d, err);
    for (uint32_t i = 0; s == RAP_OK && i < d->times.n; i++) {
        if (!inside(d, d->times.at[i].start, d->times.at[i].end))
            s = rap_fail(err, RAP_E_INPUT, "time %u is not in its place", i);
    }
    return s == RAP_OK ? check_references(d, err) : s;
}

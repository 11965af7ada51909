/* When it was said, when it was done: the time that hangs on the frame of a statement or an event, and what its
 * preposition makes of the days. Nothing is dated by guess: without a time of its own the day stays unknown. */
#include "anchor/dates.h"

#include "frame/frame.h"

typedef enum { ROLE_AT, ROLE_UNTIL, ROLE_SINCE, ROLE_BEFORE, ROLE_AFTER, ROLE_FOR } role;

typedef struct {
    uint32_t *frame; /* [times] on which each hangs, RAP_NONE */
    role *role;      /* [times] */
} hanging;

static role role_of(const anchor_work *w, const rap_time *t, uint32_t sym)
{
    static const struct { const char *word; role role; } table[] = {
        {"until", ROLE_UNTIL}, {"till", ROLE_UNTIL}, {"by", ROLE_UNTIL},  {"since", ROLE_SINCE},
        {"from", ROLE_SINCE},  {"before", ROLE_BEFORE}, {"after", ROLE_AFTER}, {"for", ROLE_FOR}};
    rap_view prep = sym == 0 ? RAP_NULL : rap_symbol_text(w->lex, sym);
    uint32_t first = w->doc->sentences.at[w->doc->tokens.at[t->first].sentence].first;
    if (prep.len == 0 && t->first > first) prep = rap_form_of(w->doc, t->first - 1);
    for (size_t i = 0; i < RAP_COUNT(table); i++)
        if (rap_same_folded(prep, rap_view_of(table[i].word))) return table[i].role;
    return ROLE_AT;
}

static hanging hang(const anchor_work *w)
{
    rap_doc *d = w->doc;
    hanging h = {RAP_NEW(d->arena, uint32_t, d->times.n), RAP_NEW(d->arena, role, d->times.n)};
    for (uint32_t i = 0; i < d->times.n; i++) {
        uint32_t sym = 0;
        h.frame[i] = d->frames.n > 0 ? rap_time_frame(d, d->times.at[i].head, &sym) : RAP_NONE;
        h.role[i] = role_of(w, &d->times.at[i], sym);
    }
    return h;
}

static bool usable(const anchor_work *w, uint32_t i)
{
    const rap_time *t = &w->doc->times.at[i];
    return t->type == RAP_TIMEX_DATE || t->type == RAP_TIMEX_TIME;
}

/* The first time that hangs on a frame and names days; else any that hangs on it. */
static uint32_t time_on(const anchor_work *w, const hanging *h, uint32_t frame, uint32_t *any)
{
    uint32_t best = RAP_NONE;
    if (frame == RAP_NONE) return RAP_NONE;
    for (uint32_t i = 0; i < w->doc->times.n; i++) {
        if (h->frame[i] != frame) continue;
        if (*any == RAP_NONE) *any = i;
        bool better = best == RAP_NONE || (w->doc->times.at[best].from == RAP_NO_DAY && w->doc->times.at[i].from != RAP_NO_DAY);
        if (usable(w, i) && better) best = i;
    }
    return best;
}

static void days_of(const anchor_work *w, const hanging *h, uint32_t i, rap_day *from, rap_day *to)
{
    const rap_time *t = &w->doc->times.at[i];
    *from = *to = RAP_NO_DAY;
    switch (h->role[i]) {
    case ROLE_AT:
    case ROLE_FOR: *from = t->from, *to = t->to; break;
    case ROLE_UNTIL: *to = t->to; break;
    case ROLE_BEFORE: *to = t->from; break;
    case ROLE_SINCE: *from = t->from; break;
    case ROLE_AFTER: *from = t->to; break;
    }
}

void anchor_statements(anchor_work *w)
{
    rap_doc *d = w->doc;
    hanging h = hang(w);
    for (uint32_t i = 0; i < d->statements.n; i++) {
        rap_statement *s = &d->statements.at[i];
        uint32_t any = RAP_NONE, t = time_on(w, &h, s->cue_frame, &any);
        s->date_from = s->date_to = RAP_NO_DAY;
        if (t == RAP_NONE) t = any;
        s->time = t;
        if (t != RAP_NONE && h.role[t] == ROLE_AT) days_of(w, &h, t, &s->date_from, &s->date_to);
    }
}

/* A frame whose time is the event's too: the clause that a noun serves, the verb that it is joined to. */
static uint32_t wider(const rap_doc *d, uint32_t f)
{
    const rap_frame *fr = &d->frames.at[f];
    uint32_t p = fr->parent;
    if (fr->kind == RAP_FRAME_NOUN) {
        uint32_t clause = rap_frame_of_token(d, fr->trigger);
        return clause != f ? clause : RAP_NONE;
    }
    return fr->embed == RAP_EMBED_COORDINATED ? p : RAP_NONE;
}

static uint32_t time_of_event(const anchor_work *w, const hanging *h, const rap_event *e)
{
    uint32_t f = e->frame, any = RAP_NONE;
    for (int step = 0; step < 3 && f != RAP_NONE; step++) {
        uint32_t t = time_on(w, h, f, &any);
        if (t != RAP_NONE) return t;
        if (any != RAP_NONE) return any;
        f = wider(w->doc, f);
    }
    return RAP_NONE;
}

/* An act of speech in the present tense of a release is done by publishing it. */
static bool done_by_publishing(const rap_doc *d, const rap_event *e)
{
    if (e->frame == RAP_NONE || d->date == RAP_NO_DAY || e->holder != RAP_NONE || e->status != RAP_EVENT_HAPPENED) return false;
    const rap_frame *f = &d->frames.at[e->frame];
    return f->main && f->kind == RAP_FRAME_VERB && f->tense == RAP_TENSE_PRESENT && f->aspect == RAP_ASPECT_PLAIN && f->modal == RAP_MODAL_NONE;
}

void anchor_events(anchor_work *w)
{
    rap_doc *d = w->doc;
    hanging h = hang(w);
    for (uint32_t i = 0; i < d->events.n; i++) {
        rap_event *e = &d->events.at[i];
        e->time = time_of_event(w, &h, e);
        e->date_from = e->date_to = RAP_NO_DAY;
        if (e->time != RAP_NONE) days_of(w, &h, e->time, &e->date_from, &e->date_to);
        else if (done_by_publishing(d, e)) e->date_from = e->date_to = d->date;
        bool to_come = d->date != RAP_NO_DAY && e->date_from != RAP_NO_DAY && e->date_from > d->date;
        if (to_come && !w->narrative && (e->status == RAP_EVENT_HAPPENED || e->status == RAP_EVENT_ONGOING)) e->status = RAP_EVENT_PLANNED;
    }
}

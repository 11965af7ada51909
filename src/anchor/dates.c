/* When it was said, when it was done: the time that hangs on the frame of a statement or an event, and what its
 * preposition makes of the days. Nothing is dated by guess: without a time of its own the day stays unknown. */
#include "anchor/dates.h"

#include "frame/frame.h"

typedef enum { ROLE_AT, ROLE_UNTIL, ROLE_SINCE, ROLE_BEFORE, ROLE_AFTER, ROLE_FOR } role;

typedef struct {
    uint32_t *first; /* [frames] first time that hangs on each, RAP_NONE */
    uint32_t *next;  /* [times] the next one on the same frame */
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
    hanging h = {RAP_NEW(d->arena, uint32_t, d->frames.n + 1), RAP_NEW(d->arena, uint32_t, d->times.n + 1), RAP_NEW(d->arena, role, d->times.n + 1)};
    for (uint32_t i = 0; i < d->frames.n; i++) h.first[i] = RAP_NONE;
    for (uint32_t i = d->times.n; i-- > 0;) {
        uint32_t sym = 0, f = d->frames.n > 0 ? rap_time_frame(d, d->times.at[i].head, &sym) : RAP_NONE;
        h.role[i] = role_of(w, &d->times.at[i], sym);
        h.next[i] = RAP_NONE;
        if (f == RAP_NONE) continue;
        h.next[i] = h.first[f];
        h.first[f] = i;
    }
    return h;
}

typedef struct {
    uint32_t time; /* RAP_NONE */
    role role;
} dated;

static const dated nothing = {RAP_NONE, ROLE_AT};

/* The better of two: one that names days, then the earlier one found. */
static void offer(const anchor_work *w, dated *best, uint32_t i, role r)
{
    const rap_time *t = i == RAP_NONE ? NULL : &w->doc->times.at[i];
    if (t == NULL) return;
    bool days = t->from != RAP_NO_DAY && (t->type == RAP_TIMEX_DATE || t->type == RAP_TIMEX_TIME);
    const rap_time *b = best->time == RAP_NONE ? NULL : &w->doc->times.at[best->time];
    if (b == NULL || (days && b->from == RAP_NO_DAY)) *best = (dated){i, r};
}

/* The time of a frame: what hangs on it, and what the frame stage found for it elsewhere in its clause. */
static dated time_on(const anchor_work *w, const hanging *h, uint32_t frame)
{
    const rap_doc *d = w->doc;
    dated best = nothing;
    if (frame == RAP_NONE) return best;
    const rap_frame *f = &d->frames.at[frame];
    for (uint32_t i = h->first[frame]; i != RAP_NONE; i = h->next[i]) offer(w, &best, i, h->role[i]);
    for (uint32_t k = 0; k < f->times.n; k++) {
        uint32_t i = d->time_of[f->times.at[k]];
        if (i != RAP_NONE) offer(w, &best, i, h->role[i]);
    }
    for (uint32_t k = 0; k < f->preps.n; k++) {
        uint32_t i = d->time_of[f->preps.at[k].token];
        if (i != RAP_NONE && f->preps.at[k].how != RAP_HOW_ATTACHED) offer(w, &best, i, h->role[i]);
    }
    return best;
}

static void days_of(const anchor_work *w, dated at, rap_day *from, rap_day *to)
{
    const rap_time *t = &w->doc->times.at[at.time];
    *from = *to = RAP_NO_DAY;
    switch (at.role) {
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
        dated at = time_on(w, &h, s->cue_frame);
        s->date_from = s->date_to = RAP_NO_DAY;
        s->time = at.time;
        if (at.time != RAP_NONE && at.role == ROLE_AT) days_of(w, at, &s->date_from, &s->date_to);
    }
}

/* A frame whose time is the event's too: the clause that a noun serves, the verb that it is joined to. */
static uint32_t wider(const rap_doc *d, uint32_t f)
{
    const rap_frame *fr = &d->frames.at[f];
    if (fr->kind == RAP_FRAME_NOUN) {
        uint32_t clause = rap_frame_of_token(d, fr->trigger);
        return clause != f ? clause : RAP_NONE;
    }
    return fr->embed == RAP_EMBED_COORDINATED ? fr->parent : RAP_NONE;
}

static dated time_of_event(const anchor_work *w, const hanging *h, const rap_event *e)
{
    uint32_t f = e->frame;
    for (int step = 0; step < 3 && f != RAP_NONE; step++) {
        dated at = time_on(w, h, f);
        if (at.time != RAP_NONE) return at;
        f = wider(w->doc, f);
    }
    return nothing;
}

/* Demands, appeals, refusals, threats are made by saying them: CAMEO roots 02 and 10 to 13. */
static bool made_by_saying(const rap_event *e)
{
    static const char roots[] = "0210111213";
    for (int i = 0; i < 5; i++)
        if (e->cameo.len >= 2 && e->cameo.at[0] == roots[2 * i] && e->cameo.at[1] == roots[2 * i + 1]) return true;
    return false;
}

/* An act in the present tense of a release or a report is done by the day of publication. */
static bool done_by_publishing(const rap_doc *d, const rap_event *e)
{
    if (e->frame == RAP_NONE || d->date == RAP_NO_DAY || e->holder != RAP_NONE) return false;
    if (e->status != RAP_EVENT_HAPPENED && e->status != RAP_EVENT_ONGOING) return false;
    const rap_frame *f = &d->frames.at[e->frame];
    return f->main && f->kind != RAP_FRAME_NOUN && f->tense == RAP_TENSE_PRESENT && f->modal == RAP_MODAL_NONE;
}

/* "On Sunday the Front attacked Halm. Eleven soldiers were killed.": the scene goes on to the next sentence. */
static bool goes_on(const rap_doc *d, const rap_event *before, const rap_event *e)
{
    if (before->frame == RAP_NONE || e->frame == RAP_NONE || before->holder != RAP_NONE || e->holder != RAP_NONE) return false;
    if (before->time == RAP_NONE || before->date_from == RAP_NO_DAY || before->date_from != before->date_to) return false;
    const rap_frame *a = &d->frames.at[before->frame], *b = &d->frames.at[e->frame];
    uint32_t s = d->tokens.at[a->trigger].sentence, t = d->tokens.at[b->trigger].sentence;
    if (s >= t || t - s > 1 || d->sentences.at[s].part != d->sentences.at[t].part) return false;
    bool plain = a->tense == RAP_TENSE_PAST && b->tense == RAP_TENSE_PAST && a->aspect == RAP_ASPECT_PLAIN && b->aspect == RAP_ASPECT_PLAIN;
    return plain && a->main && b->main && a->modal == RAP_MODAL_NONE && b->modal == RAP_MODAL_NONE;
}

static void date_event(const anchor_work *w, const hanging *h, rap_event *e, const rap_event *scene)
{
    const rap_doc *d = w->doc;
    dated at = time_of_event(w, h, e);
    const rap_statement *said = e->holder == RAP_NONE ? NULL : &d->statements.at[e->holder];
    e->time = at.time;
    e->date_from = e->date_to = RAP_NO_DAY;
    if (at.time != RAP_NONE) {
        days_of(w, at, &e->date_from, &e->date_to);
    } else if (said != NULL && made_by_saying(e) && said->date_from != RAP_NO_DAY) {
        e->time = said->time;
        e->date_from = said->date_from, e->date_to = said->date_to;
    } else if (done_by_publishing(d, e)) {
        e->date_from = e->date_to = d->date;
    } else if (scene != NULL && goes_on(d, scene, e)) {
        e->time = scene->time;
        e->date_from = scene->date_from, e->date_to = scene->date_to;
    }
}

void anchor_events(anchor_work *w)
{
    rap_doc *d = w->doc;
    hanging h = hang(w);
    const rap_event *scene = NULL;
    for (uint32_t i = 0; i < d->events.n; i++) {
        rap_event *e = &d->events.at[i];
        date_event(w, &h, e, scene);
        if (e->frame != RAP_NONE && d->frames.at[e->frame].main && e->holder == RAP_NONE) scene = e;
        bool to_come = d->date != RAP_NO_DAY && e->date_from != RAP_NO_DAY && e->date_from > d->date;
        if (to_come && !w->narrative && (e->status == RAP_EVENT_HAPPENED || e->status == RAP_EVENT_ONGOING)) e->status = RAP_EVENT_PLANNED;
    }
}

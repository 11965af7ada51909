/* When it was said, when it was done: the time that hangs on the frame of a statement or an event, and what its
 * preposition makes of the days. Nothing is dated by guess: without a time of its own the day stays unknown. */
#include "anchor/dates.h"

#include "frame/frame.h"

#define MAX_SCENE 8 /* sentences */

typedef enum { ROLE_NONE, ROLE_AT, ROLE_UNTIL, ROLE_SINCE, ROLE_BEFORE, ROLE_AFTER, ROLE_FOR } role;

typedef struct {
    uint32_t *first; /* [frames] first time that hangs on each, RAP_NONE */
    uint32_t *next;  /* [times] the next one on the same frame */
    role *role;      /* [times] */
    bool *moved;     /* [times] hangs elsewhere than its frame says */
} hanging;

static role role_at(const anchor_work *w, uint32_t token)
{
    static const struct { rap_view word; role role; } table[] = {{RAP_LIT("until"), ROLE_UNTIL}, {RAP_LIT("since"), ROLE_SINCE},
                                                                 {RAP_LIT("from"), ROLE_SINCE},
                                                                 {RAP_LIT("before"), ROLE_BEFORE}, {RAP_LIT("after"), ROLE_AFTER},
                                                                 {RAP_LIT("for"), ROLE_FOR}, {RAP_LIT("at"), ROLE_AT}};
    const rap_hit *h = w->roles == RAP_NO_CLASS || token == RAP_NONE ? NULL : rap_hit_at(w->doc, token, w->roles);
    rap_view v = h == NULL ? RAP_NULL : rap_entry_get(w->lex, h->entry, "role", RAP_NO_DAY);
    for (size_t i = 0; i < RAP_COUNT(table); i++)
        if (rap_same(v, table[i].word)) return table[i].role;
    return ROLE_NONE;
}

static role role_of(const anchor_work *w, const rap_time *t)
{
    uint32_t first = w->doc->sentences.at[w->doc->tokens.at[t->first].sentence].first;
    role r = t->first > first ? role_at(w, t->first - 1) : ROLE_NONE;
    if (r == ROLE_NONE) r = role_at(w, rap_case_of(w->doc, t->head));
    return r == ROLE_NONE ? ROLE_AT : r;
}

/* "seized the boat, named the Lark, on Friday": a comma after what is set in by commas goes back to what is outside. */
static uint32_t out_of_inset(const rap_doc *d, const rap_time *t, uint32_t f)
{
    uint32_t at = rap_case_of(d, t->head) == RAP_NONE || rap_case_of(d, t->head) > t->first ? t->first : rap_case_of(d, t->head);
    const rap_frame *fr = &d->frames.at[f];
    bool inset = fr->kind != RAP_FRAME_NOUN && (fr->embed == RAP_EMBED_RELATIVE || fr->embed == RAP_EMBED_BACKGROUND);
    if (!inset || at < 2 || fr->first == 0 || fr->trigger >= at - 1 || fr->parent == RAP_NONE) return f;
    if (d->tokens.at[at - 1].upos != RAP_UPOS_PUNCT || d->tokens.at[fr->first - 1].upos != RAP_UPOS_PUNCT) return f;
    const rap_frame *p = &d->frames.at[fr->parent];
    uint32_t out = p->kind == RAP_FRAME_NOUN ? rap_frame_of_token(d, p->trigger) : fr->parent;
    return out == RAP_NONE || d->frames.at[out].trigger >= fr->first ? f : out;
}

static hanging hang(const anchor_work *w)
{
    rap_doc *d = w->doc;
    hanging h = {RAP_NEW(d->arena, uint32_t, d->frames.n + 1), RAP_NEW(d->arena, uint32_t, d->times.n + 1),
                 RAP_NEW(d->arena, role, d->times.n + 1), RAP_NEW(d->arena, bool, d->times.n + 1)};
    for (uint32_t i = 0; i < d->frames.n; i++) h.first[i] = RAP_NONE;
    for (uint32_t i = d->times.n; i-- > 0;) {
        uint32_t sym = 0, f = d->frames.n > 0 ? rap_time_frame(d, d->times.at[i].head, &sym) : RAP_NONE;
        h.role[i] = role_of(w, &d->times.at[i]);
        h.next[i] = RAP_NONE;
        h.moved[i] = false;
        if (f == RAP_NONE) continue;
        uint32_t out = out_of_inset(d, &d->times.at[i], f);
        h.moved[i] = out != f;
        f = out;
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

static bool usable(const rap_time *t)
{
    return t->type == RAP_TIMEX_DATE || t->type == RAP_TIMEX_TIME;
}

/* The better of two: one that names days, then the earlier one found. */
static void offer(const anchor_work *w, dated *best, uint32_t i, role r)
{
    const rap_time *t = i == RAP_NONE ? NULL : &w->doc->times.at[i];
    if (t == NULL) return;
    bool days = t->from != RAP_NO_DAY && usable(t);
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
        if (i != RAP_NONE && !h->moved[i]) offer(w, &best, i, h->role[i]);
    }
    for (uint32_t k = 0; k < f->preps.n; k++) {
        uint32_t i = d->time_of[f->preps.at[k].token];
        if (i != RAP_NONE && !h->moved[i] && f->preps.at[k].how != RAP_HOW_ATTACHED) offer(w, &best, i, h->role[i]);
    }
    return best;
}

static void days_of(const anchor_work *w, dated at, rap_day *from, rap_day *to)
{
    const rap_time *t = &w->doc->times.at[at.time];
    *from = *to = RAP_NO_DAY;
    switch (at.role) {
    case ROLE_NONE:
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

/* "attacked on Sunday, killing six", "joined them in expressing support": at once with the clause that it stands in. */
static bool at_once(const anchor_work *w, const rap_frame *f)
{
    const rap_doc *d = w->doc;
    if (f->embed != RAP_EMBED_BACKGROUND || f->parent == RAP_NONE || f->kind == RAP_FRAME_NOUN || f->aspect == RAP_ASPECT_PERFECT) return false;
    const rap_token *verb = &d->tokens.at[f->verb != RAP_NONE ? f->verb : f->trigger];
    if (verb->morph.verbform != RAP_VERB_GER && !(verb->morph.verbform == RAP_VERB_PART && verb->morph.tense == RAP_MORPH_PRES)) return false;
    role r = f->marker == RAP_NONE ? ROLE_AT : role_at(w, f->marker);
    return r != ROLE_BEFORE && r != ROLE_AFTER && r != ROLE_SINCE;
}

/* A frame whose time is the event's too: the clause that a noun serves, the verb that it is joined to. */
static uint32_t wider(const anchor_work *w, uint32_t f)
{
    const rap_doc *d = w->doc;
    const rap_frame *fr = &d->frames.at[f];
    if (fr->kind == RAP_FRAME_NOUN) {
        uint32_t clause = rap_frame_of_token(d, fr->trigger);
        return clause != f ? clause : RAP_NONE;
    }
    if (at_once(w, fr)) return fr->parent;
    const rap_token *t = &d->tokens.at[fr->trigger];
    uint32_t joined = fr->embed == RAP_EMBED_COORDINATED ? fr->parent : RAP_NONE;
    if (joined == RAP_NONE && t->rel == RAP_REL_CONJ && t->head != RAP_NONE) joined = rap_clause_of_head(d, t->head);
    if (joined == RAP_NONE) return RAP_NONE;
    const rap_frame *first = &d->frames.at[joined]; /* "attacked on Monday and will meet": another time */
    return first->tense == fr->tense && first->modal == fr->modal ? joined : RAP_NONE;
}

static bool possessive(const rap_doc *d, const rap_time *t)
{
    const rap_token *next = t->last < d->tokens.n ? &d->tokens.at[t->last] : NULL;
    return next != NULL && next->upos == RAP_UPOS_PART && next->rel == RAP_REL_CASE;
}

/* A time that stands with a noun of the clause: "in a speech on Sunday he urged", "met X in Halm, the capital, today". */
static dated time_beside(const anchor_work *w, const hanging *h, uint32_t frame)
{
    const rap_doc *d = w->doc;
    const rap_frame *f = &d->frames.at[frame];
    dated best = nothing;
    if (f->kind == RAP_FRAME_NOUN) return best;
    for (uint32_t k = 0; k < f->preps.n; k++) {
        uint32_t noun = d->frame_of[f->preps.at[k].token];
        if (role_at(w, f->preps.at[k].marker) != ROLE_AT || noun == RAP_NONE || noun == frame) continue;
        dated at = time_on(w, h, noun);
        if (at.time != RAP_NONE && at.role == ROLE_AT) offer(w, &best, at.time, ROLE_AT);
    }
    for (uint32_t k = 0; k < f->agent.n; k++) { /* "Monday's attack killed six" */
        uint32_t noun = d->frame_of[f->agent.at[k].token];
        if (noun != RAP_NONE && noun != frame && d->frames.at[noun].kind == RAP_FRAME_NOUN) {
            dated at = time_on(w, h, noun);
            if (at.time != RAP_NONE && at.role == ROLE_AT) offer(w, &best, at.time, ROLE_AT);
        }
    }
    if (best.time != RAP_NONE || !f->main) return best;
    const rap_sentence *s = &d->sentences.at[d->tokens.at[f->trigger].sentence];
    for (uint32_t k = s->first; k < s->last; k++) {
        uint32_t i = d->time_of[k];
        const rap_time *t = i == RAP_NONE ? NULL : &d->times.at[i];
        if (t == NULL || t->first != k || possessive(d, t) || role_of(w, t) != ROLE_AT) continue;
        bool bare = t->first == s->first || role_at(w, t->first - 1) == ROLE_NONE;
        if (bare && rap_frame_of_token(d, t->head) == frame) offer(w, &best, i, ROLE_AT);
    }
    return best;
}

/* "the declaration of the two ministers of 30 May": the day stands last in the phrase of the noun that it dates. */
static dated time_inside(const anchor_work *w, const hanging *h, uint32_t frame)
{
    const rap_doc *d = w->doc;
    const rap_frame *f = &d->frames.at[frame];
    dated best = nothing;
    if (f->kind != RAP_FRAME_NOUN) return best;
    for (uint32_t k = 0; k < f->preps.n; k++) {
        uint32_t noun = d->frame_of[f->preps.at[k].token];
        if (noun == RAP_NONE || noun == frame || d->frames.at[noun].kind != RAP_FRAME_NOUN) continue;
        for (uint32_t i = h->first[noun]; i != RAP_NONE; i = h->next[i])
            if (h->role[i] == ROLE_AT && d->times.at[i].first > f->trigger) offer(w, &best, i, ROLE_AT);
    }
    return best;
}

/* "since May 2030, when the army left": the time that the clause explains. */
static dated time_explained(const anchor_work *w, uint32_t frame)
{
    const rap_doc *d = w->doc;
    uint32_t m = d->frames.at[frame].marker;
    if (m == RAP_NONE) m = d->frames.at[frame].first;
    if (m == 0 || m == RAP_NONE || w->when_word == RAP_NO_CLASS || rap_hit_at(d, m, w->when_word) == NULL) return nothing;
    uint32_t before = d->tokens.at[m - 1].upos == RAP_UPOS_PUNCT && m > 1 ? m - 2 : m - 1;
    uint32_t i = d->tokens.at[before].sentence == d->tokens.at[m].sentence ? d->time_of[before] : RAP_NONE;
    return i != RAP_NONE && usable(&d->times.at[i]) ? (dated){i, ROLE_AT} : nothing;
}

/* "has a plan to withdraw in June", "intends to meet them on Friday": what is planned has the day. */
static dated time_of_planned(const anchor_work *w, const hanging *h, const rap_event *e)
{
    const rap_doc *d = w->doc;
    if (e->status != RAP_EVENT_PLANNED && e->status != RAP_EVENT_POSSIBLE) return nothing;
    uint32_t f = d->frames.at[e->frame].complement;
    for (int step = 0; step < 3 && f != RAP_NONE; step++, f = d->frames.at[f].complement) {
        dated at = time_on(w, h, f);
        if (at.time != RAP_NONE && d->times.at[at.time].from != RAP_NO_DAY) return at;
    }
    return nothing;
}

static dated time_of_event(const anchor_work *w, const hanging *h, const rap_event *e)
{
    uint32_t f = e->frame;
    for (int step = 0; step < 3 && f != RAP_NONE; step++) {
        dated at = time_on(w, h, f);
        if (at.time == RAP_NONE) at = time_inside(w, h, f);
        if (at.time == RAP_NONE) at = time_explained(w, f);
        if (at.time == RAP_NONE && step == 0) at = time_of_planned(w, h, e);
        if (at.time != RAP_NONE) return at;
        f = wider(w, f);
    }
    if (e->frame == RAP_NONE) return nothing;
    uint32_t clause = w->doc->frames.at[e->frame].kind == RAP_FRAME_NOUN ? wider(w, e->frame) : e->frame;
    return clause == RAP_NONE ? nothing : time_beside(w, h, clause);
}

/* Demands, appeals, refusals, threats are made by saying them: CAMEO roots 02 and 10 to 13. */
static bool made_by_saying(const rap_event *e)
{
    static const char roots[] = "0210111213";
    for (int i = 0; i < 5; i++)
        if (e->cameo.len >= 2 && e->cameo.at[0] == roots[2 * i] && e->cameo.at[1] == roots[2 * i + 1]) return true;
    return false;
}

/* "reiterates its support": the act is the saying itself. */
static bool done_by_its_cue(const rap_doc *d, const rap_event *e)
{
    const rap_frame *f = &d->frames.at[e->frame];
    uint32_t cue = d->statements.at[e->holder].cue_frame;
    return cue != RAP_NONE && f->kind == RAP_FRAME_NOUN && rap_frame_of_token(d, f->trigger) == cue;
}

/* An act in the present tense of a release or a report is done by the day of publication. */
static bool done_by_publishing(const rap_doc *d, const rap_event *e)
{
    if (e->frame == RAP_NONE || d->date == RAP_NO_DAY || (e->holder != RAP_NONE && !done_by_its_cue(d, e))) return false;
    if (e->status != RAP_EVENT_HAPPENED && e->status != RAP_EVENT_ONGOING) return false;
    const rap_frame *f = &d->frames.at[e->frame];
    uint32_t clause = f->kind == RAP_FRAME_NOUN ? rap_frame_of_token(d, f->trigger) : RAP_NONE;
    if (clause != RAP_NONE) f = &d->frames.at[clause];
    bool held = f->embed == RAP_EMBED_COMPLEMENT && f->tense == RAP_TENSE_NONE && f->kind != RAP_FRAME_NOUN && f->modal == RAP_MODAL_NONE;
    if (held && f->parent != RAP_NONE) f = &d->frames.at[f->parent]; /* "remains committed", "continues to press" */
    return f->main && f->kind != RAP_FRAME_NOUN && f->tense == RAP_TENSE_PRESENT && f->modal == RAP_MODAL_NONE;
}

/* "has urged": by the day of publication; since when nobody says. */
static bool lately_done(const rap_doc *d, const rap_event *e)
{
    if (e->frame == RAP_NONE || d->date == RAP_NO_DAY || e->holder != RAP_NONE) return false;
    const rap_frame *f = &d->frames.at[e->frame];
    return e->status == RAP_EVENT_HAPPENED && f->main && f->aspect == RAP_ASPECT_PERFECT && f->modal == RAP_MODAL_NONE;
}

static bool same_actor(const rap_event *a, const rap_event *b)
{
    for (uint32_t i = 0; i < a->sources.n; i++)
        for (uint32_t k = 0; k < b->sources.n; k++)
            if (a->sources.at[i].entity != RAP_NONE && a->sources.at[i].entity == b->sources.at[k].entity) return true;
    return false;
}

/* Whether a day is told of in the sentences (from, to]: then the scene may have moved. */
static bool dated_between(const anchor_work *w, uint32_t from, uint32_t to)
{
    const rap_doc *d = w->doc;
    for (uint32_t k = d->sentences.at[from].last; k < d->sentences.at[to].last; k++) {
        uint32_t i = d->time_of[k];
        if (i != RAP_NONE && usable(&d->times.at[i]) && d->times.at[i].from != RAP_NO_DAY) return true;
    }
    return false;
}

/* "On Sunday the Front attacked Halm. Eleven soldiers were killed.": the scene goes on to the next sentence. */
static bool goes_on(const anchor_work *w, const rap_event *before, const rap_event *e)
{
    const rap_doc *d = w->doc;
    if (before->frame == RAP_NONE || e->frame == RAP_NONE || before->holder != RAP_NONE || e->holder != RAP_NONE) return false;
    if (before->time == RAP_NONE || before->date_from == RAP_NO_DAY || before->date_from != before->date_to) return false;
    const rap_frame *a = &d->frames.at[before->frame], *b = &d->frames.at[e->frame];
    uint32_t s = d->tokens.at[a->trigger].sentence, t = d->tokens.at[b->trigger].sentence;
    if (s >= t || t - s > MAX_SCENE) return false;
    bool next = t - s == 1 && d->sentences.at[t].part - d->sentences.at[s].part <= 1;
    bool same = d->sentences.at[t].part == d->sentences.at[s].part && same_actor(before, e) && !dated_between(w, s, t);
    if (!next && !same) return false;
    bool plain = a->tense == RAP_TENSE_PAST && b->tense == RAP_TENSE_PAST && a->aspect == RAP_ASPECT_PLAIN && b->aspect == RAP_ASPECT_PLAIN;
    return plain && a->main && b->main && a->modal == RAP_MODAL_NONE && b->modal == RAP_MODAL_NONE;
}

/* "agreed on Saturday to withdraw": an intention or agreement is of the day on which it was made. CAMEO 03 and 057. */
static bool made_by_agreeing(const rap_event *e)
{
    return rap_starts(e->cameo, "03") || rap_starts(e->cameo, "057");
}

/* "decided on Saturday to suspend the talks": told as done, though its clause looks ahead. */
static bool done_by_deciding(const rap_doc *d, const rap_event *e)
{
    const rap_frame *f = e->frame == RAP_NONE ? NULL : &d->frames.at[e->frame];
    return f != NULL && e->status == RAP_EVENT_HAPPENED && f->embed == RAP_EMBED_COMPLEMENT && f->modal != RAP_MODAL_NONE;
}

static dated time_of_governor(const anchor_work *w, const hanging *h, const rap_event *e)
{
    const rap_doc *d = w->doc;
    uint32_t f = e->frame;
    for (int step = 0; step < 3 && f != RAP_NONE && d->frames.at[f].embed == RAP_EMBED_COMPLEMENT; step++) {
        f = d->frames.at[f].parent;
        dated at = f == RAP_NONE ? nothing : time_on(w, h, f);
        if (at.time != RAP_NONE && at.role == ROLE_AT && d->times.at[at.time].from != RAP_NO_DAY) return at;
    }
    return nothing;
}

/* By its own time; false when there is none or it does not ask when ("for five hours", "now"). */
static bool date_by_time(const anchor_work *w, const hanging *h, rap_event *e)
{
    const rap_doc *d = w->doc;
    dated at = time_of_event(w, h, e);
    bool vague = at.time == RAP_NONE || !usable(&d->times.at[at.time]);
    if (vague && (made_by_agreeing(e) || done_by_deciding(d, e))) {
        dated of = time_of_governor(w, h, e);
        if (of.time != RAP_NONE) at = of;
    }
    e->time = at.time;
    if (at.time == RAP_NONE) return false;
    days_of(w, at, &e->date_from, &e->date_to);
    bool put_off = e->status == RAP_EVENT_HAPPENED && (at.role == ROLE_UNTIL || at.role == ROLE_BEFORE);
    if (put_off && d->date != RAP_NO_DAY && e->date_to > d->date) e->date_to = RAP_NO_DAY; /* "postponed until Friday" */
    if (e->date_from != RAP_NO_DAY || e->date_to != RAP_NO_DAY || put_off) return true;
    const rap_time *t = &d->times.at[at.time];
    return usable(t) && !rap_same(t->value, RAP_LIT("PRESENT_REF"));
}

static void date_event(const anchor_work *w, const hanging *h, rap_event *e, const rap_event *scene)
{
    const rap_doc *d = w->doc;
    const rap_statement *said = e->holder == RAP_NONE ? NULL : &d->statements.at[e->holder];
    e->date_from = e->date_to = RAP_NO_DAY;
    if (date_by_time(w, h, e)) return;
    if (said != NULL && said->date_from != RAP_NO_DAY) {
        bool then = made_by_saying(e) || e->status == RAP_EVENT_ONGOING;
        if (then) e->time = said->time, e->date_from = said->date_from;
        if (then || e->status == RAP_EVENT_HAPPENED) e->date_to = said->date_to; /* what is told has been */
    } else if (done_by_publishing(d, e)) {
        e->date_from = e->date_to = d->date;
    } else if (scene != NULL && goes_on(w, scene, e)) {
        e->time = scene->time;
        e->date_from = scene->date_from, e->date_to = scene->date_to;
    } else if (lately_done(d, e)) {
        e->date_to = d->date;
    }
}

/* "no visit since May 2030, when they expelled the envoy": told in the past of a day that is past. */
static bool over(const rap_doc *d, const rap_event *e)
{
    if (e->frame == RAP_NONE || e->status != RAP_EVENT_PLANNED || d->date == RAP_NO_DAY) return false;
    const rap_frame *f = &d->frames.at[e->frame];
    bool past = e->date_from != RAP_NO_DAY && e->date_to != RAP_NO_DAY && e->date_to < d->date;
    return past && f->kind == RAP_FRAME_VERB && f->tense == RAP_TENSE_PAST && f->modal == RAP_MODAL_NONE && f->embed == RAP_EMBED_UNTIL;
}

/* An event of the outlet's own telling; one without a day leaves the scene of its paragraph standing. */
static bool sets_scene(const anchor_work *w, const rap_event *scene, const rap_event *e)
{
    const rap_doc *d = w->doc;
    if (e->frame == RAP_NONE || !d->frames.at[e->frame].main || e->holder != RAP_NONE) return false;
    if (scene == NULL || e->date_from != RAP_NO_DAY || e->date_to != RAP_NO_DAY) return true;
    uint32_t s = d->tokens.at[d->frames.at[scene->frame].trigger].sentence, t = d->tokens.at[d->frames.at[e->frame].trigger].sentence;
    return d->sentences.at[s].part != d->sentences.at[t].part;
}

void anchor_events(anchor_work *w)
{
    rap_doc *d = w->doc;
    hanging h = hang(w);
    const rap_event *scene = NULL;
    for (uint32_t i = 0; i < d->events.n; i++) {
        rap_event *e = &d->events.at[i];
        date_event(w, &h, e, scene);
        if (sets_scene(w, scene, e)) scene = e;
        bool to_come = d->date != RAP_NO_DAY && e->date_from != RAP_NO_DAY && e->date_from > d->date;
        if (over(d, e)) e->status = RAP_EVENT_HAPPENED;
        if (to_come && !w->narrative && (e->status == RAP_EVENT_HAPPENED || e->status == RAP_EVENT_ONGOING)) e->status = RAP_EVENT_PLANNED;
    }
}

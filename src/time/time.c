/* The two passes over the rules, and where the words of an expression begin and end. */
#include "time/reading.h"

#include "rule/rule.h"

#define MAX_JOINS 3 /* passes of time-join: "early" + "in" + ("the morning" + "of" + "3 May 1911") takes three */
#define STORY_WORDS 300 /* a shorter text is news */
#define STORY_SHORT 1000 /* a text that is not longer has no deictic at all */
#define STORY_DATES 4   /* explicit dates of other years */
#define NEIGHBOURS 4 /* expressions on either side that one can swallow */

const char *rap_unit_text(rap_unit u)
{
    static const char *const text[] = {
#define X(name, letters) letters,
        RAP_UNIT_LIST(X)
#undef X
    };
    return (unsigned)u < RAP_UNIT_COUNT ? text[u] : "";
}

rap_unit rap_unit_of(rap_view v)
{
    for (int u = RAP_UNIT_NONE + 1; u < RAP_UNIT_COUNT; u++)
        if (rap_same(v, rap_view_of(rap_unit_text((rap_unit)u)))) return (rap_unit)u;
    return RAP_UNIT_NONE;
}

/* TIME when an hour or a part of the day is said, but a half of "late Wednesday" stays a DATE. */
static rap_timex type_of(const rap_reading *r)
{
    switch (r->kind) {
    case RAP_READ_DURATION: return RAP_TIMEX_DURATION;
    case RAP_READ_SET: return RAP_TIMEX_SET;
    case RAP_READ_REF: return RAP_TIMEX_DATE;
    default: break;
    }
    if (r->has_clock || r->part.len > 0) return RAP_TIMEX_TIME;
    bool short_unit = r->unit == RAP_UNIT_S || r->unit == RAP_UNIT_MI || r->unit == RAP_UNIT_H;
    return r->kind == RAP_READ_SHIFT && short_unit ? RAP_TIMEX_TIME : RAP_TIMEX_DATE;
}

/* The token of [first, last) whose head lies outside: on it the expression hangs. */
static uint32_t head_of(const rap_doc *doc, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t < last; t++) {
        uint32_t h = doc->tokens.at[t].head;
        if ((h < first || h >= last) && doc->tokens.at[t].upos != RAP_UPOS_PUNCT) return t;
    }
    return last - 1;
}

static void place(time_work *w, rap_time *t, uint32_t first, uint32_t last)
{
    const rap_token *tok = w->doc->tokens.at;
    t->first = first;
    t->last = last;
    t->start = tok[first].start;
    t->end = tok[last - 1].end;
    t->head = head_of(w->doc, first, last);
    t->type = type_of(t->reading);
    t->from = t->to = RAP_NO_DAY;
}

void time_add(time_work *w, const rap_match *m, const rap_reading *r, uint32_t first, uint32_t last)
{
    if (first >= last) return;
    rap_reading *kept = RAP_NEW(w->doc->arena, rap_reading, 1);
    *kept = *r;
    rap_time *t = RAP_PUSH(w->doc->arena, w->doc->times);
    t->reading = kept;
    t->rule = RAP_NONE;
    t->by = rap_rule_name(m->rule);
    place(w, t, first, last);
}

/* `starts` and `ends` name what the expression begins and ends with, where the pattern looks further. */
void time_extent(const rap_match *m, uint32_t *first, uint32_t *last)
{
    *first = m->first;
    *last = m->last;
    rap_value s = rap_match_get(m, "starts"), e = rap_match_get(m, "ends");
    if (s.var != NULL && s.var->head != RAP_NONE) *first = s.var->first;
    if (e.var != NULL && e.var->head != RAP_NONE) *last = e.var->last;
}

static bool found(const rap_match *m, void *ctx)
{
    time_work *w = ctx;
    rap_reading r = {0};
    switch (time_build(w, m, &r)) {
    case TIME_NO: return false;
    case TIME_DONE: return true;
    case TIME_YES: break;
    }
    uint32_t first, last;
    time_extent(m, &first, &last);
    time_add(w, m, &r, first, last);
    return true;
}

static rap_time *time_at(time_work *w, const rap_bound *b)
{
    if (b == NULL || b->head == RAP_NONE) return NULL;
    uint32_t i = w->doc->time_of[b->first];
    return i == RAP_NONE ? NULL : &w->doc->times.at[i];
}

static bool joined(const rap_match *m, void *ctx)
{
    time_work *w = ctx;
    rap_value t = rap_match_get(m, "t"), a = rap_match_get(m, "a"), b = rap_match_get(m, "b"), of = rap_match_get(m, "of");
    rap_time *main = time_at(w, t.var != NULL ? t.var : a.var);
    rap_time *other = time_at(w, b.var != NULL ? b.var : of.var);
    if (main == NULL && other != NULL) {
        main = other;
        other = NULL;
    }
    if (main == NULL || main == other || main->start == RAP_NONE) return false;
    if (other != NULL && other->start == RAP_NONE) return false;
    rap_reading r = *(const rap_reading *)main->reading;
    if (!time_join(w, m, &r, main, other)) return false;
    rap_reading *kept = RAP_NEW(w->doc->arena, rap_reading, 1);
    *kept = r;
    main->reading = kept;
    main->by = rap_rule_name(m->rule);
    uint32_t first, last;
    time_extent(m, &first, &last);
    if (main->first < first) first = main->first;
    if (main->last > last) last = main->last;
    place(w, main, first, last);
    rap_time *times = w->doc->times.at;
    uint32_t at = (uint32_t)(main - times), lo = at < NEIGHBOURS ? 0 : at - NEIGHBOURS;
    for (uint32_t i = lo; i < w->doc->times.n && i <= at + NEIGHBOURS; i++) /* what it covers is part of it */
        if (&times[i] != main && times[i].first < last && first < times[i].last) times[i].start = RAP_NONE;
    w->changed = true;
    return true;
}

/* Drops what was taken into another and says again which token lies in which. */
static void settle(rap_doc *doc)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < doc->times.n; i++)
        if (doc->times.at[i].start != RAP_NONE) doc->times.at[n++] = doc->times.at[i];
    doc->times.n = n;
    for (uint32_t i = 1; i < n; i++) { /* nearly in order already */
        rap_time t = doc->times.at[i];
        uint32_t j = i;
        for (; j > 0 && doc->times.at[j - 1].first > t.first; j--) doc->times.at[j] = doc->times.at[j - 1];
        doc->times.at[j] = t;
    }
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n; i++)
        if (kept == 0 || doc->times.at[kept - 1].last <= doc->times.at[i].first) doc->times.at[kept++] = doc->times.at[i];
    doc->times.n = kept;
    for (uint32_t t = 0; t < doc->tokens.n; t++) doc->time_of[t] = RAP_NONE;
    for (uint32_t i = 0; i < kept; i++)
        for (uint32_t t = doc->times.at[i].first; t < doc->times.at[i].last; t++) doc->time_of[t] = i;
}

/* ---- news or history --------------------------------------------------------------------------------------------------- */

static bool deictic(const rap_reading *r)
{
    if (r->kind == RAP_READ_SHIFT) return r->from == RAP_FROM_REF;
    return r->kind == RAP_READ_DATE && ((r->weekday && !r->month && !r->of) || r->has_dir || r->has_year_dir);
}

bool rap_time_is_story(const rap_doc *doc)
{
    uint32_t words = doc->tokens.n, deictics = 0, dated = 0;
    if (words < STORY_WORDS) return false;
    int own = doc->date == RAP_NO_DAY ? 0 : rap_civil_of(doc->date).year;
    for (uint32_t i = 0; i < doc->times.n; i++) {
        const rap_reading *r = doc->times.at[i].reading;
        deictics += deictic(r);
        dated += r->kind == RAP_READ_DATE && r->year > 0 && (r->bc || r->year < own - 1 || own == 0);
    }
    if (words < STORY_SHORT && deictics > 0) return false;
    return dated >= STORY_DATES && dated * 400 > words && deictics * 500 < words && deictics * 3 < dated;
}

/* What stories and news tell apart: "the time", "former" are times only in a story; "1950-53" is one in the news. */
static void by_kind_of_text(time_work *w)
{
    rap_doc *doc = w->doc;
    bool any = false;
    if (rap_time_is_story(doc)) return;
    for (uint32_t i = 0; i < doc->times.n; i++) {
        rap_time *t = &doc->times.at[i], *next = i + 1 < doc->times.n ? t + 1 : NULL;
        const rap_reading *r = t->reading;
        if (r->story) t->start = RAP_NONE;
        any = any || r->story;
        if (!r->span || next == NULL || next->first != t->last + 1) continue;
        rap_reading *both = RAP_NEW(doc->arena, rap_reading, 1);
        *both = *r;
        both->end_year = ((const rap_reading *)next->reading)->year;
        t->reading = both;
        place(w, t, t->first, next->last);
        next->start = RAP_NONE;
        any = true;
        i++;
    }
    if (any) settle(doc);
}

/* Whether between the two stands nothing but the full stop of "a.m.", taken for one of the sentence. */
static bool abbreviated(const rap_doc *d, const rap_time *a, const rap_time *b)
{
    if (a->last + 1 != b->first || a->end < 2) return false;
    const rap_token *stop = &d->tokens.at[a->last], *next = b->last < d->tokens.n ? &d->tokens.at[b->last] : NULL;
    bool owns = next != NULL && next->upos == RAP_UPOS_PART && next->rel == RAP_REL_CASE; /* "Tuesday's session" begins a sentence */
    bool same = d->sentences.at[stop->sentence].part == d->sentences.at[d->tokens.at[b->first].sentence].part;
    return stop->start == a->end && stop->end == a->end + 1 && d->text.at[a->end] == '.' && d->text.at[a->end - 2] == '.' && same && !owns;
}

/* "at 10 a.m." and "Monday": a full stop too many parted them. */
static void mend_sentences(time_work *w)
{
    rap_doc *d = w->doc;
    for (uint32_t i = 0; i + 1 < d->times.n; i++) {
        rap_time *a = &d->times.at[i], *b = &d->times.at[i + 1];
        if ((a->last != b->first && !abbreviated(d, a, b)) || d->tokens.at[a->first].sentence == d->tokens.at[b->first].sentence) continue;
        rap_reading r;
        if (!time_join_clock(a->reading, b->reading, &r)) continue;
        rap_reading *kept = RAP_NEW(d->arena, rap_reading, 1);
        *kept = r;
        b->reading = kept;
        place(w, b, a->first, b->last);
        a->start = RAP_NONE;
        w->changed = true;
    }
}

rap_status rap_time_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err)
{
    (void)err;
    time_work w = {.doc = doc, .lex = lex, .number = rap_class(lex, "number"), .to_come = rap_class(lex, "to-come")};
    doc->time_of = RAP_NEW(doc->arena, uint32_t, doc->tokens.n + 1);
    for (uint32_t t = 0; t < doc->tokens.n; t++) doc->time_of[t] = RAP_NONE;
    rap_rule_run(lex, "time", doc, doc->arena, found, &w);
    settle(doc);
    for (int pass = 0; pass < MAX_JOINS && doc->times.n > 0; pass++) {
        w.changed = false;
        rap_rule_run(lex, "time-join", doc, doc->arena, joined, &w);
        if (!w.changed) break;
        settle(doc);
    }
    w.changed = false;
    mend_sentences(&w);
    if (w.changed) settle(doc);
    by_kind_of_text(&w);
    return RAP_OK;
}

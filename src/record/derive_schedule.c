/* derive_schedule.c - what was planned for a day, and what was said of it afterwards.
 * In: told (facts), derived_field, line (times). Out: derived_schedule.
 *
 * Planned: meetings and rounds to come, the day until which talks or a truce are to rest, deadlines, dated promises; only
 * where the day of publication is known. Lines of one talks and class whose days touch plan one thing.
 * An outcome needs a line that says so, published later: kept (it is told as held on that day), cancelled or not held (its
 * holding is denied), moved (one line names both the old and the new day, or the talks are put on hold past the old one).
 * Nothing is concluded from silence. */
#include "record/derive.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef enum { SESSION, TRUCE, DEADLINE, PROMISE, ACCORD } class_of_plan;

typedef struct {
    char document[RAP_DIGEST + 1], label[16];
    int64_t number, start, end;
    char type[24], status[16];
    char *words, *origin, *copy_of, *quote;
    rap_day from, to, until, published;
    class_of_plan class;
    bool sure;
    uint32_t set; /* of lines that plan the same thing; RAP_NONE: plans nothing */
} fact;

typedef struct {
    rap_store *s;
    fact *at;
    uint32_t n, cap;
    char talks[RAP_DIGEST + 24];
    bool failed;
} group;

static bool is(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

static bool came_about(const fact *f)
{
    return is(f->status, "happened") || is(f->status, "ongoing");
}

/* The days for which a line plans something; false: it plans nothing. */
static bool plans(fact *f, rap_day *from, rap_day *to)
{
    bool to_come = is(f->status, "planned");
    if (f->published == RAP_NO_DAY)
        return false;
    *from = f->from == RAP_NO_DAY ? f->to : f->from;
    *to = f->to == RAP_NO_DAY ? *from : f->to;
    if (is(f->type, "suspension") || is(f->type, "ceasefire")) {
        *from = *to = f->until;
        to_come = !is(f->status, "denied") && !is(f->status, "conditional");
    } else if (is(f->type, "deadline")) {
        *from = *to;
        to_come = !is(f->status, "denied");
    }
    if (is(f->type, "commitment"))
        to_come = !is(f->status, "denied") && !is(f->status, "conditional"); /* given already, to be kept on its day */
    /* a promise is dated by the day on which it was given: only a later day is one on which something is due */
    bool given_then = is(f->type, "commitment") || is(f->type, "agreement");
    return to_come && *from != RAP_NO_DAY && (given_then ? *from > f->published : *to >= f->published);
}

static class_of_plan class_of(const char *type)
{
    return is(type, "ceasefire") ? TRUCE : is(type, "deadline") ? DEADLINE : is(type, "commitment") ? PROMISE : is(type, "agreement") ? ACCORD : SESSION;
}

/* ---- words in common: two promises for one day need not be the same ---- */

typedef struct {
    rap_view other;
    uint32_t shared, all;
} comparing;

static bool word_in_other(void *to, rap_view word)
{
    comparing *c = to;
    size_t at;
    if (word.len > 3) {
        c->all++;
        c->shared += rap_find(c->other, word, &at);
    }
    return true;
}

static bool alike(const char *a, const char *b)
{
    rap_buf folded = {0};
    rap_put_folded(&folded, rap_view_of(b));
    comparing c = {.other = rap_buf_view(&folded)};
    rap_words(rap_view_of(a), word_in_other, &c);
    rap_buf_free(&folded);
    return c.all > 0 && 2 * c.shared >= c.all;
}

static bool same_class(const fact *a, const fact *b)
{
    return a->class == b->class && ((a->class != PROMISE && a->class != DEADLINE) || alike(a->words, b->words) || alike(b->words, a->words));
}

/* ---- outcomes ---- */

typedef struct {
    const fact *first; /* the line that planned it first */
    const fact *shown; /* the line that tells it best */
    rap_day from, to;
    const char *outcome;
    const fact *by;
    rap_day moved_from, moved_to;
} item;

/* Does the line itself name a time that touches these days? */
static bool names_days(rap_store *s, const fact *f, rap_day from, rap_day to)
{
    rap_stmt *q = rap_sql(s, "SELECT date_from, date_to FROM line WHERE document = ?1 AND kind = 'time' AND present = 1"
                             " AND start_at >= ?2 AND end_at <= ?3");
    rap_bind_z(q, 1, f->document);
    rap_bind_int(q, 2, f->start);
    rap_bind_int(q, 3, f->end);
    bool found = false;
    while (rap_row(s, q))
        found = found || rap_days_touch(rap_day_at(q, 0), rap_day_at(q, 1), from, to);
    return found;
}

static const char *outcome_of(rap_store *s, const item *it, const fact *f, rap_day *moved_from, rap_day *moved_to)
{
    rap_day from = f->from == RAP_NO_DAY ? f->to : f->from, to = f->to == RAP_NO_DAY ? f->from : f->to;
    bool touches = rap_days_touch(from, to, it->from, it->to);
    if (f->published <= it->first->published || !same_class(it->first, f) || !f->sure)
        return NULL;
    if (is(f->type, "suspension")) {
        bool covers = came_about(f) && from != RAP_NO_DAY && from <= it->from && f->until != RAP_NO_DAY && f->until > it->to;
        *moved_from = *moved_to = f->until;
        return covers ? "moved" : NULL;
    }
    if (came_about(f) && touches && f->published >= it->from && !is(f->type, "ceasefire") && !is(f->type, "deadline"))
        return "kept";
    if (is(f->status, "denied") && touches)
        return f->published > it->to ? "not held" : "cancelled";
    if (is(f->status, "planned") && from != RAP_NO_DAY && !touches && names_days(s, f, it->from, it->to)) {
        *moved_from = from;
        *moved_to = to;
        return "moved";
    }
    return NULL;
}

/* Of several that say what came of it, kept and not held weigh more than what was said before the day. */
static int weight(const char *outcome)
{
    return !outcome ? 0 : is(outcome, "moved") ? 1 : is(outcome, "cancelled") ? 2 : is(outcome, "not held") ? 3 : 4;
}

static void find_outcome(group *g, item *it)
{
    for (uint32_t i = 0; i < g->n; i++) {
        rap_day moved_from = RAP_NO_DAY, moved_to = RAP_NO_DAY;
        const char *outcome = outcome_of(g->s, it, &g->at[i], &moved_from, &moved_to);
        bool later = it->by && g->at[i].published > it->by->published;
        if (weight(outcome) > weight(it->outcome) || (outcome && weight(outcome) == weight(it->outcome) && later)) {
            it->outcome = outcome;
            it->by = &g->at[i];
            it->moved_from = moved_from;
            it->moved_to = moved_to;
        }
    }
}

static void bind_day(rap_stmt *w, int n, rap_day day)
{
    char text[12];
    if (day != RAP_NO_DAY)
        rap_bind_z(w, n, rap_day_format(day, text));
}

/* How well a line tells the day: sure ones first; a named day before the end of a pause that was counted in days. */
static int trust(const fact *f)
{
    return (f->sure ? 2 : 0) + !is(f->type, "suspension");
}

/* The days of a plan: those that its most trusted lines have in common, else the narrowest that one of them names; and
 * the first line that names just these. */
static void settle_days(group *g, uint32_t set, item *it)
{
    int best = -1;
    for (uint32_t i = 0; i < g->n; i++) {
        fact *f = &g->at[i];
        rap_day from, to;
        if (f->set != set || trust(f) < best)
            continue;
        plans(f, &from, &to);
        bool fresh = trust(f) > best, touch = !fresh && rap_days_touch(from, to, it->from, it->to);
        if (fresh || (!touch && to - from < it->to - it->from)) {
            it->from = from;
            it->to = to;
        } else if (touch) {
            it->from = from > it->from ? from : it->from;
            it->to = to < it->to ? to : it->to;
        }
        best = trust(f);
    }
    for (uint32_t i = 0; i < g->n; i++) {
        rap_day from, to;
        if (g->at[i].set != set || !plans(&g->at[i], &from, &to))
            continue;
        it->first = it->first ? it->first : &g->at[i]; /* they come in the order of publication */
        bool exact = from == it->from && to == it->to && trust(&g->at[i]) == best;
        it->shown = it->shown ? it->shown : exact ? &g->at[i] : NULL;
    }
    it->shown = it->shown ? it->shown : it->first;
}

static void write_item(group *g, uint32_t set)
{
    item it = {.moved_from = RAP_NO_DAY, .moved_to = RAP_NO_DAY, .from = RAP_NO_DAY};
    rap_origin *origins = calloc(g->n, sizeof *origins);
    uint32_t lines = 0;
    bool sure = false;
    g->failed |= !origins;
    settle_days(g, set, &it);
    for (uint32_t i = 0; i < g->n && origins; i++) {
        fact *f = &g->at[i];
        if (f->set != set)
            continue;
        sure = sure || f->sure;
        origins[lines++] = (rap_origin){rap_view_of(f->origin), rap_view_of(f->copy_of), rap_view_of(f->quote)};
    }
    if (!it.first) {
        free(origins);
        return;
    }
    find_outcome(g, &it);
    char id[RAP_DIGEST + 20];
    snprintf(id, sizeof id, "%s:%s", it.shown->document, it.shown->label);
    rap_stmt *w = rap_sql(g->s, "INSERT INTO derived_schedule (item, document, number, talks, type, date_from, date_to, planned_on, plans,"
                                " origins, sure, outcome, moved_from, moved_to, said_on, said_by_document, said_by_number,"
                                " first_document, first_number, first_from, first_to)"
                                " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,"
                                " ?20, ?21)");
    rap_bind_z(w, 1, id);
    rap_bind_z(w, 2, it.shown->document);
    rap_bind_int(w, 3, it.shown->number);
    rap_bind_z(w, 4, g->talks[0] == '~' ? NULL : g->talks);
    rap_bind_z(w, 5, it.shown->type);
    bind_day(w, 6, it.from);
    bind_day(w, 7, it.to);
    bind_day(w, 8, it.first->published);
    rap_bind_int(w, 9, lines);
    rap_bind_int(w, 10, rap_origins(origins, lines));
    rap_bind_z(w, 11, sure ? "high" : "low");
    rap_bind_z(w, 12, it.outcome);
    bind_day(w, 13, it.moved_from);
    bind_day(w, 14, it.moved_to);
    rap_day from = RAP_NO_DAY, to = RAP_NO_DAY;
    fact first = *it.first;
    plans(&first, &from, &to);
    rap_bind_z(w, 18, first.document);
    rap_bind_int(w, 19, first.number);
    bind_day(w, 20, from);
    bind_day(w, 21, to);
    if (it.by) {
        bind_day(w, 15, it.by->published);
        rap_bind_z(w, 16, it.by->document);
        rap_bind_int(w, 17, it.by->number);
    }
    rap_run(g->s, w);
    free(origins);
}

/* ---- a talks at a time ---- */

static void join_plans(group *g)
{
    for (uint32_t i = 0; i < g->n; i++) {
        rap_day from, to, from2, to2;
        g->at[i].set = plans(&g->at[i], &from, &to) ? i : RAP_NONE;
        for (uint32_t j = 0; j < i && g->at[i].set == i; j++)
            if (g->at[j].set != RAP_NONE && plans(&g->at[j], &from2, &to2) && rap_days_touch(from, to, from2, to2) &&
                same_class(&g->at[i], &g->at[j]))
                g->at[i].set = g->at[j].set;
    }
}

static void close_group(group *g)
{
    join_plans(g);
    for (uint32_t i = 0; i < g->n; i++)
        if (g->at[i].set == i)
            write_item(g, i);
    for (uint32_t i = 0; i < g->n; i++) {
        free(g->at[i].words);
        free(g->at[i].origin);
        free(g->at[i].copy_of);
        free(g->at[i].quote);
    }
    g->n = 0;
}

static void take(group *g, rap_stmt *q)
{
    if (g->n == g->cap) {
        uint32_t cap = g->cap ? g->cap * 2 : 64;
        fact *at = realloc(g->at, cap * sizeof *at);
        g->failed |= !at;
        if (!at)
            return;
        g->at = at;
        g->cap = cap;
    }
    fact *f = memset(&g->at[g->n++], 0, sizeof *f);
    snprintf(f->document, sizeof f->document, RAP_PRI, RAP_ARG(rap_text_at(q, 1)));
    snprintf(f->label, sizeof f->label, RAP_PRI, RAP_ARG(rap_text_at(q, 2)));
    f->number = rap_int_at(q, 3);
    f->start = rap_int_at(q, 4);
    f->end = rap_int_at(q, 5);
    snprintf(f->type, sizeof f->type, RAP_PRI, RAP_ARG(rap_text_at(q, 6)));
    snprintf(f->status, sizeof f->status, RAP_PRI, RAP_ARG(rap_text_at(q, 7)));
    f->from = rap_day_at(q, 8);
    f->to = rap_day_at(q, 9);
    f->until = rap_day_at(q, 10);
    f->published = rap_day_at(q, 11);
    f->sure = rap_same(rap_text_at(q, 12), RAP_LIT("high"));
    f->words = rap_copy(rap_text_at(q, 13));
    f->origin = rap_copy(rap_text_at(q, 14));
    f->copy_of = rap_copy(rap_text_at(q, 15));
    f->quote = rap_copy(rap_text_at(q, 16));
    g->failed |= !f->words || !f->origin || !f->copy_of || !f->quote;
    f->class = class_of(f->type);
}

void rap_derive_schedule(rap_store *s)
{
    group g = {.s = s};
    rap_store_run(s, "DELETE FROM derived_schedule");
    rap_stmt *q = rap_sql(s, "SELECT coalesce(t.talks, '~' || t.document), t.document, t.label, t.number, t.start_at, t.end_at, t.type, t.status,"
                             " t.date_from, t.date_to, u.value, t.published, t.sure, t.summary, t.origin, t.copy_of, t.quote FROM told t"
                             " LEFT JOIN derived_field u ON u.document = t.document AND u.kind = t.kind AND u.number = t.number AND u.field = 'until'"
                             " WHERE t.kind = 'fact' AND t.published IS NOT NULL AND coalesce(t.judged, '') <> 'rejected'"
                             " AND t.type IN ('meeting', 'round', 'suspension', 'deadline', 'commitment', 'ceasefire', 'agreement')"
                             " ORDER BY 1, t.published, t.document, t.number");
    while (rap_row(s, q) && !g.failed) {
        rap_view talks = rap_text_at(q, 0);
        if (!rap_same(talks, rap_view_of(g.talks))) {
            close_group(&g);
            snprintf(g.talks, sizeof g.talks, RAP_PRI, RAP_ARG(talks));
        }
        take(&g, q);
    }
    rap_stop(q);
    close_group(&g);
    if (g.failed)
        rap_store_fail(s, RAP_E_MEMORY, "no memory for the schedule of all documents");
    free(g.at);
}

/* derive_event.c - reports of one happening become one event.
 * In: told (events), derived_link, derived_field. Out: derived_event, derived_report.
 *
 * Two reports are of one event when they are of one kind of act (the first two digits of CAMEO; 18 and 19 are one), their
 * actors can be the same on both sides, their days touch and are known to within ten days, both came about or neither did,
 * they are not of two places, and they share words. One pass in the order of kind and day: what is held at a time is a
 * window of days, however large the record. A second pass joins those without a day where they are told in the same words.
 * What cannot be joined is an event of its own. */
#include "record/derive.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST = 10, SHARED_WORDS = 2, SWEEP = 128, LEAST_BLANKS = 3, FORTNIGHT = 14 };

typedef struct {
    char document[RAP_DIGEST + 1], label[16];
    int64_t number, start, end;
    rap_day from, to;
    char *type, *plover, *status, *sources, *targets, *place, *words, *origin, *copy_of, *quote, *published, *given, *mark,
        *speaker, *outlet, *talks;
    bool sure, repeat; /* repeat: a copy of a report before it */
    uint32_t set;
} report;

typedef struct {
    rap_store *s;
    report *at;
    uint32_t n, cap, sweep;
    char kind[3]; /* of the window */
    rap_day latest; /* last day of any report in it */
    bool failed;
} window;

static void free_report(report *r)
{
    char *all[] = {r->type,  r->plover,  r->status, r->sources,   r->targets, r->place, r->words,
                   r->origin, r->copy_of, r->quote,  r->published, r->given,   r->mark,
                   r->speaker, r->outlet, r->talks};
    for (size_t i = 0; i < RAP_COUNT(all); i++)
        free(all[i]);
}

/* ---- can two lists of actor codes be the same? ---- */

static size_t next_code(const char **at, const char **code)
{
    while (**at == ' ')
        ++*at;
    *code = *at;
    while (**at && **at != ' ')
        ++*at;
    return (size_t)(*at - *code);
}

/* "AVRMIL" and "AVR" agree, "AVRGOV" and "AVRREB" do not; an unknown actor agrees with any. */
static bool codes_agree(rap_view a, rap_view b)
{
    if (a.len == 0 || b.len == 0 || a.at[0] == '-' || b.at[0] == '-')
        return true;
    size_t n = a.len < b.len ? a.len : b.len;
    return rap_same(rap_sub(a, 0, n), rap_sub(b, 0, n)) || rap_same(rap_principal(a), rap_principal(b));
}

static bool actors_agree(const char *a, const char *b)
{
    if (!*a || !*b)
        return true;
    const char *one, *two;
    size_t n, m;
    for (const char *p = a; (n = next_code(&p, &one));)
        for (const char *q = b; (m = next_code(&q, &two));)
            if (codes_agree((rap_view){one, n}, (rap_view){two, m}))
                return true;
    return false;
}

static bool some_actor_known(const char *a)
{
    return strspn(a, "- ") != strlen(a);
}

/* ---- words in common, longer than three letters ---- */

typedef struct {
    rap_view other;
    uint32_t shared;
} comparing;

static bool word_in_other(void *to, rap_view word)
{
    comparing *c = to;
    rap_buf padded = {0};
    size_t at;
    rap_putc(&padded, ' ');
    rap_putv(&padded, word);
    c->shared += word.len > 3 && rap_find(c->other, rap_buf_view(&padded), &at);
    rap_buf_free(&padded);
    return c->shared < SHARED_WORDS;
}

static bool share_words(const char *a, const char *b)
{
    rap_buf folded = {0};
    rap_putc(&folded, ' ');
    rap_put_folded(&folded, rap_view_of(b));
    comparing c = {.other = rap_buf_view(&folded)};
    rap_words(rap_view_of(a), word_in_other, &c);
    rap_buf_free(&folded);
    return c.shared >= SHARED_WORDS;
}

static bool came_about(const char *status)
{
    return strcmp(status, "happened") == 0 || strcmp(status, "ongoing") == 0;
}

/* The same act as far as anything but its status says. */
static bool same_act(const report *a, const report *b)
{
    if (!rap_days_touch(a->from, a->to, b->from, b->to))
        return false;
    if (*a->place && *b->place && strcmp(a->place, b->place) != 0)
        return false;
    if (!actors_agree(a->sources, b->sources) || !actors_agree(a->targets, b->targets))
        return false;
    if (!(some_actor_known(a->sources) && some_actor_known(b->sources)) && !(some_actor_known(a->targets) && some_actor_known(b->targets)))
        return false;
    return strcmp(a->quote, b->quote) == 0 ? strcmp(a->words, b->words) == 0 || strcmp(a->document, b->document) != 0
                                           : share_words(a->words, b->words);
}

static bool one_event(const report *a, const report *b)
{
    if (came_about(a->status) != came_about(b->status) || (!came_about(a->status) && strcmp(a->status, b->status) != 0))
        return false;
    return same_act(a, b);
}

/* ---- one says that it happened, the other that it did not ---- */

static rap_side side_of(const report *r)
{
    return (rap_side){r->document, r->label, "event", r->given, r->mark, r->words, r->speaker, r->outlet, r->published, r->talks,
                      r->number, r->start, r->end, r->sure};
}

static void hold_against(rap_store *s, const report *a, const report *b)
{
    bool denied = strcmp(a->status, "denied") == 0 || strcmp(b->status, "denied") == 0;
    if (!denied || a->repeat || b->repeat || !(came_about(a->status) || came_about(b->status)) || strcmp(a->origin, b->origin) == 0)
        return;
    if (!some_actor_known(a->sources) || !some_actor_known(b->sources) || !same_act(a, b))
        return;
    rap_side one = side_of(a), two = side_of(b);
    rap_contradiction_put(s, true, "whether it happened", &one, &two);
}

/* ---- writing ---- */

/* The first report: published first, then by name. */
static bool earlier(const report *a, const report *b)
{
    int order = strcmp(*a->published ? a->published : "9", *b->published ? b->published : "9");
    order = order ? order : strcmp(a->document, b->document);
    return order ? order < 0 : a->number < b->number;
}

static int by_time(const void *a, const void *b)
{
    return earlier(*(report *const *)a, *(report *const *)b) ? -1 : 1;
}

static void put_report(rap_buf *b, const report *r)
{
    rap_puts(b, b->len > 1 ? ",{\"mark\":" : "{\"mark\":");
    rap_put_json(b, rap_view_of(r->mark));
    rap_puts(b, ",\"document\":");
    rap_put_json(b, rap_view_of(*r->given ? r->given : r->document));
    rap_putf(b, ",\"start\":%lld,\"end\":%lld}", (long long)r->start, (long long)r->end);
}

static void write_report(rap_store *s, const char *event, const report *r)
{
    rap_stmt *w = rap_sql(s, "INSERT INTO derived_report (event, document, number) VALUES (?1, ?2, ?3)");
    rap_bind_z(w, 1, event);
    rap_bind_z(w, 2, r->document);
    rap_bind_int(w, 3, r->number);
    rap_run(s, w);
}

static void bind_known(rap_stmt *w, int n, const char *text)
{
    rap_bind_z(w, n, *text ? text : NULL);
}

/* The report that says most: the narrowest days, then the longest codes; the first of these. */
static const report *fullest(report *const *r, uint32_t n)
{
    const report *best = r[0];
    for (uint32_t i = 1; i < n; i++) {
        int32_t days = r[i]->to - r[i]->from, least = best->to - best->from;
        if (days < least || (days == least && strlen(r[i]->type) > strlen(best->type)))
            best = r[i];
    }
    return best;
}

static const char *known_actors(report *const *r, uint32_t n, bool sources)
{
    const char *best = "";
    for (uint32_t i = 0; i < n; i++) {
        const char *codes = sources ? r[i]->sources : r[i]->targets;
        if (!*best || (!some_actor_known(best) && some_actor_known(codes)))
            best = codes;
    }
    return best;
}

static void write_event(rap_store *s, report **r, uint32_t n)
{
    char event[RAP_DIGEST + 18], day[12];
    rap_buf list = {0};
    rap_origin *origins = calloc(n, sizeof *origins);
    bool sure = false;
    qsort(r, n, sizeof(*r), by_time);
    snprintf(event, sizeof event, "%s:%s", r[0]->document, r[0]->label);
    rap_putc(&list, '[');
    for (uint32_t i = 0; i < n && origins; i++) {
        write_report(s, event, r[i]);
        put_report(&list, r[i]);
        sure = sure || r[i]->sure;
        origins[i] = (rap_origin){rap_view_of(r[i]->origin), rap_view_of(r[i]->copy_of), rap_view_of(r[i]->quote)};
    }
    rap_putc(&list, ']');
    const report *full = fullest(r, n);
    rap_stmt *w = rap_sql(s, "INSERT INTO derived_event (event, date_from, date_to, cameo, plover, status, sources, targets, reports,"
                             " origins, sure, places, report_list) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)");
    rap_bind_z(w, 1, event);
    if (full->from != RAP_NO_DAY) {
        rap_bind_z(w, 2, rap_day_format(full->from, day));
        rap_bind_z(w, 3, rap_day_format(full->to, day));
    }
    bind_known(w, 4, full->type);
    bind_known(w, 5, full->plover);
    bind_known(w, 6, full->status);
    bind_known(w, 7, known_actors(r, n, true));
    bind_known(w, 8, known_actors(r, n, false));
    rap_bind_int(w, 9, n);
    rap_bind_int(w, 10, origins ? rap_origins(origins, n) : n);
    rap_bind_z(w, 11, sure ? "high" : "low");
    bind_known(w, 12, full->place);
    rap_bind(w, 13, rap_buf_view(&list));
    rap_run(s, w);
    rap_buf_free(&list);
    free(origins);
}

/* ---- the window ---- */

/* Is every report of a set over before this day? Then nothing that follows can join it. */
static bool is_over(const window *w, uint32_t set, rap_day from)
{
    for (uint32_t i = set; i < w->n; i++)
        if (w->at[i].set == set && w->at[i].to >= from)
            return false;
    return true;
}

/* Writes the sets that are over before `from` and keeps the others. */
static void close_before(window *w, rap_day from)
{
    report **group = malloc((w->n + 1) * sizeof *group);
    uint32_t *moved = malloc((w->n + 1) * sizeof *moved), kept = 0;
    for (uint32_t i = 0; i < w->n && group && moved; i++) {
        uint32_t n = 0;
        moved[i] = RAP_NONE;
        if (w->at[i].set != i || !is_over(w, i, from))
            continue;
        for (uint32_t j = i; j < w->n; j++)
            if (w->at[j].set == i)
                group[n++] = &w->at[j];
        write_event(w->s, group, n);
        for (uint32_t j = 0; j < n; j++)
            group[j]->mark[0] = 0; /* written */
    }
    w->latest = RAP_NO_DAY;
    for (uint32_t i = 0; i < w->n && group && moved; i++) {
        report *r = &w->at[i];
        if (!r->mark[0]) {
            free_report(r);
            continue;
        }
        moved[i] = kept;
        r->set = moved[r->set]; /* the least of its set came before it */
        w->latest = r->to > w->latest ? r->to : w->latest;
        w->at[kept++] = *r;
    }
    w->failed |= !group || !moved;
    w->n = group && moved ? kept : w->n;
    free(group);
    free(moved);
}

static void close_window(window *w)
{
    close_before(w, INT32_MAX);
}

/* Joins the last report with those of the window that tell the same; sets take the least place in it. */
static void join_last(window *w)
{
    uint32_t last = w->n - 1;
    report *r = &w->at[last];
    r->set = last;
    for (uint32_t i = 0; i < last && !r->repeat; i++) {
        bool one_origin = strcmp(w->at[i].origin, r->origin) == 0 || strcmp(w->at[i].copy_of, r->copy_of) == 0;
        r->repeat = one_origin && strcmp(w->at[i].words, r->words) == 0 && strcmp(w->at[i].status, r->status) == 0;
    }
    for (uint32_t i = 0; i < last; i++) {
        hold_against(w->s, &w->at[i], r);
        if (w->at[i].set == r->set || !one_event(&w->at[i], r))
            continue;
        uint32_t a = w->at[i].set < r->set ? w->at[i].set : r->set, b = w->at[i].set < r->set ? r->set : w->at[i].set;
        for (uint32_t k = 0; k <= last; k++)
            if (w->at[k].set == b)
                w->at[k].set = a;
    }
}

static report *read_report(window *w, rap_stmt *q)
{
    if (w->n == w->cap) {
        uint32_t cap = w->cap ? w->cap * 2 : 64;
        report *at = realloc(w->at, cap * sizeof *at);
        if (!at)
            return NULL;
        w->at = at;
        w->cap = cap;
    }
    report *r = memset(&w->at[w->n], 0, sizeof *r);
    char **to[] = {&r->type,   &r->plover,  &r->status, &r->sources,   &r->targets, &r->place, &r->words,
                   &r->origin, &r->copy_of, &r->quote,  &r->published, &r->given,   &r->mark,
                   &r->speaker, &r->outlet, &r->talks};
    bool good = true;
    for (int i = 0; i < (int)RAP_COUNT(to); i++) {
        *to[i] = rap_copy(rap_text_at(q, 8 + i));
        good = good && *to[i];
    }
    w->n += good;
    snprintf(r->document, sizeof r->document, RAP_PRI, RAP_ARG(rap_text_at(q, 0)));
    snprintf(r->label, sizeof r->label, RAP_PRI, RAP_ARG(rap_text_at(q, 1)));
    r->number = rap_int_at(q, 2);
    r->start = rap_int_at(q, 3);
    r->end = rap_int_at(q, 4);
    r->from = rap_day_at(q, 5);
    r->to = rap_day_at(q, 6);
    r->to = r->to == RAP_NO_DAY ? r->from : r->to;
    r->from = r->from == RAP_NO_DAY ? r->to : r->from;
    r->sure = rap_same(rap_text_at(q, 7), RAP_LIT("high"));
    if (!good)
        free_report(r);
    return good ? r : NULL;
}

static bool is_loose(rap_stmt *q)
{
    rap_day from = rap_day_at(q, 5), to = rap_day_at(q, 6);
    return from == RAP_NO_DAY || (to != RAP_NO_DAY && to - from > LONGEST);
}

static void kind_of(rap_stmt *q, char kind[3])
{
    rap_view type = rap_text_at(q, 8);
    memset(kind, 0, 3);
    if (type.len >= 2)
        memcpy(kind, rap_starts(type, "19") ? "18" : type.at, 2);
}

/* One report in the order of kind and first day. */
static void take(window *w, rap_stmt *q)
{
    char kind[3];
    rap_day from = rap_day_at(q, 5);
    kind_of(q, kind);
    if (is_loose(q))
        return;
    if (strcmp(kind, w->kind) != 0 || w->latest == RAP_NO_DAY || from > w->latest)
        close_window(w);
    else if (w->n >= w->sweep) { /* from time to time, so that sweeping costs less than comparing */
        close_before(w, from);
        w->sweep = 2 * w->n > SWEEP ? 2 * w->n : SWEEP;
    }
    memcpy(w->kind, kind, sizeof kind);
    report *r = read_report(w, q);
    if (!r) {
        w->failed = true;
        return;
    }
    join_last(w);
    if (w->latest == RAP_NO_DAY || r->to > w->latest)
        w->latest = r->to;
}

/* Reports whose day is unknown or wide are of one event only where they say it in the same words within a fortnight. */
static bool same_words(const report *a, const report *b)
{
    rap_day one, two;
    uint32_t blanks = 0;
    for (const char *p = a->words; *p; p++)
        blanks += *p == ' ';
    return blanks >= LEAST_BLANKS && strcmp(a->words, b->words) == 0 && strcmp(a->status, b->status) == 0 &&
           strcmp(a->sources, b->sources) == 0 && strcmp(a->targets, b->targets) == 0 &&
           rap_day_parse(rap_view_of(a->published), &one) && rap_day_parse(rap_view_of(b->published), &two) && two - one <= FORTNIGHT;
}

/* One report in the order of kind and words. */
static void take_loose(window *w, rap_stmt *q)
{
    if (!is_loose(q))
        return;
    report *r = read_report(w, q);
    w->failed |= !r;
    if (!r)
        return;
    if (w->n > 1 && !same_words(&w->at[0], r)) { /* the new one begins the next group */
        report kept = *r;
        w->n--;
        close_window(w);
        w->at[w->n++] = kept;
    }
    w->at[w->n - 1].set = 0;
}

#define FIELD(letter, name)                                                                                        \
    " LEFT JOIN derived_field " letter " ON " letter ".document = t.document AND " letter ".kind = t.kind AND " letter            \
    ".number = t.number AND " letter ".field = '" name "'"

#define REPORTS                                                                                                    \
    "SELECT t.document, t.label, t.number, t.start_at, t.end_at, t.date_from, t.date_to, t.sure, t.type, p.value, t.status, a.value,"  \
    " b.value, c.value, t.words, t.origin, t.copy_of, t.quote, t.published, t.given_id, t.mark, t.speaker, t.outlet, t.talks FROM told t" \
    FIELD("p", "plover") FIELD("a", "sources") FIELD("b", "targets") FIELD("c", "place")                           \
    " WHERE t.kind = 'event' AND coalesce(t.judged, '') <> 'rejected'"                                             \
    " ORDER BY CASE WHEN t.type LIKE '19%' THEN '18' ELSE substr(t.type, 1, 2) END"

static void pass(rap_store *s, const char *sql, void (*take_one)(window *w, rap_stmt *q))
{
    window w = {.s = s, .latest = RAP_NO_DAY, .sweep = SWEEP};
    rap_stmt *q = rap_sql(s, sql);
    while (rap_row(s, q) && !w.failed)
        take_one(&w, q);
    rap_stop(q);
    close_window(&w);
    if (w.failed)
        rap_store_fail(s, RAP_E_MEMORY, "no memory for the events of all documents");
    free(w.at);
}

void rap_derive_events(rap_store *s)
{
    rap_store_run(s, "DELETE FROM derived_event");
    rap_store_run(s, "DELETE FROM derived_report");
    pass(s, REPORTS ", CASE WHEN t.date_from IS NULL THEN 1 ELSE 0 END, t.date_from, t.document, t.number", take);
    pass(s, REPORTS ", t.words, t.published, t.document, t.number", take_loose);
}

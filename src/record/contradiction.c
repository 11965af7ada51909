/* contradiction.c - lines that cannot both hold, or tell the same thing differently.
 * In: told (facts), derived_field, derived_report. Out: derived_contradiction, derived_side (derive_event.c adds denied events).
 *
 * Compared are figures of the same thing, the days until which talks rest, for which two sides plan to meet, agreements of one
 * name, truces, and parts of one agenda;
 * within a fortnight of publication, and only between two origins: a speaker who says another number later corrects
 * himself. incompatible: the ranges of the two exclude each other and nothing else could explain it (annotation.md: people
 * count both ends, so days that touch never clash). differ: all the rest. */
#include "record/derive.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NEAR = 7, FAR = 14, MOST_IN_GROUP = 400 };

enum { C_KEY, C_DOCUMENT, C_LABEL, C_GIVEN, C_MARK, C_SAYS, C_SPEAKER, C_OUTLET, C_PUBLISHED, C_TALKS, C_ORIGIN, C_COPY, C_TYPE, C_STATUS,
       C_NAME, C_STATE, C_PART, C_TOPIC, C_PROGRESS, C_BOUND, C_EVENT, C_SIDE, C_TEXTS,
       C_NUMBER = C_TEXTS, C_START, C_END, C_SURE, C_FROM, C_TO, C_UNTIL, C_AS_OF, C_VALUE, C_LOW, C_HIGH };

typedef struct {
    char *text[C_TEXTS];
    int64_t number, start, end, low, high;
    rap_day published, from, to, until, as_of;
    bool sure;
} claim;

static bool is(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

/* ---- writing ---- */

static void put_side_text(rap_buf *b, const rap_side *side)
{
    rap_puts(b, b->len ? " / " : "");
    rap_puts(b, side->says);
    const char *who = *side->speaker ? side->speaker : side->outlet;
    rap_putf(b, *who ? " (%s)" : "%s", who);
    rap_putf(b, " [%s]", side->mark);
}

static void put_side_json(rap_buf *b, const rap_side *side)
{
    rap_puts(b, b->len ? ",{\"mark\":" : "[{\"mark\":");
    rap_put_json(b, rap_view_of(side->mark));
    rap_puts(b, ",\"document\":");
    rap_put_json(b, rap_view_of(*side->given ? side->given : side->document));
    rap_putf(b, ",\"start\":%lld,\"end\":%lld,\"says\":", (long long)side->start, (long long)side->end);
    rap_put_json(b, rap_view_of(side->says));
    rap_puts(b, ",\"speaker\":");
    if (*side->speaker)
        rap_put_json(b, rap_view_of(side->speaker));
    else
        rap_puts(b, "null");
    rap_putc(b, '}');
}

static void write_side(rap_store *s, const char *id, int64_t place, const rap_side *side)
{
    rap_stmt *w = rap_sql(s, "INSERT INTO derived_side (contradiction, place, document, kind, number, says) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    rap_bind_z(w, 1, id);
    rap_bind_int(w, 2, place);
    rap_bind_z(w, 3, side->document);
    rap_bind_z(w, 4, side->kind);
    rap_bind_int(w, 5, side->number);
    rap_bind_z(w, 6, side->says);
    rap_run(s, w);
}

static bool comes_later(const rap_side *a, const rap_side *b)
{
    int order = strcmp(a->published, b->published);
    order = order ? order : strcmp(a->document, b->document);
    return order ? order > 0 : strcmp(a->label, b->label) > 0;
}

void rap_contradiction_put(rap_store *s, bool hard, const char *subject, const rap_side *a, const rap_side *b)
{
    const rap_side *sides[2] = {comes_later(a, b) ? b : a, comes_later(a, b) ? a : b};
    char id[2 * RAP_DIGEST + 40];
    rap_buf text = {0}, json = {0};
    snprintf(id, sizeof id, "%s:%s %s:%s", sides[0]->document, sides[0]->label, sides[1]->document, sides[1]->label);
    for (int i = 0; i < 2; i++) {
        put_side_text(&text, sides[i]);
        put_side_json(&json, sides[i]);
        write_side(s, id, i, sides[i]);
    }
    rap_putc(&json, ']');
    rap_stmt *w = rap_sql(s, "INSERT INTO derived_contradiction (contradiction, grade, subject, talks, sure, known_on, side_text, side_list)"
                             " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    rap_bind_z(w, 1, id);
    rap_bind_z(w, 2, hard ? "incompatible" : "differ");
    rap_bind_z(w, 3, subject);
    rap_bind_z(w, 4, *a->talks && is(a->talks, b->talks) ? a->talks : NULL);
    rap_bind_z(w, 5, a->sure && b->sure ? "high" : "low");
    rap_bind_z(w, 6, *sides[1]->published ? sides[1]->published : NULL);
    rap_bind(w, 7, rap_buf_view(&text));
    rap_bind(w, 8, rap_buf_view(&json));
    rap_run(s, w);
    rap_buf_free(&text);
    rap_buf_free(&json);
}

/* ---- what can be held against what ---- */

static bool two_origins(const claim *a, const claim *b)
{
    return !is(a->text[C_ORIGIN], b->text[C_ORIGIN]) &&
           (is(a->text[C_DOCUMENT], b->text[C_DOCUMENT]) || !is(a->text[C_COPY], b->text[C_COPY]));
}

static int32_t days_apart(rap_day a, rap_day b)
{
    if (a == RAP_NO_DAY || b == RAP_NO_DAY)
        return a == b ? 0 : FAR + 1;
    return a > b ? a - b : b - a;
}

typedef struct {
    const char *subject; /* NULL: no contradiction */
    bool hard;
} verdict;

/* Talk of a thing that is only planned, possible or denied is no count of it. */
static bool holds(const claim *c)
{
    return is(c->text[C_STATUS], "happened") || is(c->text[C_STATUS], "ongoing") || !*c->text[C_STATUS];
}

static uint32_t words_of_key(const char *key)
{
    uint32_t words = 0;
    for (const char *p = key; *p; p++)
        words += *p == ' ' && p[1] && p[1] != '|' && p[1] != ' ';
    return words;
}

/* Do two dispatches tell of the same two sides? */
static bool share_sides(rap_store *s, const char *a, const char *b)
{
    /* both lists by document: by entity it would pass over every dispatch that names a state */
    rap_stmt *q = rap_sql(s, "SELECT count(*) FROM (SELECT DISTINCT entity FROM derived_entity_of WHERE document = ?1"
                             " AND entity IN (SELECT entity FROM derived_entity_of WHERE document = ?2)) x"
                             " JOIN derived_entity e ON e.entity = x.entity WHERE e.kind IN ('country', 'group', 'organization')");
    rap_bind_z(q, 1, a);
    rap_bind_z(q, 2, b);
    bool share = rap_row(s, q) && rap_int_at(q, 0) >= 2;
    rap_stop(q);
    return share;
}

/* "people" and "people" need not be the same people: the same happening tells so, else two words or more for what is
 * counted, in one dispatch, about one talks, or of the same two sides. */
static bool same_thing(rap_store *s, const claim *a, const claim *b)
{
    if (*a->text[C_EVENT] && is(a->text[C_EVENT], b->text[C_EVENT]))
        return true;
    if (words_of_key(a->text[C_KEY]) < 2)
        return false;
    bool same_talks = *a->text[C_TALKS] && is(a->text[C_TALKS], b->text[C_TALKS]);
    return same_talks || is(a->text[C_DOCUMENT], b->text[C_DOCUMENT]) || share_sides(s, a->text[C_DOCUMENT], b->text[C_DOCUMENT]);
}

static verdict compare_figures(rap_store *s, const claim *a, const claim *b)
{
    int32_t days = days_apart(a->as_of, b->as_of), between = days_apart(a->published, b->published);
    bool same_day = days == 0 && (a->as_of != RAP_NO_DAY || between <= NEAR);
    bool apart = a->low > b->high || b->low > a->high;
    if ((!same_day && between > FAR) || !apart || !holds(a) || !holds(b) || !same_thing(s, a, b))
        return (verdict){NULL, false};
    return (verdict){a->text[C_NAME], same_day};
}

/* Days until which something rests: a day more or less is how people count. */
static verdict compare_suspensions(const claim *a, const claim *b)
{
    verdict v = {NULL, false};
    if (a->until == RAP_NO_DAY || b->until == RAP_NO_DAY || days_apart(a->published, b->published) > NEAR)
        return v;
    bool same_start = a->from == RAP_NO_DAY || b->from == RAP_NO_DAY || rap_days_touch(a->from, a->to, b->from, b->to);
    if (same_start && days_apart(a->until, b->until) > 1)
        return (verdict){"until when the talks rest", a->from != RAP_NO_DAY && b->from != RAP_NO_DAY};
    return v;
}

static bool opposed(const char *a, const char *b, const char *one, const char *other)
{
    return (is(a, one) && is(b, other)) || (is(b, one) && is(a, other));
}

static verdict compare_agreements(const claim *a, const claim *b)
{
    const char *one = a->text[C_STATE], *two = b->text[C_STATE];
    bool against = opposed(one, two, "signed", "rejected") || opposed(one, two, "initialled", "rejected") || opposed(one, two, "issued", "rejected");
    bool same_name = *a->text[C_NAME] && is(a->text[C_NAME], b->text[C_NAME]);
    if (!against || !same_name || days_apart(a->published, b->published) > NEAR)
        return (verdict){NULL, false};
    return (verdict){a->text[C_NAME], rap_days_touch(a->from, a->to, b->from, b->to)};
}

static verdict compare_agenda(const claim *a, const claim *b)
{
    const char *one = a->text[C_PROGRESS], *two = b->text[C_PROGRESS];
    bool against = opposed(one, two, "agreed", "open") || opposed(one, two, "agreed", "blocked") || opposed(one, two, "progress", "blocked");
    bool same_part = (*a->text[C_TOPIC] && is(a->text[C_TOPIC], b->text[C_TOPIC])) || is(a->text[C_PART], b->text[C_PART]);
    bool near = days_apart(a->published, b->published) <= NEAR;
    return (verdict){against && same_part && near ? (*a->text[C_TOPIC] ? a->text[C_TOPIC] : a->text[C_PART]) : NULL, false};
}

static verdict compare_truces(const claim *a, const claim *b)
{
    const char *one = a->text[C_STATE], *two = b->text[C_STATE];
    bool against = opposed(one, two, "in force", "violated") || opposed(one, two, "in force", "ended");
    bool near = days_apart(a->published, b->published) <= 1;
    return (verdict){against && near ? "whether the truce holds" : NULL, false};
}

/* Two sides name two days for what they do next: perhaps they mean two meetings, so it is told as a difference only. */
static verdict compare_meetings(const claim *a, const claim *b)
{
    bool planned = is(a->text[C_STATUS], "planned") && is(b->text[C_STATUS], "planned");
    bool two_sides = *a->text[C_SIDE] && *b->text[C_SIDE] && !is(a->text[C_SIDE], b->text[C_SIDE]);
    bool dated = a->from != RAP_NO_DAY && b->from != RAP_NO_DAY && days_apart(a->from, b->from) <= NEAR;
    bool apart = dated && !rap_days_touch(a->from, a->to, b->from, b->to);
    return (verdict){planned && two_sides && apart && days_apart(a->published, b->published) <= 1 ? "when they meet" : NULL, false};
}

static verdict compare(rap_store *s, const claim *a, const claim *b)
{
    const char *type = a->text[C_TYPE];
    if (!is(type, b->text[C_TYPE]) || !two_origins(a, b))
        return (verdict){NULL, false};
    if (is(type, "figure"))
        return compare_figures(s, a, b);
    if (is(type, "suspension"))
        return compare_suspensions(a, b);
    if (is(type, "agreement"))
        return compare_agreements(a, b);
    if (is(type, "ceasefire"))
        return compare_truces(a, b);
    if (is(type, "meeting") || is(type, "round"))
        return compare_meetings(a, b);
    return is(type, "agenda") ? compare_agenda(a, b) : (verdict){NULL, false};
}

/* ---- groups of claims ---- */

typedef struct {
    rap_store *s;
    claim *at;
    uint32_t n;
    bool failed;
} group;

static void free_claim(claim *c)
{
    for (int i = 0; i < C_TEXTS; i++)
        free(c->text[i]);
}

static rap_side side_of(const claim *c)
{
    char *const *t = c->text;
    return (rap_side){t[C_DOCUMENT], t[C_LABEL], "fact", t[C_GIVEN], t[C_MARK], t[C_SAYS], t[C_SPEAKER], t[C_OUTLET], t[C_PUBLISHED],
                      t[C_TALKS], c->number, c->start, c->end, c->sure};
}

/* The same words of the same origin in another dispatch are the same side. */
static bool told_before(const group *g, uint32_t i)
{
    for (uint32_t j = 0; j < i; j++)
        if (is(g->at[i].text[C_SAYS], g->at[j].text[C_SAYS]) &&
            (is(g->at[i].text[C_ORIGIN], g->at[j].text[C_ORIGIN]) || is(g->at[i].text[C_COPY], g->at[j].text[C_COPY])))
            return true;
    return false;
}

static void close_group(group *g)
{
    for (uint32_t i = 0; i < g->n; i++)
        for (uint32_t j = 0; j < i && !told_before(g, i); j++) {
            if (told_before(g, j))
                continue;
            verdict v = compare(g->s, &g->at[i], &g->at[j]);
            rap_side a = side_of(&g->at[i]), b = side_of(&g->at[j]);
            if (v.subject)
                rap_contradiction_put(g->s, v.hard, v.subject, &a, &b);
        }
    for (uint32_t i = 0; i < g->n; i++)
        free_claim(&g->at[i]);
    g->n = 0;
}

static int64_t number_at(rap_stmt *q, int column, int64_t none)
{
    rap_view v = rap_text_at(q, column);
    return v.at ? strtoll(v.at, NULL, 10) : none;
}

/* The least and most that a figure can mean. "about" leaves a tenth on both sides. */
static void set_range(claim *c, rap_stmt *q)
{
    int64_t value = number_at(q, C_VALUE, INT64_MIN), low = number_at(q, C_LOW, INT64_MIN), high = number_at(q, C_HIGH, INT64_MAX);
    const char *bound = c->text[C_BOUND];
    if (value != INT64_MIN && is(bound, "about")) {
        low = value - value / 10;
        high = value + value / 10;
    } else if (value != INT64_MIN && is(bound, "at least")) {
        low = value;
    } else if (value != INT64_MIN && is(bound, "at most")) {
        high = value;
    } else if (value != INT64_MIN && low == INT64_MIN && high == INT64_MAX) {
        low = high = value;
    }
    c->low = low;
    c->high = high;
}

/* What two say of a meeting differs by its day, which a summary leaves to its own column. */
static void add_day(group *g, claim *c, rap_view day)
{
    rap_buf says = {0};
    if (!day.len)
        return;
    rap_putf(&says, "%s, " RAP_PRI, c->text[C_SAYS], RAP_ARG(day));
    free(c->text[C_SAYS]);
    c->text[C_SAYS] = rap_copy(rap_buf_view(&says));
    g->failed |= !c->text[C_SAYS];
    rap_buf_free(&says);
}

static void take(group *g, rap_stmt *q)
{
    if (g->n == MOST_IN_GROUP) { /* of a thing counted more often only the latest are compared */
        free_claim(&g->at[0]);
        memmove(g->at, g->at + 1, sizeof *g->at * --g->n);
    }
    claim *c = memset(&g->at[g->n++], 0, sizeof *c);
    for (int i = 0; i < C_TEXTS; i++) {
        rap_view v = rap_text_at(q, i);
        c->text[i] = malloc(v.len + 1);
        g->failed |= !c->text[i];
        if (!c->text[i])
            continue;
        memcpy(c->text[i], v.at ? v.at : "", v.len);
        c->text[i][v.len] = 0;
    }
    if (g->failed)
        return;
    if (is(c->text[C_TYPE], "meeting") || is(c->text[C_TYPE], "round"))
        add_day(g, c, rap_text_at(q, C_FROM));
    c->number = rap_int_at(q, C_NUMBER);
    c->start = rap_int_at(q, C_START);
    c->end = rap_int_at(q, C_END);
    c->sure = rap_same(rap_text_at(q, C_SURE), RAP_LIT("high"));
    c->published = rap_day_at(q, C_PUBLISHED);
    c->from = rap_day_at(q, C_FROM);
    c->to = rap_day_at(q, C_TO);
    c->until = rap_day_at(q, C_UNTIL);
    c->as_of = rap_day_at(q, C_AS_OF);
    set_range(c, q);
}

static void compare_all(rap_store *s, const char *sql)
{
    group g = {.s = s, .at = calloc(MOST_IN_GROUP, sizeof *g.at)};
    rap_stmt *q = g.at ? rap_sql(s, sql) : NULL;
    while (q && !g.failed && rap_row(s, q)) {
        if (g.n && !rap_same(rap_view_of(g.at[0].text[C_KEY]), rap_text_at(q, C_KEY)))
            close_group(&g);
        take(&g, q);
    }
    rap_stop(q);
    if (g.failed || !g.at)
        rap_store_fail(s, RAP_E_MEMORY, "no memory for the contradictions of all documents");
    else
        close_group(&g);
    free(g.at);
}

#define FIELD(letter, name)                                                                                        \
    " LEFT JOIN derived_field " letter " ON " letter ".document = t.document AND " letter ".kind = t.kind AND " letter            \
    ".number = t.number AND " letter ".field = '" name "'"

/* The happening in whose report the line stands. */
#define EVENT                                                                                                      \
    "(SELECT min(r.event) FROM derived_line e JOIN derived_report r ON r.document = e.document AND r.number = e.number"               \
    " WHERE e.document = t.document AND e.kind = 'event' AND e.start_at <= t.start_at AND e.end_at >= t.end_at)"

#define CLAIM(key, name)                                                                                           \
    "SELECT " key ", t.document, t.label, t.given_id, t.mark, t.summary, t.speaker, t.outlet, t.published, t.talks, t.origin, t.copy_of, t.type,"  \
    " t.status, " name ", st.value, pa.value, tp.value, pr.value, bo.value, " EVENT ", t.side, t.number, t.start_at, t.end_at, t.sure, t.date_from,"   \
    " t.date_to, un.value, ao.value, va.value, lo.value, hi.value FROM told t"                                     \
    FIELD("st", "state") FIELD("pa", "part") FIELD("tp", "topic") FIELD("pr", "progress") FIELD("bo", "bound") FIELD("un", "until") \
    FIELD("ao", "as_of") FIELD("va", "value") FIELD("lo", "low") FIELD("hi", "high") FIELD("na", "name") FIELD("wh", "what")       \
    FIELD("ky", "key") " WHERE t.kind = 'fact' AND coalesce(t.judged, '') <> 'rejected'"

void rap_derive_contradictions(rap_store *s)
{
    compare_all(s, CLAIM("ky.value", "wh.value") " AND t.type = 'figure' AND ky.value IS NOT NULL ORDER BY 1, t.published, t.document, t.number");
    compare_all(s, CLAIM("t.talks || t.type", "na.value") " AND t.talks IS NOT NULL"
                   " AND t.type IN ('suspension', 'agreement', 'ceasefire', 'agenda', 'meeting', 'round') ORDER BY 1, t.published, t.document, t.number");
}

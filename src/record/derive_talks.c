/* derive_talks.c - which talks of several documents are the same negotiation.
 * In: derived_link (parties), line (talks). Out: derived_talks, derived_talks_of, derived_talks_party.
 * Talks are the same when they have the same two or more parties (a state and its government are one), or the same
 * name and a party in common. Talks inside one side are kept apart from the others of the same parties. Two things are put
 * right first: who is told to mediate between the others is no party, and a country's "rebels" are the one armed group of it
 * that the record knows, where it knows one only. */
#include "record/derive.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_PARTIES = 24 };

typedef struct {
    char document[RAP_DIGEST + 1];
    int64_t number;
    char *principals[MOST_PARTIES], *names[MOST_PARTIES];
    uint32_t n_parties;
    char *name, *subject, *track, *published;
} talk;

typedef struct {
    talk *at;
    uint32_t n, cap;
    uint32_t *next;    /* the next talks of the same set, RAP_NONE = the last */
    rap_sets sets;
    rap_keys keys;
    rap_keys mediates; /* "NOR|AVR": Norway mediates where Averland is a party */
    rap_keys armed;    /* "AVRREB": which of `groups` the record knows; "AVRREB+": it knows several */
    char **groups;     /* principals of armed groups, one a country */
    uint32_t n_groups;
    rap_buf a;
    bool failed;
} table;

static char *copy(rap_view v)
{
    return v.at ? rap_copy(v) : NULL;
}

static void add_party(table *t, talk *one, rap_view name, rap_view code)
{
    rap_buf_clear(&t->a);
    if (code.len)
        rap_putv(&t->a, rap_principal(code));
    else
        rap_put_folded(&t->a, name);
    rap_view principal = rap_buf_view(&t->a);
    for (uint32_t i = 0; i < one->n_parties; i++)
        if (rap_same(rap_view_of(one->principals[i]), principal))
            return;
    if (one->n_parties == MOST_PARTIES || !principal.len)
        return;
    one->principals[one->n_parties] = copy(principal);
    one->names[one->n_parties] = copy(name.at ? name : principal);
    t->failed |= !one->principals[one->n_parties] || !one->names[one->n_parties];
    one->n_parties++;
}

/* A group among the parties ("the two sides") stands for its members. */
static void read_parties(rap_store *s, table *t, talk *one)
{
    rap_stmt *q = rap_sql(s, "SELECT p.name, p.code, m.name, m.code FROM derived_link p"
                             " LEFT JOIN derived_link m ON m.document = p.document AND m.kind = 'entity' AND m.number = p.entity"
                             " AND m.role = 'member' AND p.code IS NULL"
                             " WHERE p.document = ?1 AND p.kind = 'talks' AND p.number = ?2 AND p.role = 'party'"
                             " ORDER BY p.place, m.place");
    rap_bind_z(q, 1, one->document);
    rap_bind_int(q, 2, one->number);
    while (rap_row(s, q)) {
        bool member = !rap_null_at(q, 2);
        add_party(t, one, rap_text_at(q, member ? 2 : 0), rap_text_at(q, member ? 3 : 1));
    }
}

static void join_key(table *t, uint32_t i)
{
    rap_sets_join(&t->sets, i, rap_keys_put(&t->keys, rap_buf_view(&t->a), i, NULL));
}

static void read_talks(rap_store *s, table *t)
{
    rap_stmt *q = rap_sql(s, "SELECT l.document, l.number, l.body, d.published FROM line l JOIN document d ON d.document = l.document"
                             " WHERE l.kind = 'talks' AND l.present = 1 ORDER BY l.document, l.number");
    while (rap_row(s, q) && !t->failed) {
        if (t->n == t->cap) {
            t->cap = t->cap ? t->cap * 2 : 64;
            talk *at = realloc(t->at, t->cap * sizeof *at);
            t->failed = !at;
            if (!at)
                break;
            t->at = at;
        }
        talk *one = &t->at[t->n++];
        memset(one, 0, sizeof *one);
        rap_view text = rap_text_at(q, 2);
        snprintf(one->document, sizeof one->document, RAP_PRI, RAP_ARG(rap_text_at(q, 0)));
        one->number = rap_int_at(q, 1);
        json_t *body = json_loadb(text.at, text.len, 0, NULL);
        one->name = copy(rap_js(body, "name"));
        one->subject = copy(rap_js(body, "subject"));
        one->track = copy(rap_js(body, "track"));
        one->published = copy(rap_text_at(q, 3));
        json_decref(body);
        rap_sets_new(&t->sets);
        read_parties(s, t, one);
    }
    rap_stop(q);
}

/* ---- who is a party at all ---- */

static void read_mediators(rap_store *s, table *t)
{
    rap_stmt *q = rap_sql(s, "SELECT m.code, m.fold, p.code, p.fold FROM derived_line f"
                             " JOIN derived_link m ON m.document = f.document AND m.kind = 'fact' AND m.number = f.number AND m.role = 'entity'"
                             " JOIN derived_link p ON p.document = f.document AND p.kind = 'talks' AND p.role = 'party'"
                             " AND (f.talks IS NULL OR p.number = f.talks)"
                             " WHERE f.kind = 'fact' AND f.type = 'mediator' AND coalesce(f.judged, '') <> 'rejected'");
    while (rap_row(s, q)) {
        rap_buf_clear(&t->a);
        rap_putv(&t->a, rap_null_at(q, 0) ? rap_text_at(q, 1) : rap_principal(rap_text_at(q, 0)));
        rap_putc(&t->a, '|');
        rap_putv(&t->a, rap_null_at(q, 2) ? rap_text_at(q, 3) : rap_principal(rap_text_at(q, 2)));
        rap_keys_put(&t->mediates, rap_buf_view(&t->a), 1, NULL);
    }
}

static bool is_armed(const char *principal)
{
    return strlen(principal) > 6 && strncmp(principal + 3, "REB", 3) == 0;
}

static void note_armed(table *t, const talk *one)
{
    for (uint32_t p = 0; p < one->n_parties; p++) {
        const char *principal = one->principals[p];
        bool fresh;
        if (!is_armed(principal))
            continue;
        uint32_t at = rap_keys_put(&t->armed, (rap_view){principal, 6}, t->n_groups, &fresh);
        if (fresh) {
            char **groups = realloc(t->groups, (t->n_groups + 1) * sizeof *groups);
            t->failed |= !groups;
            t->groups = groups ? groups : t->groups;
            if (groups)
                t->groups[t->n_groups++] = copy(rap_view_of(principal));
        } else if (at < t->n_groups && t->groups[at] && strcmp(t->groups[at], principal) != 0) {
            rap_buf_clear(&t->a);
            rap_putf(&t->a, "%.6s+", principal);
            rap_keys_put(&t->armed, rap_buf_view(&t->a), 1, NULL);
        }
    }
}

/* The one armed group for a country's "rebels"; NULL when there is none or there are several. */
static const char *armed_group(table *t, const char *principal)
{
    uint32_t at, several;
    if (strlen(principal) != 6 || strcmp(principal + 3, "REB") != 0 || !rap_keys_get(&t->armed, rap_view_of(principal), &at))
        return NULL;
    rap_buf_clear(&t->a);
    rap_putf(&t->a, "%s+", principal);
    return rap_keys_get(&t->armed, rap_buf_view(&t->a), &several) || at >= t->n_groups ? NULL : t->groups[at];
}

static void drop_party(talk *one, uint32_t p)
{
    free(one->principals[p]);
    free(one->names[p]);
    one->n_parties--;
    memmove(one->principals + p, one->principals + p + 1, sizeof(char *) * (one->n_parties - p));
    memmove(one->names + p, one->names + p + 1, sizeof(char *) * (one->n_parties - p));
}

static bool mediates(table *t, const talk *one, uint32_t p)
{
    uint32_t others = 0, value;
    for (uint32_t i = 0; i < one->n_parties; i++) {
        rap_buf_clear(&t->a);
        rap_putf(&t->a, "%s|%s", one->principals[p], one->principals[i]);
        others += i != p && rap_keys_get(&t->mediates, rap_buf_view(&t->a), &value);
    }
    return others > 0 && one->n_parties > 2;
}

static void settle_parties(table *t, talk *one)
{
    for (uint32_t p = 0; p < one->n_parties; p++) {
        const char *group = armed_group(t, one->principals[p]);
        bool there = false;
        for (uint32_t i = 0; i < one->n_parties && group; i++)
            there = there || strcmp(one->principals[i], group) == 0;
        char *settled = group ? copy(rap_view_of(group)) : NULL;
        if (there) {
            free(settled);
            drop_party(one, p--);
        } else if (settled) {
            free(one->principals[p]);
            one->principals[p] = settled;
        }
    }
    for (uint32_t p = 0; p < one->n_parties; p++)
        if (mediates(t, one, p))
            drop_party(one, p--);
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void join_talk(table *t, uint32_t i)
{
    talk *one = &t->at[i];
    const char *track = one->track && strcmp(one->track, "internal") == 0 ? "internal " : "";
    char *sorted[MOST_PARTIES];
    memcpy(sorted, one->principals, sizeof sorted);
    qsort(sorted, one->n_parties, sizeof *sorted, by_text);
    rap_buf_clear(&t->a);
    rap_putf(&t->a, "%sparties", track);
    for (uint32_t p = 0; p < one->n_parties; p++)
        rap_putf(&t->a, "|%s", sorted[p]);
    if (one->n_parties >= 2)
        join_key(t, i);
    for (uint32_t p = 0; p < one->n_parties && one->name; p++) {
        rap_buf_clear(&t->a);
        rap_put_folded(&t->a, rap_view_of(one->name));
        bool several = t->a.len && memchr(t->a.at, ' ', t->a.len);
        rap_putf(&t->a, "|%s%s", track, sorted[p]);
        if (several)
            join_key(t, i);
    }
}

/* Members of each set in a chain, in their order. */
static void chain_sets(table *t)
{
    uint32_t *last = calloc(t->n + 1, sizeof *last);
    t->next = calloc(t->n + 1, sizeof *t->next);
    t->failed |= !last || !t->next;
    for (uint32_t i = 0; i < t->n && !t->failed; i++) {
        uint32_t set = rap_sets_find(&t->sets, i);
        t->next[i] = RAP_NONE;
        if (set != i)
            t->next[last[set]] = i;
        last[set] = i;
    }
    free(last);
}

/* ---- writing ---- */

static void id_of(const talk *one, char out[RAP_DIGEST + 16])
{
    snprintf(out, RAP_DIGEST + 16, "%s:k%lld", one->document, (long long)one->number);
}

/* How often each name is borne in a set, under "principal name". */
static void count_names(table *t, uint32_t set, rap_keys *names, uint32_t **times)
{
    uint32_t cap = 0;
    for (uint32_t i = set; i != RAP_NONE; i = t->next[i])
        cap += t->at[i].n_parties;
    *times = calloc(cap + 1, sizeof **times);
    t->failed |= !*times;
    for (uint32_t i = set; i != RAP_NONE && !t->failed; i = t->next[i])
        for (uint32_t p = 0; p < t->at[i].n_parties; p++) {
            rap_buf_clear(&t->a);
            rap_putf(&t->a, "%s\t%s", t->at[i].principals[p], t->at[i].names[p]);
            ++(*times)[rap_keys_put(names, rap_buf_view(&t->a), names->n, NULL)];
        }
}

/* The name that most of a set's talks bear for a party; a capital first, the shorter, by bytes, where two are as frequent. */
static bool better_name(const char *a, uint32_t a_times, const char *b, uint32_t b_times)
{
    bool a_small = a[0] >= 'a' && a[0] <= 'z', b_small = b[0] >= 'a' && b[0] <= 'z';
    if (a_small != b_small)
        return b_small;
    if (a_times != b_times)
        return a_times > b_times;
    size_t la = strlen(a), lb = strlen(b);
    return la != lb ? la < lb : strcmp(a, b) < 0;
}

static const char *party_name(table *t, uint32_t set, const char *principal, const rap_keys *names, const uint32_t *times)
{
    const char *best = NULL;
    uint32_t most = 0, at;
    for (uint32_t i = set; i != RAP_NONE; i = t->next[i])
        for (uint32_t p = 0; p < t->at[i].n_parties; p++) {
            if (strcmp(t->at[i].principals[p], principal) != 0)
                continue;
            rap_buf_clear(&t->a);
            rap_putf(&t->a, "%s\t%s", principal, t->at[i].names[p]);
            if (rap_keys_get(names, rap_buf_view(&t->a), &at) && (!best || better_name(t->at[i].names[p], times[at], best, most))) {
                best = t->at[i].names[p];
                most = times[at];
            }
        }
    return best;
}

static void write_set(rap_store *s, table *t, uint32_t set)
{
    char id[RAP_DIGEST + 16];
    const talk *one = &t->at[set], *rich = one; /* the talks with most parties, the first of them, give the list */
    const char *first = NULL, *last = NULL, *subject = NULL, *track = NULL;
    uint32_t documents = 0, *times = NULL;
    const char *before = "";
    rap_keys names = {0};
    id_of(one, id);
    count_names(t, set, &names, &times);
    for (uint32_t i = set; i != RAP_NONE && !t->failed; i = t->next[i]) {
        const talk *x = &t->at[i];
        documents += strcmp(x->document, before) != 0;
        before = x->document;
        rich = x->n_parties > rich->n_parties ? x : rich;
        subject = !subject || (x->subject && strcmp(x->subject, subject) < 0) ? x->subject : subject;
        track = track ? track : x->track;
        first = x->published && (!first || strcmp(x->published, first) < 0) ? x->published : first;
        last = x->published && (!last || strcmp(x->published, last) > 0) ? x->published : last;
        rap_stmt *w = rap_sql(s, "INSERT INTO derived_talks_of (document, number, talks) VALUES (?1, ?2, ?3)");
        rap_bind_z(w, 1, x->document);
        rap_bind_int(w, 2, x->number);
        rap_bind_z(w, 3, id);
        rap_run(s, w);
    }
    rap_buf title = {0};
    for (uint32_t p = 0; p < rich->n_parties && !t->failed; p++) {
        const char *name = party_name(t, set, rich->principals[p], &names, times);
        rap_putf(&title, "%s%s", p ? " - " : "", name);
        rap_stmt *w = rap_sql(s, "INSERT INTO derived_talks_party (talks, place, principal, name) VALUES (?1, ?2, ?3, ?4)");
        rap_bind_z(w, 1, id);
        rap_bind_int(w, 2, p);
        rap_bind_z(w, 3, rich->principals[p]);
        rap_bind_z(w, 4, name);
        rap_run(s, w);
    }
    bool by_parties = rich->n_parties >= 2 && rich->n_parties <= 3;
    rap_stmt *w = rap_sql(s, "INSERT INTO derived_talks (talks, name, subject, track, documents, first_day, last_day)"
                             " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    rap_bind_z(w, 1, id);
    rap_bind(w, 2, by_parties || !rich->name ? rap_buf_view(&title) : rap_view_of(rich->name));
    rap_bind_z(w, 3, subject);
    rap_bind_z(w, 4, track);
    rap_bind_int(w, 5, documents);
    rap_bind_z(w, 6, first);
    rap_bind_z(w, 7, last);
    rap_run(s, w);
    rap_buf_free(&title);
    rap_keys_free(&names);
    free(times);
}

void rap_derive_talks(rap_store *s)
{
    table t = {0};
    rap_store_run(s, "DELETE FROM derived_talks");
    rap_store_run(s, "DELETE FROM derived_talks_of");
    rap_store_run(s, "DELETE FROM derived_talks_party");
    read_talks(s, &t);
    read_mediators(s, &t);
    for (uint32_t i = 0; i < t.n && !t.failed; i++)
        note_armed(&t, &t.at[i]);
    for (uint32_t i = 0; i < t.n && !t.failed; i++)
        settle_parties(&t, &t.at[i]);
    for (uint32_t i = 0; i < t.n && !t.failed; i++)
        join_talk(&t, i);
    chain_sets(&t);
    for (uint32_t i = 0; i < t.n && !t.failed && !t.sets.failed; i++)
        if (rap_sets_find(&t.sets, i) == i)
            write_set(s, &t, i);
    if (t.failed || t.sets.failed || t.keys.failed)
        rap_store_fail(s, RAP_E_MEMORY, "no memory for the talks of all documents");
    for (uint32_t i = 0; i < t.n; i++) {
        talk *x = &t.at[i];
        for (uint32_t p = 0; p < x->n_parties; p++) {
            free(x->principals[p]);
            free(x->names[p]);
        }
        free(x->name);
        free(x->subject);
        free(x->track);
        free(x->published);
    }
    free(t.at);
    rap_sets_free(&t.sets);
    rap_keys_free(&t.keys);
    rap_keys_free(&t.mediates);
    rap_keys_free(&t.armed);
    for (uint32_t i = 0; i < t.n_groups; i++)
        free(t.groups[i]);
    free(t.groups);
    free(t.next);
    rap_buf_free(&t.a);
}

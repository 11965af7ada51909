/* derive_who.c - who is one and the same over documents, and which talks are.
 * In: line (entities), derived_link, derived_edit. Out: derived_entity, _entity_of, derived_talks, _talks_of, _talks_party.
 *
 * Cautious: what is joined here is what a reader would join by the names alone. States by their code; persons by
 * their full name, and by the last word of it where only one person in the record ends so; bodies and armed groups
 * by name or by a code of their own; descriptions ("officials", "the two sides") stay in their document. */
#include "record/derive.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- entities ---------------------------------------------------------------------------------------------------------- */

typedef struct {
    char document[RAP_DIGEST + 1];
    uint32_t number, set_of_last; /* numbers of entity lines; place in `last` keys */
    char *name, *kind, *code;
} who;

typedef struct {
    who *at;
    uint32_t n, cap;
    rap_sets sets;
    rap_keys keys;      /* key -> entity that has it first */
    rap_keys last;      /* last word of a full name -> its set, RAP_NONE where several persons end so */
    rap_buf a, b;
    bool failed;
} census;

static char *copy(rap_view v)
{
    char *to = malloc(v.len + 1);
    if (to) {
        memcpy(to, v.at ? v.at : "", v.len);
        to[v.len] = 0;
    }
    return to;
}

static bool is_name(const json_t *body, rap_view name)
{
    json_t *mentions = rap_ja(body, "mentions"), *m;
    size_t i, at = 0;
    json_array_foreach(mentions, i, m) if (rap_mention_form(m) == 'N') return true;
    return !json_array_size(mentions) && name.len && rap_is_upper_cp(rap_utf8_next(name.at, name.len, &at));
}

/* A code that belongs to one body or group alone: AFGREBTAL, IGOUNO; of a government only when it is the body. */
static bool own_code(rap_view code, rap_view kind)
{
    if (code.len >= 9)
        return !rap_same(kind, RAP_LIT("person"));
    if (rap_starts(code, "IGO") || rap_starts(code, "NGO"))
        return code.len >= 6 && !rap_same(kind, RAP_LIT("person"));
    return code.len == 6 && rap_ends(code, "GOV") && rap_same(kind, RAP_LIT("organization"));
}

static void join_by(census *c, uint32_t i, const char *how, rap_view text)
{
    rap_buf_clear(&c->b);
    rap_puts(&c->b, how);
    rap_putv(&c->b, text);
    rap_sets_join(&c->sets, i, rap_keys_put(&c->keys, rap_buf_view(&c->b), i, NULL));
}

static rap_view folded(census *c, rap_view name)
{
    rap_buf_clear(&c->a);
    rap_put_folded(&c->a, name);
    rap_view v = rap_buf_view(&c->a);
    return rap_starts(v, "the ") ? rap_sub(v, 4, v.len) : v;
}

static void join_person(census *c, uint32_t i, rap_view name)
{
    size_t at = name.len;
    while (at > 0 && name.at[at - 1] != ' ')
        at--;
    if (at == 0) {
        c->at[i].set_of_last = 1;
        return;
    }
    join_by(c, i, "person ", name);
    rap_view last = rap_sub(name, at, name.len);
    bool fresh;
    uint32_t other = rap_keys_put(&c->last, last, i, &fresh);
    if (fresh || other == RAP_NONE)
        return;
    if (rap_sets_find(&c->sets, other) != rap_sets_find(&c->sets, i)) {
        rap_buf_clear(&c->b); /* several end so: remembered under a name that no word has */
        rap_puts(&c->b, "several ");
        rap_putv(&c->b, last);
        rap_keys_put(&c->last, rap_buf_view(&c->b), RAP_NONE, NULL);
    }
}

static void join_one(census *c, uint32_t i, const json_t *body)
{
    rap_view name = rap_js(body, "name"), kind = rap_js(body, "kind"), code = rap_js(body, "code");
    if (rap_same(kind, RAP_LIT("country")) && code.len == 3) {
        join_by(c, i, "code ", code);
        return;
    }
    bool named = is_name(body, name);
    if (rap_same(kind, RAP_LIT("person"))) {
        if (named)
            join_person(c, i, folded(c, name));
        return;
    }
    if (named && own_code(code, kind))
        join_by(c, i, "code ", code);
    if (named) {
        rap_view f = folded(c, name);
        join_by(c, i, rap_same(kind, RAP_LIT("place")) ? "place " : "name ", f);
    }
}

static void take_in(census *c, rap_view document, int64_t number, const json_t *body)
{
    if (c->n == c->cap) {
        uint32_t cap = c->cap ? c->cap * 2 : 256;
        who *at = realloc(c->at, cap * sizeof *at);
        if (!at) {
            c->failed = true;
            return;
        }
        c->at = at;
        c->cap = cap;
    }
    who *w = &c->at[c->n++];
    memset(w, 0, sizeof *w);
    memcpy(w->document, document.at, document.len < RAP_DIGEST ? document.len : RAP_DIGEST);
    w->number = (uint32_t)number;
    w->name = copy(rap_js(body, "name"));
    w->kind = copy(rap_js(body, "kind"));
    w->code = rap_js(body, "code").at ? copy(rap_js(body, "code")) : NULL;
    if (!w->name || !w->kind)
        c->failed = true;
    rap_sets_new(&c->sets);
}

/* What persons decided: split keeps an entity alone, join puts two together. */
static bool kept_apart(rap_store *s, rap_view document, int64_t number)
{
    rap_stmt *q = rap_sql(s, "SELECT 1 FROM derived_edit d JOIN edit e ON e.edit = d.edit WHERE d.document = ?1"
                             " AND d.kind = 'entity' AND d.number = ?2 AND e.verb = 'split'");
    rap_bind(q, 1, document);
    rap_bind_int(q, 2, number);
    bool apart = rap_row(s, q);
    rap_stop(q);
    return apart;
}

static uint32_t find_who(const census *c, rap_view document, int64_t number)
{
    uint32_t low = 0, high = c->n; /* by document, then number */
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        int order = rap_compare(rap_view_of(c->at[mid].document), document);
        if (order < 0 || (order == 0 && c->at[mid].number < number))
            low = mid + 1;
        else
            high = mid;
    }
    bool found = low < c->n && c->at[low].number == number && rap_same(rap_view_of(c->at[low].document), document);
    return found ? low : RAP_NONE;
}

static void join_by_hand(rap_store *s, census *c)
{
    rap_stmt *q = rap_sql(s, "SELECT d.document, d.number, e.body FROM derived_edit d JOIN edit e ON e.edit = d.edit"
                             " WHERE e.verb = 'join' AND d.number IS NOT NULL ORDER BY e.edit");
    while (rap_row(s, q)) {
        uint32_t a = find_who(c, rap_text_at(q, 0), rap_int_at(q, 1));
        rap_view text = rap_text_at(q, 2);
        json_t *body = json_loadb(text.at, text.len, 0, NULL);
        uint32_t b = find_who(c, rap_js(body, "with_document"), rap_ji(body, "with_number", 0));
        if (a != RAP_NONE && b != RAP_NONE)
            rap_sets_join(&c->sets, a, b);
        json_decref(body);
    }
}

static void join_single_names(census *c)
{
    for (uint32_t i = 0; i < c->n; i++) {
        if (!c->at[i].set_of_last)
            continue;
        rap_view word = folded(c, rap_view_of(c->at[i].name));
        uint32_t first;
        rap_buf_clear(&c->b);
        rap_puts(&c->b, "several ");
        rap_putv(&c->b, word);
        if (!rap_keys_get(&c->last, rap_buf_view(&c->b), &first) && rap_keys_get(&c->last, word, &first))
            rap_sets_join(&c->sets, i, first);
        else
            join_by(c, i, "person ", word);
    }
}

static void read_entities(rap_store *s, census *c)
{
    rap_stmt *q = rap_sql(s, "SELECT document, number, body FROM line WHERE kind = 'entity' AND present = 1 ORDER BY document, number");
    while (rap_row(s, q) && !c->failed) {
        rap_view text = rap_text_at(q, 2), document = rap_text_at(q, 0);
        json_t *body = json_loadb(text.at, text.len, 0, NULL);
        take_in(c, document, rap_int_at(q, 1), body);
        if (!c->failed && !kept_apart(s, document, rap_int_at(q, 1)))
            join_one(c, c->n - 1, body);
        json_decref(body);
    }
    rap_stop(q);
}

/* The name to call a set by: of persons the longest, else the most frequent; then the longer, then by bytes. */
static bool better(const who *a, uint32_t a_times, const who *b, uint32_t b_times)
{
    size_t la = strlen(a->name), lb = strlen(b->name);
    if (strcmp(a->kind, "person") != 0 && a_times != b_times)
        return a_times > b_times;
    if (la != lb)
        return la > lb;
    return strcmp(a->name, b->name) < 0;
}

static void write_entities(rap_store *s, census *c)
{
    uint32_t *best = calloc(c->n + 1, sizeof *best), *count = calloc(c->n + 1, sizeof *count), *names = calloc(c->n + 1, sizeof *names);
    rap_keys said = {0};
    if (!best || !count || !names)
        c->failed = true;
    for (uint32_t i = 0; i < c->n && !c->failed; i++) { /* how often each set bears each name */
        rap_buf_clear(&c->a);
        rap_putf(&c->a, "%u ", (unsigned)rap_sets_find(&c->sets, i));
        rap_puts(&c->a, c->at[i].name);
        names[rap_keys_put(&said, rap_buf_view(&c->a), i, NULL)]++;
    }
    for (uint32_t i = 0; i < c->n && !c->failed; i++) {
        uint32_t set = rap_sets_find(&c->sets, i);
        if (count[set]++ == 0 || (names[i] && better(&c->at[i], names[i], &c->at[best[set]], names[best[set]])))
            best[set] = i;
        rap_stmt *w = rap_sql(s, "INSERT INTO derived_entity_of (document, number, entity) VALUES (?1, ?2, ?3)");
        char id[RAP_DIGEST + 16];
        snprintf(id, sizeof id, "%s:e%u", c->at[set].document, (unsigned)c->at[set].number);
        rap_bind_z(w, 1, c->at[i].document);
        rap_bind_int(w, 2, c->at[i].number);
        rap_bind_z(w, 3, id);
        rap_run(s, w);
        if (!names[i]) /* this name of the set was met before */
            continue;
        rap_buf_clear(&c->a);
        rap_put_folded(&c->a, rap_view_of(c->at[i].name));
        w = rap_sql(s, "INSERT INTO derived_alias (entity, fold) VALUES (?1, ?2) ON CONFLICT (entity, fold) DO NOTHING");
        rap_bind_z(w, 1, id);
        rap_bind(w, 2, rap_buf_view(&c->a));
        rap_run(s, w);
    }
    for (uint32_t i = 0; i < c->n && !c->failed; i++) {
        if (!count[i])
            continue;
        const who *b = &c->at[best[i]];
        char id[RAP_DIGEST + 16];
        snprintf(id, sizeof id, "%s:e%u", c->at[i].document, (unsigned)c->at[i].number);
        rap_buf_clear(&c->a);
        rap_put_folded(&c->a, rap_view_of(b->name));
        rap_stmt *w = rap_sql(s, "INSERT INTO derived_entity (entity, name, fold, kind, code, documents) VALUES (?1, ?2, ?3, ?4, ?5,"
                                 " (SELECT count(DISTINCT document) FROM derived_entity_of WHERE entity = ?1))");
        rap_bind_z(w, 1, id);
        rap_bind_z(w, 2, b->name);
        rap_bind(w, 3, rap_buf_view(&c->a));
        rap_bind_z(w, 4, b->kind);
        rap_bind_z(w, 5, b->code);
        rap_run(s, w);
    }
    c->failed |= said.failed;
    rap_keys_free(&said);
    free(best);
    free(count);
    free(names);
}

void rap_derive_entities(rap_store *s)
{
    census c = {0};
    rap_store_run(s, "DELETE FROM derived_entity");
    rap_store_run(s, "DELETE FROM derived_entity_of");
    rap_store_run(s, "DELETE FROM derived_alias");
    read_entities(s, &c);
    if (!c.failed && !c.sets.failed && rap_store_ok(s)) {
        join_single_names(&c);
        join_by_hand(s, &c);
        write_entities(s, &c);
    }
    if (c.failed || c.sets.failed || c.keys.failed || c.last.failed)
        rap_store_fail(s, RAP_E_MEMORY, "no memory for the entities of all documents");
    for (uint32_t i = 0; i < c.n; i++) {
        free(c.at[i].name);
        free(c.at[i].kind);
        free(c.at[i].code);
    }
    free(c.at);
    rap_sets_free(&c.sets);
    rap_keys_free(&c.keys);
    rap_keys_free(&c.last);
    rap_buf_free(&c.a);
    rap_buf_free(&c.b);
}

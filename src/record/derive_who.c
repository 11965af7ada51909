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

/* Of a named entity; descriptions that nothing can join are written as they pass, so that what is held in memory grows with
 * the names of an archive and not with its length. */
typedef struct {
    const char *document, *name, *kind, *code; /* kept once each in `texts`; code NULL = unknown */
    uint32_t number;
    bool one_word; /* a person called by one word: joined at the end */
} who;

typedef struct {
    who *at;
    uint32_t n, cap;
    rap_sets sets;
    rap_keys keys;      /* key -> entity that has it first */
    rap_keys last;      /* last word of a full name -> its entity; "several WORD" where several persons end so */
    rap_keys texts;
    rap_keys edited;    /* "document:number" of entities that persons joined or split: 1, split: 2 */
    rap_buf a, b;
    bool failed;
} census;

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
        c->at[i].one_word = true;
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

static who *take_in(census *c, rap_view document, int64_t number, const json_t *body)
{
    if (c->n == c->cap) {
        uint32_t cap = c->cap ? c->cap * 2 : 256;
        who *at = realloc(c->at, cap * sizeof *at);
        if (!at) {
            c->failed = true;
            return NULL;
        }
        c->at = at;
        c->cap = cap;
    }
    who *w = &c->at[c->n++];
    *w = (who){.number = (uint32_t)number, .document = rap_keys_text(&c->texts, document)};
    rap_view code = rap_js(body, "code");
    w->name = rap_keys_text(&c->texts, rap_js(body, "name").at ? rap_js(body, "name") : RAP_LIT(""));
    w->kind = rap_keys_text(&c->texts, rap_js(body, "kind").at ? rap_js(body, "kind") : RAP_LIT(""));
    w->code = code.at ? rap_keys_text(&c->texts, code) : NULL;
    c->failed |= c->texts.failed;
    rap_sets_new(&c->sets);
    return w;
}

/* ---- what persons decided: split keeps an entity alone, join puts two together ---- */

static void note_edited(census *c, rap_view document, int64_t number, uint32_t what)
{
    rap_buf_clear(&c->a);
    rap_putv(&c->a, document);
    rap_putf(&c->a, "%s%lld", what == 2 ? "/" : ":", (long long)number);
    rap_keys_put(&c->edited, rap_buf_view(&c->a), what, NULL);
}

static bool was_edited(census *c, rap_view document, int64_t number, bool split)
{
    uint32_t what;
    rap_buf_clear(&c->a);
    rap_putv(&c->a, document);
    rap_putf(&c->a, "%s%lld", split ? "/" : ":", (long long)number);
    return rap_keys_get(&c->edited, rap_buf_view(&c->a), &what);
}

static void read_edits(rap_store *s, census *c)
{
    rap_stmt *q = rap_sql(s, "SELECT d.document, d.number, e.verb, e.body FROM derived_edit d JOIN edit e ON e.edit = d.edit"
                             " WHERE e.verb IN ('join', 'split') AND d.number IS NOT NULL ORDER BY e.edit");
    while (rap_row(s, q)) {
        rap_view text = rap_text_at(q, 3);
        json_t *body = json_loadb(text.at, text.len, 0, NULL);
        note_edited(c, rap_text_at(q, 0), rap_int_at(q, 1), 1);
        if (rap_same(rap_text_at(q, 2), RAP_LIT("split")))
            note_edited(c, rap_text_at(q, 0), rap_int_at(q, 1), 2);
        else if (rap_js(body, "with_document").at)
            note_edited(c, rap_js(body, "with_document"), rap_ji(body, "with_number", 0), 1);
        json_decref(body);
    }
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

/* Was an entity split from the others after this edit? Then an earlier join holds no more. */
static bool split_since(rap_store *s, rap_view document, int64_t number, int64_t edit)
{
    rap_stmt *q = rap_sql(s, "SELECT 1 FROM derived_edit d JOIN edit e ON e.edit = d.edit WHERE e.verb = 'split' AND e.edit > ?3"
                             " AND d.document = ?1 AND d.kind = 'entity' AND d.number = ?2");
    rap_bind(q, 1, document);
    rap_bind_int(q, 2, number);
    rap_bind_int(q, 3, edit);
    bool split = rap_row(s, q);
    rap_stop(q);
    return split;
}

static void join_by_hand(rap_store *s, census *c)
{
    rap_stmt *q = rap_sql(s, "SELECT d.document, d.number, e.body, e.edit FROM derived_edit d JOIN edit e ON e.edit = d.edit"
                             " WHERE e.verb = 'join' AND d.number IS NOT NULL ORDER BY e.edit");
    while (rap_row(s, q)) {
        rap_view text = rap_text_at(q, 2), document = rap_text_at(q, 0);
        json_t *body = json_loadb(text.at, text.len, 0, NULL);
        rap_view with = rap_js(body, "with_document");
        int64_t number = rap_int_at(q, 1), with_number = rap_ji(body, "with_number", 0), edit = rap_int_at(q, 3);
        uint32_t one = find_who(c, document, number), other = find_who(c, with, with_number);
        if (one != RAP_NONE && other != RAP_NONE && !split_since(s, document, number, edit) && !split_since(s, with, with_number, edit))
            rap_sets_join(&c->sets, one, other);
        json_decref(body);
    }
}

static void join_single_names(census *c)
{
    for (uint32_t i = 0; i < c->n; i++) {
        if (!c->at[i].one_word)
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

static void write_entity_of(rap_store *s, const char *document, int64_t number, const char *id)
{
    rap_stmt *w = rap_sql(s, "INSERT INTO derived_entity_of (document, number, entity) VALUES (?1, ?2, ?3)");
    rap_bind_z(w, 1, document);
    rap_bind_int(w, 2, number);
    rap_bind_z(w, 3, id);
    rap_run(s, w);
}

static void write_alias(rap_store *s, census *c, const char *id, rap_view name)
{
    rap_buf_clear(&c->a);
    rap_put_folded(&c->a, name);
    rap_stmt *w = rap_sql(s, "INSERT INTO derived_alias (entity, fold) VALUES (?1, ?2) ON CONFLICT (entity, fold) DO NOTHING");
    rap_bind_z(w, 1, id);
    rap_bind(w, 2, rap_buf_view(&c->a));
    rap_run(s, w);
}

static void write_entity(rap_store *s, census *c, const char *id, rap_view name, rap_view kind, rap_view code, int64_t documents)
{
    rap_buf_clear(&c->a);
    rap_put_folded(&c->a, name);
    rap_stmt *w = rap_sql(s, "INSERT INTO derived_entity (entity, name, fold, kind, code, documents) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    rap_bind_z(w, 1, id);
    rap_bind(w, 2, name.at ? name : RAP_LIT(""));
    rap_bind(w, 3, rap_buf_view(&c->a));
    rap_bind(w, 4, kind);
    rap_bind(w, 5, code);
    rap_bind_int(w, 6, documents);
    rap_run(s, w);
}

/* "officials", "the two sides": nobody but themselves. */
static void write_alone(rap_store *s, census *c, rap_view document, int64_t number, const json_t *body)
{
    char id[RAP_DIGEST + 16], name[RAP_DIGEST + 1];
    snprintf(name, sizeof name, RAP_PRI, RAP_ARG(document));
    snprintf(id, sizeof id, "%s:e%u", name, (unsigned)number);
    write_entity_of(s, name, number, id);
    write_entity(s, c, id, rap_js(body, "name"), rap_js(body, "kind"), rap_js(body, "code"), 1);
    write_alias(s, c, id, rap_js(body, "name"));
}

static bool can_join(const json_t *body)
{
    bool state = rap_same(rap_js(body, "kind"), RAP_LIT("country")) && rap_js(body, "code").len == 3;
    return state || is_name(body, rap_js(body, "name"));
}

static void read_entities(rap_store *s, census *c)
{
    rap_stmt *q = rap_sql(s, "SELECT document, number, body FROM line WHERE kind = 'entity' AND present = 1 ORDER BY document, number");
    while (!c->failed && rap_row(s, q)) {
        rap_view text = rap_text_at(q, 2), document = rap_text_at(q, 0);
        int64_t number = rap_int_at(q, 1);
        json_t *body = json_loadb(text.at, text.len, 0, NULL);
        if (!can_join(body) && !was_edited(c, document, number, false))
            write_alone(s, c, document, number, body);
        else if (take_in(c, document, number, body) && !was_edited(c, document, number, true))
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

static void id_of(const who *w, char id[RAP_DIGEST + 16])
{
    snprintf(id, RAP_DIGEST + 16, "%s:e%u", w->document, (unsigned)w->number);
}

/* How often each set bears each name, at the entity that bears it first. */
static void count_names(census *c, uint32_t *names)
{
    rap_keys said = {0};
    for (uint32_t i = 0; i < c->n && !said.failed; i++) {
        rap_buf_clear(&c->a);
        rap_putf(&c->a, "%u ", (unsigned)rap_sets_find(&c->sets, i));
        rap_puts(&c->a, c->at[i].name);
        names[rap_keys_put(&said, rap_buf_view(&c->a), i, NULL)]++;
    }
    c->failed |= said.failed;
    rap_keys_free(&said);
}

static void write_entities(rap_store *s, census *c)
{
    char id[RAP_DIGEST + 16];
    uint32_t *best = calloc(c->n + 1, sizeof *best), *documents = calloc(c->n + 1, sizeof *documents);
    uint32_t *names = calloc(c->n + 1, sizeof *names), *last = calloc(c->n + 1, sizeof *last);
    c->failed |= !best || !documents || !names || !last;
    if (!c->failed)
        count_names(c, names);
    for (uint32_t i = 0; i < c->n && !c->failed; i++) { /* they come in the order of documents */
        uint32_t set = rap_sets_find(&c->sets, i);
        if (documents[set] == 0 || (names[i] && better(&c->at[i], names[i], &c->at[best[set]], names[best[set]])))
            best[set] = i;
        documents[set] += documents[set] == 0 || c->at[last[set]].document != c->at[i].document;
        last[set] = i;
        id_of(&c->at[set], id);
        write_entity_of(s, c->at[i].document, c->at[i].number, id);
        if (names[i])
            write_alias(s, c, id, rap_view_of(c->at[i].name));
    }
    for (uint32_t i = 0; i < c->n && !c->failed; i++) {
        const who *b = &c->at[best[i]];
        id_of(&c->at[i], id);
        if (documents[i])
            write_entity(s, c, id, rap_view_of(b->name), rap_view_of(b->kind), rap_view_of(b->code), documents[i]);
    }
    free(best);
    free(documents);
    free(names);
    free(last);
}

void rap_derive_entities(rap_store *s)
{
    census c = {0};
    rap_store_run(s, "DELETE FROM derived_entity");
    rap_store_run(s, "DELETE FROM derived_entity_of");
    rap_store_run(s, "DELETE FROM derived_alias");
    read_edits(s, &c);
    read_entities(s, &c);
    if (!c.failed && !c.sets.failed && rap_store_ok(s)) {
        join_single_names(&c);
        join_by_hand(s, &c);
        write_entities(s, &c);
    }
    if (c.failed || c.sets.failed || c.keys.failed || c.last.failed || c.edited.failed)
        rap_store_fail(s, RAP_E_MEMORY, "no memory for the entities of all documents");
    free(c.at);
    rap_sets_free(&c.sets);
    rap_keys_free(&c.keys);
    rap_keys_free(&c.last);
    rap_keys_free(&c.texts);
    rap_keys_free(&c.edited);
    rap_buf_free(&c.a);
    rap_buf_free(&c.b);
}

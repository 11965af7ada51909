/* edit.c - what persons decide: appended, never changed. See record.h. */
#include "record/inside.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- marks ------------------------------------------------------------------------------------------------------- */

static rap_status no_mark(const char *text, rap_err *err)
{
    return rap_fail(err, RAP_E_USAGE, "\"%s\" is no mark; write one as the tables print it, such as k7qm:s3", text);
}

static rap_status find_document(rap_record *r, const char *name, const char *text, rap_mark *out, rap_err *err)
{
    rap_stmt *q = rap_sql(r->store, "SELECT document FROM document WHERE document >= ?1 AND document < ?1 || '~' ORDER BY document LIMIT 2");
    rap_bind_z(q, 1, name);
    int found = 0;
    while (rap_row(r->store, q)) {
        if (found++ == 0)
            snprintf(out->document, sizeof out->document, RAP_PRI, RAP_ARG(rap_text_at(q, 0)));
    }
    if (!rap_store_ok(r->store))
        return rap_store_error(r->store, err);
    if (!found)
        return rap_fail(err, RAP_E_USAGE, "no dispatch of this record is called %s (in \"%s\")", name, text);
    if (found > 1)
        return rap_fail(err, RAP_E_USAGE, "several dispatches begin with %s; write one character more", name);
    return RAP_OK;
}

rap_status rap_mark_find(rap_record *r, const char *text, rap_mark *out, rap_err *err)
{
    char name[RAP_DIGEST + 1] = "";
    const char *p = text;
    size_t n = 0;
    *out = (rap_mark){0};
    p += *p == '[';
    for (; (*p >= 'a' && *p <= 'z') || (*p >= '2' && *p <= '7'); p++) {
        if (n == RAP_DIGEST)
            return no_mark(text, err);
        name[n++] = *p;
    }
    if (n == 0)
        return no_mark(text, err);
    if (*p == ':') {
        const rap_line_kind *k = p[1] ? rap_line_kind_by_letter(p[1]) : NULL;
        char *end = NULL;
        long number = k ? strtol(p + 2, &end, 10) : 0;
        if (!k || number < 1 || p[2] < '1' || p[2] > '9')
            return no_mark(text, err);
        snprintf(out->kind, sizeof out->kind, "%s", k->kind);
        out->number = number;
        p = end;
    }
    p += *p == ']';
    return *p ? no_mark(text, err) : find_document(r, name, text, out, err);
}

/* ---- writing edits ------------------------------------------------------------------------------------------------ */

typedef struct {
    rap_buf key;
    int64_t start, end;
    bool there;
} line_now;

static void find_line(rap_store *s, const rap_mark *m, line_now *l)
{
    rap_stmt *q = rap_sql(s, "SELECT line_key, start_at, end_at FROM line WHERE document = ?1 AND kind = ?2 AND number = ?3");
    rap_bind_z(q, 1, m->document);
    rap_bind_z(q, 2, m->kind);
    rap_bind_int(q, 3, m->number);
    l->there = rap_row(s, q);
    if (l->there) {
        rap_putv(&l->key, rap_text_at(q, 0));
        l->start = rap_int_at(q, 1);
        l->end = rap_int_at(q, 2);
        rap_stop(q);
    }
}

static void append(rap_store *s, const rap_edit *e, const rap_mark *m, const line_now *l, const json_t *body)
{
    rap_buf text = {0};
    rap_stmt *w = rap_sql(s, "INSERT INTO edit (edit, made_at, made_by, verb, document, kind, line_key, start_at, end_at, body)"
                             " VALUES ((SELECT coalesce(max(edit), 0) + 1 FROM edit), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    rap_bind_z(w, 1, e->when);
    rap_bind_z(w, 2, e->who);
    rap_bind_z(w, 3, e->verb);
    rap_bind_z(w, 4, m->document);
    rap_bind_z(w, 5, m->kind);
    rap_bind(w, 6, rap_buf_view(&l->key));
    rap_bind_int(w, 7, l->start);
    rap_bind_int(w, 8, l->end);
    rap_bind(w, 9, rap_json_text(body, &text));
    rap_run(s, w);
    rap_buf_free(&text);
}

/* The other entity of a join, by digest and number, so that it is found whatever marks look like later. */
static rap_status resolve_with(rap_record *r, json_t *body, rap_err *err)
{
    rap_view with = rap_js(body, "with");
    rap_mark other;
    if (!with.at)
        return RAP_OK;
    rap_status status = rap_mark_find(r, json_string_value(json_object_get(body, "with")), &other, err);
    if (status == RAP_OK && strcmp(other.kind, "entity") != 0)
        return rap_fail(err, RAP_E_USAGE, "\"" RAP_PRI "\" is no entity; entities are marked like k7qm:e2", RAP_ARG(with));
    if (status == RAP_OK) {
        json_object_set_new(body, "with_document", json_string(other.document));
        json_object_set_new(body, "with_number", json_integer(other.number));
    }
    return status;
}

static void set_stale(rap_record *r)
{
    rap_store_run(r->store, "UPDATE record_info SET value = '1' WHERE name = 'stale'");
}

rap_status rap_record_edit(rap_record *r, const rap_edit *e, rap_err *err)
{
    rap_mark m;
    line_now l = {0};
    rap_status status = rap_mark_find(r, e->mark, &m, err);
    if (status != RAP_OK)
        return status;
    if (!m.number)
        return rap_fail(err, RAP_E_USAGE, "\"%s\" names a dispatch; a line is named like %s:s3", e->mark, e->mark);
    json_t *body = e->body ? json_deep_copy(e->body) : json_object();
    status = resolve_with(r, body, err);
    find_line(r->store, &m, &l);
    if (status == RAP_OK && rap_store_ok(r->store) && !l.there)
        status = rap_fail(err, RAP_E_USAGE, "the dispatch has no line %s", e->mark);
    if (status == RAP_OK) {
        rap_store_begin(r->store);
        append(r->store, e, &m, &l, body);
        rap_derive_edits(r->store, rap_view_of(m.document));
        rap_derive_document(r->store, rap_view_of(m.document));
        set_stale(r);
        status = rap_record_flush(r, err);
    }
    json_decref(body);
    rap_buf_free(&l.key);
    return status;
}

/* ---- the ledger ------------------------------------------------------------------------------------------------------ */

/* Names become entities of the entry: "from": ["Averland"] gives "from": ["e1"]. */
static void name_entities(json_t *fact, json_t *entities)
{
    static const char *const fields[] = {"entity", "entities", "for", "from", "to"};
    for (size_t i = 0; i < RAP_COUNT(fields); i++) {
        json_t *v = json_object_get(fact, fields[i]), *x;
        size_t k;
        bool alone = json_is_string(v);
        if (!v)
            continue;
        json_t *names = alone ? json_pack("[O]", v) : json_incref(v), *ids = json_array();
        json_array_foreach(names, k, x)
        {
            char id[24];
            size_t at, n = json_array_size(entities);
            json_t *e;
            json_array_foreach(entities, at, e) if (rap_same(rap_js(e, "name"), rap_view_of(json_string_value(x)))) break;
            snprintf(id, sizeof id, "e%zu", at + 1);
            if (at == n)
                json_array_append_new(entities, json_pack("{s:s, s:O, s:s}", "id", id, "name", x, "kind", "other"));
            json_array_append_new(ids, json_string(id));
        }
        json_object_set(fact, fields[i], alone ? json_array_get(ids, 0) : ids);
        json_decref(ids);
        json_decref(names);
    }
}

rap_status rap_record_enter(rap_record *r, const json_t *fact, const char *who, const char *when, char *mark, rap_err *err)
{
    json_t *one = json_deep_copy(fact), *entities = json_array();
    rap_view words = rap_js(fact, "text");
    name_entities(one, entities);
    json_object_del(one, "text");
    json_object_set_new(one, "id", json_string("f1"));
    json_object_set_new(one, "start", json_integer(0));
    json_object_set_new(one, "end", json_integer((json_int_t)rap_utf8_count(words)));
    json_object_set_new(one, "sure", json_string("high"));
    json_object_set_new(one, "by", json_string("person"));
    char day[11] = "";
    snprintf(day, sizeof day, "%.10s", when);
    json_t *doc = json_pack("{s:i, s:s, s:s, s:s, s:s%, s:b, s:O, s:[O]}", "format", 1, "date", day, "date_from", "given", "outlet", who,
                            "text", words.at, words.len, "ledger", 1, "entities", entities, "facts", one);
    rap_added what;
    char name[RAP_DIGEST + 1] = "";
    rap_status status = doc ? RAP_OK : rap_fail(err, RAP_E_INPUT, "the words of the entry are no valid text");
    if (status == RAP_OK) {
        rap_document_digest(doc, name);
        status = rap_record_add(r, doc, RAP_NULL, &what, err);
    }
    rap_mark m = {.kind = "fact", .number = 1};
    memcpy(m.document, name, sizeof name);
    rap_edit e = {.verb = "fact", .who = who, .when = when};
    line_now l = {0};
    if (status == RAP_OK && what == RAP_ADD_NEW) {
        find_line(r->store, &m, &l);
        append(r->store, &e, &m, &l, fact);
        rap_buf_free(&l.key);
    }
    if (status == RAP_OK)
        status = rap_record_flush(r, err);
    snprintf(mark, RAP_DIGEST + 8, "%.4s:f1", name);
    json_decref(doc);
    json_decref(one);
    json_decref(entities);
    return status;
}

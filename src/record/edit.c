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

/* Names become entities of the entry, known ones with their kind and code, so that they are the same over documents. */
static size_t entity_of(rap_store *s, json_t *entities, rap_view name, rap_view code)
{
    size_t at;
    json_t *e;
    json_array_foreach(entities, at, e) if (rap_same(rap_js(e, "name"), name)) return at + 1;
    char id[24];
    snprintf(id, sizeof id, "e%zu", at + 1);
    e = json_pack("{s:s, s:s%, s:s}", "id", id, "name", name.at, name.len, "kind", "other");
    rap_buf fold = {0};
    rap_put_folded(&fold, name);
    rap_stmt *q = rap_sql(s, "SELECT e.kind, e.code FROM derived_alias a JOIN derived_entity e ON e.entity = a.entity WHERE a.fold = ?1"
                             " ORDER BY e.documents DESC, e.entity LIMIT 1");
    rap_bind(q, 1, rap_buf_view(&fold));
    if (rap_row(s, q)) {
        rap_view kind = rap_text_at(q, 0), known = rap_text_at(q, 1);
        json_object_set_new(e, "kind", json_stringn(kind.at ? kind.at : "other", kind.at ? kind.len : 5));
        code = code.at ? code : known;
        if (code.at)
            json_object_set_new(e, "code", json_stringn(code.at, code.len));
        rap_stop(q);
    } else if (code.at) {
        json_object_set_new(e, "code", json_stringn(code.at, code.len));
    }
    rap_buf_free(&fold);
    json_array_append_new(entities, e);
    return at + 1;
}

static json_t *id_of(size_t number)
{
    char id[24];
    snprintf(id, sizeof id, "e%zu", number);
    return json_string(id);
}

static void name_entities(rap_store *s, json_t *fact, json_t *entities)
{
    static const char *const fields[] = {"entity", "entities", "for", "from", "to"};
    for (size_t i = 0; i < RAP_COUNT(fields); i++) {
        json_t *v = json_object_get(fact, fields[i]), *x;
        size_t k;
        if (json_is_string(v)) {
            rap_view name = {json_string_value(v), json_string_length(v)};
            json_object_set_new(fact, fields[i], id_of(entity_of(s, entities, name, RAP_NULL)));
        } else if (json_is_array(v)) {
            json_t *ids = json_array();
            json_array_foreach(v, k, x) if (json_is_string(x)) json_array_append_new(
                ids, id_of(entity_of(s, entities, (rap_view){json_string_value(x), json_string_length(x)}, RAP_NULL)));
            json_object_set_new(fact, fields[i], ids);
        }
    }
}

/* The talks that the entry belongs to: those of this name or mark, with their parties, so that they are joined with them. */
static rap_status name_talks(rap_record *r, json_t *fact, json_t *entities, json_t *talks, rap_err *err)
{
    rap_view name = rap_js(fact, "talks");
    if (!name.at)
        return RAP_OK;
    rap_stmt *q = rap_sql(r->store, "SELECT p.name, p.principal, k.name, k.track FROM derived_talks k"
                                    " JOIN derived_talks_party p ON p.talks = k.talks"
                                    " WHERE k.talks = (SELECT min(x.talks) FROM derived_talks x"
                                    " LEFT JOIN derived_talks_of o ON o.talks = x.talks"
                                    " LEFT JOIN derived_document d ON d.document = o.document"
                                    " WHERE lower(x.name) = lower(?1) OR d.mark || ':k' || o.number = ?1) ORDER BY p.place");
    rap_bind(q, 1, name);
    json_t *parties = json_array(), *one = json_pack("{s:s, s:s%, s:o}", "id", "k1", "name", name.at, name.len, "parties", parties);
    while (rap_row(r->store, q)) {
        rap_view code = rap_text_at(q, 1);
        bool is_code = code.len >= 3 && code.at[0] >= 'A' && code.at[0] <= 'Z';
        json_array_append_new(parties, id_of(entity_of(r->store, entities, rap_text_at(q, 0), is_code ? code : RAP_NULL)));
        json_object_set_new(one, "name", json_stringn(rap_text_at(q, 2).at, rap_text_at(q, 2).len));
        if (!rap_null_at(q, 3))
            json_object_set_new(one, "track", json_stringn(rap_text_at(q, 3).at, rap_text_at(q, 3).len));
    }
    bool found = json_array_size(parties) > 0;
    json_array_append_new(talks, one);
    if (!rap_store_ok(r->store))
        return rap_store_error(r->store, err);
    if (found) {
        json_object_set_new(fact, "talks", json_string("k1"));
        return RAP_OK;
    }
    return rap_fail(err, RAP_E_USAGE, "no talks of this record are called \"" RAP_PRI "\"; write the name as the brief prints it", RAP_ARG(name));
}

static rap_status store_entry(rap_record *r, const json_t *fact, const json_t *doc, const char *who, const char *when, char *mark, rap_err *err)
{
    rap_added what = RAP_ADD_KNOWN;
    rap_mark m = {.kind = "fact", .number = 1};
    rap_edit e = {.verb = "fact", .who = who, .when = when};
    line_now l = {0};
    rap_document_digest(doc, m.document);
    rap_status status = rap_record_add(r, doc, RAP_NULL, &what, err);
    if (status == RAP_OK && what == RAP_ADD_NEW) {
        find_line(r->store, &m, &l);
        append(r->store, &e, &m, &l, fact);
        rap_derive_edits(r->store, rap_view_of(m.document));
        rap_derive_document(r->store, rap_view_of(m.document));
        rap_buf_free(&l.key);
    }
    if (status == RAP_OK)
        status = rap_record_flush(r, err);
    rap_stmt *q = rap_sql(r->store, "SELECT mark FROM derived_document WHERE document = ?1");
    rap_bind_z(q, 1, m.document);
    if (rap_row(r->store, q)) {
        snprintf(mark, RAP_DIGEST + 8, RAP_PRI ":f1", RAP_ARG(rap_text_at(q, 0)));
        rap_stop(q);
    }
    return status;
}

rap_status rap_record_enter(rap_record *r, const json_t *fact, const char *who, const char *when, char *mark, rap_err *err)
{
    json_t *one = json_deep_copy(fact), *entities = json_array(), *talks = json_array();
    rap_view words = rap_js(fact, "text");
    char day[11] = "";
    snprintf(day, sizeof day, "%.10s", when);
    rap_status status = name_talks(r, one, entities, talks, err);
    name_entities(r->store, one, entities);
    json_object_del(one, "text");
    json_object_del(one, "why");
    json_object_set_new(one, "id", json_string("f1"));
    json_object_set_new(one, "start", json_integer(0));
    json_object_set_new(one, "end", json_integer((json_int_t)rap_utf8_count(words)));
    json_object_set_new(one, "sure", json_string("high"));
    json_object_set_new(one, "by", json_string("person"));
    json_t *doc = json_pack("{s:i, s:s, s:s, s:s, s:s%, s:b, s:O, s:O, s:[O]}", "format", 1, "date", day, "date_from", "given", "outlet",
                            who, "text", words.at ? words.at : "", words.len, "ledger", 1, "entities", entities, "talks", talks, "facts", one);
    if (status == RAP_OK && !doc)
        status = rap_fail(err, RAP_E_INPUT, "the words of the entry are no valid text");
    if (status == RAP_OK)
        status = store_entry(r, fact, doc, who, when, mark, err);
    json_decref(doc);
    json_decref(one);
    json_decref(entities);
    json_decref(talks);
    return status;
}

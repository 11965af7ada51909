/* record.c - opening a record, and storing documents with numbers that last. See record.h. */
#include "record/embedded.h"
#include "record/inside.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define RAP_GROUP 64 /* documents a commit */

/* ---- opening ------------------------------------------------------------------------------------------------------- */

static int64_t info(rap_store *s, const char *name, int64_t none)
{
    int64_t value = none;
    rap_stmt *q = rap_sql(s, "SELECT value FROM record_info WHERE name = ?1");
    rap_bind_z(q, 1, name);
    if (rap_row(s, q)) {
        value = strtoll(rap_text_at(q, 0).at, NULL, 10);
        rap_stop(q);
    }
    return value;
}
static void set_info(rap_store *s, const char *name, int64_t value)
{
    char text[24];
    snprintf(text, sizeof text, "%" PRId64, value);
    rap_stmt *q = rap_sql(s, "DELETE FROM record_info WHERE name = ?1");
    rap_bind_z(q, 1, name);
    rap_run(s, q);
    q = rap_sql(s, "INSERT INTO record_info (name, value) VALUES (?1, ?2)");
    rap_bind_z(q, 1, name);
    rap_bind_z(q, 2, text);
    rap_run(s, q);
}

static void make_derived(rap_store *s)
{
    rap_store_run(s, rap_embedded_find(rap_record_sql, "derived_drop"));
    rap_store_run(s, rap_embedded_find(rap_record_sql, "derived_make"));
}

static void make_record(rap_store *s)
{
    rap_store_begin(s);
    rap_store_run(s, rap_embedded_find(rap_record_sql, "001_record"));
    make_derived(s);
    set_info(s, "schema", RAP_RECORD_VERSION);
    set_info(s, "stale", 0);
    rap_store_commit(s);
}

/* Is it a record, and of a version that we know? An empty database becomes one when it may be made. */
static void check_record(rap_store *s, int mode)
{
    rap_stmt *q = rap_sql(s, "SELECT count(*), sum(CASE WHEN name = 'record_info' THEN 1 ELSE 0 END) FROM sqlite_master");
    if (!rap_row(s, q))
        return;
    int64_t tables = rap_int_at(q, 0), ours = rap_int_at(q, 1);
    rap_stop(q);
    if (tables == 0 && mode == RAP_OPEN_CREATE) {
        make_record(s);
        return;
    }
    if (!ours) {
        rap_store_fail(s, RAP_E_RECORD, "this file is no record; give another name, and `rapporteur add` makes one");
        return;
    }
    int64_t version = info(s, "schema", 0);
    if (rap_store_ok(s) && version > RAP_RECORD_VERSION)
        rap_store_fail(s, RAP_E_RECORD,
                       "the record is of version %" PRId64 ", this program knows up to %d; use a newer rapporteur", version,
                       RAP_RECORD_VERSION);
    else if (rap_store_ok(s) && version < 1)
        rap_store_fail(s, RAP_E_RECORD, "the record does not say its version; restore it from a copy");
}

rap_record *rap_record_open(const char *path, int mode, rap_err *err)
{
    rap_store *s = rap_store_open(path, mode, err);
    if (!s)
        return NULL;
    rap_record *r = calloc(1, sizeof *r);
    if (!r) {
        rap_store_close(s);
        rap_fail(err, RAP_E_MEMORY, "no memory to open %s", path);
        return NULL;
    }
    r->store = s;
    check_record(s, mode);
    if (rap_store_error(s, err) != RAP_OK) {
        rap_record_close(r);
        return NULL;
    }
    return r;
}

void rap_record_close(rap_record *r)
{
    if (!r)
        return;
    rap_store_rollback(r->store);
    rap_store_close(r->store);
    free(r);
}

/* ---- bringing derived tables up to date --------------------------------------------------------------------------------- */

static void derive_over_documents(rap_store *s)
{
    rap_derive_names(s);
    rap_derive_entities(s);
    rap_derive_talks(s);
    rap_store_run(s, "DELETE FROM derived_contradiction");
    rap_store_run(s, "DELETE FROM derived_side");
    rap_derive_events(s); /* with denials of events */
    rap_derive_contradictions(s);
    rap_derive_schedule(s);
    set_info(s, "stale", 0);
}

rap_status rap_record_flush(rap_record *r, rap_err *err)
{
    rap_store *s = r->store;
    rap_store_commit(s);
    r->pending = 0;
    r->touched = false;
    return rap_record_refresh(r, err);
}

rap_status rap_record_refresh(rap_record *r, rap_err *err)
{
    rap_store *s = r->store;
    if (info(s, "stale", 0) != 0) {
        if (rap_store_read_only(s))
            rap_store_fail(s, RAP_E_RECORD,
                           "an `add` was stopped before its end and the record is read-only; "
                           "run any command on it where you may write");
        rap_store_begin(s);
        derive_over_documents(s);
        rap_store_commit(s);
        rap_store_rollback(s);
    }
    return rap_store_error(s, err);
}

rap_status rap_record_rebuild(rap_record *r, rap_err *err)
{
    rap_store *s = r->store;
    rap_store_begin(s);
    make_derived(s);
    rap_derive_edits(s, RAP_NULL);
    char at[RAP_DIGEST + 1] = "";
    for (bool more = true; more && rap_store_ok(s);) {
        rap_stmt *q = rap_sql(s, "SELECT document FROM document WHERE document > ?1 ORDER BY document LIMIT 1");
        rap_bind_z(q, 1, at);
        more = rap_row(s, q);
        if (!more)
            break;
        snprintf(at, sizeof at, RAP_PRI, RAP_ARG(rap_text_at(q, 0)));
        rap_stop(q);
        rap_derive_document(s, rap_view_of(at));
    }
    derive_over_documents(s);
    rap_store_commit(s);
    rap_store_rollback(s);
    return rap_store_error(s, err);
}

/* ---- adding -------------------------------------------------------------------------------------------------------------- */

typedef struct {
    rap_store *s;
    const json_t *doc;
    char name[RAP_DIGEST + 1];
    rap_chars text;
    json_t *numbers; /* old id -> new id */
    json_t *seen;    /* key without occurrence -> times seen */
    rap_buf key, body;
} adding;

static bool in_text(const adding *a, const json_t *v, rap_err *err)
{
    size_t i;
    const char *name;
    json_t *x;
    if (json_is_array(v)) {
        json_array_foreach(v, i, x) if (!in_text(a, x, err)) return false;
    } else if (json_is_object(v)) {
        int64_t start = rap_ji(v, "start", -1), end = rap_ji(v, "end", -1);
        bool spans = json_is_integer(json_object_get(v, "start")) || json_is_integer(json_object_get(v, "end"));
        if (spans && (start < 0 || end < start || (uint64_t)end > a->text.n)) {
            rap_fail(err, RAP_E_INPUT, "a span from %" PRId64 " to %" PRId64 " lies outside the text of %zu characters", start, end,
                     a->text.n);
            return false;
        }
        json_object_foreach((json_t *)v, name, x) if (!in_text(a, x, err)) return false;
    }
    return true;
}

static rap_status check_document(const adding *a, rap_err *err)
{
    rap_view date = rap_js(a->doc, "date");
    rap_day day;
    if (!rap_js(a->doc, "text").at)
        return rap_fail(err, RAP_E_INPUT, "the document has no text; annotate it without --no-text");
    if (date.at && (date.len != 10 || !rap_day_parse(date, &day)))
        return rap_fail(err, RAP_E_INPUT, "\"" RAP_PRI "\" is no date; write YYYY-MM-DD", RAP_ARG(date));
    if (rap_ji(a->doc, "format", 1) > 1)
        return rap_fail(err, RAP_E_INPUT, "the document is of a newer format than this program knows; use a newer rapporteur");
    return in_text(a, a->doc, err) ? RAP_OK : RAP_E_INPUT;
}

static void store_engine(rap_store *s, const json_t *engine, char out[RAP_DIGEST + 1])
{
    rap_view version = rap_js(engine, "version"), model = rap_js(engine, "model"), lexicons = rap_js(engine, "lexicons");
    rap_engine_digest(version, model, lexicons, out);
    rap_stmt *q = rap_sql(s, "SELECT 1 FROM engine WHERE engine = ?1");
    rap_bind_z(q, 1, out);
    bool known = rap_row(s, q);
    rap_stop(q);
    if (known)
        return;
    q = rap_sql(s, "INSERT INTO engine (engine, version, model, lexicons) VALUES (?1, ?2, ?3, ?4)");
    rap_bind_z(q, 1, out);
    rap_bind(q, 2, version);
    rap_bind(q, 3, model);
    rap_bind(q, 4, lexicons);
    rap_run(s, q);
}

static void store_document(adding *a, rap_view source, const char *engine)
{
    const json_t *d = a->doc;
    rap_buf sketch = {0};
    rap_sketch(a->text.text, &sketch);
    rap_stmt *q = rap_sql(a->s, "INSERT INTO document (document, given_id, published, date_from, title, outlet, url, text, sentences,"
                                " sketch, source, engine, ledger)"
                                " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"
                                " ON CONFLICT (document) DO UPDATE SET published = excluded.published,"
                                " date_from = excluded.date_from, title = excluded.title, url = excluded.url,"
                                " sentences = excluded.sentences, source = excluded.source, engine = excluded.engine");
    rap_bind_z(q, 1, a->name);
    rap_bind(q, 2, rap_js(d, "id"));
    rap_bind(q, 3, rap_js(d, "date"));
    rap_bind(q, 4, rap_js(d, "date_from"));
    rap_bind(q, 5, rap_js(d, "title"));
    rap_bind(q, 6, rap_js(d, "outlet"));
    rap_bind(q, 7, rap_js(d, "url"));
    rap_bind(q, 8, a->text.text);
    if (rap_ja(d, "sentences"))
        rap_bind(q, 9, rap_json_text(rap_ja(d, "sentences"), &a->body));
    rap_bind(q, 10, rap_buf_view(&sketch));
    rap_bind(q, 11, source);
    rap_bind_z(q, 12, engine);
    rap_bind_int(q, 13, json_is_true(json_object_get(d, "ledger")));
    rap_run(a->s, q);
    rap_buf_free(&sketch);
}

/* The occurrence of a key, counted while lines pass in the order of the document. */
static uint32_t occurrence(adding *a, const rap_line_kind *k, const json_t *line)
{
    rap_buf_clear(&a->key);
    rap_putc(&a->key, k->letter);
    rap_line_key(k, line, &a->text, 0, &a->key);
    rap_putc(&a->key, 0);
    json_int_t n = json_integer_value(json_object_get(a->seen, a->key.at)) + 1;
    json_object_set_new(a->seen, a->key.at, json_integer(n));
    return (uint32_t)n;
}

/* The number that this key has had, else the next that no line of the kind ever had. */
static int64_t number_of(adding *a, const rap_line_kind *k, rap_view key)
{
    rap_stmt *q = rap_sql(a->s, "SELECT number FROM line WHERE document = ?1 AND kind = ?2 AND line_key = ?3");
    rap_bind_z(q, 1, a->name);
    rap_bind_z(q, 2, k->kind);
    rap_bind(q, 3, key);
    int64_t number = 0;
    if (rap_row(a->s, q)) {
        number = rap_int_at(q, 0);
        rap_stop(q);
        return number;
    }
    q = rap_sql(a->s, "SELECT max(number) FROM line WHERE document = ?1 AND kind = ?2");
    rap_bind_z(q, 1, a->name);
    rap_bind_z(q, 2, k->kind);
    if (rap_row(a->s, q)) {
        number = rap_int_at(q, 0) + 1;
        rap_stop(q);
    }
    q = rap_sql(a->s, "INSERT INTO line (document, kind, number, line_key, present, body) VALUES (?1, ?2, ?3, ?4, 0, '{}')");
    rap_bind_z(q, 1, a->name);
    rap_bind_z(q, 2, k->kind);
    rap_bind_int(q, 3, number);
    rap_bind(q, 4, key);
    rap_run(a->s, q);
    return number;
}

static void give_numbers(adding *a)
{
    for (size_t k = 0; k < RAP_LINE_KINDS; k++) {
        const rap_line_kind *kind = &rap_line_kinds[k];
        json_t *layer = rap_ja(a->doc, kind->layer), *line;
        size_t i;
        json_array_foreach(layer, i, line)
        {
            uint32_t nth = occurrence(a, kind, line);
            rap_buf_clear(&a->key);
            rap_line_key(kind, line, &a->text, nth, &a->key);
            char id[32];
            snprintf(id, sizeof id, "%c%" PRId64, kind->letter, number_of(a, kind, rap_buf_view(&a->key)));
            rap_view old = rap_js(line, "id");
            if (old.at)
                json_object_set_new(a->numbers, old.at, json_string(id));
            json_object_set_new(line, "id", json_string(id));
        }
    }
}

/* References by the ids of the annotation become references by number. */
static void renumber(const adding *a, json_t *v, bool names)
{
    static const char *const refs[] = {"entity", "entities", "members", "speakers", "addressees", "holder", "within", "time",
                                       "talks",  "from",     "to",      "for",      "about",      "parties", "of_entity"};
    const char *name;
    json_t *x;
    size_t i;
    if (json_is_array(v)) {
        json_array_foreach(v, i, x)
        {
            json_t *to = names && json_is_string(x) ? json_object_get(a->numbers, json_string_value(x)) : NULL;
            if (to)
                json_array_set(v, i, to);
            else
                renumber(a, x, false);
        }
    } else if (json_is_object(v)) {
        json_object_foreach(v, name, x)
        {
            bool ref = false;
            for (size_t k = 0; k < RAP_COUNT(refs); k++)
                ref = ref || strcmp(refs[k], name) == 0;
            json_t *to = ref && json_is_string(x) ? json_object_get(a->numbers, json_string_value(x)) : NULL;
            if (to)
                json_object_set(v, name, to);
            else
                renumber(a, x, ref);
        }
    }
}

/* Where a doubtful mention stands, and in what form each entity is named, is kept with the entity. */
static void give_mentions(adding *a)
{
    json_t *mentions = rap_ja(a->doc, "mentions"), *m, *id, *entity;
    json_t *entities = rap_ja(a->doc, "entities"), *by_id = json_object();
    size_t i, j;
    json_array_foreach(entities, i, entity)
    {
        if (!json_is_object(entity) || !json_is_string(json_object_get(entity, "id")))
            continue;
        json_object_set_new(entity, "mentions", json_array());
        json_object_set(by_id, json_string_value(json_object_get(entity, "id")), entity);
    }
    json_array_foreach(mentions, i, m)
    {
        json_t *to = rap_ja(m, "entities");
        json_array_foreach(to, j, id)
        {
            const char *name = json_string_value(id);
            json_t *new_id = name ? json_object_get(a->numbers, name) : NULL;
            json_t *e = new_id ? json_object_get(by_id, json_string_value(new_id)) : NULL;
            if (!e)
                continue;
            /* short, for there are many: see rap_mention_start */
            rap_view form = rap_js(m, "form");
            const char *letter = rap_same(form, RAP_LIT("name")) ? "N" : rap_same(form, RAP_LIT("pronoun")) ? "p" : "d";
            const char *sure = rap_same(rap_js(m, "sure"), RAP_LIT("low")) ? "l" : "h";
            json_array_append_new(json_object_get(e, "mentions"),
                                  json_pack("[I, I, s, s]", (json_int_t)rap_ji(m, "start", -1), (json_int_t)rap_ji(m, "end", -1),
                                            letter, sure));
        }
    }
    json_decref(by_id);
}

/* What says nothing is not stored: unknown and empty fields, and the words of spans, which the document has. */
static void strip(json_t *v)
{
    const char *name;
    json_t *x;
    void *next;
    size_t i;
    if (json_is_array(v)) {
        json_array_foreach(v, i, x) strip(x);
        return;
    }
    bool span = json_object_get(v, "start") && json_object_get(v, "end");
    json_object_foreach_safe(v, next, name, x)
    {
        bool empty = json_is_null(x) || (json_is_array(x) && json_array_size(x) == 0);
        if (empty || (span && strcmp(name, "text") == 0))
            json_object_del(v, name);
        else
            strip(x);
    }
}

static rap_view line_type(const rap_line_kind *k, const json_t *line)
{
    if (k->letter == 's')
        return rap_js(line, "act").at ? rap_js(line, "act") : rap_js(line, "kind");
    if (k->letter == 'v')
        return rap_js(line, "cameo");
    return k->type ? rap_js(line, k->type) : RAP_NULL;
}

static void store_line(adding *a, const rap_line_kind *k, json_t *line)
{
    int64_t start, end, number = rap_id_number(json_object_get(line, "id"), k->letter);
    int64_t holder = rap_id_number(json_object_get(line, k->letter == 's' ? "within" : "holder"), 's');
    rap_stmt *q = rap_sql(a->s, "UPDATE line SET present = 1, type = ?4, start_at = ?5, end_at = ?6, holder = ?7, status = ?8,"
                                " date_from = ?9, date_to = ?10, sure = ?11, made_by = ?12, body = ?13"
                                " WHERE document = ?1 AND kind = ?2 AND number = ?3");
    rap_bind_z(q, 1, a->name);
    rap_bind_z(q, 2, k->kind);
    rap_bind_int(q, 3, number);
    rap_bind(q, 4, line_type(k, line));
    if (rap_line_span(line, &start, &end)) {
        rap_bind_int(q, 5, start);
        rap_bind_int(q, 6, end);
    }
    if (holder)
        rap_bind_int(q, 7, holder);
    rap_bind(q, 8, rap_js(line, "status"));
    rap_bind(q, 9, rap_js(line, k->letter == 't' ? "from" : "date_from"));
    rap_bind(q, 10, rap_js(line, k->letter == 't' ? "to" : "date_to"));
    rap_bind(q, 11, rap_js(line, "sure"));
    rap_bind(q, 12, rap_js(line, "by"));
    strip(line);
    rap_bind(q, 13, rap_json_text(line, &a->body));
    rap_run(a->s, q);
}

static void store_lines(adding *a)
{
    rap_stmt *q = rap_sql(a->s, "UPDATE line SET present = 0 WHERE document = ?1");
    rap_bind_z(q, 1, a->name);
    rap_run(a->s, q);
    give_numbers(a);
    give_mentions(a);
    for (size_t k = 0; k < RAP_LINE_KINDS; k++) {
        json_t *layer = rap_ja(a->doc, rap_line_kinds[k].layer), *line;
        size_t i;
        json_array_foreach(layer, i, line)
        {
            if (!json_is_object(line))
                continue;
            renumber(a, line, false);
            store_line(a, &rap_line_kinds[k], line);
        }
    }
}

static bool stored_with(rap_store *s, const char *name, const char *engine, bool *there)
{
    bool same = false;
    rap_stmt *q = rap_sql(s, "SELECT engine FROM document WHERE document = ?1");
    rap_bind_z(q, 1, name);
    *there = rap_row(s, q);
    if (*there)
        same = rap_same(rap_text_at(q, 0), rap_view_of(engine));
    rap_stop(q);
    return same;
}

bool rap_record_has(rap_record *r, rap_view source, rap_view engine)
{
    rap_stmt *q = rap_sql(r->store, "SELECT 1 FROM document WHERE source = ?1 AND engine = ?2");
    rap_bind(q, 1, source);
    rap_bind(q, 2, engine);
    bool there = rap_row(r->store, q);
    rap_stop(q);
    return there;
}

static rap_status add_parts(rap_record *r, adding *a, rap_view source, rap_added *what, rap_err *err)
{
    rap_status status = check_document(a, err);
    if (status != RAP_OK)
        return status;
    char engine[RAP_DIGEST + 1];
    bool there;
    rap_store_begin(a->s);
    store_engine(a->s, rap_jo(a->doc, "engine"), engine);
    if (stored_with(a->s, a->name, engine, &there)) {
        *what = RAP_ADD_KNOWN;
        return rap_store_error(a->s, err);
    }
    *what = there ? RAP_ADD_AGAIN : RAP_ADD_NEW;
    if (!r->touched)
        set_info(a->s, "stale", 1);
    r->touched = true;
    store_document(a, source, engine);
    store_lines(a);
    if (there)
        rap_derive_edits(a->s, rap_view_of(a->name));
    rap_derive_document(a->s, rap_view_of(a->name));
    if (a->key.failed || a->body.failed)
        rap_store_fail(a->s, RAP_E_MEMORY, "no memory to store a document");
    if (++r->pending >= RAP_GROUP) {
        rap_store_commit(a->s);
        r->pending = 0;
    }
    return rap_store_error(a->s, err);
}

rap_status rap_record_add(rap_record *r, const json_t *doc, rap_view source, rap_added *what, rap_err *err)
{
    if (!json_is_object(doc))
        return rap_fail(err, RAP_E_INPUT, "an annotated document is a JSON object");
    adding a = {.s = r->store, .numbers = json_object(), .seen = json_object()};
    a.doc = json_deep_copy(doc); /* ids are changed below */
    rap_status status = RAP_E_MEMORY;
    rap_view text = rap_js(doc, "text");
    if (a.doc && a.numbers && a.seen && rap_chars_open(&a.text, text)) {
        rap_document_digest(doc, a.name);
        status = add_parts(r, &a, source, what, err);
    } else {
        rap_fail(err, RAP_E_MEMORY, "no memory to store a document");
    }
    rap_chars_close(&a.text);
    json_decref((json_t *)a.doc);
    json_decref(a.numbers);
    json_decref(a.seen);
    rap_buf_free(&a.key);
    rap_buf_free(&a.body);
    return status;
}

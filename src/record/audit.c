/* audit.c - does everything that the record promises hold? See record.h. */
#include "record/inside.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    rap_store *s;
    void (*say)(void *to, const char *what);
    void *to;
    uint64_t faults;
} auditing;

static void fault(auditing *a, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
static void fault(auditing *a, const char *fmt, ...)
{
    char what[400];
    va_list args;
    va_start(args, fmt);
    vsnprintf(what, sizeof what, fmt, args);
    va_end(args);
    a->faults++;
    a->say(a->to, what);
}

/* The key without its occurrence must follow from the line's words. */
static void check_key(auditing *a, const rap_line_kind *k, const json_t *body, const rap_chars *text, const char *name, rap_view key)
{
    rap_buf again = {0};
    rap_line_key(k, body, text, 0, &again);
    size_t base = key.len;
    while (base > 0 && key.at[base - 1] != ':')
        base--;
    if (again.len < 1 || base != again.len - 1 || memcmp(again.at, key.at, base) != 0)
        fault(a, "%s: its key does not follow from its words", name);
    rap_buf_free(&again);
}

static bool line_there(rap_store *s, rap_view document, int64_t statement)
{
    rap_stmt *q = rap_sql(s, "SELECT 1 FROM line WHERE document = ?1 AND kind = 'statement' AND number = ?2 AND present = 1");
    rap_bind(q, 1, document);
    rap_bind_int(q, 2, statement);
    bool there = rap_row(s, q);
    rap_stop(q);
    return there;
}

static void check_lines(auditing *a, const char *document, const rap_chars *text)
{
    rap_stmt *q = rap_sql(a->s, "SELECT kind, number, line_key, start_at, end_at, holder, body FROM line WHERE document = ?1 AND present = 1"
                                " ORDER BY kind, number");
    rap_bind_z(q, 1, document);
    while (rap_row(a->s, q)) {
        char kind[16], name[64];
        snprintf(kind, sizeof kind, RAP_PRI, RAP_ARG(rap_text_at(q, 0)));
        const rap_line_kind *k = rap_line_kind_of(kind);
        snprintf(name, sizeof name, "%s:%c%" PRId64, document, k ? k->letter : '?', rap_int_at(q, 1));
        rap_view bytes = rap_text_at(q, 6);
        json_t *body = json_loadb(bytes.at, bytes.len, 0, NULL);
        if (!k || !body)
            fault(a, "%s: its content cannot be read", name);
        else if (!rap_null_at(q, 3) && !rap_chars_cut(text, rap_int_at(q, 3), rap_int_at(q, 4)).at)
            fault(a, "%s: its span lies outside the text", name);
        else
            check_key(a, k, body, text, name, rap_text_at(q, 2));
        if (!rap_null_at(q, 5) && !line_there(a->s, rap_view_of(document), rap_int_at(q, 5)))
            fault(a, "%s: the statement that holds it is not there", name);
        json_decref(body);
    }
}

static void check_document(auditing *a, const char *document)
{
    rap_stmt *q = rap_sql(a->s, "SELECT text, outlet, published, date_from FROM document WHERE document = ?1");
    rap_bind_z(q, 1, document);
    if (!rap_row(a->s, q))
        return;
    json_t *doc = json_object();
    static const char *const names[] = {"text", "outlet", "date", "date_from"};
    for (int i = 0; i < 4; i++) {
        rap_view v = rap_text_at(q, i);
        if (v.at)
            json_object_set_new(doc, names[i], json_stringn(v.at, v.len));
    }
    rap_stop(q);
    char digest[RAP_DIGEST + 1];
    rap_document_digest(doc, digest);
    if (strcmp(digest, document) != 0)
        fault(a, "%s: the dispatch is not what its name says; its content was changed", document);
    rap_chars text;
    if (rap_chars_open(&text, rap_js(doc, "text")))
        check_lines(a, document, &text);
    rap_chars_close(&text);
    json_decref(doc);
}

static void check_derived(auditing *a)
{
    rap_stmt *q = rap_sql(a->s, "SELECT (SELECT count(*) FROM line WHERE present = 1 AND kind IN ('statement', 'event', 'fact', 'marker', 'gap')),"
                                " (SELECT count(*) FROM derived_line), (SELECT count(*) FROM document), (SELECT count(*) FROM derived_document)");
    if (rap_row(a->s, q)) {
        if (rap_int_at(q, 0) != rap_int_at(q, 1) || rap_int_at(q, 2) != rap_int_at(q, 3))
            fault(a, "the derived tables do not fit the lines; `rapporteur audit RECORD --rebuild` makes them again");
        rap_stop(q);
    }
}

rap_status rap_record_audit(rap_record *r, void (*say)(void *to, const char *what), void *to, uint64_t *faults, rap_err *err)
{
    auditing a = {.s = r->store, .say = say, .to = to};
    rap_store_check(r->store);
    char at[RAP_DIGEST + 1] = "";
    for (bool more = rap_store_ok(r->store); more;) {
        rap_stmt *q = rap_sql(r->store, "SELECT document FROM document WHERE document > ?1 ORDER BY document LIMIT 1");
        rap_bind_z(q, 1, at);
        more = rap_row(r->store, q);
        if (!more)
            break;
        snprintf(at, sizeof at, RAP_PRI, RAP_ARG(rap_text_at(q, 0)));
        rap_stop(q);
        check_document(&a, at);
    }
    check_derived(&a);
    *faults = a.faults;
    return rap_store_error(r->store, err);
}

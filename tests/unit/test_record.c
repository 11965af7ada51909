/* test_record.c - what a record promises: numbers that last, edits that are never dropped, the same answers whatever the order. */
#include "query/query.h"
#include "rap_test.h"
#include "record/inside.h"
#include "render/rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- a dispatch to annotate by hand, again and again ---- */

static const char TEXT[] = "The envoy said that the talks go on. The Front denied it. The sides met on Monday. They will meet again.";

typedef struct {
    const char *lexicons; /* which engine */
    const char *type_of_meeting;
    bool said, denied, met, will_meet;
} reading;

static void add_span(json_t *o, const char *name, const char *words)
{
    const char *at = strstr(TEXT, words);
    assert_non_null(at);
    json_t *to = name ? json_object() : o;
    json_object_set_new(to, "start", json_integer(at - TEXT));
    json_object_set_new(to, "end", json_integer(at - TEXT + (long)strlen(words)));
    if (name)
        json_object_set_new(o, name, to);
}

static json_t *statement(const char *id, const char *source, const char *cue, const char *content, const char *speaker)
{
    json_t *s = json_pack("{s:s, s:s, s:s, s:s, s:[s], s:s}", "id", id, "kind", "speech", "act", "say", "source_kind", "role", "speakers",
                          speaker, "sure", "high");
    json_t *part = json_object();
    add_span(s, "source", source);
    add_span(s, "cue", cue);
    add_span(part, NULL, content);
    json_object_set_new(s, "content", json_pack("[o]", part));
    return s;
}

static json_t *fact(const char *id, const char *type, const char *words, const char *status)
{
    json_t *f = json_pack("{s:s, s:s, s:s, s:s, s:[s,s]}", "id", id, "type", type, "status", status, "sure", "low", "entities", "e1", "e2");
    add_span(f, NULL, words);
    return f;
}

/* Ids are given in another order for each engine: they must not matter. */
static json_t *document(const reading *r)
{
    json_t *d = json_pack("{s:i, s:{s:s,s:s,s:s}, s:s, s:s, s:s, s:s, s:s}", "format", 1, "engine", "version", "1", "model", "m", "lexicons",
                          r->lexicons, "id", "one", "date", "2031-05-05", "date_from", "given", "outlet", "Coast Daily", "text", TEXT);
    json_t *statements = json_array(), *facts = json_array();
    if (r->denied)
        json_array_append_new(statements, statement("s7", "The Front", "denied", "it", "e2"));
    if (r->said)
        json_array_append_new(statements, statement("s3", "The envoy", "said", "that the talks go on", "e1"));
    if (r->will_meet)
        json_array_append_new(facts, fact("f9", "meeting", "They will meet again", "planned"));
    if (r->met)
        json_array_append_new(facts, fact("f4", r->type_of_meeting, "The sides met on Monday", "happened"));
    json_object_set_new(d, "statements", statements);
    json_object_set_new(d, "facts", facts);
    json_object_set_new(d, "entities", json_pack("[{s:s,s:s,s:s,s:s},{s:s,s:s,s:s,s:s}]", "id", "e1", "name", "Kari Moe", "kind", "person", "code",
                                                 "NORGOV", "id", "e2", "name", "Northern Front", "kind", "group", "code", "AVRREBNOF"));
    return d;
}

static rap_record *fresh(char path[64])
{
    rap_err err = {0};
    strcpy(path, "/tmp/rapporteur-record-XXXXXX");
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    close(fd);
    rap_record *r = rap_record_open(path, RAP_OPEN_CREATE, &err);
    if (!r)
        print_error("%s\n", err.msg);
    assert_non_null(r);
    return r;
}

static rap_added add(rap_record *r, json_t *doc)
{
    rap_err err = {0};
    rap_added what;
    if (rap_record_add(r, doc, RAP_NULL, &what, &err) != RAP_OK || rap_record_flush(r, &err) != RAP_OK)
        fail_msg("%s", err.msg);
    json_decref(doc);
    return what;
}

/* One value of the record. */
static void ask(rap_record *r, const char *sql, char out[200])
{
    rap_err err = {0};
    rap_stmt *q = rap_sql_own(r->store, sql);
    snprintf(out, 200, "%s", "nothing");
    if (rap_row(r->store, q)) {
        rap_view v = rap_text_at(q, 0);
        snprintf(out, 200, RAP_PRI, v.at ? (int)v.len : 4, v.at ? v.at : "null");
    }
    rap_sql_end(q);
    if (rap_store_error(r->store, &err) != RAP_OK)
        fail_msg("%s", err.msg);
}
#define assert_answer(r, sql, want)                                                                                \
    do {                                                                                                           \
        char got_[200];                                                                                            \
        ask(r, sql, got_);                                                                                         \
        assert_string_equal(got_, want);                                                                           \
    } while (0)

static void edit(rap_record *r, const char *verb, const char *label, const char *why, json_t *fields)
{
    char name[200], mark[240];
    rap_err err = {0};
    ask(r, "SELECT document FROM document", name);
    snprintf(mark, sizeof mark, "%.6s:%s", name, label);
    json_t *body = json_pack("{s:s}", "why", why);
    if (fields)
        json_object_set_new(body, "fields", fields);
    rap_edit e = {.verb = verb, .mark = mark, .who = "Kari", .when = "2031-05-06", .body = body};
    if (rap_record_edit(r, &e, &err) != RAP_OK)
        fail_msg("%s", err.msg);
    json_decref(body);
}

static const reading first = {"l1", "meeting", true, true, true, false};

/* ---- numbers ---- */

static void numbers_last(void **state)
{
    (void)state;
    char path[64];
    rap_record *r = fresh(path);
    assert_int_equal(add(r, document(&first)), RAP_ADD_NEW);
    assert_answer(r, "SELECT summary FROM derived_line WHERE label = 's1'", "it");
    assert_answer(r, "SELECT summary FROM derived_line WHERE label = 's2'", "the talks go on");
    assert_answer(r, "SELECT words FROM derived_line WHERE label = 'f1'", "The sides met on Monday");

    /* another lexicon finds one line more, before the old one: the old one stays f1 */
    reading more = {"l2", "meeting", true, true, true, true};
    assert_int_equal(add(r, document(&more)), RAP_ADD_AGAIN);
    assert_answer(r, "SELECT words FROM derived_line WHERE label = 'f1'", "The sides met on Monday");
    assert_answer(r, "SELECT words FROM derived_line WHERE label = 'f2'", "They will meet again");

    /* a third misses the first: its number stays free, and it has it again when it comes back */
    reading less = {"l3", "meeting", false, true, false, true};
    add(r, document(&less));
    assert_answer(r, "SELECT count(*) FROM derived_line WHERE label IN ('f1', 's2')", "0");
    assert_answer(r, "SELECT words FROM derived_line WHERE label = 'f2'", "They will meet again");
    add(r, document(&more));
    assert_answer(r, "SELECT words FROM derived_line WHERE label = 'f1'", "The sides met on Monday");
    assert_answer(r, "SELECT summary FROM derived_line WHERE label = 's2'", "the talks go on");
    assert_answer(r, "SELECT count(*) FROM line WHERE kind = 'fact'", "2");
    rap_record_close(r);
    unlink(path);
}

static void numbers_are_not_given_twice(void **state)
{
    (void)state;
    char path[64];
    rap_record *r = fresh(path);
    reading one = {"l1", "meeting", false, false, true, false}, other = {"l2", "round", false, false, false, true};
    add(r, document(&one));
    add(r, document(&other));
    assert_answer(r, "SELECT label FROM derived_line WHERE kind = 'fact'", "f2");
    rap_record_close(r);
    unlink(path);
}

static void the_same_twice_is_stored_once(void **state)
{
    (void)state;
    char path[64];
    rap_record *r = fresh(path);
    assert_int_equal(add(r, document(&first)), RAP_ADD_NEW);
    assert_int_equal(add(r, document(&first)), RAP_ADD_KNOWN);
    assert_answer(r, "SELECT count(*) FROM document", "1");
    assert_answer(r, "SELECT count(*) FROM derived_line WHERE kind = 'fact'", "1");
    rap_record_close(r);
    unlink(path);
}

/* ---- edits ---- */

static void edits_stay_with_their_key(void **state)
{
    (void)state;
    char path[64];
    rap_record *r = fresh(path);
    add(r, document(&first));
    assert_answer(r, "SELECT sure FROM derived_line WHERE label = 'f1'", "low");
    edit(r, "accept", "f1", "I was there", NULL);
    assert_answer(r, "SELECT sure || judged FROM derived_line WHERE label = 'f1'", "highaccepted");
    edit(r, "correct", "f1", "it was Sunday", json_pack("{s:s}", "date_from", "2031-05-04"));
    assert_answer(r, "SELECT date_from FROM derived_line WHERE label = 'f1'", "2031-05-04");
    edit(r, "reject", "s2", "no such thing was said", NULL);
    reading more = {"l2", "meeting", true, true, true, true};
    add(r, document(&more));
    assert_answer(r, "SELECT sure || judged || date_from FROM derived_line WHERE label = 'f1'", "highcorrected2031-05-04");
    assert_answer(r, "SELECT why FROM derived_line WHERE label = 'f1'", "Kari: I was there; Kari: it was Sunday");
    assert_answer(r, "SELECT judged FROM derived_line WHERE label = 's2'", "rejected");
    assert_answer(r, "SELECT judged FROM derived_line WHERE label = 'f2'", "null");
    rap_record_close(r);
    unlink(path);
}

static void an_edit_moves_to_the_line_that_overlaps_or_is_an_orphan(void **state)
{
    (void)state;
    char path[64];
    rap_record *r = fresh(path);
    add(r, document(&first));
    edit(r, "accept", "f1", "I was there", NULL);
    edit(r, "note", "s1", "ask again", NULL);
    reading other = {"l2", "round", true, false, true, true}; /* the meeting is read as a round, the denial not at all */
    add(r, document(&other));
    assert_answer(r, "SELECT type || judged FROM derived_line WHERE words = 'The sides met on Monday'", "roundaccepted");
    assert_answer(r, "SELECT moved FROM derived_edit WHERE edit = 1", "1");
    assert_answer(r, "SELECT count(*) FROM derived_edit WHERE number IS NULL", "1");
    assert_answer(r, "SELECT count(*) FROM edit", "2");
    add(r, document(&first)); /* read as before, all is as before */
    assert_answer(r, "SELECT type || judged FROM derived_line WHERE label = 'f1'", "meetingaccepted");
    assert_answer(r, "SELECT why FROM derived_line WHERE label = 's1'", "Kari: ask again");
    assert_answer(r, "SELECT count(*) FROM derived_edit WHERE number IS NULL OR moved = 1", "0");
    rap_record_close(r);
    unlink(path);
}

/* ---- refusals ---- */

static void refused(rap_record *r, const char *json, const char *says)
{
    rap_err err = {0};
    rap_added what;
    json_t *d = json_loads(json, JSON_DECODE_ANY, NULL);
    assert_non_null(d);
    assert_int_equal(rap_record_add(r, d, RAP_NULL, &what, &err), RAP_E_INPUT);
    if (!strstr(err.msg, says))
        fail_msg("\"%s\" does not say \"%s\"", err.msg, says);
    json_decref(d);
}

static void what_is_no_document_is_refused(void **state)
{
    (void)state;
    char path[64];
    rap_record *r = fresh(path);
    refused(r, "7", "JSON object");
    refused(r, "{\"id\":\"a\"}", "no text");
    refused(r, "{\"text\":\"a\",\"date\":\"May\"}", "\"May\" is no date");
    refused(r, "{\"text\":\"a\",\"format\":2}", "newer format");
    refused(r, "{\"text\":\"abc\",\"facts\":[{\"start\":1,\"end\":9}]}", "outside the text of 3 characters");
    assert_answer(r, "SELECT count(*) FROM document", "0");
    /* odd, but harmless: kept as far as it can be read */
    assert_int_equal(add(r, json_loads("{\"text\":\"abc\",\"facts\":[7,{\"id\":5,\"type\":[],\"start\":0,\"end\":2,\"holder\":\"s9\"}],"
                                       "\"entities\":{\"a\":1},\"events\":[{\"sources\":7}],\"statements\":[{\"within\":\"s1\",\"id\":\"s1\"}]}",
                                       0, NULL)), RAP_ADD_NEW);
    rap_record_close(r);
    unlink(path);
}

static void marks_are_found(void **state)
{
    (void)state;
    char path[64], name[200], text[240];
    rap_record *r = fresh(path);
    rap_mark m;
    rap_err err = {0};
    add(r, document(&first));
    ask(r, "SELECT mark FROM derived_document", name);
    assert_int_equal(strlen(name), 4);
    snprintf(text, sizeof text, "[%s:f1]", name);
    assert_int_equal(rap_mark_find(r, text, &m, &err), RAP_OK);
    assert_string_equal(m.kind, "fact");
    assert_int_equal(m.number, 1);
    static const char *const bad[] = {"", ":f1", "[]", "ab:f", "ab:f0", "ab:f01x", "ab:z1", "AB:f1", "a b", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"};
    for (size_t i = 0; i < RAP_COUNT(bad); i++)
        assert_int_equal(rap_mark_find(r, bad[i], &m, &err), RAP_E_USAGE);
    rap_record_close(r);
    unlink(path);
}

static void a_newer_record_is_refused(void **state)
{
    (void)state;
    char path[64];
    rap_err err = {0};
    rap_record *r = fresh(path);
    add(r, document(&first));
    rap_store_run(r->store, "UPDATE record_info SET value = '99' WHERE name = 'schema'");
    assert_true(rap_store_ok(r->store));
    rap_record_close(r);
    assert_null(rap_record_open(path, RAP_OPEN_READ, &err));
    assert_int_equal(err.status, RAP_E_RECORD);
    assert_non_null(strstr(err.msg, "version 99"));
    assert_non_null(strstr(err.msg, "use a newer rapporteur"));
    assert_null(rap_record_open(path, RAP_OPEN_CREATE, &err));
    unlink(path);
}

/* Another program's database is left alone. */
static void another_database_is_refused(void **state)
{
    (void)state;
    char path[64];
    rap_err err = {0};
    rap_record_close(fresh(path));
    rap_store *s = rap_store_open(path, RAP_OPEN_WRITE, &err);
    assert_non_null(s);
    rap_store_run(s, "DROP TABLE record_info");
    rap_store_close(s);
    assert_null(rap_record_open(path, RAP_OPEN_CREATE, &err));
    assert_non_null(strstr(err.msg, "is no record"));
    unlink(path);
}

/* ---- the order of adding ---- */

static rap_buf gathered;
static bool gather(const rap_buf *b)
{
    rap_put(&gathered, b->at, b->len);
    return true;
}

static char *all_answers(rap_record *r)
{
    const rap_filter everything[] = {{"all", "1"}, {NULL, NULL}};
    const rap_rendering how = {.as = RAP_AS_JSON, .put = gather};
    static const char *const questions[] = {"documents", "statements", "events", "facts", "timeline", "schedule", "agenda", "figures", "sources",
                                            "contradictions", "entities", "lines", "brief_talks"};
    rap_err err = {0};
    gathered = (rap_buf){0};
    for (size_t i = 0; i < RAP_COUNT(questions); i++) {
        rap_query *q = rap_query_open(r, questions[i], everything, &err);
        if (!q || rap_render_rows(q, &how, NULL, &err) != RAP_OK)
            fail_msg("%s: %s", questions[i], err.msg);
    }
    rap_putc(&gathered, 0);
    return gathered.at;
}

static json_t *read_dispatches(void)
{
    json_t *all = json_array();
    FILE *f = fopen(getenv("RAP_TEST_DISPATCHES") ? getenv("RAP_TEST_DISPATCHES") : "tests/record/annotated.jsonl", "rb");
    char *line = NULL;
    size_t cap = 0;
    assert_non_null(f);
    while (getline(&line, &cap, f) > 0)
        json_array_append_new(all, json_loads(line, 0, NULL));
    free(line);
    fclose(f);
    assert_true(json_array_size(all) >= 7);
    return all;
}

static void any_order_ends_in_the_same_answers(void **state)
{
    (void)state;
    json_t *all = read_dispatches();
    size_t n = json_array_size(all);
    char *want = NULL;
    for (int order = 0; order < 4; order++) {
        char path[64];
        rap_record *r = fresh(path);
        rap_err err = {0};
        for (size_t i = 0; i < n; i++) {
            size_t at = order == 0 ? i : order == 1 ? n - 1 - i : order == 2 ? (i * 3 + 1) % n : i;
            rap_added what;
            assert_int_equal(rap_record_add(r, json_array_get(all, at), RAP_NULL, &what, &err), RAP_OK);
            if (order != 0) /* one by one */
                assert_int_equal(rap_record_flush(r, &err), RAP_OK);
        }
        assert_int_equal(rap_record_flush(r, &err), RAP_OK);
        if (order == 3)
            assert_int_equal(rap_record_rebuild(r, &err), RAP_OK);
        char *got = all_answers(r);
        if (want)
            assert_string_equal(got, want);
        if (want)
            free(got);
        else
            want = got;
        rap_record_close(r);
        unlink(path);
    }
    free(want);
    json_decref(all);
}

/* ---- sets, keys, copies ---- */

static void copies_are_told_from_reports(void **state)
{
    (void)state;
    rap_buf a = {0}, b = {0}, c = {0};
    rap_sketch(RAP_LIT("A third round of talks between the government and the Front opened on Monday in Port Sella."), &a);
    rap_sketch(RAP_LIT("A third round of talks between the Government and the Front opened on Monday, in Port Sella!"), &b);
    rap_sketch(RAP_LIT("Envoys of both sides came together at the coast for what is their third meeting this year."), &c);
    assert_int_equal(a.len, RAP_SKETCH * 8);
    assert_true(rap_same(rap_buf_view(&a), rap_buf_view(&b)));
    assert_false(rap_same(rap_buf_view(&a), rap_buf_view(&c)));
    rap_buf_free(&a);
    rap_buf_free(&b);
    rap_buf_free(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_last),
        cmocka_unit_test(numbers_are_not_given_twice),
        cmocka_unit_test(the_same_twice_is_stored_once),
        cmocka_unit_test(edits_stay_with_their_key),
        cmocka_unit_test(an_edit_moves_to_the_line_that_overlaps_or_is_an_orphan),
        cmocka_unit_test(what_is_no_document_is_refused),
        cmocka_unit_test(marks_are_found),
        cmocka_unit_test(a_newer_record_is_refused),
        cmocka_unit_test(another_database_is_refused),
        cmocka_unit_test(any_order_ends_in_the_same_answers),
        cmocka_unit_test(copies_are_told_from_reports),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

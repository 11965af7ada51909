/* cmd_edit.c - what persons decide: accept, reject, correct, note; entity join and split; the ledger (fact add, fact list).
 * Edits are appended and never changed; they hold whatever the engine reads later. */
#include "cli/cmd_record.h"
#include "document/fields.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- FIELD=VALUE against the table of fields ---------------------------------------------------------------------- */

static const rap_field *find_field(rap_layer layer, const char *name, size_t len, uint32_t facts)
{
    for (const rap_field *f = rap_fields; f->name; f++) {
        bool same = strlen(f->name) == len && strncmp(f->name, name, len) == 0;
        if (f->layer == layer && same && (layer != RAP_LAYER_FACTS || (f->facts & facts)))
            return f;
    }
    return NULL;
}

static bool is_word(const rap_field *f, const char *value)
{
    for (int i = 0; i < 64 && f->words; i++) {
        const char *word = f->words(i);
        if (word && strcmp(word, value) == 0)
            return true;
    }
    return false;
}

/* Names between commas. */
static json_t *name_list(const char *value)
{
    json_t *names = json_array();
    while (*value) {
        size_t n = strcspn(value, ",");
        rap_view name = rap_trim((rap_view){value, n});
        if (name.len)
            json_array_append_new(names, json_stringn(name.at, name.len));
        value += n + (value[n] == ',');
    }
    return names;
}

/* The JSON of a value; NULL when it does not fit the field. */
static json_t *value_of(const rap_field *f, const char *value)
{
    rap_day day;
    char *end;
    long long number;
    if (strcmp(value, "null") == 0)
        return f->null ? json_null() : NULL;
    switch (f->type) {
    case RAP_TYPE_STRING:
        return json_string(value);
    case RAP_TYPE_ENUM:
        return is_word(f, value) ? json_string(value) : NULL;
    case RAP_TYPE_DAY:
        return strlen(value) == 10 && rap_day_parse(rap_view_of(value), &day) ? json_string(value) : NULL;
    case RAP_TYPE_INT:
    case RAP_TYPE_NUMBER:
        number = strtoll(value, &end, 10);
        return *value && !*end ? json_integer(number) : NULL;
    case RAP_TYPE_PLACE:
        return json_pack("{s:s, s:n, s:n, s:n}", "name", value, "country", "lat", "lon");
    case RAP_TYPE_PLOVER:
        return json_pack("{s:s, s:n}", "type", value, "mode");
    case RAP_TYPE_REF:
        return json_string(value);
    case RAP_TYPE_REFS:
        return name_list(value);
    case RAP_TYPE_ID:
    case RAP_TYPE_OFFSET:
    case RAP_TYPE_TEXT:
    case RAP_TYPE_SPAN:
    case RAP_TYPE_SPANS:
    case RAP_TYPE_ROLES:
    case RAP_TYPE_CHAIN:
    case RAP_TYPE_ACTORS:
        break;
    }
    return NULL;
}

/* Adds FIELD=VALUE to `to`; 0, or the exit status after saying what was expected. */
static int set_field(const rap_cli *a, rap_layer layer, uint32_t facts, const char *word, json_t *to)
{
    const char *eq = strchr(word, '=');
    if (!eq)
        return rap_usage(a, "\"%s\": FIELD=VALUE was expected, such as status=planned", word);
    const rap_field *f = find_field(layer, word, (size_t)(eq - word), facts);
    if (!f)
        return rap_usage(a, "such a line has no field \"%.*s\"", (int)(eq - word), word);
    json_t *v = value_of(f, eq + 1);
    if (!v)
        return rap_usage(a, "\"%s\" is no value for %s (%s)", eq + 1, f->name, f->doc);
    json_object_set_new(to, f->name, v);
    return 0;
}

/* ---- judging a line --------------------------------------------------------------------------------------------------- */

static const rap_option judge_options[] = {
    {"why", "TEXT", false, "why; kept with the edit"},
    RAP_EDIT_OPTIONS,
    {NULL, NULL, false, NULL},
};

static int apply(const rap_cli *a, rap_record *r, const char *verb, json_t *body)
{
    char when[24];
    rap_err err = {0};
    if (rap_cli_get(a, "why"))
        json_object_set_new(body, "why", json_string(rap_cli_get(a, "why")));
    rap_edit e = {.verb = verb, .mark = a->files[1], .who = rap_cli_who(a), .when = rap_cli_when(a, when), .body = body};
    if (!e.when)
        return RAP_EXIT_USAGE;
    return rap_cli_say(rap_record_edit(r, &e, &err), &err);
}

static rap_layer layer_of(const char *kind)
{
    return strcmp(kind, "statement") == 0 ? RAP_LAYER_STATEMENTS
           : strcmp(kind, "event") == 0   ? RAP_LAYER_EVENTS
           : strcmp(kind, "fact") == 0    ? RAP_LAYER_FACTS
           : strcmp(kind, "marker") == 0  ? RAP_LAYER_MARKERS
           : strcmp(kind, "entity") == 0  ? RAP_LAYER_ENTITIES
                                          : RAP_LAYER_TALKS;
}

static int correct_fields(const rap_cli *a, rap_record *r, json_t *body)
{
    rap_mark m;
    rap_err err = {0};
    rap_status s = rap_mark_find(r, a->files[1], &m, &err);
    if (s != RAP_OK)
        return rap_cli_say(s, &err);
    json_t *fields = json_object();
    json_object_set_new(body, "fields", fields);
    int status = 0;
    for (int i = 2; i < a->n_files && !status; i++)
        status = set_field(a, layer_of(m.kind), UINT32_MAX, a->files[i], fields);
    return status;
}

static int judge(const rap_cli *a)
{
    const char *verb = a->command->name;
    bool correct = strcmp(verb, "correct") == 0, note = strcmp(verb, "note") == 0;
    int status;
    if (a->n_files < 2)
        return rap_usage(a, "name the record and the line, such as talks.rapp k7qm:s3");
    if (correct && a->n_files < 3)
        return rap_usage(a, "say what is right: FIELD=VALUE");
    if (note && a->n_files != 3)
        return rap_usage(a, "write the note as one word in quotation marks");
    if (!correct && !note && a->n_files > 2)
        return rap_usage(a, "there is no place for \"%s\"; --why takes a reason", a->files[2]);
    rap_record *r = rap_cli_record(a, RAP_OPEN_WRITE, &status);
    if (!r)
        return status;
    json_t *body = json_object();
    if (correct)
        status = correct_fields(a, r, body);
    if (note)
        json_object_set_new(body, "why", json_string(a->files[2]));
    if (status == 0)
        status = apply(a, r, verb, body);
    json_decref(body);
    rap_record_close(r);
    return status;
}

const rap_command rap_cmd_accept = {
    .name = "accept",
    .args = "RECORD MARK",
    .summary = "Say that a line is right: from now on it counts as sure",
    .options = judge_options,
    .examples = "  rapporteur accept talks.rapp k7qm:s3 --why 'heard it myself'\n",
    .run = judge,
};
const rap_command rap_cmd_reject = {
    .name = "reject",
    .args = "RECORD MARK",
    .summary = "Say that a line is wrong: no answer tells it any more, --all shows it as rejected",
    .options = judge_options,
    .examples = "  rapporteur reject talks.rapp k7qm:f2 --why 'that was the other round'\n",
    .run = judge,
};
const rap_command rap_cmd_correct = {
    .name = "correct",
    .args = "RECORD MARK FIELD=VALUE...",
    .summary = "Put fields of a line right",
    .about = "The fields are those of `rapporteur show`. Entities are named as there (e3); several between commas.",
    .options = judge_options,
    .examples = "  rapporteur correct talks.rapp k7qm:f2 date_from=2031-05-09 status=planned\n"
                "  rapporteur correct talks.rapp m4tz:f1 value=12000 bound='at least' --why 'the wire has it so'\n",
    .run = judge,
};
const rap_command rap_cmd_note = {
    .name = "note",
    .args = "RECORD MARK TEXT",
    .summary = "Write a note to a line",
    .options = judge_options,
    .examples = "  rapporteur note talks.rapp k7qm:s3 'compare with what she said in April'\n",
    .run = judge,
};

/* ---- who is who over documents ------------------------------------------------------------------------------------------- */

static int entity_edit(const rap_cli *a)
{
    bool join = strcmp(a->command->name, "entity join") == 0;
    int status;
    if (a->n_files != (join ? 3 : 2))
        return rap_usage(a, join ? "name the record and two entities, such as k7qm:e2 m4tz:e1" : "name the record and one entity");
    rap_record *r = rap_cli_record(a, RAP_OPEN_WRITE, &status);
    if (!r)
        return status;
    json_t *body = json_object();
    if (join)
        json_object_set_new(body, "with", json_string(a->files[2]));
    status = apply(a, r, join ? "join" : "split", body);
    json_decref(body);
    rap_record_close(r);
    return status;
}

const rap_command rap_cmd_entity_join = {
    .name = "entity join",
    .args = "RECORD MARK MARK",
    .summary = "Say that two entities of two dispatches are one",
    .options = judge_options,
    .examples = "  rapporteur entity join talks.rapp k7qm:e2 m4tz:e1\n",
    .run = entity_edit,
};
const rap_command rap_cmd_entity_split = {
    .name = "entity split",
    .args = "RECORD MARK",
    .summary = "Say that an entity is none of those that other dispatches name",
    .options = judge_options,
    .examples = "  rapporteur entity split talks.rapp k7qm:e2\n",
    .run = entity_edit,
};

/* ---- the ledger ------------------------------------------------------------------------------------------------------------- */

static const rap_option enter_options[] = {
    {"text", "WORDS", false, "the entry in your own words"},
    {"talks", "NAME", false, "the talks that it belongs to, as the brief names them"},
    {"why", "TEXT", false, "how you know; kept with the entry"},
    RAP_EDIT_OPTIONS,
    {NULL, NULL, false, NULL},
};

static int fact_type(const char *word)
{
    for (int i = 0; i < RAP_FACT_COUNT; i++)
        if (strcmp(rap_fact_text(i), word) == 0)
            return i;
    return -1;
}

static int read_fact(const rap_cli *a, int type, json_t *fact)
{
    int status = 0;
    rap_buf words = {0};
    rap_puts(&words, a->files[1]);
    json_object_set_new(fact, "type", json_string(a->files[1]));
    json_object_set_new(fact, "status", json_string("happened"));
    for (int i = 2; i < a->n_files && !status; i++) {
        status = set_field(a, RAP_LAYER_FACTS, 1u << type, a->files[i], fact);
        rap_putf(&words, "; %s", a->files[i]);
    }
    rap_putc(&words, 0);
    const char *text = rap_cli_get(a, "text"), *talks = rap_cli_get(a, "talks"), *why = rap_cli_get(a, "why");
    json_object_set_new(fact, "text", json_string(text ? text : words.at ? words.at : ""));
    if (talks)
        json_object_set_new(fact, "talks", json_string(talks));
    if (why)
        json_object_set_new(fact, "why", json_string(why));
    rap_buf_free(&words);
    return status;
}

static int fact_add(const rap_cli *a)
{
    char when[24], mark[RAP_DIGEST + 8] = "";
    rap_err err = {0};
    int status, type = a->n_files > 1 ? fact_type(a->files[1]) : -1;
    if (a->n_files < 2)
        return rap_usage(a, "name the record and the type of fact, such as meeting");
    if (type < 0)
        return rap_usage(a, "there is no fact \"%s\"; party, envoy, meeting, offer, figure, ...", a->files[1]);
    if (!rap_cli_when(a, when))
        return RAP_EXIT_USAGE;
    rap_record *r = rap_cli_record(a, RAP_OPEN_CREATE, &status);
    if (!r)
        return status;
    json_t *fact = json_object();
    status = read_fact(a, type, fact);
    if (status == 0) {
        status = rap_cli_say(rap_record_enter(r, fact, rap_cli_who(a), when, mark, &err), &err);
        rap_buf out = {0};
        rap_putf(&out, "%s\n", mark);
        if (status == 0)
            rap_out(&out);
        rap_buf_free(&out);
    }
    json_decref(fact);
    rap_record_close(r);
    rap_out_flush();
    return status;
}

const rap_command rap_cmd_fact_add = {
    .name = "fact add",
    .args = "RECORD TYPE FIELD=VALUE...",
    .summary = "Enter a fact that no newspaper has; prints its mark",
    .about = "The entry says who made it, when and why, and stands beside the reported ones. Types: party, envoy, mediator, round,\n"
             "meeting, suspension, agenda, offer, demand, commitment, deadline, agreement, ceasefire, figure. Several names stand\n"
             "between commas.",
    .options = enter_options,
    .examples = "  rapporteur fact add talks.rapp meeting status=planned date_from=2031-05-12 date_to=2031-05-12 \\\n"
                "      'entities=Averland,Northern Front' place='Port Sella' --why 'told on the telephone'\n"
                "  rapporteur fact add talks.rapp agenda part=amnesty progress=agreed --text 'Amnesty is settled, she said.'\n",
    .run = fact_add,
};

static const rap_option list_options[] = {
    {"json", NULL, false, "JSON lines"},
    {"csv", NULL, false, "CSV with a header (RFC 4180)"},
    {NULL, NULL, false, NULL},
};

static int fact_list(const rap_cli *a)
{
    int status;
    rap_err err = {0};
    rap_record *r = rap_cli_record(a, RAP_OPEN_READ, &status);
    if (!r)
        return status;
    rap_rendering how = rap_cli_rendering(a);
    uint64_t rows = 0;
    rap_query *q = rap_query_open(r, "ledger", NULL, &err);
    rap_status s = q ? rap_render_rows(q, &how, &rows, &err) : err.status;
    if (s == RAP_OK && rows == 0 && how.as == RAP_AS_TABLE)
        rap_say("nobody has entered a fact; `rapporteur fact add --help` shows how");
    rap_record_close(r);
    rap_out_flush();
    return rap_cli_say(s, &err);
}

const rap_command rap_cmd_fact_list = {
    .name = "fact list",
    .args = "RECORD",
    .summary = "The facts that persons entered, with who, when and why",
    .options = list_options,
    .examples = "  rapporteur fact list talks.rapp\n",
    .run = fact_list,
};

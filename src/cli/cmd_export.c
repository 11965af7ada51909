/* cmd_export.c - rapporteur export: a folder of CSV tables with datapackage.json and a codebook, or one file of JSON lines. */
#include "cli/cmd_record.h"

#include "document/fields.h"
#include "record/inside.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const rap_option options[] = {
    {"format", "KIND", false, "csv: a folder, one table a file; jsonl: one line of JSON a line of the record"},
    {"output", "PATH", false, "the folder (csv) or file (jsonl; standard output when not given)"},
    {NULL, NULL, false, NULL},
};

/* Doubtful and rejected lines are exported too: their columns say so. */
static const rap_filter everything[] = {{"all", "1"}, {NULL, NULL}};

static const char *const tables[] = {"documents", "statements", "events", "timeline", "facts",  "schedule",
                                     "agenda",    "figures",    "contradictions", "entities", "edits"};

typedef struct {
    rap_record *r;
    const char *folder;
    FILE *file;
    rap_buf package, codebook;
    bool failed;
} exporting;

static FILE *open_file(exporting *x, const char *name, const char *ending)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s%s", x->folder, name, ending);
    FILE *f = fopen(path, "wb");
    if (!f) {
        rap_say("%s: cannot be written: %s", path, strerror(errno));
        x->failed = true;
    }
    return f;
}

static void close_file(exporting *x, FILE *f, const char *name)
{
    bool bad = ferror(f) != 0;
    bad = fclose(f) != 0 || bad;
    if (bad && !x->failed) {
        rap_say("%s/%s: cannot be written: %s", x->folder, name, strerror(errno ? errno : EIO));
        x->failed = true;
    }
}

static void describe(exporting *x, const char *name, const char *says)
{
    rap_putf(&x->package, "%s{\"name\":\"%s\",\"path\":\"%s.csv\",\"format\":\"csv\",\"encoding\":\"utf-8\",\"schema\":{\"fields\":[",
             x->package.at && x->package.at[x->package.len - 1] == '}' ? "," : "", name, name);
    rap_putf(&x->codebook, "\n## %s.csv\n%s\n\n| column | type | what it is |\n|---|---|---|\n", name, says);
}

static void describe_column(exporting *x, const char *name, const char *type, const char *doc, bool first)
{
    rap_putf(&x->package, "%s{\"name\":\"%s\",\"type\":\"%s\",\"description\":", first ? "" : ",", name, type);
    rap_put_json(&x->package, rap_view_of(doc));
    rap_putc(&x->package, '}');
    rap_putf(&x->codebook, "| %s | %s | %s |\n", name, type, doc);
}

static const char *type_name(rap_cell_type t)
{
    return t == RAP_CELL_INT ? "integer" : t == RAP_CELL_DATE ? "date" : "string";
}

static rap_status table(exporting *x, const char *name, rap_err *err)
{
    rap_query *q = rap_query_open(x->r, name, everything, err);
    if (!q)
        return err->status;
    const rap_column *columns;
    size_t n = rap_query_columns(q, &columns), put = 0;
    rap_buf line = {0};
    FILE *f = open_file(x, name, ".csv");
    describe(x, name, rap_query_says(q));
    for (size_t c = 0; c < n; c++) {
        if (columns[c].type == RAP_CELL_JSON)
            continue;
        rap_putf(&line, "%s%s", put ? "," : "", columns[c].name);
        describe_column(x, columns[c].name, type_name(columns[c].type), columns[c].doc, put++ == 0);
    }
    rap_puts(&x->package, "]}}");
    rap_puts(&line, "\r\n");
    while (f && fwrite(line.at, 1, line.len, f) == line.len && rap_query_next(q)) {
        line.len = 0;
        put = 0;
        for (size_t c = 0; c < n; c++) {
            if (columns[c].type == RAP_CELL_JSON)
                continue;
            rap_puts(&line, put++ ? "," : "");
            rap_put_csv(&line, rap_query_cell(q, c));
        }
        rap_puts(&line, "\r\n");
    }
    if (f)
        close_file(x, f, name);
    rap_buf_free(&line);
    return rap_query_close(q, err);
}

/* ---- one table a type of fact, its columns from the table of fields ---- */

static void put_value(rap_buf *b, const json_t *v, const json_t *names)
{
    size_t i;
    json_t *x;
    if (json_is_array(v)) {
        json_array_foreach(v, i, x)
        {
            rap_puts(b, i ? "; " : "");
            put_value(b, x, names);
        }
    } else if (json_is_string(v)) {
        json_t *name = json_object_get(names, json_string_value(v));
        rap_puts(b, json_string_value(name ? name : v));
    } else if (json_is_integer(v)) {
        rap_putf(b, "%lld", (long long)json_integer_value(v));
    } else if (json_is_object(v)) {
        put_value(b, json_object_get(v, "name"), names);
    }
}

static bool own_field(const rap_field *f, uint32_t type)
{
    static const char *const common[] = {"id", "type", "talks", "start", "end", "text", "holder", "status", "sure", "by", "date_from", "date_to"};
    for (size_t i = 0; i < RAP_COUNT(common); i++)
        if (strcmp(f->name, common[i]) == 0)
            return false;
    return f->layer == RAP_LAYER_FACTS && (f->facts & (1u << type));
}

/* Names by id of the entities of one dispatch. */
static json_t *entity_names(exporting *x, const char *document)
{
    json_t *names = json_object();
    rap_stmt *q = rap_sql(x->r->store, "SELECT number, body FROM line WHERE document = ?1 AND kind = 'entity' AND present = 1");
    rap_bind_z(q, 1, document);
    while (rap_row(x->r->store, q)) {
        char id[32];
        rap_view text = rap_text_at(q, 1);
        json_t *body = json_loadb(text.at, text.len, 0, NULL);
        snprintf(id, sizeof id, "e%lld", (long long)rap_int_at(q, 0));
        if (rap_js(body, "name").at)
            json_object_set(names, id, json_object_get(body, "name"));
        json_decref(body);
    }
    return names;
}

static void fact_row(exporting *x, rap_stmt *q, uint32_t type, rap_buf *line)
{
    char document[RAP_DIGEST + 1];
    rap_buf value = {0};
    snprintf(document, sizeof document, RAP_PRI, RAP_ARG(rap_text_at(q, 0)));
    rap_view text = rap_text_at(q, 1);
    json_t *body = json_loadb(text.at, text.len, 0, NULL), *names = entity_names(x, document);
    for (int c = 2; c <= 12; c++) {
        rap_puts(line, c > 2 ? "," : "");
        rap_put_csv(line, rap_text_at(q, c));
    }
    for (const rap_field *f = rap_fields; f->name; f++) {
        if (!own_field(f, type))
            continue;
        value.len = 0;
        put_value(&value, json_object_get(body, f->name), names);
        rap_putc(line, ',');
        rap_put_csv(line, rap_buf_view(&value));
    }
    rap_puts(line, "\r\n");
    rap_buf_free(&value);
    json_decref(body);
    json_decref(names);
}

static void fact_table(exporting *x, uint32_t type)
{
    static const char *const common[][3] = {
        {"mark", "string", "the fact's name"},          {"published", "date", "date of publication"},
        {"outlet", "string", "who published it"},       {"talks", "string", "the talks that it belongs to"},
        {"status", "string", "happened, ongoing, planned, possible, conditional or denied"},
        {"date_from", "date", "first day"},             {"date_to", "date", "last day"},
        {"speaker", "string", "who asserts it; empty: the outlet itself"},
        {"chain", "string", "through whom"},            {"sure", "string", "high or low"},
        {"judged", "string", "what a person decided"}};
    char name[40];
    rap_buf line = {0};
    snprintf(name, sizeof name, "facts_%s", rap_fact_text((int)type));
    FILE *f = open_file(x, name, ".csv");
    describe(x, name, "one type of fact with its own fields");
    for (size_t i = 0; i < RAP_COUNT(common); i++) {
        rap_putf(&line, "%s%s", i ? "," : "", common[i][0]);
        describe_column(x, common[i][0], common[i][1], common[i][2], i == 0);
    }
    for (const rap_field *d = rap_fields; d->name; d++) {
        if (!own_field(d, type))
            continue;
        rap_putf(&line, ",%s", d->name);
        bool number = d->type == RAP_TYPE_INT || d->type == RAP_TYPE_NUMBER;
        describe_column(x, d->name, number ? "integer" : d->type == RAP_TYPE_DAY ? "date" : "string", d->doc, false);
    }
    rap_puts(&x->package, "]}}");
    rap_puts(&line, "\r\n");
    rap_stmt *q = rap_sql(x->r->store, "SELECT document, body, mark, published, outlet, talks_name, status, date_from, date_to, speaker, chain,"
                                       " sure, judged FROM told WHERE kind = 'fact' AND type = ?1 ORDER BY published, document, number");
    rap_bind_z(q, 1, rap_fact_text((int)type));
    while (f && fwrite(line.at, 1, line.len, f) == line.len && rap_row(x->r->store, q)) {
        line.len = 0;
        fact_row(x, q, type, &line);
    }
    rap_stop(q);
    if (f)
        close_file(x, f, name);
    rap_buf_free(&line);
}

static void write_text(exporting *x, const char *name, const char *ending, const rap_buf *b)
{
    FILE *f = open_file(x, name, ending);
    if (f && b->len)
        fwrite(b->at, 1, b->len, f);
    if (f)
        close_file(x, f, name);
}

static rap_status as_csv(exporting *x, rap_err *err)
{
    struct stat st;
    if (mkdir(x->folder, 0777) != 0 && !(stat(x->folder, &st) == 0 && S_ISDIR(st.st_mode)))
        return rap_fail_at(err, RAP_E_RECORD, x->folder, 0, "the folder cannot be made: %s", strerror(errno));
    rap_puts(&x->package, "{\"name\":\"rapporteur-record\",\"resources\":[");
    rap_puts(&x->codebook, "# Codebook\nUTF-8, comma-separated, a header row, dates as YYYY-MM-DD, unknown is empty.\n");
    rap_status s = RAP_OK;
    for (size_t i = 0; i < RAP_COUNT(tables) && s == RAP_OK && !x->failed; i++)
        s = table(x, tables[i], err);
    for (uint32_t t = 0; t < RAP_FACT_COUNT && s == RAP_OK && !x->failed; t++) {
        fact_table(x, t);
        s = rap_store_error(x->r->store, err);
    }
    rap_puts(&x->package, "]}\n");
    if (s == RAP_OK && !x->failed) {
        write_text(x, "datapackage", ".json", &x->package);
        write_text(x, "codebook", ".md", &x->codebook);
    }
    return s;
}

static rap_status as_jsonl(exporting *x, const char *path, rap_err *err)
{
    if (path && !freopen(path, "wb", stdout))
        return rap_fail_at(err, RAP_E_RECORD, path, 0, "cannot be written: %s", strerror(errno));
    rap_rendering how = {.as = RAP_AS_JSON, .put = rap_out};
    rap_query *q = rap_query_open(x->r, "lines", everything, err);
    return q ? rap_render_rows(q, &how, NULL, err) : err->status;
}

static int run(const rap_cli *a)
{
    int status;
    rap_err err = {0};
    const char *format = rap_cli_get(a, "format"), *output = rap_cli_get(a, "output");
    bool csv = format && strcmp(format, "csv") == 0;
    if (!format || (!csv && strcmp(format, "jsonl") != 0))
        return rap_usage(a, "say --format csv or --format jsonl");
    if (a->n_files > 1)
        return rap_usage(a, "one record at a time; there is no place for \"%s\"", a->files[1]);
    exporting x = {.folder = output ? output : "export"};
    x.r = rap_cli_record(a, RAP_OPEN_READ, &status);
    if (!x.r)
        return status;
    rap_status s = csv ? as_csv(&x, &err) : as_jsonl(&x, output, &err);
    if (!rap_out_flush() && output)
        x.failed = true;
    rap_buf_free(&x.package);
    rap_buf_free(&x.codebook);
    rap_record_close(x.r);
    return s != RAP_OK ? rap_cli_say(s, &err) : x.failed ? RAP_EXIT_RESOURCE : RAP_EXIT_DONE;
}

const rap_command rap_cmd_export = {
    .name = "export",
    .args = "RECORD",
    .summary = "The record for R, pandas and QGIS: CSV tables with a codebook, or JSON lines",
    .about = "csv writes a folder (\"export\" when -o names none): documents, statements, events, timeline, facts and one table a\n"
             "type of fact, schedule, agenda, figures, contradictions, entities, edits; datapackage.json and codebook.md describe\n"
             "every column. Doubtful lines are there too: the column `sure` tells them.",
    .options = options,
    .examples = "  rapporteur export talks.rapp --format csv -o tables\n"
                "  rapporteur export talks.rapp --format jsonl > lines.jsonl\n",
    .run = run,
};

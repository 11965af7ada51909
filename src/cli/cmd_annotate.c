/* cmd_annotate.c - rapporteur annotate: documents in, one line of JSON for each out; no state. */
#include "annotate/annotate.h"
#include "cli/commands.h"
#include "render/json.h"
#include "render/timeml.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const rap_option options[] = {
    {"format", "KIND", false, "text, html, jsonl or csv; by the file's ending when not given"},
    {"date", "D", false, "day of publication (YYYY-MM-DD) of documents that do not say theirs"},
    {"outlet", "NAME", false, "outlet of documents that do not say theirs"},
    {"lexicon", "DIR", true, "your own actors, words and rules; may be given several times"},
    {"model", "FILE", false, "a model in place of the built-in one"},
    {"only", "LAYERS", false, "print only these layers: times,statements,events,facts,..."},
    {"timeml", NULL, false, "TimeML in place of JSON: the text with its times, nothing else"},
    {"no-text", NULL, false, "leave the text out"},
    {"errors", "inline", false, "a refused document gives a line {\"id\",\"error\"} in its place"},
    {"timings", NULL, false, "the time of each stage, on standard error"},
    {NULL, NULL, false, NULL},
};

typedef struct {
    const rap_cli *args;
    rap_reader *reader;
    rap_work *work;
    rap_json_options json;
    bool inline_errors, timeml;
    int status;
    uint64_t tokens;
    rap_buf out;
} annotator;

static uint64_t now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t); /* what this work costs, whatever else the machine does */
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

bool rap_format_of(const char *word, rap_format_kind *out)
{
    static const char *const words[] = {"auto", "text", "html", "jsonl", "csv"};
    *out = RAP_FORMAT_AUTO;
    for (size_t i = 0; word && i < RAP_COUNT(words); i++) {
        if (strcmp(word, words[i]) == 0) {
            *out = (rap_format_kind)i;
            return true;
        }
    }
    return word == NULL;
}

const char **rap_lexicon_dirs(const rap_cli *a)
{
    const char **dirs = calloc((size_t)a->n_given + 1, sizeof *dirs);
    int n = 0, at = 0;
    for (const char *d; dirs && (d = rap_cli_next(a, "lexicon", &at));)
        dirs[n++] = d;
    return dirs;
}

static void refuse(annotator *n, const rap_input *in, rap_status s, const rap_err *err)
{
    char id[300];
    snprintf(id, sizeof id, RAP_PRI, (int)(in->id.len < 250 ? in->id.len : 250), in->id.at ? in->id.at : "");
    if (n->status == RAP_EXIT_DONE)
        n->status = rap_exit_of(s);
    if (!n->inline_errors) {
        rap_say_error(id[0] ? id : NULL, err);
        return;
    }
    n->out.len = 0;
    rap_puts(&n->out, "{\"id\":");
    if (in->id.at)
        rap_put_json(&n->out, in->id);
    else
        rap_puts(&n->out, "null");
    rap_putf(&n->out, ",\"error\":{\"code\":\"%s\",\"message\":", rap_status_name(s));
    rap_put_json(&n->out, rap_view_of(err->msg));
    if (err->line)
        rap_putf(&n->out, ",\"line\":%llu}}\n", (unsigned long long)err->line);
    else
        rap_puts(&n->out, ",\"line\":null}}\n");
    rap_out(&n->out);
}

static bool one(annotator *n, const rap_input *in)
{
    rap_doc *doc;
    rap_err err = {0};
    rap_status s = rap_annotate(n->reader, n->work, in, &doc, &err);
    if (s != RAP_OK) {
        refuse(n, in, s, &err);
        return true;
    }
    n->tokens += doc->tokens.n;
    n->out.len = 0;
    if (n->timeml)
        rap_timeml(doc, &n->out);
    else
        rap_json_document(doc, rap_reader_model(n->reader), rap_reader_lexicon(n->reader), &n->json, &n->out);
    if (!n->timeml)
        rap_putc(&n->out, '\n');
    return rap_out(&n->out);
}

static void all(annotator *n, rap_source *source)
{
    rap_input in;
    rap_err err;
    for (uint64_t done = 0;; done++) {
        memset(&err, 0, sizeof err);
        int got = rap_source_next(source, &in, &err);
        if (got == 0)
            break;
        if (got < 0)
            refuse(n, &in, err.status, &err);
        else if (!one(n, &in))
            break;
        if (done % 64 == 63)
            rap_progress("annotated", done + 1, 0);
    }
    rap_progress_end();
}

static void timings(const annotator *n)
{
    uint64_t total = 0;
    for (int i = 0; i < RAP_STAGE_COUNT; i++)
        total += rap_work_spent(n->work, (rap_stage)i);
    for (int i = 0; i <= RAP_STAGE_COUNT; i++) {
        uint64_t spent = i < RAP_STAGE_COUNT ? rap_work_spent(n->work, (rap_stage)i) : total;
        fprintf(stderr, "%-10s %9.1f ms %12.0f tokens/s\n", i < RAP_STAGE_COUNT ? rap_stage_text(i) : "all", (double)spent / 1e6,
                spent ? (double)n->tokens * 1e9 / (double)spent : 0.0);
    }
}

static int run(const rap_cli *a)
{
    annotator n = {.args = a, .timeml = rap_cli_has(a, "timeml"), .json = {.text = !rap_cli_has(a, "no-text"), .only = rap_cli_get(a, "only")}};
    const char *errors = rap_cli_get(a, "errors"), **dirs = rap_lexicon_dirs(a);
    rap_source_options so = {.date = rap_cli_get(a, "date"), .outlet = rap_cli_get(a, "outlet"), .files = a->files};
    rap_err err = {0};
    rap_day day;
    int wrong = 0;
    if (!rap_format_of(rap_cli_get(a, "format"), &so.format))
        wrong = rap_usage(a, "there is no format \"%s\"", rap_cli_get(a, "format"));
    else if (errors && strcmp(errors, "inline") != 0)
        wrong = rap_usage(a, "--errors knows only \"inline\"");
    else if (n.timeml && (errors || (n.json.only && strcmp(n.json.only, "times") != 0)))
        wrong = rap_usage(a, "--timeml prints times and no JSON: leave out --errors and other layers");
    else if (so.date && !rap_day_parse(rap_view_of(so.date), &day))
        wrong = rap_usage(a, "\"%s\" is no date: write it as YYYY-MM-DD", so.date);
    if (wrong) {
        free((void *)dirs);
        return wrong;
    }
    n.inline_errors = errors != NULL;
    rap_reader_options ro = {.lexicons = dirs, .model = rap_cli_get(a, "model")};
    if (rap_reader_open(&ro, &n.reader, &err) == RAP_OK)
        n.work = rap_work_new(n.reader, &err);
    rap_source *source = n.work ? rap_source_open(&so, &err) : NULL;
    if (source) {
        rap_say_unread(rap_reader_lexicon(n.reader));
        if (rap_cli_has(a, "timings"))
            rap_work_clock(n.work, now);
        all(&n, source);
        if (rap_cli_has(a, "timings"))
            timings(&n);
    } else {
        rap_say_error(NULL, &err);
        n.status = RAP_EXIT_RESOURCE;
    }
    rap_source_close(source);
    rap_work_free(n.work);
    rap_reader_close(n.reader);
    rap_buf_free(&n.out);
    free((void *)dirs);
    return n.status;
}

const rap_command rap_cmd_annotate = {
    .name = "annotate",
    .args = "[FILE...]",
    .summary = "Annotate dispatches: one line of JSON for each",
    .about = "Text files are one dispatch each. JSON lines hold {\"id\",\"date\",\"title\",\"outlet\",\"url\",\"text\"}, all but text\n"
             "optional. The same input gives the same bytes on any machine. doc/annotated.schema.json describes the output.",
    .options = options,
    .examples = "  rapporteur annotate --date 2031-05-04 --outlet 'Coast Daily' dispatch.txt\n"
                "  rapporteur annotate --errors inline < archive.jsonl > annotated.jsonl\n"
                "  rapporteur annotate --only events --lexicon my-actors archive.jsonl\n",
    .run = run,
};

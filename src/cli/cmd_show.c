/* cmd_show.c - rapporteur show: from a mark to the words of the dispatch, hop by hop; rapporteur audit. */
#include "cli/cmd_record.h"

#include "record/inside.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { WIDE = 80 };

typedef struct {
    rap_record *r;
    rap_mark mark;
    char number[24];
    rap_filter filters[4];
    rap_buf out;
    bool colour;
} showing;

static const char *cell(const rap_rows *r, const char *column)
{
    return r->n ? rap_cell(r, 0, column) : NULL;
}

static void put_pair(showing *s, const char *name, const char *value)
{
    if (!value || !*value)
        return;
    rap_putf(&s->out, "%-10s  ", name);
    rap_put_wrapped(&s->out, rap_view_of(value), 12, WIDE, 12);
    rap_putc(&s->out, '\n');
}

/* ---- the words, with the span marked ---- */

static void sentence_around(const rap_rows *line, const rap_chars *text, int64_t start, int64_t end, int64_t *from, int64_t *to)
{
    const char *bytes = cell(line, "sentences");
    json_t *sentences = bytes ? json_loads(bytes, 0, NULL) : NULL, *one;
    size_t i;
    *from = start;
    *to = end;
    json_array_foreach(sentences, i, one)
    {
        int64_t a = rap_ji(one, "start", -1), b = rap_ji(one, "end", -1);
        if (a < end && b > start) {
            *from = a < *from ? a : *from;
            *to = b > *to ? b : *to;
        }
    }
    if (!json_array_size(sentences)) { /* none known: the line of text around it */
        while (*from > 0 && text->text.at[text->at[*from - 1]] != '\n')
            --*from;
        while ((uint64_t)*to < text->n && text->text.at[text->at[*to]] != '\n')
            ++*to;
    }
    json_decref(sentences);
}

static void put_words(showing *s, const rap_rows *line)
{
    rap_chars text;
    const char *bytes = cell(line, "text"), *body = cell(line, "body");
    if (!bytes || !cell(line, "start") || !rap_chars_open(&text, rap_view_of(bytes)))
        return;
    int64_t from, to, start = rap_cell_int(line, 0, "start"), end = rap_cell_int(line, 0, "end");
    json_t *fields = body ? json_loads(body, 0, NULL) : NULL;
    const json_t *trigger = rap_jo(fields, "trigger");
    sentence_around(line, &text, start, end, &from, &to);
    rap_buf words = {0};
    const char *open = s->colour ? "\033[7m" : "[[", *close = s->colour ? "\033[0m" : "]]";
    rap_put_plain(&words, rap_chars_cut(&text, from, start));
    rap_puts(&words, words.len ? " " : "");
    rap_puts(&words, open);
    rap_put_plain(&words, rap_chars_cut(&text, start, end));
    rap_puts(&words, close);
    rap_view rest = rap_chars_cut(&text, end, to);
    if (rest.len && (rest.at[0] == ' ' || rest.at[0] == '\n'))
        rap_putc(&words, ' ');
    rap_put_plain(&words, rest);
    rap_putc(&s->out, '\n');
    rap_puts(&s->out, "  ");
    rap_put_wrapped(&s->out, rap_buf_view(&words), 2, WIDE, 2);
    rap_putf(&s->out, "\n  characters %" PRId64 " to %" PRId64, start, end);
    rap_view by = rap_chars_cut(&text, rap_ji(trigger, "start", -1), rap_ji(trigger, "end", -1));
    if (by.len)
        rap_putf(&s->out, ", by \"" RAP_PRI "\"", RAP_ARG(by));
    rap_puts(&s->out, "\n\n");
    json_decref(fields);
    rap_buf_free(&words);
    rap_chars_close(&text);
}

/* ---- the chain, the names, the edits ---- */

static void put_chain(showing *s, const char *chain)
{
    bool first = true;
    while (chain && *chain) {
        const char *next = strstr(chain, " > ");
        size_t n = next ? (size_t)(next - chain) : strlen(chain);
        rap_putf(&s->out, "%-10s  %s%.*s\n", first ? "chain" : "", first ? "" : "> ", (int)n, chain);
        chain = next ? next + 3 : NULL;
        first = false;
    }
}

static void count_forms(showing *s, const char *body)
{
    json_t *entity = body ? json_loads(body, 0, NULL) : NULL, *mentions = rap_ja(entity, "mentions"), *m;
    int names = 0, nominals = 0, pronouns = 0, doubtful = 0;
    size_t i;
    json_array_foreach(mentions, i, m)
    {
        names += rap_mention_form(m) == 'N';
        nominals += rap_mention_form(m) == 'd';
        pronouns += rap_mention_form(m) == 'p';
        doubtful += rap_mention_sure(m) == 'l';
    }
    if (json_array_size(mentions))
        rap_putf(&s->out, "; here by name %d, description %d, pronoun %d, doubtful %d", names, nominals, pronouns, doubtful);
    json_decref(entity);
}

static rap_status put_names(showing *s, rap_err *err)
{
    rap_rows r;
    rap_status status = rap_rows_load(s->r, "show_names", s->filters, 0, &r, err);
    for (uint32_t i = 0; i < r.n; i++) {
        const char *name = rap_cell(&r, i, "name"), *known = rap_cell(&r, i, "known_as"), *code = rap_cell(&r, i, "code");
        const char *mark = rap_cell(&r, i, "mark");
        rap_putf(&s->out, "%-10s  %s", rap_cell(&r, i, "role"), name ? name : "unknown");
        rap_putf(&s->out, code ? ", %s" : "%s", code ? code : "");
        rap_putf(&s->out, mark ? " [%s]" : "%s", mark ? mark : "");
        if (known && name && strcmp(known, name) != 0)
            rap_putf(&s->out, ", known as %s", known);
        if (rap_cell_int(&r, i, "dispatches") > 1)
            rap_putf(&s->out, ", in %" PRId64 " dispatches", rap_cell_int(&r, i, "dispatches"));
        count_forms(s, rap_cell(&r, i, "body"));
        rap_putc(&s->out, '\n');
    }
    rap_rows_free(&r);
    return status;
}

static rap_status put_fields(showing *s, rap_err *err)
{
    rap_rows r;
    rap_status status = rap_rows_load(s->r, "show_fields", s->filters, 0, &r, err);
    for (uint32_t i = 0; i < r.n; i++)
        put_pair(s, rap_cell(&r, i, "field"), rap_cell(&r, i, "value"));
    rap_rows_free(&r);
    return status;
}

static rap_status put_edits(showing *s, rap_err *err)
{
    rap_rows r;
    rap_status status = rap_rows_load(s->r, "show_edits", s->filters, 0, &r, err);
    for (uint32_t i = 0; i < r.n; i++) {
        rap_putf(&s->out, "%-10s  %s %s", i ? "" : "edits", rap_cell(&r, i, "when"), rap_cell(&r, i, "who"));
        rap_putf(&s->out, ": %s %s%s\n", rap_cell(&r, i, "verb"), rap_cell(&r, i, "body"),
                 rap_cell_int(&r, i, "moved") ? " (judged under another key)" : "");
    }
    rap_rows_free(&r);
    return status;
}

/* ---- a line, a dispatch ---- */

static void put_line(showing *s, const rap_rows *line)
{
    rap_buf head = {0};
    rap_day published = rap_cell_day(line, 0, "published"), from = rap_cell_day(line, 0, "from"), to = rap_cell_day(line, 0, "to");
    rap_putf(&s->out, "[%s] %s%s%s\n", cell(line, "mark"), cell(line, "kind"), cell(line, "type") ? ", " : "", cell(line, "type") ? cell(line, "type") : "");
    put_pair(s, "says", cell(line, "says"));
    put_words(s, line);
    rap_puts(&head, cell(line, "title") ? cell(line, "title") : "untitled");
    rap_putf(&head, cell(line, "outlet") ? ", %s" : "%s", cell(line, "outlet") ? cell(line, "outlet") : "");
    rap_puts(&head, ", ");
    rap_puts(&head, published == RAP_NO_DAY ? "day of publication unknown" : "");
    rap_put_day(&head, published, true);
    if (published != RAP_NO_DAY && cell(line, "date_from"))
        rap_putf(&head, " (%s)", cell(line, "date_from"));
    rap_putc(&head, 0);
    put_pair(s, "dispatch", head.at);
    put_pair(s, "talks", cell(line, "talks"));
    put_chain(s, cell(line, "chain"));
    put_pair(s, "source", cell(line, "source_kind"));
    put_pair(s, "held in", cell(line, "holder"));
    put_pair(s, "status", cell(line, "status"));
    head.len = 0;
    rap_put_days(&head, from, to, "to", true);
    rap_putc(&head, 0);
    put_pair(s, "day", head.at);
    put_pair(s, "rule", cell(line, "by"));
    put_pair(s, "sure", cell(line, "sure"));
    put_pair(s, "judged", cell(line, "judged"));
    rap_buf_free(&head);
}

/* An entity or talks: what the dispatch says of it, and its name over all dispatches. */
static rap_status show_bare(showing *s, const char *text, rap_err *err)
{
    rap_rows r;
    rap_status status = rap_rows_load(s->r, "show_bare", s->filters, 1, &r, err);
    if (status == RAP_OK && r.n) {
        rap_putf(&s->out, "[%s] %s%s%s\n", cell(&r, "mark"), cell(&r, "kind"), cell(&r, "type") ? ", " : "", cell(&r, "type") ? cell(&r, "type") : "");
        put_pair(s, "known as", cell(&r, "known_as"));
        put_pair(s, "in", cell(&r, "dispatches"));
        put_pair(s, "fields", cell(&r, "body"));
    } else if (status == RAP_OK) {
        status = rap_fail(err, RAP_E_USAGE, "the dispatch has no line %s", text);
    }
    rap_rows_free(&r);
    return status;
}

static rap_status gone(showing *s, const char *text, rap_err *err)
{
    return rap_fail(err, RAP_E_USAGE, "the dispatch has no line %s%s", text,
                    strcmp(s->mark.kind, "fact") == 0 ? " (`rapporteur show` with the dispatch's mark alone lists what it has)" : "");
}

static rap_status show_line(showing *s, const char *text, rap_err *err)
{
    rap_rows line;
    rap_status status = rap_rows_load(s->r, "show_line", s->filters, 1, &line, err);
    if (status == RAP_OK && line.n)
        put_line(s, &line);
    bool bare = strcmp(s->mark.kind, "entity") == 0 || strcmp(s->mark.kind, "talks") == 0;
    if (status == RAP_OK && !line.n)
        status = bare ? show_bare(s, text, err) : gone(s, text, err);
    rap_rows_free(&line);
    if (status == RAP_OK)
        status = put_fields(s, err);
    if (status == RAP_OK)
        status = put_names(s, err);
    return status == RAP_OK ? put_edits(s, err) : status;
}

static const rap_option options[] = {
    {"json", NULL, false, "the line as JSON"},
    {NULL, NULL, false, NULL},
};

static int run(const rap_cli *a)
{
    int status;
    rap_err err = {0};
    if (a->n_files != 2)
        return rap_usage(a, "name the record and a line or dispatch, such as talks.rapp k7qm:s3");
    showing s = {.colour = isatty(STDOUT_FILENO) && !getenv("NO_COLOR")};
    s.r = rap_cli_record(a, RAP_OPEN_READ, &status);
    if (!s.r)
        return status;
    rap_status done = rap_mark_find(s.r, a->files[1], &s.mark, &err);
    snprintf(s.number, sizeof s.number, "%" PRId64, s.mark.number);
    s.filters[0] = (rap_filter){"document", s.mark.document};
    s.filters[1] = (rap_filter){"kind", s.mark.kind};
    s.filters[2] = (rap_filter){"number", s.number};
    if (done == RAP_OK && (!s.mark.number || rap_cli_has(a, "json"))) {
        rap_rendering how = rap_cli_rendering(a);
        rap_query *q = rap_query_open(s.r, s.mark.number ? "show_line" : "show_document", s.filters, &err);
        done = q ? rap_render_rows(q, &how, NULL, &err) : err.status;
    } else if (done == RAP_OK) {
        done = show_line(&s, a->files[1], &err);
        if (done == RAP_OK)
            rap_out(&s.out);
    }
    rap_buf_free(&s.out);
    rap_record_close(s.r);
    rap_out_flush();
    return rap_cli_say(done, &err);
}

const rap_command rap_cmd_show = {
    .name = "show",
    .args = "RECORD MARK",
    .summary = "One line of the record: its words in the dispatch, its chain, its rule, who is who, what persons decided",
    .about = "The mark of a dispatch alone lists its lines.",
    .options = options,
    .examples = "  rapporteur show talks.rapp k7qm:s3\n"
                "  rapporteur show talks.rapp k7qm\n",
    .run = run,
};

/* ---- audit -------------------------------------------------------------------------------------------------------------- */

static void say_fault(void *to, const char *what)
{
    rap_buf line = {0};
    (void)to;
    rap_putf(&line, "%s\n", what);
    rap_out(&line);
    rap_buf_free(&line);
}

static const rap_option audit_options[] = {
    {"rebuild", NULL, false, "drop what is derived and make it again from documents and edits"},
    {NULL, NULL, false, NULL},
};

static int audit(const rap_cli *a)
{
    int status;
    rap_err err = {0};
    uint64_t faults = 0;
    rap_record *r = rap_cli_record(a, rap_cli_has(a, "rebuild") ? RAP_OPEN_WRITE : RAP_OPEN_READ, &status);
    if (!r)
        return status;
    rap_status s = rap_cli_has(a, "rebuild") ? rap_record_rebuild(r, &err) : RAP_OK;
    if (s == RAP_OK)
        s = rap_record_audit(r, say_fault, NULL, &faults, &err);
    rap_rows orphans = {0};
    if (s == RAP_OK)
        s = rap_rows_load(r, "orphans", NULL, 0, &orphans, &err);
    for (uint32_t i = 0; i < orphans.n; i++) {
        char line[256];
        snprintf(line, sizeof line, "[%s] the %s that %s judged (%s) is no longer found; the edit is kept", rap_cell(&orphans, i, "mark"),
                 rap_cell(&orphans, i, "kind"), rap_cell(&orphans, i, "who"), rap_cell(&orphans, i, "verb"));
        say_fault(NULL, line);
    }
    if (s == RAP_OK)
        rap_say("%s: %" PRIu64 " fault%s, %u edit%s without a line", a->files[0], faults, faults == 1 ? "" : "s", (unsigned)orphans.n,
                orphans.n == 1 ? "" : "s");
    rap_rows_free(&orphans);
    rap_record_close(r);
    rap_out_flush();
    return s != RAP_OK ? rap_cli_say(s, &err) : faults ? RAP_EXIT_RESOURCE : RAP_EXIT_DONE;
}

const rap_command rap_cmd_audit = {
    .name = "audit",
    .args = "RECORD",
    .summary = "Check that every span is in its dispatch, every key holds and the file is whole",
    .options = audit_options,
    .examples = "  rapporteur audit talks.rapp\n"
                "  rapporteur audit talks.rapp --rebuild\n",
    .run = audit,
};

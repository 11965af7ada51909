/* source.c - documents out of files: text, HTML, JSON lines, CSV. One document is held at a time. */
#include "cli/cli.h"

#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define MAX_LINE ((size_t)64 << 20) /* a JSON line of 8 MB of text, every character escaped, still fits */
#define MAX_FILE ((size_t)32 << 20)
#define COLUMNS 6

static const char *const keys[COLUMNS] = {"id", "date", "title", "outlet", "url", "text"};

struct rap_source {
    rap_source_options o;
    int at;          /* next file */
    FILE *file;      /* open JSONL or CSV, NULL between files */
    const char *path;
    rap_format_kind format; /* of the open file */
    uint64_t line;
    char *buf;       /* bytes of the document in hand */
    size_t cap;
    json_t *json;    /* its JSON */
    int column[COLUMNS]; /* CSV: where each key stands, -1 = nowhere */
    char *cells[64];
    char name[256];
    bool stdin_done;
};

FILE *rap_open_input(const char *path, rap_err *err)
{
    struct stat st;
    if (strcmp(path, "-") == 0)
        return stdin;
    FILE *f = NULL;
    if (stat(path, &st) == 0 && S_ISDIR(st.st_mode))
        rap_fail_at(err, RAP_E_FILE, path, 0, "is a directory: name its files");
    else if (!(f = fopen(path, "rb")))
        rap_fail_at(err, RAP_E_FILE, path, 0, "cannot be read: %s", strerror(errno));
    return f;
}

rap_source *rap_source_open(const rap_source_options *o, rap_err *err)
{
    rap_source *s = calloc(1, sizeof *s);
    if (!s) {
        rap_fail(err, RAP_E_MEMORY, "no memory");
        return NULL;
    }
    s->o = *o;
    return s;
}

static void drop(rap_source *s)
{
    json_decref(s->json);
    s->json = NULL;
}

static void close_file(rap_source *s)
{
    if (s->file && s->file != stdin)
        fclose(s->file);
    s->file = NULL;
}

void rap_source_close(rap_source *s)
{
    if (!s)
        return;
    drop(s);
    close_file(s);
    free(s->buf);
    free(s);
}

/* ---- which format ---- */

static bool ends_with(const char *path, const char *end)
{
    size_t n = strlen(path), m = strlen(end);
    return n >= m && strcmp(path + n - m, end) == 0;
}

static rap_format_kind format_of(const rap_source *s, const char *path, FILE *f)
{
    if (s->o.format != RAP_FORMAT_AUTO)
        return s->o.format;
    if (ends_with(path, ".jsonl") || ends_with(path, ".ndjson") || ends_with(path, ".json"))
        return RAP_FORMAT_JSONL;
    if (ends_with(path, ".html") || ends_with(path, ".htm"))
        return RAP_FORMAT_HTML;
    if (ends_with(path, ".csv"))
        return RAP_FORMAT_CSV;
    if (strcmp(path, "-") != 0)
        return RAP_FORMAT_TEXT;
    int c = getc(f);
    if (c != EOF)
        ungetc(c, f);
    return c == '{' ? RAP_FORMAT_JSONL : RAP_FORMAT_TEXT;
}

/* ---- a line, or a quoted CSV row, at a time ---- */

enum { LINE_OK, LINE_END, LINE_LONG, LINE_MEMORY };

static bool grow(rap_source *s, size_t need)
{
    if (need <= s->cap)
        return true;
    size_t cap = s->cap ? s->cap : 65536;
    while (cap < need)
        cap *= 2;
    char *at = realloc(s->buf, cap);
    if (!at)
        return false;
    s->buf = at;
    s->cap = cap;
    return true;
}

/* Reads to the next newline (outside quotation marks when `csv`). A longer line than MAX_LINE is passed over. */
static int read_line(rap_source *s, bool csv, size_t *n)
{
    bool quoted = false, too_long = false;
    *n = 0;
    s->line++;
    for (int c; (c = getc_unlocked(s->file)) != EOF;) {
        if (c == '"')
            quoted = !quoted;
        if (c == '\n' && !(csv && quoted))
            return too_long ? LINE_LONG : LINE_OK;
        if (*n + 1 >= MAX_LINE) {
            too_long = true;
            continue;
        }
        if (!grow(s, *n + 2))
            return LINE_MEMORY;
        s->buf[(*n)++] = (char)c;
    }
    if (too_long)
        return LINE_LONG;
    return *n ? LINE_OK : LINE_END;
}

/* ---- JSON lines ---- */

static rap_view string_of(json_t *o, const char *key)
{
    json_t *v = json_object_get(o, key);
    return json_is_string(v) ? (rap_view){json_string_value(v), json_string_length(v)} : RAP_NULL;
}

static rap_status from_json(rap_source *s, size_t n, rap_input *in, rap_err *err)
{
    json_error_t why;
    s->json = json_loadb(s->buf, n, JSON_ALLOW_NUL, &why);
    if (!s->json)
        return rap_fail_at(err, RAP_E_INPUT, s->path, s->line, "is no JSON: %s (column %d)", why.text, why.column);
    if (!json_is_object(s->json))
        return rap_fail_at(err, RAP_E_INPUT, s->path, s->line, "a JSON object {\"text\": ...} was expected");
    rap_view *const fields[COLUMNS] = {&in->id, &in->date, &in->title, &in->outlet, &in->url, &in->text};
    for (int i = 0; i < COLUMNS; i++) {
        json_t *v = json_object_get(s->json, keys[i]);
        if (v && !json_is_string(v) && !json_is_null(v))
            return rap_fail_at(err, RAP_E_INPUT, s->path, s->line, "\"%s\" must be a string", keys[i]);
        *fields[i] = string_of(s->json, keys[i]);
    }
    if (!in->text.at)
        return rap_fail_at(err, RAP_E_INPUT, s->path, s->line, "has no \"text\"");
    return RAP_OK;
}

/* ---- CSV (RFC 4180) ---- */

/* Splits the row in place; cells lose their quotation marks. Returns how many. */
static int split_row(rap_source *s, size_t n)
{
    char *p = s->buf, *end = s->buf + n;
    if (n && end[-1] == '\r')
        end--;
    int cells = 0;
    while (cells < (int)RAP_COUNT(s->cells)) {
        char *to = p, *from = p;
        s->cells[cells++] = p;
        if (from < end && *from == '"') {
            for (from++; from < end; from++) {
                if (*from == '"' && (from + 1 >= end || from[1] != '"'))
                    break;
                from += *from == '"';
                *to++ = *from;
            }
            from++;
        }
        while (from < end && *from != ',')
            *to++ = *from++;
        bool more = from < end;
        *to = 0;
        p = from + 1;
        if (!more)
            break;
    }
    return cells;
}

static void read_header(rap_source *s, size_t n)
{
    int cells = split_row(s, n);
    for (int i = 0; i < COLUMNS; i++) {
        s->column[i] = -1;
        for (int c = 0; c < cells; c++) {
            const char *name = s->cells[c];
            if (c == 0 && strncmp(name, "\xEF\xBB\xBF", 3) == 0)
                name += 3;
            if (strcmp(name, keys[i]) == 0)
                s->column[i] = c;
        }
    }
}

static rap_status from_csv(rap_source *s, size_t n, rap_input *in, rap_err *err)
{
    rap_view *const fields[COLUMNS] = {&in->id, &in->date, &in->title, &in->outlet, &in->url, &in->text};
    s->buf[n] = 0;
    int cells = split_row(s, n);
    for (int i = 0; i < COLUMNS; i++) {
        int c = s->column[i];
        *fields[i] = c >= 0 && c < cells && s->cells[c][0] ? rap_view_of(s->cells[c]) : RAP_NULL;
    }
    if (!in->text.at)
        return rap_fail_at(err, RAP_E_INPUT, s->path, s->line, "has no text");
    return RAP_OK;
}

/* ---- the files in turn ---- */

static const char *next_path(rap_source *s)
{
    if (!s->o.files || !s->o.files[0]) {
        if (s->stdin_done)
            return NULL;
        s->stdin_done = true;
        return "-";
    }
    return s->o.files[s->at] ? s->o.files[s->at++] : NULL;
}

/* The name without folders and ending: a text document's id. */
static rap_view base_name(rap_source *s, const char *path)
{
    const char *slash = strrchr(path, '/');
    snprintf(s->name, sizeof s->name, "%s", strcmp(path, "-") == 0 ? "stdin" : slash ? slash + 1 : path);
    char *dot = strrchr(s->name, '.');
    if (dot && dot != s->name)
        *dot = 0;
    return rap_view_of(s->name);
}

static rap_status open_next(rap_source *s, rap_err *err)
{
    s->file = rap_open_input(s->path, err);
    if (!s->file)
        return RAP_E_FILE;
    s->line = 0;
    s->format = format_of(s, s->path, s->file);
    return RAP_OK;
}

static rap_status whole_file(rap_source *s, rap_input *in, rap_err *err)
{
    in->id = base_name(s, s->path);
    in->html = s->format == RAP_FORMAT_HTML;
    size_t n = 0;
    for (size_t got = 1; got;) {
        if (n > MAX_FILE)
            return rap_fail_at(err, RAP_E_TOO_LARGE, s->path, 0, "is above 8 MB, the most for a document: split it");
        if (!grow(s, n + 65536))
            return rap_fail_at(err, RAP_E_MEMORY, s->path, 0, "no memory");
        got = fread(s->buf + n, 1, 65536, s->file);
        n += got;
    }
    if (ferror(s->file))
        return rap_fail_at(err, RAP_E_FILE, s->path, 0, "cannot be read: %s", strerror(errno));
    in->text = (rap_view){s->buf, n};
    return RAP_OK;
}

static bool blank_line(const char *b, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (b[i] != ' ' && b[i] != '\t' && b[i] != '\r')
            return false;
    }
    return true;
}

/* 1 a document, 0 the end of this file, -1 refused. */
static int next_row(rap_source *s, rap_input *in, rap_err *err)
{
    bool csv = s->format == RAP_FORMAT_CSV;
    for (;;) {
        size_t n;
        int got = read_line(s, csv, &n);
        if (got == LINE_END)
            return 0;
        if (got != LINE_OK) {
            rap_fail_at(err, got == LINE_LONG ? RAP_E_TOO_LARGE : RAP_E_MEMORY, s->path, s->line,
                        got == LINE_LONG ? "the line is above 64 MB: split the document" : "no memory");
            return -1;
        }
        if (csv && s->line == 1) {
            if (grow(s, n + 1))
                s->buf[n] = 0;
            read_header(s, n);
            continue;
        }
        if (blank_line(s->buf, n))
            continue;
        return (csv ? from_csv(s, n, in, err) : from_json(s, n, in, err)) == RAP_OK ? 1 : -1;
    }
}

int rap_source_next(rap_source *s, rap_input *in, rap_err *err)
{
    for (;;) {
        drop(s);
        *in = (rap_input){0};
        if (!s->file) {
            s->path = next_path(s);
            if (!s->path)
                return 0;
            if (open_next(s, err) != RAP_OK) {
                in->id = rap_view_of(s->path);
                return -1;
            }
        }
        int got;
        if (s->format == RAP_FORMAT_JSONL || s->format == RAP_FORMAT_CSV) {
            got = next_row(s, in, err);
            if (got == 0)
                close_file(s);
        } else {
            got = whole_file(s, in, err) == RAP_OK ? 1 : -1;
            close_file(s);
        }
        if (got == 0)
            continue;
        if (!in->date.at && s->o.date)
            in->date = rap_view_of(s->o.date);
        if (!in->outlet.at && s->o.outlet)
            in->outlet = rap_view_of(s->o.outlet);
        return got;
    }
}

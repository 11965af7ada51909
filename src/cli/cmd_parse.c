/* cmd_parse.c - rapporteur parse: text in, CoNLL-U out. Streams: a text of any size goes through in pieces that end at a
 * blank line; `--jobs` threads parse a row of pieces at once and the pieces come out in their order. */
#include "annotate/annotate.h"
#include "cli/commands.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PIECE (128u << 10)    /* bytes that a piece has before it looks for a blank line to end at */
#define LONGEST (256u << 10)  /* from there on it ends in the middle of a paragraph, rather behind a full stop */
#define ROW 4                 /* pieces for each thread before the row is printed */
#define MOST_JOBS 64

static const rap_option options[] = {
    {"tokens", NULL, false, "the input is CoNLL-U: its words and sentences are kept"},
    {"jobs", "N", false, "parse in so many threads (1 to 64); the output is the same"},
    {"model", "FILE", false, "a model in place of the built-in one"},
    {NULL, NULL, false, NULL},
};

typedef struct {
    char *bytes;
    size_t n, cap;
    rap_status status;
    rap_err err;
    rap_doc *doc;
    rap_buf out;         /* CoNLL-U with its sentences numbered from 1 */
    uint32_t sentences;
} piece;

typedef struct {
    const rap_reader *reader;
    rap_work *works[MOST_JOBS];
    int jobs;
    bool tokens;
    piece row[MOST_JOBS * ROW];
    int n_row;
    int next;            /* piece of the row that the next free thread takes */
    pthread_mutex_t lock;
    uint32_t sentences;  /* printed so far of this file */
} parser;

/* ---- a piece of the input ---- */

static bool room(piece *p)
{
    if (p->n < p->cap)
        return true;
    size_t cap = p->cap ? p->cap * 2 : PIECE;
    char *at = realloc(p->bytes, cap);
    if (!at)
        return false;
    p->bytes = at;
    p->cap = cap;
    return true;
}

/* Whether the next byte goes on with the character in hand. */
static bool inside_character(FILE *f)
{
    int next = getc_unlocked(f);
    if (next != EOF)
        ungetc(next, f);
    return next != EOF && (next & 0xC0) == 0x80;
}

/* Whether a piece that is long enough may end behind the byte `c`: behind a sentence, at last anywhere that is
 * not inside a character. */
static bool ends_here(FILE *f, const piece *p, int c)
{
    size_t over = p->n - LONGEST;
    char before = p->n > 1 ? p->bytes[p->n - 2] : 0;
    bool blank = c == '\n' || c == ' ';
    return (blank && (before == '.' || before == '!' || before == '?')) || (blank && over > PIECE / 2) ||
           (over > PIECE && !inside_character(f));
}

/* Reads until a blank line after PIECE bytes, or the end. 1 a piece, 0 nothing left, -1 no memory. */
static int read_piece(FILE *f, piece *p)
{
    int c;
    p->n = 0;
    bool blank = false; /* the line in hand holds only blanks so far */
    while ((c = getc_unlocked(f)) != EOF) {
        if (!room(p))
            return -1;
        p->bytes[p->n++] = (char)c;
        if (c == '\n' && blank && p->n >= PIECE)
            break;
        blank = c == '\n' || (blank && (c == ' ' || c == '\t' || c == '\r'));
        if (p->n >= LONGEST && ends_here(f, p, c))
            break;
    }
    return p->n > 0;
}

/* ---- a row of pieces, in threads ---- */

static void parse_piece(const parser *ps, rap_work *w, piece *p)
{
    rap_input in = {.text = {p->bytes, p->n}};
    p->status = ps->tokens ? rap_parse_tokens(ps->reader, w, in.text, &p->doc, &p->err) : rap_parse(ps->reader, w, &in, &p->doc, &p->err);
    p->out.len = 0;
    p->sentences = 0;
    if (p->status != RAP_OK)
        return;
    p->sentences = p->doc->sentences.n;
    rap_conllu_write(p->doc, rap_reader_model(ps->reader), &p->out);
}

typedef struct {
    parser *ps;
    rap_work *work;
} thread;

static void *work_row(void *arg)
{
    thread *t = arg;
    for (;;) {
        pthread_mutex_lock(&t->ps->lock);
        int i = t->ps->next++;
        pthread_mutex_unlock(&t->ps->lock);
        if (i >= t->ps->n_row)
            return NULL;
        parse_piece(t->ps, t->work, &t->ps->row[i]);
    }
}

static void parse_row(parser *ps)
{
    pthread_t threads[MOST_JOBS];
    thread args[MOST_JOBS];
    int started = 0, wanted = ps->jobs < ps->n_row ? ps->jobs : ps->n_row;
    if (wanted == 0) /* the file ended with the last row */
        return;
    ps->next = 0;
    for (int i = 0; i < wanted; i++)
        args[i] = (thread){ps, ps->works[i]};
    while (started < wanted - 1 && pthread_create(&threads[started], NULL, work_row, &args[started + 1]) == 0)
        started++;
    work_row(&args[0]);
    for (int i = 0; i < started; i++)
        pthread_join(threads[i], NULL);
}

/* Copies a piece's lines, its sentences numbered on from those before; its "# newdoc" only once a file. */
static void number_on(parser *ps, const piece *p, rap_buf *out)
{
    static const char id[] = "# sent_id = ", newdoc[] = "# newdoc";
    uint32_t n = ps->sentences;
    for (size_t i = 0; i < p->out.len;) {
        const char *at = p->out.at + i, *nl = memchr(at, '\n', p->out.len - i);
        size_t len = nl ? (size_t)(nl - at) + 1 : p->out.len - i;
        if (len >= sizeof id && memcmp(at, id, sizeof id - 1) == 0)
            rap_putf(out, "%s%u\n", id, ++n);
        else if (!(ps->sentences && len >= sizeof newdoc - 1 && memcmp(at, newdoc, sizeof newdoc - 1) == 0))
            rap_put(out, at, len);
        i += len;
    }
    ps->sentences = n;
}

static rap_status print_row(parser *ps, rap_err *err)
{
    for (int i = 0; i < ps->n_row; i++) {
        piece *p = &ps->row[i];
        if (p->status != RAP_OK) {
            *err = p->err;
            return p->status;
        }
        rap_buf out = {0};
        number_on(ps, p, &out);
        bool written = rap_out(&out);
        rap_buf_free(&out);
        if (!written)
            return RAP_E_OUTPUT;
    }
    return RAP_OK;
}

static rap_status parse_file(parser *ps, const char *path, rap_err *err)
{
    FILE *f = rap_open_input(path, err);
    if (!f)
        return err->status;
    rap_status s = RAP_OK;
    ps->sentences = 0;
    for (int got = 1; got > 0 && s == RAP_OK;) {
        for (ps->n_row = 0; ps->n_row < ps->jobs * ROW && (got = read_piece(f, &ps->row[ps->n_row])) > 0; ps->n_row++)
            ;
        if (got < 0)
            s = rap_fail_at(err, RAP_E_MEMORY, path, 0, "no memory");
        else if (ferror(f))
            s = rap_fail_at(err, RAP_E_FILE, path, 0, "cannot be read: %s", strerror(errno));
        parse_row(ps);
        rap_status printed = print_row(ps, err);
        s = s == RAP_OK ? printed : s;
    }
    if (f != stdin)
        fclose(f);
    return s;
}

/* ---- the command ---- */

static int all_files(parser *ps, const rap_cli *a)
{
    static const char *const standard_input[] = {"-", NULL};
    int status = RAP_EXIT_DONE;
    rap_status s = RAP_OK;
    for (const char *const *f = a->n_files ? a->files : standard_input; *f && s != RAP_E_OUTPUT; f++) {
        rap_err err = {0};
        s = parse_file(ps, *f, &err);
        if (s != RAP_OK && s != RAP_E_OUTPUT) {
            rap_say_error(*f, &err);
            status = rap_exit_of(s);
        }
    }
    return status;
}

static int run(const rap_cli *a)
{
    parser *ps = calloc(1, sizeof *ps);
    rap_err err = {0};
    rap_reader *r = NULL;
    rap_reader_options o = {.model = rap_cli_get(a, "model")};
    const char *jobs = rap_cli_get(a, "jobs");
    int n = jobs ? atoi(jobs) : 1, status = RAP_EXIT_RESOURCE;
    if (n < 1 || n > MOST_JOBS) {
        free(ps);
        return rap_usage(a, "--jobs wants a number from 1 to %d", MOST_JOBS);
    }
    bool ok = ps && rap_reader_open(&o, &r, &err) == RAP_OK;
    for (int i = 0; ok && i < n; i++)
        ok = (ps->works[i] = rap_work_new(r, &err)) != NULL;
    if (ok) {
        ps->reader = r;
        ps->jobs = n;
        ps->tokens = rap_cli_has(a, "tokens");
        pthread_mutex_init(&ps->lock, NULL);
        status = all_files(ps, a);
        pthread_mutex_destroy(&ps->lock);
    } else {
        rap_say_error(NULL, &err);
    }
    for (int i = 0; ps && i < MOST_JOBS * ROW; i++) {
        free(ps->row[i].bytes);
        rap_buf_free(&ps->row[i].out);
    }
    for (int i = 0; ps && i < n; i++)
        rap_work_free(ps->works[i]);
    rap_reader_close(r);
    free(ps);
    return status;
}

const rap_command rap_cmd_parse = {
    .name = "parse",
    .args = "[FILE...]",
    .summary = "Words, tags, lemmas, trees and names of a text, as CoNLL-U",
    .about = "A text of any size goes through in constant memory. A blank line ends a paragraph; names stand in MISC as NER=.",
    .options = options,
    .examples = "  echo 'The envoy met both sides on Tuesday.' | rapporteur parse\n"
                "  rapporteur parse --jobs 2 archive.txt > archive.conllu\n"
                "  rapporteur parse --tokens words.conllu > trees.conllu\n",
    .run = run,
};

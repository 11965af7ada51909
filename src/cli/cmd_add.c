/* cmd_add.c - rapporteur add: dispatches into a record. Reads one after the other, annotates in `--jobs` threads, stores
 * in the order in which they came; what was stored stays stored, however the command ends. */
#include "annotate/annotate.h"
#include "cli/cmd_record.h"
#include "render/json.h"

#include <errno.h>
#include <glob.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MOST_JOBS = 64 };
#define MOST_LINE ((size_t)256 << 20) /* bytes of an annotated document: 8 MB of text with all its layers fit */

static const rap_option options[] = {
    {"jobs", "N", false, "annotate in so many threads (1 to 64); the record comes out the same"},
    {"annotated", NULL, false, "the input is what `rapporteur annotate` printed"},
    {"format", "KIND", false, "text, html, jsonl or csv; by the file's ending when not given"},
    {"date", "D", false, "day of publication (YYYY-MM-DD) of documents that do not say theirs"},
    {"outlet", "NAME", false, "outlet of documents that do not say theirs"},
    {"lexicon", "DIR", true, "your own actors, words and rules; may be given several times"},
    {"model", "FILE", false, "a model in place of the built-in one"},
    {"quiet", NULL, false, "do not say how many were added"},
    {NULL, NULL, false, NULL},
};

/* ---- the files that were named: folders and patterns become their files, in the order of their names ---- */

typedef struct {
    char **at;
    size_t n, cap;
} names;

static bool add_name(names *l, const char *path)
{
    if (l->n + 1 >= l->cap) {
        size_t cap = l->cap ? l->cap * 2 : 64;
        char **at = realloc(l->at, cap * sizeof *at);
        if (!at)
            return false;
        l->at = at;
        l->cap = cap;
    }
    l->at[l->n] = strdup(path);
    if (!l->at[l->n])
        return false;
    l->at[++l->n] = NULL;
    return true;
}

static bool expand(names *l, const char *path, int depth)
{
    struct stat st;
    char pattern[4096];
    bool there = stat(path, &st) == 0, folder = there && S_ISDIR(st.st_mode);
    if (!folder && (there || !strpbrk(path, "*?[")))
        return add_name(l, path); /* a name that leads nowhere is refused when its turn comes */
    if (snprintf(pattern, sizeof pattern, folder ? "%s/*" : "%s", path) >= (int)sizeof pattern || depth > 32)
        return add_name(l, path);
    glob_t found;
    bool good = true;
    if (glob(pattern, 0, NULL, &found) != 0)
        return folder || add_name(l, path);
    for (size_t i = 0; i < found.gl_pathc && good; i++)
        good = expand(l, found.gl_pathv[i], depth + 1);
    globfree(&found);
    return good;
}

static void free_names(names *l)
{
    for (size_t i = 0; i < l->n; i++)
        free(l->at[i]);
    free(l->at);
}

/* ---- one document on its way ---- */

typedef enum { FREE, WAITING, TAKEN, READY } stage;
typedef struct {
    stage stage;
    char *bytes; /* all of the input's strings */
    rap_input in;
    char source[RAP_DIGEST + 1], about[300];
    json_t *doc;
    rap_status status;
    rap_err err;
} job;

typedef struct {
    const rap_cli *args;
    rap_record *record;
    rap_reader *reader;
    char engine[RAP_DIGEST + 1];
    int status;
    bool fatal;
    uint64_t added, again, known, refused;

    pthread_mutex_t lock;
    pthread_cond_t work, done;
    job *jobs;
    size_t n_jobs, first, count; /* a ring: jobs [first, first + count) are under way */
    bool stop;
} adder;

static void refuse(adder *d, const char *about, rap_status s, const rap_err *err)
{
    rap_err named = *err;
    if (!named.file[0] && about[0])
        snprintf(named.file, sizeof named.file, "%.200s", about);
    rap_say_error(NULL, &named);
    d->refused++;
    int status = rap_exit_of(s);
    d->fatal = d->fatal || status == RAP_EXIT_RESOURCE;
    d->status = status > d->status ? status : d->status;
}

static void store(adder *d, const json_t *doc, const char *about, rap_view source)
{
    rap_added what = RAP_ADD_NEW;
    rap_err err = {0};
    rap_status s = rap_record_add(d->record, doc, source, &what, &err);
    if (s != RAP_OK) {
        refuse(d, about, s, &err);
        return;
    }
    uint64_t *count = what == RAP_ADD_NEW ? &d->added : what == RAP_ADD_AGAIN ? &d->again : &d->known;
    ++*count;
    if ((d->added + d->again + d->known) % 64 == 0)
        rap_progress("added", d->added + d->again + d->known, 0);
}

/* ---- annotating ---- */

static void annotate(const adder *d, rap_work *w, job *j)
{
    rap_doc *doc = NULL;
    rap_buf out = {0};
    rap_json_options json = {.text = true};
    j->status = rap_annotate(d->reader, w, &j->in, &doc, &j->err);
    if (j->status == RAP_OK) {
        rap_json_document(doc, rap_reader_model(d->reader), rap_reader_lexicon(d->reader), &json, &out);
        j->doc = out.failed ? NULL : json_loadb(out.at, out.len, JSON_ALLOW_NUL, NULL);
        if (!j->doc)
            j->status = rap_fail(&j->err, RAP_E_MEMORY, "no memory for the annotation");
    }
    rap_buf_free(&out);
}

static void *worker(void *arg)
{
    adder *d = arg;
    rap_err err = {0};
    rap_work *w = rap_work_new(d->reader, &err);
    pthread_mutex_lock(&d->lock);
    while (!d->stop) {
        job *j = NULL;
        for (size_t i = 0; i < d->count && !j; i++)
            if (d->jobs[(d->first + i) % d->n_jobs].stage == WAITING)
                j = &d->jobs[(d->first + i) % d->n_jobs];
        if (!j) {
            pthread_cond_wait(&d->work, &d->lock);
            continue;
        }
        j->stage = TAKEN;
        pthread_mutex_unlock(&d->lock);
        if (w) {
            annotate(d, w, j);
        } else {
            j->err = err;
            j->status = err.status;
        }
        pthread_mutex_lock(&d->lock);
        j->stage = READY;
        pthread_cond_signal(&d->done);
    }
    pthread_mutex_unlock(&d->lock);
    rap_work_free(w);
    return NULL;
}

/* The source's buffer serves the next document, so the strings move into one of the job's own. */
static bool take_input(job *j, const rap_input *in)
{
    rap_view *to[] = {&j->in.text, &j->in.id, &j->in.title, &j->in.outlet, &j->in.url, &j->in.date};
    size_t total = 0;
    j->in = *in;
    for (size_t i = 0; i < RAP_COUNT(to); i++)
        total += to[i]->len;
    j->bytes = malloc(total + 1);
    if (!j->bytes)
        return false;
    rap_digest digest = {0, 0};
    char *at = j->bytes;
    for (size_t i = 0; i < RAP_COUNT(to); i++) {
        rap_digest_add(&digest, *to[i]);
        if (!to[i]->at)
            continue;
        memcpy(at, to[i]->at, to[i]->len);
        *to[i] = (rap_view){at, to[i]->len};
        at += to[i]->len;
    }
    rap_digest_add(&digest, in->html ? RAP_LIT("html") : RAP_LIT("text"));
    rap_digest_text(&digest, j->source);
    snprintf(j->about, sizeof j->about, RAP_PRI, (int)(in->id.len < 250 ? in->id.len : 250), in->id.at ? in->id.at : "");
    return true;
}

static void finish(adder *d, job *j)
{
    if (j->status == RAP_OK)
        store(d, j->doc, j->about, rap_view_of(j->source));
    else
        refuse(d, j->about, j->status, &j->err);
    json_decref(j->doc);
    free(j->bytes);
    *j = (job){0};
}

/* Stores the oldest job once it is ready; the lock is held on entry and on return. */
static void finish_oldest(adder *d)
{
    job *j = &d->jobs[d->first];
    while (j->stage != READY)
        pthread_cond_wait(&d->done, &d->lock);
    pthread_mutex_unlock(&d->lock);
    finish(d, j);
    pthread_mutex_lock(&d->lock);
    d->first = (d->first + 1) % d->n_jobs;
    d->count--;
}

static void hand_out(adder *d, const rap_input *in)
{
    job *j = &d->jobs[(d->first + d->count) % d->n_jobs];
    if (!take_input(j, in)) {
        rap_err err = {0};
        refuse(d, "", rap_fail(&err, RAP_E_MEMORY, "no memory for a document"), &err);
        return;
    }
    if (rap_record_has(d->record, rap_view_of(j->source), rap_view_of(d->engine))) {
        d->known++;
        free(j->bytes);
        *j = (job){0};
        return;
    }
    j->stage = WAITING;
    d->count++;
    pthread_cond_signal(&d->work);
}

static void add_all(adder *d, rap_source *source)
{
    pthread_mutex_lock(&d->lock);
    for (int got = 1; got != 0 && !d->fatal;) {
        rap_input in;
        rap_err err = {0};
        if (d->count == d->n_jobs) {
            finish_oldest(d);
            continue;
        }
        pthread_mutex_unlock(&d->lock);
        got = rap_source_next(source, &in, &err);
        pthread_mutex_lock(&d->lock);
        if (got < 0) {
            while (d->count) /* messages in the order of the input */
                finish_oldest(d);
            char about[300];
            snprintf(about, sizeof about, RAP_PRI, (int)(in.id.len < 250 ? in.id.len : 250), in.id.at ? in.id.at : "");
            refuse(d, about, err.status, &err);
        } else if (got > 0) {
            hand_out(d, &in);
        }
    }
    while (d->count)
        finish_oldest(d);
    d->stop = true;
    pthread_cond_broadcast(&d->work);
    pthread_mutex_unlock(&d->lock);
}

static void with_workers(adder *d, rap_source *source, int n)
{
    pthread_t threads[MOST_JOBS];
    int started = 0;
    pthread_mutex_init(&d->lock, NULL);
    pthread_cond_init(&d->work, NULL);
    pthread_cond_init(&d->done, NULL);
    d->n_jobs = (size_t)n * 4;
    d->jobs = calloc(d->n_jobs, sizeof *d->jobs);
    while (d->jobs && started < n && pthread_create(&threads[started], NULL, worker, d) == 0)
        started++;
    if (started) {
        add_all(d, source);
    } else {
        rap_say("no memory or no thread to annotate with");
        d->status = RAP_EXIT_RESOURCE;
    }
    for (int i = 0; i < started; i++)
        pthread_join(threads[i], NULL);
    free(d->jobs);
    pthread_cond_destroy(&d->done);
    pthread_cond_destroy(&d->work);
    pthread_mutex_destroy(&d->lock);
}

static void add_raw(adder *d, const names *files)
{
    const rap_cli *a = d->args;
    rap_err err = {0};
    const char **dirs = rap_lexicon_dirs(a), *jobs = rap_cli_get(a, "jobs");
    rap_source_options so = {.date = rap_cli_get(a, "date"), .outlet = rap_cli_get(a, "outlet"), .files = (const char *const *)files->at};
    rap_format_of(rap_cli_get(a, "format"), &so.format);
    rap_reader_options ro = {.lexicons = dirs, .model = rap_cli_get(a, "model")};
    rap_source *source = rap_reader_open(&ro, &d->reader, &err) == RAP_OK ? rap_source_open(&so, &err) : NULL;
    if (source) {
        char model[20], lexicons[20];
        snprintf(model, sizeof model, "%016" PRIx64, rap_model_digest(rap_reader_model(d->reader)));
        snprintf(lexicons, sizeof lexicons, "%016" PRIx64, rap_lexicon_digest(rap_reader_lexicon(d->reader)));
        rap_engine_digest(RAP_LIT(RAP_VERSION), rap_view_of(model), rap_view_of(lexicons), d->engine);
        with_workers(d, source, jobs ? atoi(jobs) : 1);
    } else {
        d->status = rap_cli_say(err.status, &err);
    }
    rap_source_close(source);
    rap_reader_close(d->reader);
    free((void *)dirs);
}

/* ---- what is annotated already ---- */

static void add_line(adder *d, const char *path, uint64_t line, const char *bytes, size_t n)
{
    json_error_t why;
    rap_err err = {0};
    char about[300];
    json_t *doc = json_loadb(bytes, n, 0, &why);
    if (doc) {
        snprintf(about, sizeof about, "%.200s:%" PRIu64, path, line);
        store(d, doc, about, RAP_NULL);
        json_decref(doc);
    } else {
        refuse(d, path, rap_fail_at(&err, RAP_E_INPUT, path, line, "is no JSON: %s (column %d)", why.text, why.column), &err);
    }
}

/* Reads to the next newline; a line above MOST_LINE is passed over and *n is above it. false: the end. */
static bool next_line(FILE *f, char **bytes, size_t *cap, size_t *n)
{
    *n = 0;
    for (int c; (c = getc_unlocked(f)) != EOF && c != '\n';) {
        if (*n >= *cap && *n < MOST_LINE) {
            size_t wide = *cap ? *cap * 2 : 65536;
            char *at = realloc(*bytes, wide);
            if (!at)
                return false;
            *bytes = at;
            *cap = wide;
        }
        if (*n < MOST_LINE)
            (*bytes)[*n] = (char)c;
        ++*n;
    }
    return *n > 0 || !feof(f);
}

static void add_annotated(adder *d, const char *path)
{
    rap_err err = {0};
    struct stat st;
    bool folder = stat(path, &st) == 0 && S_ISDIR(st.st_mode);
    FILE *f = strcmp(path, "-") == 0 ? stdin : folder ? NULL : fopen(path, "rb");
    if (!f) {
        refuse(d, path, rap_fail_at(&err, RAP_E_FILE, path, 0, "cannot be read: %s", strerror(folder ? EISDIR : errno)), &err);
        return;
    }
    char *bytes = NULL;
    size_t cap = 0, n;
    for (uint64_t line = 1; !d->fatal && next_line(f, &bytes, &cap, &n); line++) {
        if (n > MOST_LINE)
            refuse(d, path, rap_fail_at(&err, RAP_E_TOO_LARGE, path, line, "the line is above %zu MB", MOST_LINE >> 20), &err);
        else if (n && rap_trim((rap_view){bytes, n}).len)
            add_line(d, path, line, bytes, n);
    }
    free(bytes);
    if (f != stdin)
        fclose(f);
}

/* ---- the command ---- */

static int check_options(const rap_cli *a)
{
    rap_format_kind format;
    rap_day day;
    const char *jobs = rap_cli_get(a, "jobs"), *date = rap_cli_get(a, "date");
    if (!rap_format_of(rap_cli_get(a, "format"), &format))
        return rap_usage(a, "there is no format \"%s\"", rap_cli_get(a, "format"));
    if (date && !rap_day_parse(rap_view_of(date), &day))
        return rap_usage(a, "\"%s\" is no date: write it as YYYY-MM-DD", date);
    if (jobs && (strspn(jobs, "0123456789") != strlen(jobs) || atoi(jobs) < 1 || atoi(jobs) > MOST_JOBS))
        return rap_usage(a, "--jobs takes a number from 1 to %d", MOST_JOBS);
    return 0;
}

static int run(const rap_cli *a)
{
    adder d = {.args = a};
    names files = {0};
    int status = check_options(a);
    if (status)
        return status;
    d.record = rap_cli_record(a, RAP_OPEN_CREATE, &status);
    if (!d.record)
        return status;
    bool good = true;
    for (int i = 1; i < a->n_files && good; i++)
        good = expand(&files, a->files[i], 0);
    bool empty = a->n_files > 1 && files.n == 0; /* folders without a file: nothing to add, and not standard input */
    if (rap_cli_has(a, "annotated"))
        for (size_t i = 0; i < (files.n ? files.n : !empty) && !d.fatal; i++)
            add_annotated(&d, files.n ? files.at[i] : "-");
    else if (!empty)
        add_raw(&d, &files);
    rap_progress_end();
    rap_err err = {0};
    status = d.fatal ? 0 : rap_cli_say(rap_record_flush(d.record, &err), &err);
    d.status = status > d.status ? status : d.status;
    if (!rap_cli_has(a, "quiet"))
        fprintf(stderr, "rapporteur: %" PRIu64 " added, %" PRIu64 " annotated anew, %" PRIu64 " known already, %" PRIu64 " refused\n",
                d.added, d.again, d.known, d.refused);
    rap_record_close(d.record);
    free_names(&files);
    return good ? d.status : RAP_EXIT_RESOURCE;
}

const rap_command rap_cmd_add = {
    .name = "add",
    .args = "RECORD [FILE|DIR|PATTERN...]",
    .summary = "Annotate dispatches and store them in a record",
    .about = "Makes the record when there is none. The same dispatch twice is stored once; after any stop, the same command\n"
             "goes on where it was. With another model or lexicon, dispatches are annotated anew: their marks and all that\n"
             "persons decided stay.",
    .options = options,
    .examples = "  rapporteur add talks.rapp examples/dispatches.jsonl\n"
                "  rapporteur add talks.rapp --date 2031-05-04 --outlet 'Coast Daily' dispatch.txt\n"
                "  rapporteur add talks.rapp --jobs 2 archive/\n"
                "  rapporteur annotate archive.jsonl | rapporteur add talks.rapp --annotated\n",
    .run = run,
};

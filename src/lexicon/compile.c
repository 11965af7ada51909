/* Compiling a folder: its files in the order of their paths, read, resolved, laid out. Files other than text of ours
 * are offered to the reader of the researchers' dictionaries. */
#include "lexicon/build.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define MAX_TEXT (256u << 20)
#define MAX_DEPTH 8

typedef RAP_ARRAY(rap_view) paths; /* below the folder, NUL-terminated */

typedef struct {
    const char *dir; /* NULL: the text in memory */
    rap_view text;
    const char *name;
    const rap_lexicon *base;
    rap_note_fn *fn;
    void *ctx;
    rap_arena *a;
    unsigned char *image; /* of the outcome */
    size_t bytes;
} job;

static rap_status read_file(rap_arena *a, const char *path, rap_view *out, rap_err *err)
{
    FILE *f = fopen(path, "rb");
    if (f == NULL) return rap_fail_at(err, RAP_E_FILE, path, 0, "cannot be read: %s", strerror(errno));
    rap_buf buf = {0};
    char chunk[16384];
    size_t n;
    while ((n = fread(chunk, 1, sizeof chunk, f)) > 0 && buf.len < MAX_TEXT && !buf.failed) rap_put(&buf, chunk, n);
    bool bad = ferror(f) != 0;
    fclose(f);
    rap_status s = RAP_OK;
    if (bad) s = rap_fail_at(err, RAP_E_FILE, path, 0, "cannot be read");
    else if (buf.failed) s = rap_fail(err, RAP_E_MEMORY, "no memory for %s", path);
    else if (buf.len >= MAX_TEXT) s = rap_fail_at(err, RAP_E_TOO_LARGE, path, 0, "larger than %u MB", MAX_TEXT >> 20);
    if (s == RAP_OK) *out = rap_keep(a, (rap_view){buf.at, buf.len});
    rap_buf_free(&buf);
    return s;
}

static int by_path(const void *a, const void *b)
{
    return rap_compare(*(const rap_view *)a, *(const rap_view *)b);
}

static rap_status list(rap_arena *a, const char *dir, const char *below, int depth, paths *out, rap_err *err)
{
    rap_view here = rap_format(a, "%s/%s", dir, below);
    DIR *d = opendir(here.at);
    if (d == NULL) return rap_fail_at(err, RAP_E_FILE, here.at, 0, "cannot be read: %s", strerror(errno));
    RAP_ARRAY(rap_view) folders = {0};
    for (struct dirent *e; (e = readdir(d)) != NULL;) {
        if (e->d_name[0] == '.') continue;
        rap_view path = rap_format(a, "%s%s%s", below, below[0] == 0 ? "" : "/", e->d_name);
        struct stat st;
        if (stat(rap_format(a, "%s/%s", dir, path.at).at, &st) != 0) continue;
        if (S_ISDIR(st.st_mode)) *RAP_PUSH(a, folders) = path;
        else if (S_ISREG(st.st_mode)) *RAP_PUSH(a, *out) = path;
    }
    closedir(d);
    rap_status s = RAP_OK;
    for (uint32_t i = 0; i < folders.n && s == RAP_OK; i++)
        s = depth == MAX_DEPTH ? rap_fail_at(err, RAP_E_FILE, folders.at[i].at, 0, "folders lie too deep")
                               : list(a, dir, folders.at[i].at, depth + 1, out, err);
    return s;
}

static void read_one(rap_build *b, rap_view name, rap_view text)
{
    rap_build_file(b, name);
    if (rap_ends(name, ".lex") || rap_ends(name, ".rules")) rap_build_read(b, text);
    else (void)rap_build_petrarch(b, name, text); /* what is neither (a licence, a list) is left alone */
}

static rap_status read_folder(rap_build *b, const char *dir, rap_err *err)
{
    paths files = {0};
    rap_status s = list(b->a, dir, "", 0, &files, err);
    if (s != RAP_OK) return s;
    if (files.n != 0) qsort(files.at, files.n, sizeof *files.at, by_path);
    for (uint32_t i = 0; i < files.n && s == RAP_OK; i++) {
        rap_view text = RAP_NULL;
        bool ours = rap_ends(files.at[i], ".lex") || rap_ends(files.at[i], ".rules") || rap_ends(files.at[i], ".txt");
        if (!ours) continue;
        s = read_file(b->a, rap_format(b->a, "%s/%s", dir, files.at[i].at).at, &text, err);
        if (s == RAP_OK) read_one(b, files.at[i], text);
    }
    return s;
}

static rap_status gather(job *j, rap_build *b, rap_err *err)
{
    struct stat st;
    if (j->dir == NULL) {
        bool other = rap_ends(rap_view_of(j->name), ".txt"); /* as in a folder */
        rap_build_file(b, rap_view_of(j->name));
        if (other) (void)rap_build_petrarch(b, rap_view_of(j->name), j->text);
        else rap_build_read(b, j->text);
        return RAP_OK;
    }
    if (stat(j->dir, &st) != 0) return rap_fail_at(err, RAP_E_FILE, j->dir, 0, "cannot be read: %s", strerror(errno));
    if (S_ISDIR(st.st_mode)) return read_folder(b, j->dir, err);
    rap_view text = RAP_NULL;
    rap_status s = read_file(b->a, j->dir, &text, err);
    if (s == RAP_OK) read_one(b, rap_view_of(j->dir), text);
    return s;
}

static rap_status first_error(const job *j, const rap_build *b, rap_err *err)
{
    for (uint32_t i = 0; i < b->notes.n; i++) {
        const rap_note *n = &b->notes.at[i];
        if (n->kind != NOTE_ERROR) continue;
        rap_view file = n->file;
        struct stat st;
        if (j->dir != NULL && stat(j->dir, &st) == 0 && S_ISDIR(st.st_mode))
            file = rap_format(b->a, "%s/" RAP_PRI, j->dir, RAP_ARG(file));
        file = rap_format(b->a, RAP_PRI, RAP_ARG(file));
        if (b->errors > 1)
            return rap_fail_at(err, RAP_E_RULE, file.at, n->line, RAP_PRI " (and %u more: see lexicon check)",
                               RAP_ARG(n->msg), b->errors - 1);
        return rap_fail_at(err, RAP_E_RULE, file.at, n->line, RAP_PRI, RAP_ARG(n->msg));
    }
    return RAP_OK;
}

static rap_status run(job *j, rap_err *err)
{
    if (setjmp(*rap_arena_guard(j->a))) return rap_fail(err, RAP_E_MEMORY, "no memory to compile the lexicon");
    rap_build *b = RAP_NEW(j->a, rap_build, 1);
    b->a = j->a;
    if (j->base != NULL) {
        rap_build_load(b, j->base);
        b->layer = 1;
    }
    rap_build_sym(b, RAP_NULL);
    rap_status s = gather(j, b, err);
    if (s != RAP_OK) return s;
    rap_rules_resolve(b);
    if (b->errors == 0) {
        j->image = rap_build_finish(b, &j->bytes);
        if (j->image == NULL) return rap_fail(err, RAP_E_MEMORY, "no memory for the lexicon image");
    }
    for (uint32_t i = 0; j->fn != NULL && i < b->notes.n; i++) j->fn(&b->notes.at[i], j->ctx);
    return b->errors == 0 ? RAP_OK : first_error(j, b, err);
}

static rap_status compile(job *j, rap_lexicon **out, rap_err *err)
{
    *out = NULL;
    j->a = rap_arena_new(0);
    if (j->a == NULL) return rap_fail(err, RAP_E_MEMORY, "no memory to compile the lexicon");
    rap_status s = run(j, err);
    rap_arena_free(j->a);
    return s == RAP_OK ? rap_lexicon_own(j->image, j->bytes, out, err) : s;
}

/* A finished image (lexicon compile -o) holds the base that it was compiled with: it is opened as it is. */
static rap_status open_image(const char *path, rap_lexicon **out, bool *is, rap_err *err)
{
    struct stat st;
    *is = false;
    if (stat(path, &st) != 0 || !S_ISREG(st.st_mode)) return RAP_OK;
    FILE *f = fopen(path, "rb");
    char head[8] = {0};
    if (f == NULL) return RAP_OK;
    if (fread(head, 1, 7, f) == 7 && memcmp(head, "RAPLEX\n", 7) == 0) {
        unsigned char *image = malloc((size_t)st.st_size + 16);
        rewind(f);
        *is = true;
        size_t n = image == NULL ? 0 : fread(image, 1, (size_t)st.st_size, f);
        fclose(f);
        return image == NULL ? rap_fail(err, RAP_E_MEMORY, "no memory for %s", path)
                             : rap_lexicon_own(image, n, out, err);
    }
    fclose(f);
    return RAP_OK;
}

rap_status rap_lexicon_compile_noted(const char *dir, const rap_lexicon *base, rap_note_fn *fn, void *ctx,
                                     rap_lexicon **out, rap_err *err)
{
    bool image;
    *out = NULL;
    rap_status s = open_image(dir, out, &image, err);
    if (image || s != RAP_OK) return s;
    job j = {.dir = dir, .base = base, .fn = fn, .ctx = ctx};
    return compile(&j, out, err);
}

rap_status rap_lexicon_compile(const char *dir, const rap_lexicon *base, rap_lexicon **out, rap_err *err)
{
    return rap_lexicon_compile_noted(dir, base, NULL, NULL, out, err);
}

rap_status rap_lexicon_compile_text(rap_view text, const char *name, const rap_lexicon *base, rap_lexicon **out,
                                    rap_err *err)
{
    job j = {.text = text, .name = name, .base = base};
    return compile(&j, out, err);
}

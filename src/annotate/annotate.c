/* annotate.c - see annotate.h: opens what is shared, and runs the stages in their order. */
#include "annotate/annotate.h"

#include "anchor/anchor.h"
#include "annotate/builtin.h"
#include "entity/entity.h"
#include "event/event.h"
#include "fact/fact.h"
#include "frame/frame.h"
#include "mention/mention.h"
#include "statement/statement.h"
#include "time/time.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define DOCUMENT_BUDGET ((size_t)4 << 30) /* a dispatch of 8 MB takes 300 bytes for each of its own */

struct rap_reader {
    rap_model *model;
    void *mapped; /* a model file of the caller's, NULL = built in */
    size_t mapped_size;
    rap_lexicon **lexicons; /* ours, then each of the caller's over it; the last one is asked */
    size_t n_lexicons;
    rap_neutral *neutral;
};

struct rap_work {
    rap_arena *arena;
    rap_syntax_work *syntax;
    rap_doc *doc;
    uint64_t (*now)(void);
    uint64_t spent[RAP_STAGE_COUNT];
};

const char *rap_stage_text(int stage)
{
    static const char *const words[] = {
#define X(name, text) text,
        RAP_STAGE_LIST(X)
#undef X
    };
    return stage >= 0 && stage < RAP_STAGE_COUNT ? words[stage] : NULL;
}

/* ---- the reader ---- */

static rap_status map_model(rap_reader *r, const char *path, rap_err *err)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    struct stat st;
    if (fd < 0 || fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || st.st_size == 0) {
        if (fd >= 0)
            close(fd);
        return rap_fail_at(err, RAP_E_RESOURCE, path, 0, "cannot read the model file");
    }
    void *at = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
    close(fd);
    if (at == MAP_FAILED)
        return rap_fail_at(err, RAP_E_RESOURCE, path, 0, "cannot map the model file");
    r->mapped = at;
    r->mapped_size = (size_t)st.st_size;
    return RAP_OK;
}

static rap_status open_lexicons(rap_reader *r, const char *const *dirs, rap_err *err)
{
    size_t n = 1;
    for (size_t i = 0; dirs && dirs[i]; i++)
        n++;
    r->lexicons = calloc(n, sizeof *r->lexicons);
    if (!r->lexicons)
        return rap_fail(err, RAP_E_MEMORY, "no memory for the lexicon");
    rap_status s = rap_lexicon_open(rap_builtin_lexicon(), rap_builtin_lexicon_size(), &r->lexicons[0], err);
    for (r->n_lexicons = s == RAP_OK; s == RAP_OK && r->n_lexicons < n; r->n_lexicons += s == RAP_OK)
        s = rap_lexicon_compile(dirs[r->n_lexicons - 1], r->lexicons[r->n_lexicons - 1], &r->lexicons[r->n_lexicons], err);
    return s;
}

rap_status rap_reader_open(const rap_reader_options *options, rap_reader **out, rap_err *err)
{
    *out = NULL;
    rap_reader *r = calloc(1, sizeof *r);
    if (!r)
        return rap_fail(err, RAP_E_MEMORY, "no memory for the reader");
    const void *model = rap_builtin_model();
    size_t size = rap_builtin_model_size();
    rap_status s = RAP_OK;
    if (options && options->model_bytes) {
        model = options->model_bytes;
        size = options->model_size;
    } else if (options && options->model) {
        s = map_model(r, options->model, err);
        model = r->mapped;
        size = r->mapped_size;
    }
    if (s == RAP_OK)
        s = rap_model_open(model, size, &r->model, err);
    if (s == RAP_OK)
        s = open_lexicons(r, options ? options->lexicons : NULL, err);
    if (s == RAP_OK && !(r->neutral = rap_neutral_make(rap_reader_lexicon(r))))
        s = rap_fail(err, RAP_E_MEMORY, "no memory for the reader");
    if (s != RAP_OK) {
        rap_reader_close(r);
        return s;
    }
    *out = r;
    return RAP_OK;
}

void rap_reader_close(rap_reader *r)
{
    if (!r)
        return;
    rap_neutral_free(r->neutral);
    while (r->n_lexicons)
        rap_lexicon_close(r->lexicons[--r->n_lexicons]);
    free(r->lexicons);
    if (r->model)
        rap_model_close(r->model);
    if (r->mapped)
        munmap(r->mapped, r->mapped_size);
    free(r);
}

const rap_lexicon *rap_reader_lexicon(const rap_reader *r)
{
    return r->lexicons[r->n_lexicons - 1];
}

const rap_model *rap_reader_model(const rap_reader *r)
{
    return r->model;
}

/* ---- the work of a thread ---- */

rap_work *rap_work_new(const rap_reader *r, rap_err *err)
{
    rap_work *w = calloc(1, sizeof *w);
    if (w) {
        w->arena = rap_arena_new(DOCUMENT_BUDGET);
        w->syntax = rap_syntax_work_new(r->model);
    }
    if (!w || !w->arena || !w->syntax) {
        rap_work_free(w);
        rap_fail(err, RAP_E_MEMORY, "no memory for a worker");
        return NULL;
    }
    rap_syntax_work_neutral(w->syntax, r->neutral);
    return w;
}

void rap_work_free(rap_work *w)
{
    if (!w)
        return;
    rap_arena_free(w->arena);
    if (w->syntax)
        rap_syntax_work_free(w->syntax);
    free(w);
}

void rap_work_clock(rap_work *w, uint64_t (*now)(void))
{
    w->now = now;
}

uint64_t rap_work_spent(const rap_work *w, rap_stage stage)
{
    return w->spent[stage];
}

/* ---- the stages ---- */

typedef rap_status stage_fn(rap_doc *doc, const rap_lexicon *lex, rap_err *err);

static const struct {
    rap_stage stage;
    stage_fn *run;
} layers[] = {
    {RAP_STAGE_MARK, rap_lexicon_mark},        {RAP_STAGE_FRAME, rap_frame_run},   {RAP_STAGE_MENTION, rap_mention_run},
    {RAP_STAGE_TIME, rap_time_run},            {RAP_STAGE_STATEMENT, rap_statement_run},
    {RAP_STAGE_ENTITY, rap_entity_run},        {RAP_STAGE_EVENT, rap_event_run},
    {RAP_STAGE_ANCHOR, rap_anchor_run},        {RAP_STAGE_FACT, rap_fact_run},
};

static uint64_t tick(rap_work *w, rap_stage stage, uint64_t since)
{
    if (!w->now)
        return 0;
    uint64_t now = w->now();
    w->spent[stage] += now - since;
    return now;
}

static rap_status run(const rap_reader *r, rap_work *w, const rap_input *in, bool whole, rap_err *err)
{
    if (setjmp(*rap_arena_guard(w->arena)))
        return rap_fail(err, RAP_E_MEMORY, "the document needs more memory than there is");
    uint64_t at = w->now ? w->now() : 0;
    rap_arena_reset(w->arena);
    w->doc = RAP_NEW(w->arena, rap_doc, 1);
    w->doc->arena = w->arena;
    rap_status s = rap_document_read(w->doc, in, rap_reader_lexicon(r), err);
    at = tick(w, RAP_STAGE_DOCUMENT, at);
    if (s == RAP_OK)
        s = rap_token_run(w->doc, r->model, w->syntax, err);
    at = tick(w, RAP_STAGE_TOKEN, at);
    if (s == RAP_OK)
        s = rap_syntax_run(w->doc, r->model, w->syntax, err);
    at = tick(w, RAP_STAGE_SYNTAX, at);
    for (size_t i = 0; whole && s == RAP_OK && i < RAP_COUNT(layers); i++) {
        s = layers[i].run(w->doc, rap_reader_lexicon(r), err);
        at = tick(w, layers[i].stage, at);
    }
    return s;
}

rap_status rap_annotate(const rap_reader *r, rap_work *w, const rap_input *in, rap_doc **out, rap_err *err)
{
    rap_status s = run(r, w, in, true, err);
    *out = s == RAP_OK ? w->doc : NULL;
    return s;
}

rap_status rap_parse(const rap_reader *r, rap_work *w, const rap_input *in, rap_doc **out, rap_err *err)
{
    rap_status s = run(r, w, in, false, err);
    *out = s == RAP_OK ? w->doc : NULL;
    return s;
}

rap_status rap_parse_tokens(const rap_reader *r, rap_work *w, rap_view conllu, rap_doc **out, rap_err *err)
{
    *out = NULL;
    if (setjmp(*rap_arena_guard(w->arena)))
        return rap_fail(err, RAP_E_MEMORY, "the document needs more memory than there is");
    rap_arena_reset(w->arena);
    w->doc = RAP_NEW(w->arena, rap_doc, 1);
    w->doc->arena = w->arena;
    w->doc->date = RAP_NO_DAY;
    rap_status s = rap_conllu_read(conllu, w->doc, err);
    if (s == RAP_OK)
        s = rap_syntax_run(w->doc, r->model, w->syntax, err);
    *out = s == RAP_OK ? w->doc : NULL;
    return s;
}

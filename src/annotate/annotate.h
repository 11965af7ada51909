/* annotate.h - the whole way of a document, from bytes to facts.
 *
 * A rap_reader holds what is read-only (model, lexicon) and is shared by threads. A rap_work is one thread's scratch:
 * the arena of the document in hand and the caches of the parser. rap_annotate is a pure function of its input and the
 * reader: no clock, no locale, no network, no file.
 */
#ifndef RAP_ANNOTATE_H
#define RAP_ANNOTATE_H

#include "document/read.h"
#include "lexicon/lexicon.h"
#include "syntax/syntax.h"

typedef struct rap_reader rap_reader;
typedef struct rap_work rap_work;

typedef struct {
    const char *const *lexicons; /* folders or images of the user's own, the later win; NULL-ended, NULL = none */
    const char *model;           /* a model file in place of the built-in one, NULL = built in */
    const void *model_bytes;     /* the same from memory, which must outlive the reader; NULL = none */
    size_t model_size;
} rap_reader_options;

rap_status rap_reader_open(const rap_reader_options *options, rap_reader **out, rap_err *err); /* options may be NULL */
void rap_reader_close(rap_reader *r);
const rap_lexicon *rap_reader_lexicon(const rap_reader *r);
const rap_model *rap_reader_model(const rap_reader *r);

rap_work *rap_work_new(const rap_reader *r, rap_err *err); /* NULL: see *err */
void rap_work_free(rap_work *w);

/* Time spent, for --timings: the caller brings the clock (nanoseconds, never going back; one of the thread's own time makes figures comparable). */
#define RAP_STAGE_LIST(X)                                                                                          \
    X(DOCUMENT, "document") X(TOKEN, "token") X(SYNTAX, "syntax") X(MARK, "lexicon") X(FRAME, "frame")             \
    X(MENTION, "mention") X(TIME, "time") X(STATEMENT, "statement") X(ENTITY, "entity") X(EVENT, "event")          \
    X(ANCHOR, "anchor") X(FACT, "fact")
typedef enum {
#define X(name, text) RAP_STAGE_##name,
    RAP_STAGE_LIST(X)
#undef X
    RAP_STAGE_COUNT
} rap_stage;
const char *rap_stage_text(int stage);
void rap_work_clock(rap_work *w, uint64_t (*now)(void)); /* NULL = no timing */
uint64_t rap_work_spent(const rap_work *w, rap_stage stage);

/* The document lives in `w` and is gone with the next call. RAP_E_TOO_LARGE above 8 MB, RAP_E_INPUT for a date that is none. */
rap_status rap_annotate(const rap_reader *r, rap_work *w, const rap_input *in, rap_doc **out, rap_err *err);
/* Only as far as syntax: what `parse` needs. */
rap_status rap_parse(const rap_reader *r, rap_work *w, const rap_input *in, rap_doc **out, rap_err *err);
/* The same for words and sentences that CoNLL-U gives. */
rap_status rap_parse_tokens(const rap_reader *r, rap_work *w, rap_view conllu, rap_doc **out, rap_err *err);

#endif

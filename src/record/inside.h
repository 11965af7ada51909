/* inside.h - what only this folder's files see: JSON that may be anything, texts by code points, digests. */
#ifndef RAP_RECORD_INSIDE_H
#define RAP_RECORD_INSIDE_H

#include "record/record.h"

/* ---- JSON read with care: a value of another type is as good as none ---- */
rap_view rap_js(const json_t *o, const char *name);                   /* string, else RAP_NULL */
int64_t rap_ji(const json_t *o, const char *name, int64_t none);      /* integer, else `none` */
json_t *rap_ja(const json_t *o, const char *name);                    /* array, else NULL (as an empty one to jansson) */
json_t *rap_jo(const json_t *o, const char *name);                    /* object, else NULL */
int64_t rap_id_number(const json_t *id, char letter);                 /* "s3" with letter s: 3, else 0 */
rap_view rap_json_text(const json_t *o, rap_buf *b);                  /* compact, sorted keys; into b, cleared first */

/* A mention as entities keep it: [start, end, form, sure], form N, d or p, sure h or l; 0 for what is none. */
int64_t rap_mention_start(const json_t *mention);
int64_t rap_mention_end(const json_t *mention);
char rap_mention_form(const json_t *mention); /* N name, d description, p pronoun */
char rap_mention_sure(const json_t *mention); /* h, l */

/* ---- a text by code points ---- */
typedef struct {
    rap_view text;
    uint32_t *at; /* [n+1] byte of each code point */
    size_t n;
} rap_chars;
bool rap_chars_open(rap_chars *p, rap_view text);
void rap_chars_close(rap_chars *p);
rap_view rap_chars_cut(const rap_chars *p, int64_t start, int64_t end); /* outside the text: RAP_NULL */

/* ---- words ---- */
/* Calls `put` with every run of letters and digits in lower case; stops when it returns false. */
void rap_words(rap_view text, bool (*put)(void *to, rap_view word), void *to);
void rap_put_folded(rap_buf *b, rap_view text); /* words in lower case, one blank between, nothing else */
void rap_put_plain(rap_buf *b, rap_view text);  /* the text with every run of blanks as one */
void rap_put_lower(rap_buf *b, rap_view text);
rap_view rap_buf_view(const rap_buf *b);
void rap_buf_clear(rap_buf *b);

/* ---- digests ---- */
/* The digest of a document's content. */
void rap_document_digest(const json_t *doc, char out[RAP_DIGEST + 1]);
/* Least hashes of its runs of five words, 16 of them in hexadecimal. */
enum { RAP_SKETCH = 16 };
void rap_sketch(rap_view text, rap_buf *out);

/* ---- keys ---- */
/* The key of a line: type, digest of its words; `occurrence` from 1. */
void rap_line_key(const rap_line_kind *k, const json_t *line, const rap_chars *text, uint32_t occurrence, rap_buf *out);
/* Where a line stands: of a statement everything from its first to its last part. false: nowhere. */
bool rap_line_span(const json_t *line, int64_t *start, int64_t *end);
/* Its characters: of a statement the content only. */
void rap_line_words(const rap_line_kind *k, const json_t *line, const rap_chars *text, rap_buf *out);

/* ---- derived tables ---- */
void rap_derive_document(rap_store *s, rap_view document); /* derived_line, _field, _link of one document, edits applied */
void rap_derive_edits(rap_store *s, rap_view document);    /* where its edits apply now; RAP_NULL: all documents */
void rap_derive_names(rap_store *s);                       /* derived_document */
void rap_derive_entities(rap_store *s);
void rap_derive_talks(rap_store *s);
void rap_derive_events(rap_store *s);
void rap_derive_schedule(rap_store *s);
void rap_derive_contradictions(rap_store *s);

/* One plain line of what a line says, from its fields. `names` gives the name of an entity of the document. */
typedef struct {
    const json_t *entities; /* array by number: bodies of entities, null where there is none */
} rap_names;
rap_view rap_name_of(const rap_names *n, int64_t entity);
void rap_put_names(rap_buf *b, const rap_names *n, const json_t *ids);
void rap_summary(const rap_line_kind *k, const json_t *line, rap_view words, const rap_names *n, rap_buf *out);

#endif

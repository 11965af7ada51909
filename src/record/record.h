/* record.h - the record: documents, their lines with lasting numbers, persons' edits, and all that follows from them.
 *
 * In : annotated documents in the contract's JSON (rap_record_add), edits (rap_edit_*).
 * Out: the tables of sql/001_record.sql, and derived_* (sql/derived_make.sql), which are a pure function of
 *      documents and edits: adding in any order ends in the same answers.
 * Errors: RAP_E_RECORD with the file and what to do; RAP_E_INPUT when a document is not what it must be.
 * No clock: the caller says when an edit is made.
 *
 * Names: a document is called by the first characters of its digest (four, more where two agree), a line by
 * that and its label: k7qm:s3. A line's number is given once for its key (kind, type, words, which
 * occurrence) and never again to another.
 */
#ifndef RAP_RECORD_H
#define RAP_RECORD_H

#include "base/base.h"
#include "record/store.h"

#include <jansson.h>

#define RAP_RECORD_VERSION 1
#define RAP_DIGEST 26 /* characters of a digest: 128 bits in base 32 */

typedef struct rap_record {
    rap_store *store;
    uint32_t pending; /* documents since the last commit */
    bool touched;     /* derived tables over documents lag behind */
} rap_record;

/* NULL and *err. RAP_OPEN_CREATE makes a new record; an older version is migrated, a newer one refused. */
rap_record *rap_record_open(const char *path, int mode, rap_err *err);
void rap_record_close(rap_record *r); /* what was not flushed is undone; NULL is fine */

/* ---- documents --------------------------------------------------------------------------------------------------- */

typedef enum { RAP_ADD_NEW, RAP_ADD_AGAIN /* annotated anew */, RAP_ADD_KNOWN /* nothing to do */ } rap_added;

/* One annotated document. `source` is the digest of what it was annotated from, RAP_NULL when it came
 * annotated. Commits every 64 documents. A refused document (RAP_E_INPUT) leaves the record as it was. */
rap_status rap_record_add(rap_record *r, const json_t *doc, rap_view source, rap_added *what, rap_err *err);
/* Whether a document annotated from this source by this engine is there: then it need not be annotated. */
bool rap_record_has(rap_record *r, rap_view source, rap_view engine);
/* Commits, and brings everything over documents up to date. */
rap_status rap_record_flush(rap_record *r, rap_err *err);
/* The same for a record that an interrupted `add` left behind; does nothing when all is up to date. */
rap_status rap_record_refresh(rap_record *r, rap_err *err);
/* Drops all derived tables and makes them again. */
rap_status rap_record_rebuild(rap_record *r, rap_err *err);

/* ---- edits ------------------------------------------------------------------------------------------------------- */

typedef struct {
    const char *verb;  /* accept reject correct note join split */
    const char *mark;  /* k7qm:s3; of join and split the entity's mark k7qm:e2 */
    const char *who, *when;
    json_t *body;      /* {"why":str, "fields":{...}, "with":mark}; borrowed */
} rap_edit;

rap_status rap_record_edit(rap_record *r, const rap_edit *e, rap_err *err);
/* A line that a person enters: `fact` is the contract's fact with names instead of ids for entities; `mark`
 * (RAP_DIGEST + 8 bytes) receives its name. */
rap_status rap_record_enter(rap_record *r, const json_t *fact, const char *who, const char *when, char *mark, rap_err *err);

/* ---- digests: what things are called by, the same on every machine ---- */

typedef struct {
    uint64_t a, b;
} rap_digest;
void rap_digest_add(rap_digest *d, rap_view part); /* unknown and empty differ */
char *rap_digest_text(const rap_digest *d, char out[RAP_DIGEST + 1]);
void rap_engine_digest(rap_view version, rap_view model, rap_view lexicons, char out[RAP_DIGEST + 1]);

/* ---- marks --------------------------------------------------------------------------------------------------------- */

typedef struct {
    char document[RAP_DIGEST + 1];
    char kind[12];
    int64_t number; /* 0: the mark names a document */
} rap_mark;

/* Reads k7qm, k7qm:s3, [k7qm:s3]. RAP_E_USAGE: no mark, none such, or several begin so. */
rap_status rap_mark_find(rap_record *r, const char *text, rap_mark *out, rap_err *err);

/* ---- whole? ---------------------------------------------------------------------------------------------------------- */

/* Every span is in its document, every line's key holds, references lead somewhere, the file is whole. `say` is
 * called with each thing that does not hold; their number is *faults. */
rap_status rap_record_audit(rap_record *r, void (*say)(void *to, const char *what), void *to, uint64_t *faults, rap_err *err);

/* ---- kinds of lines, shared by the files of this folder ------------------------------------------------------------------- */

typedef struct {
    const char *layer;  /* the array in the annotated document */
    const char *kind;   /* in the tables */
    char letter;        /* of labels */
    const char *type;   /* field that is the type of its key; NULL = none */
    const char *words;  /* field whose text makes the key; NULL = the characters of its span */
} rap_line_kind;

enum { RAP_LINE_KINDS = 8 };
extern const rap_line_kind rap_line_kinds[RAP_LINE_KINDS];
const rap_line_kind *rap_line_kind_of(const char *kind);
const rap_line_kind *rap_line_kind_by_letter(char letter);

#endif

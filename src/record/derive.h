/* derive.h - shared by the files that make derived tables over documents: sets that are joined, text keys. */
#ifndef RAP_RECORD_DERIVE_H
#define RAP_RECORD_DERIVE_H

#include "record/inside.h"

/* ---- sets of things that are joined two by two (union-find); the least number of a set stands for it ---- */
typedef struct {
    uint32_t *up;
    uint32_t n, cap;
    bool failed;
} rap_sets;
uint32_t rap_sets_new(rap_sets *s);                       /* a set of one */
uint32_t rap_sets_find(rap_sets *s, uint32_t i);
void rap_sets_join(rap_sets *s, uint32_t a, uint32_t b);
void rap_sets_free(rap_sets *s);

/* ---- text to number ---- */
typedef struct {
    struct rap_key {
        char *text; /* NULL = empty slot */
        uint32_t value;
    } *at;
    uint32_t n, cap;
    bool failed;
} rap_keys;
/* The value of a key; where it is new, it gets `value` and *fresh (may be NULL) is true. */
uint32_t rap_keys_put(rap_keys *k, rap_view text, uint32_t value, bool *fresh);
bool rap_keys_get(const rap_keys *k, rap_view text, uint32_t *value);
const char *rap_keys_text(rap_keys *k, rap_view text); /* the kept copy of a key, put in where it is new; NULL: no memory */
void rap_keys_free(rap_keys *k);

char *rap_copy(rap_view v); /* on the heap, NUL-terminated; unknown gives ""; NULL: no memory */

/* ---- days in text columns ---- */
rap_day rap_day_at(rap_stmt *q, int column); /* null, or no day: RAP_NO_DAY */
/* Do two ranges of days touch? An unknown end is the other end; nothing known touches nothing. */
bool rap_days_touch(rap_day a_from, rap_day a_to, rap_day b_from, rap_day b_to);

/* ---- how many origins a handful of lines have ---- */
typedef struct {
    rap_view origin, copy_of, quote; /* of each line */
} rap_origin;
uint32_t rap_origins(const rap_origin *lines, uint32_t n);

/* ---- contradictions ---- */
typedef struct {
    const char *document, *label, *kind, *given, *mark, *says, *speaker, *outlet, *published, *talks; /* "" = unknown */
    int64_t number, start, end;
    bool sure;
} rap_side;
/* Writes one of two sides, the earlier first; `hard`: both cannot hold. */
void rap_contradiction_put(rap_store *s, bool hard, const char *subject, const rap_side *a, const rap_side *b);

/* The state or group that an actor code belongs to: AVRGOV and AVR give AVR, AFGREBTAL and IGOUNO themselves. */
rap_view rap_principal(rap_view code);

#endif

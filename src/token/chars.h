/* chars.h - classes of characters, folding and hashes, from the model's own Unicode tables.
 *
 * The training program and this code must see the same features, so the tables travel in the model: classes as runs
 * over the code points, folding (lower case, accents off) as pairs. train/words.py is the twin of this file.
 */
#ifndef RAP_CHARS_H
#define RAP_CHARS_H

#include "base/base.h"

typedef enum {
    RAP_CHAR_OTHER,
    RAP_CHAR_LOWER, /* every letter that is not upper case */
    RAP_CHAR_UPPER,
    RAP_CHAR_DIGIT,
    RAP_CHAR_MARK,  /* combining marks and what has no width */
    RAP_CHAR_SPACE,
    RAP_CHAR_PUNCT,
    RAP_CHAR_IDEOGRAPH,
    RAP_CHAR_CLASSES
} rap_char_class;

typedef struct {
    const uint32_t *run; /* code point << 8 | class, rising; the first is code point 0 */
    uint32_t runs;
    const uint32_t *pair; /* code point, what it folds to (0 = nothing); rising */
    uint32_t pairs;
    uint8_t ascii[128];
} rap_chars;

rap_char_class rap_char_class_of(const rap_chars *c, uint32_t cp);
uint32_t rap_char_fold(const rap_chars *c, uint32_t cp); /* 0: it folds to nothing */

#define RAP_WORD_LOOK 100 /* code points of a word that its features look at */

/* A word folded: UTF-8 without NUL, and where each code point begins. */
typedef struct {
    uint8_t at[RAP_WORD_LOOK * 4 + 1];
    uint16_t begin[RAP_WORD_LOOK + 1]; /* begin[n] = length */
    uint32_t cp[RAP_WORD_LOOK];
    uint32_t n; /* code points */
} rap_folded;

/* digits: 0 to 9 become 0. */
void rap_fold(const rap_chars *c, rap_view word, bool digits, rap_folded *out);
/* "Kabul-based" -> "Xx-x": one sign for a run of one class, any other character as itself. Returns bytes written. */
size_t rap_shape(const rap_chars *c, rap_view word, uint8_t out[RAP_WORD_LOOK * 4 + 1]);

/* FNV-1a, 64 bits, and its continuation. */
#define RAP_FNV_START 0xCBF29CE484222325u
static inline uint64_t rap_fnv(uint64_t h, const void *bytes, size_t n)
{
    const uint8_t *p = bytes;
    for (size_t i = 0; i < n; i++)
        h = (h ^ p[i]) * 0x100000001B3u;
    return h;
}
/* A row of a hashed table with `size` rows: `salt` keeps the tables apart. */
static inline uint32_t rap_hash_row(char salt, const void *bytes, size_t n, uint32_t size)
{
    uint64_t h = rap_fnv(rap_fnv(RAP_FNV_START, &salt, 1), bytes, n);
    return (uint32_t)((h ^ h >> 32) % size);
}
/* Rows of the last and of the first `k` code points. */
uint32_t rap_hash_end(char salt, const rap_folded *w, uint32_t k, uint32_t size);
uint32_t rap_hash_begin(char salt, const rap_folded *w, uint32_t k, uint32_t size);

#endif

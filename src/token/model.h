/* model.h - the model file: one block of bytes with named, typed sections.
 *
 * All numbers are little-endian and the file is used where it lies (mapped or built in), so a machine of the other
 * byte order refuses it. The head tells the version, the size and a checksum (XXH64 of all that follows the head); the
 * section table is next; each section begins at a multiple of 64. rap_file_open tests magic, version, size, checksum and
 * that every section lies inside and has the size of its rows and columns; whoever asks for a section says the type and
 * shape that it will read, so that no offset is used untested.
 *
 * A model holds two nets: the segmenter's (read in src/token) and the parser's (read in src/syntax).
 */
#ifndef RAP_MODEL_H
#define RAP_MODEL_H

#include "token/chars.h"
#include "token/net.h"
#include "token/token.h"

#define RAP_MODEL_VERSION 1

typedef enum { RAP_U8 = 1, RAP_S8, RAP_U16, RAP_U32, RAP_U64, RAP_F32, RAP_S32 } rap_type;

typedef struct {
    char magic[8]; /* "RAPMODEL" */
    uint32_t version, sections;
    uint64_t bytes;    /* of the whole file */
    uint64_t checksum; /* rap_hash of the bytes after this head, seed 0 */
    uint8_t pad[32];
} rap_file_head;

typedef struct {
    char name[24]; /* NUL-padded, NUL-ended */
    uint64_t offset, bytes;
    uint32_t type, rows, cols, pad;
} rap_file_section;

typedef struct {
    const uint8_t *bytes;
    size_t n;
    const rap_file_section *sections;
    uint32_t count;
    uint64_t checksum;
} rap_file;

rap_status rap_file_open(const void *bytes, size_t n, rap_file *out, rap_err *err);
/* The section with this name, type and shape; 0 rows or columns = any. NULL and *err filled when there is none. */
const rap_file_section *rap_file_section_of(const rap_file *f, const char *name, rap_type type, uint32_t rows,
                                            uint32_t cols, rap_err *err);
static inline const void *rap_file_at(const rap_file *f, const rap_file_section *s) { return f->bytes + s->offset; }

/* A sorted table of 64-bit hashes: the row of the key, or RAP_NONE. */
typedef struct {
    const uint64_t *key;
    uint32_t n;
} rap_keys;
uint32_t rap_keys_find(const rap_keys *k, uint64_t hash);

/* Readers of the common shapes: each false, with *err filled, when a section is missing or of another shape. */
bool rap_file_keys(const rap_file *f, const char *name, rap_keys *out, rap_err *err);
bool rap_file_rows(const rap_file *f, const char *name, uint32_t rows, uint32_t cols, const uint8_t **out, rap_err *err);
bool rap_file_floats(const rap_file *f, const char *name, uint32_t rows, uint32_t cols, const float **out, rap_err *err);
/* name.w, name.init, name.scale, name.bias and name.in; `outputs` counts before padding to 8, 0 = any. */
bool rap_file_linear(const rap_file *f, const char *name, uint32_t inputs, uint32_t outputs, rap_linear *out, rap_err *err);
bool rap_file_norm(const rap_file *f, const char *name, uint32_t width, rap_norm *out, rap_err *err);

typedef struct rap_syntax_net rap_syntax_net; /* src/syntax/parser.h */
typedef struct rap_segmenter rap_segmenter;   /* src/token/segment.h */

struct rap_model {
    rap_file file;
    void *copy; /* of the bytes, where they did not lie at a multiple of 64; else NULL */
    rap_chars chars;
    rap_segmenter *segmenter;
    rap_syntax_net *syntax;
};

#endif

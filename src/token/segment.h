/* segment.h - the segmenter's net: atoms of a text get three bits each.
 *
 * An atom is a run of letters (with their marks), a run of digits, or any other single character; blanks part atoms.
 * The bits: a word starts here; a sentence starts here; the atom holds the start of a further word ("cannot"). Features
 * of an atom: hashed form, end and beginning, case, the blank before, length. A convolution over three atoms, two SRU
 * layers of width 96 (about 80,000 multiply-adds an atom). train/segmenter.py is the twin of this file.
 */
#ifndef RAP_SEGMENT_H
#define RAP_SEGMENT_H

#include "token/model.h"

enum { RAP_SEG_WIDTH = 96, RAP_SEG_LAYERS = 2, RAP_SEG_INPUT = 88, RAP_SEG_WINDOW = 512 };

typedef struct {
    uint32_t start, end; /* bytes in the document */
    uint8_t blank;       /* before it: 0 none, 1 blanks, 2 the paragraph begins */
    bool word, sentence, split;
} rap_atom;

struct rap_segmenter {
    const uint8_t *form, *end, *begin, *kase, *blank, *length; /* bytes to 127, zero at 64 */
    rap_linear conv;
    rap_norm norm;
    rap_layer layer[RAP_SEG_LAYERS];
    rap_linear out;
    rap_keys split; /* folded atom -> code points before the further word */
    const uint8_t *split_at;
    const float *bias; /* [3] a sentence starts where the score is above it: elsewhere, after a full stop or its like, after
                        * a letter, digit or comma */
};

/* Scratch of one thread, for windows of RAP_SEG_WINDOW atoms. */
typedef struct {
    uint8_t embed[(RAP_SEG_WINDOW + 2) * RAP_SEG_INPUT];
    uint8_t act[RAP_SEG_WINDOW * 3 * RAP_SEG_INPUT];
    float x[RAP_SEG_WINDOW * RAP_SEG_WIDTH];
    float u[RAP_SEG_WINDOW * RAP_SEG_WIDTH * 3];
    float out[RAP_SEG_WINDOW * 8];
    float carry[RAP_SEG_WIDTH];
} rap_seg_work;

rap_segmenter *rap_segmenter_open(const rap_file *f, rap_err *err); /* NULL: see *err */
void rap_segmenter_close(rap_segmenter *s);

/* The next atom of text[at, end), or false; *at moves past it. `blank` is what came before `at`. */
bool rap_atom_next(const rap_chars *c, rap_view text, size_t *at, size_t end, uint8_t blank, rap_atom *out);
/* Sets the bits of up to RAP_SEG_WINDOW atoms. */
void rap_segment_window(const rap_model *m, const rap_kernels *k, rap_seg_work *w, rap_view text, rap_atom *atoms,
                        uint32_t n);
/* Byte at which a further word starts inside the atom, 0 = the tables know none. */
uint32_t rap_segment_split(const rap_model *m, rap_view text, const rap_atom *a);

#endif

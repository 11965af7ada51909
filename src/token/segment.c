/* segment.c - see segment.h. */
#include "token/segment.h"

#include <stdlib.h>
#include <string.h>

enum { FORMS = 8192, ENDS = 1024, BEGINS = 2048, CASES = 12, BLANKS = 3, LENGTHS = 16 };
enum { W_FORM = 32, W_END = 16, W_BEGIN = 16, W_SMALL = 8 };

static bool read_net(rap_segmenter *s, const rap_file *f, rap_err *err)
{
    const rap_file_section *at;
    bool ok = rap_file_rows(f, "seg.form", FORMS, W_FORM, &s->form, err) &&
              rap_file_rows(f, "seg.end", ENDS, W_END, &s->end, err) &&
              rap_file_rows(f, "seg.begin", BEGINS, W_BEGIN, &s->begin, err) &&
              rap_file_rows(f, "seg.case", CASES, W_SMALL, &s->kase, err) &&
              rap_file_rows(f, "seg.blank", BLANKS, W_SMALL, &s->blank, err) &&
              rap_file_rows(f, "seg.length", LENGTHS, W_SMALL, &s->length, err) &&
              rap_file_linear(f, "seg.conv", 3 * RAP_SEG_INPUT, RAP_SEG_WIDTH, &s->conv, err) &&
              rap_file_norm(f, "seg.conv", RAP_SEG_WIDTH, &s->norm, err) &&
              rap_file_linear(f, "seg.0", RAP_SEG_WIDTH, 3 * RAP_SEG_WIDTH, &s->layer[0].proj, err) &&
              rap_file_norm(f, "seg.0", RAP_SEG_WIDTH, &s->layer[0].norm, err) &&
              rap_file_linear(f, "seg.1", RAP_SEG_WIDTH, 3 * RAP_SEG_WIDTH, &s->layer[1].proj, err) &&
              rap_file_norm(f, "seg.1", RAP_SEG_WIDTH, &s->layer[1].norm, err) &&
              rap_file_linear(f, "seg.out", RAP_SEG_WIDTH, 3, &s->out, err) &&
              rap_file_floats(f, "seg.bias", 1, 3, &s->bias, err) && rap_file_keys(f, "seg.split.key", &s->split, err) &&
              (at = rap_file_section_of(f, "seg.split.at", RAP_U8, s->split.n, 1, err)) != NULL;
    if (ok)
        s->split_at = rap_file_at(f, at);
    return ok;
}

rap_segmenter *rap_segmenter_open(const rap_file *f, rap_err *err)
{
    rap_segmenter *s = calloc(1, sizeof *s);
    if (!s) {
        rap_fail(err, RAP_E_MEMORY, "no memory for the model");
        return NULL;
    }
    if (!read_net(s, f, err)) {
        free(s);
        return NULL;
    }
    return s;
}

void rap_segmenter_close(rap_segmenter *s) { free(s); }

static size_t run_end(const rap_chars *c, rap_view text, size_t at, size_t end, bool letters)
{
    while (at < end) {
        size_t next = at;
        rap_char_class k = rap_char_class_of(c, rap_utf8_next(text.at, end, &next));
        if (letters ? k != RAP_CHAR_LOWER && k != RAP_CHAR_UPPER && k != RAP_CHAR_MARK : k != RAP_CHAR_DIGIT)
            break;
        at = next;
    }
    return at;
}

bool rap_atom_next(const rap_chars *c, rap_view text, size_t *at, size_t end, uint8_t blank, rap_atom *out)
{
    while (*at < end) {
        size_t start = *at;
        rap_char_class k = rap_char_class_of(c, rap_utf8_next(text.at, end, at));
        if (k == RAP_CHAR_SPACE) {
            blank = blank ? blank : 1;
            continue;
        }
        if (k == RAP_CHAR_LOWER || k == RAP_CHAR_UPPER || k == RAP_CHAR_DIGIT)
            *at = run_end(c, text, *at, end, k != RAP_CHAR_DIGIT);
        *out = (rap_atom){.start = (uint32_t)start, .end = (uint32_t)*at, .blank = blank};
        return true;
    }
    return false;
}

/* 0 lower, 1 Capital, 2 one capital, 3 ALL, 4 mixed, 5 to 9 digits by their number, 10 other, 11 ideograph. Looks at
 * the first RAP_WORD_LOOK code points only: an atom may be as long as the document. */
static uint32_t case_of(const rap_chars *c, rap_view atom)
{
    size_t at = 0;
    uint32_t n = 0, upper = 0;
    rap_char_class first = RAP_CHAR_OTHER;
    bool first_upper = false;
    while (at < atom.len && n < RAP_WORD_LOOK) {
        rap_char_class k = rap_char_class_of(c, rap_utf8_next(atom.at, atom.len, &at));
        if (n == 0)
            first = k, first_upper = k == RAP_CHAR_UPPER;
        upper += k == RAP_CHAR_UPPER;
        n++;
    }
    if (first == RAP_CHAR_DIGIT)
        return 4 + (n < 5 ? n : 5);
    if (first == RAP_CHAR_IDEOGRAPH)
        return 11;
    if (first != RAP_CHAR_LOWER && first != RAP_CHAR_UPPER)
        return 10;
    if (upper == 0)
        return 0;
    if (n == 1)
        return 2;
    if (upper == n)
        return 3;
    return first_upper && upper == 1 ? 1 : 4;
}

static uint32_t length_of(rap_view atom)
{
    size_t at = 0;
    uint32_t n = 0;
    while (at < atom.len && n < LENGTHS - 1) {
        rap_utf8_next(atom.at, atom.len, &at);
        n++;
    }
    return n;
}

static void embed(const rap_model *m, rap_view text, const rap_atom *a, uint8_t *out)
{
    const rap_segmenter *s = m->segmenter;
    rap_view v = rap_sub(text, a->start, a->end);
    rap_folded w;
    rap_fold(&m->chars, v, true, &w);
    memcpy(out, s->form + (size_t)rap_hash_row('a', w.at, w.begin[w.n], FORMS) * W_FORM, W_FORM);
    out += W_FORM;
    memcpy(out, s->end + (size_t)rap_hash_end('e', &w, 2, ENDS) * W_END, W_END);
    out += W_END;
    memcpy(out, s->begin + (size_t)rap_hash_begin('b', &w, 3, BEGINS) * W_BEGIN, W_BEGIN);
    out += W_BEGIN;
    memcpy(out, s->kase + (size_t)case_of(&m->chars, v) * W_SMALL, W_SMALL);
    memcpy(out + W_SMALL, s->blank + (size_t)a->blank * W_SMALL, W_SMALL);
    memcpy(out + 2 * W_SMALL, s->length + (size_t)length_of(v) * W_SMALL, W_SMALL);
}

/* Which of the biases holds after the atom. */
static uint32_t bias_after(const rap_chars *c, rap_view text, const rap_atom *a)
{
    size_t at = a->start;
    uint32_t cp = rap_utf8_next(text.at, a->end, &at);
    rap_char_class k = rap_char_class_of(c, cp);
    if (cp == '.' || cp == '?' || cp == '!')
        return 1;
    return cp == ',' || cp == '-' || k == RAP_CHAR_LOWER || k == RAP_CHAR_UPPER || k == RAP_CHAR_DIGIT ? 2 : 0;
}

void rap_segment_window(const rap_model *m, const rap_kernels *k, rap_seg_work *w, rap_view text, rap_atom *atoms,
                        uint32_t n)
{
    const rap_segmenter *s = m->segmenter;
    memset(w->embed, 64, RAP_SEG_INPUT);
    for (uint32_t i = 0; i < n; i++)
        embed(m, text, &atoms[i], w->embed + (size_t)(i + 1) * RAP_SEG_INPUT);
    memset(w->embed + (size_t)(n + 1) * RAP_SEG_INPUT, 64, RAP_SEG_INPUT);
    for (uint32_t i = 0; i < n; i++) /* atom before, atom, atom after lie side by side */
        memcpy(w->act + (size_t)i * 3 * RAP_SEG_INPUT, w->embed + (size_t)i * RAP_SEG_INPUT, 3 * RAP_SEG_INPUT);
    k->linear(&s->conv, w->act, n, w->x);
    k->norm(&s->norm, w->x, n);
    for (uint32_t l = 0; l < RAP_SEG_LAYERS; l++) {
        const rap_layer *y = &s->layer[l];
        k->quantize(w->x, (size_t)n * RAP_SEG_WIDTH, y->proj.in, 64.0f, w->act);
        k->linear(&y->proj, w->act, n, w->u);
        k->scan(w->u, w->x, w->carry, n, RAP_SEG_WIDTH);
        k->norm(&y->norm, w->x, n);
    }
    k->quantize(w->x, (size_t)n * RAP_SEG_WIDTH, s->out.in, 64.0f, w->act);
    k->linear(&s->out, w->act, n, w->out);
    for (uint32_t i = 0; i < n; i++) {
        const float *o = w->out + (size_t)i * s->out.outputs;
        atoms[i].word = o[0] > 0.0f;
        atoms[i].sentence = o[1] > s->bias[i ? bias_after(&m->chars, text, &atoms[i - 1]) : 0];
        atoms[i].split = o[2] > 0.0f;
    }
}

uint32_t rap_segment_split(const rap_model *m, rap_view text, const rap_atom *a)
{
    rap_view v = rap_sub(text, a->start, a->end);
    rap_folded w;
    rap_fold(&m->chars, v, false, &w);
    uint32_t row = rap_keys_find(&m->segmenter->split, rap_fnv(RAP_FNV_START, w.at, w.begin[w.n]));
    if (row == RAP_NONE)
        return 0;
    size_t at = 0;
    for (uint32_t i = 0; i < m->segmenter->split_at[row] && at < v.len; i++)
        rap_utf8_next(v.at, v.len, &at);
    return at > 0 && at < v.len ? a->start + (uint32_t)at : 0;
}

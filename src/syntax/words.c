/* words.c - vectors of words, without context: see parser.h. */
#include <string.h>

#include "syntax/parser.h"

enum { SUFFIX2 = 1024, SUFFIX3 = 4096, PREFIX3 = 4096, SHAPES = 512 };
enum { W_OWN = 64, W_S2 = 16, W_S3 = 32, W_P3 = 16, W_SHAPE = 32 };
enum { MISSES = 32 };

bool rap_words_open(rap_word_net *w, const rap_file *f, rap_err *err)
{
    const rap_file_section *s;
    bool ok = rap_file_keys(f, "word.piece.key", &w->piece_keys, err) &&
              rap_file_rows(f, "word.piece", w->piece_keys.n, RAP_PIECE, &w->piece, err) &&
              rap_file_keys(f, "word.own.key", &w->own_keys, err) &&
              rap_file_rows(f, "word.own", w->own_keys.n + 1, W_OWN, &w->own, err) &&
              rap_file_rows(f, "word.s2", SUFFIX2, W_S2, &w->s2, err) &&
              rap_file_rows(f, "word.s3", SUFFIX3, W_S3, &w->s3, err) &&
              rap_file_rows(f, "word.p3", PREFIX3, W_P3, &w->p3, err) &&
              rap_file_rows(f, "word.shape", SHAPES, W_SHAPE, &w->shape, err) &&
              rap_file_linear(f, "word.in", RAP_INPUT, RAP_WIDTH, &w->in, err) &&
              rap_file_norm(f, "word.in", RAP_WIDTH, &w->norm, err) &&
              (s = rap_file_section_of(f, "word.unknown", RAP_U32, 1, 1, err)) != NULL;
    if (!ok)
        return false;
    memcpy(&w->unknown_piece, rap_file_at(f, s), sizeof w->unknown_piece);
    if (w->unknown_piece >= w->piece_keys.n) {
        rap_fail(err, RAP_E_RESOURCE, "the model's section word.unknown is out of range");
        return false;
    }
    return true;
}

typedef struct {
    const rap_word_net *net;
    uint32_t piece[RAP_PIECES];
    uint32_t n;
} pieces;

static uint32_t piece_of(const rap_word_net *w, const uint8_t *at, size_t n, bool inside)
{
    uint64_t h = inside ? rap_fnv(RAP_FNV_START, "##", 2) : RAP_FNV_START;
    return rap_keys_find(&w->piece_keys, rap_fnv(h, at, n));
}

/* The longest pieces from the left of code points [from, to) of the folded word; all unknown when one is. */
static void greedy(pieces *p, const rap_folded *w, uint32_t from, uint32_t to)
{
    uint32_t found[RAP_PIECES], n = 0, at = from;
    while (at < to && n < RAP_PIECES) {
        uint32_t end = to, row = RAP_NONE;
        for (; end > at; end--) {
            row = piece_of(p->net, w->at + w->begin[at], (size_t)w->begin[end] - w->begin[at], at > from);
            if (row != RAP_NONE)
                break;
        }
        if (row == RAP_NONE) {
            found[0] = p->net->unknown_piece;
            n = 1;
            break;
        }
        found[n++] = row;
        at = end;
    }
    for (uint32_t i = 0; i < n && p->n < RAP_PIECES; i++)
        p->piece[p->n++] = found[i];
}

/* BERT's wordpieces: marks of punctuation and ideographs stand alone. */
static void split_pieces(pieces *p, const rap_chars *c, const rap_folded *w)
{
    uint32_t from = 0;
    for (uint32_t i = 0; i <= w->n && p->n < RAP_PIECES; i++) {
        rap_char_class k = i < w->n ? rap_char_class_of(c, w->cp[i]) : RAP_CHAR_SPACE;
        bool alone = k == RAP_CHAR_PUNCT || k == RAP_CHAR_IDEOGRAPH;
        if (!alone && k != RAP_CHAR_SPACE)
            continue;
        if (i > from)
            greedy(p, w, from, i);
        if (alone && p->n < RAP_PIECES) {
            uint32_t row = piece_of(p->net, w->at + w->begin[i], (size_t)w->begin[i + 1] - w->begin[i], false);
            p->piece[p->n++] = row == RAP_NONE ? p->net->unknown_piece : row;
        }
        from = i + 1;
    }
    if (p->n == 0)
        p->piece[p->n++] = p->net->unknown_piece;
}

static void embed(const rap_word_net *w, const rap_chars *c, rap_view form, uint8_t *out)
{
    rap_folded low;
    rap_fold(c, form, false, &low);
    pieces p = {.net = w};
    split_pieces(&p, c, &low);
    memcpy(out, w->piece + (size_t)p.piece[0] * RAP_PIECE, RAP_PIECE);
    out += RAP_PIECE;
    for (uint32_t k = 0; k < RAP_PIECE; k++) {
        uint32_t sum = 0;
        for (uint32_t i = 0; i < p.n; i++)
            sum += w->piece[(size_t)p.piece[i] * RAP_PIECE + k];
        out[k] = (uint8_t)((2 * sum + p.n) / (2 * p.n));
    }
    out += RAP_PIECE;
    uint8_t own[RAP_WORD_LOOK * 4 + 1];
    uint32_t len = low.begin[low.n];
    for (uint32_t i = 0; i < len; i++)
        own[i] = low.at[i] >= '0' && low.at[i] <= '9' ? '0' : low.at[i];
    uint32_t row = rap_keys_find(&w->own_keys, rap_fnv(RAP_FNV_START, own, len));
    memcpy(out, w->own + (size_t)(row == RAP_NONE ? w->own_keys.n : row) * W_OWN, W_OWN);
    out += W_OWN;
    memcpy(out, w->s2 + (size_t)rap_hash_end('2', &low, 2, SUFFIX2) * W_S2, W_S2);
    out += W_S2;
    memcpy(out, w->s3 + (size_t)rap_hash_end('3', &low, 3, SUFFIX3) * W_S3, W_S3);
    out += W_S3;
    memcpy(out, w->p3 + (size_t)rap_hash_begin('p', &low, 3, PREFIX3) * W_P3, W_P3);
    out += W_P3;
    size_t shape = rap_shape(c, form, own);
    memcpy(out, w->shape + (size_t)rap_hash_row('s', own, shape, SHAPES) * W_SHAPE, W_SHAPE);
}

/* Vectors are kept in 16 bits, and used as they are kept: it must not matter whether a word was in the cache. */
#define X_UNIT 2048.0f
#define U_UNIT 1024.0f

static int16_t narrow(float v)
{
    v = v < -32767.0f ? -32767.0f : v;
    v = v > 32767.0f ? 32767.0f : v;
    return (int16_t)v;
}

static void widen(const rap_cached *c, float *x, float *u)
{
    for (uint32_t i = 0; i < RAP_WIDTH; i++)
        x[i] = (float)c->x[i] * (1.0f / X_UNIT);
    for (uint32_t i = 0; i < 3 * RAP_WIDTH; i++)
        u[i] = (float)c->u[i] * (1.0f / U_UNIT);
}

typedef struct {
    uint64_t key[MISSES];
    uint32_t row[MISSES];
    uint32_t n;
    uint8_t in[MISSES * RAP_INPUT];
    float x[MISSES * RAP_WIDTH], u[MISSES * 3 * RAP_WIDTH];
} misses;

static void compute(const rap_model *m, const rap_kernels *k, rap_parse_work *w, misses *q)
{
    const rap_syntax_net *net = m->syntax;
    const rap_linear *proj = &net->layer[0].proj;
    k->linear(&net->word.in, q->in, q->n, q->x);
    k->norm(&net->word.norm, q->x, q->n);
    k->quantize(q->x, (size_t)q->n * RAP_WIDTH, proj->in, 64.0f, q->in);
    k->linear(proj, q->in, q->n, q->u);
    for (uint32_t i = 0; i < q->n; i++) {
        uint32_t set = (uint32_t)(q->key[i] % RAP_CACHE_SETS), way = w->next[set];
        w->next[set] = (uint8_t)((way + 1) % RAP_CACHE_WAYS);
        w->key[set][way] = q->key[i];
        rap_cached *c = &w->cache[set * RAP_CACHE_WAYS + way];
        for (uint32_t j = 0; j < RAP_WIDTH; j++)
            c->x[j] = narrow(q->x[i * RAP_WIDTH + j] * X_UNIT);
        for (uint32_t j = 0; j < 3 * RAP_WIDTH; j++)
            c->u[j] = narrow(q->u[i * 3 * RAP_WIDTH + j] * U_UNIT);
        widen(c, w->x + (size_t)q->row[i] * RAP_WIDTH, w->u + (size_t)q->row[i] * 3 * RAP_WIDTH);
    }
    q->n = 0;
}

static const rap_cached *cached(const rap_parse_work *w, uint64_t key)
{
    uint32_t set = (uint32_t)(key % RAP_CACHE_SETS);
    for (uint32_t i = 0; i < RAP_CACHE_WAYS; i++)
        if (w->key[set][i] == key)
            return &w->cache[set * RAP_CACHE_WAYS + i];
    return NULL;
}

void rap_words_run(const rap_model *m, const rap_kernels *k, rap_parse_work *w, const rap_doc *d, uint32_t first,
                   uint32_t n)
{
    misses q;
    q.n = 0;
    for (uint32_t i = 0; i < n; i++) {
        rap_view form = rap_neutral_read(w->neutral, rap_form_of(d, first + i));
        size_t look = form.len < 400 ? form.len : 400; /* a word's features see no further */
        uint64_t key = rap_hash(form.at, look, 0) | 1;
        const rap_cached *c = cached(w, key);
        if (c) {
            widen(c, w->x + (size_t)i * RAP_WIDTH, w->u + (size_t)i * 3 * RAP_WIDTH);
            continue;
        }
        embed(&m->syntax->word, &m->chars, form, q.in + (size_t)q.n * RAP_INPUT);
        q.key[q.n] = key;
        q.row[q.n++] = i;
        if (q.n == MISSES)
            compute(m, k, w, &q);
    }
    if (q.n)
        compute(m, k, w, &q);
}

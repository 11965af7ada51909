/* net.h - the arithmetic of the nets: int8 products, SRU layers, layer norms.
 *
 * Products are exact: activations are bytes a in [0, 127] (value + 64, or 0 to 127 where all are positive), weights
 * signed bytes, sums 32-bit integers. Seven bits, so that the 16-bit pair sums of AVX2's maddubs cannot saturate.
 * What is float (scales, norms, gates) is done element by element in one order, without fused operations and without
 * the C library's functions, so that every compiler and both code paths give the same bits. Sums over a row go by eight
 * lanes whatever the machine has.
 *
 * Weights lie in blocks of 8 outputs x 4 inputs: byte [o / 8][k / 4][o % 8][k % 4].
 * SRU (Lei et al. 2018, gates that see the input only): u = Wx + b = [z, f, r];
 *     c = f c' + (1 - f) z,   x = norm(x + 2 r tanh(c)),   the left half of the columns forward, the right backward.
 */
#ifndef RAP_NET_H
#define RAP_NET_H

#include "base/base.h"

typedef struct {
    uint32_t inputs, outputs; /* multiples of 4 and 8 */
    const int8_t *w;
    const int32_t *init; /* [outputs] minus 64 times the sum of the row's weights, or 0 */
    const float *scale;  /* [outputs] */
    const float *bias;   /* [outputs] */
    float in;            /* a = value * in + 64 */
} rap_linear;

typedef struct {
    uint32_t width;
    const float *gain, *bias;
} rap_norm;

typedef struct {
    rap_linear proj; /* width -> 3 width */
    rap_norm norm;
} rap_layer;

/* One set of functions a kind of processor. Rows are dense: n rows of the width in question. */
typedef struct {
    const char *name;
    void (*linear)(const rap_linear *l, const uint8_t *a, uint32_t n, float *out);
    void (*quantize)(const float *x, size_t n, float scale, float zero, uint8_t *out);
    /* x [n][width]: normalised in place */
    void (*norm)(const rap_norm *m, float *x, uint32_t n);
    /* u [n][3 width] of ONE sentence; adds 2 r tanh(c) to x [n][width]; c: scratch [width] */
    void (*scan)(const float *u, float *x, float *c, uint32_t n, uint32_t width);
    /* out[j] = sum over k, in order, of a[k] * b[k][j]; b [depth][stride], stride a multiple of 8 */
    void (*product)(const float *a, const float *b, float *out, uint32_t depth, uint32_t stride);
} rap_kernels;

extern const rap_kernels rap_kernels_plain;
/* The one with this name (plain, avx2, vnni), NULL where this processor cannot do it: for tests. */
const rap_kernels *rap_kernels_named(const char *name);
/* The fastest that this processor can do. */
const rap_kernels *rap_kernels_best(void);

#endif

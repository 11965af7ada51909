/* net.c - see net.h. The float functions are written once, in kernels.inc, and compiled for each kind of processor: the
 * same source and no fused operations (-ffp-contract=off) give the same bits. */
#include "token/net.h"

#include <math.h>
#include <string.h>

typedef float v8 __attribute__((vector_size(32)));
typedef int32_t i8 __attribute__((vector_size(32)));
typedef uint8_t b8 __attribute__((vector_size(8)));
#define ALL(v) ((v8){(v), (v), (v), (v), (v), (v), (v), (v)})

static void linear_plain(const rap_linear *l, const uint8_t *a, uint32_t n, float *out)
{
    for (uint32_t i = 0; i < n; i++, a += l->inputs, out += l->outputs)
        for (uint32_t o = 0; o < l->outputs; o += 8) {
            int32_t sum[8];
            memcpy(sum, l->init + o, sizeof sum);
            const int8_t *w = l->w + (size_t)o * l->inputs;
            for (uint32_t k = 0; k < l->inputs; k += 4, w += 32)
                for (uint32_t j = 0; j < 8; j++)
                    sum[j] += a[k] * w[4 * j] + a[k + 1] * w[4 * j + 1] + a[k + 2] * w[4 * j + 2] +
                              a[k + 3] * w[4 * j + 3];
            for (uint32_t j = 0; j < 8; j++)
                out[o + j] = (float)sum[j] * l->scale[o + j] + l->bias[o + j];
        }
}

#define TARGET
#define NAME(x) x##_plain
#include "token/kernels.inc"
#undef TARGET
#undef NAME

const rap_kernels rap_kernels_plain = {"plain", linear_plain, quantize_plain, norm_plain, scan_plain, product_plain};

#if defined(__x86_64__)
#include <immintrin.h>

#define AVX2 __attribute__((target("avx2")))

AVX2 static inline __m256i dot(__m256i sum, const uint8_t *a, __m256i w)
{
    int32_t four;
    memcpy(&four, a, 4);
    __m256i pairs = _mm256_maddubs_epi16(_mm256_set1_epi32(four), w);
    return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

AVX2 static inline void finish(const rap_linear *l, uint32_t o, __m256i sum, float *out)
{
    __m256 v = _mm256_mul_ps(_mm256_cvtepi32_ps(sum), _mm256_loadu_ps(l->scale + o));
    _mm256_storeu_ps(out + o, _mm256_add_ps(v, _mm256_loadu_ps(l->bias + o)));
}

/* Four rows by two blocks of outputs at a time: each weight is loaded once for four words. */
AVX2 static void rows4(const rap_linear *l, const uint8_t *a, float *out)
{
    const size_t k = l->inputs, m = l->outputs;
    uint32_t o = 0;
    for (; o + 16 <= m; o += 16) {
        const int8_t *w = l->w + (size_t)o * k;
        __m256i i0 = _mm256_loadu_si256((const __m256i *)(const void *)(l->init + o));
        __m256i i1 = _mm256_loadu_si256((const __m256i *)(const void *)(l->init + o + 8));
        __m256i s00 = i0, s10 = i0, s20 = i0, s30 = i0, s01 = i1, s11 = i1, s21 = i1, s31 = i1;
        for (size_t j = 0; j < k; j += 4) {
            __m256i w0 = _mm256_loadu_si256((const __m256i *)(const void *)(w + 8 * j));
            __m256i w1 = _mm256_loadu_si256((const __m256i *)(const void *)(w + 8 * (k + j)));
            s00 = dot(s00, a + j, w0), s01 = dot(s01, a + j, w1);
            s10 = dot(s10, a + k + j, w0), s11 = dot(s11, a + k + j, w1);
            s20 = dot(s20, a + 2 * k + j, w0), s21 = dot(s21, a + 2 * k + j, w1);
            s30 = dot(s30, a + 3 * k + j, w0), s31 = dot(s31, a + 3 * k + j, w1);
        }
        finish(l, o, s00, out), finish(l, o, s10, out + m), finish(l, o, s20, out + 2 * m);
        finish(l, o, s30, out + 3 * m);
        finish(l, o + 8, s01, out), finish(l, o + 8, s11, out + m), finish(l, o + 8, s21, out + 2 * m);
        finish(l, o + 8, s31, out + 3 * m);
    }
    for (; o < m; o += 8) {
        const int8_t *w = l->w + (size_t)o * k;
        for (size_t r = 0; r < 4; r++) {
            __m256i s = _mm256_loadu_si256((const __m256i *)(const void *)(l->init + o));
            for (size_t j = 0; j < k; j += 4)
                s = dot(s, a + r * k + j, _mm256_loadu_si256((const __m256i *)(const void *)(w + 8 * j)));
            finish(l, o, s, out + r * m);
        }
    }
}

AVX2 static void row1(const rap_linear *l, const uint8_t *a, float *out)
{
    const size_t k = l->inputs;
    for (uint32_t o = 0; o < l->outputs; o += 8) {
        const int8_t *w = l->w + (size_t)o * k;
        __m256i s = _mm256_loadu_si256((const __m256i *)(const void *)(l->init + o));
        for (size_t j = 0; j < k; j += 4)
            s = dot(s, a + j, _mm256_loadu_si256((const __m256i *)(const void *)(w + 8 * j)));
        finish(l, o, s, out);
    }
}

AVX2 static void linear_avx2(const rap_linear *l, const uint8_t *a, uint32_t n, float *out)
{
    uint32_t i = 0;
    for (; i + 4 <= n; i += 4)
        rows4(l, a + (size_t)i * l->inputs, out + (size_t)i * l->outputs);
    for (; i < n; i++)
        row1(l, a + (size_t)i * l->inputs, out + (size_t)i * l->outputs);
}

#define TARGET __attribute__((target("avx2")))
#define NAME(x) x##_avx2
#include "token/kernels.inc"
#undef TARGET
#undef NAME

static const rap_kernels avx2 = {"avx2", linear_avx2, quantize_avx2, norm_avx2, scan_avx2, product_avx2};
#endif

const rap_kernels *rap_kernels_best(void)
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2"))
        return &avx2;
#endif
    return &rap_kernels_plain;
}

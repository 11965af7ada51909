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

#define TARGET __attribute__((target("avx2")))
#define NAME(x) x##_avx2
#include "token/linear.inc"
#include "token/kernels.inc"
#undef TARGET
#undef NAME

static const rap_kernels avx2 = {"avx2", linear_avx2, quantize_avx2, norm_avx2, scan_avx2, product_avx2};

/* The same product by the instruction that multiplies bytes and adds to 32 bits at once; the rest stays as it is. */
#define VNNI
#define TARGET __attribute__((target("avx2,avx512vl,avx512vnni")))
#define NAME(x) x##_vnni
#include "token/linear.inc"
#undef TARGET
#undef NAME
#undef VNNI

static const rap_kernels vnni = {"vnni", linear_vnni, quantize_avx2, norm_avx2, scan_avx2, product_avx2};
#endif

const rap_kernels *rap_kernels_named(const char *name)
{
    const rap_kernels *best = rap_kernels_best();
    if (strcmp(name, "plain") == 0)
        return &rap_kernels_plain;
#if defined(__x86_64__)
    if (strcmp(name, "avx2") == 0 && best != &rap_kernels_plain)
        return &avx2;
#endif
    return strcmp(name, best->name) == 0 ? best : NULL;
}

const rap_kernels *rap_kernels_best(void)
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni"))
        return &vnni;
    if (__builtin_cpu_supports("avx2"))
        return &avx2;
#endif
    return &rap_kernels_plain;
}

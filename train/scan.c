/* The SRU recurrence for training: forward and backward over a padded batch.
 * u is [batch][time][3][width]: candidate z, forget gate f, reset gate r, before their sigmoids.
 * The first `half` columns run forward in time, the others backward; sentence b has len[b] words.
 *     c = f c' + (1 - f) z,   out = 2 sigmoid(r) tanh(c)
 * Built by sru.py with -O3 -march=native -ffast-math; inference has its own code under src/syntax. */
#include <math.h>
#include <stdlib.h>

static void step_forward(const float *restrict u, const float *restrict before, float *restrict c,
                         float *restrict out, long width, long from, long to)
{
    for (long k = from; k < to; k++) {
        float f = 1.0f / (1.0f + expf(-u[width + k]));
        float r = 1.0f / (1.0f + expf(-u[2 * width + k]));
        float v = f * before[k] + (1.0f - f) * u[k];
        c[k] = v;
        float e = expf(-2.0f * v);
        out[k] = 2.0f * r * ((1.0f - e) / (1.0f + e));
    }
}

void sru_forward(const float *u, const long *len, float *c, float *out, long batch, long time, long width, long half)
{
    float *zero = calloc((size_t)width, sizeof *zero);
    for (long b = 0; b < batch; b++) {
        const float *ub = u + b * time * 3 * width;
        float *cb = c + b * time * width, *ob = out + b * time * width;
        for (long t = 0; t < len[b]; t++)
            step_forward(ub + t * 3 * width, t ? cb + (t - 1) * width : zero, cb + t * width, ob + t * width, width,
                         0, half);
        for (long t = len[b] - 1; t >= 0; t--)
            step_forward(ub + t * 3 * width, t + 1 < len[b] ? cb + (t + 1) * width : zero, cb + t * width,
                         ob + t * width, width, half, width);
        for (long t = len[b]; t < time; t++)
            for (long k = 0; k < width; k++)
                cb[t * width + k] = ob[t * width + k] = 0;
    }
    free(zero);
}

static void step_backward(const float *restrict u, const float *restrict before, const float *restrict c,
                          const float *restrict dout, float *restrict carry, float *restrict du, long width, long from,
                          long to)
{
    for (long k = from; k < to; k++) {
        float f = 1.0f / (1.0f + expf(-u[width + k]));
        float r = 1.0f / (1.0f + expf(-u[2 * width + k]));
        float e = expf(-2.0f * c[k]);
        float th = (1.0f - e) / (1.0f + e);
        float dc = dout[k] * 2.0f * r * (1.0f - th * th) + carry[k];
        du[2 * width + k] = dout[k] * 2.0f * th * r * (1.0f - r);
        du[k] = dc * (1.0f - f);
        du[width + k] = dc * (before[k] - u[k]) * f * (1.0f - f);
        carry[k] = dc * f;
    }
}

void sru_backward(const float *u, const long *len, const float *c, const float *dout, float *du, long batch, long time,
                  long width, long half)
{
    float *zero = calloc((size_t)width, sizeof *zero), *carry = calloc((size_t)width, sizeof *carry);
    for (long b = 0; b < batch; b++) {
        const float *ub = u + b * time * 3 * width, *cb = c + b * time * width, *db = dout + b * time * width;
        float *gb = du + b * time * 3 * width;
        for (long k = 0; k < width; k++)
            carry[k] = 0;
        for (long t = len[b] - 1; t >= 0; t--)
            step_backward(ub + t * 3 * width, t ? cb + (t - 1) * width : zero, cb + t * width, db + t * width, carry,
                          gb + t * 3 * width, width, 0, half);
        for (long t = 0; t < len[b]; t++)
            step_backward(ub + t * 3 * width, t + 1 < len[b] ? cb + (t + 1) * width : zero, cb + t * width,
                          db + t * width, carry, gb + t * 3 * width, width, half, width);
        for (long t = len[b]; t < time; t++)
            for (long k = 0; k < 3 * width; k++)
                gb[t * 3 * width + k] = 0;
    }
    free(zero);
    free(carry);
}

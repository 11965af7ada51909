/* chars.c - see chars.h. */
#include "token/chars.h"

#include <string.h>

static rap_char_class class_in_runs(const rap_chars *c, uint32_t cp)
{
    uint32_t lo = 0, hi = c->runs;
    while (hi - lo > 1) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (c->run[mid] >> 8 <= cp)
            lo = mid;
        else
            hi = mid;
    }
    return (rap_char_class)(c->run[lo] & 7);
}

rap_char_class rap_char_class_of(const rap_chars *c, uint32_t cp)
{
    return cp < 128 ? (rap_char_class)c->ascii[cp] : class_in_runs(c, cp);
}

uint32_t rap_char_fold(const rap_chars *c, uint32_t cp)
{
    if (cp < 128)
        return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
    uint32_t lo = 0, hi = c->pairs;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (c->pair[2 * mid] < cp)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo < c->pairs && c->pair[2 * lo] == cp ? c->pair[2 * lo + 1] : cp;
}

void rap_fold(const rap_chars *c, rap_view word, bool digits, rap_folded *out)
{
    size_t at = 0, len = 0;
    out->n = 0;
    for (uint32_t seen = 0; at < word.len && seen < RAP_WORD_LOOK; seen++) {
        uint32_t cp = rap_char_fold(c, rap_utf8_next(word.at, word.len, &at));
        if (!cp)
            continue;
        if (digits && cp >= '0' && cp <= '9')
            cp = '0';
        out->begin[out->n] = (uint16_t)len;
        out->cp[out->n++] = cp;
        len += rap_utf8_put(cp, (char *)out->at + len);
    }
    out->begin[out->n] = (uint16_t)len;
}

size_t rap_shape(const rap_chars *c, rap_view word, uint8_t out[RAP_WORD_LOOK * 4 + 1])
{
    size_t at = 0, len = 0;
    uint32_t last = 0;
    for (uint32_t seen = 0; at < word.len && seen < RAP_WORD_LOOK; seen++) {
        uint32_t cp = rap_utf8_next(word.at, word.len, &at);
        static const char sign[RAP_CHAR_CLASSES] = {[RAP_CHAR_LOWER] = 'x', [RAP_CHAR_UPPER] = 'X',
                                                    [RAP_CHAR_DIGIT] = 'd', [RAP_CHAR_IDEOGRAPH] = 'i'};
        rap_char_class k = rap_char_class_of(c, cp);
        if (k == RAP_CHAR_MARK)
            continue;
        uint32_t s = sign[k] ? (uint32_t)sign[k] : cp;
        if (s != last)
            len += rap_utf8_put(s, (char *)out + len);
        last = s;
    }
    return len;
}

uint32_t rap_hash_end(char salt, const rap_folded *w, uint32_t k, uint32_t size)
{
    uint32_t from = w->begin[w->n > k ? w->n - k : 0];
    return rap_hash_row(salt, w->at + from, (size_t)w->begin[w->n] - from, size);
}

uint32_t rap_hash_begin(char salt, const rap_folded *w, uint32_t k, uint32_t size)
{
    return rap_hash_row(salt, w->at, w->begin[w->n > k ? k : w->n], size);
}

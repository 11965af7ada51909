/* order.c - see base.h: numbers in the order of their keys. */
#include "base/base.h"

uint32_t *rap_order(rap_arena *a, const uint64_t *keys, uint32_t n)
{
    uint32_t *from = RAP_NEW(a, uint32_t, n + 1), *to = RAP_NEW(a, uint32_t, n + 1);
    for (uint32_t i = 0; i < n; i++)
        from[i] = i;
    for (uint32_t width = 1; width < n && width != 0; width *= 2) {
        for (uint32_t lo = 0; lo < n; lo += 2 * width) {
            uint32_t mid = lo + width < n ? lo + width : n, hi = lo + 2 * width < n ? lo + 2 * width : n, i = lo, j = mid;
            for (uint32_t k = lo; k < hi; k++)
                to[k] = i < mid && (j >= hi || keys[from[i]] <= keys[from[j]]) ? from[i++] : from[j++];
        }
        uint32_t *swap = from;
        from = to;
        to = swap;
    }
    return from;
}

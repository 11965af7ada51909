/* view.c - strings as views, errors as values, UTF-8, the hash. */
#define XXH_INLINE_ALL
#include "base/base.h"

#include <stdio.h>
#include <string.h>
#include <utf8proc.h>
#include <xxhash.h>

rap_view rap_view_of(const char *s)
{
    return s ? (rap_view){s, strlen(s)} : RAP_NULL;
}

bool rap_same(rap_view a, rap_view b)
{
    return a.len == b.len && (!a.at) == (!b.at) && (a.len == 0 || memcmp(a.at, b.at, a.len) == 0);
}

static unsigned char fold(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

bool rap_same_folded(rap_view a, rap_view b)
{
    if (a.len != b.len)
        return false;
    for (size_t i = 0; i < a.len; i++) {
        if (fold(a.at[i]) != fold(b.at[i]))
            return false;
    }
    return true;
}

int rap_compare(rap_view a, rap_view b)
{
    size_t n = a.len < b.len ? a.len : b.len;
    int c = n ? memcmp(a.at, b.at, n) : 0;
    return c ? c : (a.len > b.len) - (a.len < b.len);
}

bool rap_starts(rap_view v, const char *prefix)
{
    size_t n = strlen(prefix);
    return v.len >= n && memcmp(v.at ? v.at : "", prefix, n) == 0;
}

bool rap_ends(rap_view v, const char *suffix)
{
    size_t n = strlen(suffix);
    return v.len >= n && (n == 0 || memcmp(v.at + v.len - n, suffix, n) == 0);
}

static bool blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

rap_view rap_trim(rap_view v)
{
    while (v.len && blank(v.at[0]))
        v.at++, v.len--;
    while (v.len && blank(v.at[v.len - 1]))
        v.len--;
    return v;
}

rap_view rap_sub(rap_view v, size_t from, size_t to)
{
    if (to > v.len)
        to = v.len;
    if (from > to)
        from = to;
    return (rap_view){v.at ? v.at + from : NULL, to - from};
}

bool rap_find(rap_view hay, rap_view needle, size_t *at)
{
    for (size_t i = 0; needle.len && i + needle.len <= hay.len; i++) {
        if (hay.at[i] == needle.at[0] && memcmp(hay.at + i, needle.at, needle.len) == 0) {
            if (at)
                *at = i;
            return true;
        }
    }
    return false;
}

/* ---- errors ---- */

const char *rap_status_name(rap_status s)
{
    static const char *const names[] = {
#define X(name, text) text,
        RAP_STATUS_LIST(X)
#undef X
    };
    return (unsigned)s < RAP_COUNT(names) ? names[s] : "unknown";
}

static void fill(rap_err *err, rap_status status, const char *file, uint64_t line, const char *fmt, va_list args)
{
    err->status = status;
    snprintf(err->file, sizeof err->file, "%s", file ? file : "");
    err->line = line;
    err->byte = UINT64_MAX;
    vsnprintf(err->msg, sizeof err->msg, fmt, args);
}

rap_status rap_fail(rap_err *err, rap_status status, const char *fmt, ...)
{
    if (err) {
        va_list args;
        va_start(args, fmt);
        fill(err, status, NULL, 0, fmt, args);
        va_end(args);
    }
    return status;
}

rap_status rap_fail_at(rap_err *err, rap_status status, const char *file, uint64_t line, const char *fmt, ...)
{
    if (err) {
        va_list args;
        va_start(args, fmt);
        fill(err, status, file, line, fmt, args);
        va_end(args);
    }
    return status;
}

/* ---- UTF-8 ---- */

uint32_t rap_utf8_next(const char *s, size_t len, size_t *at)
{
    const unsigned char *p = (const unsigned char *)s + *at;
    size_t left = len - *at;
    uint32_t c = p[0];
    if (c < 0x80) {
        *at += 1;
        return c;
    }
    size_t n = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
    if (c < 0xC2 || c > 0xF4 || n > left) {
        *at += 1;
        return 0xFFFD;
    }
    uint32_t cp = c & (0xFFu >> (n + 1));
    for (size_t i = 1; i < n; i++) {
        if ((p[i] & 0xC0) != 0x80) {
            *at += 1;
            return 0xFFFD;
        }
        cp = cp << 6 | (p[i] & 0x3Fu);
    }
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (cp < least[n] || cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF)) {
        *at += 1;
        return 0xFFFD;
    }
    *at += n;
    return cp;
}

size_t rap_utf8_put(uint32_t cp, char out[4])
{
    return (size_t)utf8proc_encode_char((utf8proc_int32_t)cp, (utf8proc_uint8_t *)out);
}

size_t rap_utf8_count(rap_view v)
{
    size_t n = 0;
    for (size_t i = 0; i < v.len; i++)
        n += ((unsigned char)v.at[i] & 0xC0) != 0x80;
    return n;
}

uint32_t rap_lower_cp(uint32_t cp)
{
    if (cp < 0x80)
        return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp);
}

rap_view rap_lower(rap_arena *a, rap_view v)
{
    if (!v.at)
        return RAP_NULL;
    char *out = rap_take_raw(a, v.len * 2 + 4); /* no simple lower-case mapping more than doubles the bytes */
    size_t n = 0;
    for (size_t i = 0; i < v.len;) {
        if ((unsigned char)v.at[i] < 0x80)
            out[n++] = (char)fold(v.at[i++]);
        else
            n += rap_utf8_put(rap_lower_cp(rap_utf8_next(v.at, v.len, &i)), out + n);
    }
    return (rap_view){out, n};
}

bool rap_is_upper_cp(uint32_t cp)
{
    if (cp < 0x80)
        return cp >= 'A' && cp <= 'Z';
    utf8proc_category_t c = utf8proc_category((utf8proc_int32_t)cp);
    return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

bool rap_is_letter_cp(uint32_t cp)
{
    if (cp < 0x80)
        return (cp >= 'A' && cp <= 'Z') || (cp >= 'a' && cp <= 'z');
    utf8proc_category_t c = utf8proc_category((utf8proc_int32_t)cp);
    return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_LO;
}

bool rap_is_digit_cp(uint32_t cp)
{
    if (cp < 0x80)
        return cp >= '0' && cp <= '9';
    return utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_ND;
}

bool rap_is_space_cp(uint32_t cp)
{
    if (cp < 0x80)
        return cp == ' ' || (cp >= 9 && cp <= 13);
    return cp == 0x85 || cp == 0xA0 || cp == 0x1680 || (cp >= 0x2000 && cp <= 0x200A) || cp == 0x2028 || cp == 0x2029 ||
           cp == 0x202F || cp == 0x205F || cp == 0x3000;
}

uint64_t rap_hash(const void *bytes, size_t n, uint64_t seed)
{
    return XXH64(bytes, n, seed);
}

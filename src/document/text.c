/* text.c - any bytes become valid UTF-8 text. */
#include "document/read.h"

#include <iconv.h>
#include <string.h>
#include <uchardet.h>

static bool valid_utf8(rap_view v)
{
    for (size_t i = 0; i < v.len;) {
        size_t from = i;
        uint32_t cp = rap_utf8_next(v.at, v.len, &i);
        if (cp == 0xFFFD && i - from == 1)
            return false;
    }
    return true;
}

/* The bytes in the encoding that uchardet sees in them, as UTF-8; RAP_NULL when it sees none that iconv knows. */
static rap_view decode(rap_arena *a, rap_view v)
{
    uchardet_t det = uchardet_new();
    uchardet_handle_data(det, v.at, v.len < 65536 ? v.len : 65536);
    uchardet_data_end(det);
    char name[64] = "";
    strncpy(name, uchardet_get_charset(det), sizeof name - 1);
    uchardet_delete(det);
    if (!name[0] || strcmp(name, "UTF-8") == 0 || strcmp(name, "ASCII") == 0)
        return RAP_NULL;
    size_t room = v.len * 4 + 16;
    char *out = rap_take_raw(a, room); /* before iconv_open: memory that ends must not leak a handle */
    iconv_t cd = iconv_open("UTF-8", name);
    if (cd == (iconv_t)-1)
        return RAP_NULL;
    char *from = (char *)(uintptr_t)v.at, *to = out;
    size_t left = v.len, space = room;
    while (left && iconv(cd, &from, &left, &to, &space) == (size_t)-1 && left && space > 3) {
        memcpy(to, "\xEF\xBF\xBD", 3); /* a byte that the encoding does not know */
        to += 3;
        space -= 3;
        from++;
        left--;
    }
    iconv_close(cd);
    return (rap_view){out, (size_t)(to - out)};
}

rap_view rap_text_clean(rap_arena *a, rap_view bytes)
{
    if (rap_starts(bytes, "\xEF\xBB\xBF"))
        bytes = rap_sub(bytes, 3, bytes.len);
    if (!valid_utf8(bytes)) {
        rap_view decoded = decode(a, bytes);
        if (decoded.at)
            bytes = decoded;
    }
    char *out = rap_take_raw(a, bytes.len * 3 + 1);
    size_t n = 0;
    for (size_t i = 0; i < bytes.len;) {
        char c = bytes.at[i];
        if (c == '\r' && i + 1 < bytes.len && bytes.at[i + 1] == '\n') {
            i++;
        } else if (c && !((unsigned char)c & 0x80)) {
            out[n++] = c;
            i++;
        } else if (!c) {
            n += rap_utf8_put(0xFFFD, out + n);
            i++;
        } else {
            n += rap_utf8_put(rap_utf8_next(bytes.at, bytes.len, &i), out + n);
        }
    }
    out[n] = 0;
    return (rap_view){out, n};
}

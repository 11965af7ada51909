/* text.c - JSON read with care, texts by code points, words, digests and sketches: see inside.h. */
#include "record/inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

rap_view rap_js(const json_t *o, const char *name)
{
    const json_t *v = json_object_get(o, name);
    return json_is_string(v) ? (rap_view){json_string_value(v), json_string_length(v)} : RAP_NULL;
}
int64_t rap_ji(const json_t *o, const char *name, int64_t none)
{
    const json_t *v = json_object_get(o, name);
    return json_is_integer(v) ? (int64_t)json_integer_value(v) : none;
}
json_t *rap_ja(const json_t *o, const char *name)
{
    json_t *v = json_object_get(o, name);
    return json_is_array(v) ? v : NULL;
}
json_t *rap_jo(const json_t *o, const char *name)
{
    json_t *v = json_object_get(o, name);
    return json_is_object(v) ? v : NULL;
}

int64_t rap_id_number(const json_t *id, char letter)
{
    const char *s = json_string_value(id);
    if (!s || s[0] != letter || s[1] < '1' || s[1] > '9')
        return 0;
    int64_t n = 0;
    for (s++; *s >= '0' && *s <= '9' && n < 1000000000; s++)
        n = n * 10 + (*s - '0');
    return *s ? 0 : n;
}

int64_t rap_mention_start(const json_t *mention)
{
    return (int64_t)json_integer_value(json_array_get(mention, 0));
}
int64_t rap_mention_end(const json_t *mention)
{
    return (int64_t)json_integer_value(json_array_get(mention, 1));
}
static char letter_at(const json_t *mention, size_t i)
{
    const char *s = json_string_value(json_array_get(mention, i));
    return s ? s[0] : 0;
}
char rap_mention_form(const json_t *mention)
{
    return letter_at(mention, 2);
}
char rap_mention_sure(const json_t *mention)
{
    return letter_at(mention, 3);
}

static int put_chunk(const char *bytes, size_t n, void *to)
{
    rap_put(to, bytes, n);
    return 0;
}
rap_view rap_json_text(const json_t *o, rap_buf *b)
{
    rap_buf_clear(b);
    if (json_dump_callback(o, put_chunk, b, JSON_COMPACT | JSON_SORT_KEYS | JSON_ENCODE_ANY) != 0)
        b->failed = true;
    return rap_buf_view(b);
}

/* ---- code points ------------------------------------------------------------------------------------------------ */

bool rap_chars_open(rap_chars *p, rap_view text)
{
    p->text = text;
    p->n = 0;
    p->at = malloc((text.len + 1) * sizeof *p->at);
    if (!p->at)
        return false;
    for (size_t i = 0; i < text.len;) {
        p->at[p->n++] = (uint32_t)i;
        rap_utf8_next(text.at, text.len, &i);
    }
    p->at[p->n] = (uint32_t)text.len;
    return true;
}
void rap_chars_close(rap_chars *p)
{
    free(p->at);
    p->at = NULL;
}
rap_view rap_chars_cut(const rap_chars *p, int64_t start, int64_t end)
{
    if (start < 0 || end < start || (uint64_t)end > p->n)
        return RAP_NULL;
    return rap_sub(p->text, p->at[start], p->at[end]);
}

/* ---- words ---------------------------------------------------------------------------------------------------------- */

void rap_words(rap_view text, bool (*put)(void *to, rap_view word), void *to)
{
    char word[256];
    size_t n = 0;
    for (size_t i = 0; i < text.len;) {
        uint32_t c = rap_utf8_next(text.at, text.len, &i);
        bool in = rap_is_letter_cp(c) || rap_is_digit_cp(c);
        if (in && n + 4 <= sizeof word)
            n += rap_utf8_put(rap_lower_cp(c), word + n);
        if (!in && n) {
            if (!put(to, (rap_view){word, n}))
                return;
            n = 0;
        }
    }
    if (n)
        put(to, (rap_view){word, n});
}

static bool put_word(void *to, rap_view word)
{
    rap_buf *b = to;
    if (b->len)
        rap_putc(b, ' ');
    rap_putv(b, word);
    return true;
}
void rap_put_folded(rap_buf *b, rap_view text)
{
    rap_words(text, put_word, b);
}
void rap_put_plain(rap_buf *b, rap_view text)
{
    bool blank = false, any = false;
    for (size_t i = 0; i < text.len;) {
        size_t from = i;
        uint32_t c = rap_utf8_next(text.at, text.len, &i);
        if (rap_is_space_cp(c) || c < 32) {
            blank = any;
            continue;
        }
        if (blank)
            rap_putc(b, ' ');
        blank = false;
        any = true;
        rap_put(b, text.at + from, i - from);
    }
}
void rap_put_lower(rap_buf *b, rap_view text)
{
    char out[4];
    for (size_t i = 0; i < text.len;)
        rap_put(b, out, rap_utf8_put(rap_lower_cp(rap_utf8_next(text.at, text.len, &i)), out));
}
rap_view rap_buf_view(const rap_buf *b)
{
    return (rap_view){b->at ? b->at : "", b->len};
}
void rap_buf_clear(rap_buf *b)
{
    b->len = 0;
}

/* ---- digests ----------------------------------------------------------------------------------------------------------- */

void rap_digest_add(rap_digest *d, rap_view part)
{
    uint64_t length = part.at ? part.len : UINT64_MAX;
    unsigned char bytes[8];
    for (int i = 0; i < 8; i++)
        bytes[i] = (unsigned char)(length >> (8 * i));
    d->a = rap_hash(bytes, 8, d->a + 1);
    d->b = rap_hash(bytes, 8, d->b + 2);
    d->a = rap_hash(part.at ? part.at : "", part.len, d->a);
    d->b = rap_hash(part.at ? part.at : "", part.len, d->b ^ 0x9e3779b97f4a7c15u);
}

char *rap_digest_text(const rap_digest *d, char out[RAP_DIGEST + 1])
{
    static const char digits[] = "abcdefghijklmnopqrstuvwxyz234567"; /* RFC 4648, small */
    for (int i = 0; i < RAP_DIGEST; i++) {
        int bit = 5 * i; /* 13 characters hold 64 bits and one of the next, which is 0 */
        uint64_t half = i < 13 ? d->a : d->b;
        bit -= i < 13 ? 0 : 65;
        out[i] = digits[(bit <= 59 ? half >> (59 - bit) : half << (bit - 59)) & 31];
    }
    out[RAP_DIGEST] = 0;
    return out;
}

void rap_engine_digest(rap_view version, rap_view model, rap_view lexicons, char out[RAP_DIGEST + 1])
{
    rap_digest d = {0, 0};
    rap_digest_add(&d, version);
    rap_digest_add(&d, model);
    rap_digest_add(&d, lexicons);
    rap_digest_text(&d, out);
}

/* Only what was given makes the name: a date that was read from the text may be read better tomorrow. */
void rap_document_digest(const json_t *doc, char out[RAP_DIGEST + 1])
{
    rap_digest d = {0, 0};
    rap_view from = rap_js(doc, "date_from");
    bool given = rap_same(from, RAP_LIT("given")) || rap_same(from, RAP_LIT("meta"));
    rap_digest_add(&d, rap_js(doc, "outlet"));
    rap_digest_add(&d, given ? rap_js(doc, "date") : RAP_NULL);
    rap_digest_add(&d, rap_js(doc, "text"));
    rap_digest_text(&d, out);
}

/* ---- sketches: least hashes of runs of words (Broder, 1997) --------------------------------------------------------------- */

enum { RUN = 5 };
typedef struct {
    uint64_t last[RUN];
    uint32_t n, least[RAP_SKETCH];
} sketching;

static void sketch_one(sketching *k, uint32_t words)
{
    uint64_t h = rap_hash(k->last + (RUN - words), sizeof(uint64_t) * words, 7);
    for (uint32_t i = 0; i < RAP_SKETCH; i++) {
        uint64_t x = (h ^ (0x9e3779b97f4a7c15u * (i + 1))) * 0xbf58476d1ce4e5b9u;
        uint32_t v = (uint32_t)((x ^ (x >> 29)) >> 16);
        if (v < k->least[i])
            k->least[i] = v;
    }
}
static bool sketch_word(void *to, rap_view word)
{
    sketching *k = to;
    memmove(k->last, k->last + 1, sizeof(uint64_t) * (RUN - 1));
    k->last[RUN - 1] = rap_hash(word.at, word.len, 3);
    if (++k->n >= RUN)
        sketch_one(k, RUN);
    return true;
}
void rap_sketch(rap_view text, rap_buf *out)
{
    sketching k = {0};
    memset(k.least, 0xff, sizeof k.least);
    rap_words(text, sketch_word, &k);
    if (k.n < RUN)
        sketch_one(&k, k.n);
    for (uint32_t i = 0; i < RAP_SKETCH; i++)
        rap_putf(out, "%08x", (unsigned)k.least[i]);
}

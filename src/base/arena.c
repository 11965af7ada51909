/* arena.c - one document's memory, and arrays and buffers that grow. */
#include "base/base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ALIGN 16u
#define FIRST_BLOCK (256u << 10)
#define KEEP_BYTES (8u << 20) /* blocks up to this sum survive a reset, so that a run of small documents allocates once */

typedef struct block {
    struct block *next;
    size_t size, used; /* bytes after this head */
} block;

#define HEAD ((sizeof(block) + ALIGN - 1) & ~(size_t)(ALIGN - 1))

struct rap_arena {
    block *current; /* the block that is being filled; the full ones hang on it */
    block *spare;   /* empty blocks kept by a reset */
    size_t held;    /* bytes of all blocks */
    size_t budget;
    jmp_buf guard;
};

static char *block_bytes(block *b)
{
    return (char *)b + HEAD;
}

rap_arena *rap_arena_new(size_t budget)
{
    rap_arena *a = calloc(1, sizeof *a);
    if (a)
        a->budget = budget ? budget : (size_t)1 << 30;
    return a;
}

static void free_list(block *b)
{
    while (b) {
        block *next = b->next;
        free(b);
        b = next;
    }
}

void rap_arena_free(rap_arena *a)
{
    if (!a)
        return;
    free_list(a->current);
    free_list(a->spare);
    free(a);
}

void rap_arena_reset(rap_arena *a)
{
    block *all[2] = {a->current, a->spare};
    a->current = a->spare = NULL;
    size_t kept = 0;
    for (int i = 0; i < 2; i++) {
        for (block *b = all[i], *next; b; b = next) {
            next = b->next;
            if (kept + b->size > KEEP_BYTES) {
                a->held -= b->size;
                free(b);
                continue;
            }
            kept += b->size;
            b->used = 0;
            b->next = a->spare;
            a->spare = b;
        }
    }
}

size_t rap_arena_used(const rap_arena *a)
{
    size_t used = 0;
    for (const block *b = a->current; b; b = b->next)
        used += b->used;
    return used;
}

jmp_buf *rap_arena_guard(rap_arena *a)
{
    return &a->guard;
}

/* A block with room for `bytes`: a spare one, else a new one twice as large as the last. Never NULL. */
static block *more(rap_arena *a, size_t bytes)
{
    for (block **at = &a->spare; *at; at = &(*at)->next) {
        block *b = *at;
        if (b->size >= bytes) {
            *at = b->next;
            return b;
        }
    }
    size_t size = a->current ? a->current->size * 2 : FIRST_BLOCK;
    if (size > (16u << 20))
        size = 16u << 20;
    if (size < bytes)
        size = bytes;
    if (size > a->budget - a->held)
        size = bytes;
    block *b = a->held <= a->budget && bytes <= a->budget - a->held ? malloc(HEAD + size) : NULL;
    if (!b)
        longjmp(a->guard, 1);
    b->size = size;
    b->used = 0;
    a->held += size;
    return b;
}

void *rap_take_raw(rap_arena *a, size_t bytes)
{
    if (bytes > a->budget)
        longjmp(a->guard, 1);
    bytes = (bytes + ALIGN - 1) & ~(size_t)(ALIGN - 1);
    block *b = a->current;
    if (!b || b->size - b->used < bytes) {
        b = more(a, bytes);
        b->next = a->current;
        a->current = b;
    }
    void *at = block_bytes(b) + b->used;
    b->used += bytes;
    return at;
}

void *rap_take(rap_arena *a, size_t bytes)
{
    void *at = rap_take_raw(a, bytes);
    memset(at, 0, bytes);
    return at;
}

rap_view rap_keep(rap_arena *a, rap_view v)
{
    if (!v.at)
        return RAP_NULL;
    char *at = rap_take_raw(a, v.len + 1);
    memcpy(at, v.at, v.len);
    at[v.len] = 0;
    return (rap_view){at, v.len};
}

rap_view rap_format(rap_arena *a, const char *fmt, ...)
{
    va_list args, again;
    va_start(args, fmt);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, fmt, args);
    va_end(args);
    size_t len = n < 0 ? 0 : (size_t)n;
    char *at = rap_take_raw(a, len + 1);
    vsnprintf(at, len + 1, fmt, again);
    va_end(again);
    return (rap_view){at, len};
}

void *rap_grow(rap_arena *a, void *at, uint32_t n, uint32_t *cap, size_t size)
{
    uint32_t want = *cap ? *cap * 2 : 8;
    if (want <= *cap)
        longjmp(a->guard, 1);
    char *grown = rap_take(a, want * size);
    if (n)
        memcpy(grown, at, n * size);
    *cap = want;
    return grown;
}

void rap_ids_add(rap_arena *a, rap_ids *ids, uint32_t id)
{
    if (!rap_ids_have(ids, id))
        *RAP_PUSH(a, *ids) = id;
}

bool rap_ids_have(const rap_ids *ids, uint32_t id)
{
    for (uint32_t i = 0; i < ids->n; i++) {
        if (ids->at[i] == id)
            return true;
    }
    return false;
}

/* ---- buffers ---- */

void rap_buf_free(rap_buf *b)
{
    free(b->at);
    *b = (rap_buf){0};
}

/* Makes room for n more bytes and a NUL. */
static bool room(rap_buf *b, size_t n)
{
    if (b->failed)
        return false;
    if (b->cap - b->len > n)
        return true;
    size_t cap = b->cap ? b->cap : 256;
    while (cap - b->len <= n) {
        if (cap > SIZE_MAX / 2) {
            b->failed = true;
            return false;
        }
        cap *= 2;
    }
    char *at = realloc(b->at, cap);
    if (!at) {
        b->failed = true;
        return false;
    }
    b->at = at;
    b->cap = cap;
    return true;
}

void rap_put(rap_buf *b, const char *bytes, size_t n)
{
    if (!n || !room(b, n))
        return;
    memcpy(b->at + b->len, bytes, n);
    b->len += n;
    b->at[b->len] = 0;
}

void rap_puts(rap_buf *b, const char *s)
{
    rap_put(b, s, strlen(s));
}

void rap_putv(rap_buf *b, rap_view v)
{
    rap_put(b, v.at, v.len);
}

void rap_putc(rap_buf *b, char c)
{
    rap_put(b, &c, 1);
}

void rap_putf(rap_buf *b, const char *fmt, ...)
{
    va_list args, again;
    va_start(args, fmt);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, fmt, args);
    va_end(args);
    if (n > 0 && room(b, (size_t)n)) {
        vsnprintf(b->at + b->len, (size_t)n + 1, fmt, again);
        b->len += (size_t)n;
    }
    va_end(again);
}

void rap_put_json(rap_buf *b, rap_view v)
{
    static const char hex[] = "0123456789abcdef";
    rap_putc(b, '"');
    size_t plain = 0;
    for (size_t i = 0; i < v.len; i++) {
        unsigned char c = (unsigned char)v.at[i];
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        rap_put(b, v.at + plain, i - plain);
        plain = i + 1;
        if (c == '"' || c == '\\') {
            rap_putc(b, '\\');
            rap_putc(b, (char)c);
        } else if (c == '\n') {
            rap_puts(b, "\\n");
        } else if (c == '\t') {
            rap_puts(b, "\\t");
        } else if (c == '\r') {
            rap_puts(b, "\\r");
        } else {
            char u[7] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15], 0};
            rap_puts(b, u);
        }
    }
    rap_put(b, v.at + plain, v.len - plain);
    rap_putc(b, '"');
}

/* base.h - what every folder stands on: views, the arena, errors as values, days, growing buffers.
 *
 * Knows nothing of news. Nothing here prints, reads a clock, a locale or a file.
 *
 * Memory: a document lives in one arena. Stages take from it and free nothing; the worker resets it for the
 * next document. An arena that cannot grow does not return NULL: it jumps to the guard that rap_annotate set
 * (as Lua does), which turns it into RAP_E_MEMORY. So stage code never tests an allocation, and must own
 * nothing but arena memory while it allocates.
 *
 * Determinism: integers decide. No float in anything that orders or chooses.
 */
#ifndef RAP_BASE_H
#define RAP_BASE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define RAP_NONE UINT32_MAX /* no token, no frame, no entity, ... */
#define RAP_COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* ---- views: bytes that somebody else owns; not NUL-terminated ------------------------------------------- */

typedef struct {
    const char *at; /* may be NULL when len is 0: then the string is unknown, as JSON's null */
    size_t len;     /* bytes */
} rap_view;

#define RAP_LIT(s) ((rap_view){(s), sizeof(s) - 1})
#define RAP_NULL ((rap_view){NULL, 0})
#define RAP_PRI "%.*s"
#define RAP_ARG(v) (int)(v).len, (v).at ? (v).at : ""

rap_view rap_view_of(const char *s);                  /* NULL gives RAP_NULL */
bool rap_same(rap_view a, rap_view b);                /* equal bytes; two unknown ones are equal */
bool rap_same_folded(rap_view a, rap_view b);         /* equal but for the case of ASCII letters */
int rap_compare(rap_view a, rap_view b);              /* order of unsigned bytes, the shorter first */
bool rap_starts(rap_view v, const char *prefix);
bool rap_ends(rap_view v, const char *suffix);
rap_view rap_trim(rap_view v);                        /* without blanks, tabs and newlines at both ends */
rap_view rap_sub(rap_view v, size_t from, size_t to); /* clamped */
bool rap_find(rap_view hay, rap_view needle, size_t *at);

/* ---- errors are values ------------------------------------------------------------------------------------ */

#define RAP_STATUS_LIST(X)                                                                                       \
    X(OK, "ok")                                                                                                  \
    X(E_MEMORY, "memory")     /* no memory, or the document's budget is spent */                                 \
    X(E_INPUT, "input")       /* the input is not what it must be (JSON, date, CoNLL-U, ...) */                  \
    X(E_TOO_LARGE, "large")   /* over a limit that the contract names */                                         \
    X(E_FILE, "file")         /* a file is missing, unreadable, a directory */                                   \
    X(E_RESOURCE, "resource") /* a model or lexicon image is cut, changed, of another version */                 \
    X(E_RULE, "rule")         /* a lexicon or rule text is wrong at a line */                                    \
    X(E_RECORD, "record")     /* the record is no record, newer than we are, locked, read-only, full */          \
    X(E_USAGE, "usage")       /* the caller asked for what does not exist */                                     \
    X(E_OUTPUT, "output")     /* nobody reads the output any more */

typedef enum {
#define X(name, text) RAP_##name,
    RAP_STATUS_LIST(X)
#undef X
} rap_status;

typedef struct {
    rap_status status;
    char file[256]; /* path, or empty */
    uint64_t line;  /* 1-based, 0 = none */
    uint64_t byte;  /* byte offset in the document or line; UINT64_MAX = none */
    char msg[512];  /* a sentence for a person: what, and what to do */
} rap_err;

const char *rap_status_name(rap_status s);
/* Fills *err (may be NULL) and returns `status`, so that a function can end with it. */
rap_status rap_fail(rap_err *err, rap_status status, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
rap_status rap_fail_at(rap_err *err, rap_status status, const char *file, uint64_t line, const char *fmt, ...)
    __attribute__((format(printf, 5, 6)));

/* ---- the arena ---------------------------------------------------------------------------------------------- */

typedef struct rap_arena rap_arena;

rap_arena *rap_arena_new(size_t budget); /* most bytes it may hold, 0 = 1 GiB; NULL when there is no memory */
void rap_arena_free(rap_arena *a);       /* NULL is fine */
void rap_arena_reset(rap_arena *a);      /* all that was taken is gone; blocks are kept up to 8 MiB */
size_t rap_arena_used(const rap_arena *a);
/* The place to go when memory ends: `if (setjmp(*rap_arena_guard(a))) return RAP_E_MEMORY;` */
jmp_buf *rap_arena_guard(rap_arena *a);

void *rap_take(rap_arena *a, size_t bytes); /* zeroed, aligned to 16; never NULL */
void *rap_take_raw(rap_arena *a, size_t bytes); /* the same, not zeroed */
rap_view rap_keep(rap_arena *a, rap_view v);                        /* a copy */
rap_view rap_format(rap_arena *a, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

#define RAP_NEW(a, T, n) ((T *)rap_take((a), sizeof(T) * (size_t)(n)))

/* A counted array in an arena: RAP_ARRAY(rap_token) tokens;  rap_token *t = RAP_PUSH(arena, doc->tokens);
 * RAP_PUSH returns the new zeroed item; earlier pointers into the array are void after it. */
#define RAP_ARRAY(T)                                                                                              \
    struct {                                                                                                      \
        T *at;                                                                                                    \
        uint32_t n, cap;                                                                                          \
    }
#define RAP_PUSH(a, arr)                                                                                          \
    ((arr).n == (arr).cap ? (void)((arr).at = rap_grow((a), (arr).at, (arr).n, &(arr).cap, sizeof *(arr).at))     \
                          : (void)0,                                                                              \
     &(arr).at[(arr).n++])
void *rap_grow(rap_arena *a, void *at, uint32_t n, uint32_t *cap, size_t size); /* doubles; new items zeroed */

typedef RAP_ARRAY(uint32_t) rap_ids; /* token numbers, entity numbers, ... */
void rap_ids_add(rap_arena *a, rap_ids *ids, uint32_t id); /* once: an id that is there is not added again */
bool rap_ids_have(const rap_ids *ids, uint32_t id);

/* The numbers 0..n-1 in the order of their keys [n], equal ones as they stood: a stable merge sort. */
uint32_t *rap_order(rap_arena *a, const uint64_t *keys, uint32_t n);

/* ---- a growing buffer on the heap (output lines, generated text) --------------------------------------------- */

typedef struct {
    char *at;
    size_t len, cap;
    bool failed; /* memory ended: further writes do nothing, the caller asks at the end */
} rap_buf;

void rap_buf_free(rap_buf *b);
void rap_put(rap_buf *b, const char *bytes, size_t n);
void rap_puts(rap_buf *b, const char *s);
void rap_putv(rap_buf *b, rap_view v);
void rap_putc(rap_buf *b, char c);
void rap_putf(rap_buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void rap_put_json(rap_buf *b, rap_view v);  /* a JSON string with its quotation marks; UTF-8 passes unescaped */

/* ---- UTF-8 ---------------------------------------------------------------------------------------------------- */

/* The code point at *at (which must be < len) and moves *at past it; a bad byte is U+FFFD and one byte long. */
uint32_t rap_utf8_next(const char *s, size_t len, size_t *at);
size_t rap_utf8_put(uint32_t cp, char out[4]); /* bytes written */
size_t rap_utf8_count(rap_view v);             /* code points */
/* Lower case of every code point that has one (simple mapping), ASCII fast. */
rap_view rap_lower(rap_arena *a, rap_view v);
uint32_t rap_lower_cp(uint32_t cp);
bool rap_is_upper_cp(uint32_t cp);
bool rap_is_letter_cp(uint32_t cp);
bool rap_is_digit_cp(uint32_t cp);
bool rap_is_space_cp(uint32_t cp); /* Unicode White_Space, NBSP too */

/* ---- hash --------------------------------------------------------------------------------------------------------- */

uint64_t rap_hash(const void *bytes, size_t n, uint64_t seed); /* XXH64: the same on every machine */

/* ---- days: proleptic Gregorian, days since 1970-01-01 -------------------------------------------------------------- */

typedef int32_t rap_day;
#define RAP_NO_DAY INT32_MIN

typedef struct {
    int year, month, day; /* month 1..12, day 1..31 */
} rap_civil;

rap_day rap_day_of(int year, int month, int day); /* RAP_NO_DAY when there is no such day; years 1 to 9999 */
rap_civil rap_civil_of(rap_day d);
int rap_weekday(rap_day d); /* 1 Monday .. 7 Sunday */
int rap_month_days(int year, int month);
void rap_iso_week(rap_day d, int *year, int *week);
rap_day rap_iso_week_monday(int year, int week); /* RAP_NO_DAY when there is no such week */
bool rap_day_parse(rap_view v, rap_day *out);    /* "YYYY-MM-DD", or longer with a T after it */
/* Writes YYYY-MM-DD and a NUL; RAP_NO_DAY writes nothing but the NUL. Returns out. */
char *rap_day_format(rap_day d, char out[12]);

#endif

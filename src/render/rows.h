/* rows.h - rows become a table for a terminal, JSON lines, or CSV.
 * In : a query (query.h).   Out: bytes through `put`.   Errors: the query's; RAP_E_OUTPUT when `put` returns false.
 * Table: columns as wide as their cells, by the width of characters and not of bytes; columns that are empty
 * throughout are left out; where a width is given, `words` columns are cut to fit. CSV: RFC 4180 with a header.
 */
#ifndef RAP_ROWS_H
#define RAP_ROWS_H

#include "query/query.h"

typedef enum { RAP_AS_TABLE, RAP_AS_JSON, RAP_AS_CSV } rap_as;

typedef struct {
    rap_as as;
    int width;    /* columns of the terminal, 0 = as wide as it comes */
    bool colour;
    bool (*put)(const rap_buf *b);
} rap_rendering;

/* Renders all rows and closes the query. *rows (may be NULL) is how many there were. */
rap_status rap_render_rows(rap_query *q, const rap_rendering *how, uint64_t *rows, rap_err *err);

/* ---- pieces that the brief uses too ---- */
size_t rap_width(rap_view v);                              /* columns of a terminal */
rap_view rap_cut_width(rap_view v, size_t width);          /* the longest beginning that fits */
void rap_put_fitted(rap_buf *b, rap_view v, size_t width); /* cut with "..." where it is wider, at a blank if one is near */
void rap_put_blanks(rap_buf *b, size_t n);
void rap_put_wrapped(rap_buf *b, rap_view v, size_t indent, size_t width, size_t at); /* at: the column where we are */
void rap_put_day(rap_buf *b, rap_day d, bool year);         /* Sat 6 Jul 2019 */
void rap_put_days(rap_buf *b, rap_day from, rap_day to, const char *between, bool year); /* between: "to" or "or" */
void rap_put_csv(rap_buf *b, rap_view v);

#endif

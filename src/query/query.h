/* query.h - a question to the record is a SQL file with typed columns; what it yields is rows and nothing else.
 *
 * The head of the file says what it asks and names its columns:
 *     -- question: who said what, through whom
 *     -- column mark mark "where it stands"
 * Column types: text; words (text that may be cut to the width of a terminal); int; date; mark; json (printed in
 * JSON only). Filters are named parameters (:since, :about, ...), null where they are not given.
 */
#ifndef RAP_QUERY_H
#define RAP_QUERY_H

#include "record/record.h"

typedef enum { RAP_CELL_TEXT, RAP_CELL_WORDS, RAP_CELL_INT, RAP_CELL_DATE, RAP_CELL_MARK, RAP_CELL_JSON } rap_cell_type;

enum { RAP_MOST_COLUMNS = 24 };

typedef struct {
    char name[24];
    rap_cell_type type;
    char doc[96];
} rap_column;

typedef struct {
    const char *name;  /* of a parameter without its colon */
    const char *value; /* NULL is null */
} rap_filter;

typedef struct rap_query rap_query;

/* NULL and *err when there is no such question or the record fails. `filters` ends with a NULL name. */
rap_query *rap_query_open(rap_record *r, const char *question, const rap_filter *filters, rap_err *err);
const char *rap_query_says(const rap_query *q); /* what it asks, for help and codebooks */
size_t rap_query_columns(const rap_query *q, const rap_column **columns);
bool rap_query_next(rap_query *q);
rap_view rap_query_cell(rap_query *q, size_t column); /* valid until the next row; null = RAP_NULL */
rap_status rap_query_close(rap_query *q, rap_err *err); /* frees it, and says whether the rows were whole */

/* ---- all rows at once: for pages that put several questions together ---- */
typedef struct {
    rap_column columns[RAP_MOST_COLUMNS];
    size_t n_columns;
    uint32_t n;
    struct rap_row_text {
        char *cells[RAP_MOST_COLUMNS]; /* NULL = null */
        char *json;                    /* the row as an object */
    } *at;
} rap_rows;
/* Asks and keeps at most `most` rows (0 = all). The caller frees *out whatever is returned. */
rap_status rap_rows_load(rap_record *r, const char *question, const rap_filter *filters, uint32_t most, rap_rows *out, rap_err *err);
void rap_rows_free(rap_rows *r);
const char *rap_cell(const rap_rows *r, uint32_t row, const char *column); /* NULL = null, or no such column */
int64_t rap_cell_int(const rap_rows *r, uint32_t row, const char *column); /* null = 0 */
rap_day rap_cell_day(const rap_rows *r, uint32_t row, const char *column); /* null = RAP_NO_DAY */
void rap_put_row_json(rap_buf *b, rap_query *q);                            /* the row in hand as an object, no newline */

/* The names of all questions in order, NULL at the end of the list. */
const char *rap_question_name(size_t i);

#endif

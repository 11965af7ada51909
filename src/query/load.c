/* load.c - rows as JSON objects, and all rows of a question at once: see query.h. */
#include "query/query.h"

#include <stdlib.h>
#include <string.h>

static bool is_number(rap_view v)
{
    size_t i = v.len && v.at[0] == '-';
    for (size_t k = i; k < v.len; k++)
        if (v.at[k] < '0' || v.at[k] > '9')
            return false;
    return v.len > i;
}

static void put_json_cell(rap_buf *b, const rap_column *c, rap_view v)
{
    bool raw = c->type == RAP_CELL_JSON && v.len && (v.at[0] == '{' || v.at[0] == '[' || is_number(v));
    raw = raw || (c->type == RAP_CELL_INT && is_number(v));
    if (!v.at)
        rap_puts(b, "null");
    else if (raw)
        rap_putv(b, v);
    else
        rap_put_json(b, v);
}

void rap_put_row_json(rap_buf *b, rap_query *q)
{
    const rap_column *columns;
    size_t n = rap_query_columns(q, &columns);
    rap_putc(b, '{');
    for (size_t i = 0; i < n; i++) {
        rap_putf(b, "%s\"%s\":", i ? "," : "", columns[i].name);
        put_json_cell(b, &columns[i], rap_query_cell(q, i));
    }
    rap_putc(b, '}');
}

static char *keep(rap_view v)
{
    char *to = v.at ? malloc(v.len + 1) : NULL;
    if (to) {
        memcpy(to, v.at, v.len);
        to[v.len] = 0;
    }
    return to;
}

static bool push(rap_rows *out, rap_query *q, uint32_t *cap)
{
    if (out->n == *cap) {
        uint32_t wide = *cap ? *cap * 2 : 16;
        struct rap_row_text *at = realloc(out->at, wide * sizeof *at);
        if (!at)
            return false;
        out->at = at;
        *cap = wide;
    }
    struct rap_row_text *row = memset(&out->at[out->n++], 0, sizeof *row);
    rap_buf json = {0};
    for (size_t i = 0; i < out->n_columns; i++)
        row->cells[i] = keep(rap_query_cell(q, i));
    rap_put_row_json(&json, q);
    rap_putc(&json, 0);
    row->json = json.at;
    return !json.failed;
}

rap_status rap_rows_load(rap_record *r, const char *question, const rap_filter *filters, uint32_t most, rap_rows *out, rap_err *err)
{
    *out = (rap_rows){0};
    rap_query *q = rap_query_open(r, question, filters, err);
    if (!q)
        return err->status;
    const rap_column *columns;
    uint32_t cap = 0;
    bool good = true;
    out->n_columns = rap_query_columns(q, &columns);
    memcpy(out->columns, columns, out->n_columns * sizeof *columns);
    while (good && (most == 0 || out->n < most) && rap_query_next(q))
        good = push(out, q, &cap);
    rap_status status = rap_query_close(q, err);
    return status == RAP_OK && !good ? rap_fail(err, RAP_E_MEMORY, "no memory for an answer") : status;
}

void rap_rows_free(rap_rows *r)
{
    for (uint32_t i = 0; i < r->n; i++) {
        for (size_t c = 0; c < r->n_columns; c++)
            free(r->at[i].cells[c]);
        free(r->at[i].json);
    }
    free(r->at);
    *r = (rap_rows){0};
}

const char *rap_cell(const rap_rows *r, uint32_t row, const char *column)
{
    for (size_t c = 0; c < r->n_columns; c++)
        if (strcmp(r->columns[c].name, column) == 0)
            return r->at[row].cells[c];
    return NULL;
}
int64_t rap_cell_int(const rap_rows *r, uint32_t row, const char *column)
{
    const char *text = rap_cell(r, row, column);
    return text ? strtoll(text, NULL, 10) : 0;
}
rap_day rap_cell_day(const rap_rows *r, uint32_t row, const char *column)
{
    const char *text = rap_cell(r, row, column);
    rap_day day;
    return text && rap_day_parse(rap_view_of(text), &day) ? day : RAP_NO_DAY;
}

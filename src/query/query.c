/* query.c - see query.h. */
#include "query/query.h"

#include "record/embedded.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct rap_query {
    rap_store *store;
    rap_stmt *stmt;
    char says[128];
    rap_column columns[RAP_MOST_COLUMNS];
    size_t n;
};

static const char *const types[] = {"text", "words", "int", "date", "mark", "json"};

/* -- column NAME TYPE "what it is" */
static bool read_column(const char *line, rap_column *c)
{
    char type[12];
    if (sscanf(line, "-- column %23s %11s \"%95[^\"\n]\"", c->name, type, c->doc) != 3)
        return false;
    for (size_t i = 0; i < RAP_COUNT(types); i++) {
        if (strcmp(types[i], type) == 0) {
            c->type = (rap_cell_type)i;
            return true;
        }
    }
    return false;
}

static void read_head(rap_query *q, const char *sql)
{
    for (const char *line = sql; line && strncmp(line, "--", 2) == 0;) {
        if (strncmp(line, "-- question: ", 13) == 0)
            sscanf(line, "-- question: %127[^\n]", q->says);
        if (strncmp(line, "-- column ", 10) == 0 && q->n < RAP_MOST_COLUMNS && read_column(line, &q->columns[q->n]))
            q->n++;
        line = strchr(line, '\n');
        line = line ? line + 1 : NULL;
    }
}

rap_query *rap_query_open(rap_record *r, const char *question, const rap_filter *filters, rap_err *err)
{
    const char *sql = rap_embedded_find(rap_question_sql, question);
    rap_query *q = sql ? calloc(1, sizeof *q) : NULL;
    if (!q) {
        rap_fail(err, sql ? RAP_E_MEMORY : RAP_E_USAGE, sql ? "no memory" : "there is no question \"%s\"", question);
        return NULL;
    }
    read_head(q, sql);
    q->store = r->store;
    q->stmt = rap_sql_own(r->store, sql);
    if ((size_t)rap_columns(q->stmt) != q->n)
        rap_store_fail(r->store, RAP_E_RECORD, "the question \"%s\" has %d columns and names %zu", question, rap_columns(q->stmt), q->n);
    for (; filters && filters->name; filters++) {
        char name[40];
        snprintf(name, sizeof name, ":%s", filters->name);
        int at = rap_bind_name(q->stmt, name);
        if (at)
            rap_bind_z(q->stmt, at, filters->value);
    }
    if (!rap_store_ok(r->store)) {
        rap_query_close(q, err);
        return NULL;
    }
    return q;
}

const char *rap_query_says(const rap_query *q)
{
    return q->says;
}
size_t rap_query_columns(const rap_query *q, const rap_column **columns)
{
    *columns = q->columns;
    return q->n;
}
bool rap_query_next(rap_query *q)
{
    return rap_row(q->store, q->stmt);
}
rap_view rap_query_cell(rap_query *q, size_t column)
{
    return rap_text_at(q->stmt, (int)column);
}
rap_status rap_query_close(rap_query *q, rap_err *err)
{
    rap_sql_end(q->stmt);
    rap_status status = rap_store_error(q->store, err);
    free(q);
    return status;
}

const char *rap_question_name(size_t i)
{
    return rap_question_sql[i].name;
}

/* rows.c - see rows.h. */
#include "render/rows.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

/* ---- widths ---------------------------------------------------------------------------------------------------- */

static size_t point_width(uint32_t c)
{
    int w = utf8proc_charwidth((utf8proc_int32_t)c);
    return w < 0 ? 0 : (size_t)w;
}
size_t rap_width(rap_view v)
{
    size_t width = 0;
    for (size_t i = 0; i < v.len;)
        width += point_width(rap_utf8_next(v.at, v.len, &i));
    return width;
}
rap_view rap_cut_width(rap_view v, size_t width)
{
    size_t used = 0, i = 0;
    while (i < v.len) {
        size_t next = i;
        used += point_width(rap_utf8_next(v.at, v.len, &next));
        if (used > width)
            break;
        i = next;
    }
    return rap_sub(v, 0, i);
}
void rap_put_fitted(rap_buf *b, rap_view v, size_t width)
{
    if (rap_width(v) <= width) {
        rap_putv(b, v);
        return;
    }
    rap_view cut = rap_cut_width(v, width > 3 ? width - 3 : width);
    size_t blank = cut.len;
    while (blank > 0 && cut.at[blank - 1] != ' ')
        blank--;
    if (blank > cut.len / 2)
        cut = rap_trim(rap_sub(cut, 0, blank));
    rap_putv(b, cut);
    rap_puts(b, width > 3 ? "..." : "");
}
void rap_put_blanks(rap_buf *b, size_t n)
{
    while (n--)
        rap_putc(b, ' ');
}

void rap_put_wrapped(rap_buf *b, rap_view v, size_t indent, size_t width, size_t at)
{
    bool first = true;
    for (size_t i = 0; i < v.len;) {
        size_t end = i;
        while (end < v.len && v.at[end] != ' ' && v.at[end] != '\n')
            end++;
        rap_view word = rap_sub(v, i, end);
        size_t wide = rap_width(word);
        if (!first && at + 1 + wide > width) {
            rap_putc(b, '\n');
            rap_put_blanks(b, indent);
            at = indent;
        } else if (!first) {
            rap_putc(b, ' ');
            at++;
        }
        rap_putv(b, word);
        at += wide;
        first = false;
        i = end + 1;
    }
}

/* ---- days ---------------------------------------------------------------------------------------------------------- */

void rap_put_day(rap_buf *b, rap_day d, bool year)
{
    static const char *const days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (d == RAP_NO_DAY)
        return;
    rap_civil c = rap_civil_of(d);
    rap_putf(b, "%s %2d %s", days[rap_weekday(d) - 1], c.day, months[c.month - 1]);
    if (year)
        rap_putf(b, " %d", c.year);
}
/* A whole year, month or week is called by its name. */
static bool put_whole(rap_buf *b, rap_day from, rap_day to, bool year)
{
    static const char *const months[] = {"January", "February", "March",     "April",   "May",      "June",
                                         "July",    "August",   "September", "October", "November", "December"};
    rap_civil f = rap_civil_of(from), t = rap_civil_of(to);
    if (f.day == 1 && f.month == 1 && t.month == 12 && t.day == 31 && f.year == t.year) {
        rap_putf(b, "in %d", f.year);
        return true;
    }
    if (f.day == 1 && f.month == t.month && f.year == t.year && t.day == rap_month_days(t.year, t.month)) {
        rap_putf(b, "in %s", months[f.month - 1]);
        if (year)
            rap_putf(b, " %d", f.year);
        return true;
    }
    if (rap_weekday(from) == 1 && to == from + 6) {
        rap_puts(b, "week of ");
        rap_put_day(b, from, year);
        return true;
    }
    return false;
}

void rap_put_days(rap_buf *b, rap_day from, rap_day to, const char *between, bool year)
{
    if (from == RAP_NO_DAY || from == to || to == RAP_NO_DAY) {
        rap_put_day(b, from == RAP_NO_DAY ? to : from, year);
        return;
    }
    if (put_whole(b, from, to, year))
        return;
    rap_put_day(b, from, year && rap_civil_of(from).year != rap_civil_of(to).year);
    rap_putf(b, " %s ", between);
    rap_put_day(b, to, year);
}

/* ---- JSON and CSV ----------------------------------------------------------------------------------------------------- */

void rap_put_csv(rap_buf *b, rap_view v)
{
    bool plain = true;
    for (size_t i = 0; i < v.len; i++)
        plain = plain && v.at[i] != '"' && v.at[i] != ',' && v.at[i] != '\n' && v.at[i] != '\r';
    if (plain) {
        rap_putv(b, v);
        return;
    }
    rap_putc(b, '"');
    for (size_t i = 0; i < v.len; i++) {
        if (v.at[i] == '"')
            rap_putc(b, '"');
        rap_putc(b, v.at[i]);
    }
    rap_putc(b, '"');
}

static bool as_json(rap_query *q, const rap_rendering *how, uint64_t *rows)
{
    rap_buf b = {0};
    bool good = true;
    while (good && rap_query_next(q)) {
        b.len = 0;
        rap_put_row_json(&b, q);
        rap_putc(&b, '\n');
        good = how->put(&b);
        ++*rows;
    }
    rap_buf_free(&b);
    return good;
}

static bool as_csv(rap_query *q, const rap_rendering *how, uint64_t *rows)
{
    rap_buf b = {0};
    const rap_column *columns;
    size_t n = rap_query_columns(q, &columns), put = 0;
    for (size_t i = 0; i < n; i++)
        if (columns[i].type != RAP_CELL_JSON)
            rap_putf(&b, "%s%s", put++ ? "," : "", columns[i].name);
    rap_puts(&b, "\r\n");
    bool good = how->put(&b);
    while (good && rap_query_next(q)) {
        b.len = 0;
        put = 0;
        for (size_t i = 0; i < n; i++) {
            if (columns[i].type == RAP_CELL_JSON)
                continue;
            rap_puts(&b, put++ ? "," : "");
            rap_put_csv(&b, rap_query_cell(q, i));
        }
        rap_puts(&b, "\r\n");
        good = how->put(&b);
        ++*rows;
    }
    rap_buf_free(&b);
    return good;
}

/* ---- the table ------------------------------------------------------------------------------------------------------------ */

enum { MEASURED = 500, GAP = 2, LEAST_WORDS = 24 }; /* rows that set the widths; later ones are fitted in */

typedef struct {
    rap_query *q;
    const rap_rendering *how;
    const rap_column *columns;
    size_t n, wide[RAP_MOST_COLUMNS];
    bool shown[RAP_MOST_COLUMNS];
    rap_buf rows[MEASURED]; /* cells with a NUL after each; an unknown one is empty */
    size_t n_rows;
    rap_buf out;
} table;

static void put_cell(rap_buf *b, const rap_column *c, rap_view v)
{
    rap_day day;
    if (c->type == RAP_CELL_DATE && v.at && rap_day_parse(v, &day))
        rap_put_day(b, day, true);
    else
        for (size_t i = 0; i < v.len; i++)
            rap_putc(b, v.at[i] == '\n' || v.at[i] == '\t' || v.at[i] == 0 ? ' ' : v.at[i]);
}

static void take_row(table *t, rap_buf *row)
{
    for (size_t i = 0; i < t->n; i++) {
        if (t->columns[i].type != RAP_CELL_JSON)
            put_cell(row, &t->columns[i], rap_query_cell(t->q, i));
        rap_putc(row, 0);
    }
}

/* Which columns there is room for: those that say nothing are left out, then the last ones until the rest fits. Words
 * share what the others leave. */
static void fit(table *t)
{
    size_t width = (size_t)t->how->width, total = 0, words = 0;
    for (size_t i = 0; i < t->n; i++) {
        size_t head = strlen(t->columns[i].name), least = t->columns[i].type == RAP_CELL_WORDS ? LEAST_WORDS : 28;
        t->shown[i] = t->wide[i] > 0;
        if (!t->shown[i])
            continue;
        t->wide[i] = t->wide[i] < head ? head : t->wide[i];
        bool cuts = t->columns[i].type == RAP_CELL_WORDS || t->columns[i].type == RAP_CELL_TEXT;
        size_t need = cuts && t->wide[i] > least ? least : t->wide[i];
        if (width && total + need > width) {
            t->shown[i] = false;
            continue;
        }
        if (width && t->columns[i].type == RAP_CELL_TEXT)
            t->wide[i] = need;
        words += t->columns[i].type == RAP_CELL_WORDS;
        total += need + GAP;
    }
    for (size_t i = 0; i < t->n && width; i++)
        if (t->shown[i] && t->columns[i].type == RAP_CELL_WORDS && t->wide[i] > LEAST_WORDS) {
            size_t most = LEAST_WORDS + (width + GAP > total ? (width + GAP - total) / words : 0);
            t->wide[i] = t->wide[i] > most ? most : t->wide[i];
        }
}

static void measure(table *t)
{
    bool all_sure = true;
    for (size_t r = 0; r < t->n_rows; r++) {
        const char *at = t->rows[r].at;
        for (size_t i = 0; i < t->n && at; i++, at += strlen(at) + 1) {
            size_t w = rap_width(rap_view_of(at));
            t->wide[i] = w > t->wide[i] ? w : t->wide[i];
            all_sure = all_sure && (strcmp(t->columns[i].name, "sure") != 0 || strcmp(at, "high") == 0);
        }
    }
    for (size_t i = 0; i < t->n && all_sure; i++) /* a column that says "high" throughout says nothing */
        if (strcmp(t->columns[i].name, "sure") == 0)
            t->wide[i] = 0;
    fit(t);
}

static const char *colour_of(const rap_column *c, rap_view v)
{
    if (c->type == RAP_CELL_MARK)
        return "\033[2m";
    if (rap_same(v, RAP_LIT("low")) || rap_same(v, RAP_LIT("rejected")))
        return "\033[33m";
    if (rap_same(v, RAP_LIT("incompatible")) || rap_same(v, RAP_LIT("not held")))
        return "\033[31m";
    return NULL;
}

static void put_line(table *t, const char *cells, bool head)
{
    size_t owed = 0; /* blanks before the next cell: none stand at the end of a line */
    const char *at = cells;
    for (size_t i = 0; i < t->n; i++) {
        rap_view v = head ? rap_view_of(t->columns[i].name) : rap_view_of(at);
        at += head ? 0 : v.len + 1;
        if (!t->shown[i])
            continue;
        bool right = t->columns[i].type == RAP_CELL_INT;
        size_t before = t->out.len, wide = rap_width(v), fill = t->wide[i] > wide ? t->wide[i] - wide : 0;
        rap_put_blanks(&t->out, owed + (right ? fill : 0));
        const char *colour = !t->how->colour ? NULL : head ? "\033[1m" : colour_of(&t->columns[i], v);
        rap_puts(&t->out, colour ? colour : "");
        before = t->out.len;
        if (t->how->width || t->n_rows == MEASURED)
            rap_put_fitted(&t->out, v, t->wide[i]);
        else
            rap_putv(&t->out, v);
        size_t put = rap_width((rap_view){t->out.at + before, t->out.len - before});
        rap_puts(&t->out, colour ? "\033[0m" : "");
        owed = GAP + (right || t->wide[i] < put ? 0 : t->wide[i] - put);
    }
    rap_putc(&t->out, '\n');
}

static bool flush(table *t)
{
    bool good = t->how->put(&t->out);
    t->out.len = 0;
    return good;
}

static bool as_table(rap_query *q, const rap_rendering *how, uint64_t *rows)
{
    table *t = calloc(1, sizeof *t);
    if (!t)
        return false;
    t->q = q;
    t->how = how;
    t->n = rap_query_columns(q, &t->columns);
    while (t->n_rows < MEASURED && rap_query_next(q))
        take_row(t, &t->rows[t->n_rows++]);
    measure(t);
    bool good = true;
    if (t->n_rows)
        put_line(t, NULL, true);
    for (size_t r = 0; r < t->n_rows && good; r++) {
        put_line(t, t->rows[r].at, false);
        good = flush(t);
    }
    *rows = t->n_rows;
    rap_buf row = {0};
    while (good && *rows >= MEASURED && rap_query_next(q)) {
        row.len = 0;
        take_row(t, &row);
        put_line(t, row.at, false);
        good = flush(t);
        ++*rows;
    }
    rap_buf_free(&row);
    for (size_t r = 0; r < t->n_rows; r++)
        rap_buf_free(&t->rows[r]);
    rap_buf_free(&t->out);
    free(t);
    return good;
}

rap_status rap_render_rows(rap_query *q, const rap_rendering *how, uint64_t *rows, rap_err *err)
{
    uint64_t count = 0;
    bool good = how->as == RAP_AS_JSON ? as_json(q, how, &count) : how->as == RAP_AS_CSV ? as_csv(q, how, &count) : as_table(q, how, &count);
    rap_status status = rap_query_close(q, err);
    if (rows)
        *rows = count;
    if (status == RAP_OK && !good)
        status = rap_fail(err, RAP_E_OUTPUT, "nobody reads the output any more");
    return status;
}

/* brief.c - the page: which talks, their heads, and how lines are laid out. The sections are in brief_part.c. */
#include "render/brief_inside.h"

#include "record/inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { MOST_OTHERS = 20, LIVELY_DAYS = 45, RECENT_DAYS = 7 };

/* ---- laying out ----------------------------------------------------------------------------------------------------- */

void brief_heading(brief *b, const char *title)
{
    b->heading = title;
}

static void owed_heading(brief *b)
{
    if (!b->heading)
        return;
    rap_putf(&b->out, b->o->colour ? "\n\033[1m%s\033[0m\n" : "\n%s\n", b->heading);
    b->heading = NULL;
}

void brief_plain(brief *b, size_t indent, const char *text)
{
    owed_heading(b);
    rap_put_blanks(&b->out, indent);
    rap_put_wrapped(&b->out, rap_view_of(text), indent + 2, PAGE, indent);
    rap_putc(&b->out, '\n');
}

/* The columns that the last line of the page takes so far. */
static size_t column_of(const rap_buf *out)
{
    size_t from = out->len;
    while (from > 0 && out->at[from - 1] != '\n')
        from--;
    return rap_width((rap_view){out->at + from, out->len - from});
}

void brief_item(brief *b, size_t indent, size_t hang, rap_view text, const char *mark)
{
    owed_heading(b);
    size_t wide = mark ? strlen(mark) + 2 : 0;
    rap_put_blanks(&b->out, indent);
    rap_put_wrapped(&b->out, text, hang, wide ? PAGE - wide - 1 : PAGE, indent);
    if (mark) {
        size_t at = column_of(&b->out);
        rap_put_blanks(&b->out, at + wide < PAGE ? PAGE - wide - at : 1);
        rap_putf(&b->out, b->o->colour ? "\033[2m[%s]\033[0m" : "[%s]", mark);
    }
    rap_putc(&b->out, '\n');
}

rap_view brief_line(const brief *b)
{
    return rap_buf_view(&b->line);
}

/* ---- the head of talks ---------------------------------------------------------------------------------------------------- */

static void put_upper(rap_buf *b, const char *text)
{
    size_t len = strlen(text);
    char out[4];
    for (size_t i = 0; i < len;)
        rap_put(b, out, rap_utf8_put((uint32_t)utf8proc_toupper((utf8proc_int32_t)rap_utf8_next(text, len, &i)), out));
}

static void put_count(rap_buf *b, int64_t n, const char *one, const char *many, const char *after)
{
    rap_putf(b, "%lld %s%s", (long long)n, n == 1 ? one : many, after);
}

static void put_counts(rap_buf *b, const rap_rows *t, uint32_t i)
{
    rap_day first = rap_cell_day(t, i, "first"), last = rap_cell_day(t, i, "last");
    put_count(b, rap_cell_int(t, i, "dispatches"), "dispatch", "dispatches", ", ");
    put_count(b, rap_cell_int(t, i, "outlets"), "outlet", "outlets", ", ");
    put_count(b, rap_cell_int(t, i, "origins"), "origin", "origins", "");
    if (first != RAP_NO_DAY) {
        rap_puts(b, ", ");
        rap_civil f = rap_civil_of(first), l = rap_civil_of(last);
        rap_buf day = {0};
        if (first != last) {
            rap_put_day(&day, first, f.year != l.year);
            rap_puts(&day, " to ");
        }
        rap_put_day(&day, last, true);
        rap_put_plain(b, rap_buf_view(&day)); /* without the padding of columns */
        rap_buf_free(&day);
    }
}

static void put_head(brief *b, const rap_rows *t, uint32_t i)
{
    rap_buf name = {0}, counts = {0}, state = {0};
    const char *subject = rap_cell(t, i, "subject");
    put_upper(&name, rap_cell(t, i, "name"));
    put_counts(&counts, t, i);
    size_t left = rap_width(rap_buf_view(&name)), right = rap_width(rap_buf_view(&counts));
    rap_puts(&b->out, b->o->colour ? "\033[1m" : "");
    rap_put_wrapped(&b->out, rap_buf_view(&name), 2, PAGE, 0);
    rap_puts(&b->out, b->o->colour ? "\033[0m" : "");
    if (left + right + 2 <= PAGE)
        rap_put_blanks(&b->out, PAGE - left - right);
    else
        rap_putc(&b->out, '\n');
    rap_putv(&b->out, rap_buf_view(&counts));
    rap_putc(&b->out, '\n');
    brief_state(b, &state);
    if (state.len) {
        rap_put_wrapped(&b->out, rap_buf_view(&state), 2, PAGE, 0);
        rap_putc(&b->out, '\n');
    }
    if (subject && *subject) {
        rap_puts(&b->out, "about: ");
        rap_put_wrapped(&b->out, rap_view_of(subject), 7, PAGE, 7);
        rap_putc(&b->out, '\n');
    }
    rap_buf_free(&name);
    rap_buf_free(&counts);
    rap_buf_free(&state);
}

/* ---- asking ------------------------------------------------------------------------------------------------------------------ */

static const char *const part_names[PARTS] = {"stand", "schedule", "agenda", "wants", "ground", "figures", "said"};
static const char *const part_questions[PARTS] = {"brief_stand", "schedule", "agenda", "brief_wants", "brief_ground", "brief_figures", "brief_said"};

static void set_filter(brief *b, const char *name, const char *value)
{
    size_t i = 0;
    while (b->filters[i].name && strcmp(b->filters[i].name, name) != 0)
        i++;
    if (i + 1 < RAP_COUNT(b->filters))
        b->filters[i] = (rap_filter){name, value};
}

static const char *get_filter(const brief *b, const char *name)
{
    for (size_t i = 0; b->filters[i].name; i++)
        if (strcmp(b->filters[i].name, name) == 0)
            return b->filters[i].value;
    return NULL;
}

static const char *day_before(const char *on, int days, char out[12])
{
    rap_day day;
    return on && rap_day_parse(rap_view_of(on), &day) ? rap_day_format(day - days, out) : NULL;
}

/* "Today" is the day that was given, else that of the latest dispatch: the record has no clock. */
static rap_status set_days(brief *b, rap_err *err)
{
    rap_rows r;
    rap_status s = rap_rows_load(b->record, "brief_record", b->filters, 1, &r, err);
    if (s == RAP_OK && !get_filter(b, "on") && r.n && rap_cell(&r, 0, "last")) {
        snprintf(b->on, sizeof b->on, "%s", rap_cell(&r, 0, "last"));
        set_filter(b, "on", b->on);
    }
    rap_rows_free(&r);
    const char *on = get_filter(b, "on"), *since = get_filter(b, "since");
    snprintf(b->since, sizeof b->since, "%s", since ? since : "");
    bool asked = since || get_filter(b, "about") || get_filter(b, "all");
    set_filter(b, "lively", asked ? since : day_before(on, LIVELY_DAYS, b->lively));
    set_filter(b, "since", NULL); /* from here on it is "recent": what stands has no beginning */
    return s;
}

static rap_status load_talks(brief *b, const char *talks, const char *last, rap_err *err)
{
    /* "recent" is the last week in which these talks were told of, so that quiet ones still say what was said last */
    set_filter(b, "recent", b->since[0] ? b->since : day_before(last, RECENT_DAYS, b->recent));
    const char *about = get_filter(b, "about"), *about2 = get_filter(b, "about2");
    set_filter(b, "talks", talks);
    set_filter(b, "about", NULL); /* the talks are chosen: all of them is told */
    set_filter(b, "about2", NULL);
    rap_status s = rap_rows_load(b->record, "brief_parties", b->filters, 0, &b->parties, err);
    for (int p = 0; p < PARTS && s == RAP_OK; p++)
        s = rap_rows_load(b->record, part_questions[p], b->filters, 400, &b->parts[p], err);
    set_filter(b, "about", about);
    set_filter(b, "about2", about2);
    set_filter(b, "talks", NULL);
    return s;
}

static void free_talks(brief *b)
{
    rap_rows_free(&b->parties);
    for (int p = 0; p < PARTS; p++)
        rap_rows_free(&b->parts[p]);
}

/* ---- the page as text ------------------------------------------------------------------------------------------------------------ */

/* false: there is nothing to tell but that there are such talks. */
static bool one_talks(brief *b, const rap_rows *t, uint32_t i)
{
    size_t before = b->out.len;
    put_head(b, t, i);
    size_t head = b->out.len;
    brief_stand(b);
    brief_next(b);
    brief_slipped(b);
    brief_agenda(b);
    brief_wants(b);
    brief_ground(b);
    brief_figures(b);
    brief_said(b);
    b->heading = NULL;
    bool told = b->out.len > head;
    if (told)
        rap_putc(&b->out, '\n');
    else
        b->out.len = before;
    return told;
}

static void other_talks(brief *b, const rap_rows *t)
{
    uint32_t others = 0;
    for (uint32_t i = 0; i < t->n; i++) {
        if (i < RAP_COUNT(b->told) && b->told[i])
            continue;
        if (others++ == 0)
            rap_putf(&b->out, "Other talks (rapporteur brief %s --about NAME)\n", b->o->record);
        b->line.len = 0;
        rap_puts(&b->line, rap_cell(t, i, "name"));
        rap_puts(&b->line, ": ");
        put_count(&b->line, rap_cell_int(t, i, "dispatches"), "dispatch", "dispatches", "");
        if (others <= MOST_OTHERS)
            brief_item(b, 2, 4, brief_line(b), NULL);
    }
    if (others > MOST_OTHERS)
        rap_putf(&b->out, "  and %u more\n", (unsigned)(others - MOST_OTHERS));
    rap_puts(&b->out, others ? "\n" : "");
}

static void put_not_understood(brief *b, const rap_rows *gaps, const rap_rows *record)
{
    b->line.len = 0;
    rap_puts(&b->line, "Not understood: ");
    for (uint32_t i = 0; i < gaps->n; i++) {
        rap_puts(&b->line, i ? ", " : "");
        rap_putf(&b->line, "%s (%s)", rap_cell(gaps, i, "why"), rap_cell(gaps, i, "places"));
    }
    if (gaps->n)
        rap_putf(&b->line, ": rapporteur brief %s --gaps", b->o->record);
    else
        rap_puts(&b->line, "nothing that was noticed");
    brief_item(b, 0, 2, brief_line(b), NULL);
    int64_t doubtful = record->n ? rap_cell_int(record, 0, "doubtful") : 0, undated = record->n ? rap_cell_int(record, 0, "undated") : 0;
    b->line.len = 0;
    if (doubtful && !get_filter(b, "all")) {
        put_count(&b->line, doubtful, "doubtful line is", "doubtful lines are", " left out");
        rap_putf(&b->line, " (rapporteur brief %s --all)", b->o->record);
    }
    if (undated) {
        rap_puts(&b->line, b->line.len ? "; " : "");
        put_count(&b->line, undated, "dispatch has", "dispatches have", " no known day of publication");
    }
    if (b->line.len)
        brief_item(b, 0, 2, brief_line(b), NULL);
}

/* ---- the page as JSON --------------------------------------------------------------------------------------------------------------- */

static void put_rows_json(rap_buf *out, const rap_rows *r)
{
    rap_putc(out, '[');
    for (uint32_t i = 0; i < r->n; i++) {
        rap_puts(out, i ? "," : "");
        rap_puts(out, r->at[i].json);
    }
    rap_putc(out, ']');
}

static void one_talks_json(brief *b, const rap_rows *t, uint32_t i)
{
    rap_puts(&b->out, i ? ",{\"talks\":" : "{\"talks\":");
    rap_puts(&b->out, t->at[i].json);
    rap_puts(&b->out, ",\"parties\":");
    put_rows_json(&b->out, &b->parties);
    for (int p = 0; p < PARTS; p++) {
        rap_putf(&b->out, ",\"%s\":", part_names[p]);
        put_rows_json(&b->out, &b->parts[p]);
    }
    rap_putc(&b->out, '}');
}

/* ---- the page as HTML: the same words, escaped ---------------------------------------------------------------------------------------- */

static void as_html(brief *b)
{
    rap_buf text = b->out;
    b->out = (rap_buf){0};
    rap_puts(&b->out, "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Brief</title>"
                      "<style>body{margin:2em auto;max-width:84ch}pre{font:15px/1.45 monospace;white-space:pre-wrap}</style></head>\n<body><pre>");
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        if (c == '<')
            rap_puts(&b->out, "&lt;");
        else if (c == '&')
            rap_puts(&b->out, "&amp;");
        else
            rap_putc(&b->out, c);
    }
    rap_puts(&b->out, "</pre></body></html>\n");
    b->out.failed |= text.failed;
    rap_buf_free(&text);
}

/* ---- all of it ------------------------------------------------------------------------------------------------------------------------------ */

static rap_status each_talks(brief *b, const rap_rows *t, rap_err *err)
{
    bool json = b->o->form == RAP_BRIEF_JSON;
    size_t pages = 0;
    for (uint32_t i = 0; i < t->n && (json || (pages < MOST_TALKS && i < RAP_COUNT(b->told))); i++) {
        rap_status s = load_talks(b, rap_cell(t, i, "talks"), rap_cell(t, i, "last"), err);
        if (s == RAP_OK && json)
            one_talks_json(b, t, i);
        else if (s == RAP_OK)
            pages += b->told[i] = one_talks(b, t, i);
        free_talks(b);
        if (s != RAP_OK)
            return s;
    }
    return RAP_OK;
}

static rap_status put_page(brief *b, const rap_rows *t, rap_err *err)
{
    rap_rows gaps = {0}, record = {0};
    bool json = b->o->form == RAP_BRIEF_JSON;
    const char *on = get_filter(b, "on");
    if (json)
        rap_putf(&b->out, on ? "{\"on\":\"%s\",\"talks\":[" : "{\"on\":null,\"talks\":[", on ? on : "");
    rap_status s = each_talks(b, t, err);
    if (s == RAP_OK)
        s = rap_rows_load(b->record, "brief_gaps", b->filters, 0, &gaps, err);
    if (s == RAP_OK)
        s = rap_rows_load(b->record, "brief_record", b->filters, 1, &record, err);
    if (s == RAP_OK && json) {
        rap_puts(&b->out, "],\"not_understood\":");
        put_rows_json(&b->out, &gaps);
        rap_putf(&b->out, ",\"record\":%s}\n", record.n ? record.at[0].json : "null");
    } else if (s == RAP_OK) {
        if (!t->n)
            rap_puts(&b->out, get_filter(b, "about") ? "No talks with such a party are told of in this record.\n\n"
                                                     : "No talks are told of in these days; --all asks for older and doubtful ones.\n\n");
        other_talks(b, t);
        put_not_understood(b, &gaps, &record);
    }
    rap_rows_free(&gaps);
    rap_rows_free(&record);
    return s;
}

rap_status rap_brief(rap_record *r, const rap_brief_options *o, rap_err *err)
{
    brief b = {.record = r, .o = o};
    rap_rows talks = {0};
    for (size_t i = 0; o->filters && o->filters[i].name; i++)
        set_filter(&b, o->filters[i].name, o->filters[i].value);
    rap_status s = set_days(&b, err);
    if (s == RAP_OK)
        s = rap_rows_load(r, "brief_talks", b.filters, 0, &talks, err);
    if (s == RAP_OK)
        s = put_page(&b, &talks, err);
    if (s == RAP_OK && o->form == RAP_BRIEF_HTML)
        as_html(&b);
    if (s == RAP_OK && (b.out.failed || b.line.failed))
        s = rap_fail(err, RAP_E_MEMORY, "no memory for the brief");
    if (s == RAP_OK && !o->put(&b.out))
        s = rap_fail(err, RAP_E_OUTPUT, "nobody reads the output any more");
    rap_rows_free(&talks);
    rap_buf_free(&b.out);
    rap_buf_free(&b.line);
    return s;
}

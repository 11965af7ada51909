/* brief_part.c - the sections of one talks: rows become lines that a person reads. Every word is from a row or a joint. */
#include "render/brief_inside.h"

#include "record/inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_LINES = 8, MOST_SAID = 10, LONGEST_QUOTE = 240, SLIPPED_DAYS = 60 };

static bool is(const char *a, const char *b)
{
    return a && b && strcmp(a, b) == 0;
}
static bool is_done(const rap_rows *r, uint32_t i)
{
    return is(rap_cell(r, i, "status"), "happened") || is(rap_cell(r, i, "status"), "ongoing");
}

/* The day of a filter of the page, RAP_NO_DAY when it has none. */
static rap_day filter_day(const brief *b, const char *name)
{
    rap_day day = RAP_NO_DAY;
    for (size_t i = 0; b->filters[i].name; i++)
        if (is(b->filters[i].name, name) && b->filters[i].value)
            rap_day_parse(rap_view_of(b->filters[i].value), &day);
    return day;
}

static void put(brief *b, const char *before, const char *text)
{
    if (text && *text) {
        rap_puts(&b->line, before);
        rap_put_plain(&b->line, rap_view_of(text));
    }
}

/* A day of another year than that of the page is told with its year. */
static bool other_year(const brief *b, rap_day day)
{
    rap_day on = filter_day(b, "on");
    return on == RAP_NO_DAY || day == RAP_NO_DAY || rap_civil_of(on).year != rap_civil_of(day).year;
}

/* Days without the padding that columns need. */
static void put_days(const brief *b, rap_buf *out, rap_day from, rap_day to, const char *between)
{
    rap_buf days = {0};
    rap_put_days(&days, from, to, between, other_year(b, from == RAP_NO_DAY ? to : from));
    rap_put_plain(out, rap_buf_view(&days));
    rap_buf_free(&days);
}

static void put_says(brief *b, const rap_rows *r, uint32_t i)
{
    const char *speaker = rap_cell(r, i, "speaker");
    put(b, ", says ", speaker);
    if (speaker && is(rap_cell(r, i, "source_kind"), "anonymous") && !strstr(speaker, "nonymous"))
        rap_puts(&b->line, " (anonymous)");
}

/* What is not asserted as fact says so; so does what is not sure. */
static void put_status(brief *b, const rap_rows *r, uint32_t i)
{
    if (!is_done(r, i) && rap_cell(r, i, "status"))
        rap_putf(&b->line, " (%s)", rap_cell(r, i, "status"));
    if (is(rap_cell(r, i, "sure"), "low"))
        rap_puts(&b->line, " (doubtful)");
}

static void put_capital(brief *b, const char *text)
{
    size_t at = b->line.len;
    put(b, "", text);
    if (b->line.len > at && b->line.at[at] >= 'a' && b->line.at[at] <= 'z')
        b->line.at[at] = (char)(b->line.at[at] - 'a' + 'A');
}

/* ---- where they stand --------------------------------------------------------------------------------------------------- */

/* The latest row of a type that came about; r->n when there is none. */
static uint32_t latest(const rap_rows *r, const char *type)
{
    for (uint32_t i = 0; i < r->n; i++)
        if (is(rap_cell(r, i, "type"), type) && is_done(r, i))
            return i;
    return r->n;
}

static void put_round(rap_buf *out, const rap_rows *r, uint32_t i)
{
    const char *name = rap_cell(r, i, "name"), *place = rap_cell(r, i, "place");
    if (rap_cell_int(r, i, "number") > 0)
        rap_putf(out, "round %lld", (long long)rap_cell_int(r, i, "number"));
    else
        rap_put_plain(out, rap_view_of(name ? name : rap_cell(r, i, "says")));
    if (place && *place) {
        rap_puts(out, ", ");
        rap_put_plain(out, rap_view_of(place));
    }
}

/* A suspension is over once something was held or signed after it began, or its last day is past. */
static bool still_on(const brief *b, const rap_rows *r, uint32_t suspension)
{
    rap_day began = rap_cell_day(r, suspension, "from"), to = rap_cell_day(r, suspension, "to"), on = filter_day(b, "on");
    rap_day until = rap_cell_day(r, suspension, "until");
    bool past = on != RAP_NO_DAY && ((to != RAP_NO_DAY && to > began && to < on) || (until != RAP_NO_DAY && until < on));
    began = began == RAP_NO_DAY ? rap_cell_day(r, suspension, "published") : began;
    for (uint32_t i = 0; i < r->n && !past; i++) {
        const char *type = rap_cell(r, i, "type"), *state = rap_cell(r, i, "state");
        bool held = is(type, "meeting") || is(type, "round") || (is(type, "agreement") && (is(state, "signed") || is(state, "issued")));
        rap_day day = rap_cell_day(r, i, "to");
        past = held && is_done(r, i) && began != RAP_NO_DAY && day != RAP_NO_DAY && day > began;
    }
    return !past;
}

/* The days for which a resumption is due, over all that say so. */
static bool resumption(const brief *b, rap_day *from, rap_day *to)
{
    const rap_rows *s = &b->parts[PART_SCHEDULE];
    *from = *to = RAP_NO_DAY;
    for (uint32_t i = 0; i < s->n; i++) {
        bool session = is(rap_cell(s, i, "type"), "suspension") || is(rap_cell(s, i, "type"), "meeting") || is(rap_cell(s, i, "type"), "round");
        if (!session || !is(rap_cell(s, i, "outcome"), "due"))
            continue;
        *from = rap_cell_day(s, i, "from");
        *to = rap_cell_day(s, i, "to");
        return true;
    }
    return false;
}

void brief_state(brief *b, rap_buf *out)
{
    const rap_rows *r = &b->parts[PART_STAND];
    uint32_t round = latest(r, "round"), hold = latest(r, "suspension");
    rap_day from, to;
    if (round < r->n)
        put_round(out, r, round);
    if (hold < r->n && still_on(b, r, hold)) {
        rap_puts(out, out->len ? "; on hold" : "on hold");
        if (rap_cell_day(r, hold, "from") != RAP_NO_DAY) {
            rap_puts(out, " since ");
            put_days(b, out, rap_cell_day(r, hold, "from"), rap_cell_day(r, hold, "from"), "to");
        }
    }
    if (out->len && resumption(b, &from, &to)) {
        rap_puts(out, hold < r->n && still_on(b, r, hold) ? ", to resume " : "; next ");
        put_days(b, out, from, to, "or");
    }
}

static void stand_round(brief *b, const rap_rows *r)
{
    uint32_t i = latest(r, "round");
    if (i == r->n)
        return;
    b->line.len = 0;
    put_round(&b->line, r, i);
    if (b->line.at[0] >= 'a' && b->line.at[0] <= 'z')
        b->line.at[0] = (char)(b->line.at[0] - 'a' + 'A');
    if (rap_cell_day(r, i, "from") != RAP_NO_DAY) {
        rap_puts(&b->line, ", ");
        put_days(b, &b->line, rap_cell_day(r, i, "from"), rap_cell_day(r, i, "to"), "to");
    }
    put_says(b, r, i);
    brief_item(b, 2, 4, brief_line(b), rap_cell(r, i, "mark"));
}

static void stand_until(brief *b, const rap_rows *r, uint32_t hold)
{
    rap_day began = rap_cell_day(r, hold, "from");
    for (uint32_t i = 0; i < r->n; i++) {
        rap_day until = rap_cell_day(r, i, "until"), from = rap_cell_day(r, i, "from");
        if (i == hold || !is(rap_cell(r, i, "type"), "suspension") || until == RAP_NO_DAY || (from != RAP_NO_DAY && began != RAP_NO_DAY && from < began))
            continue;
        b->line.len = 0;
        rap_puts(&b->line, "until ");
        put_days(b, &b->line, until, until, "to");
        put_says(b, r, i);
        brief_item(b, 4, 6, brief_line(b), rap_cell(r, i, "mark"));
    }
}

static void stand_suspension(brief *b, const rap_rows *r)
{
    uint32_t i = latest(r, "suspension");
    if (i == r->n)
        return;
    for (uint32_t j = i; j < r->n && rap_cell(r, i, "speaker"); j++) /* rather as the outlet itself tells it */
        if (is(rap_cell(r, j, "type"), "suspension") && is_done(r, j) && !rap_cell(r, j, "speaker") &&
            rap_cell_day(r, j, "from") == rap_cell_day(r, i, "from"))
            i = j;
    b->line.len = 0;
    rap_puts(&b->line, "Put on hold");
    if (rap_cell_day(r, i, "from") != RAP_NO_DAY) {
        rap_putc(&b->line, ' ');
        put_days(b, &b->line, rap_cell_day(r, i, "from"), rap_cell_day(r, i, "to"), "to");
    }
    put(b, " (", rap_cell(r, i, "reason"));
    rap_puts(&b->line, rap_cell(r, i, "reason") ? ")" : "");
    if (rap_cell_day(r, i, "until") != RAP_NO_DAY) {
        rap_puts(&b->line, ", until ");
        put_days(b, &b->line, rap_cell_day(r, i, "until"), rap_cell_day(r, i, "until"), "to");
    }
    put_says(b, r, i);
    put_status(b, r, i);
    brief_item(b, 2, 4, brief_line(b), rap_cell(r, i, "mark"));
    stand_until(b, r, i);
}

/* Lines told once: copies of a dispatch, and a second dispatch of the same words, are the same line. */
static bool told_before(const rap_rows *r, uint32_t i, const char *type)
{
    for (uint32_t j = 0; j < i; j++) {
        bool same_type = !type || is(rap_cell(r, j, "type"), type);
        const char *a = rap_cell(r, i, "speaker"), *c = rap_cell(r, j, "speaker");
        bool same_speaker = (!a && !c) || (a && is(c, a));
        if (same_type && same_speaker && is(rap_cell(r, j, "says"), rap_cell(r, i, "says")))
            return true;
    }
    return false;
}

static void stand_others(brief *b, const rap_rows *r, const char *type, const char *before, int most)
{
    for (uint32_t i = 0; i < r->n && most > 0; i++) {
        if (!is(rap_cell(r, i, "type"), type) || (is(type, "meeting") && !is_done(r, i)) || told_before(r, i, type))
            continue;
        b->line.len = 0;
        rap_puts(&b->line, before);
        if (*before)
            put(b, "", rap_cell(r, i, "says"));
        else
            put_capital(b, rap_cell(r, i, "says"));
        if (rap_cell_day(r, i, "from") != RAP_NO_DAY) {
            rap_puts(&b->line, ", ");
            put_days(b, &b->line, rap_cell_day(r, i, "from"), rap_cell_day(r, i, "to"), "to");
        }
        put_says(b, r, i);
        put_status(b, r, i);
        brief_item(b, 2, 4, brief_line(b), rap_cell(r, i, "mark"));
        most--;
    }
}

/* Meetings that are planned for no day that anybody told: they have no place on the calendar. */
static void stand_undated(brief *b, const rap_rows *r, int most)
{
    for (uint32_t i = 0; i < r->n && most > 0; i++) {
        bool dated = rap_cell_day(r, i, "from") != RAP_NO_DAY || rap_cell_day(r, i, "to") != RAP_NO_DAY;
        if (dated || !is(rap_cell(r, i, "type"), "meeting") || !is(rap_cell(r, i, "status"), "planned") || told_before(r, i, "meeting"))
            continue;
        b->line.len = 0;
        put(b, "To meet, no day told: ", rap_cell(r, i, "says"));
        put_says(b, r, i);
        brief_item(b, 2, 4, brief_line(b), rap_cell(r, i, "mark"));
        most--;
    }
}

void brief_stand(brief *b)
{
    const rap_rows *r = &b->parts[PART_STAND];
    brief_heading(b, "Where they stand");
    stand_round(b, r);
    stand_suspension(b, r);
    stand_others(b, r, "agreement", "", 3);
    stand_others(b, r, "ceasefire", "", 2);
    stand_others(b, r, "meeting", "Met: ", 2);
    stand_undated(b, r, 2);
    stand_others(b, r, "mediator", "", 3);
}

/* ---- the schedule ------------------------------------------------------------------------------------------------------------ */

static void put_planned(brief *b, const rap_rows *r, uint32_t i)
{
    const char *type = rap_cell(r, i, "type");
    if (is(type, "suspension"))
        rap_puts(&b->line, "talks resume");
    else if (is(type, "ceasefire"))
        rap_puts(&b->line, "truce ends");
    else { /* a clause as it reads on its own */
        const char *what = rap_cell(r, i, "what");
        put(b, "", what && strncmp(what, "that ", 5) == 0 ? what + 5 : what);
    }
}

static void put_day_column(brief *b, rap_day from, rap_day to, const char *between)
{
    b->line.len = 0;
    rap_put_days(&b->line, from, to, between, other_year(b, from == RAP_NO_DAY ? to : from));
    rap_put_blanks(&b->line, rap_width(brief_line(b)) < 10 ? 12 - rap_width(brief_line(b)) : 2);
}

void brief_next(brief *b)
{
    const rap_rows *r = &b->parts[PART_SCHEDULE];
    brief_heading(b, "Next");
    for (uint32_t i = 0; i < r->n; i++) {
        if (!is(rap_cell(r, i, "outcome"), "due"))
            continue;
        bool suspended = is(rap_cell(r, i, "type"), "suspension") || is(rap_cell(r, i, "type"), "ceasefire");
        put_day_column(b, rap_cell_day(r, i, "from"), rap_cell_day(r, i, "to"), suspended ? "or" : "to");
        put_planned(b, r, i);
        const char *speaker = rap_cell(r, i, "speaker"), *status = rap_cell(r, i, "status");
        bool given = is(status, "happened") || is(status, "ongoing"); /* the word was given; the thing is to come */
        rap_putf(&b->line, "; %s", given && is(rap_cell(r, i, "type"), "commitment") ? "promised" : given || suspended || !status ? "planned" : status);
        if (rap_cell_int(r, i, "origins") > 1)
            rap_putf(&b->line, ", %lld origins", (long long)rap_cell_int(r, i, "origins"));
        else
            put(b, ", says ", speaker);
        if (is(rap_cell(r, i, "sure"), "low"))
            rap_puts(&b->line, " (doubtful)");
        brief_item(b, 2, 14, brief_line(b), rap_cell(r, i, "mark"));
    }
}

void brief_slipped(brief *b)
{
    const rap_rows *r = &b->parts[PART_SCHEDULE];
    rap_day on = filter_day(b, "on");
    brief_heading(b, "Slipped");
    for (uint32_t i = 0; i < r->n; i++) {
        const char *outcome = rap_cell(r, i, "outcome"), *by = rap_cell(r, i, "said_by");
        rap_day to = rap_cell_day(r, i, "to"), moved = rap_cell_day(r, i, "moved_to");
        char mark[80];
        if (is(outcome, "due") || is(outcome, "kept") || (on != RAP_NO_DAY && to < on - SLIPPED_DAYS))
            continue;
        put_day_column(b, rap_cell_day(r, i, "from"), to, "to");
        put_planned(b, r, i);
        rap_putf(&b->line, "; %s", outcome);
        if (moved != RAP_NO_DAY) {
            rap_puts(&b->line, " to ");
            put_days(b, &b->line, moved, moved, "to");
        }
        snprintf(mark, sizeof mark, by ? "%s > %s" : "%s", rap_cell(r, i, "mark"), by ? by : "");
        brief_item(b, 2, 14, brief_line(b), mark);
    }
}

/* ---- the agenda --------------------------------------------------------------------------------------------------------------- */

static const char *part_key(const rap_rows *r, uint32_t i)
{
    const char *topic = rap_cell(r, i, "topic"), *part = rap_cell(r, i, "part");
    return topic && *topic ? topic : part ? part : "";
}

static const char *progress_of(const rap_rows *r, uint32_t i)
{
    const char *progress = rap_cell(r, i, "progress");
    return progress ? progress : is(rap_cell(r, i, "status"), "denied") ? "denied" : "named";
}

/* The latest word of a side on a part of the agenda; of copies of one dispatch the first. */
static uint32_t cell_of(const rap_rows *r, const char *part, const char *principal)
{
    uint32_t found = r->n;
    for (uint32_t i = 0; i < r->n; i++)
        if (is(part_key(r, i), part) && is(rap_cell(r, i, "side"), principal) &&
            (found == r->n || rap_cell_day(r, i, "published") > rap_cell_day(r, found, "published")))
            found = i;
    return found;
}

static bool own_cell(const brief *b, const rap_rows *r, uint32_t i)
{
    for (uint32_t p = 0; p < b->parties.n; p++)
        if (is(rap_cell(r, i, "side"), rap_cell(&b->parties, p, "principal")))
            return true;
    return false;
}

enum { PART_WIDE = 24 };

static void agenda_cells(brief *b, const rap_rows *r, const char *part, size_t wide)
{
    b->line.len = 0;
    rap_put_fitted(&b->line, rap_view_of(part), PART_WIDE);
    for (uint32_t p = 0; p < b->parties.n; p++) {
        size_t used = rap_width(brief_line(b)), at = PART_WIDE + 2 + p * wide;
        rap_put_blanks(&b->line, used < at ? at - used : 1);
        uint32_t i = cell_of(r, part, rap_cell(&b->parties, p, "principal"));
        if (i == r->n)
            rap_puts(&b->line, "-");
        else
            rap_putf(&b->line, "%s [%s]", progress_of(r, i), rap_cell(r, i, "mark"));
    }
    brief_item(b, 2, 4, brief_line(b), NULL);
}

/* A part that is only named is told when nobody says how far it has come. */
static bool only_named(const rap_rows *r, uint32_t i)
{
    if (rap_cell(r, i, "progress"))
        return false;
    for (uint32_t j = 0; j < r->n; j++)
        if (is(part_key(r, j), part_key(r, i)) && (rap_cell(r, j, "progress") || (j < i && is(rap_cell(r, j, "says"), rap_cell(r, i, "says")))))
            return true;
    return false;
}

/* The same speaker says the same of a part in a later dispatch, too: the latest is told. */
static bool said_later(const rap_rows *r, uint32_t i)
{
    const char *who = rap_cell(r, i, "speaker") ? rap_cell(r, i, "speaker") : rap_cell(r, i, "outlet");
    for (uint32_t j = 0; j < r->n; j++) {
        const char *other = rap_cell(r, j, "speaker") ? rap_cell(r, j, "speaker") : rap_cell(r, j, "outlet");
        rap_day day = rap_cell_day(r, i, "published"), its = rap_cell_day(r, j, "published");
        if (j != i && is(part_key(r, j), part_key(r, i)) && is(other, who) && is(progress_of(r, j), progress_of(r, i)) &&
            (its > day || (its == day && j < i)))
            return true;
    }
    return false;
}

static void agenda_others(brief *b, const rap_rows *r, const char *part, bool with_part)
{
    for (uint32_t i = 0; i < r->n; i++) {
        const char *speaker = rap_cell(r, i, "speaker"), *outlet = rap_cell(r, i, "outlet");
        if (!is(part_key(r, i), part) || (!with_part && own_cell(b, r, i)) || only_named(r, i) || said_later(r, i))
            continue;
        b->line.len = 0;
        if (with_part)
            rap_putf(&b->line, "%s: ", part);
        rap_puts(&b->line, progress_of(r, i));
        put(b, speaker ? ", says " : ", writes ", speaker ? speaker : outlet);
        brief_item(b, with_part ? 2 : 4, 6, brief_line(b), rap_cell(r, i, "mark"));
    }
}

void brief_agenda(brief *b)
{
    const rap_rows *r = &b->parts[PART_AGENDA];
    bool columns = b->parties.n == 2;
    bool any = false;
    for (uint32_t i = 0; i < r->n; i++)
        any = any || own_cell(b, r, i);
    columns = columns && any;
    size_t wide = columns ? (PAGE - PART_WIDE - 4) / b->parties.n : 0;
    if (columns) {
        rap_buf head = {0};
        rap_puts(&head, "Agenda");
        for (uint32_t p = 0; p < b->parties.n; p++) {
            size_t used = rap_width(rap_buf_view(&head)), at = PART_WIDE + 4 + p * wide;
            rap_put_blanks(&head, used < at ? at - used : 1);
            rap_put_fitted(&head, rap_view_of(rap_cell(&b->parties, p, "name")), wide - 1);
        }
        snprintf(b->title, sizeof b->title, RAP_PRI, RAP_ARG(rap_buf_view(&head)));
        rap_buf_free(&head);
        brief_heading(b, b->title);
    } else {
        brief_heading(b, "Agenda");
    }
    for (uint32_t i = 0; i < r->n; i++) {
        bool first = true;
        for (uint32_t j = 0; j < i; j++)
            first = first && !is(part_key(r, j), part_key(r, i));
        if (!first)
            continue;
        if (columns)
            agenda_cells(b, r, part_key(r, i), wide);
        agenda_others(b, r, part_key(r, i), !columns);
    }
}

/* ---- offers, demands, promises -------------------------------------------------------------------------------------------------- */

void brief_wants(brief *b)
{
    const rap_rows *r = &b->parts[PART_WANTS];
    static const char *const types[][2] = {{"offer", "Offers"}, {"demand", "Demands"}, {"commitment", "Promises"}};
    for (size_t t = 0; t < RAP_COUNT(types); t++) {
        int most = MOST_LINES;
        uint32_t more = 0;
        brief_heading(b, types[t][1]);
        for (uint32_t i = 0; i < r->n; i++) {
            if (!is(rap_cell(r, i, "type"), types[t][0]) || told_before(r, i, types[t][0]))
                continue;
            if (most-- <= 0) {
                more++;
                continue;
            }
            b->line.len = 0;
            put(b, "", rap_cell(r, i, "says"));
            put_says(b, r, i);
            if (is(rap_cell(r, i, "status"), "denied") || is(rap_cell(r, i, "status"), "possible") || is(rap_cell(r, i, "sure"), "low"))
                put_status(b, r, i);
            brief_item(b, 2, 4, brief_line(b), rap_cell(r, i, "mark"));
        }
        b->line.len = 0;
        rap_putf(&b->line, "and %u more (rapporteur facts %s --type %s)", (unsigned)more, b->o->record, types[t][0]);
        if (more)
            brief_item(b, 2, 4, brief_line(b), NULL);
    }
}

/* ---- on the ground, figures ---------------------------------------------------------------------------------------------------------- */

void brief_ground(brief *b)
{
    const rap_rows *r = &b->parts[PART_GROUND];
    brief_heading(b, "On the ground");
    for (uint32_t i = 0; i < r->n && i < 2 * MOST_LINES; i++) {
        put_day_column(b, rap_cell_day(r, i, "from"), rap_cell_day(r, i, "to"), "to");
        put(b, "", rap_cell(r, i, "says"));
        put_says(b, r, i);
        if (rap_cell_int(r, i, "origins") > 1)
            rap_putf(&b->line, "; %lld origins", (long long)rap_cell_int(r, i, "origins"));
        if (is(rap_cell(r, i, "sure"), "low"))
            rap_puts(&b->line, " (doubtful)");
        brief_item(b, 2, 14, brief_line(b), rap_cell(r, i, "mark"));
    }
}

/* A figure that cannot hold beside this one is named, but where it stands in the same list. */
static void put_clash(brief *b, const rap_rows *r, const char *clash)
{
    bool here = false;
    for (uint32_t i = 0; i < r->n && clash; i++)
        here = here || strstr(clash, rap_cell(r, i, "mark")) != NULL;
    if (here)
        rap_puts(&b->line, "  ! incompatible");
    else
        put(b, "  ! incompatible with ", clash);
}

void brief_figures(brief *b)
{
    const rap_rows *r = &b->parts[PART_FIGURES];
    brief_heading(b, "Figures");
    for (uint32_t i = 0; i < r->n && i < 2 * MOST_LINES; i++) {
        if (told_before(r, i, NULL))
            continue;
        b->line.len = 0;
        put(b, "", rap_cell(r, i, "says"));
        put_says(b, r, i);
        put_clash(b, r, rap_cell(r, i, "clash"));
        if (is(rap_cell(r, i, "sure"), "low"))
            rap_puts(&b->line, " (doubtful)");
        brief_item(b, 2, 4, brief_line(b), rap_cell(r, i, "mark"));
    }
}

/* ---- who said what ------------------------------------------------------------------------------------------------------------------- */

/* The hops between the speaker and the outlet. */
static void put_relays(brief *b, const char *chain, bool outlet_too)
{
    const char *hop = chain ? strstr(chain, " > ") : NULL;
    while (hop) {
        const char *next = strstr(hop + 3, " > ");
        if (next || outlet_too) {
            rap_puts(&b->line, ", through ");
            rap_put(&b->line, hop + 3, next ? (size_t)(next - hop - 3) : strlen(hop + 3));
        }
        hop = next;
    }
}

static void said_one(brief *b, const rap_rows *r, uint32_t i)
{
    bool anonymous = is(rap_cell(r, i, "source_kind"), "anonymous");
    const char *act = rap_cell(r, i, "act");
    rap_view says = rap_view_of(rap_cell(r, i, "says"));
    b->line.len = 0;
    put(b, "", rap_cell(r, i, "speaker"));
    size_t shown = b->line.len; /* more than the name calls for a comma before the verb */
    put(b, ", ", rap_cell(r, i, "title"));
    size_t at;
    if (anonymous && !rap_find(brief_line(b), RAP_LIT("nonymous"), &at)) /* unless the dispatch's own word says so */
        rap_puts(&b->line, ", anonymous");
    put_relays(b, rap_cell(r, i, "chain"), anonymous);
    const char *lead_in = rap_cell(r, i, "lead_in");
    bool told = act && !is(act, "say") && !is(act, "announce") && !is(act, "speech");
    if (lead_in)
        rap_putf(&b->line, b->line.len > shown ? ", %s" : " %s", lead_in);
    else if (told)
        rap_putf(&b->line, " (%s)", act);
    rap_puts(&b->line, ": ");
    rap_put_fitted(&b->line, says, LONGEST_QUOTE);
    put(b, " (", rap_cell(r, i, "channel"));
    rap_puts(&b->line, rap_cell(r, i, "channel") ? ")" : "");
    if (is(rap_cell(r, i, "sure"), "low"))
        rap_puts(&b->line, " (doubtful)");
    brief_item(b, 2, 4, brief_line(b), rap_cell(r, i, "mark"));
}

void brief_said(brief *b)
{
    const rap_rows *r = &b->parts[PART_SAID];
    char *title = b->title;
    rap_day since = filter_day(b, "recent");
    rap_buf day = {0};
    put_days(b, &day, since, since, "to");
    snprintf(title, sizeof b->title, "Who said what%s" RAP_PRI, day.len ? ", since " : "", RAP_ARG(rap_buf_view(&day)));
    rap_buf_free(&day);
    brief_heading(b, title);
    uint32_t shown = 0, more = 0;
    for (uint32_t i = 0; i < r->n; i++) {
        if (told_before(r, i, NULL))
            continue;
        if (shown++ < MOST_SAID)
            said_one(b, r, i);
        else
            more++;
    }
    b->line.len = 0;
    rap_putf(&b->line, "and %u more (rapporteur statements %s)", (unsigned)more, b->o->record);
    if (more)
        brief_item(b, 2, 4, brief_line(b), NULL);
}

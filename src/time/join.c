/* The builders of the stage `time-join`: what may be put together with what. Each refuses what does not fit, and the
 * parts stay apart. */
#include "time/reading.h"

static bool has_date(const rap_reading *r)
{
    return r->kind == RAP_READ_SHIFT || r->month || r->day || r->weekday || r->year || r->holiday || r->season.len || r->quarter ||
           r->half || r->has_decade || r->has_century;
}

static bool has_tod(const rap_reading *r)
{
    return r->kind == RAP_READ_DATE && (r->has_clock || r->part.len > 0);
}

static bool is_day(const rap_reading *r)
{
    if (r->kind == RAP_READ_SHIFT) return r->unit == RAP_UNIT_D;
    return r->kind == RAP_READ_DATE && (r->day || r->weekday || r->holiday);
}

/* A period of a year or so, in which a month or a season may lie. */
static bool is_year(const rap_reading *r)
{
    if (r->kind == RAP_READ_SHIFT) return r->unit == RAP_UNIT_Y;
    return r->kind == RAP_READ_DATE && r->year && !r->month && !r->season.len && !r->quarter && !r->half;
}

/* What takes "about": lengths and distances, hours, months, years, decades; a day does not. */
static bool inexact(const rap_reading *r, rap_view mod)
{
    if (r->kind == RAP_READ_DURATION) return !r->has_dir;
    if (r->kind == RAP_READ_SHIFT) return r->n >= 10 && r->n != RAP_COUNT_VAGUE;
    if (!rap_same(mod, RAP_LIT("APPROX"))) return false;
    return r->has_clock || r->month || r->has_decade || (r->year && !is_day(r));
}

static bool join_limit(time_work *w, const rap_match *m, rap_reading *r, const rap_time *main)
{
    const rap_token *first = &w->doc->tokens.at[main->first];
    bool length = r->kind == RAP_READ_DURATION, the = first->upos == RAP_UPOS_DET && first->morph.definite;
    rap_view mod = time_word(w, m, "mod");
    if (r->kind == RAP_READ_REF || r->kind == RAP_READ_SET || r->mod.len > 0) return false;
    if (time_yes(m, "approx")) {
        if (the || !inexact(r, mod)) return false;
    } else if (length && r->n != RAP_COUNT_VAGUE) {
        return false;
    }
    if (time_yes(m, "narrow") && (length || r->unit == RAP_UNIT_H)) return false;
    r->mod = mod;
    r->quiet = time_yes(m, "quiet");
    return true;
}

static void take_tod(rap_reading *to, const rap_reading *from)
{
    if (from->has_clock) {
        to->has_clock = true, to->hour = from->hour, to->minute = from->minute;
        to->has_minute = from->has_minute, to->zone = from->zone;
    }
    if (from->part.len > 0) to->part = from->part;
    if (from->mod.len > 0) to->mod = from->mod;
}

bool time_join_clock(const rap_reading *a, const rap_reading *b, rap_reading *out)
{
    const rap_reading *day = is_day(a) ? a : b, *hour = day == a ? b : a;
    if (!is_day(day) || !has_tod(hour) || has_date(hour) || (day->has_clock && hour->has_clock)) return false;
    *out = *day;
    take_tod(out, hour);
    return true;
}

/* A part of a longer period: "June" of "last year", "the 5th" of "last month", "Monday" of "last week". */
static bool lies_in(const rap_reading *r, const rap_reading *o)
{
    if (r->kind != RAP_READ_DATE || r->year || r->of != NULL) return false;
    if (is_year(o)) return r->month || r->season.len || r->quarter || r->half || r->holiday;
    if (o->kind != RAP_READ_SHIFT || r->month) return false;
    return (o->unit == RAP_UNIT_M && r->day) || (o->unit == RAP_UNIT_W && r->weekday && !r->has_dir);
}

static bool join_join(time_work *w, const rap_match *m, rap_reading *r, const rap_time *other)
{
    rap_view part = time_word(w, m, "part"), season = time_word(w, m, "season");
    if (other == NULL && part.len > 0) {
        if (!is_day(r) || r->part.len > 0) return false;
        r->part = part;
        return true;
    }
    if (other == NULL) {
        if (season.len == 0 || !is_year(r) || r->kind == RAP_READ_SHIFT) return false;
        r->season = season;
        return true;
    }
    const rap_reading *o = other->reading;
    bool dates = (r->kind == RAP_READ_DATE || r->kind == RAP_READ_SHIFT) && (o->kind == RAP_READ_DATE || o->kind == RAP_READ_SHIFT);
    if (!dates) return false;
    if (rap_same(time_word(w, m, "how"), RAP_LIT("clock"))) {
        rap_reading out;
        if (!time_join_clock(r, o, &out)) return false;
        *r = out;
        return true;
    }
    if (!lies_in(r, o)) return false;
    r->of = o;
    return true;
}

/* "the first ten months of 1915" */
static bool join_within(const rap_reading *r, const rap_time *other)
{
    const rap_reading *o = other == NULL ? NULL : other->reading;
    return r->kind == RAP_READ_DURATION && o != NULL && is_year(o) && o->year > 0;
}

static bool join_nth(time_work *w, const rap_match *m, rap_reading *r, const rap_time *main)
{
    int n = 0, wd = 0;
    int32_t times;
    if (r->kind > RAP_READ_SHIFT || r->kind == RAP_READ_REF || r->has_clock || r->part.len > 0) return false;
    if (!time_whole(w, m, "n", -1, 53, &n) || !time_whole(w, m, "weekday", 1, 7, &wd)) return false;
    if (time_yes(m, "month") && !(r->kind == RAP_READ_SHIFT && r->unit == RAP_UNIT_M)) return false;
    rap_reading out = {.kind = RAP_READ_DATE, .of = main->reading};
    out.nth = n < 0 ? 255 : (uint8_t)n;
    out.weekday = (uint8_t)wd;
    out.nth_unit = wd > 0 ? RAP_UNIT_D : time_unit(w, m, "unit", &times);
    if (out.nth_unit == RAP_UNIT_NONE || out.nth_unit < RAP_UNIT_D) return false;
    *r = out;
    return true;
}

/* "three days after May 5": a point, where the other is one. */
static bool join_beside(time_work *w, const rap_match *m, rap_reading *r, const rap_time *main)
{
    rap_reading out = {.kind = RAP_READ_SHIFT, .of = main->reading};
    if (r->kind > RAP_READ_SHIFT || r->kind == RAP_READ_REF || !has_date(r) || !time_counted(w, m, &out)) return false;
    if (out.unit == RAP_UNIT_D && !is_day(r)) return false;
    *r = out;
    return true;
}

bool time_join(time_work *w, const rap_match *m, rap_reading *r, const rap_time *main, const rap_time *other)
{
    rap_view name = rap_rule_builder(m->rule);
    if (rap_same(name, RAP_LIT("limit"))) return join_limit(w, m, r, main);
    if (rap_same(name, RAP_LIT("join"))) return join_join(w, m, r, other);
    if (rap_same(name, RAP_LIT("beside"))) return join_beside(w, m, r, main);
    if (rap_same(name, RAP_LIT("within"))) return join_within(r, other);
    if (rap_same(name, RAP_LIT("nth"))) return join_nth(w, m, r, main);
    return false;
}

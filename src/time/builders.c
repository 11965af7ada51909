/* The builders of the stage `time`: each reads its arguments, tests them against the calendar and fills a reading.
 * A builder that finds a number no calendar has says no, and a shorter rule may still find what is sound in it. */
#include "time/reading.h"

#include "frame/frame.h"

#define MAX_YEAR 2200   /* a bare number above it is no year of a dispatch */
#define OLD_YEAR 1700   /* a bare number below it is a year only after a preposition */
#define MIN_YEAR 1000

/* ---- what several builders share ---------------------------------------------------------------------------------------- */

static rap_from from_of(const time_work *w, const rap_match *m)
{
    rap_view v = time_word(w, m, "from");
    if (rap_same(v, RAP_LIT("before"))) return RAP_FROM_BEFORE;
    if (rap_same(v, RAP_LIT("period"))) return RAP_FROM_PERIOD;
    return rap_same(v, RAP_LIT("here")) ? RAP_FROM_HERE : RAP_FROM_REF;
}

static bool direction(const time_work *w, const rap_match *m, const char *key, bool *has, int8_t *dir)
{
    int d = INT32_MAX;
    if (!time_whole(w, m, key, -1, 1, &d)) return false;
    if (d != INT32_MAX) *has = true, *dir = (int8_t)d;
    return true;
}

/* Whether such a day can be: the 29th of February may where no year is said. */
static bool possible(const rap_reading *r)
{
    int days = r->month == 0 ? 31 : rap_month_days(r->year > 0 && !r->bc ? r->year : 2000, r->month);
    return r->day <= days && r->end_day <= days && (r->end_day == 0 || r->end_day > r->day);
}

static bool year(const time_work *w, const rap_match *m, const char *key, rap_reading *r)
{
    int y = 0;
    r->bc = time_word(w, m, "era").len > 0;
    if (!time_whole(w, m, key, 1, 9999, &y)) return false;
    if (y > 0) r->year = (int16_t)y;
    return true;
}

/* "1990s", "'90s", "80s", and "490s" with an era: the digits before the last. */
static bool decade(const time_work *w, const rap_match *m, rap_reading *r)
{
    rap_value v = rap_match_get(m, "decade");
    if (v.kind == RAP_VALUE_NONE) return true;
    int n = 0, len = 0;
    rap_view text = time_word(w, m, "decade");
    if (text.len == 0) text = v.text;
    for (size_t i = 0; i < text.len; i++)
        if (text.at[i] >= '0' && text.at[i] <= '9') n = n * 10 + (text.at[i] - '0'), len++;
    if (len < 2 || len > 4) return false;
    bool spelt = len == 3 && !r->bc;
    if (!spelt) {
        if (n % 10 != 0) return false;
        n /= 10;
    }
    r->has_decade = true;
    r->short_decade = len == 2 && !r->bc;
    r->decade = (int16_t)n;
    return true;
}

static bool century(const time_work *w, const rap_match *m, rap_reading *r)
{
    int c = 0;
    if (!time_whole(w, m, "century", 1, 30, &c)) return false;
    if (c > 0) r->has_century = true, r->century = (int16_t)(c - 1);
    return true;
}

/* "2031-05-03" and "5/3/2031": month first, as American papers write, unless that cannot be. */
static bool digits_of_day(const time_work *w, const rap_match *m, rap_reading *r)
{
    (void)w;
    rap_view iso = rap_match_get(m, "iso").text, slash = rap_match_get(m, "slash").text, v = iso.len > 0 ? iso : slash;
    if (v.len == 0) return true;
    int f[3] = {0, 0, 0}, k = 0;
    for (size_t i = 0; i < v.len && k < 3; i++) {
        if (v.at[i] < '0' || v.at[i] > '9') k += f[k] > 0;
        else f[k] = f[k] * 10 + (v.at[i] - '0');
    }
    int y = iso.len > 0 ? f[0] : f[2], mo = iso.len > 0 ? f[1] : f[0], d = iso.len > 0 ? f[2] : f[1];
    if (slash.len > 0 && mo > 12) mo = f[1], d = f[0];
    if (iso.len > 0 && mo == 0 && d == 0 && y >= MIN_YEAR && y <= MAX_YEAR) return r->year = (int16_t)y, true; /* "mid-2027" */
    if (rap_day_of(y, mo, d) == RAP_NO_DAY) return false;
    r->year = (int16_t)y, r->month = (uint8_t)mo, r->day = (uint8_t)d;
    return true;
}

static bool short_year(const rap_match *m, rap_reading *r)
{
    rap_view v = rap_match_get(m, "short-year").text;
    if (v.len == 0) return true;
    int y = (v.at[v.len - 2] - '0') * 10 + (v.at[v.len - 1] - '0');
    r->year = (int16_t)(y > 40 ? 1900 + y : 2000 + y);
    r->short_year = true;
    return true;
}

/* "nineteen ninety-six" */
static bool spelt_year(const time_work *w, const rap_match *m, rap_reading *r)
{
    int c = 0, t = 0, o = 0;
    if (!time_whole(w, m, "hundreds", 10, 21, &c) || !time_whole(w, m, "tens", 10, 99, &t) || !time_whole(w, m, "ones", 1, 9, &o)) return false;
    if (c == 0) return true;
    if (o > 0 && (t < 20 || t % 10 != 0)) return false;
    r->year = (int16_t)(c * 100 + t + o);
    return true;
}

/* ---- date ------------------------------------------------------------------------------------------------------------------ */

static bool date_fields(time_work *w, const rap_match *m, rap_reading *r)
{
    int mo = 0, d = 0, e = 0, wd = 0, q = 0, h = 0;
    if (!spelt_year(w, m, r)) return false;
    if (!year(w, m, "year", r) || !decade(w, m, r) || !century(w, m, r) || !digits_of_day(w, m, r) || !short_year(m, r)) return false;
    if (!time_whole(w, m, "month", 1, 12, &mo) || !time_whole(w, m, "day", 1, 31, &d) || !time_whole(w, m, "end", 1, 31, &e) ||
        !time_whole(w, m, "weekday", 1, 7, &wd) || !time_whole(w, m, "quarter", 1, 4, &q) || !time_whole(w, m, "half", 1, 2, &h))
        return false;
    if (mo > 0) r->month = (uint8_t)mo;
    if (d > 0) r->day = (uint8_t)d;
    r->end_day = (uint8_t)e, r->weekday = (uint8_t)wd, r->quarter = (uint8_t)q, r->half = (uint8_t)h;
    r->season = time_word(w, m, "season");
    r->part = time_word(w, m, "part");
    r->mod = time_word(w, m, "mod");
    return direction(w, m, "dir", &r->has_dir, &r->dir) && direction(w, m, "year-dir", &r->has_year_dir, &r->year_dir) &&
           direction(w, m, "week", &r->has_week_dir, &r->week_dir) && possible(r);
}

static time_answer build_date(time_work *w, const rap_match *m, rap_reading *r)
{
    r->kind = RAP_READ_DATE;
    if (!date_fields(w, m, r)) return TIME_NO;
    r->from = from_of(w, m);
    rap_value holiday = rap_match_get(m, "holiday");
    if (holiday.var != NULL && holiday.var->entry != RAP_NONE) r->holiday = holiday.var->entry + 1;
    bool more = r->month || r->season.len || r->quarter || r->half || r->holiday;
    bool bare = r->year > 0 && !r->bc && !more;
    if (bare && (r->year < MIN_YEAR || r->year > MAX_YEAR)) return TIME_NO;
    uint8_t before = m->first > 0 ? w->doc->tokens.at[m->first - 1].upos : RAP_UPOS_X;
    if (bare && r->year < OLD_YEAR && before != RAP_UPOS_ADP && before != RAP_UPOS_PUNCT) return TIME_NO; /* "1400 victims" */
    return TIME_YES;
}

/* Two days of one month or two years, written as one phrase: "3 and 5 May", "1914-18". */
static time_answer build_pair(time_work *w, const rap_match *m, rap_reading *r)
{
    const rap_bound *a = rap_match_get(m, "first").var, *b = rap_match_get(m, "second").var;
    rap_reading one = {.kind = RAP_READ_DATE}, two;
    int mo = 0, d1 = 0, d2 = 0;
    (void)r;
    if (a == NULL || b == NULL || !year(w, m, "year", &one) || !time_whole(w, m, "month", 1, 12, &mo)) return TIME_NO;
    one.month = (uint8_t)mo;
    if (!time_whole(w, m, "first", 1, 31, &d1) || !time_whole(w, m, "second", 1, 31, &d2)) return TIME_NO;
    two = one;
    one.day = (uint8_t)d1, two.day = (uint8_t)d2;
    if (!possible(&one) || !possible(&two) || d1 >= d2) return TIME_NO;
    bool month_first = rap_match_get(m, "month").var != NULL && rap_match_get(m, "month").var->first < a->first;
    time_add(w, m, &one, m->first, a->last);
    time_add(w, m, &two, b->first, month_first ? b->last : m->last);
    return TIME_DONE;
}

static time_answer build_pair_years(time_work *w, const rap_match *m, rap_reading *r)
{
    const rap_bound *a = rap_match_get(m, "first").var, *b = rap_match_get(m, "second").var;
    rap_reading one = {.kind = RAP_READ_DATE}, two = {.kind = RAP_READ_DATE};
    int y1 = 0, y2 = 0;
    (void)r;
    one.bc = two.bc = time_word(w, m, "era").len > 0;
    if (a == NULL || b == NULL || !time_whole(w, m, "first", 1, 9999, &y1) || !time_whole(w, m, "second", 0, 9999, &y2)) return TIME_NO;
    if (!one.bc) {
        if (y1 < MIN_YEAR || y1 > MAX_YEAR) return TIME_NO;
        if (y2 < 100) y2 += y1 - y1 % 100;
        if (y2 <= y1 || y2 > MAX_YEAR) return TIME_NO;
    }
    one.year = (int16_t)y1, two.year = (int16_t)y2;
    const rap_token *year_token = &w->doc->tokens.at[a->last - 1];
    one.span = !one.bc && year_token->end == year_token[1].start; /* "1950-53", not "1950 to 1953" */
    time_add(w, m, &one, m->first, a->last);
    time_add(w, m, &two, b->first, m->last);
    return TIME_DONE;
}

/* ---- counts of units --------------------------------------------------------------------------------------------------------- */

bool time_counted(time_work *w, const rap_match *m, rap_reading *r)
{
    int32_t times, n = 10;
    bool minus = false;
    r->unit = time_unit(w, m, "unit", &times);
    if (r->unit == RAP_UNIT_NONE) return false;
    rap_value v = rap_match_get(m, "n");
    bool absent = v.kind == RAP_VALUE_NONE || (v.kind == RAP_VALUE_VAR && (v.var == NULL || v.var->head == RAP_NONE));
    if (!absent && !time_count(w, v, &n, &minus)) return false;
    if (n != RAP_COUNT_VAGUE) {
        if (time_yes(m, "half")) n += 5;
        if (n > TIME_MAX_COUNT * 10) return false;
        n *= times;
    }
    r->n = n;
    r->ago = time_yes(m, "back");
    r->back = minus || r->ago;
    r->from = from_of(w, m);
    return true;
}

static time_answer build_shift(time_work *w, const rap_match *m, rap_reading *r)
{
    r->kind = RAP_READ_SHIFT;
    if (!time_counted(w, m, r)) return TIME_NO;
    r->part = time_word(w, m, "part");
    return TIME_YES;
}

static time_answer build_duration(time_work *w, const rap_match *m, rap_reading *r)
{
    int32_t times;
    r->kind = RAP_READ_DURATION;
    if (!time_counted(w, m, r) || !direction(w, m, "dir", &r->has_dir, &r->dir)) return TIME_NO;
    r->unit2 = time_unit(w, m, "unit2", &times);
    if (r->unit2 != RAP_UNIT_NONE && (!time_count(w, rap_match_get(m, "n2"), &r->n2, NULL) || r->unit2 >= r->unit)) return TIME_NO;
    return TIME_YES;
}

/* Whether what the token hangs on is told as done. */
static bool told_as_past(const time_work *w, uint32_t token)
{
    uint32_t sym, f = w->doc->frames.n > 0 ? rap_time_frame(w->doc, token, &sym) : RAP_NONE;
    const rap_frame *fr = f == RAP_NONE ? NULL : &w->doc->frames.at[f];
    return fr != NULL && fr->tense == RAP_TENSE_PAST && fr->modal == RAP_MODAL_NONE;
}

/* Whether what the token hangs on is told as still to come. */
static bool to_come(const time_work *w, uint32_t token)
{
    uint32_t sym, f = w->doc->frames.n > 0 ? rap_time_frame(w->doc, token, &sym) : RAP_NONE;
    const rap_frame *fr = f == RAP_NONE ? NULL : &w->doc->frames.at[f];
    if (fr == NULL || fr->kind == RAP_FRAME_NOUN) return false;
    if (fr->modal != RAP_MODAL_NONE || fr->tense == RAP_TENSE_FUTURE) return true;
    if (fr->kind == RAP_FRAME_ADJ) return w->to_come != RAP_NO_CLASS && rap_hit_at(w->doc, fr->trigger, w->to_come) != NULL; /* due */
    return fr->tense == RAP_TENSE_PRESENT && fr->aspect == RAP_ASPECT_PLAIN;
}

/* "in two days": a day to come, or how long a thing took that is done. */
static time_answer build_ahead(time_work *w, const rap_match *m, rap_reading *r)
{
    if (to_come(w, m->last - 1)) return build_shift(w, m, r);
    if (build_duration(w, m, r) != TIME_YES) return TIME_NO;
    time_add(w, m, r, m->first + 1, m->last);
    return TIME_DONE;
}

static time_answer build_set(time_work *w, const rap_match *m, rap_reading *r)
{
    int wd = 0, mo = 0;
    r->kind = RAP_READ_SET;
    if (!time_whole(w, m, "weekday", 1, 7, &wd) || !time_whole(w, m, "month", 1, 12, &mo)) return TIME_NO;
    r->weekday = (uint8_t)wd, r->month = (uint8_t)mo;
    r->season = time_word(w, m, "season");
    r->part = time_word(w, m, "part");
    r->quant = time_word(w, m, "quant");
    if (rap_match_get(m, "unit").kind != RAP_VALUE_NONE && !time_counted(w, m, r)) return TIME_NO;
    rap_value f = rap_match_get(m, "freq");
    int32_t tenths;
    if (f.kind == RAP_VALUE_VAR && f.var != NULL && f.var->head != RAP_NONE) {
        r->freq = time_word(w, m, "freq");
        if (f.var->entry == RAP_NONE || !rap_ends(r->freq, "X"))
            r->freq = time_count(w, f, &tenths, NULL) ? rap_format(w->doc->arena, "%dX", tenths / 10) : RAP_NULL;
    }
    return TIME_YES;
}

static time_answer build_ref(time_work *w, const rap_match *m, rap_reading *r)
{
    r->kind = RAP_READ_REF;
    r->ref = time_word(w, m, "value");
    rap_view condition = rap_match_get(m, "if").text;
    r->story = rap_same(condition, RAP_LIT("story"));
    if (rap_same(condition, RAP_LIT("ahead")) && told_as_past(w, m->last - 1)) return TIME_NO;
    return r->ref.len > 0 ? TIME_YES : TIME_NO;
}

static time_answer build_none(time_work *w, const rap_match *m, rap_reading *r)
{
    (void)w, (void)m, (void)r;
    return TIME_DONE;
}

/* ---- clocks -------------------------------------------------------------------------------------------------------------------- */

/* "10", "10:30", "10.30", "0600", "10:30pm". */
static bool clock_digits(rap_view v, int *hour, int *minute, bool *has_minute)
{
    int n = 0, len = 0, after = 0, f = 0;
    bool split = false;
    for (size_t i = 0; i < v.len; i++) {
        char c = v.at[i];
        if (c >= '0' && c <= '9') {
            if (split) after = after * 10 + (c - '0'), f++;
            else n = n * 10 + (c - '0'), len++;
        } else if (c == ':' || c == '.') {
            if (split) break;
            split = true;
        } else {
            break;
        }
        if (len > 4 || f > 2) return false;
    }
    if (len == 0) return false;
    if (!split && len >= 3) after = n % 100, n /= 100, f = 2;
    *hour = n;
    *minute = after;
    *has_minute = f > 0;
    return n <= 24 && after < 60;
}

static time_answer build_clock(time_work *w, const rap_match *m, rap_reading *r)
{
    rap_value at = rap_match_get(m, "at");
    int hour = 0, minute = 0;
    bool has_minute = false;
    if (!clock_digits(at.text, &hour, &minute, &has_minute)) {
        int32_t tenths;
        bool digit = at.text.len > 0 && at.text.at[0] >= '0' && at.text.at[0] <= '9';
        if (digit || !time_count(w, at, &tenths, NULL) || tenths == RAP_COUNT_VAGUE || tenths > 240) return TIME_NO;
        hour = tenths / 10;
    }
    int noon = -1;
    if (!time_whole(w, m, "half", 0, 12, &noon) || (noon >= 0 && (hour > 12 || hour == 0))) return TIME_NO;
    if (noon >= 0) hour = hour % 12 + noon;
    rap_view part = time_word(w, m, "part");
    bool small_hours = rap_same(part, RAP_LIT("MO")) || (rap_same(part, RAP_LIT("NI")) && hour < 5);
    if (part.len > 0 && hour < 12 && !small_hours) hour += 12;
    r->kind = RAP_READ_DATE;
    r->has_clock = true;
    r->hour = (int8_t)hour, r->minute = (int8_t)minute;
    r->has_minute = has_minute;
    rap_value zone = rap_match_get(m, "zone");
    if (zone.var != NULL && zone.var->entry != RAP_NONE) {
        rap_view offset = rap_entry_get(w->lex, zone.var->entry, "offset", RAP_NO_DAY);
        r->zone = rap_same(offset, RAP_LIT("0")) ? RAP_ZONE_UTC : RAP_ZONE_OTHER;
    }
    return hour == 24 && minute > 0 ? TIME_NO : TIME_YES;
}

/* ---- the table of builders -------------------------------------------------------------------------------------------------------- */

typedef time_answer build_fn(time_work *w, const rap_match *m, rap_reading *r);

time_answer time_build(time_work *w, const rap_match *m, rap_reading *r)
{
    static const struct { const char *name; build_fn *fn; } table[] = {
        {"date", build_date}, {"pair", build_pair}, {"pair-years", build_pair_years}, {"shift", build_shift},
        {"ahead", build_ahead}, {"duration", build_duration}, {"set", build_set}, {"ref", build_ref},
        {"clock", build_clock}, {"none", build_none}};
    rap_view name = rap_rule_builder(m->rule);
    for (size_t i = 0; i < RAP_COUNT(table); i++)
        if (rap_same(name, rap_view_of(table[i].name))) return table[i].fn(w, m, r);
    return TIME_NO;
}

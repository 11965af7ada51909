/* The builders of the stage `time`: each reads its arguments, tests them against the calendar and fills a reading.
 * A builder that finds a number no calendar has says no, and a shorter rule may still find what is sound in it. */
#include "time/reading.h"

#include "frame/frame.h"

#define MAX_YEAR 2200   /* a bare number above it is no year of a dispatch */
#define OLD_YEAR 1700   /* a bare number below it is a year only after a preposition */
#define MIN_YEAR 1000
#define MAX_COUNT 99999 /* units; more is no time that anybody tells */

/* ---- numbers ---------------------------------------------------------------------------------------------------------- */

/* Digits with commas between thousands and at most one decimal; in tenths. */
static bool digits(rap_view v, int64_t *tenths)
{
    int64_t n = 0;
    size_t i = 0;
    for (; i < v.len && (v.at[i] == ',' || (v.at[i] >= '0' && v.at[i] <= '9')); i++) {
        if (v.at[i] == ',') continue;
        n = n * 10 + (v.at[i] - '0');
        if (n > (int64_t)MAX_COUNT * 100) return false;
    }
    if (i == 0) return false;
    n *= 10;
    if (i + 1 < v.len && v.at[i] == '.' && v.at[i + 1] >= '0' && v.at[i + 1] <= '9') n += v.at[i + 1] - '0', i = v.len;
    *tenths = n;
    return i == v.len;
}

/* "21st" as "21". */
static rap_view without_ending(rap_view v)
{
    size_t n = v.len;
    while (n > 0 && v.len - n < 2 && rap_is_letter_cp((unsigned char)v.at[n - 1])) n--;
    return n > 0 && n + 2 == v.len ? rap_sub(v, 0, n) : v;
}

bool time_number(const time_work *w, uint32_t first, uint32_t last, int32_t *tenths)
{
    int64_t sum = 0, part = -1;
    for (uint32_t t = first; t < last; t++) {
        const rap_hit *h = rap_hit_from(w->doc, t, w->number);
        int64_t v = 0;
        if (h != NULL) {
            int64_t value = 0;
            if (!digits(rap_entry_get(w->lex, h->entry, "value", RAP_NO_DAY), &value)) return false;
            bool scale = rap_entry_get(w->lex, h->entry, "scale", RAP_NO_DAY).len > 0;
            if (!scale) {
                part = (part < 0 ? 0 : part) + value;
            } else {
                part = (part < 0 ? 10 : part) * (value / 10);
                if (value > 1000) sum += part, part = 0;
            }
            t = h->last - 1;
        } else if (digits(without_ending(rap_form_of(w->doc, t)), &v)) {
            part = (part < 0 ? 0 : part) + v;
        }
        if (part > (int64_t)MAX_COUNT * 10 || sum > (int64_t)MAX_COUNT * 10) return false;
    }
    if (part < 0 && sum == 0) return false;
    *tenths = (int32_t)(sum + (part < 0 ? 0 : part));
    return true;
}

/* The number of an argument in tenths: a number written in the rule, the attribute `value` of the entry that a
 * variable matched, or what its tokens say. "X" is the vague count. */
static bool count_of(const time_work *w, rap_value v, int32_t *tenths, bool *minus)
{
    rap_view text = v.text;
    if (v.kind == RAP_VALUE_VAR) {
        if (v.var == NULL || v.var->head == RAP_NONE) return false;
        if (v.var->entry != RAP_NONE) {
            rap_view a = rap_entry_get(w->lex, v.var->entry, "value", RAP_NO_DAY);
            if (a.len == 0 || rap_entry_get(w->lex, v.var->entry, "scale", RAP_NO_DAY).len > 0)
                return time_number(w, v.var->first, v.var->last, tenths);
            text = a;
        } else {
            return time_number(w, v.var->first, v.var->last, tenths);
        }
    }
    if (rap_same(text, RAP_LIT("X"))) return *tenths = RAP_COUNT_VAGUE, true;
    bool neg = rap_starts(text, "-");
    if (minus != NULL) *minus = neg;
    int64_t n = 0;
    if (!digits(neg ? rap_sub(text, 1, text.len) : text, &n)) return false;
    *tenths = (int32_t)n;
    return true;
}

/* A whole number argument between two bounds; true and *out untouched where the rule does not give it or its
 * optional element is not there; false where it is out of bounds. */
static bool whole(const time_work *w, const rap_match *m, const char *key, int lo, int hi, int *out)
{
    rap_value v = rap_match_get(m, key);
    if (v.kind == RAP_VALUE_NONE || ((v.kind == RAP_VALUE_VAR || v.kind == RAP_VALUE_ATTR) && (v.var == NULL || v.var->head == RAP_NONE)))
        return true;
    int32_t tenths;
    bool neg = false;
    if (!count_of(w, v, &tenths, &neg) || tenths == RAP_COUNT_VAGUE || tenths % 10 != 0) return false;
    int n = neg ? -(tenths / 10) : tenths / 10;
    if (n < lo || n > hi) return false;
    *out = n;
    return true;
}

/* The text of an argument: the word of the rule, the attribute asked for, or the attribute `value` of a variable. */
static rap_view word(const time_work *w, const rap_match *m, const char *key)
{
    rap_value v = rap_match_get(m, key);
    if (v.kind == RAP_VALUE_NONE) return RAP_NULL;
    if (v.kind != RAP_VALUE_VAR) return v.text;
    if (v.var == NULL || v.var->head == RAP_NONE) return RAP_NULL;
    return v.var->entry == RAP_NONE ? v.text : rap_entry_get(w->lex, v.var->entry, "value", RAP_NO_DAY);
}

static rap_unit unit(const time_work *w, const rap_match *m, const char *key, int32_t *times)
{
    rap_value v = rap_match_get(m, key);
    *times = 1;
    if (v.kind == RAP_VALUE_VAR && v.var != NULL && v.var->entry != RAP_NONE)
        if (rap_same(rap_entry_get(w->lex, v.var->entry, "times", RAP_NO_DAY), RAP_LIT("2"))) *times = 2;
    return rap_unit_of(word(w, m, key));
}

static bool yes(const rap_match *m, const char *key)
{
    return rap_same(rap_match_get(m, key).text, RAP_LIT("yes"));
}

/* ---- what several builders share ---------------------------------------------------------------------------------------- */

static rap_from from_of(const time_work *w, const rap_match *m)
{
    rap_view v = word(w, m, "from");
    return rap_same(v, RAP_LIT("before")) ? RAP_FROM_BEFORE : rap_same(v, RAP_LIT("period")) ? RAP_FROM_PERIOD : rap_same(v, RAP_LIT("here")) ? RAP_FROM_HERE : RAP_FROM_REF;
}

static bool direction(const time_work *w, const rap_match *m, const char *key, bool *has, int8_t *dir)
{
    int d = INT32_MAX;
    if (!whole(w, m, key, -1, 1, &d)) return false;
    if (d != INT32_MAX) *has = true, *dir = (int8_t)d;
    return true;
}

/* Whether such a day can be: the 29th of February may where no year is said. */
static bool possible(const rap_reading *r)
{
    int days = r->month == 0 ? 31 : r->month == 2 ? (r->year > 0 && !r->bc ? rap_month_days(r->year, 2) : 29) : rap_month_days(2001, r->month);
    return r->day <= days && r->end_day <= days && (r->end_day == 0 || r->end_day > r->day);
}

static bool year(const time_work *w, const rap_match *m, const char *key, rap_reading *r)
{
    int y = 0;
    r->bc = word(w, m, "era").len > 0;
    if (!whole(w, m, key, 1, 9999, &y)) return false;
    if (y > 0) r->year = (int16_t)y;
    return true;
}

/* "1990s", "'90s", "80s", and "490s" with an era: the digits before the last. */
static bool decade(const time_work *w, const rap_match *m, rap_reading *r)
{
    rap_value v = rap_match_get(m, "decade");
    if (v.kind == RAP_VALUE_NONE) return true;
    int n = 0, len = 0;
    rap_view text = v.var != NULL && v.var->entry != RAP_NONE ? rap_entry_get(w->lex, v.var->entry, "value", RAP_NO_DAY) : RAP_NULL;
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
    if (!whole(w, m, "century", 1, 30, &c)) return false;
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
    if (!whole(w, m, "hundreds", 10, 21, &c) || !whole(w, m, "tens", 10, 99, &t) || !whole(w, m, "ones", 1, 9, &o)) return false;
    if (c == 0) return true;
    if (o > 0 && (t < 20 || t % 10 != 0)) return false;
    r->year = (int16_t)(c * 100 + t + o);
    return true;
}

static void year_of_period(rap_reading *r, const rap_reading *of)
{
    r->of = of;
}

/* ---- date ------------------------------------------------------------------------------------------------------------------ */

static bool date_fields(time_work *w, const rap_match *m, rap_reading *r)
{
    int mo = 0, d = 0, e = 0, wd = 0, q = 0, h = 0;
    if (!spelt_year(w, m, r)) return false;
    if (!year(w, m, "year", r) || !decade(w, m, r) || !century(w, m, r) || !digits_of_day(w, m, r) || !short_year(m, r)) return false;
    if (!whole(w, m, "month", 1, 12, &mo) || !whole(w, m, "day", 1, 31, &d) || !whole(w, m, "end", 1, 31, &e) ||
        !whole(w, m, "weekday", 1, 7, &wd) || !whole(w, m, "quarter", 1, 4, &q) || !whole(w, m, "half", 1, 2, &h))
        return false;
    if (mo > 0) r->month = (uint8_t)mo;
    if (d > 0) r->day = (uint8_t)d;
    r->end_day = (uint8_t)e, r->weekday = (uint8_t)wd, r->quarter = (uint8_t)q, r->half = (uint8_t)h;
    r->season = word(w, m, "season");
    r->part = word(w, m, "part");
    r->mod = word(w, m, "mod");
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
    bool bare = r->year > 0 && r->month == 0 && r->season.len == 0 && r->quarter == 0 && r->half == 0 && r->holiday == 0 && !r->bc;
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
    if (a == NULL || b == NULL || !year(w, m, "year", &one) || !whole(w, m, "month", 1, 12, &mo)) return TIME_NO;
    one.month = (uint8_t)mo;
    if (!whole(w, m, "first", 1, 31, &d1) || !whole(w, m, "second", 1, 31, &d2)) return TIME_NO;
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
    one.bc = two.bc = word(w, m, "era").len > 0;
    if (a == NULL || b == NULL || !whole(w, m, "first", 1, 9999, &y1) || !whole(w, m, "second", 0, 9999, &y2)) return TIME_NO;
    if (!one.bc) {
        if (y1 < MIN_YEAR || y1 > MAX_YEAR) return TIME_NO;
        if (y2 < 100) y2 += y1 - y1 % 100;
        if (y2 <= y1 || y2 > MAX_YEAR) return TIME_NO;
    }
    one.year = (int16_t)y1, two.year = (int16_t)y2;
    time_add(w, m, &one, m->first, a->last);
    time_add(w, m, &two, b->first, m->last);
    return TIME_DONE;
}

/* ---- counts of units --------------------------------------------------------------------------------------------------------- */

static bool counted(time_work *w, const rap_match *m, rap_reading *r)
{
    int32_t times, n = 10;
    bool minus = false;
    r->unit = unit(w, m, "unit", &times);
    if (r->unit == RAP_UNIT_NONE) return false;
    rap_value v = rap_match_get(m, "n");
    bool absent = v.kind == RAP_VALUE_NONE || (v.kind == RAP_VALUE_VAR && (v.var == NULL || v.var->head == RAP_NONE));
    if (!absent && !count_of(w, v, &n, &minus)) return false;
    if (n != RAP_COUNT_VAGUE) {
        if (yes(m, "half")) n += 5;
        if (n > MAX_COUNT * 10) return false;
        n *= times;
    }
    r->n = n;
    r->ago = yes(m, "back");
    r->back = minus || r->ago;
    r->from = from_of(w, m);
    return true;
}

static time_answer build_shift(time_work *w, const rap_match *m, rap_reading *r)
{
    r->kind = RAP_READ_SHIFT;
    if (!counted(w, m, r)) return TIME_NO;
    r->part = word(w, m, "part");
    return TIME_YES;
}

static time_answer build_duration(time_work *w, const rap_match *m, rap_reading *r)
{
    int32_t times;
    r->kind = RAP_READ_DURATION;
    if (!counted(w, m, r) || !direction(w, m, "dir", &r->has_dir, &r->dir)) return TIME_NO;
    r->unit2 = unit(w, m, "unit2", &times);
    if (r->unit2 != RAP_UNIT_NONE && (!count_of(w, rap_match_get(m, "n2"), &r->n2, NULL) || r->unit2 >= r->unit)) return TIME_NO;
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
    if (!whole(w, m, "weekday", 1, 7, &wd) || !whole(w, m, "month", 1, 12, &mo)) return TIME_NO;
    r->weekday = (uint8_t)wd, r->month = (uint8_t)mo;
    r->season = word(w, m, "season");
    r->part = word(w, m, "part");
    r->quant = word(w, m, "quant");
    if (rap_match_get(m, "unit").kind != RAP_VALUE_NONE && !counted(w, m, r)) return TIME_NO;
    rap_value f = rap_match_get(m, "freq");
    int32_t tenths;
    if (f.kind == RAP_VALUE_VAR && f.var != NULL && f.var->head != RAP_NONE) {
        r->freq = word(w, m, "freq");
        if (f.var->entry == RAP_NONE || !rap_ends(r->freq, "X"))
            r->freq = count_of(w, f, &tenths, NULL) ? rap_format(w->doc->arena, "%dX", tenths / 10) : RAP_NULL;
    }
    return TIME_YES;
}

static time_answer build_ref(time_work *w, const rap_match *m, rap_reading *r)
{
    r->kind = RAP_READ_REF;
    r->ref = word(w, m, "value");
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
    if (at.kind == RAP_VALUE_NONE) at = rap_match_get(m, "word");
    if (!clock_digits(at.text, &hour, &minute, &has_minute)) {
        int32_t tenths;
        bool digit = at.text.len > 0 && at.text.at[0] >= '0' && at.text.at[0] <= '9';
        if (digit || !count_of(w, at, &tenths, NULL) || tenths == RAP_COUNT_VAGUE || tenths > 240) return TIME_NO;
        hour = tenths / 10;
    }
    rap_value half = rap_match_get(m, "half");
    int32_t noon = -1;
    if (half.kind == RAP_VALUE_VAR ? count_of(w, half, &noon, NULL) : (half.number == 0 || half.number == 12) && (noon = (int32_t)half.number * 10, true)) {
        if (hour > 12 || hour == 0) return TIME_NO;
        hour = hour % 12 + noon / 10;
    }
    rap_view part = word(w, m, "part");
    if (part.len > 0 && hour < 12 && !rap_same(part, RAP_LIT("MO")) && !(rap_same(part, RAP_LIT("NI")) && hour < 5)) hour += 12;
    r->kind = RAP_READ_DATE;
    r->has_clock = true;
    r->hour = (int8_t)hour, r->minute = (int8_t)minute;
    r->has_minute = has_minute;
    rap_value zone = rap_match_get(m, "zone");
    if (zone.var != NULL && zone.var->entry != RAP_NONE)
        r->zone = rap_same(rap_entry_get(w->lex, zone.var->entry, "offset", RAP_NO_DAY), RAP_LIT("0")) ? RAP_ZONE_UTC : RAP_ZONE_OTHER;
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

/* ---- time-join ----------------------------------------------------------------------------------------------------------------------- */

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

static bool join_limit(time_work *w, const rap_match *m, rap_reading *r, const rap_time *main)
{
    rap_view mod = word(w, m, "mod");
    bool approx = yes(m, "approx"), length = r->kind == RAP_READ_DURATION;
    if (approx && w->doc->tokens.at[main->first].upos == RAP_UPOS_DET && w->doc->tokens.at[main->first].morph.definite) return false;
    if (r->kind == RAP_READ_REF || r->kind == RAP_READ_SET || r->mod.len > 0) return false;
    bool distance = r->kind == RAP_READ_SHIFT && r->n >= 10 && r->n != RAP_COUNT_VAGUE;
    if (approx && !length && !distance && !rap_same(mod, RAP_LIT("APPROX"))) return false;
    if (approx && length && r->has_dir) return false;
    if (approx && !length && !r->has_clock && !r->month && !(r->year && !is_day(r)) && !distance && !r->has_decade) return false;
    if (yes(m, "narrow") && (length || r->unit == RAP_UNIT_H)) return false;
    if (!approx && length && r->n != RAP_COUNT_VAGUE) return false;
    r->mod = mod;
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

static bool join_join(time_work *w, const rap_match *m, rap_reading *r, const rap_time *main, const rap_time *other)
{
    rap_view how = word(w, m, "how"), part = word(w, m, "part"), season = word(w, m, "season");
    (void)main;
    if (other == NULL) {
        if (part.len > 0) return is_day(r) && r->part.len == 0 ? (r->part = part, true) : false;
        if (season.len > 0) return is_year(r) && r->season.len == 0 ? (r->season = season, r->kind != RAP_READ_SHIFT) : false;
        return false;
    }
    const rap_reading *o = other->reading;
    if (r->kind > RAP_READ_SHIFT || o->kind > RAP_READ_SHIFT || r->kind == RAP_READ_REF || o->kind == RAP_READ_REF) return false;
    if (rap_same(how, RAP_LIT("clock"))) {
        rap_reading out;
        if (!time_join_clock(r, o, &out)) return false;
        *r = out;
        return true;
    }
    bool inner = r->kind == RAP_READ_DATE && !r->year && (r->month || r->season.len || r->quarter || r->half) && r->of == NULL;
    if (inner && is_year(o)) return year_of_period(r, o), true;
    bool feast = r->kind == RAP_READ_DATE && r->holiday && !r->year && r->of == NULL;
    if (feast && is_year(o)) return year_of_period(r, o), true;
    bool day = r->kind == RAP_READ_DATE && r->day && !r->month && r->of == NULL;
    if (day && o->kind == RAP_READ_SHIFT && o->unit == RAP_UNIT_M) return year_of_period(r, o), true;
    bool weekday = r->kind == RAP_READ_DATE && r->weekday && !r->month && !r->has_dir && r->of == NULL;
    if (weekday && o->kind == RAP_READ_SHIFT && o->unit == RAP_UNIT_W) return year_of_period(r, o), true;
    return false;
}

static bool join_nth(time_work *w, const rap_match *m, rap_reading *r, const rap_time *main)
{
    int n = 0, wd = 0;
    int32_t times;
    if (r->kind > RAP_READ_SHIFT || r->kind == RAP_READ_REF || r->has_clock || r->part.len > 0) return false;
    if (!whole(w, m, "n", -1, 53, &n) || !whole(w, m, "weekday", 1, 7, &wd)) return false;
    if (yes(m, "month") && !(r->kind == RAP_READ_SHIFT && r->unit == RAP_UNIT_M)) return false;
    rap_reading out = {.kind = RAP_READ_DATE, .of = main->reading};
    out.nth = n < 0 ? 255 : (uint8_t)n;
    out.weekday = (uint8_t)wd;
    out.nth_unit = wd > 0 ? RAP_UNIT_D : unit(w, m, "unit", &times);
    if (out.nth_unit == RAP_UNIT_NONE || out.nth_unit < RAP_UNIT_D) return false;
    *r = out;
    return true;
}

/* "three days after May 5": a point, where the other is one. */
static bool join_beside(time_work *w, const rap_match *m, rap_reading *r, const rap_time *main)
{
    rap_reading out = {.kind = RAP_READ_SHIFT, .of = main->reading};
    if (r->kind > RAP_READ_SHIFT || r->kind == RAP_READ_REF || !has_date(r) || !counted(w, m, &out)) return false;
    if (out.unit == RAP_UNIT_D && !is_day(r)) return false;
    *r = out;
    return true;
}

bool time_join(time_work *w, const rap_match *m, rap_reading *r, const rap_time *main, const rap_time *other)
{
    rap_view name = rap_rule_builder(m->rule);
    if (rap_same(name, RAP_LIT("limit"))) return join_limit(w, m, r, main);
    if (rap_same(name, RAP_LIT("join"))) return join_join(w, m, r, main, other);
    if (rap_same(name, RAP_LIT("beside"))) return join_beside(w, m, r, main);
    if (rap_same(name, RAP_LIT("within"))) return r->kind == RAP_READ_DURATION && other != NULL && is_year(other->reading) && ((const rap_reading *)other->reading)->year > 0;
    if (rap_same(name, RAP_LIT("nth"))) return join_nth(w, m, r, main);
    return false;
}

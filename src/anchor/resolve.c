/* From readings to points: what an expression denotes when one knows from where it counts. */
#include "anchor/resolve.h"

/* ---- years of what has none ---------------------------------------------------------------------------------------------- */

/* The next expression, when it closes a range or list with this one ("April to June 1968"); NULL = none. */
static const rap_reading *right_end(const anchor_work *w, uint32_t i)
{
    const rap_doc *d = w->doc;
    if (i + 1 >= d->times.n) return NULL;
    const rap_time *t = &d->times.at[i], *n = &d->times.at[i + 1];
    if (n->first - t->last > 1 || d->tokens.at[t->first].sentence != d->tokens.at[n->first].sentence) return NULL;
    if (n->first > t->last && rap_hit_from(d, t->last, w->link) == NULL) return NULL;
    const rap_reading *r = n->reading;
    return r->kind == RAP_READ_DATE && r->month > 0 && r->year > 0 ? r : NULL;
}

/* The first (dir 1) or last (dir -1) year in which the month and day lie after or before `ref`; the nearest with dir 0. */
static int year_near(int month, int day, rap_day ref, int dir)
{
    rap_civil c = rap_civil_of(ref);
    int best = c.year;
    if (dir == 0) {
        int32_t least = INT32_MAX;
        for (int y = c.year - 1; y <= c.year + 1; y++) {
            rap_day d = rap_day_of(y, month, day > 0 ? day : 15);
            if (d == RAP_NO_DAY) continue;
            int32_t gap = d > ref ? d - ref : ref - d;
            if (gap < least) least = gap, best = y;
        }
        return best;
    }
    int now = day > 0 ? c.month * 32 + c.day : c.month * 32, then = day > 0 ? month * 32 + day : month * 32;
    if (dir > 0) return then < now ? c.year + 1 : c.year;
    return then > now ? c.year - 1 : c.year;
}

/* Day and month: nearest, and tense decides only where the nearest is far off. */
static int year_of_day(const anchor_work *w, const rap_time *t, int month, int day)
{
    int y = year_near(month, day, w->ref, 0), dir = 0;
    rap_day d = rap_day_of(y, month, day);
    if (d == RAP_NO_DAY || (d - w->ref < 60 && w->ref - d < 60)) return y;
    dir = anchor_direction(w, t);
    return dir == 0 ? y : year_near(month, day, w->ref, dir);
}

static int year_for(const anchor_work *w, const rap_time *t, const rap_reading *r, int month, int day)
{
    if (w->narrative || r->from == RAP_FROM_BEFORE) {
        const rap_when *a = r->from == RAP_FROM_BEFORE && w->before.year > 0 ? &w->before : &w->now;
        return a->bc ? -a->year : a->year;
    }
    if (w->ref == RAP_NO_DAY) return 0;
    if (r->has_dir && r->dir != 0) {
        int y = year_near(month, day, w->ref, r->dir);
        rap_civil c = rap_civil_of(w->ref);
        return day == 0 && c.month == month ? y + r->dir : y;
    }
    if (r->has_dir) return rap_civil_of(w->ref).year;
    if (day > 0) return year_of_day(w, t, month, day);
    return year_near(month, 0, w->ref, anchor_direction(w, t));
}

/* ---- dates ----------------------------------------------------------------------------------------------------------------- */

/* The day with which a range begins that this one ends ("from Monday to Friday"); RAP_NO_DAY = it ends none. */
static rap_day range_start(const anchor_work *w, const rap_time *t)
{
    const rap_doc *d = w->doc;
    uint32_t i = (uint32_t)(t - d->times.at);
    if (i == 0 || t->first == 0 || d->times.at[i - 1].last + 1 != t->first || !anchor_of_weekday(&d->times.at[i - 1])) return RAP_NO_DAY;
    const rap_hit *h = rap_hit_from(d, t->first - 1, w->link);
    bool range = h != NULL && rap_entry_get(w->lex, h->entry, "range", RAP_NO_DAY).len > 0;
    return range ? rap_when_first(&w->when[i - 1]) : RAP_NO_DAY;
}

static rap_when weekday_on(const anchor_work *w, const rap_time *t, const rap_reading *r, const rap_when *of)
{
    rap_when out = {.unit = RAP_UNIT_D, .weekday = r->weekday};
    rap_day ref = w->narrative ? rap_when_first(&w->now) : w->ref;
    if (of != NULL) {
        rap_day monday = rap_when_first(of);
        return monday == RAP_NO_DAY ? out : rap_when_day(monday + r->weekday - 1);
    }
    if (w->narrative && w->now.unit != RAP_UNIT_D) ref = RAP_NO_DAY;
    if (ref == RAP_NO_DAY) return out;
    int today = rap_weekday(ref), back = (today - r->weekday + 7) % 7;
    if (r->has_week_dir) return rap_when_day(ref - today + r->weekday + 7 * r->week_dir);
    if (r->has_dir && r->dir < 0) return rap_when_day(back == 0 ? ref - 7 : ref - back);
    if (r->has_dir && r->dir == 0) return rap_when_day(ref - today + r->weekday);
    rap_day start = range_start(w, t);
    if (start != RAP_NO_DAY) return rap_when_day(start + (r->weekday - rap_weekday(start) + 7) % 7);
    bool ahead = r->has_dir ? r->dir > 0 : w->narrative || anchor_direction(w, t) > 0;
    if (ahead && back == 0 && !r->has_dir && !anchor_surely_ahead(w, t)) return rap_when_day(ref);
    if (ahead) return rap_when_day(ref + 7 - back);
    return rap_when_day(ref - back);
}

static void set_year(rap_when *out, int year)
{
    out->year = year < 0 ? -year : year;
    out->bc = year < 0;
}

/* The year that the expression itself or its period says; 0 = none. */
static int said_year(const anchor_work *w, const rap_reading *r, const rap_when *of)
{
    if (r->short_year && w->now.year > 0 && !w->now.bc) {
        int y = w->now.year / 100 * 100 + r->year % 100;
        return y > w->now.year + 20 ? y - 100 : y;
    }
    if (r->year > 0) return r->bc ? -r->year : r->year;
    if (of != NULL && of->year > 0) return of->bc ? -of->year : of->year;
    if (r->has_year_dir) {
        int y = w->narrative ? w->now.year : w->ref == RAP_NO_DAY ? 0 : rap_civil_of(w->ref).year;
        return y > 0 ? y + r->year_dir : 0;
    }
    return 0;
}

/* The last quarter or half that has begun; the coming one where the frame says so. */
static int year_of_quarter(const anchor_work *w, const rap_time *t, int first_month)
{
    if (w->narrative || w->ref == RAP_NO_DAY) return w->now.year;
    rap_civil c = rap_civil_of(w->ref);
    int dir = anchor_direction(w, t);
    if (dir > 0) return first_month + 2 < c.month ? c.year + 1 : c.year;
    return first_month > c.month ? c.year - 1 : c.year;
}

static int year_of_season(const anchor_work *w, const rap_time *t, const rap_reading *r)
{
    static const int month[] = {3, 6, 9, 12};
    int m = 3;
    for (int i = 0; i < 4; i++)
        if (r->season.len == 2 && r->season.at[0] == "SSFW"[i] && r->season.at[1] == "PUAI"[i]) m = month[i];
    if (w->narrative || r->from == RAP_FROM_BEFORE) return w->now.bc ? -w->now.year : w->now.year;
    if (w->ref == RAP_NO_DAY) return 0;
    rap_civil c = rap_civil_of(w->ref);
    int dir = r->has_dir ? r->dir : anchor_direction(w, t);
    bool in_it = c.month >= m && c.month < m + 3;
    if (r->has_dir && dir == 0) return m == 12 && c.month < 3 ? c.year - 1 : c.year;
    if (dir > 0) return c.month >= m && (r->has_dir || !in_it) ? c.year + 1 : c.year;
    if (r->has_dir && in_it) return c.year - 1;
    return c.month < m ? c.year - 1 : c.year;
}

static rap_when holiday_on(const anchor_work *w, const rap_time *t, const rap_reading *r, int year, int *days, int *doubt)
{
    uint32_t e = r->holiday - 1;
    rap_day ref = w->ref;
    if (year == 0 && w->narrative) year = w->now.bc ? 0 : w->now.year;
    if (year == 0 && ref != RAP_NO_DAY) {
        year = rap_civil_of(ref).year;
        rap_day d = rap_holiday(w->lex, e, year, days, doubt);
        int dir = r->has_dir ? r->dir : 0;
        if (d != RAP_NO_DAY && dir == 0) {
            int far = anchor_direction(w, t);
            if (far < 0 && d > ref + 7) year--;
            else if (far > 0 && d < ref - 7) year++;
            else if (far == 0) year = year_near(rap_civil_of(d).month, rap_civil_of(d).day, ref, 0);
        } else if (d != RAP_NO_DAY) {
            if (dir < 0 && d >= ref) year--;
            if (dir > 0 && d <= ref) year++;
        }
    }
    rap_when day = rap_when_day(rap_holiday(w->lex, e, year, days, doubt));
    return r->has_week_dir ? rap_when_shift(&day, RAP_UNIT_W, 0) : day; /* "Easter week" */
}

static rap_when nth_in(const rap_reading *r, const rap_when *of)
{
    rap_when out = {.unit = r->nth_unit, .year = of->year, .bc = of->bc};
    rap_day a = rap_when_first(of), b = rap_when_last(of);
    int n = r->nth;
    if (a == RAP_NO_DAY || b == RAP_NO_DAY) return out;
    if (r->weekday > 0) {
        rap_day first = a + (r->weekday - rap_weekday(a) + 7) % 7, last = b - (rap_weekday(b) - r->weekday + 7) % 7;
        rap_day d = n == 255 ? last : first + 7 * (n - 1);
        return d > b ? out : rap_when_day(d);
    }
    rap_when start = rap_when_day(a), end = rap_when_day(b);
    switch (r->nth_unit) {
    case RAP_UNIT_D: return n == 255 ? end : a + n - 1 > b ? out : rap_when_day(a + n - 1);
    case RAP_UNIT_W:
        if (n == 0) return rap_when_shift(&start, RAP_UNIT_W, 0);
        if (n == 255) return rap_when_shift(&end, RAP_UNIT_W, 0);
        start = rap_when_day(a + 7 * n - 4);
        return rap_when_shift(&start, RAP_UNIT_W, 0);
    case RAP_UNIT_WE: return rap_when_shift(&start, RAP_UNIT_WE, n == 255 ? 0 : n - 1);
    default:
        if (n == 255) return rap_when_shift(&end, r->nth_unit, 0);
        return rap_when_shift(&start, r->nth_unit, n - 1);
    }
}

/* The last quarter that was over on the day. */
static rap_when last_quarter(const anchor_work *w)
{
    return rap_when_shift(&w->now, RAP_UNIT_Q, -1);
}

static rap_when date_on(anchor_work *w, uint32_t i, const rap_reading *r, int *days, int *doubt);
static rap_when shift_on(anchor_work *w, uint32_t i, const rap_reading *r);

static rap_when point(anchor_work *w, uint32_t i, const rap_reading *r, int *days, int *doubt)
{
    return r->kind == RAP_READ_SHIFT ? shift_on(w, i, r) : date_on(w, i, r, days, doubt);
}

static rap_when month_on(anchor_work *w, uint32_t i, const rap_reading *r, int year)
{
    const rap_time *t = &w->doc->times.at[i];
    rap_when out = {.unit = r->day > 0 ? RAP_UNIT_D : RAP_UNIT_M, .month = r->month, .day = r->day};
    const rap_reading *end = year == 0 ? right_end(w, i) : NULL;
    if (end != NULL) year = (end->bc ? -1 : 1) * (end->year - (r->month > end->month));
    set_year(&out, year != 0 ? year : year_for(w, t, r, r->month, r->day));
    if (out.unit == RAP_UNIT_D && out.year > 0 && !out.bc && rap_day_of(out.year, out.month, out.day) == RAP_NO_DAY) out.year = 0;
    return out;
}

static rap_when date_on(anchor_work *w, uint32_t i, const rap_reading *r, int *days, int *doubt)
{
    const rap_time *t = &w->doc->times.at[i];
    rap_when out = {0}, period;
    const rap_when *of = NULL;
    if (r->of != NULL) {
        period = point(w, i, r->of, days, doubt);
        of = &period;
    }
    if (r->nth_unit != RAP_UNIT_NONE && of != NULL) return nth_in(r, of);
    int year = said_year(w, r, of);
    if (r->holiday > 0) return holiday_on(w, t, r, year, days, doubt);
    if (r->month > 0) return month_on(w, i, r, year);
    if (r->weekday > 0) return weekday_on(w, t, r, of);
    if (r->day > 0) {
        const rap_when *a = of != NULL ? of : w->before.month > 0 ? &w->before : &w->now;
        out = (rap_when){.unit = RAP_UNIT_D, .year = a->year, .month = a->month, .day = r->day, .bc = a->bc};
        if (!out.bc && out.year > 0 && out.month > 0 && rap_day_of(out.year, out.month, out.day) == RAP_NO_DAY) out.month = 0;
        return out;
    }
    if (r->season.len > 0) {
        out = (rap_when){.unit = RAP_UNIT_SE, .season = r->season};
        set_year(&out, year != 0 ? year : year_of_season(w, t, r));
        return out;
    }
    if (r->quarter > 0 || r->half > 0) {
        out = (rap_when){.unit = r->quarter > 0 ? RAP_UNIT_Q : RAP_UNIT_HY, .quarter = r->quarter, .half = r->half};
        set_year(&out, year != 0 ? year : year_of_quarter(w, t, r->quarter > 0 ? 3 * r->quarter - 2 : 6 * r->half - 5));
        return out;
    }
    if (year > 0 && r->from == RAP_FROM_PERIOD && !w->narrative) { /* "the 1988 quarter": the same one of that year */
        rap_when q = w->period.unit == RAP_UNIT_Q ? w->period : last_quarter(w);
        if (q.quarter > 0) return (rap_when){.unit = RAP_UNIT_Q, .year = year, .quarter = q.quarter};
    }
    if (year != 0) {
        out.unit = RAP_UNIT_Y;
        set_year(&out, year);
        return out;
    }
    if (r->has_decade) {
        int d = r->decade;
        if (r->short_decade) d += w->now.year > 0 && d <= w->now.year % 100 / 10 && d < 3 ? w->now.year / 100 * 10 : 190;
        return (rap_when){.unit = RAP_UNIT_DE, .decade = d, .bc = r->bc};
    }
    if (r->has_century) return (rap_when){.unit = RAP_UNIT_CE, .century = r->century, .bc = r->bc};
    return out;
}

/* ---- distances ---------------------------------------------------------------------------------------------------------------- */

static bool period_near(const anchor_work *w, const rap_time *t)
{
    return w->period.unit != RAP_UNIT_NONE && w->doc->tokens.at[t->first].sentence - w->period_at <= 3;
}

/* "a year ago" in an account: the same period a year before. */
static rap_when year_before(const rap_when *period)
{
    int n = period->unit == RAP_UNIT_Q ? -4 : period->unit == RAP_UNIT_M ? -12 : period->unit == RAP_UNIT_HY ? -2 : -1;
    return rap_when_shift(period, period->unit, n);
}

/* From where a distance counts. A day counts from the last day told of, although years were named since. */
static rap_when start_of(anchor_work *w, uint32_t i, const rap_reading *r)
{
    const rap_time *t = &w->doc->times.at[i];
    int days, doubt;
    if (r->of != NULL) return point(w, i, r->of, &days, &doubt);
    if (r->from != RAP_FROM_BEFORE || w->before.unit == RAP_UNIT_NONE) return w->now;
    if (w->narrative && r->unit >= RAP_UNIT_Y && w->now.year > 0) return w->now; /* "the following year" of the story */
    bool near = w->day.unit == RAP_UNIT_D && w->doc->tokens.at[t->first].sentence - w->day_at <= 3;
    return r->unit <= RAP_UNIT_W && w->before.unit != RAP_UNIT_D && near ? w->day : w->before;
}

static rap_when shift_on(anchor_work *w, uint32_t i, const rap_reading *r)
{
    const rap_time *t = &w->doc->times.at[i];
    rap_unit unit = r->unit;
    rap_when from = start_of(w, i, r);
    int n = r->n == RAP_COUNT_VAGUE ? 0 : r->n / 10;
    if (r->back) n = -n;
    bool account = (r->from == RAP_FROM_PERIOD || (r->ago && unit == RAP_UNIT_Y && n == -1)) && !w->narrative;
    if (account && period_near(w, t)) return year_before(&w->period);
    if (r->from == RAP_FROM_PERIOD && unit == RAP_UNIT_Q) {
        from = last_quarter(w);
        return year_before(&from);
    }
    if (r->from != RAP_FROM_REF && n == 0 && unit == RAP_UNIT_Q && !w->narrative)
        return period_near(w, t) && w->period.unit == RAP_UNIT_Q ? w->period : last_quarter(w);
    if (unit == RAP_UNIT_WE && n == 0 && w->ref != RAP_NO_DAY && !w->narrative) {
        bool ahead = r->from == RAP_FROM_REF || anchor_direction(w, t) > 0 || rap_weekday(w->ref) >= 6;
        return rap_when_shift(&w->now, unit, ahead ? 0 : -1);
    }
    bool broken = r->n != RAP_COUNT_VAGUE && r->n % 10 != 0;
    if (broken && unit == RAP_UNIT_Y) return rap_when_shift(&from, RAP_UNIT_M, (r->back ? -1 : 1) * (r->n * 12 / 10));
    if (unit <= RAP_UNIT_H) return rap_when_shift(&from, RAP_UNIT_D, unit == RAP_UNIT_H ? n / 24 : 0);
    return rap_when_shift(&from, unit, n);
}

/* ---- values ----------------------------------------------------------------------------------------------------------------------- */

static bool names_day(const rap_reading *r)
{
    if (r->kind == RAP_READ_DATE) return r->weekday > 0 || (r->month > 0 && r->day > 0);
    return r->kind == RAP_READ_SHIFT && r->unit == RAP_UNIT_D;
}

/* The day of an hour that stands alone: of the sentence's last day, else the next one ("at 6 p.m. (1500 GMT) on
 * Sunday"), else of what one counts from. */
static rap_when day_of_hour(anchor_work *w, uint32_t i)
{
    const rap_doc *d = w->doc;
    uint32_t s = d->tokens.at[d->times.at[i].first].sentence;
    int days, doubt;
    for (uint32_t k = i; k > 0 && d->tokens.at[d->times.at[k - 1].first].sentence == s; k--)
        if (w->when[k - 1].unit == RAP_UNIT_D && w->when[k - 1].year > 0) return w->when[k - 1];
    for (uint32_t k = i + 1; k < d->times.n && k <= i + 2 && d->tokens.at[d->times.at[k].first].sentence == s; k++)
        if (names_day(d->times.at[k].reading)) return point(w, k, d->times.at[k].reading, &days, &doubt);
    if (!w->narrative) return rap_when_day(w->ref);
    if (w->before.unit == RAP_UNIT_D) return w->before;
    return (rap_when){.unit = RAP_UNIT_D, .year = w->now.year, .month = w->now.month, .bc = w->now.bc};
}

static rap_view with_hour(rap_arena *a, rap_view day, const rap_reading *r)
{
    const char *zone = r->zone == RAP_ZONE_UTC ? "Z" : "";
    if (r->has_clock) return rap_format(a, RAP_PRI "T%02d:%02d%s", RAP_ARG(day), r->hour, r->minute, zone);
    return rap_format(a, RAP_PRI "T" RAP_PRI, RAP_ARG(day), RAP_ARG(r->part));
}

static void set_days(anchor_work *w, rap_time *t, const rap_reading *r, const rap_when *p, int days, int doubt)
{
    t->from = rap_when_first(p);
    t->to = rap_when_last(p);
    if (t->from == RAP_NO_DAY || t->to == RAP_NO_DAY) {
        t->from = t->to = RAP_NO_DAY;
        return;
    }
    if (r->holiday > 0) t->from -= doubt, t->to += days - 1 + doubt;
    if (r->end_day > r->day) t->to += r->end_day - r->day;
    bool counted = r->kind == RAP_READ_SHIFT && r->unit == RAP_UNIT_D && r->n >= 20;
    if (counted && r->back) t->from--;
    if (counted && !r->back) t->to++;
    if (w->ref != RAP_NO_DAY && !w->narrative && t->from < w->ref && w->ref < t->to) {
        if (rap_same(t->mod, RAP_LIT("START"))) t->to = w->ref;
        if (rap_same(t->mod, RAP_LIT("END"))) t->from = w->ref;
    }
}

static void resolve_set(anchor_work *w, rap_time *t, const rap_reading *r)
{
    rap_arena *a = w->doc->arena;
    t->freq = r->freq, t->quant = r->quant;
    if (r->weekday > 0) t->value = rap_format(a, "XXXX-WXX-%d", r->weekday);
    else if (r->month > 0) t->value = rap_format(a, "XXXX-%02d", r->month);
    else if (r->season.len > 0) t->value = rap_format(a, "XXXX-" RAP_PRI, RAP_ARG(r->season));
    else if (r->part.len > 0) t->value = rap_format(a, "XXXX-XX-XXT" RAP_PRI, RAP_ARG(r->part));
    else t->value = rap_length_value(a, r->unit, r->n);
}

static bool only_hour(const rap_reading *r)
{
    return r->kind == RAP_READ_DATE && (r->has_clock || r->part.len > 0) && !r->month && !r->day && !r->weekday && !r->year && !r->holiday;
}

static rap_view length(rap_arena *a, const rap_reading *r)
{
    rap_view v = rap_length_value(a, r->unit, r->n);
    if (r->unit2 == RAP_UNIT_NONE) return v;
    rap_view more = rap_length_value(a, r->unit2, r->n2);
    bool hours = r->unit <= RAP_UNIT_H;
    return rap_format(a, RAP_PRI RAP_PRI, RAP_ARG(v), RAP_ARG(rap_sub(more, hours ? 2 : 1, more.len)));
}

void anchor_resolve(anchor_work *w, uint32_t i)
{
    rap_arena *a = w->doc->arena;
    rap_time *t = &w->doc->times.at[i];
    const rap_reading *r = t->reading;
    int days = 1, doubt = 0;
    w->when[i] = (rap_when){0};
    t->mod = r->mod;
    t->from = t->to = RAP_NO_DAY;
    switch (r->kind) {
    case RAP_READ_REF: t->value = r->ref; return;
    case RAP_READ_DURATION: t->value = length(a, r); return;
    case RAP_READ_SET: resolve_set(w, t, r); return;
    case RAP_READ_SHIFT:
    case RAP_READ_DATE: break;
    }
    if (r->kind == RAP_READ_SHIFT && r->n == RAP_COUNT_VAGUE) {
        t->value = r->back ? RAP_LIT("PAST_REF") : RAP_LIT("FUTURE_REF");
        return;
    }
    rap_when p = only_hour(r) ? day_of_hour(w, i) : point(w, i, r, &days, &doubt);
    w->when[i] = p;
    t->value = p.unit == RAP_UNIT_NONE ? RAP_NULL : rap_when_value(a, &p);
    if (t->value.at == NULL) return;
    bool part = r->part.len > 0 || r->has_clock;
    if (part) t->value = with_hour(a, t->value, r);
    else if (r->kind == RAP_READ_SHIFT && r->unit <= RAP_UNIT_H) t->value = rap_format(a, RAP_PRI "TXX", RAP_ARG(t->value));
    set_days(w, t, r, &p, days, doubt);
    if (r->quiet) t->mod = RAP_NULL;
    if (r->end_year > 0) {
        rap_when end = p;
        end.year = r->end_year;
        t->to = rap_when_last(&end);
        t->value = rap_format(a, RAP_PRI "/" RAP_PRI, RAP_ARG(t->value), RAP_ARG(rap_when_value(a, &end)));
    }
    if (r->end_day > 0) {
        rap_when end = p;
        end.day = r->end_day;
        t->value = rap_format(a, RAP_PRI "/" RAP_PRI, RAP_ARG(t->value), RAP_ARG(rap_when_value(a, &end)));
    }
}

/* ---- what the next ones count from ----------------------------------------------------------------------------------------------- */

/* A year in the middle of a sentence is a remark ("as in 1614", "the 2003 invasion"); at its head, or in a heading,
 * it sets the scene. */
static bool sets_scene(const rap_doc *d, const rap_time *t)
{
    const rap_sentence *s = &d->sentences.at[d->tokens.at[t->first].sentence];
    if (d->parts.at[s->part].kind != RAP_PART_HEADING) return t->first - s->first <= 2;
    uint32_t i = (uint32_t)(t - d->times.at); /* "Retreat, 1963-1969" */
    return i == 0 || d->times.at[i - 1].first < s->first;
}

/* "the August 1792 uprising": it says which one, and the story does not go there. */
static bool only_names(const rap_doc *d, const rap_time *t)
{
    static const uint8_t rels[] = {RAP_REL_COMPOUND, RAP_REL_NMOD, RAP_REL_NMOD_UNMARKED, RAP_REL_NUMMOD, RAP_REL_AMOD, RAP_REL_NMOD_POSS};
    const rap_token *head = &d->tokens.at[t->head];
    if (head->head == RAP_NONE || head->head < t->last || d->tokens.at[head->head].upos == RAP_UPOS_VERB) return false;
    for (size_t i = 0; i < RAP_COUNT(rels); i++)
        if (head->rel == rels[i]) return true;
    return false;
}

/* Whether it says which period an account is about: a quarter, a half or a month by its own name. */
static bool names_period(const anchor_work *w, const rap_reading *r, const rap_when *p)
{
    if (w->ref != RAP_NO_DAY && rap_when_first(p) > w->ref) return false; /* accounts are of what has begun */
    if (p->unit == RAP_UNIT_M) return r->kind == RAP_READ_DATE;
    if (p->unit != RAP_UNIT_Q && p->unit != RAP_UNIT_HY) return false;
    return r->kind == RAP_READ_DATE ? !r->has_year_dir : r->from != RAP_FROM_PERIOD && !r->back;
}

/* "a year earlier" in an account, beside each of its figures: none of them counts from the one before. */
static bool compares(const anchor_work *w, const rap_reading *r)
{
    return r->kind == RAP_READ_SHIFT && r->unit == RAP_UNIT_Y && r->back && r->n == 10 && r->from != RAP_FROM_REF && !w->narrative &&
           w->period.unit != RAP_UNIT_NONE;
}

void anchor_move(anchor_work *w, uint32_t i)
{
    const rap_time *t = &w->doc->times.at[i];
    rap_when p = w->when[i];
    uint32_t sentence = w->doc->tokens.at[t->first].sentence;
    if (p.unit == RAP_UNIT_NONE || p.year == 0 || (w->narrative && only_names(w->doc, t))) return;
    if (names_period(w, t->reading, &p)) {
        bool keep = p.unit == RAP_UNIT_M && w->period.unit == RAP_UNIT_Q && period_near(w, t);
        if (!keep) w->period = p, w->period_at = sentence;
    }
    if (!compares(w, t->reading)) w->before = p;
    if (rap_when_first(&p) != RAP_NO_DAY && p.unit == RAP_UNIT_D) w->day = p, w->day_at = sentence;
    if (!w->narrative) return;
    if (p.unit == RAP_UNIT_Y && w->now.year > 0 && !sets_scene(w->doc, t)) return;
    w->now = p;
}

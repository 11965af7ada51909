/* quotes.c - see quotes.h. Marks are told by their form where it tells, else by the blanks around them. */
#include "statement/quotes.h"

#define LOOK_AHEAD 2000

typedef struct {
    const rap_doc *doc;
    rap_arena *a;
    rap_quotes *out;
    uint32_t open_double, open_single; /* quote, RAP_NONE */
} scan;

typedef struct {
    uint32_t at, size;
    uint32_t before, after; /* code points beside it, ' ' at the ends */
    uint32_t cp;
} mark;

static bool blank(uint32_t cp)
{
    return cp == ' ' || cp == '\n' || cp == '\t' || cp == 0xA0;
}

static bool wordy(uint32_t cp)
{
    return rap_is_letter_cp(cp) || rap_is_digit_cp(cp);
}

static bool opener(uint32_t cp)
{
    return blank(cp) || cp == '(' || cp == '[' || cp == '-' || cp == 0x2014 || cp == 0x2013 || cp == '/' || cp == ':' ||
           cp == '"' || cp == 0x201C || cp == 0x2018 || cp == '\'';
}

static uint32_t cp_before(rap_view t, uint32_t at)
{
    if (at == 0)
        return ' ';
    size_t k = at - 1;
    while (k > 0 && ((unsigned char)t.at[k] & 0xC0) == 0x80)
        k--;
    return rap_utf8_next(t.at, t.len, &k);
}

static bool read_mark(rap_view t, uint32_t at, mark *m)
{
    unsigned char c = (unsigned char)t.at[at];
    m->at = at;
    if (c == '"' || c == '\'') {
        m->cp = c;
        m->size = 1;
        if (c == '\'' && at + 1 < t.len && t.at[at + 1] == '\'') { /* '' for a double mark */
            m->cp = '"';
            m->size = 2;
        }
    } else if (c == '`' && at + 1 < t.len && t.at[at + 1] == '`') {
        m->cp = 0x201C;
        m->size = 2;
    } else if (c == 0xE2 && at + 2 < t.len && (unsigned char)t.at[at + 1] == 0x80 &&
               (unsigned char)t.at[at + 2] >= 0x98 && (unsigned char)t.at[at + 2] <= 0x9F) {
        size_t k = at;
        m->cp = rap_utf8_next(t.at, t.len, &k);
        m->size = 3;
    } else {
        return false;
    }
    m->before = cp_before(t, at);
    size_t k = at + m->size;
    m->after = k < t.len ? rap_utf8_next(t.at, t.len, &k) : ' ';
    return true;
}

static uint32_t open_quote(scan *s, const mark *m, bool single)
{
    rap_quote *q = RAP_PUSH(s->a, s->out->list);
    *q = (rap_quote){.start = m->at, .end = m->at + m->size, .outer = RAP_NONE, .follows = RAP_NONE, .single = single};
    q->outer = single ? s->open_double : s->open_single;
    return s->out->list.n - 1;
}

static void close_quote(scan *s, uint32_t *which, uint32_t end, bool closed)
{
    rap_quote *q = &s->out->list.at[*which];
    q->end = end;
    q->closed = closed;
    *which = RAP_NONE;
}

static uint32_t sentence_end(const rap_doc *doc, uint32_t at, uint32_t limit)
{
    uint32_t lo = 0, hi = doc->sentences.n;
    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;
        if (doc->sentences.at[mid].end <= at)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo < doc->sentences.n && doc->sentences.at[lo].end < limit ? doc->sentences.at[lo].end : limit;
}

/* A mark that never closed ends with the sentence in which it opened. */
static void abandon(scan *s, uint32_t *which, uint32_t limit)
{
    if (*which != RAP_NONE)
        close_quote(s, which, sentence_end(s->doc, s->out->list.at[*which].start, limit), false);
}

/* Whether a single mark that could close stands ahead in the paragraph, before any that could open. */
static bool closes_ahead(rap_view t, uint32_t from, uint32_t limit)
{
    uint32_t end = limit - from > LOOK_AHEAD ? from + LOOK_AHEAD : limit;
    for (uint32_t i = from; i < end; i++) {
        mark m;
        if (!read_mark(t, i, &m))
            continue;
        if ((m.cp == '\'' || m.cp == 0x2019) && !blank(m.before) && !wordy(m.after))
            return true;
        if (m.cp == 0x2018 || (m.cp == '\'' && opener(m.before) && wordy(m.after)))
            return false;
        i += m.size - 1;
    }
    return false;
}

static void double_mark(scan *s, const mark *m, uint32_t part_end)
{
    bool opens = m->cp == 0x201C || m->cp == 0x201E || m->cp == 0x201F, closes = m->cp == 0x201D;
    if (m->cp == '"') {
        bool looks_open = opener(m->before) && !blank(m->after);
        opens = s->open_double == RAP_NONE || (looks_open && blank(m->before));
        closes = !opens;
    }
    if (closes) {
        if (s->open_double == RAP_NONE)
            return;
        if (s->open_single != RAP_NONE && s->out->list.at[s->open_single].start > s->out->list.at[s->open_double].start)
            close_quote(s, &s->open_single, m->at, false);
        close_quote(s, &s->open_double, m->at + m->size, true);
        return;
    }
    abandon(s, &s->open_double, part_end);
    s->open_double = open_quote(s, m, false);
}

static void single_mark(scan *s, const mark *m, uint32_t part_end)
{
    if (wordy(m->before) && wordy(m->after))
        return; /* an apostrophe */
    bool could_open = m->cp == 0x2018 || (m->cp == '\'' && opener(m->before) && !blank(m->after));
    bool could_close = m->cp != 0x2018 && !blank(m->before) && !wordy(m->after);
    if (s->open_single != RAP_NONE && could_close) {
        close_quote(s, &s->open_single, m->at + m->size, true);
    } else if (could_open && s->open_single == RAP_NONE && closes_ahead(s->doc->text, m->at + m->size, part_end)) {
        s->open_single = open_quote(s, m, true);
    }
}

/* Speech that the paragraph before left open goes on when this one opens with a mark. */
static uint32_t scan_part(scan *s, const rap_part *p, uint32_t unclosed)
{
    uint32_t n = s->out->list.n;
    s->open_double = s->open_single = RAP_NONE;
    for (uint32_t i = p->start; i < p->end;) {
        mark m;
        unsigned char c = (unsigned char)s->doc->text.at[i];
        if ((c != '"' && c != '\'' && c != '`' && c != 0xE2) || !read_mark(s->doc->text, i, &m)) {
            i++;
            continue;
        }
        if (m.cp == '\'' || m.cp == 0x2018 || m.cp == 0x2019 || m.cp == 0x201A || m.cp == 0x201B)
            single_mark(s, &m, p->end);
        else
            double_mark(s, &m, p->end);
        i += m.size;
    }
    if (unclosed != RAP_NONE && s->out->list.n > n && s->out->list.at[n].start == p->start &&
        !s->out->list.at[n].single)
        s->out->list.at[n].follows = unclosed;
    uint32_t open = s->open_double;
    abandon(s, &s->open_single, p->end);
    abandon(s, &s->open_double, p->end);
    return open;
}

/* A quote left open is speech to the end of its paragraph when the next paragraph opens with a mark again. */
static void extend_chains(rap_quotes *out, const rap_doc *doc)
{
    uint32_t part = 0;
    for (uint32_t i = 0; i < out->list.n; i++) {
        if (out->list.at[i].follows == RAP_NONE)
            continue;
        rap_quote *q = &out->list.at[out->list.at[i].follows];
        while (part < doc->parts.n && doc->parts.at[part].end <= q->start)
            part++;
        if (part < doc->parts.n)
            q->end = doc->parts.at[part].end;
        q->closed = true;
    }
}

static void map_tokens(const rap_doc *doc, rap_arena *a, rap_quotes *out)
{
    uint32_t t = 0, n = doc->tokens.n;
    out->of = RAP_NEW(a, uint32_t, n + 1);
    for (uint32_t i = 0; i <= n; i++)
        out->of[i] = RAP_NONE;
    for (uint32_t i = 0; i < out->list.n; i++) {
        rap_quote *q = &out->list.at[i];
        while (t < n && doc->tokens.at[t].start < q->start)
            t++;
        q->first = t;
        uint32_t e = t;
        while (e < n && doc->tokens.at[e].start < q->end) {
            if (!q->single)
                out->of[e] = i;
            e++;
        }
        q->last = e;
    }
}

void rap_quotes_find(const rap_doc *doc, rap_arena *a, rap_quotes *out)
{
    *out = (rap_quotes){.of = NULL};
    scan s = {.doc = doc, .a = a, .out = out, .open_double = RAP_NONE, .open_single = RAP_NONE};
    uint32_t unclosed = RAP_NONE;
    for (uint32_t i = 0; i < doc->parts.n; i++)
        unclosed = scan_part(&s, &doc->parts.at[i], unclosed);
    extend_chains(out, doc);
    map_tokens(doc, a, out);
}

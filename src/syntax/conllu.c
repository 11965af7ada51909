/* conllu.c - CoNLL-U written and read: see syntax.h and universaldependencies.org/format.html. */
#include <string.h>

#include "syntax/syntax.h"
#include "token/work.h"

/* ---- writing ------------------------------------------------------------------------------------------------ */

static void put_text_line(const rap_doc *d, const rap_sentence *s, rap_buf *out)
{
    rap_puts(out, "# text = ");
    for (uint32_t i = s->first; i < s->last; i++) {
        rap_putv(out, rap_form_of(d, i));
        if (i + 1 < s->last && d->tokens.at[i].flags & RAP_TOKEN_SPACE_AFTER)
            rap_putc(out, ' ');
    }
    rap_putc(out, '\n');
}

/* The range line of a multi-word token that begins at `i`; returns its last word. */
static uint32_t put_range(const rap_doc *d, const rap_sentence *s, uint32_t i, rap_buf *out)
{
    uint32_t last = i;
    while (last + 1 < s->last && d->tokens.at[last + 1].flags & RAP_TOKEN_MWT_NEXT)
        last++;
    rap_putf(out, "%u-%u\t", i - s->first + 1, last - s->first + 1);
    rap_putv(out, rap_text(d, d->tokens.at[i].start, d->tokens.at[last].end));
    rap_puts(out, "\t_\t_\t_\t_\t_\t_\t_\t");
    rap_puts(out, d->tokens.at[last].flags & RAP_TOKEN_SPACE_AFTER ? "_\n" : "SpaceAfter=No\n");
    return last;
}

static void put_misc(const rap_token *t, bool inside, rap_buf *out)
{
    bool glued = !inside && !(t->flags & RAP_TOKEN_SPACE_AFTER);
    if (t->ner != RAP_NER_O)
        rap_putf(out, "NER=%c-%s%s", t->ner_begin ? 'B' : 'I', rap_ner_text(t->ner), glued ? "|" : "");
    if (glued)
        rap_puts(out, "SpaceAfter=No");
    else if (t->ner == RAP_NER_O)
        rap_putc(out, '_');
    rap_putc(out, '\n');
}

static void put_sentence(const rap_doc *d, const rap_model *m, const rap_sentence *s, rap_buf *out)
{
    uint32_t inside = s->first; /* words before this one belong to a multi-word token */
    for (uint32_t i = s->first; i < s->last; i++) {
        const rap_token *t = &d->tokens.at[i];
        if (t->flags & RAP_TOKEN_MWT_FIRST)
            inside = put_range(d, s, i, out) + 1;
        const char *upos = rap_upos_text(t->upos), *rel = rap_rel_text(t->rel);
        rap_putf(out, "%u\t", i - s->first + 1);
        rap_putv(out, rap_form_of(d, i));
        rap_putc(out, '\t');
        if (t->lemma.len)
            rap_putv(out, t->lemma);
        else
            rap_putc(out, '_');
        rap_putf(out, "\t%s\t%s\t%s\t%u\t%s\t_\t", upos ? upos : "X", rap_xpos_text(m, t->xpos), rap_feats_text(m, t->feats),
                 t->head == RAP_NONE ? 0 : t->head - s->first + 1, rel ? rel : "dep");
        put_misc(t, i < inside, out);
    }
}

static bool blank_line(const rap_doc *d, uint32_t from, uint32_t to)
{
    uint32_t lines = 0;
    for (uint32_t i = from; i < to; i++)
        lines += d->text.at[i] == '\n';
    return lines > 1;
}

void rap_conllu_write(const rap_doc *doc, const rap_model *m, rap_buf *out)
{
    rap_puts(out, "# newdoc");
    if (doc->id.len) {
        rap_puts(out, " id = ");
        rap_putv(out, doc->id);
    }
    rap_putc(out, '\n');
    for (uint32_t i = 0; i < doc->sentences.n; i++) {
        const rap_sentence *s = &doc->sentences.at[i];
        if (i == 0 || s[-1].part != s->part || blank_line(doc, s[-1].end, s->start))
            rap_puts(out, "# newpar\n");
        rap_putf(out, "# sent_id = %u\n", i + 1);
        put_text_line(doc, s, out);
        put_sentence(doc, m, s, out);
        rap_putc(out, '\n');
    }
}

/* ---- reading ------------------------------------------------------------------------------------------------- */

typedef struct {
    rap_doc *doc;
    char *text; /* what doc->text will be */
    size_t len, cap;
    uint64_t line;
    rap_view range; /* surface of the open multi-word token, and where its words begin in the text */
    uint64_t range_last;
    uint32_t range_first; /* token */
    bool range_glued;     /* no blank after it */
    bool in_sentence, new_par, glued; /* glued: no blank after the last token */
    uint64_t words;       /* of this sentence in the input */
    rap_err *err;
} reader;

static rap_status wrong(const reader *r, const char *what)
{
    return rap_fail_at(r->err, RAP_E_INPUT, "", r->line, "this is no CoNLL-U: %s", what);
}

/* Takes what is before the next `stop` off *rest. */
static rap_view cut(rap_view *rest, char stop)
{
    const char *at = rest->len ? memchr(rest->at, stop, rest->len) : NULL;
    rap_view out = {rest->at, at ? (size_t)(at - rest->at) : rest->len};
    size_t gone = out.len + (at ? 1 : 0);
    *rest = (rap_view){rest->at + gone, rest->len - gone};
    return out;
}

static bool number(rap_view v, uint64_t *out)
{
    *out = 0;
    for (size_t i = 0; i < v.len; i++) {
        if (v.at[i] < '0' || v.at[i] > '9' || *out > UINT32_MAX)
            return false;
        *out = *out * 10 + (uint64_t)(v.at[i] - '0');
    }
    return v.len > 0;
}

static bool has_space_after(rap_view misc)
{
    while (misc.len)
        if (rap_same(cut(&misc, '|'), RAP_LIT("SpaceAfter=No")))
            return false;
    return true;
}

/* Adds a word's form to the text, as valid UTF-8. */
static bool add_text(reader *r, rap_view form)
{
    for (size_t at = 0; at < form.len;) {
        if (r->len + 4 > r->cap)
            return false;
        uint32_t cp = rap_utf8_next(form.at, form.len, &at);
        r->len += rap_utf8_put(cp ? cp : 0xFFFD, r->text + r->len);
    }
    return true;
}

static void close_sentence(reader *r)
{
    rap_doc *d = r->doc;
    if (!r->in_sentence)
        return;
    rap_sentence *s = &d->sentences.at[d->sentences.n - 1];
    s->last = d->tokens.n;
    s->end = (uint32_t)r->len;
    d->parts.at[d->parts.n - 1].end = (uint32_t)r->len;
    r->in_sentence = false;
}

static void open_sentence(reader *r, bool continued)
{
    rap_doc *d = r->doc;
    if (d->parts.n == 0 || (r->new_par && !continued)) {
        if (d->parts.n) {
            memcpy(r->text + r->len, "\n\n", 2);
            r->len += 2;
        }
        rap_part *p = RAP_PUSH(d->arena, d->parts);
        p->start = (uint32_t)r->len;
        p->kind = RAP_PART_PARAGRAPH;
    } else if (!r->glued) {
        r->text[r->len++] = ' ';
    }
    r->new_par = false;
    rap_sentence *s = RAP_PUSH(d->arena, d->sentences);
    *s = (rap_sentence){.start = (uint32_t)r->len, .first = d->tokens.n, .part = d->parts.n - 1};
    r->in_sentence = true;
}

static rap_status add_word(reader *r, uint64_t id, rap_view form, rap_view misc)
{
    rap_doc *d = r->doc;
    if (id != r->words + 1)
        return wrong(r, "the numbers of the words must rise by one from 1");
    if (form.len == 0)
        return wrong(r, "a word has no form");
    bool next = r->range_last >= id && r->words > 0 && d->tokens.n > r->range_first;
    bool full = r->in_sentence && d->tokens.n - d->sentences.at[d->sentences.n - 1].first >= RAP_MAX_SENTENCE;
    if (full)
        close_sentence(r);
    if (!r->in_sentence)
        open_sentence(r, full);
    else if (!next && !r->glued)
        r->text[r->len++] = ' ';
    rap_token *t = RAP_PUSH(d->arena, d->tokens);
    *t = (rap_token){.start = (uint32_t)r->len, .sentence = d->sentences.n - 1, .head = RAP_NONE};
    if (!add_text(r, form) || r->len > RAP_MAX_DOCUMENT)
        return rap_fail(r->err, RAP_E_TOO_LARGE, "the text is longer than 8 MB");
    t->end = (uint32_t)r->len;
    r->words = id;
    if (next && !full)
        rap_token_join(t);
    bool inside = id < r->range_last;
    r->glued = inside || (r->range_last == id && id ? r->range_glued : !has_space_after(misc));
    if (!r->glued)
        t->flags |= RAP_TOKEN_SPACE_AFTER;
    return RAP_OK;
}

static rap_status read_row(reader *r, rap_view line)
{
    rap_view column[10] = {{NULL, 0}};
    uint32_t n = 0;
    for (rap_view rest = line; n < 10; n++) {
        bool more = rest.len > 0;
        column[n] = cut(&rest, '\t');
        if (!more)
            break;
    }
    if (n < 10)
        return wrong(r, "a line of ten columns, parted by tabs, was expected");
    rap_view id = column[0], first = cut(&id, '-');
    uint64_t a, b;
    if (id.len == 0 && number(first, &a))
        return add_word(r, a, column[1], column[9]);
    if (number(first, &a) && number(id, &b) && b >= a) {
        if (a != r->words + 1)
            return wrong(r, "a range must stand before its first word");
        r->range_last = b;
        r->range_first = r->doc->tokens.n;
        r->range_glued = !has_space_after(column[9]);
        return RAP_OK;
    }
    if (memchr(first.at, '.', first.len))
        return RAP_OK; /* empty nodes of enhanced graphs */
    return wrong(r, "the first column is no number");
}

static rap_status read_line(reader *r, rap_view line)
{
    if (line.len && line.at[line.len - 1] == '\r')
        line.len--;
    if (line.len == 0) {
        close_sentence(r);
        r->words = r->range_last = 0;
        return RAP_OK;
    }
    if (line.at[0] == '#') {
        if (rap_starts(line, "# newpar") || rap_starts(line, "# newdoc"))
            r->new_par = true;
        return RAP_OK;
    }
    return read_row(r, line);
}

rap_status rap_conllu_read(rap_view text, rap_doc *doc, rap_err *err)
{
    /* A bad byte becomes three, a sentence adds at most two, a word one. */
    reader r = {.doc = doc, .cap = 3 * text.len + 16, .err = err, .glued = true};
    if (text.len > 8 * (size_t)RAP_MAX_DOCUMENT)
        return rap_fail(err, RAP_E_TOO_LARGE, "the text is longer than 8 MB");
    r.text = rap_take_raw(doc->arena, r.cap);
    for (rap_view rest = text; rest.len;) {
        r.line++;
        rap_status s = read_line(&r, cut(&rest, '\n'));
        if (s != RAP_OK)
            return s;
    }
    close_sentence(&r);
    doc->text = (rap_view){r.text, r.len};
    return RAP_OK;
}

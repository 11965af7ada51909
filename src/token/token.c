/* token.c - see token.h: the bits of the segmenter become words and sentences.
 *
 * A part goes through the net in windows of atoms; a window ends at its last sentence start (or, when it has none in
 * its second half, at a word), and the next begins there: cost is linear whatever the text. */
#include "token/token.h"

#include <stdlib.h>
#include <string.h>

#include "token/work.h"

typedef struct {
    rap_doc *doc;
    const rap_model *model;
    uint32_t part;
    bool open; /* a sentence is open */
} builder;

static void end_sentence(builder *b)
{
    if (!b->open)
        return;
    rap_doc *d = b->doc;
    rap_sentence *s = &d->sentences.at[d->sentences.n - 1];
    s->last = d->tokens.n;
    s->end = d->tokens.at[d->tokens.n - 1].end;
    b->open = false;
}

static void add_word(builder *b, uint32_t start, uint32_t end)
{
    rap_doc *d = b->doc;
    if (b->open && d->tokens.n - d->sentences.at[d->sentences.n - 1].first >= RAP_MAX_SENTENCE)
        end_sentence(b);
    if (!b->open) {
        rap_sentence *s = RAP_PUSH(d->arena, d->sentences);
        *s = (rap_sentence){.start = start, .end = end, .first = d->tokens.n, .last = d->tokens.n, .part = b->part};
        b->open = true;
    }
    rap_token *t = RAP_PUSH(d->arena, d->tokens);
    *t = (rap_token){.start = start, .end = end, .sentence = d->sentences.n - 1, .head = RAP_NONE};
}

static bool is_apostrophe(rap_view text, const rap_atom *a)
{
    size_t at = a->start;
    uint32_t cp = rap_utf8_next(text.at, a->end, &at);
    return at == a->end && (cp == '\'' || cp == 0x2019 || cp == '`' || cp == 0xB4 || cp == 0x2018);
}

/* "don" before "'t": the n belongs to the next word. */
static bool is_nt(rap_view text, const rap_atom *a, uint32_t left)
{
    if (left < 3 || a[1].blank || a[2].blank || a->end - a->start < 2 || !is_apostrophe(text, &a[1]))
        return false;
    char n = text.at[a->end - 1], t = text.at[a[2].start];
    return (n == 'n' || n == 'N') && a[2].end - a[2].start == 1 && (t == 't' || t == 'T');
}

/* Words and sentences of atoms [0, n); `left` counts the atoms that can be looked at, of the next window too. */
static void build(builder *b, const rap_atom *atoms, uint32_t n, uint32_t left)
{
    rap_doc *d = b->doc;
    for (uint32_t i = 0, skip = 0; i < n; i++) {
        const rap_atom *a = &atoms[i];
        bool word = a->word;
        if (a->sentence && !skip)
            end_sentence(b);
        if (skip)
            word = false, skip--;
        if (word || a->blank || !b->open)
            add_word(b, a->start, a->end);
        else
            d->tokens.at[d->tokens.n - 1].end = a->end;
        uint32_t cut = 0;
        if (is_nt(d->text, a, left - i)) {
            cut = a->end - 1;
            skip = 2;
        } else if (a->split) {
            cut = rap_segment_split(b->model, d->text, a);
        }
        if (cut) {
            d->tokens.at[d->tokens.n - 1].end = cut;
            add_word(b, cut, a->end);
            rap_token *t = &d->tokens.at[d->tokens.n - 1];
            if (t->sentence == t[-1].sentence)
                rap_token_join(t);
        }
    }
}

/* Where the window's certain part ends: at its last sentence start, else at a word. The last atoms are left to the next
 * window, where the net sees what follows them. */
static uint32_t window_end(const rap_atom *atoms, uint32_t n)
{
    for (uint32_t i = n - 32; i > n / 4; i--)
        if (atoms[i].sentence)
            return i;
    for (uint32_t i = n - 32; i > n / 4; i--)
        if (atoms[i].word && atoms[i].blank)
            return i;
    for (uint32_t i = n - 32; i > n / 4; i--)
        if (atoms[i].word)
            return i;
    return n - 32;
}

/* Two line ends with nothing but blanks between them. */
static bool blank_line(rap_view text, size_t from, size_t to)
{
    uint32_t lines = 0;
    for (size_t i = from; i < to; i++)
        lines += text.at[i] == '\n';
    return lines > 1;
}

/* Reads atoms of one paragraph into the window until it is full or the paragraph ends. */
static uint32_t fill(const builder *b, rap_atom *atoms, uint32_t n, size_t *at, size_t end, bool *first)
{
    while (n < RAP_SEG_WINDOW) {
        size_t before = *at, mark = *at;
        if (!rap_atom_next(&b->model->chars, b->doc->text, at, end, *first ? 2 : 0, &atoms[n]))
            break;
        if (!*first && blank_line(b->doc->text, before, atoms[n].start)) {
            *at = mark;
            break;
        }
        *first = false;
        n++;
    }
    return n;
}

static void run_part(builder *b, rap_syntax_work *w, size_t at, size_t end)
{
    rap_atom *atoms = w->atoms;
    while (at < end) { /* one paragraph at a time */
        bool first = true, inside = false;
        uint32_t n = 0;
        for (;;) {
            n = fill(b, atoms, n, &at, end, &first);
            if (n == 0)
                break;
            rap_segment_window(b->model, w->kernels, &w->segment, b->doc->text, atoms, n);
            if (inside) /* what the last window decided stands: this one has not seen what came before */
                atoms[0].sentence = false;
            uint32_t use = n == RAP_SEG_WINDOW ? window_end(atoms, n) : n;
            build(b, atoms, use, n);
            inside = use < n;
            if (inside && atoms[use].sentence)
                end_sentence(b);
            memmove(atoms, atoms + use, (n - use) * sizeof *atoms);
            if (n < RAP_SEG_WINDOW)
                break;
            n -= use;
        }
        end_sentence(b);
        if (first)
            break; /* nothing but blanks was left */
    }
}

/* "'s" after a word, without a blank: one token of two words. A lone apostrophe is left to the tagger. */
static bool is_clitic(const rap_doc *d, const rap_chars *c, const rap_token *before, const rap_token *t)
{
    rap_atom a = {.start = t->start};
    size_t at = t->start;
    rap_utf8_next(d->text.at, t->end, &at);
    a.end = (uint32_t)at;
    if (before->end != t->start || at >= t->end || !is_apostrophe(d->text, &a))
        return false;
    uint32_t letter = rap_utf8_next(d->text.at, t->end, &at);
    rap_char_class k = rap_char_class_of(c, letter);
    size_t last = before->end - 1;
    while (last > before->start && ((uint8_t)d->text.at[last] & 0xC0) == 0x80)
        last--;
    rap_char_class l = rap_char_class_of(c, rap_utf8_next(d->text.at, before->end, &last));
    return (k == RAP_CHAR_LOWER || k == RAP_CHAR_UPPER) && l >= RAP_CHAR_LOWER && l <= RAP_CHAR_MARK;
}

static void flag(rap_doc *d, const rap_chars *c)
{
    for (uint32_t i = 0; i < d->tokens.n; i++) {
        rap_token *t = &d->tokens.at[i];
        uint32_t next = i + 1 < d->tokens.n ? t[1].start : (uint32_t)d->text.len;
        if (t->end < next)
            t->flags |= RAP_TOKEN_SPACE_AFTER;
        if (i > 0 && t[-1].sentence == t->sentence && is_clitic(d, c, &t[-1], t))
            rap_token_join(t);
    }
}

rap_status rap_token_run(rap_doc *doc, const rap_model *model, rap_syntax_work *work, rap_err *err)
{
    if (doc->text.len > RAP_MAX_DOCUMENT)
        return rap_fail(err, RAP_E_TOO_LARGE, "the text is longer than 8 MB");
    builder b = {.doc = doc, .model = model};
    for (uint32_t i = 0; i < doc->parts.n; i++) {
        b.part = i;
        run_part(&b, work, doc->parts.at[i].start, doc->parts.at[i].end);
    }
    flag(doc, &model->chars);
    return RAP_OK;
}

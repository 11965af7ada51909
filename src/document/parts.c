/* parts.c - where the paragraphs are, and which of them are no running text. Shapes are told here; words by the
 * lexicon classes part-caption, part-byline and part-boilerplate. */
#include "document/read.h"

#include <string.h>

#define SHORT_LINE 110  /* bytes: a line above it is a paragraph of its own rather than a wrapped line */
#define HEADING_MAX 130 /* bytes */

typedef struct {
    rap_doc *doc;
    const rap_lexicon *lex;
    bool after_boilerplate; /* "Read more:" was seen: the lines that follow are links */
} finder;

static rap_view part_text(const rap_doc *doc, const rap_part *p)
{
    return rap_text(doc, p->start, p->end);
}

/* Whether `text` holds an entry of the class: at its start, or anywhere when the entry says at=anywhere. */
static bool says(const finder *f, rap_view text, const char *cls_name)
{
    uint16_t cls = rap_class(f->lex, cls_name);
    if (cls == RAP_NO_CLASS)
        return false;
    uint32_t first, n = rap_class_entries(f->lex, cls, &first);
    rap_view low = rap_lower(f->doc->arena, text);
    for (uint32_t e = first; e < first + n; e++) {
        rap_view name = rap_lower(f->doc->arena, rap_entry_name(f->lex, e));
        if (name.len == 0 || name.len > low.len)
            continue;
        bool anywhere = rap_same(rap_entry_get(f->lex, e, "at", RAP_NO_DAY), RAP_LIT("anywhere"));
        if (anywhere ? rap_find(low, name, NULL) : memcmp(low.at, name.at, name.len) == 0)
            return true;
    }
    return false;
}

/* Ends as a sentence does: with a full stop or its like, closing marks after it aside. */
static bool ends_sentence(rap_view v)
{
    static const char *const closers[] = {"\"", "'", ")", "]", "”", "’", "''", "»"};
    static const char *const stops[] = {".", "!", "?", "…", ":", ";", ","};
    for (bool again = true; again;) {
        again = false;
        for (size_t i = 0; i < RAP_COUNT(closers); i++) {
            if (v.len > 1 && rap_ends(v, closers[i])) {
                v.len -= strlen(closers[i]);
                again = true;
            }
        }
    }
    for (size_t i = 0; i < RAP_COUNT(stops); i++) {
        if (rap_ends(v, stops[i]))
            return true;
    }
    return false;
}

static void add_part(finder *f, size_t start, size_t end, rap_part_kind kind)
{
    rap_view v = rap_text(f->doc, (uint32_t)start, (uint32_t)end);
    rap_view t = rap_trim(v);
    if (!t.len)
        return;
    rap_part *p = RAP_PUSH(f->doc->arena, f->doc->parts);
    p->start = (uint32_t)(t.at - f->doc->text.at);
    p->end = p->start + (uint32_t)t.len;
    p->kind = kind;
}

/* Whether the lines of a block are paragraphs themselves: long ones, or all ending like sentences. */
static bool lines_are_paragraphs(rap_view block)
{
    size_t lines = 0, longest = 0, ended = 0;
    for (size_t i = 0; i <= block.len;) {
        const char *nl = i < block.len ? memchr(block.at + i, '\n', block.len - i) : NULL;
        size_t end = nl ? (size_t)(nl - block.at) : block.len;
        rap_view line = rap_trim(rap_sub(block, i, end));
        lines += line.len > 0;
        ended += line.len > 0 && ends_sentence(line);
        longest = line.len > longest ? line.len : longest;
        i = end + 1;
    }
    return lines > 1 && (longest > SHORT_LINE || ended * 4 >= lines * 3);
}

static void split_block(finder *f, size_t start, size_t end)
{
    rap_view block = rap_text(f->doc, (uint32_t)start, (uint32_t)end);
    if (!lines_are_paragraphs(block)) {
        add_part(f, start, end, RAP_PART_PARAGRAPH);
        return;
    }
    for (size_t i = start; i < end;) {
        const char *nl = memchr(f->doc->text.at + i, '\n', end - i);
        size_t stop = nl ? (size_t)(nl - f->doc->text.at) : end;
        add_part(f, i, stop, RAP_PART_PARAGRAPH);
        i = stop + 1;
    }
}

/* Blocks are separated by lines that hold only blanks. */
static void split_text(finder *f)
{
    const char *at = f->doc->text.at;
    size_t len = f->doc->text.len, start = 0;
    for (size_t i = 0; i < len; i++) {
        if (at[i] != '\n')
            continue;
        size_t j = i + 1;
        while (j < len && (at[j] == ' ' || at[j] == '\t' || at[j] == '\r'))
            j++;
        if (j >= len || at[j] != '\n')
            continue;
        split_block(f, start, i);
        while (j < len && rap_is_space_cp((unsigned char)at[j]))
            j++;
        start = j;
        i = j ? j - 1 : 0;
    }
    split_block(f, start, len);
}

/* ---- datelines: CAPITALS or (AGENCY), then a dash; "Outlet/Desk:" ---- */

#define DATELINE_MAX 80

static bool all_capitals(rap_view word)
{
    size_t letters = 0;
    for (size_t i = 0; i < word.len;) {
        uint32_t cp = rap_utf8_next(word.at, word.len, &i);
        if (!rap_is_letter_cp(cp))
            continue;
        if (!rap_is_upper_cp(cp))
            return false;
        letters++;
    }
    return letters >= 3;
}

static rap_view first_word(rap_view v)
{
    size_t n = 0;
    while (n < v.len && v.at[n] != ' ' && v.at[n] != ',' && v.at[n] != '/')
        n++;
    return rap_sub(v, 0, n);
}

/* Bytes of the dateline that opens `v`, its dash and blank included; 0 when there is none. */
static size_t dateline_length(rap_view v)
{
    static const char *const dashes[] = {" -- ", " - ", " — ", " – ", " _ ", ": ", " --", " _"};
    rap_view window = rap_sub(v, 0, DATELINE_MAX);
    for (size_t d = 0; d < RAP_COUNT(dashes); d++) {
        size_t at;
        if (!rap_find(window, rap_view_of(dashes[d]), &at) || at == 0)
            continue;
        bool whole = at + strlen(dashes[d]) == v.len;
        if (d >= 6 && !whole)
            continue;
        rap_view head = rap_sub(v, 0, at);
        bool slash = dashes[d][0] == ':' && rap_find(head, RAP_LIT("/"), NULL) && !rap_find(head, RAP_LIT("http"), NULL);
        bool agency = dashes[d][0] != ':' && rap_ends(head, ")") && rap_find(head, RAP_LIT("("), NULL);
        bool capitals = dashes[d][0] != ':' && all_capitals(first_word(head));
        if ((slash || agency || capitals) && !rap_find(head, RAP_LIT(". "), NULL) && rap_is_letter_cp((unsigned char)v.at[0]))
            return at + strlen(dashes[d]);
    }
    return 0;
}

/* Digits and slashes that close a text: an editor's code, not words. Bytes of it. */
static size_t code_length(rap_view v)
{
    size_t n = 0, digits = 0, slashes = 0;
    while (n < v.len && n < 40) {
        char c = v.at[v.len - 1 - n];
        if (c >= '0' && c <= '9')
            digits++;
        else if (c == '/')
            slashes++;
        else
            break;
        n++;
    }
    bool apart = n < v.len && v.at[v.len - 1 - n] == ' ';
    return apart && slashes >= 1 && digits >= 4 ? n : 0;
}

/* ---- kinds ---- */

static bool is_title(const rap_doc *doc, rap_view v)
{
    if (!doc->title.at)
        return false;
    return rap_same_folded(v, rap_trim(doc->title));
}

static rap_part_kind kind_of(finder *f, const rap_part *p, uint32_t i, uint32_t n)
{
    rap_view v = part_text(f->doc, p);
    bool sentence = ends_sentence(rap_trim(rap_sub(v, 0, v.len - code_length(v))));
    if (says(f, v, "part-boilerplate")) {
        f->after_boilerplate = !sentence || v.at[v.len - 1] == ':';
        return RAP_PART_BOILERPLATE;
    }
    if (f->after_boilerplate && !sentence)
        return RAP_PART_BOILERPLATE;
    if (says(f, v, "part-caption"))
        return RAP_PART_CAPTION;
    if (says(f, v, "part-byline") && v.len < HEADING_MAX && !sentence)
        return RAP_PART_BYLINE;
    if (i == 0 && n > 1 && (is_title(f->doc, v) || (!sentence && v.len < 2 * HEADING_MAX)))
        return RAP_PART_TITLE;
    if (n > 1 && !sentence && v.len < HEADING_MAX)
        return RAP_PART_HEADING;
    return RAP_PART_PARAGRAPH;
}

/* Cuts the dateline off the first running paragraph and the editor's code off the last. */
static void cut_edges(finder *f)
{
    rap_doc *doc = f->doc;
    RAP_ARRAY(rap_part) out = {0};
    bool running = false;
    for (uint32_t i = 0; i < doc->parts.n; i++) {
        rap_part p = doc->parts.at[i];
        size_t head = !running && (p.kind == RAP_PART_PARAGRAPH || p.kind == RAP_PART_HEADING || p.kind == RAP_PART_TITLE)
                          ? dateline_length(part_text(doc, &p)) : 0;
        size_t tail = p.kind == RAP_PART_PARAGRAPH ? code_length(part_text(doc, &p)) : 0;
        running = running || p.kind == RAP_PART_PARAGRAPH;
        if (head) {
            rap_view v = rap_trim(rap_sub(part_text(doc, &p), 0, head));
            *RAP_PUSH(doc->arena, out) = (rap_part){p.start, p.start + (uint32_t)v.len, RAP_PART_DATELINE};
            p.start += (uint32_t)head;
            while (p.start < p.end && doc->text.at[p.start] == ' ')
                p.start++;
        }
        rap_view rest = rap_trim(rap_sub(part_text(doc, &p), 0, p.end - p.start - (tail < p.end - p.start ? tail : 0)));
        if (rest.len)
            *RAP_PUSH(doc->arena, out) = (rap_part){p.start, p.start + (uint32_t)rest.len, p.kind};
        if (tail && rest.len)
            *RAP_PUSH(doc->arena, out) = (rap_part){p.end - (uint32_t)tail, p.end, RAP_PART_BOILERPLATE};
    }
    memcpy(&doc->parts, &out, sizeof out);
}

void rap_parts_find(rap_doc *doc, const rap_lexicon *lex)
{
    finder f = {.doc = doc, .lex = lex};
    split_text(&f);
    for (uint32_t i = 0; i < doc->parts.n; i++)
        doc->parts.at[i].kind = kind_of(&f, &doc->parts.at[i], i, doc->parts.n);
    cut_edges(&f);
}

/* Gathering: symbols, classes, entries, phrases; then the trie and the layout of the image. */
#include "lexicon/build.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_NOTES 20000 /* in an image */

/* ---- symbols -------------------------------------------------------------------------------------------- */

static void rehash(rap_build *b)
{
    do b->hash_n = b->hash_n == 0 ? 4096 : b->hash_n * 2;
    while (b->hash_n <= b->sym.n * 2); /* an image that is loaded brings many at once */
    b->hash = RAP_NEW(b->a, uint32_t, b->hash_n);
    for (uint32_t s = 1; s < b->sym.n; s++) {
        rap_view v = rap_build_text(b, s);
        uint32_t i = (uint32_t)rap_hash(v.at, v.len, 0) & (b->hash_n - 1);
        while (b->hash[i] != 0) i = (i + 1) & (b->hash_n - 1);
        b->hash[i] = s;
    }
}

static uint32_t add_symbol(rap_build *b, rap_view v)
{
    img_sym *s = RAP_PUSH(b->a, b->sym);
    *s = (img_sym){b->str.n, (uint32_t)v.len, 0};
    for (size_t i = 0; i < v.len; i++) *RAP_PUSH(b->a, b->str) = v.at[i];
    *RAP_PUSH(b->a, b->str) = 0;
    return b->sym.n - 1;
}

uint32_t rap_build_sym(rap_build *b, rap_view v)
{
    if (b->sym.n == 0) add_symbol(b, RAP_LIT(""));
    if (v.len == 0) return 0;
    if (b->sym.n * 2 >= b->hash_n) rehash(b);
    uint32_t i = (uint32_t)rap_hash(v.at, v.len, 0) & (b->hash_n - 1);
    for (; b->hash[i] != 0; i = (i + 1) & (b->hash_n - 1))
        if (rap_same(rap_build_text(b, b->hash[i]), v)) return b->hash[i];
    return b->hash[i] = add_symbol(b, v);
}

uint32_t rap_build_sym_of(rap_build *b, const char *s)
{
    return rap_build_sym(b, rap_view_of(s));
}

rap_view rap_build_text(const rap_build *b, uint32_t sym)
{
    return sym < b->sym.n ? (rap_view){b->str.at + b->sym.at[sym].off, b->sym.at[sym].len} : RAP_LIT("");
}

/* ---- notes ---------------------------------------------------------------------------------------------- */

void rap_build_note(rap_build *b, rap_note_kind kind, uint32_t line, const char *fmt, ...)
{
    char msg[480];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(msg, sizeof msg, fmt, ap);
    va_end(ap);
    const rap_note *last = b->notes.n == 0 ? NULL : &b->notes.at[b->notes.n - 1];
    if (last != NULL && last->line == line && rap_same(last->msg, rap_view_of(msg))) return;
    if (kind != NOTE_ERROR && b->note.n < MAX_NOTES)
        *RAP_PUSH(b->a, b->note) = (img_note){kind, b->file_now, line, rap_build_sym(b, rap_view_of(msg))};
    rap_note *n = RAP_PUSH(b->a, b->notes);
    n->kind = kind;
    n->file = b->file.n == 0 ? RAP_LIT("") : rap_keep(b->a, rap_build_text(b, b->file.at[b->file_now]));
    n->line = line;
    n->msg = rap_keep(b->a, rap_view_of(msg));
    if (kind == NOTE_ERROR) b->errors++;
}

/* ---- files, classes, blocks ----------------------------------------------------------------------------- */

uint32_t rap_build_file(rap_build *b, rap_view name)
{
    *RAP_PUSH(b->a, b->file) = rap_build_sym(b, name);
    return b->file_now = b->file.n - 1;
}

uint32_t rap_build_class(rap_build *b, rap_view name, bool create)
{
    uint32_t sym = rap_build_sym(b, name);
    for (uint32_t i = 0; i < b->cls.n; i++)
        if (b->cls.at[i].name == sym) return i;
    if (!create || b->cls.n == RAP_MAX_CLASSES) return RAP_NONE;
    RAP_PUSH(b->a, b->cls)->name = sym;
    return b->cls.n - 1;
}

uint32_t rap_build_block(rap_build *b, uint32_t cls, uint32_t pos)
{
    *RAP_PUSH(b->a, b->block) = (img_block){cls, b->attr.n, 0, pos};
    return b->block.n - 1;
}

uint32_t rap_build_entry(rap_build *b, uint32_t block, uint32_t line)
{
    img_entry *e = RAP_PUSH(b->a, b->entry);
    e->block = block;
    e->cls = b->block.at[block].cls;
    e->attr_first = b->attr.n;
    e->reading_first = b->reading.n;
    e->file = b->file_now;
    e->line = line;
    return b->entry.n - 1;
}

void rap_build_attr(rap_build *b, rap_view key, rap_view value)
{
    *RAP_PUSH(b->a, b->attr) = (img_attr){rap_build_sym(b, key), rap_build_sym(b, value)};
}

uint32_t rap_build_upos(rap_view names, bool wide)
{
    uint32_t bits = 0;
    for (size_t at = 0; at <= names.len;) {
        size_t to = at;
        while (to < names.len && names.at[to] != '|') to++;
        rap_view one = rap_sub(names, at, to);
        uint32_t bit = 0;
        for (int u = 0; u < RAP_UPOS_COUNT; u++)
            if (rap_same(one, rap_view_of(rap_upos_text(u)))) bit = 1u << u;
        if (rap_same(one, RAP_LIT("V"))) bit = 1u << RAP_UPOS_VERB;
        if (rap_same(one, RAP_LIT("A"))) bit = 1u << RAP_UPOS_ADJ;
        if (rap_same(one, RAP_LIT("N")) || (wide && rap_same(one, RAP_LIT("NOUN"))))
            bit = 1u << RAP_UPOS_NOUN | 1u << RAP_UPOS_PROPN;
        if (bit == 0) return 0;
        bits |= bit;
        at = to + 1;
    }
    return bits;
}

/* ---- phrases: into words as the tokenizer cuts them ----------------------------------------------------- */

static void add_word(rap_build *b, rap_view w)
{
    if (w.len == 0) return;
    bool exact = false;
    for (size_t i = 0; i < w.len;) {
        uint32_t cp = rap_utf8_next(w.at, w.len, &i);
        exact = exact || rap_is_upper_cp(cp) || rap_is_digit_cp(cp);
    }
    if (w.at[0] == '~') exact = false; /* a shape, see mark.c */
    img_word word = {rap_build_sym(b, img_fold(b->a, w)), exact ? rap_build_sym(b, w) : 0};
    *RAP_PUSH(b->a, b->word) = word;
}

/* One word between blanks: "Workers'" and "People's" and "don't" and "Halm," and "peace-talks" are several tokens. */
static void add_chunk(rap_build *b, rap_view w, bool hyphens)
{
    size_t n = w.len, from = 0;
    rap_view tail = RAP_NULL, comma = RAP_NULL;
    if (n > 1 && w.at[n - 1] == ',') comma = rap_sub(w, n - 1, n), n--;
    if (n > 2 && (rap_ends(rap_sub(w, 0, n), "'s") || rap_ends(rap_sub(w, 0, n), "'S")))
        tail = rap_sub(w, n - 2, n), n -= 2;
    else if (n > 3 && rap_ends(rap_sub(w, 0, n), "n't")) tail = rap_sub(w, n - 3, n), n -= 3;
    else if (n > 2 && w.at[n - 1] == '\'') tail = rap_sub(w, n - 1, n), n -= 1;
    for (size_t i = 0; hyphens && i < n; i++) {
        if (w.at[i] != '-' || i == 0 || i + 1 == n) continue;
        add_word(b, rap_sub(w, from, i));
        add_word(b, rap_sub(w, i, i + 1));
        from = i + 1;
    }
    add_word(b, rap_sub(w, from, n));
    add_word(b, tail);
    add_word(b, comma);
}

static rap_view one_apostrophe(rap_build *b, rap_view v)
{
    char *out = rap_take_raw(b->a, v.len + 1);
    size_t n = 0;
    for (size_t i = 0; i < v.len;) {
        size_t at = i;
        uint32_t cp = rap_utf8_next(v.at, v.len, &i);
        if (cp == 0x2019 || cp == 0x2018) {
            out[n++] = '\'';
            continue;
        }
        memcpy(out + n, v.at + at, i - at);
        n += i - at;
    }
    return (rap_view){out, n};
}

uint32_t rap_build_words(rap_build *b, rap_view phrase, bool hyphens)
{
    uint32_t first = b->word.n;
    for (size_t i = 0; i < phrase.len;) {
        size_t from = i;
        while (i < phrase.len && phrase.at[i] != ' ' && phrase.at[i] != '\t') i++;
        add_chunk(b, rap_sub(phrase, from, i), hyphens);
        while (i < phrase.len && (phrase.at[i] == ' ' || phrase.at[i] == '\t')) i++;
    }
    return b->word.n - first;
}

static void add_phrase(rap_build *b, uint32_t entry, rap_view phrase, uint32_t pos, uint32_t line, bool hyphens)
{
    uint32_t first = b->word.n, n = rap_build_words(b, phrase, hyphens);
    if (n == 0 || n > RAP_MAX_PHRASE) {
        if (n == 0)
            rap_build_note(b, b->lenient ? NOTE_UNREAD : NOTE_ERROR, line, "expected a phrase before \"|\" or \":\"");
        else
            rap_build_note(b, b->lenient ? NOTE_UNREAD : NOTE_ERROR, line,
                           "the phrase has more than %d words: \"" RAP_PRI "\"", RAP_MAX_PHRASE, RAP_ARG(phrase));
        b->word.n = first;
        return;
    }
    *RAP_PUSH(b->a, b->phrase) = (img_phrase){entry, first, n, pos, b->layer};
}

void rap_build_phrase(rap_build *b, uint32_t entry, rap_view phrase, uint32_t pos, uint32_t line)
{
    bool hyphen = false;
    phrase = one_apostrophe(b, phrase);
    for (size_t i = 0; i < phrase.len; i++) hyphen = hyphen || phrase.at[i] == '-';
    if (b->entry.at[entry].name == 0) b->entry.at[entry].name = rap_build_sym(b, phrase);
    add_phrase(b, entry, phrase, pos, line, true);
    if (hyphen) add_phrase(b, entry, phrase, pos, line, false); /* a tokenizer may leave "Guinea-Bissau" whole */
}

/* ---- a base: copied as it is; its numbers stay ---------------------------------------------------------- */

void rap_build_load(rap_build *b, const rap_lexicon *base)
{
#define X(section, type)                                                                \
    if (base->section##_n != 0) {                                                       \
        b->section.at = rap_take_raw(b->a, sizeof(type) * (size_t)base->section##_n);   \
        memcpy(b->section.at, base->section, sizeof(type) * (size_t)base->section##_n); \
        b->section.n = b->section.cap = base->section##_n;                              \
    }
    RAP_SECTIONS(X)
#undef X
    b->base_rules = b->rule.n;
    b->symhash.n = b->node.n = b->edge.n = b->term.n = b->slot.n = b->post.n = 0; /* made anew */
    for (uint32_t i = 0; i < b->sym.n; i++) b->sym.at[i].root = 0;
    for (uint32_t i = 0; i < b->phrase.n; i++) b->phrase.at[i].layer = 0;
    rehash(b);
}

/* ---- order of entries: by class, so that a class's entries lie side by side ----------------------------- */

static void sort_entries(rap_build *b)
{
    uint32_t *to = RAP_NEW(b->a, uint32_t, b->entry.n + 1), at = 0;
    img_entry *sorted = RAP_NEW(b->a, img_entry, b->entry.n + 1);
    uint32_t *next = RAP_NEW(b->a, uint32_t, b->cls.n + 1);
    for (uint32_t c = 0; c < b->cls.n; c++) b->cls.at[c].entry_n = 0;
    for (uint32_t i = 0; i < b->entry.n; i++) b->cls.at[b->entry.at[i].cls].entry_n++;
    for (uint32_t c = 0; c < b->cls.n; c++) {
        b->cls.at[c].entry_first = next[c] = at;
        at += b->cls.at[c].entry_n;
    }
    for (uint32_t i = 0; i < b->entry.n; i++) {
        to[i] = next[b->entry.at[i].cls]++;
        sorted[to[i]] = b->entry.at[i];
    }
    b->entry.at = sorted;
    b->entry.cap = b->entry.n + 1;
    for (uint32_t i = 0; i < b->phrase.n; i++) b->phrase.at[i].entry = to[b->phrase.at[i].entry];
}

/* ---- trie ----------------------------------------------------------------------------------------------- */

static uint32_t grow_child(rap_build *b, uint32_t node, uint32_t sym)
{
    uint32_t mask = b->edge.n - 1, i = img_mix(node, sym) & mask;
    for (; b->edge.at[i].child != 0; i = (i + 1) & mask)
        if (b->edge.at[i].node == node && b->edge.at[i].sym == sym) return b->edge.at[i].child;
    RAP_PUSH(b->a, b->node);
    b->edge.at[i] = (img_edge){node, sym, b->node.n - 1};
    return b->node.n - 1;
}

static uint32_t place(rap_build *b, const img_phrase *p)
{
    img_sym *first = &b->sym.at[b->word.at[p->word_first].lower];
    if (first->root == 0) {
        RAP_PUSH(b->a, b->node);
        first->root = b->node.n - 1;
    }
    uint32_t node = first->root;
    for (uint32_t w = 1; w < p->word_n; w++) node = grow_child(b, node, b->word.at[p->word_first + w].lower);
    return node;
}

static bool same_words(const rap_build *b, const img_phrase *p, const img_phrase *q)
{
    return p->word_n == q->word_n &&
           memcmp(b->word.at + p->word_first, b->word.at + q->word_first, p->word_n * sizeof(img_word)) == 0;
}

static rap_view attr_text(const rap_build *b, uint32_t entry, const char *key)
{
    const img_entry *e = &b->entry.at[entry];
    for (uint32_t i = e->attr_first; i < e->attr_first + e->attr_n; i++)
        if (rap_same(rap_build_text(b, b->attr.at[i].key), rap_view_of(key)))
            return rap_build_text(b, b->attr.at[i].value);
    return RAP_NULL;
}

static void note_twice(rap_build *b, const img_phrase *kept, const img_phrase *lost)
{
    const img_entry *k = &b->entry.at[kept->entry], *l = &b->entry.at[lost->entry];
    rap_view kc = attr_text(b, kept->entry, "code"), lc = attr_text(b, lost->entry, "code"),
             file = rap_build_text(b, b->file.at[k->file]);
    uint32_t now = b->file_now;
    char words[128];
    size_t n = 0;
    for (uint32_t w = 0; w < lost->word_n && n + 1 < sizeof words; w++) {
        const img_word *word = &b->word.at[lost->word_first + w];
        rap_view v = rap_build_text(b, word->exact != 0 ? word->exact : word->lower);
        n += (size_t)snprintf(words + n, sizeof words - n, "%s" RAP_PRI, w == 0 ? "" : " ", RAP_ARG(v));
        if (n >= sizeof words) n = sizeof words - 1;
    }
    b->file_now = l->file;
    if (kc.at != NULL && lc.at != NULL && !rap_same(kc, lc))
        rap_build_note(b, NOTE_WARNING, l->line,
                       "\"%s\" has code " RAP_PRI " here and " RAP_PRI " in " RAP_PRI ":%u, which wins", words,
                       RAP_ARG(lc), RAP_ARG(kc), RAP_ARG(file), (unsigned)k->line);
    else
        rap_build_note(b, NOTE_WARNING, l->line,
                       "\"%s\" is in class " RAP_PRI " twice: also at " RAP_PRI ":%u, which wins", words,
                       RAP_ARG(rap_build_text(b, b->cls.at[k->cls].name)), RAP_ARG(file), (unsigned)k->line);
    b->file_now = now;
}

/* Whether phrase j takes the place of phrase i at one node of the trie. */
static bool beats(rap_build *b, const img_phrase *j, const img_phrase *i)
{
    if (j == i || b->entry.at[j->entry].cls != b->entry.at[i->entry].cls || !same_words(b, j, i)) return false;
    if (j->layer != i->layer) return j->layer > i->layer;
    if (j->pos != i->pos || j > i) return false;
    if (j->entry != i->entry && j->layer == b->layer) note_twice(b, j, i);
    return true;
}

static void make_terms(rap_build *b, const uint32_t *node_of)
{
    uint32_t *count = RAP_NEW(b->a, uint32_t, b->node.n + 1), at = 0;
    for (uint32_t i = 0; i < b->phrase.n; i++) count[node_of[i]]++;
    for (uint32_t n = 0; n < b->node.n; n++) {
        b->node.at[n] = (img_node){at, 0};
        at += count[n];
    }
    b->term.n = 0;
    for (uint32_t i = 0; i < at; i++) RAP_PUSH(b->a, b->term);
    for (uint32_t i = 0; i < b->phrase.n; i++) {
        img_node *n = &b->node.at[node_of[i]];
        b->term.at[n->term_first + n->term_n++] = i;
    }
    for (uint32_t k = 0; k < b->node.n; k++) {
        img_node *n = &b->node.at[k];
        uint32_t kept = 0, old[64], m = n->term_n;
        if (m < 2 || m > RAP_COUNT(old)) continue; /* as many meanings of one phrase: nobody can sort them */
        uint32_t *t = b->term.at + n->term_first;
        memcpy(old, t, m * sizeof *t);
        for (uint32_t i = 0; i < m; i++) {
            bool lost = false;
            for (uint32_t j = 0; j < m && !lost; j++) lost = beats(b, &b->phrase.at[old[j]], &b->phrase.at[old[i]]);
            if (!lost) t[kept++] = old[i];
        }
        n->term_n = kept;
    }
}

/* Phrases that lost their place must not come back when this image becomes a base. */
static void drop_phrases(rap_build *b)
{
    uint32_t *to = RAP_NEW(b->a, uint32_t, b->phrase.n + 1), n = 0;
    bool *keep = RAP_NEW(b->a, bool, b->phrase.n + 1);
    for (uint32_t k = 0; k < b->node.n; k++)
        for (uint32_t i = 0; i < b->node.at[k].term_n; i++) keep[b->term.at[b->node.at[k].term_first + i]] = true;
    for (uint32_t i = 0; i < b->phrase.n; i++) {
        to[i] = n;
        if (keep[i]) b->phrase.at[n++] = b->phrase.at[i];
    }
    b->phrase.n = n;
    for (uint32_t i = 0; i < b->term.n; i++) b->term.at[i] = to[b->term.at[i]] < n ? to[b->term.at[i]] : 0;
}

/* The user's phrases before the base's: where both fit a place in the text, the first one stays. */
static void user_first(rap_build *b)
{
    img_phrase *all = RAP_NEW(b->a, img_phrase, b->phrase.n + 1);
    uint32_t n = 0;
    for (uint32_t layer = 2; layer-- > 0;)
        for (uint32_t i = 0; i < b->phrase.n; i++)
            if (b->phrase.at[i].layer == layer) all[n++] = b->phrase.at[i];
    b->phrase.at = all;
    b->phrase.cap = b->phrase.n + 1;
}

static void make_trie(rap_build *b)
{
    user_first(b);
    uint32_t words = 0, slots = 16;
    for (uint32_t i = 0; i < b->phrase.n; i++) words += b->phrase.at[i].word_n - 1;
    while (slots < words * 2) slots *= 2;
    b->edge.at = RAP_NEW(b->a, img_edge, slots);
    b->edge.n = b->edge.cap = slots;
    b->node.n = 0;
    RAP_PUSH(b->a, b->node);
    uint32_t *node_of = RAP_NEW(b->a, uint32_t, b->phrase.n + 1);
    for (uint32_t i = 0; i < b->phrase.n; i++) node_of[i] = place(b, &b->phrase.at[i]);
    make_terms(b, node_of);
    drop_phrases(b);
}

/* ---- layout --------------------------------------------------------------------------------------------- */

static void make_symhash(rap_build *b)
{
    b->symhash.at = b->hash;
    b->symhash.n = b->symhash.cap = b->hash_n;
}

static uint64_t lay_out(const rap_build *b, img_section *table)
{
    uint64_t at = sizeof(img_head) + SECTION_COUNT * sizeof(img_section);
#define X(section, type)                                                      \
    at = (at + 15) / 16 * 16;                                                 \
    table[SECTION_##section] = (img_section){sizeof(type), b->section.n, at}; \
    at += sizeof(type) * (uint64_t)b->section.n;
    RAP_SECTIONS(X)
#undef X
    return (at + 15) / 16 * 16;
}

/* The strings lie before the rules, so that a rule can tell its name without the lexicon. */
static void point_back(const rap_build *b, const img_section *table)
{
    for (uint32_t i = 0; i < b->rule.n; i++) {
        img_rule *r = &b->rule.at[i];
        uint64_t here = table[SECTION_rule].off + i * sizeof *r, str = table[SECTION_str].off;
        r->name_back = (uint32_t)(here - (str + b->sym.at[r->name].off));
        r->name_len = b->sym.at[r->name].len;
        r->builder_back = (uint32_t)(here - (str + b->sym.at[r->builder].off));
        r->builder_len = b->sym.at[r->builder].len;
    }
}

unsigned char *rap_build_finish(rap_build *b, size_t *n)
{
    static const char magic[8] = {'R', 'A', 'P', 'L', 'E', 'X', '\n', 0};
    rap_build_sym(b, RAP_NULL);
    if (b->hash_n == 0) rehash(b);
    rap_build_sym(b, RAP_LIT("name"));
    sort_entries(b);
    make_trie(b);
    rap_rules_finish(b);
    make_symhash(b);
    img_section table[SECTION_COUNT];
    uint64_t bytes = lay_out(b, table);
    point_back(b, table);
    unsigned char *image = bytes > UINT32_MAX ? NULL : calloc(1, (size_t)bytes);
    if (image == NULL) return NULL;
#define X(section, type)   \
    if (b->section.n != 0) \
        memcpy(image + table[SECTION_##section].off, b->section.at, sizeof(type) * (size_t)b->section.n);
    RAP_SECTIONS(X)
#undef X
    memcpy(image + sizeof(img_head), table, sizeof table);
    img_head h = {.version = RAP_IMAGE_VERSION, .sections = SECTION_COUNT, .bytes = bytes};
    memcpy(h.magic, magic, sizeof magic);
    h.checksum = rap_hash(image + sizeof h, (size_t)bytes - sizeof h, 0);
    memcpy(image, &h, sizeof h);
    *n = (size_t)bytes;
    return image;
}

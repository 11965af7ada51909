/* Reading an open lexicon: symbols, classes, entries and their attributes. */
#include "lexicon/build.h"

#include <string.h>

uint32_t rap_symbol(const rap_lexicon *lex, rap_view lower)
{
    uint32_t mask = lex->symhash_n - 1;
    if (lower.len == 0) return 0;
    for (uint32_t i = (uint32_t)rap_hash(lower.at, lower.len, 0) & mask;; i = (i + 1) & mask) {
        uint32_t s = lex->symhash[i];
        if (s == 0) return 0;
        if (lex->sym[s].len == lower.len && memcmp(lex->str + lex->sym[s].off, lower.at, lower.len) == 0) return s;
    }
}

rap_view rap_symbol_text(const rap_lexicon *lex, uint32_t sym)
{
    return sym == 0 || sym >= lex->sym_n ? RAP_NULL : img_text(lex, sym);
}

uint32_t img_child(const rap_lexicon *lex, uint32_t node, uint32_t sym)
{
    uint32_t mask = lex->edge_n - 1;
    for (uint32_t i = img_mix(node, sym) & mask;; i = (i + 1) & mask) {
        const img_edge *e = &lex->edge[i];
        if (e->child == 0 || (e->node == node && e->sym == sym)) return e->child;
    }
}

uint16_t rap_class(const rap_lexicon *lex, const char *name)
{
    uint32_t sym = rap_symbol(lex, rap_view_of(name));
    for (uint32_t i = 0; sym != 0 && i < lex->cls_n; i++)
        if (lex->cls[i].name == sym) return (uint16_t)i;
    return RAP_NO_CLASS;
}

rap_view rap_class_name(const rap_lexicon *lex, uint16_t cls)
{
    return cls >= lex->cls_n ? RAP_NULL : img_text(lex, lex->cls[cls].name);
}

uint32_t rap_class_entries(const rap_lexicon *lex, uint16_t cls, uint32_t *first)
{
    *first = 0;
    if (cls >= lex->cls_n) return 0;
    *first = lex->cls[cls].entry_first;
    return lex->cls[cls].entry_n;
}

static uint32_t attr_in(const rap_lexicon *lex, uint32_t first, uint32_t n, uint32_t key)
{
    for (uint32_t i = first; i < first + n; i++)
        if (lex->attr[i].key == key) return lex->attr[i].value;
    return 0;
}

uint32_t img_entry_attr(const rap_lexicon *lex, uint32_t entry, uint32_t key, rap_day day)
{
    if (entry >= lex->entry_n || key == 0) return 0;
    const img_entry *e = &lex->entry[entry];
    uint32_t found = 0;
    rap_day best = RAP_NO_DAY;
    for (uint32_t i = e->reading_first; i < e->reading_first + e->reading_n; i++) {
        const img_reading *r = &lex->reading[i];
        rap_day from = (rap_day)r->from, to = (rap_day)r->to;
        bool holds = day == RAP_NO_DAY || ((from == RAP_NO_DAY || from <= day) && (to == RAP_NO_DAY || day <= to));
        if (!holds || (found != 0 && from <= best)) continue;
        uint32_t v = attr_in(lex, r->attr_first, r->attr_n, key);
        if (v != 0) {
            found = v;
            best = from;
        }
    }
    if (found == 0) found = attr_in(lex, e->attr_first, e->attr_n, key);
    const img_block *b = &lex->block[e->block];
    return found != 0 ? found : attr_in(lex, b->attr_first, b->attr_n, key);
}

rap_view rap_entry_get(const rap_lexicon *lex, uint32_t entry, const char *key, rap_day day)
{
    uint32_t v = img_entry_attr(lex, entry, rap_symbol(lex, rap_view_of(key)), day);
    return v == 0 ? RAP_NULL : img_text(lex, v);
}

rap_view rap_entry_name(const rap_lexicon *lex, uint32_t entry)
{
    return entry >= lex->entry_n ? RAP_NULL : img_text(lex, lex->entry[entry].name);
}

void rap_entry_place(const rap_lexicon *lex, uint32_t entry, const char **file, uint32_t *line)
{
    *file = "";
    *line = 0;
    if (entry >= lex->entry_n) return;
    *file = img_text(lex, lex->file[lex->entry[entry].file]).at;
    *line = lex->entry[entry].line;
}

uint32_t rap_lexicon_notes(const rap_lexicon *lex)
{
    return lex->note_n;
}

rap_lexicon_note rap_lexicon_note_at(const rap_lexicon *lex, uint32_t i)
{
    const img_note *n = &lex->note[i];
    return (rap_lexicon_note){img_text(lex, lex->file[n->file]).at, n->line, n->kind == NOTE_UNREAD,
                              img_text(lex, n->text)};
}

/* Opening an image: head, sections, checksum, then every reference that a later read will follow.
 * An image that passes here can be read without further tests. */
#include "lexicon/build.h"

#include <stdlib.h>
#include <string.h>

static const char magic[8] = {'R', 'A', 'P', 'L', 'E', 'X', '\n', 0};

static rap_status broken(rap_err *err, const char *what)
{
    return rap_fail(err, RAP_E_RESOURCE, "the lexicon image is damaged (%s): compile it again with lexicon compile",
                    what);
}

static bool range(uint32_t first, uint32_t n, uint32_t all)
{
    return first <= all && n <= all - first;
}

static rap_status read_sections(rap_lexicon *lex, rap_err *err)
{
    static const uint32_t sizes[SECTION_COUNT] = {
#define X(name, type) sizeof(type),
        RAP_SECTIONS(X)
#undef X
    };
    const void *at[SECTION_COUNT];
    uint32_t n[SECTION_COUNT];
    const unsigned char *table = lex->image + sizeof(img_head);
    for (uint32_t i = 0; i < SECTION_COUNT; i++) {
        img_section s;
        memcpy(&s, table + i * sizeof s, sizeof s);
        if (s.size != sizes[i] || s.off > lex->bytes || s.off % 8 != 0 || s.n > (lex->bytes - s.off) / s.size)
            return broken(err, "section table");
        at[i] = lex->image + s.off;
        n[i] = s.n;
    }
#define X(name, type)               \
    lex->name = at[SECTION_##name]; \
    lex->name##_n = n[SECTION_##name];
    RAP_SECTIONS(X)
#undef X
    return RAP_OK;
}

static rap_status check_words(const rap_lexicon *lex, rap_err *err)
{
    if (lex->sym_n == 0 || lex->node_n == 0) return broken(err, "no symbols");
    for (uint32_t i = 0; i < lex->sym_n; i++) {
        const img_sym *s = &lex->sym[i];
        if (!range(s->off, s->len, lex->str_n) || s->off + s->len >= lex->str_n || lex->str[s->off + s->len] != 0 ||
            s->root >= lex->node_n)
            return broken(err, "symbols");
    }
    if (lex->symhash_n == 0 || (lex->symhash_n & (lex->symhash_n - 1)) != 0 || lex->symhash_n < lex->sym_n)
        return broken(err, "symbol table");
    uint32_t empty = 0;
    for (uint32_t i = 0; i < lex->symhash_n; i++) {
        if (lex->symhash[i] >= lex->sym_n) return broken(err, "symbol table");
        empty += lex->symhash[i] == 0;
    }
    if (empty == 0) return broken(err, "symbol table");
    for (uint32_t i = 0; i < lex->file_n; i++)
        if (lex->file[i] >= lex->sym_n) return broken(err, "files");
    for (uint32_t i = 0; i < lex->note_n; i++)
        if (lex->note[i].file >= lex->file_n || lex->note[i].text >= lex->sym_n) return broken(err, "notes");
    for (uint32_t i = 0; i < lex->attr_n; i++)
        if (lex->attr[i].key >= lex->sym_n || lex->attr[i].value >= lex->sym_n) return broken(err, "attributes");
    for (uint32_t i = 0; i < lex->word_n; i++)
        if (lex->word[i].lower >= lex->sym_n || lex->word[i].exact >= lex->sym_n) return broken(err, "words");
    return RAP_OK;
}

static rap_status check_entries(const rap_lexicon *lex, rap_err *err)
{
    if (lex->cls_n > RAP_MAX_CLASSES) return broken(err, "classes");
    for (uint32_t i = 0; i < lex->cls_n; i++)
        if (lex->cls[i].name >= lex->sym_n || !range(lex->cls[i].entry_first, lex->cls[i].entry_n, lex->entry_n))
            return broken(err, "classes");
    for (uint32_t i = 0; i < lex->block_n; i++)
        if (lex->block[i].cls >= lex->cls_n || !range(lex->block[i].attr_first, lex->block[i].attr_n, lex->attr_n))
            return broken(err, "blocks");
    for (uint32_t i = 0; i < lex->reading_n; i++)
        if (!range(lex->reading[i].attr_first, lex->reading[i].attr_n, lex->attr_n)) return broken(err, "readings");
    for (uint32_t i = 0; i < lex->entry_n; i++) {
        const img_entry *e = &lex->entry[i];
        if (e->name >= lex->sym_n || e->block >= lex->block_n || e->cls >= lex->cls_n || e->file >= lex->file_n ||
            !range(e->attr_first, e->attr_n, lex->attr_n) || !range(e->reading_first, e->reading_n, lex->reading_n))
            return broken(err, "entries");
    }
    for (uint32_t i = 0; i < lex->phrase_n; i++) {
        const img_phrase *p = &lex->phrase[i];
        if (p->entry >= lex->entry_n || p->word_n == 0 || p->word_n > RAP_MAX_PHRASE ||
            !range(p->word_first, p->word_n, lex->word_n))
            return broken(err, "phrases");
    }
    return RAP_OK;
}

static rap_status check_trie(const rap_lexicon *lex, rap_err *err)
{
    for (uint32_t i = 0; i < lex->node_n; i++)
        if (!range(lex->node[i].term_first, lex->node[i].term_n, lex->term_n)) return broken(err, "trie");
    for (uint32_t i = 0; i < lex->term_n; i++)
        if (lex->term[i] >= lex->phrase_n) return broken(err, "trie");
    if (lex->edge_n == 0 || (lex->edge_n & (lex->edge_n - 1)) != 0) return broken(err, "trie");
    uint32_t empty = 0;
    for (uint32_t i = 0; i < lex->edge_n; i++) {
        const img_edge *e = &lex->edge[i];
        /* A child's number is above its parent's, so that no walk turns in a ring. */
        if (e->child >= lex->node_n || (e->child != 0 && e->child <= e->node)) return broken(err, "trie");
        empty += e->child == 0;
    }
    return empty == 0 ? broken(err, "trie") : RAP_OK;
}

rap_status img_check(const rap_lexicon *lex, rap_err *err)
{
    rap_status s = check_words(lex, err);
    if (s == RAP_OK) s = check_entries(lex, err);
    if (s == RAP_OK) s = check_trie(lex, err);
    if (s == RAP_OK) s = img_check_rules(lex, err);
    return s;
}

static rap_status open_checked(rap_lexicon *lex, rap_err *err)
{
    img_head h;
    const uint32_t probe = 1;
    if (*(const unsigned char *)&probe != 1)
        return rap_fail(err, RAP_E_RESOURCE, "the lexicon image is for little-endian machines");
    if (lex->bytes < sizeof h + SECTION_COUNT * sizeof(img_section)) return broken(err, "too short");
    memcpy(&h, lex->image, sizeof h);
    if (memcmp(h.magic, magic, sizeof magic) != 0)
        return rap_fail(err, RAP_E_RESOURCE, "this is no lexicon image (make one with lexicon compile)");
    if (h.version != RAP_IMAGE_VERSION || h.sections != SECTION_COUNT)
        return rap_fail(err, RAP_E_RESOURCE,
                        "the lexicon image has version %u, this program reads %u: compile it again",
                        (unsigned)h.version, RAP_IMAGE_VERSION);
    if (h.bytes != lex->bytes) return broken(err, "cut or too long");
    if (h.checksum != rap_hash(lex->image + sizeof h, lex->bytes - sizeof h, 0)) return broken(err, "checksum");
    rap_status s = read_sections(lex, err);
    return s == RAP_OK ? img_check(lex, err) : s;
}

rap_status rap_lexicon_open(const void *image, size_t n, rap_lexicon **out, rap_err *err)
{
    *out = NULL;
    rap_lexicon *lex = calloc(1, sizeof *lex);
    if (lex == NULL) return rap_fail(err, RAP_E_MEMORY, "no memory for the lexicon");
    lex->image = image;
    lex->bytes = n;
    if (image == NULL || (uintptr_t)image % 8 != 0) { /* sections are read in place and must be aligned */
        lex->owned = malloc(n + 1);
        if (lex->owned == NULL) {
            free(lex);
            return rap_fail(err, RAP_E_MEMORY, "no memory for the lexicon");
        }
        if (n != 0 && image != NULL) memcpy(lex->owned, image, n);
        if (image == NULL) lex->bytes = 0;
        lex->image = lex->owned;
    }
    rap_status s = open_checked(lex, err);
    if (s == RAP_OK) s = rap_rules_examples(lex, err);
    if (s != RAP_OK) {
        rap_lexicon_close(lex);
        return s;
    }
    *out = lex;
    return RAP_OK;
}

rap_status rap_lexicon_own(unsigned char *image, size_t n, rap_lexicon **out, rap_err *err)
{
    rap_status s = rap_lexicon_open(image, n, out, err);
    if (s != RAP_OK) free(image);
    else (*out)->owned = image;
    return s;
}

rap_status rap_lexicon_write(const rap_lexicon *lex, rap_buf *image, rap_err *err)
{
    rap_put(image, (const char *)lex->image, lex->bytes);
    return image->failed ? rap_fail(err, RAP_E_MEMORY, "no memory for the lexicon image") : RAP_OK;
}

void rap_lexicon_close(rap_lexicon *lex)
{
    if (lex == NULL) return;
    free(lex->examples);
    free(lex->owned);
    free(lex);
}

uint64_t rap_lexicon_digest(const rap_lexicon *lex)
{
    img_head h;
    memcpy(&h, lex->image, sizeof h);
    return h.checksum;
}

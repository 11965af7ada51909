/* Marking: walks the trie of phrases from every token, by its form and by its lemma, and keeps the longest phrase
 * of each class. Linear in the tokens: a walk ends after RAP_MAX_PHRASE words and nearly always after one. */
#include "lexicon/image.h"

#include <string.h>

typedef struct {
    rap_doc *doc;
    const rap_lexicon *lex;
    uint32_t start, end; /* token where the phrase begins; end of its sentence */
    uint32_t *best;      /* [classes] number of the candidate that this start has for the class, plus 1 */
    uint32_t *cover;     /* [classes] end of the last hit of the class */
    RAP_ARRAY(rap_hit) found;
    RAP_ARRAY(uint32_t) words; /* of each found */
} marker;

static bool apostrophe(rap_view v, size_t i)
{
    return i + 2 < v.len && (unsigned char)v.at[i] == 0xE2 && (unsigned char)v.at[i + 1] == 0x80 &&
           ((unsigned char)v.at[i + 2] == 0x99 || (unsigned char)v.at[i + 2] == 0x98);
}

rap_view img_fold(rap_arena *a, rap_view v)
{
    bool plain = true, special = false;
    for (size_t i = 0; i < v.len; i++) {
        unsigned char c = (unsigned char)v.at[i];
        if (c >= 'A' && c <= 'Z') plain = false;
        if (c >= 0x80) special = true;
    }
    if (plain && !special) return v;
    rap_view low = rap_lower(a, v);
    if (!special) return low;
    char *out = rap_take_raw(a, low.len + 1);
    size_t n = 0;
    for (size_t i = 0; i < low.len; i++) {
        out[n++] = apostrophe(low, i) ? '\'' : low.at[i];
        if (apostrophe(low, i)) i += 2;
    }
    return (rap_view){out, n};
}

/* Whether the token is written as the lexicon has it, or all in capitals. */
static bool written_as(const marker *m, uint32_t token, const img_word *w)
{
    if (m->doc->tokens.at[token].form_sym != w->lower) return false;
    rap_view form = rap_form_of(m->doc, token), want = img_text(m->lex, w->exact);
    bool same = true, lower = false;
    size_t j = 0;
    for (size_t i = 0; i < form.len; i++) {
        bool ap = apostrophe(form, i);
        if (j >= want.len || (ap ? '\'' : form.at[i]) != want.at[j]) same = false;
        if (ap) i += 2;
        j++;
    }
    if (same && j == want.len) return true;
    for (size_t i = 0; i < form.len;) {
        uint32_t cp = rap_utf8_next(form.at, form.len, &i);
        lower = lower || (rap_is_letter_cp(cp) && !rap_is_upper_cp(cp));
    }
    return !lower;
}

static uint32_t head_in(const rap_doc *doc, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t < last; t++) {
        uint32_t h = doc->tokens.at[t].head;
        if ((h < first || h >= last) && doc->tokens.at[t].upos != RAP_UPOS_PUNCT) return t;
    }
    return last - 1;
}

static bool capital(const rap_doc *doc, uint32_t token, bool all)
{
    rap_view form = rap_form_of(doc, token);
    for (size_t i = 0; i < form.len;) {
        uint32_t cp = rap_utf8_next(form.at, form.len, &i);
        if (rap_is_letter_cp(cp) && !rap_is_upper_cp(cp)) return false;
        if (!all && (rap_is_letter_cp(cp) || rap_is_digit_cp(cp))) return true;
    }
    return true;
}

static void offer(marker *m, const img_phrase *p, uint32_t words, uint32_t last, uint32_t head)
{
    if ((p->pos & PHRASE_UPOS) != 0 && !(p->pos >> m->doc->tokens.at[head].upos & 1u)) return;
    if ((p->pos & (PHRASE_CAPITAL | PHRASE_CAPITALS)) != 0 &&
        !capital(m->doc, m->start, (p->pos & PHRASE_CAPITALS) != 0))
        return;
    uint32_t cls = m->lex->entry[p->entry].cls, at = m->best[cls];
    if (m->start < m->cover[cls]) return;
    if (at == 0) {
        *RAP_PUSH(m->doc->arena, m->found) = (rap_hit){0};
        RAP_PUSH(m->doc->arena, m->words);
        at = m->best[cls] = m->found.n;
    } else if (m->words.at[at - 1] >= words) {
        return;
    }
    m->found.at[at - 1] = (rap_hit){m->start, last, head, p->entry, (uint16_t)cls};
    m->words.at[at - 1] = words;
}

static void terms(marker *m, uint32_t node, uint32_t last)
{
    const img_node *n = &m->lex->node[node];
    for (uint32_t i = n->term_first; i < n->term_first + n->term_n; i++) {
        const img_phrase *p = &m->lex->phrase[m->lex->term[i]];
        bool ok = p->word_n == last - m->start;
        for (uint32_t w = 0; ok && w < p->word_n; w++) {
            const img_word *word = &m->lex->word[p->word_first + w];
            if (word->exact != 0) ok = written_as(m, m->start + w, word);
        }
        if (ok) offer(m, p, p->word_n, last, head_in(m->doc, m->start, last));
    }
}

/* The symbol of what a word with digits looks like: "~0000" of 1994; 0 = it has none, or no entry asks for it. */
static uint32_t shape_of(const marker *m, uint32_t token)
{
    rap_view form = rap_form_of(m->doc, token);
    char shape[24] = "~";
    bool digit = false;
    size_t n = 1;
    for (size_t i = 0; i < form.len; i++) {
        bool ap = apostrophe(form, i);
        if (n == sizeof shape) return 0;
        char c = form.at[i];
        if (c >= '0' && c <= '9') digit = true, c = '0';
        if (c >= 'A' && c <= 'Z') c = (char)(c + 32);
        shape[n++] = ap ? '\'' : c;
        if (ap) i += 2;
    }
    return digit ? rap_symbol(m->lex, (rap_view){shape, n}) : 0;
}

static void walk(marker *m, uint32_t node, uint32_t at)
{
    terms(m, node, at);
    if (at >= m->end || at - m->start >= RAP_MAX_PHRASE) return;
    const rap_token *t = &m->doc->tokens.at[at];
    uint32_t a = t->form_sym == 0 ? 0 : img_child(m->lex, node, t->form_sym);
    uint32_t b = t->lemma_sym == 0 || t->lemma_sym == t->form_sym ? 0 : img_child(m->lex, node, t->lemma_sym);
    uint32_t shape = shape_of(m, at), c = shape == 0 ? 0 : img_child(m->lex, node, shape);
    if (a != 0) walk(m, a, at + 1);
    if (b != 0) walk(m, b, at + 1);
    if (c != 0) walk(m, c, at + 1);
}

/* "called the talks off": the particle stands apart and hangs on the verb. */
static void particle(marker *m, uint32_t p)
{
    const rap_token *tok = m->doc->tokens.at;
    uint32_t v = tok[p].head, starts[2] = {tok[v].form_sym, tok[v].lemma_sym};
    for (int k = 0; k < 2; k++) {
        uint32_t root = starts[k] == 0 || (k == 1 && starts[1] == starts[0]) ? 0 : m->lex->sym[starts[k]].root;
        uint32_t node = root == 0 || tok[p].form_sym == 0 ? 0 : img_child(m->lex, root, tok[p].form_sym);
        if (node == 0) continue;
        const img_node *n = &m->lex->node[node];
        for (uint32_t i = n->term_first; i < n->term_first + n->term_n; i++) {
            const img_phrase *ph = &m->lex->phrase[m->lex->term[i]];
            if (ph->word_n == 2 && ph->pos >> RAP_UPOS_VERB & 1u) offer(m, ph, 2, v + 1, v);
        }
    }
}

static void mark_token(marker *m, const uint32_t *apart, uint32_t t)
{
    const rap_token *tok = &m->doc->tokens.at[t];
    uint32_t from = m->found.n;
    m->start = t;
    uint32_t a = tok->form_sym == 0 ? 0 : m->lex->sym[tok->form_sym].root;
    uint32_t b = tok->lemma_sym == 0 || tok->lemma_sym == tok->form_sym ? 0 : m->lex->sym[tok->lemma_sym].root;
    uint32_t shape = shape_of(m, t), c = shape == 0 ? 0 : m->lex->sym[shape].root;
    if (a != 0) walk(m, a, t + 1);
    if (b != 0) walk(m, b, t + 1);
    if (c != 0) walk(m, c, t + 1);
    if (apart[t] != RAP_NONE) particle(m, apart[t]);
    for (uint32_t i = from; i < m->found.n; i++) {
        rap_hit h = m->found.at[i];
        m->best[h.cls] = 0;
        m->cover[h.cls] = h.last;
        uint32_t j = i;
        for (; j > from && m->found.at[j - 1].last < h.last; j--) m->found.at[j] = m->found.at[j - 1];
        m->found.at[j] = h;
    }
}

/* The lemma tables know only what the treebanks had: of other words they may cut an ending too short ("extradit"). Where
 * the lexicon knows a word that the form is a regular form of, and not the guessed lemma, its word is the lemma. */
static uint32_t regular_lemma(rap_doc *doc, const rap_lexicon *lex, rap_view form)
{
    static const struct {
        const char *end, *put;
        bool doubled; /* the consonant before the end was doubled */
    } endings[] = {{"ied", "y", false}, {"ed", "e", false}, {"ed", "", false}, {"ed", "", true},
                   {"ing", "e", false}, {"ing", "", false}, {"ing", "", true}, {"ies", "y", false},
                   {"es", "", false},   {"s", "", false}};
    for (size_t i = 0; i < RAP_COUNT(endings); i++) {
        size_t cut = strlen(endings[i].end) + endings[i].doubled;
        if (!rap_ends(form, endings[i].end) || form.len < cut + 2) continue;
        size_t n = form.len - cut;
        if (endings[i].doubled && form.at[n] != form.at[n - 1]) continue;
        rap_view guess = rap_format(doc->arena, "%.*s%s", (int)n, form.at, endings[i].put);
        uint32_t sym = rap_symbol(lex, guess);
        if (sym != 0) return sym;
    }
    return 0;
}

static void symbols(rap_doc *doc, const rap_lexicon *lex)
{
    for (uint32_t t = 0; t < doc->tokens.n; t++) {
        rap_token *tok = &doc->tokens.at[t];
        tok->form_sym = rap_symbol(lex, img_fold(doc->arena, rap_form_of(doc, t)));
        tok->lemma_sym = rap_symbol(lex, img_fold(doc->arena, tok->lemma));
        if (tok->lemma_sym != 0 || (tok->upos != RAP_UPOS_VERB && tok->upos != RAP_UPOS_NOUN)) continue;
        tok->lemma_sym = regular_lemma(doc, lex, img_fold(doc->arena, rap_form_of(doc, t)));
        if (tok->lemma_sym != 0) tok->lemma = rap_symbol_text(lex, tok->lemma_sym);
    }
}

static uint32_t length(const rap_doc *doc, uint32_t hit)
{
    return doc->hits.at[hit].last - doc->hits.at[hit].first;
}

/* first_hit by starts; by_head and first_by_head by heads, the longest first. */
static void index_hits(rap_doc *doc)
{
    uint32_t n = doc->tokens.n;
    doc->first_hit = RAP_NEW(doc->arena, uint32_t, n + 1);
    doc->first_by_head = RAP_NEW(doc->arena, uint32_t, n + 2);
    doc->hit_by_head = RAP_NEW(doc->arena, uint32_t, doc->hits.n + 1);
    for (uint32_t h = 0, t = 0; t <= n; t++) {
        while (h < doc->hits.n && doc->hits.at[h].first < t) h++;
        doc->first_hit[t] = h;
    }
    uint32_t *first = doc->first_by_head;
    for (uint32_t h = 0; h < doc->hits.n; h++) first[doc->hits.at[h].head + 2]++;
    for (uint32_t t = 2; t < n + 2; t++) first[t] += first[t - 1];
    for (uint32_t h = 0; h < doc->hits.n; h++) doc->hit_by_head[first[doc->hits.at[h].head + 1]++] = h;
    for (uint32_t t = 0; t < n; t++)
        for (uint32_t i = first[t] + 1; i < first[t + 1]; i++)
            for (uint32_t j = i;
                 j > first[t] && length(doc, doc->hit_by_head[j]) > length(doc, doc->hit_by_head[j - 1]); j--) {
                uint32_t swap = doc->hit_by_head[j];
                doc->hit_by_head[j] = doc->hit_by_head[j - 1];
                doc->hit_by_head[j - 1] = swap;
            }
}

rap_status rap_lexicon_mark(rap_doc *doc, const rap_lexicon *lex, rap_err *err)
{
    (void)err;
    symbols(doc, lex);
    marker m = {.doc = doc, .lex = lex};
    m.best = RAP_NEW(doc->arena, uint32_t, lex->cls_n + 1);
    m.cover = RAP_NEW(doc->arena, uint32_t, lex->cls_n + 1);
    uint32_t *apart = RAP_NEW(doc->arena, uint32_t, doc->tokens.n + 1);
    for (uint32_t t = 0; t < doc->tokens.n; t++) apart[t] = RAP_NONE;
    for (uint32_t t = 0; t < doc->tokens.n; t++) {
        uint32_t h = doc->tokens.at[t].head;
        if (doc->tokens.at[t].rel == RAP_REL_COMPOUND_PRT && h != RAP_NONE && h + 1 < t) apart[h] = t;
    }
    for (uint32_t s = 0; s < doc->sentences.n; s++) {
        m.end = doc->sentences.at[s].last;
        for (uint32_t t = doc->sentences.at[s].first; t < m.end; t++) mark_token(&m, apart, t);
    }
    doc->hits.at = m.found.at;
    doc->hits.n = m.found.n;
    doc->hits.cap = m.found.cap;
    index_hits(doc);
    return RAP_OK;
}

const rap_hit *rap_hit_at(const rap_doc *doc, uint32_t token, uint16_t cls)
{
    if (doc->first_by_head == NULL || token >= doc->tokens.n) return NULL;
    for (uint32_t i = doc->first_by_head[token]; i < doc->first_by_head[token + 1]; i++)
        if (doc->hits.at[doc->hit_by_head[i]].cls == cls) return &doc->hits.at[doc->hit_by_head[i]];
    return NULL;
}

const rap_hit *rap_hit_from(const rap_doc *doc, uint32_t token, uint16_t cls)
{
    if (doc->first_hit == NULL || token >= doc->tokens.n) return NULL;
    for (uint32_t i = doc->first_hit[token]; i < doc->first_hit[token + 1]; i++)
        if (doc->hits.at[i].cls == cls) return &doc->hits.at[i];
    return NULL;
}

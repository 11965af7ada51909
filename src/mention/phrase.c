/* phrase.c - see phrase.h. */
#include "mention/phrase.h"

static void index_children(const rap_doc *doc, rap_arena *a, rap_tree *t)
{
    uint32_t n = doc->tokens.n, *child = RAP_NEW(a, uint32_t, n + 1), *next = RAP_NEW(a, uint32_t, n + 1);
    for (uint32_t i = 0; i < n; i++)
        child[i] = next[i] = RAP_NONE;
    for (uint32_t i = n; i-- > 0;) { /* backwards, so that children stand in text order */
        uint32_t h = doc->tokens.at[i].head;
        if (h >= n)
            continue;
        next[i] = child[h];
        child[h] = i;
    }
    t->child = child;
    t->next = next;
}

rap_tree rap_tree_of(const rap_doc *doc, rap_arena *a)
{
    uint32_t n = doc->tokens.n;
    rap_tree t = {RAP_NEW(a, uint32_t, n + 1), RAP_NEW(a, uint32_t, n + 1), doc->child, doc->sibling};
    for (uint32_t i = 0; i < n; i++) {
        t.lo[i] = i;
        t.hi[i] = i + 1;
    }
    if (t.child == NULL) /* no frames ran */
        index_children(doc, a, &t);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t steps = 0;
        for (uint32_t h = doc->tokens.at[i].head; h < n && steps < RAP_MAX_SENTENCE;
             h = doc->tokens.at[h].head, steps++) {
            if (t.lo[h] <= i && i < t.hi[h])
                break; /* then all above hold it too */
            if (i < t.lo[h])
                t.lo[h] = i;
            if (i >= t.hi[h])
                t.hi[h] = i + 1;
        }
    }
    return t;
}

bool rap_is_punct(const rap_doc *doc, uint32_t token)
{
    return doc->tokens.at[token].upos == RAP_UPOS_PUNCT;
}

bool rap_form_is(const rap_doc *doc, uint32_t token, const char *lower)
{
    return rap_same_folded(rap_form_of(doc, token), rap_view_of(lower));
}

uint32_t rap_tree_child(const rap_doc *doc, const rap_tree *tree, uint32_t token, rap_rel rel)
{
    for (uint32_t c = tree->child[token]; c != RAP_NONE; c = tree->next[c])
        if (doc->tokens.at[c].rel == rel)
            return c;
    return RAP_NONE;
}

rap_view rap_tree_case(const rap_doc *doc, const rap_tree *tree, uint32_t token)
{
    uint32_t c = rap_tree_child(doc, tree, token, RAP_REL_CASE);
    return c == RAP_NONE ? RAP_NULL : doc->tokens.at[c].lemma;
}

/* Whether a comma, bracket or dash stands between a head and what follows it. */
static bool set_off(const rap_doc *doc, const rap_tree *tree, uint32_t head, uint32_t child)
{
    uint32_t at = tree->lo[child];
    if (child < head)
        return false;
    if (at > head && rap_is_punct(doc, at))
        return true;
    return at > 0 && at - 1 > head && rap_is_punct(doc, at - 1);
}

static bool takes(const rap_doc *doc, const rap_tree *tree, uint32_t head, uint32_t c, unsigned what)
{
    switch ((rap_rel)doc->tokens.at[c].rel) {
    case RAP_REL_DET:
    case RAP_REL_DET_PREDET:
    case RAP_REL_AMOD:
    case RAP_REL_COMPOUND:
    case RAP_REL_NUMMOD:
    case RAP_REL_NMOD_POSS:
    case RAP_REL_NMOD_DESC:
    case RAP_REL_FLAT:
    case RAP_REL_GOESWITH:
    case RAP_REL_FIXED:
    case RAP_REL_NMOD_UNMARKED:
    case RAP_REL_CC_PRECONJ: return true;
    case RAP_REL_ADVMOD: return c < head;
    case RAP_REL_NMOD:
        if (c < head)
            return true;
        if (set_off(doc, tree, head, c))
            return false;
        return (what & (rap_same(rap_tree_case(doc, tree, c), RAP_LIT("of")) ? RAP_PHRASE_OF : RAP_PHRASE_PREP)) != 0;
    case RAP_REL_APPOS:
    case RAP_REL_LIST: return (what & RAP_PHRASE_APPOS) != 0;
    case RAP_REL_ACL:
    case RAP_REL_ACL_RELCL: return c < head || ((what & RAP_PHRASE_CLAUSE) && !set_off(doc, tree, head, c));
    case RAP_REL_CONJ: return (what & RAP_PHRASE_CONJ) != 0;
    default: return false;
    }
}

static bool trims_left(const rap_doc *doc, uint32_t head, uint32_t t)
{
    uint8_t rel = doc->tokens.at[t].rel, pos = doc->tokens.at[t].upos;
    return t != head && (pos == RAP_UPOS_PUNCT || rel == RAP_REL_CASE || rel == RAP_REL_CC || rel == RAP_REL_MARK) &&
           rel != RAP_REL_CC_PRECONJ;
}

void rap_noun_phrase(const rap_doc *doc, const rap_tree *tree, uint32_t head, unsigned what, uint32_t *first,
                     uint32_t *last)
{
    uint32_t lo = head, hi = head + 1, stop = tree->hi[head], from = tree->lo[head];
    for (uint32_t c = tree->child[head]; c != RAP_NONE; c = tree->next[c]) {
        bool in = takes(doc, tree, head, c, what);
        if (c < head) {
            if (!in && !rap_is_punct(doc, c)) { /* what stands left of it is no part of the phrase */
                lo = head;
                from = tree->hi[c] <= head ? tree->hi[c] : head;
            } else if (in && tree->lo[c] >= from && tree->lo[c] < lo) {
                lo = tree->lo[c];
            }
        } else if (tree->lo[c] < stop) {
            if (in)
                hi = tree->hi[c] > hi ? tree->hi[c] : hi;
            else if (!rap_is_punct(doc, c))
                stop = tree->lo[c] > head ? tree->lo[c] : stop;
        }
    }
    if (hi > stop)
        hi = stop;
    while (lo < head && trims_left(doc, head, lo))
        lo++;
    while (hi > head + 1 && (rap_is_punct(doc, hi - 1) || doc->tokens.at[hi - 1].rel == RAP_REL_CC))
        hi--;
    *first = lo;
    *last = hi;
}

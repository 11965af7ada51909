/* tree.c - children, order and phrases of dependency trees. See frame.h and work.h.
 *
 * Heads are not trusted: one that leaves its sentence counts as none, a circle is cut where a walk first meets it.
 * Walks down keep to one side of a token and so end; walks up are bounded by the longest sentence.
 */
#include "frame/work.h"

#include <string.h>

/* ---- building ------------------------------------------------------------------------------------------------- */

/* `seen` marks tokens with the number of the walk that reached them first; meeting one's own mark is a circle. */
static void cut_circles(fr_work *w, uint32_t first, uint32_t last, uint32_t *seen)
{
    for (uint32_t t = first; t < last; t++) {
        uint32_t at = t;
        while (at != RAP_NONE && seen[at] == 0) {
            seen[at] = t + 1;
            uint32_t head = w->up[at];
            if (head != RAP_NONE && seen[head] == t + 1)
                w->up[at] = head = RAP_NONE;
            at = head;
        }
    }
}

static void link_children(fr_work *w)
{
    rap_doc *doc = w->doc;
    for (uint32_t t = doc->tokens.n; t-- > 0;)
        if (w->up[t] != RAP_NONE) {
            doc->sibling[t] = doc->child[w->up[t]];
            doc->child[w->up[t]] = t;
        }
}

static uint32_t order_subtree(fr_work *w, uint32_t root, uint32_t n)
{
    const rap_doc *doc = w->doc;
    uint32_t t = root;
    for (;;) {
        w->order[n++] = t;
        if (doc->child[t] != RAP_NONE) {
            t = doc->child[t];
            continue;
        }
        while (t != root && doc->sibling[t] == RAP_NONE)
            t = w->up[t];
        if (t == root)
            return n;
        t = doc->sibling[t];
    }
}

void fr_tree_build(fr_work *w)
{
    rap_doc *doc = w->doc;
    uint32_t n = doc->tokens.n;
    doc->child = rap_take_raw(w->arena, sizeof(uint32_t) * (n + 1u));
    doc->sibling = rap_take_raw(w->arena, sizeof(uint32_t) * (n + 1u));
    memset(doc->child, 0xff, sizeof(uint32_t) * (n + 1u));
    memset(doc->sibling, 0xff, sizeof(uint32_t) * (n + 1u));
    w->up = rap_take_raw(w->arena, sizeof(uint32_t) * (n + 1u));
    w->order = RAP_NEW(w->arena, uint32_t, n + 1u); /* zeroed: first the marks of walks */
    memset(w->up, 0xff, sizeof(uint32_t) * (n + 1u));
    for (uint32_t s = 0; s < doc->sentences.n; s++) {
        const rap_sentence *sent = &doc->sentences.at[s];
        for (uint32_t t = sent->first; t < sent->last && t < n; t++) {
            uint32_t head = doc->tokens.at[t].head;
            w->up[t] = head >= sent->first && head < sent->last && head != t ? head : RAP_NONE;
        }
        cut_circles(w, sent->first, sent->last < n ? sent->last : n, w->order);
        fr_tree_repair(w, sent->first, sent->last < n ? sent->last : n);
    }
    link_children(w);
    w->ordered = 0;
    for (uint32_t t = 0; t < n; t++)
        if (w->up[t] == RAP_NONE)
            w->ordered = order_subtree(w, t, w->ordered);
}

/* ---- words ---------------------------------------------------------------------------------------------------- */

bool fr_is_nominal(const rap_token *t)
{
    return t->upos == RAP_UPOS_NOUN || t->upos == RAP_UPOS_PROPN || t->upos == RAP_UPOS_PRON || t->upos == RAP_UPOS_NUM ||
           t->upos == RAP_UPOS_SYM || t->upos == RAP_UPOS_DET;
}

bool fr_is_ing(const rap_token *t)
{
    return t->morph.verbform == RAP_VERB_GER || (t->morph.verbform == RAP_VERB_PART && t->morph.tense == RAP_MORPH_PRES);
}

bool fr_is_participle(const rap_token *t)
{
    return t->morph.verbform == RAP_VERB_PART && t->morph.tense != RAP_MORPH_PRES;
}

static bool has_to(const fr_work *w, uint32_t t)
{
    FR_EACH_CHILD(w, t, c)
        if (FR_TOKEN(w, c).rel == RAP_REL_MARK && FR_TOKEN(w, c).upos == RAP_UPOS_PART)
            return true;
    return false;
}

bool fr_is_infinitive(const fr_work *w, uint32_t t)
{
    return has_to(w, t) || (FR_TOKEN(w, t).morph.verbform == RAP_VERB_INF && fr_child(w, t, RAP_REL_AUX) == RAP_NONE);
}

uint32_t fr_child(const fr_work *w, uint32_t t, rap_rel rel)
{
    return rap_child_by(w->doc, t, rel);
}

bool fr_is_conjunct(const rap_token *t)
{
    return t->rel == RAP_REL_CONJ;
}

uint32_t fr_first_conjunct(const fr_work *w, uint32_t t)
{
    for (int i = 0; i < FR_MOST_CONJUNCTS && FR_TOKEN(w, t).rel == RAP_REL_CONJ && w->up[t] != RAP_NONE; i++)
        t = w->up[t];
    return t;
}

/* "a group of rebels": the noun after "of", a few times over ("a number of groups of rebels"). */
uint32_t fr_through(const fr_work *w, uint32_t t)
{
    for (int i = 0; i < 3 && (FR_HAS(w, t, MEASURE) || FR_TOKEN(w, t).upos == RAP_UPOS_NUM); i++) {
        uint32_t inner = RAP_NONE;
        FR_EACH_CHILD(w, t, c)
            if ((FR_TOKEN(w, c).rel == RAP_REL_NMOD || FR_TOKEN(w, c).rel == RAP_REL_OBL) && fr_is_nominal(&FR_TOKEN(w, c)) &&
                rap_same(fr_case_role(w, c), RAP_LIT("of"))) {
                inner = c;
                break;
            }
        if (inner == RAP_NONE)
            break;
        t = inner;
    }
    return t;
}

bool fr_is_time_word(const fr_work *w, uint32_t t)
{
    rap_upos upos = (rap_upos)FR_TOKEN(w, t).upos;
    if (upos == RAP_UPOS_NUM) /* "by September 1" */
        FR_EACH_CHILD(w, t, c)
            if (FR_HAS(w, c, MONTH))
                return true;
    return (upos == RAP_UPOS_ADV && FR_HAS(w, t, TIME_ADVERB)) ||
           ((upos == RAP_UPOS_NOUN || upos == RAP_UPOS_PROPN || upos == RAP_UPOS_ADV) && (w->bits[t] & FR_TIME_WORDS) != 0);
}

/* ---- prepositions --------------------------------------------------------------------------------------------- */

static bool is_case_word(const rap_token *t)
{
    return t->rel == RAP_REL_CASE && t->upos != RAP_UPOS_PART; /* the 's of a possessor is one */
}

rap_view fr_case_role(const fr_work *w, uint32_t head)
{
    FR_EACH_CHILD(w, head, c)
        if (FR_TOKEN(w, c).rel == RAP_REL_CASE && FR_HAS(w, c, CASE_ROLE) && fr_child(w, c, RAP_REL_FIXED) == RAP_NONE)
            return fr_attr(&w->words, w->doc, c, FR_CASE_ROLE, "role");
    return RAP_NULL;
}

static uint32_t joined_symbol(const fr_work *w, const uint32_t *tokens, size_t n)
{
    char at[96];
    size_t len = 0;
    for (size_t i = 0; i < n; i++) {
        rap_view form = rap_form_of(w->doc, tokens[i]);
        if (len + form.len + 1 > sizeof at)
            return 0;
        if (i)
            at[len++] = ' ';
        for (size_t k = 0; k < form.len; k++)
            at[len++] = form.at[k] >= 'A' && form.at[k] <= 'Z' ? (char)(form.at[k] + 32) : form.at[k];
    }
    return rap_symbol(w->words.lex, (rap_view){at, len});
}

rap_prep fr_prep_of(const fr_work *w, uint32_t marker, uint32_t token, rap_how how)
{
    uint32_t tokens[6];
    size_t n = 0;
    tokens[n++] = marker;
    FR_EACH_CHILD(w, marker, c)
        if (FR_TOKEN(w, c).rel == RAP_REL_FIXED && n < RAP_COUNT(tokens))
            tokens[n++] = c;
    return (rap_prep){.marker = marker, .last = tokens[n - 1], .token = fr_through(w, token), .how = how,
                      .sym = n == 1 ? FR_TOKEN(w, marker).form_sym : joined_symbol(w, tokens, n)};
}

bool fr_is_particle_object(const fr_work *w, uint32_t verb, uint32_t noun)
{
    const rap_doc *doc = w->doc;
    uint32_t particle = rap_case_of(doc, noun);
    if (FR_TOKEN(w, noun).rel != RAP_REL_OBL || particle != verb + 1 || !FR_HAS(w, particle, PARTICLE))
        return false;
    for (uint32_t h = doc->first_by_head[verb]; h < doc->first_by_head[verb + 1]; h++) {
        const rap_hit *hit = &doc->hits.at[doc->hit_by_head[h]];
        if (hit->first == verb && hit->last == particle + 1)
            return true;
    }
    return false;
}

/* ---- filling lists -------------------------------------------------------------------------------------------- */

void fr_arg_add(fr_work *w, rap_args *args, uint32_t token, rap_how how)
{
    uint32_t t = fr_through(w, token);
    for (uint32_t i = 0; i < args->n; i++)
        if (args->at[i].token == t)
            return;
    if (args->n < FR_MOST_CONJUNCTS)
        *RAP_PUSH(w->arena, *args) = (rap_arg){t, how};
}

/* A conjunct of a noun that is a clause of its own ("the talks and he left") is no part of the phrase. */
static bool joins_phrase(const fr_work *w, uint32_t c)
{
    const rap_token *t = &FR_TOKEN(w, c);
    return t->rel == RAP_REL_CONJ && (fr_is_nominal(t) || t->upos == RAP_UPOS_ADJ || t->upos == RAP_UPOS_X) &&
           w->clause[c] == RAP_NONE;
}

static void add_conjuncts(fr_work *w, rap_args *args, uint32_t head, rap_how how)
{
    FR_EACH_CHILD(w, head, c)
        if (joins_phrase(w, c))
            fr_arg_add(w, args, c, how);
}

/* "three powers, Britain, France and Germany": the names too. One name ("his ally, Syria") is for the entity stage. */
static void add_named_list(fr_work *w, rap_args *args, uint32_t head, rap_how how)
{
    if (FR_TOKEN(w, head).upos != RAP_UPOS_NOUN || FR_TOKEN(w, head).morph.number != RAP_NUMBER_PLUR)
        return;
    FR_EACH_CHILD(w, head, c)
        if (FR_TOKEN(w, c).rel == RAP_REL_APPOS && FR_TOKEN(w, c).upos == RAP_UPOS_PROPN &&
            fr_child(w, c, RAP_REL_CONJ) != RAP_NONE) {
            fr_arg_add(w, args, c, how);
            add_conjuncts(w, args, c, how);
        }
}

void fr_phrase_add(fr_work *w, rap_args *args, uint32_t head, rap_how how)
{
    fr_arg_add(w, args, head, how);
    add_named_list(w, args, head, how);
    FR_EACH_CHILD(w, head, c)
        if (joins_phrase(w, c)) {
            fr_arg_add(w, args, c, how);
            add_named_list(w, args, c, how);
            add_conjuncts(w, args, c, how);
        }
}

void fr_args_copy(fr_work *w, rap_args *to, const rap_args *from, rap_how how)
{
    for (uint32_t i = 0; i < from->n; i++)
        fr_arg_add(w, to, from->at[i].token, how);
}

void fr_prep_put(fr_work *w, rap_preps *preps, rap_prep prep)
{
    for (uint32_t i = 0; i < preps->n; i++)
        if (preps->at[i].token == prep.token && preps->at[i].sym == prep.sym) {
            if (preps->at[i].how == RAP_HOW_ATTACHED) /* found again, more surely */
                preps->at[i].how = prep.how;
            return;
        }
    if (preps->n < FR_MOST_CONJUNCTS)
        *RAP_PUSH(w->arena, *preps) = prep;
}

static void prep_with_conjuncts(fr_work *w, rap_preps *preps, rap_prep prep, uint32_t head)
{
    prep.token = fr_through(w, head);
    fr_prep_put(w, preps, prep);
    FR_EACH_CHILD(w, head, c)
        if (joins_phrase(w, c)) {
            uint32_t own = rap_case_of(w->doc, c); /* "to Oman and to Qatar": the second has its own */
            rap_prep next = prep;
            next.token = fr_through(w, c);
            fr_prep_put(w, preps, own == RAP_NONE ? next : fr_prep_of(w, own, c, prep.how));
        }
}

/* "in exchange for prisoners": the tree has prisoners under exchange; the words are one preposition. */
static void prep_of_phrase(fr_work *w, rap_preps *preps, uint32_t marker, rap_how how)
{
    const rap_hit *hit = rap_hit_from(w->doc, marker, w->words.cls[FR_PREPOSITION]);
    uint32_t tokens[8];
    uint32_t n = 0;
    if (!hit || hit->last - hit->first > RAP_COUNT(tokens))
        return;
    uint32_t inner = w->up[hit->last - 1];
    if (inner == RAP_NONE || (inner >= hit->first && inner < hit->last))
        return;
    for (uint32_t t = hit->first; t < hit->last; t++)
        tokens[n++] = t;
    rap_prep prep = {.marker = marker, .last = hit->last - 1, .sym = joined_symbol(w, tokens, n), .how = how};
    prep_with_conjuncts(w, preps, prep, inner);
}

void fr_prep_add(fr_work *w, rap_preps *preps, uint32_t head, rap_how how)
{
    FR_EACH_CHILD(w, head, c) {
        const rap_token *t = &FR_TOKEN(w, c);
        if (!is_case_word(t) && !(t->rel == RAP_REL_MARK && t->upos == RAP_UPOS_ADP) &&
            !(t->rel == RAP_REL_MARK && t->upos == RAP_UPOS_SCONJ && fr_is_ing(&FR_TOKEN(w, head))))
            continue;
        prep_with_conjuncts(w, preps, fr_prep_of(w, c, head, how), head);
        if (w->words.cls[FR_PREPOSITION] != RAP_NO_CLASS)
            prep_of_phrase(w, preps, c, how);
    }
}

void fr_preps_copy(fr_work *w, rap_preps *to, const rap_preps *from, uint32_t after, rap_how how)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < from->n && n < FR_MOST_SHARED; i++)
        if (after == RAP_NONE || from->at[i].marker > after) {
            rap_prep prep = from->at[i];
            prep.how = how;
            fr_prep_put(w, to, prep);
            n++;
        }
}

void fr_times_copy(fr_work *w, rap_ids *to, const rap_ids *from, uint32_t after)
{
    for (uint32_t i = 0; i < from->n && i < FR_MOST_SHARED; i++)
        if (after == RAP_NONE || from->at[i] > after)
            rap_ids_add(w->arena, to, from->at[i]);
}

/* ---- what later stages ask ------------------------------------------------------------------------------------ */

uint32_t rap_child_by(const rap_doc *doc, uint32_t head, rap_rel rel)
{
    for (uint32_t c = doc->child[head]; c != RAP_NONE; c = doc->sibling[c])
        if (doc->tokens.at[c].rel == rel)
            return c;
    return RAP_NONE;
}

uint32_t rap_case_of(const rap_doc *doc, uint32_t head)
{
    uint32_t found = RAP_NONE;
    for (uint32_t c = doc->child[head]; c != RAP_NONE; c = doc->sibling[c])
        if (is_case_word(&doc->tokens.at[c]))
            found = c;
    return found;
}

/* The leftmost token under t: exact where the tree is projective, never past a token right of t elsewhere. */
uint32_t fr_subtree_first(const rap_doc *doc, uint32_t t)
{
    while (doc->child[t] != RAP_NONE && doc->child[t] < t)
        t = doc->child[t];
    return t;
}

uint32_t fr_subtree_last(const rap_doc *doc, uint32_t t)
{
    for (;;) {
        uint32_t last = RAP_NONE;
        for (uint32_t c = doc->child[t]; c != RAP_NONE; c = doc->sibling[c])
            last = c;
        if (last == RAP_NONE || last < t)
            return t;
        t = last;
    }
}

static bool in_phrase(const rap_token *t, const rap_token *head, bool whole)
{
    switch (t->rel) {
    case RAP_REL_CASE: case RAP_REL_CONJ: case RAP_REL_CC: case RAP_REL_CC_PRECONJ: case RAP_REL_PARATAXIS:
    case RAP_REL_NSUBJ: case RAP_REL_NSUBJ_PASS: case RAP_REL_NSUBJ_OUTER: case RAP_REL_CSUBJ: case RAP_REL_CSUBJ_PASS:
    case RAP_REL_CSUBJ_OUTER: case RAP_REL_COP: case RAP_REL_AUX: case RAP_REL_AUX_PASS: case RAP_REL_MARK:
    case RAP_REL_EXPL: case RAP_REL_ADVCL: case RAP_REL_DISCOURSE: case RAP_REL_VOCATIVE: case RAP_REL_DISLOCATED:
    case RAP_REL_OBL: case RAP_REL_OBL_AGENT: case RAP_REL_OBL_UNMARKED: case RAP_REL_CCOMP: case RAP_REL_XCOMP:
    case RAP_REL_PUNCT: case RAP_REL_ORPHAN: case RAP_REL_ADVCL_RELCL: case RAP_REL_REPARANDUM:
        return head->upos == RAP_UPOS_NUM && (t->rel == RAP_REL_OBL || t->rel == RAP_REL_OBL_UNMARKED);
    case RAP_REL_ACL: case RAP_REL_ACL_RELCL: case RAP_REL_APPOS: case RAP_REL_LIST: case RAP_REL_DEP:
        return whole;
    default:
        return true;
    }
}

static bool is_punct(const rap_doc *doc, uint32_t t)
{
    return doc->tokens.at[t].upos == RAP_UPOS_PUNCT;
}

static void trim(const rap_doc *doc, uint32_t head, uint32_t *first, uint32_t *last)
{
    while (*first < head && is_punct(doc, *first))
        (*first)++;
    while (*last > head + 1 && is_punct(doc, *last - 1))
        (*last)--;
}

void rap_phrase_span(const rap_doc *doc, uint32_t head, bool whole, uint32_t *first, uint32_t *last)
{
    uint32_t from = head, to = head;
    for (uint32_t c = doc->child[head]; c != RAP_NONE; c = doc->sibling[c]) {
        if (!in_phrase(&doc->tokens.at[c], &doc->tokens.at[head], whole))
            continue;
        uint32_t a = fr_subtree_first(doc, c), b = fr_subtree_last(doc, c);
        from = a < from ? a : from;
        to = b > to ? b : to;
    }
    *first = from;
    *last = to + 1;
    trim(doc, head, first, last);
}

void rap_clause_span(const rap_doc *doc, uint32_t frame, uint32_t *first, uint32_t *last)
{
    *first = doc->frames.at[frame].first;
    *last = doc->frames.at[frame].last;
}

uint32_t rap_conjuncts(const rap_doc *doc, uint32_t head, uint32_t *out, uint32_t room)
{
    uint32_t n = 0;
    if (room)
        out[n++] = head;
    for (uint32_t c = doc->child[head]; c != RAP_NONE && n < room; c = doc->sibling[c])
        if (doc->tokens.at[c].rel == RAP_REL_CONJ)
            out[n++] = c;
    return n;
}

/* ---- frames from tokens --------------------------------------------------------------------------------------- */

static bool is_clause(const rap_frame *f)
{
    return f->kind != RAP_FRAME_NOUN;
}

uint32_t rap_clause_of_head(const rap_doc *doc, uint32_t token)
{
    uint32_t f = doc->frame_of[token];
    return f != RAP_NONE && is_clause(&doc->frames.at[f]) ? f : RAP_NONE;
}

static uint32_t head_of(const rap_doc *doc, uint32_t t)
{
    uint32_t head = doc->tokens.at[t].head;
    return head < doc->tokens.n && doc->tokens.at[head].sentence == doc->tokens.at[t].sentence ? head : RAP_NONE;
}

uint32_t rap_frame_of_token(const rap_doc *doc, uint32_t token)
{
    for (int i = 0; token != RAP_NONE && i < RAP_MAX_SENTENCE; i++, token = head_of(doc, token)) {
        uint32_t f = rap_clause_of_head(doc, token);
        if (f != RAP_NONE)
            return f;
    }
    return RAP_NONE;
}

uint32_t rap_frame_root_main(const rap_doc *doc, uint32_t sentence)
{
    const rap_sentence *s = &doc->sentences.at[sentence];
    uint32_t found = RAP_NONE;
    for (uint32_t t = s->first; t < s->last; t++) {
        uint32_t f = rap_clause_of_head(doc, t);
        if (f != RAP_NONE && doc->frames.at[f].main && doc->frames.at[f].depth == 0 &&
            (doc->tokens.at[t].head == RAP_NONE || found == RAP_NONE))
            found = f;
    }
    return found;
}

/* A time hangs on the first head above it that is no part of the expression: a clause, or a noun by nmod. */
uint32_t rap_time_frame(const rap_doc *doc, uint32_t token, uint32_t *sym)
{
    *sym = 0;
    for (int i = 0; token != RAP_NONE && i < RAP_MAX_SENTENCE; i++) {
        const rap_token *t = &doc->tokens.at[token];
        uint32_t head = head_of(doc, token);
        bool outward = t->rel == RAP_REL_OBL || t->rel == RAP_REL_OBL_UNMARKED || t->rel == RAP_REL_ADVMOD ||
                       t->rel == RAP_REL_NMOD || t->rel == RAP_REL_NMOD_UNMARKED || t->rel == RAP_REL_NMOD_POSS;
        uint32_t own = rap_case_of(doc, token);
        if (own != RAP_NONE && *sym == 0)
            *sym = doc->tokens.at[own].form_sym;
        if (head == RAP_NONE)
            return rap_clause_of_head(doc, token);
        uint32_t f = rap_clause_of_head(doc, head);
        if (f == RAP_NONE)
            f = doc->frame_of[head];
        if (f != RAP_NONE && (outward || t->rel == RAP_REL_COMPOUND || t->rel == RAP_REL_AMOD || is_clause(&doc->frames.at[f])))
            return f;
        token = head;
    }
    return RAP_NONE;
}

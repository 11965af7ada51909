/* phrase.c - see phrase.h. */
#include "fact/phrase.h"

#include "frame/frame.h"

#define MAX_DEPTH 64 /* no tree of a sentence is deeper: a tree that is gets a shorter phrase */

typedef struct {
    uint32_t first, last; /* tokens, both inside */
} reach;

static void take_in(reach *r, uint32_t token)
{
    if (token < r->first)
        r->first = token;
    if (token > r->last)
        r->last = token;
}

static bool clausal(int rel)
{
    return rel == RAP_REL_ACL_RELCL || rel == RAP_REL_APPOS || rel == RAP_REL_ADVCL || rel == RAP_REL_ADVCL_RELCL ||
           rel == RAP_REL_PARATAXIS || rel == RAP_REL_ACL;
}

/* `plain`: without clauses and appositions at any depth, and without times. */
static void whole(const rap_doc *d, uint32_t token, reach *r, bool plain, int depth)
{
    take_in(r, token);
    for (uint32_t c = d->child[token]; c != RAP_NONE && depth < MAX_DEPTH; c = d->sibling[c])
        if (!plain || !(clausal(d->tokens.at[c].rel) || (d->time_of && d->time_of[c] != RAP_NONE && c > token)))
            whole(d, c, r, plain, depth + 1);
}

/* A closing quotation mark or bracket at the end whose opening one is inside stays. */
static bool closes(const rap_doc *d, reach r)
{
    static const char *const pairs[][2] = {{"”", "“"}, {"’", "‘"}, {")", "("}, {"»", "«"}, {"\"", "\""}, {"'", "'"}};
    rap_view last = rap_form_of(d, r.last);
    for (size_t i = 0; i < RAP_COUNT(pairs); i++)
        if (rap_same(last, rap_view_of(pairs[i][0])))
            for (uint32_t t = r.first; t < r.last; t++)
                if (rap_same(rap_form_of(d, t), rap_view_of(pairs[i][1])))
                    return true;
    return false;
}

/* Blanks, punctuation and an open quotation mark at the ends stay outside. */
static rap_span trimmed(const rap_doc *d, reach r)
{
    while (r.first < r.last && d->tokens.at[r.first].upos == RAP_UPOS_PUNCT)
        r.first++;
    while (r.last > r.first && d->tokens.at[r.last].upos == RAP_UPOS_PUNCT && !closes(d, r))
        r.last--;
    return (rap_span){d->tokens.at[r.first].start, d->tokens.at[r.last].end};
}

static bool outside_phrase(int rel)
{
    return rel == RAP_REL_DET || rel == RAP_REL_CASE || rel == RAP_REL_CC || rel == RAP_REL_CC_PRECONJ || rel == RAP_REL_CONJ ||
           rel == RAP_REL_MARK || rel == RAP_REL_PUNCT || rel == RAP_REL_COP || rel == RAP_REL_NSUBJ ||
           rel == RAP_REL_DET_PREDET || rel == RAP_REL_LIST;
}

rap_span rap_fact_phrase(const rap_doc *d, uint32_t token, bool plain)
{
    reach r = {token, token};
    for (uint32_t c = d->child[token]; c != RAP_NONE; c = d->sibling[c]) {
        int rel = d->tokens.at[c].rel;
        bool time = d->time_of && d->time_of[c] != RAP_NONE && c > token && rel != RAP_REL_NUMMOD;
        if (!outside_phrase(rel) && !(plain && (clausal(rel) || time)))
            whole(d, c, &r, plain, 0);
    }
    return trimmed(d, r);
}

rap_span rap_fact_clause(const rap_doc *d, uint32_t token)
{
    int upos = d->tokens.at[token].upos;
    bool passive = false, verbal = upos == RAP_UPOS_VERB || upos == RAP_UPOS_AUX;
    for (uint32_t c = d->child[token]; c != RAP_NONE; c = d->sibling[c]) {
        passive |= d->tokens.at[c].rel == RAP_REL_AUX_PASS;
        verbal |= d->tokens.at[c].rel == RAP_REL_COP;
    }
    if (!verbal)
        return rap_fact_phrase(d, token, false);
    reach r = {token, token};
    for (uint32_t c = d->child[token]; c != RAP_NONE; c = d->sibling[c]) {
        int rel = d->tokens.at[c].rel;
        bool subject = rel == RAP_REL_NSUBJ || rel == RAP_REL_NSUBJ_PASS || rel == RAP_REL_CSUBJ;
        bool adverb = rel == RAP_REL_ADVMOD && c + 1 == token; /* "not to attack", "immediately withdraw": what is left out lies */
        if (c > token ? rel != RAP_REL_PARATAXIS
                      : (subject && passive) || adverb || rel == RAP_REL_COP || rel == RAP_REL_AUX_PASS)
            whole(d, c, &r, false, 0);
    }
    uint32_t before = r.first; /* "not to attack" */
    while (before > 0 && d->tokens.at[before - 1].sentence == d->tokens.at[token].sentence &&
           (d->tokens.at[before - 1].upos == RAP_UPOS_PART || d->tokens.at[before - 1].rel == RAP_REL_ADVMOD) &&
           d->tokens.at[before - 1].head == token)
        before--;
    if (before < r.first && rap_same_folded(d->tokens.at[before].lemma, RAP_LIT("not")))
        r.first = before;
    return trimmed(d, r);
}

static bool after_comma(const rap_doc *d, uint32_t token)
{
    reach r = {token, token};
    whole(d, token, &r, false, 0);
    if (rap_same(rap_form_of(d, r.first), RAP_LIT(",")))
        return true;
    while (r.first > 0 && d->tokens.at[r.first - 1].upos != RAP_UPOS_PUNCT &&
           (d->tokens.at[r.first - 1].upos == RAP_UPOS_CCONJ || d->tokens.at[r.first - 1].upos == RAP_UPOS_ADV))
        r.first--;
    return r.first > 0 && rap_same(rap_form_of(d, r.first - 1), RAP_LIT(","));
}

rap_ids rap_listed_after(const rap_doc *d, uint32_t token)
{
    rap_ids heads = {0};
    const rap_sentence *s = &d->sentences.at[d->tokens.at[token].sentence];
    uint32_t colon = token;
    while (colon < s->last && !rap_same(rap_form_of(d, colon), RAP_LIT(":")))
        colon++;
    for (uint32_t t = colon + 1; t < s->last; t++) {
        const rap_token *w = &d->tokens.at[t];
        if (w->upos == RAP_UPOS_PUNCT || w->rel == RAP_REL_CASE || w->rel == RAP_REL_CC || w->rel == RAP_REL_MARK)
            continue;
        bool joined = w->rel == RAP_REL_CONJ || w->rel == RAP_REL_APPOS || w->rel == RAP_REL_LIST || w->rel == RAP_REL_PARATAXIS;
        if (w->head == RAP_NONE || w->head < colon || (joined && (rap_ids_have(&heads, w->head) || after_comma(d, t))))
            rap_ids_add(d->arena, &heads, t);
    }
    return heads;
}

void rap_joined(const rap_doc *d, uint32_t token, rap_ids *heads)
{
    rap_ids_add(d->arena, heads, token);
    for (uint32_t i = heads->n - 1; i < heads->n && heads->n < MAX_DEPTH; i++)
        for (uint32_t c = d->child[heads->at[i]]; c != RAP_NONE; c = d->sibling[c]) {
            int rel = d->tokens.at[c].rel;
            if (rel == RAP_REL_CONJ || rel == RAP_REL_APPOS || rel == RAP_REL_LIST)
                rap_ids_add(d->arena, heads, c);
        }
}

rap_span rap_listed_span(const rap_doc *d, const rap_ids *heads, uint32_t i)
{
    reach r = {heads->at[i], heads->at[i]};
    whole(d, heads->at[i], &r, false, 0);
    if (i + 1 < heads->n) { /* a list that the parser hung together: the next item ends this one */
        reach next = {heads->at[i + 1], heads->at[i + 1]};
        whole(d, heads->at[i + 1], &next, false, 0);
        if (r.last >= next.first && next.first > heads->at[i])
            r.last = next.first - 1;
    }
    while (r.last > heads->at[i] && (d->tokens.at[r.last].upos == RAP_UPOS_PUNCT || d->tokens.at[r.last].rel == RAP_REL_CC ||
                                     d->tokens.at[r.last].rel == RAP_REL_FIXED))
        r.last--;
    while (r.first < heads->at[i] && (d->tokens.at[r.first].upos == RAP_UPOS_PUNCT || d->tokens.at[r.first].upos == RAP_UPOS_DET ||
                                      d->tokens.at[r.first].rel == RAP_REL_CC || d->tokens.at[r.first].rel == RAP_REL_FIXED ||
                                      d->tokens.at[r.first].upos == RAP_UPOS_CCONJ))
        r.first++;
    return trimmed(d, r);
}

rap_span rap_fact_tail(const rap_doc *d, uint32_t first)
{
    const rap_sentence *s = &d->sentences.at[d->tokens.at[first].sentence];
    reach r = {first, first};
    for (uint32_t t = first; t < s->last; t++) {
        const rap_token *w = &d->tokens.at[t];
        bool opens = (w->rel == RAP_REL_MARK || w->upos == RAP_UPOS_SCONJ) && w->upos != RAP_UPOS_PART; /* not "to" */
        if (w->upos == RAP_UPOS_PUNCT || (t > first && opens))
            break;
        r.last = t;
    }
    while (r.last > first && d->tokens.at[r.last].upos == RAP_UPOS_ADV)
        r.last--;
    return trimmed(d, r);
}

uint32_t rap_noun_above(const rap_doc *d, uint32_t token)
{
    for (int i = 0; i < 3; i++) {
        const rap_token *t = &d->tokens.at[token];
        uint32_t of = rap_case_of(d, token);
        if (t->rel != RAP_REL_NMOD || t->head == RAP_NONE || d->tokens.at[t->head].upos != RAP_UPOS_NOUN || of == RAP_NONE ||
            !rap_same_folded(rap_form_of(d, of), RAP_LIT("of")))
            break;
        token = t->head;
    }
    return token;
}

/* ---- numbers, in thousandths so that "1.5 million" needs no float ------------------------------------------- */

static int64_t digits(rap_view v)
{
    int64_t n = 0, scale = 0;
    for (size_t i = 0; i < v.len; i++) {
        char c = v.at[i];
        if (c == ',' && i)
            continue;
        if (c == '.' && !scale && i + 1 < v.len)
            scale = 1000;
        else if (c >= '0' && c <= '9' && n < INT64_C(1000000000000) && scale != 1) {
            n = n * 10 + (c - '0');
            scale /= 10;
        } else if (!(scale == 1 && c >= '0' && c <= '9'))
            return RAP_NO_NUMBER;
    }
    return v.len ? n * (scale ? scale : 1000) : RAP_NO_NUMBER;
}

static int64_t word_value(const rap_doc *d, const rap_lexicon *lex, uint16_t number, uint32_t token)
{
    rap_view form = rap_form_of(d, token);
    if (form.len && form.at[0] >= '0' && form.at[0] <= '9')
        return digits(form);
    const rap_hit *h = number == RAP_NO_CLASS ? NULL : rap_hit_at(d, token, number);
    rap_view value = h ? rap_entry_get(lex, h->entry, "value", RAP_NO_DAY) : RAP_NULL;
    return value.len ? digits(value) : RAP_NO_NUMBER;
}

int64_t rap_number_at(const rap_doc *d, const rap_lexicon *lex, uint16_t number, uint32_t token, uint32_t *first)
{
    int64_t last = word_value(d, lex, number, token);
    *first = token;
    if (last == RAP_NO_NUMBER)
        return RAP_NO_NUMBER;
    while (*first > 0 && d->tokens.at[*first - 1].sentence == d->tokens.at[token].sentence &&
           word_value(d, lex, number, *first - 1) != RAP_NO_NUMBER)
        --*first;
    int64_t total = 0, now = 0;
    for (uint32_t t = *first; t <= token; t++) {
        int64_t v = word_value(d, lex, number, t);
        bool multiplies = t > *first && v >= 12000 && v >= now;
        if (multiplies && v / 1000 < INT64_C(1000000000) && now < INT64_C(1000000000))
            now = now * (v / 1000);
        else if (t > *first && v >= now && now)
            now = v; /* two numbers side by side are not one: the last counts */
        else
            now += v;
        if (multiplies && v >= 1000000) {
            total += now;
            now = 0;
        }
    }
    return total + now;
}

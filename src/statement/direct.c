/* direct.c - quotes beside a cue: adjacency beats the parse.  See draft.h.
 *
 * `"Q," Lund said.`  `Lund said: "Q."`  `"Q," said Lund, "Q."`: a quote that ends where the cue and its source begin, or
 * that begins where they end after a comma or colon, is what they say, whatever the trees make of it.
 */
#include "statement/draft.h"

#define REACH 16 /* tokens between a cue and a quote to its right: "told reporters in Port Sella on Monday:" */

static bool same_part(const rap_speech *w, uint32_t a, uint32_t b)
{
    const rap_doc *doc = w->doc;
    return doc->sentences.at[doc->tokens.at[a].sentence].part == doc->sentences.at[doc->tokens.at[b].sentence].part;
}

static bool nominal(const rap_doc *doc, uint32_t t)
{
    uint8_t p = doc->tokens.at[t].upos;
    return p == RAP_UPOS_NOUN || p == RAP_UPOS_PROPN || p == RAP_UPOS_PRON || p == RAP_UPOS_NUM;
}

uint32_t rap_phrase_head(const rap_speech *w, uint32_t t, uint32_t lo, uint32_t hi)
{
    const rap_doc *doc = w->doc;
    uint32_t best = nominal(doc, t) ? t : RAP_NONE, h = t;
    for (int i = 0; i < 8; i++) {
        h = doc->tokens.at[h].head;
        if (h == RAP_NONE || h < lo || h >= hi)
            break;
        if (nominal(doc, h))
            best = h;
    }
    return best;
}

void rap_find_source(const rap_speech *w, rap_draft *d)
{
    const rap_doc *doc = w->doc;
    const rap_sentence *s = &doc->sentences.at[doc->tokens.at[d->cue].sentence];
    rap_ids kept = {0};
    for (uint32_t i = 0; i < d->sources.n; i++)
        if (w->quotes.of[d->sources.at[i]] == w->quotes.of[d->cue])
            rap_ids_add(w->a, &kept, d->sources.at[i]);
    d->sources = kept;
    if (kept.n > 0)
        return;
    uint32_t r = d->cue_words.last, l = d->cue_words.first, head = RAP_NONE;
    if (r < s->last && !rap_is_punct(doc, r) && w->quotes.of[r] == w->quotes.of[d->cue] &&
        doc->tokens.at[r].upos != RAP_UPOS_ADP)
        head = rap_phrase_head(w, r, r, s->last);
    if (head == RAP_NONE && l > s->first && !rap_is_punct(doc, l - 1) && w->quotes.of[l - 1] == w->quotes.of[d->cue])
        head = rap_phrase_head(w, l - 1, s->first, l);
    if (head != RAP_NONE)
        rap_ids_add(w->a, &d->sources, head);
}

static rap_words core_of(const rap_speech *w, const rap_draft *d)
{
    rap_words core = d->cue_words;
    uint32_t s = w->doc->tokens.at[d->cue].sentence;
    for (uint32_t i = 0; i < d->sources.n; i++) {
        uint32_t h = d->sources.at[i];
        if (w->doc->tokens.at[h].sentence != s)
            continue;
        rap_words p;
        rap_noun_phrase(w->doc, &w->tree, h, RAP_PHRASE_ALL, &p.first, &p.last);
        core.first = p.first < core.first ? p.first : core.first;
        core.last = p.last > core.last ? p.last : core.last;
    }
    return core;
}

/* The mark before the closing one: a whole piece of speech ends with it. */
static bool ends_whole(const rap_speech *w, const rap_quote *q)
{
    if (q->last < 2 || q->last - q->first < 3)
        return false;
    rap_view v = rap_form_of(w->doc, q->last - 2);
    if (rap_is_punct(w->doc, q->last - 2) && !w->mark[q->last - 2])
        return true;
    return v.len > 0 && (v.at[v.len - 1] == '.' || v.at[v.len - 1] == ',');
}

static const rap_quote *left_quote(const rap_speech *w, const rap_draft *d, rap_words core)
{
    const rap_doc *doc = w->doc;
    if (core.first == 0)
        return NULL;
    uint32_t p = core.first - 1;
    bool comma = false;
    uint32_t sentence = doc->tokens.at[d->cue].sentence;
    if (!w->mark[p] && rap_is_punct(doc, p) && doc->tokens.at[p].sentence == sentence) {
        comma = true;
        if (p-- == 0)
            return NULL;
    }
    uint32_t qi = w->quotes.of[p];
    if (qi == RAP_NONE || qi == w->quotes.of[d->cue] || !same_part(w, p, d->cue))
        return NULL;
    const rap_quote *q = &w->quotes.list.at[qi];
    if (q->last != p + 1 || !q->closed || q->last - q->first < 3)
        return NULL;
    /* a fragment in the middle of somebody's clause is no speech of its own */
    uint32_t begin = doc->sentences.at[doc->tokens.at[q->first].sentence].first;
    if (q->first > begin && !rap_is_punct(doc, q->first - 1))
        return NULL;
    if (doc->tokens.at[p].sentence != sentence) { /* "Will it hold?" Lund asked. */
        const rap_sentence *s = &doc->sentences.at[sentence];
        rap_words rest = rap_trim_words(w, (rap_words){core.last, s->last});
        bool stop = rap_form_is(doc, q->last - 2, ".");
        if (core.first != s->first || (stop && rest.first < rest.last))
            return NULL;
        return rest.last - rest.first <= 8 || rest.first >= rest.last ? q : NULL;
    }
    return comma || ends_whole(w, q) ? q : NULL;
}

static bool colon_or_comma(const rap_doc *doc, uint32_t t)
{
    return rap_form_is(doc, t, ",") || rap_form_is(doc, t, ":");
}

/* Whether a quote right of the cue stands alone: nothing of its sentence goes on after it but an adjunct. */
static bool stands_alone(const rap_speech *w, const rap_quote *q, uint32_t sentence)
{
    const rap_doc *doc = w->doc;
    const rap_sentence *s = &doc->sentences.at[sentence];
    if (q->last >= s->last || rap_trim_words(w, (rap_words){q->last, s->last}).first >= s->last)
        return true;
    return ends_whole(w, q) || rap_is_punct(doc, q->last);
}

static const rap_quote *right_quote(const rap_speech *w, const rap_draft *d, rap_words core)
{
    const rap_doc *doc = w->doc;
    uint32_t sentence = doc->tokens.at[d->cue].sentence, end = doc->sentences.at[sentence].last, p = core.last;
    for (uint32_t i = 0; i < REACH && p < doc->tokens.n && same_part(w, p, d->cue); i++, p++) {
        if (p == end && !(p > 0 && rap_form_is(doc, p - 1, ":")))
            return NULL;
        uint32_t qi = w->quotes.of[p];
        if (qi == RAP_NONE) {
            bool verb = doc->tokens.at[p].upos == RAP_UPOS_VERB && doc->tokens.at[p].morph.verbform == RAP_VERB_FIN;
            if (verb || p > end)
                return NULL;
            continue;
        }
        const rap_quote *q = &w->quotes.list.at[qi];
        if (qi == w->quotes.of[d->cue] || q->first != p || q->last - q->first < 3 ||
            (p > core.last && !colon_or_comma(doc, p - 1)))
            return NULL;
        if (p == core.last && !(ends_whole(w, q) && stands_alone(w, q, sentence)))
            return NULL;
        return stands_alone(w, q, sentence) ? q : NULL;
    }
    return NULL;
}

#define FAR_SOURCE 24 /* tokens of a name with its office between a quote and the cue */

/* `"Q," Ana Lund, the head of the office in Halm (Coast), said.` with a tree that lost the name: whoever stands between
 * the quote and the cue speaks, where no verb stands between them. */
static const rap_quote *quote_before_name(const rap_speech *w, rap_draft *d)
{
    const rap_doc *doc = w->doc;
    uint32_t first = doc->sentences.at[doc->tokens.at[d->cue].sentence].first, nominal_at = RAP_NONE;
    for (uint32_t t = d->cue_words.first, steps = 0; t > first && steps < FAR_SOURCE; steps++) {
        t--;
        uint32_t q = w->mark_of[t];
        if (q != RAP_NONE && !w->quotes.list.at[q].single && w->quotes.list.at[q].last == t + 1) {
            if (nominal_at == RAP_NONE || !ends_whole(w, &w->quotes.list.at[q]))
                return NULL;
            uint32_t head = rap_phrase_head(w, nominal_at, t + 1, d->cue_words.first);
            d->sources.n = 0;
            rap_ids_add(w->a, &d->sources, head == RAP_NONE ? nominal_at : head);
            return &w->quotes.list.at[q];
        }
        const rap_token *k = &doc->tokens.at[t];
        if (w->quotes.of[t] != w->quotes.of[d->cue] ||
            (k->upos == RAP_UPOS_VERB && k->morph.verbform == RAP_VERB_FIN) || k->upos == RAP_UPOS_AUX)
            return NULL;
        if (nominal(doc, t))
            nominal_at = t;
    }
    return NULL;
}

bool rap_direct_quotes(const rap_speech *w, rap_draft *d)
{
    if (d->cue == RAP_NONE)
        return false;
    rap_ids before = d->sources;
    rap_find_source(w, d);
    bool participle = rap_ends(rap_form_of(w->doc, d->cue), "ing") && d->cue_words.first > 0 &&
                      rap_is_punct(w->doc, d->cue_words.first - 1); /* ", adding: "Q"" has its quote on the right */
    rap_words core = participle ? d->cue_words : core_of(w, d);
    const rap_quote *l = participle ? NULL : left_quote(w, d, core), *r = right_quote(w, d, core);
    if (l == NULL && r == NULL && !participle) {
        core = d->cue_words; /* the source's phrase may be cut wrongly */
        l = left_quote(w, d, core);
        r = right_quote(w, d, core);
    }
    if (l == NULL && r == NULL && !participle && before.n == 0)
        l = quote_before_name(w, d);
    if (l)
        *RAP_PUSH(w->a, d->content) = (rap_words){l->first, l->last};
    if (r)
        *RAP_PUSH(w->a, d->content) = (rap_words){r->first, r->last};
    if (d->content.n == 0) {
        d->sources = before;
        return false;
    }
    d->direct = true;
    return true;
}

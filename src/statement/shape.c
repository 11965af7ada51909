/* shape.c - drafts put in shape.  See draft.h.
 *
 * 1 A content that cuts a quote takes all of it; one whose cue is itself quoted stays inside that quote.
 * 2 A content is cut where the next cue of the same speaker begins ("said A, adding that B").
 * 3 A quote that no cue has goes to the statement before it in its paragraph, else to the next; speech that runs over
 *   paragraphs stays one statement.
 * 4 Doubles go: a noun's claim inside what its verb says, a conduit's own statement, an outlet around a speaker.
 */
#include "statement/draft.h"
#include "statement/statement.h"

static rap_words span_of(const rap_draft *d)
{
    rap_words r = d->content.at[0];
    for (uint32_t i = 1; i < d->content.n; i++) {
        r.first = d->content.at[i].first < r.first ? d->content.at[i].first : r.first;
        r.last = d->content.at[i].last > r.last ? d->content.at[i].last : r.last;
    }
    return r;
}

static bool holds(const rap_draft *d, uint32_t token)
{
    for (uint32_t i = 0; i < d->content.n; i++)
        if (d->content.at[i].first <= token && token < d->content.at[i].last)
            return true;
    return false;
}

/* ---- quotes and contents --------------------------------------------------------------------------------------------- */

static void fit_quotes(rap_speech *w, rap_draft *d)
{
    if (d->direct)
        return;
    uint32_t around = d->cue == RAP_NONE ? RAP_NONE : w->quotes.of[d->cue];
    for (uint32_t i = 0; i < d->content.n; i++) {
        rap_words *r = &d->content.at[i];
        uint32_t q1 = w->quotes.of[r->first], q2 = w->quotes.of[r->last - 1];
        const rap_quote *q = w->quotes.list.at;
        if (around != RAP_NONE) {
            uint32_t from = q[around].first + 1,
                     to = q[around].last - (q[around].closed && q[around].last > from ? 1 : 0);
            r->first = r->first < from ? from : r->first;
            r->last = r->last > to ? to : r->last;
        } else {
            if (q2 != RAP_NONE && q[q2].closed && q[q2].last > r->last && q[q2].first >= r->first)
                r->last = q[q2].last;
            if (q1 != RAP_NONE && q[q1].closed && q[q1].first < r->first && q[q1].last <= r->last)
                r->first = q[q1].first;
            else if (q1 != RAP_NONE && r->first > q[q1].first && q[q1].last > r->first && q[q1].last <= r->first + 1)
                r->first = q[q1].last; /* a closing mark alone */
        }
        if (r->first >= r->last)
            r->last = r->first;
        *r = rap_trim_words(w, *r);
        if (r->first < r->last && w->mark[r->first] && w->quotes.of[r->first] != RAP_NONE &&
            q[w->quotes.of[r->first]].last == r->first + 1)
            r->first++;
        if (r->first < r->last && w->mark[r->last - 1] && w->quotes.of[r->last - 1] != RAP_NONE &&
            q[w->quotes.of[r->last - 1]].first == r->last - 1)
            r->last--;
        *r = rap_trim_words(w, *r);
    }
}

/* A mark at the end of a content needs its partner: taken in where it stands beside, else left out. */
static void balance(const rap_speech *w, rap_draft *d)
{
    for (uint32_t i = 0; i < d->content.n; i++) {
        rap_words *r = &d->content.at[i];
        uint32_t q = r->last > r->first ? w->mark_of[r->last - 1] : RAP_NONE;
        if (q != RAP_NONE && w->quotes.list.at[q].last == r->last && w->quotes.list.at[q].first < r->first) {
            if (w->quotes.list.at[q].first + 1 == r->first)
                r->first--;
            else
                r->last--;
        }
        q = r->last > r->first ? w->mark_of[r->first] : RAP_NONE;
        if (q != RAP_NONE && w->quotes.list.at[q].first == r->first && w->quotes.list.at[q].closed &&
            w->quotes.list.at[q].last > r->last) {
            if (w->quotes.list.at[q].last == r->last + 1)
                r->last++;
            else
                r->first++;
        }
    }
}

static void drop_empty(rap_draft *d)
{
    uint32_t k = 0;
    for (uint32_t i = 0; i < d->content.n; i++)
        if (d->content.at[i].first < d->content.at[i].last)
            d->content.at[k++] = d->content.at[i];
    d->content.n = k;
    d->dropped = d->dropped || k == 0;
}

/* A pronoun or name that speaks inside its own content was read wrongly. */
static void drop_swallowed(rap_draft *d)
{
    if (d->cue != RAP_NONE && holds(d, d->cue))
        d->dropped = true;
    for (uint32_t i = 0; i < d->sources.n && !d->direct && !d->hosted; i++)
        if (holds(d, d->sources.at[i]))
            d->dropped = true;
}

/* ---- the next cue --------------------------------------------------------------------------------------------------------- */

static bool same_source(const rap_draft *a, const rap_draft *b)
{
    if (b->sources.n == 0)
        return true;
    for (uint32_t i = 0; i < b->sources.n; i++)
        if (!rap_ids_have(&a->sources, b->sources.at[i]))
            return false;
    return true;
}

/* The comma before "although", or "even as", a short way before a statement's source and cue, RAP_NONE. */
static uint32_t contrast_before(const rap_speech *w, uint32_t first, const rap_draft *b)
{
    uint32_t from = b->cue_words.first;
    for (uint32_t i = 0; i < b->sources.n; i++)
        from = w->tree.lo[b->sources.at[i]] < from && w->tree.lo[b->sources.at[i]] > first
                   ? w->tree.lo[b->sources.at[i]]
                   : from;
    for (uint32_t t = from, steps = 0; t > first + 1 && steps < 4; t--, steps++) {
        const rap_hit *h = w->contrast_class == RAP_NO_CLASS ? NULL : rap_hit_from(w->doc, t - 1, w->contrast_class);
        if (h && rap_form_is(w->doc, t - 2, ","))
            return t - 2;
        if (h && h->last - h->first > 1) /* "even as" needs no comma */
            return t - 1;
    }
    return RAP_NONE;
}

static void cut_at_next(rap_speech *w, rap_draft *a, rap_draft *b)
{
    const rap_doc *doc = w->doc;
    if (b->cue == RAP_NONE || a->direct || b->dropped || b->kind != RAP_STATEMENT_SPEECH ||
        w->quotes.of[b->cue] != RAP_NONE)
        return;
    for (uint32_t i = 0; i < a->content.n; i++) {
        rap_words *r = &a->content.at[i];
        uint32_t at = b->cue_words.first;
        if (!(r->first < at && b->cue < r->last) || at < 2)
            continue;
        uint32_t turn = contrast_before(w, r->first, b);
        if (turn != RAP_NONE && b->sources.n > 0 && !same_source(a, b)) { /* "A, although others said that B" */
            r->last = turn;
            continue;
        }
        bool joined = doc->tokens.at[at - 1].upos == RAP_UPOS_CCONJ,
             comma = rap_form_is(doc, at - 1, ",") || (w->mark[at - 1] && rap_form_is(doc, at - 2, ","));
        bool gerund =
            doc->tokens.at[b->cue].morph.verbform == RAP_VERB_GER || rap_ends(rap_form_of(doc, b->cue), "ing");
        if (b->direct && w->quotes.of[b->cue] == RAP_NONE) { /* `said that "A," Lund continued, "B"` */
            for (uint32_t k = 0; k < b->sources.n; k++)
                at = b->sources.at[k] < at && b->sources.at[k] > r->first && at - b->sources.at[k] < 8
                         ? w->tree.lo[b->sources.at[k]]
                         : at;
            r->last = at > r->first ? at : r->last;
            continue;
        }
        if (a->hosted)
            continue;
        if (b->hosted && b->gap.first > r->first && a->cue != RAP_NONE && holds(b, a->cue)) {
            r->last = b->gap.first; /* "agreed to A, according to B" */
            continue;
        }
        const rap_frame *f = b->frame == RAP_NONE ? NULL : &doc->frames.at[b->frame];
        if (f && f->embed == RAP_EMBED_BACKGROUND && f->marker != RAP_NONE && f->marker > r->first && f->marker < at &&
            f->marker > 0 && rap_form_is(doc, f->marker - 1, ",")) { /* "A, although others said that B" */
            r->last = f->marker - 1;
            continue;
        }
        bool own = (gerund && (comma || joined)) || (joined && same_source(a, b) && b->sources.n > 0);
        if (!own || at - 1 <= r->first)
            continue;
        r->last = w->mark[at - 1] ? at : at - 1;
        if (gerund && a->sources.n > 0) /* "said A, adding that B": the same speaker goes on */
            b->sources = a->sources;
    }
}

static bool dangles(const rap_doc *doc, uint32_t last, uint32_t next)
{
    const rap_token *l = &doc->tokens.at[last], *n = &doc->tokens.at[next];
    if (n->upos == RAP_UPOS_AUX || (n->upos == RAP_UPOS_VERB && n->morph.verbform == RAP_VERB_FIN) ||
        n->upos == RAP_UPOS_PART)
        return true; /* "said she" | "was tired" */
    return l->upos == RAP_UPOS_SCONJ || l->upos == RAP_UPOS_DET || l->upos == RAP_UPOS_CCONJ ||
           (l->upos == RAP_UPOS_ADP && l->rel != RAP_REL_COMPOUND_PRT) ||
           (l->upos == RAP_UPOS_PRON && l->morph.pron == RAP_PRON_REL);
}

/* A content that ends where nothing can end goes on: the parser hung the rest elsewhere. */
static void mend_tail(const rap_speech *w, rap_draft *d)
{
    const rap_doc *doc = w->doc;
    rap_words *r = &d->content.at[d->content.n - 1];
    if (d->direct || d->hosted || d->cue == RAP_NONE || d->priority < 57 || r->first < d->cue_words.last)
        return;
    uint32_t end = doc->sentences.at[doc->tokens.at[d->cue].sentence].last;
    for (int i = 0; i < 3 && r->last + 1 < end && !rap_is_punct(doc, r->last) && dangles(doc, r->last - 1, r->last);
         i++) {
        uint32_t top = r->last;
        while (doc->tokens.at[top].head != RAP_NONE && doc->tokens.at[top].head >= r->last &&
               doc->tokens.at[top].head < end)
            top = doc->tokens.at[top].head;
        if (w->tree.lo[top] < r->first || w->tree.hi[top] <= r->last)
            return;
        r->last = w->tree.hi[top] > end ? end : w->tree.hi[top];
        *r = rap_trim_words(w, *r);
    }
}

/* "that A, but that B" is one content. */
static void extend_parallel(rap_speech *w, rap_draft *d)
{
    const rap_doc *doc = w->doc;
    rap_words *r = &d->content.at[d->content.n - 1];
    if (d->direct || d->hosted || !rap_form_is(doc, d->content.at[0].first, "that"))
        return;
    uint32_t p = r->last, end = doc->sentences.at[doc->tokens.at[r->first].sentence].last;
    if (p + 2 < end && rap_form_is(doc, p, ","))
        p++;
    if (p + 1 >= end || doc->tokens.at[p].upos != RAP_UPOS_CCONJ || !rap_form_is(doc, p + 1, "that"))
        return;
    uint32_t h = doc->tokens.at[p + 1].head;
    if (h != RAP_NONE && h > p && h < end && w->tree.lo[h] >= r->last)
        r->last = rap_trim_words(w, (rap_words){r->first, w->tree.hi[h]}).last;
}

/* ---- quotes that go on ---------------------------------------------------------------------------------------------------- */

static uint32_t part_of(const rap_speech *w, uint32_t token)
{
    return w->doc->sentences.at[w->doc->tokens.at[token].sentence].part;
}

/* Speech, not a scare quote: a sentence of its own, at least five words. */
static bool is_speech(const rap_speech *w, const rap_quote *q)
{
    const rap_doc *doc = w->doc;
    if (q->single || q->outer != RAP_NONE || q->last <= q->first || q->last - q->first < 6)
        return false;
    if (doc->parts.at[part_of(w, q->first)].kind != RAP_PART_PARAGRAPH)
        return false;
    uint32_t s = doc->tokens.at[q->first].sentence;
    bool opens = doc->sentences.at[s].first == q->first;
    rap_view end = rap_form_of(doc, q->last >= 2 ? q->last - 2 : 0);
    bool ends = end.len > 0 && (end.at[end.len - 1] == '.' || end.at[end.len - 1] == '!' ||
                                end.at[end.len - 1] == '?' || end.at[end.len - 1] == ',');
    return opens &&
           (ends || !q->closed || doc->tokens.at[q->last - 1].sentence != s || q->last >= doc->sentences.at[s].last);
}

static void mark_claimed(const rap_speech *w, const rap_draft *d, uint32_t *claimed, uint32_t id)
{
    for (uint32_t i = 0; i < d->content.n; i++)
        for (uint32_t t = d->content.at[i].first; t < d->content.at[i].last; t++) {
            uint32_t q = w->quotes.of[t];
            if (q == RAP_NONE || (d->cue != RAP_NONE && w->quotes.of[d->cue] == q))
                continue; /* what is said inside a quotation does not own it */
            if (claimed[q] == RAP_NONE || d->direct)
                claimed[q] = id;
            if (w->quotes.list.at[q].last > t + 1)
                t = w->quotes.list.at[q].last - 1;
        }
}

static bool takes_more(const rap_draft *d)
{
    return !d->dropped && d->kind == RAP_STATEMENT_SPEECH && !d->hosted && d->cue != RAP_NONE;
}

/* The statement of the same paragraph that a loose quote goes on with: the last before it, else the next after it. */
static uint32_t owner_of(const rap_speech *w, const rap_quote *q, const uint32_t *order, uint32_t n)
{
    uint32_t best = RAP_NONE, part = part_of(w, q->first);
    for (uint32_t i = 0; i < n; i++) {
        const rap_draft *d = &w->drafts.at[order[i]];
        if (!takes_more(d) || part_of(w, d->cue) != part || w->quotes.of[d->cue] != RAP_NONE)
            continue;
        if (d->cue < q->first) {
            if (d->direct || best == RAP_NONE || !w->drafts.at[best].direct)
                best = order[i];
        } else if (best == RAP_NONE && d->direct) {
            return order[i];
        }
    }
    return best;
}

/* Drafts by cue; matches come trigger by trigger, so this is nearly sorted already. */
static uint32_t *by_cue(const rap_speech *w)
{
    uint32_t n = w->drafts.n, *order = RAP_NEW(w->a, uint32_t, n + 1), k = 0;
    for (uint32_t t = 0; t < w->doc->tokens.n; t++)
        if (w->draft_of[t] != RAP_NONE)
            order[k++] = w->draft_of[t];
    order[k] = RAP_NONE;
    return order;
}

static void add_piece(rap_speech *w, rap_draft *d, rap_words r)
{
    *RAP_PUSH(w->a, d->content) = r;
    for (uint32_t i = d->content.n - 1; i > 0 && d->content.at[i].first < d->content.at[i - 1].first; i--) {
        rap_words x = d->content.at[i];
        d->content.at[i] = d->content.at[i - 1];
        d->content.at[i - 1] = x;
    }
}

/* "I call on them to come," she said: what the speaker does by saying it is no second statement, but says what kind
 * the first one is. */
static void merge_first_person(rap_speech *w, const uint32_t *claimed)
{
    const rap_doc *doc = w->doc;
    for (uint32_t i = 0; i < w->drafts.n; i++) {
        rap_draft *d = &w->drafts.at[i];
        uint32_t q = d->dropped || d->cue == RAP_NONE ? RAP_NONE : w->quotes.of[d->cue];
        uint32_t o = q == RAP_NONE ? RAP_NONE : claimed[q];
        if (o == RAP_NONE || o == i || w->drafts.at[o].dropped || d->sources.n != 1)
            continue;
        const rap_token *t = &doc->tokens.at[d->sources.at[0]];
        if (t->upos != RAP_UPOS_PRON || t->morph.person != 1)
            continue;
        if (w->drafts.at[o].act == RAP_ACT_SAY && d->kind == RAP_STATEMENT_SPEECH && d->priority >= 40)
            w->drafts.at[o].act = d->act;
        d->dropped = true;
    }
}

static void join_quotes(rap_speech *w)
{
    uint32_t nq = w->quotes.list.n, *claimed = RAP_NEW(w->a, uint32_t, nq + 1), *order = by_cue(w), n = 0, from = 0;
    while (order[n] != RAP_NONE)
        n++;
    for (uint32_t i = 0; i < nq; i++)
        claimed[i] = RAP_NONE;
    for (uint32_t i = 0; i < w->drafts.n; i++)
        if (!w->drafts.at[i].dropped)
            mark_claimed(w, &w->drafts.at[i], claimed, i);
    for (uint32_t i = 0; i < nq; i++) {
        const rap_quote *q = &w->quotes.list.at[i];
        if (claimed[i] != RAP_NONE || q->single || q->outer != RAP_NONE || q->last <= q->first)
            continue;
        uint32_t who = q->follows != RAP_NONE ? claimed[q->follows] : RAP_NONE;
        if (who == RAP_NONE && is_speech(w, q)) {
            while (from < n && part_of(w, w->drafts.at[order[from]].cue) < part_of(w, q->first))
                from++;
            uint32_t to = from;
            while (to < n && part_of(w, w->drafts.at[order[to]].cue) == part_of(w, q->first))
                to++;
            who = owner_of(w, q, order + from, to - from);
        }
        if (who == RAP_NONE || w->drafts.at[who].dropped)
            continue;
        add_piece(w, &w->drafts.at[who], (rap_words){q->first, q->last});
        claimed[i] = who;
    }
    merge_first_person(w, claimed);
}

/* ---- doubles -------------------------------------------------------------------------------------------------------------- */

static bool is_outlet(const rap_speech *w, const rap_draft *d)
{
    if (d->sources.n == 0 || w->cls.outlet == RAP_NO_CLASS)
        return false;
    for (uint32_t i = 0; i < d->sources.n; i++)
        if (rap_hit_at(w->doc, d->sources.at[i], w->cls.outlet) == NULL)
            return false;
    return true;
}

static void resolve_pair(rap_speech *w, rap_draft *outer, rap_draft *inner)
{
    const rap_doc *doc = w->doc;
    if (outer->dropped || inner->dropped || inner->cue == RAP_NONE || outer == inner)
        return;
    bool inside = holds(outer, inner->cue);
    bool noun = doc->tokens.at[inner->cue].upos == RAP_UPOS_NOUN;
    if (inside && noun && same_source(outer, inner))
        inner->dropped = true; /* "repeated his claim that A" is one statement */
    /* "Lund said A, according to AFP": the agency carried it */
    if (inside && outer->hosted && is_outlet(w, outer) && w->quotes.of[inner->cue] == RAP_NONE &&
        inner->kind == RAP_STATEMENT_SPEECH && inner->relay == RAP_NONE) {
        rap_words a = span_of(outer), b = span_of(inner);
        bool opens = inner->sources.n > 0 && w->tree.lo[inner->sources.at[0]] <= a.first + 1;
        if (2 * (b.last - b.first) > a.last - a.first || opens) {
            inner->relay = outer->sources.at[0];
            outer->dropped = true;
        }
    }
}

static void drop_doubles(rap_speech *w)
{
    for (uint32_t i = 0; i < w->drafts.n; i++) {
        rap_draft *d = &w->drafts.at[i];
        if (d->dropped)
            continue;
        for (uint32_t k = 0; k < d->content.n && !d->dropped; k++) {
            uint32_t first = d->content.at[k].first, last = d->content.at[k].last;
            for (uint32_t t = first; t < last && !d->dropped; t++)
                if (w->draft_of[t] != RAP_NONE)
                    resolve_pair(w, d, &w->drafts.at[w->draft_of[t]]);
        }
    }
}

static void cut_contents(rap_speech *w)
{
    for (uint32_t i = 0; i < w->drafts.n; i++) {
        rap_draft *d = &w->drafts.at[i];
        if (d->dropped)
            continue;
        rap_words all = span_of(d);
        if (all.last - all.first > RAP_MAX_SENTENCE)
            continue;
        for (uint32_t t = all.first; t < all.last; t++)
            if (w->draft_of[t] != RAP_NONE && w->draft_of[t] != i && !w->drafts.at[w->draft_of[t]].dropped)
                cut_at_next(w, d, &w->drafts.at[w->draft_of[t]]);
        for (uint32_t k = 0; k < d->content.n; k++)
            d->content.at[k] = rap_trim_words(w, d->content.at[k]);
        drop_empty(d);
    }
}

/* "A, the agency reported, citing officials": the officials say A, through the agency. */
static void take_through(rap_speech *w, rap_draft *d)
{
    uint32_t k = d->dropped || d->through == RAP_NONE ? RAP_NONE : w->draft_of[d->through];
    rap_draft *o = k == RAP_NONE ? NULL : &w->drafts.at[k];
    if (o == NULL || o == d || o->dropped || o->kind != RAP_STATEMENT_SPEECH || o->sources.n == 0)
        return;
    d->content.n = 0;
    for (uint32_t i = 0; i < o->content.n; i++)
        *RAP_PUSH(w->a, d->content) = o->content.at[i];
    d->hosted = false;
    d->direct = o->direct;
    d->relay = o->sources.at[0];
    o->dropped = true;
}

/* Whether a head can speak: an actor, or a document. */
static bool can_speak(const rap_speech *w, uint32_t head)
{
    uint32_t k = w->doc->mention_of[head];
    if (w->noun_class != RAP_NO_CLASS && k == RAP_NONE)
        return false;
    return k != RAP_NONE &&
           (w->doc->mentions.at[k].form != RAP_FORM_NOMINAL || w->doc->mentions.at[k].kind != RAP_KIND_OTHER ||
            rap_source_kind_of(w->doc, w->lex, head) != RAP_SOURCE_ANONYMOUS);
}

/* "requested it" tells nothing of what was said. */
static bool only_pronoun(const rap_speech *w, const rap_draft *d)
{
    return d->content.n == 1 && d->content.at[0].last == d->content.at[0].first + 1 &&
           w->doc->tokens.at[d->content.at[0].first].upos == RAP_UPOS_PRON;
}

/* ", expressing hopes that": a participle that the parser hung on a thing is said by whoever spoke before in the sentence. */
static void mend_participle(rap_speech *w, uint32_t i)
{
    const rap_doc *doc = w->doc;
    rap_draft *d = &w->drafts.at[i];
    if (d->dropped || d->cue == RAP_NONE || d->sources.n != 1 || !rap_ends(rap_form_of(doc, d->cue), "ing") ||
        d->cue_words.first == 0 || !rap_is_punct(doc, d->cue_words.first - 1) || can_speak(w, d->sources.at[0]))
        return;
    uint32_t first = doc->sentences.at[doc->tokens.at[d->cue].sentence].first;
    for (uint32_t t = d->cue; t-- > first;) {
        const rap_draft *o = w->draft_of[t] == RAP_NONE ? NULL : &w->drafts.at[w->draft_of[t]];
        if (o && !o->dropped && o->kind == RAP_STATEMENT_SPEECH && o->sources.n > 0 &&
            w->quotes.of[t] == w->quotes.of[d->cue]) {
            d->sources = o->sources;
            return;
        }
    }
}

void rap_shape_drafts(rap_speech *w)
{
    for (uint32_t i = 0; i < w->drafts.n; i++) {
        take_through(w, &w->drafts.at[i]);
        mend_participle(w, i);
    }
    for (uint32_t i = 0; i < w->drafts.n; i++) {
        rap_draft *d = &w->drafts.at[i];
        fit_quotes(w, d);
        balance(w, d);
        drop_empty(d);
        drop_swallowed(d);
    }
    for (uint32_t i = 0; i < w->drafts.n;
         i++) { /* plans and dissent call for nothing: a thing speaks only in plain speech */
        rap_draft *d = &w->drafts.at[i];
        if (!d->dropped && d->kind == RAP_STATEMENT_SPEECH && d->priority < 58 &&
            ((d->sources.n == 1 && !can_speak(w, d->sources.at[0])) || only_pronoun(w, d)))
            d->kind = RAP_STATEMENT_DEED;
    }
    cut_contents(w);
    for (uint32_t i = 0; i < w->drafts.n; i++)
        if (!w->drafts.at[i].dropped) {
            mend_tail(w, &w->drafts.at[i]);
            extend_parallel(w, &w->drafts.at[i]);
        }
    drop_doubles(w);
    join_quotes(w);
}

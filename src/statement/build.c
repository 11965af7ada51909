/* build.c - matches of the statement rules become drafts.  See draft.h.
 *
 * Builders:  says    source? cue? content ...   one attribution; unknown kind, act and stance are the cue's own;
 *                    through v: what v's statement says was said by this source; who v's is, was the conduit;
 *                    over v: the cue v makes no statement of its own; clear: no other cue before the content;
 *                    near: the source is the noun beside the cue
 *            told    to                         an addressee of the statement made at the trigger
 *            through relay | channel | place    a conduit, the channel it went by, or where it was said
 * Functions of content: clause(v) phrase(x) span(x, y) quote(t) host(x) after(t) rest(t) lead(t) both(x, v)
 * A source may be before(m), the noun that ends before the token m
 */
#include "statement/draft.h"

#include "frame/frame.h"

rap_words rap_trim_words(const rap_speech *w, rap_words r)
{
    const rap_doc *doc = w->doc;
    while (r.first < r.last && rap_is_punct(doc, r.first) && !w->mark[r.first])
        r.first++;
    while (r.first < r.last && rap_is_punct(doc, r.last - 1) && !w->mark[r.last - 1] &&
           !rap_form_is(doc, r.last - 1, ")") && !rap_form_is(doc, r.last - 1, "]"))
        r.last--;
    return r;
}

rap_words rap_clause_words(const rap_speech *w, uint32_t token)
{
    uint32_t f = w->doc->frame_of[token], root = token;
    if (f != RAP_NONE) {
        const rap_frame *fr = &w->doc->frames.at[f];
        if (fr->verb != RAP_NONE && fr->kind != RAP_FRAME_ADJ && /* a copula hangs under its predicate */
            (fr->kind == RAP_FRAME_LIGHT || w->tree.lo[fr->verb] <= w->tree.lo[token]))
            root = fr->verb;
    }
    return rap_trim_words(w, (rap_words){w->tree.lo[root], w->tree.hi[root]});
}

static rap_words phrase_words(const rap_speech *w, uint32_t head, unsigned what)
{
    rap_words r;
    rap_noun_phrase(w->doc, &w->tree, head, what, &r.first, &r.last);
    return rap_trim_words(w, r);
}

static rap_words words_of_any(const rap_speech *w, uint32_t head)
{
    uint8_t pos = w->doc->tokens.at[head].upos;
    if (pos == RAP_UPOS_VERB || pos == RAP_UPOS_AUX || rap_tree_child(w->doc, &w->tree, head, RAP_REL_COP) != RAP_NONE)
        return rap_clause_words(w, head);
    return phrase_words(w, head, RAP_PHRASE_ALL);
}

static void push(rap_speech *w, rap_draft *d, rap_words r)
{
    if (r.first < r.last)
        *RAP_PUSH(w->a, d->content) = r;
}

/* The cue with its auxiliaries, adverbs and particle, as far as they stand side by side. */
static rap_words cue_words(const rap_speech *w, uint32_t cue)
{
    rap_words r = {cue, cue + 1};
    const rap_token *t = w->doc->tokens.at;
    while (r.first > 0 && t[r.first - 1].head == cue &&
           (t[r.first - 1].rel == RAP_REL_AUX || t[r.first - 1].rel == RAP_REL_AUX_PASS ||
            t[r.first - 1].rel == RAP_REL_ADVMOD))
        r.first--;
    while (r.last < w->doc->tokens.n && t[r.last].head == cue && t[r.last].rel == RAP_REL_COMPOUND_PRT)
        r.last++;
    return r;
}

/* ---- what a cue brings from the lexicon --------------------------------------------------------------------------- */

static rap_view cue_attr(const rap_speech *w, const rap_draft *d, const char *key)
{
    return d->entry == RAP_NONE ? RAP_NULL : rap_entry_get(w->lex, d->entry, key, RAP_NO_DAY);
}

#define WORD_OF(name, prefix, count)                              \
    static int name(rap_view v)                                   \
    {                                                             \
        for (int i = 0; i < count; i++)                           \
            if (v.len > 0 && rap_same(v, rap_view_of(prefix(i)))) \
                return i;                                         \
        return 0;                                                 \
    }
WORD_OF(kind_of, rap_statement_text, RAP_STATEMENT_COUNT)
WORD_OF(act_of, rap_act_text, RAP_ACT_COUNT)
WORD_OF(stance_of, rap_stance_text, RAP_STANCE_COUNT)
WORD_OF(channel_of, rap_channel_text, RAP_CHANNEL_COUNT)

static rap_view given_or_own(const rap_speech *w, const rap_match *m, const rap_draft *d, const char *key)
{
    rap_value v = rap_match_get(m, key);
    return v.kind != RAP_VALUE_NONE && v.text.len > 0 ? v.text : cue_attr(w, d, key);
}

static void read_attributes(const rap_speech *w, const rap_match *m, rap_draft *d)
{
    d->kind = (rap_statement_kind)kind_of(given_or_own(w, m, d, "kind"));
    d->act = d->kind == RAP_STATEMENT_SPEECH ? (rap_act)act_of(given_or_own(w, m, d, "act")) : RAP_ACT_NONE;
    if (d->kind == RAP_STATEMENT_SPEECH && d->act == RAP_ACT_NONE)
        d->act = RAP_ACT_SAY;
    d->stance = (rap_stance)stance_of(given_or_own(w, m, d, "stance"));
    d->channel = (rap_channel)channel_of(given_or_own(w, m, d, "channel"));
    rap_value sure = rap_match_get(m, "sure");
    d->high = sure.kind != RAP_VALUE_NONE && rap_same(sure.text, RAP_LIT("high"));
}

static const rap_bound *arg_var(const rap_match *m, const rap_value *call, uint32_t i)
{
    if (i >= call->n)
        return NULL;
    rap_value v = rap_value_arg(m, call, i);
    return v.kind == RAP_VALUE_VAR && v.var && v.var->head != RAP_NONE ? v.var : NULL;
}

/* ---- contents ------------------------------------------------------------------------------------------------------ */

/* "said the civilians have fled" with "civilians" for an object: what stands between a verb of saying and a clause
 * without a subject is that subject. */
static void take_object(const rap_speech *w, const rap_draft *d, uint32_t token, rap_words *r)
{
    const rap_doc *doc = w->doc;
    if (d->cue == RAP_NONE || r->first <= d->cue_words.last || token < d->cue || cue_attr(w, d, "dobj").len > 0 ||
        doc->tokens.at[r->first].sentence != doc->tokens.at[d->cue].sentence)
        return;
    uint8_t pos = doc->tokens.at[r->first].upos;
    bool verb =
        pos == RAP_UPOS_AUX || (pos == RAP_UPOS_VERB && doc->tokens.at[r->first].morph.verbform == RAP_VERB_FIN);
    if (!verb)
        return;
    for (uint32_t c = w->tree.child[d->cue]; c != RAP_NONE; c = w->tree.next[c])
        if ((doc->tokens.at[c].rel == RAP_REL_OBJ || doc->tokens.at[c].rel == RAP_REL_IOBJ ||
             doc->tokens.at[c].rel == RAP_REL_NSUBJ) &&
            c > d->cue && w->tree.hi[c] == r->first && w->tree.lo[c] >= d->cue_words.last)
            r->first = w->tree.lo[c];
}

/* A second clause on the same side that the parser hung on the cue belongs to what was said. */
static void take_siblings(const rap_speech *w, const rap_draft *d, uint32_t token, rap_words *r)
{
    if (d->cue == RAP_NONE || token < d->cue || w->doc->tokens.at[token].head != d->cue)
        return;
    for (uint32_t c = w->tree.child[d->cue]; c != RAP_NONE; c = w->tree.next[c]) {
        if (w->doc->tokens.at[c].rel != RAP_REL_CCOMP || c < d->cue_words.last || c == token)
            continue;
        uint32_t mark = rap_tree_child(w->doc, &w->tree, c, RAP_REL_MARK);
        bool runs_on = w->tree.lo[c] == r->last;
        if (mark != RAP_NONE && !rap_form_is(w->doc, mark, "that") && !runs_on)
            continue; /* "although others said" is the writer's */
        r->first = w->tree.lo[c] < r->first && w->tree.lo[c] >= d->cue_words.last ? w->tree.lo[c] : r->first;
        r->last = w->tree.hi[c] > r->last ? w->tree.hi[c] : r->last;
    }
    *r = rap_trim_words(w, *r);
}

/* "told Coast Daily he would come": the name is who was told. */
static void leave_addressee(rap_speech *w, rap_draft *d, rap_words *r)
{
    const rap_doc *doc = w->doc;
    uint32_t k = d->cue == RAP_NONE || cue_attr(w, d, "dobj").len == 0 || r->first != d->cue_words.last
                     ? RAP_NONE
                     : doc->mention_of[r->first];
    if (k == RAP_NONE || doc->mentions.at[k].form != RAP_FORM_NAME || doc->mentions.at[k].first != r->first)
        return;
    uint32_t next = doc->mentions.at[k].last;
    if (next + 1 < r->last && doc->tokens.at[next].upos == RAP_UPOS_PRON && doc->tokens.at[next].rel == RAP_REL_NSUBJ) {
        r->first = next;
        rap_ids_add(w->a, &d->addressees, doc->mentions.at[k].head);
    }
}

/* "said they would fight on and demanded changes": a past verb without a subject is no partner of "would sign"; it goes
 * with the cue. */
static void leave_coordinate(const rap_speech *w, const rap_draft *d, uint32_t token, rap_words *r)
{
    const rap_token *t = w->doc->tokens.at;
    if (d->cue == RAP_NONE || token < d->cue || t[d->cue].morph.tense != RAP_MORPH_PAST)
        return;
    uint32_t aux = rap_tree_child(w->doc, &w->tree, token, RAP_REL_AUX);
    uint32_t f = w->doc->frame_of[token];
    bool modal = aux != RAP_NONE && f != RAP_NONE &&
                 (w->doc->frames.at[f].modal == RAP_MODAL_WOULD || w->doc->frames.at[f].modal == RAP_MODAL_WILL);
    for (uint32_t c = w->tree.child[token]; modal && c != RAP_NONE; c = w->tree.next[c]) {
        if (t[c].rel != RAP_REL_CONJ || t[c].morph.verbform != RAP_VERB_FIN || t[c].morph.tense != RAP_MORPH_PAST ||
            c <= token || rap_tree_child(w->doc, &w->tree, c, RAP_REL_NSUBJ) != RAP_NONE ||
            rap_tree_child(w->doc, &w->tree, c, RAP_REL_AUX) != RAP_NONE)
            continue;
        uint32_t cc = rap_tree_child(w->doc, &w->tree, c, RAP_REL_CC);
        if (cc != RAP_NONE && cc > r->first && cc < r->last) {
            *r = rap_trim_words(w, (rap_words){r->first, cc});
            return;
        }
    }
}

static bool subject_before(const rap_speech *w, uint32_t token, uint32_t limit)
{
    for (uint32_t c = w->tree.child[token]; c != RAP_NONE && c < limit; c = w->tree.next[c]) {
        uint8_t rel = w->doc->tokens.at[c].rel;
        if (rel == RAP_REL_NSUBJ || rel == RAP_REL_NSUBJ_PASS || rel == RAP_REL_CSUBJ || rel == RAP_REL_EXPL ||
            rel == RAP_REL_OBJ)
            return true;
    }
    return false;
}

/* The clause of a complement without that of the cue, which may stand in its middle ("The talks, Lund said, will go on"). */
static void push_beside(rap_speech *w, rap_draft *d, uint32_t token)
{
    rap_words r = rap_clause_words(w, token);
    take_object(w, d, token, &r);
    take_siblings(w, d, token, &r);
    leave_addressee(w, d, &r);
    leave_coordinate(w, d, token, &r);
    uint32_t that = rap_tree_child(w->doc, &w->tree, token, RAP_REL_MARK);
    if (that != RAP_NONE && that > r.first && that - r.first <= 5 && that > d->cue_words.first &&
        rap_form_is(w->doc, that, "that") && r.first >= d->cue_words.last)
        r.first = that; /* what stands before "that" was told to somebody, or joins */
    if (d->cue == RAP_NONE || d->cue < r.first || d->cue >= r.last) {
        push(w, d, r);
        return;
    }
    rap_words gap = {w->tree.lo[d->cue], w->tree.hi[d->cue]};
    if (gap.first <= token && token < gap.last) { /* the complement hangs on the cue: on one side of it, or around it */
        rap_words core = d->cue_words;
        for (uint32_t c = w->tree.child[d->cue]; c != RAP_NONE; c = w->tree.next[c]) {
            if (rap_is_punct(w->doc, c) || (w->tree.lo[c] <= token && token < w->tree.hi[c]))
                continue;
            if (w->tree.hi[c] <= core.first && w->tree.lo[c] > r.first && core.first - w->tree.hi[c] <= 1)
                core.first = w->tree.lo[c];
            if (w->tree.lo[c] >= core.last && w->tree.hi[c] < r.last && w->tree.lo[c] - core.last <= 1)
                core.last = w->tree.hi[c];
        }
        rap_words left = rap_trim_words(w, (rap_words){r.first, core.first});
        if (left.first < left.last && token > d->cue && rap_is_punct(w->doc, left.last) &&
            subject_before(w, token, core.first)) {
            push(w, d, left);
            push(w, d, rap_trim_words(w, (rap_words){core.last, r.last}));
            return;
        }
        if (token > d->cue)
            push(w, d, rap_trim_words(w, (rap_words){d->cue_words.last, r.last}));
        else
            push(w, d, rap_trim_words(w, (rap_words){r.first, core.first}));
        return;
    }
    if (gap.first > r.first)
        push(w, d, rap_trim_words(w, (rap_words){r.first, gap.first}));
    if (gap.last < r.last)
        push(w, d, rap_trim_words(w, (rap_words){gap.last, r.last}));
}

static bool is_opener(const rap_doc *doc, uint32_t t)
{
    uint8_t pos = doc->tokens.at[t].upos;
    return pos == RAP_UPOS_CCONJ || pos == RAP_UPOS_ADV || pos == RAP_UPOS_SCONJ;
}

/* Without "But", "Meanwhile," at the beginning of a sentence. */
static uint32_t after_openers(const rap_speech *w, uint32_t first, uint32_t last)
{
    const rap_doc *doc = w->doc;
    if (first < last && doc->tokens.at[first].upos == RAP_UPOS_CCONJ)
        first++;
    uint32_t time = first < last && doc->time_of ? doc->time_of[first] : RAP_NONE;
    if (time != RAP_NONE) {
        uint32_t end = doc->times.at[time].last;
        if (end < last && rap_form_is(doc, end, ","))
            first = end + 1;
    }
    if (first + 1 < last && is_opener(doc, first) && rap_form_is(doc, first + 1, ","))
        first += 2;
    return first;
}

/* "According to the ministry, Tarvia spent ...": where the words after the source begin with a verb, the noun before its
 * last comma is that verb's, whatever the parser joined it to. */
static uint32_t end_of_source(const rap_speech *w, rap_words gap, const rap_sentence *s)
{
    const rap_doc *doc = w->doc;
    uint32_t t = gap.last;
    while (t < s->last && doc->tokens.at[t].upos == RAP_UPOS_ADV)
        t++;
    bool verb =
        t < s->last && (doc->tokens.at[t].upos == RAP_UPOS_AUX ||
                        (doc->tokens.at[t].upos == RAP_UPOS_VERB && doc->tokens.at[t].morph.verbform == RAP_VERB_FIN));
    for (uint32_t k = gap.last; verb && k > gap.first + 1; k--)
        if (rap_form_is(doc, k - 1, ","))
            return k;
    return gap.last;
}

/* The clause in which a phrase stands, without the phrase: for "according to". */
static void host_words(rap_speech *w, rap_draft *d, uint32_t x)
{
    const rap_doc *doc = w->doc;
    const rap_sentence *s = &doc->sentences.at[doc->tokens.at[x].sentence];
    rap_words gap = {w->tree.lo[x], w->tree.hi[x]};
    if (d->cue_words.first < d->cue_words.last) {
        gap.first = d->cue_words.first < gap.first ? d->cue_words.first : gap.first;
        gap.last = d->cue_words.last > gap.last ? d->cue_words.last : gap.last;
    }
    uint32_t k = doc->mention_of[x]; /* a name goes on where the tree cuts it */
    if (k != RAP_NONE && doc->mentions.at[k].first < gap.last && doc->mentions.at[k].last > gap.last &&
        doc->mentions.at[k].last <= s->last)
        gap.last = doc->mentions.at[k].last;
    rap_words all = {s->first, s->last};
    rap_words before = rap_trim_words(w, (rap_words){s->first, gap.first}),
              after = rap_trim_words(w, (rap_words){gap.last, s->last});
    if (before.first < before.last && after.first < after.last) { /* in the middle: only its own clause */
        uint32_t f = rap_frame_of_token(doc, x);
        if (f != RAP_NONE)
            all = rap_clause_words(w, doc->frames.at[f].trigger);
        if (doc->tokens.at[after.first].morph.pron == RAP_PRON_REL || rap_form_is(doc, after.first, "which"))
            all.last = gap.first;
    }
    gap.last = end_of_source(w, gap, s);
    d->gap = gap;
    all.first = all.first == s->first ? after_openers(w, all.first, all.last) : all.first;
    d->hosted = true;
    if (gap.first > all.first)
        push(w, d, rap_trim_words(w, (rap_words){all.first, gap.first}));
    if (gap.last < all.last)
        push(w, d,
             rap_trim_words(
                 w, (rap_words){gap.last == s->first ? after_openers(w, gap.last, all.last) : gap.last, all.last}));
}

/* What stands before ", Lund said." at the end of a sentence. */
static void push_lead(rap_speech *w, rap_draft *d)
{
    const rap_doc *doc = w->doc;
    const rap_sentence *s = &doc->sentences.at[doc->tokens.at[d->cue].sentence];
    rap_words core = d->cue_words;
    for (uint32_t i = 0; i < d->sources.n; i++) {
        rap_words p = phrase_words(w, d->sources.at[i], RAP_PHRASE_ALL);
        core.first = p.first < core.first ? p.first : core.first;
        core.last = p.last > core.last ? p.last : core.last;
    }
    if (core.first < s->first + 4 || core.last - core.first > 24 || !rap_form_is(doc, core.first - 1, ",") ||
        rap_trim_words(w, (rap_words){core.last, s->last}).first < s->last)
        return;
    push(w, d, rap_trim_words(w, (rap_words){s->first, core.first - 1}));
}

/* All that follows the cue's last word: the phrase or clause that begins there, and an infinitive after it. */
static void push_after(rap_speech *w, rap_draft *d)
{
    const rap_doc *doc = w->doc;
    uint32_t from = d->cue_words.last, s = doc->tokens.at[d->cue].sentence, end = doc->sentences.at[s].last, to = from;
    for (uint32_t c = w->tree.child[d->cue]; c != RAP_NONE; c = w->tree.next[c]) {
        uint8_t rel = doc->tokens.at[c].rel;
        bool begins = w->tree.lo[c] <= from && from < w->tree.hi[c];
        bool goes_on = to > from && w->tree.lo[c] == to &&
                       (rel == RAP_REL_ADVCL || rel == RAP_REL_XCOMP || rel == RAP_REL_CCOMP) &&
                       doc->tokens.at[w->tree.lo[c]].upos == RAP_UPOS_PART;
        bool object = to == from && w->tree.lo[c] >= from && w->tree.lo[c] <= from + 1 && rel != RAP_REL_PUNCT;
        if (begins || goes_on || object)
            to = w->tree.hi[c] > to ? w->tree.hi[c] : to;
    }
    if (to > end)
        to = end;
    push(w, d, rap_trim_words(w, (rap_words){from, to}));
}

static bool content_call(rap_speech *w, const rap_match *m, rap_draft *d, const rap_value *v)
{
    if (rap_same(v->text, RAP_LIT("quote")))
        return rap_direct_quotes(w, d);
    const rap_bound *x = arg_var(m, v, 0), *y = arg_var(m, v, 1);
    if (x == NULL)
        return false;
    if (rap_same(v->text, RAP_LIT("clause"))) {
        push_beside(w, d, x->head);
    } else if (rap_same(v->text, RAP_LIT("phrase"))) {
        push(w, d, words_of_any(w, x->head));
    } else if (rap_same(v->text, RAP_LIT("span")) && y) {
        rap_words a = phrase_words(w, x->head, RAP_PHRASE_ALL), b = words_of_any(w, y->head);
        push(w, d, (rap_words){a.first < b.first ? a.first : b.first, a.last > b.last ? a.last : b.last});
    } else if (rap_same(v->text, RAP_LIT("host"))) {
        host_words(w, d, x->head);
    } else if (rap_same(v->text, RAP_LIT("rest"))) { /* to the end of the sentence */
        push(w, d, rap_trim_words(w, (rap_words){d->cue_words.last, w->doc->sentences.at[m->sentence].last}));
    } else if (rap_same(v->text, RAP_LIT("lead"))) {
        push_lead(w, d);
    } else if (rap_same(v->text, RAP_LIT("after"))) {
        push_after(w, d);
    } else if (rap_same(v->text, RAP_LIT("both")) && y) { /* what stands before the cue and after it: A was said to B */
        push(w, d, phrase_words(w, x->head, RAP_PHRASE_ALL));
        push_beside(w, d, y->head);
    } else {
        return false;
    }
    return d->content.n > 0;
}

static bool read_content(rap_speech *w, const rap_match *m, rap_draft *d)
{
    rap_value v = rap_match_get(m, "content");
    if (v.kind == RAP_VALUE_CALL)
        return content_call(w, m, d, &v);
    if (v.kind == RAP_VALUE_VAR && v.var && v.var->head != RAP_NONE)
        push(w, d, words_of_any(w, v.var->head));
    return d->content.n > 0;
}

/* ---- the builders ---------------------------------------------------------------------------------------------------- */

static uint32_t head_given(const rap_match *m, const char *key)
{
    rap_value v = rap_match_get(m, key);
    return v.kind == RAP_VALUE_VAR && v.var ? v.var->head : RAP_NONE;
}

static bool in_paragraph(const rap_doc *doc, uint32_t sentence)
{
    uint32_t p = doc->sentences.at[sentence].part;
    return p < doc->parts.n && doc->parts.at[p].kind == RAP_PART_PARAGRAPH;
}

static bool any_form(const rap_doc *doc, uint32_t first, uint32_t last, rap_upos pos)
{
    for (uint32_t t = first; t < last; t++)
        if (doc->tokens.at[t].upos == pos)
            return true;
    return false;
}

/* Two who speak together are joined by a word; with a comma alone the second explains the first ("the mediator, Kari Moe"):
 * then the name speaks. What is a time or a pronoun beside a noun ("each") speaks not. */
static rap_ids one_or_joined(rap_speech *w, const rap_ids *all)
{
    const rap_doc *doc = w->doc;
    rap_ids out = {0};
    for (uint32_t i = 0; i < all->n; i++) {
        uint32_t t = all->at[i];
        bool time = doc->time_of && doc->time_of[t] != RAP_NONE, stray = all->n > 1 && doc->mention_of[t] == RAP_NONE;
        if (!time && !stray)
            rap_ids_add(w->a, &out, t);
    }
    if (out.n == 2 && !any_form(doc, out.at[0], out.at[1], RAP_UPOS_CCONJ) && out.at[0] < out.at[1]) {
        const rap_mention *b = &doc->mentions.at[doc->mention_of[out.at[1]]];
        const rap_mention *a = &doc->mentions.at[doc->mention_of[out.at[0]]];
        if (b->form == RAP_FORM_NAME && b->kind == RAP_KIND_PERSON && (a->definite || a->form == RAP_FORM_NAME))
            out.at[0] = out.at[1];
        out.n = 1;
    }
    return out.n > 0 ? out : *all;
}

/* "condemned the attack, saying that": who condemned says it, and not the attack. */
static rap_ids subject_of_participle(rap_speech *w, const rap_draft *d, rap_ids all)
{
    const rap_doc *doc = w->doc;
    if (d->frame == RAP_NONE || all.n != 1 || !rap_ends(rap_form_of(doc, d->cue), "ing") || d->cue == 0 ||
        !rap_form_is(doc, d->cue_words.first > 0 ? d->cue_words.first - 1 : 0, ","))
        return all;
    uint32_t parent = doc->frames.at[d->frame].parent;
    if (parent == RAP_NONE)
        return all;
    const rap_frame *p = &doc->frames.at[parent];
    bool object = false;
    for (uint32_t i = 0; i < p->patient.n; i++)
        object = object || p->patient.at[i].token == all.at[0];
    if (!object || p->agent.n == 0 || p->passive)
        return all;
    rap_ids out = {0};
    for (uint32_t i = 0; i < p->agent.n; i++)
        rap_ids_add(w->a, &out, p->agent.at[i].token);
    return out;
}

static void read_sources(rap_speech *w, const rap_match *m, rap_draft *d)
{
    rap_value v = rap_match_get(m, "source");
    const rap_bound *mark = v.kind == RAP_VALUE_CALL ? arg_var(m, &v, 0) : NULL;
    if (mark && mark->head > 0) { /* before(m): the noun that ends before m */
        uint32_t first = w->doc->sentences.at[m->sentence].first;
        uint32_t head = mark->head > first ? rap_phrase_head(w, mark->head - 1, first, mark->head) : RAP_NONE;
        if (head == RAP_NONE && mark->head > first && !rap_is_punct(w->doc, mark->head - 1))
            head = mark->head - 1; /* whatever the tagger took it for */
        if (head != RAP_NONE)
            rap_ids_add(w->a, &d->sources, head);
        return;
    }
    if (v.kind != RAP_VALUE_VAR || v.var == NULL || v.var->head == RAP_NONE)
        return;
    rap_ids all = rap_match_list(m, v.var, w->a);
    if (all.n == 0)
        rap_ids_add(w->a, &all, v.var->head);
    if (all.n == 1) { /* found in the tree and not in a frame: those who are joined to it speak too */
        uint32_t heads[8], n = rap_conjuncts(w->doc, all.at[0], heads, 8);
        for (uint32_t i = 1; i < n && any_form(w->doc, all.at[0] < heads[i] ? all.at[0] : heads[i],
                                               all.at[0] < heads[i] ? heads[i] : all.at[0], RAP_UPOS_CCONJ);
             i++)
            if (w->doc->mention_of[heads[i]] != RAP_NONE)
                rap_ids_add(w->a, &all, heads[i]);
    }
    all = subject_of_participle(w, d, all);
    d->sources = one_or_joined(w, &all);
}

/* The noun beside the cue speaks, and is no part of what it says. */
static bool beside_source(const rap_speech *w, rap_draft *d)
{
    rap_find_source(w, d);
    uint32_t k = 0;
    for (uint32_t i = 0; d->sources.n > 0 && i < d->content.n; i++)
        if (d->sources.at[0] < d->content.at[i].first || d->sources.at[0] >= d->content.at[i].last)
            d->content.at[k++] = d->content.at[i];
    d->content.n = k;
    return k > 0 && w->doc->mention_of[d->sources.at[0]] != RAP_NONE;
}

/* No other verb of saying between the cue and its content. */
static bool clear_between(const rap_speech *w, const rap_draft *d)
{
    for (uint32_t t = d->cue_words.last; t < d->content.at[0].first; t++)
        if (w->doc->tokens.at[t].upos == RAP_UPOS_VERB && rap_hit_at(w->doc, t, w->cue_class) != NULL)
            return false;
    return true;
}

static bool build_says(rap_speech *w, const rap_match *m)
{
    rap_value v = rap_match_get(m, "cue");
    const rap_bound *cue = v.kind == RAP_VALUE_VAR ? v.var : NULL;
    rap_draft d = {.cue = RAP_NONE,
                   .frame = RAP_NONE,
                   .relay = RAP_NONE,
                   .through = RAP_NONE,
                   .place = RAP_NONE,
                   .entry = RAP_NONE};
    if (cue && cue->head != RAP_NONE) {
        if (w->taken[cue->head] || w->draft_of[cue->head] != RAP_NONE)
            return false;
        d.cue = cue->head;
        d.frame = w->doc->frame_of[cue->head];
        d.entry = cue->entry;
        d.cue_words = cue_words(w, cue->head);
        if (cue->entry != RAP_NONE && cue->last > cue->first && cue->last - cue->first < 8) {
            d.cue_words.first = cue->first < d.cue_words.first ? cue->first : d.cue_words.first;
            d.cue_words.last = cue->last > d.cue_words.last ? cue->last : d.cue_words.last;
        }
    }
    read_sources(w, m, &d);
    read_attributes(w, m, &d);
    d.relay = head_given(m, "relay");
    d.through = head_given(m, "through");
    uint32_t to = head_given(m, "addressee");
    if (to != RAP_NONE)
        rap_ids_add(w->a, &d.addressees, to);
    d.priority = rap_rule_priority(m->rule);
    d.by = rap_rule_name(m->rule);
    if (!read_content(w, m, &d))
        return false;
    if (rap_match_get(m, "near").kind != RAP_VALUE_NONE && !beside_source(w, &d))
        return false;
    if (rap_match_get(m, "clear").kind != RAP_VALUE_NONE && !clear_between(w, &d))
        return false;
    if (d.cue != RAP_NONE)
        w->draft_of[d.cue] = w->drafts.n;
    uint32_t over = head_given(m, "over");
    if (over != RAP_NONE) {
        w->taken[over] = true;
        if (w->draft_of[over] != RAP_NONE && over != d.cue)
            w->drafts.at[w->draft_of[over]].dropped = true;
    }
    *RAP_PUSH(w->a, w->drafts) = d;
    return true;
}

static bool build_more(rap_speech *w, const rap_match *m, rap_view builder)
{
    uint32_t t = head_given(m, "");
    if (t == RAP_NONE || w->draft_of[t] == RAP_NONE)
        return false;
    rap_draft *d = &w->drafts.at[w->draft_of[t]];
    if (rap_same(builder, RAP_LIT("told"))) {
        uint32_t to = head_given(m, "to");
        if (to != RAP_NONE)
            rap_ids_add(w->a, &d->addressees, to);
        return to != RAP_NONE;
    }
    uint32_t relay = head_given(m, "relay");
    if (relay != RAP_NONE && d->relay == RAP_NONE)
        d->relay = relay;
    uint32_t place = head_given(m, "place");
    if (place != RAP_NONE && d->place == RAP_NONE)
        d->place = place;
    rap_value c = rap_match_get(m, "channel");
    if (c.kind != RAP_VALUE_NONE && d->channel == RAP_CHANNEL_NONE)
        d->channel = (rap_channel)channel_of(c.text);
    return true;
}

bool rap_draft_match(const rap_match *m, void *ctx)
{
    rap_speech *w = ctx;
    if (!in_paragraph(w->doc, m->sentence))
        return false;
    rap_view b = rap_rule_builder(m->rule);
    return rap_same(b, RAP_LIT("says")) ? build_says(w, m) : build_more(w, m, b);
}

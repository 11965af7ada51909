/* marker.c - where the writer takes a distance or labels a party.  See statement.h.
 *
 * Words come by the marker rules (data/en/marker.rules), builder: mark KIND from a to b. Scare quotes are quotation marks
 * around a few words that are neither speech, nor a name or title, nor the quoted part of what somebody said.
 * Only the writer's words count: nothing inside a speaker's quotation.
 */
#include "statement/draft.h"

#define SCARE_WORDS 5

static rap_marker *add(rap_speech *w, uint32_t first, uint32_t last, uint32_t head, rap_marker_kind kind)
{
    rap_doc *doc = w->doc;
    rap_marker *k = RAP_PUSH(w->a, doc->markers);
    *k = (rap_marker){.start = doc->tokens.at[first].start,
                      .end = doc->tokens.at[last - 1].end,
                      .kind = kind,
                      .about = RAP_NONE,
                      .head = head};
    return k;
}

/* ---- scare quotes ----------------------------------------------------------------------------------------------------------- */

static bool all_upper(const rap_doc *doc, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t < last; t++) {
        rap_view v = rap_form_of(doc, t);
        size_t at = 0;
        uint8_t pos = doc->tokens.at[t].upos;
        bool small = pos == RAP_UPOS_ADP || pos == RAP_UPOS_DET || pos == RAP_UPOS_CCONJ || pos == RAP_UPOS_PUNCT ||
                     pos == RAP_UPOS_PART;
        if (v.len > 0 && !small && !rap_is_upper_cp(rap_utf8_next(v.at, v.len, &at)))
            return false;
    }
    return true;
}

/* A noun phrase, or a bare adjective or adverb: no verb of its own, nothing that a clause or preposition begins. */
static bool is_phrase(const rap_doc *doc, uint32_t first, uint32_t last)
{
    uint8_t begin = doc->tokens.at[first].upos;
    if (begin == RAP_UPOS_DET || begin == RAP_UPOS_ADP || begin == RAP_UPOS_SCONJ || begin == RAP_UPOS_PRON ||
        begin == RAP_UPOS_AUX || rap_is_punct(doc, last - 1))
        return false;
    for (uint32_t t = first; t < last; t++) {
        uint8_t pos = doc->tokens.at[t].upos;
        bool finite = (pos == RAP_UPOS_VERB && doc->tokens.at[t].morph.verbform == RAP_VERB_FIN) || pos == RAP_UPOS_AUX;
        if (finite)
            return false;
    }
    return true;
}

/* The tokens that stand in what somebody said; `near`: and all that follow a cue in its sentence, for a parse may lose them. */
static bool *content_tokens(const rap_speech *w, bool near)
{
    bool *in = RAP_NEW(w->a, bool, w->doc->tokens.n + 1);
    for (uint32_t i = 0; i < w->drafts.n; i++) {
        const rap_draft *d = &w->drafts.at[i];
        for (uint32_t k = 0; !d->dropped && k < d->content.n; k++)
            for (uint32_t t = d->content.at[k].first; t < d->content.at[k].last; t++)
                in[t] = true;
        uint32_t s = d->cue == RAP_NONE || d->dropped ? RAP_NONE : w->doc->tokens.at[d->cue].sentence;
        for (uint32_t t = d->cue; near && s != RAP_NONE && t < w->doc->sentences.at[s].last; t++)
            in[t] = true;
    }
    return in;
}

/* Words that introduce what is in the marks: "called", "known as", "titled": a name given, not a distance taken. */
static bool named_so(const rap_speech *w, uint32_t first)
{
    uint16_t naming = rap_class(w->lex, "naming");
    for (uint32_t k = 1; k <= 2 && first >= k; k++)
        if (naming != RAP_NO_CLASS && rap_hit_at(w->doc, first - k, naming) != NULL)
            return true;
    return false;
}

static uint32_t head_in(const rap_doc *doc, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t < last; t++) {
        uint32_t h = doc->tokens.at[t].head;
        if ((h == RAP_NONE || h < first || h >= last) && !rap_is_punct(doc, t))
            return t;
    }
    return first;
}

bool rap_scare_like(const rap_speech *w, const rap_quote *q)
{
    const rap_doc *doc = w->doc;
    if (!q->closed || q->last < q->first + 3 || q->last - q->first > SCARE_WORDS + 2)
        return false;
    uint32_t first = q->first + 1, last = q->last - 1, part = doc->sentences.at[doc->tokens.at[first].sentence].part;
    if (doc->parts.at[part].kind != RAP_PART_PARAGRAPH || (q->outer != RAP_NONE && !w->quotes.list.at[q->outer].single))
        return false;
    return is_phrase(doc, first, last) && !all_upper(doc, first, last) && !named_so(w, q->first);
}

bool rap_quotes_with_doubles(const rap_speech *w)
{
    for (uint32_t i = 0; i < w->quotes.list.n; i++)
        if (!w->quotes.list.at[i].single)
            return true;
    return false;
}

static void find_scare_quotes(rap_speech *w)
{
    rap_doc *doc = w->doc;
    bool doubles = rap_quotes_with_doubles(w), *said = content_tokens(w, false), *near = content_tokens(w, true);
    for (uint32_t i = 0; i < w->quotes.list.n; i++) {
        const rap_quote *q = &w->quotes.list.at[i];
        /* within what somebody said, double marks quote; single ones in a text that quotes with double marks do not */
        if (!rap_scare_like(w, q) || (q->single ? said[q->first] && !doubles : near[q->first]))
            continue;
        rap_marker *k = add(w, q->first, q->last, head_in(doc, q->first + 1, q->last - 1), RAP_MARKER_SCARE);
        k->start = q->start;
        k->end = q->end;
    }
}

/* ---- words ---------------------------------------------------------------------------------------------------------------------- */

static rap_marker_kind kind_of(rap_view v)
{
    for (int i = 0; i < RAP_MARKER_COUNT; i++)
        if (rap_same(v, rap_view_of(rap_marker_text(i))))
            return (rap_marker_kind)i;
    return RAP_MARKER_DISTANCING;
}

static bool marker_match(const rap_match *m, void *ctx)
{
    rap_speech *w = ctx;
    rap_doc *doc = w->doc;
    rap_value from = rap_match_get(m, "from"), to = rap_match_get(m, "to"), kind = rap_match_get(m, "");
    if (from.kind != RAP_VALUE_VAR || from.var == NULL || from.var->head == RAP_NONE)
        return false;
    const rap_bound *a = from.var,
                    *b = to.kind == RAP_VALUE_VAR && to.var && to.var->head != RAP_NONE ? to.var : from.var;
    uint32_t first = a->first < b->first ? a->first : b->first, last = a->last > b->last ? a->last : b->last;
    uint32_t part = doc->sentences.at[m->sentence].part;
    if (last <= first || doc->parts.at[part].kind != RAP_PART_PARAGRAPH || w->quotes.of[b->head] != RAP_NONE)
        return false;
    rap_view reach = rap_match_get(m, "with").text;
    uint32_t head = b->head;
    if (rap_same(reach, RAP_LIT("noun"))) { /* up to the noun it describes */
        uint32_t h = doc->tokens.at[b->head].head;
        if (h != RAP_NONE && h > b->head && h - b->head < 3 && doc->tokens.at[h].sentence == m->sentence) {
            last = h + 1 > last ? h + 1 : last;
            head = h;
        }
    } else if (rap_same(reach, RAP_LIT("name"))) { /* with the party's name before it: "Taliban terrorists" */
        while (first > 0 && doc->tokens.at[first - 1].head == head && doc->tokens.at[first - 1].upos != RAP_UPOS_DET &&
               doc->tokens.at[first - 1].upos != RAP_UPOS_PUNCT && doc->tokens.at[first - 1].rel != RAP_REL_CASE)
            first--;
    }
    add(w, first, last, head, kind_of(kind.text));
    return true;
}

/* Two runs in order, words and scare quotes, merged. */
static void merge_markers(rap_doc *doc, uint32_t half)
{
    rap_marker *tmp = RAP_NEW(doc->arena, rap_marker, doc->markers.n + 1), *m = doc->markers.at;
    uint32_t i = 0, j = half, k = 0;
    while (i < half || j < doc->markers.n) {
        bool second = i == half || (j < doc->markers.n && m[j].start < m[i].start);
        tmp[k++] = second ? m[j++] : m[i++];
    }
    doc->markers.at = tmp;
    doc->markers.cap = doc->markers.n;
}

void rap_find_markers(rap_speech *w)
{
    rap_rule_run(w->lex, "marker", w->doc, w->a, marker_match, w);
    uint32_t words = w->doc->markers.n;
    find_scare_quotes(w);
    merge_markers(w->doc, words);
}

/* frame.c - see frame.h and work.h: trees are indexed, frames made, a few errors undone, then frames are read from the
 * root of each sentence down. */
#include "frame/work.h"

#include <string.h>

static void set_extent(fr_work *w, uint32_t frame)
{
    const rap_doc *doc = w->doc;
    rap_frame *f = FR_FRAME(w, frame);
    uint32_t head = w->extra[frame].head;
    if (f->kind == RAP_FRAME_NOUN) {
        rap_phrase_span(doc, head, true, &f->first, &f->last);
        return;
    }
    uint32_t from = head, to = head;
    FR_EACH_CHILD(w, head, c) {
        const rap_token *t = &FR_TOKEN(w, c);
        bool clausal = w->clause[c] != RAP_NONE || t->upos == RAP_UPOS_VERB;
        if (t->rel == RAP_REL_PUNCT || t->rel == RAP_REL_CC || t->rel == RAP_REL_DISCOURSE ||
            ((t->rel == RAP_REL_CONJ || t->rel == RAP_REL_PARATAXIS || t->rel == RAP_REL_APPOS) && clausal))
            continue;
        uint32_t a = fr_subtree_first(doc, c), b = fr_subtree_last(doc, c);
        from = a < from ? a : from;
        to = b > to ? b : to;
    }
    if (w->extra[frame].borrowed != RAP_NONE) {
        uint32_t a = fr_subtree_first(doc, w->extra[frame].borrowed);
        from = a < from ? a : from;
    }
    while (from < head && FR_TOKEN(w, from).upos == RAP_UPOS_PUNCT)
        from++;
    while (to > head && FR_TOKEN(w, to).upos == RAP_UPOS_PUNCT)
        to--;
    f->first = from;
    f->last = to + 1;
}

static void read_clause(fr_work *w, uint32_t frame)
{
    fr_clause_arguments(w, frame);
    fr_clause_place(w, frame);
    fr_clause_mood(w, frame);
    fr_gerund_phase(w, frame);
}

/* A token is read after its head. A noun is read before the clauses that hang on it, after the one it hangs on. */
static void read_token(fr_work *w, uint32_t t)
{
    uint32_t clause = w->clause[t], noun = w->noun[t];
    if (clause != RAP_NONE && w->extra[clause].head == t)
        read_clause(w, clause);
    if (noun == RAP_NONE || noun == clause)
        return;
    if (FR_FRAME(w, noun)->kind == RAP_FRAME_LIGHT) {
        if (w->clause[w->extra[noun].head] != noun) /* not the first noun of its light verb */
            read_clause(w, noun);
        return;
    }
    fr_noun_arguments(w, noun);
    fr_noun_phase(w, noun);
    fr_noun_place(w, noun);
    fr_noun_mood(w, noun);
}

rap_status rap_frame_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err)
{
    (void)err;
    uint32_t n = doc->tokens.n;
    fr_work w = {.doc = doc, .arena = doc->arena, .words = fr_words_of(lex)};
    w.bits = RAP_NEW(w.arena, uint64_t, n + 1u);
    w.clause = rap_take_raw(w.arena, sizeof(uint32_t) * (n + 1u));
    w.noun = rap_take_raw(w.arena, sizeof(uint32_t) * (n + 1u));
    doc->frame_of = rap_take_raw(w.arena, sizeof(uint32_t) * (n + 1u));
    memset(w.clause, 0xff, sizeof(uint32_t) * (n + 1u));
    memset(w.noun, 0xff, sizeof(uint32_t) * (n + 1u));
    memset(doc->frame_of, 0xff, sizeof(uint32_t) * (n + 1u));
    fr_words_mark(&w.words, doc, w.bits);
    fr_tree_build(&w);
    fr_make(&w);
    fr_repair_conjuncts(&w);
    for (uint32_t i = 0; i < w.ordered; i++)
        read_token(&w, w.order[i]);
    for (uint32_t f = 0; f < doc->frames.n; f++) {
        fr_noun_relative(&w, f);
        set_extent(&w, f);
    }
    return RAP_OK;
}

/* statement.c - see statement.h. */
#include "statement/statement.h"

#include "statement/draft.h"

static void find_marks(rap_speech *w)
{
    uint32_t n = w->doc->tokens.n;
    w->mark = RAP_NEW(w->a, bool, n + 1);
    w->taken = RAP_NEW(w->a, bool, n + 1);
    w->mark_of = RAP_NEW(w->a, uint32_t, n + 1);
    for (uint32_t t = 0; t <= n; t++)
        w->mark_of[t] = RAP_NONE;
    for (uint32_t i = 0; i < w->quotes.list.n; i++) {
        const rap_quote *q = &w->quotes.list.at[i];
        if (q->first >= q->last)
            continue;
        uint32_t ends[2] = {q->first, q->closed ? q->last - 1 : q->first};
        for (int k = 0; k < 2; k++)
            if (rap_is_punct(w->doc, ends[k])) {
                w->mark[ends[k]] = true;
                w->mark_of[ends[k]] = i;
            }
    }
}

rap_status rap_statement_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err)
{
    (void)err;
    if (doc->tokens.n == 0 || doc->frame_of == NULL || doc->mention_of == NULL)
        return RAP_OK;
    rap_speech w = {.doc = doc, .lex = lex, .a = doc->arena, .cls = rap_actor_classes_of(lex)};
    w.cue_class = rap_class(lex, "cue");
    w.noun_class = rap_class(lex, "cue-noun");
    w.contrast_class = rap_class(lex, "contrast");
    w.channel_class = rap_class(lex, "channel");
    w.tree = rap_tree_of(doc, doc->arena);
    rap_quotes_find(doc, doc->arena, &w.quotes);
    find_marks(&w);
    w.draft_of = RAP_NEW(doc->arena, uint32_t, doc->tokens.n + 1);
    for (uint32_t t = 0; t <= doc->tokens.n; t++)
        w.draft_of[t] = RAP_NONE;
    rap_rule_run(lex, "statement", doc, doc->arena, rap_draft_match, &w);
    rap_shape_drafts(&w);
    rap_finish_drafts(&w);
    rap_find_markers(&w);
    return RAP_OK;
}

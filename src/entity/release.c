/* release.c - whose "we" a government's own release speaks with: of the state whose government published it
 * (annotation.md, Statements 7). See who.h. */
#include "entity/who.h"

/* The outlet's name as a document of one sentence, so that the lexicon reads it as it reads any text. */
static rap_doc *outlet_document(const rap_who *w)
{
    rap_doc *d = RAP_NEW(w->a, rap_doc, 1);
    d->arena = w->a;
    d->date = w->doc->date;
    d->text = w->doc->outlet;
    for (size_t i = 0; i < d->text.len;) {
        size_t from = i;
        while (i < d->text.len && d->text.at[i] != ' ')
            i++;
        if (i > from) {
            rap_token *t = RAP_PUSH(w->a, d->tokens);
            *t = (rap_token){.start = (uint32_t)from, .end = (uint32_t)i, .upos = RAP_UPOS_PROPN, .flags = RAP_TOKEN_SPACE_AFTER};
            t->head = d->tokens.n == 1 ? RAP_NONE : 0;
            t->lemma = rap_text(d, t->start, t->end);
        }
        i++;
    }
    *RAP_PUSH(w->a, d->sentences) = (rap_sentence){.end = (uint32_t)d->text.len, .last = d->tokens.n};
    return d;
}

/* The code of the state whose government the outlet is; RAP_NULL when it is none. */
static rap_view state_of_outlet(const rap_who *w)
{
    if (!w->doc->outlet.len || w->doc->outlet.len > 200)
        return RAP_NULL;
    rap_doc *d = outlet_document(w);
    if (rap_lexicon_mark(d, w->lex, NULL) != RAP_OK)
        return RAP_NULL;
    for (uint32_t i = 0; i < d->hits.n; i++) {
        rap_view code = rap_entry_get(w->lex, d->hits.at[i].entry, "code", d->date);
        bool government = code.len > 3 && rap_same(rap_sub(code, 3, 6), RAP_LIT("GOV"));
        if (d->hits.at[i].cls == w->cls.actor && government)
            return rap_sub(code, 0, 3);
    }
    return RAP_NULL;
}

uint32_t rap_who_release(const rap_who *w)
{
    rap_view state = state_of_outlet(w);
    for (uint32_t e = 0; state.len && e < w->doc->entities.n; e++) {
        const rap_entity *en = &w->doc->entities.at[e];
        if (en->kind == RAP_KIND_COUNTRY && rap_same(en->code, state))
            return e;
    }
    return RAP_NONE;
}

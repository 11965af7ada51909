/* entity.c - see entity.h: the order of the sieves, and what the entity rules build.
 *
 * Builders:  same   a b          two phrases for one: appositions, "Y's foreign minister, X", acronyms in brackets
 *            pair   a b talks?   two who sit at one table
 */
#include "entity/entity.h"

#include "entity/who.h"

static uint32_t mention_given(const rap_who *w, const rap_match *m, const char *key)
{
    rap_value v = rap_match_get(m, key);
    if (v.kind != RAP_VALUE_VAR || v.var == NULL || v.var->head == RAP_NONE)
        return RAP_NONE;
    return w->doc->mention_of[v.var->head];
}

static void add_pair(rap_who *w, uint32_t a, uint32_t b, uint32_t sentence, bool talks)
{
    if (a != RAP_NONE && b != RAP_NONE && a != b)
        *RAP_PUSH(w->a, w->pairs) = (rap_pair){a, b, sentence, talks};
}

static bool entity_match(const rap_match *m, void *ctx)
{
    rap_who *w = ctx;
    uint32_t a = mention_given(w, m, "a"), b = mention_given(w, m, "b");
    bool talks = rap_match_get(m, "talks").kind != RAP_VALUE_NONE;
    if (rap_same(rap_rule_builder(m->rule), RAP_LIT("pair"))) {
        rap_value v = rap_match_get(m, "all");
        if (v.kind == RAP_VALUE_VAR && v.var) { /* between A and B: all of the list, two by two */
            rap_ids all = rap_match_list(m, v.var, w->a);
            for (uint32_t i = 0; i + 1 < all.n && i < 8; i++)
                add_pair(w, w->doc->mention_of[all.at[i]], w->doc->mention_of[all.at[i + 1]], m->sentence, talks);
            return all.n > 1;
        }
        add_pair(w, a, b, m->sentence, talks);
        return a != RAP_NONE && b != RAP_NONE;
    }
    if (a == RAP_NONE || b == RAP_NONE || a == b)
        return false;
    /* the name stays, the other is tied to it */
    const rap_mention *ma = &w->doc->mentions.at[a], *mb = &w->doc->mentions.at[b];
    if (ma->form == RAP_FORM_NAME && mb->form == RAP_FORM_NAME)
        return false;
    bool a_stays = ma->form == RAP_FORM_NAME || (mb->form != RAP_FORM_NAME && a < b);
    uint32_t stays = a_stays ? a : b, other = a_stays ? b : a;
    bool several = w->doc->mentions.at[other].plural && w->doc->mentions.at[stays].form == RAP_FORM_NAME &&
                   !w->doc->mentions.at[stays].plural;
    bool group =
        w->doc->mentions.at[stays].kind == RAP_KIND_GROUP || w->doc->mentions.at[stays].kind == RAP_KIND_ORGANIZATION;
    if (several && !group)
        w->list_of[other] = stays; /* one name is not several: a list may follow */
    else
        w->same_as[other] = stays;
    return true;
}

/* Which three letters are a role: those that agents and titles have by themselves. */
static void collect_roles(rap_who *w)
{
    const uint16_t classes[] = {w->cls.agent, w->cls.title};
    for (size_t c = 0; c < RAP_COUNT(classes); c++) {
        uint32_t first = 0, n = classes[c] == RAP_NO_CLASS ? 0 : rap_class_entries(w->lex, classes[c], &first);
        for (uint32_t i = 0; i < n; i++) {
            rap_view code = rap_entry_get(w->lex, first + i, "code", RAP_NO_DAY);
            uint32_t sym = code.len >= 3 ? rap_symbol(w->lex, code) : 0;
            if (sym != 0 && code.len == 3)
                rap_ids_add(w->a, &w->roles, sym);
        }
    }
}

/* Innermost statement around each mention, and whose mouth each mention is. */
static void place_mentions(rap_who *w)
{
    rap_doc *doc = w->doc;
    w->holder = RAP_NEW(w->a, uint32_t, doc->mentions.n + 1);
    w->speaks = RAP_NEW(w->a, uint32_t, doc->mentions.n + 1);
    for (uint32_t i = 0; i <= doc->mentions.n; i++)
        w->holder[i] = w->speaks[i] = RAP_NONE;
    uint32_t *of = RAP_NEW(w->a, uint32_t, doc->tokens.n + 1), *size = RAP_NEW(w->a, uint32_t, doc->tokens.n + 1);
    for (uint32_t t = 0; t <= doc->tokens.n; t++)
        of[t] = RAP_NONE;
    for (uint32_t i = 0; i < doc->statements.n; i++) {
        const rap_statement *s = &doc->statements.at[i];
        for (uint32_t k = 0; k < s->content.n; k++) {
            uint32_t lo = 0, hi = doc->tokens.n, n = s->content.at[k].end - s->content.at[k].start;
            while (lo < hi) {
                uint32_t mid = (lo + hi) / 2;
                if (doc->tokens.at[mid].start < s->content.at[k].start)
                    lo = mid + 1;
                else
                    hi = mid;
            }
            for (uint32_t t = lo; t < doc->tokens.n && doc->tokens.at[t].end <= s->content.at[k].end; t++)
                if (of[t] == RAP_NONE || n < size[t]) {
                    of[t] = i;
                    size[t] = n;
                }
        }
        for (uint32_t k = 0; k < s->source_tokens.n; k++)
            if (doc->mention_of[s->source_tokens.at[k]] != RAP_NONE)
                w->speaks[doc->mention_of[s->source_tokens.at[k]]] = i;
    }
    for (uint32_t i = 0; i < doc->mentions.n; i++)
        w->holder[i] = of[doc->mentions.at[i].head];
}

/* By sentence: matches come in this order but for those of several rules in one sentence, so this costs little. */
static void sort_pairs(rap_who *w)
{
    for (uint32_t i = 1; i < w->pairs.n; i++) {
        rap_pair p = w->pairs.at[i];
        uint32_t k = i;
        for (; k > 0 && w->pairs.at[k - 1].sentence > p.sentence; k--)
            w->pairs.at[k] = w->pairs.at[k - 1];
        w->pairs.at[k] = p;
    }
}

rap_status rap_entity_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err)
{
    (void)err;
    if (doc->tokens.n == 0 || doc->first_hit == NULL || doc->mention_of == NULL)
        return RAP_OK;
    rap_who w = {.doc = doc, .lex = lex, .a = doc->arena, .cls = rap_actor_classes_of(lex), .focus = RAP_NONE};
    w.number_class = rap_class(lex, "number");
    w.locative = rap_class(lex, "locative");
    w.both_sides = rap_class(lex, "both-sides");
    w.pronoun = rap_class(lex, "pronoun");
    w.quantifier = rap_class(lex, "quantifier");
    w.honorific = rap_class(lex, "honorific");
    w.hyper = rap_class(lex, "country-noun");
    w.tree = rap_tree_of(doc, doc->arena);
    w.same_as = RAP_NEW(doc->arena, uint32_t, doc->mentions.n + 1);
    w.list_of = RAP_NEW(doc->arena, uint32_t, doc->mentions.n + 1);
    for (uint32_t i = 0; i <= doc->mentions.n; i++)
        w.same_as[i] = w.list_of[i] = RAP_NONE;
    collect_roles(&w);
    place_mentions(&w);
    rap_who_names(&w);
    for (uint32_t i = 0; i < w.seen.n; i++)
        w.seen.at[i].last = RAP_NONE; /* from here on: what stands before */
    rap_rule_run(lex, "entity", doc, doc->arena, entity_match, &w);
    sort_pairs(&w);
    for (uint32_t i = 0; i < doc->mentions.n; i++)
        rap_who_resolve(&w, i);
    rap_who_settle(&w);
    rap_who_chains(&w);
    rap_who_first_persons(&w);
    return RAP_OK;
}

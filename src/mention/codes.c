/* codes.c - actor codes from words: a country or body, and a role.  See mention.h. */
#include "mention/mention.h"

rap_actor_classes rap_actor_classes_of(const rap_lexicon *lex)
{
    return (rap_actor_classes){rap_class(lex, "actor"),   rap_class(lex, "demonym"), rap_class(lex, "capital"),
                               rap_class(lex, "metonym"), rap_class(lex, "outlet"),  rap_class(lex, "place"),
                               rap_class(lex, "agent"),   rap_class(lex, "title"),   rap_class(lex, "party-word"),
                               rap_class(lex, "sent")};
}

rap_kind rap_kind_of_word(rap_view word)
{
    for (int k = 0; k < RAP_KIND_COUNT; k++)
        if (rap_same(word, rap_view_of(rap_kind_text(k))))
            return (rap_kind)k;
    return RAP_KIND_OTHER;
}

static rap_view code_at(const rap_doc *doc, const rap_lexicon *lex, const rap_hit *h)
{
    return rap_entry_get(lex, h->entry, "code", doc->date);
}

/* Persons lend their code to nobody: "Bush administration" is coded by its own entry or by the document. */
static bool lends(const rap_doc *doc, const rap_lexicon *lex, const rap_actor_classes *cls, const rap_hit *h)
{
    if (h->cls == RAP_NO_CLASS || (h->cls != cls->actor && h->cls != cls->demonym && h->cls != cls->capital &&
                                   h->cls != cls->metonym && h->cls != cls->place))
        return false;
    return !rap_same(rap_entry_get(lex, h->entry, "kind", doc->date), RAP_LIT("person"));
}

static rap_view base_code(const rap_doc *doc, const rap_lexicon *lex, const rap_actor_classes *cls, const rap_hit *h)
{
    rap_view code = code_at(doc, lex, h);
    return code.len == 0 && h->cls == cls->place ? rap_entry_get(lex, h->entry, "country", doc->date) : code;
}

/* The country or body in the phrase: the nearest before the head, else the first after it. */
static rap_view find_base(const rap_doc *doc, const rap_lexicon *lex, const rap_actor_classes *cls, uint32_t first,
                          uint32_t last, uint32_t head)
{
    rap_view before = RAP_NULL, after = RAP_NULL;
    size_t before_len = 0;
    for (uint32_t i = doc->first_hit[first]; i < doc->first_hit[last]; i++) {
        const rap_hit *h = &doc->hits.at[i];
        if (h->last > last || !lends(doc, lex, cls, h))
            continue;
        rap_view code = base_code(doc, lex, cls, h);
        if (code.len == 0)
            continue;
        size_t len = h->last - h->first;
        if (h->last <= head && (len >= before_len || h->last > head - 1)) {
            before = code;
            before_len = len;
        } else if (h->first > head && after.len == 0) {
            after = code;
        }
    }
    if (before.len == 0 && cls->sent != RAP_NO_CLASS && rap_hit_at(doc, head, cls->sent) != NULL)
        for (uint32_t t = head + 1; t < last; t++)
            if (doc->tokens.at[t].upos == RAP_UPOS_ADP)
                return rap_form_is(doc, t, "of") || rap_form_is(doc, t, "from")
                           ? after
                           : RAP_NULL; /* "envoy to Tarvia" is no Tarvian */
    return before.len > 0 ? before : after;
}

static const rap_hit *role_hit(const rap_doc *doc, const rap_lexicon *lex, const rap_actor_classes *cls, uint32_t token)
{
    const rap_hit *title = cls->title == RAP_NO_CLASS ? NULL : rap_hit_at(doc, token, cls->title);
    const rap_hit *agent = cls->agent == RAP_NO_CLASS ? NULL : rap_hit_at(doc, token, cls->agent);
    if (title && (agent == NULL || code_at(doc, lex, title).len > 0))
        return title;
    return agent;
}

static bool code_at_is(const rap_doc *doc, const rap_lexicon *lex, const rap_hit *h)
{
    return h != NULL && code_at(doc, lex, h).len > 0;
}

/* The role of the head, or of a word before it where the head only says who of them ("rebel leader"). */
static rap_view find_role(const rap_doc *doc, const rap_lexicon *lex, const rap_actor_classes *cls, uint32_t first,
                          uint32_t last, uint32_t head)
{
    const rap_hit *h = role_hit(doc, lex, cls, head);
    rap_view role = h ? code_at(doc, lex, h) : RAP_NULL;
    bool person =
        h && (h->cls == cls->title || rap_same(rap_entry_get(lex, h->entry, "kind", doc->date), RAP_LIT("person")));
    if (role.len > 0 && !person)
        return role;
    for (uint32_t t = head; t-- > first;) {
        if (cls->agent == RAP_NO_CLASS || (h && t >= h->first))
            continue;
        const rap_hit *mod = rap_hit_at(doc, t, cls->agent);
        rap_view code = mod ? code_at(doc, lex, mod) : RAP_NULL;
        if (code.len > 0)
            return code;
    }
    rap_view rank = h ? rap_entry_get(lex, h->entry, "rank", doc->date) : RAP_NULL;
    bool office =
        rank.len == 1 && rank.at[0] <= '2'; /* a president's is his own; a leader's is that of whom he leads */
    for (uint32_t t = head + 1; t < last && !office && cls->agent != RAP_NO_CLASS; t++) {
        const rap_hit *body = rap_hit_at(doc, t, cls->agent); /* "a spokesman for the foreign ministry" */
        rap_view kind = body ? rap_entry_get(lex, body->entry, "kind", doc->date) : RAP_NULL;
        if (code_at_is(doc, lex, body) && (rap_same(kind, RAP_LIT("organization")) || rap_same(kind, RAP_LIT("group"))))
            return code_at(doc, lex, body);
    }
    const rap_hit *one = cls->party == RAP_NO_CLASS ? NULL : rap_hit_at(doc, head, cls->party);
    if (role.len == 0 && one && rap_same(rap_entry_get(lex, one->entry, "group", doc->date), RAP_LIT("one")))
        role = RAP_LIT("GOV"); /* who sits at the table for a state */
    return role;
}

rap_view rap_code_of_words(const rap_doc *doc, const rap_lexicon *lex, const rap_actor_classes *cls, uint32_t first,
                           uint32_t last, uint32_t head, rap_arena *a)
{
    rap_view base = find_base(doc, lex, cls, first, last, head), role = find_role(doc, lex, cls, first, last, head);
    if (base.len == 0)
        return rap_same(role, RAP_LIT("GOV")) && role_hit(doc, lex, cls, head) == NULL ? RAP_NULL : role;
    if (role.len == 0 || base.len > 3 || rap_same(base, role))
        return base; /* a body's or group's own code says more than a role: USAGOV, AFGREBTAL */
    return rap_format(a, RAP_PRI RAP_PRI, RAP_ARG(base), RAP_ARG(role));
}

const rap_hit *rap_title_of(const rap_doc *doc, const rap_actor_classes *cls, const rap_mention *m)
{
    if (cls->title == RAP_NO_CLASS)
        return NULL;
    const rap_hit *best = NULL;
    for (uint32_t i = doc->first_hit[m->first]; i < doc->first_hit[m->last]; i++) {
        const rap_hit *h = &doc->hits.at[i];
        bool later = best == NULL || h->last > best->last || (h->last == best->last && h->first < best->first);
        if (h->cls == cls->title && h->last <= m->last && (h->last < m->last || best == NULL) && later)
            best = h; /* the last one before the name, as long as it is */
    }
    return best;
}

/* chain.c - speakers of statements, and through whom they came: speaker first, outlet last.  See who.h. */
#include "entity/who.h"

static const rap_mention *mention_of(const rap_who *w, uint32_t token)
{
    uint32_t k = token < w->doc->tokens.n ? w->doc->mention_of[token] : RAP_NONE;
    return k == RAP_NONE ? NULL : &w->doc->mentions.at[k];
}

static rap_view strip_article(rap_view v)
{
    static const char *const words[] = {"the ", "The ", "a ", "A ", "an ", "An "};
    for (size_t i = 0; i < RAP_COUNT(words); i++)
        if (rap_starts(v, words[i]))
            return rap_sub(v, rap_view_of(words[i]).len, v.len);
    return v;
}

/* Without quotation marks, and without "anonymous" before it, which the kind of source says. */
static rap_view plain_words(const rap_who *w, rap_view v)
{
    static const char *const marks[] = {"\"", "'", "\u2018", "\u2019", "\u201c", "\u201d"};
    uint16_t unnamed = rap_class(w->lex, "unnamed");
    uint32_t first, n = unnamed == RAP_NO_CLASS ? 0 : rap_class_entries(w->lex, unnamed, &first);
    for (uint32_t i = 0; i < n; i++) {
        rap_view word = rap_entry_name(w->lex, first + i);
        if (v.len > word.len + 1 && v.at[word.len] == ' ' && rap_same_folded(rap_sub(v, 0, word.len), word))
            v = rap_sub(v, word.len + 1, v.len);
    }
    bool cut = true;
    while (cut) {
        cut = false;
        for (size_t i = 0; i < RAP_COUNT(marks); i++) {
            size_t k = rap_view_of(marks[i]).len;
            if (v.len > k && rap_starts(v, marks[i])) {
                v = rap_sub(v, k, v.len);
                cut = true;
            }
            if (v.len > k && rap_ends(v, marks[i])) {
                v = rap_sub(v, 0, v.len - k);
                cut = true;
            }
        }
    }
    return v;
}

/* The name of whoever a phrase means: of the entity where it has one, else the words of the phrase. */
static rap_view link_name(const rap_who *w, uint32_t token, rap_span words, uint32_t *entity)
{
    const rap_mention *m = mention_of(w, token);
    *entity = m && m->entities.n == 1 ? m->entities.at[0] : RAP_NONE;
    if (*entity != RAP_NONE) {
        const rap_entity *e = &w->doc->entities.at[*entity];
        if (w->seen.at[*entity].named || m->form == RAP_FORM_PRONOUN || m->definite)
            return strip_article(e->name);
    }
    if (words.start != RAP_NONE)
        return plain_words(w, strip_article(rap_trim(rap_text(w->doc, words.start, words.end))));
    return m ? rap_mention_text(w->doc, m) : rap_form_of(w->doc, token);
}

static rap_link *add_link(rap_who *w, rap_statement *s, rap_view name, uint32_t entity, rap_link_kind kind, rap_span at)
{
    for (uint32_t k = 0; k < s->chain.n; k++)
        if (rap_same_folded(s->chain.at[k].name, name) && s->chain.at[k].kind != RAP_LINK_SPEAKER)
            return &s->chain.at[k];
    rap_link *l = RAP_PUSH(w->a, s->chain);
    *l = (rap_link){.name = name, .entity = entity, .kind = kind, .start = at.start, .end = at.end};
    return l;
}

static rap_span span_of_token(const rap_who *w, uint32_t token)
{
    const rap_mention *m = mention_of(w, token);
    if (m)
        return (rap_span){m->start, m->end};
    return (rap_span){w->doc->tokens.at[token].start, w->doc->tokens.at[token].end};
}

/* Whose document: "a statement from the office of ...", "the ministry's report". */
static uint32_t issuer_of(const rap_who *w, const rap_statement *s)
{
    uint32_t head = s->source_tokens.at[0];
    for (uint32_t c = w->tree.child[head]; c != RAP_NONE; c = w->tree.next[c]) {
        uint8_t rel = w->doc->tokens.at[c].rel;
        const rap_mention *m = mention_of(w, c);
        bool of = rel == RAP_REL_NMOD_POSS || (rel == RAP_REL_COMPOUND && m && m->form == RAP_FORM_NAME) ||
                  (rel == RAP_REL_NMOD && (rap_same(rap_tree_case(w->doc, &w->tree, c), RAP_LIT("from")) ||
                                           rap_same(rap_tree_case(w->doc, &w->tree, c), RAP_LIT("of")) ||
                                           rap_same(rap_tree_case(w->doc, &w->tree, c), RAP_LIT("by"))));
        if (of && m && m->entities.n == 1 && m->form != RAP_FORM_PRONOUN)
            return m->entities.at[0];
    }
    return RAP_NONE;
}

static void find_speakers(rap_who *w, rap_statement *s)
{
    rap_view name = RAP_NULL;
    uint32_t entity = RAP_NONE;
    for (uint32_t i = 0; i < s->source_tokens.n; i++) {
        uint32_t token = s->source_tokens.at[i], e;
        const rap_mention *m = mention_of(w, token);
        for (uint32_t k = 0; m && k < m->entities.n; k++)
            rap_ids_add(w->a, &s->speakers, m->entities.at[k]);
        rap_view n = link_name(w, token, s->source_tokens.n == 1 ? s->source : span_of_token(w, token), &e);
        name = i == 0 ? n : rap_format(w->a, RAP_PRI " and " RAP_PRI, RAP_ARG(name), RAP_ARG(n));
        entity = i == 0 ? e : RAP_NONE;
        if (m && m->sure == RAP_SURE_LOW)
            s->sure = RAP_SURE_LOW;
    }
    uint32_t issuer = s->source_kind == RAP_SOURCE_DOCUMENT ? issuer_of(w, s) : RAP_NONE;
    if (issuer != RAP_NONE) { /* a document speaks for who issued it */
        s->speakers.n = 0;
        rap_ids_add(w->a, &s->speakers, issuer);
        entity = issuer;
        name = strip_article(w->doc->entities.at[issuer].name);
    }
    if (s->source_tokens.n > 0)
        add_link(w, s, name, entity, RAP_LINK_SPEAKER, s->source);
}

/* What the document as a whole makes of the source. */
static void settle_kind(rap_who *w, rap_statement *s)
{
    if (s->source_tokens.n == 0 || s->speakers.n == 0)
        return;
    if (s->speakers.n > 1 && s->source_kind != RAP_SOURCE_NAMED) {
        s->source_kind = RAP_SOURCE_GROUP;
        return;
    }
    const rap_entity *e = &w->doc->entities.at[s->speakers.at[0]];
    const rap_mention *m = mention_of(w, s->source_tokens.at[0]);
    if (s->source_kind == RAP_SOURCE_DOCUMENT)
        return;
    if (w->seen.at[s->speakers.at[0]].named) {
        s->source_kind = e->kind == RAP_KIND_PERSON || (e->kind == RAP_KIND_OTHER && s->source_kind == RAP_SOURCE_NAMED)
                             ? RAP_SOURCE_NAMED
                             : RAP_SOURCE_GROUP;
        return;
    }
    if (m && m->form == RAP_FORM_PRONOUN && e->mentions.n > 0) { /* the kind of its first description */
        const rap_mention *first = &w->doc->mentions.at[e->mentions.at[0]];
        s->source_kind = rap_source_kind_of(w->doc, w->lex, first->head);
    }
}

static bool is_medium(const rap_who *w, uint32_t token)
{
    return w->cls.outlet != RAP_NO_CLASS && rap_hit_at(w->doc, token, w->cls.outlet) != NULL;
}

static void find_addressees(rap_who *w, rap_statement *s)
{
    for (uint32_t i = 0; i < s->addressee_tokens.n; i++) {
        const rap_mention *m = mention_of(w, s->addressee_tokens.at[i]);
        for (uint32_t k = 0; m && k < m->entities.n; k++)
            rap_ids_add(w->a, &s->addressees, m->entities.at[k]);
    }
}

/* Names side by side before token `end`, with nothing but commas and "and" between: "A, B and C". */
static rap_view names_before(const rap_who *w, uint32_t end, rap_span *at, uint32_t *entity)
{
    rap_view name = RAP_NULL;
    *entity = RAP_NONE;
    for (uint32_t t = end, n = 0; t > 0 && n < 6;) {
        t--;
        if (rap_is_punct(w->doc, t) || w->doc->tokens.at[t].upos == RAP_UPOS_CCONJ ||
            w->doc->tokens.at[t].upos == RAP_UPOS_DET)
            continue;
        uint32_t k = w->doc->mention_of[t], e = RAP_NONE;
        const rap_mention *m = k == RAP_NONE ? NULL : &w->doc->mentions.at[k];
        if (m == NULL || m->form != RAP_FORM_NAME || m->last > end)
            break;
        rap_view one = link_name(w, m->head, (rap_span){m->start, m->end}, &e);
        name = n == 0 ? one : rap_format(w->a, RAP_PRI " and " RAP_PRI, RAP_ARG(one), RAP_ARG(name));
        *entity = n == 0 ? e : RAP_NONE;
        *at = (rap_span){m->start, n == 0 ? m->end : at->end};
        t = m->first;
        n++;
    }
    return name;
}

/* A conduit that is no actor was misread: "according to A and B, which quoted X as saying", with "which" hung elsewhere. */
static bool relay_before_relative(rap_who *w, rap_statement *s)
{
    uint32_t cue = s->cue_token,
             first = cue == RAP_NONE ? RAP_NONE : w->doc->sentences.at[w->doc->tokens.at[cue].sentence].first;
    for (uint32_t t = cue, steps = 0; cue != RAP_NONE && t > first && steps < 20; t--, steps++) {
        if (!rap_form_is(w->doc, t, "which") && !rap_form_is(w->doc, t, "who"))
            continue;
        uint32_t e;
        rap_span at = {RAP_NONE, RAP_NONE};
        rap_view name = names_before(w, t, &at, &e);
        if (name.len > 0)
            add_link(w, s, name, e, RAP_LINK_RELAY, at);
        return name.len > 0;
    }
    return false;
}

static void add_relay(rap_who *w, rap_statement *s, uint32_t token)
{
    uint32_t e;
    const rap_mention *m = mention_of(w, token);
    if (m == NULL && relay_before_relative(w, s))
        return;
    rap_span at = span_of_token(w, token);
    rap_view name = link_name(w, token, at, &e);
    add_link(w, s, name, e, RAP_LINK_RELAY, at);
}

/* From the inside out: a statement within another came through whoever made that one. */
static void build_chain(rap_who *w, uint32_t i)
{
    rap_statement *s = &w->doc->statements.at[i];
    find_speakers(w, s);
    if (s->relay_token != RAP_NONE)
        add_relay(w, s, s->relay_token);
    for (uint32_t k = 0; k < s->addressee_tokens.n; k++)
        if (is_medium(w, s->addressee_tokens.at[k]))
            add_relay(w, s, s->addressee_tokens.at[k]);
    find_addressees(w, s);
    settle_kind(w, s);
}

static void add_outer(rap_who *w, uint32_t i)
{
    rap_statement *s = &w->doc->statements.at[i];
    uint32_t steps = 0;
    for (uint32_t o = s->within; o != RAP_NONE && steps < 16; o = w->doc->statements.at[o].within, steps++) {
        rap_statement outer = w->doc->statements.at[o];
        for (uint32_t k = 0; k < outer.chain.n; k++) {
            rap_link l = outer.chain.at[k];
            if (l.kind != RAP_LINK_OUTLET && !(s->chain.n && rap_same_folded(l.name, s->chain.at[0].name)))
                add_link(w, s, l.name, l.entity, RAP_LINK_RELAY, (rap_span){l.start, l.end});
        }
    }
}

/* Who has no name is known through the conduit that he first spoke through, also when he goes on. */
static void inherit_relays(rap_who *w)
{
    uint32_t n = w->doc->entities.n, *first = RAP_NEW(w->a, uint32_t, n + 1);
    for (uint32_t i = 0; i < w->doc->statements.n; i++) {
        rap_statement *s = &w->doc->statements.at[i];
        if (s->speakers.n != 1 || w->seen.at[s->speakers.at[0]].named || s->source_kind != RAP_SOURCE_ANONYMOUS)
            continue;
        uint32_t e = s->speakers.at[0], relay = RAP_NONE;
        for (uint32_t k = 0; k < s->chain.n && relay == RAP_NONE; k++)
            relay = s->chain.at[k].kind == RAP_LINK_RELAY ? k : RAP_NONE;
        if (relay != RAP_NONE && first[e] == 0) {
            first[e] = i + 1;
        } else if (relay == RAP_NONE && first[e] != 0) {
            rap_statement o = w->doc->statements.at[first[e] - 1];
            for (uint32_t k = 0; k < o.chain.n; k++)
                if (o.chain.at[k].kind == RAP_LINK_RELAY)
                    add_link(w, s, o.chain.at[k].name, o.chain.at[k].entity, RAP_LINK_RELAY,
                             (rap_span){o.chain.at[k].start, o.chain.at[k].end});
        }
    }
}

static void add_outlet(rap_who *w, rap_statement *s)
{
    if (w->doc->outlet.len > 0)
        add_link(w, s, w->doc->outlet, RAP_NONE, RAP_LINK_OUTLET, (rap_span){RAP_NONE, RAP_NONE});
}

static void label_markers(rap_who *w)
{
    uint32_t from = 0;
    for (uint32_t i = 0; i < w->doc->markers.n; i++) {
        rap_marker *k = &w->doc->markers.at[i];
        while (from < w->doc->mentions.n && w->doc->mentions.at[from].end + 1000 < k->start)
            from++;
        for (uint32_t j = from; j < w->doc->mentions.n && w->doc->mentions.at[j].start < k->end; j++) {
            const rap_mention *m = &w->doc->mentions.at[j];
            bool inside = m->start >= k->start && m->end <= k->end;
            if (m->entities.n == 0 || !(inside || m->head == k->head))
                continue;
            if (k->about == RAP_NONE || m->form == RAP_FORM_NAME)
                k->about = m->entities.at[0];
        }
    }
}

void rap_who_chains(rap_who *w)
{
    for (uint32_t i = 0; i < w->doc->statements.n; i++)
        build_chain(w, i);
    for (uint32_t i = 0; i < w->doc->statements.n; i++)
        add_outer(w, i);
    inherit_relays(w);
    for (uint32_t i = 0; i < w->doc->statements.n; i++)
        add_outlet(w, &w->doc->statements.at[i]);
    label_markers(w);
}

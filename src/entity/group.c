/* group.c - mentions that stand for several: "the two sides", "both delegations", "they".  See who.h.
 *
 * The members are the parties of the talks that the text tells of: the pair that a rule found nearest before, else the
 * pair told most often in the document. A number ("the six parties") must fit a list.
 */
#include "entity/who.h"

#include "frame/frame.h"

static bool is_party_word(const rap_who *w, const rap_mention *m)
{
    return w->cls.party != RAP_NO_CLASS && rap_hit_at(w->doc, m->head, w->cls.party) != NULL;
}

static bool quantifies(const rap_who *w, uint32_t token, const char *count)
{
    const rap_hit *h = w->quantifier == RAP_NO_CLASS ? NULL : rap_hit_from(w->doc, token, w->quantifier);
    return h && rap_same(rap_entry_get(w->lex, h->entry, "count", RAP_NO_DAY), rap_view_of(count));
}

/* How many the mention says they are: 2 for "both", "two"; 0 = it does not say. The number that stands nearest before the
 * noun counts: in "three days after the two countries" they are two. */
static int64_t count_said(const rap_who *w, const rap_mention *m)
{
    for (uint32_t t = m->head + 1; t-- > m->first;) {
        if (quantifies(w, t, "2"))
            return 2;
        const rap_hit *h = w->number_class == RAP_NO_CLASS ? NULL : rap_hit_from(w->doc, t, w->number_class);
        rap_view v = h ? rap_entry_get(w->lex, h->entry, "value", w->doc->date) : RAP_NULL;
        if (v.len == 1 && v.at[0] >= '2' && v.at[0] <= '9')
            return v.at[0] - '0';
        rap_view f = rap_form_of(w->doc, t);
        if (f.len == 1 && f.at[0] >= '2' && f.at[0] <= '9')
            return f.at[0] - '0';
    }
    return 0;
}

static uint32_t entity_of(const rap_who *w, uint32_t mention)
{
    const rap_mention *m = &w->doc->mentions.at[mention];
    return m->entities.n == 1 ? m->entities.at[0] : RAP_NONE;
}

/* The country or group behind a member: negotiators, envoys and capitals sit there for somebody. */
static uint32_t find_party(const rap_who *w, uint32_t entity)
{
    const rap_entity *e = &w->doc->entities.at[entity];
    bool itself = e->kind == RAP_KIND_COUNTRY ||
                  (w->seen.at[entity].named && (e->kind == RAP_KIND_GROUP || e->kind == RAP_KIND_ORGANIZATION));
    if (itself || e->code.len == 0)
        return entity;
    uint32_t best = entity;
    size_t longest = 0;
    for (uint32_t i = 0; i < w->doc->entities.n && i < 512; i++) {
        const rap_entity *o = &w->doc->entities.at[i];
        bool able = o->kind == RAP_KIND_COUNTRY || o->kind == RAP_KIND_GROUP || o->kind == RAP_KIND_ORGANIZATION;
        if (i == entity || !able || !w->seen.at[i].named || o->code.len < 3 || o->code.len > e->code.len ||
            o->code.len <= longest)
            continue;
        if (rap_same(o->code, rap_sub(e->code, 0, o->code.len))) {
            best = i;
            longest = o->code.len;
        }
    }
    return best;
}

/* Hostages, prisoners, families: told about, never a side. A state, a body or group with a name, or with a part in the
 * conflict, may be one. */
static bool may_be_side(const rap_who *w, uint32_t entity)
{
    const rap_entity *e = &w->doc->entities.at[entity];
    if (e->kind == RAP_KIND_PLACE)
        return false;
    if (w->seen.at[entity].named || e->kind == RAP_KIND_COUNTRY)
        return true;
    return !rap_find(e->code, RAP_LIT("CVL"), &(size_t){0}) && !rap_find(e->code, RAP_LIT("REF"), &(size_t){0});
}

static uint32_t party_of(rap_who *w, uint32_t entity)
{
    rap_seen *s = &w->seen.at[entity];
    if (s->party == 0)
        s->party = find_party(w, entity) + 1;
    return s->party - 1;
}

static bool pair_members(rap_who *w, const rap_pair *p, uint32_t *a, uint32_t *b)
{
    uint32_t x = entity_of(w, p->a), y = entity_of(w, p->b);
    if (x == RAP_NONE || y == RAP_NONE)
        return false;
    *a = party_of(w, x);
    *b = party_of(w, y);
    return *a != *b && may_be_side(w, *a) && may_be_side(w, *b);
}

static bool takes(const rap_frame *f, uint32_t token)
{
    for (uint32_t i = 0; i < f->patient.n; i++)
        if (f->patient.at[i].token == token)
            return true;
    for (uint32_t i = 0; i < f->recipient.n; i++)
        if (f->recipient.at[i].token == token)
            return true;
    for (uint32_t i = 0; i < f->preps.n; i++)
        if (f->preps.at[i].token == token)
            return true;
    return false;
}

/* "Oman urged the two sides to talk", where the tree has the sides as those who talk. */
static bool asks_to(const rap_who *w, const rap_frame *f, uint32_t token)
{
    if (f->complement == RAP_NONE)
        return false;
    const rap_frame *c = &w->doc->frames.at[f->complement];
    bool agent = false;
    for (uint32_t i = 0; i < c->agent.n; i++)
        agent = agent || c->agent.at[i].token == token;
    return agent && w->doc->tokens.at[c->trigger].morph.verbform == RAP_VERB_INF && token > f->trigger;
}

/* Who acts on the sides is none of them: Oman, in "Oman called on the two sides to talk". */
static rap_ids outsiders(rap_who *w, const rap_mention *m)
{
    rap_ids out = {0};
    const rap_sentence *s = &w->doc->sentences.at[w->doc->tokens.at[m->head].sentence];
    for (uint32_t t = s->first; t < s->last; t++) {
        const rap_frame *f = w->doc->frame_of[t] == RAP_NONE ? NULL : &w->doc->frames.at[w->doc->frame_of[t]];
        bool asks = f != NULL && asks_to(w, f, m->head);
        if (f == NULL || (f->kind != RAP_FRAME_VERB && f->kind != RAP_FRAME_LIGHT) || f->passive ||
            (!asks && !takes(f, m->head)))
            continue;
        for (uint32_t i = 0; i < f->agent.n; i++) {
            uint32_t k = w->doc->mention_of[f->agent.at[i].token], e = k == RAP_NONE ? RAP_NONE : entity_of(w, k);
            if (e != RAP_NONE && !(asks && w->doc->entities.at[e].kind == RAP_KIND_PERSON))
                rap_ids_add(w->a, &out, party_of(w, e));
        }
    }
    return out;
}

#define NEAR_PAIRS 40

/* The pairs to choose from: the first ones of the document, and those around a sentence. */
static uint32_t choose_pairs(const rap_who *w, uint32_t sentence, uint32_t *out)
{
    uint32_t lo = 0, hi = w->pairs.n, n = 0;
    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;
        if (w->pairs.at[mid].sentence <= sentence)
            lo = mid + 1;
        else
            hi = mid;
    }
    uint32_t from = lo > NEAR_PAIRS / 2 + 10 ? lo - NEAR_PAIRS / 2 : 0, to = lo + NEAR_PAIRS / 4;
    for (uint32_t i = 0; i < 10 && i < from; i++)
        out[n++] = i;
    for (uint32_t i = from; i < w->pairs.n && i < to; i++)
        out[n++] = i;
    return n;
}

/* The pair meant by a mention: talks near before it first, then the pair told most often. */
static bool best_pair(rap_who *w, const rap_mention *m, bool countries, uint32_t *a, uint32_t *b)
{
    uint32_t sentence = w->doc->tokens.at[m->head].sentence;
    rap_ids out = m->form == RAP_FORM_PRONOUN ? (rap_ids){0} : outsiders(w, m);
    uint32_t list[2 * NEAR_PAIRS], x[2 * NEAR_PAIRS], y[2 * NEAR_PAIRS], n = choose_pairs(w, sentence, list), k = 0;
    for (uint32_t i = 0; i < n; i++)
        if (pair_members(w, &w->pairs.at[list[i]], &x[k], &y[k]) && !rap_ids_have(&out, x[k]) &&
            !rap_ids_have(&out, y[k]))
            list[k++] = list[i];
    int64_t best = -1;
    for (uint32_t i = 0; i < k; i++) {
        const rap_pair *p = &w->pairs.at[list[i]];
        if (countries &&
            (w->doc->entities.at[x[i]].kind != RAP_KIND_COUNTRY || w->doc->entities.at[y[i]].kind != RAP_KIND_COUNTRY))
            continue;
        int64_t score = p->talks ? 6 : 0;
        for (uint32_t j = 0; j < k; j++)
            if ((x[j] == x[i] && y[j] == y[i]) || (x[j] == y[i] && y[j] == x[i]))
                score += w->pairs.at[list[j]].talks ? 12 : 4;
        if (p->sentence <= sentence && sentence - p->sentence < 6)
            score += 12 - 2 * (int64_t)(sentence - p->sentence);
        if (score > best) {
            best = score;
            *a = x[i];
            *b = y[i];
        }
    }
    return best >= 0;
}

/* All states of the document, where their number is the one that is said: "the six parties"; "the five" are the others
 * than who acts on them. */
static bool all_states(rap_who *w, const rap_mention *m, int64_t n, rap_ids *out)
{
    rap_ids others = outsiders(w, m), all = {0};
    for (uint32_t i = 0; i < w->doc->entities.n && i < 512; i++)
        if (w->doc->entities.at[i].kind == RAP_KIND_COUNTRY)
            rap_ids_add(w->a, rap_ids_have(&others, i) ? &all : out, i);
    if (out->n + all.n == n)
        for (uint32_t i = 0; i < all.n; i++)
            rap_ids_add(w->a, out, all.at[i]);
    return out->n == n;
}

/* "The two countries" where no rule found a pair: the two states named last before, in its sentence or the two before. */
static bool last_two(const rap_who *w, uint32_t mention, uint32_t *a, uint32_t *b)
{
    uint32_t here = w->doc->tokens.at[w->doc->mentions.at[mention].head].sentence, found = 0;
    for (uint32_t k = mention, steps = 0; k-- > 0 && steps < 40 && found < 2; steps++) {
        const rap_mention *m = &w->doc->mentions.at[k];
        if (here - w->doc->tokens.at[m->head].sentence > 2)
            break;
        if (m->form != RAP_FORM_NAME || m->entities.n != 1 ||
            w->doc->entities.at[m->entities.at[0]].kind != RAP_KIND_COUNTRY)
            continue;
        if (found == 0)
            *a = m->entities.at[0];
        else if (m->entities.at[0] == *a)
            continue;
        else
            *b = m->entities.at[0];
        found++;
    }
    return found == 2;
}

static void make_group(rap_who *w, uint32_t mention, const rap_ids *members, rap_sure sure)
{
    rap_mention *m = &w->doc->mentions.at[mention];
    rap_view name = rap_mention_text(w->doc, m);
    uint32_t id = RAP_NONE;
    for (uint32_t i = w->doc->entities.n; i-- > 0 && id == RAP_NONE && w->doc->entities.n - i < 200;) {
        const rap_entity *e = &w->doc->entities.at[i];
        bool same = e->members.n == members->n && e->members.n > 0;
        for (uint32_t k = 0; same && k < members->n; k++)
            same = rap_ids_have(&e->members, members->at[k]);
        if (same)
            id = i;
    }
    if (id == RAP_NONE) {
        id = rap_who_add(w, RAP_NONE, name, RAP_KIND_GROUP);
        for (uint32_t k = 0; k < members->n; k++)
            rap_ids_add(w->a, &w->doc->entities.at[id].members, members->at[k]);
    }
    *RAP_PUSH(w->a, w->doc->entities.at[id].mentions) = mention;
    w->seen.at[id].last = mention;
    w->seen.at[id].plural = true;
    for (uint32_t k = 0; k < members->n; k++)
        rap_ids_add(w->a, &m->entities, members->at[k]);
    m->sure = sure;
}

static bool has_possessor(const rap_who *w, const rap_mention *m)
{
    return rap_tree_child(w->doc, &w->tree, m->head, RAP_REL_NMOD_POSS) != RAP_NONE;
}

/* "US and Taliban negotiators", "Israelis and Palestinians" as modifiers of one noun: the sides are named. */
static bool named_inside(rap_who *w, const rap_mention *m, rap_ids *members)
{
    bool joined = false;
    for (uint32_t t = m->first; t < m->head; t++) {
        joined = joined || w->doc->tokens.at[t].upos == RAP_UPOS_CCONJ;
        uint32_t k = w->doc->mention_of[t];
        const rap_mention *o = k == RAP_NONE ? NULL : &w->doc->mentions.at[k];
        if (o && o->form == RAP_FORM_NAME && o->kind != RAP_KIND_PLACE && o->kind != RAP_KIND_PERSON &&
            o->entities.n == 1)
            rap_ids_add(w->a, members, o->entities.at[0]);
    }
    return joined && members->n > 1 && members->n < 8;
}

/* "Our partners, A, B and C": the names of the list. */
static bool listed(rap_who *w, uint32_t mention, rap_ids *members)
{
    const rap_mention *m = &w->doc->mentions.at[mention];
    uint32_t first = w->list_of[mention], heads[16], from = 0;
    if (first == RAP_NONE && !(m->plural && is_party_word(w, m)))
        return false;
    uint32_t n = rap_conjuncts(w->doc, first == RAP_NONE ? m->head : w->doc->mentions.at[first].head, heads, 16);
    if (first ==
        RAP_NONE) { /* the parser took the list for more of the same: after a comma, states are no more partners */
        if (n < 3 || heads[0] != m->head || !rap_form_is(w->doc, m->head + 1, ",") ||
            w->doc->mention_of[heads[1]] == RAP_NONE ||
            w->doc->mentions.at[w->doc->mention_of[heads[1]]].kind != RAP_KIND_COUNTRY)
            return false;
        from = 1;
    }
    for (uint32_t i = from; i < n; i++) {
        uint32_t k = w->doc->mention_of[heads[i]], e = k == RAP_NONE ? RAP_NONE : entity_of(w, k);
        if (e != RAP_NONE && w->doc->mentions.at[k].form == RAP_FORM_NAME)
            rap_ids_add(w->a, members, e);
    }
    return members->n > 1;
}

/* Which mentions stand for the parties: "the sides", "the negotiators"; with "both" or "the two" any word for a party. */
static bool stands_for_parties(const rap_who *w, const rap_mention *m, int64_t n)
{
    if (m->form == RAP_FORM_PRONOUN)
        return true;
    bool all = quantifies(w, m->first, "all");
    if (has_possessor(w, m) || (m->code.len > 3 && !rap_bare_role(w, m->code)) ||
        (!m->definite && !all && w->doc->tokens.at[m->head].rel != RAP_REL_COMPOUND))
        return false;
    if (w->doc->tokens.at[m->head].rel == RAP_REL_COMPOUND)
        return n >= 2 && w->both_sides != RAP_NO_CLASS &&
               rap_hit_at(w->doc, m->head, w->both_sides) != NULL; /* six-party talks */
    bool sides = w->both_sides != RAP_NO_CLASS && rap_hit_at(w->doc, m->head, w->both_sides) != NULL;
    return (sides && m->plural) || (n >= 2 && is_party_word(w, m));
}

bool rap_who_group(rap_who *w, uint32_t mention)
{
    const rap_mention *m = &w->doc->mentions.at[mention];
    rap_ids members = {0};
    if (!m->plural && !quantifies(w, m->first, "2"))
        return false;
    if (m->form == RAP_FORM_NOMINAL && named_inside(w, m, &members)) {
        make_group(w, mention, &members, RAP_SURE_HIGH);
        return true;
    }
    members.n = 0;
    if (listed(w, mention, &members)) {
        make_group(w, mention, &members, RAP_SURE_HIGH);
        return true;
    }
    members.n = 0;
    int64_t n = m->form == RAP_FORM_PRONOUN ? 0 : count_said(w, m);
    if (!stands_for_parties(w, m, n))
        return false;
    bool pronoun = m->form == RAP_FORM_PRONOUN;
    uint32_t a, b;
    if (n > 2) {
        if (!all_states(w, m, n, &members))
            members.n = 0;
    } else if (best_pair(w, m, w->hyper != RAP_NO_CLASS && rap_hit_at(w->doc, m->head, w->hyper) != NULL, &a, &b)) {
        rap_ids_add(w->a, &members, a);
        rap_ids_add(w->a, &members, b);
    } else if (!pronoun && n <= 2 && last_two(w, mention, &a, &b)) {
        rap_ids_add(w->a, &members, b);
        rap_ids_add(w->a, &members, a);
        pronoun = true; /* as doubtful as one */
    }
    if (members.n < 2)
        return false;
    make_group(w, mention, &members, pronoun ? RAP_SURE_LOW : RAP_SURE_HIGH);
    return true;
}

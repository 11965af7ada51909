/* resolve.c - descriptions and pronouns find whom they mean, in text order.  See who.h.
 *
 * A description takes the nearest entity before it whose code and kind agree and which is called the same or, where it
 * is definite, may be called so. A pronoun that speaks is whoever spoke last; one in what somebody said is the speaker
 * where it can be; else the nearest entity before it that was a subject. Nothing looks further back than FAR mentions.
 */
#include "entity/who.h"

#define BACK 60 /* mentions that a pronoun looks back */
#define FAR 150 /* mentions that a description looks back */

static const rap_mention *mention_at(const rap_who *w, uint32_t i)
{
    return &w->doc->mentions.at[i];
}

static rap_view lemma_of(const rap_who *w, const rap_mention *m)
{
    return w->doc->tokens.at[m->head].lemma;
}

static bool bare_role(const rap_who *w, const rap_mention *m)
{
    return rap_bare_role(w, m->code);
}

/* Whether an entity was called by this noun before: a mention of it with the same head, or its title. */
static bool called(const rap_who *w, uint32_t entity, rap_view lemma)
{
    const rap_entity *e = &w->doc->entities.at[entity];
    uint32_t n = e->mentions.n, low = n > 12 ? n - 12 : 0;
    for (uint32_t k = n; k-- > low;) {
        const rap_mention *m = mention_at(w, e->mentions.at[k]);
        if (rap_same_folded(lemma_of(w, m), lemma))
            return true;
        for (uint32_t t = m->first; m->form == RAP_FORM_NAME && t < m->last; t++)
            if (rap_same_folded(w->doc->tokens.at[t].lemma, lemma))
                return true;
    }
    for (uint32_t k = 0; k < e->roles.n; k++)
        if (rap_holds_folded(e->roles.at[k].title, lemma))
            return true;
    return false;
}

static bool is_place_or_country(rap_kind k)
{
    return k == RAP_KIND_COUNTRY || k == RAP_KIND_PLACE;
}

/* "the country", "the nation" */
static bool country_noun(const rap_who *w, const rap_mention *m)
{
    const rap_hit *h = w->hyper == RAP_NO_CLASS ? NULL : rap_hit_at(w->doc, m->head, w->hyper);
    return h && rap_same(rap_entry_get(w->lex, h->entry, "kind", w->doc->date), RAP_LIT("country"));
}

/* "The committee of Halm": what it is of is said; it is no other body that goes by no such name. A state that is named
 * may lend its name to all its bodies, a town only to its own. */
static bool of_another(const rap_who *w, const rap_mention *m, uint32_t entity)
{
    for (uint32_t t = m->first; t < m->last; t++) {
        uint32_t k = t == m->head ? RAP_NONE : w->doc->mention_of[t];
        const rap_mention *o = k == RAP_NONE ? NULL : mention_at(w, k);
        if (o && o->form == RAP_FORM_NAME && (m->code.len <= 3 || o->kind == RAP_KIND_PLACE) &&
            !rap_ids_have(&o->entities, entity))
            return true;
    }
    return false;
}

/* How well a description fits an entity, 0 = not at all. */
static int fit(const rap_who *w, const rap_mention *m, uint32_t entity)
{
    const rap_entity *e = &w->doc->entities.at[entity];
    const rap_seen *s = &w->seen.at[entity];
    if (e->members.n > 0 || s->last == RAP_NONE)
        return 0;
    bool same = called(w, entity, lemma_of(w, m)), bare = bare_role(w, m) || m->code.len == 0;
    if (country_noun(w, m))
        return e->kind == RAP_KIND_COUNTRY ? 4 : 0;
    if (is_place_or_country(e->kind))
        return 0;
    if (m->plural != s->plural && !(s->named && m->kind != RAP_KIND_PERSON))
        return 0;
    if (m->kind == RAP_KIND_PERSON && e->kind != RAP_KIND_PERSON)
        return 0;
    if (m->kind != RAP_KIND_PERSON && (e->kind == RAP_KIND_PERSON || e->kind == RAP_KIND_PLACE))
        return 0;
    if (!bare && e->code.len > 0 && !rap_codes_agree(m->code, e->code) &&
        !(same && rap_codes_agree(rap_country_of(m->code), e->code)))
        return 0;
    if (!bare && e->code.len == 0)
        return same ? 2 : 0;
    if (same)
        return 6;
    if (m->plural && m->kind != RAP_KIND_ORGANIZATION)
        return 0;
    if (of_another(w, m, entity))
        return 0;
    if (!bare)
        return 4;
    size_t at;
    bool role = m->kind != RAP_KIND_ORGANIZATION && m->code.len > 0 && e->code.len > 3 &&
                rap_find(rap_sub(e->code, 3, e->code.len), m->code, &at);
    return role ? 3 : m->code.len == 0 ? 2 : 0;
}

/* The best of those mentioned before, no further back than FAR mentions. */
static uint32_t nearest_fit(rap_who *w, uint32_t i, rap_sure *sure)
{
    const rap_mention *m = mention_at(w, i);
    uint32_t best = RAP_NONE, rivals = 0;
    int best_fit = 0;
    for (uint32_t k = i, steps = 0; k-- > 0 && steps < FAR; steps++) {
        const rap_mention *o = mention_at(w, k);
        for (uint32_t j = 0; j < o->entities.n; j++) {
            uint32_t e = o->entities.at[j];
            if (w->seen.at[e].stamp == i + 1)
                continue;
            w->seen.at[e].stamp = i + 1;
            int f = fit(w, m, e);
            rivals += f > 0 && f >= best_fit;
            if (f > best_fit) { /* the nearer one wins among equals */
                best = e;
                best_fit = f;
            }
        }
    }
    *sure = best_fit >= 4 || rivals <= 1 ? RAP_SURE_HIGH : RAP_SURE_LOW;
    return best;
}

/* ---- pronouns ------------------------------------------------------------------------------------------------------------ */

/* Whom a pronoun may stand for by data/en/entity.lex: man, woman, thing, several, speaker, hearer. */
static bool stands_for(const rap_who *w, const rap_mention *m, const char *who)
{
    const rap_hit *h = w->pronoun == RAP_NO_CLASS ? NULL : rap_hit_at(w->doc, m->head, w->pronoun);
    return h && rap_same(rap_entry_get(w->lex, h->entry, "who", RAP_NO_DAY), rap_view_of(who));
}

static bool pronoun_fits(const rap_who *w, const rap_mention *m, uint32_t entity)
{
    const rap_entity *e = &w->doc->entities.at[entity];
    const rap_seen *s = &w->seen.at[entity];
    bool woman = stands_for(w, m, "woman"), person = woman || stands_for(w, m, "man"),
         thing = stands_for(w, m, "thing");
    if (e->members.n > 0)
        return !person && !thing;
    if (person) {
        uint8_t g = woman ? RAP_GENDER_FEM : RAP_GENDER_MASC;
        return (e->kind == RAP_KIND_PERSON || (e->kind == RAP_KIND_OTHER && s->named)) && !s->plural &&
               (s->gender == 0 || s->gender == g);
    }
    if (thing)
        return (e->kind == RAP_KIND_COUNTRY || e->kind == RAP_KIND_ORGANIZATION || e->kind == RAP_KIND_GROUP) &&
               !s->plural;
    return s->plural || e->kind == RAP_KIND_GROUP;
}

/* "The Front had broken its promise": the subject of the clause in which the possessive stands, named before it. */
static uint32_t own_subject(const rap_who *w, uint32_t i)
{
    const rap_mention *m = mention_at(w, i);
    uint32_t t = m->head;
    if (w->doc->tokens.at[t].rel != RAP_REL_NMOD_POSS)
        return RAP_NONE;
    for (uint32_t k = 0; k < 6 && t != RAP_NONE; k++) {
        uint32_t f = w->doc->frame_of[t];
        if (f != RAP_NONE && w->doc->frames.at[f].kind == RAP_FRAME_VERB) {
            const rap_args *agent = &w->doc->frames.at[f].agent;
            uint32_t at = agent->n == 1 ? w->doc->mention_of[agent->at[0].token] : RAP_NONE;
            const rap_mention *o = at == RAP_NONE ? NULL : mention_at(w, at);
            bool fits = o && o->start < m->start && o->entities.n == 1 && o->form != RAP_FORM_PRONOUN &&
                        pronoun_fits(w, m, o->entities.at[0]);
            return fits ? o->entities.at[0] : RAP_NONE;
        }
        t = w->doc->tokens.at[t].head;
    }
    return RAP_NONE;
}

/* The single speaker of a statement whose content holds the pronoun, or of the last statement before it. */
static uint32_t speaker_for(const rap_who *w, uint32_t i)
{
    const rap_mention *m = mention_at(w, i);
    uint32_t s = w->holder[i];
    if (s != RAP_NONE) {
        const rap_statement *st = &w->doc->statements.at[s];
        if (st->directness != RAP_DIRECT_QUOTE && st->source_mention != RAP_NONE &&
            st->source_mention < w->doc->mentions.n) {
            const rap_mention *src = mention_at(w, st->source_mention);
            if (src->entities.n == 1 && st->source_mention != i && pronoun_fits(w, m, src->entities.at[0]))
                return src->entities.at[0];
        }
    }
    return RAP_NONE;
}

static uint32_t last_speaker(const rap_who *w, uint32_t i)
{
    const rap_mention *m = mention_at(w, i);
    for (uint32_t k = i, steps = 0; k-- > 0 && steps < BACK; steps++) {
        if (w->speaks[k] == RAP_NONE || (w->holder[k] != RAP_NONE && w->holder[k] != w->holder[i]))
            continue; /* who is only quoted in between goes not on */
        const rap_mention *src = mention_at(w, k);
        if (src->entities.n == 1 && pronoun_fits(w, m, src->entities.at[0]))
            return src->entities.at[0];
        if (src->entities.n == 1)
            return RAP_NONE; /* the last to speak cannot be meant: the reader looks further than we can */
    }
    return RAP_NONE;
}

/* "They" after two who spoke together are these two. */
static bool joint_speakers(rap_who *w, uint32_t i)
{
    for (uint32_t k = i, steps = 0; k-- > 0 && steps < BACK; steps++) {
        if (w->speaks[k] == RAP_NONE)
            continue;
        const rap_statement *s = &w->doc->statements.at[w->speaks[k]];
        if (s->source_tokens.n < 2)
            return false;
        for (uint32_t j = 0; j < s->source_tokens.n; j++) {
            uint32_t m = w->doc->mention_of[s->source_tokens.at[j]];
            for (uint32_t e = 0; m != RAP_NONE && e < mention_at(w, m)->entities.n; e++)
                rap_ids_add(w->a, &w->doc->mentions.at[i].entities, mention_at(w, m)->entities.at[e]);
        }
        return w->doc->mentions.at[i].entities.n > 1;
    }
    return false;
}

static bool is_subject(const rap_who *w, const rap_mention *m)
{
    uint8_t rel = w->doc->tokens.at[m->head].rel;
    return rel == RAP_REL_NSUBJ || rel == RAP_REL_NSUBJ_PASS;
}

/* The nearest entity before, subjects first within two sentences. */
static uint32_t nearest_before(const rap_who *w, uint32_t i, rap_sure *sure)
{
    bool rivals = false;
    const rap_mention *m = mention_at(w, i);
    uint32_t here = w->doc->tokens.at[m->head].sentence, best = RAP_NONE;
    int best_score = 0;
    for (uint32_t k = i, steps = 0; k-- > 0 && steps < BACK; steps++) {
        const rap_mention *o = mention_at(w, k);
        uint32_t there = w->doc->tokens.at[o->head].sentence;
        if (here - there > 3)
            break;
        if (o->entities.n != 1 || !pronoun_fits(w, m, o->entities.at[0]) ||
            (o->first <= m->first && m->last <= o->last))
            continue;
        rivals = rivals || (best != RAP_NONE && best != o->entities.at[0]);
        int score =
            12 - 3 * (int)(here - there) + (is_subject(w, o) ? 4 : 0) + (w->holder[k] == w->holder[i] ? 2 : 0) +
            (w->doc->tokens.at[o->head].rel == RAP_REL_COMPOUND || w->doc->tokens.at[o->head].rel == RAP_REL_AMOD ? -4
                                                                                                                  : 0);
        if (score > best_score) {
            best_score = score;
            best = o->entities.at[0];
        }
    }
    bool person = best != RAP_NONE && w->doc->entities.at[best].kind == RAP_KIND_PERSON;
    *sure = person && !rivals ? RAP_SURE_HIGH : RAP_SURE_LOW; /* nobody else could be meant */
    return best;
}

static void resolve_pronoun(rap_who *w, uint32_t i)
{
    const rap_mention *m = mention_at(w, i);
    if (w->doc->tokens.at[m->head].morph.person == 1 || w->doc->tokens.at[m->head].morph.person == 2 ||
        stands_for(w, m, "speaker") || stands_for(w, m, "hearer"))
        return; /* by who speaks, later */
    bool they = stands_for(w, m, "several");
    if (they && w->speaks[i] != RAP_NONE && joint_speakers(w, i))
        return;
    uint32_t e = w->speaks[i] != RAP_NONE ? last_speaker(w, i) : RAP_NONE;
    rap_sure sure = RAP_SURE_HIGH;
    if (e == RAP_NONE) {
        uint32_t subject = own_subject(w, i), speaker = speaker_for(w, i);
        e = subject != RAP_NONE ? subject : speaker;
        if (subject != RAP_NONE && speaker != RAP_NONE && subject != speaker)
            sure = RAP_SURE_LOW; /* "said the Front had shelled its villages" may mean either */
        if (e == RAP_NONE)
            e = nearest_before(w, i, &sure);
    }
    if (they && (e == RAP_NONE || sure == RAP_SURE_LOW) && rap_who_group(w, i))
        return;
    if (e == RAP_NONE)
        return;
    if (w->doc->entities.at[e].members.n > 0) {
        rap_ids members = w->doc->entities.at[e].members;
        for (uint32_t k = 0; k < members.n; k++)
            rap_ids_add(w->a, &w->doc->mentions.at[i].entities, members.at[k]);
        *RAP_PUSH(w->a, w->doc->entities.at[e].mentions) = i;
        w->seen.at[e].last = i;
        return;
    }
    rap_who_join(w, i, e, sure);
}

/* ---- descriptions ---------------------------------------------------------------------------------------------------------- */

/* The country or body of a possessor that is no name ("its army", "the country's envoys") lends its code. */
static void code_by_possessor(rap_who *w, uint32_t i)
{
    rap_mention *m = &w->doc->mentions.at[i];
    if (m->code.len > 3 || (m->code.len == 3 && !bare_role(w, m)))
        return;
    for (uint32_t c = w->tree.child[m->head]; c != RAP_NONE; c = w->tree.next[c]) {
        uint8_t rel = w->doc->tokens.at[c].rel;
        if (rel != RAP_REL_NMOD_POSS && rel != RAP_REL_NMOD)
            continue;
        uint32_t k = w->doc->mention_of[c];
        if (k == RAP_NONE || k == i || mention_at(w, k)->entities.n != 1)
            continue;
        rap_view base = w->doc->entities.at[mention_at(w, k)->entities.at[0]].code;
        if (base.len == 0)
            continue;
        if (m->code.len == 0 || base.len > 6 || rap_find(base, m->code, &(size_t){0}))
            m->code = base;
        else
            m->code = rap_format(w->a, RAP_PRI RAP_PRI,
                                 RAP_ARG(rap_sub(base, 0, base.len > 3 && rap_country_of(base).len ? 3 : base.len)),
                                 RAP_ARG(m->code));
        return;
    }
}

/* "The rebels", "the insurgents", where the text names one armed group only: that group. Any word for one will do, so
 * that what a party is called changes nothing. */
static uint32_t only_group(const rap_who *w, const rap_mention *m)
{
    size_t n = m->code.len;
    bool rebels = (n == 3 || n == 6) && rap_same(rap_sub(m->code, n - 3, n), RAP_LIT("REB"));
    if (!rebels || !m->definite || !m->plural)
        return RAP_NONE;
    uint32_t found = RAP_NONE;
    for (uint32_t i = 0; i < w->doc->entities.n; i++) {
        const rap_entity *e = &w->doc->entities.at[i];
        if (!w->seen.at[i].named || e->kind != RAP_KIND_GROUP || e->code.len < 6 ||
            !rap_same(rap_sub(e->code, 3, 6), RAP_LIT("REB")))
            continue;
        if (found != RAP_NONE || (n == 6 && !rap_same(rap_sub(e->code, 0, 3), rap_sub(m->code, 0, 3))))
            return RAP_NONE;
        found = i;
    }
    return found;
}

/* Fighters of a named group are the group: "Taliban militants"; but its officials are persons. */
static uint32_t group_itself(const rap_who *w, const rap_mention *m)
{
    if (m->code.len <= 3 || m->kind == RAP_KIND_PERSON)
        return RAP_NONE;
    const rap_hit *h = w->cls.agent == RAP_NO_CLASS ? NULL : rap_hit_at(w->doc, m->head, w->cls.agent);
    if (h == NULL || !rap_same(rap_entry_get(w->lex, h->entry, "code", w->doc->date), RAP_LIT("REB")))
        return RAP_NONE;
    for (uint32_t t = m->first; t < m->last; t++) {
        uint32_t k = w->doc->mention_of[t];
        if (t != m->head && k != RAP_NONE && mention_at(w, k)->form == RAP_FORM_NAME &&
            mention_at(w, k)->entities.n == 1) {
            const rap_entity *e = &w->doc->entities.at[mention_at(w, k)->entities.at[0]];
            if ((e->kind == RAP_KIND_GROUP || e->kind == RAP_KIND_ORGANIZATION) && rap_same(e->code, m->code))
                return mention_at(w, k)->entities.at[0];
        }
    }
    return RAP_NONE;
}

/* An office whose holder the text names only later: the one person with this title. */
static uint32_t named_later(const rap_who *w, const rap_mention *m)
{
    uint32_t found = RAP_NONE, n = w->doc->entities.n < 400 ? w->doc->entities.n : 400;
    if (m->kind != RAP_KIND_PERSON || m->plural || w->cls.title == RAP_NO_CLASS ||
        rap_hit_at(w->doc, m->head, w->cls.title) == NULL)
        return RAP_NONE;
    for (uint32_t i = 0; i < n; i++) {
        const rap_entity *e = &w->doc->entities.at[i];
        if (e->kind != RAP_KIND_PERSON || e->roles.n == 0 || !w->seen.at[i].named || w->seen.at[i].last != RAP_NONE)
            continue;
        bool code = m->code.len == 0 || e->code.len <= 3 || rap_codes_agree(m->code, e->code);
        if (!code || !rap_holds_folded(e->roles.at[0].title, lemma_of(w, m)))
            continue;
        if (found != RAP_NONE)
            return RAP_NONE;
        found = i;
    }
    return found;
}

static bool stands_for_sides(const rap_who *w, const rap_mention *m)
{
    return m->plural && w->both_sides != RAP_NO_CLASS && rap_hit_at(w->doc, m->head, w->both_sides) != NULL;
}

/* A later description may give the office in full: "special envoy" after "envoy". */
static void fuller_title(rap_who *w, const rap_mention *m, uint32_t entity)
{
    const rap_hit *t = w->cls.title == RAP_NO_CLASS ? NULL : rap_hit_at(w->doc, m->head, w->cls.title);
    rap_entity *e = &w->doc->entities.at[entity];
    if (t == NULL)
        return;
    rap_view title = rap_text(w->doc, w->doc->tokens.at[t->first].start, w->doc->tokens.at[t->last - 1].end);
    for (uint32_t k = 0; k < e->roles.n; k++) {
        rap_view old = e->roles.at[k].title;
        if (title.len > old.len && rap_same_folded(rap_sub(title, title.len - old.len, title.len), old))
            e->roles.at[k].title = title;
    }
}

/* "Officials of the two sides" are nobody's in particular. */
static bool of_several(const rap_who *w, const rap_mention *m)
{
    for (uint32_t t = m->head + 1; t < m->last; t++) {
        uint32_t k = w->doc->mention_of[t];
        if (k != RAP_NONE && (mention_at(w, k)->entities.n > 1 || stands_for_sides(w, mention_at(w, k))))
            return true;
    }
    return false;
}

/* "Danish media and government": without an article of its own the second shares what stands before the first. */
static void code_by_conjunct(rap_who *w, uint32_t i)
{
    rap_mention *m = &w->doc->mentions.at[i];
    const rap_token *t = &w->doc->tokens.at[m->head];
    if (t->rel != RAP_REL_CONJ || t->head == RAP_NONE || !rap_bare_role(w, m->code) ||
        rap_tree_child(w->doc, &w->tree, m->head, RAP_REL_DET) != RAP_NONE)
        return;
    uint32_t k = w->doc->mention_of[t->head];
    if (k == RAP_NONE || mention_at(w, k)->form != RAP_FORM_NOMINAL || mention_at(w, k)->code.len < 6 ||
        rap_bare_role(w, mention_at(w, k)->code))
        return;
    rap_view country = rap_country_of(mention_at(w, k)->code);
    if (country.len == 3)
        m->code = rap_format(w->a, RAP_PRI RAP_PRI, RAP_ARG(country), RAP_ARG(m->code));
}

static void resolve_description(rap_who *w, uint32_t i)
{
    rap_mention *m = &w->doc->mentions.at[i];
    code_by_possessor(w, i);
    code_by_conjunct(w, i);
    if (rap_bare_role(w, m->code) && of_several(w, m))
        m->code = RAP_NULL;
    if (rap_who_group(w, i))
        return;
    if (w->both_sides != RAP_NO_CLASS && rap_bare_role(w, m->code) &&
        rap_hit_at(w->doc, m->head, w->both_sides) != NULL)
        m->code = RAP_NULL; /* "the parties" are nobody in particular */
    uint32_t e = group_itself(w, m);
    if (e == RAP_NONE)
        e = only_group(w, m);
    rap_sure sure = RAP_SURE_HIGH;
    bool bare_plural = m->plural && !m->definite;
    if (e == RAP_NONE && (m->definite || bare_plural))
        e = nearest_fit(w, i, &sure);
    if (e != RAP_NONE && bare_plural && !rap_same_folded(rap_mention_text(w->doc, m), w->doc->entities.at[e].name))
        e = RAP_NONE; /* "officials": the same ones only where they are called the same in full */
    if (e != RAP_NONE && m->kind == RAP_KIND_PERSON && m->plural)
        e = called(w, e, lemma_of(w, m)) ? e : RAP_NONE;
    if (e == RAP_NONE && m->definite)
        e = named_later(w, m);
    if (e == RAP_NONE) {
        e = rap_who_add(w, RAP_NONE, rap_mention_text(w->doc, m), m->kind);
        w->doc->entities.at[e].code = m->code;
        w->seen.at[e].role_only = bare_role(w, m);
    } else if (w->doc->entities.at[e].code.len < m->code.len && !bare_role(w, m) &&
               !is_place_or_country(w->doc->entities.at[e].kind)) {
        w->doc->entities.at[e].code = m->code;
    }
    fuller_title(w, m, e);
    rap_who_join(w, i, e, sure);
}

void rap_who_resolve(rap_who *w, uint32_t i)
{
    const rap_mention *m = mention_at(w, i);
    if (m->form == RAP_FORM_NAME) {
        for (uint32_t k = 0; k < m->entities.n; k++)
            w->seen.at[m->entities.at[k]].last = i;
        return;
    }
    uint32_t tied = w->same_as[i];
    if (tied != RAP_NONE && mention_at(w, tied)->entities.n == 1) {
        uint32_t e = mention_at(w, tied)->entities.at[0];
        code_by_possessor(w, i);
        rap_entity *en = &w->doc->entities.at[e];
        if (m->code.len > en->code.len && !bare_role(w, m) && !is_place_or_country(en->kind))
            en->code = m->code;
        rap_who_join(w, i, e, RAP_SURE_HIGH);
    } else if (m->form == RAP_FORM_PRONOUN) {
        resolve_pronoun(w, i);
    } else {
        resolve_description(w, i);
    }
}

/* "I", "we", "our" are who speaks where they stand; outside of speech the state whose government published the text, else
 * nobody knows. */
void rap_who_first_persons(rap_who *w)
{
    uint32_t own = rap_who_release(w);
    for (uint32_t i = 0; i < w->doc->mentions.n; i++) {
        const rap_mention *m = mention_at(w, i);
        if (m->form != RAP_FORM_PRONOUN || m->entities.n > 0 || !stands_for(w, m, "speaker"))
            continue;
        if (w->holder[i] == RAP_NONE) {
            if (own != RAP_NONE && w->doc->tokens.at[m->head].morph.number == RAP_NUMBER_PLUR)
                rap_who_join(w, i, own, RAP_SURE_HIGH);
            continue;
        }
        const rap_ids *who = &w->doc->statements.at[w->holder[i]].speakers;
        for (uint32_t k = 0; k < who->n; k++)
            rap_ids_add(w->a, &w->doc->mentions.at[i].entities, who->at[k]);
        if (who->n == 1) {
            *RAP_PUSH(w->a, w->doc->entities.at[who->at[0]].mentions) = i;
            w->doc->mentions.at[i].sure = w->doc->statements.at[w->holder[i]].sure;
        }
    }
}

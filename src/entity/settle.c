/* settle.c - codes once all mentions are joined: a role without a country takes that of whom the document is about.
 * See who.h. */
#include "entity/who.h"

/* The state that is named most often, where it stands clear of the next. */
static uint32_t find_focus(const rap_who *w)
{
    uint32_t best = RAP_NONE, most = 0;
    for (uint32_t i = 0; i < w->doc->entities.n; i++) {
        const rap_entity *e = &w->doc->entities.at[i];
        if (e->kind == RAP_KIND_COUNTRY && e->code.len == 3 && e->mentions.n > most) {
            most = e->mentions.n;
            best = i;
        }
    }
    return best;
}

/* Where rebels are said to be: the state of an armed group that the document names. */
static uint32_t group_country(const rap_who *w)
{
    for (uint32_t i = 0; i < w->doc->entities.n; i++) {
        const rap_entity *g = &w->doc->entities.at[i];
        if (!w->seen.at[i].named || g->code.len < 6 || !rap_same(rap_sub(g->code, 3, 6), RAP_LIT("REB")))
            continue;
        for (uint32_t c = 0; c < w->doc->entities.n; c++)
            if (w->doc->entities.at[c].kind == RAP_KIND_COUNTRY &&
                rap_same(w->doc->entities.at[c].code, rap_sub(g->code, 0, 3)))
                return c;
    }
    return RAP_NONE;
}

/* How well a mention of a state places others in its sentence: "in Tarvia" best, "Tarvian journalists" least; a medium's
 * state ("the Tarvian news agency") not at all. */
static int places(const rap_who *w, const rap_mention *m)
{
    uint32_t h = w->doc->tokens.at[m->head].head;
    if (m->form != RAP_FORM_NAME || m->entities.n != 1 ||
        w->doc->entities.at[m->entities.at[0]].kind != RAP_KIND_COUNTRY)
        return 0;
    if (h != RAP_NONE && w->cls.outlet != RAP_NO_CLASS && rap_hit_at(w->doc, h, w->cls.outlet) != NULL)
        return 0;
    int score = m->entities.at[0] == w->focus ? 3 : 1;
    uint32_t c = rap_tree_child(w->doc, &w->tree, m->head, RAP_REL_CASE);
    if (c != RAP_NONE && c < m->head)
        score += w->locative != RAP_NO_CLASS && rap_hit_at(w->doc, c, w->locative) != NULL ? 3 : 1;
    return score;
}

static uint32_t near_country(const rap_who *w, const rap_entity *e)
{
    if (e->mentions.n == 0)
        return RAP_NONE;
    uint32_t at = e->mentions.at[0], here = w->doc->tokens.at[w->doc->mentions.at[at].head].sentence, found = RAP_NONE;
    int best = 0;
    for (uint32_t k = at > 20 ? at - 20 : 0; k < w->doc->mentions.n && k < at + 20; k++) {
        const rap_mention *m = &w->doc->mentions.at[k];
        int score = w->doc->tokens.at[m->head].sentence == here ? places(w, m) : 0;
        if (score > 0 && found != RAP_NONE && m->entities.at[0] != found && e->kind == RAP_KIND_PERSON)
            return RAP_NONE; /* a person serves one state: which of two, nothing tells */
        if (score > best) {
            best = score;
            found = m->entities.at[0];
        }
    }
    return found;
}

/* "Envoys of the government": whose they are is said by a description that was joined only after them. */
static uint32_t owner_country(const rap_who *w, const rap_entity *e)
{
    if (e->mentions.n == 0)
        return RAP_NONE;
    const rap_mention *m = &w->doc->mentions.at[e->mentions.at[0]];
    for (uint32_t c = w->tree.child[m->head]; m->form == RAP_FORM_NOMINAL && c != RAP_NONE; c = w->tree.next[c]) {
        uint32_t k = w->doc->tokens.at[c].rel == RAP_REL_NMOD || w->doc->tokens.at[c].rel == RAP_REL_NMOD_POSS
                         ? w->doc->mention_of[c]
                         : RAP_NONE;
        const rap_mention *o = k == RAP_NONE ? NULL : &w->doc->mentions.at[k];
        if (!o || o->entities.n != 1 || o->kind == RAP_KIND_PLACE)
            continue;
        rap_view state = rap_country_of(w->doc->entities.at[o->entities.at[0]].code);
        for (uint32_t i = 0; state.len == 3 && i < w->doc->entities.n && i < 512; i++)
            if (w->doc->entities.at[i].kind == RAP_KIND_COUNTRY && rap_same(w->doc->entities.at[i].code, state))
                return i;
    }
    return RAP_NONE;
}

static bool one_country(const rap_who *w)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < w->doc->entities.n; i++)
        n += w->doc->entities.at[i].kind == RAP_KIND_COUNTRY;
    return n == 1;
}

void rap_who_settle(rap_who *w)
{
    bool alone = one_country(w);
    w->focus = find_focus(w);
    uint32_t rebels = group_country(w);
    for (uint32_t i = 0; i < w->doc->entities.n; i++) {
        rap_entity *e = &w->doc->entities.at[i];
        rap_seen *s = &w->seen.at[i];
        s->role_only = e->entry == RAP_NONE && rap_bare_role(w, e->code);
        if (s->role_only) {
            uint32_t c = owner_country(w, e);
            /* "President X" beside one state may be another's: of who is named nothing is guessed */
            bool named = s->named && e->kind == RAP_KIND_PERSON;
            if (c == RAP_NONE && !named)
                c = rap_same(e->code, RAP_LIT("REB")) ? rebels : near_country(w, e);
            if (c == RAP_NONE && !named)
                c = w->focus;
            if (c != RAP_NONE && w->doc->entities.at[c].code.len == 3) {
                e->code = rap_format(w->a, RAP_PRI RAP_PRI, RAP_ARG(w->doc->entities.at[c].code), RAP_ARG(e->code));
                e->sure = RAP_SURE_LOW;
            }
        }
        if (s->role_only && !alone)
            continue; /* the state is a guess: enough for a code that is not sure, not for whose minister somebody is */
        for (uint32_t k = 0; k < e->roles.n; k++) /* an office is held for the state that the code begins with */
            if (e->roles.at[k].for_ == RAP_NONE && rap_country_of(e->code).len == 3)
                for (uint32_t c = 0; c < w->doc->entities.n && c < 512 && e->roles.at[k].for_ == RAP_NONE; c++)
                    if (w->doc->entities.at[c].kind == RAP_KIND_COUNTRY &&
                        rap_same(w->doc->entities.at[c].code, rap_country_of(e->code)))
                        e->roles.at[k].for_ = c;
    }
    for (uint32_t i = 0; i < w->doc->mentions.n; i++) { /* a mention without a code of its own has its entity's */
        rap_mention *m = &w->doc->mentions.at[i];
        if (m->entities.n == 1 && (m->code.len == 0 || w->seen.at[m->entities.at[0]].role_only) &&
            m->kind != RAP_KIND_PLACE)
            m->code = w->doc->entities.at[m->entities.at[0]].code;
    }
}

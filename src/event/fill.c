/* fill.c - see fill.h. */
#include "event/fill.h"

bool rap_of_talks(const rap_building *b, const rap_candidate *c)
{
    return rap_same(rap_code_get(&b->roles.codes, c->event.cameo, "talks"), RAP_LIT("yes"));
}

/* ---- countries of roles ---------------------------------------------------------------------------------------------- */

static rap_view country_of(const rap_sides *s, const rap_side *side)
{
    for (uint32_t i = 0; i < side->at.n; i++) {
        rap_view code = side->at.at[i].code;
        if (code.len >= 3 && !rap_code_is_role(s, code) && !rap_starts(code, "IGO"))
            return rap_sub(code, 0, 3);
    }
    return RAP_NULL;
}

/* "Gunmen", "the government": of the place, else of the other side. */
static void inherit_country(const rap_building *b, rap_candidate *c, rap_side *side, const rap_side *other)
{
    for (uint32_t i = 0; i < side->at.n; i++) {
        rap_actor *a = &side->at.at[i];
        if (!a->code.len || !rap_code_is_role(&b->roles.sides, a->code))
            continue;
        rap_view country = c->event.place.country.len ? c->event.place.country : country_of(&b->roles.sides, other);
        if (!country.len)
            continue;
        a->code = rap_format(b->doc->arena, RAP_PRI RAP_PRI, RAP_ARG(country), RAP_ARG(a->code));
        side->doubtful = true;
    }
}

/* ---- the other actor of the sentence ----------------------------------------------------------------------------------- */

/* Those who speak, and those through whom they do, are not the other side of what they tell. [M] */
static bool *speakers(const rap_doc *d)
{
    bool *out = RAP_NEW(d->arena, bool, d->mentions.n + 1);
    for (uint32_t i = 0; i < d->statements.n; i++) {
        rap_span s = d->statements.at[i].source;
        for (uint32_t m = s.start == RAP_NONE ? d->mentions.n : rap_first_mention(d, s.start);
             m < d->mentions.n && d->mentions.at[m].start < s.end; m++)
            out[m] |= d->mentions.at[m].end <= s.end;
    }
    return out;
}

static bool on_side(const rap_side *side, const rap_actor *a)
{
    for (uint32_t i = 0; i < side->at.n; i++) {
        rap_view code = side->at.at[i].code;
        if (rap_same_actor(&side->at.at[i], a) ||
            (code.len >= 3 && a->code.len >= 3 && rap_same(rap_sub(code, 0, 3), rap_sub(a->code, 0, 3))))
            return true;
    }
    return false;
}

/* The other actor of the sentence: of another country, a target rather behind the trigger, a source rather before it. */
static void fill_from_sentence(const rap_building *b, rap_candidate *c, rap_side *side, const rap_side *other)
{
    const rap_doc *d = b->doc;
    const rap_sentence *s = &d->sentences.at[d->tokens.at[c->event.trigger_token].sentence];
    uint32_t best = RAP_NONE, distance = UINT32_MAX;
    rap_actor found = {RAP_NONE, RAP_NULL};
    for (uint32_t i = rap_first_mention(d, s->start); i < d->mentions.n && d->mentions.at[i].start < s->end; i++) {
        const rap_mention *m = &d->mentions.at[i];
        if (m->end > s->end || m->entities.n != 1 || m->form == RAP_FORM_PRONOUN || b->speaks[i])
            continue;
        const rap_entity *e = &d->entities.at[m->entities.at[0]];
        rap_actor a = {m->entities.at[0], rap_entity_code(&b->roles.sides, m->entities.at[0])};
        if (e->kind == RAP_KIND_PLACE || a.code.len < 3 || rap_code_is_role(&b->roles.sides, a.code) || on_side(other, &a))
            continue;
        uint32_t t = c->event.trigger_token, away = m->head > t ? m->head - t : t - m->head;
        if ((m->head > t) == (side == &c->source))
            away += 1000;
        if (away < distance) {
            best = i;
            distance = away;
            found = a;
        }
    }
    if (best == RAP_NONE)
        return;
    rap_side_add(&b->roles.sides, side, found.entity, found.code);
    side->doubtful = true;
}

/* ---- the pair that the document tells of as talking ------------------------------------------------------------------- */

#define MAX_PAIRS 64 /* a document that tells of more is an archive: the first ones are counted */

typedef RAP_ARRAY(rap_pair) pairs;

/* The two of a candidate that names two: one on each side, or both on both. */
static bool two_of(const rap_candidate *c, rap_actor *x, rap_actor *y)
{
    bool both = c->source.at.n == 2 && c->source.at.at == c->target.at.at;
    if (!both && (c->source.at.n != 1 || c->target.at.n != 1))
        return false;
    *x = c->source.at.at[0];
    *y = both ? c->source.at.at[1] : c->target.at.at[0];
    return x->code.len >= 3 && y->code.len >= 3 && !rap_same(rap_sub(x->code, 0, 3), rap_sub(y->code, 0, 3)) ? true
           : x->code.len > 3 && y->code.len > 3 && !rap_same(x->code, y->code);
}

static bool alike(const rap_actor *x, const rap_actor *y)
{
    size_t n = x->code.len < y->code.len ? x->code.len : y->code.len;
    return rap_same_actor(x, y) || (n >= 3 && rap_same(rap_sub(x->code, 0, n), rap_sub(y->code, 0, n)));
}

/* The pair told most often; among equals the one told first. weight 0 = none. */
rap_pair rap_fill_open(rap_building *b)
{
    b->speaks = speakers(b->doc);
    pairs all = {0};
    rap_pair best = {0};
    for (uint32_t i = 0; i < b->list.n; i++) {
        const rap_candidate *c = &b->list.at[i];
        rap_actor x, y;
        if (b->consumed[c->event.frame] || !rap_of_talks(b, c) || !two_of(c, &x, &y))
            continue;
        rap_pair *p = NULL;
        for (uint32_t k = 0; k < all.n && !p; k++)
            if ((alike(&all.at[k].a, &x) && alike(&all.at[k].b, &y)) || (alike(&all.at[k].a, &y) && alike(&all.at[k].b, &x)))
                p = &all.at[k];
        if (!p && all.n == MAX_PAIRS)
            continue;
        if (!p) {
            p = RAP_PUSH(b->doc->arena, all);
            *p = (rap_pair){.a = x, .b = y};
        }
        p->weight++;
    }
    uint32_t second = 0;
    for (uint32_t i = 0; i < all.n; i++) {
        if (all.at[i].weight > best.weight) {
            second = best.weight;
            best = all.at[i];
        } else if (all.at[i].weight > second) {
            second = all.at[i].weight;
        }
    }
    best.clear = best.weight >= 2 && best.weight >= 2 * second;
    return best;
}

/* Who hosts or mediates "the talks" is neither of the two, and does it for both. */
static void fill_mediated(const rap_building *b, rap_candidate *c, const rap_pair *p)
{
    if (c->source.at.n != 1 || c->target.at.n || alike(&c->source.at.at[0], &p->a) || alike(&c->source.at.at[0], &p->b))
        return;
    rap_side_add(&b->roles.sides, &c->target, p->a.entity, p->a.code);
    rap_side_add(&b->roles.sides, &c->target, p->b.entity, p->b.code);
    c->target.doubtful = true;
}

/* What one side of talks demands, offers, refuses or threatens, it does to the other. */
static bool of_speech(const rap_building *b, const rap_candidate *c)
{
    return rap_same(rap_code_get(&b->roles.codes, c->event.cameo, "aims"), RAP_LIT("pair"));
}

/* "their negotiations": the pronoun may be doubtful, but when it gives the pair of whose talks the whole document tells, it
 * is right. */
static void confirm_pair(const rap_building *b, rap_candidate *c, const rap_pair *p)
{
    rap_actor x, y;
    if (!p->clear || !rap_of_talks(b, c) || !two_of(c, &x, &y))
        return;
    if ((alike(&x, &p->a) && alike(&y, &p->b)) || (alike(&x, &p->b) && alike(&y, &p->a)))
        c->source.doubtful = c->target.doubtful = false;
}

/* Talks of nobody are those of the pair; of one of them, with the other. */
static void fill_from_pair(const rap_building *b, rap_candidate *c, const rap_pair *p, bool may)
{
    confirm_pair(b, c, p);
    if (p->weight && rap_same(rap_code_get(&b->roles.codes, c->event.cameo, "talks"), RAP_LIT("mediated")))
        fill_mediated(b, c, p);
    if (!p->weight || !may || (c->source.at.n && c->target.at.n) || c->source.at.n > 1 || c->target.at.n > 1)
        return;
    rap_side *known = c->source.at.n ? &c->source : &c->target, *missing = c->source.at.n ? &c->target : &c->source;
    if (!known->at.n) {
        rap_side_add(&b->roles.sides, &c->source, p->a.entity, p->a.code);
        rap_side_add(&b->roles.sides, &c->source, p->b.entity, p->b.code);
        c->target.at = c->source.at;
        c->source.doubtful = !p->clear;
        return;
    }
    const rap_actor *other = alike(&known->at.at[0], &p->a) ? &p->b : alike(&known->at.at[0], &p->b) ? &p->a : NULL;
    if (!other)
        return;
    rap_side_add(&b->roles.sides, missing, other->entity, other->code);
    missing->doubtful = true;
}

/* Who is hit or protested against, when nobody is named: those of the place, at last those of the country of who acts. */
static void fill_from_country(const rap_building *b, rap_candidate *c, rap_view country)
{
    if (c->target.at.n || !country.len || !rap_code_get(&b->roles.codes, c->event.cameo, "inherits").len)
        return;
    *RAP_PUSH(b->doc->arena, c->target.at) = (rap_actor){RAP_NONE, country};
    c->target.doubtful = true;
}

static void fill_others(const rap_building *b, rap_candidate *c)
{
    bool alone = rap_same(rap_code_get(&b->roles.codes, c->event.cameo, "alone"), RAP_LIT("yes"));
    fill_from_country(b, c, c->event.place.country);
    if (!c->target.at.n && c->source.at.n && !alone)
        fill_from_sentence(b, c, &c->target, &c->source);
    fill_from_country(b, c, country_of(&b->roles.sides, &c->source));
    if (!c->source.at.n && c->target.at.n)
        fill_from_sentence(b, c, &c->source, &c->target);
}

bool rap_fill_sides(const rap_building *b, rap_candidate *c, const rap_pair *talking)
{
    fill_from_pair(b, c, talking, rap_of_talks(b, c));
    if (c->needs_target && !c->target.at.n)
        return false;
    if (c->event.status != RAP_EVENT_DENIED)
        fill_others(b, c);
    fill_from_pair(b, c, talking, c->source.at.n && !c->target.at.n && of_speech(b, c));
    inherit_country(b, c, &c->source, &c->target);
    if (c->source.at.at != c->target.at.at)
        inherit_country(b, c, &c->target, &c->source);
    return true;
}

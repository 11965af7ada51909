/* settle.c - see settle.h. */
#include "event/settle.h"

#include "event/place.h"

#include <stdlib.h>
#include <string.h>

static const rap_frame *frame_of(const rap_building *b, const rap_candidate *c)
{
    return &b->doc->frames.at[c->event.frame];
}

static rap_view entry_get(const rap_building *b, const rap_candidate *c, const char *key)
{
    return c->entry == RAP_NONE ? RAP_NULL : rap_entry_get(b->lex, c->entry, key, RAP_NO_DAY);
}

/* ---- status -------------------------------------------------------------------------------------------------- */

bool rap_frame_asserted(const rap_frame *f)
{
    return f->embed != RAP_EMBED_PURPOSE && f->embed != RAP_EMBED_CONDITION;
}

rap_event_status rap_frame_status(const rap_frame *f)
{
    if (f->negated)
        return RAP_EVENT_DENIED;
    if (f->conditional)
        return RAP_EVENT_CONDITIONAL;
    switch (f->modal) {
    case RAP_MODAL_WILL:
        return RAP_EVENT_PLANNED;
    case RAP_MODAL_WOULD: /* mostly the future as somebody said it */
        return RAP_EVENT_PLANNED;
    case RAP_MODAL_CAN:
    case RAP_MODAL_MAY:
    case RAP_MODAL_MUST:
    case RAP_MODAL_WANT:
    case RAP_MODAL_READY:
        return RAP_EVENT_POSSIBLE;
    case RAP_MODAL_NONE:
    case RAP_MODAL_COUNT:
    default:
        break;
    }
    if (f->tense == RAP_TENSE_FUTURE)
        return RAP_EVENT_PLANNED;
    if (f->embed == RAP_EMBED_UNTIL)
        return RAP_EVENT_PLANNED;
    if (f->aspect == RAP_ASPECT_PROGRESSIVE)
        return RAP_EVENT_ONGOING;
    if (f->tense == RAP_TENSE_PRESENT && f->aspect == RAP_ASPECT_PLAIN && f->kind != RAP_FRAME_NOUN)
        return RAP_EVENT_ONGOING;
    return RAP_EVENT_HAPPENED;
}

/* Acts that are done by saying them: they have happened when they are told, even in the present tense. */
static bool verbal(rap_view code)
{
    static const char *const roots[] = {"02", "03", "05", "09", "10", "11", "12", "13"};
    for (size_t i = 0; i < RAP_COUNT(roots); i++)
        if (rap_starts(code, roots[i]))
            return true;
    return false;
}

static bool ahead(const rap_frame *f)
{
    return f->modal == RAP_MODAL_WILL || f->modal == RAP_MODAL_WOULD || f->modal == RAP_MODAL_READY ||
           f->modal == RAP_MODAL_CAN || f->tense == RAP_TENSE_FUTURE;
}

/* "a meeting to be held in Port Sella": what is still to be done with the act that a noun names. */
static bool to_be_done(const rap_building *b, uint32_t noun)
{
    for (uint32_t i = 0; i < b->doc->frames.n; i++) {
        const rap_frame *g = &b->doc->frames.at[i];
        if (g->parent == noun && g->passive && g->embed == RAP_EMBED_COMPLEMENT)
            return true;
    }
    return false;
}

/* The code that negation and future make of it, and the status. Nouns are as their clause is. */
static void compose(const rap_building *b, rap_candidate *c)
{
    rap_event *e = &c->event;
    const rap_frame *f = frame_of(b, c);
    if (c->fixed_status)
        return;
    e->status = rap_frame_status(f);
    if (e->status == RAP_EVENT_POSSIBLE && f->modal == RAP_MODAL_WANT && f->parent != RAP_NONE &&
        rap_hit_at(b->doc, b->doc->frames.at[f->parent].trigger, b->plan_verb))
        e->status = RAP_EVENT_PLANNED;
    if (f->kind == RAP_FRAME_NOUN && e->status == RAP_EVENT_HAPPENED && to_be_done(b, e->frame))
        e->status = RAP_EVENT_PLANNED;
    rap_view refuse = RAP_NULL;
    if (f->negated) {
        bool agrees = rap_same(entry_get(b, c, "op"), RAP_LIT("agree"));
        bool will = ahead(f) && f->modal != RAP_MODAL_CAN; /* who cannot does not refuse */
        refuse = rap_code_get(&b->roles.codes, e->cameo, will || agrees ? "refuse" : "denied");
    }
    if (refuse.len) {
        e->cameo = refuse;
        e->status = RAP_EVENT_HAPPENED;
        return;
    }
    if (f->negated)
        return;
    if (ahead(f) && f->kind != RAP_FRAME_NOUN) {
        rap_view future = rap_code_get(&b->roles.codes, e->cameo, "future");
        if (future.len)
            e->cameo = future;
    }
    if (e->status == RAP_EVENT_ONGOING && f->aspect == RAP_ASPECT_PLAIN && verbal(e->cameo))
        e->status = RAP_EVENT_HAPPENED;
}

static bool of_talks(const rap_building *b, const rap_candidate *c)
{
    return rap_same(rap_code_get(&b->roles.codes, c->event.cameo, "talks"), RAP_LIT("yes"));
}

/* ---- sides ----------------------------------------------------------------------------------------------------- */

static void both_ways(rap_candidate *c, const rap_side *all)
{
    c->source.at = all->at;
    c->target.at = all->at;
}

static bool two_way_noun(const rap_building *b, uint32_t token)
{
    const rap_hit *h = token == RAP_NONE ? NULL : rap_hit_at(b->doc, token, b->roles.codes.evn);
    return h && rap_same(rap_entry_get(b->lex, h->entry, "two-way", RAP_NO_DAY), RAP_LIT("yes"));
}

static void reciprocal(const rap_building *b, rap_candidate *c)
{
    bool two_way = frame_of(b, c)->reciprocal || rap_same(entry_get(b, c, "two-way"), RAP_LIT("yes")) ||
                   rap_same(rap_code_get(&b->roles.codes, c->event.cameo, "two-way"), RAP_LIT("yes")) ||
                   two_way_noun(b, c->object);
    if (!two_way)
        return;
    const rap_frame *f = frame_of(b, c);
    bool members = f->reciprocal && f->kind != RAP_FRAME_VERB && c->source.at.n == 1 && c->source.plural; /* "between rival groups" */
    if (!c->target.at.n && (c->source.at.n > 1 || members)) {
        c->target.doubtful = c->source.doubtful;
        both_ways(c, &(rap_side){.at = c->source.at});
    } else if (!c->source.at.n && c->target.at.n > 1)
        both_ways(c, &(rap_side){.at = c->target.at});
}

/* "The government resumed its talks with the Front": the state and its government are one side of talks. */
static bool same_side(const rap_actor *a, const rap_actor *b, bool talks)
{
    if (rap_same_actor(a, b) || !talks)
        return rap_same_actor(a, b);
    const rap_actor *shorter = a->code.len < b->code.len ? a : b, *longer = shorter == a ? b : a;
    return shorter->code.len == 3 && longer->code.len == 6 &&
           rap_same(rap_sub(longer->code, 0, 3), shorter->code) && rap_same(rap_sub(longer->code, 3, 6), RAP_LIT("GOV"));
}

/* "North Korea" and "the six parties", "Norway" and "its troops": a description under the state is no other side. */
static bool own_part(const rap_building *b, const rap_actor *whole, const rap_actor *part)
{
    if (whole->code.len != 3 || part->code.len <= 3 || !rap_same(rap_sub(part->code, 0, 3), whole->code) || part->entity == RAP_NONE)
        return false;
    const rap_entity *e = &b->doc->entities.at[part->entity];
    return !e->mentions.n || b->doc->mentions.at[e->mentions.at[0]].form != RAP_FORM_NAME;
}

/* Nobody acts on himself: who is on both sides of a one-way act stays the source. */
static void part_sides(const rap_building *b, rap_candidate *c, bool talks)
{
    if (c->source.at.at == c->target.at.at)
        return;
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->target.at.n; i++) {
        bool same = false;
        for (uint32_t k = 0; k < c->source.at.n; k++)
            same |= same_side(&c->target.at.at[i], &c->source.at.at[k], talks) ||
                    own_part(b, &c->source.at.at[k], &c->target.at.at[i]);
        if (!same)
            c->target.at.at[n++] = c->target.at.at[i];
    }
    c->target.at.n = n;
}

/* Talks are held in a place and with nobody there: a town is no side. */
static void drop_places(const rap_building *b, rap_side *side)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < side->at.n; i++) {
        uint32_t e = side->at.at[i].entity;
        if (e == RAP_NONE || b->doc->entities.at[e].kind != RAP_KIND_PLACE)
            side->at.at[n++] = side->at.at[i];
    }
    side->at.n = n;
}

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

/* ---- holder, place, sure ----------------------------------------------------------------------------------------- */

uint32_t rap_holder_at(const rap_doc *doc, uint32_t start, uint32_t end, uint32_t frame)
{
    uint32_t best = RAP_NONE, size = UINT32_MAX;
    for (uint32_t i = 0; i < doc->statements.n; i++) {
        const rap_statement *s = &doc->statements.at[i];
        if ((frame != RAP_NONE && s->cue_frame == frame) || s->kind == RAP_STATEMENT_ATTITUDE || s->kind == RAP_STATEMENT_DEED)
            continue; /* what somebody decides or supports is not asserted by him */
        for (uint32_t k = 0; k < s->content.n; k++) {
            rap_span in = s->content.at[k];
            if (in.start <= start && end <= in.end && in.end - in.start < size) {
                best = i;
                size = in.end - in.start;
            }
        }
    }
    return best;
}

static bool sides_sure(const rap_doc *doc, const rap_side *side)
{
    if (side->doubtful || !side->at.n)
        return false;
    for (uint32_t i = 0; i < side->at.n; i++) {
        uint32_t e = side->at.at[i].entity;
        if (e == RAP_NONE || doc->entities.at[e].sure == RAP_SURE_LOW || !side->at.at[i].code.len)
            return false;
    }
    return true;
}

static rap_sure sure_of(const rap_building *b, const rap_candidate *c)
{
    const rap_frame *f = frame_of(b, c);
    bool clause = f->embed == RAP_EMBED_NONE || f->embed == RAP_EMBED_COMPLEMENT || f->embed == RAP_EMBED_COORDINATED ||
                  f->embed == RAP_EMBED_PARATAXIS;
    bool ok = clause && f->depth <= 2 && !f->question && !f->imperative && f->kind != RAP_FRAME_NOUN &&
              c->event.status != RAP_EVENT_CONDITIONAL && sides_sure(b->doc, &c->source) && sides_sure(b->doc, &c->target);
    return ok ? RAP_SURE_HIGH : RAP_SURE_LOW;
}

/* ---- which stay ---------------------------------------------------------------------------------------------------- */

static bool has_time(const rap_building *b, const rap_frame *f)
{
    for (uint32_t i = 0; i < f->preps.n; i++)
        if (b->doc->time_of && b->doc->time_of[f->preps.at[i].token] != RAP_NONE)
            return true;
    return f->times.n > 0;
}

/* How many of its own sides, and of what else makes an assertion of it, a clause or noun that is not the news must have:
 * a noun alone is an act only with actors or a day of its own ("the talks" has none); what is deep inside a sentence, in
 * relative clauses and in the background, is mostly known before. */
static bool stands(const rap_building *b, const rap_candidate *c)
{
    const rap_frame *f = frame_of(b, c);
    int known = (c->source.at.n > 0) + (c->target.at.n > 0);
    if (f->kind == RAP_FRAME_NOUN)
        return known == 2 || (known == 1 && has_time(b, f) && f->depth < 3);
    if (f->embed == RAP_EMBED_RELATIVE || f->embed == RAP_EMBED_BACKGROUND || f->depth >= 3)
        return known == 2 || (known == 1 && has_time(b, f));
    return true;
}

/* What is said at all: no purpose, condition, question; what is demanded is told by the demand. */
static bool told(const rap_building *b, const rap_candidate *c)
{
    const rap_frame *f = frame_of(b, c);
    /* "a grant to finance the road": but "their plan to withdraw" is told */
    bool of_noun = f->parent != RAP_NONE && f->embed == RAP_EMBED_COMPLEMENT && f->tense == RAP_TENSE_NONE &&
                   b->doc->frames.at[f->parent].kind == RAP_FRAME_NOUN && !rap_noun_kind(&b->roles.codes, b->doc->frames.at[f->parent].trigger).len;
    return rap_frame_asserted(f) && !of_noun && !f->question && (f->modal != RAP_MODAL_MUST || c->fixed_status);
}

static bool stays(const rap_building *b, const rap_candidate *c, bool of_talks_kept)
{
    const rap_frame *f = frame_of(b, c);
    if (c->dropped || b->consumed[c->event.frame] || !told(b, c))
        return false;
    bool violent = strncmp(c->event.cameo.at, "14", 2) >= 0;
    if (!c->source.at.n && !c->target.at.n && !violent && !(of_talks_kept && f->kind != RAP_FRAME_NOUN && of_talks(b, c)))
        return false;
    return stands(b, c);
}

/* ---- who is missing ---------------------------------------------------------------------------------------------------- */

/* Those who speak, and those through whom they do, are not the other side of what they tell. */
static bool speaks(const rap_doc *d, uint32_t mention)
{
    const rap_mention *m = &d->mentions.at[mention];
    for (uint32_t i = 0; i < d->statements.n; i++) {
        const rap_statement *s = &d->statements.at[i];
        if (s->source.start != RAP_NONE && s->source.start <= m->start && m->end <= s->source.end)
            return true;
    }
    return false;
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

/* The other actor of the sentence: of another country, named after the trigger before one named ahead of it. */
static void fill_from_sentence(const rap_building *b, rap_candidate *c, rap_side *side, const rap_side *other)
{
    const rap_doc *d = b->doc;
    const rap_sentence *s = &d->sentences.at[d->tokens.at[c->event.trigger_token].sentence];
    uint32_t best = RAP_NONE, distance = UINT32_MAX;
    rap_actor found = {RAP_NONE, RAP_NULL};
    for (uint32_t i = 0; i < d->mentions.n; i++) {
        const rap_mention *m = &d->mentions.at[i];
        if (m->start < s->start || m->end > s->end || m->entities.n != 1 || m->form == RAP_FORM_PRONOUN || speaks(d, i))
            continue;
        const rap_entity *e = &d->entities.at[m->entities.at[0]];
        rap_actor a = {m->entities.at[0], rap_entity_code(&b->roles.sides, m->entities.at[0])};
        if (e->kind == RAP_KIND_PLACE || a.code.len < 3 || rap_code_is_role(&b->roles.sides, a.code) || on_side(other, &a))
            continue;
        uint32_t t = c->event.trigger_token, away = m->head > t ? m->head - t : 1000 + t - m->head;
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

typedef struct {
    rap_actor a, b;
    uint32_t weight;
} pair;
typedef RAP_ARRAY(pair) pairs;

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
static pair talking_pair(const rap_building *b)
{
    pairs all = {0};
    pair best = {0};
    for (uint32_t i = 0; i < b->list.n; i++) {
        const rap_candidate *c = &b->list.at[i];
        rap_actor x, y;
        if (b->consumed[c->event.frame] || !of_talks(b, c) || !two_of(c, &x, &y))
            continue;
        pair *p = NULL;
        for (uint32_t k = 0; k < all.n && !p; k++)
            if ((alike(&all.at[k].a, &x) && alike(&all.at[k].b, &y)) || (alike(&all.at[k].a, &y) && alike(&all.at[k].b, &x)))
                p = &all.at[k];
        if (!p) {
            p = RAP_PUSH(b->doc->arena, all);
            *p = (pair){.a = x, .b = y};
        }
        p->weight++;
    }
    for (uint32_t i = 0; i < all.n; i++)
        if (all.at[i].weight > best.weight)
            best = all.at[i];
    return best;
}

/* Talks of nobody are those of the pair; of one of them, with the other. */
static void fill_from_pair(const rap_building *b, rap_candidate *c, const pair *p)
{
    if (!p->weight || !of_talks(b, c) || (c->source.at.n && c->target.at.n) || c->source.at.n > 1 || c->target.at.n > 1)
        return;
    rap_side *known = c->source.at.n ? &c->source : &c->target, *missing = c->source.at.n ? &c->target : &c->source;
    if (!known->at.n) {
        rap_side_add(&b->roles.sides, &c->source, p->a.entity, p->a.code);
        rap_side_add(&b->roles.sides, &c->source, p->b.entity, p->b.code);
        c->target.at = c->source.at;
        c->source.doubtful = true;
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

static void fill_sides(const rap_building *b, rap_candidate *c)
{
    if (c->event.status == RAP_EVENT_DENIED)
        return;
    bool alone = rap_same(rap_code_get(&b->roles.codes, c->event.cameo, "alone"), RAP_LIT("yes"));
    fill_from_country(b, c, c->event.place.country);
    if (!c->target.at.n && c->source.at.n && !alone)
        fill_from_sentence(b, c, &c->target, &c->source);
    fill_from_country(b, c, country_of(&b->roles.sides, &c->source));
    if (!c->source.at.n && c->target.at.n)
        fill_from_sentence(b, c, &c->source, &c->target);
}

static bool argument_of(const rap_frame *outer, uint32_t token)
{
    for (uint32_t i = 0; i < outer->agent.n; i++)
        if (outer->agent.at[i].token == token)
            return true;
    for (uint32_t i = 0; i < outer->patient.n; i++)
        if (outer->patient.at[i].token == token)
            return true;
    for (uint32_t i = 0; i < outer->preps.n; i++)
        if (outer->preps.at[i].token == token)
            return true;
    return false;
}

/* A noun that is an argument of an act of its own type tells the same act: "killed in an attack", "attacked in a raid". */
static void drop_doubles(rap_building *b)
{
    for (uint32_t i = 0; i < b->list.n; i++) {
        rap_candidate *c = &b->list.at[i];
        const rap_frame *f = frame_of(b, c);
        for (uint32_t k = 0; k < b->list.n && f->kind == RAP_FRAME_NOUN; k++) {
            const rap_candidate *o = &b->list.at[k];
            if (k == i || o->dropped || b->consumed[o->event.frame] || !argument_of(frame_of(b, o), f->trigger))
                continue;
            rap_view mine = rap_code_get(&b->roles.codes, c->event.cameo, "plover");
            rap_view theirs = rap_code_get(&b->roles.codes, o->event.cameo, "plover");
            if (rap_same(mine, theirs))
                c->dropped = true;
        }
    }
}

static int by_text(const void *a, const void *b)
{
    const rap_event *x = a, *y = b;
    if (x->trigger.start != y->trigger.start)
        return x->trigger.start < y->trigger.start ? -1 : 1;
    return x->frame < y->frame ? -1 : x->frame > y->frame;
}

static void write_event(rap_building *b, const rap_candidate *c)
{
    rap_event e = c->event;
    rap_view plover = entry_get(b, c, "plover"), mode = entry_get(b, c, "mode");
    e.sources = c->source.at;
    e.targets = c->target.at;
    e.plover = plover.len ? plover : rap_code_get(&b->roles.codes, e.cameo, "plover");
    e.mode = mode.len ? mode : rap_code_get(&b->roles.codes, e.cameo, "mode");
    if (!e.mode.len)
        e.mode = RAP_NULL;
    *RAP_PUSH(b->doc->arena, b->doc->events) = e;
}

void rap_settle_events(rap_building *b)
{
    for (uint32_t i = 0; i < b->list.n; i++)
        for (uint32_t k = 0; k < b->list.at[i].consumes.n && told(b, &b->list.at[i]); k++)
            b->consumed[b->list.at[i].consumes.at[k]] = true;
    drop_doubles(b);
    for (uint32_t i = 0; i < b->list.n; i++) {
        compose(b, &b->list.at[i]);
        bool talks = of_talks(b, &b->list.at[i]);
        if (talks) {
            drop_places(b, &b->list.at[i].source);
            drop_places(b, &b->list.at[i].target);
        }
        part_sides(b, &b->list.at[i], talks);
        reciprocal(b, &b->list.at[i]);
    }
    pair talking = talking_pair(b);
    for (uint32_t i = 0; i < b->list.n; i++) {
        rap_candidate *c = &b->list.at[i];
        if (!stays(b, c, talking.weight > 0))
            continue;
        rap_event_place(b, c);
        fill_from_pair(b, c, &talking);
        fill_sides(b, c);
        inherit_country(b, c, &c->source, &c->target);
        if (c->source.at.at != c->target.at.at)
            inherit_country(b, c, &c->target, &c->source);
        c->event.holder = rap_holder_at(b->doc, c->event.trigger.start, c->event.trigger.end, c->event.frame);
        c->event.sure = sure_of(b, c);
        write_event(b, c);
    }
    if (b->doc->events.n)
        qsort(b->doc->events.at, b->doc->events.n, sizeof *b->doc->events.at, by_text);
}

/* settle.c - see settle.h. */
#include "event/settle.h"

#include "event/fill.h"
#include "event/place.h"
#include "frame/frame.h"

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
static bool verbal(const rap_building *b, rap_view code)
{
    return rap_same(rap_code_get(&b->roles.codes, code, "said"), RAP_LIT("yes"));
}

static bool ahead(const rap_frame *f)
{
    return f->modal == RAP_MODAL_WILL || f->modal == RAP_MODAL_WOULD || f->modal == RAP_MODAL_READY ||
           f->modal == RAP_MODAL_CAN || f->tense == RAP_TENSE_FUTURE;
}

/* "a meeting to be held in Port Sella": what is still to be done with the act that a noun names. */
static bool to_be_done(const rap_building *b, uint32_t noun)
{
    const rap_doc *d = b->doc;
    const rap_sentence *s = &d->sentences.at[d->tokens.at[d->frames.at[noun].trigger].sentence];
    for (uint32_t i = rap_first_frame(d, s->first); i < d->frames.n && d->frames.at[i].trigger < s->last; i++) {
        const rap_frame *g = &d->frames.at[i];
        if (g->parent == noun && g->passive && g->embed == RAP_EMBED_COMPLEMENT)
            return true;
    }
    return false;
}

/* "voted to impose sanctions", "decided to suspend the talks": the decision is the act. */
static bool done_by_deciding(const rap_building *b, const rap_candidate *c, const rap_frame *f)
{
    if (f->embed != RAP_EMBED_COMPLEMENT || f->parent == RAP_NONE ||
        !rap_same(rap_code_get(&b->roles.codes, c->event.cameo, "decided"), RAP_LIT("yes")))
        return false;
    const rap_frame *p = &b->doc->frames.at[f->parent];
    return p->tense == RAP_TENSE_PAST && p->modal == RAP_MODAL_NONE && !p->negated && rap_hit_at(b->doc, p->trigger, b->decide);
}

/* "hope to arrange to meet", "hope that they will meet": hoped for, whatever stands between. */
static bool hoped_for(const rap_building *b, uint32_t f)
{
    const rap_doc *d = b->doc;
    if (d->frames.at[f].kind == RAP_FRAME_NOUN)
        f = rap_frame_of_token(d, d->frames.at[f].trigger);
    for (int i = 0; i < 4 && f != RAP_NONE && d->frames.at[f].embed == RAP_EMBED_COMPLEMENT; i++) {
        f = d->frames.at[f].parent;
        if (f != RAP_NONE && rap_hit_at(d, d->frames.at[f].trigger, b->hope))
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
    if (e->status == RAP_EVENT_PLANNED && hoped_for(b, e->frame))
        e->status = RAP_EVENT_POSSIBLE;
    if (e->status == RAP_EVENT_PLANNED && done_by_deciding(b, c, f)) {
        e->status = RAP_EVENT_HAPPENED;
        return;
    }
    rap_view refuse = RAP_NULL;
    if (f->negated && !c->as_coded) {
        bool agrees = rap_same(entry_get(b, c, "op"), RAP_LIT("agree"));
        bool will = ahead(f) && f->modal != RAP_MODAL_CAN; /* who cannot does not refuse */
        refuse = rap_code_get(&b->roles.codes, e->cameo, will || agrees ? "refuse" : "denied");
    }
    if (refuse.len) {
        e->cameo = refuse;
        e->status = RAP_EVENT_HAPPENED;
        return;
    }
    if (f->negated || c->as_coded)
        return;
    if (ahead(f) && f->kind != RAP_FRAME_NOUN) {
        rap_view future = rap_code_get(&b->roles.codes, e->cameo, "future");
        if (future.len)
            e->cameo = future;
    }
    if (e->status == RAP_EVENT_ONGOING && f->aspect == RAP_ASPECT_PLAIN && verbal(b, e->cameo))
        e->status = RAP_EVENT_HAPPENED;
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

/* "A meeting between rival groups took place": the noun, or the noun that the verb tells of. */
static bool between_members(const rap_building *b, const rap_candidate *c)
{
    const rap_frame *f = frame_of(b, c);
    bool yes = f->reciprocal && f->kind != RAP_FRAME_VERB;
    for (uint32_t i = 0; i < c->consumes.n; i++)
        yes |= b->doc->frames.at[c->consumes.at[i]].reciprocal;
    return yes;
}

static void reciprocal(const rap_building *b, rap_candidate *c)
{
    bool two_way = frame_of(b, c)->reciprocal || rap_same(entry_get(b, c, "two-way"), RAP_LIT("yes")) ||
                   rap_same(rap_code_get(&b->roles.codes, c->event.cameo, "two-way"), RAP_LIT("yes")) ||
                   two_way_noun(b, c->object);
    if (!two_way)
        return;
    bool members = between_members(b, c) && c->source.at.n == 1 && c->source.plural;
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
    if (whole->code.len != 3 || part->code.len <= 3 || part->entity == RAP_NONE ||
        !rap_same(rap_sub(part->code, 0, 3), whole->code))
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

/* ---- holder, place, sure ----------------------------------------------------------------------------------------- */

static bool sides_sure(const rap_building *b, const rap_side *side)
{
    const rap_doc *doc = b->doc;
    if (side->doubtful || !side->at.n)
        return false;
    for (uint32_t i = 0; i < side->at.n; i++) {
        uint32_t e = side->at.at[i].entity;
        if (e == RAP_NONE || doc->entities.at[e].sure == RAP_SURE_LOW || !side->at.at[i].code.len ||
            rap_code_is_role(&b->roles.sides, side->at.at[i].code))
            return false;
    }
    return true;
}

static bool has_time(const rap_building *b, const rap_frame *f)
{
    for (uint32_t i = 0; i < f->preps.n; i++)
        if (b->doc->time_of && b->doc->time_of[f->preps.at[i].token] != RAP_NONE)
            return true;
    return f->times.n > 0;
}

static rap_sure sure_of(const rap_building *b, const rap_candidate *c)
{
    const rap_frame *f = frame_of(b, c);
    bool clause = f->embed == RAP_EMBED_NONE || f->embed == RAP_EMBED_COMPLEMENT || f->embed == RAP_EMBED_COORDINATED ||
                  f->embed == RAP_EMBED_PARATAXIS;
    bool told = f->kind != RAP_FRAME_NOUN ? clause && f->depth <= 2
                                          : f->reciprocal && (c->event.place.name.len || has_time(b, f)); /* "a meeting between A and B in X" */
    bool ok = told && !f->question && !f->imperative && c->event.status != RAP_EVENT_CONDITIONAL && sides_sure(b, &c->source) && sides_sure(b, &c->target);
    return ok ? RAP_SURE_HIGH : RAP_SURE_LOW;
}

/* ---- which stay ---------------------------------------------------------------------------------------------------- */

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
    const rap_frame *p = f->parent == RAP_NONE ? NULL : &b->doc->frames.at[f->parent];
    /* "a grant to finance the road": but "their plan to withdraw" is told */
    bool of_noun = p && p->kind == RAP_FRAME_NOUN && f->embed == RAP_EMBED_COMPLEMENT && f->tense == RAP_TENSE_NONE &&
                   !rap_noun_kind(&b->roles.codes, p->trigger).len;
    return rap_frame_asserted(f) && !of_noun && !f->question && (f->modal != RAP_MODAL_MUST || c->fixed_status);
}

static bool stays(const rap_building *b, const rap_candidate *c, bool pair)
{
    const rap_frame *f = frame_of(b, c);
    bool one = c->source.at.n || c->target.at.n, two = c->source.at.n && c->target.at.n;
    if (b->consumed[c->event.frame])
        return false;
    if (c->as_coded) /* a report ("officials said") has no other side than the one it names */
        return two || (one && f->complement == RAP_NONE && !f->passive);
    if (c->dropped || !told(b, c))
        return false;
    bool violent = strncmp(c->event.cameo.at, "14", 2) >= 0;
    bool talks = rap_of_talks(b, c) && f->kind != RAP_FRAME_NOUN && (pair || (f->main && has_time(b, f)));
    return (one || violent || talks) && stands(b, c);
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
    const rap_token *t = b->doc->tokens.at;
    for (uint32_t i = 0, from = 0; i < b->list.n; i++) { /* candidates come sentence by sentence */
        rap_candidate *c = &b->list.at[i];
        const rap_frame *f = frame_of(b, c);
        uint32_t sentence = t[f->trigger].sentence;
        while (from < i && t[b->list.at[from].event.trigger_token].sentence != sentence)
            from++;
        rap_view mine = rap_code_get(&b->roles.codes, c->event.cameo, "plover");
        for (uint32_t k = from; k < b->list.n && f->kind == RAP_FRAME_NOUN; k++) {
            const rap_candidate *o = &b->list.at[k];
            if (t[o->event.trigger_token].sentence != sentence)
                break;
            bool of_it = f->verb == o->event.trigger_token || argument_of(frame_of(b, o), f->trigger); /* "opened a round of talks" */
            if (k == i || o->dropped || b->consumed[o->event.frame] || !of_it)
                continue;
            if (rap_same(mine, rap_code_get(&b->roles.codes, o->event.cameo, "plover")))
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
        bool talks = rap_of_talks(b, &b->list.at[i]);
        if (talks) {
            drop_places(b, &b->list.at[i].source);
            drop_places(b, &b->list.at[i].target);
        }
        part_sides(b, &b->list.at[i], talks);
        reciprocal(b, &b->list.at[i]);
        b->list.at[i].needs_target |= !b->list.at[i].target.at.n && b->list.at[i].object == RAP_NONE &&
                                      rap_same(entry_get(b, &b->list.at[i], "needs"), RAP_LIT("target"));
    }
    rap_pair talking = rap_fill_open(b);
    for (uint32_t i = 0; i < b->list.n; i++) {
        rap_candidate *c = &b->list.at[i];
        if (!stays(b, c, talking.weight > 0))
            continue;
        rap_event_place(b, c);
        if (!rap_fill_sides(b, c, &talking) || (c->as_coded && !(c->source.at.n && c->target.at.n)))
            continue;
        rap_span at = c->event.trigger;
        c->event.holder = rap_holder_at(&b->roles.holders, b->doc, at.start, at.end, c->event.frame);
        c->event.sure = sure_of(b, c);
        write_event(b, c);
    }
    if (b->doc->events.n)
        qsort(b->doc->events.at, b->doc->events.n, sizeof *b->doc->events.at, by_text);
}

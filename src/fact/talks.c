/* talks.c - see talks.h. */
#include "fact/talks.h"

#define ORGAN "organ-"
#define MOST_ENTITIES 1024 /* who is party to something is named early */
#define MOST_TALKS 64

typedef struct {
    rap_ids parties; /* entities */
    uint32_t weight; /* events and facts that tell of it */
    uint32_t start, end; /* where it is first told */
    rap_sure sure, first; /* of its parties; of the event that told of it first */
    bool internal, helped; /* between parts of one side; with a mediator for a side */
} group;

typedef RAP_ARRAY(group) groups;

static bool is_organ(const rap_facting *b, rap_view chunk)
{
    uint16_t cls = rap_class(b->lex, "state-organ");
    if (cls == RAP_NO_CLASS)
        return false;
    uint32_t first, n = rap_class_entries(b->lex, cls, &first);
    for (uint32_t e = first; e < first + n; e++) {
        rap_view name = rap_entry_name(b->lex, e);
        if (rap_same(rap_sub(name, sizeof ORGAN - 1, name.len), chunk))
            return true;
    }
    return false;
}

static uint32_t with_code(const rap_facting *b, rap_view code)
{
    for (uint32_t i = 0; i < b->doc->entities.n && i < MOST_ENTITIES; i++)
        if (rap_same(b->doc->entities.at[i].code, code) && b->doc->entities.at[i].kind == RAP_KIND_COUNTRY)
            return i;
    return RAP_NONE;
}

static bool named(const rap_doc *d, const rap_entity *e)
{
    return e->mentions.n && e->mentions.at[0] < d->mentions.n && d->mentions.at[e->mentions.at[0]].form == RAP_FORM_NAME;
}

/* "Taliban fighters" are the Taliban that the document names. */
static uint32_t named_group(const rap_facting *b, const rap_entity *like)
{
    for (uint32_t i = 0; i < b->doc->entities.n && i < MOST_ENTITIES; i++) {
        const rap_entity *e = &b->doc->entities.at[i];
        if (e != like && e->kind == RAP_KIND_GROUP && e->code.len > 3 && rap_same(e->code, like->code) && named(b->doc, e))
            return i;
    }
    return RAP_NONE;
}

/* The state, body or group with whose code a person's begins, the longest. */
static uint32_t body_of_code(const rap_facting *b, const rap_entity *person)
{
    uint32_t best = RAP_NONE;
    for (uint32_t i = 0; i < b->doc->entities.n && i < MOST_ENTITIES; i++) {
        const rap_entity *o = &b->doc->entities.at[i];
        bool body = o->kind == RAP_KIND_COUNTRY || o->kind == RAP_KIND_ORGANIZATION || o->kind == RAP_KIND_GROUP;
        if (o == person || !body || o->code.len < 3 || o->code.len > person->code.len || !named(b->doc, o))
            continue;
        if (rap_same(rap_sub(person->code, 0, o->code.len), o->code) &&
            (best == RAP_NONE || o->code.len > b->doc->entities.at[best].code.len))
            best = i;
    }
    return best;
}

static uint32_t find_party(const rap_facting *b, uint32_t entity)
{
    for (int hop = 0; hop < 4; hop++) { /* a spokesman of a ministry of a state */
        const rap_entity *e = &b->doc->entities.at[entity];
        uint32_t next = RAP_NONE;
        if (e->code.len >= 6 && is_organ(b, rap_sub(e->code, 3, 6)))
            next = with_code(b, rap_sub(e->code, 0, 3));
        for (uint32_t i = 0; i < e->roles.n && next == RAP_NONE && e->kind == RAP_KIND_PERSON; i++)
            next = e->roles.at[i].for_;
        if (next == RAP_NONE && e->kind == RAP_KIND_PERSON)
            next = body_of_code(b, e);
        if (next == RAP_NONE && e->kind == RAP_KIND_GROUP && !named(b->doc, e))
            next = named_group(b, e);
        if (next == RAP_NONE || next == entity || next >= b->doc->entities.n)
            return entity;
        entity = next;
    }
    return entity;
}

uint32_t rap_party_of(const rap_facting *b, uint32_t entity)
{
    if (!b->party_of[entity])
        b->party_of[entity] = find_party(b, entity) + 1;
    return b->party_of[entity] - 1;
}

static rap_ids parties_of(const rap_facting *b, const rap_ids *entities)
{
    rap_ids out = {0};
    for (uint32_t i = 0; i < entities->n; i++)
        if (b->doc->entities.at[entities->at[i]].kind != RAP_KIND_PLACE) /* where it is held */
            rap_ids_add(b->doc->arena, &out, rap_party_of(b, entities->at[i]));
    return out;
}

static uint32_t shared(const rap_ids *a, const rap_ids *b)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < a->n; i++)
        n += rap_ids_have(b, a->at[i]);
    return n;
}

/* Hostages, prisoners, refugees without a name: talked about, and no party. */
static bool may_talk(const rap_facting *b, uint32_t entity)
{
    const rap_entity *e = &b->doc->entities.at[entity];
    size_t at;
    return named(b->doc, e) || (!rap_find(e->code, RAP_LIT("CVL"), &at) && !rap_find(e->code, RAP_LIT("REF"), &at));
}

static void add_sides(const rap_facting *b, rap_ids *ids, const rap_actors *actors)
{
    for (uint32_t i = 0; i < actors->n; i++)
        if (actors->at[i].entity != RAP_NONE && may_talk(b, actors->at[i].entity))
            rap_ids_add(b->doc->arena, ids, rap_party_of(b, actors->at[i].entity));
}

static void join(rap_facting *b, groups *all, const rap_ids *parties, const rap_event *e)
{
    bool internal = parties->n == 1;
    for (uint32_t i = 0; i < all->n; i++) {
        group *g = &all->at[i];
        if (g->parties.n == parties->n && shared(parties, &g->parties) == parties->n) {
            g->weight++;
            if (e->sure == RAP_SURE_HIGH || g->first == RAP_SURE_HIGH)
                g->sure = RAP_SURE_HIGH; /* told twice, and once for sure */
            return;
        }
    }
    if (all->n == MOST_TALKS)
        return;
    group *g = RAP_PUSH(b->doc->arena, *all);
    *g = (group){.parties = *parties, .weight = 1, .start = e->start, .end = e->end, .internal = internal};
    g->sure = RAP_SURE_LOW;
    g->first = e->sure;
}

static bool on_both_sides(const rap_event *e)
{
    if (e->sources.n < 2 || e->sources.n != e->targets.n)
        return false;
    for (uint32_t i = 0; i < e->sources.n; i++)
        if (e->sources.at[i].entity != e->targets.at[i].entity)
            return false;
    return true;
}

static groups collect(rap_facting *b)
{
    groups all = {0};
    for (uint32_t i = 0; i < b->doc->events.n; i++) {
        const rap_event *e = &b->doc->events.at[i];
        rap_view talks = rap_code_get(&b->roles.codes, e->cameo, "talks");
        bool both = rap_same(talks, RAP_LIT("both")) && on_both_sides(e), told = talks.len && !rap_same(talks, RAP_LIT("both"));
        bool deal = !both && !told && e->sources.n == 2 && rap_same(e->plover, RAP_LIT("AGREE")); /* two who agree have talked */
        if ((!both && !told && !deal) || e->status == RAP_EVENT_DENIED)
            continue;
        rap_ids parties = {0};
        if (!rap_same(talks, RAP_LIT("mediated"))) /* who mediates is no party */
            add_sides(b, &parties, &e->sources);
        if (!deal)
            add_sides(b, &parties, &e->targets);
        if (parties.n >= 2 && parties.n <= 8)
            join(b, &all, &parties, e);
        else if (parties.n == 1 && b->doc->entities.at[parties.at[0]].kind == RAP_KIND_GROUP && e->targets.n && e->sources.n)
            join(b, &all, &parties, e);
    }
    return all;
}

static rap_view name_of(const rap_facting *b, const group *g)
{
    rap_view name = RAP_NULL;
    for (uint32_t i = 0; i < g->parties.n; i++) {
        rap_view one = b->doc->entities.at[g->parties.at[i]].name;
        name = name.len ? rap_format(b->doc->arena, RAP_PRI " - " RAP_PRI, RAP_ARG(name), RAP_ARG(one)) : one;
    }
    return name;
}

/* Who mediates, hosts or observes, as facts say: his meeting with one side is not the talks. */
static rap_ids helpers(const rap_facting *b)
{
    rap_ids out = {0};
    for (uint32_t i = 0; i < b->doc->facts.n; i++)
        if (b->doc->facts.at[i].type == RAP_FACT_MEDIATOR)
            rap_ids_add(b->doc->arena, &out, rap_party_of(b, b->doc->facts.at[i].entity));
    return out;
}

static void mark_helped(const rap_facting *b, groups *all)
{
    rap_ids who = helpers(b);
    uint32_t n = 0;
    for (uint32_t i = 0; i < all->n; i++) {
        uint32_t helping = shared(&all->at[i].parties, &who);
        all->at[i].helped = helping > 0;
        if (helping < all->at[i].parties.n) /* those who mediate together do not talk with each other */
            all->at[n++] = all->at[i];
    }
    all->n = n;
}

/* The talks of most events come first and are the main ones. */
static void write_talks(rap_facting *b, groups *all)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < all->n; i++)
        if (all->at[best].helped != all->at[i].helped ? all->at[best].helped : all->at[i].weight > all->at[best].weight)
            best = i;
    for (uint32_t i = 0; i < all->n; i++) {
        const group *g = &all->at[i];
        rap_talks *t = RAP_PUSH(b->doc->arena, b->doc->talks);
        *t = (rap_talks){.name = name_of(b, g), .parties = g->parties};
        t->track = g->internal ? RAP_TRACK_INTERNAL : i == best ? RAP_TRACK_MAIN : RAP_TRACK_NONE;
    }
}

static uint32_t main_talks(const rap_doc *d)
{
    for (uint32_t i = 0; i < d->talks.n; i++)
        if (d->talks.at[i].track == RAP_TRACK_MAIN)
            return i;
    return d->talks.n == 1 ? 0 : RAP_NONE;
}

/* Facts that are about talks as such, and so belong to the document's when nobody is named. */
static bool about_talks(rap_fact_type type)
{
    return type == RAP_FACT_ROUND || type == RAP_FACT_SUSPENSION || type == RAP_FACT_AGENDA || type == RAP_FACT_OFFER ||
           type == RAP_FACT_DEADLINE || type == RAP_FACT_AGREEMENT || type == RAP_FACT_CEASEFIRE || type == RAP_FACT_MEDIATOR;
}

/* Whether the sentence of a fact names a party of the talks, or one of its own people: a count that stands in it is told with
 * these talks. A digest of the day tells of much else beside them. */
static bool beside_party(const rap_facting *b, const rap_fact *f, uint32_t talks)
{
    const rap_doc *d = b->doc;
    const rap_ids *parties = &d->talks.at[talks].parties;
    uint32_t s = rap_first_sentence(d, f->start);
    if (s >= d->sentences.n)
        return false;
    const rap_sentence *at = &d->sentences.at[s];
    for (uint32_t i = rap_first_mention(d, at->start); i < d->mentions.n && d->mentions.at[i].start < at->end; i++)
        for (uint32_t k = 0; k < d->mentions.at[i].entities.n; k++)
            if (rap_ids_have(parties, rap_party_of(b, d->mentions.at[i].entities.at[k])))
                return true;
    return false;
}

static void assign(rap_facting *b)
{
    rap_doc *d = b->doc;
    uint32_t fallback = main_talks(d);
    for (uint32_t i = 0; i < d->facts.n; i++) {
        rap_ids parties = parties_of(b, &b->notes.at[i].parties);
        uint32_t best = RAP_NONE, most = 0;
        for (uint32_t k = 0; k < d->talks.n; k++) {
            uint32_t n = shared(&parties, &d->talks.at[k].parties);
            bool exact = n && n == d->talks.at[k].parties.n && n == parties.n;
            uint32_t score = n ? 4 * n + 8 * exact + (k == fallback) : 0;
            if (score > most) {
                best = k;
                most = score;
            }
        }
        bool own = parties.n && d->facts.at[i].type != RAP_FACT_MEDIATOR; /* who mediates is no party */
        if (best == RAP_NONE && !own && about_talks(d->facts.at[i].type))
            best = fallback;
        if (best == RAP_NONE && fallback != RAP_NONE && d->facts.at[i].type == RAP_FACT_FIGURE && beside_party(b, &d->facts.at[i], fallback))
            best = fallback;
        d->facts.at[i].talks = best;
    }
}

static void write_parties(rap_facting *b, const groups *all)
{
    rap_doc *d = b->doc;
    rap_ids told = {0};
    for (uint32_t i = 0; i < all->n; i++) {
        const group *g = &all->at[i];
        for (uint32_t p = 0; p < g->parties.n; p++) {
            if (g->helped || rap_ids_have(&told, g->parties.at[p]))
                continue;
            rap_ids_add(d->arena, &told, g->parties.at[p]);
            rap_fact *f = RAP_PUSH(d->arena, d->facts);
            *f = (rap_fact){.type = RAP_FACT_PARTY, .talks = i, .holder = RAP_NONE, .start = g->start, .end = g->end,
                            .frame = RAP_NONE, .entity = g->parties.at[p], .for_ = RAP_NONE, .of_entity = RAP_NONE,
                            .side = (int32_t)p + 1, .value = RAP_NO_NUMBER, .low = RAP_NO_NUMBER, .high = RAP_NO_NUMBER,
                            .sure = g->sure, .by = RAP_LIT("talks")};
            f->date_from = f->date_to = f->until = f->as_of = RAP_NO_DAY;
            f->place.lat = f->place.lon = INT32_MIN;
        }
    }
}

void rap_talks_find(rap_facting *b)
{
    groups all = collect(b);
    mark_helped(b, &all);
    if (all.n)
        write_talks(b, &all);
    assign(b);
    write_parties(b, &all);
}

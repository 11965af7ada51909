/* build.c - see build.h. */
#include "fact/build.h"

#include "event/place.h"
#include "event/settle.h"
#include "fact/phrase.h"
#include "fact/talks.h"
#include "fact/value.h"

#include <stddef.h>

/* The fields that rules may fill, and how their values are read. */
typedef enum { TEXT, SIDE, ENTITY, DAY } field_type;
static const struct {
    const char *key;
    field_type type;
    size_t at;
} fields[] = {
    {"entity", ENTITY, offsetof(rap_fact, entity)}, {"for", ENTITY, offsetof(rap_fact, for_)},
    {"entities", SIDE, offsetof(rap_fact, entities)}, {"from", SIDE, offsetof(rap_fact, from)},
    {"to", SIDE, offsetof(rap_fact, to)}, {"title", TEXT, offsetof(rap_fact, title)},
    {"role", TEXT, offsetof(rap_fact, role)}, {"name", TEXT, offsetof(rap_fact, name)},
    {"format", TEXT, offsetof(rap_fact, format)}, {"what", TEXT, offsetof(rap_fact, what)},
    {"reason", TEXT, offsetof(rap_fact, reason)}, {"part", TEXT, offsetof(rap_fact, part)},
    {"progress", TEXT, offsetof(rap_fact, progress)}, {"gives", TEXT, offsetof(rap_fact, gives)},
    {"wants", TEXT, offsetof(rap_fact, wants)}, {"state", TEXT, offsetof(rap_fact, state)},
    {"kind", TEXT, offsetof(rap_fact, kind)}, {"unit", TEXT, offsetof(rap_fact, unit)},
    {"until", DAY, offsetof(rap_fact, until)}, {"as_of", DAY, offsetof(rap_fact, as_of)},
    {"date_to", DAY, offsetof(rap_fact, date_to)},
};

static rap_fact blank(rap_fact_type type)
{
    rap_fact f = {.type = type, .talks = RAP_NONE, .holder = RAP_NONE, .frame = RAP_NONE, .entity = RAP_NONE, .for_ = RAP_NONE,
                  .of_entity = RAP_NONE, .value = RAP_NO_NUMBER, .low = RAP_NO_NUMBER, .high = RAP_NO_NUMBER};
    f.date_from = f.date_to = f.until = f.as_of = RAP_NO_DAY;
    f.place.lat = f.place.lon = INT32_MIN;
    return f;
}

/* ---- what the clause gives: span, holder, status, date, place --------------------------------------------------- */

static const rap_event *event_of(const rap_facting *b, uint32_t token)
{
    uint32_t frame = b->doc->frame_of[token];
    uint32_t event = frame == RAP_NONE ? 0 : b->event_of[frame];
    return event ? &b->doc->events.at[event - 1] : NULL;
}

static void clause_fields(rap_facting *b, rap_fact *f, uint32_t token)
{
    rap_doc *d = b->doc;
    f->frame = d->frame_of[token];
    f->start = d->tokens.at[token].start;
    f->end = d->tokens.at[token].end;
    f->holder = rap_holder_at(&b->roles.holders, d, f->start, f->end, f->frame);
    f->status = RAP_EVENT_HAPPENED;
    if (f->frame == RAP_NONE)
        return;
    const rap_frame *frame = &d->frames.at[f->frame];
    f->status = rap_frame_status(frame);
    if (f->status == RAP_EVENT_ONGOING && frame->aspect == RAP_ASPECT_PLAIN)
        f->status = RAP_EVENT_HAPPENED;
    if (d->tokens.at[frame->first].start < f->start)
        f->start = d->tokens.at[frame->first].start;
    if (frame->last > frame->first && d->tokens.at[frame->last - 1].end > f->end)
        f->end = d->tokens.at[frame->last - 1].end;
    rap_frame_place(d, b->lex, b->place_prep, frame, &f->place);
    const rap_event *e = event_of(b, token);
    if (e && e->date_from != RAP_NO_DAY) {
        f->date_from = e->date_from;
        f->date_to = e->date_to;
        return;
    }
    uint32_t time = rap_frame_time(d, frame, b->time_prep);
    bool done_to = frame->embed == RAP_EMBED_OBJECT && f->type == RAP_FACT_ROUND; /* "a round is planned for June" */
    bool decided = frame->embed == RAP_EMBED_COMPLEMENT && f->type == RAP_FACT_SUSPENSION;
    if (time == RAP_NONE && frame->parent != RAP_NONE && (done_to || decided))
        time = rap_frame_time(d, &d->frames.at[frame->parent], b->time_prep); /* "decided on Saturday to suspend" */
    if (time == RAP_NONE && frame->kind == RAP_FRAME_NOUN && frame->parent != RAP_NONE && f->type == RAP_FACT_ROUND) {
        time = rap_frame_time(d, &d->frames.at[frame->parent], b->time_prep); /* "A fourth round is planned for June" */
        f->status = rap_frame_status(&d->frames.at[frame->parent]);
    }
    if (time != RAP_NONE) {
        f->date_from = d->times.at[time].from;
        f->date_to = d->times.at[time].to;
    }
}

/* ---- sides ----------------------------------------------------------------------------------------------------- */

/* Whom something is said to may stand beside a thing ("release the prisoners"): only known actors are believed. */
static rap_ids coded(const rap_facting *b, const rap_ids *ids)
{
    rap_ids out = {0};
    for (uint32_t i = 0; i < ids->n; i++) {
        rap_view code = rap_entity_code(&b->roles.sides, ids->at[i]);
        if (code.len && !rap_code_is_role(&b->roles.sides, code))
            rap_ids_add(b->doc->arena, &out, rap_party_of(b, ids->at[i]));
    }
    return out;
}

/* A leader, a spokesman or a ministry asks and promises for its state or group. */
static rap_ids parties(const rap_facting *b, const rap_ids *ids)
{
    rap_ids out = {0};
    for (uint32_t i = 0; i < ids->n; i++)
        rap_ids_add(b->doc->arena, &out, rap_party_of(b, ids->at[i]));
    return out;
}

/* ---- events, numbers, topics ------------------------------------------------------------------------------------------ */

static bool code_among(rap_view codes, rap_view code)
{
    while (codes.len) {
        size_t n = 0;
        while (n < codes.len && codes.at[n] != ' ')
            n++;
        bool exact = n && codes.at[0] == '=';
        rap_view want = rap_sub(codes, exact, n);
        if (want.len && (exact ? rap_same(want, code) : rap_same(want, rap_sub(code, 0, want.len))))
            return true;
        codes = rap_sub(codes, n + 1, codes.len);
    }
    return false;
}

static void add_actors(rap_doc *d, rap_ids *ids, const rap_actors *actors)
{
    for (uint32_t i = 0; i < actors->n; i++)
        if (actors->at[i].entity != RAP_NONE)
            rap_ids_add(d->arena, ids, actors->at[i].entity);
}

/* "agreed on Monday to meet on Friday": the meeting is on Friday, and on no known day when only the agreeing has one. */
static void day_of_act(const rap_facting *b, rap_fact *f, const rap_frame *frame)
{
    const rap_doc *d = b->doc;
    if (frame->complement == RAP_NONE || frame->kind != RAP_FRAME_VERB)
        return;
    uint32_t time = rap_frame_time(d, &d->frames.at[frame->complement], b->time_prep);
    f->date_from = time == RAP_NONE ? RAP_NO_DAY : d->times.at[time].from;
    f->date_to = time == RAP_NONE ? RAP_NO_DAY : d->times.at[time].to;
}

/* "event X, codes ...": false when the rule asks for an event and there is none with such a code. */
static bool from_event(rap_facting *b, const rap_match *m, rap_fact *f, rap_fact_note *note)
{
    rap_value x = rap_match_get(m, "event"), codes = rap_match_get(m, "codes");
    if (x.kind == RAP_VALUE_NONE)
        return true;
    const rap_event *e = x.var && x.var->head != RAP_NONE ? event_of(b, x.var->head) : NULL;
    if (!e || !code_among(codes.text, e->cameo))
        return false;
    if (f->type == RAP_FACT_MEETING) {
        add_actors(b->doc, &f->entities, &e->sources);
        add_actors(b->doc, &f->entities, &e->targets);
    } else {
        rap_ids from = {0}, to = {0};
        add_actors(b->doc, &from, &e->sources);
        add_actors(b->doc, &to, &e->targets);
        f->from = parties(b, &from);
        f->to = coded(b, &to);
    }
    add_actors(b->doc, &note->parties, &e->sources);
    add_actors(b->doc, &note->parties, &e->targets);
    note->low = e->sure == RAP_SURE_LOW;
    f->status = e->status;
    f->start = e->start;
    f->end = e->end;
    f->holder = e->holder;
    if (e->place.name.len)
        f->place = e->place;
    if (f->type == RAP_FACT_MEETING && f->status == RAP_EVENT_PLANNED)
        day_of_act(b, f, &b->doc->frames.at[e->frame]);
    return true;
}

static void number_fields(rap_facting *b, const rap_match *m, rap_fact *f, bool *ok, bool *small)
{
    rap_value v = rap_match_get(m, "value"), low = rap_match_get(m, "low"), n = rap_match_get(m, "number");
    rap_doc *d = b->doc;
    if (n.number != RAP_NO_NUMBER && n.kind != RAP_VALUE_NONE)
        f->number = (int32_t)n.number;
    if (low.kind != RAP_VALUE_NONE && low.number != RAP_NO_NUMBER) {
        f->low = low.number;
        f->bound = RAP_LIT("at least");
    }
    if (v.kind == RAP_VALUE_NONE || !v.var)
        return;
    uint32_t first = RAP_NONE;
    int64_t value = v.var->head == RAP_NONE ? RAP_NO_NUMBER : rap_number_at(d, b->lex, b->number, v.var->head, &first);
    if (value == RAP_NO_NUMBER || value % 1000) {
        *ok = false;
        return;
    }
    f->value = value / 1000;
    *ok = f->value > 2 || rap_find(f->what, RAP_LIT(" "), NULL) || !f->what.len;
    *small |= f->value <= 2; /* one or two of something is rarely the news */
    f->bound = RAP_LIT("exactly");
    f->start = d->tokens.at[first].start;
    for (uint32_t i = first >= 4 ? first - 4 : 0; i < first; i++)
        for (uint32_t h = d->first_hit[i]; h < d->first_hit[i + 1]; h++)
            if (d->hits.at[h].cls == b->bound && d->hits.at[h].last == first) {
                f->bound = rap_entry_get(b->lex, d->hits.at[h].entry, "bound", RAP_NO_DAY);
                f->start = d->tokens.at[i].start;
            }
    if (rap_same(f->bound, RAP_LIT("at least")))
        f->low = f->value;
    if (rap_same(f->bound, RAP_LIT("at most")))
        f->high = f->value;
    f->end = d->tokens.at[v.var->head].end;
}

/* The topic of the first word of the phrase that has one, its head before all. */
static rap_view topic_of(const rap_facting *b, uint32_t head, rap_span span)
{
    const rap_doc *d = b->doc;
    const rap_hit *h = rap_hit_at(d, head, b->topic);
    for (uint32_t t = head; !h && t < d->tokens.n && d->tokens.at[t].start < span.end; t++)
        h = rap_hit_at(d, t, b->topic);
    for (uint32_t t = head; !h && t > 0 && d->tokens.at[t - 1].start >= span.start; t--)
        h = rap_hit_at(d, t - 1, b->topic);
    return h ? rap_entry_get(b->lex, h->entry, "name", RAP_NO_DAY) : RAP_NULL;
}

/* ---- the fact --------------------------------------------------------------------------------------------------------- */

static void rule_fields(rap_facting *b, const rap_match *m, rap_fact *f, rap_fact_note *note)
{
    for (size_t i = 0; i < RAP_COUNT(fields); i++) {
        rap_value v = rap_match_get(m, fields[i].key);
        void *at = (char *)f + fields[i].at;
        if (v.kind == RAP_VALUE_NONE)
            continue;
        if (fields[i].type == TEXT) {
            *(rap_view *)at = rap_fact_text_value(b, m, &v);
        } else if (fields[i].type == DAY) {
            rap_day day = rap_fact_day_value(b, m, &v, f->date_from);
            if (day != RAP_NO_DAY && fields[i].at == offsetof(rap_fact, date_to))
                f->date_from = RAP_NO_DAY; /* the day of the act, not of the words about it */
            if (day != RAP_NO_DAY)
                *(rap_day *)at = day;
        } else {
            rap_ids ids = rap_fact_side_value(b, m, &v);
            for (uint32_t k = 0; k < ids.n; k++)
                rap_ids_add(b->doc->arena, &note->parties, ids.at[k]);
            if (fields[i].type == SIDE)
                *(rap_ids *)at = fields[i].at == offsetof(rap_fact, to) ? coded(b, &ids) : parties(b, &ids);
            else
                *(uint32_t *)at = ids.n ? ids.at[0] : RAP_NONE;
        }
    }
    rap_value parties = rap_match_get(m, "parties");
    if (parties.kind != RAP_VALUE_NONE) {
        rap_ids ids = rap_fact_side_value(b, m, &parties);
        for (uint32_t k = 0; k < ids.n; k++)
            rap_ids_add(b->doc->arena, &note->parties, ids.at[k]);
    }
}

static void word_fields(const rap_match *m, rap_fact *f)
{
    bool hoped = f->status == RAP_EVENT_POSSIBLE || f->status == RAP_EVENT_PLANNED || f->status == RAP_EVENT_CONDITIONAL;
    bool done = rap_same(f->state, RAP_LIT("signed")) || rap_same(f->state, RAP_LIT("issued"));
    if (f->type == RAP_FACT_AGREEMENT && hoped && done)
        f->state = RAP_NULL; /* not yet */
    rap_value status = rap_match_get(m, "status");
    for (int i = 0; i < RAP_EVENT_STATUS_COUNT; i++)
        if (status.kind != RAP_VALUE_NONE && rap_same(status.text, rap_view_of(rap_event_status_text(i))))
            f->status = (rap_event_status)i;
}

/* The fields without which a fact of its type says nothing. */
static bool complete(const rap_fact *f)
{
    switch (f->type) {
    case RAP_FACT_PARTY:
        return f->entity != RAP_NONE;
    case RAP_FACT_ENVOY:
        return f->entity != RAP_NONE && f->for_ != RAP_NONE && f->for_ != f->entity;
    case RAP_FACT_MEDIATOR:
        return f->entity != RAP_NONE && f->role.len;
    case RAP_FACT_ROUND:
        return f->number > 0;
    case RAP_FACT_MEETING:
        return f->entities.n > 0 || f->date_from != RAP_NO_DAY; /* "The talks resume on Friday" */
    case RAP_FACT_SUSPENSION:
    case RAP_FACT_DEADLINE:
        return f->what.len && (f->type == RAP_FACT_SUSPENSION || f->date_to != RAP_NO_DAY);
    case RAP_FACT_AGENDA:
        return f->part.len > 0;
    case RAP_FACT_OFFER:
        return f->gives.len && (f->from.n || f->wants.len);
    case RAP_FACT_DEMAND:
    case RAP_FACT_COMMITMENT:
        return f->what.len && f->from.n;
    case RAP_FACT_AGREEMENT:
        return f->name.len > 0;
    case RAP_FACT_CEASEFIRE:
        return f->state.len > 0;
    case RAP_FACT_FIGURE:
        return f->what.len && (f->value != RAP_NO_NUMBER || f->low != RAP_NO_NUMBER);
    case RAP_FACT_COUNT:
    default:
        return false;
    }
}

static rap_sure sure_of(const rap_facting *b, const rap_match *m, const rap_fact *f, const rap_fact_note *note)
{
    rap_value sure = rap_match_get(m, "sure");
    if (note->low)
        return RAP_SURE_LOW;
    if (sure.kind != RAP_VALUE_NONE && rap_same(sure.text, RAP_LIT("low")))
        return RAP_SURE_LOW;
    bool near = f->type == RAP_FACT_AGREEMENT && f->state.len && !rap_same(f->state, RAP_LIT("signed")); /* near, a draft: not yet by its nature */
    bool aim = near || f->type == RAP_FACT_DEADLINE || f->type == RAP_FACT_OFFER || f->type == RAP_FACT_MEETING ||
               f->type == RAP_FACT_FIGURE;
    if (!aim && (f->status == RAP_EVENT_POSSIBLE || f->status == RAP_EVENT_CONDITIONAL))
        return RAP_SURE_LOW;
    if (f->frame != RAP_NONE) {
        const rap_frame *frame = &b->doc->frames.at[f->frame];
        bool asked = f->type == RAP_FACT_DEMAND || f->type == RAP_FACT_COMMITMENT;
        bool main_clause = frame->embed == RAP_EMBED_NONE && frame->kind != RAP_FRAME_NOUN;
        if (frame->question || frame->embed == RAP_EMBED_CONDITION || (main_clause && asked && f->holder != RAP_NONE))
            return RAP_SURE_LOW; /* a main clause that somebody is said to say: who and where was hardly understood */
    }
    for (uint32_t i = 0; i < f->to.n; i++)
        if (rap_ids_have(&f->from, f->to.at[i])) /* nobody demands of himself: one of the two was misread */
            return RAP_SURE_LOW;
    if (f->type == RAP_FACT_SUSPENSION && f->until == RAP_NO_DAY && f->date_from == RAP_NO_DAY)
        return RAP_SURE_LOW;
    bool nowhere = f->date_from == RAP_NO_DAY && f->date_to == RAP_NO_DAY && !f->place.name.len;
    if (f->type == RAP_FACT_MEETING && nowhere && f->status != RAP_EVENT_DENIED)
        return RAP_SURE_LOW; /* "met with" of no day and no place is often an acquaintance */
    const rap_ids *lists[] = {&f->entities, &f->from, &f->to};
    for (size_t l = 0; l < RAP_COUNT(lists); l++)
        for (uint32_t i = 0; i < lists[l]->n; i++)
            if (b->doc->entities.at[lists[l]->at[i]].sure == RAP_SURE_LOW)
                return RAP_SURE_LOW;
    return RAP_SURE_HIGH;
}

#define LOOK_BACK 200 /* facts: what was told longer ago may well be told again */

/* Whether an earlier fact says all that this one does. */
static bool told_by(const rap_fact *o, const rap_fact *f)
{
    if (o->type != f->type)
        return false;
    if (f->type == RAP_FACT_ENVOY)
        return o->entity == f->entity;
    if (f->type == RAP_FACT_AGREEMENT && o->name.at == f->name.at)
        return true; /* the verb over the noun has said more */
    bool meet = o->start < f->end && f->start < o->end;
    if (f->type == RAP_FACT_OFFER && (f->wants.len ? rap_same(o->wants, f->wants) : o->wants.len && meet))
        return true;
    if ((f->type == RAP_FACT_SUSPENSION || f->type == RAP_FACT_CEASEFIRE) && meet && o->holder == f->holder)
        return rap_same(o->what, f->what) && rap_same(o->state, f->state);
    return f->type != RAP_FACT_MEETING && o->frame == f->frame && o->holder == f->holder && meet &&
           rap_same(o->what, f->what) && rap_same(o->part, f->part) && rap_same(o->name, f->name) && o->value == f->value &&
           rap_same(o->gives, f->gives) && o->entity == f->entity;
}

static void push(rap_facting *b, const rap_match *m, rap_fact f, rap_fact_note note)
{
    f.sure = sure_of(b, m, &f, &note);
    f.by = rap_rule_name(m->rule);
    uint32_t n = b->doc->facts.n;
    for (uint32_t i = n > LOOK_BACK ? n - LOOK_BACK : 0; i < n; i++)
        if (told_by(&b->doc->facts.at[i], &f))
            return;
    *RAP_PUSH(b->doc->arena, b->doc->facts) = f;
    *RAP_PUSH(b->doc->arena, b->notes) = note;
}

static bool build_list(rap_facting *b, const rap_match *m, const rap_fact *proto, const rap_fact_note *note,
                       const rap_ids *heads, bool joined)
{
    for (uint32_t i = 0; i < heads->n; i++) {
        rap_fact f = *proto;
        rap_span s = joined ? rap_fact_phrase(b->doc, heads->at[i], true) : rap_listed_span(b->doc, heads, i);
        f.part = rap_text(b->doc, s.start, s.end);
        f.topic = topic_of(b, heads->at[i], s);
        f.start = s.start;
        f.end = s.end;
        push(b, m, f, *note);
    }
    return heads->n > 0;
}

bool rap_build_fact(rap_facting *b, const rap_match *m, uint32_t token)
{
    rap_view builder = rap_rule_builder(m->rule);
    int type = 0;
    while (type < RAP_FACT_COUNT && !rap_same(builder, rap_view_of(rap_fact_text(type))))
        type++;
    if (type == RAP_FACT_COUNT)
        return false;
    rap_fact f = blank((rap_fact_type)type);
    rap_fact_note note = {.token = token};
    clause_fields(b, &f, token);
    if (!from_event(b, m, &f, &note))
        return false;
    bool ok = true;
    rule_fields(b, m, &f, &note);
    word_fields(m, &f);
    number_fields(b, m, &f, &ok, &note.low);
    if (!ok)
        return false;
    rap_value part = rap_match_get(m, "part");
    rap_ids listed = rap_fact_list_value(b, m, &part);
    if (listed.n)
        return build_list(b, m, &f, &note, &listed, rap_same(part.text, RAP_LIT("each")));
    rap_value arg = part.kind == RAP_VALUE_CALL ? rap_value_arg(m, &part, 0) : part;
    if (f.part.len && arg.var && arg.var->head != RAP_NONE)
        f.topic = topic_of(b, arg.var->head, rap_fact_phrase(b->doc, arg.var->head, true));
    if (!complete(&f))
        return false;
    rap_value who = rap_match_get(m, "entity");
    rap_ids all = type == RAP_FACT_MEDIATOR ? rap_fact_side_value(b, m, &who) : (rap_ids){0};
    for (uint32_t i = 1; i < all.n; i++) { /* "mediated by A and B": a fact each */
        rap_fact other = f;
        other.entity = all.at[i];
        push(b, m, other, note);
    }
    push(b, m, f, note);
    return true;
}

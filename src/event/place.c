/* place.c - see place.h. */
#include "event/place.h"

/* "34.53" as millionths of a degree, INT32_MIN when it is no number: no float decides anything here. */
static int32_t degrees(rap_view v)
{
    bool minus = v.len && v.at[0] == '-';
    int64_t whole = 0, part = 0, scale = 1000000;
    bool point = false, any = false;
    for (size_t i = minus; i < v.len; i++) {
        char c = v.at[i];
        if (c == '.' && !point) {
            point = true;
        } else if (c >= '0' && c <= '9') {
            any = true;
            if (point && scale > 1) {
                scale /= 10;
                part += (c - '0') * scale;
            } else if (!point && whole < 1000) {
                whole = whole * 10 + (c - '0');
            }
        } else {
            return INT32_MIN;
        }
    }
    int64_t all = whole * 1000000 + part;
    return any && whole <= 180 ? (int32_t)(minus ? -all : all) : INT32_MIN;
}

static void from_entry(const rap_doc *doc, const rap_lexicon *lex, uint32_t entry, rap_place *out)
{
    rap_view country = rap_entry_get(lex, entry, "country", doc->date);
    out->country = country.len ? country : rap_entry_get(lex, entry, "code", doc->date);
    out->lat = degrees(rap_entry_get(lex, entry, "lat", doc->date));
    out->lon = degrees(rap_entry_get(lex, entry, "lon", doc->date));
    if (out->country.len != 3)
        out->country = RAP_NULL;
    if (out->lat == INT32_MIN || out->lon == INT32_MIN)
        out->lat = out->lon = INT32_MIN;
}

/* A capital or a town is itself where something is, also where the text elsewhere means its government. */
static bool town_at(const rap_doc *doc, const rap_lexicon *lex, uint32_t token, rap_place *out)
{
    const rap_hit *h = rap_hit_at(doc, token, rap_class(lex, "capital"));
    if (!h)
        h = rap_hit_at(doc, token, rap_class(lex, "place"));
    if (!h)
        return false;
    *out = (rap_place){.name = rap_text(doc, doc->tokens.at[h->first].start, doc->tokens.at[h->last - 1].end)};
    from_entry(doc, lex, h->entry, out);
    return true;
}

bool rap_place_at(const rap_doc *doc, const rap_lexicon *lex, uint32_t token, rap_place *out)
{
    if (town_at(doc, lex, token, out))
        return true;
    for (uint32_t c = doc->child[token]; c != RAP_NONE; c = doc->sibling[c]) /* "the capital of Averland, Halm" */
        if ((doc->tokens.at[c].rel == RAP_REL_NMOD || doc->tokens.at[c].rel == RAP_REL_APPOS) && town_at(doc, lex, c, out))
            return true;
    uint32_t at = doc->mention_of[token];
    if (at == RAP_NONE)
        return false;
    const rap_mention *m = &doc->mentions.at[at];
    const rap_entity *e = m->entities.n == 1 ? &doc->entities.at[m->entities.at[0]] : NULL;
    int kind = e ? (int)e->kind : (int)m->kind;
    if (kind != RAP_KIND_PLACE && kind != RAP_KIND_COUNTRY)
        return false;
    *out = (rap_place){.name = e ? e->name : rap_text(doc, m->start, m->end), .lat = INT32_MIN, .lon = INT32_MIN};
    uint32_t entry = e && e->entry != RAP_NONE ? e->entry : m->entry;
    if (entry != RAP_NONE)
        from_entry(doc, lex, entry, out);
    if (kind == RAP_KIND_COUNTRY && e && e->code.len == 3)
        out->country = e->code;
    return true;
}

static bool behind_preps(const rap_doc *doc, const rap_lexicon *lex, uint16_t place_prep, const rap_frame *f, rap_place *out)
{
    for (uint32_t i = 0; i < f->preps.n; i++)
        if (rap_hit_at(doc, f->preps.at[i].marker, place_prep) && rap_place_at(doc, lex, f->preps.at[i].token, out))
            return true;
    return false;
}

#define MOST_UP 4 /* "met X, the envoy of Y, in Z": place, apposition, argument, verb */

/* Whether a noun leads up to the frame's own words through nouns only: "the rebels, affiliated with the government in
 * Halm" says where the government is. */
static bool hangs_on(const rap_doc *doc, uint32_t token, const rap_frame *f)
{
    for (int i = 0; i < MOST_UP && token != RAP_NONE; i++) {
        if (token == f->trigger || token == f->verb)
            return true;
        rap_upos tag = (rap_upos)doc->tokens.at[token].upos;
        if (tag != RAP_UPOS_NOUN && tag != RAP_UPOS_PROPN && tag != RAP_UPOS_PRON)
            return false;
        token = doc->tokens.at[token].head;
    }
    return false;
}

/* "a meeting to be held in Port Sella": in the clause that hangs on the noun. */
static bool of_clause_below(const rap_doc *doc, const rap_lexicon *lex, uint16_t place_prep, const rap_frame *f, rap_place *out)
{
    uint32_t noun = (uint32_t)(f - doc->frames.at), end = doc->sentences.at[doc->tokens.at[f->trigger].sentence].last;
    for (uint32_t i = noun + 1; i < doc->frames.n && doc->frames.at[i].trigger < end; i++)
        if (doc->frames.at[i].parent == noun && doc->frames.at[i].passive &&
            behind_preps(doc, lex, place_prep, &doc->frames.at[i], out))
            return true;
    return false;
}

bool rap_frame_place(const rap_doc *doc, const rap_lexicon *lex, uint16_t place_prep, const rap_frame *f, rap_place *out)
{
    if (behind_preps(doc, lex, place_prep, f, out))
        return true;
    if (f->kind == RAP_FRAME_NOUN && of_clause_below(doc, lex, place_prep, f, out))
        return true;
    const rap_args *lists[] = {&f->agent, &f->patient};
    for (size_t l = 0; l < RAP_COUNT(lists); l++)
        for (uint32_t i = 0; i < lists[l]->n; i++) {
            uint32_t in = doc->frame_of[lists[l]->at[i].token];
            if (in != RAP_NONE && doc->frames.at[in].kind == RAP_FRAME_NOUN &&
                behind_preps(doc, lex, place_prep, &doc->frames.at[in], out))
                return true;
        }
    for (uint32_t t = f->first; t < f->last && f->kind != RAP_FRAME_NOUN; t++) /* "met with X, the envoy, in Port Sella" */
        if (rap_hit_at(doc, t, place_prep) && doc->tokens.at[t].rel == RAP_REL_CASE && hangs_on(doc, doc->tokens.at[t].head, f) &&
            rap_place_at(doc, lex, doc->tokens.at[t].head, out))
            return true;
    for (uint32_t i = 0; i < f->preps.n; i++) { /* "at a meeting in Port Sella" */
        uint32_t in = doc->frame_of[f->preps.at[i].token];
        if (in != RAP_NONE && doc->frames.at[in].kind == RAP_FRAME_NOUN &&
            behind_preps(doc, lex, place_prep, &doc->frames.at[in], out))
            return true;
    }
    return false;
}

void rap_event_place(const rap_building *b, rap_candidate *c)
{
    rap_place place;
    if (rap_frame_place(b->doc, b->lex, b->place_prep, &b->doc->frames.at[c->event.frame], &place))
        c->event.place = place;
}

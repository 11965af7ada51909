/* Whether a weekday, a month or a day looks back or ahead.
 *
 * Most of the evidence one can think of is worse than none: an infinitive or a modal anywhere near says little, so
 * only what governs the expression counts, and the word right before it counts first ("said Friday it would ..."). */
#include "anchor/resolve.h"

#include "frame/frame.h"

static bool is_of(const anchor_work *w, uint32_t t, uint16_t cls)
{
    return cls != RAP_NO_CLASS && rap_hit_from(w->doc, t, cls) != NULL;
}

/* Whether the word's entry in the class of prepositions has this role. */
static bool has_role(const anchor_work *w, uint32_t t, rap_view role)
{
    const rap_hit *h = w->roles == RAP_NO_CLASS ? NULL : rap_hit_from(w->doc, t, w->roles);
    return h != NULL && rap_same(rap_entry_get(w->lex, h->entry, "role", RAP_NO_DAY), role);
}

/* The word before the expression, prepositions and "early" left out; RAP_NONE at the sentence's start. */
static uint32_t word_before(const anchor_work *w, const rap_time *t, uint32_t *prep)
{
    const rap_doc *d = w->doc;
    uint32_t first = d->sentences.at[d->tokens.at[t->first].sentence].first, k = t->first;
    *prep = RAP_NONE;
    while (k > first && (d->tokens.at[k - 1].upos == RAP_UPOS_ADP || d->tokens.at[k - 1].upos == RAP_UPOS_SCONJ)) {
        k--;
        *prep = k;
    }
    return k > first ? k - 1 : RAP_NONE;
}

static bool looks_ahead(const anchor_work *w, uint32_t token)
{
    return w->to_come != RAP_NO_CLASS && rap_hit_at(w->doc, token, w->to_come) != NULL;
}

/* "had been scheduled": the day is over. */
static bool had_before(const anchor_work *w, uint32_t token)
{
    for (uint32_t k = token, n = 0; k > 0 && n < 3; k--, n++)
        if (is_of(w, k - 1, w->over)) return true;
    return false;
}

/* "signed on Monday" of something that was; "to be signed on Monday" of something to come. */
static int by_participle(const anchor_work *w, uint32_t token)
{
    uint32_t f = w->doc->frame_of != NULL ? w->doc->frame_of[token] : RAP_NONE;
    const rap_token *aux = token > 0 ? &w->doc->tokens.at[token - 1] : NULL;
    if (aux != NULL && aux->upos == RAP_UPOS_AUX && aux->morph.verbform == RAP_VERB_INF) return 1;
    if (f == RAP_NONE) return 0;
    const rap_frame *fr = &w->doc->frames.at[f];
    if (fr->modal != RAP_MODAL_NONE) return 0;
    return fr->tense == RAP_TENSE_PAST || fr->tense == RAP_TENSE_NONE || fr->embed == RAP_EMBED_RELATIVE ? -1 : 0;
}

static int by_word_before(const anchor_work *w, const rap_time *t)
{
    uint32_t prep, b = word_before(w, t, &prep);
    if (b == RAP_NONE) return 0;
    const rap_token *k = &w->doc->tokens.at[b];
    bool noun = k->upos == RAP_UPOS_NOUN || k->upos == RAP_UPOS_PROPN;
    bool to = prep != RAP_NONE && has_role(w, prep, RAP_LIT("to")), for_ = prep != RAP_NONE && has_role(w, prep, RAP_LIT("for"));
    if (k->upos == RAP_UPOS_VERB && to) return 1; /* "had been moved to Monday" */
    const rap_reading *r = t->reading;
    if (for_ && (r->weekday || r->day || r->holiday)) return had_before(w, b) ? -1 : 1; /* "called a meeting for Monday" */
    if (looks_ahead(w, b) && (!noun || for_)) return had_before(w, b) ? -1 : 1;
    if (k->upos != RAP_UPOS_VERB || k->morph.tense != RAP_MORPH_PAST) return 0;
    if (k->morph.verbform == RAP_VERB_FIN) return -1;
    return k->morph.verbform == RAP_VERB_PART ? by_participle(w, b) : 0;
}

static bool possessive(const anchor_work *w, const rap_time *t)
{
    const rap_token *next = t->last < w->doc->tokens.n ? &w->doc->tokens.at[t->last] : NULL;
    return next != NULL && next->upos == RAP_UPOS_PART && next->rel == RAP_REL_CASE;
}

/* "planned a rally on Saturday": who plans has a day to come in mind, whenever he does it. */
static bool plans(const anchor_work *w, uint32_t token)
{
    const rap_hit *h = w->to_come == RAP_NO_CLASS ? NULL : rap_hit_at(w->doc, token, w->to_come);
    return h != NULL && rap_same(rap_entry_get(w->lex, h->entry, "active", RAP_NO_DAY), RAP_LIT("yes"));
}

/* "since the Oct. 23 attack", "since shortly after the Oct. 23 attack" */
static bool since_noun(const anchor_work *w, const rap_frame *noun, const rap_time *t)
{
    uint32_t first = w->doc->sentences.at[w->doc->tokens.at[t->first].sentence].first;
    if (noun->trigger < t->last) return false;
    for (uint32_t k = t->first, n = 0; k > first && n < 4; k--, n++)
        if (has_role(w, k - 1, RAP_LIT("since"))) return true;
    return false;
}

bool anchor_of_weekday(const rap_time *t)
{
    const rap_reading *r = t->reading;
    return r->kind == RAP_READ_DATE && r->weekday > 0;
}

/* The first of a list of days: "the talks held on Monday and Tuesday", both of them before. */
static const rap_time *first_of_list(const anchor_work *w, const rap_time *t)
{
    const rap_doc *d = w->doc;
    for (int n = 0; n < 4 && t > d->times.at && anchor_of_weekday(t); n++) {
        const rap_time *p = t - 1;
        if (!anchor_of_weekday(p) || p->last + 1 != t->first || w->link == RAP_NO_CLASS || rap_hit_from(d, p->last, w->link) == NULL) break;
        t = p;
    }
    return t;
}

int anchor_direction(const anchor_work *w, const rap_time *t)
{
    const rap_doc *d = w->doc;
    t = first_of_list(w, t);
    uint32_t sym = 0, f = d->frames.n > 0 ? rap_time_frame(d, t->head, &sym) : RAP_NONE;
    if (possessive(w, t)) return -1;
    int near = by_word_before(w, t);
    if (near != 0) return near;
    uint32_t before = t->first > 0 ? t->first - 1 : 0;
    bool until = has_role(w, before, RAP_LIT("until"));
    if (has_role(w, before, RAP_LIT("since"))) return -1;
    if (f == RAP_NONE) return until;
    const rap_frame *fr = &d->frames.at[f];
    for (uint32_t up = f, n = 0; up != RAP_NONE && n < 4; n++) { /* "had hoped to finish by Monday" */
        if (d->frames.at[up].aspect == RAP_ASPECT_PLUPERFECT) {
            /* "she said they had agreed to meet on Friday": "have agreed", reported; what is agreed lies ahead */
            bool reported = up != f && d->frames.at[up].embed == RAP_EMBED_COMPLEMENT && d->tokens.at[fr->trigger].morph.verbform == RAP_VERB_INF;
            return reported ? 1 : -1;
        }
        up = d->frames.at[up].embed == RAP_EMBED_COMPLEMENT ? d->frames.at[up].parent : RAP_NONE;
    }
    bool told = fr->tense == RAP_TENSE_PAST && fr->modal == RAP_MODAL_NONE && !fr->passive && t->last <= fr->trigger;
    if (until) return told ? -1 : 1; /* "by Monday they had their answer" */
    if (fr->kind == RAP_FRAME_NOUN) {
        if (since_noun(w, fr, t)) return -1;
        uint32_t c = rap_frame_of_token(d, fr->trigger);
        uint32_t prep = rap_case_of(d, fr->trigger);
        bool before_it = prep != RAP_NONE && has_role(w, prep, RAP_LIT("before")); /* "will leave before his return on Friday" */
        return c != RAP_NONE && before_it && (d->frames.at[c].tense == RAP_TENSE_FUTURE || d->frames.at[c].modal == RAP_MODAL_WILL);
    }
    if (t->first > fr->trigger && plans(w, fr->trigger)) return 1;
    if (looks_ahead(w, fr->trigger) && (fr->tense != RAP_TENSE_PAST || fr->passive)) return 1;
    if (fr->modal != RAP_MODAL_NONE || fr->tense == RAP_TENSE_FUTURE) return 1;
    if (fr->tense == RAP_TENSE_PRESENT && fr->aspect == RAP_ASPECT_PLAIN) return 1;
    bool beside = fr->kind == RAP_FRAME_VERB && fr->tense == RAP_TENSE_NONE && fr->embed == RAP_EMBED_BACKGROUND && fr->parent != RAP_NONE;
    if (beside) fr = &d->frames.at[fr->parent]; /* "has fluctuated, rising from 30 in March" */
    if (beside && fr->aspect == RAP_ASPECT_PERFECT) return -1;
    return fr->tense == RAP_TENSE_PAST ? -1 : 0;
}

bool anchor_surely_ahead(const anchor_work *w, const rap_time *t)
{
    const rap_doc *d = w->doc;
    uint32_t sym = 0, f = d->frames.n > 0 ? rap_time_frame(d, t->head, &sym) : RAP_NONE;
    if (w->narrative || (t->first > 0 && has_role(w, t->first - 1, RAP_LIT("until")))) return true;
    return f != RAP_NONE && d->frames.at[f].tense == RAP_TENSE_FUTURE;
}

/* make.c - which token has which frame: see frame.h. Frames are made in the order of their triggers, empty. */
#include "frame/work.h"

/* ---- what a token heads --------------------------------------------------------------------------------------- */

static bool is_function_relation(rap_rel rel)
{
    switch (rel) {
    case RAP_REL_AUX: case RAP_REL_AUX_PASS: case RAP_REL_COP: case RAP_REL_CASE: case RAP_REL_MARK: case RAP_REL_CC:
    case RAP_REL_CC_PRECONJ: case RAP_REL_FIXED: case RAP_REL_FLAT: case RAP_REL_GOESWITH: case RAP_REL_REPARANDUM:
    case RAP_REL_COMPOUND_PRT: case RAP_REL_PUNCT: case RAP_REL_DISCOURSE: case RAP_REL_DET: case RAP_REL_DET_PREDET:
        return true;
    default:
        return false;
    }
}

static bool is_verb(const fr_work *w, uint32_t t)
{
    const rap_token *k = &FR_TOKEN(w, t);
    return (k->upos == RAP_UPOS_VERB || k->upos == RAP_UPOS_AUX) && !fr_is_subordinator(w, t) &&
           !is_function_relation((rap_rel)k->rel) &&
           k->rel != RAP_REL_COMPOUND && k->rel != RAP_REL_NMOD_DESC;
}

static bool heads_clause(rap_rel rel)
{
    return rel == RAP_REL_ROOT || rel == RAP_REL_XCOMP || rel == RAP_REL_CCOMP || rel == RAP_REL_ADVCL || rel == RAP_REL_ACL ||
           rel == RAP_REL_ACL_RELCL || rel == RAP_REL_PARATAXIS || rel == RAP_REL_CSUBJ;
}

/* A predicate that is no verb: with a copula, with a subject of its own, or an adjective where clauses stand. */
static bool is_predicate(const fr_work *w, uint32_t t)
{
    const rap_token *k = &FR_TOKEN(w, t);
    if (is_function_relation((rap_rel)k->rel) || k->upos == RAP_UPOS_VERB || k->upos == RAP_UPOS_PUNCT)
        return false;
    FR_EACH_CHILD(w, t, c) {
        rap_rel rel = (rap_rel)FR_TOKEN(w, c).rel;
        if (rel == RAP_REL_COP || rel == RAP_REL_NSUBJ || rel == RAP_REL_NSUBJ_PASS || rel == RAP_REL_CSUBJ)
            return true;
    }
    if (k->upos != RAP_UPOS_ADJ)
        return false;
    if (k->rel == RAP_REL_AMOD) /* "hackers capable of launching" */
        return fr_child(w, t, RAP_REL_ADVCL) != RAP_NONE || fr_child(w, t, RAP_REL_XCOMP) != RAP_NONE;
    return heads_clause((rap_rel)k->rel) ||
           (k->rel == RAP_REL_CONJ && w->up[t] < t && w->clause[w->up[t]] != RAP_NONE);
}

static bool heads_phrase(const fr_work *w, uint32_t t)
{
    const rap_token *k = &FR_TOKEN(w, t);
    if (is_function_relation((rap_rel)k->rel) || k->rel == RAP_REL_COMPOUND || k->rel == RAP_REL_NUMMOD)
        return false;
    if (k->upos == RAP_UPOS_NOUN || k->upos == RAP_UPOS_PROPN)
        return k->rel != RAP_REL_ADVMOD;
    if (!fr_is_nominal(k) && k->upos != RAP_UPOS_ADJ)
        return false;
    FR_EACH_CHILD(w, t, c) { /* "the wounded", "two of them", "those who": only where something hangs on it */
        rap_rel rel = (rap_rel)FR_TOKEN(w, c).rel;
        if (rel == RAP_REL_NMOD || rel == RAP_REL_ACL || rel == RAP_REL_ACL_RELCL || rel == RAP_REL_NMOD_POSS ||
            (k->upos == RAP_UPOS_ADJ && rel == RAP_REL_DET))
            return true;
    }
    return false;
}

/* ---- light verbs ---------------------------------------------------------------------------------------------- */

/* The verb whose object (subject of the passive) the noun is, measure nouns and conjuncts looked through. */
static uint32_t verb_over(const fr_work *w, uint32_t noun, bool *by_prep)
{
    uint32_t t = noun;
    for (int i = 0; i < 4; i++) {
        uint32_t head = w->up[t];
        if (head == RAP_NONE)
            return RAP_NONE;
        rap_rel rel = (rap_rel)FR_TOKEN(w, t).rel;
        if (rel == RAP_REL_CONJ && FR_TOKEN(w, head).upos != RAP_UPOS_VERB)
            t = head;
        else if (rel == RAP_REL_NMOD && fr_through(w, head) == t)
            t = head;
        else {
            *by_prep = rel == RAP_REL_OBL && !fr_is_particle_object(w, head, t);
            return rel == RAP_REL_OBJ || rel == RAP_REL_NSUBJ_PASS || rel == RAP_REL_OBL ? head : RAP_NONE;
        }
    }
    return RAP_NONE;
}

static bool is_light_with(const fr_work *w, uint32_t verb, uint32_t noun, bool by_prep)
{
    if (!FR_HAS(w, verb, LIGHT) || !FR_HAS(w, noun, ACT) || FR_TOKEN(w, verb).upos != RAP_UPOS_VERB)
        return false;
    bool wants_prep = fr_attr(&w->words, w->doc, verb, FR_LIGHT, "prep").len != 0;
    if (by_prep != wants_prep)
        return false;
    if (by_prep && fr_entry_end(&w->words, w->doc, verb, FR_LIGHT) != rap_case_of(w->doc, noun))
        return false;
    return fr_listed(fr_attr(&w->words, w->doc, verb, FR_LIGHT, "takes"), fr_attr(&w->words, w->doc, noun, FR_ACT, "act"));
}

static uint32_t light_verb_of(const fr_work *w, uint32_t noun)
{
    if (!FR_HAS(w, noun, ACT) || fr_through(w, noun) != noun) /* "rounds of talks": the talks */
        return RAP_NONE;
    bool by_prep = false;
    uint32_t verb = verb_over(w, noun, &by_prep);
    return verb != RAP_NONE && is_light_with(w, verb, noun, by_prep) ? verb : RAP_NONE;
}

/* ---- making --------------------------------------------------------------------------------------------------- */

static uint32_t add_frame(fr_work *w, rap_frame_kind kind, uint32_t trigger, uint32_t verb)
{
    rap_frame *f = RAP_PUSH(w->arena, w->doc->frames);
    f->kind = kind;
    f->trigger = trigger;
    f->verb = verb;
    f->particle = f->complement = f->attribute = f->parent = f->marker = RAP_NONE;
    f->sym = FR_TOKEN(w, trigger).lemma_sym;
    f->lemma = FR_TOKEN(w, trigger).lemma;
    return w->doc->frames.n - 1;
}

/* "call off": the lemma with its particle, its symbol too where the lexicon has it. */
static void name_with_particle(fr_work *w, rap_frame *f, uint32_t verb)
{
    uint32_t particle = fr_child(w, verb, RAP_REL_COMPOUND_PRT);
    FR_EACH_CHILD(w, verb, c)
        if (particle == RAP_NONE && fr_is_particle_object(w, verb, c))
            particle = verb + 1;
    if (particle == RAP_NONE)
        return;
    f->particle = particle;
    if (f->trigger != verb)
        return;
    f->lemma = rap_format(w->arena, RAP_PRI " " RAP_PRI, RAP_ARG(FR_TOKEN(w, verb).lemma),
                          RAP_ARG(FR_TOKEN(w, particle).lemma));
    uint32_t sym = rap_symbol(w->words.lex, rap_lower(w->arena, f->lemma));
    f->sym = sym ? sym : f->sym;
}

static void make_noun(fr_work *w, uint32_t t)
{
    uint32_t verb = light_verb_of(w, t);
    if (verb == RAP_NONE) {
        w->noun[t] = add_frame(w, RAP_FRAME_NOUN, t, RAP_NONE);
    } else {
        uint32_t f = add_frame(w, RAP_FRAME_LIGHT, t, verb);
        w->noun[t] = f;
        if (w->clause[verb] == RAP_NONE)
            w->clause[verb] = f;
        name_with_particle(w, FR_FRAME(w, f), verb);
    }
    w->doc->frame_of[t] = w->noun[t];
}

/* The verb has no frame of its own where a noun under it has the light one: its noun may stand before or after it. */
static bool is_used_up(const fr_work *w, uint32_t verb)
{
    if (!FR_HAS(w, verb, LIGHT))
        return false;
    FR_EACH_CHILD(w, verb, c) {
        uint32_t noun = fr_through(w, c);
        if (heads_phrase(w, noun) && light_verb_of(w, noun) == verb)
            return true;
    }
    return false;
}

static void make_clause(fr_work *w, uint32_t t)
{
    bool verb = is_verb(w, t);
    uint32_t copula = fr_child(w, t, RAP_REL_COP);
    if (verb && (copula == RAP_NONE || fr_is_to_be(w, t))) {
        if (is_used_up(w, t))
            return;
        w->clause[t] = add_frame(w, RAP_FRAME_VERB, t, RAP_NONE);
        name_with_particle(w, FR_FRAME(w, w->clause[t]), t);
    } else {
        w->clause[t] = add_frame(w, RAP_FRAME_ADJ, t, copula);
        if (FR_TOKEN(w, t).upos != RAP_UPOS_ADJ && !verb)
            FR_FRAME(w, w->clause[t])->attribute = t;
    }
    w->doc->frame_of[t] = w->clause[t];
}

void fr_make(fr_work *w)
{
    rap_doc *doc = w->doc;
    for (uint32_t t = 0; t < doc->tokens.n; t++) {
        if (is_verb(w, t) || is_predicate(w, t))
            make_clause(w, t);
        if (FR_TOKEN(w, t).upos == RAP_UPOS_VERB || !heads_phrase(w, t))
            continue;
        if (w->clause[t] != RAP_NONE)
            w->noun[t] = w->clause[t];
        else
            make_noun(w, t);
    }
    w->extra = RAP_NEW(w->arena, fr_extra, doc->frames.n + 1u);
    for (uint32_t f = 0; f < doc->frames.n; f++) {
        const rap_frame *frame = &doc->frames.at[f];
        fr_extra *x = &w->extra[f];
        x->trail = x->borrowed = RAP_NONE;
        x->head = frame->kind == RAP_FRAME_LIGHT ? frame->verb : frame->trigger;
        if (frame->kind == RAP_FRAME_LIGHT && doc->frame_of[frame->verb] == RAP_NONE)
            doc->frame_of[frame->verb] = f;
        if (frame->kind == RAP_FRAME_ADJ && frame->verb != RAP_NONE)
            doc->frame_of[frame->verb] = f;
    }
}

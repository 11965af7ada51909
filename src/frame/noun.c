/* noun.c - what a noun phrase says of the act or thing that its head names: see work.h.
 *
 * "The Front's attack on Halm", "talks between A and B", "Afghan police", "troop withdrawal": possessor, by, between
 * and names before the head go to agent, of and common nouns before the head to patient; a rule decides, by `how`,
 * whether it believes them. Verbs that begin, resume or end what the noun names hand it their subject.
 */
#include "frame/work.h"

static bool names_a_side(const fr_work *w, uint32_t t)
{
    const rap_token *k = &FR_TOKEN(w, t);
    if (w->bits[t] & FR_NAMES_OF_SIDES)
        return true;
    return k->upos == RAP_UPOS_PROPN || k->ner == RAP_NER_GROUP || k->ner == RAP_NER_ORGANIZATION;
}

/* "North" of "North Korea": a word of the head's own name. */
static bool in_one_name(const fr_work *w, uint32_t noun, uint32_t c)
{
    const rap_token *n = &FR_TOKEN(w, noun), *k = &FR_TOKEN(w, c);
    if (n->ner == RAP_NER_O || n->ner_begin || k->ner != n->ner || c > noun || (w->bits[c] & FR_NAMES_OF_SIDES))
        return false; /* but "Iranian" of "the Iranian Foreign Ministry" says whose */
    for (uint32_t t = c + 1; t < noun; t++)
        if (FR_TOKEN(w, t).ner != n->ner || FR_TOKEN(w, t).ner_begin)
            return false;
    return true;
}

static bool has_ending(const fr_work *w, uint32_t noun) /* a later "by" or "of" leaves the possessor the agent */
{
    FR_EACH_CHILD(w, noun, c)
        if (FR_TOKEN(w, c).rel == RAP_REL_NMOD && c > noun) {
            rap_view role = fr_case_role(w, c);
            if (rap_same(role, RAP_LIT("of")) || rap_same(role, RAP_LIT("by")))
                return true;
        }
    return false;
}

/* ---- before the head ------------------------------------------------------------------------------------------ */

static void take_possessor(fr_work *w, rap_frame *f, uint32_t noun, uint32_t c)
{
    if (fr_is_time_word(w, c))
        rap_ids_add(w->arena, &f->times, c);
    else if (FR_HAS(w, noun, UNDERGOER) && !has_ending(w, noun))
        fr_phrase_add(w, &f->patient, c, RAP_HOW_POSSESSOR);
    else
        fr_phrase_add(w, &f->agent, c, RAP_HOW_POSSESSOR);
}

/* "press" of "press conference", where the lexicon has the two as one act. */
static bool in_one_entry(const fr_work *w, uint32_t noun, uint32_t c)
{
    const rap_hit *hit = FR_HAS(w, noun, ACT) ? rap_hit_at(w->doc, noun, w->words.cls[FR_ACT]) : NULL;
    return hit && c >= hit->first && c < hit->last;
}

static void take_modifier(fr_work *w, rap_frame *f, uint32_t noun, uint32_t c)
{
    if (in_one_entry(w, noun, c))
        return;
    if (fr_is_time_word(w, c))
        rap_ids_add(w->arena, &f->times, c);
    else if (in_one_name(w, noun, c))
        return;
    else if (names_a_side(w, c))
        fr_phrase_add(w, FR_HAS(w, noun, UNDERGOER) && FR_TOKEN(w, c).rel == RAP_REL_COMPOUND ? &f->patient : &f->agent, c,
                      RAP_HOW_MODIFIER);
    else if (FR_TOKEN(w, c).upos == RAP_UPOS_NOUN) {
        bool acts = FR_HAS(w, c, AGENT) && FR_HAS(w, noun, ACT) && !FR_HAS(w, noun, UNDERGOER);
        fr_phrase_add(w, acts ? &f->agent : &f->patient, c, RAP_HOW_MODIFIER);
    }
}

/* "Afghan government officials", "US-Taliban talks", "US troop withdrawal": names that hang on a modifier. */
static void take_names_below(fr_work *w, rap_frame *f, uint32_t noun, uint32_t modifier)
{
    FR_EACH_CHILD(w, modifier, d) {
        rap_rel rel = (rap_rel)FR_TOKEN(w, d).rel;
        if ((rel == RAP_REL_COMPOUND || rel == RAP_REL_AMOD || rel == RAP_REL_CONJ || rel == RAP_REL_NMOD_UNMARKED) &&
            names_a_side(w, d) && !fr_is_time_word(w, d) && !in_one_name(w, noun, d) && !in_one_name(w, modifier, d))
            fr_arg_add(w, &f->agent, d, RAP_HOW_MODIFIER);
    }
}

/* ---- after the head ------------------------------------------------------------------------------------------- */

/* "the withdrawal of forces from Halm": what hangs on the inner noun may belong to the outer. */
static void offer_from_below(fr_work *w, rap_frame *f, uint32_t inner)
{
    int n = 0;
    FR_EACH_CHILD(w, inner, c)
        if (FR_TOKEN(w, c).rel == RAP_REL_NMOD && c > inner && n++ < 3 && !rap_same(fr_case_role(w, c), RAP_LIT("of")))
            fr_prep_add(w, &f->preps, c, RAP_HOW_ATTACHED);
}

static void take_nmod(fr_work *w, rap_frame *f, uint32_t c)
{
    if (rap_case_of(w->doc, c) == RAP_NONE) {
        if (fr_is_time_word(w, c) || FR_TOKEN(w, c).upos == RAP_UPOS_NUM)
            rap_ids_add(w->arena, &f->times, c);
        return;
    }
    rap_view role = fr_case_role(w, c);
    if (rap_same(role, RAP_LIT("of"))) {
        fr_phrase_add(w, &f->patient, c, RAP_HOW_OF);
        fr_prep_add(w, &f->preps, c, RAP_HOW_SURFACE);
        offer_from_below(w, f, c);
        return;
    }
    if (rap_same(role, RAP_LIT("by")) && !fr_is_time_word(w, c))
        fr_phrase_add(w, &f->agent, c, RAP_HOW_BY);
    else if (rap_same(role, RAP_LIT("between")) && !fr_is_time_word(w, c)) {
        fr_phrase_add(w, &f->agent, c, RAP_HOW_BETWEEN);
        f->reciprocal = true;
    }
    fr_prep_add(w, &f->preps, c, RAP_HOW_SURFACE);
}

static void take_determiner(fr_work *w, fr_extra *x, rap_frame *f, uint32_t c)
{
    if (FR_HAS(w, c, NEGATOR) || FR_TOKEN(w, c).morph.pron == RAP_PRON_NEG)
        f->negated = true;
    else if (FR_TOKEN(w, c).morph.definite || FR_TOKEN(w, c).morph.pron == RAP_PRON_DEM)
        x->definite = true;
}

/* The children of a noun for its NOUN, LIGHT or ADJ frame, of an adjective for its ADJ frame. */
void fr_noun_children(fr_work *w, uint32_t frame, uint32_t noun)
{
    rap_frame *f = FR_FRAME(w, frame);
    fr_extra *x = &w->extra[frame];
    bool adjective = f->kind == RAP_FRAME_ADJ && !fr_is_nominal(&FR_TOKEN(w, noun));
    FR_EACH_CHILD(w, noun, c)
        switch ((rap_rel)FR_TOKEN(w, c).rel) {
        case RAP_REL_NMOD_POSS:
            x->definite = true;
            if (!adjective && !(f->kind != RAP_FRAME_NOUN && f->agent.n && FR_TOKEN(w, c).upos == RAP_UPOS_PRON))
                take_possessor(w, f, noun, c);
            break;
        case RAP_REL_AMOD: case RAP_REL_COMPOUND:
            if (!adjective) {
                take_modifier(w, f, noun, c);
                take_names_below(w, f, noun, c);
            }
            break;
        case RAP_REL_NMOD: case RAP_REL_NMOD_UNMARKED:
            if (!adjective)
                take_nmod(w, f, c);
            else
                fr_prep_add(w, &f->preps, c, RAP_HOW_SURFACE);
            break;
        case RAP_REL_DET: case RAP_REL_DET_PREDET: take_determiner(w, x, f, c); break;
        case RAP_REL_CASE: /* "is in Doha": the place is the predicate */
            if (f->kind == RAP_FRAME_ADJ)
                fr_prep_add(w, &f->preps, noun, RAP_HOW_SURFACE);
            break;
        default: break;
        }
    if (f->kind != RAP_FRAME_ADJ && FR_HAS(w, noun, RECIPROCAL) && f->agent.n > 1)
        f->reciprocal = true;
}

void fr_agents_between(fr_work *w, rap_frame *f)
{
    for (uint32_t i = 0; i < f->preps.n; i++)
        if (FR_HAS(w, f->preps.at[i].marker, CASE_ROLE) &&
            rap_same(fr_attr(&w->words, w->doc, f->preps.at[i].marker, FR_CASE_ROLE, "role"), RAP_LIT("between")) &&
            !fr_is_time_word(w, f->preps.at[i].token)) {
            fr_arg_add(w, &f->agent, f->preps.at[i].token, RAP_HOW_BETWEEN);
            f->reciprocal = true;
        }
}

/* ---- conjuncts share what stands around them ------------------------------------------------------------------ */

static bool stands_alone(const fr_work *w, uint32_t noun)
{
    FR_EACH_CHILD(w, noun, c) {
        rap_rel rel = (rap_rel)FR_TOKEN(w, c).rel;
        if (rel == RAP_REL_DET || rel == RAP_REL_NMOD_POSS || rel == RAP_REL_CASE)
            return true;
    }
    return false;
}

/* "their talks and agreement on prisoners" */
static void share_between_conjuncts(fr_work *w, rap_frame *f, uint32_t noun)
{
    uint32_t first = w->up[noun];
    if (FR_TOKEN(w, noun).rel != RAP_REL_CONJ || first == RAP_NONE || w->noun[first] == RAP_NONE)
        return;
    rap_frame *g = FR_FRAME(w, w->noun[first]);
    if (g->preps.n && f->preps.n == 0)
        fr_preps_copy(w, &f->preps, &g->preps, noun, RAP_HOW_SHARED);
    if (f->patient.n == 0)
        for (uint32_t i = 0; i < g->patient.n; i++)
            if (g->patient.at[i].token > noun)
                fr_arg_add(w, &f->patient, g->patient.at[i].token, RAP_HOW_SHARED);
    if (stands_alone(w, noun))
        return;
    if (f->agent.n == 0 && FR_TOKEN(w, noun).upos != RAP_UPOS_PROPN)
        for (uint32_t i = 0; i < g->agent.n; i++)
            if (g->agent.at[i].token < first)
                fr_arg_add(w, &f->agent, g->agent.at[i].token, RAP_HOW_SHARED);
    if (noun - first <= 3 && noun > first && g->patient.n == 0 && g->preps.n == 0) { /* "killing and wounding of civilians" */
        fr_preps_copy(w, &g->preps, &f->preps, noun, RAP_HOW_SHARED);
        fr_args_copy(w, &g->patient, &f->patient, RAP_HOW_SHARED);
    }
}

/* A phrase that hangs on the verb may belong to its object: "fired on the base near Halm". */
static void offer_from_verb(fr_work *w, rap_frame *f, uint32_t noun)
{
    uint32_t up = w->up[noun];
    bool after = FR_TOKEN(w, noun).rel == RAP_REL_OBJ || FR_TOKEN(w, noun).rel == RAP_REL_OBL;
    if (!after || up == RAP_NONE || noun < up || w->clause[up] == RAP_NONE ||
        FR_FRAME(w, w->clause[up])->kind != RAP_FRAME_VERB)
        return;
    const rap_preps *from = &FR_FRAME(w, w->clause[up])->preps;
    for (uint32_t i = 0, n = 0; i < from->n && n < 3; i++)
        if (from->at[i].how == RAP_HOW_SURFACE && from->at[i].marker > noun) {
            rap_prep prep = from->at[i];
            prep.how = RAP_HOW_ATTACHED;
            fr_prep_put(w, &f->preps, prep);
            n++;
        }
    if (f->agent.n == 0 && (FR_HAS(w, noun, ACT) || FR_HAS(w, noun, RECIPROCAL))) /* "hosted talks between the two" */
        fr_agents_between(w, f);
}

void fr_noun_arguments(fr_work *w, uint32_t frame)
{
    rap_frame *f = FR_FRAME(w, frame);
    fr_noun_children(w, frame, f->trigger);
    share_between_conjuncts(w, f, f->trigger);
    offer_from_verb(w, f, f->trigger);
}

/* ---- verbs that begin, resume, end what the noun names -------------------------------------------------------- */

/* Whether the noun hangs on an aspect verb as what begins or ends: its object, the subject where it has none, or the
 * noun after the preposition that the verb's entry ends in ("return to"). */
static bool under_aspect(const fr_work *w, uint32_t noun, uint32_t verb, uint32_t top)
{
    if (verb == RAP_NONE || !FR_HAS(w, verb, ASPECT) || FR_TOKEN(w, verb).upos != RAP_UPOS_VERB || w->clause[verb] == RAP_NONE)
        return false;
    const rap_frame *p = FR_FRAME(w, w->clause[verb]);
    for (uint32_t i = 0; i < p->preps.n; i++) /* "stopped people from leaving" */
        if (fr_is_ing(&FR_TOKEN(w, p->preps.at[i].token)) && FR_TOKEN(w, p->preps.at[i].token).upos == RAP_UPOS_VERB)
            return false;
    bool prep = fr_attr(&w->words, w->doc, verb, FR_ASPECT, "prep").len != 0;
    switch ((rap_rel)FR_TOKEN(w, top).rel) {
    case RAP_REL_OBJ: return !prep;
    case RAP_REL_NSUBJ_PASS: return !prep;
    case RAP_REL_NSUBJ: case RAP_REL_NSUBJ_OUTER: {
        uint32_t end = fr_entry_end(&w->words, w->doc, verb, FR_ASPECT);
        bool object = false; /* another than "place" of "take place" */
        FR_EACH_CHILD(w, verb, c) {
            rap_rel rel = (rap_rel)FR_TOKEN(w, c).rel;
            object = object || (rel == RAP_REL_OBJ && c != end) || rel == RAP_REL_XCOMP || rel == RAP_REL_CCOMP ||
                     fr_is_particle_object(w, verb, c);
        }
        return !prep && !object && !p->passive;
    }
    case RAP_REL_OBL:
        if (fr_is_particle_object(w, verb, top))
            return true;
        return prep && FR_HAS(w, noun, ACT) && fr_entry_end(&w->words, w->doc, verb, FR_ASPECT) == rap_case_of(w->doc, top);
    default: return false;
    }
}

/* resume, whether the verb is resume, restart or "return to" */
static uint32_t phase_of(const fr_work *w, uint32_t verb)
{
    return rap_symbol(w->words.lex, fr_attr(&w->words, w->doc, verb, FR_ASPECT, "kind"));
}

static bool has_own_agent(const rap_frame *f)
{
    for (uint32_t i = 0; i < f->agent.n; i++)
        if (f->agent.at[i].how != RAP_HOW_MODIFIER && f->agent.at[i].how != RAP_HOW_SHARED)
            return true;
    return false;
}

static void hand_over(fr_work *w, rap_frame *f, const rap_frame *p, bool subject)
{
    if (subject && !has_own_agent(f))
        fr_args_copy(w, &f->agent, &p->agent, RAP_HOW_LIGHT);
    fr_preps_copy(w, &f->preps, &p->preps, RAP_NONE, RAP_HOW_LIGHT);
    fr_times_copy(w, &f->times, &p->times, RAP_NONE);
    if (!has_own_agent(f))
        fr_agents_between(w, f);
    if (FR_HAS(w, f->trigger, RECIPROCAL) && f->agent.n > 1)
        f->reciprocal = true;
}

static uint32_t top_of_noun(const fr_work *w, uint32_t noun)
{
    uint32_t t = noun;
    for (int i = 0; i < 4 && w->up[t] != RAP_NONE; i++) {
        bool inner = FR_TOKEN(w, t).rel == RAP_REL_NMOD && FR_HAS(w, w->up[t], MEASURE) && fr_through(w, w->up[t]) == t;
        bool joined = FR_TOKEN(w, t).rel == RAP_REL_CONJ && w->noun[w->up[t]] != RAP_NONE;
        if (!inner && !joined)
            break;
        t = w->up[t];
    }
    return t;
}

void fr_noun_phase(fr_work *w, uint32_t frame)
{
    rap_frame *f = FR_FRAME(w, frame);
    uint32_t top = top_of_noun(w, f->trigger);
    uint32_t verb = w->up[top];
    if (!under_aspect(w, f->trigger, verb, top))
        return;
    const rap_frame *p = FR_FRAME(w, w->clause[verb]);
    if (f->trigger == fr_entry_end(&w->words, w->doc, verb, FR_ASPECT)) /* "place" of "take place" */
        return;
    f->phase = phase_of(w, verb);
    f->verb = verb;
    hand_over(w, f, p, FR_TOKEN(w, top).rel != RAP_REL_NSUBJ && FR_TOKEN(w, top).rel != RAP_REL_NSUBJ_OUTER);
}

/* "Fighting broke out between A and B": a subject that is tagged as a verb. */
void fr_gerund_phase(fr_work *w, uint32_t frame)
{
    rap_frame *f = FR_FRAME(w, frame);
    uint32_t head = w->extra[frame].head, verb = w->up[head];
    rap_rel rel = (rap_rel)FR_TOKEN(w, head).rel;
    bool subject = rel == RAP_REL_CSUBJ || rel == RAP_REL_CSUBJ_PASS || rel == RAP_REL_NSUBJ;
    if (f->kind != RAP_FRAME_VERB || !subject || verb == RAP_NONE || w->clause[verb] == RAP_NONE || !FR_HAS(w, verb, ASPECT) ||
        !fr_is_ing(&FR_TOKEN(w, head)))
        return;
    rap_frame *p = FR_FRAME(w, w->clause[verb]);
    f->phase = phase_of(w, verb);
    f->verb = verb;
    hand_over(w, f, p, rel == RAP_REL_CSUBJ_PASS);
    f->tense = p->tense;
    f->modal = f->modal == RAP_MODAL_NONE ? p->modal : f->modal;
    f->negated = f->negated || p->negated;
    f->main = p->main;
    fr_arg_add(w, p->passive ? &p->patient : &p->agent, head, RAP_HOW_SURFACE);
}

/* "the talks that the sides held in Doha", "the attack launched by rebels": the noun, known before its clause. */
static void begin_by_garden_path(fr_work *w, const rap_frame *v)
{
    if (v->agent.n == 0 || v->patient.n || !FR_HAS(w, v->trigger, ASPECT) || w->noun[v->agent.at[0].token] == RAP_NONE)
        return;
    rap_frame *f = FR_FRAME(w, w->noun[v->agent.at[0].token]);
    if (f->kind != RAP_FRAME_NOUN || f->verb != RAP_NONE)
        return;
    f->phase = phase_of(w, v->trigger);
    f->verb = v->trigger;
    f->tense = v->tense;
    f->main = v->main;
    hand_over(w, f, v, false);
}

void fr_noun_relative(fr_work *w, uint32_t frame)
{
    const rap_frame *v = FR_FRAME(w, frame);
    if (v->kind == RAP_FRAME_VERB && fr_garden_path(w, v->trigger) != RAP_NONE) {
        begin_by_garden_path(w, v);
        return;
    }
    if (v->kind != RAP_FRAME_VERB || v->embed != RAP_EMBED_RELATIVE || v->patient.n == 0)
        return;
    uint32_t noun = v->patient.at[0].token;
    if (v->patient.at[0].how != RAP_HOW_RELATIVE || w->noun[noun] == RAP_NONE)
        return;
    rap_frame *f = FR_FRAME(w, w->noun[noun]);
    bool light = FR_HAS(w, v->trigger, LIGHT) && FR_HAS(w, noun, ACT) &&
                 fr_listed(fr_attr(&w->words, w->doc, v->trigger, FR_LIGHT, "takes"),
                           fr_attr(&w->words, w->doc, noun, FR_ACT, "act"));
    if (f->kind != RAP_FRAME_NOUN || (!light && !FR_HAS(w, v->trigger, ASPECT)))
        return;
    if (f->verb == RAP_NONE) { /* "the talks held in Halm ended": ended */
        f->phase = light ? 0 : phase_of(w, v->trigger);
        f->verb = v->trigger;
    }
    hand_over(w, f, v, true);
}

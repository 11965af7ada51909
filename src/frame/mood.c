/* mood.c - how a predication is said: denied, past or to come, sure or only possible. See work.h. */
#include "frame/work.h"

/* ---- tense and aspect from auxiliaries ------------------------------------------------------------------------ */

typedef struct {
    rap_modal modal;
    bool future, have, be, finite;
    int finite_tense; /* of the first auxiliary */
    bool any, negative, maybe;
} auxiliaries;

static void take_auxiliary(const fr_work *w, uint32_t head, uint32_t c, auxiliaries *a)
{
    rap_view kind = fr_attr(&w->words, w->doc, c, FR_AUXILIARY, "kind");
    const rap_token *t = &FR_TOKEN(w, c);
    if (!a->any || (t->morph.verbform == RAP_VERB_FIN && a->finite_tense == 0))
        a->finite_tense = t->morph.tense;
    a->any = true;
    if (rap_same(kind, RAP_LIT("modal"))) {
        rap_modal m = fr_modal_named(fr_attr(&w->words, w->doc, c, FR_AUXILIARY, "modal"));
        a->modal = a->modal == RAP_MODAL_NONE ? m : a->modal;
        a->future = a->future || fr_attr(&w->words, w->doc, c, FR_AUXILIARY, "tense").len != 0;
        a->finite_tense = 0;
    } else if (rap_same(kind, RAP_LIT("have"))) {
        a->have = true;
    } else if (rap_same(kind, RAP_LIT("be")) && (t->rel != RAP_REL_COP || fr_is_to_be(w, head))) {
        a->be = true;
    }
}

static auxiliaries auxiliaries_of(const fr_work *w, uint32_t head)
{
    auxiliaries a = {0};
    FR_EACH_CHILD(w, head, c) {
        const rap_token *t = &FR_TOKEN(w, c);
        if (t->rel == RAP_REL_AUX || t->rel == RAP_REL_AUX_PASS || t->rel == RAP_REL_COP)
            take_auxiliary(w, head, c, &a);
        if ((t->rel == RAP_REL_ADVMOD || t->rel == RAP_REL_CC || t->rel == RAP_REL_CC_PRECONJ || t->rel == RAP_REL_DET) &&
            FR_HAS(w, c, NEGATOR) && c < head + 2)
            a.negative = true;
        if (t->rel == RAP_REL_ADVMOD && FR_HAS(w, c, MAYBE))
            a.maybe = true;
    }
    return a;
}

static rap_tense tense_of(int morph)
{
    return morph == RAP_MORPH_PAST ? RAP_TENSE_PAST : morph == RAP_MORPH_PRES ? RAP_TENSE_PRESENT : RAP_TENSE_NONE;
}

static void set_tense(const fr_work *w, rap_frame *f, uint32_t head, const auxiliaries *a)
{
    const rap_token *t = &FR_TOKEN(w, head);
    bool verbal = t->upos == RAP_UPOS_VERB || t->upos == RAP_UPOS_AUX;
    f->modal = a->modal != RAP_MODAL_NONE ? a->modal : a->maybe ? RAP_MODAL_MAY : RAP_MODAL_NONE;
    if (a->have) {
        f->aspect = a->finite_tense == RAP_MORPH_PAST ? RAP_ASPECT_PLUPERFECT : RAP_ASPECT_PERFECT;
        f->tense = a->future ? RAP_TENSE_FUTURE : RAP_TENSE_PAST;
    } else if (a->any) {
        rap_tense tense = a->modal != RAP_MODAL_NONE ? RAP_TENSE_PRESENT : tense_of(a->finite_tense);
        f->tense = a->future ? RAP_TENSE_FUTURE : tense;
    } else if (verbal) {
        bool participle = t->rel == RAP_REL_ACL || t->rel == RAP_REL_AMOD || fr_garden_path(w, head) != RAP_NONE;
        if (t->morph.verbform == RAP_VERB_FIN || (participle && fr_is_participle(t)))
            f->tense = participle && t->morph.verbform != RAP_VERB_FIN ? RAP_TENSE_PAST : tense_of(t->morph.tense);
        if (t->morph.verbform == RAP_VERB_PART && t->morph.tense == RAP_MORPH_PAST && t->rel == RAP_REL_ROOT)
            f->tense = RAP_TENSE_PAST; /* a headline's or a tagger's participle */
    }
    if (verbal && fr_is_ing(t) && a->be && f->kind != RAP_FRAME_ADJ)
        f->aspect = RAP_ASPECT_PROGRESSIVE;
    if (a->be && fr_is_infinitive(w, head) && verbal && f->modal == RAP_MODAL_NONE && t->rel != RAP_REL_XCOMP && !f->passive &&
        t->rel != RAP_REL_ADVCL && t->rel != RAP_REL_ACL) { /* "is to meet" */
        f->modal = RAP_MODAL_WILL;
        f->tense = a->finite_tense == RAP_MORPH_PAST ? RAP_TENSE_PAST : RAP_TENSE_FUTURE;
    }
}

/* ---- what a word over a clause says of it --------------------------------------------------------------------- */

typedef struct {
    rap_modal modal;
    bool open_only;       /* says nothing of a that-clause ("considers that") */
    bool denies, through; /* through: tense, modality and the rest pass as if the word were not there */
    bool known;           /* the modality is the word's; the parent's own is not handed down */
} over;

static over over_of(const fr_work *w, uint32_t word)
{
    over o = {0};
    if (FR_HAS(w, word, RAISING)) {
        o.modal = fr_modal_named(fr_attr(&w->words, w->doc, word, FR_RAISING, "modal"));
        o.through = true;
    } else if (FR_HAS(w, word, CONTROL)) {
        o.modal = fr_modal_named(fr_attr(&w->words, w->doc, word, FR_CONTROL, "modal"));
        o.through = fr_attr(&w->words, w->doc, word, FR_CONTROL, "implicative").len != 0;
    } else if (FR_HAS(w, word, WANT)) {
        uint32_t f = w->clause[word];
        rap_view passive = fr_attr(&w->words, w->doc, word, FR_WANT, "passive");
        o.modal = passive.len && f != RAP_NONE && FR_FRAME(w, f)->passive ? fr_modal_named(passive) : RAP_MODAL_WANT;
        o.open_only = fr_attr(&w->words, w->doc, word, FR_WANT, "that").len != 0;
    } else if (FR_HAS(w, word, READY)) {
        o.modal = RAP_MODAL_READY;
    } else if (FR_HAS(w, word, ASPECT)) {
        o.through = true;
    }
    o.known = o.modal != RAP_MODAL_NONE;
    o.denies = FR_HAS(w, word, NEGATIVE);
    return o;
}

static bool has_infinitive(const fr_work *w, uint32_t head)
{
    FR_EACH_CHILD(w, head, c)
        if (FR_TOKEN(w, c).rel == RAP_REL_XCOMP)
            return true;
    return false;
}

/* An infinitive or that-clause takes from its parent what it has not itself. */
static void inherit_from_parent(fr_work *w, rap_frame *f, uint32_t head)
{
    const rap_frame *p = FR_FRAME(w, f->parent);
    const rap_token *t = &FR_TOKEN(w, head);
    bool doing = t->rel == RAP_REL_ACL && (fr_is_infinitive(w, head) || fr_is_ing(t));
    bool bare = t->rel != RAP_REL_ACL && f->embed == RAP_EMBED_COMPLEMENT && f->tense == RAP_TENSE_NONE &&
                f->modal == RAP_MODAL_NONE;
    bool open = t->rel == RAP_REL_XCOMP || doing || bare; /* without a tense of its own */
    over o = over_of(w, p->trigger);
    bool wanted = o.modal == RAP_MODAL_WANT && !o.open_only && f->tense != RAP_TENSE_PAST;
    bool mandative = wanted || FR_HAS(w, p->trigger, RAISING) || f->tense == RAP_TENSE_NONE;
    if (f->modal == RAP_MODAL_NONE && (open || (mandative && t->rel == RAP_REL_CCOMP)))
        f->modal = o.known ? o.modal : open ? p->modal : RAP_MODAL_NONE; /* "wants terms for leaving": the terms are wanted */
    if (open && o.through && !o.known) {
        f->tense = f->tense == RAP_TENSE_NONE ? p->tense : f->tense;
        f->aspect = f->aspect == RAP_ASPECT_PLAIN ? p->aspect : f->aspect;
    }
    if (open && o.modal == RAP_MODAL_WILL && f->tense == RAP_TENSE_NONE && FR_HAS(w, p->trigger, RAISING))
        f->tense = RAP_TENSE_FUTURE;
    bool own = w->extra[w->clause[head]].own_subj && t->rel == RAP_REL_CCOMP;
    bool handed = p->negated && ((open && !own) || FR_HAS(w, p->trigger, NEG_RAISING));
    if (o.denies && (open || t->rel == RAP_REL_CCOMP || f->embed == RAP_EMBED_COMPLEMENT))
        handed = !handed;
    f->negated = f->negated != handed;
    f->conditional = f->conditional || (open && p->conditional);
    if (FR_HAS(w, p->trigger, ASPECT) && !o.denies && p->kind == RAP_FRAME_VERB && t->rel == RAP_REL_XCOMP) {
        f->phase = rap_symbol(w->words.lex, fr_attr(&w->words, w->doc, p->trigger, FR_ASPECT, "kind"));
        f->verb = p->trigger;
    }
}

/* "will meet and discuss": a bare second verb shares auxiliaries. */
static void inherit_from_conjunct(const fr_work *w, rap_frame *f, uint32_t head)
{
    uint32_t up = w->up[head];
    if (up == RAP_NONE || w->clause[up] == RAP_NONE)
        return;
    const rap_frame *p = FR_FRAME(w, w->clause[up]);
    const fr_extra *x = &w->extra[w->clause[head]];
    f->conditional = f->conditional || (p->conditional && !x->own_subj);
    if (x->own_subj || (FR_TOKEN(w, head).morph.verbform == RAP_VERB_FIN && f->tense != RAP_TENSE_NONE &&
                        FR_TOKEN(w, head).morph.tense == RAP_MORPH_PAST))
        return;
    if (f->tense == RAP_TENSE_NONE) {
        f->tense = p->tense;
        f->aspect = p->aspect;
        f->modal = f->modal == RAP_MODAL_NONE ? p->modal : f->modal;
        f->negated = f->negated || p->negated;
        f->phase = f->phase ? f->phase : p->phase;
    } else if (f->modal == RAP_MODAL_NONE && f->tense != RAP_TENSE_PAST) {
        f->modal = p->modal == RAP_MODAL_MAY ? p->modal : f->modal;
    }
}

static bool has_negative_argument(const fr_work *w, uint32_t head)
{
    FR_EACH_CHILD(w, head, c) {
        rap_rel rel = (rap_rel)FR_TOKEN(w, c).rel;
        if (rel != RAP_REL_NSUBJ && rel != RAP_REL_NSUBJ_PASS && rel != RAP_REL_OBJ)
            continue;
        if (FR_HAS(w, c, NEGATOR) || FR_TOKEN(w, c).morph.pron == RAP_PRON_NEG ||
            (FR_HAS(w, c, MEASURE) && fr_attr(&w->words, w->doc, c, FR_MEASURE, "negates").len))
            return true;
        FR_EACH_CHILD(w, c, d)
            if ((FR_TOKEN(w, d).rel == RAP_REL_DET || FR_TOKEN(w, d).rel == RAP_REL_CC_PRECONJ) &&
                (FR_TOKEN(w, d).morph.pron == RAP_PRON_NEG || FR_HAS(w, d, NEGATOR)))
                return true;
    }
    return false;
}

/* An if-clause beside it, or a preposition such as "in exchange for". */
static bool has_condition(fr_work *w, const rap_frame *f, uint32_t head)
{
    FR_EACH_CHILD(w, head, c)
        if (fr_is_subordinator(w, c)) {
            return true;
        } else if (FR_TOKEN(w, c).rel == RAP_REL_ADVCL && w->clause[c] != RAP_NONE) {
            uint32_t marker;
            const rap_hit *hit = fr_subordinator(w, c, &marker);
            if (hit && rap_same(rap_entry_get(w->words.lex, hit->entry, "embed", RAP_NO_DAY), RAP_LIT("condition")))
                return true;
        }
    for (uint32_t i = 0; w->words.cls[FR_PREPOSITION] != RAP_NO_CLASS && i < f->preps.n; i++) {
        const rap_hit *hit = rap_hit_from(w->doc, f->preps.at[i].marker, w->words.cls[FR_PREPOSITION]);
        if (hit && rap_entry_get(w->words.lex, hit->entry, "condition", RAP_NO_DAY).len)
            return true;
    }
    return false;
}

static bool asks(const fr_work *w, uint32_t head)
{
    FR_EACH_CHILD(w, head, c)
        if (FR_TOKEN(w, c).rel == RAP_REL_PUNCT && c > head && rap_same(rap_form_of(w->doc, c), RAP_LIT("?")))
            return true;
    return false;
}

/* The tense of an -ing: of the clause around it, but what stands after "since" or "after" is over. */
static rap_tense tense_of_ing(const fr_work *w, const rap_frame *f, uint32_t head)
{
    uint32_t marker;
    const rap_hit *hit = f->embed == RAP_EMBED_BACKGROUND ? fr_subordinator(w, head, &marker) : NULL;
    if (hit && rap_entry_get(w->words.lex, hit->entry, "ing", RAP_NO_DAY).len)
        return RAP_TENSE_PAST;
    return FR_FRAME(w, f->parent)->tense;
}

void fr_clause_mood(fr_work *w, uint32_t frame)
{
    rap_frame *f = FR_FRAME(w, frame);
    fr_extra *x = &w->extra[frame];
    uint32_t head = x->head;
    const rap_token *t = &FR_TOKEN(w, head);
    auxiliaries a = auxiliaries_of(w, head);
    set_tense(w, f, head, &a);
    f->negated = f->negated || a.negative || has_negative_argument(w, head);
    f->conditional = has_condition(w, f, head);
    f->question = asks(w, head);
    f->imperative = f->kind != RAP_FRAME_ADJ && !x->own_subj && !a.any && t->rel == RAP_REL_ROOT && x->subj.n == 0 &&
                    (t->morph.mood == RAP_MOOD_IMP ||
                     (t->morph.verbform == RAP_VERB_INF && fr_child(w, head, RAP_REL_MARK) == RAP_NONE));
    if (t->rel == RAP_REL_CONJ)
        inherit_from_conjunct(w, f, head);
    else if (f->parent != RAP_NONE && f->parent != frame &&
             (f->embed == RAP_EMBED_COMPLEMENT || f->embed == RAP_EMBED_OBJECT) && t->rel != RAP_REL_CSUBJ && w->extra[frame].trail == RAP_NONE)
        inherit_from_parent(w, f, head);
    bool being = f->passive && f->tense == RAP_TENSE_PRESENT && t->rel == RAP_REL_ADVCL && f->marker != RAP_NONE;
    bool ing = being || (fr_is_ing(t) && f->tense == RAP_TENSE_NONE); /* "since being ousted", "signing the deal" */
    if (ing && f->parent != RAP_NONE && f->embed != RAP_EMBED_COMPLEMENT)
        f->tense = tense_of_ing(w, f, head);
    if (f->marker != RAP_NONE && FR_HAS(w, f->marker, NEGATOR))
        f->negated = !f->negated;
    uint32_t word = f->trigger;
    x->transparent = (FR_HAS(w, word, RAISING) && has_infinitive(w, head)) ||
                     (FR_HAS(w, word, ASPECT) && f->kind == RAP_FRAME_VERB && has_infinitive(w, head));
}

/* ---- nouns ---------------------------------------------------------------------------------------------------- */

static void mood_from_modifiers(fr_work *w, rap_frame *f)
{
    FR_EACH_CHILD(w, f->trigger, c) {
        rap_rel rel = (rap_rel)FR_TOKEN(w, c).rel;
        if ((rel == RAP_REL_AMOD || rel == RAP_REL_ADVMOD) && FR_HAS(w, c, MOOD) && f->modal == RAP_MODAL_NONE)
            f->modal = fr_modal_named(fr_attr(&w->words, w->doc, c, FR_MOOD, "modal"));
        if (rel == RAP_REL_ACL || rel == RAP_REL_CCOMP)
            f->complement = f->complement == RAP_NONE ? w->clause[c] : f->complement;
    }
    if (f->modal == RAP_MODAL_WILL && f->tense == RAP_TENSE_NONE)
        f->tense = RAP_TENSE_FUTURE;
}

/* What the clause around a noun says of the event that it names: only where it is the clause's own matter. */
void fr_noun_mood(fr_work *w, uint32_t frame)
{
    rap_frame *f = FR_FRAME(w, frame);
    mood_from_modifiers(w, f);
    if (f->parent == RAP_NONE)
        return;
    const rap_frame *p = FR_FRAME(w, f->parent);
    const rap_token *t = &FR_TOKEN(w, fr_first_conjunct(w, f->trigger));
    uint32_t top = fr_first_conjunct(w, f->trigger), verb = w->up[top];
    bool object = t->rel == RAP_REL_OBJ || t->rel == RAP_REL_NSUBJ_PASS ||
                  (verb != RAP_NONE && fr_is_particle_object(w, verb, top));
    uint32_t word = p->trigger;
    if (p->kind == RAP_FRAME_NOUN) {
        bool all = FR_HAS(w, word, NEGATIVE) && fr_attr(&w->words, w->doc, word, FR_NEGATIVE, "denies").len;
        f->negated = f->negated || (all && t->rel == RAP_REL_NMOD);
        return;
    }
    if (f->phase) {
        f->tense = f->tense == RAP_TENSE_NONE ? p->tense : f->tense;
        f->aspect = p->aspect;
        f->modal = f->modal == RAP_MODAL_NONE ? p->modal : f->modal;
        f->conditional = p->conditional;
        f->main = p->main;
    }
    if (!object && !f->phase)
        return;
    over o = over_of(w, word);
    bool asked_to = p->complement != RAP_NONE && p->kind == RAP_FRAME_VERB; /* "asked the sides to" asks no sides */
    bool aim = o.modal == RAP_MODAL_WANT || o.modal == RAP_MODAL_READY || o.modal == RAP_MODAL_MUST ||
               o.modal == RAP_MODAL_WILL;
    if (f->modal == RAP_MODAL_NONE && !f->phase && !asked_to && !FR_HAS(w, word, RAISING)) {
        if (aim)
            f->modal = o.modal;
        else if (!w->extra[frame].definite)
            f->modal = p->modal;
    }
    bool all = o.denies && object && fr_attr(&w->words, w->doc, word, FR_NEGATIVE, "denies").len;
    bool cancels = FR_HAS(w, word, ASPECT) && fr_attr(&w->words, w->doc, word, FR_ASPECT, "denies").len;
    if (p->negated && (!w->extra[frame].definite || f->phase) && !f->negated)
        f->negated = !(all || cancels);
    else if (all || cancels || (o.denies && object && !w->extra[frame].definite))
        f->negated = true;
    f->conditional = f->conditional || (p->conditional && !w->extra[frame].definite);
}

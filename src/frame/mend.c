/* mend.c - what parsers get wrong too often to leave it: see work.h. The tree stays as it is. */
#include "frame/work.h"

/* ---- words ------------------------------------------------------------------------------------------------------------- */

bool fr_is_subordinator(const fr_work *w, uint32_t t)
{
    const rap_token *k = &FR_TOKEN(w, t);
    if (k->upos != RAP_UPOS_VERB || !FR_HAS(w, t, SUBORDINATOR) || fr_child(w, t, RAP_REL_CCOMP) == RAP_NONE ||
        fr_child(w, t, RAP_REL_NSUBJ) != RAP_NONE || k->morph.verbform == RAP_VERB_FIN)
        return false;
    return rap_same(fr_attr(&w->words, w->doc, t, FR_SUBORDINATOR, "embed"), RAP_LIT("condition"));
}

/* But "the aim is to meet" says what the aim is. */
bool fr_is_to_be(const fr_work *w, uint32_t head)
{
    const rap_token *k = &FR_TOKEN(w, head);
    uint32_t copula = fr_child(w, head, RAP_REL_COP);
    if (k->upos != RAP_UPOS_VERB || k->morph.verbform == RAP_VERB_FIN || !fr_is_infinitive(w, head) || copula == RAP_NONE ||
        FR_TOKEN(w, copula).morph.verbform != RAP_VERB_FIN)
        return false;
    uint32_t subject = fr_child(w, head, RAP_REL_NSUBJ);
    subject = subject == RAP_NONE ? fr_child(w, head, RAP_REL_NSUBJ_OUTER) : subject;
    if (subject == RAP_NONE || (FR_TOKEN(w, subject).upos == RAP_UPOS_PRON && FR_TOKEN(w, subject).morph.pron != RAP_PRON_PRS))
        return false;
    return !FR_HAS(w, subject, WANT) && !FR_HAS(w, subject, CONTROL) && !FR_HAS(w, subject, READY) && !FR_HAS(w, subject, CONTENT);
}

/* ---- "The third round of talks opened on Monday." ------------------------------------------------------------------------- */

static bool has_relative_pronoun(const fr_work *w, uint32_t head)
{
    FR_EACH_CHILD(w, head, c)
        if (FR_TOKEN(w, c).morph.pron == RAP_PRON_REL || FR_TOKEN(w, c).rel == RAP_REL_MARK)
            return true;
    return false;
}

/* A past form that is no participle beyond doubt: its regular ending, or a finite tag. */
static bool may_be_finite(const fr_work *w, uint32_t t)
{
    const rap_token *k = &FR_TOKEN(w, t);
    return k->upos == RAP_UPOS_VERB && k->morph.tense == RAP_MORPH_PAST &&
           (k->morph.verbform == RAP_VERB_FIN || rap_ends(rap_form_of(w->doc, t), "ed"));
}

/* The root of a sentence that ends in a full stop is a noun, and a past form hangs on it: it is the verb. */
uint32_t fr_garden_path(const fr_work *w, uint32_t head)
{
    const rap_token *k = &FR_TOKEN(w, head);
    if ((k->rel != RAP_REL_ACL && k->rel != RAP_REL_ACL_RELCL) || !may_be_finite(w, head))
        return RAP_NONE;
    const rap_sentence *s = &w->doc->sentences.at[k->sentence];
    if (s->last <= head + 1 || FR_TOKEN(w, s->last - 1).upos != RAP_UPOS_PUNCT)
        return RAP_NONE;
    rap_rel never[] = {RAP_REL_AUX, RAP_REL_AUX_PASS, RAP_REL_NSUBJ, RAP_REL_NSUBJ_PASS, RAP_REL_OBL_AGENT};
    for (size_t i = 0; i < RAP_COUNT(never); i++)
        if (fr_child(w, head, never[i]) != RAP_NONE)
            return RAP_NONE;
    if (has_relative_pronoun(w, head))
        return RAP_NONE;
    uint32_t t = w->up[head];
    for (int i = 0; i < 4 && t != RAP_NONE && t < head && w->up[t] != RAP_NONE; i++) {
        rap_rel rel = (rap_rel)FR_TOKEN(w, t).rel;
        if (w->clause[t] != RAP_NONE || (rel != RAP_REL_NMOD && rel != RAP_REL_APPOS && rel != RAP_REL_CONJ))
            return RAP_NONE;
        t = w->up[t];
    }
    bool root = t != RAP_NONE && t < head && w->up[t] == RAP_NONE && w->clause[t] == RAP_NONE && w->noun[t] != RAP_NONE;
    return root && FR_TOKEN(w, t).rel == RAP_REL_ROOT ? t : RAP_NONE;
}

/* ---- "denied that it had shelled the town and accused the army" --------------------------------------------------------------- */

static bool is_finite_verb(const fr_work *w, uint32_t t)
{
    return FR_TOKEN(w, t).upos == RAP_UPOS_VERB && FR_TOKEN(w, t).morph.verbform == RAP_VERB_FIN && w->clause[t] != RAP_NONE;
}

static bool has_dependent_of_its_own(const fr_work *w, uint32_t t)
{
    FR_EACH_CHILD(w, t, c) {
        rap_rel rel = (rap_rel)FR_TOKEN(w, c).rel;
        if (rel == RAP_REL_NSUBJ || rel == RAP_REL_NSUBJ_PASS || rel == RAP_REL_MARK || rel == RAP_REL_AUX || rel == RAP_REL_AUX_PASS)
            return true;
    }
    return false;
}

/* "had killed twelve and injured ten" may well share "had"; "had killed twelve and accused" goes on with what was said. */
static bool goes_on(const fr_work *w, uint32_t t)
{
    return !rap_ends(rap_form_of(w->doc, t), "ed") || FR_HAS(w, t, REPORT) || FR_HAS(w, t, CONTROL);
}

/* A finite verb cannot share the auxiliary or the "to" of the verb before it: it goes on with the verb above that one. */
static uint32_t verb_to_join(const fr_work *w, uint32_t t)
{
    uint32_t at = w->up[t];
    for (int i = 0; i < 4 && at != RAP_NONE; i++) {
        if (is_finite_verb(w, at))
            return FR_TOKEN(w, at).morph.tense == FR_TOKEN(w, t).morph.tense ? at : RAP_NONE;
        rap_rel rel = (rap_rel)FR_TOKEN(w, at).rel;
        bool bare = FR_TOKEN(w, at).upos == RAP_UPOS_VERB && fr_child(w, at, RAP_REL_AUX_PASS) == RAP_NONE;
        if (!bare || (rel != RAP_REL_XCOMP && rel != RAP_REL_CCOMP && rel != RAP_REL_ADVCL) || w->up[at] == RAP_NONE || w->up[at] > at)
            return RAP_NONE;
        at = w->up[at];
    }
    return RAP_NONE;
}

void fr_repair_conjuncts(fr_work *w)
{
    for (uint32_t f = 0; f < w->doc->frames.n; f++) {
        uint32_t t = w->extra[f].head;
        bool finite = is_finite_verb(w, t) || (may_be_finite(w, t) && w->clause[t] != RAP_NONE);
        if (FR_TOKEN(w, t).rel != RAP_REL_CONJ || !finite || w->up[t] == RAP_NONE || w->up[t] > t ||
            is_finite_verb(w, w->up[t]) || has_dependent_of_its_own(w, t) || !goes_on(w, t))
            continue;
        uint32_t to = verb_to_join(w, t);
        if (to != RAP_NONE)
            w->up[t] = to;
    }
}

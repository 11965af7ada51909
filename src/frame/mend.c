/* mend.c - what parsers get wrong too often to leave it, seen while clauses are read: see work.h.
 *
 * Each function asks a narrow question of the tree and leaves it as it is; the answer is RAP_NONE or false for all but the
 * error that is named above it.
 */
#include "frame/work.h"

/* ---- words ---------------------------------------------------------------------------------------------------- */

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
    return !(w->bits[subject] & (FR_LEADS_ON | FR_BIT(FR_CONTENT)));
}

/* ---- "The third round of talks opened on Monday." ------------------------------------------------------------- */

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

/* ---- "denied that it had shelled the town and accused the army" ----------------------------------------------- */

static bool is_finite_verb(const fr_work *w, uint32_t t)
{
    return FR_TOKEN(w, t).upos == RAP_UPOS_VERB && FR_TOKEN(w, t).morph.verbform == RAP_VERB_FIN && w->clause[t] != RAP_NONE;
}

static bool has_dependent_of_its_own(const fr_work *w, uint32_t t)
{
    FR_EACH_CHILD(w, t, c) {
        rap_rel rel = (rap_rel)FR_TOKEN(w, c).rel;
        if (fr_is_subject(w, c) || rel == RAP_REL_MARK || rel == RAP_REL_AUX || rel == RAP_REL_AUX_PASS)
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
        bool under = rel == RAP_REL_XCOMP || rel == RAP_REL_CCOMP || rel == RAP_REL_ADVCL;
        if (!bare || !under || w->up[at] == RAP_NONE || w->up[at] > at)
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

/* ---- the speaker of a report ---------------------------------------------------------------------------------- */

bool fr_is_subject(const fr_work *w, uint32_t t)
{
    return FR_TOKEN(w, t).rel == RAP_REL_NSUBJ || FR_TOKEN(w, t).rel == RAP_REL_NSUBJ_PASS;
}

/* "A spokesman said Friday, the raid began": the parser may give both subjects to the second verb and hang the first
 * verb between them. That verb, RAP_NONE when there is none. */
uint32_t fr_inserted_report(const fr_work *w, uint32_t head)
{
    uint32_t first = RAP_NONE, report = RAP_NONE;
    FR_EACH_CHILD(w, head, c) {
        const rap_token *t = &FR_TOKEN(w, c);
        if (c > head)
            break;
        if (fr_is_subject(w, c)) {
            if (report != RAP_NONE)
                return report;
            first = first == RAP_NONE ? c : RAP_NONE;
        } else if (first != RAP_NONE && t->upos == RAP_UPOS_VERB && FR_HAS(w, c, REPORT) && w->clause[c] != RAP_NONE &&
                   t->morph.verbform == RAP_VERB_FIN && fr_child(w, c, RAP_REL_NSUBJ) == RAP_NONE) {
            report = c;
        }
    }
    return RAP_NONE;
}

/* ", said the minister": the parser may take the minister for an object. */
bool fr_follows_quotation(const fr_work *w, uint32_t head)
{
    const rap_token *t = &FR_TOKEN(w, head);
    if (!FR_HAS(w, head, REPORT) || head == 0 || FR_TOKEN(w, head - 1).upos != RAP_UPOS_PUNCT ||
        t->morph.verbform != RAP_VERB_FIN)
        return false;
    if (t->rel == RAP_REL_PARATAXIS)
        return true;
    FR_EACH_CHILD(w, head, c)
        if (c < head && (FR_TOKEN(w, c).rel == RAP_REL_CCOMP || FR_TOKEN(w, c).rel == RAP_REL_PARATAXIS))
            return true;
    return false;
}

/* "As fighting went on the council has said that": a subject without a comma before it hangs on the clause before. The
 * head of the noun phrase that ends right before the verb and its auxiliaries, a comma let through; RAP_NONE. */
static uint32_t phrase_before(const fr_work *w, uint32_t head)
{
    uint32_t at = head;
    FR_EACH_CHILD(w, head, c) {
        rap_rel rel = (rap_rel)FR_TOKEN(w, c).rel;
        if (c < at && (rel == RAP_REL_AUX || rel == RAP_REL_ADVMOD))
            at = c;
    }
    uint32_t t = at > 0 ? at - 1 : RAP_NONE;
    if (t != RAP_NONE && t > 0 && FR_TOKEN(w, t).upos == RAP_UPOS_PUNCT)
        t--;
    if (t == RAP_NONE || FR_TOKEN(w, t).sentence != FR_TOKEN(w, head).sentence || !fr_is_nominal(&FR_TOKEN(w, t)))
        return RAP_NONE;
    for (int i = 0; i < 8 && w->up[t] != RAP_NONE && w->up[t] < head; i++) {
        rap_rel rel = (rap_rel)FR_TOKEN(w, t).rel;
        if (rel != RAP_REL_FLAT && rel != RAP_REL_COMPOUND && (rel != RAP_REL_NMOD || rap_case_of(w->doc, t) == RAP_NONE) &&
            !(rel == RAP_REL_APPOS && FR_TOKEN(w, at - 1).upos == RAP_UPOS_PUNCT))
            break;
        t = w->up[t];
    }
    rap_rel rel = (rap_rel)FR_TOKEN(w, t).rel;
    bool loose = rel == RAP_REL_DISLOCATED || rel == RAP_REL_VOCATIVE || rel == RAP_REL_PARATAXIS || rel == RAP_REL_LIST ||
                 rel == RAP_REL_DEP;
    if (FR_TOKEN(w, at - 1).upos == RAP_UPOS_PUNCT && !loose)
        return RAP_NONE;
    if (fr_is_time_word(w, t))
        return RAP_NONE;
    return rap_case_of(w->doc, t) == RAP_NONE && w->noun[t] != RAP_NONE && rel != RAP_REL_NSUBJ ? t : RAP_NONE;
}

uint32_t fr_subject_before(const fr_work *w, uint32_t head)
{
    const rap_token *t = &FR_TOKEN(w, head);
    if (!FR_HAS(w, head, REPORT) || t->rel == RAP_REL_CONJ || t->rel == RAP_REL_XCOMP || t->rel == RAP_REL_ACL_RELCL ||
        fr_is_infinitive(w, head) || fr_is_ing(t))
        return RAP_NONE;
    return phrase_before(w, head);
}

/* ---- complements that hang on a noun -------------------------------------------------------------------------- */

static bool takes_infinitive(const fr_work *w, uint32_t word)
{
    return (w->bits[word] & (FR_LEADS_ON | FR_BIT(FR_NEGATIVE))) != 0;
}

static bool says_that(const fr_work *w, uint32_t head)
{
    if (w->doc->child[head] == RAP_NONE)
        return false;
    uint32_t mark = fr_child(w, head, RAP_REL_MARK), first = w->doc->child[head];
    bool bare_oblique = FR_TOKEN(w, first).rel == RAP_REL_OBL_UNMARKED && FR_TOKEN(w, first).upos != RAP_UPOS_NOUN;
    if (mark == RAP_NONE && bare_oblique) /* "said last month that": the parser makes "that" one of the clause's phrases */
        mark = first;
    if (mark == RAP_NONE || w->words.cls[FR_SUBORDINATOR] == RAP_NO_CLASS)
        return false;
    const rap_hit *hit = rap_hit_from(w->doc, mark, w->words.cls[FR_SUBORDINATOR]);
    return hit && rap_same(rap_entry_get(w->words.lex, hit->entry, "embed", RAP_NO_DAY), RAP_LIT("complement"));
}

/* The clause of the verb around a noun: of "agreed" for "sidelines" of "agreed on the sidelines of". */
static uint32_t clause_around(const fr_work *w, uint32_t noun)
{
    uint32_t t = noun;
    for (int i = 0; i < 4 && t != RAP_NONE; i++) {
        rap_rel rel = (rap_rel)FR_TOKEN(w, t).rel;
        uint32_t up = w->up[t];
        if (up == RAP_NONE || up > t || rel == RAP_REL_NSUBJ || rel == RAP_REL_NSUBJ_PASS)
            return RAP_NONE;
        if (w->clause[up] != RAP_NONE)
            return FR_TOKEN(w, up).upos == RAP_UPOS_VERB ? w->clause[up] : RAP_NONE;
        t = up;
    }
    return RAP_NONE;
}

/* A complement that the parser hung on a noun between it and its verb: "urged the sides to cooperate", "agreed on
 * the sidelines of the summit to meet", "said during a visit last week that". The clause of the verb, else RAP_NONE. */
uint32_t fr_clause_completed(const fr_work *w, uint32_t head)
{
    rap_rel rel = (rap_rel)FR_TOKEN(w, head).rel;
    uint32_t noun = w->up[head];
    if ((rel != RAP_REL_ACL && rel != RAP_REL_ACL_RELCL) || noun == RAP_NONE || noun > head)
        return RAP_NONE;
    uint32_t p = clause_around(w, noun);
    if (p == RAP_NONE || FR_FRAME(w, p)->complement != RAP_NONE)
        return RAP_NONE;
    uint32_t verb = w->extra[p].head;
    if (says_that(w, head))
        return FR_HAS(w, verb, REPORT) && !FR_HAS(w, noun, CUE_NOUN) && fr_child(w, head, RAP_REL_NSUBJ) != RAP_NONE ? p
                                                                                                                     : RAP_NONE;
    bool object = FR_TOKEN(w, noun).rel == RAP_REL_OBJ || FR_TOKEN(w, noun).rel == RAP_REL_IOBJ;
    if (fr_is_ing(&FR_TOKEN(w, head))) /* "accused the rebels of breaking" */
        return object && fr_child(w, head, RAP_REL_MARK) != RAP_NONE && FR_HAS(w, verb, CONTROL) &&
                       fr_attr(&w->words, w->doc, verb, FR_CONTROL, "gerund").len ? p : RAP_NONE;
    if (rel != RAP_REL_ACL || !fr_is_infinitive(w, head) || takes_infinitive(w, noun) || FR_FRAME(w, p)->kind != RAP_FRAME_VERB)
        return RAP_NONE;
    rap_view subject = fr_attr(&w->words, w->doc, verb, FR_CONTROL, "subject");
    bool own = rap_same(subject, RAP_LIT("subject")) || FR_HAS(w, verb, WANT) || FR_HAS(w, verb, READY) ||
               FR_HAS(w, verb, NEGATIVE);
    bool asked = !FR_HAS(w, noun, ACT) && rap_same(subject, RAP_LIT("object"));
    return (object ? asked : own) ? p : RAP_NONE;
}

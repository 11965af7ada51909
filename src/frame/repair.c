/* repair.c - errors of trees that the words themselves rule out.
 *
 * "The talks will resume, the envoy, Ilo Senn, said.": parsers like to hang the speaker on the last noun before the
 * comma, as if it were one more name for it; then the verb has what was said and nobody who said it. The phrase between
 * the comma and the verb becomes its subject.
 * "The exchange, planned for Thursday, was put off, the envoy said.": the verb has two subjects, one on either side of
 * what was said; the first belongs there.
 * "The minister of Tarvia, Ana Lund, said": a person is no second state beside Tarvia, but who holds the office.
 * "The Front freed hostages and the cabinet released prisoners.": a second verb without an "and" of its own has the noun
 * after the "and" for its subject, not the first verb for its object.
 *
 * "Officials in Halm said the road is closed", "denies that and says": a subject on the wrong side of a verb or an "and".
 *
 * Changes head and relation of one token of the syntax layer, before children are linked. See work.h.
 */
#include "frame/work.h"

static bool has_subject(const fr_work *w, uint32_t verb, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t < last; t++) {
        rap_rel rel = FR_TOKEN(w, t).rel;
        bool subject = rel == RAP_REL_NSUBJ || rel == RAP_REL_NSUBJ_PASS || rel == RAP_REL_CSUBJ || rel == RAP_REL_EXPL;
        if (subject && w->up[t] == verb)
            return true;
    }
    return false;
}

static bool has_content_before(const fr_work *w, uint32_t verb, uint32_t first)
{
    for (uint32_t t = first; t < verb; t++)
        if (w->up[t] == verb && FR_TOKEN(w, t).rel == RAP_REL_CCOMP)
            return true;
    return false;
}

/* Whether `t` hangs under `top`; the walk up is bounded by the sentence. */
static bool under(const fr_work *w, uint32_t t, uint32_t top)
{
    for (uint32_t k = 0; k < RAP_MAX_SENTENCE && t != RAP_NONE; k++) {
        if (t == top)
            return true;
        t = w->up[t];
    }
    return false;
}

/* A token does not go under itself. */
static void move(fr_work *w, uint32_t t, uint32_t head, rap_rel rel)
{
    if (under(w, head, t))
        return;
    w->up[t] = head;
    FR_TOKEN(w, t).head = head;
    FR_TOKEN(w, t).rel = (uint8_t)rel;
}

/* Whether the phrase of `top` begins right after a comma and runs on to `last`. */
static bool after_comma(const fr_work *w, uint32_t top, uint32_t first, uint32_t last)
{
    uint32_t from = last;
    while (from > first && under(w, from - 1, top))
        from--;
    while (from < top && FR_TOKEN(w, from).upos == RAP_UPOS_PUNCT) /* the comma itself may hang on the phrase */
        from++;
    if (from == first || from > top)
        return false;
    rap_view before = rap_form_of(w->doc, from - 1);
    return rap_same(before, RAP_LIT(","));
}

static uint32_t speaker(const fr_work *w, uint32_t verb, uint32_t first)
{
    uint32_t last = verb;
    while (last > first && FR_TOKEN(w, last - 1).upos == RAP_UPOS_PUNCT)
        last--;
    if (last == first)
        return RAP_NONE;
    uint32_t found = RAP_NONE, t = last - 1;
    for (uint32_t k = 0; k < RAP_MAX_SENTENCE && t != RAP_NONE && t < verb; k++) {
        rap_rel rel = FR_TOKEN(w, t).rel;
        bool joined = rel == RAP_REL_APPOS || rel == RAP_REL_CONJ;
        if (joined && fr_is_nominal(&FR_TOKEN(w, t)) && after_comma(w, t, first, last - 1))
            found = t;
        t = w->up[t];
    }
    return found;
}

/* The only subject of `verb` before its clause `content`, where another stands after it; RAP_NONE. */
static uint32_t strayed(const fr_work *w, uint32_t verb, uint32_t content, uint32_t first)
{
    uint32_t before = RAP_NONE, after = RAP_NONE;
    for (uint32_t t = first; t < verb; t++)
        if (w->up[t] == verb && FR_TOKEN(w, t).rel == RAP_REL_NSUBJ)
            *(t < content ? &before : &after) = t;
    return after == RAP_NONE ? RAP_NONE : before;
}

static void return_subject(fr_work *w, uint32_t verb, uint32_t first)
{
    for (uint32_t c = first; c < verb; c++) {
        if (w->up[c] != verb || FR_TOKEN(w, c).rel != RAP_REL_CCOMP || has_subject(w, c, first, verb))
            continue;
        uint32_t s = strayed(w, verb, c, first);
        if (s == RAP_NONE)
            continue;
        bool passive = false;
        for (uint32_t t = first; t < c; t++)
            passive = passive || (w->up[t] == c && FR_TOKEN(w, t).rel == RAP_REL_AUX_PASS);
        move(w, s, c, passive ? RAP_REL_NSUBJ_PASS : RAP_REL_NSUBJ);
    }
}

static bool has_child(const fr_work *w, uint32_t t, rap_rel rel, uint32_t first, uint32_t last)
{
    for (uint32_t k = first; k < last; k++)
        if (w->up[k] == t && FR_TOKEN(w, k).rel == rel)
            return true;
    return false;
}

/* By the model, or by the lexicon, which knows better. */
static bool is_person(const fr_work *w, uint32_t t)
{
    rap_view kind = FR_HAS(w, t, ACTOR) ? fr_attr(&w->words, w->doc, t, FR_ACTOR, "kind") : RAP_NULL;
    return kind.len ? rap_same(kind, RAP_LIT("person")) : FR_TOKEN(w, t).ner == RAP_NER_PERSON;
}

/* The name of a person between commas behind "the TITLE of NAME" goes to the title. */
static void name_to_office(fr_work *w, uint32_t first, uint32_t last)
{
    for (uint32_t t = first + 1; t < last; t++) {
        const rap_token *k = &FR_TOKEN(w, t);
        if ((k->rel != RAP_REL_CONJ && k->rel != RAP_REL_APPOS) || !is_person(w, t) || w->up[t] == RAP_NONE ||
            !rap_same(rap_form_of(w->doc, t - 1), RAP_LIT(",")) || has_child(w, t, RAP_REL_CC, first, last))
            continue;
        uint32_t office = w->up[t];
        for (uint32_t n = 0; n < 4 && office != RAP_NONE && FR_TOKEN(w, office).rel == RAP_REL_NMOD; n++)
            office = w->up[office];
        if (office == RAP_NONE || office == w->up[t] || office > t || !FR_HAS(w, office, TITLE))
            continue;
        move(w, t, office, RAP_REL_APPOS);
    }
}

/* "Officials in Halm said the road is closed.": the subject before the report is not one more of what was said. */
static void subject_of_report(fr_work *w, uint32_t verb, uint32_t first, uint32_t last)
{
    if (has_subject(w, verb, first, last))
        return;
    for (uint32_t c = verb + 1; c < last; c++) {
        if (w->up[c] != verb || FR_TOKEN(w, c).rel != RAP_REL_CCOMP)
            continue;
        uint32_t before = RAP_NONE, after = RAP_NONE;
        for (uint32_t t = first; t < c; t++)
            if (w->up[t] == c && (FR_TOKEN(w, t).rel == RAP_REL_NSUBJ || FR_TOKEN(w, t).rel == RAP_REL_NSUBJ_PASS))
                *(t < verb ? &before : &after) = t;
        if (before == RAP_NONE || after == RAP_NONE)
            continue;
        move(w, before, verb, RAP_REL_NSUBJ);
        return;
    }
}

/* "told Radio Sella it was closed": whom it is told is no second subject of what is told. */
static void told_before_clause(fr_work *w, uint32_t verb, uint32_t first, uint32_t last)
{
    if (!FR_HAS(w, verb, DATIVE) || !FR_HAS(w, verb, REPORT) || has_child(w, verb, RAP_REL_IOBJ, first, last) ||
        has_child(w, verb, RAP_REL_OBJ, first, last))
        return;
    for (uint32_t c = verb + 1; c < last; c++) {
        if (w->up[c] != verb || FR_TOKEN(w, c).rel != RAP_REL_CCOMP)
            continue;
        uint32_t one = RAP_NONE, two = RAP_NONE;
        for (uint32_t t = verb + 1; t < c; t++)
            if (w->up[t] == c && FR_TOKEN(w, t).rel == RAP_REL_NSUBJ)
                *(one == RAP_NONE ? &one : &two) = t;
        if (two == RAP_NONE || has_child(w, two, RAP_REL_CC, first, last))
            return;
        move(w, one, verb, RAP_REL_IOBJ);
        return;
    }
}

/* "denies that and says": what stands before the "and" of a second verb is the first verb's. */
static void object_before_and(fr_work *w, uint32_t verb, uint32_t first, uint32_t last)
{
    uint32_t before = w->up[verb], and = RAP_NONE, subject = RAP_NONE;
    if (FR_TOKEN(w, verb).rel != RAP_REL_CONJ || before == RAP_NONE || before > verb || FR_TOKEN(w, before).upos != RAP_UPOS_VERB)
        return;
    for (uint32_t t = before + 1; t < verb; t++) {
        if (w->up[t] != verb)
            continue;
        if (FR_TOKEN(w, t).rel == RAP_REL_CC && and == RAP_NONE)
            and = t;
        else if (FR_TOKEN(w, t).rel == RAP_REL_NSUBJ && subject == RAP_NONE)
            subject = t;
    }
    if (and == RAP_NONE || subject == RAP_NONE || subject > and || has_child(w, before, RAP_REL_OBJ, first, last) ||
        has_child(w, before, RAP_REL_XCOMP, first, last))
        return;
    for (uint32_t t = before + 1; t < subject; t++)
        if (FR_TOKEN(w, t).upos == RAP_UPOS_PUNCT)
            return;
    move(w, subject, before, RAP_REL_OBJ);
}

/* Whether only auxiliaries and adverbs stand between the phrase of `noun` and `verb`. */
static bool ends_before(const fr_work *w, uint32_t noun, uint32_t verb)
{
    for (uint32_t t = verb; t-- > noun;) {
        if (under(w, t, noun))
            return true;
        if (w->up[t] != verb || FR_TOKEN(w, t).upos == RAP_UPOS_PUNCT)
            return false;
    }
    return false;
}

static void subject_after_and(fr_work *w, uint32_t verb, uint32_t first, uint32_t last)
{
    uint32_t before = w->up[verb];
    if (FR_TOKEN(w, verb).rel != RAP_REL_CONJ || before == RAP_NONE || before > verb || FR_TOKEN(w, before).upos != RAP_UPOS_VERB ||
        has_child(w, verb, RAP_REL_CC, first, last) || has_subject(w, verb, first, last))
        return;
    if (FR_TOKEN(w, verb).morph.verbform != RAP_VERB_FIN && !has_child(w, verb, RAP_REL_AUX, first, last) &&
        !has_child(w, verb, RAP_REL_AUX_PASS, first, last))
        return;
    for (uint32_t t = before + 1; t < verb; t++) {
        const rap_token *k = &FR_TOKEN(w, t);
        if (k->rel != RAP_REL_CONJ || !fr_is_nominal(k) || w->up[t] == RAP_NONE || w->up[t] < before ||
            !has_child(w, t, RAP_REL_CC, first, last) || !ends_before(w, t, verb))
            continue;
        move(w, t, verb, has_child(w, verb, RAP_REL_AUX_PASS, first, last) ? RAP_REL_NSUBJ_PASS : RAP_REL_NSUBJ);
        return;
    }
}

/* "The government of Averland and the Front": one government, of one state; with an article of its own the second name
 * stands beside the government. */
static void name_beside_of(fr_work *w, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t < last; t++) {
        uint32_t name = FR_TOKEN(w, t).rel == RAP_REL_CONJ ? w->up[t] : RAP_NONE;
        if (name == RAP_NONE || name > t || FR_TOKEN(w, name).rel != RAP_REL_NMOD || FR_TOKEN(w, name).upos != RAP_UPOS_PROPN)
            continue;
        uint32_t noun = w->up[name];
        bool of = name > first && rap_same_folded(rap_form_of(w->doc, name - 1), RAP_LIT("of"));
        if (of && noun != RAP_NONE && noun < name && FR_HAS(w, noun, AGENT) && FR_TOKEN(w, noun).morph.number == RAP_NUMBER_SING &&
            has_child(w, t, RAP_REL_DET, first, last) && !has_child(w, name, RAP_REL_DET, first, last))
            move(w, t, noun, RAP_REL_CONJ);
    }
}

/* "is about to meet": who has a subject before him has no second one behind. */
static void clause_as_subject(fr_work *w, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t < last; t++)
        if (FR_TOKEN(w, t).rel == RAP_REL_CSUBJ && w->up[t] != RAP_NONE && w->up[t] < t && has_child(w, w->up[t], RAP_REL_NSUBJ, first, last) &&
            has_child(w, t, RAP_REL_MARK, first, last))
            move(w, t, w->up[t], RAP_REL_XCOMP);
}

void fr_tree_repair(fr_work *w, uint32_t first, uint32_t last)
{
    name_to_office(w, first, last);
    name_beside_of(w, first, last);
    clause_as_subject(w, first, last);
    for (uint32_t v = first; v < last; v++) {
        if (FR_TOKEN(w, v).upos != RAP_UPOS_VERB)
            continue;
        return_subject(w, v, first);
        subject_of_report(w, v, first, last);
        told_before_clause(w, v, first, last);
        object_before_and(w, v, first, last);
        subject_after_and(w, v, first, last);
        if (has_subject(w, v, first, last) || !has_content_before(w, v, first))
            continue;
        uint32_t s = speaker(w, v, first);
        if (s == RAP_NONE)
            continue;
        move(w, s, v, RAP_REL_NSUBJ);
    }
}

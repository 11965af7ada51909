/* clause.c - who does what to whom in one clause: see work.h.
 *
 * First what stands on the surface, then the subject that the clause has from its neighbours (coordination, control,
 * relatives), then the passive is undone. Parents are done before their children, so what they found can be shared.
 */
#include "frame/work.h"

/* ---- which clause, and how it hangs --------------------------------------------------------------------------- */

static bool has_aux_passive(const fr_work *w, uint32_t head, bool *subject)
{
    bool passive = false;
    FR_EACH_CHILD(w, head, c) {
        rap_rel rel = (rap_rel)FR_TOKEN(w, c).rel;
        passive = passive || rel == RAP_REL_AUX_PASS || rel == RAP_REL_OBL_AGENT;
        *subject = *subject || rel == RAP_REL_NSUBJ_PASS || rel == RAP_REL_CSUBJ_PASS;
    }
    return passive;
}

/* "the agency accused Tarvia of" is no participle of the agency, but "troops given orders", "people taken hostage" are. */
static bool has_object_of_its_own(const fr_work *w, uint32_t head)
{
    if (FR_HAS(w, head, DATIVE) || FR_TOKEN(w, head).rel == RAP_REL_AMOD)
        return false;
    uint32_t object = fr_child(w, head, RAP_REL_OBJ);
    object = object == RAP_NONE ? fr_child(w, head, RAP_REL_IOBJ) : object;
    if (object == RAP_NONE || object < head)
        return false;
    return FR_TOKEN(w, object).upos != RAP_UPOS_NOUN || FR_TOKEN(w, object).morph.number == RAP_NUMBER_PLUR ||
           w->doc->child[object] != RAP_NONE;
}

static bool is_passive(const fr_work *w, uint32_t head)
{
    const rap_token *t = &FR_TOKEN(w, head);
    bool subject = false;
    if (has_aux_passive(w, head, &subject))
        return true;
    bool object = fr_child(w, head, RAP_REL_OBJ) != RAP_NONE || fr_child(w, head, RAP_REL_IOBJ) != RAP_NONE;
    if (subject) /* "the council accused Tarvia of": a past tense with an object is active, whatever its subject is called */
        return t->morph.verbform != RAP_VERB_FIN || !object;
    if (t->upos != RAP_UPOS_VERB || !fr_is_participle(t))
        return false;
    if (t->rel == RAP_REL_ACL || t->rel == RAP_REL_AMOD || t->rel == RAP_REL_ADVCL)
        return fr_child(w, head, RAP_REL_AUX) == RAP_NONE && !has_object_of_its_own(w, head);
    if (t->rel == RAP_REL_CONJ && w->up[head] != RAP_NONE && w->clause[w->up[head]] != RAP_NONE)
        return fr_child(w, head, RAP_REL_NSUBJ) == RAP_NONE && fr_child(w, head, RAP_REL_AUX) == RAP_NONE &&
               FR_FRAME(w, w->clause[w->up[head]])->passive;
    return false;
}

/* The clause that governs a token; the noun of a light verb stands for its clause. */
uint32_t fr_clause_above(const fr_work *w, uint32_t t)
{
    uint32_t head = w->up[t];
    if (head == RAP_NONE)
        return RAP_NONE;
    uint32_t n = w->noun[head];
    return w->clause[head] != RAP_NONE || n == RAP_NONE || FR_FRAME(w, n)->kind != RAP_FRAME_LIGHT ? w->clause[head] : n;
}

/* A tagger takes the "that" of "the plan that they rejected" for another "that": it is the first word of its clause. */
static bool is_relative_pronoun(const fr_work *w, uint32_t head, uint32_t c)
{
    const rap_token *k = &FR_TOKEN(w, c);
    bool pronoun = k->upos == RAP_UPOS_PRON || k->upos == RAP_UPOS_DET;
    if (pronoun && k->morph.pron == RAP_PRON_REL)
        return true;
    return FR_TOKEN(w, head).rel == RAP_REL_ACL_RELCL && w->doc->child[head] == c && c < head &&
           (k->upos == RAP_UPOS_SCONJ || (pronoun && (k->morph.pron == RAP_PRON_DEM || k->morph.pron == RAP_PRON_INT)));
}

/* The noun that a clause modifies: what its relative pronoun stands for. */
static uint32_t antecedent(const fr_work *w, uint32_t head)
{
    uint32_t first = fr_first_conjunct(w, head);
    rap_rel rel = (rap_rel)FR_TOKEN(w, first).rel;
    if ((rel != RAP_REL_ACL_RELCL && rel != RAP_REL_ACL) || w->up[first] == RAP_NONE)
        return RAP_NONE;
    return w->up[first];
}

/* ---- the surface ---------------------------------------------------------------------------------------------- */

typedef struct {
    rap_args obj, iobj, by;
    bool expletive;      /* "it", "there", or a clause is its subject: it has none from its neighbours */
    bool relative_used;
    uint32_t clausal; /* first clause under it by xcomp, ccomp */
} surface;

static void take_phrase(fr_work *w, uint32_t head, uint32_t child, rap_args *to, rap_how how, surface *s)
{
    if (is_relative_pronoun(w, head, child)) {
        uint32_t noun = antecedent(w, head);
        if (noun != RAP_NONE) {
            s->relative_used = true;
            fr_arg_add(w, to, noun, RAP_HOW_RELATIVE);
            return;
        }
    }
    fr_phrase_add(w, to, child, how);
}

static bool opens_preposition(const fr_work *w, uint32_t marker) /* "as a result of" */
{
    uint16_t cls = w->words.cls[FR_PREPOSITION];
    const rap_hit *hit = cls == RAP_NO_CLASS ? NULL : rap_hit_from(w->doc, marker, cls);
    return hit && hit->last > marker + 1;
}

/* A time, or a number of people whom the parser took for one: "killing at least five". */
static void take_bare_oblique(fr_work *w, rap_frame *f, fr_extra *x, uint32_t head, uint32_t c, surface *s)
{
    uint32_t inner = w->doc->child[c];
    bool number = FR_TOKEN(w, c).upos == RAP_UPOS_NUM && inner != RAP_NONE && inner < c && !fr_is_time_word(w, c);
    if (fr_is_time_word(w, c))
        rap_ids_add(w->arena, &f->times, c);
    else if (number && f->kind == RAP_FRAME_VERB && c > head && s->obj.n == 0)
        fr_phrase_add(w, &s->obj, c, RAP_HOW_ATTACHED);
    else if (number && f->kind == RAP_FRAME_VERB && c < head && x->subj.n == 0)
        fr_phrase_add(w, &x->subj, c, RAP_HOW_ATTACHED);
    else if (FR_TOKEN(w, c).upos == RAP_UPOS_NUM)
        rap_ids_add(w->arena, &f->times, c);
}

static void take_oblique(fr_work *w, rap_frame *f, fr_extra *x, uint32_t head, uint32_t c, surface *s)
{
    uint32_t marker = rap_case_of(w->doc, c);
    if (marker == RAP_NONE) {
        take_bare_oblique(w, f, x, head, c, s);
        return;
    }
    if (fr_is_particle_object(w, head, c)) {
        fr_phrase_add(w, &s->obj, c, RAP_HOW_SURFACE);
        return;
    }
    if (is_relative_pronoun(w, head, c)) { /* "with whom it met" */
        uint32_t noun = antecedent(w, head);
        if (noun != RAP_NONE) {
            s->relative_used = true;
            *RAP_PUSH(w->arena, f->preps) = fr_prep_of(w, marker, noun, RAP_HOW_RELATIVE);
            return;
        }
    }
    rap_view role = fr_case_role(w, c);
    if ((FR_TOKEN(w, c).rel == RAP_REL_OBL_AGENT || (f->passive && rap_same(role, RAP_LIT("by")))) && !fr_is_time_word(w, c))
        fr_phrase_add(w, &s->by, c, RAP_HOW_BY);
    fr_prep_add(w, &f->preps, c, RAP_HOW_SURFACE);
    if (rap_same(role, RAP_LIT("as")) && f->attribute == RAP_NONE && !opens_preposition(w, marker))
        f->attribute = fr_through(w, c);
}

/* "accused of killing": the clause after a preposition is an argument as well. */
static void take_clause_after_preposition(fr_work *w, rap_frame *f, uint32_t c)
{
    if (FR_TOKEN(w, c).upos == RAP_UPOS_VERB && fr_is_ing(&FR_TOKEN(w, c)))
        fr_prep_add(w, &f->preps, c, RAP_HOW_SURFACE);
}

static void take_complement(fr_work *w, rap_frame *f, uint32_t head, uint32_t c, surface *s)
{
    const rap_token *t = &FR_TOKEN(w, c);
    bool phrase = w->clause[c] == RAP_NONE;
    if (phrase && t->rel == RAP_REL_CCOMP && t->upos == RAP_UPOS_PROPN && c > head) {
        take_phrase(w, head, c, &s->iobj, RAP_HOW_SURFACE, s); /* "told Radio Sella that", the radio taken for what was told */
        return;
    }
    if (s->clausal == RAP_NONE)
        s->clausal = c;
    if (phrase && t->rel == RAP_REL_XCOMP && t->upos == RAP_UPOS_NOUN)
        fr_prep_add(w, &f->preps, c, RAP_HOW_SURFACE); /* "accused it of theft" */
    if (!phrase && t->rel == RAP_REL_XCOMP)
        take_clause_after_preposition(w, f, c); /* "accused it of stealing", taken for a complement */
}

static void take_child(fr_work *w, rap_frame *f, fr_extra *x, uint32_t head, uint32_t c, surface *s)
{
    switch ((rap_rel)FR_TOKEN(w, c).rel) {
    case RAP_REL_NSUBJ: case RAP_REL_NSUBJ_PASS: case RAP_REL_NSUBJ_OUTER:
        take_phrase(w, head, c, &x->subj, f->passive ? RAP_HOW_PASSIVE : RAP_HOW_SURFACE, s);
        break;
    case RAP_REL_OBJ:
        if (FR_HAS(w, c, WEEKDAY) || FR_HAS(w, c, DAY_WORD)) /* "reported Monday that" */
            rap_ids_add(w->arena, &f->times, c);
        else
            take_phrase(w, head, c, &s->obj, RAP_HOW_SURFACE, s);
        break;
    case RAP_REL_IOBJ: take_phrase(w, head, c, &s->iobj, RAP_HOW_SURFACE, s); break;
    case RAP_REL_OBL: case RAP_REL_OBL_AGENT: case RAP_REL_OBL_UNMARKED: take_oblique(w, f, x, head, c, s); break;
    case RAP_REL_ADVMOD:
        if (fr_is_time_word(w, c))
            rap_ids_add(w->arena, &f->times, c);
        break;
    case RAP_REL_EXPL: case RAP_REL_CSUBJ: case RAP_REL_CSUBJ_PASS: s->expletive = true; break;
    case RAP_REL_XCOMP: case RAP_REL_CCOMP: take_complement(w, f, head, c, s); break;
    case RAP_REL_ADVCL: take_clause_after_preposition(w, f, c); break;
    default: break;
    }
}

/* ---- subjects from neighbours --------------------------------------------------------------------------------- */

/* The noun after the preposition that the word names ("call on Iran to"), among those of the frame. */
static bool through_preposition(fr_work *w, const rap_frame *f, uint32_t word, rap_args *to)
{
    rap_view list = fr_attr(&w->words, w->doc, word, FR_CONTROL, "through");
    for (uint32_t i = 0; list.len && i < f->preps.n; i++) {
        const rap_prep *p = &f->preps.at[i];
        if (fr_listed(list, rap_lower(w->arena, rap_form_of(w->doc, p->marker))) && !fr_is_ing(&FR_TOKEN(w, p->token)))
            fr_arg_add(w, to, p->token, RAP_HOW_CONTROL);
    }
    return to->n > 0;
}

static bool leads_object(const fr_work *w, uint32_t word, bool ing)
{
    if (!FR_HAS(w, word, CONTROL))
        return false;
    if (ing)
        return fr_attr(&w->words, w->doc, word, FR_CONTROL, "gerund").len != 0;
    return rap_same(fr_attr(&w->words, w->doc, word, FR_CONTROL, "subject"), RAP_LIT("object"));
}

/* Whose act the infinitive (or -ing) under frame `p` is. */
static void controlled(fr_work *w, uint32_t p, uint32_t head, rap_args *to)
{
    const rap_frame *f = FR_FRAME(w, p);
    const fr_extra *x = &w->extra[p];
    uint32_t word = f->trigger;
    bool object = (f->patient.n > 0 || f->recipient.n > 0) && !f->passive;
    if (FR_HAS(w, word, CONTROL)) {
        if (through_preposition(w, f, word, to))
            return;
        object = object && !rap_same(fr_attr(&w->words, w->doc, word, FR_CONTROL, "subject"), RAP_LIT("subject"));
    }
    if (f->kind == RAP_FRAME_LIGHT)
        object = false;
    if (FR_TOKEN(w, head).rel == RAP_REL_ADVCL) /* a purpose or an -ing is the subject's, but "accused X of doing" */
        object = object && leads_object(w, word, fr_is_ing(&FR_TOKEN(w, head)));
    if (object && f->recipient.n && (f->patient.n == 0 || FR_TOKEN(w, head).rel == RAP_REL_XCOMP))
        fr_args_copy(w, to, &f->recipient, RAP_HOW_CONTROL);
    else
        fr_args_copy(w, to, object ? &f->patient : &x->subj, RAP_HOW_CONTROL);
    if (to->n == 0 && !object)
        fr_args_copy(w, to, &f->agent, RAP_HOW_CONTROL);
}

/* "an offer to withdraw", "pressure on Iran to halt": the noun's agent, else the subject of the clause around it. */
static void controlled_by_noun(fr_work *w, uint32_t noun, rap_args *to)
{
    uint32_t n = w->noun[noun];
    if (n != RAP_NONE) {
        if (FR_HAS(w, noun, CONTROL) && through_preposition(w, FR_FRAME(w, n), noun, to))
            return;
        fr_args_copy(w, to, &FR_FRAME(w, n)->agent, RAP_HOW_CONTROL);
    }
    uint32_t t = noun;
    for (int i = 0; to->n == 0 && i < 4 && t != RAP_NONE; i++, t = w->up[t])
        if (w->up[t] != RAP_NONE && w->clause[w->up[t]] != RAP_NONE) {
            if (FR_TOKEN(w, t).rel != RAP_REL_NSUBJ && FR_TOKEN(w, t).rel != RAP_REL_NSUBJ_PASS)
                fr_args_copy(w, to, &w->extra[w->clause[w->up[t]]].subj, RAP_HOW_CONTROL);
            break;
        }
}

/* A participle or a relative clause without its pronoun. */
static void from_modified_noun(fr_work *w, rap_frame *f, fr_extra *x, uint32_t head, surface *s)
{
    const rap_token *t = &FR_TOKEN(w, head);
    uint32_t noun = t->rel == RAP_REL_AMOD ? w->up[head] : antecedent(w, head);
    if (noun == RAP_NONE || s->relative_used || fr_garden_path(w, head) != RAP_NONE)
        return;
    uint32_t first = w->doc->child[head]; /* "the town where they met": neither subject nor object */
    bool where = first != RAP_NONE && first < head && FR_TOKEN(w, first).rel == RAP_REL_ADVMOD && FR_TOKEN(w, first).morph.pron != 0;
    bool bare = fr_child(w, head, RAP_REL_AUX) == RAP_NONE;
    bool after_preposition = t->rel == RAP_REL_ACL && fr_child(w, head, RAP_REL_MARK) != RAP_NONE; /* "intention of leaving" */
    uint32_t completed = fr_clause_completed(w, head);
    if (completed != RAP_NONE) {
        if (x->subj.n == 0)
            controlled(w, completed, head, &x->subj);
    } else if (x->subj.n == 0) {
        bool participle = f->passive || (bare && (fr_is_ing(t) || has_object_of_its_own(w, head)));
        if (after_preposition)
            controlled_by_noun(w, noun, &x->subj);
        else if (participle || f->kind == RAP_FRAME_ADJ || t->rel == RAP_REL_ACL_RELCL)
            fr_arg_add(w, &x->subj, noun, RAP_HOW_RELATIVE);
        else if (t->rel == RAP_REL_ACL && fr_is_infinitive(w, head)) /* without its "to" */
            controlled_by_noun(w, noun, &x->subj);
    } else if (t->rel == RAP_REL_ACL_RELCL && fr_is_time_word(w, noun)) { /* "the day they met" */
        rap_ids_add(w->arena, &f->times, noun);
    } else if (t->rel == RAP_REL_ACL_RELCL && !where && s->obj.n == 0 && s->clausal == RAP_NONE && !f->passive &&
               f->kind == RAP_FRAME_VERB) {
        fr_arg_add(w, &s->obj, noun, RAP_HOW_RELATIVE);
    }
}

static bool follows(uint32_t after, const rap_args *args)
{
    return args->n > 0 && args->at[0].token > after;
}

/* Shared with the first verb of a coordination: subject, and objects and places that come after the last verb. */
static void share(fr_work *w, rap_frame *f, fr_extra *x, uint32_t head, surface *s)
{
    uint32_t p = fr_clause_above(w, head);
    if (p == RAP_NONE)
        return;
    rap_frame *first = FR_FRAME(w, p);
    if (x->subj.n == 0 && !s->expletive)
        fr_args_copy(w, &x->subj, &w->extra[p].subj, RAP_HOW_SHARED);
    if (f->kind == RAP_FRAME_ADJ || first->kind == RAP_FRAME_ADJ)
        return;
    if (s->obj.n == 0 && s->clausal == RAP_NONE && !f->passive && !first->passive && follows(head, &first->patient))
        fr_args_copy(w, &s->obj, &first->patient, RAP_HOW_SHARED);
    fr_preps_copy(w, &f->preps, &first->preps, head, RAP_HOW_ATTACHED);
    fr_times_copy(w, &f->times, &first->times, head);
    /* "attacked and seized the town": the object hangs on the second */
    if (first->patient.n == 0 && !first->passive && !f->passive && s->obj.n && first->kind == RAP_FRAME_VERB &&
        head - w->extra[p].head <= 3 && head > w->extra[p].head && first->preps.n == 0 && first->complement == RAP_NONE)
        fr_args_copy(w, &first->patient, &s->obj, RAP_HOW_SHARED);
}

static void find_subject(fr_work *w, rap_frame *f, fr_extra *x, uint32_t head, surface *s)
{
    uint32_t p = fr_clause_above(w, head);
    bool finite = FR_TOKEN(w, head).morph.verbform == RAP_VERB_FIN && !fr_is_infinitive(w, head);
    switch ((rap_rel)FR_TOKEN(w, head).rel) {
    case RAP_REL_CONJ: share(w, f, x, head, s); break;
    case RAP_REL_XCOMP:
        if (x->subj.n == 0 && p != RAP_NONE && !s->expletive)
            controlled(w, p, head, &x->subj);
        break;
    case RAP_REL_ADVCL: case RAP_REL_CCOMP: case RAP_REL_OBL:
        if (x->subj.n == 0 && p != RAP_NONE && !finite && !s->expletive)
            controlled(w, p, head, &x->subj);
        break;
    case RAP_REL_ACL: case RAP_REL_ACL_RELCL: case RAP_REL_AMOD: from_modified_noun(w, f, x, head, s); break;
    default: break;
    }
}

/* ---- the whole ------------------------------------------------------------------------------------------------ */

static void args_move(fr_work *w, rap_args *to, const rap_args *from) /* each found as it was */
{
    for (uint32_t i = 0; i < from->n; i++)
        fr_arg_add(w, to, from->at[i].token, from->at[i].how);
}

static void undo_passive(fr_work *w, rap_frame *f, fr_extra *x, surface *s)
{
    if (f->passive) {
        fr_args_copy(w, &f->agent, &s->by, RAP_HOW_BY);
        args_move(w, s->obj.n && s->iobj.n == 0 ? &f->recipient : &f->patient, &x->subj);
    } else {
        args_move(w, &f->agent, &x->subj);
    }
    args_move(w, &f->patient, &s->obj);
    fr_args_copy(w, &f->recipient, &s->iobj, RAP_HOW_SURFACE);
}

static void add_recipients(fr_work *w, rap_frame *f, uint32_t verb)
{
    if (!FR_HAS(w, verb, DATIVE) || f->recipient.n)
        return;
    for (uint32_t i = 0; i < f->preps.n; i++)
        if (f->preps.at[i].how == RAP_HOW_SURFACE && FR_HAS(w, f->preps.at[i].marker, CASE_ROLE) &&
            rap_same(fr_attr(&w->words, w->doc, f->preps.at[i].marker, FR_CASE_ROLE, "role"), RAP_LIT("to")))
            fr_arg_add(w, &f->recipient, f->preps.at[i].token, RAP_HOW_SURFACE);
}

static void attach(fr_work *w, rap_frame *f, uint32_t c)
{
    fr_prep_add(w, &f->preps, c, RAP_HOW_ATTACHED);
    bool as = rap_same(fr_case_role(w, c), RAP_LIT("as")) && !opens_preposition(w, rap_case_of(w->doc, c));
    if (as && f->attribute == RAP_NONE) /* "described the side as a friend" */
        f->attribute = fr_through(w, c);
}

/* A phrase that hangs on the object may belong to the verb: "fired shells at the base near Halm". */
static void offer_from_object(fr_work *w, rap_frame *f, uint32_t object)
{
    FR_EACH_CHILD(w, object, c)
        if (FR_TOKEN(w, c).rel == RAP_REL_NMOD && c > object && !rap_same(fr_case_role(w, c), RAP_LIT("of")))
            attach(w, f, c);
        else if (FR_TOKEN(w, c).rel == RAP_REL_NMOD_UNMARKED && fr_is_time_word(w, c))
            rap_ids_add(w->arena, &f->times, c);
}

static bool says_by(const fr_work *w, uint32_t marker, uint32_t token)
{
    return FR_HAS(w, marker, CASE_ROLE) && rap_same(fr_attr(&w->words, w->doc, marker, FR_CASE_ROLE, "role"), RAP_LIT("by")) &&
           !fr_is_time_word(w, token) && !fr_is_ing(&FR_TOKEN(w, token)) && FR_TOKEN(w, token).upos != RAP_UPOS_NUM;
}

/* "was given a deadline by the council", "was stopped at the border by troops": by under another phrase of the passive. */
static void find_agent_nearby(fr_work *w, rap_frame *f)
{
    uint32_t n = f->preps.n;
    for (uint32_t i = 0; i < n; i++) {
        rap_prep prep = f->preps.at[i];
        if (prep.how == RAP_HOW_ATTACHED && says_by(w, prep.marker, prep.token))
            fr_arg_add(w, &f->agent, prep.token, RAP_HOW_ATTACHED);
        else if (prep.how == RAP_HOW_SURFACE)
            FR_EACH_CHILD(w, prep.token, c) {
                uint32_t marker = FR_TOKEN(w, c).rel == RAP_REL_NMOD ? rap_case_of(w->doc, c) : RAP_NONE;
                if (marker != RAP_NONE && says_by(w, marker, c))
                    fr_arg_add(w, &f->agent, c, RAP_HOW_ATTACHED);
            }
    }
}

static bool plural(const fr_work *w, const rap_args *args)
{
    return args->n > 1 || (args->n == 1 && FR_TOKEN(w, args->at[0].token).morph.number == RAP_NUMBER_PLUR);
}

static bool each_other(const fr_work *w, const rap_args *args)
{
    for (uint32_t i = 0; i < args->n; i++)
        if (FR_HAS(w, args->at[i].token, EACH_OTHER))
            return true;
    return false;
}

static bool each_other_after_preposition(const fr_work *w, const rap_preps *preps)
{
    for (uint32_t i = 0; i < preps->n; i++)
        if (FR_HAS(w, preps->at[i].token, EACH_OTHER))
            return true;
    return false;
}

static void take_inverted_subject(fr_extra *x, uint32_t head, surface *s)
{
    rap_args *from = s->obj.n ? &s->obj : &s->iobj;
    if (from->n && from->at[0].token > head) {
        x->subj = *from;
        *from = (rap_args){0};
    }
}

/* "says a draft is the best hope": the parser may take the draft for the object of says. */
static void lend_object(fr_work *w, rap_frame *f, uint32_t head, const surface *s)
{
    if (s->clausal == RAP_NONE || s->obj.n == 0 || f->passive || !FR_HAS(w, head, REPORT) ||
        w->clause[s->clausal] == RAP_NONE || fr_child(w, s->clausal, RAP_REL_NSUBJ) != RAP_NONE)
        return;
    bool finite = FR_TOKEN(w, s->clausal).morph.verbform == RAP_VERB_FIN;
    FR_EACH_CHILD(w, s->clausal, c) {
        rap_rel rel = (rap_rel)FR_TOKEN(w, c).rel;
        finite = finite || ((rel == RAP_REL_COP || rel == RAP_REL_AUX || rel == RAP_REL_AUX_PASS) &&
                            FR_TOKEN(w, c).morph.verbform == RAP_VERB_FIN);
    }
    uint32_t object = fr_child(w, head, RAP_REL_OBJ);
    if (!finite || object == RAP_NONE || object < head)
        return;
    w->extra[w->clause[s->clausal]].borrowed = object;
    f->patient.n = 0;
}

/* Subjects that the parser gave to somebody else. */
static void mend_subject(fr_work *w, const rap_frame *f, fr_extra *x, surface *s)
{
    uint32_t head = x->head, up = w->up[head];
    if (up != RAP_NONE && FR_HAS(w, head, REPORT) && fr_inserted_report(w, up) == head)
        FR_EACH_CHILD(w, up, c)
            if (c < head && fr_is_subject(w, c))
                take_phrase(w, head, c, &x->subj, RAP_HOW_SHARED, s);
    if (x->subj.n == 0 && x->borrowed != RAP_NONE)
        fr_phrase_add(w, &x->subj, x->borrowed, RAP_HOW_CONTROL);
    if (x->subj.n || s->expletive || f->passive)
        return;
    if (fr_follows_quotation(w, head))
        take_inverted_subject(x, head, s);
    uint32_t before = x->subj.n == 0 && s->clausal != RAP_NONE ? fr_subject_before(w, head) : RAP_NONE;
    uint32_t root = fr_garden_path(w, head);
    if (before != RAP_NONE)
        fr_phrase_add(w, &x->subj, before, RAP_HOW_ATTACHED);
    if (x->subj.n == 0 && root != RAP_NONE)
        fr_phrase_add(w, &x->subj, root, RAP_HOW_ATTACHED);
}

static void take_surface(fr_work *w, rap_frame *f, fr_extra *x, surface *s)
{
    uint32_t head = x->head, inserted = fr_inserted_report(w, head);
    FR_EACH_CHILD(w, head, c)
        if (inserted == RAP_NONE || c > inserted || !fr_is_subject(w, c))
            take_child(w, f, x, head, c, s);
    mend_subject(w, f, x, s);
    x->own_subj = x->subj.n > 0 || s->expletive;
}

/* What may be its argument though the parser hung it elsewhere, and what its noun brings along. */
static void take_neighbours(fr_work *w, uint32_t frame, uint32_t head)
{
    rap_frame *f = FR_FRAME(w, frame);
    if (f->kind != RAP_FRAME_VERB)
        fr_noun_children(w, frame, f->trigger);
    else
        for (uint32_t i = 0; i < f->patient.n && i < 4; i++)
            if (f->patient.at[i].token > head && f->patient.at[i].how != RAP_HOW_RELATIVE)
                offer_from_object(w, f, f->patient.at[i].token);
    if (f->passive && f->agent.n == 0)
        find_agent_nearby(w, f);
    if (f->agent.n == 0 && (f->passive || f->kind == RAP_FRAME_LIGHT))
        fr_agents_between(w, f);
}

static bool is_reciprocal(const fr_work *w, const rap_frame *f)
{
    if (each_other(w, &f->patient) || each_other_after_preposition(w, &f->preps))
        return true;
    if (f->kind != RAP_FRAME_ADJ && FR_HAS(w, f->trigger, RECIPROCAL) && f->patient.n == 0 && plural(w, &f->agent))
        return true;
    return (f->kind == RAP_FRAME_LIGHT || f->passive) && f->reciprocal; /* between A and B */
}

void fr_clause_arguments(fr_work *w, uint32_t frame)
{
    rap_frame *f = FR_FRAME(w, frame);
    fr_extra *x = &w->extra[frame];
    uint32_t head = x->head;
    surface s = {.clausal = RAP_NONE};
    f->passive = f->kind != RAP_FRAME_ADJ && fr_garden_path(w, head) == RAP_NONE && is_passive(w, head);
    take_surface(w, f, x, &s);
    find_subject(w, f, x, head, &s);
    if (f->kind == RAP_FRAME_LIGHT) { /* its own noun is no argument */
        s.obj.n = 0;
        if (f->passive)
            x->subj.n = 0;
    }
    undo_passive(w, f, x, &s);
    add_recipients(w, f, head);
    lend_object(w, f, head, &s);
    bool addressed = FR_HAS(w, head, DATIVE) || FR_HAS(w, head, REPORT);
    bool asked = s.clausal != RAP_NONE && FR_TOKEN(w, s.clausal).rel == RAP_REL_XCOMP && FR_HAS(w, head, CONTROL);
    if (s.obj.n == 0 && s.iobj.n && !f->passive && (!addressed || asked))
        fr_args_copy(w, &f->patient, &s.iobj, RAP_HOW_SURFACE); /* "urged Tarvia to", "accused Tarvia of" */
    take_neighbours(w, frame, head);
    if (s.clausal != RAP_NONE) {
        f->complement = w->clause[s.clausal];
        if (FR_TOKEN(w, s.clausal).upos != RAP_UPOS_VERB && FR_TOKEN(w, s.clausal).rel == RAP_REL_XCOMP)
            f->attribute = fr_through(w, s.clausal);
    }
    f->reciprocal = is_reciprocal(w, f);
}

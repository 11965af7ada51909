/* mood.c - how a predication is said: embedded in what, denied, past or to come, sure or only possible. See work.h. */
#include "frame/work.h"

/* ---- where a clause hangs -------------------------------------------------------------------------------------------- */

static uint32_t first_marker(const fr_work *w, uint32_t head)
{
    return fr_child(w, head, RAP_REL_MARK);
}

/* The entry of the subordinator that opens a clause: its marker, or an adverb such as "when". */
static const rap_hit *subordinator(const fr_work *w, uint32_t head, uint32_t *marker)
{
    uint16_t cls = w->words.cls[FR_SUBORDINATOR];
    if (cls == RAP_NO_CLASS)
        return NULL;
    FR_EACH_CHILD(w, head, c) {
        const rap_token *t = &FR_TOKEN(w, c);
        if (t->rel != RAP_REL_MARK && !(t->rel == RAP_REL_ADVMOD && t->upos == RAP_UPOS_SCONJ) &&
            !(t->rel == RAP_REL_ADVMOD && c < head && t->morph.pron != 0) && t->rel != RAP_REL_CASE)
            continue;
        for (uint32_t back = 0; back < 3 && back <= c; back++) { /* "even if": the tree has "if" alone */
            const rap_hit *hit = rap_hit_from(w->doc, c - back, cls);
            if (hit && hit->last > c) {
                *marker = c;
                return hit;
            }
        }
    }
    return NULL;
}

static rap_embed embed_named(rap_view name)
{
    for (int e = 0; e < RAP_EMBED_COUNT; e++)
        if (rap_same(name, rap_view_of(rap_embed_text(e))))
            return (rap_embed)e;
    return RAP_EMBED_BACKGROUND;
}

static bool lies_ahead(const rap_frame *p)
{
    return p->tense == RAP_TENSE_FUTURE || (p->modal != RAP_MODAL_NONE && p->tense != RAP_TENSE_PAST);
}

static rap_embed adverbial(fr_work *w, rap_frame *f, uint32_t head, const rap_frame *p)
{
    uint32_t marker = RAP_NONE;
    const rap_hit *hit = subordinator(w, head, &marker);
    if (hit) {
        f->marker = marker;
        rap_view later = rap_entry_get(w->words.lex, hit->entry, "future", RAP_NO_DAY);
        rap_embed embed = embed_named(rap_entry_get(w->words.lex, hit->entry, "embed", RAP_NO_DAY));
        if (later.len && p && lies_ahead(p))
            embed = embed_named(later);
        if (embed == RAP_EMBED_PURPOSE && !fr_is_infinitive(w, head) && !fr_is_ing(&FR_TOKEN(w, head)) &&
            FR_TOKEN(w, marker).upos == RAP_UPOS_ADP)
            embed = RAP_EMBED_BACKGROUND;
        return embed;
    }
    f->marker = first_marker(w, head);
    return fr_is_infinitive(w, head) && FR_TOKEN(w, head).morph.verbform != RAP_VERB_FIN ? RAP_EMBED_PURPOSE : RAP_EMBED_BACKGROUND;
}

static void hang_on_clause(fr_work *w, rap_frame *f, uint32_t head, uint32_t p, rap_embed embed)
{
    f->embed = embed;
    f->parent = p;
    f->marker = f->marker == RAP_NONE ? first_marker(w, head) : f->marker;
    if (p != RAP_NONE)
        f->depth = (uint8_t)(FR_FRAME(w, p)->depth + (FR_FRAME(w, p)->depth < 200 ? 1 : 0));
}

static void stand_beside(fr_work *w, rap_frame *f, uint32_t p)
{
    const rap_frame *first = FR_FRAME(w, p);
    f->depth = first->depth;
    f->main = first->main;
    if (first->embed == RAP_EMBED_NONE || first->embed == RAP_EMBED_PARATAXIS) {
        f->embed = RAP_EMBED_COORDINATED;
        f->parent = p;
    } else { /* embedded as the first is */
        f->embed = first->embed;
        f->parent = first->parent;
        f->marker = first->marker;
    }
}

/* The frame under which a token stands that no clause governs: of the noun above it, else of what is above that. */
static uint32_t frame_above(const fr_work *w, uint32_t t)
{
    uint32_t head = w->up[t];
    for (int i = 0; i < 8 && head != RAP_NONE; i++, head = w->up[head]) {
        if (w->noun[head] != RAP_NONE)
            return w->noun[head];
        if (w->clause[head] != RAP_NONE)
            return w->clause[head];
    }
    return RAP_NONE;
}

/* "X fired, Y said": the clause hangs under what reports it, wherever the parser hung "said". */
static void hang_on_report(fr_work *w, uint32_t frame, uint32_t report)
{
    rap_frame *f = FR_FRAME(w, frame), *r = FR_FRAME(w, report);
    r->parent = f->parent;
    r->embed = f->embed;
    r->depth = f->depth;
    r->main = f->main;
    r->complement = frame;
    f->parent = report;
    f->embed = RAP_EMBED_COMPLEMENT;
    f->depth++;
}

static bool reports_beside(const fr_work *w, uint32_t head, uint32_t c)
{
    if (fr_inserted_report(w, head) == c)
        return true;
    if (FR_TOKEN(w, c).rel != RAP_REL_PARATAXIS || w->clause[c] == RAP_NONE || !FR_HAS(w, c, REPORT))
        return false;
    bool subject = false;
    FR_EACH_CHILD(w, c, d) {
        rap_rel rel = (rap_rel)FR_TOKEN(w, d).rel;
        if (rel == RAP_REL_CCOMP || (rel == RAP_REL_OBJ && d > c))
            return false;
        subject = subject || rel == RAP_REL_NSUBJ || rel == RAP_REL_NSUBJ_PASS || rel == RAP_REL_EXPL;
    }
    return subject;
}

static void find_report(fr_work *w, uint32_t frame, uint32_t head)
{
    FR_EACH_CHILD(w, head, c)
        if (w->clause[c] != RAP_NONE && reports_beside(w, head, c)) {
            w->extra[frame].trail = w->clause[c];
            hang_on_report(w, frame, w->clause[c]);
            return;
        }
}

static bool reports_own_root(const fr_work *w, const rap_frame *p, uint32_t p_head, uint32_t head)
{
    return FR_HAS(w, p_head, REPORT) && p->complement == RAP_NONE && (p->kind == RAP_FRAME_VERB) && head < p_head;
}

/* "called on Tarvia to withdraw", "accused it of attacking": what the parser hung beside the verb belongs to it. */
static bool completes(const fr_work *w, uint32_t head, uint32_t p)
{
    uint32_t word = FR_FRAME(w, p)->trigger;
    if (FR_FRAME(w, p)->complement != RAP_NONE || head < w->extra[p].head)
        return false;
    uint32_t preposition = first_marker(w, head);
    if (fr_is_ing(&FR_TOKEN(w, head)) && preposition != RAP_NONE && FR_HAS(w, preposition, AIM) &&
        (FR_HAS(w, word, WANT) || FR_HAS(w, word, READY) || FR_HAS(w, word, CONTROL)))
        return true; /* "aimed at ending", "close to signing" */
    if (fr_is_ing(&FR_TOKEN(w, head)))
        return FR_HAS(w, word, CONTROL) && first_marker(w, head) != RAP_NONE && fr_attr(&w->words, w->doc, word, FR_CONTROL, "gerund").len;
    uint32_t marker = first_marker(w, head);
    if (FR_HAS(w, word, REPORT) && marker != RAP_NONE && fr_child(w, head, RAP_REL_NSUBJ) != RAP_NONE) {
        uint32_t at;
        const rap_hit *hit = subordinator(w, head, &at);
        return hit && rap_same(rap_entry_get(w->words.lex, hit->entry, "embed", RAP_NO_DAY), RAP_LIT("complement"));
    }
    bool bare_to = marker != RAP_NONE && FR_TOKEN(w, marker).upos == RAP_UPOS_PART && marker + 4 > head;
    return bare_to && fr_is_infinitive(w, head) &&
           (FR_HAS(w, word, CONTROL) || FR_HAS(w, word, WANT) || FR_HAS(w, word, READY) || FR_HAS(w, word, RAISING) ||
            FR_HAS(w, word, NEGATIVE));
}

/* "a base for launching attacks" */
static bool serves_a_purpose(const fr_work *w, uint32_t head)
{
    uint32_t marker, noun = w->up[head];
    const rap_hit *hit = fr_is_ing(&FR_TOKEN(w, head)) ? subordinator(w, head, &marker) : NULL;
    return hit && !FR_HAS(w, noun, WANT) && !FR_HAS(w, noun, READY) && !FR_HAS(w, noun, CONTROL) && !FR_HAS(w, noun, NEGATIVE) &&
           embed_named(rap_entry_get(w->words.lex, hit->entry, "embed", RAP_NO_DAY)) == RAP_EMBED_PURPOSE;
}

/* The tense of an -ing: of the clause around it, but what stands after "since" or "after" is over. */
static rap_tense tense_of_ing(const fr_work *w, const rap_frame *f, uint32_t head)
{
    uint32_t marker;
    const rap_hit *hit = f->embed == RAP_EMBED_BACKGROUND ? subordinator(w, head, &marker) : NULL;
    if (hit && rap_entry_get(w->words.lex, hit->entry, "ing", RAP_NO_DAY).len)
        return RAP_TENSE_PAST;
    return FR_FRAME(w, f->parent)->tense;
}

void fr_clause_place(fr_work *w, uint32_t frame)
{
    rap_frame *f = FR_FRAME(w, frame);
    uint32_t head = w->extra[frame].head, up = w->up[head];
    uint32_t p = fr_clause_above(w, head);
    if (p != RAP_NONE && w->extra[p].trail == frame)
        return; /* placed with the clause that it reports */
    if (f->kind == RAP_FRAME_LIGHT && w->clause[head] != RAP_NONE && w->clause[head] != frame) {
        stand_beside(w, f, w->clause[head]); /* a second noun of the light verb */
        return;
    }
    if (up != RAP_NONE && fr_is_subordinator(w, up)) { /* "provided that" */
        f->marker = up;
        hang_on_clause(w, f, head, frame_above(w, up), RAP_EMBED_CONDITION);
        return;
    }
    if (fr_garden_path(w, head) != RAP_NONE) {
        f->main = true;
        find_report(w, frame, head);
        return;
    }
    uint32_t completed = up == RAP_NONE ? RAP_NONE : fr_clause_completed(w, head);
    if (completed != RAP_NONE) {
        hang_on_clause(w, f, head, completed, RAP_EMBED_COMPLEMENT);
        FR_FRAME(w, completed)->complement = frame;
        find_report(w, frame, head);
        return;
    }
    switch (up == RAP_NONE ? RAP_REL_ROOT : (rap_rel)FR_TOKEN(w, head).rel) {
    case RAP_REL_ROOT: f->main = true; break;
    case RAP_REL_CONJ:
        if (p != RAP_NONE)
            stand_beside(w, f, p);
        else
            hang_on_clause(w, f, head, frame_above(w, head), RAP_EMBED_COORDINATED);
        break;
    case RAP_REL_XCOMP: case RAP_REL_CCOMP: case RAP_REL_CSUBJ: case RAP_REL_CSUBJ_PASS: case RAP_REL_CSUBJ_OUTER:
        hang_on_clause(w, f, head, p, RAP_EMBED_COMPLEMENT);
        if (p != RAP_NONE && (w->extra[p].transparent || (head < w->extra[p].head && FR_HAS(w, up, REPORT)))) {
            f->main = FR_FRAME(w, p)->main; /* is expected to meet; "X fired", Y said */
            f->depth = w->extra[p].transparent ? FR_FRAME(w, p)->depth : f->depth;
        }
        break;
    case RAP_REL_ADVCL: case RAP_REL_ADVCL_RELCL:
        if (p != RAP_NONE && completes(w, head, p)) {
            hang_on_clause(w, f, head, p, RAP_EMBED_COMPLEMENT);
            FR_FRAME(w, p)->complement = frame;
            break;
        }
        hang_on_clause(w, f, head, p != RAP_NONE ? p : frame_above(w, head),
                       adverbial(w, f, head, p == RAP_NONE ? NULL : FR_FRAME(w, p)));
        break;
    case RAP_REL_ACL: {
        bool relative = FR_TOKEN(w, head).upos == RAP_UPOS_VERB && !fr_is_infinitive(w, head) && first_marker(w, head) == RAP_NONE;
        hang_on_clause(w, f, head, frame_above(w, head),
                       relative ? RAP_EMBED_RELATIVE : serves_a_purpose(w, head) ? RAP_EMBED_PURPOSE : RAP_EMBED_COMPLEMENT);
        break;
    }
    case RAP_REL_ACL_RELCL: case RAP_REL_AMOD:
        hang_on_clause(w, f, head, frame_above(w, head), RAP_EMBED_RELATIVE);
        break;
    case RAP_REL_PARATAXIS: case RAP_REL_DEP: case RAP_REL_LIST: case RAP_REL_APPOS: case RAP_REL_DISLOCATED:
        if (p != RAP_NONE && reports_own_root(w, FR_FRAME(w, p), up, head)) {
            hang_on_clause(w, f, head, p, RAP_EMBED_COMPLEMENT);
            FR_FRAME(w, p)->complement = frame;
            f->main = FR_FRAME(w, p)->main;
        } else {
            hang_on_clause(w, f, head, p != RAP_NONE ? p : frame_above(w, head), RAP_EMBED_PARATAXIS);
        }
        break;
    default: hang_on_clause(w, f, head, p != RAP_NONE ? p : frame_above(w, head), RAP_EMBED_OBJECT); break;
    }
    find_report(w, frame, head);
}

/* ---- tense and aspect from auxiliaries ------------------------------------------------------------------------------------- */

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
        f->tense = a->future ? RAP_TENSE_FUTURE : a->modal != RAP_MODAL_NONE ? RAP_TENSE_PRESENT : tense_of(a->finite_tense);
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

/* ---- what a word over a clause says of it ----------------------------------------------------------------------------------- */

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
    bool open = t->rel == RAP_REL_XCOMP || (t->rel == RAP_REL_ACL && (fr_is_infinitive(w, head) || fr_is_ing(t))) ||
                (t->rel != RAP_REL_ACL && f->embed == RAP_EMBED_COMPLEMENT && f->tense == RAP_TENSE_NONE && f->modal == RAP_MODAL_NONE);
    over o = over_of(w, p->trigger);
    bool mandative = (o.modal == RAP_MODAL_WANT && !o.open_only && f->tense != RAP_TENSE_PAST) || FR_HAS(w, p->trigger, RAISING) || f->tense == RAP_TENSE_NONE;
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
            const rap_hit *hit = subordinator(w, c, &marker);
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
                    (t->morph.mood == RAP_MOOD_IMP || (t->morph.verbform == RAP_VERB_INF && first_marker(w, head) == RAP_NONE));
    if (t->rel == RAP_REL_CONJ)
        inherit_from_conjunct(w, f, head);
    else if (f->parent != RAP_NONE && f->parent != frame && (f->embed == RAP_EMBED_COMPLEMENT || f->embed == RAP_EMBED_OBJECT) &&
             t->rel != RAP_REL_CSUBJ && w->extra[frame].trail == RAP_NONE)
        inherit_from_parent(w, f, head);
    bool ing = fr_is_ing(t) || (f->passive && f->tense == RAP_TENSE_PRESENT && t->rel == RAP_REL_ADVCL && f->marker != RAP_NONE);
    if ((f->tense == RAP_TENSE_NONE || (ing && !fr_is_ing(t))) && ing && f->parent != RAP_NONE && f->embed != RAP_EMBED_COMPLEMENT)
        f->tense = tense_of_ing(w, f, head);
    if (f->marker != RAP_NONE && FR_HAS(w, f->marker, NEGATOR))
        f->negated = !f->negated;
    uint32_t word = f->trigger;
    x->transparent = (FR_HAS(w, word, RAISING) && has_infinitive(w, head)) ||
                     (FR_HAS(w, word, ASPECT) && f->kind == RAP_FRAME_VERB && has_infinitive(w, head));
}

/* ---- nouns --------------------------------------------------------------------------------------------------------------------- */

static void place_noun(fr_work *w, uint32_t frame)
{
    rap_frame *f = FR_FRAME(w, frame);
    uint32_t t = f->trigger;
    for (int i = 0; i < FR_MOST_CONJUNCTS && FR_TOKEN(w, t).rel == RAP_REL_CONJ && w->up[t] != RAP_NONE && w->noun[w->up[t]] != RAP_NONE; i++)
        t = w->up[t];
    uint32_t up = w->up[t];
    if (t != f->trigger && w->clause[t] != RAP_NONE) { /* "the points are an exchange and a truce" */
        f->parent = w->clause[t];
        f->embed = RAP_EMBED_COORDINATED;
        f->main = FR_FRAME(w, f->parent)->main;
        f->depth = FR_FRAME(w, f->parent)->depth;
        return;
    }
    if (up == RAP_NONE) {
        f->main = true;
        return;
    }
    rap_rel rel = (rap_rel)FR_TOKEN(w, t).rel;
    bool inner = rel == RAP_REL_NMOD || rel == RAP_REL_NMOD_POSS || rel == RAP_REL_APPOS || rel == RAP_REL_NMOD_DESC ||
                 rel == RAP_REL_NMOD_UNMARKED;
    f->parent = inner || w->clause[up] == RAP_NONE ? frame_above(w, t) : w->clause[up];
    f->embed = f->parent == RAP_NONE ? RAP_EMBED_NONE : RAP_EMBED_OBJECT;
    if (f->parent == frame)
        f->parent = RAP_NONE;
    if (f->parent != RAP_NONE)
        f->depth = (uint8_t)(FR_FRAME(w, f->parent)->depth + (FR_FRAME(w, f->parent)->depth < 200 ? 1 : 0));
}

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
    place_noun(w, frame);
    mood_from_modifiers(w, f);
    if (f->parent == RAP_NONE)
        return;
    const rap_frame *p = FR_FRAME(w, f->parent);
    const rap_token *t = &FR_TOKEN(w, fr_first_conjunct(w, f->trigger));
    bool object = t->rel == RAP_REL_OBJ || t->rel == RAP_REL_NSUBJ_PASS ||
                  (w->up[fr_first_conjunct(w, f->trigger)] != RAP_NONE &&
                   fr_is_particle_object(w, w->up[fr_first_conjunct(w, f->trigger)], fr_first_conjunct(w, f->trigger)));
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
    if (f->modal == RAP_MODAL_NONE && !f->phase && !asked_to && !FR_HAS(w, word, RAISING))
        f->modal = o.modal == RAP_MODAL_WANT || o.modal == RAP_MODAL_READY || o.modal == RAP_MODAL_MUST || o.modal == RAP_MODAL_WILL
                       ? o.modal
                       : w->extra[frame].definite ? RAP_MODAL_NONE : p->modal;
    bool all = o.denies && object && fr_attr(&w->words, w->doc, word, FR_NEGATIVE, "denies").len;
    bool cancels = FR_HAS(w, word, ASPECT) && fr_attr(&w->words, w->doc, word, FR_ASPECT, "denies").len;
    if (p->negated && (!w->extra[frame].definite || f->phase) && !f->negated)
        f->negated = !(all || cancels);
    else if (all || cancels || (o.denies && object && !w->extra[frame].definite))
        f->negated = true;
    f->conditional = f->conditional || (p->conditional && !w->extra[frame].definite);
}

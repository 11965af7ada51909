/* place.c - how a clause or phrase stands to the rest of its sentence: what it is embedded in, how deep, whether it is the
 * news. See work.h.
 */
#include "frame/work.h"

/* ---- where a clause hangs ------------------------------------------------------------------------------------- */

/* The entry of the subordinator that opens a clause: its marker, or an adverb such as "when". */
const rap_hit *fr_subordinator(const fr_work *w, uint32_t head, uint32_t *marker)
{
    uint16_t cls = w->words.cls[FR_SUBORDINATOR];
    if (cls == RAP_NO_CLASS)
        return NULL;
    FR_EACH_CHILD(w, head, c) {
        const rap_token *t = &FR_TOKEN(w, c);
        bool adverb = t->rel == RAP_REL_ADVMOD && (t->upos == RAP_UPOS_SCONJ || (c < head && t->morph.pron != 0));
        if (t->rel != RAP_REL_MARK && t->rel != RAP_REL_CASE && !adverb)
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
    const rap_hit *hit = fr_subordinator(w, head, &marker);
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
    f->marker = fr_child(w, head, RAP_REL_MARK);
    bool infinitive = fr_is_infinitive(w, head) && FR_TOKEN(w, head).morph.verbform != RAP_VERB_FIN;
    return infinitive ? RAP_EMBED_PURPOSE : RAP_EMBED_BACKGROUND;
}

static void hang_on_clause(fr_work *w, rap_frame *f, uint32_t head, uint32_t p, rap_embed embed)
{
    f->embed = embed;
    f->parent = p;
    f->marker = f->marker == RAP_NONE ? fr_child(w, head, RAP_REL_MARK) : f->marker;
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

/* "aimed at ending", "close to signing", "accused of killing" */
static bool leads_to_doing(const fr_work *w, uint32_t word, uint32_t preposition)
{
    if ((w->bits[word] & FR_LEADS_ON) && FR_HAS(w, preposition, AIM))
        return true;
    return FR_HAS(w, word, CONTROL) && fr_attr(&w->words, w->doc, word, FR_CONTROL, "gerund").len != 0;
}

/* "called on Tarvia to withdraw", "accused it of attacking": what the parser hung beside the verb belongs to it. */
static bool completes(const fr_work *w, uint32_t head, uint32_t p)
{
    uint32_t word = FR_FRAME(w, p)->trigger;
    if (FR_FRAME(w, p)->complement != RAP_NONE || head < w->extra[p].head)
        return false;
    uint32_t marker = fr_child(w, head, RAP_REL_MARK);
    if (fr_is_ing(&FR_TOKEN(w, head)))
        return marker != RAP_NONE && leads_to_doing(w, word, marker);
    if (FR_HAS(w, word, REPORT) && marker != RAP_NONE && fr_child(w, head, RAP_REL_NSUBJ) != RAP_NONE) {
        uint32_t at;
        const rap_hit *hit = fr_subordinator(w, head, &at);
        return hit && rap_same(rap_entry_get(w->words.lex, hit->entry, "embed", RAP_NO_DAY), RAP_LIT("complement"));
    }
    bool bare_to = marker != RAP_NONE && FR_TOKEN(w, marker).upos == RAP_UPOS_PART && marker + 4 > head;
    return bare_to && fr_is_infinitive(w, head) &&
           (w->bits[word] & (FR_LEADS_ON | FR_BIT(FR_RAISING) | FR_BIT(FR_NEGATIVE))) != 0;
}

/* "a base for launching attacks" */
static bool serves_a_purpose(const fr_work *w, uint32_t head)
{
    uint32_t marker, noun = w->up[head];
    const rap_hit *hit = fr_is_ing(&FR_TOKEN(w, head)) ? fr_subordinator(w, head, &marker) : NULL;
    return hit && !(w->bits[noun] & (FR_LEADS_ON | FR_BIT(FR_NEGATIVE))) &&
           embed_named(rap_entry_get(w->words.lex, hit->entry, "embed", RAP_NO_DAY)) == RAP_EMBED_PURPOSE;
}

/* Places that the tree hides: see mend.c. */
static bool place_mended(fr_work *w, rap_frame *f, uint32_t frame, uint32_t head)
{
    uint32_t up = w->up[head];
    if (f->kind == RAP_FRAME_LIGHT && w->clause[head] != RAP_NONE && w->clause[head] != frame) {
        stand_beside(w, f, w->clause[head]); /* a second noun of the light verb */
        return true;
    }
    if (up != RAP_NONE && fr_is_subordinator(w, up)) { /* "provided that" */
        f->marker = up;
        hang_on_clause(w, f, head, frame_above(w, up), RAP_EMBED_CONDITION);
        return true;
    }
    if (fr_garden_path(w, head) != RAP_NONE) {
        f->main = true;
        return true;
    }
    uint32_t completed = up == RAP_NONE ? RAP_NONE : fr_clause_completed(w, head);
    if (completed != RAP_NONE) {
        hang_on_clause(w, f, head, completed, RAP_EMBED_COMPLEMENT);
        FR_FRAME(w, completed)->complement = frame;
    }
    return completed != RAP_NONE;
}

static void place_complement(fr_work *w, rap_frame *f, uint32_t head, uint32_t p)
{
    hang_on_clause(w, f, head, p, RAP_EMBED_COMPLEMENT);
    if (p == RAP_NONE)
        return;
    bool through = w->extra[p].transparent, reported = head < w->extra[p].head && FR_HAS(w, w->up[head], REPORT);
    if (through || reported) { /* is expected to meet; "X fired", Y said */
        f->main = FR_FRAME(w, p)->main;
        f->depth = through ? FR_FRAME(w, p)->depth : f->depth;
    }
}

static void place_adverbial(fr_work *w, rap_frame *f, uint32_t frame, uint32_t head, uint32_t p)
{
    if (p != RAP_NONE && completes(w, head, p)) {
        hang_on_clause(w, f, head, p, RAP_EMBED_COMPLEMENT);
        FR_FRAME(w, p)->complement = frame;
        return;
    }
    hang_on_clause(w, f, head, p != RAP_NONE ? p : frame_above(w, head),
                   adverbial(w, f, head, p == RAP_NONE ? NULL : FR_FRAME(w, p)));
}

static void place_on_noun(fr_work *w, rap_frame *f, uint32_t head)
{
    bool relative = FR_TOKEN(w, head).upos == RAP_UPOS_VERB && !fr_is_infinitive(w, head) &&
                    fr_child(w, head, RAP_REL_MARK) == RAP_NONE;
    rap_embed embed = relative                     ? RAP_EMBED_RELATIVE
                      : serves_a_purpose(w, head) ? RAP_EMBED_PURPOSE
                                                  : RAP_EMBED_COMPLEMENT;
    hang_on_clause(w, f, head, frame_above(w, head), embed);
}

static void place_beside(fr_work *w, rap_frame *f, uint32_t frame, uint32_t head, uint32_t p)
{
    if (p == RAP_NONE || !reports_own_root(w, FR_FRAME(w, p), w->up[head], head)) {
        hang_on_clause(w, f, head, p != RAP_NONE ? p : frame_above(w, head), RAP_EMBED_PARATAXIS);
        return;
    }
    hang_on_clause(w, f, head, p, RAP_EMBED_COMPLEMENT);
    FR_FRAME(w, p)->complement = frame;
    f->main = FR_FRAME(w, p)->main;
}

static void place_by_relation(fr_work *w, rap_frame *f, uint32_t frame, uint32_t head, uint32_t p)
{
    switch (w->up[head] == RAP_NONE ? RAP_REL_ROOT : (rap_rel)FR_TOKEN(w, head).rel) {
    case RAP_REL_ROOT: f->main = true; break;
    case RAP_REL_CONJ:
        if (p != RAP_NONE)
            stand_beside(w, f, p);
        else
            hang_on_clause(w, f, head, frame_above(w, head), RAP_EMBED_COORDINATED);
        break;
    case RAP_REL_XCOMP: case RAP_REL_CCOMP: case RAP_REL_CSUBJ: case RAP_REL_CSUBJ_PASS: case RAP_REL_CSUBJ_OUTER:
        place_complement(w, f, head, p);
        break;
    case RAP_REL_ADVCL: case RAP_REL_ADVCL_RELCL: place_adverbial(w, f, frame, head, p); break;
    case RAP_REL_ACL: place_on_noun(w, f, head); break;
    case RAP_REL_ACL_RELCL: case RAP_REL_AMOD:
        hang_on_clause(w, f, head, frame_above(w, head), RAP_EMBED_RELATIVE);
        break;
    case RAP_REL_PARATAXIS: case RAP_REL_DEP: case RAP_REL_LIST: case RAP_REL_APPOS: case RAP_REL_DISLOCATED:
        place_beside(w, f, frame, head, p);
        break;
    default: hang_on_clause(w, f, head, p != RAP_NONE ? p : frame_above(w, head), RAP_EMBED_OBJECT); break;
    }
}

void fr_clause_place(fr_work *w, uint32_t frame)
{
    rap_frame *f = FR_FRAME(w, frame);
    uint32_t head = w->extra[frame].head, p = fr_clause_above(w, head);
    if (p != RAP_NONE && w->extra[p].trail == frame)
        return; /* placed with the clause that it reports */
    if (!place_mended(w, f, frame, head))
        place_by_relation(w, f, frame, head, p);
    find_report(w, frame, head);
}

void fr_noun_place(fr_work *w, uint32_t frame)
{
    rap_frame *f = FR_FRAME(w, frame);
    uint32_t t = f->trigger;
    for (int i = 0; i < FR_MOST_CONJUNCTS && FR_TOKEN(w, t).rel == RAP_REL_CONJ && w->up[t] != RAP_NONE; i++) {
        if (w->noun[w->up[t]] == RAP_NONE)
            break;
        t = w->up[t];
    }
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

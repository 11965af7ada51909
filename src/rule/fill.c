/* What may stand on the right of "t ARG x" and "x >REL y", in text order. */
#include "rule/match.h"

typedef struct {
    filler *at;
    uint32_t n;
} fillers;

static void add(fillers *f, uint32_t token, rap_how how)
{
    if (token == RAP_NONE || f->n == MAX_FILLERS) return;
    for (uint32_t i = 0; i < f->n; i++)
        if (f->at[i].token == token) return;
    uint32_t i = f->n++;
    for (; i > 0 && f->at[i - 1].token > token; i--) f->at[i] = f->at[i - 1];
    f->at[i] = (filler){token, how};
}

static void add_args(fillers *f, const rap_args *args)
{
    for (uint32_t i = 0; i < args->n; i++) add(f, args->at[i].token, args->at[i].how);
}

static uint32_t first_frame(const rap_doc *doc, uint32_t token)
{
    uint32_t lo = 0, hi = doc->frames.n;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (doc->frames.at[mid].trigger < token) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

static void add_embedded(fillers *f, const rap_doc *doc, uint32_t parent, rap_embed embed)
{
    uint32_t s = doc->tokens.at[doc->frames.at[parent].trigger].sentence;
    if (s >= doc->sentences.n) return;
    for (uint32_t i = first_frame(doc, doc->sentences.at[s].first);
         i < doc->frames.n && doc->frames.at[i].trigger < doc->sentences.at[s].last; i++)
        if (doc->frames.at[i].parent == parent && doc->frames.at[i].embed == embed)
            add(f, doc->frames.at[i].trigger, RAP_HOW_SURFACE);
}

static void add_frame(fillers *f, const rap_doc *doc, uint32_t frame)
{
    if (frame < doc->frames.n) add(f, doc->frames.at[frame].trigger, RAP_HOW_SURFACE);
}

static void add_times(fillers *f, const rap_doc *doc, const rap_frame *fr)
{
    for (uint32_t i = 0; i < fr->times.n; i++) add(f, fr->times.at[i], RAP_HOW_SURFACE);
    for (uint32_t i = 0; i < fr->preps.n && doc->time_of != NULL && doc->times.n != 0; i++)
        if (doc->time_of[fr->preps.at[i].token] != RAP_NONE) add(f, fr->preps.at[i].token, fr->preps.at[i].how);
}

static void add_preps(fillers *f, const rap_frame *fr, uint32_t sym)
{
    for (uint32_t i = 0; i < fr->preps.n; i++)
        if (sym == RAP_NONE || fr->preps.at[i].sym == sym) add(f, fr->preps.at[i].token, fr->preps.at[i].how);
}

static void add_arg(fillers *f, const rap_doc *doc, uint32_t frame, uint32_t arg)
{
    const rap_frame *fr = &doc->frames.at[frame];
    if (arg & ARG_IS_PREP) {
        add_preps(f, fr, arg & ~ARG_IS_PREP);
        return;
    }
    switch (arg) {
    case ARG_AGENT: add_args(f, &fr->agent); break;
    case ARG_PATIENT: add_args(f, &fr->patient); break;
    case ARG_RECIPIENT: add_args(f, &fr->recipient); break;
    case ARG_ATTRIBUTE: add(f, fr->attribute, RAP_HOW_SURFACE); break;
    case ARG_COMPLEMENT:
        add_frame(f, doc, fr->complement);
        add_embedded(f, doc, frame, RAP_EMBED_COMPLEMENT);
        break;
    case ARG_PARENT: add_frame(f, doc, fr->parent); break;
    case ARG_PURPOSE: add_embedded(f, doc, frame, RAP_EMBED_PURPOSE); break;
    case ARG_CONDITION: add_embedded(f, doc, frame, RAP_EMBED_CONDITION); break;
    case ARG_UNTIL: add_embedded(f, doc, frame, RAP_EMBED_UNTIL); break;
    case ARG_BACKGROUND: add_embedded(f, doc, frame, RAP_EMBED_BACKGROUND); break;
    case ARG_RELATIVE: add_embedded(f, doc, frame, RAP_EMBED_RELATIVE); break;
    case ARG_COORDINATED: add_embedded(f, doc, frame, RAP_EMBED_COORDINATED); break;
    case ARG_PARATAXIS: add_embedded(f, doc, frame, RAP_EMBED_PARATAXIS); break;
    case ARG_OBJECT: add_embedded(f, doc, frame, RAP_EMBED_OBJECT); break;
    case ARG_TIME: add_times(f, doc, fr); break;
    case ARG_TRIGGER: add(f, fr->trigger, RAP_HOW_SURFACE); break;
    case ARG_VERB: add(f, fr->verb, RAP_HOW_SURFACE); break;
    case ARG_PARTICLE: add(f, fr->particle, RAP_HOW_SURFACE); break;
    case ARG_MARKER: add(f, fr->marker, RAP_HOW_SURFACE); break;
    case ARG_PREP: add_preps(f, fr, RAP_NONE); break;
    default: break;
    }
}

/* ---- relations of the tree ------------------------------------------------------------------------------ */

static uint32_t next_child(const rap_doc *doc, uint32_t head, uint32_t after)
{
    if (doc->child != NULL) return after == RAP_NONE ? doc->child[head] : doc->sibling[after];
    uint32_t s = doc->tokens.at[head].sentence;
    if (s >= doc->sentences.n) return RAP_NONE;
    for (uint32_t t = after == RAP_NONE ? doc->sentences.at[s].first : after + 1; t < doc->sentences.at[s].last; t++)
        if (doc->tokens.at[t].head == head) return t;
    return RAP_NONE;
}

static bool has_case(const rap_doc *doc, uint32_t token, uint32_t sym)
{
    for (uint32_t c = next_child(doc, token, RAP_NONE); c != RAP_NONE; c = next_child(doc, token, c)) {
        const rap_token *t = &doc->tokens.at[c];
        if ((t->rel == RAP_REL_CASE || t->rel == RAP_REL_MARK) && (t->lemma_sym == sym || t->form_sym == sym))
            return true;
    }
    return false;
}

static bool related(const rap_view_of_doc *v, const img_pat *p, uint32_t token)
{
    for (uint32_t i = 0; i < p->list_n; i++) {
        uint32_t rel = v->lex->list[p->list_first + 2 * i], sym = v->lex->list[p->list_first + 2 * i + 1];
        if (rel != RAP_NONE && v->doc->tokens.at[token].rel != rel) continue;
        if (sym == 0 || has_case(v->doc, token, sym)) return true;
    }
    return false;
}

static void add_children(fillers *f, const rap_view_of_doc *v, const img_pat *p, uint32_t head, int depth)
{
    for (uint32_t c = next_child(v->doc, head, RAP_NONE); c != RAP_NONE; c = next_child(v->doc, head, c)) {
        if (related(v, p, c)) add(f, c, RAP_HOW_SURFACE);
        if (depth > 1) add_children(f, v, p, c, depth - 1);
    }
}

static void add_heads(fillers *f, const rap_view_of_doc *v, const img_pat *p, uint32_t token, int steps)
{
    for (; steps > 0 && token != RAP_NONE; steps--) {
        uint32_t head = v->doc->tokens.at[token].head;
        if (related(v, p, token)) add(f, head, RAP_HOW_SURFACE);
        token = head;
    }
}

/* In the tree a light verb heads its clause, not the noun that is the frame's trigger: "that they held talks". */
static uint32_t light_verb(const rap_doc *doc, const rap_bound *left)
{
    if (left->frame == RAP_NONE || left->frame >= doc->frames.n) return RAP_NONE;
    const rap_frame *f = &doc->frames.at[left->frame];
    return f->kind == RAP_FRAME_LIGHT && f->trigger == left->head ? f->verb : RAP_NONE;
}

uint32_t rap_match_fillers(const rap_view_of_doc *v, const img_pat *p, const rap_bound *left, filler out[MAX_FILLERS])
{
    fillers f = {out, 0};
    int steps = p->flags & PAT_DEEP ? 3 : 1;
    if (p->kind == PAT_ARG) {
        if (left->frame == RAP_NONE || left->frame >= v->doc->frames.n) return 0;
        for (uint32_t i = 0; i < p->list_n; i++) add_arg(&f, v->doc, left->frame, v->lex->list[p->list_first + i]);
    } else {
        uint32_t verb = light_verb(v->doc, left);
        if (p->flags & PAT_HEAD) {
            add_heads(&f, v, p, left->head, steps);
            add_heads(&f, v, p, verb, steps);
        } else {
            add_children(&f, v, p, left->head, steps);
            if (verb != RAP_NONE) add_children(&f, v, p, verb, steps);
        }
    }
    return f.n;
}

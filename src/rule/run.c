/* Which rules are tried where, and whose match counts.
 * Trigger by trigger: the rules posted under what the token is (lemma, form, class), merged by rank.
 * Longest: all matches of a sentence first, then the best of each knot of overlapping spans. */
#include "rule/match.h"

#include <stdlib.h>
#include <string.h>

#define MAX_LISTS 48

typedef struct {
    const img_rule *rule;
    uint32_t at, first, last;
    bool done;
    rap_match m;
} candidate;

typedef struct {
    matcher x;
    const rap_rule_stage *stage;
    uint32_t sym; /* of the stage */
    uint32_t cls_mask[8], sym_mask[8];
    rap_match_fn *fn;
    rap_near_fn *near_fn;
    void *ctx;
    bool built;               /* this trigger has its reading */
    bool hit;                 /* a match was found by the rule being tried */
    RAP_ARRAY(candidate) all; /* of the sentence, where the stage is longest */
    uint32_t rule_from;       /* in `all`: candidates of the rule at this trigger begin here */
} runner;

/* ---- the index ------------------------------------------------------------------------------------------ */

typedef struct {
    const uint32_t *at;
    uint32_t n;
} posts;

static posts look_up(const runner *r, uint32_t kind, uint32_t id)
{
    const rap_lexicon *lex = r->x.v.lex;
    uint32_t mask = lex->slot_n - 1;
    for (uint32_t i = img_mix(r->sym * 8 + kind, id) & mask; lex->slot[i].n != 0; i = (i + 1) & mask)
        if (lex->slot[i].stage == r->sym && lex->slot[i].kind == kind && lex->slot[i].id == id)
            return (posts){lex->post + lex->slot[i].first, lex->slot[i].n};
    return (posts){NULL, 0};
}

/* Rules found by a layer or a part of speech. */
static uint32_t layer_lists(const runner *r, uint32_t token, posts *out)
{
    const rap_doc *doc = r->x.v.doc;
    uint32_t n = 0, time = doc->time_of == NULL || doc->times.n == 0 ? RAP_NONE : doc->time_of[token];
    out[n++] = look_up(r, KEY_UPOS, doc->tokens.at[token].upos);
    if (time != RAP_NONE) out[n++] = look_up(r, KEY_TIME_IN, 0);
    if (time != RAP_NONE && doc->times.at[time].first == token) out[n++] = look_up(r, KEY_TIME_FROM, 0);
    if (r->x.v.mention_from[token] != RAP_NONE) out[n++] = look_up(r, KEY_MENTION_FROM, 0);
    if (doc->mention_of != NULL && doc->mentions.n != 0 && doc->mention_of[token] != RAP_NONE)
        out[n++] = look_up(r, KEY_MENTION_HEAD, 0);
    return n;
}

static uint32_t lists_at(const runner *r, uint32_t token, posts out[MAX_LISTS])
{
    const rap_doc *doc = r->x.v.doc;
    const rap_token *t = &doc->tokens.at[token];
    uint32_t n = 0;
    out[n++] = look_up(r, KEY_ANY, 0);
    n += layer_lists(r, token, out + n);
    if (t->lemma_sym != 0) out[n++] = look_up(r, KEY_LEMMA, t->lemma_sym);
    if (t->form_sym != 0) out[n++] = look_up(r, KEY_FORM, t->form_sym);
    uint32_t f = doc->frame_of == NULL || doc->frames.n == 0 ? RAP_NONE : doc->frame_of[token];
    if (f != RAP_NONE && doc->frames.at[f].trigger == token && doc->frames.at[f].sym != t->lemma_sym)
        out[n++] = look_up(r, KEY_LEMMA, doc->frames.at[f].sym);
    for (uint32_t i = doc->first_by_head == NULL ? 1 : doc->first_by_head[token];
         doc->first_by_head != NULL && i < doc->first_by_head[token + 1] && n < MAX_LISTS; i++)
        out[n++] = look_up(r, KEY_CLASS_HEAD, doc->hits.at[doc->hit_by_head[i]].cls);
    for (uint32_t i = doc->first_hit == NULL ? 1 : doc->first_hit[token];
         doc->first_hit != NULL && i < doc->first_hit[token + 1] && n < MAX_LISTS; i++)
        out[n++] = look_up(r, KEY_CLASS_FROM, doc->hits.at[i].cls);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n; i++)
        if (out[i].n != 0) out[kept++] = out[i];
    return kept;
}

/* The next rule by rank of all lists, each once; RAP_NONE at the end. */
static uint32_t next_rule(posts *lists, uint32_t n)
{
    uint32_t best = RAP_NONE;
    for (uint32_t i = 0; i < n; i++)
        if (lists[i].n != 0 && lists[i].at[0] < best) best = lists[i].at[0];
    for (uint32_t i = 0; i < n && best != RAP_NONE; i++)
        while (lists[i].n != 0 && lists[i].at[0] == best) {
            lists[i].at++;
            lists[i].n--;
        }
    return best;
}

/* ---- the sentence's masks ------------------------------------------------------------------------------- */

static void set_bit(uint32_t mask[8], uint32_t id)
{
    mask[(id & 255) >> 5] |= 1u << (id & 31);
}

static void masks(runner *r)
{
    const rap_doc *doc = r->x.v.doc;
    memset(r->cls_mask, 0, sizeof r->cls_mask);
    memset(r->sym_mask, 0, sizeof r->sym_mask);
    for (uint32_t t = r->x.first; t < r->x.last; t++) {
        set_bit(r->sym_mask, doc->tokens.at[t].form_sym);
        set_bit(r->sym_mask, doc->tokens.at[t].lemma_sym);
        uint32_t f = doc->frame_of == NULL || doc->frames.n == 0 ? RAP_NONE : doc->frame_of[t];
        if (f == RAP_NONE) continue;
        set_bit(r->sym_mask, doc->frames.at[f].sym);
        for (uint32_t i = 0; i < doc->frames.at[f].preps.n; i++)
            set_bit(r->sym_mask, doc->frames.at[f].preps.at[i].sym);
    }
    if (doc->first_hit == NULL) return;
    for (uint32_t i = doc->first_hit[r->x.first]; i < doc->first_hit[r->x.last]; i++)
        set_bit(r->cls_mask, doc->hits.at[i].cls);
}

static bool possible(const runner *r, const img_rule *rule)
{
    uint32_t missing = 0;
    for (int i = 0; i < 8; i++)
        missing |= (rule->cls_mask[i] & ~r->cls_mask[i]) | (rule->sym_mask[i] & ~r->sym_mask[i]);
    return missing == 0;
}

/* ---- matches -------------------------------------------------------------------------------------------- */

static void give_span(runner *r)
{
    rap_match *m = &r->x.m;
    const rap_doc *doc = r->x.v.doc;
    if (m->last != 0) return;
    const rap_bound *t = r->x.rule->trigger == RAP_NONE ? NULL : &m->vars[r->x.rule->trigger];
    m->first = t != NULL && t->head != RAP_NONE ? t->first : r->x.at;
    m->last = t != NULL && t->head != RAP_NONE ? t->last : r->x.at + 1;
    if (r->stage->longest || t == NULL || t->frame == RAP_NONE || t->frame >= doc->frames.n) return;
    m->first = doc->frames.at[t->frame].first;
    m->last = doc->frames.at[t->frame].last;
}

/* A match in a stage that goes trigger by trigger. */
static bool tell(matcher *x)
{
    runner *r = x->ctx;
    uint32_t first = x->m.first, last = x->m.last;
    give_span(r);
    bool built = r->fn(&x->m, r->ctx);
    x->m.first = first;
    x->m.last = last;
    r->hit = true;
    if (built && !(x->rule->flags & RULE_ALSO)) r->built = true;
    return built && !(x->rule->flags & RULE_EACH);
}

/* A match in a stage of spans: the longest of the rule at this trigger is kept. */
static bool collect(matcher *x)
{
    runner *r = x->ctx;
    uint32_t first = x->m.first, last = x->m.last;
    give_span(r);
    r->hit = true;
    candidate c = {x->rule, x->at, x->m.first, x->m.last, false, x->m};
    x->m.first = first;
    x->m.last = last;
    if (r->all.n > r->rule_from) {
        candidate *old = &r->all.at[r->rule_from];
        if (c.last - c.first > old->last - old->first) *old = c;
        return false;
    }
    *RAP_PUSH(x->v.a, r->all) = c;
    return false;
}

static bool probe(matcher *x)
{
    ((runner *)x->ctx)->hit = true;
    return true;
}

/* A sequence that stands alone and held for some items: how far it came. */
static void near_sequence(runner *r, const img_rule *rule)
{
    const img_pat *p = &r->x.v.lex->pat[rule->pat_first];
    r->x.steps = RAP_RULE_STEPS;
    r->x.found = probe;
    r->hit = false;
    (void)rap_match_rule(&r->x, rule);
    if (r->x.items < 2 || r->x.reach == 0 || r->x.reach > r->x.last) return;
    rap_view v = rap_format(r->x.v.a, RAP_PRI " held as far as \"" RAP_PRI "\"",
                            RAP_ARG(img_text(r->x.v.lex, p->text)), RAP_ARG(rap_form_of(r->x.v.doc, r->x.reach - 1)));
    r->near_fn((const rap_rule *)rule, p->line, v, r->x.at, r->ctx);
}

/* A rule that did not hold: would it, but for one of its patterns? */
static void near_miss(runner *r, const img_rule *rule)
{
    bool (*found)(matcher *) = r->x.found;
    uint32_t steps = r->x.steps;
    bool spent = r->x.spent;
    r->x.found = probe;
    for (uint32_t k = 1; k < rule->pat_n; k++) {
        r->x.skip = k;
        r->hit = false;
        r->x.steps = RAP_RULE_STEPS;
        r->x.spent = false;
        (void)rap_match_rule(&r->x, rule);
        if (!r->hit) continue;
        const img_pat *p = &r->x.v.lex->pat[rule->pat_first + k];
        r->near_fn((const rap_rule *)rule, p->line, img_text(r->x.v.lex, p->text), r->x.at, r->ctx);
        break;
    }
    r->x.skip = RAP_NONE;
    if (rule->pat_n == 1 && rule->flags & RULE_SEQ) near_sequence(r, rule);
    r->x.found = found;
    r->x.steps = steps;
    r->x.spent = spent;
}

static bool has_trigger(const runner *r, const img_rule *rule)
{
    const rap_doc *doc = r->x.v.doc;
    if (!r->stage->frames || (rule->flags & RULE_SEQ) || doc->frames.n == 0 || doc->frame_of == NULL) return true;
    uint32_t f = doc->frame_of[r->x.at];
    return f != RAP_NONE && doc->frames.at[f].trigger == r->x.at;
}

static void at_trigger(runner *r)
{
    posts lists[MAX_LISTS];
    uint32_t n = lists_at(r, r->x.at, lists), i;
    r->built = false;
    while (n != 0 && !r->x.spent && (i = next_rule(lists, n)) != RAP_NONE) {
        const img_rule *rule = &r->x.v.lex->rule[i];
        if (r->built && !(rule->flags & RULE_ALSO) && !r->stage->longest) continue;
        bool can = possible(r, rule) && has_trigger(r, rule);
        r->hit = false;
        r->rule_from = r->all.n;
        if (can) (void)rap_match_rule(&r->x, rule);
        if (!r->hit && r->near_fn != NULL && has_trigger(r, rule)) near_miss(r, rule);
    }
}

/* ---- spans in competition ------------------------------------------------------------------------------- */

static int by_start(const void *x, const void *y)
{
    const candidate *a = x, *b = y;
    if (a->first != b->first) return a->first < b->first ? -1 : 1;
    if (a->last != b->last) return a->last > b->last ? -1 : 1;
    return a->rule < b->rule ? -1 : a->rule > b->rule;
}

static bool better(const candidate *a, const candidate *b)
{
    int32_t pa = (int32_t)a->rule->priority, pb = (int32_t)b->rule->priority;
    if (pa != pb) return pa > pb;
    if (a->last - a->first != b->last - b->first) return a->last - a->first > b->last - b->first;
    return by_start(a, b) < 0;
}

static bool overlap(const candidate *a, const candidate *b)
{
    return a->first < b->last && b->first < a->last;
}

/* A knot: candidates [from, to) that hang together. The best is told; when it builds, all that overlap it are out. */
static void knot(runner *r, uint32_t from, uint32_t to)
{
    for (;;) {
        candidate *best = NULL;
        for (uint32_t i = from; i < to; i++)
            if (!r->all.at[i].done && (best == NULL || better(&r->all.at[i], best))) best = &r->all.at[i];
        if (best == NULL) return;
        best->done = true;
        if (!r->fn(&best->m, r->ctx) || (best->rule->flags & RULE_ALSO)) continue;
        for (uint32_t i = from; i < to; i++) {
            candidate *c = &r->all.at[i];
            if (c->done || (c->rule->flags & RULE_ALSO) || !overlap(c, best)) continue;
            c->done = true;
            if (r->near_fn != NULL)
                r->near_fn((const rap_rule *)c->rule, 0, rap_rule_name((const rap_rule *)best->rule), c->at, r->ctx);
        }
    }
}

static void compete(runner *r)
{
    if (r->all.n > 1) qsort(r->all.at, r->all.n, sizeof *r->all.at, by_start);
    for (uint32_t i = 0; i < r->all.n; i++) {
        r->all.at[i].m.first = r->all.at[i].first;
        r->all.at[i].m.last = r->all.at[i].last;
    }
    for (uint32_t from = 0, to; from < r->all.n; from = to) {
        uint32_t end = r->all.at[from].last;
        for (to = from + 1; to < r->all.n && r->all.at[to].first < end; to++)
            if (r->all.at[to].last > end) end = r->all.at[to].last;
        knot(r, from, to);
    }
    r->all.n = 0;
}

/* ---- all sentences -------------------------------------------------------------------------------------- */

static bool has_rules(const rap_lexicon *lex, uint32_t stage)
{
    for (uint32_t i = 0; stage != 0 && i < lex->rule_n; i++)
        if (lex->rule[i].stage == stage) return true;
    return false;
}

/* A sentence that was given up is told: a reader must know that it was not read to the end. */
static void give_up(runner *r, rap_doc *doc, const char *stage)
{
    const rap_sentence *s = &doc->sentences.at[r->x.m.sentence];
    rap_view why = rap_format(doc->arena, "too many ways to read it (%s rules)", stage);
    for (uint32_t i = 0; i < doc->gaps.n; i++)
        if (doc->gaps.at[i].start == s->start && doc->gaps.at[i].end == s->end) return;
    *RAP_PUSH(doc->arena, doc->gaps) = (rap_gap){s->start, s->end, why};
}

static uint32_t run(runner *r, const char *stage, rap_doc *given_up)
{
    const rap_doc *doc = r->x.v.doc;
    uint32_t spent = 0;
    r->stage = rap_rule_stage_find(rap_view_of(stage));
    r->sym = rap_symbol(r->x.v.lex, rap_view_of(stage));
    if (r->stage == NULL || !has_rules(r->x.v.lex, r->sym)) return 0;
    rap_match_layers(&r->x.v);
    r->x.m.lex = r->x.v.lex;
    r->x.m.doc = doc;
    r->x.m.inside = &r->x.v;
    r->x.ctx = r;
    r->x.skip = RAP_NONE;
    r->x.found = r->stage->longest ? collect : tell;
    for (uint32_t s = 0; s < doc->sentences.n; s++) {
        r->x.first = doc->sentences.at[s].first;
        r->x.last = doc->sentences.at[s].last;
        r->x.m.sentence = s;
        r->x.steps = RAP_RULE_STEPS;
        r->x.spent = false;
        masks(r);
        for (r->x.at = r->x.first; r->x.at < r->x.last && !r->x.spent; r->x.at++) at_trigger(r);
        if (r->stage->longest) compete(r);
        if (r->x.spent && given_up != NULL) give_up(r, given_up, stage);
        spent += r->x.spent;
    }
    return spent;
}

uint32_t rap_rule_run(const rap_lexicon *lex, const char *stage, rap_doc *doc, rap_arena *a, rap_match_fn *fn,
                      void *ctx)
{
    runner *r = RAP_NEW(a, runner, 1);
    r->x.v = (rap_view_of_doc){.lex = lex, .doc = doc, .a = a};
    r->fn = fn;
    r->ctx = ctx;
    return run(r, stage, doc);
}

void rap_rule_explain(const rap_lexicon *lex, const char *stage, const rap_doc *doc, rap_arena *a, rap_match_fn *fn,
                      rap_near_fn *near_fn, void *ctx)
{
    runner *r = RAP_NEW(a, runner, 1);
    r->x.v = (rap_view_of_doc){.lex = lex, .doc = doc, .a = a};
    r->fn = fn;
    r->near_fn = near_fn;
    r->ctx = ctx;
    (void)run(r, stage, NULL);
}

/* Atoms: what is asked of one token or phrase; and the keys by which a rule with such atoms is found. */
#include "rule/parse.h"

#include <limits.h>
#include <string.h>

uint32_t rap_expr_new(rap_parse *p, img_expr e)
{
    *RAP_PUSH(p->b->a, p->b->expr) = e;
    return p->b->expr.n - 1;
}

static uint32_t of_list(rap_parse *p, uint32_t op, const rap_ids *ids)
{
    img_expr e = {op, 0, 0, p->b->list.n, ids->n};
    for (uint32_t i = 0; i < ids->n; i++) *RAP_PUSH(p->b->a, p->b->list) = ids->at[i];
    return rap_expr_new(p, e);
}

/* One value of key=a|b|"c d": until a blank or what cannot stand in a value. */
static rap_view value(rap_parse *p)
{
    if (p->at < p->s.len && p->s.at[p->at] == '"') {
        size_t from = ++p->at;
        while (p->at < p->s.len && p->s.at[p->at] != '"') p->at++;
        rap_view v = rap_sub(p->s, from, p->at);
        if (p->at < p->s.len) p->at++;
        else rap_parse_error(p, "expected \" at the end of a value");
        return v;
    }
    size_t from = p->at;
    while (p->at < p->s.len && strchr(" \t&|!?()[],", p->s.at[p->at]) == NULL) p->at++;
    return rap_sub(p->s, from, p->at);
}

/* After a tight "|": does another value follow, and not another atom? */
static bool more_values(rap_parse *p)
{
    if (p->at + 1 >= p->s.len || p->s.at[p->at] != '|') return false;
    size_t i = p->at + 1;
    if (strchr("@#! \t(", p->s.at[i]) != NULL) return false;
    for (; i < p->s.len && strchr(" \t&|!?()[],\"", p->s.at[i]) == NULL; i++)
        if (p->s.at[i] == '=') return false;
    p->at++;
    return true;
}

static uint32_t class_atom(rap_parse *p)
{
    size_t from = p->at;
    while (p->at < p->s.len && strchr(" \t&|!?()[],.*+=", p->s.at[p->at]) == NULL) p->at++;
    rap_view name = rap_sub(p->s, from, p->at);
    uint32_t cls = rap_build_class(p->b, name, false);
    if (cls == RAP_NONE) {
        rap_parse_error(p, "there is no class \"" RAP_PRI "\" in the lexicons", RAP_ARG(name));
        return RAP_NONE;
    }
    img_expr e = {EXPR_CLASS, cls, 0, 0, 0};
    if (p->at + 1 < p->s.len && p->s.at[p->at] == '.' && p->s.at[p->at + 1] != '.') {
        p->at++;
        rap_view key = rap_parse_word(p);
        if (key.len == 0) rap_parse_error(p, "expected an attribute after @" RAP_PRI ".", RAP_ARG(name));
        e.b = rap_build_sym(p->b, key);
        e.c = p->b->list.n;
        if (p->at < p->s.len && p->s.at[p->at] == '=') {
            do {
                p->at++;
                rap_view v = value(p);
                bool star = v.len > 1 && v.at[v.len - 1] == '*';
                if (star) v.len--;
                if (v.len == 0) rap_parse_error(p, "expected a value after " RAP_PRI "=", RAP_ARG(key));
                *RAP_PUSH(p->b->a, p->b->list) = rap_build_sym(p->b, v);
                *RAP_PUSH(p->b->a, p->b->list) = star;
                e.d++;
                if (!more_values(p)) break;
                p->at--;
            } while (!p->failed);
        }
    }
    return rap_expr_new(p, e);
}

static uint32_t layer_atom(rap_parse *p)
{
    static const char *const layers[] = {
#define X(name, text) text,
        RAP_LAYER_LIST(X)
#undef X
    };
    rap_view name = rap_parse_word(p);
    for (uint32_t i = 0; i < LAYER_COUNT; i++)
        if (rap_same(name, rap_view_of(layers[i]))) return rap_expr_new(p, (img_expr){EXPR_LAYER, i, 0, 0, 0});
    rap_parse_error(
        p,
        "there is no layer #" RAP_PRI " (#actor, #person, #org, #group, #country, #place, #mention, #name, #nominal, "
        "#pronoun, #coded, #time, #number, #quote, #statement, #cue, #frame, #event, #first, #last, #punct)",
        RAP_ARG(name));
    return RAP_NONE;
}

static uint32_t feature_atom(rap_parse *p, rap_view name)
{
    uint32_t feature = rap_feature_find(name), v;
    char values[400];
    if (feature == FEATURE_COUNT || rap_feature_of_frame(feature)) {
        if (feature == FEATURE_COUNT) rap_parse_error(p, "there is no feature \"" RAP_PRI "\"", RAP_ARG(name));
        else
            rap_parse_error(p, RAP_PRI " is a feature of frames: write it as a line of its own, t." RAP_PRI "=...",
                            RAP_ARG(name), RAP_ARG(name));
        return RAP_NONE;
    }
    img_expr e = {EXPR_FEATURE, feature, 0, p->b->list.n, 0};
    do {
        rap_view text = value(p);
        if (!rap_feature_parse(p->b, feature, text, &v)) {
            rap_parse_error(p, "\"" RAP_PRI "\" is no value of " RAP_PRI ": expected %s", RAP_ARG(text),
                            RAP_ARG(name), rap_feature_values(feature, values));
            return RAP_NONE;
        }
        *RAP_PUSH(p->b->a, p->b->list) = v;
        e.d++;
    } while (more_values(p));
    return rap_expr_new(p, e);
}

static uint32_t form_atom(rap_parse *p)
{
    rap_view v = value(p);
    if (v.len == 0) {
        rap_parse_error(p, "expected a word between the quotation marks");
        return RAP_NONE;
    }
    bool upper = false;
    for (size_t i = 0; i < v.len;) upper = rap_is_upper_cp(rap_utf8_next(v.at, v.len, &i)) || upper;
    for (size_t i = 0; i < v.len; i++)
        if (v.at[i] == ' ') rap_parse_error(p, "several words in quotation marks may stand only in [ ] and < >");
    return rap_expr_new(p, (img_expr){EXPR_FORM, rap_build_sym(p->b, img_fold(p->b->a, v)),
                                      upper ? rap_build_sym(p->b, v) : 0, 0, 0});
}

static uint32_t word_atom(rap_parse *p)
{
    rap_view w = rap_parse_word(p);
    if (w.len == 0) {
        rap_parse_error(
            p, "expected an atom (word, \"form\", @class, #layer, VERB, feature=value), found \"" RAP_PRI "\"",
            RAP_ARG(rap_parse_rest(p)));
        return RAP_NONE;
    }
    if (p->at < p->s.len && p->s.at[p->at] == '=') {
        p->at++;
        return feature_atom(p, w);
    }
    if (rap_same(w, RAP_LIT("_"))) return rap_expr_new(p, (img_expr){EXPR_ANY, 0, 0, 0, 0});
    if (w.at[0] >= 'A' && w.at[0] <= 'Z') {
        uint32_t bits = rap_build_upos(w, false);
        if (bits == 0)
            rap_parse_error(
                p,
                "\"" RAP_PRI
                "\" is no part of speech; a word is written in small letters (its lemma) or in \"\" (its form)",
                RAP_ARG(w));
        return rap_expr_new(p, (img_expr){EXPR_UPOS, bits, 0, 0, 0});
    }
    char *text = rap_take_raw(p->b->a, w.len + 1);
    for (size_t i = 0; i < w.len; i++)
        text[i] = w.at[i] == '_' ? ' ' : w.at[i]; /* call_off: a verb with its particle */
    return rap_expr_new(
        p, (img_expr){EXPR_LEMMA, rap_build_sym(p->b, img_fold(p->b->a, (rap_view){text, w.len})), 0, 0, 0});
}

static uint32_t unary(rap_parse *p)
{
    rap_parse_blanks(p);
    char c = p->at < p->s.len ? p->s.at[p->at] : 0;
    if (c == '!') {
        p->at++;
        uint32_t e = unary(p);
        return e == RAP_NONE ? e : rap_expr_new(p, (img_expr){EXPR_NOT, e, 0, 0, 0});
    }
    if (c == '"') return form_atom(p);
    if (c == '@' || c == '#') {
        p->at++;
        return c == '@' ? class_atom(p) : layer_atom(p);
    }
    return word_atom(p);
}

/* In a sequence " | " parts the alternatives of a group; there only a tight "|" joins atoms. */
static bool takes_bar(rap_parse *p, bool sequence)
{
    size_t at = p->at;
    while (!sequence && at < p->s.len && (p->s.at[at] == ' ' || p->s.at[at] == '\t')) at++;
    if (at >= p->s.len || p->s.at[at] != '|') return false;
    if (sequence && (at + 1 >= p->s.len || p->s.at[at + 1] == ' ' || p->s.at[at + 1] == '\t')) return false;
    p->at = at + 1;
    return true;
}

uint32_t rap_parse_atoms(rap_parse *p, bool sequence)
{
    rap_ids all = {0};
    do {
        rap_ids any = {0};
        do {
            uint32_t e = unary(p);
            if (e == RAP_NONE || p->failed) return RAP_NONE;
            *RAP_PUSH(p->b->a, any) = e;
        } while (takes_bar(p, sequence));
        *RAP_PUSH(p->b->a, all) = any.n == 1 ? any.at[0] : of_list(p, EXPR_OR, &any);
    } while (rap_parse_take(p, '&'));
    return of_list(p, EXPR_AND, &all);
}

/* ---- what an expression is found by --------------------------------------------------------------------- */

bool rap_expr_spans(const rap_build *b, uint32_t expr)
{
    const img_expr *e = &b->expr.at[expr];
    if (e->op == EXPR_CLASS) return true;
    if (e->op == EXPR_LAYER) return e->a <= LAYER_NUMBER; /* mentions of all kinds, times, numbers of several words */
    if (e->op != EXPR_AND && e->op != EXPR_OR) return false;
    for (uint32_t i = 0; i < e->d; i++)
        if (rap_expr_spans(b, b->list.at[e->c + i])) return true;
    return false;
}

static int atom_cost(const rap_build *b, uint32_t expr)
{
    const img_expr *e = &b->expr.at[expr];
    if (e->op == EXPR_LEMMA || e->op == EXPR_FORM)
        return b->sym.at[e->a].len <= 4 ? 9 : 1; /* the, of, that: everywhere */
    if (e->op == EXPR_CLASS) return 8;
    if (e->op == EXPR_LAYER && e->a <= LAYER_TIME) return 40;
    if (e->op == EXPR_UPOS) return 100;
    if (e->op != EXPR_OR) return INT_MAX;
    int sum = 0;
    for (uint32_t i = 0; i < e->d; i++) {
        int c = atom_cost(b, b->list.at[e->c + i]);
        if (c == INT_MAX) return c;
        sum += c;
    }
    return sum;
}

static uint32_t cheapest(const rap_build *b, uint32_t expr, int *cost)
{
    const img_expr *e = &b->expr.at[expr];
    uint32_t best = RAP_NONE;
    *cost = INT_MAX;
    if (e->op != EXPR_AND) {
        *cost = atom_cost(b, expr);
        return expr;
    }
    for (uint32_t i = 0; i < e->d; i++) {
        int c = atom_cost(b, b->list.at[e->c + i]);
        if (c < *cost) {
            *cost = c;
            best = b->list.at[e->c + i];
        }
    }
    return best;
}

int rap_expr_cost(const rap_parse *p, uint32_t expr)
{
    int cost;
    (void)cheapest(p->b, expr, &cost);
    return cost;
}

static void keys_of(rap_parse *p, uint32_t expr, bool sequence)
{
    img_expr e = p->b->expr.at[expr];
    if (e.op == EXPR_OR) {
        for (uint32_t i = 0; i < e.d; i++) keys_of(p, p->b->list.at[e.c + i], sequence);
        return;
    }
    img_key k = {KEY_LEMMA, e.a};
    for (uint32_t u = 0; e.op == EXPR_UPOS && u < RAP_UPOS_COUNT; u++)
        if (e.a >> u & 1u) *RAP_PUSH(p->b->a, p->keys) = (img_key){KEY_UPOS, u};
    if (e.op == EXPR_UPOS) return;
    if (e.op == EXPR_LAYER) {
        bool time = e.a == LAYER_TIME;
        k = (img_key){time       ? (sequence ? KEY_TIME_FROM : KEY_TIME_IN)
                      : sequence ? KEY_MENTION_FROM
                                 : KEY_MENTION_HEAD,
                      0};
    }
    if (e.op == EXPR_FORM) k.kind = KEY_FORM;
    if (e.op == EXPR_CLASS) k.kind = sequence ? KEY_CLASS_FROM : KEY_CLASS_HEAD;
    *RAP_PUSH(p->b->a, p->keys) = k;
}

void rap_expr_keys(rap_parse *p, uint32_t expr, bool sequence)
{
    int cost;
    uint32_t best = expr == RAP_NONE ? RAP_NONE : cheapest(p->b, expr, &cost);
    if (best == RAP_NONE || cost == INT_MAX) *RAP_PUSH(p->b->a, p->keys) = (img_key){KEY_ANY, 0};
    else keys_of(p, best, sequence);
}

void rap_expr_needs(rap_parse *p, uint32_t expr)
{
    const img_expr *e = expr == RAP_NONE ? NULL : &p->b->expr.at[expr];
    if (e == NULL) return;
    if (e->op == EXPR_AND)
        for (uint32_t i = 0; i < e->d; i++) rap_expr_needs(p, p->b->list.at[e->c + i]);
    if (e->op == EXPR_CLASS) p->rule.cls_mask[(e->a & 255) >> 5] |= 1u << (e->a & 31);
    if (e->op == EXPR_LEMMA || e->op == EXPR_FORM) p->rule.sym_mask[(e->a & 255) >> 5] |= 1u << (e->a & 31);
}

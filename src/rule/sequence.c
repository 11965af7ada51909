/* Sequences [ ... ] and < ... .. ... >: compiled to a small program (token, split, jump, gap) in the manner of a
 * regular expression, run by match.c with backtracking. */
#include "rule/parse.h"

#include <limits.h>
#include <string.h>

#define MAX_REPEAT 12
#define MAX_ITEM 40 /* tokens of a mention or a time */

typedef struct {
    rap_parse *p;
    uint32_t start; /* of this program in b->code */
    bool gaps;
    uint32_t anchor, anchor_end; /* instructions of the anchor item, RAP_NONE */
    uint32_t anchor_var, anchor_expr;
    int anchor_cost;
    uint32_t before_min, before_max;
    int depth;
} compiler;

typedef struct {
    uint32_t min, max;
} width;

static uint32_t emit(compiler *c, uint32_t op, uint32_t a, uint32_t b)
{
    *RAP_PUSH(c->p->b->a, c->p->b->code) = (img_code){op, a, b, 0};
    return c->p->b->code.n - 1 - c->start;
}

static img_code *code_at(compiler *c, uint32_t i)
{
    return &c->p->b->code.at[c->start + i];
}

static uint32_t here(const compiler *c)
{
    return c->p->b->code.n - c->start;
}

static width sum(width a, width b)
{
    width w = {a.min + b.min, a.max + b.max};
    if (w.max > RAP_MAX_SENTENCE) w.max = RAP_MAX_SENTENCE;
    return w;
}

/* The item by which the rule is found: the one named t, else the rarest that always stands there. */
static void consider(compiler *c, uint32_t at, uint32_t var, uint32_t expr, width before)
{
    rap_parse *p = c->p;
    bool trigger = var != RAP_NONE && rap_same(p->vars[var], RAP_LIT("t"));
    int cost = expr == RAP_NONE ? INT_MAX : rap_expr_cost(p, expr);
    if (c->depth != 0 || (c->anchor != RAP_NONE && !trigger && cost >= c->anchor_cost)) return;
    c->anchor = at;
    c->anchor_end = at + 1;
    c->anchor_var = var;
    c->anchor_expr = expr;
    c->anchor_cost = trigger ? -1 : cost;
    c->before_min = before.min;
    c->before_max = before.max;
}

/* expr with the OR at place i of its AND replaced by one of its alternatives. */
static uint32_t with_alternative(rap_parse *p, uint32_t expr, uint32_t i, uint32_t alternative)
{
    img_expr e = p->b->expr.at[expr];
    uint32_t first = p->b->list.n;
    for (uint32_t k = 0; k < e.d; k++) {
        uint32_t one = k == i ? alternative : p->b->list.at[e.c + k];
        *RAP_PUSH(p->b->a, p->b->list) = one;
    }
    e.c = first;
    return rap_expr_new(p, e);
}

/* A token instruction; alternatives of which one may take several tokens become branches. */
static void emit_item(compiler *c, uint32_t var, uint32_t expr)
{
    rap_parse *p = c->p;
    img_expr e = p->b->expr.at[expr];
    for (uint32_t i = 0; i < e.d; i++) {
        uint32_t one = p->b->list.at[e.c + i];
        img_expr alt = p->b->expr.at[one];
        if (alt.op != EXPR_OR || !rap_expr_spans(p->b, one)) continue;
        rap_ids jumps = {0};
        for (uint32_t k = 0; k < alt.d; k++) {
            uint32_t split = k + 1 < alt.d ? emit(c, CODE_SPLIT, here(c) + 1, 0) : RAP_NONE;
            emit_item(c, var, with_alternative(p, expr, i, p->b->list.at[alt.c + k]));
            *RAP_PUSH(p->b->a, jumps) = emit(c, CODE_JUMP, 0, 0);
            if (split != RAP_NONE) code_at(c, split)->b = here(c);
        }
        for (uint32_t k = 0; k < jumps.n; k++) code_at(c, jumps.at[k])->a = here(c);
        return;
    }
    emit(c, CODE_TOKEN, var, expr);
}

/* ? * + after an item whose instructions begin at `at` with a jump to the next, which becomes the branch. */
static width quantified(compiler *c, uint32_t at, width w, bool group)
{
    rap_parse *p = c->p;
    char q = p->at < p->s.len ? p->s.at[p->at] : 0;
    if (q != '?' && q != '*' && q != '+') return w;
    p->at++;
    if (q == '?') {
        *code_at(c, at) = (img_code){CODE_SPLIT, at + 1, here(c), 0};
        return (width){0, w.max};
    }
    if (group) {
        rap_parse_error(p, "expected ? after a group: * and + repeat a single item");
        return w;
    }
    if (q == '*') {
        emit(c, CODE_JUMP, at, 0);
        *code_at(c, at) = (img_code){CODE_SPLIT, at + 1, here(c), 0};
        return (width){0, MAX_REPEAT * w.max};
    }
    emit(c, CODE_SPLIT, at, here(c) + 1);
    return (width){w.min, MAX_REPEAT * w.max};
}

/* A quoted text of several words, or a hyphenated one: token by token as the tokenizer cuts it. */
static bool several(compiler *c, rap_view text, bool form, width *w)
{
    rap_parse *p = c->p;
    uint32_t first = p->b->word.n, n = rap_build_words(p->b, text, true);
    img_word words[RAP_MAX_PHRASE];
    p->b->word.n = first;
    if (n < 2 || n > RAP_MAX_PHRASE) return false;
    for (uint32_t i = 0; i < n; i++) words[i] = p->b->word.at[first + i];
    for (uint32_t i = 0; i < n; i++) {
        img_expr e = form ? (img_expr){EXPR_FORM, words[i].lower, words[i].exact, 0, 0}
                          : (img_expr){EXPR_LEMMA, words[i].lower, 0, 0, 0};
        uint32_t atom = rap_expr_new(p, e);
        img_expr all = {EXPR_AND, 0, 0, p->b->list.n, 1};
        *RAP_PUSH(p->b->a, p->b->list) = atom;
        uint32_t expr = rap_expr_new(p, all);
        consider(c, here(c), RAP_NONE, expr, sum(*w, (width){i, i}));
        if (c->depth == 0) rap_expr_needs(p, expr);
        emit(c, CODE_TOKEN, RAP_NONE, expr);
    }
    *w = (width){n, n};
    return true;
}

/* Text in quotation marks with blanks or hyphens, where no atom is joined to it. */
static bool plain_text(compiler *c, width before, width *w)
{
    rap_parse *p = c->p;
    size_t from = p->at, to = from;
    bool form = p->s.at[from] == '"';
    rap_view text;
    if (form) {
        for (to = from + 1; to < p->s.len && p->s.at[to] != '"';) to++;
        if (to >= p->s.len) return false;
        text = rap_sub(p->s, from + 1, to++);
    } else {
        text = rap_parse_word(p);
        to = p->at;
        p->at = from;
        uint32_t v = rap_parse_var(p, text, false);
        if (v != RAP_NONE && p->bound[v]) return false;
        if (text.len == 0 || text.at[0] == '-' || text.at[0] == '_' || (text.at[0] >= 'A' && text.at[0] <= 'Z'))
            return false;
    }
    if (to < p->s.len && (p->s.at[to] == '|' || p->s.at[to] == '&' || p->s.at[to] == '=' || p->s.at[to] == ':'))
        return false;
    *w = before;
    if (!several(c, text, form, w)) return false;
    p->at = to;
    return true;
}

static width items(compiler *c, char close);

static width group(compiler *c)
{
    rap_parse *p = c->p;
    uint32_t at = emit(c, CODE_JUMP, here(c) + 1, 0), split = RAP_NONE;
    rap_ids jumps = {0};
    width all = {UINT32_MAX, 0};
    c->depth++;
    for (;;) {
        split = emit(c, CODE_SPLIT, here(c) + 1, 0);
        width w = items(c, ')');
        if (w.min < all.min) all.min = w.min;
        if (w.max > all.max) all.max = w.max;
        if (p->failed || !rap_parse_take(p, '|')) break;
        *RAP_PUSH(p->b->a, jumps) = emit(c, CODE_JUMP, 0, 0);
        code_at(c, split)->b = here(c);
    }
    *code_at(c, split) = (img_code){CODE_JUMP, split + 1, 0, 0};
    c->depth--;
    for (uint32_t k = 0; k < jumps.n; k++) code_at(c, jumps.at[k])->a = here(c);
    if (!p->failed && !rap_parse_take(p, ')')) rap_parse_error(p, "expected ) at the end of a group");
    return quantified(c, at, all, true);
}

/* "x:" in front of an item; or "x" alone where a pattern above names it: then it must stand here. */
static uint32_t item_var(rap_parse *p, bool *alone)
{
    size_t from = p->at;
    rap_view name = rap_parse_word(p);
    uint32_t v = name.len == 0 ? RAP_NONE : rap_parse_var(p, name, false);
    *alone = v != RAP_NONE && p->bound[v] && (p->at >= p->s.len || strchr(" \t])>.?", p->s.at[p->at]) != NULL);
    if (*alone) return v;
    if (name.len != 0 && p->at < p->s.len && p->s.at[p->at] == ':') {
        p->at++;
        return rap_parse_var(p, name, true);
    }
    p->at = from;
    return RAP_NONE;
}

static width single(compiler *c, width before)
{
    rap_parse *p = c->p;
    uint32_t at = emit(c, CODE_JUMP, here(c) + 1, 0);
    width w = before;
    compiler was = *c;
    if (plain_text(c, before, &w)) {
        if (rap_parse_peek(p, '?') && p->s.at[p->at - 1] != ' ') *c = was;
        return quantified(c, at, w, true);
    }
    bool alone;
    uint32_t var = item_var(p, &alone), expr = RAP_NONE;
    rap_parse_blanks(p);
    char n = p->at < p->s.len ? p->s.at[p->at] : 0;
    bool known = var != RAP_NONE && p->bound[var];
    if (alone || (known && (n == ']' || n == '>' || n == ')' || n == 0 || n == '.')))
        expr = rap_expr_new(p, (img_expr){EXPR_AND, 0, 0, p->b->list.n, 0});
    else expr = rap_parse_atoms(p, true);
    if (expr == RAP_NONE) return w;
    uint32_t token = here(c);
    consider(c, token, var, expr, before);
    emit_item(c, var, expr);
    if (c->anchor == token) c->anchor_end = here(c);
    w = known || rap_expr_spans(p->b, expr) ? (width){1, MAX_ITEM} : (width){1, 1};
    width q = quantified(c, at, w, false);
    if (q.min == 0 && c->anchor == token) {
        *c = was; /* what may be missing is no anchor */
    } else if (q.min != 0 && c->depth == 0) {
        rap_expr_needs(p, expr);
    }
    if (var != RAP_NONE && c->depth == 0) p->bound[var] = true;
    return q;
}

static width items(compiler *c, char close)
{
    rap_parse *p = c->p;
    width all = {0, 0};
    for (bool any = false;; any = true) {
        rap_parse_blanks(p);
        char ch = p->at < p->s.len ? p->s.at[p->at] : 0;
        if (p->failed || ch == 0 || ch == close || (ch == '|' && close == ')')) {
            if (!any && !p->failed)
                rap_parse_error(p, "expected an item before \"" RAP_PRI "\"", RAP_ARG(rap_parse_rest(p)));
            return all;
        }
        if (ch == '.' && p->at + 1 < p->s.len && p->s.at[p->at + 1] == '.') {
            if (!c->gaps) rap_parse_error(p, "a gap (..) may stand only in < ... >");
            p->at += 2;
            emit(c, CODE_GAP, 0, 0);
            all = sum(all, (width){0, RAP_MAX_SENTENCE});
        } else if (ch == '(') {
            p->at++;
            all = sum(all, group(c));
        } else {
            all = sum(all, single(c, all));
        }
    }
}

/* Every token instruction that the anchor item became. */
static void mark_anchor(compiler *c)
{
    for (uint32_t i = c->anchor; c->anchor != RAP_NONE && i < c->anchor_end; i++)
        if (code_at(c, i)->op == CODE_TOKEN) code_at(c, i)->anchor = 1;
}

void rap_parse_sequence(rap_parse *p, img_pat *pat, bool gaps)
{
    compiler c = {.p = p, .start = p->b->code.n, .gaps = gaps, .anchor = RAP_NONE, .anchor_cost = INT_MAX};
    char close = gaps ? '>' : ']';
    (void)items(&c, close);
    if (!p->failed && !rap_parse_take(p, close)) rap_parse_error(p, "expected %c at the end of the sequence", close);
    if (p->failed) return;
    uint32_t end = emit(&c, CODE_END, 0, 0);
    pat->code_first = c.start;
    pat->code_n = end + 1;
    if (gaps) pat->flags |= PAT_GAPS;
    bool first = p->pats.n == 0;
    bool trigger = p->rule.trigger != RAP_NONE && c.anchor_var == p->rule.trigger && c.anchor != RAP_NONE;
    if (!first && !trigger) return; /* searched over the whole sentence */
    pat->flags |= PAT_ANCHOR;
    mark_anchor(&c);
    pat->before_min = c.anchor == RAP_NONE ? 0 : c.before_min;
    pat->before_max = c.anchor == RAP_NONE ? 0 : c.before_max;
    pat->left = c.anchor == RAP_NONE ? 0 : 1; /* 0: the sequence itself begins at the trigger */
    if (!first) return;
    p->rule.flags |= RULE_SEQ;
    p->rule.trigger = c.anchor == RAP_NONE ? RAP_NONE : c.anchor_var;
    rap_expr_keys(p, c.anchor == RAP_NONE ? RAP_NONE : c.anchor_expr, true);
}

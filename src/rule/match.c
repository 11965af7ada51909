/* One rule at one trigger: patterns in their order, each way that a pattern holds tried in turn (backtracking), the
 * forbidden ones last. Every pattern and every instruction of a sequence is a step; without steps left all ends. */
#include "rule/match.h"

#include <string.h>

static bool patterns(matcher *x, uint32_t k);

static bool step(matcher *x)
{
    if (x->steps == 0) x->spent = true;
    else x->steps--;
    return !x->spent;
}

static rap_bound *var_of(matcher *x, uint32_t v)
{
    return v == RAP_NONE ? NULL : &x->m.vars[v];
}

/* ---- sequences ------------------------------------------------------------------------------------------ */

typedef struct {
    const img_pat *p;
    uint32_t next; /* pattern after this one */
    uint32_t start;
    bool once;      /* a forbidden one: it is enough that it holds */
    uint32_t items; /* that hold so far */
} sequence;

static bool item(matcher *x, sequence *s, uint32_t ip, uint32_t pos);

static bool whole(matcher *x, const sequence *s, uint32_t pos)
{
    if (s->once) return true;
    uint32_t first = x->m.first, last = x->m.last;
    bool own = x->m.last == 0; /* the first sequence gives the match its span */
    if (own) {
        x->m.first = s->start;
        x->m.last = pos;
    }
    bool stop = patterns(x, s->next);
    if (!stop && own) {
        x->m.first = first;
        x->m.last = last;
    }
    return stop;
}

static bool behind(matcher *x, sequence *s, uint32_t ip, uint32_t pos);

static bool token(matcher *x, sequence *s, const img_code *c, uint32_t ip, uint32_t pos)
{
    rap_bound b, *var = var_of(x, c->a);
    if (pos >= x->last || (c->anchor != 0 && !s->once && pos != x->at)) return false;
    if (var != NULL && var->head != RAP_NONE) { /* named above: it must stand here */
        uint32_t entry = RAP_NONE;
        if (var->first != pos || !rap_atom_test(&x->v, c->b, var->head, &entry)) return false;
        return behind(x, s, ip + 1, var->last);
    }
    if (!rap_atom_from(&x->v, c->b, pos, x->last, &b)) return false;
    if (var == NULL) return behind(x, s, ip + 1, b.last);
    *var = b;
    bool stop = behind(x, s, ip + 1, b.last);
    if (!stop || s->once) var->head = RAP_NONE;
    return stop;
}

static bool item(matcher *x, sequence *s, uint32_t ip, uint32_t pos)
{
    for (;;) {
        const img_code *c = &x->v.lex->code[s->p->code_first + ip];
        if (!step(x)) return true;
        switch (c->op) {
        case CODE_TOKEN: return token(x, s, c, ip, pos);
        case CODE_JUMP: ip = c->a; break;
        case CODE_SPLIT:
            if (item(x, s, c->a, pos)) return true;
            ip = c->b;
            break;
        case CODE_GAP:
            for (; pos <= x->last; pos++)
                if (item(x, s, ip + 1, pos)) return true;
            return false;
        default: return whole(x, s, pos);
        }
    }
}

/* Goes on behind an item that holds; how far it came is kept for explain. */
static bool behind(matcher *x, sequence *s, uint32_t ip, uint32_t pos)
{
    if (++s->items > x->items) {
        x->items = s->items;
        x->reach = pos;
    }
    bool stop = item(x, s, ip, pos);
    s->items--;
    return stop;
}

/* Where the sequence may begin: around the trigger, at a variable of its own that is bound, or anywhere. */
static bool sequences(matcher *x, const img_pat *p, uint32_t next, bool once)
{
    sequence s = {p, next, 0, once, 0};
    uint32_t from = x->first, to = x->last;
    if (p->flags & PAT_ANCHOR) {
        uint32_t back = x->at - x->first;
        if (p->before_min > back) return false;
        from = x->at - (p->before_max < back ? p->before_max : back);
        to = x->at - p->before_min + 1;
        if (p->left == 0) from = x->at;
    }
    for (s.start = from; s.start < to; s.start++)
        if (item(x, &s, 0, s.start)) return true;
    return false;
}

/* ---- features, arguments, relations --------------------------------------------------------------------- */

static bool has_feature(matcher *x, const img_pat *p)
{
    uint32_t have;
    if (!rap_feature_get(x->v.doc, &x->m.vars[p->left], p->feature, false, &have)) return false;
    if (p->list_n == 0) return have != 0;
    for (uint32_t i = 0; i < p->list_n; i++)
        if (x->v.lex->list[p->list_first + i] == have) return true;
    return false;
}

static bool fits(matcher *x, const img_pat *p, const filler *f, rap_bound *b)
{
    uint32_t entry = RAP_NONE;
    if (!step(x)) return false;
    if (p->expr != RAP_NONE && !rap_atom_test(&x->v, p->expr, f->token, &entry)) return false;
    rap_atom_bind(&x->v, p->expr, f->token, f->how, entry, b);
    return true;
}

static bool filled(matcher *x, const img_pat *p, uint32_t next, bool once)
{
    filler fs[MAX_FILLERS];
    rap_bound b, *var = var_of(x, p->right);
    uint32_t n = x->m.vars[p->left].head == RAP_NONE ? 0 : rap_match_fillers(&x->v, p, &x->m.vars[p->left], fs);
    bool known = var != NULL && var->head != RAP_NONE, any = false;
    for (uint32_t i = 0; i < n; i++) {
        if (known && fs[i].token != var->head) continue;
        if (!fits(x, p, &fs[i], &b)) continue;
        any = true;
        if (once) return true;
        if (var != NULL && !known) *var = b;
        bool stop = patterns(x, next);
        if (stop) return true;
        if (var != NULL && !known) var->head = RAP_NONE;
        if (var == NULL || known) return false; /* another filler would change nothing */
    }
    if (x->spent) return true;
    return !any && !once && (p->flags & PAT_OPTIONAL) && patterns(x, next);
}

/* ---- a pattern after the other -------------------------------------------------------------------------- */

static bool holds_once(matcher *x, const img_pat *p)
{
    switch (p->kind) {
    case PAT_FEATURE: return x->m.vars[p->left].head != RAP_NONE && has_feature(x, p);
    case PAT_SEQ: return sequences(x, p, 0, true);
    case PAT_TRIGGER: {
        uint32_t entry = RAP_NONE, head = x->m.vars[p->right].head;
        return head != RAP_NONE && rap_atom_test(&x->v, p->expr, head, &entry);
    }
    default: return filled(x, p, 0, true);
    }
}

static bool all_forbidden(matcher *x)
{
    for (uint32_t k = 0; k < x->rule->pat_n; k++) {
        const img_pat *p = &x->v.lex->pat[x->rule->pat_first + k];
        if ((p->flags & PAT_NOT) && k != x->skip && holds_once(x, p)) return false;
        if (x->spent) return false;
    }
    return true;
}

static bool patterns(matcher *x, uint32_t k)
{
    const img_pat *p;
    for (;; k++) {
        if (k == x->rule->pat_n) return (all_forbidden(x) && x->found(x)) || x->spent;
        p = &x->v.lex->pat[x->rule->pat_first + k];
        if (!step(x)) return true;
        if (p->flags & PAT_NOT || k == x->skip) continue;
        if (p->kind == PAT_FEATURE || (p->kind == PAT_TRIGGER && k != 0)) {
            if (!holds_once(x, p) && !(p->flags & PAT_OPTIONAL)) return x->spent;
            continue;
        }
        break;
    }
    if (p->kind == PAT_SEQ) {
        if (sequences(x, p, k + 1, false)) return true;
        if (!(p->flags & PAT_OPTIONAL) || x->spent) return x->spent;
        return !sequences(x, p, 0, true) && patterns(x, k + 1);
    }
    if (p->kind != PAT_TRIGGER) return filled(x, p, k + 1, false);
    uint32_t entry = RAP_NONE;
    if (!rap_atom_test(&x->v, p->expr, x->at, &entry)) return false;
    rap_atom_bind(&x->v, p->expr, x->at, RAP_HOW_SURFACE, entry, &x->m.vars[p->right]);
    return patterns(x, k + 1);
}

bool rap_match_rule(matcher *x, const img_rule *rule)
{
    x->rule = rule;
    x->m.rule = (const rap_rule *)rule;
    x->m.first = x->m.last = 0;
    x->items = x->reach = 0;
    for (uint32_t i = 0; i < rule->var_n; i++)
        x->m.vars[i] = (rap_bound){0, 0, RAP_NONE, RAP_NONE, RAP_NONE, RAP_HOW_SURFACE};
    return patterns(x, 0) && !x->spent;
}

/* Rules in an image: their order, the index by trigger, and the tests of an image's rules when it is opened. */
#include "rule/parse.h"

#include <stdlib.h>
#include <string.h>

/* ---- order: by stage, priority, number of variables, place ---------------------------------------------- */

typedef struct {
    img_rule rule;
    uint32_t old;
} ranked;

static int by_rank(const void *x, const void *y)
{
    const ranked *a = x, *b = y;
    int32_t pa = (int32_t)a->rule.priority, pb = (int32_t)b->rule.priority;
    if (a->rule.stage != b->rule.stage) return a->rule.stage < b->rule.stage ? -1 : 1;
    if (pa != pb) return pa > pb ? -1 : 1;
    if (a->rule.var_n != b->rule.var_n) return a->rule.var_n > b->rule.var_n ? -1 : 1;
    return a->old < b->old ? -1 : 1;
}

/* A rule of the user's takes the place of ours with the same stage and name. */
static void drop_replaced(rap_build *b, const bool *fresh, bool *keep)
{
    uint32_t event = b->drop_events ? rap_build_sym_of(b, "event") : 0;
    for (uint32_t i = 0; i < b->rule.n; i++) {
        keep[i] = fresh[i] || event == 0 || b->rule.at[i].stage != event;
        for (uint32_t j = 0; j < b->rule.n && keep[i]; j++) {
            const img_rule *r = &b->rule.at[i], *s = &b->rule.at[j];
            if (i == j || r->name != s->name || r->stage != s->stage) continue;
            if (fresh[j] && !fresh[i]) keep[i] = false;
            if (fresh[j] != fresh[i] || j > i) continue;
            b->file_now = r->file;
            rap_build_note(b, NOTE_WARNING, r->line, "rule " RAP_PRI " stands twice: also at line %u of " RAP_PRI,
                           RAP_ARG(rap_build_text(b, r->name)), (unsigned)s->line,
                           RAP_ARG(rap_build_text(b, b->file.at[s->file])));
        }
    }
}

static void sort_rules(rap_build *b)
{
    ranked *order = RAP_NEW(b->a, ranked, b->rule.n + 1);
    bool *keep = RAP_NEW(b->a, bool, b->rule.n + 1), *fresh = RAP_NEW(b->a, bool, b->rule.n + 1);
    uint32_t *to = RAP_NEW(b->a, uint32_t, b->rule.n + 1), n = 0;
    for (uint32_t i = 0; i < b->rule.n; i++) fresh[i] = i >= b->base_rules;
    drop_replaced(b, fresh, keep);
    for (uint32_t i = 0; i < b->rule.n; i++) {
        to[i] = RAP_NONE;
        if (keep[i]) order[n++] = (ranked){b->rule.at[i], i};
    }
    if (n != 0) qsort(order, n, sizeof *order, by_rank);
    for (uint32_t i = 0; i < n; i++) {
        b->rule.at[i] = order[i].rule;
        to[order[i].old] = i;
    }
    b->rule.n = n;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < b->example.n; i++) {
        img_example e = b->example.at[i];
        e.rule = to[e.rule];
        if (e.rule != RAP_NONE) b->example.at[kept++] = e;
    }
    b->example.n = kept;
}

/* ---- index ---------------------------------------------------------------------------------------------- */

static uint32_t slot_hash(uint32_t stage, uint32_t kind, uint32_t id)
{
    return img_mix(stage * 8 + kind, id);
}

static img_slot *slot_for(rap_build *b, uint32_t stage, const img_key *k)
{
    uint32_t mask = b->slot.n - 1, i = slot_hash(stage, k->kind, k->id) & mask;
    for (; b->slot.at[i].n != 0; i = (i + 1) & mask) {
        img_slot *s = &b->slot.at[i];
        if (s->stage == stage && s->kind == k->kind && s->id == k->id) return s;
    }
    b->slot.at[i] = (img_slot){stage, k->kind, k->id, 0, 0};
    return &b->slot.at[i];
}

void rap_rules_finish(rap_build *b)
{
    sort_rules(b);
    uint32_t keys = 0, slots = 16, at = 0;
    for (uint32_t i = 0; i < b->rule.n; i++) keys += b->rule.at[i].key_n;
    while (slots < keys * 2 + 2) slots *= 2;
    b->slot.at = RAP_NEW(b->a, img_slot, slots);
    b->slot.n = b->slot.cap = slots;
    for (int pass = 0; pass < 2; pass++) {
        for (uint32_t i = 0; i < b->rule.n; i++) {
            const img_rule *r = &b->rule.at[i];
            for (uint32_t k = r->key_first; k < r->key_first + r->key_n; k++) {
                img_slot *s = slot_for(b, r->stage, &b->key.at[k]);
                if (pass == 1) b->post.at[s->first + s->n - 1] = i;
                s->n++;
            }
        }
        if (pass == 1) break;
        b->post.at = RAP_NEW(b->a, uint32_t, keys + 1);
        b->post.n = b->post.cap = keys;
        for (uint32_t i = 0; i < slots; i++) {
            if (b->slot.at[i].n == 0) continue;
            b->slot.at[i].first = at;
            at += b->slot.at[i].n;
            b->slot.at[i].n = 1; /* counts again, one ahead: 0 would free the slot */
        }
    }
    for (uint32_t i = 0; i < slots; i++)
        if (b->slot.at[i].n != 0) b->slot.at[i].n--;
}

/* ---- an image's rules, tested --------------------------------------------------------------------------- */

static rap_status broken(rap_err *err)
{
    return rap_fail(err, RAP_E_RESOURCE,
                    "the lexicon image is damaged (rules): compile it again with lexicon compile");
}

static bool range(uint32_t first, uint32_t n, uint32_t all)
{
    return first <= all && n <= all - first;
}

static bool good_expr(const rap_lexicon *lex, uint32_t i)
{
    const img_expr *e = &lex->expr[i];
    switch (e->op) {
    case EXPR_AND:
    case EXPR_OR:
        if (!range(e->c, e->d, lex->list_n)) return false;
        for (uint32_t k = 0; k < e->d; k++)
            if (lex->list[e->c + k] >= i) return false; /* parts stand before their whole: no rings */
        return true;
    case EXPR_NOT: return e->a < i;
    case EXPR_LEMMA: return e->a < lex->sym_n;
    case EXPR_FORM: return e->a < lex->sym_n && e->b < lex->sym_n;
    case EXPR_CLASS:
        if (e->a >= lex->cls_n || e->b >= lex->sym_n || e->d > lex->list_n || !range(e->c, e->d * 2, lex->list_n))
            return false;
        for (uint32_t k = 0; k < e->d; k++)
            if (lex->list[e->c + 2 * k] >= lex->sym_n) return false;
        return true;
    case EXPR_LAYER: return e->a < LAYER_COUNT;
    case EXPR_FEATURE: return e->a < FEATURE_COUNT && range(e->c, e->d, lex->list_n);
    case EXPR_UPOS:
    case EXPR_ANY: return true;
    default: return false;
    }
}

static bool good_var(uint32_t v, const img_rule *r)
{
    return v == RAP_NONE || v < r->var_n;
}

static bool good_code(const rap_lexicon *lex, const img_rule *r, const img_pat *p)
{
    if (!range(p->code_first, p->code_n, lex->code_n) || p->code_n == 0) return false;
    for (uint32_t i = 0; i < p->code_n; i++) {
        const img_code *c = &lex->code[p->code_first + i];
        if (c->op > CODE_END || (i + 1 == p->code_n && c->op != CODE_END)) return false;
        if (c->op == CODE_TOKEN && (!good_var(c->a, r) || c->b >= lex->expr_n)) return false;
        if ((c->op == CODE_SPLIT || c->op == CODE_JUMP) && (c->a >= p->code_n || c->b >= p->code_n)) return false;
    }
    return true;
}

static bool good_pat(const rap_lexicon *lex, const img_rule *r, const img_pat *p)
{
    bool lefts = p->left < r->var_n;
    if (p->text >= lex->sym_n || !good_var(p->right, r) || (p->expr != RAP_NONE && p->expr >= lex->expr_n))
        return false;
    if (p->list_n > lex->list_n || !range(p->list_first, p->list_n * (p->kind == PAT_REL ? 2 : 1), lex->list_n))
        return false;
    switch (p->kind) {
    case PAT_TRIGGER: return p->right != RAP_NONE && p->expr != RAP_NONE;
    case PAT_ARG:
    case PAT_REL: return lefts;
    case PAT_FEATURE: return lefts && p->feature < FEATURE_COUNT;
    case PAT_SEQ: return good_code(lex, r, p) && p->before_min <= p->before_max && p->before_max <= RAP_MAX_SENTENCE;
    default: return false;
    }
}

static bool good_rule(const rap_lexicon *lex, uint32_t i)
{
    const img_rule *r = &lex->rule[i];
    uint64_t here = (uint64_t)((const unsigned char *)r - lex->image),
             str = (uint64_t)((const unsigned char *)lex->str - lex->image);
    if (r->name >= lex->sym_n || r->builder >= lex->sym_n || r->stage >= lex->sym_n || r->file >= lex->file_n)
        return false;
    if (here - r->name_back != str + lex->sym[r->name].off || r->name_len != lex->sym[r->name].len ||
        here - r->builder_back != str + lex->sym[r->builder].off || r->builder_len != lex->sym[r->builder].len)
        return false;
    if (!range(r->pat_first, r->pat_n, lex->pat_n) || r->pat_n == 0 || r->pat_n > RAP_MAX_PATTERNS ||
        !range(r->var_first, r->var_n, lex->var_n) || r->var_n > RAP_MAX_VARS ||
        !range(r->arg_first, r->arg_n, lex->arg_n) || !range(r->key_first, r->key_n, lex->key_n) ||
        (r->trigger != RAP_NONE && r->trigger >= r->var_n))
        return false;
    for (uint32_t k = r->pat_first; k < r->pat_first + r->pat_n; k++)
        if (!good_pat(lex, r, &lex->pat[k])) return false;
    for (uint32_t k = r->var_first; k < r->var_first + r->var_n; k++)
        if (lex->var[k] >= lex->sym_n) return false;
    for (uint32_t k = r->arg_first; k < r->arg_first + r->arg_n; k++)
        if (lex->arg[k].key >= lex->sym_n || lex->arg[k].value >= lex->value_n) return false;
    return true;
}

static bool good_value(const rap_lexicon *lex, uint32_t i)
{
    const img_value *v = &lex->value[i];
    if (v->text >= lex->sym_n || v->kind > RAP_VALUE_CALL || !range(v->first, v->n, lex->list_n)) return false;
    if ((v->kind == RAP_VALUE_VAR || v->kind == RAP_VALUE_ATTR) && v->var >= RAP_MAX_VARS) return false;
    for (uint32_t k = 0; k < v->n; k++)
        if (lex->list[v->first + k] >= i) return false;
    return true;
}

rap_status img_check_rules(const rap_lexicon *lex, rap_err *err)
{
    for (uint32_t i = 0; i < lex->expr_n; i++)
        if (!good_expr(lex, i)) return broken(err);
    for (uint32_t i = 0; i < lex->value_n; i++)
        if (!good_value(lex, i)) return broken(err);
    for (uint32_t i = 0; i < lex->rule_n; i++)
        if (!good_rule(lex, i)) return broken(err);
    for (uint32_t i = 0; i < lex->post_n; i++)
        if (lex->post[i] >= lex->rule_n) return broken(err);
    if (lex->slot_n == 0 || (lex->slot_n & (lex->slot_n - 1)) != 0) return broken(err);
    uint32_t empty = 0;
    for (uint32_t i = 0; i < lex->slot_n; i++) {
        if (!range(lex->slot[i].first, lex->slot[i].n, lex->post_n)) return broken(err);
        empty += lex->slot[i].n == 0;
    }
    if (empty == 0) return broken(err);
    for (uint32_t i = 0; i < lex->example_n; i++) {
        const img_example *e = &lex->example[i];
        if (e->rule >= lex->rule_n || e->file >= lex->file_n || e->text >= lex->sym_n || e->expected >= lex->sym_n)
            return broken(err);
    }
    return RAP_OK;
}

/* ---- examples ------------------------------------------------------------------------------------------- */

rap_status rap_rules_examples(rap_lexicon *lex, rap_err *err)
{
    rap_example *all = calloc((size_t)lex->example_n + 1, sizeof *all);
    if (all == NULL) return rap_fail(err, RAP_E_MEMORY, "no memory for the lexicon");
    for (uint32_t i = 0; i < lex->example_n; i++) {
        const img_example *e = &lex->example[i];
        all[i] = (rap_example){.file = img_text(lex, lex->file[e->file]).at,
                               .line = e->line,
                               .rule = img_text(lex, lex->rule[e->rule].name),
                               .stage = img_text(lex, lex->rule[e->rule].stage),
                               .text = img_text(lex, e->text),
                               .expected = e->must ? img_text(lex, e->expected) : RAP_NULL,
                               .date = (rap_day)e->date};
    }
    lex->examples = all;
    return RAP_OK;
}

uint32_t rap_rule_examples(const rap_lexicon *lex, const rap_example **out)
{
    *out = lex->examples;
    return lex->example_n;
}

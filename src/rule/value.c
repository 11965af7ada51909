/* Reading a match: the builder's arguments and the variables. */
#include "rule/match.h"

#include <string.h>

rap_view rap_rule_name(const rap_rule *rule)
{
    return (rap_view){(const char *)rule - rule->r.name_back, rule->r.name_len};
}

rap_view rap_rule_builder(const rap_rule *rule)
{
    return (rap_view){(const char *)rule - rule->r.builder_back, rule->r.builder_len};
}

int rap_rule_priority(const rap_rule *rule)
{
    return (int)(int32_t)rule->r.priority;
}

void rap_rule_place(const rap_match *m, const char **file, uint32_t *line)
{
    rap_rule_where(m->lex, m->rule, file, line);
}

void rap_rule_where(const rap_lexicon *lex, const rap_rule *rule, const char **file, uint32_t *line)
{
    *file = img_text(lex, lex->file[rule->r.file]).at;
    *line = rule->r.line;
}

uint32_t rap_rule_count(const rap_lexicon *lex, const char *stage)
{
    uint32_t sym = rap_symbol(lex, rap_view_of(stage)), n = 0;
    for (uint32_t i = 0; sym != 0 && i < lex->rule_n; i++) n += lex->rule[i].stage == sym;
    return n;
}

static int64_t whole_number(rap_view v)
{
    int64_t n = 0;
    size_t i = v.len > 1 && v.at[0] == '-' ? 1 : 0;
    if (v.len == i || v.len > 18) return INT64_MIN;
    for (; i < v.len; i++) {
        if (v.at[i] < '0' || v.at[i] > '9') return INT64_MIN;
        n = n * 10 + (v.at[i] - '0');
    }
    return v.at[0] == '-' ? -n : n;
}

static rap_view bound_text(const rap_match *m, const rap_bound *b)
{
    if (b == NULL || b->head == RAP_NONE || b->last == 0 || b->last > m->doc->tokens.n) return RAP_NULL;
    return rap_text(m->doc, m->doc->tokens.at[b->first].start, m->doc->tokens.at[b->last - 1].end);
}

/* x.key: of the entry that x's class atom matched, else a feature of its frame or token, else its words. */
static rap_view attribute(const rap_match *m, const rap_bound *b, uint32_t key)
{
    rap_view name = img_text(m->lex, key);
    if (b == NULL || b->head == RAP_NONE) return RAP_NULL;
    uint32_t v = b->entry == RAP_NONE ? 0 : img_entry_attr(m->lex, b->entry, key, m->doc->date);
    if (v != 0) return img_text(m->lex, v);
    if (b->entry != RAP_NONE && rap_same(name, RAP_LIT("name"))) return rap_entry_name(m->lex, b->entry);
    if (rap_same(name, RAP_LIT("lemma"))) return m->doc->tokens.at[b->head].lemma;
    if (rap_same(name, RAP_LIT("form"))) return rap_form_of(m->doc, b->head);
    uint32_t f = rap_feature_find(name), have;
    if (f == FEATURE_COUNT || !rap_feature_get(m->doc, b, f, false, &have)) return RAP_NULL;
    return rap_feature_text(m->lex, f, b->frame != RAP_NONE, have);
}

static rap_value read_node(const rap_match *m, const img_value *n)
{
    rap_value v = {.kind = (rap_value_kind)n->kind, .number = INT64_MIN, .n = n->n, .node = n};
    v.text = img_text(m->lex, n->text);
    switch (v.kind) {
    case RAP_VALUE_VAR:
    case RAP_VALUE_ATTR:
        v.var = &m->vars[n->var];
        v.text = v.kind == RAP_VALUE_VAR ? bound_text(m, v.var) : attribute(m, v.var, n->text);
        v.number = v.text.at == NULL ? INT64_MIN : whole_number(v.text);
        break;
    case RAP_VALUE_WORD:
    case RAP_VALUE_NUMBER: v.number = (int64_t)((uint64_t)n->hi << 32 | n->lo); break;
    case RAP_VALUE_NONE:
    case RAP_VALUE_CALL: break;
    }
    return v;
}

rap_value rap_match_get(const rap_match *m, const char *key)
{
    const img_rule *r = &m->rule->r;
    rap_view want = rap_view_of(key);
    for (uint32_t i = r->arg_first; i < r->arg_first + r->arg_n; i++) {
        rap_view have = img_text(m->lex, m->lex->arg[i].key);
        if (have.len == want.len && (have.len == 0 || memcmp(have.at, want.at, have.len) == 0))
            return read_node(m, &m->lex->value[m->lex->arg[i].value]);
    }
    return (rap_value){.kind = RAP_VALUE_NONE, .number = INT64_MIN};
}

rap_value rap_value_arg(const rap_match *m, const rap_value *call, uint32_t i)
{
    const img_value *n = call->node;
    if (call->kind != RAP_VALUE_CALL || i >= call->n) return (rap_value){.kind = RAP_VALUE_NONE, .number = INT64_MIN};
    return read_node(m, &m->lex->value[m->lex->list[n->first + i]]);
}

const rap_bound *rap_match_var(const rap_match *m, const char *name)
{
    const img_rule *r = &m->rule->r;
    rap_view want = rap_view_of(name);
    for (uint32_t i = 0; i < r->var_n; i++)
        if (rap_same(img_text(m->lex, m->lex->var[r->var_first + i]), want))
            return m->vars[i].head == RAP_NONE ? NULL : &m->vars[i];
    return NULL;
}

rap_view rap_match_var_name(const rap_match *m, uint32_t i, const rap_bound **b)
{
    const img_rule *r = &m->rule->r;
    if (i >= r->var_n) return RAP_NULL;
    *b = &m->vars[i];
    return img_text(m->lex, m->lex->var[r->var_first + i]);
}

rap_ids rap_match_list(const rap_match *m, const rap_bound *var, rap_arena *a)
{
    rap_ids out = {0};
    const img_rule *r = &m->rule->r;
    if (var == NULL || var->head == RAP_NONE) return out;
    uint32_t which = (uint32_t)(var - m->vars);
    const rap_view_of_doc *v = m->inside;
    for (uint32_t k = r->pat_first; k < r->pat_first + r->pat_n; k++) {
        const img_pat *p = &m->lex->pat[k];
        if ((p->kind != PAT_ARG && p->kind != PAT_REL) || p->right != which || p->flags & PAT_NOT) continue;
        filler fs[MAX_FILLERS];
        uint32_t n = m->vars[p->left].head == RAP_NONE ? 0 : rap_match_fillers(v, p, &m->vars[p->left], fs);
        for (uint32_t i = 0; i < n; i++) {
            uint32_t entry = RAP_NONE;
            if (p->expr == RAP_NONE || rap_atom_test(v, p->expr, fs[i].token, &entry))
                rap_ids_add(a, &out, fs[i].token);
        }
        return out;
    }
    rap_ids_add(a, &out, var->head);
    return out;
}

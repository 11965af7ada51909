/* Rules as text: lines and patterns. The language is described in doc/rules.md and rule.h. */
#include "rule/parse.h"

#include <stdio.h>
#include <string.h>

void rap_parse_error(rap_parse *p, const char *fmt, ...)
{
    char msg[440];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(msg, sizeof msg, fmt, ap);
    va_end(ap);
    if (!p->failed)
        rap_build_note(p->b, p->foreign ? NOTE_UNREAD : NOTE_ERROR, p->foreign ? p->rule.line : p->line,
                       "rule " RAP_PRI ": %s", RAP_ARG(rap_build_text(p->b, p->rule.name)), msg);
    p->failed = true;
}

void rap_parse_blanks(rap_parse *p)
{
    while (p->at < p->s.len && (p->s.at[p->at] == ' ' || p->s.at[p->at] == '\t')) p->at++;
}

bool rap_parse_peek(rap_parse *p, char c)
{
    rap_parse_blanks(p);
    return p->at < p->s.len && p->s.at[p->at] == c;
}

bool rap_parse_take(rap_parse *p, char c)
{
    bool there = rap_parse_peek(p, c);
    p->at += there;
    return there;
}

static bool word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '\'' || (unsigned char)c >= 0x80;
}

rap_view rap_parse_word(rap_parse *p)
{
    size_t from = p->at;
    while (p->at < p->s.len && word_byte(p->s.at[p->at])) p->at++;
    return rap_sub(p->s, from, p->at);
}

rap_view rap_parse_rest(const rap_parse *p)
{
    rap_view v = rap_trim(rap_sub(p->s, p->at, p->at + 40));
    return v.len == 0 ? RAP_LIT("end of line") : v;
}

uint32_t rap_parse_var(rap_parse *p, rap_view name, bool create)
{
    if (rap_same(name, RAP_LIT("_"))) return RAP_NONE;
    for (uint32_t i = 0; i < p->n_vars; i++)
        if (rap_same(p->vars[i], name)) return i;
    if (!create) return RAP_NONE;
    if (p->n_vars == RAP_MAX_VARS) {
        rap_parse_error(p, "more than %d variables", RAP_MAX_VARS);
        return RAP_NONE;
    }
    p->vars[p->n_vars] = name;
    return p->n_vars++;
}

/* ---- the sides of a pattern ----------------------------------------------------------------------------- */

static uint32_t left_var(rap_parse *p, rap_view name)
{
    uint32_t v = rap_parse_var(p, name, false);
    if (v == RAP_NONE || !p->bound[v]) {
        rap_parse_error(p, "no pattern above names \"" RAP_PRI "\"", RAP_ARG(name));
        return 0;
    }
    return v;
}

/* "y: ATOMS", "y:ATOMS", "y", "_: ATOMS"; or "_" for anything. */
static void right_side(rap_parse *p, img_pat *pat)
{
    rap_parse_blanks(p);
    rap_view name = rap_parse_word(p);
    if (name.len == 0) {
        rap_parse_error(p, "expected a variable (x:, or _: for one that needs no name), found \"" RAP_PRI "\"",
                        RAP_ARG(rap_parse_rest(p)));
        return;
    }
    pat->right = rap_parse_var(p, name, true);
    if (rap_parse_take(p, ':')) pat->expr = rap_parse_atoms(p, false);
}

static uint32_t relation(rap_parse *p, rap_view name)
{
    if (rap_same(name, RAP_LIT("_"))) return RAP_NONE;
    for (uint32_t r = 0; r < RAP_REL_COUNT; r++)
        if (rap_same(name, rap_view_of(rap_rel_text((int)r)))) return r;
    rap_parse_error(p, "there is no relation \"" RAP_PRI "\" (Universal Dependencies: nsubj, obj, obl, nmod, ...)",
                    RAP_ARG(name));
    return 0;
}

static bool is_relation(rap_view name)
{
    for (int r = 0; r < RAP_REL_COUNT; r++)
        if (rap_same(name, rap_view_of(rap_rel_text(r)))) return true;
    return false;
}

/* nsubj, nmod:poss (a subtype), nmod:between (by case word), a|b, _ (any) after > or <. */
static void relations(rap_parse *p, img_pat *pat)
{
    pat->list_first = p->b->list.n;
    do {
        size_t from = p->at;
        rap_view name = rap_parse_word(p), prep = RAP_NULL;
        if (name.len == 0) rap_parse_error(p, "expected a relation after > or <");
        if (p->at < p->s.len && p->s.at[p->at] == ':') {
            p->at++;
            prep = rap_parse_word(p);
            rap_view whole = rap_sub(p->s, from, p->at);
            if (is_relation(whole)) {
                name = whole;
                prep = RAP_NULL;
            } else if (prep.len == 0) {
                rap_parse_error(p, "expected a preposition or subtype after \":\"");
            }
        }
        uint32_t r = relation(p, name), sym = rap_build_sym(p->b, prep);
        *RAP_PUSH(p->b->a, p->b->list) = r;
        *RAP_PUSH(p->b->a, p->b->list) = sym;
        pat->list_n++;
    } while (!p->failed && p->at < p->s.len && p->s.at[p->at] == '|' && p->at++ < p->s.len);
}

static uint32_t argument(rap_parse *p)
{
    static const char *const names[] = {
#define X(name, text) text,
        RAP_ARG_LIST(X)
#undef X
    };
    rap_view w;
    if (p->at < p->s.len && p->s.at[p->at] == '"') {
        size_t from = ++p->at;
        while (p->at < p->s.len && p->s.at[p->at] != '"') p->at++;
        w = rap_sub(p->s, from, p->at);
        if (p->at < p->s.len) p->at++;
        if (w.len != 0) return ARG_IS_PREP | rap_build_sym(p->b, w);
    } else {
        w = rap_parse_word(p);
    }
    for (uint32_t i = 0; i < ARG_COUNT; i++)
        if (rap_same(w, rap_view_of(names[i]))) return i;
    if (w.len == 0 || w.at[0] < 'a' || w.at[0] > 'z') {
        rap_parse_error(
            p,
            "expected an argument of the frame (agent, patient, recipient, ..., or a preposition), found \"" RAP_PRI
            "\"",
            RAP_ARG(rap_parse_rest(p)));
        return 0;
    }
    return ARG_IS_PREP | rap_build_sym(p->b, w);
}

static void arguments(rap_parse *p, img_pat *pat)
{
    pat->list_first = p->b->list.n;
    do {
        uint32_t arg = argument(p);
        *RAP_PUSH(p->b->a, p->b->list) = arg;
        pat->list_n++;
        if (p->failed || p->at >= p->s.len || p->s.at[p->at] != '|') break;
        p->at++;
    } while (true);
}

static void feature(rap_parse *p, img_pat *pat)
{
    rap_view name = rap_parse_word(p);
    char values[400];
    pat->feature = rap_feature_find(name);
    if (pat->feature == FEATURE_COUNT) {
        rap_parse_error(p, "there is no feature \"" RAP_PRI "\"", RAP_ARG(name));
        return;
    }
    pat->list_first = p->b->list.n;
    if (p->at >= p->s.len || p->s.at[p->at] != '=') return; /* t.negated */
    do {
        p->at++;
        size_t from = p->at;
        while (p->at < p->s.len && strchr(" \t|?", p->s.at[p->at]) == NULL) p->at++;
        rap_view text = rap_sub(p->s, from, p->at);
        uint32_t v;
        if (!rap_feature_parse(p->b, pat->feature, text, &v)) {
            rap_parse_error(p, "\"" RAP_PRI "\" is no value of " RAP_PRI ": expected %s", RAP_ARG(text),
                            RAP_ARG(name), rap_feature_values(pat->feature, values));
            return;
        }
        *RAP_PUSH(p->b->a, p->b->list) = v;
        pat->list_n++;
    } while (p->at < p->s.len && p->s.at[p->at] == '|');
}

static void trigger(rap_parse *p, img_pat *pat, rap_view name)
{
    uint32_t known = rap_parse_var(p, name, false);
    bool again = known != RAP_NONE && p->bound[known];
    if (!again && p->pats.n != 0) {
        rap_parse_error(p, "no pattern above names \"" RAP_PRI "\": only the first line may stand without one",
                        RAP_ARG(name));
        return;
    }
    pat->kind = PAT_TRIGGER;
    pat->right = rap_parse_var(p, name, true);
    if (pat->right == RAP_NONE && !p->failed) rap_parse_error(p, "the trigger needs a name");
    pat->expr = rap_parse_atoms(p, false);
    if (again || p->failed) return;
    p->rule.trigger = pat->right;
    rap_expr_keys(p, pat->expr, false);
}

static void named(rap_parse *p, img_pat *pat, rap_view name)
{
    if (rap_parse_take(p, ':')) {
        trigger(p, pat, name);
        return;
    }
    pat->left = left_var(p, name);
    if (p->failed) return;
    if (p->at < p->s.len && p->s.at[p->at] == '.') {
        p->at++;
        pat->kind = PAT_FEATURE;
        feature(p, pat);
        return;
    }
    rap_parse_blanks(p);
    if (rap_parse_peek(p, '>') || rap_parse_peek(p, '<')) {
        bool up = p->s.at[p->at] == '<';
        pat->kind = PAT_REL;
        pat->flags |= up ? PAT_HEAD : 0;
        p->at++;
        if (p->at < p->s.len && p->s.at[p->at] == (up ? '<' : '>')) {
            pat->flags |= PAT_DEEP;
            p->at++;
        }
        relations(p, pat);
    } else {
        pat->kind = PAT_ARG;
        arguments(p, pat);
    }
    if (!p->failed) right_side(p, pat);
}

static void needs(rap_parse *p, const img_pat *pat)
{
    if (pat->flags & (PAT_NOT | PAT_OPTIONAL)) return;
    if (pat->kind != PAT_FEATURE && pat->kind != PAT_SEQ) rap_expr_needs(p, pat->expr);
    if (pat->kind == PAT_ARG && pat->list_n == 1 && p->b->list.at[pat->list_first] & ARG_IS_PREP) {
        uint32_t sym = p->b->list.at[pat->list_first] & ~ARG_IS_PREP;
        p->rule.sym_mask[(sym & 255) >> 5] |= 1u << (sym & 31);
    }
}

static void pattern(rap_parse *p)
{
    img_pat pat = {.line = p->line, .left = RAP_NONE, .right = RAP_NONE, .expr = RAP_NONE};
    uint32_t masks[16];
    memcpy(masks, p->rule.cls_mask, sizeof p->rule.cls_mask);
    memcpy(masks + 8, p->rule.sym_mask, sizeof p->rule.sym_mask);
    size_t start = p->at;
    rap_view word = rap_parse_word(p);
    if (rap_same(word, RAP_LIT("not")) && p->at < p->s.len && (p->s.at[p->at] == ' ' || p->s.at[p->at] == '\t')) {
        pat.flags |= PAT_NOT;
        rap_parse_blanks(p);
        start = p->at;
        word = rap_parse_word(p);
    }
    bool bound[RAP_MAX_VARS];
    memcpy(bound, p->bound, sizeof bound);
    if (word.len != 0) {
        named(p, &pat, word);
    } else if (p->at < p->s.len && (p->s.at[p->at] == '[' || p->s.at[p->at] == '<')) {
        bool gaps = p->s.at[p->at++] == '<';
        pat.kind = PAT_SEQ;
        rap_parse_sequence(p, &pat, gaps);
    } else {
        p->at = start;
        rap_parse_error(p, "expected a pattern, => or an example, found \"" RAP_PRI "\"", RAP_ARG(rap_parse_rest(p)));
    }
    if (p->failed) return;
    if (rap_parse_take(p, '?')) pat.flags |= PAT_OPTIONAL;
    rap_parse_blanks(p);
    if (p->at < p->s.len) {
        rap_parse_error(p, "expected the end of the pattern, found \"" RAP_PRI "\"", RAP_ARG(rap_parse_rest(p)));
        return;
    }
    if (p->pats.n == 0 && (pat.flags & (PAT_NOT | PAT_OPTIONAL) || (pat.kind != PAT_TRIGGER && pat.kind != PAT_SEQ)))
        rap_parse_error(p,
                        "the first pattern of a rule must be a trigger (t: ...) or a sequence ([ ... ] or < ... >)");
    if (p->pats.n == RAP_MAX_PATTERNS) rap_parse_error(p, "more than %d patterns", RAP_MAX_PATTERNS);
    if (pat.flags & (PAT_NOT | PAT_OPTIONAL) && pat.kind == PAT_SEQ) {
        memcpy(p->rule.cls_mask, masks, sizeof p->rule.cls_mask);
        memcpy(p->rule.sym_mask, masks + 8, sizeof p->rule.sym_mask);
    }
    if (pat.flags & PAT_NOT) /* its own variables are nobody else's */
        memcpy(p->bound, bound, sizeof bound);
    else if (pat.right != RAP_NONE) p->bound[pat.right] = true;
    needs(p, &pat);
    pat.text = rap_build_sym(p->b, rap_trim(p->s));
    *RAP_PUSH(p->b->a, p->pats) = pat;
}

/* ---- the head line and the body ------------------------------------------------------------------------- */

static void head_line(rap_parse *p)
{
    rap_parse_blanks(p);
    size_t from = p->at;
    while (p->at < p->s.len && p->s.at[p->at] != ' ' && p->s.at[p->at] != '\t' && p->s.at[p->at] != ':') p->at++;
    rap_view name = rap_sub(p->s, from, p->at);
    p->rule.name = rap_build_sym(p->b, name);
    if (name.len == 0) rap_parse_error(p, "expected a name after \"rule\"");
    if (!p->failed && !rap_parse_take(p, ':')) rap_parse_error(p, "expected \":\" and the stage after the name");
    rap_parse_blanks(p);
    rap_view stage = rap_parse_word(p);
    p->stage = rap_rule_stage_find(stage);
    if (p->stage == NULL) rap_parse_error(p, "there is no stage \"" RAP_PRI "\"", RAP_ARG(stage));
    p->rule.stage = rap_build_sym(p->b, stage);
    for (rap_parse_blanks(p); !p->failed && p->at < p->s.len; rap_parse_blanks(p)) {
        rap_view w = rap_parse_word(p);
        if (rap_same(w, RAP_LIT("also"))) {
            p->rule.flags |= RULE_ALSO;
        } else if (rap_same(w, RAP_LIT("each"))) {
            p->rule.flags |= RULE_EACH;
        } else if (rap_same(w, RAP_LIT("priority"))) {
            rap_parse_blanks(p);
            rap_view n = rap_parse_word(p);
            int v = 0;
            for (size_t i = n.len > 0 && n.at[0] == '-' ? 1 : 0; i < n.len && v < 100000; i++)
                v = n.at[i] >= '0' && n.at[i] <= '9' ? v * 10 + (n.at[i] - '0') : 1000000;
            if (n.len == 0 || v >= 100000) rap_parse_error(p, "expected a number after priority");
            p->rule.priority = (uint32_t)(n.len > 0 && n.at[0] == '-' ? -v : v);
        } else {
            rap_parse_error(p, "expected priority N, also, each or the end of the line, found \"" RAP_PRI "\"",
                            RAP_ARG(w.len != 0 ? w : rap_parse_rest(p)));
        }
    }
}

static void body_line(rap_parse *p)
{
    rap_parse_blanks(p);
    char c = p->s.at[p->at], next = p->at + 1 < p->s.len ? p->s.at[p->at + 1] : ' ';
    if (c == '=' && next == '>') {
        p->at += 2;
        rap_parse_action(p);
    } else if ((c == '+' || c == '-') && (next == ' ' || next == '"')) {
        p->at++;
        rap_parse_example(p, c == '+');
    } else if (p->rule.builder != 0) {
        rap_parse_error(p, "expected an example (+ or -) after the action");
    } else {
        pattern(p);
    }
}

static rap_view cut_comment(rap_view v)
{
    bool quoted = false;
    rap_view t = rap_trim(v);
    if (t.len > 0 && (t.at[0] == '+' || t.at[0] == '-')) return v; /* a sentence may hold anything */
    for (size_t i = 0; i < v.len; i++) {
        if (v.at[i] == '"') quoted = !quoted;
        if (v.at[i] != '#' || quoted) continue;
        bool before = i == 0 || v.at[i - 1] == ' ' || v.at[i - 1] == '\t';
        bool after = i + 1 == v.len || v.at[i + 1] == ' ' || v.at[i + 1] == '\t' || i == 0;
        if (before && after) return rap_sub(v, 0, i);
    }
    return v;
}

/* Whether the line goes on in the next: an open bracket, or a comma at its end. */
static bool goes_on(rap_view v)
{
    int open = 0;
    bool quoted = false;
    rap_view t = rap_trim(v);
    if (t.len == 0 || ((t.at[0] == '+' || t.at[0] == '-') && t.len > 1 && (t.at[1] == ' ' || t.at[1] == '"')))
        return false;
    for (size_t i = 0; i < t.len; i++) {
        if (t.at[i] == '"') quoted = !quoted;
        if (quoted) continue;
        open += t.at[i] == '[' || t.at[i] == '(';
        open -= t.at[i] == ']' || t.at[i] == ')';
    }
    return open > 0 || t.at[t.len - 1] == ',';
}

static rap_view text_line(rap_view text, size_t *at)
{
    size_t from = *at;
    while (*at < text.len && text.at[*at] != '\n') ++*at;
    rap_view v = rap_sub(text, from, *at);
    if (*at < text.len) ++*at;
    return cut_comment(v);
}

static void store(rap_parse *p)
{
    rap_build *b = p->b;
    img_rule *r = &p->rule;
    r->pat_first = b->pat.n;
    r->pat_n = p->pats.n;
    for (uint32_t i = 0; i < p->pats.n; i++) *RAP_PUSH(b->a, b->pat) = p->pats.at[i];
    r->var_first = b->var.n;
    r->var_n = p->n_vars;
    for (uint32_t i = 0; i < p->n_vars; i++) {
        uint32_t sym = rap_build_sym(b, p->vars[i]);
        *RAP_PUSH(b->a, b->var) = sym;
    }
    r->arg_first = b->arg.n;
    r->arg_n = p->args.n;
    for (uint32_t i = 0; i < p->args.n; i++) *RAP_PUSH(b->a, b->arg) = p->args.at[i];
    r->key_first = b->key.n;
    r->key_n = p->keys.n;
    for (uint32_t i = 0; i < p->keys.n; i++) *RAP_PUSH(b->a, b->key) = p->keys.at[i];
    *RAP_PUSH(b->a, b->rule) = *r;
}

static void one_rule(rap_build *b, const rap_rule_text *t)
{
    rap_parse *p = RAP_NEW(b->a, rap_parse, 1);
    size_t at = 0;
    uint32_t line = t->line, examples = b->example.n;
    uint32_t value = b->value.n, list = b->list.n, expr = b->expr.n, code = b->code.n;
    b->file_now = t->file;
    p->b = b;
    p->foreign = t->foreign;
    p->rule.file = t->file;
    p->rule.line = p->line = t->line;
    p->rule.trigger = RAP_NONE;
    p->s = text_line(t->text, &at);
    p->at = 4; /* "rule" */
    head_line(p);
    while (at < t->text.len && !p->failed) {
        p->line = ++line;
        rap_view v = text_line(t->text, &at);
        while (goes_on(v) && at < t->text.len) {
            rap_view more = text_line(t->text, &at);
            v = rap_format(b->a, RAP_PRI " " RAP_PRI, RAP_ARG(rap_trim(v)), RAP_ARG(rap_trim(more)));
            line++;
        }
        p->s = rap_trim(v);
        p->at = 0;
        if (p->s.len != 0) body_line(p);
    }
    if (!p->failed && (p->pats.n == 0 || p->rule.builder == 0)) {
        p->line = t->line;
        rap_parse_error(p, p->pats.n == 0 ? "expected at least one pattern" : "expected an action (=> ...)");
    }
    if (p->failed) { /* nothing half made stays behind */
        b->example.n = examples;
        b->value.n = value;
        b->list.n = list;
        b->expr.n = expr;
        b->code.n = code;
        return;
    }
    for (uint32_t i = examples; i < b->example.n; i++) b->example.at[i].rule = b->rule.n;
    store(p);
}

void rap_rules_resolve(rap_build *b)
{
    for (uint32_t i = 0; i < b->rule_texts.n; i++) one_rule(b, &b->rule_texts.at[i]);
}

void rap_rules_read(rap_build *b, rap_view text, uint32_t *line, size_t *at)
{
    rap_rule_text *t = RAP_PUSH(b->a, b->rule_texts);
    size_t from = *at;
    t->file = b->file_now;
    t->line = *line + 1;
    for (bool first = true; *at < text.len; first = false) {
        char c = text.at[*at];
        if (!first && c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '#') break; /* the margin ends a rule */
        while (*at < text.len && text.at[*at] != '\n') ++*at;
        if (*at < text.len) ++*at;
        ++*line;
    }
    t->text = rap_sub(text, from, *at);
}

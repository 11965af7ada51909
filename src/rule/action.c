/* The action of a rule (=> builder key value, ...) and its examples. */
#include "rule/parse.h"

#include <string.h>

static const rap_builder *find_builder(const rap_builder *table, rap_view name)
{
    const rap_builder *any = NULL;
    for (; table != NULL && table->name != NULL; table++) {
        if (rap_same(rap_view_of(table->name), name)) return table;
        if (strcmp(table->name, "*") == 0) any = table;
    }
    return any;
}

static void names_of(const rap_builder *table, char out[300])
{
    size_t n = 0;
    out[0] = 0;
    for (; table != NULL && table->name != NULL && n < 250; table++) {
        size_t len = strlen(table->name);
        if (n + len + 3 > 300) break;
        if (n != 0) memcpy(out + n, ", ", 2), n += 2;
        memcpy(out + n, table->name, len + 1);
        n += len;
    }
}

static void put_number(img_value *v, rap_view text, bool *whole)
{
    int64_t n = 0;
    size_t i = text.len > 1 && text.at[0] == '-' ? 1 : 0, digits = text.len - i;
    *whole = digits > 0 && digits < 18;
    for (; i < text.len && *whole; i++) {
        if (text.at[i] < '0' || text.at[i] > '9') *whole = false;
        n = n * 10 + (text.at[i] - '0');
    }
    if (!*whole) n = INT64_MIN;
    else if (text.at[0] == '-') n = -n;
    v->lo = (uint32_t)((uint64_t)n & 0xFFFFFFFFu);
    v->hi = (uint32_t)((uint64_t)n >> 32);
}

static uint32_t add_value(rap_parse *p, img_value v)
{
    *RAP_PUSH(p->b->a, p->b->value) = v;
    return p->b->value.n - 1;
}

static uint32_t quoted(rap_parse *p)
{
    size_t from = ++p->at;
    while (p->at < p->s.len && p->s.at[p->at] != '"') p->at++;
    if (p->at >= p->s.len) rap_parse_error(p, "expected \" at the end of the text");
    img_value v = {.kind = RAP_VALUE_WORD, .text = rap_build_sym(p->b, rap_sub(p->s, from, p->at))};
    bool whole;
    put_number(&v, rap_sub(p->s, from, p->at), &whole);
    if (p->at < p->s.len) p->at++;
    return add_value(p, v);
}

static uint32_t read_value(rap_parse *p, int depth);

static void check_call(rap_parse *p, rap_view name, uint32_t n)
{
    const rap_builder *f = find_builder(p->stage->functions, name);
    char names[300];
    if (f == NULL) {
        names_of(p->stage->functions, names);
        rap_parse_error(p, "stage %s has no function \"" RAP_PRI "\" (it has: %s)", p->stage->name, RAP_ARG(name),
                        names);
        return;
    }
    if (strcmp(f->keys, "*") == 0) return;
    uint32_t low = (uint32_t)(f->keys[0] - '0'), high = strlen(f->keys) == 3 ? (uint32_t)(f->keys[2] - '0') : low;
    if (n < low || n > high)
        rap_parse_error(p, RAP_PRI " takes %s values, found %u", RAP_ARG(name), f->keys, (unsigned)n);
}

static uint32_t call(rap_parse *p, rap_view name, int depth)
{
    img_value v = {.kind = RAP_VALUE_CALL, .text = rap_build_sym(p->b, name)};
    uint32_t args[16];
    p->at++;
    if (depth > 8) rap_parse_error(p, "functions are nested too deep");
    while (!p->failed && !rap_parse_peek(p, ')')) {
        if (v.n == RAP_COUNT(args)) {
            rap_parse_error(p, "a function takes at most 16 values");
            break;
        }
        args[v.n++] = read_value(p, depth + 1);
        if (!rap_parse_take(p, ',')) break;
    }
    if (!p->failed && !rap_parse_take(p, ')'))
        rap_parse_error(p, "expected \",\" or \")\" in " RAP_PRI "( ), found \"" RAP_PRI "\"", RAP_ARG(name),
                        RAP_ARG(rap_parse_rest(p)));
    v.first = p->b->list.n;
    for (uint32_t i = 0; i < v.n; i++) *RAP_PUSH(p->b->a, p->b->list) = args[i];
    check_call(p, name, v.n);
    return add_value(p, v);
}

/* word, number: letters, digits and . - _ : so that 2019-07 and x.key are one. */
static rap_view value_word(rap_parse *p)
{
    size_t from = p->at;
    while (p->at < p->s.len && strchr(" \t,()\"", p->s.at[p->at]) == NULL) p->at++;
    return rap_sub(p->s, from, p->at);
}

static uint32_t read_value(rap_parse *p, int depth)
{
    rap_parse_blanks(p);
    if (p->at < p->s.len && p->s.at[p->at] == '"') return quoted(p);
    rap_view w = value_word(p);
    if (w.len == 0) {
        rap_parse_error(p, "expected a value, found \"" RAP_PRI "\"", RAP_ARG(rap_parse_rest(p)));
        return 0;
    }
    if (p->at < p->s.len && p->s.at[p->at] == '(') return call(p, w, depth);
    img_value v = {.kind = RAP_VALUE_WORD, .var = RAP_NONE};
    size_t dot = 0;
    while (dot < w.len && w.at[dot] != '.') dot++;
    v.var = rap_parse_var(p, rap_sub(w, 0, dot), false);
    if (dot < w.len && v.var == RAP_NONE && w.at[0] >= 'a' && w.at[0] <= 'z' && dot + 1 < w.len)
        rap_parse_error(p, "no pattern above names \"" RAP_PRI "\"", RAP_ARG(rap_sub(w, 0, dot)));
    if (v.var == RAP_NONE && w.len == 1 && w.at[0] >= 'a' && w.at[0] <= 'z') /* one letter is meant for a variable */
        rap_parse_error(p, "no pattern above names \"" RAP_PRI "\"", RAP_ARG(w));
    if (v.var != RAP_NONE) {
        v.kind = dot < w.len ? RAP_VALUE_ATTR : RAP_VALUE_VAR;
        v.text = rap_build_sym(p->b, rap_sub(w, dot + 1, w.len));
    } else {
        bool whole;
        put_number(&v, w, &whole);
        v.text = rap_build_sym(p->b, w);
        if (whole) v.kind = RAP_VALUE_NUMBER;
    }
    return add_value(p, v);
}

static bool key_listed(const char *keys, rap_view key)
{
    if (strcmp(keys, "*") == 0) return true;
    for (const char *k = keys; *k != 0;) {
        size_t n = strcspn(k, " ?");
        if (n == key.len && memcmp(k, key.at, n) == 0) return true;
        if (n == 1 && k[0] == '*' && key.len != 0) return true;
        k += n + strspn(k + n, " ?");
    }
    return false;
}

/* keys: "source target cameo?"; the value without a key is written "=" or "=?". */
static void check_keys(rap_parse *p, const rap_builder *b)
{
    if (strcmp(b->keys, "*") == 0) return;
    for (uint32_t i = 0; i < p->args.n; i++) {
        rap_view key = rap_build_text(p->b, p->args.at[i].key);
        if (!key_listed(b->keys, key.len == 0 ? RAP_LIT("=") : key))
            rap_parse_error(p, "%s takes no key \"" RAP_PRI "\" (it takes: %s)", b->name, RAP_ARG(key), b->keys);
    }
    for (const char *k = b->keys; *k != 0 && !p->failed;) {
        size_t n = strcspn(k, " ");
        bool must = k[n - 1] != '?' && k[0] != '*', found = false;
        for (uint32_t i = 0; i < p->args.n && must; i++) {
            rap_view key = rap_build_text(p->b, p->args.at[i].key);
            if (key.len == 0) key = RAP_LIT("=");
            found = found || (key.len == n && memcmp(key.at, k, n) == 0);
        }
        if (must && !found) rap_parse_error(p, "%s must be given \"%.*s\"", b->name, (int)n, k);
        k += n + strspn(k + n, " ");
    }
}

static void arguments(rap_parse *p)
{
    while (!p->failed) {
        rap_parse_blanks(p);
        size_t from = p->at;
        rap_view key = rap_parse_word(p);
        rap_parse_blanks(p);
        bool alone = key.len == 0 || p->at >= p->s.len || p->s.at[p->at] == ',' || p->s.at[p->at] == '(' ||
                     p->s.at[p->at] == '.';
        if (alone && p->args.n != 0) {
            rap_parse_error(p, "expected \"key value\" after the comma, found \"" RAP_PRI "\"",
                            RAP_ARG(rap_sub(p->s, from, from + 40)));
            return;
        }
        if (alone) {
            p->at = from;
            key = RAP_NULL;
        }
        uint32_t sym = rap_build_sym(p->b, key), v = read_value(p, 0);
        for (uint32_t i = 0; i < p->args.n; i++)
            if (p->args.at[i].key == sym) rap_parse_error(p, "\"" RAP_PRI "\" is given twice", RAP_ARG(key));
        *RAP_PUSH(p->b->a, p->args) = (img_arg){sym, v};
        rap_parse_blanks(p);
        if (p->at >= p->s.len) return;
        if (!rap_parse_take(p, ','))
            rap_parse_error(p, "expected \",\" between arguments, found \"" RAP_PRI "\"", RAP_ARG(rap_parse_rest(p)));
    }
}

void rap_parse_action(rap_parse *p)
{
    char names[300];
    rap_parse_blanks(p);
    rap_view name = rap_parse_word(p);
    if (p->rule.builder != 0) {
        rap_parse_error(p, "a rule has one action (=>)");
        return;
    }
    if (name.len == 0) {
        rap_parse_error(p, "expected a builder after =>");
        return;
    }
    const rap_builder *b = find_builder(p->stage->builders, name);
    if (b == NULL) {
        names_of(p->stage->builders, names);
        rap_parse_error(p, "stage %s has no builder \"" RAP_PRI "\" (it has: %s)", p->stage->name, RAP_ARG(name),
                        names);
        return;
    }
    p->rule.builder = rap_build_sym(p->b, name);
    rap_parse_blanks(p);
    if (p->at < p->s.len) arguments(p);
    if (!p->failed) check_keys(p, b);
}

void rap_parse_example(rap_parse *p, bool must)
{
    img_example e = {
        .rule = RAP_NONE, .file = p->b->file_now, .line = p->line, .date = (uint32_t)RAP_NO_DAY, .must = must};
    rap_parse_blanks(p);
    size_t from = p->at + 1, to = p->s.len;
    if (p->at >= p->s.len || p->s.at[p->at] != '"') {
        rap_parse_error(p, "expected a sentence in quotation marks after %c", must ? '+' : '-');
        return;
    }
    /* Quotation marks inside the sentence are its own: it ends at the last one before "=>" or the end of the line. */
    size_t arrow = p->s.len;
    for (size_t i = from; i + 1 < p->s.len; i++)
        if (p->s.at[i] == '"' && rap_starts(rap_trim(rap_sub(p->s, i + 1, p->s.len)), "=>")) arrow = i;
    for (to = arrow == p->s.len ? p->s.len - 1 : arrow; to > from && p->s.at[to] != '"';) to--;
    if (to <= from && !(to == from && p->s.at[to] == '"')) {
        rap_parse_error(p, "expected \" at the end of the sentence");
        return;
    }
    if (arrow == p->s.len) { /* "..." @ DATE => X, or no expectation at all */
        size_t at = 0, cut = from;
        rap_view rest = rap_sub(p->s, from, p->s.len);
        if (rap_find(rest, RAP_LIT("\" @ "), &at)) cut = from + at;
        if (cut > from) to = cut;
    }
    e.text = rap_build_sym(p->b, rap_sub(p->s, from, to));
    p->at = to + 1;
    rap_day day = RAP_NO_DAY;
    if (rap_parse_take(p, '@')) {
        rap_parse_blanks(p);
        rap_view d = value_word(p);
        if (d.len != 10 || !rap_day_parse(d, &day))
            rap_parse_error(p, "expected a date YYYY-MM-DD after @, found \"" RAP_PRI "\"", RAP_ARG(d));
        e.date = (uint32_t)day;
    }
    rap_parse_blanks(p);
    bool arrow_here = rap_starts(rap_sub(p->s, p->at, p->s.len), "=>");
    if (p->at < p->s.len && !(must && arrow_here)) {
        rap_parse_error(p,
                        must ? "expected => and what the rule gives, found \"" RAP_PRI "\""
                             : "expected nothing after the sentence of a - line, found \"" RAP_PRI "\"",
                        RAP_ARG(rap_parse_rest(p)));
        return;
    }
    if (arrow_here) e.expected = rap_build_sym(p->b, rap_trim(rap_sub(p->s, p->at + 2, p->s.len)));
    *RAP_PUSH(p->b->a, p->b->example) = e;
}

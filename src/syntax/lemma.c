/* lemma.c - lemmas and features from tables that the training data taught.
 *
 * A rule says: lower the case or not, cut n code points from the end, append bytes. The rule is looked up by folded form
 * and tag; for words not seen, by the longest known end (5 code points to none) and tag. Features likewise by form, tag
 * and part of speech, then by the two alone. */
#include <string.h>

#include "syntax/parser.h"

enum { RULE_LOWER = 1, END_LOOK = 5 };

static bool read_rules(rap_lemma_net *l, const rap_file *f, rap_err *err)
{
    const rap_file_section *at = rap_file_section_of(f, "lemma.rule.at", RAP_U32, 0, 1, err);
    const rap_file_section *blob = rap_file_section_of(f, "lemma.rule", RAP_U8, 0, 1, err);
    if (!at || !blob)
        return false;
    l->rules = rap_file_at(f, blob);
    l->rule_at = rap_file_at(f, at);
    l->rule_count = at->rows ? at->rows - 1 : 0;
    bool ok = at->rows > 1 && l->rule_at[0] == 0;
    for (uint32_t i = 0; ok && i < l->rule_count; i++) /* flags and cut, then what is appended */
        ok = l->rule_at[i + 1] >= l->rule_at[i] + 2 && l->rule_at[i + 1] <= blob->rows;
    if (!ok)
        rap_fail(err, RAP_E_RESOURCE, "the model's rules of lemmas are damaged");
    return ok;
}

static bool read_ids(const rap_file *f, const char *name, uint32_t n, uint32_t limit, const uint16_t **out, rap_err *err)
{
    const rap_file_section *s = rap_file_section_of(f, name, RAP_U16, n, 1, err);
    if (!s)
        return false;
    *out = rap_file_at(f, s);
    for (uint32_t i = 0; i < n; i++)
        if ((*out)[i] >= limit) {
            rap_fail(err, RAP_E_RESOURCE, "the model's section %s is out of range", name);
            return false;
        }
    return true;
}

bool rap_lemma_open(rap_lemma_net *l, const rap_file *f, uint32_t feats, rap_err *err)
{
    return read_rules(l, f, err) && rap_file_keys(f, "lemma.whole.key", &l->whole, err) &&
           read_ids(f, "lemma.whole", l->whole.n, l->rule_count, &l->whole_rule, err) &&
           rap_file_keys(f, "lemma.end.key", &l->end, err) &&
           read_ids(f, "lemma.end", l->end.n, l->rule_count, &l->end_rule, err) &&
           rap_file_keys(f, "feats.key", &l->feats, err) && read_ids(f, "feats", l->feats.n, feats, &l->feats_id, err);
}

static uint64_t tagged(uint64_t h, uint32_t tag)
{
    uint8_t two[2] = {0, (uint8_t)tag};
    return rap_fnv(h, two, 2);
}

static uint32_t rule_of(const rap_lemma_net *l, const rap_folded *w, uint64_t whole, uint32_t xpos)
{
    uint32_t row = rap_keys_find(&l->whole, tagged(whole, xpos));
    if (row != RAP_NONE)
        return l->whole_rule[row];
    for (uint32_t k = w->n < END_LOOK ? w->n : END_LOOK;; k--) {
        uint32_t from = w->begin[w->n - k];
        row = rap_keys_find(&l->end, tagged(rap_fnv(RAP_FNV_START, w->at + from, (size_t)w->begin[w->n] - from), xpos));
        if (row != RAP_NONE)
            return l->end_rule[row];
        if (k == 0)
            return RAP_NONE;
    }
}

static rap_view apply(const rap_lemma_net *l, uint32_t rule, rap_arena *a, rap_view form)
{
    const uint8_t *r = l->rules + l->rule_at[rule];
    size_t add = l->rule_at[rule + 1] - l->rule_at[rule] - 2;
    size_t len = form.len;
    for (uint32_t cut = r[1]; cut > 0 && len > 0; cut--) {
        len--;
        while (len > 0 && ((uint8_t)form.at[len] & 0xC0) == 0x80)
            len--;
    }
    rap_view kept = {form.at, len};
    if (r[0] & RULE_LOWER)
        kept = rap_lower(a, kept);
    if (add == 0)
        return kept.len ? kept : form;
    char *out = rap_take_raw(a, kept.len + add);
    if (kept.len)
        memcpy(out, kept.at, kept.len);
    memcpy(out + kept.len, r + 2, add);
    return (rap_view){out, kept.len + add};
}

void rap_lemma_run(const rap_model *m, rap_doc *d, rap_token *t, uint32_t upos, uint32_t xpos)
{
    const rap_lemma_net *l = &m->syntax->lemma;
    rap_view form = rap_text(d, t->start, t->end);
    rap_folded w;
    rap_fold(&m->chars, form, false, &w);
    uint64_t h = rap_fnv(RAP_FNV_START, w.at, w.begin[w.n]);
    uint32_t rule = form.len > 4 * RAP_WORD_LOOK ? RAP_NONE : rule_of(l, &w, h, xpos);
    t->lemma = rule == RAP_NONE ? form : apply(l, rule, d->arena, form);
    uint32_t row = rap_keys_find(&l->feats, tagged(tagged(h, xpos), upos));
    if (row == RAP_NONE)
        row = rap_keys_find(&l->feats, tagged(tagged(RAP_FNV_START, xpos), upos));
    t->feats = row == RAP_NONE ? 0 : l->feats_id[row];
    t->morph = m->syntax->morph[t->feats];
}

static bool has(const char *feats, const char *pair)
{
    size_t n = strlen(pair);
    for (const char *at = feats; (at = strstr(at, pair)) != NULL; at += n)
        if ((at == feats || at[-1] == '|') && (at[n] == 0 || at[n] == '|'))
            return true;
    return false;
}

/* The number of the first pair that the features have, 0 = none. */
static unsigned one_of(const char *feats, const char *const *pairs)
{
    for (unsigned i = 0; pairs[i]; i++)
        if (has(feats, pairs[i]))
            return i + 1;
    return 0;
}

rap_morph rap_morph_of(const char *feats)
{
    static const char *const number[] = {"Number=Sing", "Number=Plur", NULL};
    static const char *const person[] = {"Person=1", "Person=2", "Person=3", NULL};
    static const char *const verbform[] = {"VerbForm=Fin", "VerbForm=Inf", "VerbForm=Part", "VerbForm=Ger", NULL};
    static const char *const tense[] = {"Tense=Past", "Tense=Pres", NULL};
    static const char *const mood[] = {"Mood=Ind", "Mood=Imp", "Mood=Sub", NULL};
    static const char *const pron[] = {"PronType=Prs", "PronType=Rel", "PronType=Int", "PronType=Dem", "PronType=Art",
                                       "PronType=Ind", "PronType=Neg", "PronType=Tot", "PronType=Rcp", NULL};
    static const char *const gender[] = {"Gender=Masc", "Gender=Fem", "Gender=Neut", NULL};
    static const char *const degree[] = {"Degree=Pos", "Degree=Cmp", "Degree=Sup", NULL};
    rap_morph m = {0};
    m.number = one_of(feats, number) & 3;
    m.person = one_of(feats, person) & 3;
    m.verbform = one_of(feats, verbform) & 7;
    m.tense = one_of(feats, tense) & 3;
    m.mood = one_of(feats, mood) & 3;
    m.passive = has(feats, "Voice=Pass");
    m.poss = has(feats, "Poss=Yes");
    m.definite = has(feats, "Definite=Def");
    m.pron = (uint8_t)one_of(feats, pron);
    m.gender = (uint8_t)one_of(feats, gender);
    m.degree = (uint8_t)one_of(feats, degree);
    return m;
}

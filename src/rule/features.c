/* Features: names, values and where they are read from: one table for the compiler, the matcher and x.key values. */
#include "rule/parse.h"

#include <stdio.h>
#include <string.h>

static const char *const names[] = {
#define X(name, text) text,
    RAP_FEATURE_LIST(X)
#undef X
};

/* Printed values by number; an entry "" has no name. */
static const char *const number_words[] = {"", "sing", "plur"};
static const char *const person_words[] = {"", "1", "2", "3"};
static const char *const verbform_words[] = {"", "fin", "inf", "part", "ger"};
static const char *const morph_words[] = {"", "past", "present"};
static const char *const mood_words[] = {"", "ind", "imp", "sub"};
static const char *const yes_words[] = {"no", "yes"};
static const char *const pron_words[] = {"", "prs", "rel", "int", "dem", "art", "ind", "neg", "tot", "rcp"};
static const char *const gender_words[] = {"", "masc", "fem", "neut"};
static const char *const degree_words[] = {"", "pos", "cmp", "sup"};
static const char *const case_words[] = {"lower", "title", "upper"};
static const char *const polarity_words[] = {"pos", "neg"};

typedef const char *text_fn(int v);
typedef struct {
    const char *const *words;
    int n;
    text_fn *text; /* an enumeration of document.h */
} value_set;

#define WORDS(w) ((value_set){w, (int)RAP_COUNT(w), NULL})
#define ENUM(fn, count) ((value_set){NULL, count, fn})

static value_set values_of(uint32_t feature, bool frame)
{
    switch (feature) {
    case FEATURE_NUMBER: return WORDS(number_words);
    case FEATURE_PERSON: return WORDS(person_words);
    case FEATURE_VERBFORM: return WORDS(verbform_words);
    case FEATURE_TENSE: return frame ? ENUM(rap_tense_text, RAP_TENSE_COUNT) : WORDS(morph_words);
    case FEATURE_MOOD: return WORDS(mood_words);
    case FEATURE_PRON: return WORDS(pron_words);
    case FEATURE_GENDER: return WORDS(gender_words);
    case FEATURE_DEGREE: return WORDS(degree_words);
    case FEATURE_CASE: return WORDS(case_words);
    case FEATURE_POLARITY: return WORDS(polarity_words);
    case FEATURE_REL: return ENUM(rap_rel_text, RAP_REL_COUNT);
    case FEATURE_NER: return ENUM(rap_ner_text, RAP_NER_COUNT);
    case FEATURE_UPOS: return ENUM(rap_upos_text, RAP_UPOS_COUNT);
    case FEATURE_ASPECT: return ENUM(rap_aspect_text, RAP_ASPECT_COUNT);
    case FEATURE_MODAL: return ENUM(rap_modal_text, RAP_MODAL_COUNT);
    case FEATURE_EMBED: return ENUM(rap_embed_text, RAP_EMBED_COUNT);
    case FEATURE_KIND: return ENUM(rap_frame_text, RAP_FRAME_COUNT);
    case FEATURE_HOW: return ENUM(rap_how_text, RAP_HOW_COUNT);
    case FEATURE_PHASE:
    case FEATURE_LEMMA:
    case FEATURE_DEPTH: return (value_set){NULL, 0, NULL};
    default: return WORDS(yes_words);
    }
}

static const char *value_text(value_set v, int i)
{
    return v.words != NULL ? v.words[i] : v.text(i);
}

uint32_t rap_feature_find(rap_view name)
{
    uint32_t i = 0;
    while (i < FEATURE_COUNT && !rap_same(name, rap_view_of(names[i]))) i++;
    return i;
}

bool rap_feature_of_frame(uint32_t feature)
{
    return feature >= FEATURE_NEGATED && feature != FEATURE_LEMMA && feature != FEATURE_HOW;
}

const char *rap_feature_values(uint32_t feature, char out[400])
{
    size_t n = 0;
    out[0] = 0;
    if (feature == FEATURE_DEPTH) return strcpy(out, "a number");
    value_set v = values_of(feature, true);
    if (v.n == 0) return strcpy(out, "a word");
    for (int i = 0; i < v.n && n < 360; i++) {
        const char *t = value_text(v, i);
        if (t != NULL && t[0] != 0) n += (size_t)snprintf(out + n, 400 - n, "%s%s", n == 0 ? "" : ", ", t);
    }
    return out;
}

static bool find_value(value_set v, rap_view value, uint32_t *out)
{
    for (int i = 0; i < v.n; i++) {
        const char *t = value_text(v, i);
        if (t == NULL || t[0] == 0 || !rap_same_folded(value, rap_view_of(t))) continue;
        *out = (uint32_t)i;
        return true;
    }
    return false;
}

bool rap_feature_parse(rap_build *b, uint32_t feature, rap_view value, uint32_t *out)
{
    if (feature == FEATURE_PHASE || feature == FEATURE_LEMMA) {
        if (value.len == 0) return false;
        *out = rap_same(value, RAP_LIT("none")) ? 0 : rap_build_sym(b, value);
        return true;
    }
    if (feature == FEATURE_DEPTH) {
        *out = 0;
        for (size_t i = 0; i < value.len; i++) {
            if (value.at[i] < '0' || value.at[i] > '9' || i > 3) return false;
            *out = *out * 10 + (uint32_t)(value.at[i] - '0');
        }
        return value.len != 0;
    }
    if (feature ==
        FEATURE_TENSE) { /* a frame has three tenses and none, a token two: one list, frame's numbers + 8 */
        if (rap_same(value, RAP_LIT("pres"))) value = RAP_LIT("present");
        return find_value(values_of(feature, true), value, out);
    }
    return find_value(values_of(feature, true), value, out);
}

static uint32_t letter_case(const rap_doc *doc, uint32_t token)
{
    rap_view v = rap_form_of(doc, token);
    uint32_t upper = 0, letters = 0, first = 0;
    for (size_t i = 0; i < v.len;) {
        uint32_t cp = rap_utf8_next(v.at, v.len, &i);
        if (!rap_is_letter_cp(cp)) continue;
        bool up = rap_is_upper_cp(cp);
        if (letters++ == 0) first = up;
        upper += up;
    }
    return letters > 1 && upper == letters ? 2 : first;
}

static bool of_frame(const rap_frame *f, uint32_t feature, uint32_t *out)
{
    switch (feature) {
    case FEATURE_TENSE: *out = f->tense; return true;
    case FEATURE_PASSIVE: *out = f->passive; return true;
    case FEATURE_NEGATED:
    case FEATURE_POLARITY: *out = f->negated; return true;
    case FEATURE_CONDITIONAL: *out = f->conditional; return true;
    case FEATURE_QUESTION: *out = f->question; return true;
    case FEATURE_IMPERATIVE: *out = f->imperative; return true;
    case FEATURE_RECIPROCAL: *out = f->reciprocal; return true;
    case FEATURE_MAIN: *out = f->main; return true;
    case FEATURE_ASPECT: *out = f->aspect; return true;
    case FEATURE_MODAL: *out = f->modal; return true;
    case FEATURE_EMBED: *out = f->embed; return true;
    case FEATURE_KIND: *out = f->kind; return true;
    case FEATURE_PHASE: *out = f->phase; return true;
    case FEATURE_DEPTH: *out = f->depth; return true;
    case FEATURE_LEMMA: *out = f->sym; return true;
    case FEATURE_PARTICLE: *out = f->particle != RAP_NONE; return true;
    case FEATURE_EVIDENCE: *out = f->verb != RAP_NONE; return true;
    default: return false;
    }
}

static bool of_token(const rap_doc *doc, uint32_t token, uint32_t feature, uint32_t *out)
{
    const rap_token *t = &doc->tokens.at[token];
    switch (feature) {
    case FEATURE_NUMBER: *out = t->morph.number; return *out != 0;
    case FEATURE_PERSON: *out = t->morph.person; return *out != 0;
    case FEATURE_VERBFORM: *out = t->morph.verbform; return *out != 0;
    case FEATURE_TENSE: *out = t->morph.tense; return *out != 0; /* past and present have the frame's numbers */
    case FEATURE_MOOD: *out = t->morph.mood; return *out != 0;
    case FEATURE_PASSIVE: *out = t->morph.passive; return true;
    case FEATURE_POSS: *out = t->morph.poss; return true;
    case FEATURE_DEFINITE: *out = t->morph.definite; return true;
    case FEATURE_PRON: *out = t->morph.pron; return *out != 0;
    case FEATURE_GENDER: *out = t->morph.gender; return *out != 0;
    case FEATURE_DEGREE: *out = t->morph.degree; return *out != 0;
    case FEATURE_REL: *out = t->rel; return true;
    case FEATURE_NER: *out = t->ner; return true;
    case FEATURE_UPOS: *out = t->upos; return true;
    case FEATURE_CASE: *out = letter_case(doc, token); return true;
    case FEATURE_LEMMA: *out = t->lemma_sym; return true;
    default: return false;
    }
}

_Static_assert((int)RAP_TENSE_PAST == (int)RAP_MORPH_PAST && (int)RAP_TENSE_PRESENT == (int)RAP_MORPH_PRES,
               "tense of token and frame share numbers");

bool rap_feature_get(const rap_doc *doc, const rap_bound *var, uint32_t feature, bool bare, uint32_t *out)
{
    if (var->head == RAP_NONE) return false;
    if (feature == FEATURE_HOW) {
        *out = var->how;
        return true;
    }
    if (!bare && var->frame != RAP_NONE && var->frame < doc->frames.n &&
        of_frame(&doc->frames.at[var->frame], feature, out))
        return true;
    return of_token(doc, var->head, feature, out);
}

rap_view rap_feature_text(const rap_lexicon *lex, uint32_t feature, bool of_frame_, uint32_t value)
{
    if (feature == FEATURE_PHASE || feature == FEATURE_LEMMA) return rap_symbol_text(lex, value);
    value_set v = values_of(feature, of_frame_);
    if (feature == FEATURE_DEPTH || value >= (uint32_t)v.n) return RAP_NULL;
    return rap_view_of(value_text(v, (int)value));
}

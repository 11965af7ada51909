/* parse.h - reading one rule: what its files share; for src/rule only.
 * parse.c reads lines and patterns, atoms.c atoms, sequence.c [ ... ] and < ... >, action.c => and examples. */
#ifndef RAP_RULE_PARSE_H
#define RAP_RULE_PARSE_H

#include "lexicon/build.h"
#include "rule/rule.h"

typedef struct {
    rap_build *b;
    rap_view s;         /* the line being read, continued lines joined */
    size_t at;
    uint32_t line;
    bool failed;        /* an error was noted in this rule */
    bool foreign;       /* a rule made of a dictionary: an error leaves it out */
    const rap_rule_stage *stage;
    img_rule rule;
    uint32_t n_vars;
    rap_view vars[RAP_MAX_VARS];
    bool bound[RAP_MAX_VARS]; /* a pattern above binds it */
    RAP_ARRAY(img_pat) pats;
    RAP_ARRAY(img_arg) args;
    RAP_ARRAY(img_key) keys;
    bool must;          /* the example being read is a + line */
} rap_parse;

void rap_parse_error(rap_parse *p, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void rap_parse_blanks(rap_parse *p);
bool rap_parse_peek(rap_parse *p, char c);  /* after blanks */
bool rap_parse_take(rap_parse *p, char c);
rap_view rap_parse_word(rap_parse *p);      /* letters, digits, - _ ' and bytes above ASCII; may be empty */
rap_view rap_parse_rest(const rap_parse *p); /* for messages: what stands there */
uint32_t rap_parse_var(rap_parse *p, rap_view name, bool create); /* RAP_NONE when there is none, or no room */

/* Atoms: an expression, always an AND (perhaps of one) of ORs; RAP_NONE after an error. */
uint32_t rap_parse_atoms(rap_parse *p, bool sequence);
uint32_t rap_expr_new(rap_parse *p, img_expr e);
bool rap_expr_spans(const rap_build *b, uint32_t expr); /* has a class or layer that takes more than a token */
int rap_expr_cost(const rap_parse *p, uint32_t expr);   /* of the keys it can be found by: 0 = the rarest; INT_MAX = none */
void rap_expr_keys(rap_parse *p, uint32_t expr, bool sequence);
void rap_expr_needs(rap_parse *p, uint32_t expr);
void rap_parse_sequence(rap_parse *p, img_pat *pat, bool gaps);
void rap_parse_action(rap_parse *p);
void rap_parse_example(rap_parse *p, bool must);

/* Features of tokens and frames: features.c. */
#define RAP_FEATURE_LIST(X)                                                                                        \
    X(NUMBER, "number") X(PERSON, "person") X(VERBFORM, "verbform") X(TENSE, "tense") X(MOOD, "mood")               \
    X(PASSIVE, "passive") X(POSS, "poss") X(DEFINITE, "definite") X(PRON, "pron") X(GENDER, "gender")               \
    X(DEGREE, "degree") X(REL, "rel") X(NER, "ner") X(UPOS, "upos") X(CASE, "case")                                 \
    X(NEGATED, "negated") X(CONDITIONAL, "conditional") X(QUESTION, "question") X(IMPERATIVE, "imperative")         \
    X(RECIPROCAL, "reciprocal") X(MAIN, "main") X(ASPECT, "aspect") X(MODAL, "modal") X(EMBED, "embed")             \
    X(KIND, "kind") X(PHASE, "phase") X(DEPTH, "depth") X(POLARITY, "polarity") X(HOW, "how") X(LEMMA, "lemma")     \
    X(PARTICLE, "particle") X(EVIDENCE, "light")
enum {
#define X(name, text) FEATURE_##name,
    RAP_FEATURE_LIST(X)
#undef X
    FEATURE_COUNT
};
uint32_t rap_feature_find(rap_view name);            /* FEATURE_COUNT when there is none */
bool rap_feature_of_frame(uint32_t feature);         /* only frames have it */
const char *rap_feature_values(uint32_t feature, char out[400]); /* for messages: the values it may have */
bool rap_feature_parse(rap_build *b, uint32_t feature, rap_view value, uint32_t *out);
/* The feature of a variable (frame first, where it has one, else token); `bare` tokens only. False: it has none. */
bool rap_feature_get(const rap_doc *doc, const rap_bound *var, uint32_t feature, bool bare, uint32_t *out);
rap_view rap_feature_text(const rap_lexicon *lex, uint32_t feature, bool of_frame, uint32_t value);

#endif

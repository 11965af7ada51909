/* rule.h - the one rule language (doc/rules.md): compiled rules, found by their rarest trigger, matched with a
 * step budget. Knows no stage: a stage brings its builders and is told of matches.
 *
 * In : a marked document (lexicon.h) with whatever layers the rules of a stage ask for; frames may be missing.
 * Out: matches, in order: by sentence, then as the stage's policy has it.
 * Errors: RAP_E_RULE at compile time (file, line, what was expected); none at run time: a sentence whose steps run
 * out is told to the caller (rap_rule_run's count) and becomes not_understood.
 *
 * A rule:
 *     rule NAME : STAGE [priority N] [also] [each]
 *       PATTERN ...          one a line, all must hold
 *       => BUILDER key value, key value, ...
 *       + "example." [ @ DATE ] [ => EXPECTED ]   must fire, and give this
 *       - "example."                            must not fire
 * `also`: goes on beside others at its trigger, and keeps none of them away. `each`: every way in which it holds is told.
 * Patterns:
 *     t: ATOMS                     first line: t is the trigger (of a frame, where the stage says so and frames exist);
 *                                  later: one more test of a variable
 *     t ARG x: ATOMS [?]           ARG: agent patient recipient attribute complement parent purpose condition until background
 *                                  relative coordinated parataxis object time trigger verb particle marker, or a preposition:
 *                                  with, to, on, "in exchange for", with|to|on, prep (any). x is each filler in turn: see
 *                                  rap_match_fn and rap_match_list.
 *     x >REL y: ATOMS [?]          y is a child of x by this relation of the tree; >nmod:between is the child by nmod with the
 *                                  case word "between"; x <REL y: its head; x >>REL y, x <<REL y: at most 3 steps
 *     [ ATOMS x:ATOMS x ( a | b )? ... ]  tokens side by side; a variable from above stands for itself; @class, #mention, #time,
 *                                  #number take their whole phrase; ? * + repeat an item
 *     < ATOMS .. ATOMS >           tokens in order with gaps, within a sentence
 *     t.FEATURE=value|value        a feature of the frame or word: negated passive conditional question imperative reciprocal
 *                                  main tense aspect modal embed kind phase number depth light particle how ...
 *     not PATTERN                  none such
 * A rule begins with a trigger or with a sequence, whose trigger is its item named t, else its rarest word.
 * Atoms, joined by "&": word (lemma), "form", @class, @class.key=value, UPOS in capitals (V N A for VERB, NOUN|PROPN, ADJ),
 *     #layer: #actor (a mention with a code or of an actor kind) #coded #person #org #group #country #place #mention #name
 *     #nominal #pronoun #time #number #quote #statement #cue #frame #event #first #last #punct;
 *     feature=value of the token (number=plur, tense=past, verbform=ger, rel=nsubj, ner=person); !ATOM; ATOM|ATOM; _ (anything).
 * Values of builder arguments: a variable, x.key (attribute of the entry that matched x's class atom, or a feature of x),
 *     word, number, "text", function(value, ...).
 */
#ifndef RAP_RULE_H
#define RAP_RULE_H

#include "lexicon/lexicon.h"

#define RAP_MAX_VARS 16

typedef struct {
    uint32_t first, last; /* tokens that the variable covers */
    uint32_t head;        /* its token; RAP_NONE = the optional element is not there */
    uint32_t frame;       /* frame whose trigger it is, RAP_NONE */
    uint32_t entry;       /* entry that its @class atom matched, RAP_NONE */
    rap_how how;          /* for frame arguments */
} rap_bound;

typedef struct rap_rule rap_rule; /* compiled, inside the lexicon */

typedef struct {
    const rap_lexicon *lex;
    const rap_doc *doc;
    const rap_rule *rule;
    uint32_t sentence;
    uint32_t first, last; /* tokens of the sequence pattern [ ... ] when there is one, else of the clause */
    rap_bound vars[RAP_MAX_VARS];
    const void *inside;   /* the matcher's own; lives as long as the arena of the run */
} rap_match;

rap_view rap_rule_name(const rap_rule *rule); /* what `by` prints */
int rap_rule_priority(const rap_rule *rule);
rap_view rap_rule_builder(const rap_rule *rule); /* the word after => */
void rap_rule_place(const rap_match *m, const char **file, uint32_t *line);
void rap_rule_where(const rap_lexicon *lex, const rap_rule *rule, const char **file, uint32_t *line);

/* ---- reading a match: arguments of the builder ----------------------------------------------------------------------- */

typedef enum { RAP_VALUE_NONE, RAP_VALUE_VAR, RAP_VALUE_ATTR, RAP_VALUE_WORD, RAP_VALUE_NUMBER, RAP_VALUE_CALL } rap_value_kind;

typedef struct rap_value {
    rap_value_kind kind;
    const rap_bound *var;  /* VAR, ATTR: what it is bound to */
    rap_view text;         /* WORD: the word or text; ATTR: the value of the attribute, RAP_NULL when it has none;
                              VAR: its text in the document; CALL: the function's name */
    int64_t number;        /* NUMBER; also WORD and ATTR where the text is a whole number, else INT64_MIN */
    uint32_t n;            /* CALL: arguments, read with rap_value_arg */
    const void *node;
} rap_value;

/* The argument `key` of the builder; kind NONE when the rule does not give it. The first value that stands right after
 * the builder's name, without a key, has the key "". */
rap_value rap_match_get(const rap_match *m, const char *key);
rap_value rap_value_arg(const rap_match *m, const rap_value *call, uint32_t i);
/* The variable of that name in the rule, NULL when the rule has none or it is not bound. */
const rap_bound *rap_match_var(const rap_match *m, const char *name);
/* The i-th variable in the order of the rule, for those who print them: RAP_NULL after the last; its head may be RAP_NONE. */
rap_view rap_match_var_name(const rap_match *m, uint32_t i, const rap_bound **b);
/* All fillers of the frame argument or relation from which `var` was taken, in text order, each fitting its atoms. */
rap_ids rap_match_list(const rap_match *m, const rap_bound *var, rap_arena *a);

/* ---- what a stage declares ---------------------------------------------------------------------------------------------- */

typedef struct {
    const char *name;   /* of the builder or function */
    const char *keys;   /* "source target cameo?": keys it takes, ? optional, "*" any; functions: "3", "1-2" arguments */
} rap_builder;

typedef struct {
    const char *name;             /* "time", "statement", "entity", "event", "fact", "marker", ... as rules name it */
    const rap_builder *builders;  /* ended by a NULL name */
    const rap_builder *functions; /* ended by a NULL name */
    bool longest;                 /* token spans compete: by priority, then the longest, then the first; no overlap */
    bool frames;                  /* t: is a frame's trigger */
} rap_rule_stage;

/* The stages that exist, filled in by src/rule/stages.c from one table: the compiler checks rules against it. */
const rap_rule_stage *rap_rule_stage_find(rap_view name);
const rap_rule_stage *rap_rule_stages(uint32_t *n); /* all, for the manual and `lexicon explain` */

/* How many rules the stage has. */
uint32_t rap_rule_count(const rap_lexicon *lex, const char *stage);

/* ---- running -------------------------------------------------------------------------------------------------------------- */

/* Told of each match; returns true when it built something: then, for this trigger, only rules marked `also` go on, and of a
 * rule marked `each` the other ways in which it holds. After false the next way is told, then the next rule. */
typedef bool rap_match_fn(const rap_match *m, void *ctx);

/* Runs all rules of a stage over a document: sentence by sentence; within one, where the stage is `longest`, the winning
 * spans from left to right (of those that overlap the best first, the others when it built nothing); else trigger by
 * trigger, rules by priority, then by number of variables, then
 * as they stand in the files. Returns the number of sentences whose budget of steps ran out; each becomes a gap of the
 * document (not_understood). */
uint32_t rap_rule_run(const rap_lexicon *lex, const char *stage, rap_doc *doc, rap_arena *a, rap_match_fn *fn, void *ctx);

/* For `lexicon explain`: as rap_rule_run, but also tells of rules that failed at one pattern only (its line and text; the
 * trigger that all the others fit), of sequences that held for two items and more (line, text and how far), and of spans
 * that lost to another rule's (line 0, text: that rule's name). */
typedef void rap_near_fn(const rap_rule *rule, uint32_t line, rap_view pattern, uint32_t token, void *ctx);
void rap_rule_explain(const rap_lexicon *lex, const char *stage, const rap_doc *doc, rap_arena *a, rap_match_fn *fn,
                      rap_near_fn *near_fn, void *ctx);

/* The examples of the rules, for the test that runs them: +, - with expected text. */
typedef struct {
    const char *file;
    uint32_t line;
    rap_view rule, stage, text, expected; /* expected RAP_NULL for a - line */
    rap_day date;                         /* RAP_NO_DAY = none given */
} rap_example;
uint32_t rap_rule_examples(const rap_lexicon *lex, const rap_example **out);

#endif

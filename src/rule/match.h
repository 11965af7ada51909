/* match.h - the matcher's state, shared by test.c (atoms), fill.c (arguments and relations), match.c (patterns) and
 * run.c (which rules, in which order); for src/rule only. */
#ifndef RAP_RULE_MATCH_H
#define RAP_RULE_MATCH_H

#include "rule/parse.h"

#define RAP_RULE_STEPS 20000u /* a sentence may cost so many instructions and patterns in one stage */
#define MAX_FILLERS 64

struct rap_rule {
    img_rule r;
};

typedef struct {
    uint32_t token;
    rap_how how;
} filler;

enum { TOKEN_QUOTED = 1, TOKEN_CONTENT = 2, TOKEN_CUE = 4, TOKEN_EVENT = 8 };

typedef struct {
    const rap_lexicon *lex;
    const rap_doc *doc;
    rap_arena *a;
    uint8_t *layers;         /* [T] TOKEN_ bits */
    uint32_t *mention_from;  /* [T] the widest mention that begins here, RAP_NONE */
    uint16_t number;         /* class of number words */
} rap_view_of_doc;

typedef struct matcher matcher;
struct matcher {
    rap_view_of_doc v;
    rap_match m;
    const img_rule *rule;
    uint32_t first, last;    /* tokens of the sentence */
    uint32_t at;             /* the trigger */
    uint32_t steps;          /* left */
    bool spent;
    uint32_t skip;           /* pattern that is left out (explain), RAP_NONE */
    uint32_t items, reach;   /* of the rule's sequences: most items that held one after the other, and the token behind them */
    bool (*found)(matcher *x); /* told of a whole match; true = stop */
    void *ctx;
};

/* Atoms. `token` is the head; *entry is set when a class matched (first one wins). */
bool rap_atom_test(const rap_view_of_doc *v, uint32_t expr, uint32_t token, uint32_t *entry);
/* In a sequence: what begins at pos. Fills *b. */
bool rap_atom_from(const rap_view_of_doc *v, uint32_t expr, uint32_t pos, uint32_t end, rap_bound *b);
/* What a variable covers whose head is the token. */
void rap_atom_bind(const rap_view_of_doc *v, uint32_t expr, uint32_t token, rap_how how, uint32_t entry, rap_bound *b);
void rap_match_layers(rap_view_of_doc *v); /* fills layers and mention_from */

uint32_t rap_match_fillers(const rap_view_of_doc *v, const img_pat *p, const rap_bound *left, filler out[MAX_FILLERS]);

/* Tries the rule at the trigger token x->at; calls found for each way that it holds until that returns true. */
bool rap_match_rule(matcher *x, const img_rule *rule);

#endif

/* phrase.h - where a phrase begins and ends: children and extents of the trees, noun phrases.
 *
 * In : tokens with heads and relations.   Out: a rap_tree in the arena, read-only afterwards.
 * Errors: none; any heads give extents, in linear time but for sentences that are one chain (512 tokens at most).
 * What a predication says is the frames' business; here only the words of a phrase are found.
 */
#ifndef RAP_PHRASE_H
#define RAP_PHRASE_H

#include "document/document.h"

typedef struct {
    uint32_t *lo, *hi;            /* [T] the tokens [lo, hi) that hang on a token, itself among them */
    const uint32_t *child, *next; /* [T] first child; next child of the same head, in text order; RAP_NONE */
} rap_tree;

rap_tree rap_tree_of(const rap_doc *doc, rap_arena *a);

/* What a noun phrase takes in besides its words up to the head and the parts of a name. */
enum {
    RAP_PHRASE_OF = 1,       /* of-phrases */
    RAP_PHRASE_PREP = 2,     /* other prepositional phrases */
    RAP_PHRASE_APPOS = 4,    /* appositions, brackets */
    RAP_PHRASE_CLAUSE = 8,   /* participles and relative clauses that no comma sets off */
    RAP_PHRASE_CONJ = 16,    /* what is joined by "and" */
    RAP_PHRASE_ALL = 31
};

/* The noun phrase of `head` as tokens [*first, *last): contiguous, without punctuation, prepositions or
 * conjunctions at its ends; quotation marks stay where both of a pair are inside. */
void rap_noun_phrase(const rap_doc *doc, const rap_tree *tree, uint32_t head, unsigned what, uint32_t *first,
                     uint32_t *last);

/* The child of `token` by relation `rel`, RAP_NONE. */
uint32_t rap_tree_child(const rap_doc *doc, const rap_tree *tree, uint32_t token, rap_rel rel);
/* The lower-cased preposition of a noun ("of"), RAP_NULL when there is none. */
rap_view rap_tree_case(const rap_doc *doc, const rap_tree *tree, uint32_t token);
bool rap_is_punct(const rap_doc *doc, uint32_t token);
bool rap_form_is(const rap_doc *doc, uint32_t token, const char *lower); /* but for the case of ASCII letters */

#endif

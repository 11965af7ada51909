/* tree.h - from scores of arcs to a tree with one root.
 *
 * Each word takes its best head; where that is no tree with exactly one root, the best tree is found by Chu-Liu and
 * Edmonds' contraction (every arc from the root pays a penalty, so that one is enough). All in integers: the tree
 * cannot depend on the compiler. O(n^2) for each contracted cycle, n <= RAP_MAX_SENTENCE.
 */
#ifndef RAP_TREE_H
#define RAP_TREE_H

#include "document/document.h"

enum { RAP_NODES = RAP_MAX_SENTENCE + 1 };

typedef struct {
    int32_t *score;   /* [words][words + 1], column 0 = the root, column j + 1 = word j; larger is better */
    int64_t *weight;  /* [nodes][nodes] of the contracted graph: dependent, head */
    uint16_t *dep, *head; /* [nodes][nodes] the arc of words that a contracted arc stands for */
    uint16_t best[RAP_NODES], id[RAP_NODES], mark[RAP_NODES];
    bool live[RAP_NODES];
    uint16_t parent[2 * RAP_NODES], in_dep[2 * RAP_NODES], in_head[2 * RAP_NODES]; /* of nodes and contracted nodes */
    uint16_t enter[2 * RAP_NODES];
    uint16_t child[2 * RAP_NODES], sibling[2 * RAP_NODES];
} rap_tree_work;

/* heads[i] = 0 for the root, else word + 1. n >= 1. */
void rap_tree_run(rap_tree_work *w, uint32_t n, uint32_t *heads);
bool rap_tree_is(const uint32_t *heads, uint32_t n, uint16_t *mark); /* one root, no cycle; mark: scratch [n + 1] */

#endif

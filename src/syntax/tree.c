/* tree.c - see tree.h. */
#include "syntax/tree.h"

#define NONE 0xFFFF
#define ROOT_PENALTY ((int64_t)1 << 40)

bool rap_tree_is(const uint32_t *heads, uint32_t n, uint16_t *mark)
{
    uint32_t roots = 0;
    mark[0] = 1;
    for (uint32_t i = 0; i < n; i++) {
        roots += heads[i] == 0;
        mark[i + 1] = 0;
    }
    if (roots != 1)
        return false;
    for (uint32_t i = 1; i <= n; i++) { /* walk up, marking with i; a mark of this walk is a cycle */
        uint32_t at = i;
        while (mark[at] == 0) {
            mark[at] = (uint16_t)(i + 1);
            at = heads[at - 1];
        }
        if (mark[at] == i + 1)
            return false;
    }
    return true;
}

static void greedy(const rap_tree_work *w, uint32_t n, uint32_t *heads)
{
    for (uint32_t i = 0; i < n; i++) {
        const int32_t *s = w->score + (size_t)i * (n + 1);
        uint32_t best = 0; /* never itself, column i + 1 */
        for (uint32_t j = 1; j <= n; j++)
            if (j != i + 1 && s[j] > s[best])
                best = j;
        heads[i] = best;
    }
}

static size_t cell(uint32_t dep, uint32_t head) { return (size_t)dep * RAP_NODES + head; }

static void start(rap_tree_work *w, uint32_t n)
{
    for (uint32_t i = 0; i <= n; i++) {
        w->live[i] = true;
        w->id[i] = (uint16_t)i;
        for (uint32_t j = 0; j <= n; j++) {
            if (i == 0 || i == j)
                continue;
            w->weight[cell(i, j)] = w->score[(size_t)(i - 1) * (n + 1) + j] - (j == 0 ? ROOT_PENALTY : 0);
            w->dep[cell(i, j)] = (uint16_t)i;
            w->head[cell(i, j)] = (uint16_t)j;
        }
    }
    for (uint32_t i = 0; i < 2 * RAP_NODES; i++)
        w->parent[i] = w->child[i] = w->sibling[i] = NONE;
}

static void best_of(rap_tree_work *w, uint32_t n, uint32_t i)
{
    uint32_t best = NONE;
    for (uint32_t j = 0; j <= n; j++)
        if (j != i && w->live[j] && (best == NONE || w->weight[cell(i, j)] > w->weight[cell(i, best)]))
            best = j;
    w->best[i] = (uint16_t)best;
}

/* A live node on a cycle of best arcs, or NONE. */
static uint32_t find_cycle(rap_tree_work *w, uint32_t n)
{
    for (uint32_t i = 0; i <= n; i++)
        w->mark[i] = NONE;
    w->mark[0] = 0;
    for (uint32_t i = 1; i <= n; i++) {
        if (!w->live[i])
            continue;
        uint32_t at = i;
        while (w->mark[at] == NONE) {
            w->mark[at] = (uint16_t)i;
            at = w->best[at];
        }
        if (at != 0 && w->mark[at] == i)
            return at;
    }
    return NONE;
}

/* Makes one node, in the slot of `at`, of the cycle through it. */
static void contract(rap_tree_work *w, uint32_t n, uint32_t at, uint16_t new_id)
{
    for (uint32_t i = 0; i <= n; i++)
        w->mark[i] = 0;
    for (uint32_t u = at; !w->mark[u]; u = w->best[u]) {
        w->mark[u] = 1;
        uint16_t id = w->id[u];
        w->in_dep[id] = w->dep[cell(u, w->best[u])];
        w->in_head[id] = w->head[cell(u, w->best[u])];
        w->parent[id] = new_id;
        w->sibling[id] = w->child[new_id];
        w->child[new_id] = id;
    }
    for (uint32_t v = 0; v <= n; v++) {
        if (!w->live[v] || w->mark[v])
            continue;
        uint32_t into = NONE, out = NONE;
        int64_t into_weight = 0;
        for (uint32_t u = 1; u <= n; u++) {
            if (!w->mark[u])
                continue;
            int64_t x = w->weight[cell(u, v)] - w->weight[cell(u, w->best[u])];
            if (into == NONE || x > into_weight)
                into = u, into_weight = x;
            if (v != 0 && (out == NONE || w->weight[cell(v, u)] > w->weight[cell(v, out)]))
                out = u;
        }
        uint16_t dep = w->dep[cell(into, v)], head = w->head[cell(into, v)];
        w->weight[cell(at, v)] = into_weight;
        w->dep[cell(at, v)] = dep;
        w->head[cell(at, v)] = head;
        if (v == 0)
            continue;
        w->weight[cell(v, at)] = w->weight[cell(v, out)];
        dep = w->dep[cell(v, out)], head = w->head[cell(v, out)];
        w->dep[cell(v, at)] = dep;
        w->head[cell(v, at)] = head;
    }
    for (uint32_t u = 1; u <= n; u++)
        if (w->mark[u] && u != at)
            w->live[u] = false;
    w->id[at] = new_id;
}

/* From the last contracted node to the first: the arc that enters it breaks its cycle at one child. */
static void expand(rap_tree_work *w, uint32_t n, uint16_t ids, uint32_t *heads)
{
    for (uint32_t i = 1; i <= n; i++)
        if (w->live[i]) {
            uint16_t dep = w->dep[cell(i, w->best[i])];
            heads[dep - 1] = w->head[cell(i, w->best[i])];
            w->enter[w->id[i]] = dep;
        }
    for (uint16_t id = ids; id-- > n + 1;) {
        uint16_t entered = w->enter[id];
        while (w->parent[entered] != id)
            entered = w->parent[entered];
        w->enter[entered] = w->enter[id];
        for (uint16_t c = w->child[id]; c != NONE; c = w->sibling[c])
            if (c != entered) {
                heads[w->in_dep[c] - 1] = w->in_head[c];
                w->enter[c] = w->in_dep[c];
            }
    }
}

void rap_tree_run(rap_tree_work *w, uint32_t n, uint32_t *heads)
{
    greedy(w, n, heads);
    if (rap_tree_is(heads, n, w->mark))
        return;
    start(w, n);
    uint16_t ids = (uint16_t)(n + 1);
    for (uint32_t i = 1; i <= n; i++)
        best_of(w, n, i);
    for (uint32_t at; (at = find_cycle(w, n)) != NONE;) {
        contract(w, n, at, ids++);
        for (uint32_t i = 1; i <= n; i++)
            if (w->live[i] && (i == at || !w->live[w->best[i]]))
                best_of(w, n, i);
    }
    expand(w, n, ids, heads);
}

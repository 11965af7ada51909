/* derive.c - names of documents, copies among them, and the small tools of derive.h. */
#include "record/derive.h"

#include <stdlib.h>
#include <string.h>

/* ---- sets ---- */

uint32_t rap_sets_new(rap_sets *s)
{
    if (s->n == s->cap) {
        uint32_t cap = s->cap ? s->cap * 2 : 256;
        uint32_t *up = realloc(s->up, cap * sizeof *up);
        if (!up) {
            s->failed = true;
            return 0;
        }
        s->up = up;
        s->cap = cap;
    }
    s->up[s->n] = s->n;
    return s->n++;
}
uint32_t rap_sets_find(rap_sets *s, uint32_t i)
{
    while (s->up[i] != i)
        i = s->up[i] = s->up[s->up[i]];
    return i;
}
void rap_sets_join(rap_sets *s, uint32_t a, uint32_t b)
{
    a = rap_sets_find(s, a);
    b = rap_sets_find(s, b);
    if (a < b)
        s->up[b] = a;
    else
        s->up[a] = b;
}
void rap_sets_free(rap_sets *s)
{
    free(s->up);
    *s = (rap_sets){0};
}

/* ---- keys ---- */

static struct rap_key *slot(const rap_keys *k, rap_view text)
{
    uint32_t i = (uint32_t)rap_hash(text.at, text.len, 11) & (k->cap - 1);
    while (k->at[i].text && !rap_same(rap_view_of(k->at[i].text), text))
        i = (i + 1) & (k->cap - 1);
    return &k->at[i];
}
static bool grow(rap_keys *k)
{
    rap_keys wide = {.cap = k->cap ? k->cap * 2 : 256, .n = k->n};
    wide.at = calloc(wide.cap, sizeof *wide.at);
    if (!wide.at)
        return false;
    for (uint32_t i = 0; i < k->cap; i++)
        if (k->at[i].text)
            *slot(&wide, rap_view_of(k->at[i].text)) = k->at[i];
    free(k->at);
    *k = wide;
    return true;
}
uint32_t rap_keys_put(rap_keys *k, rap_view text, uint32_t value, bool *fresh)
{
    if (fresh)
        *fresh = false;
    if (k->failed || (2 * (k->n + 1) > k->cap && !grow(k))) {
        k->failed = true;
        return value;
    }
    struct rap_key *at = slot(k, text);
    if (at->text)
        return at->value;
    at->text = rap_copy(text);
    if (!at->text) {
        k->failed = true;
        return value;
    }
    at->value = value;
    k->n++;
    if (fresh)
        *fresh = true;
    return value;
}
bool rap_keys_get(const rap_keys *k, rap_view text, uint32_t *value)
{
    if (!k->cap)
        return false;
    const struct rap_key *at = slot(k, text);
    if (at->text)
        *value = at->value;
    return at->text != NULL;
}
const char *rap_keys_text(rap_keys *k, rap_view text)
{
    rap_keys_put(k, text, 0, NULL);
    return k->failed ? NULL : slot(k, text)->text;
}
void rap_keys_free(rap_keys *k)
{
    for (uint32_t i = 0; i < k->cap; i++)
        free(k->at[i].text);
    free(k->at);
    *k = (rap_keys){0};
}

char *rap_copy(rap_view v)
{
    char *to = malloc(v.len + 1);
    if (to) {
        memcpy(to, v.at ? v.at : "", v.len);
        to[v.len] = 0;
    }
    return to;
}

/* ---- days ---- */

rap_day rap_day_at(rap_stmt *q, int column)
{
    rap_day day;
    rap_view text = rap_text_at(q, column);
    return text.at && rap_day_parse(text, &day) ? day : RAP_NO_DAY;
}
bool rap_days_touch(rap_day a_from, rap_day a_to, rap_day b_from, rap_day b_to)
{
    if (a_from == RAP_NO_DAY)
        a_from = a_to;
    if (a_to == RAP_NO_DAY)
        a_to = a_from;
    if (b_from == RAP_NO_DAY)
        b_from = b_to;
    if (b_to == RAP_NO_DAY)
        b_to = b_from;
    return a_from != RAP_NO_DAY && b_from != RAP_NO_DAY && a_from <= b_to && b_from <= a_to;
}

/* ---- origins ---- */

uint32_t rap_origins(const rap_origin *lines, uint32_t n)
{
    rap_sets sets = {0};
    for (uint32_t i = 0; i < n; i++)
        rap_sets_new(&sets);
    for (uint32_t i = 0; i < n && !sets.failed; i++)
        for (uint32_t j = 0; j < i; j++)
            if (rap_same(lines[i].origin, lines[j].origin) || rap_same(lines[i].copy_of, lines[j].copy_of) ||
                (lines[i].quote.len && rap_same(lines[i].quote, lines[j].quote)))
                rap_sets_join(&sets, i, j);
    uint32_t count = 0;
    for (uint32_t i = 0; i < n && !sets.failed; i++)
        count += rap_sets_find(&sets, i) == i;
    rap_sets_free(&sets);
    return count;
}

rap_view rap_principal(rap_view code)
{
    static const char *const roles[] = {"GOV", "MIL", "LEG", "COP", "JUD", "SPY", "CVL", "MED", "ELI", "BUS", "OPP"};
    if (code.len < 6)
        return code;
    for (size_t i = 0; i < RAP_COUNT(roles); i++)
        if (rap_same(rap_sub(code, 3, 6), rap_view_of(roles[i])))
            return i < 6 ? rap_sub(code, 0, 3) : code;
    return code;
}

/* ---- documents: their shortest names, and who copies whom ---------------------------------------------------------------- */

static size_t alike(rap_view a, rap_view b)
{
    size_t n = 0;
    while (n < a.len && n < b.len && a.at[n] == b.at[n])
        n++;
    return n;
}

typedef struct {
    char name[RAP_DIGEST + 1];
    uint32_t least[RAP_SKETCH];
    uint8_t mark;
} one_document;

typedef struct {
    one_document *at;
    uint32_t n, cap;
} documents;

static one_document *push(documents *d)
{
    if (d->n == d->cap) {
        uint32_t cap = d->cap ? d->cap * 2 : 256;
        one_document *at = realloc(d->at, cap * sizeof *at);
        if (!at)
            return NULL;
        d->at = at;
        d->cap = cap;
    }
    return memset(&d->at[d->n++], 0, sizeof *d->at);
}

static void load(rap_store *s, documents *d)
{
    rap_stmt *q = rap_sql(s, "SELECT document, sketch FROM document ORDER BY document");
    while (rap_row(s, q)) {
        one_document *one = push(d);
        if (!one) {
            rap_store_fail(s, RAP_E_MEMORY, "no memory for the names of all documents");
            rap_stop(q);
            return;
        }
        rap_view name = rap_text_at(q, 0), sketch = rap_text_at(q, 1);
        memcpy(one->name, name.at, name.len < RAP_DIGEST ? name.len : RAP_DIGEST);
        for (size_t i = 0; i < RAP_SKETCH && 8 * i + 8 <= sketch.len; i++) {
            char hex[9] = {0};
            memcpy(hex, sketch.at + 8 * i, 8);
            one->least[i] = (uint32_t)strtoul(hex, NULL, 16);
        }
    }
}

static void give_marks(documents *d)
{
    for (uint32_t i = 0; i < d->n; i++) {
        size_t need = 4;
        if (i > 0 && alike(rap_view_of(d->at[i].name), rap_view_of(d->at[i - 1].name)) >= need)
            need = alike(rap_view_of(d->at[i].name), rap_view_of(d->at[i - 1].name)) + 1;
        if (i + 1 < d->n && alike(rap_view_of(d->at[i].name), rap_view_of(d->at[i + 1].name)) >= need)
            need = alike(rap_view_of(d->at[i].name), rap_view_of(d->at[i + 1].name)) + 1;
        d->at[i].mark = (uint8_t)(need > RAP_DIGEST ? RAP_DIGEST : need);
    }
}

/* Two texts are copies when 6 of their 16 least hashes agree: about a third of all runs of five words are the same
 * in both, which independent reports of one happening never reach. Candidates share two neighbouring hashes. */
static bool copies(const one_document *a, const one_document *b)
{
    int same = 0;
    for (int i = 0; i < RAP_SKETCH; i++)
        same += a->least[i] == b->least[i];
    return same >= 6;
}

static void find_copies(documents *d, rap_sets *sets)
{
    rap_keys bands = {0};
    for (uint32_t i = 0; i < d->n; i++)
        rap_sets_new(sets);
    for (uint32_t i = 0; i < d->n && !sets->failed; i++)
        for (uint32_t band = 0; band < RAP_SKETCH; band += 2) {
            uint32_t key[3] = {band, d->at[i].least[band], d->at[i].least[band + 1]};
            char hex[32] = {0};
            for (int c = 0; c < 24; c++)
                hex[c] = (char)('a' + ((key[c / 8] >> (4 * (c % 8))) & 15));
            bool fresh;
            uint32_t first = rap_keys_put(&bands, (rap_view){hex, 24}, i, &fresh);
            if (!fresh && copies(&d->at[i], &d->at[first]))
                rap_sets_join(sets, i, first);
        }
    sets->failed |= bands.failed;
    rap_keys_free(&bands);
}

void rap_derive_names(rap_store *s)
{
    documents d = {0};
    rap_sets sets = {0};
    rap_store_run(s, "DELETE FROM derived_document");
    load(s, &d);
    give_marks(&d);
    find_copies(&d, &sets);
    if (sets.failed)
        rap_store_fail(s, RAP_E_MEMORY, "no memory for the names of all documents");
    for (uint32_t i = 0; i < d.n && rap_store_ok(s); i++) {
        rap_stmt *w = rap_sql(s, "INSERT INTO derived_document (document, mark, copy_of) VALUES (?1, ?2, ?3)");
        rap_bind_z(w, 1, d.at[i].name);
        rap_bind(w, 2, rap_sub(rap_view_of(d.at[i].name), 0, d.at[i].mark));
        rap_bind_z(w, 3, d.at[rap_sets_find(&sets, i)].name);
        rap_run(s, w);
    }
    rap_sets_free(&sets);
    free(d.at);
}

/* neutral.c - see neutral.h. */
#include "syntax/neutral.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
    rap_view form, as; /* form.at NULL = free */
} slot;

struct rap_neutral {
    size_t mask;
    slot *slots;
};

static slot *find(const rap_neutral *n, rap_view form)
{
    size_t i = (size_t)rap_hash(form.at, form.len, 0) & n->mask;
    while (n->slots[i].form.at && !rap_same(n->slots[i].form, form))
        i = (i + 1) & n->mask;
    return &n->slots[i];
}

/* One word as it stands in a text: letters alone. */
static bool one_word(rap_view v)
{
    for (size_t i = 0; i < v.len;) {
        if (!rap_is_letter_cp(rap_utf8_next(v.at, v.len, &i)))
            return false;
    }
    return v.len > 1;
}

static void put(rap_neutral *n, rap_view form, rap_view as)
{
    if (one_word(form) && as.len)
        *find(n, form) = (slot){form, as};
}

/* The word that stands for all names of a kind. */
static rap_view word_for(const rap_lexicon *lex, const char *kind)
{
    uint32_t first = 0, n = 0;
    uint16_t cls = rap_class(lex, "reads-as");
    if (cls != RAP_NO_CLASS)
        n = rap_class_entries(lex, cls, &first);
    for (uint32_t e = first; e < first + n; e++) {
        if (rap_same(rap_entry_get(lex, e, "for", RAP_NO_DAY), rap_view_of(kind)))
            return rap_entry_name(lex, e);
    }
    return RAP_NULL;
}

/* The names of a class that have this value under this key. */
static void put_names(rap_neutral *n, const rap_lexicon *lex, const char *class_name, const char *key, const char *value, rap_view as)
{
    uint32_t first, count;
    uint16_t cls = rap_class(lex, class_name);
    if (cls == RAP_NO_CLASS || !as.len)
        return;
    count = rap_class_entries(lex, cls, &first);
    for (uint32_t e = first; e < first + count; e++) {
        if (rap_same(rap_entry_get(lex, e, key, RAP_NO_DAY), rap_view_of(value)) && !rap_entry_get(lex, e, "also", RAP_NO_DAY).at)
            put(n, rap_entry_name(lex, e), as);
    }
}

static void put_words(rap_neutral *n, const rap_lexicon *lex)
{
    uint32_t first, count;
    uint16_t cls = rap_class(lex, "reads-as");
    if (cls == RAP_NO_CLASS)
        return;
    count = rap_class_entries(lex, cls, &first);
    for (uint32_t e = first; e < first + count; e++)
        put(n, rap_entry_name(lex, e), rap_entry_get(lex, e, "as", RAP_NO_DAY));
}

static size_t count_of(const rap_lexicon *lex, const char *class_name)
{
    uint32_t first;
    uint16_t cls = rap_class(lex, class_name);
    return cls == RAP_NO_CLASS ? 0 : rap_class_entries(lex, cls, &first);
}

rap_neutral *rap_neutral_make(const rap_lexicon *lex)
{
    rap_neutral *n = calloc(1, sizeof *n);
    size_t names = count_of(lex, "actor") + count_of(lex, "demonym") + count_of(lex, "capital") + count_of(lex, "reads-as"), size = 64;
    while (size < 2 * names)
        size *= 2;
    if (n)
        n->slots = calloc(size, sizeof *n->slots);
    if (!n || !n->slots) {
        free(n);
        return NULL;
    }
    n->mask = size - 1;
    put_names(n, lex, "actor", "kind", "country", word_for(lex, "country"));
    put_names(n, lex, "demonym", "form", "demonym", word_for(lex, "demonym"));
    put_names(n, lex, "demonym", "form", "people", word_for(lex, "people"));
    put_names(n, lex, "capital", "form", "capital", word_for(lex, "capital"));
    put_words(n, lex);
    return n;
}

void rap_neutral_free(rap_neutral *n)
{
    if (!n)
        return;
    free(n->slots);
    free(n);
}

rap_view rap_neutral_read(const rap_neutral *n, rap_view form)
{
    if (!n || !form.len)
        return form;
    const slot *s = find(n, form);
    return s->form.at ? s->as : form;
}

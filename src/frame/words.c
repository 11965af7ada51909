/* words.c - see words.h. */
#include "frame/words.h"

#include <string.h>

fr_words fr_words_of(const rap_lexicon *lex)
{
    static const char *const names[] = {
#define X(name, text) text,
        FR_CLASS_LIST(X)
#undef X
    };
    fr_words words = {.lex = lex};
    memset(words.bit_of, FR_CLASS_COUNT, sizeof words.bit_of);
    for (int c = 0; c < FR_CLASS_COUNT; c++) {
        words.cls[c] = lex ? rap_class(lex, names[c]) : RAP_NO_CLASS;
        if (words.cls[c] < sizeof words.bit_of)
            words.bit_of[words.cls[c]] = (uint8_t)c;
    }
    return words;
}

void fr_words_mark(const fr_words *words, const rap_doc *doc, uint64_t *bits)
{
    for (uint32_t i = 0; i < doc->hits.n; i++) {
        const rap_hit *hit = &doc->hits.at[i];
        if (hit->head < doc->tokens.n && hit->cls < sizeof words->bit_of && words->bit_of[hit->cls] < FR_CLASS_COUNT)
            bits[hit->head] |= FR_BIT(words->bit_of[hit->cls]);
    }
}

rap_view fr_attr(const fr_words *words, const rap_doc *doc, uint32_t token, fr_class c, const char *key)
{
    const rap_hit *hit = words->cls[c] == RAP_NO_CLASS ? NULL : rap_hit_at(doc, token, words->cls[c]);
    return hit ? rap_entry_get(words->lex, hit->entry, key, RAP_NO_DAY) : RAP_NULL;
}

uint32_t fr_entry_end(const fr_words *words, const rap_doc *doc, uint32_t token, fr_class c)
{
    const rap_hit *hit = words->cls[c] == RAP_NO_CLASS ? NULL : rap_hit_at(doc, token, words->cls[c]);
    return hit ? hit->last - 1 : RAP_NONE;
}

/* The next word of "a|b|c" from *from on; false at the end. */
static bool next_word(rap_view list, size_t *from, rap_view *word)
{
    if (*from >= list.len)
        return false;
    const char *bar = memchr(list.at + *from, '|', list.len - *from);
    size_t to = bar ? (size_t)(bar - list.at) : list.len;
    *word = rap_trim(rap_sub(list, *from, to));
    *from = to + 1;
    return true;
}

bool fr_listed(rap_view list, rap_view words)
{
    rap_view word, one;
    for (size_t i = 0; next_word(words, &i, &word);)
        for (size_t k = 0; next_word(list, &k, &one);)
            if (word.len && rap_same(one, word))
                return true;
    return false;
}

rap_modal fr_modal_named(rap_view name)
{
    for (int m = 0; m < RAP_MODAL_COUNT; m++)
        if (rap_same(name, rap_view_of(rap_modal_text(m))))
            return (rap_modal)m;
    return RAP_MODAL_NONE;
}

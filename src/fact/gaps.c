/* gaps.c - see gaps.h. */
#include "fact/gaps.h"

#include "event/near.h"

#include <stdlib.h>

static void gap(rap_doc *d, uint32_t start, uint32_t end, rap_view why)
{
    *RAP_PUSH(d->arena, d->gaps) = (rap_gap){.start = start, .end = end, .why = why};
}

static void mark(const rap_doc *d, bool *read, uint32_t start, uint32_t end)
{
    for (uint32_t n = rap_first_sentence(d, start); n < d->sentences.n && d->sentences.at[n].start < end; n++)
        read[n] = true;
}

/* [S] whether some layer made something of the sentence. */
static bool *what_was_read(const rap_doc *d)
{
    bool *read = RAP_NEW(d->arena, bool, d->sentences.n + 1);
    for (uint32_t i = 0; i < d->events.n; i++)
        mark(d, read, d->events.at[i].start, d->events.at[i].end);
    for (uint32_t i = 0; i < d->facts.n; i++)
        mark(d, read, d->facts.at[i].start, d->facts.at[i].end);
    for (uint32_t i = 0; i < d->statements.n; i++)
        for (uint32_t k = 0; k < d->statements.at[i].content.n; k++)
            mark(d, read, d->statements.at[i].content.at[k].start, d->statements.at[i].content.at[k].end);
    return read;
}

static void sentences(rap_doc *d, const rap_lexicon *lex)
{
    const uint16_t classes[] = {rap_class(lex, "talks"), rap_class(lex, "agreement-noun"), rap_class(lex, "ceasefire-noun")};
    const bool *read = what_was_read(d);
    for (uint32_t i = 0; i < d->sentences.n; i++) {
        const rap_sentence *s = &d->sentences.at[i];
        if (s->part < d->parts.n && d->parts.at[s->part].kind != RAP_PART_PARAGRAPH)
            continue;
        bool word = false;
        for (uint32_t h = d->first_hit ? d->first_hit[s->first] : 0; d->first_hit && h < d->first_hit[s->last] && !word; h++)
            for (size_t c = 0; c < RAP_COUNT(classes); c++)
                word |= classes[c] != RAP_NO_CLASS && d->hits.at[h].cls == classes[c];
        if (word && !read[i])
            gap(d, s->start, s->end, RAP_LIT("a sentence about talks without a reading"));
    }
}

static int by_text(const void *a, const void *b)
{
    const rap_gap *x = a, *y = b;
    if (x->start != y->start)
        return x->start < y->start ? -1 : 1;
    if (x->end != y->end)
        return x->end < y->end ? -1 : 1;
    return rap_compare(x->why, y->why);
}

void rap_gaps_find(rap_doc *d, const rap_lexicon *lex)
{
    sentences(d, lex);
    for (uint32_t i = 0; i < d->times.n; i++)
        if (!d->times.at[i].value.len)
            gap(d, d->times.at[i].start, d->times.at[i].end, RAP_LIT("a time without a value"));
    for (uint32_t i = 0; i < d->entities.n; i++) {
        const rap_entity *e = &d->entities.at[i];
        bool body = e->kind == RAP_KIND_ORGANIZATION || e->kind == RAP_KIND_GROUP || e->kind == RAP_KIND_COUNTRY;
        if (!body || e->code.len || !e->mentions.n || e->mentions.at[0] >= d->mentions.n)
            continue;
        const rap_mention *m = &d->mentions.at[e->mentions.at[0]];
        if (m->form == RAP_FORM_NAME)
            gap(d, m->start, m->end, RAP_LIT("a name without a code"));
    }
    if (d->gaps.n)
        qsort(d->gaps.at, d->gaps.n, sizeof *d->gaps.at, by_text);
}

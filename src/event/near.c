/* near.c - see near.h. */
#include "event/near.h"

uint32_t rap_first_mention(const rap_doc *d, uint32_t byte)
{
    uint32_t low = 0, high = d->mentions.n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (d->mentions.at[mid].start < byte)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

uint32_t rap_first_frame(const rap_doc *d, uint32_t token)
{
    uint32_t low = 0, high = d->frames.n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (d->frames.at[mid].trigger < token)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

uint32_t rap_first_sentence(const rap_doc *d, uint32_t byte)
{
    uint32_t low = 0, high = d->sentences.n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (d->sentences.at[mid].end <= byte)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

static bool holds(const rap_statement *s)
{
    return s->kind == RAP_STATEMENT_SPEECH || s->kind == RAP_STATEMENT_THOUGHT;
}

/* Counts what each sentence gets, or writes it: `ids` NULL = count. */
static void spread(const rap_doc *d, uint32_t *at, uint32_t *ids)
{
    for (uint32_t i = 0; i < d->statements.n; i++) {
        const rap_statement *s = &d->statements.at[i];
        uint32_t done = 0; /* sentences below it have this statement */
        for (uint32_t k = 0; k < s->content.n && holds(s); k++) {
            uint32_t n = rap_first_sentence(d, s->content.at[k].start);
            for (n = n > done ? n : done; n < d->sentences.n && d->sentences.at[n].start < s->content.at[k].end; n++) {
                if (ids)
                    ids[at[n]++] = i;
                else
                    at[n]++;
                done = n + 1;
            }
        }
    }
}

void rap_holders_open(rap_holders *h, rap_doc *d)
{
    uint32_t n = d->sentences.n, total = 0;
    h->first = RAP_NEW(d->arena, uint32_t, n + 1);
    spread(d, h->first, NULL);
    for (uint32_t i = 0; i <= n; i++) {
        uint32_t count = i < n ? h->first[i] : 0;
        h->first[i] = total;
        total += count;
    }
    h->ids = RAP_NEW(d->arena, uint32_t, total + 1);
    uint32_t *at = RAP_NEW(d->arena, uint32_t, n + 1);
    for (uint32_t i = 0; i < n; i++)
        at[i] = h->first[i];
    spread(d, at, h->ids);
}

uint32_t rap_holder_at(const rap_holders *h, const rap_doc *d, uint32_t start, uint32_t end, uint32_t frame)
{
    uint32_t best = RAP_NONE, size = UINT32_MAX, sentence = rap_first_sentence(d, start);
    if (sentence >= d->sentences.n)
        return RAP_NONE;
    for (uint32_t i = h->first[sentence]; i < h->first[sentence + 1]; i++) {
        const rap_statement *s = &d->statements.at[h->ids[i]];
        if (frame != RAP_NONE && s->cue_frame == frame)
            continue;
        for (uint32_t k = 0; k < s->content.n; k++) {
            rap_span in = s->content.at[k];
            if (in.start <= start && end <= in.end && in.end - in.start < size) {
                best = h->ids[i];
                size = in.end - in.start;
            }
        }
    }
    return best;
}

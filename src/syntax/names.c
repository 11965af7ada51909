/* names.c - the names of a sentence: the best row of labels that is one (Viterbi: a name goes on only where it has
 * begun), then names made whole along the tree, whose flat words are one name. */
#include <string.h>

#include "syntax/parser.h"

/* The best label for the word before one labelled `to`. */
static uint32_t best_before(const rap_syntax_net *net, const float *score, uint32_t any, uint32_t to)
{
    if (net->ner_of[to] == RAP_NER_O || net->ner_begins[to])
        return any;
    uint32_t best = RAP_NONE;
    for (uint32_t l = 0; l < net->ner.n; l++)
        if (net->ner_of[l] == net->ner_of[to] && (best == RAP_NONE || score[l] > score[best]))
            best = l;
    return best;
}

static uint32_t best_of(const float *score, uint32_t n)
{
    uint32_t best = 0;
    for (uint32_t l = 1; l < n; l++)
        if (score[l] > score[best])
            best = l;
    return best;
}

/* Fills w->label[i] for n words; the scores of word i are at out + i * stride. */
static void viterbi(const rap_syntax_net *net, rap_parse_work *w, const float *out, uint32_t n, size_t stride)
{
    float score[2][RAP_MAX_LABELS];
    uint8_t(*back)[RAP_MAX_LABELS] = w->back;
    const uint32_t labels = net->ner.n;
    for (uint32_t l = 0; l < labels; l++)
        score[0][l] = out[l] - (net->ner_of[l] != RAP_NER_O && !net->ner_begins[l] ? 1000.0f : 0.0f);
    for (uint32_t i = 1; i < n; i++) {
        const float *last = score[(i - 1) & 1];
        uint32_t any = best_of(last, labels);
        for (uint32_t l = 0; l < labels; l++) {
            uint32_t from = best_before(net, last, any, l);
            back[i][l] = (uint8_t)from;
            score[i & 1][l] = last[from] + out[i * stride + l];
        }
    }
    uint32_t at = best_of(score[(n - 1) & 1], labels);
    for (uint32_t i = n; i-- > 0;) {
        w->label[i] = (uint8_t)at;
        at = back[i][at];
    }
}

/* "Kari" without and "Moe" with a label, Moe flat under Kari: both are the name. */
static void join_flat(rap_doc *d, const rap_sentence *s)
{
    for (uint32_t i = s->first; i < s->last; i++) {
        uint32_t end = i + 1;
        while (end < s->last && d->tokens.at[end].rel == RAP_REL_FLAT && d->tokens.at[end].head == i)
            end++;
        uint8_t kind = d->tokens.at[i].ner;
        for (uint32_t j = i + 1; j < end && kind == RAP_NER_O; j++)
            kind = d->tokens.at[j].ner;
        if (end == i + 1 || kind == RAP_NER_O || d->tokens.at[i].upos != RAP_UPOS_PROPN)
            continue;
        if (d->tokens.at[i].ner == RAP_NER_O)
            d->tokens.at[i].ner_begin = 1;
        for (uint32_t j = i; j < end; j++) {
            d->tokens.at[j].ner = kind;
            d->tokens.at[j].ner_begin = j == i && d->tokens.at[j].ner_begin;
        }
        if (end < s->last && d->tokens.at[end].ner != RAP_NER_O && !d->tokens.at[end].ner_begin &&
            d->tokens.at[end].ner != kind)
            d->tokens.at[end].ner_begin = 1;
    }
}

void rap_names_run(const rap_syntax_net *net, rap_parse_work *w, rap_doc *d, const rap_sentence *s, const float *out,
                   size_t stride)
{
    uint32_t n = s->last - s->first;
    viterbi(net, w, out, n, stride);
    for (uint32_t i = 0; i < n; i++) {
        rap_token *t = &d->tokens.at[s->first + i];
        t->ner = net->ner_of[w->label[i]];
        t->ner_begin = net->ner_begins[w->label[i]];
    }
    join_flat(d, s);
}

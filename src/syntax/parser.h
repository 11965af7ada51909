/* parser.h - the parser's net: what a model holds for it and what a thread needs to run it.
 *
 * A word's vector knows no context: two of four wordpieces (first, mean), the whole word, hashed ends, beginning and
 * shape, one product, one norm; so it is cached by form, with the products of the first layer. SRU layers of width 256
 * (net.h) read the sentence. One product gives, for each word, what the biaffine scorer (Dozat and Manning 2017, with a
 * term for the distance) and the tagger need. train/student.py is the twin of this file.
 *
 * Work is done for RAP_BATCH words at a time (whole sentences), so that the weights of a layer are used from the
 * processor's second cache. Heads are chosen in integers (tree.h).
 */
#ifndef RAP_PARSER_H
#define RAP_PARSER_H

#include "syntax/neutral.h"
#include "syntax/tree.h"
#include "token/work.h"

enum {
    RAP_WIDTH = 256,
    RAP_ARC = 96, /* also the width of the relation scorer */
    RAP_BUCKETS = 26,
    RAP_ROOT_BUCKET = 24,
    RAP_MAX_LAYERS = 8,
    RAP_MAX_LABELS = 128, /* relations, tags */
    RAP_BATCH = 192,
    RAP_PIECE = 128,
    RAP_PIECES = 4,
    RAP_INPUT = 2 * RAP_PIECE + 64 + 16 + 32 + 16 + 32
};

/* A list of names, as they stand in the model NUL-ended one after the other. */
typedef struct {
    const char **at;
    uint32_t n;
} rap_names;

typedef struct {
    rap_keys piece_keys, own_keys;
    const uint8_t *piece, *own, *s2, *s3, *p3, *shape; /* own: the last row is for unknown words */
    uint32_t unknown_piece;
    rap_linear in;
    rap_norm norm;
} rap_word_net;

typedef struct {
    rap_keys whole;          /* folded form and tag -> rule */
    const uint16_t *whole_rule;
    rap_keys end;            /* end of the folded form and tag -> rule */
    const uint16_t *end_rule;
    const uint8_t *rules;    /* blob */
    const uint32_t *rule_at; /* [rules + 1] */
    uint32_t rule_count;
    rap_keys feats;          /* folded form, tag, part of speech -> feature string */
    const uint16_t *feats_id;
} rap_lemma_net;

struct rap_syntax_net {
    rap_word_net word;
    uint32_t layers;
    rap_layer layer[RAP_MAX_LAYERS];
    rap_linear head; /* arc dep, arc head, relation dep, relation head (96 each), relations, upos, xpos, ner */
    rap_linear arc;  /* 96 -> 96 products, then distance scores */
    const float *arc_bias, *arc_root, *rel_root, *rel_dist, *rel_out;
    uint32_t rel_stride; /* columns of rel_out: relations, padded to 8 */
    uint32_t root_rel;   /* its index among the model's relations */
    rap_names rel, upos, xpos, feats, ner;
    uint8_t rel_of[RAP_MAX_LABELS], upos_of[RAP_MAX_LABELS], ner_of[RAP_MAX_LABELS]; /* model's -> document.h's */
    bool ner_begins[RAP_MAX_LABELS];
    const uint8_t (*pair)[2]; /* upos and xpos that go together: the two are chosen as one */
    uint32_t pairs;
    rap_morph *morph; /* [feats.n] */
    uint8_t bucket[2 * RAP_MAX_SENTENCE + 1]; /* of head - dependent + RAP_MAX_SENTENCE */
    uint8_t possessive;                       /* xpos of "'", "'s" */
    rap_lemma_net lemma;
};

/* Words whose vector and first products are known: sets of four, the oldest goes. */
enum { RAP_CACHE_SETS = 2048, RAP_CACHE_WAYS = 4 };
typedef struct {
    int16_t x[RAP_WIDTH], u[3 * RAP_WIDTH];
} rap_cached;

struct rap_parse_work {
    const rap_neutral *neutral; /* what some words are read as, NULL = all as they stand */
    uint64_t key[RAP_CACHE_SETS][RAP_CACHE_WAYS]; /* 0 = empty */
    uint8_t next[RAP_CACHE_SETS];
    rap_cached *cache; /* [sets * ways] */
    uint8_t *act;      /* [RAP_MAX_SENTENCE][RAP_INPUT] */
    float *x, *u;      /* [RAP_MAX_SENTENCE][width], [.][3 width] */
    float *head;       /* [RAP_MAX_SENTENCE][head.outputs] */
    float *arc;        /* [RAP_MAX_SENTENCE][arc.outputs] */
    float *across;     /* [RAP_ARC][stride]: heads of one sentence, transposed */
    float *row;        /* [stride] */
    float *bias;       /* [stride] */
    float carry[RAP_WIDTH];
    uint32_t *heads;   /* [RAP_MAX_SENTENCE] */
    uint8_t label[RAP_MAX_SENTENCE], back[RAP_MAX_SENTENCE][RAP_MAX_LABELS]; /* of names */
    rap_tree_work tree;
};

bool rap_words_open(rap_word_net *w, const rap_file *f, rap_err *err);
/* Fills x and u (the first layer's products) for n words. */
void rap_words_run(const rap_model *m, const rap_kernels *k, rap_parse_work *w, const rap_doc *d, uint32_t first,
                   uint32_t n);

bool rap_lemma_open(rap_lemma_net *l, const rap_file *f, uint32_t feats, rap_err *err);
/* Lemma, features and morphology of a tagged token; upos and xpos are the model's numbers. */
void rap_lemma_run(const rap_model *m, rap_doc *d, rap_token *t, uint32_t upos, uint32_t xpos);
/* Names of a sentence whose tags and tree are set; the scores of its word i are at out + i * stride. */
void rap_names_run(const rap_syntax_net *net, rap_parse_work *w, rap_doc *d, const rap_sentence *s, const float *out,
                   size_t stride);

rap_morph rap_morph_of(const char *feats);

#endif

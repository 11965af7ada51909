/* draft.h - statements while they are being made: what the files of this folder share, and nobody else.
 *
 * A rule's match becomes a draft (build.c): words, not yet bytes. Drafts are then put in shape (shape.c): quotes
 * completed and continued, contents cut where the next cue begins; and written out (finish.c) with source, kind of
 * source, directness and nesting. All positions are tokens of the document, ranges [first, last).
 */
#ifndef RAP_DRAFT_H
#define RAP_DRAFT_H

#include "lexicon/lexicon.h"
#include "mention/mention.h"
#include "rule/rule.h"
#include "statement/quotes.h"

typedef struct {
    uint32_t first, last;
} rap_words;

typedef struct {
    uint32_t cue, frame;         /* RAP_NONE */
    rap_words cue_words;         /* first == last: no cue */
    rap_ids sources;             /* heads of the phrases of those who speak */
    rap_words source_words;      /* first == last: none */
    RAP_ARRAY(rap_words) content;
    rap_ids addressees;
    uint32_t place;              /* head of where it was said, RAP_NONE */
    uint32_t relay;              /* head of the conduit, RAP_NONE */
    uint32_t through;            /* the verb of the conduit ("reported, citing"), RAP_NONE */
    uint32_t entry;              /* of the cue, RAP_NONE */
    rap_statement_kind kind;
    rap_act act;
    rap_stance stance;
    rap_channel channel;
    rap_words gap;               /* of a hosted one: the words left out of the clause, the source's and the cue's */
    bool direct;                 /* made of whole quotes */
    bool high;                   /* the rule may be relied on */
    bool hosted;                 /* the content is the clause around ("according to") */
    bool dropped;
    int priority;
    rap_view by;
} rap_draft;

typedef struct {
    rap_doc *doc;
    const rap_lexicon *lex;
    rap_arena *a;
    rap_tree tree;
    rap_quotes quotes;
    rap_actor_classes cls;
    uint16_t cue_class, noun_class, channel_class, contrast_class;
    RAP_ARRAY(rap_draft) drafts;
    uint32_t *draft_of; /* [T] draft whose cue this token is, RAP_NONE */
    bool *mark;         /* [T] the token is a quotation mark of a pair */
    uint32_t *mark_of;  /* [T] the quote that such a token opens or closes, RAP_NONE */
    bool *taken;        /* [T] a cue that is part of another statement's: it makes none itself */
} rap_speech;

/* build.c: told of each match of the statement rules; ctx is a rap_speech. */
bool rap_draft_match(const rap_match *m, void *ctx);
/* The clause of a token: its frame's verb with all that hangs on it, without marks and commas at its ends. */
rap_words rap_clause_words(const rap_speech *w, uint32_t token);
/* Trims punctuation at the ends but for marks whose partner is inside; may come out empty. */
rap_words rap_trim_words(const rap_speech *w, rap_words r);

/* direct.c: quotes that stand beside a cue, whatever the trees say. Fills content; false when there is none. */
bool rap_direct_quotes(const rap_speech *w, rap_draft *d);

/* The source where the trees give none outside of quotes: right of an inverted cue, else left of it. */
void rap_find_source(const rap_speech *w, rap_draft *d);

/* The noun whose phrase holds token t, climbing inside [lo, hi); RAP_NONE. */
uint32_t rap_phrase_head(const rap_speech *w, uint32_t t, uint32_t lo, uint32_t hi);

/* shape.c */
void rap_shape_drafts(rap_speech *w);

/* finish.c: drafts to doc->statements, in text order, nested. */
void rap_finish_drafts(rap_speech *w);

/* marker.c: scare quotes, distancing words, labels, hedges in the writer's own words. */
void rap_find_markers(rap_speech *w);
/* Whether the words in a pair of marks look like scare quotes: a short noun phrase, no name or title. */
bool rap_scare_like(const rap_speech *w, const rap_quote *q);
bool rap_quotes_with_doubles(const rap_speech *w);

#endif

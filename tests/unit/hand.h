/* hand.h - documents made by hand for unit tests: no model is needed.
 *
 * A text is a line of tokens, each FORM/LEMMA/UPOS/HEAD/REL: HEAD counts tokens from 1 in its sentence, 0 is the root;
 * an empty LEMMA is the form in small letters; "||" begins a new sentence. A frame is told after marking:
 *     hand_frame(h, trigger, kind)->... with tokens numbered from 0 in the document.
 */
#ifndef RAP_HAND_H
#define RAP_HAND_H

#include "rap_test.h"

#include "lexicon/lexicon.h"
#include "rule/rule.h"

typedef struct {
    rap_arena *a;
    rap_doc *doc;
    rap_lexicon *lex;
} hand;

hand hand_new(const char *lexicon, const char *tokens); /* compiles, builds, marks */
void hand_free(hand *h);
rap_frame *hand_frame(hand *h, uint32_t trigger, rap_frame_kind kind);
void hand_arg(hand *h, rap_args *args, uint32_t token);
void hand_prep(hand *h, rap_frame *f, const char *prep, uint32_t marker, uint32_t token);
rap_mention *hand_mention(hand *h, uint32_t first, uint32_t last, uint32_t head, rap_kind kind, rap_form form, const char *code);
rap_time *hand_time(hand *h, uint32_t first, uint32_t last);
/* Runs a stage: each match as "NAME(x=words y=words) " in text; `build` false: no match builds. */
const char *hand_run(hand *h, const char *stage, bool build);
/* The message and line of a text that must not compile. */
const char *hand_error(const char *text, uint64_t *line);

#endif

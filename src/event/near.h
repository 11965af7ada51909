/* near.h - what stands in one sentence, found without walking the whole document: an archive may be one document.
 *
 * In : sentences, mentions by start, frames by trigger token, statements.   Out: numbers.   Errors: none.
 * Cost: a search costs the logarithm of the layer; the table of holders is linear, and a sentence lists each statement once.
 */
#ifndef RAP_EVENT_NEAR_H
#define RAP_EVENT_NEAR_H

#include "document/document.h"

uint32_t rap_first_mention(const rap_doc *doc, uint32_t byte);  /* the first that starts at `byte` or behind it */
uint32_t rap_first_frame(const rap_doc *doc, uint32_t token);   /* the first whose trigger is `token` or behind it */
uint32_t rap_first_sentence(const rap_doc *doc, uint32_t byte); /* the first that ends behind `byte` */

/* Statements of speech and thought by the sentences in which their content stands. What somebody decides or supports
 * (attitudes, deeds) is not asserted by him and holds nothing. */
typedef struct {
    uint32_t *first; /* [S+1] */
    uint32_t *ids;
} rap_holders;

void rap_holders_open(rap_holders *h, rap_doc *doc);
/* The innermost statement inside whose content the bytes stand, RAP_NONE = the outlet says it. The statement whose cue
 * stands in frame `frame` does not hold its own act. */
uint32_t rap_holder_at(const rap_holders *h, const rap_doc *doc, uint32_t start, uint32_t end, uint32_t frame);

#endif

/* mention.h - spans that name, describe or stand for somebody.
 * In : tokens, names, hits, frames.   Out: mentions, mention_of.
 * Errors: none of its own; memory by the arena's guard (base.h).
 */
#ifndef RAP_MENTION_H
#define RAP_MENTION_H

#include "lexicon/lexicon.h"

rap_status rap_mention_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err);

#endif

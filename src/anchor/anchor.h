/* anchor.h - when it was, when it will be.
 * In : times, frames, events, statements.   Out: values of times, dates of statements and events.
 * Errors: none of its own; memory by the arena's guard (base.h).
 */
#ifndef RAP_ANCHOR_H
#define RAP_ANCHOR_H

#include "lexicon/lexicon.h"

rap_status rap_anchor_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err);

#endif

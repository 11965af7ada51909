/* time.h - time expressions, unresolved.
 * In : tokens, hits, frames.   Out: times without values, time_of.
 * Errors: none of its own; memory by the arena's guard (base.h).
 */
#ifndef RAP_TIME_H
#define RAP_TIME_H

#include "lexicon/lexicon.h"

rap_status rap_time_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err);

#endif

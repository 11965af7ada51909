/* fact.h - the facts of the talks.
 * In : all earlier layers.   Out: talks, facts, gaps.
 * Errors: none of its own; memory by the arena's guard (base.h).
 */
#ifndef RAP_FACT_H
#define RAP_FACT_H

#include "lexicon/lexicon.h"

rap_status rap_fact_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err);

#endif

/* gaps.h - what was not understood: sentences with a negotiation word and no reading, times without a value, names of
 * bodies and groups without a code. In: all layers. Out: doc->gaps, in text order. Errors: none. */
#ifndef RAP_FACT_GAPS_H
#define RAP_FACT_GAPS_H

#include "lexicon/lexicon.h"

void rap_gaps_find(rap_doc *doc, const rap_lexicon *lex);

#endif

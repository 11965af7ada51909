/* fact.h - the facts of the talks, and which talks they belong to.
 * In : all earlier layers, with the values of times and the dates of events; the rules of stage `fact` (data/en/fact.rules)
 *      with the words of talks.lex and topics.lex.   Out: doc->talks, doc->facts, doc->gaps.
 * Errors: none of its own; memory by the arena's guard (base.h).
 */
#ifndef RAP_FACT_H
#define RAP_FACT_H

#include "lexicon/lexicon.h"

rap_status rap_fact_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err);

#endif

/* statement.h - who said what, through whom; and where the writer takes a distance.
 * In : frames, mentions, quotation marks, hits.   Out: doc->statements without speakers and chains, doc->markers
 *      without whom they are about: both are the entity stage's.
 * Errors: none of its own; memory by the arena's guard (base.h). Doubtful statements are kept, with sure low.
 * Source: attributions as PARC 3.0 and PolNeAR have them (source, cue, content), found by data/en/statement.rules over
 *      the cues of data/en/cues.lex; quotes by adjacency as well, for trees are at their weakest around them.
 */
#ifndef RAP_STATEMENT_H
#define RAP_STATEMENT_H

#include "lexicon/lexicon.h"

rap_status rap_statement_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err);

/* What kind of source the phrase with head `token` is by its own words; RAP_SOURCE_ANONYMOUS where nothing tells. */
rap_source_kind rap_source_kind_of(const rap_doc *doc, const rap_lexicon *lex, uint32_t token);

#endif

/* statement.h - who said what, through whom.
 * In : frames, mentions, quotation marks.   Out: statements without speakers, markers.
 * Errors: none of its own; memory by the arena's guard (base.h).
 */
#ifndef RAP_STATEMENT_H
#define RAP_STATEMENT_H

#include "lexicon/lexicon.h"

rap_status rap_statement_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err);

#endif

/* event.h - who did what to whom.
 * In : frames, mentions, entities, statements.   Out: events without dates.
 * Errors: none of its own; memory by the arena's guard (base.h).
 */
#ifndef RAP_EVENT_H
#define RAP_EVENT_H

#include "lexicon/lexicon.h"

rap_status rap_event_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err);

#endif

/* event.h - who did what to whom.
 * In : frames, mentions, entities, statements; the rules of stage `event` (data/en/event.rules) with the entries of
 *      data/en/event-*.lex.   Out: doc->events without dates (anchor adds them).
 * Errors: none of its own; memory by the arena's guard (base.h).
 * Source: CAMEO 1.1b3 (2012) and the PLOVER manual of 2021 for what the codes mean.
 */
#ifndef RAP_EVENT_H
#define RAP_EVENT_H

#include "lexicon/lexicon.h"

rap_status rap_event_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err);

#endif

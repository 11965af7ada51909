/* frame.h - trees become predications with their arguments.
 * In : tokens with heads, hits.   Out: frames, frame_of.
 * Errors: none of its own; memory by the arena's guard (base.h).
 */
#ifndef RAP_FRAME_H
#define RAP_FRAME_H

#include "lexicon/lexicon.h"

rap_status rap_frame_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err);

#endif

/* settle.h - lets the candidates of a document settle: what another has taken goes, codes and status follow polarity,
 * modality and tense, reciprocal sides, inherited countries, place, holder, sure; then writes doc->events in text order.
 *
 * In : candidates (build.h), frames, statements.   Out: doc->events without dates.   Errors: none.
 */
#ifndef RAP_EVENT_SETTLE_H
#define RAP_EVENT_SETTLE_H

#include "event/build.h"

void rap_settle_events(rap_building *b);
/* Status from polarity, modality, tense, condition and phase of a frame. */
rap_event_status rap_frame_status(const rap_frame *f);
/* Whether the frame's clause is asserted or said, not a purpose, a condition or a time for something else. */
bool rap_frame_asserted(const rap_frame *f);

#endif

/* place.h - where an event is: a place named in its own clause, else none (never guessed).
 * In : a candidate, its frame's prepositions that are place-prep (event-nouns.lex).   Out: its place.   Errors: none. */
#ifndef RAP_EVENT_PLACE_H
#define RAP_EVENT_PLACE_H

#include "event/build.h"

void rap_event_place(const rap_building *b, rap_candidate *c);
/* The place that the token's mention names; false when it names none. */
bool rap_place_at(const rap_doc *doc, const rap_lexicon *lex, uint32_t token, rap_place *out);
/* The first place behind a place preposition of the frame, looking through its arguments that are nouns with a frame. */
bool rap_frame_place(const rap_doc *doc, const rap_lexicon *lex, uint16_t place_prep, const rap_frame *f, rap_place *out);

#endif

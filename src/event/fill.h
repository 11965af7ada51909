/* fill.h - who is missing on a side of an act: the other of the pair that talks, the other actor of the sentence, the
 * country of the place or of who acts; and the country of a role that names none. All of it is doubtful.
 *
 * In : candidates with code, status and place.   Out: their sides.   Errors: none.
 * Whether an act may stand alone, or hits a country, is said by event-codes.lex (alone=, inherits=, talks=).
 */
#ifndef RAP_EVENT_FILL_H
#define RAP_EVENT_FILL_H

#include "event/build.h"

typedef struct {
    rap_actor a, b;
    uint32_t weight; /* how often the document tells of their talks; 0 = there is no pair */
    bool clear;    /* told twice or more, and twice as often as any other pair: whose "the talks" are is no guess */
} rap_pair;

/* Whether the act tells of a negotiation between its sides. */
bool rap_of_talks(const rap_building *b, const rap_candidate *c);
/* Notes who speaks; gives the pair whose talks the document tells of most often, among equals the one told first. */
rap_pair rap_fill_open(rap_building *b);
/* False when the act needs another side and has none. */
bool rap_fill_sides(const rap_building *b, rap_candidate *c, const rap_pair *talking);

#endif

/* talks.h - which negotiations a document is about: who meets whom, and to which of them each fact belongs.
 *
 * In : events, facts with what they are about (build.h).   Out: doc->talks, talks of each fact, a fact `party` each.
 * A party is a state or a group, never its leader or its negotiators. Errors: none.
 */
#ifndef RAP_FACT_TALKS_H
#define RAP_FACT_TALKS_H

#include "fact/build.h"

/* The state or group for which an entity sits at a table: itself, or whom it speaks for. */
uint32_t rap_party_of(const rap_facting *b, uint32_t entity);
void rap_talks_find(rap_facting *b);

#endif

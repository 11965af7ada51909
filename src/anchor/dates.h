/* dates.h - inside of the anchor stage: which time belongs to a statement or event, and on which days it falls. */
#ifndef RAP_ANCHOR_DATES_H
#define RAP_ANCHOR_DATES_H

#include "anchor/resolve.h"

void anchor_statements(anchor_work *w); /* time, date_from, date_to of statements */
void anchor_events(anchor_work *w);     /* time, date_from, date_to of events, and their status where a time says more */

#endif

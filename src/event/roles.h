/* roles.h - the sides of a frame, and the SIDE values of event and fact rules.
 *
 * In : frames, entries of the event words, a match.   Out: sides.   Errors: none.
 * A SIDE in a rule: a variable; agent(x), object(x), patient(x), inside(x[, "preps"]): actors of the frame of x, or inside
 * its noun phrase; members(x): of the group that x names; first(SIDE, SIDE, ...): the first that names anybody.
 */
#ifndef RAP_EVENT_ROLES_H
#define RAP_EVENT_ROLES_H

#include "event/code.h"
#include "event/near.h"
#include "event/side.h"
#include "rule/rule.h"

typedef struct {
    rap_sides sides;
    rap_codes codes;
    rap_holders holders;
} rap_roles;

void rap_roles_open(rap_roles *r, rap_doc *doc, const rap_lexicon *lex);
const rap_frame *rap_roles_frame(const rap_roles *r, uint32_t token); /* NULL when the token has none */
void rap_side_agent(const rap_roles *r, rap_side *side, const rap_frame *f);
void rap_side_patient(const rap_roles *r, rap_side *side, const rap_frame *f);
/* `preps` as in rap_side_preps; empty = those of the entry, else the common ones. */
void rap_side_object(const rap_roles *r, rap_side *side, const rap_frame *f, rap_view preps);
rap_side rap_roles_side(const rap_roles *r, const rap_match *m, const rap_value *v);

#endif

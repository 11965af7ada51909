/* build.h - from a match of an event rule to a candidate event: code, sides, what it consumes, status.
 *
 * In : a match (rule.h) whose variable `t` is a frame's trigger.   Out: candidates, and the frames they consume.
 * Builders of event.rules:
 *   cameo CODE, source SIDE, target SIDE, consume VAR, status WORD
 *       CODE: digits, x.key, code(x): what the frame of x says; under(x, y): what x makes of the act that y
 *             says; by(x, y): what the entry of x says of the kind of y
 *       SIDE: see roles.h. Without source: agent(t), without target: object(t)
 *   none      no act here, whatever the words say
 * Errors: none. */
#ifndef RAP_EVENT_BUILD_H
#define RAP_EVENT_BUILD_H

#include "event/roles.h"

typedef struct {
    rap_event event;
    rap_side source, target;
    uint32_t entry;        /* of the word that gave the code, RAP_NONE */
    uint32_t object;       /* noun by which the code was chosen, RAP_NONE */
    rap_ids consumes;      /* frames whose acts it tells */
    bool needs_target;     /* none without; the pair that talks may still be it */
    bool as_coded;         /* by a researcher's dictionary: the code stays, both sides stand in the clause or it is no event */
    bool fixed_status;     /* the rule or the entry says the status */
    bool dropped;
} rap_candidate;

typedef struct {
    rap_doc *doc;
    const rap_lexicon *lex;
    rap_roles roles;
    uint16_t place_prep, plan_verb, hope, decide;
    uint16_t discard;      /* phrases whose sentences hold no events; only dictionaries of the user's have them */
    bool *speaks;          /* [M] the mention is the source of a statement, or inside it */
    bool *consumed;        /* [F] the frame's act is told by another candidate */
    RAP_ARRAY(rap_candidate) list;
} rap_building;

bool rap_build_event(rap_building *b, const rap_match *m, uint32_t frame);
void rap_build_none(rap_building *b, const rap_match *m, uint32_t frame);

#endif

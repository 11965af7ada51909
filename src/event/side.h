/* side.h - who stands on a side of an act: from tokens and frames to entities with actor codes.
 *
 * In : mentions, entities, frames, lexicon hits (demonyms and names inside a phrase that is no mention of an actor).
 * Out: sides, as lists of actors that differ. Errors: none; takes from doc->arena.
 * Which prepositions to follow, in which order, is said by rules and entries; here is only how they are followed.
 */
#ifndef RAP_EVENT_SIDE_H
#define RAP_EVENT_SIDE_H

#include "lexicon/lexicon.h"

typedef struct {
    rap_actors at;
    bool doubtful; /* found by a way that a reader should not rely on */
    bool plural;   /* a mention in the plural is on it: "rival groups" */
    bool group;    /* came as several: coordinated, or the members of a group */
} rap_side;

typedef struct {
    rap_doc *doc;
    const rap_lexicon *lex;
    bool uncoded; /* take entities without an actor code too (facts) */
    uint16_t actor, demonym, agent; /* lexicon classes, RAP_NO_CLASS where missing */
    RAP_ARRAY(rap_view) roles;      /* actor codes of roles without a country: GOV, MIL, ... */
} rap_sides;

void rap_sides_open(rap_sides *s, rap_doc *doc, const rap_lexicon *lex);

/* The code of an entity; that of the country in which it lies for a place; RAP_NULL where unknown. */
rap_view rap_entity_code(const rap_sides *s, uint32_t entity);
bool rap_same_actor(const rap_actor *a, const rap_actor *b);
/* Adds an actor unless it is there. */
void rap_side_add(const rap_sides *s, rap_side *side, uint32_t entity, rap_view code);
/* Adds who the mention headed by the token stands for, members in place of their group. False when it is no actor. */
bool rap_side_token(const rap_sides *s, rap_side *side, uint32_t token);
bool rap_side_args(const rap_sides *s, rap_side *side, const rap_args *args);
/* Adds who stands behind the frame's prepositions: `preps` are prepositions joined by blanks, the first that leads to an
 * actor is taken. Where a preposition leads to a noun that is no actor, looks inside that noun. */
bool rap_side_preps(const rap_sides *s, rap_side *side, const rap_frame *f, rap_view preps);
/* Adds the actors inside a noun phrase that is none itself: behind its prepositions, its possessor, its demonym. */
bool rap_side_inside(const rap_sides *s, rap_side *side, uint32_t token, rap_view preps);
/* Whether the code is a role's alone ("GOV"), without a country. */
bool rap_code_is_role(const rap_sides *s, rap_view code);

#endif

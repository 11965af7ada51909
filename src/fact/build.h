/* build.h - from a match of a fact rule to a fact.
 *
 * In : a match whose variable `t` gives place, holder, status and date.   Out: doc->facts, not yet of any talks.
 * Builders are the fourteen types of design.md section 5; keys are their fields, and
 *   event X, codes "04 036"   take parties, status, date, place from the event of X, if its code begins with one of these
 *                             (is it, behind "=")
 *   parties SIDE              who it is about, for finding the talks; not printed
 *   status WORD, sure low
 * A text: a variable (its noun phrase), x.key, "words"; text(x): its noun phrase; clause(x): what it asks or promises;
 *   title(x): of the named person; counted(x): what a number counts, with what happened to them; purpose(x): the
 *   purpose of the clause of x; act(x): the highest noun over x ("withdrawal" of "the withdrawal of the forces");
 *   tail(x), behind(x): from x, or from behind it, to the end of the clause; word(x): its form;
 *   first(TEXT, ...); each(x): x and what is joined with it, a fact each; list(x): each phrase of the list after the
 *   colon behind x, a fact each
 * A day: a variable that is a time; day(x, "until till"): the time behind these prepositions; after(x, "for"): the day
 *   after so long a time behind these prepositions, counted from the date of the fact
 * A side: as in event/roles.h; person(x): the named person whose mention holds x; employer(x): for whom that person
 *   sits there; speaker(x): who says the clause in which x stands
 * Errors: none.
 */
#ifndef RAP_FACT_BUILD_H
#define RAP_FACT_BUILD_H

#include "event/roles.h"

typedef struct {
    rap_ids parties; /* entities, of the fact's own words; for finding the talks */
    uint32_t token;
    bool low; /* the event from which it was made is doubtful */
} rap_fact_note;

typedef struct {
    rap_doc *doc;
    const rap_lexicon *lex;
    rap_roles roles;
    uint16_t number, bound, counted, topic, place_prep, time_prep, vague;
    uint32_t *event_of; /* [F] the first event of a frame, plus 1 */
    uint32_t *party_of; /* [E] rap_party_of, plus 1, once it was asked */
    RAP_ARRAY(rap_fact_note) notes; /* one for each fact */
} rap_facting;

bool rap_build_fact(rap_facting *b, const rap_match *m, uint32_t token);

#endif

/* entity.h - who is who in a document.
 * In : mentions, statements, frames.   Out: doc->entities; the entities, codes and sureness of mentions; speakers, kind
 *      of source, chain and addressees of statements; whom markers are about.
 * Errors: none of its own; memory by the arena's guard (base.h). A mention that nothing explains has no entity.
 * Source: deterministic sieves in the manner of Lee et al. 2013 (surest joins first), with the talks' own ones:
 *      groups that are the parties, capitals that are governments, speakers.
 */
#ifndef RAP_ENTITY_H
#define RAP_ENTITY_H

#include "lexicon/lexicon.h"

rap_status rap_entity_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err);

#endif

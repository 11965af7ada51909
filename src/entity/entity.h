/* entity.h - who is who in a document.
 * In : mentions, statements.   Out: entities, the entities of mentions, speakers and chains of statements.
 * Errors: none of its own; memory by the arena's guard (base.h).
 */
#ifndef RAP_ENTITY_H
#define RAP_ENTITY_H

#include "lexicon/lexicon.h"

rap_status rap_entity_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err);

#endif

/* phrase.h - the words of a fact: noun phrases, clauses and lists as spans of the text; numbers as values.
 * In : tokens, trees (doc->child, doc->sibling), frames, hits.   Out: spans and numbers.   Errors: none. */
#ifndef RAP_FACT_PHRASE_H
#define RAP_FACT_PHRASE_H

#include "lexicon/lexicon.h"

/* The noun phrase of a token without its article, preposition, conjuncts, appositions and relative clauses. */
rap_span rap_fact_phrase(const rap_doc *doc, uint32_t token);
/* What a clause asks or promises: from its verb (with a passive's subject) to its end; of a noun, its noun phrase. */
rap_span rap_fact_clause(const rap_doc *doc, uint32_t token);
/* The heads of the phrases that are listed after a colon behind the token; none when there is no colon. */
rap_ids rap_listed_after(const rap_doc *doc, uint32_t token);
/* The number that the token and the number words before it make, in thousandths; RAP_NO_NUMBER when it is none. *first is
 * its first token. `number` is the lexicon class of number words (value=). */
int64_t rap_number_at(const rap_doc *doc, const rap_lexicon *lex, uint16_t number, uint32_t token, uint32_t *first);

#endif

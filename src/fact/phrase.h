/* phrase.h - the words of a fact: noun phrases, clauses and lists as spans of the text; numbers as values.
 * In : tokens, trees (doc->child, doc->sibling), frames, hits.   Out: spans and numbers.   Errors: none. */
#ifndef RAP_FACT_PHRASE_H
#define RAP_FACT_PHRASE_H

#include "lexicon/lexicon.h"

/* The noun phrase of a token without its article, preposition and conjuncts; `plain`: without clauses, appositions and
 * times, so that it may stand as a name. */
rap_span rap_fact_phrase(const rap_doc *doc, uint32_t token, bool plain);
/* What a clause asks or promises: from its verb (with a passive's subject) to its end; of a noun, its noun phrase. */
rap_span rap_fact_clause(const rap_doc *doc, uint32_t token);
/* The heads of the phrases that are listed after a colon behind the token; none when there is no colon. */
rap_ids rap_listed_after(const rap_doc *doc, uint32_t token);
/* Adds a phrase's head and all that is joined with it, also where the parser hung an item of the list as an apposition. */
void rap_joined(const rap_doc *doc, uint32_t token, rap_ids *heads);
/* The words of the i-th phrase of such a list. */
rap_span rap_listed_span(const rap_doc *doc, const rap_ids *heads, uint32_t i);
/* From a token to the end of its clause: punctuation or the next subordinator. */
rap_span rap_fact_tail(const rap_doc *doc, uint32_t first);
/* The noun on which a noun phrase hangs, the highest: "withdrawal" of "the withdrawal of the forces". */
uint32_t rap_noun_above(const rap_doc *doc, uint32_t token);
/* The number that the token and the number words before it make, in thousandths; RAP_NO_NUMBER when it is none. *first is
 * its first token. `number` is the lexicon class of number words (value=). */
int64_t rap_number_at(const rap_doc *doc, const rap_lexicon *lex, uint16_t number, uint32_t token, uint32_t *first);

#endif

/* neutral.h - what the parser reads in place of a name or a word that takes a side (design.md section 10): so that which of
 * two states has which name, or whether fighters are called terrorists, changes no tree.
 *
 * In : the lexicon. A state's name of one word is read as the entry of class `reads-as` that says for=country, its
 *      adjective as for=demonym, its people as for=people, its capital as for=capital; an entry that says as=WORD is read as that word.
 * Out: a read-only table, shared by threads. Only the word's own vector changes: its form, span and lemma stay.
 */
#ifndef RAP_NEUTRAL_H
#define RAP_NEUTRAL_H

#include "lexicon/lexicon.h"

typedef struct rap_neutral rap_neutral;

rap_neutral *rap_neutral_make(const rap_lexicon *lex); /* NULL when there is no memory; views point into the lexicon */
void rap_neutral_free(rap_neutral *n);
rap_view rap_neutral_read(const rap_neutral *n, rap_view form); /* form itself when it stands for nobody's side; n may be NULL */

#endif

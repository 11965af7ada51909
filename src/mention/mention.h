/* mention.h - spans that name, describe or stand for somebody: names, descriptions, pronouns.
 *
 * In : tokens with trees and names (syntax), hits (lexicon).   Out: doc->mentions, doc->mention_of.
 * Errors: RAP_E_MEMORY only, by the arena's guard. Every mention has its kind and, where its own words tell, its
 * actor code ("Afghan police" AFGCOP); who it is, is the entity stage's.
 * Source: names are runs that the model marks or an actor lexicon knows; descriptions are nouns that the lexicon has
 * as agents, titles, parties or outlets, and nouns that speak.
 */
#ifndef RAP_MENTION_H
#define RAP_MENTION_H

#include "lexicon/lexicon.h"
#include "mention/phrase.h"

rap_status rap_mention_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err);

/* The classes that name or describe actors, looked up once. RAP_NO_CLASS where the lexicon has none of a kind. */
typedef struct {
    uint16_t actor, demonym, capital, metonym, outlet, place, agent, title, party, sent;
} rap_actor_classes;
rap_actor_classes rap_actor_classes_of(const rap_lexicon *lex);

/* The code that the words [first, last) around `head` give: a country, group or organization among them, with the role
 * of the head or of a word before it. RAP_NULL when they tell none; a role alone ("rebels") gives the role. */
rap_view rap_code_of_words(const rap_doc *doc, const rap_lexicon *lex, const rap_actor_classes *cls, uint32_t first,
                           uint32_t last, uint32_t head, rap_arena *a);

/* The title inside a mention ("special envoy" of "US special envoy Kari Moe"): its hit, NULL when there is none. */
const rap_hit *rap_title_of(const rap_doc *doc, const rap_actor_classes *cls, const rap_mention *m);

rap_kind rap_kind_of_word(rap_view word); /* "person", "group", ...; RAP_KIND_OTHER for another word */

#endif

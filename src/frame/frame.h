/* frame.h - trees become predications: who does what to whom, and how sure, how late, how deep it is said.
 *
 * In : tokens with tags, lemmas and heads; the lexicon's hits (data/en/frame.lex: light, aspect, control, raising, ...).
 * Out: doc->frames, doc->frame_of, and the children of every token (doc->child, doc->sibling) for all later stages.
 *      Heads and relations that the words around them rule out are put right first (repair.c), so that later stages
 *      see one tree; other doubtful ones stay, and the frames offer both readings (how=attached).
 *      Every content verb has a VERB frame or, where it is a light verb, its noun a LIGHT one; every predicate with a
 *      copula an ADJ frame; every other head of a noun phrase a NOUN frame. A token is the trigger of one frame at
 *      most. The ADJ frame of a noun ("is a member of the council") has what its NOUN frame would have, and a subject.
 * Errors: none of its own. Any heads are taken: one outside its sentence or in a circle counts as a root.
 * Cost : linear in tokens; walks up the tree and along chains of conjuncts have fixed bounds.
 *
 * The trees are Universal Dependencies 2, English (universaldependencies.org), with the habits of EWT and GUM.
 *
 * Where things of a sentence are found (T the frame):
 *   The Front's attack on Halm          NOUN attack   agent Front (possessor), preps on:Halm
 *   held talks with the Front           LIGHT talks   verb held, agent of held (light), preps with:Front
 *   resumed talks                       VERB resume   patient talks; and NOUN talks, phase resume, agent of resume (light)
 *   Talks resumed in Port Sella         NOUN talks    phase resume, preps in:Sella (light)
 *   was killed by the rebels            VERB kill     passive, patient (passive), agent rebels (by)
 *   agreed to withdraw                  VERB withdraw parent agree, embed complement, agent (control), modal will
 *   is expected to withdraw             VERB withdraw modal will, depth and main as expect has them
 *   fired, officials said               VERB say      complement fire, however the parser hung "said"
 *   the side, which rejected it         VERB reject   agent side (relative), embed relative
 *   a group of rebels                   argument      rebels: measure and group nouns are looked through
 *   fired on the base near Halm         VERB fire     preps on:base, near:Halm (attached)
 */
#ifndef RAP_FRAME_H
#define RAP_FRAME_H

#include "base/base.h"
#include "document/document.h"
#include "lexicon/lexicon.h"

rap_status rap_frame_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err);

/* ---- what later stages ask of trees and frames; all are cheap and take any token ------------------------------ */

/* The noun phrase of a head as tokens [*first, *last): with determiners, modifiers, possessor and prepositional
 * phrases inside it; without its own preposition, its conjuncts, a clause of which it is the predicate, the 's of
 * a possessor. `whole`: with relative clauses, participles and appositions too. */
void rap_phrase_span(const rap_doc *doc, uint32_t head, bool whole, uint32_t *first, uint32_t *last);
/* The clause or phrase of a frame as tokens [*first, *last); punctuation at its ends left out. */
void rap_clause_span(const rap_doc *doc, uint32_t frame, uint32_t *first, uint32_t *last);
/* The frame of the root of a sentence (of "said" in "X fired, Y said"), RAP_NONE when the root has none. */
uint32_t rap_frame_root_main(const rap_doc *doc, uint32_t sentence);
/* The innermost clause (VERB, LIGHT or ADJ frame) that holds a token, its own included; RAP_NONE = none. */
uint32_t rap_frame_of_token(const rap_doc *doc, uint32_t token);
/* The clausal frame whose clause a token heads (both verb and noun of a LIGHT frame), RAP_NONE when it heads none. */
uint32_t rap_clause_of_head(const rap_doc *doc, uint32_t token);
/* The frame on which a time expression that holds `token` hangs (a NOUN frame for "Monday's talks", "talks on
 * Monday"), RAP_NONE = none; *sym the symbol of its preposition ("since"), 0 when it is bare or unknown. */
uint32_t rap_time_frame(const rap_doc *doc, uint32_t token, uint32_t *sym);
/* The conjuncts of a phrase in text order, `head` itself the first: at most `room` of them, returns how many. */
uint32_t rap_conjuncts(const rap_doc *doc, uint32_t head, uint32_t *out, uint32_t room);
/* The preposition (or other case word) before a phrase, RAP_NONE; the last one where there are several. */
uint32_t rap_case_of(const rap_doc *doc, uint32_t head);
/* The first child of `head` by relation `rel`, RAP_NONE. */
uint32_t rap_child_by(const rap_doc *doc, uint32_t head, rap_rel rel);

#endif

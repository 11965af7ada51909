/* work.h - inside the frame stage: what its files share while they read one document. T tokens, F frames.
 *
 * tree.c    children, order, phrases (the public helpers too)
 * repair.c  the speaker that the tree hung on what was said
 * make.c    which token has which frame
 * mend.c    what else parsers get wrong: main verbs taken for participles, conjuncts and complements on the wrong word
 * noun.c    phrases: possessor, modifiers, of, between, phase
 * clause.c  subjects, objects, prepositions; passive, coordination, control, relatives
 * place.c   embedding, depth, main
 * mood.c    polarity, tense, aspect, modality, condition
 * frame.c   the order in which all this is done
 */
#ifndef RAP_FRAME_WORK_H
#define RAP_FRAME_WORK_H

#include "frame/frame.h"
#include "frame/words.h"

#define FR_MOST_CONJUNCTS 64 /* of one phrase; a list may be long, a broken tree longer */
#define FR_MOST_SHARED 16    /* prepositions and times copied from a neighbour */

typedef struct {
    uint32_t head;   /* token that heads the clause or phrase in the tree (the verb of a LIGHT frame) */
    rap_args subj;   /* subjects as they stand on the surface or are inherited, before the passive is undone */
    uint32_t trail;  /* frame of "X said" that hangs on this clause, RAP_NONE */
    uint32_t borrowed; /* head of its subject where the parser made it the object of the clause above, RAP_NONE */
    bool own_subj;   /* the subject is its own */
    bool definite;   /* NOUN: the, this, a possessor: what it names is presupposed */
    bool transparent; /* raising or aspect verb: its complement is the news */
} fr_extra;

typedef struct {
    rap_doc *doc;
    rap_arena *arena;
    fr_words words;
    uint64_t *bits;   /* [T] see words.h */
    uint32_t *up;     /* [T] head inside the sentence, circles cut; RAP_NONE = root */
    uint32_t *clause; /* [T] clausal frame that the token heads, RAP_NONE */
    uint32_t *noun;   /* [T] NOUN or LIGHT frame of a noun, RAP_NONE */
    uint32_t *order;  /* [ordered] tokens, heads before their children, sentence by sentence */
    uint32_t ordered; /* T */
    fr_extra *extra;  /* [F] */
} fr_work;

#define FR_TOKEN(w, t) ((w)->doc->tokens.at[t])
#define FR_FRAME(w, f) (&(w)->doc->frames.at[f])
#define FR_HAS(w, t, c) (((w)->bits[t] & FR_BIT(FR_##c)) != 0)
/* The children of `t` one by one in `c`. */
#define FR_EACH_CHILD(w, t, c) for (uint32_t c = (w)->doc->child[t]; c != RAP_NONE; c = (w)->doc->sibling[c])

/* tree.c */
void fr_tree_build(fr_work *w);
bool fr_is_nominal(const rap_token *t);               /* may head a noun phrase, by its part of speech */
bool fr_is_ing(const rap_token *t);
bool fr_is_participle(const rap_token *t);            /* the past one */
bool fr_is_infinitive(const fr_work *w, uint32_t t);  /* with "to", or bare and not finite */
uint32_t fr_child(const fr_work *w, uint32_t t, rap_rel rel);
uint32_t fr_through(const fr_work *w, uint32_t t);    /* measure nouns looked through */
bool fr_is_time_word(const fr_work *w, uint32_t t);   /* Monday, week, yesterday: no side, no thing */
uint32_t fr_subtree_first(const rap_doc *doc, uint32_t t);
uint32_t fr_subtree_last(const rap_doc *doc, uint32_t t);
bool fr_is_conjunct(const rap_token *t);              /* joined to its head as one more of its kind */
uint32_t fr_first_conjunct(const fr_work *w, uint32_t t); /* up the chain of conj, t itself when it is none */
/* The preposition that begins at `marker`, before the phrase of `token`. */
rap_prep fr_prep_of(const fr_work *w, uint32_t marker, uint32_t token, rap_how how);
/* "called off the meeting" where the tree has "off" before a noun: the noun is the object. */
bool fr_is_particle_object(const fr_work *w, uint32_t verb, uint32_t noun);
rap_view fr_case_role(const fr_work *w, uint32_t head); /* role of the case word of a phrase, RAP_NULL */

/* repair.c: of the tokens [first, last) of one sentence, circles cut */
void fr_tree_repair(fr_work *w, uint32_t first, uint32_t last);

/* args */
void fr_arg_add(fr_work *w, rap_args *args, uint32_t token, rap_how how); /* once; looked through, this token only */
void fr_phrase_add(fr_work *w, rap_args *args, uint32_t head, rap_how how); /* with its conjuncts */
void fr_args_copy(fr_work *w, rap_args *to, const rap_args *from, rap_how how);
void fr_prep_put(fr_work *w, rap_preps *preps, rap_prep prep); /* once */
void fr_prep_add(fr_work *w, rap_preps *preps, uint32_t head, rap_how how); /* all its case words, with conjuncts */
void fr_preps_copy(fr_work *w, rap_preps *to, const rap_preps *from, uint32_t after, rap_how how); /* those past `after` */
void fr_times_copy(fr_work *w, rap_ids *to, const rap_ids *from, uint32_t after);

/* make.c */
void fr_make(fr_work *w);

/* mend.c: what parsers get wrong too often to leave it */
void fr_repair_conjuncts(fr_work *w); /* changes w->up only; after fr_make */
bool fr_is_subordinator(const fr_work *w, uint32_t t); /* a verb in the tree, but "provided that" */
uint32_t fr_garden_path(const fr_work *w, uint32_t head); /* subject of a main verb taken for a participle, RAP_NONE */
bool fr_is_to_be(const fr_work *w, uint32_t head); /* "are to meet" */
bool fr_is_subject(const fr_work *w, uint32_t t);
uint32_t fr_inserted_report(const fr_work *w, uint32_t head); /* the verb of "X said Friday, Y ..." under that of Y */
bool fr_follows_quotation(const fr_work *w, uint32_t head);
uint32_t fr_subject_before(const fr_work *w, uint32_t head); /* of a report, where it hangs on the clause before */
uint32_t fr_clause_completed(const fr_work *w, uint32_t head); /* frame of the verb whose complement hangs on a noun */

/* clause.c, noun.c, mood.c: of one frame, its parents done */
void fr_clause_arguments(fr_work *w, uint32_t frame);
void fr_agents_between(fr_work *w, rap_frame *f); /* "were held between A and B" */
uint32_t fr_clause_above(const fr_work *w, uint32_t t);

void fr_noun_arguments(fr_work *w, uint32_t frame);
void fr_gerund_phase(fr_work *w, uint32_t frame);
void fr_noun_phase(fr_work *w, uint32_t frame);
void fr_noun_relative(fr_work *w, uint32_t frame);
void fr_noun_children(fr_work *w, uint32_t frame, uint32_t noun);
void fr_clause_place(fr_work *w, uint32_t frame);
void fr_noun_place(fr_work *w, uint32_t frame);
const rap_hit *fr_subordinator(const fr_work *w, uint32_t head, uint32_t *marker); /* that opens a clause, NULL */
void fr_clause_mood(fr_work *w, uint32_t frame);
void fr_noun_mood(fr_work *w, uint32_t frame);

#endif

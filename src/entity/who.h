/* who.h - entities while they are being made: what the files of this folder share, and nobody else.
 *
 * Order: names join by entry and by words (names.c); rules tie appositions, acronyms and parties (entity.c); descriptions,
 * groups and pronouns find whom they mean, in text order (resolve.c, group.c); codes and names settle (settle.c); then
 * statements get their speakers and chains (chain.c).
 */
#ifndef RAP_WHO_H
#define RAP_WHO_H

#include "mention/mention.h"
#include "rule/rule.h"
#include "statement/statement.h"

typedef struct {
    uint32_t a, b;     /* mentions of two who sit at one table */
    uint32_t sentence; /* where it says so */
    bool talks;        /* said of talks, and not of "A and B" alone */
} rap_pair;

typedef struct {
    uint32_t last;     /* its latest mention so far */
    uint32_t subjects; /* how often it was a subject */
    bool named;        /* has a mention that is a name */
    bool plural;
    uint8_t gender;    /* RAP_GENDER_*, 0 = not known */
    uint32_t party;    /* the state or group behind it + 1, 0 = not looked up */
    uint32_t stamp;    /* the mention that last considered it + 1 */
    bool role_only;    /* code is a role without a country */
} rap_seen;

typedef struct {
    rap_doc *doc;
    const rap_lexicon *lex;
    rap_arena *a;
    rap_actor_classes cls;
    rap_tree tree;
    uint16_t number_class, locative, hyper, both_sides, honorific, pronoun, quantifier;
    uint32_t *same_as;           /* [M] the mention that a rule ties this one to, RAP_NONE */
    uint32_t *list_of;           /* [M] the first name of a list that says who they are ("partners, A, B and C"), RAP_NONE */
    RAP_ARRAY(rap_seen) seen;    /* [E] */
    RAP_ARRAY(rap_pair) pairs;   /* by text */
    uint32_t *table;             /* words of names to entities: [table_size] newest link + 1 */
    uint32_t table_size;
    struct rap_link_word {
        uint64_t hash;
        uint32_t entity, next;   /* next link + 1 */
    } *links;
    uint32_t n_links, cap_links;
    uint32_t *holder;            /* [M] innermost statement in whose content the mention stands, RAP_NONE */
    uint32_t *speaks;            /* [M] statement whose source this mention is, RAP_NONE */
    rap_ids roles;               /* symbols of the role codes that agents and titles have: GOV, MIL, ... */
    uint32_t focus;              /* country that the document is about, RAP_NONE */
} rap_who;

bool rap_holds_folded(rap_view text, rap_view word); /* but for the case of ASCII letters */
uint32_t rap_who_add(rap_who *w, uint32_t mention, rap_view name, rap_kind kind);   /* a new entity */
void rap_who_join(rap_who *w, uint32_t mention, uint32_t entity, rap_sure sure);    /* a further mention of it */
rap_view rap_mention_text(const rap_doc *doc, const rap_mention *m);                /* without article and marks */
/* Whether two codes may be of one actor: one begins with the other, or both have the country and the role. */
bool rap_codes_agree(rap_view a, rap_view b);
bool rap_bare_role(const rap_who *w, rap_view code); /* a role without a country or body: "GOV" */
rap_view rap_country_of(rap_view code); /* its first three letters, unless they are a role or IGO, NGO */

void rap_who_names(rap_who *w);
void rap_who_resolve(rap_who *w, uint32_t mention);         /* descriptions and pronouns, in text order */
bool rap_who_group(rap_who *w, uint32_t mention);           /* "the two sides"; false when it is no such mention */
void rap_who_first_persons(rap_who *w);                     /* "I", "we": after speakers are known */
uint32_t rap_who_release(const rap_who *w);                 /* the state whose government publishes this, RAP_NONE */
void rap_who_settle(rap_who *w);
void rap_who_chains(rap_who *w);

#endif

/* words.h - what the lexicon says of each token, as one word of bits a token.
 *
 * The classes of data/en/frame.lex and the few of other files that frames look at. A bit stands at the head of the
 * entry's hit. Attributes are read with fr_attr where the bit is set.
 */
#ifndef RAP_FRAME_WORDS_H
#define RAP_FRAME_WORDS_H

#include "document/document.h"
#include "lexicon/lexicon.h"

/* Attributes in the data, by class:
 *   case-role      role=of|by|between|as|to
 *   preposition    condition=yes: the clause depends on it
 *   auxiliary      kind=modal|have|be|do; modal=, tense=future
 *   subordinator   embed=condition|until|background|purpose|complement; future=: where the parent lies ahead;
 *                  ing=past: an -ing after it is over ("since being ousted")
 *   measure        negates=yes
 *   light          takes="GROUP|GROUP"; prep=yes: the phrase ends in the preposition before the noun
 *   act            act=GROUP, or "GROUP|GROUP"
 *   aspect         kind=; denies=all; prep=yes as above
 *   control        subject=subject|object through="on|for" gerund=object modal= implicative=yes
 *   raising        modal=
 *   want           that=no; passive=: the modality of what is wanted by nobody in particular
 *   negative-verb  denies=all: definite objects too
 *   mood-adjective modal=
 */
#define FR_CLASS_LIST(X)                                                                                           \
    X(CASE_ROLE, "case-role") X(AUXILIARY, "auxiliary") X(NEGATOR, "negator") X(MAYBE, "maybe")                    \
    X(TIME_ADVERB, "time-adverb") X(SUBORDINATOR, "subordinator") X(MEASURE, "measure") X(LIGHT, "light")          \
    X(ACT, "act") X(ASPECT, "aspect") X(CONTROL, "control") X(RAISING, "raising") X(WANT, "want")                  \
    X(READY, "ready") X(NEGATIVE, "negative-verb") X(NEG_RAISING, "neg-raising") X(RECIPROCAL, "reciprocal")       \
    X(REPORT, "report") X(DATIVE, "dative") X(UNDERGOER, "undergoer") X(MOOD, "mood-adjective")                    \
    X(WEEKDAY, "weekday") X(MONTH, "month") X(UNIT, "unit") X(PART_OF_DAY, "part-of-day") X(SEASON, "season")    \
    X(DEMONYM, "demonym") X(ACTOR, "actor") X(CAPITAL, "capital") X(METONYM, "metonym") X(AGENT, "agent")          \
    X(PREPOSITION, "preposition") X(EACH_OTHER, "each-other") X(CUE_NOUN, "cue-noun") X(CONTENT, "content-noun")    \
    X(AIM, "aim-preposition") X(PARTICLE, "particle") X(TITLE, "title") X(DAY_WORD, "day-word") X(TIME_REF, "time-ref")

typedef enum {
#define X(name, text) FR_##name,
    FR_CLASS_LIST(X)
#undef X
    FR_CLASS_COUNT
} fr_class;

_Static_assert(FR_CLASS_COUNT <= 64, "one bit a class");
#define FR_BIT(c) (UINT64_C(1) << (c))
#define FR_TIME_WORDS (FR_BIT(FR_WEEKDAY) | FR_BIT(FR_MONTH) | FR_BIT(FR_UNIT) | FR_BIT(FR_PART_OF_DAY) | FR_BIT(FR_SEASON) | \
                       FR_BIT(FR_DAY_WORD) | FR_BIT(FR_TIME_REF))
#define FR_LEADS_ON (FR_BIT(FR_WANT) | FR_BIT(FR_READY) | FR_BIT(FR_CONTROL)) /* an infinitive is what it is about */
#define FR_NAMES_OF_SIDES (FR_BIT(FR_DEMONYM) | FR_BIT(FR_ACTOR) | FR_BIT(FR_CAPITAL) | FR_BIT(FR_METONYM))

typedef struct {
    const rap_lexicon *lex;
    uint16_t cls[FR_CLASS_COUNT]; /* RAP_NO_CLASS where the lexicon has none */
    uint8_t bit_of[1024];         /* of the lexicon's classes, FR_CLASS_COUNT for those of no use here */
} fr_words;

fr_words fr_words_of(const rap_lexicon *lex);
/* Fills bits[T] from the hits of the document. */
void fr_words_mark(const fr_words *words, const rap_doc *doc, uint64_t *bits);
/* The attribute of the entry of class `c` at a token, RAP_NULL when there is no such entry or attribute. */
rap_view fr_attr(const fr_words *words, const rap_doc *doc, uint32_t token, fr_class c, const char *key);
/* The last token of the entry of class `c` at a token ("to" of "return to"), RAP_NONE. */
uint32_t fr_entry_end(const fr_words *words, const rap_doc *doc, uint32_t token, fr_class c);
/* Whether a list "a|b|c" holds a word, or one of several joined in the same way. */
bool fr_listed(rap_view list, rap_view words);
rap_modal fr_modal_named(rap_view name); /* RAP_MODAL_NONE where unknown */

#endif

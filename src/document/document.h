/* document.h - the annotated document: every layer as one counted array in one arena.
 *
 * A document flows one way through the stages (doc/design of the folder tree): each stage reads earlier
 * arrays, fills its own and touches no other. All offsets are bytes into `text`, end exclusive; they become
 * Unicode code points only when written out. All cross references are array indexes, RAP_NONE = none.
 * Sizes: S sentences, T tokens, F frames, E entities. Strings are views into `text`, the arena or the lexicon.
 *
 * Enumerations come from X-macro lists: RAP_x_LIST(X) with X(NAME, "text as printed", "what it means").
 * rap_<enum>_text() gives the printed text, NULL for a value out of range.
 */
#ifndef RAP_DOCUMENT_H
#define RAP_DOCUMENT_H

#include "base/base.h"

#define RAP_MAX_DOCUMENT (8u << 20) /* bytes of text; above it RAP_E_TOO_LARGE */
#define RAP_MAX_SENTENCE 512        /* tokens; a longer sentence is cut */


/* ---- enumerations --------------------------------------------------------------------------------------------- */

#define RAP_PART_LIST(X)                                                                                           \
    X(PARAGRAPH, "paragraph", "running text")                                                                      \
    X(TITLE, "title", "the title, where the text itself begins with it")                                           \
    X(BYLINE, "byline", "who wrote it")                                                                            \
    X(DATELINE, "dateline", "place, date and agency before the first sentence")                                    \
    X(CAPTION, "caption", "words under a picture, its credit")                                                     \
    X(HEADING, "heading", "a heading inside the text")                                                             \
    X(BOILERPLATE, "boilerplate", "read-more lines, editorial codes, copyright")

#define RAP_UPOS_LIST(X)                                                                                           \
    X(X, "X", "other") X(ADJ, "ADJ", "") X(ADP, "ADP", "") X(ADV, "ADV", "") X(AUX, "AUX", "")                     \
    X(CCONJ, "CCONJ", "") X(DET, "DET", "") X(INTJ, "INTJ", "") X(NOUN, "NOUN", "") X(NUM, "NUM", "")              \
    X(PART, "PART", "") X(PRON, "PRON", "") X(PROPN, "PROPN", "") X(PUNCT, "PUNCT", "") X(SCONJ, "SCONJ", "")      \
    X(SYM, "SYM", "") X(VERB, "VERB", "")

/* Universal relations with the subtypes that UD English (EWT, GUM) has; any other subtype is read as its base. */
#define RAP_REL_LIST(X)                                                                                            \
    X(DEP, "dep", "") X(ROOT, "root", "") X(ACL, "acl", "") X(ACL_RELCL, "acl:relcl", "") X(ADVCL, "advcl", "")    \
    X(ADVCL_RELCL, "advcl:relcl", "") X(ADVMOD, "advmod", "") X(AMOD, "amod", "") X(APPOS, "appos", "")            \
    X(AUX, "aux", "") X(AUX_PASS, "aux:pass", "") X(CASE, "case", "") X(CC, "cc", "")                              \
    X(CC_PRECONJ, "cc:preconj", "") X(CCOMP, "ccomp", "") X(COMPOUND, "compound", "")                              \
    X(COMPOUND_PRT, "compound:prt", "") X(CONJ, "conj", "") X(COP, "cop", "") X(CSUBJ, "csubj", "")                \
    X(CSUBJ_OUTER, "csubj:outer", "") X(CSUBJ_PASS, "csubj:pass", "") X(DET, "det", "")                            \
    X(DET_PREDET, "det:predet", "") X(DISCOURSE, "discourse", "") X(DISLOCATED, "dislocated", "")                  \
    X(EXPL, "expl", "") X(FIXED, "fixed", "") X(FLAT, "flat", "") X(GOESWITH, "goeswith", "") X(IOBJ, "iobj", "")  \
    X(LIST, "list", "") X(MARK, "mark", "") X(NMOD, "nmod", "") X(NMOD_DESC, "nmod:desc", "")                      \
    X(NMOD_POSS, "nmod:poss", "") X(NMOD_UNMARKED, "nmod:unmarked", "") X(NSUBJ, "nsubj", "")                      \
    X(NSUBJ_OUTER, "nsubj:outer", "") X(NSUBJ_PASS, "nsubj:pass", "") X(NUMMOD, "nummod", "") X(OBJ, "obj", "")    \
    X(OBL, "obl", "") X(OBL_AGENT, "obl:agent", "") X(OBL_UNMARKED, "obl:unmarked", "") X(ORPHAN, "orphan", "")    \
    X(PARATAXIS, "parataxis", "") X(PUNCT, "punct", "") X(REPARANDUM, "reparandum", "")                            \
    X(VOCATIVE, "vocative", "") X(XCOMP, "xcomp", "")

#define RAP_NER_LIST(X)                                                                                            \
    X(O, "O", "no name") X(PERSON, "person", "") X(ORGANIZATION, "organization", "") X(PLACE, "place", "")         \
    X(GROUP, "group", "nationality, religion, people") X(EVENT, "event", "") X(OTHER, "other", "")

#define RAP_TENSE_LIST(X)                                                                                          \
    X(NONE, "none", "no tense: nouns, infinitives that inherit none")                                              \
    X(PAST, "past", "past, perfect and pluperfect") X(PRESENT, "present", "") X(FUTURE, "future", "will, is to, going to")

#define RAP_ASPECT_LIST(X)                                                                                         \
    X(PLAIN, "plain", "") X(PERFECT, "perfect", "has met") X(PLUPERFECT, "pluperfect", "had met")                  \
    X(PROGRESSIVE, "progressive", "is meeting, has been meeting")

#define RAP_MODAL_LIST(X)                                                                                          \
    X(NONE, "none", "asserted") X(WILL, "will", "will, shall, is to, going to, set to, due to, scheduled to")       \
    X(WOULD, "would", "would: future in the past, or conditional") X(CAN, "can", "can, could, able to")            \
    X(MAY, "may", "may, might, likely, possibly, perhaps") X(MUST, "must", "must, should, ought to, need to, has to") \
    X(WANT, "want", "under want, hope, seek, plan, intend, try, aim: an aim, not yet an act")                       \
    X(READY, "ready", "ready, prepared, willing to")

#define RAP_FRAME_LIST(X)                                                                                          \
    X(VERB, "verb", "a verb and its arguments") X(LIGHT, "light", "a light verb with the noun that carries the meaning") \
    X(NOUN, "noun", "a noun phrase, read as a predicate: possessor, of, by, with, on, against, ...")                \
    X(ADJ, "adj", "an adjective or noun with a copula: is ready, was close to")

/* How an argument was found, surest first: a rule or `sure` may distrust the later ones. */
#define RAP_HOW_LIST(X)                                                                                            \
    X(SURFACE, "surface", "where the grammar puts it") X(PASSIVE, "passive", "from a passive")                     \
    X(BY, "by", "after by") X(OF, "of", "after of, of a noun") X(POSSESSOR, "possessor", "the side's, their")       \
    X(BETWEEN, "between", "after between or among, of a noun")                                                     \
    X(MODIFIER, "modifier", "demonym or noun before the head: Afghan officials, troop withdrawal")                  \
    X(SHARED, "shared", "shared with a coordinated verb") X(CONTROL, "control", "from the governing verb")          \
    X(RELATIVE, "relative", "the noun that a relative clause or participle modifies")                               \
    X(LIGHT, "light", "of the light or aspect verb, handed to the noun")                                            \
    X(ATTACHED, "attached", "a prepositional phrase that hangs on a neighbour and is offered here too")

#define RAP_EMBED_LIST(X)                                                                                          \
    X(NONE, "none", "main clause") X(COMPLEMENT, "complement", "that-clause or infinitive of the parent")          \
    X(OBJECT, "object", "a noun that is an argument of the parent") X(PURPOSE, "purpose", "to, in order to, aimed at") \
    X(CONDITION, "condition", "if, unless, provided, in case") X(UNTIL, "until", "until, before, once, after: not asserted on its own") \
    X(BACKGROUND, "background", "while, since, as, because, after: asserted, not the news") \
    X(RELATIVE, "relative", "relative clause or participle on a noun") X(COORDINATED, "coordinated", "joined with the parent by and, or, but") \
    X(PARATAXIS, "parataxis", "beside the parent: X said, quotation")

#define RAP_FORM_LIST(X) X(NAME, "name", "") X(NOMINAL, "nominal", "a description") X(PRONOUN, "pronoun", "")

#define RAP_KIND_LIST(X)                                                                                           \
    X(OTHER, "other", "") X(PERSON, "person", "") X(ORGANIZATION, "organization", "")                              \
    X(GROUP, "group", "an armed group, a delegation, several together") X(COUNTRY, "country", "") X(PLACE, "place", "")

#define RAP_SURE_LIST(X) X(HIGH, "high", "a reader may rely on it unseen") X(LOW, "low", "doubtful, kept and marked")

#define RAP_TIMEX_LIST(X) X(DATE, "DATE", "") X(TIME, "TIME", "") X(DURATION, "DURATION", "") X(SET, "SET", "")

#define RAP_STATEMENT_LIST(X)                                                                                      \
    X(SPEECH, "speech", "said, wrote, denied, demanded") X(THOUGHT, "thought", "believes, expects")                \
    X(ATTITUDE, "attitude", "supports, welcomes, fears") X(DEED, "deed", "an act that expresses: refused, endorsed")

#define RAP_ACT_LIST(X)                                                                                            \
    X(NONE, NULL, "") X(SAY, "say", "") X(ASK, "ask", "") X(DENY, "deny", "") X(DEMAND, "demand", "")             \
    X(OFFER, "offer", "") X(PROMISE, "promise", "") X(REFUSE, "refuse", "") X(ACCUSE, "accuse", "")               \
    X(THREATEN, "threaten", "") X(ANNOUNCE, "announce", "") X(AGREE, "agree", "") X(PRAISE, "praise", "")         \
    X(CRITICISE, "criticise", "")

#define RAP_SOURCE_LIST(X)                                                                                         \
    X(NONE, "none", "no source in the text") X(NAMED, "named", "a person by name")                                 \
    X(ROLE, "role", "an office without its holder's name") X(GROUP, "group", "a party, a body, a state, an outlet") \
    X(DOCUMENT, "document", "") X(ANONYMOUS, "anonymous", "unnamed individuals")

#define RAP_DIRECT_LIST(X)                                                                                         \
    X(PARAPHRASE, "paraphrase", "") X(QUOTE, "quote", "all of it in quotation marks") X(MIXED, "mixed", "a part in quotation marks")

#define RAP_CHANNEL_LIST(X)                                                                                        \
    X(NONE, NULL, "") X(TWEET, "tweet", "") X(INTERVIEW, "interview", "") X(PRESS_CONFERENCE, "press conference", "") \
    X(STATEMENT, "statement", "a written statement") X(SPEECH, "speech", "") X(REPORT, "report", "")               \
    X(LETTER, "letter", "") X(BROADCAST, "broadcast", "")

#define RAP_STANCE_LIST(X) X(NEUTRAL, "neutral", "") X(DISTANCING, "distancing", "") X(ENDORSING, "endorsing", "")

#define RAP_LINK_LIST(X)                                                                                           \
    X(SPEAKER, "speaker", "who said it") X(RELAY, "relay", "through whom it came") X(OUTLET, "outlet", "who published it")

#define RAP_EVENT_STATUS_LIST(X)                                                                                   \
    X(HAPPENED, "happened", "asserted as past or done") X(ONGOING, "ongoing", "")                                  \
    X(PLANNED, "planned", "scheduled, agreed, will") X(POSSIBLE, "possible", "may, hopes, seeks")                  \
    X(CONDITIONAL, "conditional", "if, in exchange for") X(DENIED, "denied", "did not, refused, none")

#define RAP_MARKER_LIST(X)                                                                                         \
    X(SCARE, "scare quotes", "") X(DISTANCING, "distancing", "") X(LABEL, "label", "a word for a party that takes a side") \
    X(HEDGE, "hedge", "")

#define RAP_DATE_FROM_LIST(X)                                                                                      \
    X(NONE, "none", "") X(GIVEN, "given", "by the caller") X(META, "meta", "from the page's own data")             \
    X(DATELINE, "dateline", "read from the text")

#define RAP_TRACK_LIST(X) X(NONE, NULL, "") X(MAIN, "main", "") X(SIDE, "side", "") X(INTERNAL, "internal", "between parts of one side")

#define RAP_FACT_LIST(X)                                                                                           \
    X(PARTY, "party", "who sits at the table") X(ENVOY, "envoy", "who speaks for whom")                            \
    X(MEDIATOR, "mediator", "who hosts, mediates, guarantees, observes") X(ROUND, "round", "a numbered or named round") \
    X(MEETING, "meeting", "a meeting held or to be held") X(SUSPENSION, "suspension", "talks put on hold, broken off") \
    X(AGENDA, "agenda", "a part of the agenda and its claimed progress") X(OFFER, "offer", "one thing in exchange for another") \
    X(DEMAND, "demand", "") X(COMMITMENT, "commitment", "") X(DEADLINE, "deadline", "")                            \
    X(AGREEMENT, "agreement", "") X(CEASEFIRE, "ceasefire", "") X(FIGURE, "figure", "a count of people, things, money")

/* role, format, progress, state, kind and bound of facts are short words of the contract kept as views. */

#define X(name, text, doc) RAP_PART_##name,
typedef enum { RAP_PART_LIST(X) RAP_PART_COUNT } rap_part_kind;
#undef X
#define X(name, text, doc) RAP_UPOS_##name,
typedef enum { RAP_UPOS_LIST(X) RAP_UPOS_COUNT } rap_upos;
#undef X
#define X(name, text, doc) RAP_REL_##name,
typedef enum { RAP_REL_LIST(X) RAP_REL_COUNT } rap_rel;
#undef X
#define X(name, text, doc) RAP_NER_##name,
typedef enum { RAP_NER_LIST(X) RAP_NER_COUNT } rap_ner;
#undef X
#define X(name, text, doc) RAP_TENSE_##name,
typedef enum { RAP_TENSE_LIST(X) RAP_TENSE_COUNT } rap_tense;
#undef X
#define X(name, text, doc) RAP_ASPECT_##name,
typedef enum { RAP_ASPECT_LIST(X) RAP_ASPECT_COUNT } rap_aspect;
#undef X
#define X(name, text, doc) RAP_MODAL_##name,
typedef enum { RAP_MODAL_LIST(X) RAP_MODAL_COUNT } rap_modal;
#undef X
#define X(name, text, doc) RAP_FRAME_##name,
typedef enum { RAP_FRAME_LIST(X) RAP_FRAME_COUNT } rap_frame_kind;
#undef X
#define X(name, text, doc) RAP_HOW_##name,
typedef enum { RAP_HOW_LIST(X) RAP_HOW_COUNT } rap_how;
#undef X
#define X(name, text, doc) RAP_EMBED_##name,
typedef enum { RAP_EMBED_LIST(X) RAP_EMBED_COUNT } rap_embed;
#undef X
#define X(name, text, doc) RAP_FORM_##name,
typedef enum { RAP_FORM_LIST(X) RAP_FORM_COUNT } rap_form;
#undef X
#define X(name, text, doc) RAP_KIND_##name,
typedef enum { RAP_KIND_LIST(X) RAP_KIND_COUNT } rap_kind;
#undef X
#define X(name, text, doc) RAP_SURE_##name,
typedef enum { RAP_SURE_LIST(X) RAP_SURE_COUNT } rap_sure;
#undef X
#define X(name, text, doc) RAP_TIMEX_##name,
typedef enum { RAP_TIMEX_LIST(X) RAP_TIMEX_COUNT } rap_timex;
#undef X
#define X(name, text, doc) RAP_STATEMENT_##name,
typedef enum { RAP_STATEMENT_LIST(X) RAP_STATEMENT_COUNT } rap_statement_kind;
#undef X
#define X(name, text, doc) RAP_ACT_##name,
typedef enum { RAP_ACT_LIST(X) RAP_ACT_COUNT } rap_act;
#undef X
#define X(name, text, doc) RAP_SOURCE_##name,
typedef enum { RAP_SOURCE_LIST(X) RAP_SOURCE_COUNT } rap_source_kind;
#undef X
#define X(name, text, doc) RAP_DIRECT_##name,
typedef enum { RAP_DIRECT_LIST(X) RAP_DIRECT_COUNT } rap_direct;
#undef X
#define X(name, text, doc) RAP_CHANNEL_##name,
typedef enum { RAP_CHANNEL_LIST(X) RAP_CHANNEL_COUNT } rap_channel;
#undef X
#define X(name, text, doc) RAP_STANCE_##name,
typedef enum { RAP_STANCE_LIST(X) RAP_STANCE_COUNT } rap_stance;
#undef X
#define X(name, text, doc) RAP_LINK_##name,
typedef enum { RAP_LINK_LIST(X) RAP_LINK_COUNT } rap_link_kind;
#undef X
#define X(name, text, doc) RAP_EVENT_##name,
typedef enum { RAP_EVENT_STATUS_LIST(X) RAP_EVENT_STATUS_COUNT } rap_event_status;
#undef X
#define X(name, text, doc) RAP_MARKER_##name,
typedef enum { RAP_MARKER_LIST(X) RAP_MARKER_COUNT } rap_marker_kind;
#undef X
#define X(name, text, doc) RAP_DATE_FROM_##name,
typedef enum { RAP_DATE_FROM_LIST(X) RAP_DATE_FROM_COUNT } rap_date_from;
#undef X
#define X(name, text, doc) RAP_TRACK_##name,
typedef enum { RAP_TRACK_LIST(X) RAP_TRACK_COUNT } rap_track;
#undef X
#define X(name, text, doc) RAP_FACT_##name,
typedef enum { RAP_FACT_LIST(X) RAP_FACT_COUNT } rap_fact_type;
#undef X

const char *rap_part_text(int v);
const char *rap_upos_text(int v);
const char *rap_rel_text(int v);
const char *rap_ner_text(int v);
const char *rap_tense_text(int v);
const char *rap_aspect_text(int v);
const char *rap_modal_text(int v);
const char *rap_frame_text(int v);
const char *rap_how_text(int v);
const char *rap_embed_text(int v);
const char *rap_form_text(int v);
const char *rap_kind_text(int v);
const char *rap_sure_text(int v);
const char *rap_timex_text(int v);
const char *rap_statement_text(int v);
const char *rap_act_text(int v);
const char *rap_source_text(int v);
const char *rap_direct_text(int v);
const char *rap_channel_text(int v);
const char *rap_stance_text(int v);
const char *rap_link_text(int v);
const char *rap_event_status_text(int v);
const char *rap_marker_text(int v);
const char *rap_date_from_text(int v);
const char *rap_track_text(int v);
const char *rap_fact_text(int v);

/* ---- document and token ------------------------------------------------------------------------------------ */

typedef struct {
    uint32_t start, end; /* bytes */
} rap_span;

typedef struct {
    uint32_t start, end;
    rap_part_kind kind;
} rap_part; /* parts follow one another, blanks between them left out; statements, events, facts come from PARAGRAPHs only */

typedef struct {
    uint32_t start, end;   /* bytes */
    uint32_t first, last;  /* tokens [first, last) */
    uint32_t part;
} rap_sentence;

/* Morphology that later stages ask for; UNSET = 0 in each. */
enum { RAP_NUMBER_SING = 1, RAP_NUMBER_PLUR = 2 };
enum { RAP_VERB_FIN = 1, RAP_VERB_INF = 2, RAP_VERB_PART = 3, RAP_VERB_GER = 4 };
enum { RAP_MORPH_PAST = 1, RAP_MORPH_PRES = 2 };
enum { RAP_MOOD_IND = 1, RAP_MOOD_IMP = 2, RAP_MOOD_SUB = 3 };
enum { RAP_PRON_PRS = 1, RAP_PRON_REL = 2, RAP_PRON_INT = 3, RAP_PRON_DEM = 4, RAP_PRON_ART = 5, RAP_PRON_IND = 6,
       RAP_PRON_NEG = 7, RAP_PRON_TOT = 8, RAP_PRON_RCP = 9 };
enum { RAP_GENDER_MASC = 1, RAP_GENDER_FEM = 2, RAP_GENDER_NEUT = 3 };
typedef struct {
    uint16_t number : 2, person : 2, verbform : 3, tense : 2, mood : 2, passive : 1, poss : 1, definite : 1;
    uint8_t pron, gender, degree /* 1 pos 2 cmp 3 sup */;
} rap_morph;

enum { RAP_TOKEN_SPACE_AFTER = 1, /* blank follows */
       RAP_TOKEN_MWT_FIRST = 2,   /* first word of a multi-word token ("do" of "don't") */
       RAP_TOKEN_MWT_NEXT = 4 };  /* a further word of it */

typedef struct {
    uint32_t start, end;     /* bytes; words of a multi-word token share its span out among them */
    uint32_t sentence;
    uint32_t head;           /* token of the document; RAP_NONE = root of its sentence */
    rap_view lemma;          /* lower case, but names as written */
    uint32_t form_sym;       /* symbol of the lower-cased form in the lexicon, 0 = the lexicon does not know it */
    uint32_t lemma_sym;      /* of the lower-cased lemma */
    uint8_t upos, rel, ner;  /* rap_upos, rap_rel, rap_ner */
    uint8_t ner_begin;       /* 1: a name begins here */
    uint8_t flags;
    uint8_t xpos;            /* index into the model's tag names, see syntax.h */
    uint16_t feats;          /* index into the model's feature strings */
    rap_morph morph;
} rap_token; /* UD syntactic words, in text order */

/* What the lexicon knows of a place in the text: an entry that matches tokens [first, last). */
typedef struct {
    uint32_t first, last;
    uint32_t head;  /* its syntactic head within [first, last) */
    uint32_t entry; /* lexicon entry, see lexicon.h */
    uint16_t cls;   /* its class */
} rap_hit;

/* ---- frames ------------------------------------------------------------------------------------------------- */

typedef struct {
    uint32_t token; /* head token of the noun phrase or clause */
    rap_how how;
} rap_arg;
typedef RAP_ARRAY(rap_arg) rap_args; /* an entry a conjunct, in text order */

typedef struct {
    uint32_t marker;  /* token of the preposition; of the first word where it is several ("because of") */
    uint32_t sym;     /* symbol of the lower-cased preposition, several words joined by a blank ("in exchange for") */
    uint32_t token;   /* head of its noun phrase or clause */
    rap_how how;
    uint32_t last;    /* token of its last word */
} rap_prep;
typedef RAP_ARRAY(rap_prep) rap_preps;

typedef struct {
    rap_frame_kind kind;
    uint32_t trigger;      /* token that carries the meaning: the noun of a light verb, else the verb, noun or adjective */
    uint32_t verb;         /* the light or aspect verb when it is not the trigger (held talks; began to withdraw), else RAP_NONE */
    uint32_t particle;     /* "off" of "call off", else RAP_NONE */
    uint32_t sym;          /* symbol of the lemma with its particle ("call off"), else of the lemma */
    rap_view lemma;        /* the same as text */
    rap_args agent, patient, recipient;
    rap_preps preps;       /* of the trigger, and of the light verb */
    rap_ids times;         /* head tokens of bare adverbial nouns and adverbs that may be times (Monday, last week, yesterday) */
    uint32_t complement;   /* frame of its clausal complement, RAP_NONE */
    uint32_t attribute;    /* token of what a copula says of the agent, or of the object complement (as X, X to be Y) */
    uint32_t parent;       /* frame in which this one is embedded, RAP_NONE */
    rap_embed embed;       /* how */
    uint32_t marker;       /* the word that embeds it (that, if, after, to), RAP_NONE */
    bool negated;          /* not, never, no, without, fail to, refuse to, neither; handed down from parents that deny it */
    bool passive;
    bool conditional;      /* itself conditional on something: if-clause beside it, unless, would with if, in exchange for */
    bool question, imperative;
    bool reciprocal;       /* each other, plural agents of meet, between A and B */
    bool main;             /* root of its sentence, or joined to the root */
    rap_tense tense;
    rap_aspect aspect;
    rap_modal modal;       /* its own, else the one it inherits from parents through complements */
    uint32_t phase;        /* symbol of the kind of aspect verb over it: begin, resume, continue, end, suspend, cancel,
                              collapse, occur, intensify (frame.lex; the verb itself is `verb`); else 0 */
    uint8_t depth;         /* 0 main, 1 embedded once, ... */
    uint32_t first, last;  /* tokens [first, last) of its clause or phrase; punctuation at the ends left out */
} rap_frame;

/* ---- mentions, times ------------------------------------------------------------------------------------------ */

typedef struct {
    uint32_t start, end;       /* bytes */
    uint32_t first, last, head; /* tokens */
    rap_form form;
    rap_kind kind;             /* what it looks like it stands for */
    uint32_t entry;            /* lexicon entry of its name, RAP_NONE */
    rap_view code;             /* actor code by its own words (Afghan police AFGCOP), unknown = RAP_NULL */
    bool plural, definite;
    rap_ids entities;          /* filled by the entity stage; a group mention may have several */
    rap_sure sure;
} rap_mention;

typedef struct {
    uint32_t start, end;
    uint32_t first, last, head; /* tokens [first, last) */
    rap_timex type;
    uint32_t rule;             /* match that found it: see rule.h */
    const void *reading;       /* what the time stage leaves for anchor; opaque to others */
    /* filled by anchor */
    rap_view value, mod, freq, quant;
    rap_day from, to;          /* days it may denote, RAP_NO_DAY */
    rap_view by;
} rap_time;

/* ---- statements ------------------------------------------------------------------------------------------------ */

typedef struct {
    rap_view name;
    uint32_t entity;     /* RAP_NONE */
    rap_link_kind kind;
    uint32_t start, end; /* bytes; RAP_NONE where the link is not in the text (the outlet) */
} rap_link;

typedef struct {
    rap_statement_kind kind;
    rap_act act;
    rap_span source;        /* start RAP_NONE = no source in the text */
    uint32_t source_mention; /* mention of the source, RAP_NONE */
    rap_ids source_tokens;   /* heads of the phrases of those who speak */
    uint32_t relay_token;    /* head token of a pure conduit's phrase ("US media cited X"), RAP_NONE */
    rap_source_kind source_kind;
    rap_span cue;           /* start RAP_NONE = none */
    uint32_t cue_token, cue_frame; /* RAP_NONE */
    RAP_ARRAY(rap_span) content;   /* in text order */
    rap_direct directness;
    rap_channel channel;
    rap_stance stance;
    uint32_t within;        /* statement, RAP_NONE */
    rap_ids addressee_tokens; /* heads of the phrases of those who were told */
    /* filled by entity */
    rap_ids speakers;       /* entities */
    RAP_ARRAY(rap_link) chain;
    rap_ids addressees;     /* entities */
    rap_view place;
    /* filled by anchor */
    uint32_t time;          /* time expression, RAP_NONE */
    rap_day date_from, date_to; /* when it was said */
    rap_sure sure;
    rap_view by;
} rap_statement;

typedef struct {
    uint32_t start, end;
    rap_marker_kind kind;
    uint32_t about;         /* entity, RAP_NONE */
    uint32_t head;          /* token */
} rap_marker;

/* ---- entities -------------------------------------------------------------------------------------------------- */

typedef struct {
    rap_view title;
    uint32_t for_;          /* entity, RAP_NONE */
    rap_day since;
} rap_role;

typedef struct {
    rap_view name;          /* the fullest name used, else the first description */
    rap_kind kind;
    rap_view code;          /* RAP_NULL */
    RAP_ARRAY(rap_role) roles;
    rap_ids members;        /* entities, of a group */
    rap_ids mentions;
    uint32_t entry;         /* lexicon entry, RAP_NONE */
    rap_sure sure;
} rap_entity;

/* ---- events, talks, facts ----------------------------------------------------------------------------------------- */

typedef struct {
    uint32_t entity; /* RAP_NONE */
    rap_view code;   /* RAP_NULL = unknown */
} rap_actor;
typedef RAP_ARRAY(rap_actor) rap_actors;

typedef struct {
    rap_view name;   /* RAP_NULL = no place known */
    rap_view country; /* ISO 3166 alpha 3, RAP_NULL */
    int32_t lat, lon; /* millionths of a degree; INT32_MIN, or 0 in both, = unknown */
} rap_place;

typedef struct {
    rap_actors sources, targets;
    rap_view cameo;            /* 2 to 4 digits */
    rap_view plover, mode;     /* mode RAP_NULL = none */
    rap_event_status status;
    rap_span trigger;
    uint32_t start, end;       /* bytes of its clause */
    uint32_t frame, trigger_token;
    uint32_t holder;           /* statement, RAP_NONE */
    rap_place place;
    uint32_t time;             /* filled by anchor, as the two days */
    rap_day date_from, date_to;
    rap_sure sure;
    rap_view by;
} rap_event;

typedef struct {
    rap_view name;
    rap_ids parties;
    rap_view subject;
    rap_track track;
} rap_talks;

/* One typed line of the talks. Which fields belong to which type: RAP_FACT_FIELDS in fields.h. */
typedef struct {
    rap_fact_type type;
    uint32_t talks, holder;
    uint32_t start, end;
    rap_event_status status;
    rap_day date_from, date_to;
    rap_place place;
    uint32_t frame;            /* RAP_NONE */
    uint32_t entity, for_, of_entity; /* entities, RAP_NONE */
    rap_ids entities, from, to;
    int32_t side, number;      /* 0 = unknown */
    rap_view title, role, name, format, what, reason, part, topic, progress, gives, wants, state, kind, of, unit, bound;
    rap_day until, as_of;
    int64_t value, low, high;  /* INT64_MIN = unknown */
    rap_sure sure;
    rap_view by;
} rap_fact;
#define RAP_NO_NUMBER INT64_MIN

typedef struct {
    uint32_t start, end;
    rap_view why;
} rap_gap; /* not understood */

/* ---- the document --------------------------------------------------------------------------------------------------- */

typedef struct rap_doc {
    rap_arena *arena;
    rap_view id, title, outlet, url; /* RAP_NULL = unknown */
    rap_day date;                    /* of publication, RAP_NO_DAY */
    rap_date_from date_from;
    rap_view text;                   /* valid UTF-8, no NUL, no BOM, LF line ends */
    RAP_ARRAY(rap_part) parts;
    RAP_ARRAY(rap_sentence) sentences;
    RAP_ARRAY(rap_token) tokens;
    RAP_ARRAY(rap_hit) hits;         /* by first token, then longest */
    uint32_t *first_hit;             /* [T+1] hits that begin at a token: [first_hit[t], first_hit[t+1]) */
    uint32_t *child, *sibling;       /* [T] first child and next sibling in text order, RAP_NONE; filled with the frames */
    uint32_t *hit_by_head;           /* [hits] hit numbers by head token, then longest */
    uint32_t *first_by_head;         /* [T+1] hits whose head is a token: hit_by_head[first_by_head[t], first_by_head[t+1]) */
    RAP_ARRAY(rap_frame) frames;     /* by trigger token */
    uint32_t *frame_of;              /* [T] the frame whose trigger or verb this token is, RAP_NONE */
    RAP_ARRAY(rap_mention) mentions; /* by start */
    uint32_t *mention_of;            /* [T] the widest mention whose head this token is, RAP_NONE */
    RAP_ARRAY(rap_time) times;       /* by start */
    uint32_t *time_of;               /* [T] the time expression that covers this token, RAP_NONE */
    RAP_ARRAY(rap_statement) statements; /* by start of cue or content */
    RAP_ARRAY(rap_entity) entities;
    RAP_ARRAY(rap_event) events;
    RAP_ARRAY(rap_talks) talks;
    RAP_ARRAY(rap_fact) facts;
    RAP_ARRAY(rap_marker) markers;
    RAP_ARRAY(rap_gap) gaps;
} rap_doc;

/* The text of a token or span. */
static inline rap_view rap_text(const rap_doc *d, uint32_t start, uint32_t end)
{
    return (rap_view){d->text.at + start, end - start};
}
static inline rap_view rap_form_of(const rap_doc *d, uint32_t token)
{
    return rap_text(d, d->tokens.at[token].start, d->tokens.at[token].end);
}

/* New items at the end of their arrays, with everything unknown (RAP_NONE, RAP_NO_DAY, RAP_NO_NUMBER, RAP_NULL).
 * Pointers to earlier items of the array are void after it. */
rap_frame *rap_frame_add(rap_doc *d);
rap_mention *rap_mention_add(rap_doc *d);
rap_time *rap_time_add(rap_doc *d);
rap_statement *rap_statement_add(rap_doc *d);
rap_entity *rap_entity_add(rap_doc *d);
rap_event *rap_event_add(rap_doc *d);
rap_fact *rap_fact_add(rap_doc *d);
rap_marker *rap_marker_add(rap_doc *d);

/* Whether every layer holds what this header promises (offsets inside the text, heads form trees, references
 * inside their arrays). Says the first thing that does not hold in *err. Used by tests, audit and fuzzing. */
rap_status rap_document_check(const rap_doc *d, rap_err *err);

#endif

/* image.h - inside of the lexicon image; for src/lexicon and src/rule only.
 *
 * An image is a head, a table of sections and the sections, each a counted array of one struct of 32-bit words
 * (little-endian; a big-endian machine refuses it). Strings are symbols: every string of lexicon and rules is
 * there once, and is told by its number. Nothing is unpacked: opening tests every reference, then reads in place.
 */
#ifndef RAP_LEXICON_IMAGE_H
#define RAP_LEXICON_IMAGE_H

#include "lexicon/lexicon.h"

#define RAP_IMAGE_VERSION 3u
#define RAP_MAX_PHRASE 12      /* words of a phrase */
#define RAP_MAX_CLASSES 8192
#define RAP_MAX_PATTERNS 24    /* of a rule */

/* ---- lexicon ------------------------------------------------------------------------------------------------------- */

typedef struct { uint32_t off, len, root; } img_sym;     /* root: trie node of the phrases that begin with it, 0 = none */
typedef struct { uint32_t name, entry_first, entry_n; } img_class;
typedef struct { uint32_t cls, attr_first, attr_n, pos; } img_block; /* what a `class` line says for its entries */
typedef struct {
    uint32_t name, block, cls, attr_first, attr_n, reading_first, reading_n, file, line;
} img_entry;
typedef struct { uint32_t key, value; } img_attr;        /* symbols */
typedef struct { uint32_t from, to, attr_first, attr_n; } img_reading; /* days; RAP_NO_DAY = open */
typedef struct { uint32_t entry, word_first, word_n, pos, layer; } img_phrase; /* pos: bits of UPOS, 0 = any; and: */
#define PHRASE_CAPITAL (1u << 31)  /* its first word must begin with a capital (or a digit) in the text */
#define PHRASE_CAPITALS (1u << 30) /* it must be all in capitals */
#define PHRASE_UPOS ((1u << RAP_UPOS_COUNT) - 1)
typedef struct { uint32_t lower, exact; } img_word;      /* exact: as written, 0 = in any case, by lemma or form */
typedef struct { uint32_t term_first, term_n; } img_node;
typedef struct { uint32_t node, sym, child; } img_edge;  /* open hash; child 0 = free */

/* ---- rules ------------------------------------------------------------------------------------------------------------ */

enum { RULE_ALSO = 1, RULE_EACH = 2, RULE_SEQ = 4 /* its trigger stands in a sequence */ };

typedef struct {
    uint32_t name_back, name_len, builder_back, builder_len; /* bytes back from the rule itself to the string */
    uint32_t name, builder, stage;                           /* symbols */
    uint32_t file, line;
    uint32_t priority; /* int32 */
    uint32_t flags;
    uint32_t pat_first, pat_n, var_first, var_n, arg_first, arg_n, key_first, key_n;
    uint32_t trigger;      /* variable, RAP_NONE = a sequence that names none */
    uint32_t cls_mask[8];  /* classes that a sentence must have, folded to 256 bits */
    uint32_t sym_mask[8];  /* symbols likewise */
} img_rule;

enum { PAT_TRIGGER, PAT_ARG, PAT_REL, PAT_SEQ, PAT_FEATURE };
enum { PAT_OPTIONAL = 1, PAT_NOT = 2, PAT_HEAD = 4, PAT_DEEP = 8, PAT_ANCHOR = 16, PAT_GAPS = 32 };

typedef struct {
    uint32_t kind, flags, line, text; /* text: as the rule has it, for explain */
    uint32_t left, right;   /* variables; right RAP_NONE = not named */
    uint32_t expr;          /* of the right side, RAP_NONE = anything */
    uint32_t list_first, list_n;
    uint32_t code_first, code_n; /* PAT_SEQ */
    uint32_t before_min, before_max; /* PAT_SEQ: tokens before the anchor */
    uint32_t feature;       /* PAT_FEATURE */
} img_pat;

/* Arguments of a frame in the list of PAT_ARG; a preposition is ARG_PREP | symbol. */
#define RAP_ARG_LIST(X)                                                                                            \
    X(AGENT, "agent") X(PATIENT, "patient") X(RECIPIENT, "recipient") X(ATTRIBUTE, "attribute")                     \
    X(COMPLEMENT, "complement") X(PARENT, "parent") X(PURPOSE, "purpose") X(CONDITION, "condition")                 \
    X(UNTIL, "until") X(BACKGROUND, "background") X(RELATIVE, "relative") X(COORDINATED, "coordinated")             \
    X(PARATAXIS, "parataxis") X(OBJECT, "object") X(TIME, "time") X(TRIGGER, "trigger") X(VERB, "verb")             \
    X(PARTICLE, "particle") X(MARKER, "marker") X(PREP, "prep")
enum {
#define X(name, text) ARG_##name,
    RAP_ARG_LIST(X)
#undef X
    ARG_COUNT
};
#define ARG_IS_PREP 0x80000000u

/* The list of PAT_REL: relation (RAP_NONE = any), then the symbol of a case word or 0. */

enum { CODE_TOKEN, CODE_SPLIT, CODE_JUMP, CODE_GAP, CODE_END };
typedef struct { uint32_t op, a, b, anchor; } img_code; /* TOKEN var expr; SPLIT first second; JUMP to: from the start of the code */

enum { EXPR_AND, EXPR_OR, EXPR_NOT, EXPR_ANY, EXPR_LEMMA, EXPR_FORM, EXPR_CLASS, EXPR_UPOS, EXPR_LAYER, EXPR_FEATURE };
typedef struct { uint32_t op, a, b, c, d; } img_expr;
/* AND, OR: list c, n d; NOT: a; LEMMA: symbol; FORM: lower symbol, exact or 0; CLASS: class, key or 0, list c of values, d;
 * UPOS: bits; LAYER: which; FEATURE: which, list c, n d. A value of CLASS in a list: symbol, 1 = prefix. */

#define RAP_LAYER_LIST(X)                                                                                          \
    X(ACTOR, "actor") X(CODED, "coded") X(PERSON, "person") X(ORG, "org") X(GROUP, "group") X(COUNTRY, "country")   \
    X(PLACE, "place") X(MENTION, "mention") X(NAME, "name") X(NOMINAL, "nominal") X(PRONOUN, "pronoun")             \
    X(TIME, "time") X(NUMBER, "number") X(QUOTE, "quote") X(STATEMENT, "statement") X(CUE, "cue")                   \
    X(FRAME, "frame") X(EVENT, "event") X(FIRST, "first") X(LAST, "last") X(PUNCT, "punct")
enum {
#define X(name, text) LAYER_##name,
    RAP_LAYER_LIST(X)
#undef X
    LAYER_COUNT
};

typedef struct { uint32_t kind, var, text, lo, hi, first, n; } img_value; /* rap_value_kind; number in lo, hi; list of values */
typedef struct { uint32_t key, value; } img_arg;
/* What a rule is found by at a token; id: symbol, class or UPOS, 0 for the others. _HEAD: heads it, _FROM: it begins there. */
enum { KEY_ANY, KEY_LEMMA, KEY_FORM, KEY_CLASS_HEAD, KEY_CLASS_FROM, KEY_MENTION_HEAD, KEY_MENTION_FROM, KEY_TIME_IN, KEY_TIME_FROM,
       KEY_UPOS };
typedef struct { uint32_t kind, id; } img_key;
typedef struct { uint32_t stage, kind, id, first, n; } img_slot; /* open hash; n 0 = free; posts [first, first+n) are rules */
typedef struct { uint32_t rule, file, line, text, expected, date, must; } img_example;
typedef struct { uint32_t kind, file, line, text; } img_note; /* rap_note_kind: warnings and what could not be read */

#define RAP_SECTIONS(X)                                                                                            \
    X(str, char) X(sym, img_sym) X(symhash, uint32_t) X(file, uint32_t) X(cls, img_class) X(block, img_block)       \
    X(entry, img_entry) X(attr, img_attr) X(reading, img_reading) X(phrase, img_phrase) X(word, img_word)           \
    X(node, img_node) X(edge, img_edge) X(term, uint32_t) X(rule, img_rule) X(var, uint32_t) X(pat, img_pat)        \
    X(code, img_code) X(expr, img_expr) X(list, uint32_t) X(value, img_value) X(arg, img_arg) X(key, img_key)       \
    X(slot, img_slot) X(post, uint32_t) X(example, img_example)       \
    X(note, img_note)

enum {
#define X(name, type) SECTION_##name,
    RAP_SECTIONS(X)
#undef X
    SECTION_COUNT
};

typedef struct {
    char magic[8];
    uint32_t version, sections;
    uint64_t bytes, checksum; /* XXH64 of all that follows the head */
} img_head;
typedef struct { uint32_t size, n; uint64_t off; } img_section;

struct rap_lexicon {
    const unsigned char *image;
    size_t bytes;
    void *owned; /* the image, where we hold it; NULL = the caller's */
#define X(name, type)                                                                                              \
    const type *name;                                                                                              \
    uint32_t name##_n;
    RAP_SECTIONS(X)
#undef X
    void *examples; /* rap_example[example_n], made at open */
};

static inline rap_view img_text(const rap_lexicon *lex, uint32_t sym)
{
    return (rap_view){lex->str + lex->sym[sym].off, lex->sym[sym].len};
}
static inline uint32_t img_mix(uint32_t a, uint32_t b)
{
    uint64_t h = ((uint64_t)a << 32 | b) * 0x9E3779B97F4A7C15u;
    return (uint32_t)(h >> 32) ^ (uint32_t)h >> 7;
}
/* The trie node below `node` by a symbol, 0 = none. */
uint32_t img_child(const rap_lexicon *lex, uint32_t node, uint32_t sym);
/* As rap_entry_get with the key as symbol; 0 = none. */
uint32_t img_entry_attr(const rap_lexicon *lex, uint32_t entry, uint32_t key, rap_day day);
/* Lower case and one kind of apostrophe: what a token's symbol is looked up by. */
rap_view img_fold(rap_arena *a, rap_view v);
rap_status img_check(const rap_lexicon *lex, rap_err *err);
rap_status img_check_rules(const rap_lexicon *lex, rap_err *err);
rap_status rap_rules_examples(rap_lexicon *lex, rap_err *err); /* made at open; src/rule */

#endif

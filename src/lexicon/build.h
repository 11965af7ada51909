/* build.h - what a compilation gathers before it becomes an image; for src/lexicon and src/rule only.
 *
 * All arrays only grow, so that numbers given once stay: a base is loaded first, the user's text is added behind it.
 * Everything lives in the arena of the build. Problems are notes; one fatal note makes the compilation fail, but
 * the rest of the text is read all the same so that a person sees several at once.
 */
#ifndef RAP_LEXICON_BUILD_H
#define RAP_LEXICON_BUILD_H

#include "lexicon/image.h"

typedef enum { NOTE_ERROR, NOTE_WARNING, NOTE_UNREAD } rap_note_kind;
typedef struct {
    rap_note_kind kind;
    rap_view file;
    uint32_t line;
    rap_view msg;
} rap_note;

typedef struct {
    rap_view text;
    uint32_t file, line;
    bool foreign; /* made of a researcher's dictionary: an error in it leaves it out */
} rap_rule_text; /* a rule as it stands in its file; compiled when all classes are known */

typedef struct rap_build {
    rap_arena *a;
#define X(name, type) RAP_ARRAY(type) name;
    RAP_SECTIONS(X)
#undef X
    uint32_t *hash, hash_n; /* symbols */
    RAP_ARRAY(rap_note) notes;
    uint32_t errors;
    uint32_t layer;          /* 0 = the base, 1 = what is being read */
    uint32_t file_now;       /* number of the file being read */
    RAP_ARRAY(rap_rule_text) rule_texts;
    uint32_t base_rules;     /* rules of the base: the first so many */
    bool lenient;            /* a text that is not ours: what is wrong in it is left out */
    bool drop_events;        /* a verb dictionary was read: the base's event rules go */
} rap_build;

uint32_t rap_build_sym(rap_build *b, rap_view v);
uint32_t rap_build_sym_of(rap_build *b, const char *s);
rap_view rap_build_text(const rap_build *b, uint32_t sym);
uint32_t rap_build_class(rap_build *b, rap_view name, bool create); /* RAP_NONE when there is none */
uint32_t rap_build_file(rap_build *b, rap_view name);
void rap_build_note(rap_build *b, rap_note_kind kind, uint32_t line, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
/* Bits of UPOS for "VERB", "NOUN|PROPN", "V", ...; 0 when it is none. NOUN takes PROPN too where `wide`. */
uint32_t rap_build_upos(rap_view names, bool wide);

/* Adds an entry to the block and its phrase(s). */
uint32_t rap_build_block(rap_build *b, uint32_t cls, uint32_t pos);
uint32_t rap_build_entry(rap_build *b, uint32_t block, uint32_t line);
void rap_build_phrase(rap_build *b, uint32_t entry, rap_view phrase, uint32_t pos, uint32_t line);
/* The words of a phrase as the tokenizer cuts them, appended to b->word; returns how many. */
uint32_t rap_build_words(rap_build *b, rap_view phrase, bool hyphens);
void rap_build_attr(rap_build *b, rap_view key, rap_view value);

/* Reads text of .lex and .rules (either may hold both). */
void rap_build_read(rap_build *b, rap_view text);
/* The researchers' dictionaries (petrarch.c): true when the text is one and was read. */
bool rap_build_petrarch(rap_build *b, rap_view name, rap_view text);
void rap_build_verbs(rap_build *b, rap_view text); /* verbs.c */
void rap_build_load(rap_build *b, const rap_lexicon *base);
/* Trie, order, layout; the image is the caller's (free). NULL when there is no memory. */
unsigned char *rap_build_finish(rap_build *b, size_t *n);

/* Implemented by src/rule, which stands behind the lexicon. */
void rap_rules_read(rap_build *b, rap_view text, uint32_t *line, size_t *at); /* one rule from its `rule` line on */
void rap_rules_resolve(rap_build *b); /* all read rules, once all classes are known */
void rap_rules_finish(rap_build *b);  /* order and index */

/* Compiles with all notes kept, for `lexicon check`: *out may be NULL on errors. */
typedef void rap_note_fn(const rap_note *note, void *ctx);
rap_status rap_lexicon_compile_noted(const char *dir, const rap_lexicon *base, rap_note_fn *fn, void *ctx, rap_lexicon **out,
                                     rap_err *err);
rap_status rap_lexicon_own(unsigned char *image, size_t n, rap_lexicon **out, rap_err *err);

#endif

/* lexicon.h - what words and names mean: readable text under data/, compiled into one image that is mapped at start.
 *
 * In : text files *.lex (entries by class), *.rules (see rule.h), the forms that researchers have (PETRARCH, TABARI).
 * Out: an immutable rap_lexicon, shared by threads; and, per document, the hits: which entries stand where.
 * Errors: RAP_E_RULE with file and line for text, RAP_E_RESOURCE for an image that is cut or changed.
 *
 * A file:
 *     # a comment; the first lines say where the knowledge comes from
 *     class talks pos=NOUN            # the class of the entries that follow, and what holds for all of them
 *     talks | peace talks | negotiation : kind=talks
 *     Oman | Sultanate of Oman : code=OMN kind=country
 *     Kari Moe | Moe : kind=person code=NOR
 *       + code=NORGOV title="foreign minister" from=2029-10-16 to=2031-01-01     # a dated reading of the entry above
 *
 * Words: an entry's phrases are joined by " | ", its attributes come after " : ". A word in lower case matches a
 * token by its lemma or by its lower-cased form; a word with a capital or digit matches the form as written (and
 * written all in capitals). "pos=" (class, or entry) asks for the head's UPOS: VERB, NOUN (PROPN too), ADJ, ADV, ...;
 * several joined by "|" need quotes. A phrase may end in "/VERB" for itself alone. Longest entry of a class wins; entries of different classes
 * may overlap. The verbal particle of a phrasal verb may stand apart ("called the talks off"): the phrase
 * "call off" in a class with pos=VERB matches through the tree's compound:prt as well as side by side.
 */
#ifndef RAP_LEXICON_H
#define RAP_LEXICON_H

#include "base/base.h"
#include "document/document.h"

typedef struct rap_lexicon rap_lexicon;

/* Opens an image from memory, which must outlive it. */
rap_status rap_lexicon_open(const void *image, size_t n, rap_lexicon **out, rap_err *err);
/* Compiles text: a folder (read in the order of file names). May be given a base to which it adds and over which
 * it wins (design.md section 8); `base` may be NULL and must outlive the result. */
rap_status rap_lexicon_compile(const char *dir, const rap_lexicon *base, rap_lexicon **out, rap_err *err);
/* The same from one text in memory, for tests and `lexicon explain`. `name` is told in errors. */
rap_status rap_lexicon_compile_text(rap_view text, const char *name, const rap_lexicon *base, rap_lexicon **out, rap_err *err);
rap_status rap_lexicon_write(const rap_lexicon *lex, rap_buf *image, rap_err *err);
void rap_lexicon_close(rap_lexicon *lex);
uint64_t rap_lexicon_digest(const rap_lexicon *lex);

/* What the compilation found odd but could live with: an entry that stands twice, a line of a researcher's dictionary
 * that is not understood. Kept in the image. */
typedef struct {
    const char *file;
    uint32_t line;
    bool unread; /* a line that could not be read; else a warning */
    rap_view text;
} rap_lexicon_note;
uint32_t rap_lexicon_notes(const rap_lexicon *lex);
rap_lexicon_note rap_lexicon_note_at(const rap_lexicon *lex, uint32_t i);

/* ---- symbols: a small number for each string that lexicon or rules name; 0 = not known --------------------------- */
uint32_t rap_symbol(const rap_lexicon *lex, rap_view lower);
rap_view rap_symbol_text(const rap_lexicon *lex, uint32_t sym);

/* ---- classes and entries -------------------------------------------------------------------------------------------- */
#define RAP_NO_CLASS UINT16_MAX
uint16_t rap_class(const rap_lexicon *lex, const char *name); /* RAP_NO_CLASS when there is none */
rap_view rap_class_name(const rap_lexicon *lex, uint16_t cls);
/* The attribute `key` of an entry on a day: of the dated reading that holds on `day` and has the key, else of the
 * entry, else of its class; RAP_NULL = none. RAP_NO_DAY takes the latest reading. */
rap_view rap_entry_get(const rap_lexicon *lex, uint32_t entry, const char *key, rap_day day);
rap_view rap_entry_name(const rap_lexicon *lex, uint32_t entry); /* its first phrase */
void rap_entry_place(const rap_lexicon *lex, uint32_t entry, const char **file, uint32_t *line);
/* All entries of a class, for those who build tables: n entries from *first on. */
uint32_t rap_class_entries(const rap_lexicon *lex, uint16_t cls, uint32_t *first);

/* ---- marking a document ------------------------------------------------------------------------------------------------ */
/* Reads tokens with lemmas and trees; sets form_sym and lemma_sym of every token, fills hits and first_hit. */
rap_status rap_lexicon_mark(rap_doc *doc, const rap_lexicon *lex, rap_err *err);
/* The hit of class `cls` whose head is `token`, NULL when there is none (the longest where several). */
const rap_hit *rap_hit_at(const rap_doc *doc, uint32_t token, uint16_t cls);
/* The hit of class `cls` that begins at `token`, NULL when there is none. */
const rap_hit *rap_hit_from(const rap_doc *doc, uint32_t token, uint16_t cls);

#endif

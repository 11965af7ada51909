/* code.h - which act a frame tells: entries of verbs, nouns and adjectives, and what codes become under others.
 *
 * In : frames, hits of the classes ev, evn, eva (data/en/event-*.lex), the table event-code (event-codes.lex).
 * Out: CAMEO codes with PLOVER type and mode. Errors: none; nothing is remembered between documents.
 */
#ifndef RAP_EVENT_CODE_H
#define RAP_EVENT_CODE_H

#include "lexicon/lexicon.h"

typedef struct {
    rap_view code;
    uint32_t entry; /* event-code entry */
} rap_code_row;

typedef struct {
    rap_doc *doc;
    const rap_lexicon *lex;
    uint16_t ev, evn, eva;
    RAP_ARRAY(rap_code_row) rows;
    rap_view aim, aim_noun, doer; /* the common prepositions of the targets of clauses and of nouns, and of doers */
} rap_codes;

/* What a frame says: its code, which entry said so, on which object. */
typedef struct {
    rap_view cameo;      /* RAP_NULL = no act */
    uint32_t entry;      /* of the verb, noun or adjective; RAP_NONE */
    uint32_t object;     /* token of the noun by which the code was chosen, RAP_NONE */
} rap_coded;

void rap_codes_open(rap_codes *c, rap_doc *doc, const rap_lexicon *lex);
/* The entry of the frame's trigger (a verb's, else a noun's, else an adjective's), RAP_NONE when it has none. */
uint32_t rap_frame_entry(const rap_codes *c, const rap_frame *f);
/* The kind of a noun (kind= in event-nouns.lex), RAP_NULL when it has none. */
rap_view rap_noun_kind(const rap_codes *c, uint32_t token);
/* The value that an entry gives for the kind of a noun ("arrive" of peacekeepers); RAP_NULL for none and for "no". */
rap_view rap_code_by(const rap_codes *c, uint32_t entry, uint32_t token);
rap_coded rap_code_of(const rap_codes *c, const rap_frame *f);
/* An attribute of the longest row of event-code that begins the code: "plover", "mode", "future", "refuse", ... */
rap_view rap_code_get(const rap_codes *c, rap_view code, const char *key);

#endif

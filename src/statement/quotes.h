/* quotes.h - pairs of quotation marks.
 *
 * In : text, parts, tokens.   Out: quotes in text order, inner ones after the outer one.
 * Errors: none. Marks of all styles; an apostrophe is no mark; a mark that never closes ends with its sentence;
 * speech that runs on into the next paragraph, which opens with a mark again, is one chain of quotes.
 * Linear in the text: looking ahead for the partner of a single mark stops after 2,000 bytes.
 */
#ifndef RAP_QUOTES_H
#define RAP_QUOTES_H

#include "document/document.h"

typedef struct {
    uint32_t start, end;  /* bytes, with the marks */
    uint32_t first, last; /* tokens [first, last) that begin inside, the marks' own tokens among them */
    uint32_t outer;       /* quote around it, RAP_NONE */
    uint32_t follows;     /* quote of the paragraph before that it continues, RAP_NONE */
    bool single;          /* ' or ‘ */
    bool closed;
} rap_quote;

typedef struct {
    RAP_ARRAY(rap_quote) list;
    uint32_t *of; /* [T] innermost double quote that holds the token, RAP_NONE */
} rap_quotes;

void rap_quotes_find(const rap_doc *doc, rap_arena *a, rap_quotes *out);
#endif

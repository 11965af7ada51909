/* read.h - bytes become a document: clean text, parts, the day of publication.
 * In : bytes and what the caller knows of them.   Out: text, parts, date, id, title, outlet, url.
 * Errors: RAP_E_TOO_LARGE above RAP_MAX_DOCUMENT, RAP_E_INPUT for a date that is none.
 *
 * Text: a byte order mark goes, CRLF becomes LF; bytes that are not UTF-8 are read in the encoding that uchardet
 * finds in them; what is still no UTF-8, and NUL, becomes U+FFFD. Nothing else changes.
 * Parts: paragraphs end at a blank line (at every line where lines are long or end like sentences). Which words open
 * a caption, a byline or boilerplate is said by the lexicon classes part-caption, part-byline, part-boilerplate.
 */
#ifndef RAP_READ_H
#define RAP_READ_H

#include "document/document.h"
#include "lexicon/lexicon.h"

typedef struct {
    rap_view text;  /* bytes as they came: any encoding, with or without BOM */
    rap_view id, title, outlet, url; /* RAP_NULL = unknown */
    rap_view date;  /* "YYYY-MM-DD", RAP_NULL = unknown: then the dateline is asked */
    bool html;      /* text is a page */
} rap_input;

rap_status rap_document_read(rap_doc *doc, const rap_input *in, const rap_lexicon *lex, rap_err *err);

/* Pieces of it, for tests. */
rap_view rap_text_clean(rap_arena *a, rap_view bytes);
void rap_parts_find(rap_doc *doc, const rap_lexicon *lex);

#endif

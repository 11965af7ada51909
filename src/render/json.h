/* json.h - the annotated document as one JSON object (design.md section 4), from the table of fields.
 * In : a document.   Out: bytes appended to a buffer, no newline at the end; UTF-8, offsets in code points.
 */
#ifndef RAP_JSON_H
#define RAP_JSON_H

#include "document/fields.h"
#include "lexicon/lexicon.h"
#include "syntax/syntax.h"

typedef struct {
    bool text;        /* print the text */
    const char *only; /* layers to print, joined by commas; NULL = all */
} rap_json_options;

void rap_json_document(const rap_doc *doc, const rap_model *m, const rap_lexicon *lex, const rap_json_options *o, rap_buf *out);

/* One item of a layer as a JSON object; `points` maps bytes to code points (rap_points_make). */
typedef struct rap_points rap_points;
const rap_points *rap_points_make(rap_arena *a, rap_view text);
uint32_t rap_points_of(const rap_points *p, uint32_t byte);
void rap_json_item(const rap_doc *doc, const rap_points *points, rap_layer layer, uint32_t i, rap_buf *out);

#endif

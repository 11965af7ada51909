/* token.h - text becomes sentences and words.
 * In : text, parts, the model.   Out: sentences, tokens with spans and flags.
 * A sentence never crosses a part; one above RAP_MAX_SENTENCE tokens is cut.
 */
#ifndef RAP_TOKEN_H
#define RAP_TOKEN_H

#include "document/document.h"

typedef struct rap_model rap_model;
typedef struct rap_syntax_work rap_syntax_work;

rap_status rap_token_run(rap_doc *doc, const rap_model *model, rap_syntax_work *work, rap_err *err);

#endif

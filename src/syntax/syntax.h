/* syntax.h - words get tags, lemmas, heads, relations and names.
 * In : sentences, tokens, the model.   Out: lemma, upos, xpos, feats, morph, head, rel, ner of every token.
 *
 * The model is one file, mapped, versioned, checksummed (RAP_E_RESOURCE when it is cut, changed or of another
 * version); read-only and shared by threads. A rap_syntax_work is one thread's scratch and caches.
 */
#ifndef RAP_SYNTAX_H
#define RAP_SYNTAX_H

#include "syntax/neutral.h"
#include "token/token.h"

rap_status rap_model_open(const void *bytes, size_t n, rap_model **out, rap_err *err); /* bytes must outlive it */
void rap_model_close(rap_model *m);
uint64_t rap_model_digest(const rap_model *m);
rap_syntax_work *rap_syntax_work_new(const rap_model *m); /* NULL when there is no memory */
void rap_syntax_work_free(rap_syntax_work *w);
/* From now on names and words that take a side are read as the table says (neutral.h); it must outlive the work. */
void rap_syntax_work_neutral(rap_syntax_work *w, const rap_neutral *neutral);

rap_status rap_syntax_run(rap_doc *doc, const rap_model *model, rap_syntax_work *work, rap_err *err);

const char *rap_xpos_text(const rap_model *m, uint8_t xpos);
const char *rap_feats_text(const rap_model *m, uint16_t feats); /* "_" for none */

/* CoNLL-U of the document, with newpar, sent_id, text, SpaceAfter=No, multi-word ranges, NER= in MISC. */
void rap_conllu_write(const rap_doc *doc, const rap_model *m, rap_buf *out);
/* Reads tokens and sentences (and, where the columns are filled, nothing else) of CoNLL-U into an empty document. */
rap_status rap_conllu_read(rap_view text, rap_doc *doc, rap_err *err);

#endif

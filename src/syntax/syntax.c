/* syntax.c - see syntax.h. */
#include "syntax/syntax.h"

#include <stdlib.h>

struct rap_model {
    int unused;
};

rap_status rap_model_open(const void *bytes, size_t n, rap_model **out, rap_err *err)
{
    (void)bytes, (void)n;
    *out = calloc(1, sizeof **out);
    return *out ? RAP_OK : rap_fail(err, RAP_E_MEMORY, "no memory for the model");
}
void rap_model_close(rap_model *m) { free(m); }
uint64_t rap_model_digest(const rap_model *m) { (void)m; return 0; }
rap_syntax_work *rap_syntax_work_new(const rap_model *m) { (void)m; return malloc(1); }
void rap_syntax_work_free(rap_syntax_work *w) { free(w); }
rap_status rap_token_run(rap_doc *doc, const rap_model *model, rap_syntax_work *work, rap_err *err)
{
    (void)doc, (void)model, (void)work, (void)err;
    return RAP_OK;
}
rap_status rap_syntax_run(rap_doc *doc, const rap_model *model, rap_syntax_work *work, rap_err *err)
{
    (void)doc, (void)model, (void)work, (void)err;
    return RAP_OK;
}
const char *rap_xpos_text(const rap_model *m, uint8_t xpos) { (void)m, (void)xpos; return "_"; }
const char *rap_feats_text(const rap_model *m, uint16_t feats) { (void)m, (void)feats; return "_"; }
void rap_conllu_write(const rap_doc *doc, const rap_model *m, rap_buf *out) { (void)doc, (void)m, (void)out; }
rap_status rap_conllu_read(rap_view text, rap_doc *doc, rap_err *err) { (void)text, (void)doc, (void)err; return RAP_OK; }

/* anchor.c - see anchor.h. */
#include "anchor/anchor.h"

rap_status rap_anchor_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err)
{
    (void)doc, (void)lex, (void)err;
    return RAP_OK;
}

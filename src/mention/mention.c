/* mention.c - see mention.h. */
#include "mention/mention.h"

rap_status rap_mention_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err)
{
    (void)doc, (void)lex, (void)err;
    return RAP_OK;
}

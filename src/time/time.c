/* time.c - see time.h. */
#include "time/time.h"

rap_status rap_time_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err)
{
    (void)doc, (void)lex, (void)err;
    return RAP_OK;
}

/* frame.c - see frame.h. */
#include "frame/frame.h"

rap_status rap_frame_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err)
{
    (void)doc, (void)lex, (void)err;
    return RAP_OK;
}

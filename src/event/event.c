/* event.c - see event.h. */
#include "event/event.h"

rap_status rap_event_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err)
{
    (void)doc, (void)lex, (void)err;
    return RAP_OK;
}

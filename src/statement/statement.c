/* statement.c - see statement.h. */
#include "statement/statement.h"

rap_status rap_statement_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err)
{
    (void)doc, (void)lex, (void)err;
    return RAP_OK;
}

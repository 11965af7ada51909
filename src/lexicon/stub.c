/* stub.c - stands in until the lexicon is there. */
#include "lexicon/lexicon.h"

#include <stdlib.h>

struct rap_lexicon {
    int unused;
};

rap_status rap_lexicon_open(const void *image, size_t n, rap_lexicon **out, rap_err *err)
{
    (void)image, (void)n;
    *out = calloc(1, sizeof **out);
    return *out ? RAP_OK : rap_fail(err, RAP_E_MEMORY, "no memory for the lexicon");
}
rap_status rap_lexicon_compile(const char *dir, const rap_lexicon *base, rap_lexicon **out, rap_err *err)
{
    (void)dir, (void)base;
    return rap_lexicon_open(NULL, 0, out, err);
}
rap_status rap_lexicon_write(const rap_lexicon *lex, rap_buf *image, rap_err *err)
{
    (void)lex, (void)err;
    rap_puts(image, "none");
    return RAP_OK;
}
void rap_lexicon_close(rap_lexicon *lex) { free(lex); }
uint64_t rap_lexicon_digest(const rap_lexicon *lex) { (void)lex; return 0; }
rap_status rap_lexicon_mark(rap_doc *doc, const rap_lexicon *lex, rap_err *err)
{
    (void)doc, (void)lex, (void)err;
    return RAP_OK;
}
uint16_t rap_class(const rap_lexicon *lex, const char *name) { (void)lex, (void)name; return RAP_NO_CLASS; }
rap_view rap_entry_get(const rap_lexicon *lex, uint32_t entry, const char *key, rap_day day)
{
    (void)lex, (void)entry, (void)key, (void)day;
    return RAP_NULL;
}
rap_view rap_entry_name(const rap_lexicon *lex, uint32_t entry) { (void)lex, (void)entry; return RAP_NULL; }
uint32_t rap_class_entries(const rap_lexicon *lex, uint16_t cls, uint32_t *first) { (void)lex, (void)cls, (void)first; return 0; }

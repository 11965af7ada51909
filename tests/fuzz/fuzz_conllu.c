/* fuzz_conllu.c - any bytes through the CoNLL-U reader, the parser and the writer; what was written must be readable. */
#include "annotate/annotate.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    static rap_reader *reader;
    static rap_work *work;
    rap_err err = {0};
    if (!reader && (rap_reader_open(NULL, &reader, &err) != RAP_OK || !(work = rap_work_new(reader, &err))))
        abort();
    rap_doc *doc;
    if (rap_parse_tokens(reader, work, (rap_view){(const char *)bytes, n}, &doc, &err) != RAP_OK)
        return 0;
    if (rap_document_check(doc, &err) != RAP_OK)
        abort();
    rap_buf out = {0};
    rap_conllu_write(doc, rap_reader_model(reader), &out);
    if (!out.failed && rap_parse_tokens(reader, work, (rap_view){out.at, out.len}, &doc, &err) != RAP_OK)
        abort();
    rap_buf_free(&out);
    return 0;
}

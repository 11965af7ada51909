/* fuzz_document.c - any bytes through the document stage and then the whole pipeline, as text and as a page: no crash, no
 * hang, and the document holds what document.h promises. Built with libFuzzer (clang -fsanitize=fuzzer), or as a plain program
 * over a corpus (tests/fuzz/driver.c). */
#include "annotate/annotate.h"
#include "render/json.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    static rap_reader *reader;
    static rap_work *work;
    rap_err err = {0};
    if (!reader && (rap_reader_open(NULL, &reader, &err) != RAP_OK || !(work = rap_work_new(reader, &err))))
        abort();
    for (int html = 0; html < 2; html++) {
        rap_input in = {.text = {(const char *)bytes, n}, .html = html != 0, .outlet = RAP_LIT("Coast Daily"), .date = RAP_LIT("2031-05-04")};
        rap_doc *doc;
        if (rap_annotate(reader, work, &in, &doc, &err) != RAP_OK)
            continue;
        if (rap_document_check(doc, &err) != RAP_OK)
            abort();
        rap_buf out = {0};
        rap_json_document(doc, rap_reader_model(reader), rap_reader_lexicon(reader), &(rap_json_options){.text = true}, &out);
        rap_buf_free(&out);
    }
    return 0;
}

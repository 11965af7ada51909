/* fuzz_annotated.c - any JSON as an annotated document: it is refused or stored, and every question still has an answer. */
#include "query/query.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    static const char *const questions[] = {"statements", "facts", "timeline", "schedule", "contradictions", "lines"};
    const rap_filter all[] = {{"all", "1"}, {NULL, NULL}};
    rap_err err = {0};
    rap_added what;
    json_t *doc = json_loadb((const char *)bytes, n, JSON_DECODE_ANY, NULL);
    rap_record *r = doc ? rap_record_open(":memory:", RAP_OPEN_CREATE, &err) : NULL;
    if (r && rap_record_add(r, doc, RAP_NULL, &what, &err) == RAP_OK) {
        if (rap_record_flush(r, &err) != RAP_OK)
            abort();
        for (size_t i = 0; i < RAP_COUNT(questions); i++) {
            rap_rows rows;
            if (rap_rows_load(r, questions[i], all, 0, &rows, &err) != RAP_OK)
                abort();
            rap_rows_free(&rows);
        }
    }
    rap_record_close(r);
    json_decref(doc);
    return 0;
}

/* fuzz_model.c - the input changes bytes of the built-in model, whose checksum is then made right: it is refused, or it
 * opens and parses without a crash. Each four bytes of input: where (three bytes, over the table of sections or over the
 * whole file) and what. */
#include "annotate/builtin.h"
#include "syntax/syntax.h"
#include "token/model.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static void parse(const rap_model *m)
{
    static const char text[] = "The envoy didn't meet both sides in Port Sella. \"Talks go on,\" he said.";
    rap_arena *a = rap_arena_new(0);
    rap_syntax_work *w = rap_syntax_work_new(m);
    rap_err err = {0};
    if (a && w && !setjmp(*rap_arena_guard(a))) {
        rap_doc *d = RAP_NEW(a, rap_doc, 1);
        d->arena = a;
        d->text = RAP_LIT(text);
        RAP_PUSH(a, d->parts)->end = sizeof text - 1;
        if (rap_token_run(d, m, w, &err) == RAP_OK && rap_syntax_run(d, m, w, &err) == RAP_OK &&
            rap_document_check(d, &err) != RAP_OK)
            abort();
    }
    rap_syntax_work_free(w);
    rap_arena_free(a);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    size_t size = rap_builtin_model_size();
    uint8_t *copy = aligned_alloc(64, (size + 63) / 64 * 64);
    if (!copy)
        return 0;
    memcpy(copy, rap_builtin_model(), size);
    rap_file_head head;
    memcpy(&head, copy, sizeof head);
    for (size_t i = 0; i + 4 <= n && i < 256; i += 4) {
        size_t where = (size_t)bytes[i] | (size_t)bytes[i + 1] << 8 | (size_t)bytes[i + 2] << 16;
        size_t room = bytes[i + 2] & 0x80 ? head.sections * sizeof(rap_file_section) : size - sizeof head;
        copy[sizeof head + where % room] = bytes[i + 3];
    }
    head.checksum = rap_hash(copy + sizeof head, size - sizeof head, 0);
    memcpy(copy, &head, sizeof head);
    rap_model *m = NULL;
    rap_err err = {0};
    if (rap_model_open(copy, size, &m, &err) == RAP_OK)
        parse(m);
    rap_model_close(m);
    free(copy);
    return 0;
}

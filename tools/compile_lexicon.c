/* compile_lexicon.c - build-time: compile_lexicon DIR OUT writes the image of the text lexicons in DIR. */
#include "lexicon/lexicon.h"

#include <stdio.h>

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: compile_lexicon DIR OUT\n");
        return 2;
    }
    rap_err err = {0};
    rap_lexicon *lex = NULL;
    rap_buf image = {0};
    rap_status s = rap_lexicon_compile(argv[1], NULL, &lex, &err);
    if (s == RAP_OK)
        s = rap_lexicon_write(lex, &image, &err);
    FILE *f = s == RAP_OK ? fopen(argv[2], "wb") : NULL;
    if (s == RAP_OK && (!f || fwrite(image.at, 1, image.len, f) != image.len))
        s = rap_fail_at(&err, RAP_E_FILE, argv[2], 0, "cannot write the image");
    if (f && fclose(f) != 0 && s == RAP_OK)
        s = rap_fail_at(&err, RAP_E_FILE, argv[2], 0, "cannot write the image");
    if (s != RAP_OK)
        fprintf(stderr, "%s:%llu: %s\n", err.file, (unsigned long long)err.line, err.msg);
    rap_buf_free(&image);
    rap_lexicon_close(lex);
    return s == RAP_OK ? 0 : 1;
}

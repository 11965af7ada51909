/* cmd_parse.c - rapporteur parse: text in, CoNLL-U out. */
#include "annotate/annotate.h"
#include "cli/commands.h"

#include <stdlib.h>
#include <string.h>

static const rap_option options[] = {
    {"tokens", NULL, false, "the input is CoNLL-U: its words and sentences are kept"},
    {"model", "FILE", false, "a model in place of the built-in one"},
    {NULL, NULL, false, NULL},
};

static rap_status parse_one(const rap_reader *r, rap_work *w, const rap_cli *a, const char *path, rap_err *err)
{
    char *bytes;
    size_t n;
    rap_status s = rap_slurp(path, RAP_MAX_DOCUMENT * 4, &bytes, &n, err);
    if (s != RAP_OK)
        return s;
    rap_doc *doc = NULL;
    rap_input in = {.text = {bytes, n}};
    s = rap_cli_has(a, "tokens") ? rap_parse_tokens(r, w, in.text, &doc, err) : rap_parse(r, w, &in, &doc, err);
    if (s == RAP_OK) {
        rap_buf out = {0};
        rap_conllu_write(doc, rap_reader_model(r), &out);
        s = rap_out(&out) ? RAP_OK : RAP_E_OUTPUT;
        rap_buf_free(&out);
    }
    free(bytes);
    return s;
}

static int run(const rap_cli *a)
{
    rap_err err = {0};
    rap_reader *r = NULL;
    rap_reader_options o = {.model = rap_cli_get(a, "model")};
    rap_status s = rap_reader_open(&o, &r, &err);
    rap_work *w = s == RAP_OK ? rap_work_new(r, &err) : NULL;
    if (!w) {
        rap_say_error(NULL, &err);
        rap_reader_close(r);
        return RAP_EXIT_RESOURCE;
    }
    int status = RAP_EXIT_DONE;
    static const char *const standard_input[] = {"-", NULL};
    for (const char *const *f = a->n_files ? a->files : standard_input; *f && s != RAP_E_OUTPUT; f++) {
        s = parse_one(r, w, a, *f, &err);
        if (s != RAP_OK && s != RAP_E_OUTPUT) {
            rap_say_error(*f, &err);
            status = rap_exit_of(s);
        }
    }
    rap_work_free(w);
    rap_reader_close(r);
    return status;
}

const rap_command rap_cmd_parse = {
    .name = "parse",
    .args = "[FILE...]",
    .summary = "Words, tags, lemmas, trees and names of a text, as CoNLL-U",
    .options = options,
    .examples = "  echo 'The envoy met both sides on Tuesday.' | rapporteur parse\n"
                "  rapporteur parse --tokens words.conllu > trees.conllu\n",
    .run = run,
};

/* fuzz_rules.c - any bytes as a text of words and rules, and as a researcher's dictionary: it compiles or says why not; what
 * compiles is written, opened again, and run over a sentence. No crash, no hang. */
#include "lexicon/lexicon.h"
#include "rule/rule.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

/* A sentence with a tree: the second word heads all, the others hang on their neighbour. */
static rap_doc *sentence(rap_arena *a)
{
    static const char text[] = "Oman hosted the peace talks between both sides in Muscat on 4 May , and said \" no \" .";
    static const uint8_t upos[] = {RAP_UPOS_PROPN, RAP_UPOS_VERB, RAP_UPOS_DET, RAP_UPOS_NOUN, RAP_UPOS_NOUN, RAP_UPOS_ADP, RAP_UPOS_DET};
    rap_doc *d = RAP_NEW(a, rap_doc, 1);
    d->arena = a;
    d->date = rap_day_of(2031, 5, 4);
    d->text = RAP_LIT(text);
    for (uint32_t i = 0; i < sizeof text - 1;) {
        uint32_t from = i;
        while (i < sizeof text - 1 && text[i] != ' ') i++;
        rap_token *t = RAP_PUSH(a, d->tokens);
        uint32_t k = d->tokens.n - 1;
        *t = (rap_token){.start = from, .end = i, .head = k == 1 ? RAP_NONE : k == 0 ? 1 : k - 1, .upos = upos[k % RAP_COUNT(upos)]};
        t->rel = k == 1 ? RAP_REL_ROOT : (uint8_t)(k % RAP_REL_COUNT);
        t->lemma = rap_lower(a, rap_text(d, from, i));
        i++;
    }
    *RAP_PUSH(a, d->sentences) = (rap_sentence){0, sizeof text - 1, 0, d->tokens.n, 0};
    d->frame_of = RAP_NEW(a, uint32_t, d->tokens.n);
    for (uint32_t i = 0; i < d->tokens.n; i++) d->frame_of[i] = RAP_NONE;
    rap_frame *f = RAP_PUSH(a, d->frames);
    *f = (rap_frame){.kind = RAP_FRAME_VERB, .trigger = 1, .verb = RAP_NONE, .particle = RAP_NONE, .complement = 0, .attribute = 5,
                     .parent = RAP_NONE, .marker = RAP_NONE, .first = 0, .last = d->tokens.n};
    *RAP_PUSH(a, f->agent) = (rap_arg){0, RAP_HOW_SURFACE};
    *RAP_PUSH(a, f->patient) = (rap_arg){4, RAP_HOW_SURFACE};
    d->frame_of[1] = 0;
    return d;
}

static bool read_all(const rap_match *m, void *ctx)
{
    static const char *const keys[] = {"", "source", "n", "text", "a"};
    for (size_t i = 0; i < RAP_COUNT(keys); i++) {
        rap_value v = rap_match_get(m, keys[i]);
        for (uint32_t k = 0; k < v.n; k++) (void)rap_value_arg(m, &v, k);
        if (v.kind == RAP_VALUE_VAR) (void)rap_match_list(m, v.var, m->doc->arena);
    }
    unsigned *told = ctx;
    return (++*told & 1) == 0;
}

static void near_fn(const rap_rule *rule, uint32_t line, rap_view pattern, uint32_t token, void *ctx)
{
    (void)rule, (void)line, (void)pattern, (void)token, (void)ctx;
}

static void run(const rap_lexicon *lex)
{
    rap_arena *a = rap_arena_new(64u << 20);
    rap_err err;
    unsigned told = 0;
    uint32_t n;
    const rap_rule_stage *stages = rap_rule_stages(&n);
    if (a == NULL || setjmp(*rap_arena_guard(a))) {
        rap_arena_free(a);
        return;
    }
    rap_doc *doc = sentence(a);
    if (rap_lexicon_mark(doc, lex, &err) != RAP_OK) abort();
    for (uint32_t i = 0; i < n; i++) {
        (void)rap_rule_run(lex, stages[i].name, doc, a, read_all, &told);
        rap_rule_explain(lex, stages[i].name, doc, a, read_all, near_fn, &told);
    }
    rap_arena_free(a);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    static const char *const names[] = {"fuzz.rules", "fuzz.actors.txt", "fuzz.agents.txt", "fuzz.discards.txt"};
    for (size_t i = 0; i < RAP_COUNT(names); i++) {
        rap_lexicon *lex = NULL, *again = NULL;
        rap_err err = {0};
        rap_buf image = {0};
        rap_status s = rap_lexicon_compile_text((rap_view){(const char *)bytes, n}, names[i], NULL, &lex, &err);
        if (s != RAP_OK && (s != RAP_E_RULE || err.line == 0)) abort(); /* nothing but errors with their line */
        if (s != RAP_OK) continue;
        if (rap_lexicon_write(lex, &image, &err) != RAP_OK) abort();
        if (rap_lexicon_open(image.at, image.len, &again, &err) != RAP_OK) abort(); /* what we write we can read */
        run(again);
        rap_lexicon_close(again);
        rap_lexicon_close(lex);
        rap_buf_free(&image);
    }
    return 0;
}

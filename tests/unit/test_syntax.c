/* test_syntax.c - the model file, the two code paths, CoNLL-U, and texts that are hard on a tokenizer. */
#include "rap_test.h"

#include "annotate/annotate.h"
#include "annotate/builtin.h"
#include "token/work.h"

#include <stdlib.h>
#include <string.h>

static rap_model *model;

static int open_model(void **state)
{
    (void)state;
    rap_err err = {0};
    return rap_model_open(rap_builtin_model(), rap_builtin_model_size(), &model, &err) != RAP_OK;
}

static int close_model(void **state)
{
    (void)state;
    rap_model_close(model);
    return 0;
}

/* The document of a text that is one part, parsed with the given functions. */
static rap_doc *parse(rap_arena *a, const char *text, size_t n, const rap_kernels *k)
{
    rap_doc *d = RAP_NEW(a, rap_doc, 1);
    rap_err err = {0};
    d->arena = a;
    d->text = (rap_view){text, n};
    rap_part *p = RAP_PUSH(a, d->parts);
    p->end = (uint32_t)n;
    rap_syntax_work *w = rap_syntax_work_new(model);
    assert_non_null(w);
    if (k)
        w->kernels = k;
    assert_int_equal(rap_token_run(d, model, w, &err), RAP_OK);
    assert_int_equal(rap_syntax_run(d, model, w, &err), RAP_OK);
    rap_syntax_work_free(w);
    if (rap_document_check(d, &err) != RAP_OK)
        fail_msg("%s", err.msg);
    return d;
}

static char *conllu(const rap_doc *d)
{
    rap_buf out = {0};
    rap_conllu_write(d, model, &out);
    rap_putc(&out, 0);
    return out.at;
}

static const char text[] =
    "The Front's envoy, Kari Moe, didn't meet U.S. officials in Port Sella on 4 May 2031, the mediator said. \"We won't "
    "sign,\" she told reporters after the third round of talks; both sides can't agree on a cease-fire or on 1,200 prisoners.";

static void every_code_path_agrees(void **state)
{
    (void)state;
    static const char *const paths[] = {"plain", "avx2", "vnni"};
    rap_arena *a = rap_arena_new(0);
    char *best = conllu(parse(a, text, sizeof text - 1, NULL));
    for (size_t i = 0; i < RAP_COUNT(paths); i++) {
        const rap_kernels *k = rap_kernels_named(paths[i]);
        if (!k)
            continue; /* not on this processor */
        char *other = conllu(parse(a, text, sizeof text - 1, k));
        assert_string_equal(best, other);
        free(other);
    }
    free(best);
    rap_arena_free(a);
}

static void cached_words_change_nothing(void **state)
{
    (void)state;
    rap_arena *a = rap_arena_new(0);
    rap_err err = {0};
    rap_doc *d = parse(a, text, sizeof text - 1, NULL);
    char *first = conllu(d);
    rap_syntax_work *w = rap_syntax_work_new(model);
    for (int i = 0; i < 2; i++)
        assert_int_equal(rap_syntax_run(d, model, w, &err), RAP_OK);
    char *again = conllu(d);
    assert_string_equal(first, again);
    rap_syntax_work_free(w);
    free(first), free(again);
    rap_arena_free(a);
}

/* What is written and read again has the same words, flags and, parsed again, the same trees. */
static void conllu_round_trip(void **state)
{
    (void)state;
    rap_arena *a = rap_arena_new(0);
    rap_err err = {0};
    char *written = conllu(parse(a, text, sizeof text - 1, NULL));
    rap_doc *d = RAP_NEW(a, rap_doc, 1);
    d->arena = a;
    assert_int_equal(rap_conllu_read(rap_view_of(written), d, &err), RAP_OK);
    assert_view(d->text, text);
    rap_syntax_work *w = rap_syntax_work_new(model);
    assert_int_equal(rap_syntax_run(d, model, w, &err), RAP_OK);
    char *again = conllu(d);
    assert_string_equal(written, again);
    rap_syntax_work_free(w);
    free(written), free(again);
    rap_arena_free(a);
}

static void bad_conllu_is_named_with_its_line(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        unsigned line;
    } bad[] = {
        {"1\tPeace\n", 1},
        {"# text = a\nx\ta\t_\t_\t_\t_\t0\troot\t_\t_\n", 2},
        {"1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n3\tb\t_\t_\t_\t_\t1\tdep\t_\t_\n", 2},
        {"1\t\t_\t_\t_\t_\t0\troot\t_\t_\n", 1},
        {"\n\n2-1\tab\t_\t_\t_\t_\t_\t_\t_\t_\n", 3},
    };
    for (size_t i = 0; i < RAP_COUNT(bad); i++) {
        rap_arena *a = rap_arena_new(0);
        rap_err err = {0};
        rap_doc *d = RAP_NEW(a, rap_doc, 1);
        d->arena = a;
        assert_int_equal(rap_conllu_read(rap_view_of(bad[i].text), d, &err), RAP_E_INPUT);
        assert_int_equal(err.line, bad[i].line);
        rap_arena_free(a);
    }
}

static void text_of(rap_arena *a, const char *unit, size_t times, uint32_t least_tokens)
{
    size_t n = strlen(unit);
    char *many = rap_take_raw(a, n * times);
    for (size_t i = 0; i < times; i++)
        memcpy(many + i * n, unit, n);
    rap_doc *d = parse(a, many, n * times, NULL);
    assert_true(d->tokens.n >= least_tokens);
    for (uint32_t i = 0; i < d->sentences.n; i++)
        assert_true(d->sentences.at[i].last - d->sentences.at[i].first <= RAP_MAX_SENTENCE);
}

static void hard_texts(void **state)
{
    (void)state;
    static const struct {
        const char *unit;
        size_t times;
        uint32_t tokens;
    } hard[] = {{"", 0, 0},         {" \n\t", 1000, 0}, {"a", 300000, 1},      {".", 20000, 1},  {"don't", 5000, 1},
                {"talks ", 20000, 20000}, {"7", 100000, 1},  {"\xC3\xA9\xCC\x81", 5000, 1}, {"'", 5000, 1}, {"a\n\n", 3000, 3000},
                {"\xE4\xB8\x80", 5000, 1}, {"\xEF\xBF\xBD ", 5000, 5000}};
    for (size_t i = 0; i < RAP_COUNT(hard); i++) {
        rap_arena *a = rap_arena_new(0);
        text_of(a, hard[i].unit, hard[i].times, hard[i].tokens);
        rap_arena_free(a);
    }
}

/* A cut, a flipped bit, another version: refused with a message, never used. */
static void damaged_models_are_refused(void **state)
{
    (void)state;
    size_t n = rap_builtin_model_size();
    uint8_t *copy = aligned_alloc(64, (n + 63) / 64 * 64);
    memcpy(copy, rap_builtin_model(), n);
    for (size_t cut = 0; cut < n; cut += 1 + n / 40) {
        rap_err err = {0};
        rap_model *m = NULL;
        assert_int_equal(rap_model_open(copy, cut, &m, &err), RAP_E_RESOURCE);
        assert_null(m);
        assert_true(err.msg[0] != 0);
    }
    for (size_t at = 0; at < n; at += at < 64 ? 1 : 1 + n / 40) {
        rap_err err = {0};
        rap_model *m = NULL;
        copy[at] ^= 0x10;
        assert_int_equal(rap_model_open(copy, n, &m, &err), RAP_E_RESOURCE);
        assert_null(m);
        copy[at] ^= 0x10;
    }
    free(copy);
}

/* Damage with a checksum that is made right again: the shapes are tested, not only the sum. */
static void sections_are_checked_one_by_one(void **state)
{
    (void)state;
    size_t n = rap_builtin_model_size();
    uint8_t *copy = aligned_alloc(64, (n + 63) / 64 * 64);
    memcpy(copy, rap_builtin_model(), n);
    rap_file_head head;
    memcpy(&head, copy, sizeof head);
    for (uint32_t i = 0; i < head.sections * sizeof(rap_file_section); i += 3) {
        rap_err err = {0};
        rap_model *m = NULL;
        rap_file_head changed = head;
        uint8_t *byte = copy + sizeof head + i, old = *byte;
        *byte ^= 0x41;
        changed.checksum = rap_hash(copy + sizeof head, n - sizeof head, 0);
        memcpy(copy, &changed, sizeof changed);
        rap_status s = rap_model_open(copy, n, &m, &err); /* may open: padding, names that nobody reads */
        if (s == RAP_OK)
            rap_model_close(m);
        else
            assert_int_equal(s, RAP_E_RESOURCE);
        *byte = old;
    }
    free(copy);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_code_path_agrees),
        cmocka_unit_test(cached_words_change_nothing),
        cmocka_unit_test(conllu_round_trip),
        cmocka_unit_test(bad_conllu_is_named_with_its_line),
        cmocka_unit_test(hard_texts),
        cmocka_unit_test(damaged_models_are_refused),
        cmocka_unit_test(sections_are_checked_one_by_one),
    };
    return cmocka_run_group_tests(tests, open_model, close_model);
}

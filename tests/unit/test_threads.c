/* test_threads.c - one reader, several workers at once: each document gives the same bytes as alone. */
#include "rap_test.h"

#include "annotate/annotate.h"
#include "render/json.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define THREADS 4
#define ROUNDS 6

static rap_reader *reader;
static const char *const texts[] = {
    "The two sides met in Port Sella on Monday, the mediator said.",
    "\"We will not sign,\" the envoy told reporters. Talks will resume on 4 May 2031.",
    "Rebels attacked the town on Tuesday and killed three soldiers, officials said.",
};

static char *annotate(rap_work *w, const char *text)
{
    rap_err err = {0};
    rap_doc *doc;
    rap_buf out = {0};
    rap_input in = {.text = rap_view_of(text), .date = RAP_LIT("2031-05-06"), .outlet = RAP_LIT("Coast Daily")};
    if (rap_annotate(reader, w, &in, &doc, &err) == RAP_OK)
        rap_json_document(doc, rap_reader_model(reader), rap_reader_lexicon(reader), &(rap_json_options){.text = true}, &out);
    return out.at;
}

static void *run(void *expected)
{
    rap_err err = {0};
    rap_work *w = rap_work_new(reader, &err);
    intptr_t wrong = w == NULL;
    for (int i = 0; w && i < ROUNDS * (int)RAP_COUNT(texts); i++) {
        char *got = annotate(w, texts[i % (int)RAP_COUNT(texts)]);
        wrong += !got || strcmp(got, ((char **)expected)[i % (int)RAP_COUNT(texts)]) != 0;
        free(got);
    }
    rap_work_free(w);
    return (void *)wrong;
}

static void same_in_every_thread(void **state)
{
    (void)state;
    rap_err err = {0};
    assert_int_equal(rap_reader_open(NULL, &reader, &err), RAP_OK);
    rap_work *w = rap_work_new(reader, &err);
    char *expected[RAP_COUNT(texts)];
    for (size_t i = 0; i < RAP_COUNT(texts); i++)
        expected[i] = annotate(w, texts[i]);
    rap_work_free(w);
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, run, expected), 0);
    for (int i = 0; i < THREADS; i++) {
        void *wrong;
        pthread_join(threads[i], &wrong);
        assert_int_equal((intptr_t)wrong, 0);
    }
    for (size_t i = 0; i < RAP_COUNT(texts); i++)
        free(expected[i]);
    rap_reader_close(reader);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(same_in_every_thread)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_neutral.c - words that take a side and the names of the sides change nothing but themselves: the same codes,
 * statuses, days, acts and kinds of source come out. Each template is annotated once for each word; the words are made
 * alike in what comes out, and then the outcomes must be the same. */
#include "rap_test.h"

#include "annotate/annotate.h"
#include "render/dump.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static rap_reader *reader;
static rap_work *work;

static const char *const layers[] = {"statement", "event", "fact"};

/* Text with every `from` replaced by `to`. */
static void replace(const char *text, const char *from, const char *to, char *out, size_t room)
{
    size_t n = 0, k = strlen(from), m = strlen(to);
    while (*text && n + m + 1 < room) {
        if (k && strncmp(text, from, k) == 0) {
            memcpy(out + n, to, m);
            n += m;
            text += k;
        } else {
            out[n++] = *text++;
        }
    }
    out[n] = 0;
}

/* What the layers say of a text, one string. */
static void outcome(const char *text, char *out, size_t room)
{
    rap_err err = {0};
    rap_doc *doc;
    rap_input in = {.text = rap_view_of(text), .date = RAP_LIT("2019-07-06"), .outlet = RAP_LIT("Coast Daily")};
    assert_int_equal(rap_annotate(reader, work, &in, &doc, &err), RAP_OK);
    rap_buf b = {0};
    for (size_t i = 0; i < RAP_COUNT(layers); i++)
        rap_dump(doc, layers[i], RAP_NULL, &b);
    snprintf(out, room, "%.*s", (int)b.len, b.at ? b.at : "");
    rap_buf_free(&b);
}

static void check_words(const char *const *templates, const char *const *words)
{
    static char text[2000], got[20000], plain[20000], first[20000];
    for (; *templates; templates++)
        for (size_t i = 0; words[i]; i++) {
            replace(*templates, "WORD", words[i], text, sizeof text);
            outcome(text, got, sizeof got);
            replace(got, words[i], "WORD", plain, sizeof plain);
            if (i == 0)
                snprintf(first, sizeof first, "%s", plain);
            else if (strcmp(first, plain) != 0)
                fail_msg("\"%s\" changes what is read in \"%s\":\n%s---\n%s", words[i], *templates, first, plain);
        }
}

static void labels(void **state)
{
    (void)state;
    static const char *const templates[] = {
        "The army killed three Taliban WORD in Kabul on Monday, the government said.",
        "Taliban WORD attacked a base near Kabul on Tuesday and killed two soldiers.",
        "The government said that it would not negotiate with Taliban WORD.",
        "Taliban WORD and the government agreed on a ceasefire on Friday.",
        "The minister accused Taliban WORD of shelling the town.",
        NULL};
    static const char *const words[] = {"fighters", "terrorists", "militants", "insurgents", NULL};
    check_words(templates, words);
}

/* The sides with each other: Oman and Norway are as good as one another. */
static void sides(void **state)
{
    (void)state;
    static const char *const templates[] = {
        "Aaa and Bbb held talks in Geneva on Monday. The two sides will meet again on Friday.",
        "Aaa rejected a proposal of Bbb on Tuesday, the foreign minister of Aaa said.",
        "The army of Aaa shelled a village in Bbb on Monday and killed three people.",
        "Aaa said that Bbb had broken the truce. Bbb denied the report.",
        "Aaa demanded that Bbb release the prisoners.",
        NULL};
    static char one[2000], two[2000], half[20000], got[2][20000], plain[2][20000];
    for (size_t i = 0; templates[i]; i++) {
        replace(templates[i], "Aaa", "Norway", half, sizeof half);
        replace(half, "Bbb", "Oman", one, sizeof one);
        replace(templates[i], "Aaa", "Oman", half, sizeof half);
        replace(half, "Bbb", "Norway", two, sizeof two);
        outcome(one, got[0], sizeof got[0]);
        outcome(two, got[1], sizeof got[1]);
        for (int k = 0; k < 2; k++) { /* names and codes to those of the template */
            static const char *const pairs[2][4][2] = {
                {{"Norway", "Aaa"}, {"NOR", "AAA"}, {"Oman", "Bbb"}, {"OMN", "BBB"}},
                {{"Oman", "Aaa"}, {"OMN", "AAA"}, {"Norway", "Bbb"}, {"NOR", "BBB"}}};
            memcpy(plain[k], got[k], sizeof plain[k]);
            for (int j = 0; j < 4; j++) {
                replace(plain[k], pairs[k][j][0], pairs[k][j][1], half, sizeof half);
                memcpy(plain[k], half, sizeof half);
            }
        }
        if (strcmp(plain[0], plain[1]) != 0)
            fail_msg("the sides are not alike in \"%s\":\n%s---\n%s", templates[i], plain[0], plain[1]);
    }
}

int main(void)
{
    rap_err err = {0};
    if (rap_reader_open(NULL, &reader, &err) != RAP_OK || (work = rap_work_new(reader, &err)) == NULL) {
        printf("%s\n", err.msg);
        return 1;
    }
    const struct CMUnitTest tests[] = {cmocka_unit_test(labels), cmocka_unit_test(sides)};
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    rap_work_free(work);
    rap_reader_close(reader);
    return failed;
}

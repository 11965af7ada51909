/* test_frame.c - frames of hand-made trees, so that a new model cannot move them; and of heads that are no trees.
 *
 * A tree is a line of words FORM:UPOS:HEAD:REL[:FEATURES], features from "past pres fin inf part ger plur rel neg def".
 * The lemma is the form in lower case unless a "=" gives another: "held=hold".
 */
#include "rap_test.h"

#include "annotate/builtin.h"
#include "frame/frame.h"
#include "render/dump.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static rap_lexicon *lexicon;

static int number_of(const char *word, const char *(*text)(int), int n)
{
    for (int i = 0; i < n; i++)
        if (text(i) && strcmp(word, text(i)) == 0)
            return i;
    fail_msg("no such name: %s", word);
    return 0;
}

static void take_features(rap_token *t, const char *f)
{
    t->morph.tense = strstr(f, "past") ? RAP_MORPH_PAST : strstr(f, "pres") ? RAP_MORPH_PRES : 0;
    t->morph.verbform = strstr(f, "fin") ? RAP_VERB_FIN : strstr(f, "inf") ? RAP_VERB_INF : strstr(f, "part") ? RAP_VERB_PART
                        : strstr(f, "ger") ? RAP_VERB_GER : 0;
    t->morph.number = strstr(f, "plur") ? RAP_NUMBER_PLUR : 0;
    t->morph.pron = strstr(f, "rel") ? RAP_PRON_REL : strstr(f, "neg") ? RAP_PRON_NEG : 0;
    t->morph.definite = strstr(f, "def") != NULL;
}

static rap_doc *new_doc(rap_arena *a)
{
    rap_doc *d = RAP_NEW(a, rap_doc, 1);
    d->arena = a;
    return d;
}

static void read_tree(rap_doc *d, const char *tree)
{
    char *text = rap_take(d->arena, strlen(tree) + 1), word[96];
    size_t len = 0;
    int used;
    for (const char *at = tree; sscanf(at, "%95s%n", word, &used) == 1; at += used) {
        char *save = NULL, *form = strtok_r(word, ":", &save), *upos = strtok_r(NULL, ":", &save);
        char *head = strtok_r(NULL, ":", &save), *rest = save;
        char *feats = strrchr(rest, ';'), *lemma = strchr(form, '=');
        rap_token *t = RAP_PUSH(d->arena, d->tokens);
        if (feats)
            *feats++ = '\0';
        if (lemma)
            *lemma++ = '\0';
        t->start = (uint32_t)len;
        memcpy(text + len, form, strlen(form));
        t->end = (uint32_t)(len += strlen(form));
        text[len++] = ' ';
        t->lemma = rap_lower(d->arena, rap_keep(d->arena, rap_view_of(lemma ? lemma : form)));
        t->upos = (uint8_t)number_of(upos, rap_upos_text, RAP_UPOS_COUNT);
        t->rel = (uint8_t)number_of(rest, rap_rel_text, RAP_REL_COUNT);
        t->head = atoi(head) ? (uint32_t)atoi(head) - 1 : RAP_NONE;
        take_features(t, feats ? feats : "");
    }
    d->text = (rap_view){text, len};
    *RAP_PUSH(d->arena, d->sentences) = (rap_sentence){.end = (uint32_t)len, .last = d->tokens.n};
}

static void run(rap_doc *d)
{
    rap_err err;
    assert_int_equal(rap_lexicon_mark(d, lexicon, &err), RAP_OK);
    assert_int_equal(rap_frame_run(d, lexicon, &err), RAP_OK);
}

static void expect(const char *tree, const char *want, const char *never)
{
    rap_arena *a = rap_arena_new(0);
    rap_doc *d = new_doc(a);
    read_tree(d, tree);
    run(d);
    rap_buf out = {0};
    rap_dump(d, "frame", RAP_NULL, &out);
    rap_putc(&out, '\0');
    if (!strstr(out.at, want))
        fail_msg("%s\nwant %s\ngot\n%s", tree, want, out.at);
    if (never && strstr(out.at, never))
        fail_msg("%s\nmust not be %s\ngot\n%s", tree, never, out.at);
    rap_buf_free(&out);
    rap_arena_free(a);
}

static void report_after(void **state)
{
    (void)state;
    /* "said" as root with the words before it, and as a parenthesis of them: the same frames */
    expect("Troops:NOUN:2:nsubj;plur fired=fire:VERB:5:ccomp;past,fin ,:PUNCT:2:punct officials=official:NOUN:5:nsubj;plur "
           "said=say:VERB:0:root;past,fin",
           "verb fire agent=Troops past main complement<say", NULL);
    expect("Troops:NOUN:2:nsubj;plur fired=fire:VERB:0:root;past,fin ,:PUNCT:5:punct officials=official:NOUN:5:nsubj;plur "
           "said=say:VERB:2:parataxis;past,fin",
           "verb fire agent=Troops past main complement<say", "parataxis");
}

static void light_and_passive(void **state)
{
    (void)state;
    expect("Talks=talk:NOUN:3:nsubj:pass;plur were=be:AUX:3:aux:pass;past,fin held=hold:VERB:0:root;past,part "
           "between:ADP:5:case Oman:PROPN:3:obl and:CCONJ:7:cc Qatar:PROPN:5:conj",
           "light talk verb=held agent=Oman/between,Qatar/between between=Oman between=Qatar past passive reciprocal main", "verb hold");
    expect("They:PRON:2:nsubj;plur held=hold:VERB:0:root;past,fin hostages=hostage:NOUN:2:obj;plur",
           "verb hold agent=They patient=hostages past main", "light");
}

static void preposition_of_several_words(void **state)
{
    (void)state;
    expect("They:PRON:2:nsubj left=leave:VERB:0:root;past,fin in:ADP:4:case exchange:NOUN:2:obl for:ADP:6:case food:NOUN:4:nmod",
           "in_exchange_for=food", NULL);
}

static void measure_noun(void **state)
{
    (void)state;
    expect("A:DET:2:det group:NOUN:5:nsubj of:ADP:4:case rebels=rebel:NOUN:2:nmod;plur left=leave:VERB:0:root;past,fin",
           "verb leave agent=rebels past main", NULL);
    expect("None:PRON:4:nsubj;neg of:ADP:3:case them:PRON:1:nmod;plur left=leave:VERB:0:root;past,fin",
           "verb leave agent=them past negated main", NULL);
}

static void relative_pronoun(void **state)
{
    (void)state;
    expect("Qatar:PROPN:0:root ,:PUNCT:5:punct which:PRON:5:nsubj;rel had=have:AUX:5:aux;past,fin hosted=host:VERB:1:acl:relcl;past,part "
           "them:PRON:5:obj",
           "verb host agent=Qatar/relative patient=them past pluperfect relative<", "agent=which");
}

static void spans_and_hosts(void **state)
{
    (void)state;
    rap_arena *a = rap_arena_new(0);
    rap_doc *d = new_doc(a);
    uint32_t first, last, sym;
    /* 0 The 1 minister 2 of 3 Oman 4 , 5 who 6 resigned 7 , 8 met 9 rebels 10 on 11 Monday */
    read_tree(d, "The:DET:2:det minister:NOUN:9:nsubj of:ADP:4:case Oman:PROPN:2:nmod ,:PUNCT:7:punct who:PRON:7:nsubj;rel "
                 "resigned=resign:VERB:2:acl:relcl;past,fin ,:PUNCT:7:punct met=meet:VERB:0:root;past,fin rebels=rebel:NOUN:9:obj;plur "
                 "on:ADP:12:case Monday:PROPN:9:obl");
    run(d);
    rap_phrase_span(d, 1, false, &first, &last);
    assert_int_equal(first, 0);
    assert_int_equal(last, 4);
    rap_phrase_span(d, 1, true, &first, &last);
    assert_int_equal(last, 7);
    uint32_t met = rap_frame_of_token(d, 8);
    assert_int_equal(d->frames.at[met].trigger, 8);
    assert_int_equal(rap_frame_of_token(d, 3), met);
    assert_int_equal(rap_frame_root_main(d, 0), met);
    assert_int_equal(d->frames.at[rap_frame_of_token(d, 5)].trigger, 6);
    assert_int_equal(rap_time_frame(d, 11, &sym), met);
    assert_int_equal(sym, d->tokens.at[10].form_sym);
    rap_clause_span(d, met, &first, &last);
    assert_int_equal(first, 0);
    assert_int_equal(last, 12);
    rap_arena_free(a);
}

static void heads_that_are_no_tree(void **state)
{
    (void)state;
    uint64_t seed = 7;
    for (int round = 0; round < 1500; round++) {
        rap_arena *a = rap_arena_new(0);
        rap_doc *d = new_doc(a);
        uint32_t n = round % 40 == 0 ? RAP_MAX_SENTENCE : (uint32_t)round % 37 + 1;
        static const char *const words[] = {"talk", "hold", "say", "of", "group", "to", "not", "if", "begin", "between",
                                            "?", "agree", "call", "off", "that", ",", "have", "urge", "Monday", "give"};
        char *text = rap_take(a, n * 10 + 1);
        size_t len = 0;
        for (uint32_t t = 0; t < n; t++) {
            seed = rap_hash(&seed, sizeof seed, t);
            const char *w = words[seed % RAP_COUNT(words)];
            rap_token *k = RAP_PUSH(a, d->tokens);
            k->start = (uint32_t)len;
            len += (size_t)sprintf(text + len, "%s ", w);
            k->end = (uint32_t)len - 1;
            k->lemma = rap_view_of(w);
            k->upos = (uint8_t)((seed >> 8) % RAP_UPOS_COUNT);
            k->rel = (uint8_t)((seed >> 16) % RAP_REL_COUNT);
            k->head = round % 3 ? (uint32_t)((seed >> 24) % (n + 3)) : t; /* circles, itself, outside */
            k->morph.verbform = (seed >> 40) & 7;
            k->morph.pron = (uint8_t)((seed >> 44) % 10);
        }
        d->text = (rap_view){text, len};
        *RAP_PUSH(a, d->sentences) = (rap_sentence){.end = (uint32_t)len, .last = n};
        run(d);
        for (uint32_t f = 0; f < d->frames.n; f++) {
            const rap_frame *frame = &d->frames.at[f];
            assert_true(frame->first <= frame->trigger || frame->kind == RAP_FRAME_LIGHT);
            assert_true(frame->first < frame->last && frame->last <= n);
            uint32_t up = f, steps = 0;
            while (up != RAP_NONE && steps++ <= d->frames.n)
                up = d->frames.at[up].parent;
            assert_int_equal(up, RAP_NONE); /* no frame is embedded in itself */
        }
        for (uint32_t t = 0; t < n; t++) {
            uint32_t first, last, sym;
            rap_phrase_span(d, t, t & 1, &first, &last);
            assert_true(first <= t && t < last && last <= n);
            (void)rap_frame_of_token(d, t), (void)rap_time_frame(d, t, &sym), (void)rap_clause_of_head(d, t);
        }
        (void)rap_frame_root_main(d, 0);
        rap_arena_free(a);
    }
}

int main(void)
{
    rap_err err;
    if (rap_lexicon_open(rap_builtin_lexicon(), rap_builtin_lexicon_size(), &lexicon, &err) != RAP_OK)
        return 1;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(report_after),      cmocka_unit_test(light_and_passive), cmocka_unit_test(preposition_of_several_words),
        cmocka_unit_test(measure_noun),      cmocka_unit_test(relative_pronoun),  cmocka_unit_test(spans_and_hosts),
        cmocka_unit_test(heads_that_are_no_tree),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    rap_lexicon_close(lexicon);
    return failed;
}

/* The lexicon: marking, cases and gates, dated readings, a user's text over a base, images that are cut or changed. */
#include "hand.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* All hits as "words@class=name " in text. */
static const char *hits(hand *h)
{
    char *out = rap_take(h->a, 4000);
    size_t n = 0;
    for (uint32_t i = 0; i < h->doc->hits.n; i++) {
        const rap_hit *hit = &h->doc->hits.at[i];
        rap_view w = rap_text(h->doc, h->doc->tokens.at[hit->first].start, h->doc->tokens.at[hit->last - 1].end);
        n += (size_t)snprintf(out + n, 4000 - n, "%s" RAP_PRI "@" RAP_PRI "=" RAP_PRI, n == 0 ? "" : " ", RAP_ARG(w),
                              RAP_ARG(rap_class_name(h->lex, hit->cls)), RAP_ARG(rap_entry_name(h->lex, hit->entry)));
    }
    return out;
}

static void check(const char *lexicon, const char *tokens, const char *want)
{
    hand h = hand_new(lexicon, tokens);
    assert_string_equal(hits(&h), want);
    hand_free(&h);
}

static void test_case(void **state)
{
    (void)state;
    const char *lex = "class c\nUS\nSella\ntalk | peace talks\ntalks\n";
    check(lex, "US//PROPN/0/root us//PRON/1/dep", "US@c=US");
    check(lex, "SELLA//PROPN/0/root sella//PROPN/1/dep Sella//PROPN/1/dep", "SELLA@c=Sella Sella@c=Sella");
    check(lex, "Talk//NOUN/0/root talked/talk/VERB/1/dep", "Talk@c=talk talked@c=talk");
    check(lex, "Peace//NOUN/2/compound talks/talk/NOUN/0/root", "Peace talks@c=talk");
    check(lex, "peace//NOUN/2/compound talk//NOUN/0/root", "talk@c=talk"); /* the entry has the plural form */
}

static void test_longest(void **state)
{
    (void)state;
    const char *lex = "class a\nNorthern Front\nFront\nclass b\nfront\n";
    check(lex, "Northern//PROPN/2/compound Front//PROPN/0/root Front//PROPN/2/dep",
          "Northern Front@a=Northern Front Front@b=front Front@a=Front Front@b=front");
}

static void test_tokens(void **state)
{
    (void)state;
    const char *lex = "class a\npeace-talks\nPeople's Party\nWorkers' Front\nHalm, Tarvia\n";
    check(lex, "peace//NOUN/3/compound -//PUNCT/3/punct talks//NOUN/0/root", "peace - talks@a=peace-talks");
    check(lex, "peace-talks//NOUN/0/root", "peace-talks@a=peace-talks");
    check(lex, "People//NOUN/3/nmod:poss \xE2\x80\x99s/'s/PART/1/case Party//PROPN/0/root", "People \xE2\x80\x99s Party@a=People's Party");
    check(lex, "Workers/worker/NOUN/3/nmod:poss '//PART/1/case Front//PROPN/0/root", "Workers ' Front@a=Workers' Front");
    check(lex, "Halm//PROPN/0/root ,//PUNCT/3/punct Tarvia//PROPN/1/appos", "Halm , Tarvia@a=Halm, Tarvia");
}

static void test_gates(void **state)
{
    (void)state;
    const char *lex = "class a pos=VERB\nhost\ntalk/NOUN | negotiate\nmeet : pos=\"VERB|NOUN\"\n";
    check(lex, "host//NOUN/0/root", "");
    check(lex, "host//VERB/0/root", "host@a=host");
    check(lex, "talk//NOUN/0/root", "talk@a=talk");
    check(lex, "Talk//PROPN/0/root", "Talk@a=talk"); /* a name is a noun */
    check(lex, "talk//VERB/0/root", "");
    check(lex, "negotiate//VERB/0/root meet//NOUN/1/dep", "negotiate@a=talk meet@a=meet");
}

static void test_particles(void **state)
{
    (void)state;
    const char *lex = "class a pos=VERB\ncall\ncall off\n";
    check(lex, "called/call/VERB/0/root off//ADP/1/compound:prt talks//NOUN/1/obj", "called off@a=call off");
    check(lex, "called/call/VERB/0/root the//DET/3/det talks//NOUN/1/obj off//ADP/1/compound:prt", "called@a=call off");
    check(lex, "called/call/VERB/0/root talks//NOUN/1/obj", "called@a=call");
}

static void test_heads(void **state)
{
    (void)state;
    hand h = hand_new("class a\nminister of war\nclass b\nminister\n", "minister//NOUN/0/root of//ADP/3/case war//NOUN/1/nmod");
    uint16_t a = rap_class(h.lex, "a"), b = rap_class(h.lex, "b");
    assert_int_equal(rap_class(h.lex, "c"), RAP_NO_CLASS);
    assert_non_null(rap_hit_at(h.doc, 0, a));
    assert_non_null(rap_hit_at(h.doc, 0, b));
    assert_non_null(rap_hit_from(h.doc, 0, a));
    assert_null(rap_hit_at(h.doc, 2, a));
    assert_null(rap_hit_at(h.doc, 99, a));
    assert_int_equal(h.doc->hits.at[0].last, 3); /* the longest first */
    hand_free(&h);
}

static void test_readings(void **state)
{
    (void)state;
    hand h = hand_new("class p kind=person\nKari Moe | Moe : code=NOR\n"
                      "  + code=NORGOV title=\"foreign minister\" from=2029-10-16 to=2031-01-01\n"
                      "  + code=NORLEG from=2031-01-02\n", "Moe//PROPN/0/root");
    uint32_t e = h.doc->hits.at[0].entry;
    struct {
        rap_day day;
        const char *key, *want;
    } cases[] = {{rap_day_of(2028, 1, 1), "code", "NOR"},        {rap_day_of(2029, 10, 16), "code", "NORGOV"},
                 {rap_day_of(2031, 1, 1), "code", "NORGOV"},     {rap_day_of(2031, 1, 2), "code", "NORLEG"},
                 {RAP_NO_DAY, "code", "NORLEG"},                 {rap_day_of(2030, 1, 1), "title", "foreign minister"},
                 {rap_day_of(2030, 1, 1), "kind", "person"}};
    for (size_t i = 0; i < RAP_COUNT(cases); i++)
        assert_true(rap_same(rap_entry_get(h.lex, e, cases[i].key, cases[i].day), rap_view_of(cases[i].want)));
    assert_null(rap_entry_get(h.lex, e, "title", rap_day_of(2032, 1, 1)).at);
    assert_null(rap_entry_get(h.lex, e, "nothing", RAP_NO_DAY).at);
    const char *file;
    uint32_t line;
    rap_entry_place(h.lex, e, &file, &line);
    assert_string_equal(file, "test.rules");
    assert_int_equal(line, 2);
    hand_free(&h);
}

/* Over a base: the same phrase of the same class is the user's, ours of other classes stays; rules by name. */
static void test_base(void **state)
{
    (void)state;
    hand h = hand_new("class a\nFront : code=X\nTarvia : code=TRV\nclass b\nFront : code=Y\n"
                      "rule r : event\n  t: @a\n  => none\nrule s : event\n  t: @b\n  => none\n", "Front//PROPN/0/root");
    rap_lexicon *user = NULL, *more = NULL;
    rap_err err = {0};
    const char *text = "class a\nFront : code=Z\nclass own\nHalm\nrule r : event\n  t: @own\n  => none\n";
    assert_int_equal(rap_lexicon_compile_text(rap_view_of(text), "user.lex", h.lex, &user, &err), RAP_OK);
    uint32_t first, n = rap_class_entries(user, rap_class(user, "a"), &first);
    assert_int_equal(n, 3);
    assert_int_equal(rap_rule_count(user, "event"), 2);
    rap_lexicon *base = h.lex;
    h.lex = user;
    assert_int_equal(rap_lexicon_mark(h.doc, user, &err), RAP_OK);
    assert_int_equal(h.doc->hits.n, 2);
    for (uint32_t i = 0; i < 2; i++) {
        rap_view code = rap_entry_get(user, h.doc->hits.at[i].entry, "code", RAP_NO_DAY);
        bool a = h.doc->hits.at[i].cls == rap_class(user, "a");
        assert_true(rap_same(code, a ? RAP_LIT("Z") : RAP_LIT("Y")));
    }
    assert_int_equal(rap_lexicon_compile_text(RAP_LIT("class a\nFront : code=W\n"), "more.lex", user, &more, &err), RAP_OK);
    h.lex = more;
    assert_int_equal(rap_lexicon_mark(h.doc, more, &err), RAP_OK);
    const rap_hit *hit = rap_hit_at(h.doc, 0, rap_class(more, "a"));
    assert_true(rap_same(rap_entry_get(more, hit->entry, "code", RAP_NO_DAY), RAP_LIT("W")));
    rap_lexicon_close(base);
    rap_lexicon_close(user);
    hand_free(&h);
}

static void test_many_symbols(void **state)
{
    (void)state;
    rap_buf text = {0};
    rap_puts(&text, "class a\n");
    for (int i = 0; i < 20000; i++) rap_putf(&text, "word%d\n", i);
    rap_lexicon *base = NULL, *lex = NULL;
    rap_err err = {0};
    assert_int_equal(rap_lexicon_compile_text((rap_view){text.at, text.len}, "big.lex", NULL, &base, &err), RAP_OK);
    assert_int_equal(rap_lexicon_compile_text(RAP_LIT("class a\nx\n"), "user.lex", base, &lex, &err), RAP_OK);
    assert_true(rap_symbol(lex, RAP_LIT("word19999")) != 0);
    assert_int_equal(rap_symbol(lex, RAP_LIT("word20000")), 0);
    rap_buf_free(&text);
    rap_lexicon_close(lex);
    rap_lexicon_close(base);
}

static void test_notes(void **state)
{
    (void)state;
    hand h = hand_new("class a\nx : code=A\nx : code=B\ny\ny\n", "x//X/0/root");
    assert_int_equal(rap_lexicon_notes(h.lex), 2);
    rap_lexicon_note n = rap_lexicon_note_at(h.lex, 0);
    assert_int_equal(n.line, 3);
    assert_true(rap_find(n.text, RAP_LIT("has code B here and A in"), NULL));
    hand_free(&h);
}

/* An image: the same twice, opened where it lies; any cut is refused; any changed byte is refused or harmless. */
static void test_image(void **state)
{
    (void)state;
    const char *text = "class a kind=x\nFront | the Front : code=Y\n  + code=Z from=2020-01-01\n"
                       "rule r : event\n  t: @a & V\n  t agent b: #actor ?\n  [ ( x:_ )? t ]\n  => cameo t.code, source first(b, 1)\n  + \"A.\" => b\n";
    rap_lexicon *lex = NULL, *again = NULL;
    rap_err err = {0};
    rap_buf image = {0}, second = {0};
    assert_int_equal(rap_lexicon_compile_text(rap_view_of(text), "t.lex", NULL, &lex, &err), RAP_OK);
    assert_int_equal(rap_lexicon_write(lex, &image, &err), RAP_OK);
    assert_int_equal(rap_lexicon_compile_text(rap_view_of(text), "t.lex", NULL, &again, &err), RAP_OK);
    assert_int_equal(rap_lexicon_write(again, &second, &err), RAP_OK);
    assert_true(image.len == second.len && memcmp(image.at, second.at, image.len) == 0);
    rap_lexicon_close(lex);
    rap_lexicon_close(again);
    rap_buf_free(&second);
    assert_int_equal(rap_lexicon_open(image.at, image.len, &lex, &err), RAP_OK);
    rap_lexicon_close(lex);
    char *copy = malloc(image.len + 1);
    memcpy(copy + 1, image.at, image.len); /* not aligned */
    assert_int_equal(rap_lexicon_open(copy + 1, image.len, &lex, &err), RAP_OK);
    rap_lexicon_close(lex);
    for (size_t n = 0; n < image.len; n += 1 + n / 16)
        assert_int_equal(rap_lexicon_open(image.at, n, &lex, &err), RAP_E_RESOURCE);
    for (size_t i = 0; i < image.len; i++) {
        image.at[i] = (char)(image.at[i] ^ 0x41);
        assert_int_equal(rap_lexicon_open(image.at, image.len, &lex, &err), RAP_E_RESOURCE);
        image.at[i] = (char)(image.at[i] ^ 0x41);
    }
    free(copy);
    rap_buf_free(&image);
}

/* The same with the checksum made right again: then the tests of every reference must hold the line. */
static void test_forged(void **state)
{
    (void)state;
    const char *text = "class a kind=x\nFront | the Front : code=Y\n  + code=Z from=2020-01-01\n"
                       "rule r : event\n  t: @a\n  t agent b: #actor|@a.kind=x ?\n  [ ( x:_ )? t ]\n  => cameo t.code, source first(b, 1)\n  + \"A.\" => b\n";
    rap_lexicon *lex = NULL;
    rap_err err = {0};
    rap_buf image = {0};
    assert_int_equal(rap_lexicon_compile_text(rap_view_of(text), "t.lex", NULL, &lex, &err), RAP_OK);
    assert_int_equal(rap_lexicon_write(lex, &image, &err), RAP_OK);
    rap_lexicon_close(lex);
    unsigned opened = 0;
    for (size_t i = 40; i + 4 <= image.len; i += 4) {
        char old[4];
        memcpy(old, image.at + i, 4);
        image.at[i] = (char)(old[0] + 1 + (char)(i % 7));
        image.at[i + 1 + i % 3] = (char)0x3F;
        uint64_t sum = rap_hash(image.at + 32, image.len - 32, 0);
        memcpy(image.at + 24, &sum, sizeof sum);
        if (rap_lexicon_open(image.at, image.len, &lex, &err) == RAP_OK) {
            hand h = hand_new("class none\n", "the//DET/2/det Front//PROPN/0/root met//VERB/2/dep");
            rap_lexicon *own = h.lex;
            h.lex = lex;
            assert_int_equal(rap_lexicon_mark(h.doc, lex, &err), RAP_OK);
            (void)hand_run(&h, "event", false);
            h.lex = own;
            hand_free(&h);
            rap_lexicon_close(lex);
            opened++;
        }
        memcpy(image.at + i, old, 4);
    }
    assert_true(opened > 0);
    rap_buf_free(&image);
}

/* The researchers' forms: a folder with an actors and an agents file over a base. */
static void put_file(const char *dir, const char *name, const char *text)
{
    char path[300];
    snprintf(path, sizeof path, "%s/%s", dir, name);
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
}

static rap_view code_at(hand *h, uint32_t token, const char *cls, rap_day day)
{
    const rap_hit *hit = rap_hit_at(h->doc, token, rap_class(h->lex, cls));
    return hit == NULL ? RAP_NULL : rap_entry_get(h->lex, hit->entry, "code", day);
}

static void test_dictionaries(void **state)
{
    (void)state;
    char dir[] = "/tmp/rap-dict-XXXXXX";
    assert_non_null(mkdtemp(dir));
    put_file(dir, "my.actors.txt", "<!-- made up\n  [XXX] -->\nAVERLAND_ [AVR] # a state\n+AVERLANDIAN_\n"
                                   "KARI_MOE_\n+MOE_\n\t[NORGOV 20291016-20310101]\n\t[NORELI >20310101]\n\t[NOR]\n"
                                   "TARVIA [TRX]\nHALM [---]\nPORT_SELLA [AVR/TRV]\nBROKEN\nUS_ [USA]\n");
    put_file(dir, "my.agents.txt", "!PERSON! = MAN, MEN\nENVOY [~GOV]\nPOLICE!PERSON! [~COP]\nGOOSE {GEESE} [~GGS]\nAID_GROUP [NGO~]\n");
    put_file(dir, "verbs.txt", "--- SAY [010] ---\n");
    put_file(dir, "LICENSE", "[not a dictionary]\n");
    rap_err err = {0};
    hand h = hand_new("class actor\nTarvia : code=TRV kind=country x=y\nclass dictionary-adjective\nian\n",
                      "Averland//PROPN/0/root Averlandian//ADJ/1/dep Moe//PROPN/1/dep Tarvia//PROPN/1/dep Halm//PROPN/1/dep "
                      "Port//PROPN/7/compound Sella//PROPN/1/dep us//PRON/1/dep policemen//NOUN/1/dep envoys/envoy/NOUN/1/dep "
                      "geese//NOUN/1/dep aid//NOUN/13/compound groups/group/NOUN/1/dep averland//NOUN/1/dep");
    rap_lexicon *lex = NULL, *base = h.lex;
    assert_int_equal(rap_lexicon_compile(dir, base, &lex, &err), RAP_OK);
    h.lex = lex;
    assert_int_equal(rap_lexicon_mark(h.doc, lex, &err), RAP_OK);
    struct {
        uint32_t token;
        const char *cls, *code;
        rap_day day;
    } cases[] = {{0, "actor", "AVR", RAP_NO_DAY},  {1, "demonym", "AVR", RAP_NO_DAY},           {1, "actor", NULL, RAP_NO_DAY},
                 {2, "actor", "NORGOV", rap_day_of(2030, 1, 1)}, {2, "actor", "NORELI", rap_day_of(2031, 1, 2)},
                 {2, "actor", "NOR", rap_day_of(2020, 1, 1)},    {3, "actor", "TRX", RAP_NO_DAY}, {4, "actor", NULL, RAP_NO_DAY},
                 {6, "actor", "AVR", RAP_NO_DAY},    {7, "actor", NULL, RAP_NO_DAY},  {8, "agent", "COP", RAP_NO_DAY},
                 {9, "agent", "GOV", RAP_NO_DAY},  {10, "agent", "GGS", RAP_NO_DAY}, {12, "agent", "NGO", RAP_NO_DAY},
                 {13, "actor", NULL, RAP_NO_DAY}};
    for (size_t i = 0; i < RAP_COUNT(cases); i++)
        if (!rap_same(code_at(&h, cases[i].token, cases[i].cls, cases[i].day), rap_view_of(cases[i].code)))
            fail_msg("case %u: " RAP_PRI, (unsigned)i, RAP_ARG(code_at(&h, cases[i].token, cases[i].cls, cases[i].day)));
    const rap_hit *tarvia = rap_hit_at(h.doc, 3, rap_class(lex, "actor"));
    assert_true(rap_same(rap_entry_get(lex, tarvia->entry, "x", RAP_NO_DAY), RAP_LIT("y"))); /* what ours knew is kept */
    bool broken = false;
    for (uint32_t i = 0; i < rap_lexicon_notes(lex); i++)
        broken = broken || (rap_lexicon_note_at(lex, i).line == 13 && rap_lexicon_note_at(lex, i).unread);
    assert_true(broken);
    rap_lexicon_close(base);
    hand_free(&h);
    char command[100];
    static const char *const names[] = {"my.actors.txt", "my.agents.txt", "verbs.txt", "LICENSE"};
    for (size_t i = 0; i < RAP_COUNT(names); i++) {
        snprintf(command, sizeof command, "%s/%s", dir, names[i]);
        remove(command);
    }
    remove(dir);
}

/* A verb dictionary: its patterns are rules; which of them fits the most words wins; ours are gone. */
static void verbs_give(const char *tokens, uint32_t trigger, const char *want)
{
    static const char text[] = "&AID\n+AID\n+RELIEF_GOODS\n&HELP\n+&AID\n+HAND\n--- HOLD [---] ---\nHOLD {HELD} # a comment\n+HOLD_UP {+HELD_UP}\n"
                               "- * TALKS [040:041]\n- REFUSED_TO * {&HELP} [120]\n- * &AID [070]\n- * NOTHING [---]\n- * &NOWHERE [050]\n"
                               "--- MEET [040?] ---\nMEET\nSIT_DOWN [046]\n- + * [042]\n";
    rap_err err = {0};
    hand h = hand_new("rule ours : event\n  t: _\n  => none\n", tokens);
    rap_lexicon *lex = NULL, *base = h.lex;
    assert_int_equal(rap_lexicon_compile_text(RAP_LIT(text), "verbs.txt", base, &lex, &err), RAP_OK);
    h.lex = lex;
    assert_int_equal(rap_lexicon_mark(h.doc, lex, &err), RAP_OK);
    if (trigger != RAP_NONE) hand_frame(&h, trigger, RAP_FRAME_VERB);
    assert_string_equal(hand_run(&h, "event", true), want);
    rap_lexicon_close(base);
    hand_free(&h);
}

static void test_discards(void **state)
{
    (void)state;
    rap_err err = {0};
    hand h = hand_new("class a\nx\n", "Years//NOUN/2/obl later//ADV/0/root the//DET/4/det typhoon//NOUN/2/dep");
    rap_lexicon *lex = NULL, *base = h.lex;
    assert_int_equal(rap_lexicon_compile_text(RAP_LIT("# words\nYEARS_LATER # x\n+TYPHOON\n\n"), "my.discards.txt", base, &lex, &err), RAP_OK);
    h.lex = lex;
    assert_int_equal(rap_lexicon_mark(h.doc, lex, &err), RAP_OK);
    assert_string_equal(hits(&h), "Years later@discard=years later typhoon@discard-dispatch=typhoon");
    assert_int_equal(rap_lexicon_notes(lex), 0);
    rap_lexicon_close(base);
    hand_free(&h);
}

static void test_verbs(void **state)
{
    (void)state;
    verbs_give("They//PRON/2/nsubj held/hold/VERB/0/root long//ADJ/4/amod talks/talk/NOUN/2/obj", 1, "hold-10b(t=held) hold-10(t=held)");
    verbs_give("They//PRON/2/nsubj refused/refuse/VERB/0/root to//PART/4/mark hold//VERB/2/xcomp relief//NOUN/6/compound goods//NOUN/4/obj", 3,
               "hold-11(t=hold)");
    verbs_give("They//PRON/2/nsubj held/hold/VERB/0/root aid//NOUN/2/obj", 1, "hold-12(t=held)");
    verbs_give("They//PRON/2/nsubj held/hold/VERB/0/root nothing//PRON/2/obj", 1, "hold-13(t=held)");
    verbs_give("They//PRON/2/nsubj held/hold/VERB/0/root them//PRON/2/obj", 1, "");
    verbs_give("They//PRON/2/nsubj met/meet/VERB/0/root", 1, "meet-15(t=met)");
    verbs_give("They//PRON/2/nsubj sat/sit/VERB/0/root down//ADP/2/compound:prt", 1, "sit_down-17(t=sat down)");
    verbs_give("They//PRON/2/nsubj left/leave/VERB/0/root", 1, ""); /* not even by our rule */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_case),      cmocka_unit_test(test_longest), cmocka_unit_test(test_tokens),
        cmocka_unit_test(test_gates),     cmocka_unit_test(test_particles), cmocka_unit_test(test_heads),
        cmocka_unit_test(test_readings),  cmocka_unit_test(test_base),    cmocka_unit_test(test_many_symbols),
        cmocka_unit_test(test_notes),     cmocka_unit_test(test_image),   cmocka_unit_test(test_forged),
        cmocka_unit_test(test_dictionaries), cmocka_unit_test(test_verbs), cmocka_unit_test(test_discards),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

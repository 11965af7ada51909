/* Every kind of pattern and atom, the policies, the values, the budget of steps, and what must not compile. */
#include "hand.h"

#include <stdio.h>
#include <string.h>

/* The minister met rebels in Sella on Monday . */
#define MET                                                                                                        \
    "The//DET/2/det minister//NOUN/3/nsubj met/meet/VERB/0/root rebels/rebel/NOUN/3/obj in//ADP/6/case "            \
    "Sella//PROPN/3/obl on//ADP/8/case Monday//PROPN/3/obl .//PUNCT/3/punct"
#define WORDS "class role pos=NOUN\nminister : code=GOV rank=2\nrebel : code=REB\nclass place\nSella : country=AVR\n" \
              "class day\nMonday : value=1\n"

static rap_frame *met(hand *h)
{
    rap_frame *f = hand_frame(h, 2, RAP_FRAME_VERB);
    hand_arg(h, &f->agent, 1);
    hand_arg(h, &f->patient, 3);
    hand_prep(h, f, "in", 4, 5);
    hand_prep(h, f, "on", 6, 7);
    f->tense = RAP_TENSE_PAST;
    f->main = true;
    f->first = 0;
    f->last = 8;
    return f;
}

static void check(const char *rules, const char *want)
{
    char text[4000];
    snprintf(text, sizeof text, "%s%s", WORDS, rules);
    hand h = hand_new(text, MET);
    met(&h);
    hand_mention(&h, 0, 2, 1, RAP_KIND_PERSON, RAP_FORM_NOMINAL, NULL);
    hand_mention(&h, 3, 4, 3, RAP_KIND_GROUP, RAP_FORM_NOMINAL, "REB");
    hand_mention(&h, 5, 6, 5, RAP_KIND_PLACE, RAP_FORM_NAME, NULL);
    hand_time(&h, 7, 8);
    assert_string_equal(hand_run(&h, "event", true), want);
    hand_free(&h);
}

#define ONE(pattern) "rule r : event\n  " pattern "\n  => none\n"

static void test_triggers(void **state)
{
    (void)state;
    check(ONE("t: meet"), "r(t=met)");
    check(ONE("t: \"met\""), "r(t=met)");
    check(ONE("t: \"meet\""), "");
    check(ONE("t: V"), "r(t=met)");
    check(ONE("t: VERB & !say"), "r(t=met)");
    check(ONE("t: NOUN"), ""); /* no frame there */
    check(ONE("t: say|meet"), "r(t=met)");
    check(ONE("t: #frame & _"), "r(t=met)");
    check(ONE("t: rel=root|obj"), "r(t=met)");
    check(ONE("t: upos=VERB"), "r(t=met)");
}

static void test_arguments(void **state)
{
    (void)state;
    check(ONE("t: meet\n  t agent a"), "r(t=met a=The minister)");
    check(ONE("t: meet\n  t agent a: @role"), "r(t=met a=minister)");
    check(ONE("t: meet\n  t agent a: @role.code=GOV|REB"), "r(t=met a=minister)");
    check(ONE("t: meet\n  t agent a: @role.code=G*"), "r(t=met a=minister)");
    check(ONE("t: meet\n  t agent a: @role.code=MIL"), "");
    check(ONE("t: meet\n  t agent a: @role.rank"), "r(t=met a=minister)");
    check(ONE("t: meet\n  t patient b: @role.rank"), "");
    check(ONE("t: meet\n  t patient|agent b: rebel"), "r(t=met b=rebels)");
    check(ONE("t: meet\n  t in p: #place"), "r(t=met p=Sella)");
    check(ONE("t: meet\n  t to|in p"), "r(t=met p=Sella)");
    check(ONE("t: meet\n  t \"in\" p"), "r(t=met p=Sella)");
    check(ONE("t: meet\n  t prep p: @day"), "r(t=met p=Monday)");
    check(ONE("t: meet\n  t time p"), "r(t=met p=Monday)");
    check(ONE("t: meet\n  t to p"), "");
    check(ONE("t: meet\n  t to p ?"), "r(t=met)");
    check(ONE("t: meet\n  not t to p"), "r(t=met)");
    check(ONE("t: meet\n  not t in p"), "");
    check(ONE("t: meet\n  t agent _: #person"), "r(t=met)");
    check(ONE("t: meet\n  t recipient r ?\n  r agent s ?"), "r(t=met)");
}

static void test_layers(void **state)
{
    (void)state;
    check(ONE("t: meet\n  t agent a: #actor"), "r(t=met a=The minister)");
    check(ONE("t: meet\n  t agent a: #coded"), "");
    check(ONE("t: meet\n  t patient a: #coded & #group & #nominal"), "r(t=met a=rebels)");
    check(ONE("t: meet\n  t in a: #name"), "r(t=met a=Sella)");
    check(ONE("t: meet\n  t in a: #actor"), "");
    check(ONE("t: meet\n  t on a: #time"), "r(t=met a=Monday)");
    check(ONE("t: meet\n  t on a: #pronoun"), "");
    check(ONE("t: meet\n  t on a: #number"), "");
}

static void test_relations(void **state)
{
    (void)state;
    check(ONE("t: meet\n  t >nsubj a: @role"), "r(t=met a=minister)");
    check(ONE("t: meet\n  t >obl:in a"), "r(t=met a=Sella)");
    check(ONE("t: meet\n  t >obl:on|obl:at a"), "r(t=met a=Monday)");
    check(ONE("t: meet\n  t >_ a: PROPN"), "r(t=met a=Sella)");
    check(ONE("t: meet\n  t >>det a"), "r(t=met a=The)");
    check(ONE("t: meet\n  t >det a"), "");
    check(ONE("t: meet\n  t >obj a\n  a <obj b"), "r(t=met a=rebels b=met)");
    check(ONE("t: meet\n  t agent a\n  not a >amod _"), "r(t=met a=The minister)");
}

static void test_features(void **state)
{
    (void)state;
    check(ONE("t: meet\n  t.tense=past"), "r(t=met)");
    check(ONE("t: meet\n  t.tense=future|past"), "r(t=met)");
    check(ONE("t: meet\n  not t.tense=past"), "");
    check(ONE("t: meet\n  t.main"), "r(t=met)");
    check(ONE("t: meet\n  t.negated"), "");
    check(ONE("t: meet\n  t.polarity=pos"), "r(t=met)");
    check(ONE("t: meet\n  t.kind=verb\n  t.depth=0\n  t.modal=none\n  t.phase=none"), "r(t=met)");
    check(ONE("t: meet\n  t agent a\n  a.how=surface"), "r(t=met a=The minister)");
    check(ONE("t: meet\n  t agent a\n  a: NOUN & case=lower"), "r(t=met a=The minister)");
}

static void test_sequences(void **state)
{
    (void)state;
    check(ONE("[ \"met\" n:rebel ]"), "r(n=rebels)");
    check(ONE("[ t:meet n:_ ]"), "r(t=met n=rebels)");
    check(ONE("[ \"the\" r:@role V ]"), "r(r=minister)");
    check(ONE("[ \"in sella\" ]"), "r()");
    check(ONE("[ \"in SELLA\" ]"), "");
    check(ONE("[ \"in Sella\" ]"), "r()");
    check(ONE("[ ( \"on\" | \"in\" ) p:@place ]"), "r(p=Sella)");
    check(ONE("[ \"met\" ( \"big\" )? n:rebel ( \"in\" p:@place )? ]"), "r(n=rebels p=Sella)");
    check(ONE("[ x:NOUN? t:meet ]"), "r(x=minister t=met)");
    check(ONE("[ DET* NOUN+ t:meet ]"), "r(t=met)");
    check(ONE("[ a:#mention V b:#mention ]"), "r(a=The minister b=rebels)");
    check(ONE("[ a:#mention V b:#mention|#time ]"), "r(a=The minister b=rebels)");
    check(ONE("[ \"on\" d:#time ]"), "r(d=Monday)");
    check(ONE("< the .. meet .. d:@day >"), "r(d=Monday)");
    check(ONE("< d:@day .. meet >"), "");
    check(ONE("t: meet\n  t agent a\n  [ a t ]"), "r(t=met a=The minister)");
    check(ONE("t: meet\n  t agent a\n  not [ a t ]"), "");
    check(ONE("t: meet\n  < t .. d:@day >"), "r(t=met d=Monday)");
    check(ONE("t: meet\n  [ \"to\" d:_ ] ?"), "r(t=met)");
}

static void test_policy(void **state)
{
    (void)state;
    check("rule a : event\n  t: meet\n  => none\nrule b : event priority 2\n  t: meet\n  => none\n", "b(t=met)");
    check("rule a : event\n  t: meet\n  => none\nrule b : event\n  t: meet\n  t agent a\n  => none\n", "b(t=met a=The minister)");
    check("rule a : event also\n  t: meet\n  => none\nrule b : event priority 2\n  t: meet\n  => none\n", "b(t=met) a(t=met)");
    check("rule a : event each\n  t: meet\n  t prep p\n  => none\n", "a(t=met p=Sella) a(t=met p=Monday)");
    check("rule a : event\n  t: meet\n  t prep p\n  => none\n", "a(t=met p=Sella)");
}

static void test_longest(void **state)
{
    (void)state;
    hand h = hand_new(WORDS "rule on : time\n  [ \"on\" d:@day ]\n  => date d\n"
                            "rule day : time\n  [ d:@day ]\n  => date d\n"
                            "rule place : time priority 3\n  [ @place \"on\" ]\n  => date 1\n", MET);
    assert_string_equal(hand_run(&h, "time", true), "place() day(d=Monday)");
    assert_string_equal(hand_run(&h, "time", false), "place() on(d=Monday) day(d=Monday)");
    hand_free(&h);
}

typedef struct {
    rap_arena *a;
    int calls;
} values;

static bool read_values(const rap_match *m, void *ctx)
{
    values *v = ctx;
    v->calls++;
    rap_value first = rap_match_get(m, "");
    assert_int_equal(first.kind, RAP_VALUE_NUMBER);
    assert_int_equal(first.number, 42);
    assert_true(rap_same(first.text, RAP_LIT("042")));
    rap_value source = rap_match_get(m, "source"), target = rap_match_get(m, "target"), in[4];
    assert_int_equal(source.kind, RAP_VALUE_VAR);
    assert_true(source.var == rap_match_var(m, "a"));
    assert_true(rap_same(source.text, RAP_LIT("minister")));
    assert_int_equal(target.kind, RAP_VALUE_CALL);
    assert_true(rap_same(target.text, RAP_LIT("first")));
    assert_int_equal(target.n, 3);
    assert_true(rap_value_arg(m, &target, 0).var == rap_match_var(m, "b"));
    assert_int_equal(rap_value_arg(m, &target, 1).number, -3);
    assert_int_equal(rap_value_arg(m, &target, 3).kind, RAP_VALUE_NONE);
    rap_value inner = rap_value_arg(m, &target, 2);
    assert_int_equal(inner.n, 4);
    for (uint32_t i = 0; i < 4; i++) in[i] = rap_value_arg(m, &inner, i);
    assert_int_equal(in[0].kind, RAP_VALUE_ATTR);
    assert_true(rap_same(in[0].text, RAP_LIT("GOV")));
    assert_int_equal(in[1].number, 2);
    assert_true(rap_same(in[2].text, RAP_LIT("two words")));
    assert_null(in[3].text.at); /* of a variable that stands for nothing */
    assert_true(rap_same(rap_match_get(m, "status").text, RAP_LIT("past")));
    assert_int_equal(rap_match_get(m, "nothing").kind, RAP_VALUE_NONE);
    assert_null(rap_match_var(m, "c"));
    rap_ids all = rap_match_list(m, rap_match_var(m, "b"), v->a);
    assert_int_equal(all.n, 2);
    assert_int_equal(all.at[0], 3);
    const char *file;
    uint32_t line;
    rap_rule_place(m, &file, &line);
    assert_string_equal(file, "test.rules");
    assert_int_equal(line, 8);
    assert_true(rap_same(rap_rule_builder(m->rule), RAP_LIT("cameo")));
    return true;
}

static void test_values(void **state)
{
    (void)state;
    hand h = hand_new(WORDS "rule r : event\n  t: meet\n  t agent a: @role\n  t patient b\n  t to c ?\n"
                            "  => cameo 042, source a, target first(b, -3,\n"
                            "     first(a.code, a.rank, \"two words\", c.code)), status t.tense\n", MET);
    rap_frame *f = met(&h);
    hand_arg(&h, &f->patient, 5);
    values v = {h.a, 0};
    assert_int_equal(rap_rule_run(h.lex, "event", h.doc, h.a, read_values, &v), 0);
    assert_int_equal(v.calls, 1);
    hand_free(&h);
}

static void test_light_and_embedded(void **state)
{
    (void)state;
    /* They agreed to hold talks . */
    hand h = hand_new("class talks\ntalks\nrule r : event\n  t: @talks\n  t verb v: hold\n  t.light\n  t parent p: agree\n  p complement t\n  => none\n",
                      "They//PRON/2/nsubj agreed/agree/VERB/0/root to//PART/4/mark hold//VERB/2/xcomp talks/talk/NOUN/4/obj .//PUNCT/2/punct");
    rap_frame *f = hand_frame(&h, 1, RAP_FRAME_VERB);
    f->complement = 1;
    rap_frame *g = hand_frame(&h, 4, RAP_FRAME_LIGHT);
    g->verb = 3;
    g->parent = 0;
    g->embed = RAP_EMBED_COMPLEMENT;
    assert_string_equal(hand_run(&h, "event", true), "r(t=talks v=hold p=agreed)");
    hand_free(&h);
}

static void bad(const char *text, uint64_t line, const char *want)
{
    uint64_t at;
    const char *msg = hand_error(text, &at);
    if (strstr(msg, want) == NULL || at != line) fail_msg("got line %u: %s\nwant line %u: %s", (unsigned)at, msg, (unsigned)line, want);
}

static void test_errors(void **state)
{
    (void)state;
    bad("rule : event\n  t: say\n  => none\n", 1, "expected a name");
    bad("rule r event\n  t: say\n  => none\n", 1, "expected \":\"");
    bad("rule r : nowhere\n  t: say\n  => none\n", 1, "there is no stage \"nowhere\"");
    bad("rule r : event priority high\n  t: say\n  => none\n", 1, "expected a number after priority");
    bad("rule r : event\n  t: @nothing\n  => none\n", 2, "there is no class \"nothing\"");
    bad("rule r : event\n  t: #nothing\n  => none\n", 2, "there is no layer #nothing");
    bad("rule r : event\n  t: VERBS\n  => none\n", 2, "is no part of speech");
    bad("rule r : event\n  t: number=many\n  => none\n", 2, "\"many\" is no value of number: expected sing, plur");
    bad("rule r : event\n  t: say &\n  => none\n", 2, "expected an atom");
    bad("rule r : event\n  t: say\n  t.tense=gone\n  => none\n", 3, "expected none, past, present, future");
    bad("rule r : event\n  t: say\n  u agent a\n  => none\n", 3, "no pattern above names \"u\"");
    bad("rule r : event\n  t: say\n  t >nobody a\n  => none\n", 3, "there is no relation \"nobody\"");
    bad("rule r : event\n  [ say\n  => none\n", 2, "expected");
    bad("rule r : event\n  [ ( say | tell ]\n  => none\n", 2, "expected");
    bad("rule r : event\n  t: say\n  t agent a: b c\n  => none\n", 3, "expected the end of the pattern, found \"c\"");
    bad("rule r : event\n  t agent a\n  => none\n", 2, "no pattern above");
    bad("rule r : event\n  t: say\n", 1, "expected an action");
    bad("rule r : event\n  t: say\n  => cameo 1, source t t\n", 3, "expected \",\"");
    bad("rule r : event\n  t: say\n  => cameo agent(t\n", 3, "expected \",\" or \")\"");
    bad("rule r : event\n  t: say\n  => cameo 1, source q.code\n", 3, "no pattern above names \"q\"");
    bad("rule r : event\n  t: say\n  => cameo 1, sauce t\n", 3, "cameo takes no key \"sauce\" (it takes: =");
    bad("rule r : event\n  t: say\n  => cameo source t\n", 3, "cameo must be given \"=\"");
    bad("rule r : event\n  t: say\n  => cameo 1, source q\n", 3, "no pattern above names \"q\"");
    bad("rule r : event\n  t: say\n  => cameo 1, source mystery(t)\n", 3, "has no function \"mystery\"");
    bad("rule r : event\n  t: say\n  => cameo 1, source agent(t, t)\n", 3, "agent takes 1 values, found 2");
    bad("rule r : event\n  t: say\n  => sing\n", 3, "stage event has no builder \"sing\" (it has: cameo");
    bad("rule r : event\n  t: say\n  => none\n  + no marks\n", 4, "expected a sentence in quotation marks");
    bad("rule r : event\n  t: say\n  => none\n  + \"A.\" @ soon => y\n", 4, "expected a date");
    bad("talks\n", 1, "expected a class line");
    bad("class\n", 1, "expected the name of a class");
    bad("class a pos=WORD\n", 1, "expected a part of speech");
    bad("class a\nx : code\n", 2, "expected key=value");
    bad("class a\nx : code=\"A\n", 2, "expected \"");
    bad("class a\n | x\n", 2, "expected a phrase");
    bad("class a\n  + code=A\n", 2, "must follow an entry");
    bad("class a\nx\n  + code=A from=2020\n", 3, "expected a date");
}

static void test_examples(void **state)
{
    (void)state;
    hand h = hand_new("rule r : event\n  t: say\n  => none\n  + \"He said \"no\".\" => 020 A > B\n  + \"Soon.\" @ 2030-01-02 => x\n  - \"Never.\"\n", "A//X/0/root");
    const rap_example *e;
    assert_int_equal(rap_rule_examples(h.lex, &e), 3);
    assert_true(rap_same(e[0].text, RAP_LIT("He said \"no\".")));
    assert_true(rap_same(e[0].expected, RAP_LIT("020 A > B")));
    assert_int_equal(e[0].line, 4);
    assert_int_equal(e[1].date, rap_day_of(2030, 1, 2));
    assert_null(e[2].expected.at);
    assert_true(rap_same(e[2].rule, RAP_LIT("r")));
    hand_free(&h);
}

/* Four gaps over a long sentence are hundreds of millions of ways: the budget ends it, and says so. */
static bool never(const rap_match *m, void *ctx)
{
    (void)m;
    (void)ctx;
    return false;
}

static void test_budget(void **state)
{
    (void)state;
    char text[8000] = "";
    for (int i = 0; i < 300; i++) strcat(text, i == 0 ? "a//X/0/root" : " a//X/1/dep");
    strcat(text, " || a//X/0/root");
    hand h = hand_new("rule r : event\n  < a .. a .. a .. a .. a .. b >\n  => none\nrule s : event\n  [ a ]\n  => none\n", text);
    assert_int_equal(rap_rule_run(h.lex, "event", h.doc, h.a, never, NULL), 0); /* no b: rejected before it is tried */
    hand_free(&h);
    size_t n = strlen(text);
    memmove(text + 11, text, n + 1); /* a b at the front, where no gap reaches it */
    memcpy(text, "b//X/2/dep ", 11);
    h = hand_new("rule r : event\n  < a .. a .. a .. a .. a .. b >\n  => none\nrule s : event\n  [ a ]\n  => none\n", text);
    assert_int_equal(rap_rule_run(h.lex, "event", h.doc, h.a, never, NULL), 1);
    assert_int_equal(h.doc->gaps.n, 1);
    assert_true(rap_same(h.doc->gaps.at[0].why, RAP_LIT("too many ways to read it (event rules)")));
    hand_free(&h);
}

/* What nearly held: one pattern, a sequence for a while, a span that another rule had first. */
typedef struct {
    char text[1000];
    size_t n;
} nearly;

static void note_near(const rap_rule *rule, uint32_t line, rap_view pattern, uint32_t token, void *ctx)
{
    nearly *x = ctx;
    x->n += (size_t)snprintf(x->text + x->n, sizeof x->text - x->n, RAP_PRI ":%u@%u " RAP_PRI "; ", RAP_ARG(rap_rule_name(rule)),
                             (unsigned)line, (unsigned)token, RAP_ARG(pattern));
}

static bool yes(const rap_match *m, void *ctx)
{
    (void)m;
    (void)ctx;
    return true;
}

static void test_explain(void **state)
{
    (void)state;
    hand h = hand_new("rule a : event\n  t: meet\n  t agent a: minister\n  t to b\n  => none\n"
                      "rule b : event\n  t: meet\n  t agent a: rebel\n  t to b\n  => none\n"
                      "rule c : event\n  < the .. meet .. gone >\n  => none\n"
                      "rule d : time priority 2\n  [ \"on\" d:_ ]\n  => none\n"
                      "rule e : time\n  [ d:PROPN \".\" ]\n  => none\n", MET);
    met(&h);
    nearly x = {.n = 0};
    rap_rule_explain(h.lex, "event", h.doc, h.a, yes, note_near, &x);
    rap_rule_explain(h.lex, "time", h.doc, h.a, yes, note_near, &x);
    assert_string_equal(x.text, "c:12@0 < the .. meet .. gone > held as far as \"met\"; a:4@2 t to b; e:0@8 d; ");
    hand_free(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_triggers),  cmocka_unit_test(test_arguments), cmocka_unit_test(test_layers),
        cmocka_unit_test(test_relations), cmocka_unit_test(test_features),  cmocka_unit_test(test_sequences),
        cmocka_unit_test(test_policy),    cmocka_unit_test(test_longest),   cmocka_unit_test(test_values),
        cmocka_unit_test(test_light_and_embedded), cmocka_unit_test(test_errors), cmocka_unit_test(test_examples),
        cmocka_unit_test(test_budget),   cmocka_unit_test(test_explain),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

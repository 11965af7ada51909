/* examples.c - the examples of the rules: after "+" a rule must give what stands there, after "-" it must give nothing.
 *
 * Each example goes through the whole pipeline; the items that name the rule as theirs are dumped (render/dump.h), and
 * the words after "=>" must be part of one of these lines. A rule that another one overtakes on its own example fails.
 */
#include "annotate/annotate.h"
#include "render/dump.h"
#include "rule/rule.h"

#include <stdio.h>
#include <string.h>

static bool holds(rap_view dump, rap_view expected)
{
    return expected.len == 0 ? dump.len > 0 : rap_find(dump, expected, NULL);
}

static bool run(const rap_reader *r, rap_work *w, const rap_example *e, rap_buf *out)
{
    char date[12], stage[64];
    rap_doc *doc;
    rap_err err = {0};
    rap_input in = {.text = e->text, .id = RAP_LIT("example"), .outlet = RAP_LIT("Coast Daily")};
    in.date = rap_view_of(rap_day_format(e->date, date));
    if (!date[0])
        in.date = RAP_NULL;
    snprintf(stage, sizeof stage, RAP_PRI, RAP_ARG(e->stage));
    out->len = 0;
    if (rap_annotate(r, w, &in, &doc, &err) != RAP_OK) {
        printf("%s:%u: %s\n", e->file, e->line, err.msg);
        return false;
    }
    rap_dump(doc, stage, e->rule, out);
    bool ok = e->expected.at ? holds((rap_view){out->at, out->len}, e->expected) : out->len == 0;
    if (!ok) {
        printf("%s:%u: rule " RAP_PRI ": \"" RAP_PRI "\" %s" RAP_PRI "\n", e->file, e->line, RAP_ARG(e->rule), RAP_ARG(e->text),
               e->expected.at ? "must give " : "must give nothing", RAP_ARG(e->expected));
        printf("    gave " RAP_PRI "\n", (int)out->len, out->at ? out->at : "");
        out->len = 0;
        rap_dump(doc, stage, RAP_NULL, out);
        printf("    all  " RAP_PRI "\n", (int)out->len, out->at ? out->at : "");
    }
    return ok;
}

int main(void)
{
    rap_err err = {0};
    rap_reader *r = NULL;
    rap_work *w = NULL;
    if (rap_reader_open(NULL, &r, &err) != RAP_OK || !(w = rap_work_new(r, &err))) {
        printf("examples: %s\n", err.msg);
        return 1;
    }
    const rap_example *examples;
    uint32_t n = rap_rule_examples(rap_reader_lexicon(r), &examples);
    unsigned passed = 0;
    rap_buf out = {0};
    for (uint32_t i = 0; i < n; i++)
        passed += run(r, w, &examples[i], &out);
    rap_buf_free(&out);
    rap_work_free(w);
    rap_reader_close(r);
    printf("%u passed, %u failed\n", passed, n - passed);
    return passed == n ? 0 : 1;
}

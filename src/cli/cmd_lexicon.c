/* cmd_lexicon.c - rapporteur lexicon check, compile, explain: what a person who writes words and rules needs. */
#include "annotate/annotate.h"
#include "annotate/builtin.h"
#include "cli/commands.h"
#include "lexicon/build.h"
#include "render/dump.h"
#include "rule/rule.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- check ---------------------------------------------------------------------------------------------- */

typedef struct {
    rap_buf out;
    const char *dir;
    uint64_t errors, warnings, unread;
} report;

static void put_place(report *r, rap_view file, uint32_t line)
{
    if (r->dir != NULL) rap_putf(&r->out, "%s/", r->dir);
    rap_putf(&r->out, RAP_PRI ":%u: ", RAP_ARG(file), (unsigned)line);
}

static void on_note(const rap_note *n, void *ctx)
{
    report *r = ctx;
    static const char *const kinds[] = {"error", "warning", "not read"};
    put_place(r, n->file, n->line);
    rap_putf(&r->out, "%s: " RAP_PRI "\n", kinds[n->kind], RAP_ARG(n->msg));
    r->errors += n->kind == NOTE_ERROR;
    r->warnings += n->kind == NOTE_WARNING;
    r->unread += n->kind == NOTE_UNREAD;
}

static void kept_notes(report *r, const rap_lexicon *lex)
{
    for (uint32_t i = 0; i < rap_lexicon_notes(lex); i++) {
        rap_lexicon_note n = rap_lexicon_note_at(lex, i);
        put_place(r, rap_view_of(n.file), n.line);
        rap_putf(&r->out, "%s: " RAP_PRI "\n", n.unread ? "not read" : "warning", RAP_ARG(n.text));
        r->warnings += !n.unread;
        r->unread += n.unread;
    }
}

static void counts(report *r, const rap_lexicon *lex)
{
    rap_putf(&r->out, "%-20s %8s\n", "class", "entries");
    rap_view name;
    for (uint16_t c = 0; (name = rap_class_name(lex, c)).at != NULL; c++) {
        uint32_t first, n = rap_class_entries(lex, c, &first);
        rap_putf(&r->out, "%-20.*s %8u\n", RAP_ARG(name), (unsigned)n);
    }
    uint32_t stages;
    const rap_rule_stage *s = rap_rule_stages(&stages);
    rap_putf(&r->out, "%-20s %8s %8s\n", "stage", "rules", "examples");
    const rap_example *examples;
    uint32_t n_examples = rap_rule_examples(lex, &examples);
    for (uint32_t i = 0; i < stages; i++) {
        uint32_t n = 0;
        for (uint32_t e = 0; e < n_examples; e++) n += rap_same(examples[e].stage, rap_view_of(s[i].name));
        rap_putf(&r->out, "%-20s %8u %8u\n", s[i].name, (unsigned)rap_rule_count(lex, s[i].name), (unsigned)n);
    }
}

static void put_table(rap_buf *out, const char *stage, const char *kind, const rap_builder *b)
{
    for (; b != NULL && b->name != NULL; b++) rap_putf(out, "%-10s %-9s %-12s %s\n", stage, kind, b->name, b->keys);
}

/* What rules of each stage may build, and with which keys: "?" = need not be given, "=" = the value without a key. */
static int print_builders(void)
{
    rap_buf out = {0};
    uint32_t n;
    const rap_rule_stage *s = rap_rule_stages(&n);
    rap_putf(&out, "%-10s %-9s %-12s %s\n", "stage", "kind", "name", "keys, or number of values");
    for (uint32_t i = 0; i < n; i++) {
        put_table(&out, s[i].name, "builder", s[i].builders);
        put_table(&out, s[i].name, "function", s[i].functions);
    }
    rap_out(&out);
    rap_buf_free(&out);
    return RAP_EXIT_DONE;
}

static int check_folder(const char *dir, bool quiet, const rap_lexicon *base)
{
    report r = {.dir = dir};
    rap_lexicon *lex = NULL;
    rap_err err = {0};
    rap_status s = rap_lexicon_compile_noted(dir, base, on_note, &r, &lex, &err);
    if (s != RAP_OK && r.errors == 0) { /* not what is written, but that it cannot be read */
        rap_say_error(dir, &err);
        rap_buf_free(&r.out);
        return rap_exit_of(s);
    }
    if (lex != NULL && !quiet) counts(&r, lex);
    rap_putf(&r.out, "%llu errors, %llu warnings, %llu lines not read\n", (unsigned long long)r.errors,
             (unsigned long long)r.warnings, (unsigned long long)r.unread);
    rap_out(&r.out);
    rap_buf_free(&r.out);
    rap_lexicon_close(lex);
    return s == RAP_OK ? RAP_EXIT_DONE : RAP_EXIT_RESOURCE;
}

static rap_lexicon *ours(void)
{
    rap_lexicon *lex = NULL;
    rap_err err = {0};
    if (rap_lexicon_open(rap_builtin_lexicon(), rap_builtin_lexicon_size(), &lex, &err) != RAP_OK)
        rap_say_error("built-in lexicon", &err);
    return lex;
}

static int run_check(const rap_cli *a)
{
    if (rap_cli_has(a, "builders")) return print_builders();
    rap_lexicon *base = ours();
    int status = RAP_EXIT_DONE;
    if (base == NULL) return RAP_EXIT_RESOURCE;
    if (a->n_files == 0) {
        report r = {.dir = NULL};
        kept_notes(&r, base);
        counts(&r, base);
        rap_putf(&r.out, "0 errors, %llu warnings, %llu lines not read\n", (unsigned long long)r.warnings,
                 (unsigned long long)r.unread);
        rap_out(&r.out);
        rap_buf_free(&r.out);
    }
    for (int i = 0; i < a->n_files; i++) {
        int s = check_folder(a->files[i], rap_cli_has(a, "quiet"), rap_cli_has(a, "alone") ? NULL : base);
        if (s != RAP_EXIT_DONE) status = s;
    }
    rap_lexicon_close(base);
    return status;
}

void rap_say_unread(const rap_lexicon *lex)
{
    uint32_t n = 0;
    rap_lexicon_note first = {0};
    for (uint32_t i = 0; i < rap_lexicon_notes(lex); i++) {
        rap_lexicon_note note = rap_lexicon_note_at(lex, i);
        if (note.unread && n++ == 0) first = note;
    }
    if (n != 0)
        rap_say("%u lines of the lexicons were not read, the first %s:%u: " RAP_PRI " (lexicon check tells all)",
                (unsigned)n, first.file, (unsigned)first.line, RAP_ARG(first.text));
}

/* ---- compile -------------------------------------------------------------------------------------------- */

static int write_image(const char *path, const rap_buf *image)
{
    FILE *f = fopen(path, "wb");
    bool ok = f != NULL && fwrite(image->at, 1, image->len, f) == image->len;
    int why = errno;
    if (f != NULL && fclose(f) != 0 && ok) {
        ok = false;
        why = errno;
    }
    if (!ok) rap_say("%s: the image cannot be written: %s", path, strerror(why));
    return ok ? RAP_EXIT_DONE : RAP_EXIT_RESOURCE;
}

static int run_compile(const rap_cli *a)
{
    const char *out = rap_cli_get(a, "output");
    if (a->n_files != 1 || out == NULL) return rap_usage(a, "give one folder and --output FILE");
    rap_lexicon *base = rap_cli_has(a, "alone") ? NULL : ours(), *lex = NULL;
    rap_err err = {0};
    rap_buf image = {0};
    if (base == NULL && !rap_cli_has(a, "alone")) return RAP_EXIT_RESOURCE;
    rap_status s = rap_lexicon_compile(a->files[0], base, &lex, &err);
    if (s == RAP_OK) s = rap_lexicon_write(lex, &image, &err);
    int status = RAP_EXIT_RESOURCE;
    if (s == RAP_OK) status = write_image(out, &image);
    else rap_say_error(a->files[0], &err);
    rap_buf_free(&image);
    rap_lexicon_close(lex);
    rap_lexicon_close(base);
    return status;
}

/* ---- explain -------------------------------------------------------------------------------------------- */

typedef struct {
    const rap_doc *doc;
    const rap_lexicon *lex;
    const char *stage;
    rap_buf *out;
    rap_arena *a;
    RAP_ARRAY(rap_view) nearly; /* lines, each once */
    uint32_t matches;
    uint32_t from; /* sentence */
} explainer;

static rap_view words(const rap_doc *doc, uint32_t first, uint32_t last)
{
    return rap_text(doc, doc->tokens.at[first].start, doc->tokens.at[last - 1].end);
}

static void put_hits(rap_buf *out, const rap_doc *doc, const rap_lexicon *lex)
{
    if (doc->hits.n != 0) rap_puts(out, "lexicon\n");
    for (uint32_t i = 0; i < doc->hits.n; i++) {
        const rap_hit *h = &doc->hits.at[i];
        const char *file;
        uint32_t line;
        char cls[64];
        rap_entry_place(lex, h->entry, &file, &line);
        snprintf(cls, sizeof cls, "@" RAP_PRI, RAP_ARG(rap_class_name(lex, h->cls)));
        rap_view text = words(doc, h->first, h->last), code = rap_entry_get(lex, h->entry, "code", doc->date);
        rap_putf(out, "  %-24.*s %-16s " RAP_PRI " (%s:%u)%s" RAP_PRI "\n", RAP_ARG(text), cls,
                 RAP_ARG(rap_entry_name(lex, h->entry)), file, (unsigned)line, code.at != NULL ? " code=" : "",
                 RAP_ARG(code));
    }
}

static bool built(const explainer *e, rap_view rule, rap_buf *into)
{
    rap_buf b = {0};
    (void)rap_dump(e->doc, e->stage, rule, &b);
    bool any = b.len != 0;
    if (into != NULL) {
        for (size_t i = 0; i < b.len;) {
            size_t to = i;
            while (to < b.len && b.at[to] != '\n') to++;
            rap_puts(into, "      ");
            rap_put(into, b.at + i, to - i);
            rap_putc(into, '\n');
            i = to + 1;
        }
    }
    rap_buf_free(&b);
    return any;
}

static bool on_match(const rap_match *m, void *ctx)
{
    explainer *e = ctx;
    const char *file;
    uint32_t line;
    rap_rule_place(m, &file, &line);
    bool gave = built(e, rap_rule_name(m->rule), NULL);
    rap_putf(e->out, "  " RAP_PRI " (%s:%u)%s", RAP_ARG(rap_rule_name(m->rule)), file, (unsigned)line,
             gave ? "" : " fits, but gave nothing");
    const rap_bound *b;
    rap_view name;
    for (uint32_t i = 0; (name = rap_match_var_name(m, i, &b)).at != NULL; i++)
        if (b->head != RAP_NONE)
            rap_putf(e->out, "  " RAP_PRI "=\"" RAP_PRI "\"", RAP_ARG(name),
                     RAP_ARG(words(m->doc, b->first, b->last)));
    rap_putc(e->out, '\n');
    if (gave) built(e, rap_rule_name(m->rule), e->out);
    e->matches++;
    return gave;
}

static void on_near(const rap_rule *rule, uint32_t line, rap_view pattern, uint32_t token, void *ctx)
{
    explainer *e = ctx;
    const char *file;
    uint32_t at;
    rap_rule_where(e->lex, rule, &file, &at);
    rap_view v = line == 0 ? rap_format(e->a,
                                        "  " RAP_PRI " at \"" RAP_PRI "\" fits, but rule " RAP_PRI
                                        " was before it: by priority, then by length (%s:%u)\n",
                                        RAP_ARG(rap_rule_name(rule)), RAP_ARG(rap_form_of(e->doc, token)),
                                        RAP_ARG(pattern), file, (unsigned)at)
                           : rap_format(e->a, "  " RAP_PRI " at \"" RAP_PRI "\", but for line %u: " RAP_PRI " (%s)\n",
                                        RAP_ARG(rap_rule_name(rule)), RAP_ARG(rap_form_of(e->doc, token)),
                                        (unsigned)line, RAP_ARG(pattern), file);
    for (uint32_t i = 0; i < e->nearly.n; i++)
        if (rap_same(e->nearly.at[i], v)) return;
    *RAP_PUSH(e->a, e->nearly) = v;
}

static void explain_stage(explainer *e, const char *stage, bool all)
{
    rap_buf part = {0};
    rap_buf *out = e->out;
    e->stage = stage;
    e->out = &part;
    e->nearly.n = 0;
    rap_rule_explain(e->lex, stage, e->doc, e->a, on_match, on_near, e);
    e->out = out;
    if (part.len != 0 || e->nearly.n != 0) rap_putf(out, "%s\n", stage);
    rap_put(out, part.at == NULL ? "" : part.at, part.len);
    rap_buf_free(&part);
    uint32_t shown = all || e->nearly.n <= 8 ? e->nearly.n : 8;
    if (shown != 0) rap_puts(out, "  nearly\n");
    for (uint32_t i = 0; i < shown; i++) {
        rap_puts(out, "  ");
        rap_putv(out, e->nearly.at[i]);
    }
    if (shown < e->nearly.n) rap_putf(out, "    and %u more (--all)\n", (unsigned)(e->nearly.n - shown));
}

static void put_tree(rap_buf *out, const rap_doc *doc)
{
    rap_puts(out, "words\n");
    for (uint32_t t = 0; t < doc->tokens.n; t++) {
        const rap_token *tok = &doc->tokens.at[t];
        rap_view head = tok->head == RAP_NONE ? RAP_LIT("-") : rap_form_of(doc, tok->head);
        rap_putf(out, "  %-16.*s %-14.*s %-6s %-12s " RAP_PRI "\n", RAP_ARG(rap_form_of(doc, t)), RAP_ARG(tok->lemma),
                 rap_upos_text(tok->upos), rap_rel_text(tok->rel), RAP_ARG(head));
    }
    rap_buf frames = {0};
    (void)rap_dump(doc, "frame", RAP_NULL, &frames);
    if (frames.len != 0) rap_puts(out, "frames\n");
    for (size_t i = 0; i < frames.len;) {
        size_t to = i;
        while (to < frames.len && frames.at[to] != '\n') to++;
        rap_puts(out, "  ");
        rap_put(out, frames.at + i, to - i);
        rap_putc(out, '\n');
        i = to + 1;
    }
    rap_buf_free(&frames);
}

/* The one stage that is asked for, NULL = all. */
static const char *stage_of(const rap_cli *a)
{
    return rap_cli_has(a, "time") ? "time" : rap_cli_get(a, "stage");
}

static void explain(const rap_cli *a, const rap_reader *r, const rap_doc *doc, rap_buf *out)
{
    const char *stage = stage_of(a);
    explainer e = {.doc = doc, .lex = rap_reader_lexicon(r), .out = out, .a = doc->arena};
    put_tree(out, doc);
    put_hits(out, doc, e.lex);
    uint32_t n;
    const rap_rule_stage *stages = rap_rule_stages(&n);
    for (uint32_t i = 0; i < n; i++)
        if (stage == NULL || strcmp(stage, stages[i].name) == 0)
            explain_stage(&e, stages[i].name, rap_cli_has(a, "all"));
}

static rap_status explain_text(const rap_cli *a, const rap_reader *r, rap_work *w, const char *text, rap_buf *out,
                               rap_err *err)
{
    rap_input in = {.id = RAP_LIT("explain"),
                    .text = rap_view_of(text),
                    .date = rap_view_of(rap_cli_get(a, "date")),
                    .outlet = rap_view_of(rap_cli_get(a, "outlet"))};
    rap_doc *doc = NULL;
    rap_status s = rap_annotate(r, w, &in, &doc, err);
    if (s == RAP_OK) explain(a, r, doc, out);
    return s;
}

static int run_explain(const rap_cli *a)
{
    const char *stage = stage_of(a);
    if (a->n_files == 0) return rap_usage(a, "give a sentence");
    if (stage != NULL && rap_rule_stage_find(rap_view_of(stage)) == NULL)
        return rap_usage(a, "there is no stage %s", stage);
    rap_err err = {0};
    rap_reader *r = NULL;
    const char **dirs = rap_lexicon_dirs(a);
    rap_reader_options o = {.lexicons = dirs};
    rap_status s = rap_reader_open(&o, &r, &err);
    rap_work *w = s == RAP_OK ? rap_work_new(r, &err) : NULL;
    int status = w == NULL ? RAP_EXIT_RESOURCE : RAP_EXIT_DONE;
    for (int i = 0; w != NULL && i < a->n_files && status == RAP_EXIT_DONE; i++) {
        rap_buf out = {0};
        s = explain_text(a, r, w, a->files[i], &out, &err);
        if (s != RAP_OK) status = rap_exit_of(s);
        else rap_out(&out);
        rap_buf_free(&out);
    }
    if (status != RAP_EXIT_DONE) rap_say_error(NULL, &err);
    rap_work_free(w);
    rap_reader_close(r);
    free(dirs);
    return status;
}

/* ---- tables --------------------------------------------------------------------------------------------- */

static const rap_option check_options[] = {
    {"alone", NULL, false, "the folder stands for itself, not over the built-in lexicon"},
    {"quiet", NULL, false, "no counts of classes and rules"},
    {"builders", NULL, false, "only list what the rules of each stage may build, and with which keys"},
    {NULL, NULL, false, NULL},
};
static const rap_option compile_options[] = {
    {"output", "FILE", false, "the image to write"},
    {"alone", NULL, false, "without the built-in lexicon under it"},
    {NULL, NULL, false, NULL},
};
static const rap_option explain_options[] = {
    {"stage", "S", false, "only the rules of time, statement, entity, marker, event, fact, ..."},
    {"time", NULL, false, "only the times: the same as --stage time"},
    {"date", "D", false, "day of publication (YYYY-MM-DD)"},
    {"outlet", "NAME", false, "who published it"},
    {"lexicon", "DIR", true, "your own actors, words and rules; may be given several times"},
    {"all", NULL, false, "every rule that nearly held, not the first eight"},
    {NULL, NULL, false, NULL},
};

const rap_command rap_cmd_lexicon_check = {
    .name = "lexicon check",
    .args = "[DIR...]",
    .summary = "Errors, double entries, contradictory codes and counts of a folder of words and rules",
    .about = "Without a folder: of the built-in lexicon. Exit status 3 when the folder has errors. The language is "
             "described in doc/rules.md.",
    .options = check_options,
    .examples = "  rapporteur lexicon check\n  rapporteur lexicon check --quiet my-words\n",
    .run = run_check,
};
const rap_command rap_cmd_lexicon_compile = {
    .name = "lexicon compile",
    .args = "DIR --output FILE",
    .summary = "A folder of words and rules, with the built-in ones under it, as one image for --lexicon",
    .options = compile_options,
    .examples = "  rapporteur lexicon compile my-words --output my-words.image\n",
    .run = run_compile,
};
const rap_command rap_cmd_lexicon_explain = {
    .name = "lexicon explain",
    .args = "SENTENCE...",
    .summary = "Which rule and entry made what of a sentence, and what nearly did",
    .about = "Prints the words with their tree, the frames, the entries found, and for each stage the rules that "
             "fit, with what "
             "their variables stand for and what they gave; then those that failed at one pattern only, and which.",
    .options = explain_options,
    .examples = "  rapporteur lexicon explain --time --date 2031-05-08 'The talks will resume on Tuesday.'\n"
                "  rapporteur lexicon explain --stage event 'Oman hosted talks between the cabinet and the Front.'\n",
    .run = run_explain,
};

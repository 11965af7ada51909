#include "hand.h"

#include <stdio.h>
#include <string.h>

static rap_view field(const char **at)
{
    const char *from = *at;
    while (**at != 0 && **at != '/' && **at != ' ') ++*at;
    rap_view v = {from, (size_t)(*at - from)};
    if (**at == '/') ++*at;
    return v;
}

static int find_text(rap_view v, const char *(*text)(int), int n)
{
    for (int i = 0; i < n; i++)
        if (rap_same(v, rap_view_of(text(i)))) return i;
    fail_msg("no such name: " RAP_PRI, RAP_ARG(v));
    return 0;
}

static void end_sentence(rap_doc *d, uint32_t first)
{
    rap_sentence *s = RAP_PUSH(d->arena, d->sentences);
    *s = (rap_sentence){d->tokens.at[first].start, d->tokens.at[d->tokens.n - 1].end, first, d->tokens.n, 0};
    for (uint32_t t = first; t < d->tokens.n; t++) {
        uint32_t h = d->tokens.at[t].head;
        d->tokens.at[t].head = h == 0 ? RAP_NONE : first + h - 1;
        d->tokens.at[t].sentence = d->sentences.n - 1;
    }
}

static void build(rap_doc *d, const char *tokens)
{
    RAP_ARRAY(char) text = {0};
    uint32_t first = 0;
    for (const char *at = tokens; *at != 0;) {
        if (*at == ' ') {
            at++;
            continue;
        }
        if (at[0] == '|' && at[1] == '|') {
            end_sentence(d, first);
            first = d->tokens.n;
            at += 2;
            continue;
        }
        rap_view form = field(&at), lemma = field(&at), upos = field(&at), head = field(&at), rel = field(&at);
        rap_token *t = RAP_PUSH(d->arena, d->tokens);
        t->start = text.n;
        for (size_t i = 0; i < form.len; i++) *RAP_PUSH(d->arena, text) = form.at[i];
        t->end = text.n;
        *RAP_PUSH(d->arena, text) = ' ';
        t->lemma = lemma.len != 0 ? lemma : rap_lower(d->arena, form);
        t->upos = (uint8_t)find_text(upos, rap_upos_text, RAP_UPOS_COUNT);
        t->rel = (uint8_t)find_text(rel, rap_rel_text, RAP_REL_COUNT);
        for (size_t i = 0; i < head.len; i++) t->head = t->head * 10 + (uint32_t)(head.at[i] - '0');
    }
    d->text = (rap_view){text.at, text.n};
    if (d->tokens.n != 0) end_sentence(d, first);
}

static uint32_t *all_none(rap_arena *a, uint32_t n)
{
    uint32_t *v = RAP_NEW(a, uint32_t, n + 1);
    for (uint32_t i = 0; i <= n; i++) v[i] = RAP_NONE;
    return v;
}

hand hand_new(const char *lexicon, const char *tokens)
{
    hand h = {.a = rap_arena_new(0)};
    rap_err err = {0};
    if (rap_lexicon_compile_text(rap_view_of(lexicon), "test.rules", NULL, &h.lex, &err) != RAP_OK)
        fail_msg("%s:%u: %s", err.file, (unsigned)err.line, err.msg);
    h.doc = RAP_NEW(h.a, rap_doc, 1);
    h.doc->arena = h.a;
    h.doc->date = RAP_NO_DAY;
    build(h.doc, tokens);
    assert_int_equal(rap_lexicon_mark(h.doc, h.lex, &err), RAP_OK);
    h.doc->frame_of = all_none(h.a, h.doc->tokens.n);
    h.doc->mention_of = all_none(h.a, h.doc->tokens.n);
    h.doc->time_of = all_none(h.a, h.doc->tokens.n);
    return h;
}

void hand_free(hand *h)
{
    rap_arena_free(h->a);
    rap_lexicon_close(h->lex);
}

rap_frame *hand_frame(hand *h, uint32_t trigger, rap_frame_kind kind)
{
    rap_frame *f = RAP_PUSH(h->a, h->doc->frames);
    f->kind = kind;
    f->trigger = trigger;
    f->verb = f->particle = f->complement = f->attribute = f->parent = f->marker = RAP_NONE;
    f->sym = h->doc->tokens.at[trigger].lemma_sym;
    f->first = trigger;
    f->last = trigger + 1;
    h->doc->frame_of[trigger] = h->doc->frames.n - 1;
    return f;
}

void hand_arg(hand *h, rap_args *args, uint32_t token)
{
    *RAP_PUSH(h->a, *args) = (rap_arg){token, RAP_HOW_SURFACE};
}

void hand_prep(hand *h, rap_frame *f, const char *prep, uint32_t marker, uint32_t token)
{
    *RAP_PUSH(h->a, f->preps) = (rap_prep){marker, rap_symbol(h->lex, rap_view_of(prep)), token, RAP_HOW_SURFACE, marker};
}

rap_mention *hand_mention(hand *h, uint32_t first, uint32_t last, uint32_t head, rap_kind kind, rap_form form, const char *code)
{
    rap_mention *m = RAP_PUSH(h->a, h->doc->mentions);
    m->start = h->doc->tokens.at[first].start;
    m->end = h->doc->tokens.at[last - 1].end;
    m->first = first;
    m->last = last;
    m->head = head;
    m->kind = kind;
    m->form = form;
    m->code = rap_view_of(code);
    m->entry = RAP_NONE;
    h->doc->mention_of[head] = h->doc->mentions.n - 1;
    return m;
}

rap_time *hand_time(hand *h, uint32_t first, uint32_t last)
{
    rap_time *t = RAP_PUSH(h->a, h->doc->times);
    t->start = h->doc->tokens.at[first].start;
    t->end = h->doc->tokens.at[last - 1].end;
    t->first = first;
    t->last = last;
    t->head = last - 1;
    for (uint32_t i = first; i < last; i++) h->doc->time_of[i] = h->doc->times.n - 1;
    return t;
}

typedef struct {
    char text[2000];
    size_t n;
    bool build;
} told;

static bool tell(const rap_match *m, void *ctx)
{
    told *t = ctx;
    const rap_bound *b;
    rap_view name;
    const char *gap = "";
    t->n += (size_t)snprintf(t->text + t->n, sizeof t->text - t->n, RAP_PRI "(", RAP_ARG(rap_rule_name(m->rule)));
    for (uint32_t i = 0; (name = rap_match_var_name(m, i, &b)).at != NULL; i++) {
        if (b->head == RAP_NONE) continue;
        rap_view w = rap_text(m->doc, m->doc->tokens.at[b->first].start, m->doc->tokens.at[b->last - 1].end);
        t->n += (size_t)snprintf(t->text + t->n, sizeof t->text - t->n, "%s" RAP_PRI "=" RAP_PRI, gap, RAP_ARG(name), RAP_ARG(w));
        gap = " ";
    }
    t->n += (size_t)snprintf(t->text + t->n, sizeof t->text - t->n, ") ");
    return t->build;
}

const char *hand_run(hand *h, const char *stage, bool build)
{
    told *t = RAP_NEW(h->a, told, 1);
    t->build = build;
    (void)rap_rule_run(h->lex, stage, h->doc, h->a, tell, t);
    if (t->n > 0) t->text[t->n - 1] = 0;
    return t->text;
}

const char *hand_error(const char *text, uint64_t *line)
{
    static char msg[600];
    rap_err err = {0};
    rap_lexicon *lex = NULL;
    assert_int_equal(rap_lexicon_compile_text(rap_view_of(text), "bad.rules", NULL, &lex, &err), RAP_E_RULE);
    assert_null(lex);
    assert_string_equal(err.file, "bad.rules");
    *line = err.line;
    snprintf(msg, sizeof msg, "%s", err.msg);
    return msg;
}

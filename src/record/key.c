/* key.c - what makes a line the same line again: its kind, its type, its words and which occurrence. */
#include "record/inside.h"

#include <stdlib.h>
#include <string.h>

/* The key of an event is its words alone: a better code for the same words is a correction, not a new line. */
const rap_line_kind rap_line_kinds[RAP_LINE_KINDS] = {
    {"entities", "entity", 'e', "kind", "name"},       {"times", "time", 't', "type", NULL},
    {"statements", "statement", 's', "kind", NULL},    {"talks", "talks", 'k', NULL, "name"},
    {"events", "event", 'v', NULL, NULL},              {"facts", "fact", 'f', "type", NULL},
    {"markers", "marker", 'n', "kind", NULL},          {"not_understood", "gap", 'g', NULL, NULL},
};

const rap_line_kind *rap_line_kind_of(const char *kind)
{
    for (size_t i = 0; i < RAP_LINE_KINDS; i++)
        if (strcmp(rap_line_kinds[i].kind, kind) == 0)
            return &rap_line_kinds[i];
    return NULL;
}
const rap_line_kind *rap_line_kind_by_letter(char letter)
{
    for (size_t i = 0; i < RAP_LINE_KINDS; i++)
        if (rap_line_kinds[i].letter == letter)
            return &rap_line_kinds[i];
    return NULL;
}

static void widen(const json_t *span, int64_t *start, int64_t *end)
{
    int64_t from = rap_ji(span, "start", -1), to = rap_ji(span, "end", -1);
    if (from < 0 || to < from)
        return;
    if (*start < 0 || from < *start)
        *start = from;
    if (to > *end)
        *end = to;
}

bool rap_line_span(const json_t *line, int64_t *start, int64_t *end)
{
    *start = *end = -1;
    widen(line, start, end);
    widen(rap_jo(line, "source"), start, end);
    widen(rap_jo(line, "cue"), start, end);
    size_t i;
    json_t *part, *content = rap_ja(line, "content");
    json_array_foreach(content, i, part) widen(part, start, end);
    return *start >= 0;
}

static void put_span(const json_t *span, const rap_chars *text, rap_buf *out)
{
    rap_view cut = rap_chars_cut(text, rap_ji(span, "start", -1), rap_ji(span, "end", -1));
    if (out->len && cut.len)
        rap_puts(out, " ... ");
    rap_put_plain(out, cut);
}

void rap_line_words(const rap_line_kind *k, const json_t *line, const rap_chars *text, rap_buf *out)
{
    if (k->words) {
        rap_put_plain(out, rap_js(line, k->words));
        return;
    }
    json_t *content = rap_ja(line, "content"), *part;
    size_t i;
    json_array_foreach(content, i, part) put_span(part, text, out);
    if (!content)
        put_span(line, text, out);
}

void rap_line_key(const rap_line_kind *k, const json_t *line, const rap_chars *text, uint32_t occurrence, rap_buf *out)
{
    rap_digest d = {0, 0};
    rap_buf words = {0};
    char name[RAP_DIGEST + 1];
    rap_line_words(k, line, text, &words);
    rap_digest_add(&d, rap_buf_view(&words));
    if (k->letter == 's') /* the same words under two cues are two statements */
        rap_digest_add(&d, rap_chars_cut(text, rap_ji(rap_jo(line, "cue"), "start", -1), rap_ji(rap_jo(line, "cue"), "end", -1)));
    if (k->letter == 'v')
        rap_digest_add(&d, rap_chars_cut(text, rap_ji(rap_jo(line, "trigger"), "start", -1), rap_ji(rap_jo(line, "trigger"), "end", -1)));
    rap_digest_text(&d, name);
    if (k->type)
        rap_putv(out, rap_js(line, k->type));
    rap_putf(out, ":%s:%u", name, (unsigned)occurrence);
    out->failed |= words.failed;
    rap_buf_free(&words);
}

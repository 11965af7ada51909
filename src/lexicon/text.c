/* The text of *.lex: class lines, entries, dated readings. A `rule` line hands over to src/rule. */
#include "lexicon/build.h"

#include <string.h>

typedef struct {
    rap_build *b;
    rap_view text;
    size_t at;
    uint32_t line, block, entry; /* RAP_NONE before the first */
} reader;

static rap_view next_line(reader *r)
{
    size_t from = r->at;
    while (r->at < r->text.len && r->text.at[r->at] != '\n') r->at++;
    rap_view v = rap_sub(r->text, from, r->at);
    if (r->at < r->text.len) r->at++;
    r->line++;
    return v;
}

/* Cuts a comment: # at the start of a line or between blanks, outside quotation marks. */
static rap_view without_comment(rap_view v)
{
    bool quoted = false;
    for (size_t i = 0; i < v.len; i++) {
        if (v.at[i] == '"') quoted = !quoted;
        if (v.at[i] != '#' || quoted) continue;
        bool before = i == 0 || v.at[i - 1] == ' ' || v.at[i - 1] == '\t';
        bool after = i + 1 == v.len || v.at[i + 1] == ' ' || v.at[i + 1] == '\t' || i == 0 || v.at[i + 1] == '#';
        if (before && after) return rap_sub(v, 0, i);
    }
    return v;
}

static bool blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/* One key=value from *at on; false at the end or on an error. */
static bool attribute(reader *r, rap_view v, size_t *at, rap_view *key, rap_view *value)
{
    while (*at < v.len && blank(v.at[*at])) ++*at;
    if (*at >= v.len) return false;
    size_t from = *at;
    while (*at < v.len && v.at[*at] != '=' && !blank(v.at[*at])) ++*at;
    *key = rap_sub(v, from, *at);
    if (*at >= v.len || v.at[*at] != '=' || key->len == 0) {
        rap_build_note(r->b, NOTE_ERROR, r->line, "expected key=value, found \"" RAP_PRI "\"", RAP_ARG(*key));
        return false;
    }
    ++*at;
    if (*at < v.len && v.at[*at] == '"') {
        size_t to = *at + 1;
        while (to < v.len && v.at[to] != '"') to++;
        if (to == v.len) {
            rap_build_note(r->b, NOTE_ERROR, r->line, "expected \" at the end of the value of " RAP_PRI,
                           RAP_ARG(*key));
            return false;
        }
        *value = rap_sub(v, *at + 1, to);
        *at = to + 1;
        return true;
    }
    from = *at;
    while (*at < v.len && !blank(v.at[*at])) ++*at;
    *value = rap_sub(v, from, *at);
    return true;
}

static uint32_t read_pos(reader *r, rap_view value)
{
    uint32_t pos = rap_build_upos(value, true);
    if (pos == 0)
        rap_build_note(r->b, NOTE_ERROR, r->line,
                       "expected a part of speech (VERB, NOUN, \"NOUN|ADJ\", ...) after pos=, found \"" RAP_PRI "\"",
                       RAP_ARG(value));
    return pos;
}

static void class_line(reader *r, rap_view v)
{
    size_t at = 0;
    while (at < v.len && blank(v.at[at])) at++;
    size_t from = at;
    while (at < v.len && !blank(v.at[at])) at++;
    rap_view name = rap_sub(v, from, at), key, value;
    r->entry = RAP_NONE;
    bool bad = name.len == 0;
    for (size_t i = 0; i < name.len; i++) bad = bad || strchr("=.&|@#:\"", name.at[i]) != NULL;
    if (bad) {
        rap_build_note(r->b, NOTE_ERROR, r->line, "expected the name of a class after \"class\"");
        r->block = RAP_NONE;
        return;
    }
    uint32_t cls = rap_build_class(r->b, name, true);
    if (cls == RAP_NONE) {
        rap_build_note(r->b, NOTE_ERROR, r->line, "more than %d classes", RAP_MAX_CLASSES);
        r->block = RAP_NONE;
        return;
    }
    r->block = rap_build_block(r->b, cls, 0);
    while (attribute(r, v, &at, &key, &value)) {
        if (rap_same(key, RAP_LIT("pos"))) r->b->block.at[r->block].pos = read_pos(r, value);
        rap_build_attr(r->b, key, value);
        r->b->block.at[r->block].attr_n++;
    }
}

static void reading_line(reader *r, rap_view v)
{
    size_t at = 0;
    rap_view key, value;
    if (r->entry == RAP_NONE) {
        rap_build_note(r->b, NOTE_ERROR, r->line, "a dated reading (+) must follow an entry");
        return;
    }
    img_reading reading = {(uint32_t)RAP_NO_DAY, (uint32_t)RAP_NO_DAY, r->b->attr.n, 0};
    while (attribute(r, v, &at, &key, &value)) {
        bool from = rap_same(key, RAP_LIT("from")), to = rap_same(key, RAP_LIT("to"));
        rap_day day = RAP_NO_DAY;
        if (from || to) {
            if (value.len != 10 || !rap_day_parse(value, &day))
                rap_build_note(r->b, NOTE_ERROR, r->line,
                               "expected a date YYYY-MM-DD after " RAP_PRI "=, found \"" RAP_PRI "\"", RAP_ARG(key),
                               RAP_ARG(value));
            *(from ? &reading.from : &reading.to) = (uint32_t)day;
        } else {
            rap_build_attr(r->b, key, value);
            reading.attr_n++;
        }
    }
    *RAP_PUSH(r->b->a, r->b->reading) = reading;
    r->b->entry.at[r->entry].reading_n++;
}

/* " : " between phrases and attributes; RAP_NONE when there is none. */
static size_t colon(rap_view v)
{
    for (size_t i = 1; i < v.len; i++)
        if (v.at[i] == ':' && blank(v.at[i - 1]) && (i + 1 == v.len || blank(v.at[i + 1]))) return i;
    return v.len;
}

/* "talk/VERB": the gate of one phrase alone. */
static uint32_t phrase_pos(rap_view *phrase, uint32_t pos)
{
    for (size_t i = phrase->len; i-- > 1;) {
        if (phrase->at[i] != '/') continue;
        uint32_t own = rap_build_upos(rap_sub(*phrase, i + 1, phrase->len), true);
        if (own == 0) return pos;
        *phrase = rap_trim(rap_sub(*phrase, 0, i));
        return own;
    }
    return pos;
}

static void entry_phrases(reader *r, rap_view v, uint32_t pos)
{
    for (size_t from = 0; from <= v.len;) {
        size_t to = from;
        while (to < v.len &&
               !(v.at[to] == '|' && (to == 0 || blank(v.at[to - 1])) && (to + 1 == v.len || blank(v.at[to + 1]))))
            to++;
        rap_view phrase = rap_trim(rap_sub(v, from, to));
        uint32_t own = phrase_pos(&phrase, pos);
        rap_build_phrase(r->b, r->entry, phrase, own, r->line);
        from = to + 1;
    }
}

static void entry_line(reader *r, rap_view v)
{
    size_t cut = colon(v), at = cut < v.len ? cut + 1 : v.len;
    rap_view key, value;
    if (r->block == RAP_NONE) {
        rap_build_note(r->b, NOTE_ERROR, r->line,
                       "expected a class line (\"class NAME\") or a rule before \"" RAP_PRI "\"",
                       RAP_ARG(rap_sub(v, 0, 60)));
        return;
    }
    r->entry = rap_build_entry(r->b, r->block, r->line);
    uint32_t pos = r->b->block.at[r->block].pos;
    while (attribute(r, v, &at, &key, &value)) {
        if (rap_same(key, RAP_LIT("pos"))) pos = read_pos(r, value);
        rap_build_attr(r->b, key, value);
        r->b->entry.at[r->entry].attr_n++;
    }
    r->b->entry.at[r->entry].reading_first = r->b->reading.n;
    entry_phrases(r, rap_trim(rap_sub(v, 0, cut)), pos);
}

static bool begins_with_word(rap_view v, const char *word)
{
    size_t n = strlen(word);
    return rap_starts(v, word) && (v.len == n || blank(v.at[n]));
}

void rap_build_read(rap_build *b, rap_view text)
{
    reader r = {b, text, 0, 0, RAP_NONE, RAP_NONE};
    if (rap_starts(text, "\xEF\xBB\xBF")) r.at = 3;
    while (r.at < r.text.len) {
        size_t start = r.at;
        rap_view v = rap_trim(without_comment(next_line(&r)));
        if (v.len == 0) continue;
        if (begins_with_word(v, "class")) {
            class_line(&r, rap_sub(v, 5, v.len));
        } else if (begins_with_word(v, "rule")) {
            r.at = start;
            r.line--;
            rap_rules_read(b, text, &r.line, &r.at);
            r.block = r.entry = RAP_NONE;
        } else if (v.at[0] == '+' && v.len > 1 && blank(v.at[1])) {
            reading_line(&r, rap_sub(v, 1, v.len));
        } else {
            entry_line(&r, v);
        }
    }
}

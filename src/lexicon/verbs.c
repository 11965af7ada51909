/* Verb dictionaries of TABARI and PETRARCH, turned into rules of ours that stand in place of our event rules.
 *
 *   &SYNONYMS          a set of words, one a line with "+"; other patterns name it
 *   --- BLOCK [CODE] ---
 *   VERB {FORMS}       verbs of the block, one a line; a code of its own may follow
 *   - A_B * &SET $ [CODE:CODE]   a pattern: words in order, with gaps where a blank stands, side by side where an underscore;
 *                      * the verb, $ the source, + the target, ^ and % any actor; braces and brackets group only
 *
 * A block becomes a class of verbs, a set a class of phrases, a pattern a rule < .. t:@block .. > whose priority is the
 * number of its words; the code of the block is a rule without words. Two codes are two events, the second the other way
 * round; [---] is no event. The rules carry the dictionary's file and line. */
#include "lexicon/build.h"

#include <string.h>

typedef struct {
    rap_build *b;
    rap_view text;
    size_t at;
    uint32_t line;
    rap_view set, block, code; /* what is open; block: the name of its class */
    uint32_t rules;
    bool comment;
} verbs;

static rap_view next_line(verbs *v)
{
    size_t from = v->at, at;
    while (v->at < v->text.len && v->text.at[v->at] != '\n') v->at++;
    rap_view l = rap_sub(v->text, from, v->at);
    if (v->at < v->text.len) v->at++;
    v->line++;
    if (v->comment) {
        if (!rap_find(l, RAP_LIT("-->"), &at)) return RAP_NULL;
        v->comment = false;
        return RAP_NULL;
    }
    if (rap_starts(rap_trim(l), "<!")) {
        v->comment = !rap_find(l, RAP_LIT("-->"), NULL);
        return RAP_NULL;
    }
    if (rap_find(l, RAP_LIT("#"), &at)) l = rap_sub(l, 0, at);
    return rap_trim(l);
}

/* Small letters, and only what may stand in the name of a class. */
static rap_view class_name(rap_build *b, const char *prefix, rap_view name)
{
    rap_view low = rap_lower(b->a, name);
    char *out = rap_take_raw(b->a, low.len + 8);
    size_t n = strlen(prefix);
    memcpy(out, prefix, n);
    for (size_t i = 0; i < low.len; i++) {
        char c = low.at[i];
        bool ok = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || (c == '_' && i + 1 < low.len);
        if (ok) out[n++] = c;
    }
    return (rap_view){out, n};
}

/* The bracket of a line and what stands before it. */
static rap_view split_code(rap_view l, rap_view *code)
{
    size_t from = 0, to;
    *code = RAP_NULL;
    if (!rap_find(l, RAP_LIT("["), &from)) return l;
    rap_view rest = rap_sub(l, from + 1, l.len);
    if (rap_find(rest, RAP_LIT("]"), &to)) *code = rap_trim(rap_sub(rest, 0, to));
    while (code->len != 0 && code->at[code->len - 1] == '?') code->len--; /* a doubt of the dictionary's author */
    return rap_trim(rap_sub(l, 0, from));
}

static bool no_event(rap_view code)
{
    return code.len == 0 || code.at[0] == '-' || code.at[0] == '+' || code.at[0] == '#';
}

/* A phrase of a set or a verb: underscores are blanks, a "+" marks the verb among several words and says nothing else. */
static void add_phrase(verbs *v, uint32_t entry, rap_view w)
{
    char *out = rap_take_raw(v->b->a, w.len + 1);
    size_t n = 0;
    for (size_t i = 0; i < w.len; i++)
        if (w.at[i] != '+') out[n++] = w.at[i] == '_' ? ' ' : w.at[i];
    rap_view phrase = rap_trim(rap_lower(v->b->a, (rap_view){out, n}));
    if (phrase.len != 0)
        rap_build_phrase(v->b, entry, phrase, v->b->block.at[v->b->entry.at[entry].block].pos, v->line);
}

static uint32_t entry_of(verbs *v, rap_view cls, uint32_t pos)
{
    uint32_t c = rap_build_class(v->b, cls, true);
    if (c == RAP_NONE) {
        rap_build_note(v->b, NOTE_UNREAD, v->line, "more classes than there may be");
        return RAP_NONE;
    }
    uint32_t block = v->b->block.n != 0 && v->b->block.at[v->b->block.n - 1].cls == c ? v->b->block.n - 1
                                                                                      : rap_build_block(v->b, c, pos);
    return rap_build_entry(v->b, block, v->line);
}

/* A set inside a set: its phrases again. */
static void copy_set(verbs *v, rap_view inner)
{
    rap_build *b = v->b;
    uint32_t cls = rap_build_class(b, inner, false), n = b->phrase.n;
    if (cls == RAP_NONE) rap_build_note(b, NOTE_UNREAD, v->line, "no set of words above is called so");
    for (uint32_t i = 0; i < n && cls != RAP_NONE; i++) {
        img_phrase p = b->phrase.at[i];
        if (b->entry.at[p.entry].cls != cls || p.layer != b->layer) continue;
        p.entry = entry_of(v, v->set, 0);
        b->entry.at[p.entry].name = b->entry.at[b->phrase.at[i].entry].name;
        *RAP_PUSH(b->a, b->phrase) = p;
    }
}

static void set_line(verbs *v, rap_view l)
{
    rap_view w = rap_trim(rap_sub(l, 1, l.len));
    if (w.len != 0 && w.at[0] == '&') {
        copy_set(v, class_name(v->b, "ds-", rap_sub(w, 1, w.len)));
        return;
    }
    uint32_t e = w.len == 0 ? RAP_NONE : entry_of(v, v->set, 0);
    if (e != RAP_NONE) add_phrase(v, e, w);
}

/* ---- patterns ------------------------------------------------------------------------------------------- */

typedef struct {
    rap_view text; /* of the sequence so far */
    uint32_t words;
    bool verb, source, target;
} sequence;

static void put(verbs *v, sequence *s, rap_view item)
{
    s->text = rap_format(v->b->a, RAP_PRI "%s" RAP_PRI, RAP_ARG(s->text), s->text.len == 0 ? "" : " ", RAP_ARG(item));
}

static bool plain(rap_view w)
{
    for (size_t i = 0; i < w.len; i++)
        if (!((w.at[i] >= 'a' && w.at[i] <= 'z') || w.at[i] == '\'')) return false;
    return w.len != 0;
}

static void word(verbs *v, sequence *s, rap_view w)
{
    s->words++;
    for (size_t i = 0; i < w.len; i++)
        if (w.at[i] == '"') return;
    put(v, s,
        plain(w) ? rap_format(v->b->a, RAP_PRI "|\"" RAP_PRI "\"", RAP_ARG(w), RAP_ARG(w))
                 : rap_format(v->b->a, "\"" RAP_PRI "\"", RAP_ARG(w)));
}

static bool element(verbs *v, sequence *s, rap_view w)
{
    rap_build *b = v->b;
    if (rap_same(w, RAP_LIT("*"))) {
        put(v, s, s->verb ? RAP_LIT("t") : rap_format(b->a, "t:@" RAP_PRI, RAP_ARG(v->block)));
        s->verb = true;
    } else if (rap_same(w, RAP_LIT("$")) || rap_same(w, RAP_LIT("+"))) {
        bool source = w.at[0] == '$', again = source ? s->source : s->target;
        put(v, s, again ? RAP_LIT("#mention") : source ? RAP_LIT("s:#mention") : RAP_LIT("o:#mention"));
        *(source ? &s->source : &s->target) = true;
    } else if (rap_same(w, RAP_LIT("^")) || rap_same(w, RAP_LIT("%"))) {
        put(v, s, RAP_LIT("#mention"));
    } else if (w.at[0] == '&') {
        rap_view cls = class_name(b, "ds-", rap_sub(w, 1, w.len));
        if (rap_build_class(b, cls, false) == RAP_NONE) {
            rap_build_note(b, NOTE_UNREAD, v->line, "no set of words is called " RAP_PRI, RAP_ARG(w));
            return false;
        }
        s->words++;
        put(v, s, rap_format(b->a, "@" RAP_PRI, RAP_ARG(cls)));
    } else {
        word(v, s, rap_lower(b->a, w));
    }
    return true;
}

static bool grouping(char c)
{
    return c == '{' || c == '}' || c == '(' || c == ')';
}

/* One blank-delimited part: elements side by side, parted by underscores. */
static bool part(verbs *v, sequence *s, rap_view w)
{
    bool any = false;
    for (size_t from = 0; from <= w.len;) {
        size_t to = from;
        while (to < w.len && w.at[to] != '_') to++;
        rap_view e = rap_sub(w, from, to);
        while (e.len != 0 && grouping(e.at[0])) e = rap_sub(e, 1, e.len);
        while (e.len != 0 && grouping(e.at[e.len - 1])) e = rap_sub(e, 0, e.len - 1);
        if (e.len != 0) {
            if (!any && s->text.len != 0) put(v, s, RAP_LIT(".."));
            any = true;
            if (!element(v, s, e)) return false;
        }
        from = to + 1;
    }
    return true;
}

static void add_rule(verbs *v, const sequence *s, rap_view code, bool back)
{
    rap_build *b = v->b;
    const char *source = s->source ? "s" : "agent(t)", *target = s->target ? "o" : "first(patient(t), object(t))";
    rap_view action = no_event(code) ? RAP_LIT("none")
                                     : rap_format(b->a, "cameo " RAP_PRI ", source %s, target %s", RAP_ARG(code),
                                                  back ? target : source, back ? source : target);
    rap_rule_text *t = RAP_PUSH(b->a, b->rule_texts);
    t->file = b->file_now;
    t->line = v->line;
    t->foreign = true;
    t->text = rap_format(b->a, "rule " RAP_PRI "-%u%s : event priority %u%s\n  < " RAP_PRI " >\n  => " RAP_PRI "\n",
                         RAP_ARG(rap_sub(v->block, 3, v->block.len)), (unsigned)v->line, back ? "b" : "",
                         (unsigned)s->words, back ? " also" : "", RAP_ARG(s->text), RAP_ARG(action));
    v->rules++;
}

static void add_rules(verbs *v, const sequence *s, rap_view code)
{
    size_t colon = 0;
    bool two = rap_find(code, RAP_LIT(":"), &colon);
    if (two && rap_sub(code, colon + 1, code.len).len != 0)
        add_rule(v, s, rap_trim(rap_sub(code, colon + 1, code.len)), true);
    add_rule(v, s, two ? rap_trim(rap_sub(code, 0, colon)) : code, false);
}

static void pattern_line(verbs *v, rap_view l)
{
    rap_view code, words = split_code(rap_sub(l, 1, l.len), &code);
    sequence s = {0};
    if (v->block.len == 0 || code.len == 0) {
        rap_build_note(v->b, NOTE_UNREAD, v->line,
                       v->block.len == 0 ? "a pattern before the first block" : "a pattern without a code");
        return;
    }
    for (size_t i = 0; i < words.len;) {
        while (i < words.len && (words.at[i] == ' ' || words.at[i] == '\t')) i++;
        size_t from = i;
        while (i < words.len && words.at[i] != ' ' && words.at[i] != '\t') i++;
        if (i > from && !part(v, &s, rap_sub(words, from, i))) return;
    }
    if (!s.verb) rap_build_note(v->b, NOTE_UNREAD, v->line, "a pattern without *");
    else add_rules(v, &s, code);
}

/* ---- blocks --------------------------------------------------------------------------------------------- */

static void default_rule(verbs *v, rap_view code)
{
    sequence s = {0};
    if (no_event(code)) return;
    (void)element(v, &s, RAP_LIT("*"));
    add_rules(v, &s, code);
}

static void block_line(verbs *v, rap_view l)
{
    size_t from = 0;
    while (from < l.len && (l.at[from] == '-' || l.at[from] == ' ' || l.at[from] == '\t')) from++;
    rap_view name = split_code(rap_sub(l, from, l.len), &v->code);
    v->set = RAP_NULL;
    v->block = class_name(v->b, "dv-", name);
    if (v->block.len == 3) {
        rap_build_note(v->b, NOTE_UNREAD, v->line, "a block without a name");
        v->block = RAP_NULL;
        return;
    }
    rap_build_class(v->b, v->block, true);
    default_rule(v, v->code);
}

static void verb_line(verbs *v, rap_view l)
{
    rap_view code, words = split_code(l, &code);
    size_t brace = words.len;
    (void)rap_find(words, RAP_LIT("{"), &brace);
    rap_view own = v->block;
    if (code.len != 0 && !no_event(code)) { /* a verb with a code of its own is a block of its own */
        v->block = class_name(v->b, "dv-", rap_trim(rap_sub(words, 0, brace)));
        default_rule(v, code);
    }
    uint32_t e = v->block.len == 0 ? RAP_NONE : entry_of(v, v->block, 1u << RAP_UPOS_VERB);
    if (e != RAP_NONE) add_phrase(v, e, rap_trim(rap_sub(words, 0, brace)));
    for (size_t i = brace + 1; e != RAP_NONE && i < words.len;) {
        size_t to = i;
        while (to < words.len && words.at[to] != ' ' && words.at[to] != '}' && words.at[to] != ',') to++;
        add_phrase(v, e, rap_sub(words, i, to));
        i = to + 1;
    }
    v->block = own;
}

void rap_build_verbs(rap_build *b, rap_view text)
{
    verbs v = {.b = b, .text = text};
    b->lenient = true;
    while (v.at < text.len) {
        rap_view l = next_line(&v);
        if (l.len == 0) continue;
        if (rap_starts(l, "---")) {
            block_line(&v, l);
        } else if (l.at[0] == '-') {
            pattern_line(&v, l);
        } else if (l.at[0] == '&') {
            v.set = class_name(b, "ds-", rap_sub(l, 1, l.len));
            rap_build_class(b, v.set, true);
        } else if (l.at[0] == '+' && v.set.len != 0) {
            set_line(&v, l);
        } else if (l.at[0] == '~') {
            rap_build_note(b, NOTE_UNREAD, v.line, "patterns of sets of verbs (~) are not read");
        } else {
            v.set = RAP_NULL;
            verb_line(&v, l);
        }
    }
    b->lenient = false;
    b->drop_events = b->drop_events || v.rules != 0;
}

/* The dictionaries that researchers have: actors and agents in the forms of TABARI and PETRARCH (verbs: verbs.c).
 *
 *   NAME_OF_ACTOR_ [CODE]            underscores are blanks; case is lost, so a name must begin with a capital in the text
 *   +SYNONYM                         of the name above
 *       [CODE 20170120-20210120]     a code for some days; also <D and >D, and years of two digits
 *   PHRASE, +PHRASE                  discards: no events in its sentence, in its dispatch
 *   AGENT {PLURAL} [~CODE]           a common noun; {} = it has no plural; !SET! stands for each word of a set
 *
 * A phrase that the base knows goes to the class that it has there (an adjective of a country stays one) and keeps its
 * other attributes. What is not understood is a note of file and line, never a failure.
 * Source: the documentation and readers of TABARI 0.8 and PETRARCH 1 and 2. */
#include "lexicon/build.h"

#include <string.h>

#define MAX_SET 16
#define MAX_SETS_IN 8     /* sets named in one agent, those in the words of its sets among them */
#define MAX_FORMS 1024    /* names that one agent may stand for */

typedef struct {
    rap_view name; /* with its marks: !PERSON! */
    rap_view words[MAX_SET];
    uint32_t n;
} word_set;

typedef struct {
    rap_build *b;
    rap_view text;
    size_t at;
    uint32_t line;
    bool comment; /* inside <!-- --> */
    bool agents;
    RAP_ARRAY(rap_view) names;
    uint32_t names_line;
    RAP_ARRAY(rap_view) codes; /* the brackets' contents */
    RAP_ARRAY(word_set) sets;
    uint32_t *known, known_n; /* base phrases by hash of their words: index + 1 */
} dictionary;

/* ---- the base's phrases --------------------------------------------------------------------------------- */

static uint64_t words_hash(const rap_build *b, uint32_t first, uint32_t n)
{
    uint64_t h = n;
    for (uint32_t i = 0; i < n; i++) h = (h ^ b->word.at[first + i].lower) * 0x9E3779B97F4A7C15u;
    return h ^ h >> 29;
}

static void index_base(dictionary *d)
{
    rap_build *b = d->b;
    d->known_n = 1024;
    while (d->known_n < b->phrase.n * 2) d->known_n *= 2;
    d->known = RAP_NEW(b->a, uint32_t, d->known_n);
    for (uint32_t i = 0; i < b->phrase.n; i++) {
        const img_phrase *p = &b->phrase.at[i];
        if (p->layer != 0) continue;
        uint32_t at = (uint32_t)words_hash(b, p->word_first, p->word_n) & (d->known_n - 1);
        while (d->known[at] != 0) at = (at + 1) & (d->known_n - 1);
        d->known[at] = i + 1;
    }
}

/* The base's entry of the phrase in a class; RAP_NONE. */
static uint32_t base_entry(dictionary *d, rap_view phrase, const char *cls)
{
    rap_build *b = d->b;
    uint32_t first = b->word.n, n = rap_build_words(b, phrase, true), found = RAP_NONE;
    for (uint32_t at = (uint32_t)words_hash(b, first, n) & (d->known_n - 1); d->known[at] != 0 && found == RAP_NONE;
         at = (at + 1) & (d->known_n - 1)) {
        const img_phrase *p = &b->phrase.at[d->known[at] - 1];
        bool same = p->word_n == n;
        for (uint32_t i = 0; same && i < n; i++)
            same = b->word.at[p->word_first + i].lower == b->word.at[first + i].lower;
        if (same && rap_same(rap_build_text(b, b->cls.at[b->entry.at[p->entry].cls].name), rap_view_of(cls)))
            found = p->entry;
    }
    b->word.n = first;
    return found;
}

/* ---- entries -------------------------------------------------------------------------------------------- */

static rap_view lower_name(rap_build *b, rap_view v)
{
    char *out = rap_take_raw(b->a, v.len + 1);
    for (size_t i = 0; i < v.len; i++) out[i] = v.at[i] == '_' ? ' ' : v.at[i];
    return rap_trim(rap_lower(b->a, (rap_view){out, v.len}));
}

static bool is_code(rap_view v)
{
    for (size_t i = 0; i < v.len; i++) {
        char c = v.at[i];
        if (!((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) return false;
    }
    return v.len >= 2 && v.len <= 24;
}

static rap_view upper(rap_build *b, rap_view v)
{
    char *out = rap_take_raw(b->a, v.len + 1);
    for (size_t i = 0; i < v.len; i++) out[i] = v.at[i] >= 'a' && v.at[i] <= 'z' ? (char)(v.at[i] - 32) : v.at[i];
    return (rap_view){out, v.len};
}

/* The code at the head of a bracket, with "~" taken off; RAP_NULL for "---" and "+++", which say that it has none. */
static bool bracket_code(dictionary *d, rap_view v, rap_view *code, rap_view *rest, uint32_t line)
{
    size_t n = 0;
    v = rap_trim(v);
    while (n < v.len && v.at[n] != ' ' && v.at[n] != '\t' && v.at[n] != '<' && v.at[n] != '>') n++;
    rap_view c = rap_sub(v, 0, n);
    *rest = rap_trim(rap_sub(v, n, v.len));
    if (c.len != 0 && c.at[0] == '~') c = rap_trim(rap_sub(c, 1, c.len));
    if (c.len != 0 && c.at[c.len - 1] == '~') c = rap_sub(c, 0, c.len - 1);
    *code = RAP_NULL;
    if (rap_same(c, RAP_LIT("---")) || rap_same(c, RAP_LIT("+++"))) return true;
    size_t slash = 0;
    while (slash < c.len && c.at[slash] != '/') slash++;
    if (slash < c.len) {
        rap_build_note(d->b, NOTE_UNREAD, line, "several codes [" RAP_PRI "]: only the first is taken", RAP_ARG(c));
        c = rap_sub(c, 0, slash);
    }
    if (!is_code(c)) {
        rap_build_note(d->b, NOTE_UNREAD, line, "[" RAP_PRI "] is no code", RAP_ARG(rap_sub(v, 0, 40)));
        return false;
    }
    *code = upper(d->b, c);
    return true;
}

static rap_day read_day(rap_view v)
{
    int n[8], k = 0;
    for (size_t i = 0; i < v.len; i++) {
        if (v.at[i] < '0' || v.at[i] > '9' || k == 8) return RAP_NO_DAY;
        n[k++] = v.at[i] - '0';
    }
    if (k == 6) { /* years of two digits: 31 to 99 are of the twentieth century */
        int y = n[0] * 10 + n[1];
        return rap_day_of(y > 30 ? 1900 + y : 2000 + y, n[2] * 10 + n[3], n[4] * 10 + n[5]);
    }
    if (k != 8) return RAP_NO_DAY;
    return rap_day_of(n[0] * 1000 + n[1] * 100 + n[2] * 10 + n[3], n[4] * 10 + n[5], n[6] * 10 + n[7]);
}

/* "<19911226", "> 990816", "20170120-20210120", "19950601 - 19990815". */
static bool read_days(rap_view v, rap_day *from, rap_day *to)
{
    *from = *to = RAP_NO_DAY;
    if (v.len != 0 && (v.at[0] == '<' || v.at[0] == '>')) {
        rap_day day = read_day(rap_trim(rap_sub(v, 1, v.len)));
        if (day == RAP_NO_DAY) return false;
        if (v.at[0] == '<') *to = day - 1;
        else *from = day + 1;
        return true;
    }
    size_t dash = 0;
    while (dash < v.len && v.at[dash] != '-') dash++;
    *from = read_day(rap_trim(rap_sub(v, 0, dash)));
    *to = dash < v.len ? read_day(rap_trim(rap_sub(v, dash + 1, v.len))) : RAP_NO_DAY;
    return *from != RAP_NO_DAY && *to != RAP_NO_DAY;
}

static void copy_attrs(rap_build *b, img_entry *to, uint32_t from, bool kind)
{
    const img_entry *old = &b->entry.at[from];
    const img_block *block = &b->block.at[old->block];
    for (int pass = 0; pass < 2; pass++) {
        uint32_t first = pass == 0 ? old->attr_first : block->attr_first, n = pass == 0 ? old->attr_n : block->attr_n;
        for (uint32_t i = first; i < first + n; i++) {
            img_attr a = b->attr.at[i];
            rap_view key = rap_build_text(b, a.key);
            if (rap_same(key, RAP_LIT("code")) || rap_same(key, RAP_LIT("pos")) ||
                (!kind && rap_same(key, RAP_LIT("kind"))))
                continue;
            *RAP_PUSH(b->a, b->attr) = a;
            to->attr_n++;
        }
    }
}

static rap_view code_of(rap_build *b, uint32_t entry)
{
    const img_entry *e = &b->entry.at[entry];
    for (uint32_t i = e->attr_first; i < e->attr_first + e->attr_n; i++)
        if (rap_same(rap_build_text(b, b->attr.at[i].key), RAP_LIT("code")))
            return rap_build_text(b, b->attr.at[i].value);
    return RAP_NULL;
}

/* What kind of actor a code of an unknown name speaks of. */
static const char *kind_of_code(rap_view code)
{
    if (code.len == 0) return NULL;
    if (rap_starts(code, "IGO") || rap_starts(code, "NGO") || rap_starts(code, "NGM") || rap_starts(code, "MNC"))
        return "organization";
    if (rap_starts(code, "IMG") || (code.len >= 6 && rap_starts(rap_sub(code, 3, code.len), "REB"))) return "group";
    return code.len == 3 ? "country" : NULL;
}

/* Whether a word that the base does not know looks like the adjective of a country (class dictionary-adjective). */
static bool adjective(dictionary *d, rap_view phrase)
{
    rap_build *b = d->b;
    uint32_t cls = rap_build_class(b, RAP_LIT("dictionary-adjective"), false);
    for (uint32_t i = 0; cls != RAP_NONE && i < b->entry.n; i++) {
        if (b->entry.at[i].cls != cls) continue;
        rap_view end = rap_build_text(b, b->entry.at[i].name);
        if (phrase.len > end.len + 2 && rap_same(rap_sub(phrase, phrase.len - end.len, phrase.len), end)) return true;
    }
    return false;
}

static uint32_t block_of(dictionary *d, uint32_t base, const char *cls)
{
    rap_build *b = d->b;
    uint32_t c = base != RAP_NONE ? b->entry.at[base].cls : rap_build_class(b, rap_view_of(cls), true);
    if (b->block.n != 0 && b->block.at[b->block.n - 1].cls == c && b->block.at[b->block.n - 1].attr_n == 0 &&
        b->block.at[b->block.n - 1].pos == 0)
        return b->block.n - 1;
    return rap_build_block(b, c, 0);
}

static void put_attr(rap_build *b, uint32_t entry, const char *key, rap_view value)
{
    rap_build_attr(b, rap_view_of(key), value);
    b->entry.at[entry].attr_n++;
}

static void put_readings(dictionary *d, uint32_t entry)
{
    rap_build *b = d->b;
    b->entry.at[entry].reading_first = b->reading.n;
    for (uint32_t i = 0; i < d->codes.n; i++) {
        rap_view code, rest;
        rap_day from, to;
        if (!bracket_code(d, d->codes.at[i], &code, &rest, d->names_line) || rest.len == 0 || code.at == NULL)
            continue;
        if (!read_days(rest, &from, &to)) {
            rap_build_note(b, NOTE_UNREAD, d->names_line, "days not understood: [" RAP_PRI "]",
                           RAP_ARG(d->codes.at[i]));
            continue;
        }
        img_reading r = {(uint32_t)from, (uint32_t)to, b->attr.n, 1};
        rap_build_attr(b, RAP_LIT("code"), code);
        *RAP_PUSH(b->a, b->reading) = r;
        b->entry.at[entry].reading_n++;
    }
}

/* The code that holds whatever the day. */
static bool plain_code(dictionary *d, rap_view *code)
{
    for (uint32_t i = 0; i < d->codes.n; i++) {
        rap_view rest;
        if (bracket_code(d, d->codes.at[i], code, &rest, d->names_line) && rest.len == 0) return true;
    }
    *code = RAP_NULL;
    return false;
}

/* An entry of the class of `base`, whose attributes but the code it takes over; of `cls` where there is no base. */
static uint32_t actor_entry(dictionary *d, rap_view name, rap_view code, uint32_t base, const char *cls)
{
    rap_build *b = d->b;
    uint32_t e = rap_build_entry(b, block_of(d, base, cls), d->names_line);
    const char *kind = kind_of_code(code);
    if (code.at != NULL) put_attr(b, e, "code", code);
    if (base != RAP_NONE) copy_attrs(b, &b->entry.at[e], base, true);
    else if (kind != NULL) put_attr(b, e, "kind", rap_view_of(kind));
    uint32_t from = b->phrase.n;
    rap_build_phrase(b, e, name, 0, d->names_line);
    for (uint32_t i = from; i < b->phrase.n; i++)
        b->phrase.at[i].pos |= PHRASE_CAPITAL | (name.len <= 2 ? PHRASE_CAPITALS : 0);
    return e;
}

static void actor(dictionary *d, rap_view name, rap_view first)
{
    static const char *const classes[] = {"actor", "demonym", "capital", "metonym"};
    rap_build *b = d->b;
    rap_view code;
    bool known = false;
    (void)plain_code(d, &code);
    for (size_t i = 0; i < RAP_COUNT(classes); i++) {
        uint32_t base = base_entry(d, name, classes[i]);
        if (base == RAP_NONE) continue;
        known = true;
        if (d->codes.n == 1 && rap_same(code_of(b, base), code)) continue; /* ours says the same, and more */
        put_readings(d, actor_entry(d, name, code, base, NULL));
    }
    if (known) return;
    bool adj = code.len == 3 && adjective(d, name);
    uint32_t e = actor_entry(d, name, code, RAP_NONE, adj ? "demonym" : "actor");
    if (adj) {
        put_attr(b, e, "form", RAP_LIT("demonym"));
        put_attr(b, e, "name", first);
    }
    put_readings(d, e);
}

static void agent(dictionary *d, rap_view name)
{
    rap_build *b = d->b;
    rap_view code;
    if (!plain_code(d, &code) || code.at == NULL) return;
    uint32_t base = base_entry(d, name, "agent");
    if (base == RAP_NONE) base = base_entry(d, name, "title");
    uint32_t e = rap_build_entry(b, block_of(d, base, "agent"), d->names_line);
    put_attr(b, e, "code", code);
    if (base != RAP_NONE) copy_attrs(b, &b->entry.at[e], base, true);
    b->entry.at[e].reading_first = b->reading.n;
    rap_build_phrase(b, e, name, rap_build_upos(RAP_LIT("NOUN|ADJ"), true), d->names_line);
}

/* An agent with !SET! in its name is as many as the set has words. `left` names may still be made: the words of a set may
 * name sets, that one too. False when too many were asked for. */
static bool agents_of(dictionary *d, rap_view name, uint32_t depth, uint32_t *left)
{
    if (depth > MAX_SETS_IN || (*left)-- == 0) return false;
    for (uint32_t s = 0; s < d->sets.n; s++) {
        size_t at;
        word_set *set = &d->sets.at[s];
        if (!rap_find(name, set->name, &at)) continue;
        rap_view rest = rap_sub(name, at + set->name.len, name.len);
        for (uint32_t i = 0; i < set->n; i++)
            if (!agents_of(d, rap_format(d->b->a, RAP_PRI RAP_PRI RAP_PRI, RAP_ARG(rap_sub(name, 0, at)),
                                         RAP_ARG(set->words[i]), RAP_ARG(rest)), depth + 1, left))
                return false;
        return true;
    }
    for (size_t i = 0; i < name.len; i++) {
        if (name.at[i] != '!') continue;
        rap_build_note(d->b, NOTE_UNREAD, d->names_line, "no set of words for \"" RAP_PRI "\"", RAP_ARG(name));
        return true;
    }
    agent(d, lower_name(d->b, name));
    return true;
}

static void agents_named(dictionary *d, rap_view name)
{
    uint32_t left = MAX_FORMS;
    if (!agents_of(d, name, 0, &left))
        rap_build_note(d->b, NOTE_UNREAD, d->names_line, "\"" RAP_PRI "\" stands for too many names, or a set names itself",
                       RAP_ARG(name));
}

static void flush(dictionary *d)
{
    if (d->names.n != 0 && d->codes.n == 0)
        rap_build_note(d->b, NOTE_UNREAD, d->names_line, "\"" RAP_PRI "\" has no code", RAP_ARG(d->names.at[0]));
    for (uint32_t i = 0; i < d->names.n && d->codes.n != 0; i++) {
        if (d->agents) agents_named(d, d->names.at[i]);
        else actor(d, lower_name(d->b, d->names.at[i]), lower_name(d->b, d->names.at[0]));
    }
    d->names.n = d->codes.n = 0;
}

/* ---- lines ---------------------------------------------------------------------------------------------- */

static rap_view next_line(dictionary *d)
{
    size_t from = d->at;
    while (d->at < d->text.len && d->text.at[d->at] != '\n') d->at++;
    rap_view v = rap_sub(d->text, from, d->at);
    if (d->at < d->text.len) d->at++;
    d->line++;
    for (size_t i = 0; i < v.len; i++)
        if (v.at[i] == '#' || v.at[i] == ';') return rap_sub(v, 0, i);
    return v;
}

/* Takes <!-- ... --> away, over lines too. */
static rap_view without_xml(dictionary *d, rap_view v)
{
    size_t at;
    if (d->comment) {
        if (!rap_find(v, RAP_LIT("-->"), &at)) return RAP_NULL;
        d->comment = false;
        v = rap_sub(v, at + 3, v.len);
    }
    if (!rap_find(v, RAP_LIT("<!"), &at)) return v;
    rap_view before = rap_sub(v, 0, at), after = rap_sub(v, at, v.len);
    size_t end;
    if (!rap_find(after, RAP_LIT("-->"), &end)) d->comment = true;
    return before;
}

/* The brackets of a line into codes; returns what stands before the first of [ and {. */
static rap_view brackets(dictionary *d, rap_view v)
{
    size_t head = 0;
    while (head < v.len && v.at[head] != '[' && v.at[head] != '{') head++;
    for (size_t i = head; i < v.len; i++) {
        if (v.at[i] != '[' && v.at[i] != '{') continue;
        char close = v.at[i] == '[' ? ']' : '}';
        size_t from = i + 1;
        while (i < v.len && v.at[i] != close) i++;
        if (i == v.len) {
            rap_build_note(d->b, NOTE_UNREAD, d->line, "expected %c", close);
            break;
        }
        rap_view inside = rap_trim(rap_sub(v, from, i));
        if (close == ']') *RAP_PUSH(d->b->a, d->codes) = inside;
        else if (inside.len != 0) *RAP_PUSH(d->b->a, d->names) = inside;
    }
    return rap_trim(rap_sub(v, 0, head));
}

static void read_set(dictionary *d, rap_view v, size_t equals)
{
    word_set *s = RAP_PUSH(d->b->a, d->sets);
    s->name = rap_trim(rap_sub(v, 0, equals));
    for (size_t from = equals + 1; from < v.len && s->n < MAX_SET;) {
        size_t to = from;
        while (to < v.len && v.at[to] != ',') to++;
        rap_view w = rap_trim(rap_sub(v, from, to));
        if (w.len != 0) s->words[s->n++] = w;
        from = to + 1;
    }
}

static void entry_line(dictionary *d, rap_view v)
{
    size_t equals;
    if (v.at[0] == '!' && rap_find(v, RAP_LIT("="), &equals)) {
        read_set(d, v, equals);
        return;
    }
    if (v.at[0] == '[') {
        if (d->names.n == 0) rap_build_note(d->b, NOTE_UNREAD, d->line, "a code without a name");
        (void)brackets(d, v);
        return;
    }
    bool synonym = v.at[0] == '+' && d->names.n != 0;
    if (!synonym) {
        flush(d);
        d->names_line = d->line;
    }
    uint32_t at = d->names.n;
    *RAP_PUSH(d->b->a, d->names) = RAP_NULL; /* the name stands before its plurals */
    rap_view name = brackets(d, synonym ? rap_sub(v, 1, v.len) : v);
    if (name.len != 0) {
        d->names.at[at] = name;
    } else {
        d->names.n = at;
        rap_build_note(d->b, NOTE_UNREAD, d->line, "a line without a name");
    }
}

static bool holds(rap_view name, const char *word)
{
    for (size_t i = 0; i + strlen(word) <= name.len; i++)
        if (rap_same_folded(rap_sub(name, i, i + strlen(word)), rap_view_of(word))) return true;
    return false;
}

/* Words of reports that are none of events, sports mostly: of the whole dispatch with "+", else of their sentence. */
static void read_discards(rap_build *b, rap_view text)
{
    dictionary d = {.b = b, .text = text};
    uint32_t sentence = rap_build_block(b, rap_build_class(b, RAP_LIT("discard"), true), 0);
    uint32_t dispatch = rap_build_block(b, rap_build_class(b, RAP_LIT("discard-dispatch"), true), 0);
    b->lenient = true;
    while (d.at < d.text.len) {
        rap_view v = rap_trim(without_xml(&d, next_line(&d)));
        bool all = v.len != 0 && v.at[0] == '+';
        v = brackets(&d, all ? rap_sub(v, 1, v.len) : v);
        if (v.len == 0) continue;
        uint32_t e = rap_build_entry(b, all ? dispatch : sentence, d.line);
        rap_build_phrase(b, e, lower_name(b, v), 0, d.line);
    }
    b->lenient = false;
}

bool rap_build_petrarch(rap_build *b, rap_view name, rap_view text)
{
    size_t tilde, bracket;
    if (holds(name, "licen") || holds(name, "readme")) return false;
    if (holds(name, "issue")) {
        rap_build_note(b, NOTE_UNREAD, 1, "dictionaries of issues are not read: this file is left out");
        return false;
    }
    if (holds(name, "discard")) {
        read_discards(b, text);
        return true;
    }
    if (rap_starts(text, "---") || rap_find(text, RAP_LIT("\n---"), NULL)) {
        if (b->drop_events) rap_build_note(b, NOTE_UNREAD, 1, "a second dictionary of verbs: this file is left out");
        else rap_build_verbs(b, text);
        return true;
    }
    if (!rap_find(text, RAP_LIT("["), &bracket)) return false;
    dictionary d = {.b = b, .text = text};
    d.agents = holds(name, "agent") || (!holds(name, "actor") && rap_find(text, RAP_LIT("[~"), &tilde));
    index_base(&d);
    b->lenient = true;
    while (d.at < d.text.len) {
        rap_view v = rap_trim(without_xml(&d, next_line(&d)));
        if (v.len != 0) entry_line(&d, v);
    }
    flush(&d);
    b->lenient = false;
    return true;
}

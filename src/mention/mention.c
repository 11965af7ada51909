/* mention.c - see mention.h. Names first (lexicon, then model), titles joined to them, then descriptions and pronouns. */
#include "mention/mention.h"

typedef struct {
    rap_doc *doc;
    const rap_lexicon *lex;
    rap_actor_classes cls;
    uint16_t cue, calendar[3];
    rap_tree tree;
    uint32_t *title_end; /* [T] where the title that holds the token ends, 0 = none */
    uint32_t *core;      /* [T] mention + 1 whose name or description holds the token, 0 = none */
} work;

static rap_token *token_at(const work *w, uint32_t t)
{
    return &w->doc->tokens.at[t];
}

static bool starts_upper(const work *w, uint32_t t)
{
    rap_view v = rap_form_of(w->doc, t);
    size_t at = 0;
    return v.len > 0 && rap_is_upper_cp(rap_utf8_next(v.at, v.len, &at));
}

/* The token of [first, last) that hangs outside of it. */
static uint32_t head_of(const work *w, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t < last; t++) {
        uint32_t h = token_at(w, t)->head;
        if ((h == RAP_NONE || h < first || h >= last) && !rap_is_punct(w->doc, t))
            return t;
    }
    return last - 1;
}

/* By the tagger's word; where it has none, by a form that is longer than its lemma by a plural's s. */
static bool is_plural(const work *w, uint32_t t)
{
    const rap_token *k = token_at(w, t);
    if (k->morph.number != 0)
        return k->morph.number == RAP_NUMBER_PLUR;
    rap_view form = rap_form_of(w->doc, t);
    return k->upos == RAP_UPOS_NOUN && form.len > k->lemma.len && rap_ends(form, "s");
}

static rap_mention *add(work *w, uint32_t first, uint32_t last, uint32_t head, rap_form form, rap_kind kind)
{
    rap_mention *m = RAP_PUSH(w->doc->arena, w->doc->mentions);
    m->first = first;
    m->last = last;
    m->head = head;
    m->start = token_at(w, first)->start;
    m->end = token_at(w, last - 1)->end;
    m->form = form;
    m->kind = kind;
    m->entry = RAP_NONE;
    m->code = RAP_NULL;
    m->sure = form == RAP_FORM_PRONOUN ? RAP_SURE_LOW : RAP_SURE_HIGH;
    m->plural = is_plural(w, head);
    return m;
}

static void cover(work *w, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t < last; t++)
        w->core[t] = w->doc->mentions.n;
}

static bool is_joint(const work *w, uint32_t t)
{
    uint8_t pos = token_at(w, t)->upos;
    return pos == RAP_UPOS_CCONJ || pos == RAP_UPOS_ADP || pos == RAP_UPOS_VERB || pos == RAP_UPOS_PUNCT;
}

/* ---- names ------------------------------------------------------------------------------------------------------- */

static bool is_name_class(const work *w, uint16_t c)
{
    const rap_actor_classes *k = &w->cls;
    return c != RAP_NO_CLASS &&
           (c == k->actor || c == k->metonym || c == k->outlet || c == k->demonym || c == k->capital || c == k->place);
}

/* Which class tells more where two entries cover the same words. */
static int class_rank(const work *w, uint16_t c)
{
    const rap_actor_classes *k = &w->cls;
    return c == k->actor ? 6 : c == k->metonym ? 5 : c == k->outlet ? 4 : c == k->demonym ? 3 : c == k->capital ? 2 : 1;
}

static const rap_hit *name_hit(const work *w, uint32_t t)
{
    const rap_hit *best = NULL;
    for (uint32_t i = w->doc->first_hit[t]; i < w->doc->first_hit[t + 1]; i++) {
        const rap_hit *h = &w->doc->hits.at[i];
        if (!is_name_class(w, h->cls) || !(starts_upper(w, h->first) || starts_upper(w, h->head)))
            continue;
        if (best == NULL || h->last > best->last ||
            (h->last == best->last && class_rank(w, h->cls) > class_rank(w, best->cls)))
            best = h;
    }
    return best;
}

static uint32_t ner_end(const work *w, uint32_t t)
{
    uint8_t kind = token_at(w, t)->ner;
    uint32_t e = t + 1, last = w->doc->sentences.at[token_at(w, t)->sentence].last;
    while (e < last && token_at(w, e)->ner == kind && !token_at(w, e)->ner_begin)
        e++;
    while (e > t + 1 && (is_joint(w, e - 1) || token_at(w, e - 1)->upos == RAP_UPOS_PART) &&
           !rap_form_is(w->doc, e - 1, "."))
        e--;
    return e;
}

static rap_kind kind_of_ner(uint8_t ner)
{
    switch ((rap_ner)ner) {
    case RAP_NER_PERSON: return RAP_KIND_PERSON;
    case RAP_NER_ORGANIZATION: return RAP_KIND_ORGANIZATION;
    case RAP_NER_PLACE: return RAP_KIND_PLACE;
    case RAP_NER_GROUP: return RAP_KIND_GROUP;
    default: return RAP_KIND_OTHER;
    }
}

static void add_hit(work *w, const rap_hit *h)
{
    rap_view kind = rap_entry_get(w->lex, h->entry, "kind", w->doc->date);
    rap_kind k = h->cls == w->cls.outlet ? RAP_KIND_ORGANIZATION : rap_kind_of_word(kind);
    if (h->cls == w->cls.place && k == RAP_KIND_OTHER)
        k = RAP_KIND_PLACE;
    uint32_t head = head_of(w, h->first, h->last);
    rap_mention *m = add(w, h->first, h->last, head, RAP_FORM_NAME, k);
    m->entry = h->entry;
    m->code = rap_entry_get(w->lex, h->entry, "code", w->doc->date);
    m->definite = true;
    if (h->cls == w->cls.place)
        m->code = RAP_NULL; /* a place acts through its state only where a rule says so */
    cover(w, h->first, h->last);
}

static void add_name(work *w, uint32_t first, uint32_t last, rap_kind kind)
{
    bool upper = false;
    for (uint32_t t = first; t < last; t++)
        upper = upper || (starts_upper(w, t) && token_at(w, t)->upos != RAP_UPOS_DET);
    if (!upper)
        return; /* "of the", as the model has it at times */
    uint32_t head = head_of(w, first, last);
    rap_mention *m = add(w, first, last, head, RAP_FORM_NAME, kind);
    m->definite = true;
    if (kind != RAP_KIND_PERSON)
        m->code = rap_code_of_words(w->doc, w->lex, &w->cls, first, last, head, w->doc->arena);
    cover(w, first, last);
}

/* Past the titles at the beginning of [t, end), as long as something is left. */
static uint32_t after_title(const work *w, uint32_t t, uint32_t end)
{
    for (uint32_t i = t; i < end && i <= t + 3; i++)
        if (w->title_end[i] > 0 && w->title_end[i] < end)
            return after_title(w, w->title_end[i], end);
    return t;
}

/* A name that the model cut short: further parts of the same name, and what a hyphen joins to it. */
static uint32_t whole_name(const work *w, uint32_t end)
{
    const rap_sentence *s = &w->doc->sentences.at[token_at(w, end - 1)->sentence];
    while (end < s->last && w->core[end] == 0) {
        bool hyphen = end + 1 < s->last && rap_form_is(w->doc, end, "-") &&
                      !(token_at(w, end - 1)->flags & RAP_TOKEN_SPACE_AFTER) &&
                      !(token_at(w, end)->flags & RAP_TOKEN_SPACE_AFTER);
        bool more = token_at(w, end)->upos == RAP_UPOS_PROPN && token_at(w, end)->rel == RAP_REL_FLAT &&
                    starts_upper(w, end) && !token_at(w, end)->ner_begin;
        if (!hyphen && !more)
            break;
        end += hyphen ? 2 : 1;
    }
    return end;
}

static bool only_title(const work *w, uint32_t t, uint32_t end)
{
    if (w->title_end[end - 1] == end &&
        (token_at(w, t)->ner == RAP_NER_PERSON || token_at(w, t)->ner == RAP_NER_ORGANIZATION))
        return true; /* "US Ambassador": nobody's name */
    for (uint32_t i = t; i < end; i++)
        if (w->title_end[i] == 0)
            return false;
    return true;
}

/* Two names that the lexicon knows with "and" between. */
static bool joins_known(const work *w, uint32_t t, uint32_t end)
{
    for (uint32_t k = t + 1; k + 1 < end; k++)
        if (token_at(w, k)->upos == RAP_UPOS_CCONJ && name_hit(w, t) != NULL && name_hit(w, k + 1) != NULL)
            return true;
    return false;
}

static bool known_body(const work *w, const rap_hit *h)
{
    rap_view k = rap_entry_get(w->lex, h->entry, "kind", w->doc->date);
    return h->cls == w->cls.actor && !rap_same(k, RAP_LIT("person"));
}

static uint32_t take_marked_from(work *w, uint32_t t, uint32_t end, rap_kind kind, uint32_t none)
{
    uint32_t head = head_of(w, t, end);
    for (uint32_t i = t; i < end; i++) {
        const rap_hit *h = name_hit(w, i);
        if (h == NULL)
            continue;
        bool whole = h->first <= t && h->last >= end;
        if (whole || (h->first <= head && head < h->last && kind != RAP_KIND_PERSON))
            return none;
        if (kind == RAP_KIND_PERSON && h->last - h->first > 1 && h->last <= end && known_body(w, h))
            kind = RAP_KIND_ORGANIZATION; /* "United Nations Security Council", taken for a person */
        if (kind != RAP_KIND_PERSON && h->last <= end)
            add_hit(w, h); /* "U.S." in "U.S. Navy" */
        i = h->last > i ? h->last - 1 : i;
    }
    if (end - t == 1 && token_at(w, t)->upos != RAP_UPOS_PROPN && kind != RAP_KIND_GROUP &&
        kind != RAP_KIND_ORGANIZATION)
        return none;
    add_name(w, t, end, kind);
    return end;
}

/* A run that the model marks is a name of its own unless the lexicon knows its head; then the known parts stand. */
static uint32_t take_marked(work *w, uint32_t t)
{
    uint32_t end = ner_end(w, t);
    if (kind_of_ner(token_at(w, t)->ner) == RAP_KIND_PERSON && joins_known(w, t, end))
        return t;       /* "Averland and Tarvia", taken for one person */
    if (is_joint(w, t)) /* "and Bo Moe", as the model has it at times */
        return t;
    rap_kind kind = kind_of_ner(token_at(w, t)->ner);
    if (kind == RAP_KIND_OTHER)
        return t;
    if (only_title(w, t, end))
        return t;
    if (kind == RAP_KIND_PERSON) { /* the model takes titles into names */
        end = whole_name(w, end);
        for (uint32_t k = t + 2; k < end; k++)
            if (token_at(w, k)->upos == RAP_UPOS_ADP && rap_form_is(w->doc, k, "of"))
                end = k; /* "Bruce Lund of the Halm Institute" */
        if (only_title(w, t, end))
            return t;
        const rap_hit *state = t > 0 && token_at(w, t - 1)->upos == RAP_UPOS_ADP ? name_hit(w, t) : NULL;
        if (state && state->last < end && known_body(w, state)) { /* "ambassador to Norway Kari Moe" */
            add_hit(w, state);
            return take_marked_from(w, state->last, end, kind, state->last);
        }
        const rap_hit *titled = name_hit(w, t); /* "President Bush": known by title and surname */
        if (titled && titled->last >= end && !known_body(w, titled) && titled->cls == w->cls.actor)
            return t;
        uint32_t bare = after_title(w, t, end);
        if (bare < end && bare > t && (is_joint(w, bare) || token_at(w, bare)->upos == RAP_UPOS_DET))
            return t; /* "President of the Averlandic Security Council" names no person */
        if (bare != t)
            return take_marked_from(w, bare, end, kind, bare);
    }
    return take_marked_from(w, t, end, kind, t);
}

static bool calendar(const work *w, uint32_t t)
{
    for (size_t i = 0; i < RAP_COUNT(w->calendar); i++)
        if (w->calendar[i] != RAP_NO_CLASS && rap_hit_at(w->doc, t, w->calendar[i]))
            return true;
    return false;
}

/* "New South Wales" is not Wales: proper nouns before a known place, parts of one name with it, make another name. */
static uint32_t longer_name(const work *w, uint32_t t)
{
    uint32_t e = t, last = w->doc->sentences.at[token_at(w, t)->sentence].last;
    while (e < last && token_at(w, e)->upos == RAP_UPOS_PROPN && starts_upper(w, e) && w->title_end[e] == 0 &&
           name_hit(w, e) == NULL && token_at(w, e)->rel == RAP_REL_COMPOUND && !calendar(w, e) && e - t < 3)
        e++;
    const rap_hit *h = e > t && e < last ? name_hit(w, e) : NULL;
    bool place = h && (h->cls == w->cls.actor || h->cls == w->cls.place || h->cls == w->cls.capital) &&
                 !rap_same(rap_entry_get(w->lex, h->entry, "kind", w->doc->date), RAP_LIT("person")) &&
                 h->last - h->first == 1;
    if (!place || token_at(w, t)->head != h->head || token_at(w, h->head)->rel == RAP_REL_COMPOUND)
        return t;
    return h->last;
}

/* Proper nouns that neither knows: a run of them under one head. */
static uint32_t take_proper(work *w, uint32_t t)
{
    uint32_t last = w->doc->sentences.at[token_at(w, t)->sentence].last, e = t;
    while (e < last && token_at(w, e)->upos == RAP_UPOS_PROPN && starts_upper(w, e) && !calendar(w, e) &&
           w->core[e] == 0 && w->title_end[e] == 0 && name_hit(w, e) == NULL)
        e++;
    if (e == t)
        return t;
    e = whole_name(w, e);
    add_name(w, t, e, RAP_KIND_OTHER);
    return e;
}

static void find_names(work *w)
{
    for (uint32_t t = 0; t < w->doc->tokens.n;) {
        uint32_t to = t;
        bool begins = token_at(w, t)->ner_begin || (t > 0 && (is_joint(w, t - 1) || rap_is_punct(w->doc, t - 1)) &&
                                                    w->core[t] == 0 && token_at(w, t)->upos != RAP_UPOS_DET);
        if (token_at(w, t)->ner != RAP_NER_O && begins)
            to = take_marked(w, t);
        if (to == t) {
            const rap_hit *h = name_hit(w, t);
            if (h) {
                add_hit(w, h);
                to = h->last;
            } else if (longer_name(w, t) > t) {
                to = longer_name(w, t);
                add_name(w, t, to, RAP_KIND_PLACE);
                w->doc->mentions.at[w->doc->mentions.n - 1].code = RAP_NULL;
            } else if (token_at(w, t)->upos == RAP_UPOS_PROPN) {
                to = take_proper(w, t);
            }
        }
        t = to > t ? to : t + 1;
    }
}

/* ---- names that were given in full before ----------------------------------------------------------------------------- */

/* The last word of a person's name as it stands ("Khalilzad", "Tae-sik"): its first token. */
static uint32_t last_word(const work *w, const rap_mention *m)
{
    uint32_t t = m->last - 1;
    while (t > m->first && !(token_at(w, t - 1)->flags & RAP_TOKEN_SPACE_AFTER))
        t--;
    return t;
}

/* Words that the model missed but that name a person known by then: the forms of its last word, side by side. */
static void find_known(work *w)
{
    uint32_t n = w->doc->tokens.n, names = w->doc->mentions.n, size = 1024,
             *table = RAP_NEW(w->doc->arena, uint32_t, size);
    for (uint32_t i = names; i-- > 0;) {
        const rap_mention *m = &w->doc->mentions.at[i];
        uint32_t t = m->kind == RAP_KIND_PERSON && m->last - m->first > 1 ? last_word(w, m) : m->first;
        if (t == m->first || !starts_upper(w, t))
            continue;
        rap_view v = rap_form_of(w->doc, t);
        table[rap_hash(v.at, v.len, 3) % size] = i + 1;
    }
    for (uint32_t t = 0; t < n; t++) {
        rap_view v = rap_form_of(w->doc, t);
        uint32_t cut = w->core[t];
        bool open =
            cut == 0 || (w->doc->mentions.at[cut - 1].first == t && w->doc->mentions.at[cut - 1].entry == RAP_NONE);
        uint32_t i = open && starts_upper(w, t) ? table[rap_hash(v.at, v.len, 3) % size] : 0;
        if (i == 0)
            continue;
        const rap_mention *m = &w->doc->mentions.at[i - 1];
        uint32_t from = last_word(w, m), len = m->last - from, k = 0;
        while (k < len && t + k < n && (w->core[t + k] == 0 || w->core[t + k] == cut) &&
               rap_same(rap_form_of(w->doc, t + k), rap_form_of(w->doc, from + k)))
            k++;
        if (k < len)
            continue;
        if (cut == 0) {
            add_name(w, t, t + len, RAP_KIND_PERSON);
        } else if (w->doc->mentions.at[cut - 1].last < t + len) { /* "Ki" of "Ki-moon" */
            rap_mention *half = &w->doc->mentions.at[cut - 1];
            half->last = t + len;
            half->end = token_at(w, t + len - 1)->end;
            half->head = head_of(w, t, t + len);
            half->kind = RAP_KIND_PERSON;
            for (uint32_t j = t; j < t + len; j++)
                w->core[j] = cut;
        }
    }
    for (uint32_t i = 0; i < names; i++) { /* and what it took for another kind of name */
        rap_mention *m = &w->doc->mentions.at[i];
        rap_view v = rap_form_of(w->doc, m->first);
        uint32_t known = table[rap_hash(v.at, v.len, 3) % size];
        if (known == 0 || m->entry != RAP_NONE || m->kind == RAP_KIND_PERSON)
            continue;
        const rap_mention *p = &w->doc->mentions.at[known - 1];
        uint32_t from = last_word(w, p);
        rap_view word = rap_text(w->doc, token_at(w, from)->start, token_at(w, p->last - 1)->end);
        if (rap_same(word, rap_text(w->doc, m->start, m->end)))
            m->kind = RAP_KIND_PERSON;
    }
}

/* ---- titles before names ------------------------------------------------------------------------------------------- */

static const rap_hit *title_before(const work *w, uint32_t first)
{
    if (w->cls.title == RAP_NO_CLASS || first == 0)
        return NULL;
    const rap_hit *best = NULL; /* the longest: "foreign minister", not "minister" */
    for (uint32_t t = first; t-- > 0 && first - t <= 6;)
        for (uint32_t i = w->doc->first_hit[t]; i < w->doc->first_hit[t + 1]; i++) {
            const rap_hit *h = &w->doc->hits.at[i];
            if (h->cls == w->cls.title && h->last == first)
                best = h;
        }
    return best;
}

/* "ambassador to Tarvia Kari Moe": the title is the noun on which the name hangs, with nothing but its phrase between. */
static const rap_hit *title_over(const work *w, const rap_mention *m)
{
    uint32_t h = token_at(w, m->head)->head;
    for (uint32_t c = w->tree.child[m->head]; c != RAP_NONE && c < m->first; c = w->tree.next[c])
        if (token_at(w, c)->rel == RAP_REL_NMOD_DESC && w->cls.title != RAP_NO_CLASS &&
            rap_hit_at(w->doc, c, w->cls.title))
            return rap_hit_at(w->doc, c, w->cls.title);
    if (w->cls.title == RAP_NO_CLASS || h == RAP_NONE || h >= m->first || m->first - h > 8 ||
        token_at(w, h)->sentence != token_at(w, m->head)->sentence)
        return NULL;
    uint8_t rel = token_at(w, m->head)->rel;
    if (rel != RAP_REL_APPOS && rel != RAP_REL_FLAT)
        return NULL;
    for (uint32_t t = h; t < m->first; t++)
        if (rap_is_punct(w->doc, t) || token_at(w, t)->upos == RAP_UPOS_CCONJ)
            return NULL;
    return rap_hit_at(w->doc, h, w->cls.title);
}

/* The same by the words alone: a title, "to" or "for", capitalised words, the name. */
static const rap_hit *title_past_place(const work *w, uint32_t first)
{
    for (uint32_t s = first; s-- > 0 && first - s <= 6 && token_at(w, s)->sentence == token_at(w, first)->sentence;) {
        uint8_t pos = token_at(w, s)->upos;
        if (pos == RAP_UPOS_ADP)
            return s + 1 < first ? title_before(w, s) : NULL;
        if (pos != RAP_UPOS_DET && pos != RAP_UPOS_CCONJ && !starts_upper(w, s))
            return NULL;
    }
    return NULL;
}

/* Words that may stand before a title in one phrase: "the Afghan-born US" of "the Afghan-born US envoy". */
static bool in_phrase(const work *w, uint32_t t, uint32_t sentence)
{
    if (token_at(w, t)->sentence != sentence)
        return false;
    switch ((rap_upos)token_at(w, t)->upos) {
    case RAP_UPOS_ADJ:
    case RAP_UPOS_NOUN:
    case RAP_UPOS_PROPN:
    case RAP_UPOS_NUM: return true;
    case RAP_UPOS_DET: return false;
    default: return token_at(w, t)->rel == RAP_REL_AMOD || rap_form_is(w->doc, t, "-");
    }
}

/* Where the phrase of a title begins: words before it, and the name of whom it belongs to ("Norway's special envoy"). */
static uint32_t phrase_begin(const work *w, uint32_t mention, uint32_t first)
{
    uint32_t sentence = token_at(w, w->doc->mentions.at[mention].head)->sentence;
    for (int round = 0; round < 2; round++) {
        while (first > 0 && in_phrase(w, first - 1, sentence) && token_at(w, first - 1)->rel != RAP_REL_CONJ)
            first--;
        uint32_t owner = first >= 2 && token_at(w, first - 1)->upos == RAP_UPOS_PART ? first - 2 : RAP_NONE;
        if (owner == RAP_NONE || w->core[owner] == 0 || w->core[owner] - 1 == mention ||
            w->doc->mentions.at[w->core[owner] - 1].form != RAP_FORM_NAME)
            break;
        first = w->doc->mentions.at[w->core[owner] - 1].first;
    }
    return first;
}

static void join_titles(work *w)
{
    for (uint32_t i = 0; i < w->doc->mentions.n; i++) {
        rap_mention *m = &w->doc->mentions.at[i];
        if (m->kind != RAP_KIND_PERSON && m->kind != RAP_KIND_OTHER)
            continue;
        uint32_t first = m->first;
        const rap_hit *h = title_before(w, first);
        if (h == NULL)
            h = title_over(w, m);
        if (h == NULL)
            h = title_past_place(w, first);
        if (h == NULL || is_plural(w, h->head))
            continue; /* "the ministers Ana Berg and Bo Moe" share what is no title of one */
        m->kind = RAP_KIND_PERSON;
        first = h->first;
        for (const rap_hit *more = title_before(w, first); more; more = title_before(w, first))
            first = more->first; /* "religious leader Ayatollah X" */
        first = phrase_begin(w, i, first);
        /* the head of title and name together, whichever of the two the parser took */
        uint32_t role = h->head;
        m->code =
            m->code.len ? m->code : rap_code_of_words(w->doc, w->lex, &w->cls, first, m->first, role, w->doc->arena);
        for (uint32_t t = h->first; t < h->last; t++)
            if (w->core[t] == 0)
                w->core[t] = i + 1;
        m->first = first;
        m->start = token_at(w, first)->start;
        m->head = head_of(w, first, m->last);
    }
}

/* ---- descriptions and pronouns ---------------------------------------------------------------------------------------- */

static const rap_hit *described(const work *w, uint32_t t)
{
    const uint16_t classes[] = {w->cls.title, w->cls.agent, w->cls.party, w->cls.outlet};
    for (size_t i = 0; i < RAP_COUNT(classes); i++) {
        const rap_hit *h = classes[i] == RAP_NO_CLASS ? NULL : rap_hit_at(w->doc, t, classes[i]);
        if (h)
            return h;
    }
    return NULL;
}

static bool says(const work *w, uint32_t t)
{
    const rap_hit *h = rap_hit_at(w->doc, t, w->cue);
    return h && rap_same(rap_entry_get(w->lex, h->entry, "that", RAP_NO_DAY), RAP_LIT("high")) &&
           rap_same(rap_entry_get(w->lex, h->entry, "kind", RAP_NO_DAY), RAP_LIT("speech"));
}

static bool speaks(const work *w, uint32_t t)
{
    uint8_t rel = token_at(w, t)->rel;
    uint32_t h = token_at(w, t)->head;
    return h != RAP_NONE && w->cue != RAP_NO_CLASS && (rel == RAP_REL_NSUBJ || rel == RAP_REL_OBL_AGENT) && says(w, h);
}

static bool definite(const work *w, uint32_t t)
{
    for (uint32_t c = w->tree.child[t]; c != RAP_NONE; c = w->tree.next[c]) {
        uint8_t rel = token_at(w, c)->rel;
        if (rel == RAP_REL_NMOD_POSS ||
            (rel == RAP_REL_DET && (token_at(w, c)->morph.definite || rap_form_is(w->doc, c, "the") ||
                                    rap_form_is(w->doc, c, "both") || token_at(w, c)->morph.pron == RAP_PRON_DEM)))
            return true;
    }
    return false;
}

/* The phrase with what it is of; other phrases after it only where they name somebody ("spokesman for the Front"). */
static void description_words(const work *w, uint32_t t, uint32_t *first, uint32_t *last)
{
    uint32_t longer;
    rap_noun_phrase(w->doc, &w->tree, t, RAP_PHRASE_OF | RAP_PHRASE_PREP, first, &longer);
    rap_noun_phrase(w->doc, &w->tree, t, RAP_PHRASE_OF, first, last);
    for (uint32_t k = *last; k < longer; k++)
        if (w->core[k] != 0 || described(w, k)) {
            *last = longer;
            return;
        }
}

static void add_description(work *w, uint32_t t)
{
    if (w->core[t] != 0)
        return;
    const rap_hit *h = described(w, t);
    uint8_t rel = token_at(w, t)->rel;
    if (h == NULL && !speaks(w, t))
        return;
    if (rel == RAP_REL_COMPOUND || rel == RAP_REL_NMOD_DESC || rel == RAP_REL_FLAT || rel == RAP_REL_AMOD) {
        if (!h || h->cls == w->cls.title || h->cls == w->cls.outlet)
            return;
    }
    if (rel == RAP_REL_COMPOUND &&
        token_at(w, t)->head != RAP_NONE) { /* "media" of "media outlets" is no mention of its own */
        const rap_hit *whole = described(w, token_at(w, t)->head);
        if (whole && whole->first <= t && t < whole->last)
            return;
    }
    uint32_t first, last;
    description_words(w, t, &first, &last);
    rap_view kind = h ? rap_entry_get(w->lex, h->entry, "kind", w->doc->date) : RAP_NULL;
    rap_kind k = h && h->cls == w->cls.title ? RAP_KIND_PERSON : rap_kind_of_word(kind);
    if (h && h->cls == w->cls.outlet)
        k = RAP_KIND_ORGANIZATION;
    if (h && h->cls == w->cls.party)
        k = RAP_KIND_GROUP;
    /* "troop withdrawal", "rebel attack": as many as there are */
    bool plural = is_plural(w, t) || rel == RAP_REL_COMPOUND;
    rap_mention *m = add(w, first, last, t, RAP_FORM_NOMINAL, plural && k == RAP_KIND_PERSON ? RAP_KIND_GROUP : k);
    m->entry = h ? h->entry : RAP_NONE;
    bool bare = rap_tree_child(w->doc, &w->tree, t, RAP_REL_DET) == RAP_NONE;
    m->definite = definite(w, t) ||
                  (bare && !plural && h && h->cls == w->cls.title); /* "US special envoy left", as papers write */
    m->plural = plural;
    m->code = rap_code_of_words(w->doc, w->lex, &w->cls, first, last, t, w->doc->arena);
    w->core[t] = w->doc->mentions.n;
}

static void add_pronoun(work *w, uint32_t t)
{
    const rap_token *k = token_at(w, t);
    if (k->rel == RAP_REL_EXPL || (k->morph.pron != RAP_PRON_PRS && k->morph.person == 0))
        return;
    rap_mention *m = add(w, t, t + 1, t, RAP_FORM_PRONOUN, RAP_KIND_OTHER);
    bool third = k->morph.person == 3 || k->morph.person == 0;
    if (third && k->morph.gender != RAP_GENDER_NEUT && k->morph.number != RAP_NUMBER_PLUR)
        m->kind = RAP_KIND_PERSON;
    if (!third && k->morph.number != RAP_NUMBER_PLUR)
        m->kind = RAP_KIND_PERSON;
    m->definite = true;
    w->core[t] = w->doc->mentions.n;
}

/* ---- order --------------------------------------------------------------------------------------------------------------- */

/* By start, the longer first. */
static void sort_mentions(rap_doc *doc)
{
    uint32_t n = doc->mentions.n;
    uint64_t *keys = RAP_NEW(doc->arena, uint64_t, n + 1);
    rap_mention *sorted = RAP_NEW(doc->arena, rap_mention, n + 1);
    for (uint32_t i = 0; i < n; i++)
        keys[i] = (uint64_t)doc->mentions.at[i].start << 32 | (UINT32_MAX - doc->mentions.at[i].end);
    const uint32_t *order = rap_order(doc->arena, keys, n);
    for (uint32_t i = 0; i < n; i++)
        sorted[i] = doc->mentions.at[order[i]];
    doc->mentions.at = sorted;
    doc->mentions.cap = n;
}

static void index_mentions(rap_doc *doc)
{
    for (uint32_t i = 0; i < doc->mentions.n; i++) {
        const rap_mention *m = &doc->mentions.at[i];
        uint32_t old = doc->mention_of[m->head];
        if (old == RAP_NONE || m->end - m->start > doc->mentions.at[old].end - doc->mentions.at[old].start)
            doc->mention_of[m->head] = i;
    }
    /* any word of a name leads to it, whichever the parser took for its head */
    for (uint32_t i = 0; i < doc->mentions.n; i++) {
        const rap_mention *m = &doc->mentions.at[i];
        for (uint32_t t = m->first; m->form == RAP_FORM_NAME && t < m->last; t++)
            if (doc->mention_of[t] == RAP_NONE && doc->tokens.at[t].upos == RAP_UPOS_PROPN)
                doc->mention_of[t] = i;
    }
}

rap_status rap_mention_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err)
{
    (void)err;
    uint32_t n = doc->tokens.n;
    doc->mention_of = RAP_NEW(doc->arena, uint32_t, n + 1);
    for (uint32_t t = 0; t <= n; t++)
        doc->mention_of[t] = RAP_NONE;
    if (n == 0 || doc->first_hit == NULL)
        return RAP_OK;
    work w = {.doc = doc,
              .lex = lex,
              .cls = rap_actor_classes_of(lex),
              .cue = rap_class(lex, "cue"),
              .calendar = {rap_class(lex, "month"), rap_class(lex, "weekday"), rap_class(lex, "holiday")}};
    w.tree = rap_tree_of(doc, doc->arena);
    w.core = RAP_NEW(doc->arena, uint32_t, n + 1);
    w.title_end = RAP_NEW(doc->arena, uint32_t, n + 1);
    for (uint32_t i = 0; i < doc->hits.n && w.cls.title != RAP_NO_CLASS; i++)
        for (uint32_t t = doc->hits.at[i].first; doc->hits.at[i].cls == w.cls.title && t < doc->hits.at[i].last; t++)
            w.title_end[t] = doc->hits.at[i].last > w.title_end[t] ? doc->hits.at[i].last : w.title_end[t];
    find_names(&w);
    find_known(&w);
    join_titles(&w);
    for (uint32_t t = 0; t < n; t++) {
        uint8_t pos = doc->tokens.at[t].upos;
        if (pos == RAP_UPOS_NOUN || pos == RAP_UPOS_PROPN || pos == RAP_UPOS_ADJ)
            add_description(&w, t);
        else if (pos == RAP_UPOS_PRON)
            add_pronoun(&w, t);
    }
    sort_mentions(doc);
    index_mentions(doc);
    return RAP_OK;
}

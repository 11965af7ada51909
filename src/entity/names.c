/* names.c - names that are one actor's: by lexicon entry, by words, by initials.  See who.h. */
#include "entity/who.h"

rap_view rap_mention_text(const rap_doc *doc, const rap_mention *m)
{
    uint32_t first = m->first, last = m->last;
    while (first + 1 < last &&
           (doc->tokens.at[first].upos == RAP_UPOS_DET || doc->tokens.at[first].upos == RAP_UPOS_PUNCT))
        first++;
    while (last > first + 1 && doc->tokens.at[last - 1].upos == RAP_UPOS_PUNCT && !rap_form_is(doc, last - 1, ")"))
        last--;
    return rap_text(doc, doc->tokens.at[first].start, doc->tokens.at[last - 1].end);
}

uint32_t rap_who_add(rap_who *w, uint32_t mention, rap_view name, rap_kind kind)
{
    uint32_t id = w->doc->entities.n;
    rap_entity *e = RAP_PUSH(w->a, w->doc->entities);
    rap_seen *s = RAP_PUSH(w->a, w->seen);
    e->name = name;
    e->kind = kind;
    e->entry = RAP_NONE;
    e->code = RAP_NULL;
    e->sure = RAP_SURE_HIGH;
    s->last = RAP_NONE;
    if (mention != RAP_NONE)
        rap_who_join(w, mention, id, RAP_SURE_HIGH);
    return id;
}

void rap_who_join(rap_who *w, uint32_t mention, uint32_t entity, rap_sure sure)
{
    rap_mention *m = &w->doc->mentions.at[mention];
    rap_entity *e = &w->doc->entities.at[entity];
    rap_seen *s = &w->seen.at[entity];
    rap_ids_add(w->a, &m->entities, entity);
    *RAP_PUSH(w->a, e->mentions) = mention;
    m->sure = sure;
    s->last = mention;
    s->named = s->named || m->form == RAP_FORM_NAME;
    s->plural = s->plural || (m->plural && m->form != RAP_FORM_NAME);
    for (uint32_t t = m->first;
         t < m->last && w->honorific != RAP_NO_CLASS && s->gender == 0 && m->form != RAP_FORM_PRONOUN; t++) {
        const rap_hit *h = rap_hit_from(w->doc, t, w->honorific);
        if (h)
            s->gender = rap_same(rap_entry_get(w->lex, h->entry, "gender", RAP_NO_DAY), RAP_LIT("fem"))
                            ? RAP_GENDER_FEM
                            : RAP_GENDER_MASC;
    }
    uint8_t rel = w->doc->tokens.at[m->head].rel;
    s->subjects += rel == RAP_REL_NSUBJ || rel == RAP_REL_NSUBJ_PASS;
    if (m->form == RAP_FORM_PRONOUN && s->gender == 0)
        s->gender = w->doc->tokens.at[m->head].morph.gender;
}

rap_view rap_country_of(rap_view code)
{
    static const char *const none[] = {"IGO", "NGO", "NGM", "MNC", "IMG"};
    if (code.len < 3)
        return RAP_NULL;
    rap_view c = rap_sub(code, 0, 3);
    for (size_t i = 0; i < RAP_COUNT(none); i++)
        if (rap_same(c, rap_view_of(none[i])))
            return RAP_NULL;
    return c;
}

bool rap_holds_folded(rap_view text, rap_view word)
{
    for (size_t i = 0; word.len > 0 && i + word.len <= text.len; i++)
        if (rap_same_folded(rap_sub(text, i, i + word.len), word))
            return true;
    return false;
}

bool rap_bare_role(const rap_who *w, rap_view code)
{
    if (code.len < 3 || (rap_country_of(code).len == 0 && !rap_starts(code, "NGO")))
        return false; /* IGOUNO belongs to no state */
    for (uint32_t i = 0; i < w->roles.n; i++)
        if (rap_same(rap_sub(code, 0, 3), rap_symbol_text(w->lex, w->roles.at[i])))
            return true;
    return false;
}

bool rap_codes_agree(rap_view a, rap_view b)
{
    if (a.len == 0 || b.len == 0)
        return false;
    size_t n = a.len < b.len ? a.len : b.len;
    return rap_same(rap_sub(a, 0, n), rap_sub(b, 0, n));
}

/* ---- words of names ----------------------------------------------------------------------------------------------- */

static uint64_t word_hash(rap_arena *a, rap_view word)
{
    rap_view low = rap_lower(a, word);
    return rap_hash(low.at, low.len, 7);
}

static void remember(rap_who *w, rap_view word, uint32_t entity)
{
    if (word.len < 2 || w->n_links == w->cap_links)
        return;
    uint64_t h = word_hash(w->a, word);
    uint32_t slot = (uint32_t)(h % w->table_size);
    w->links[w->n_links] = (struct rap_link_word){h, entity, w->table[slot]};
    w->table[slot] = ++w->n_links;
}

/* The words of a mention's name, without the title before it. */
static uint32_t name_first(const rap_who *w, const rap_mention *m)
{
    const rap_hit *t = m->kind == RAP_KIND_PERSON ? rap_title_of(w->doc, &w->cls, m) : NULL;
    if (t == NULL || t->last >= m->last)
        return m->first;
    uint32_t first = t->last, at = first;
    for (uint32_t k = first; k < m->last && w->doc->tokens.at[at].upos == RAP_UPOS_ADP;
         k++) { /* "ambassador to Tarvia X" */
        uint32_t o = w->doc->mention_of[k];
        bool inner = o != RAP_NONE && &w->doc->mentions.at[o] != m && w->doc->mentions.at[o].last < m->last &&
                     w->doc->mentions.at[o].first > at;
        if (inner && w->doc->mentions.at[o].last > first)
            first = w->doc->mentions.at[o].last;
    }
    return first;
}

static void remember_name(rap_who *w, const rap_mention *m, uint32_t entity)
{
    for (uint32_t t = name_first(w, m); t < m->last; t++)
        if (!rap_is_punct(w->doc, t))
            remember(w, rap_form_of(w->doc, t), entity);
}

static bool has_word(rap_view name, rap_view word)
{
    size_t at = 0;
    while (at < name.len) {
        size_t end = at;
        while (end < name.len && name.at[end] != ' ')
            end++;
        if (rap_same_folded(rap_sub(name, at, end), word))
            return true;
        at = end + 1;
    }
    return false;
}

static rap_view bare_name(const rap_who *w, const rap_mention *m)
{
    uint32_t first = name_first(w, m), last = m->last;
    while (first + 1 < last && w->doc->tokens.at[first].upos == RAP_UPOS_DET)
        first++;
    return rap_text(w->doc, w->doc->tokens.at[first].start, w->doc->tokens.at[last - 1].end);
}

static bool kinds_agree(rap_kind a, rap_kind b)
{
    return a == b || a == RAP_KIND_OTHER || b == RAP_KIND_OTHER ||
           (a != RAP_KIND_PERSON && b != RAP_KIND_PERSON && a != RAP_KIND_PLACE && b != RAP_KIND_PLACE);
}

static bool words_in(rap_view shorter, rap_view longer)
{
    size_t at = 0;
    while (at < shorter.len) {
        size_t end = at;
        while (end < shorter.len && shorter.at[end] != ' ')
            end++;
        if (end > at && !has_word(longer, rap_sub(shorter, at, end)))
            return false;
        at = end + 1;
    }
    return true;
}

/* Every word of the shorter name is in the longer; two names of a person of several words end alike. */
static bool names_agree(const rap_who *w, const rap_mention *m, const rap_entity *e)
{
    rap_view name = bare_name(w, m), last = rap_form_of(w->doc, m->last - 1);
    if (!words_in(name, e->name) && !words_in(e->name, name))
        return false;
    if (m->kind != RAP_KIND_PERSON && e->kind != RAP_KIND_PERSON)
        return name.len == e->name.len || m->last - m->first > 1 || e->kind != RAP_KIND_OTHER;
    bool one = m->last - name_first(w, m) == 1;
    return one ||
           (e->name.len >= last.len && rap_same_folded(rap_sub(e->name, e->name.len - last.len, e->name.len), last)) ||
           !rap_find(e->name, RAP_LIT(" "), &(size_t){0});
}

/* "SPLA" for an entity "Sudan People Liberation Army" */
static bool initials_agree(rap_view acronym, rap_view name)
{
    size_t k = 0, at = 0;
    while (at < name.len) {
        if (name.at[at] >= 'A' && name.at[at] <= 'Z') {
            if (k >= acronym.len || acronym.at[k] != name.at[at])
                return false;
            k++;
        }
        while (at < name.len && name.at[at] != ' ' && name.at[at] != '-')
            at++;
        at++;
    }
    return k == acronym.len && k >= 2;
}

static uint32_t find_by_words(const rap_who *w, const rap_mention *m)
{
    rap_view last = rap_form_of(w->doc, m->last - 1);
    uint64_t h = word_hash(w->a, last);
    uint32_t steps = 0;
    for (uint32_t k = w->table[h % w->table_size]; k != 0 && steps < 64; k = w->links[k - 1].next, steps++) {
        const struct rap_link_word *l = &w->links[k - 1];
        const rap_entity *e = &w->doc->entities.at[l->entity];
        if (l->hash == h && kinds_agree(m->kind, e->kind) && names_agree(w, m, e))
            return l->entity;
    }
    return RAP_NONE;
}

static uint32_t find_by_initials(const rap_who *w, const rap_mention *m)
{
    rap_view v = bare_name(w, m);
    if (m->last - m->first != 1 || v.len < 2 || v.len > 8)
        return RAP_NONE;
    for (size_t i = 0; i < v.len; i++)
        if (v.at[i] < 'A' || v.at[i] > 'Z')
            return RAP_NONE;
    uint32_t n = w->doc->entities.n, low = n > 256 ? n - 256 : 0;
    for (uint32_t i = n; i-- > low;)
        if (w->doc->entities.at[i].kind != RAP_KIND_PERSON && initials_agree(v, w->doc->entities.at[i].name))
            return i;
    return RAP_NONE;
}

/* ---- entries ----------------------------------------------------------------------------------------------------------- */

static uint32_t find_key(const rap_who *w, uint64_t h)
{
    for (uint32_t k = w->table[h % w->table_size]; k != 0; k = w->links[k - 1].next)
        if (w->links[k - 1].hash == h)
            return w->links[k - 1].entity;
    return RAP_NONE;
}

static void put_key(rap_who *w, uint64_t h, uint32_t entity)
{
    if (w->n_links == w->cap_links)
        return;
    uint32_t slot = (uint32_t)(h % w->table_size);
    w->links[w->n_links] = (struct rap_link_word){h, entity, w->table[slot]};
    w->table[slot] = ++w->n_links;
}

static bool place_word(const rap_who *w, const rap_mention *m)
{
    uint32_t c = rap_tree_child(w->doc, &w->tree, m->head, RAP_REL_CASE);
    return c != RAP_NONE && w->locative != RAP_NO_CLASS && rap_hit_at(w->doc, c, w->locative) != NULL;
}

static bool has_upper(rap_view v)
{
    for (size_t i = 0; i < v.len; i++)
        if ((v.at[i] >= 'A' && v.at[i] <= 'Z') || (unsigned char)v.at[i] >= 0x80)
            return true;
    return false;
}

/* Adjectives, peoples and capitals lead to their state; a capital where somebody is or goes is a place. */
static void join_entry(rap_who *w, uint32_t i)
{
    rap_mention *m = &w->doc->mentions.at[i];
    rap_view form = rap_entry_get(w->lex, m->entry, "form", w->doc->date),
             state = rap_entry_get(w->lex, m->entry, "name", w->doc->date);
    rap_view name = rap_entry_name(w->lex, m->entry);
    rap_kind kind = m->kind;
    if (rap_same(form, RAP_LIT("capital")) &&
        (place_word(w, m) || rap_same(rap_tree_case(w->doc, &w->tree, m->head), RAP_LIT("in")))) {
        kind = m->kind = RAP_KIND_PLACE;
    } else if (state.len > 0 && !rap_same(form, RAP_LIT("metonym"))) {
        name = state;
        kind = m->kind = RAP_KIND_COUNTRY;
    }
    if (w->cls.outlet != RAP_NO_CLASS && rap_hit_from(w->doc, m->first, w->cls.outlet) &&
        kind == RAP_KIND_ORGANIZATION && state.len == 0)
        name = rap_mention_text(w->doc, m);                    /* an outlet goes by the name that the writer uses */
    rap_view shown = has_upper(name) ? name : bare_name(w, m); /* dictionaries may be in one case */
    /* an armed group's own code is its name, whatever it is called */
    bool group = kind != RAP_KIND_PERSON && m->code.len >= 9 && rap_find(m->code, RAP_LIT("REB"), &(size_t){0});
    rap_view key = rap_format(w->a, "=%d:" RAP_PRI, kind == RAP_KIND_PLACE, RAP_ARG(group ? m->code : name));
    uint64_t h = rap_hash(key.at, key.len, 11);
    uint32_t e = find_key(w, h);
    if (e == RAP_NONE && kind == RAP_KIND_PERSON)
        e = find_by_words(w, m);
    if (e == RAP_NONE && kind != RAP_KIND_PERSON && kind != RAP_KIND_COUNTRY &&
        (e = find_by_initials(w, m)) != RAP_NONE) {
        if (w->doc->entities.at[e].entry == RAP_NONE && m->code.len > 0)
            w->doc->entities.at[e].code = m->code; /* the lexicon knows the initials and not the name */
        put_key(w, h, e);
    }
    if (e == RAP_NONE) {
        e = rap_who_add(w, RAP_NONE, shown, kind);
        put_key(w, h, e);
        if (kind == RAP_KIND_PERSON || kind == RAP_KIND_ORGANIZATION || kind == RAP_KIND_GROUP)
            remember_name(w, m, e);
    }
    rap_entity *en = &w->doc->entities.at[e];
    if (en->entry == RAP_NONE && (state.len == 0 || rap_same(form, RAP_LIT("metonym"))))
        en->entry = m->entry;
    if (kind == RAP_KIND_PLACE)
        m->code = RAP_NULL;
    else if (en->code.len == 0)
        en->code = m->code;
    rap_who_join(w, i, e, RAP_SURE_HIGH);
}

static void join_words(rap_who *w, uint32_t i)
{
    rap_mention *m = &w->doc->mentions.at[i];
    uint32_t e = find_by_words(w, m);
    if (e == RAP_NONE)
        e = find_by_initials(w, m);
    if (e == RAP_NONE)
        e = rap_who_add(w, RAP_NONE, bare_name(w, m), m->kind);
    rap_entity *en = &w->doc->entities.at[e];
    rap_view name = bare_name(w, m);
    if (en->kind == RAP_KIND_OTHER)
        en->kind = m->kind;
    if (en->entry == RAP_NONE && name.len > en->name.len)
        en->name = name;
    if (m->code.len > en->code.len)
        en->code = m->code;
    remember_name(w, m, e);
    rap_who_join(w, i, e, RAP_SURE_HIGH);
}

/* Titles with the name: the role, and for whom. */
static void add_role(rap_who *w, uint32_t i)
{
    const rap_mention *m = &w->doc->mentions.at[i];
    const rap_hit *t = rap_title_of(w->doc, &w->cls, m);
    if (t == NULL || m->entities.n != 1 || m->kind != RAP_KIND_PERSON)
        return;
    rap_view code = rap_entry_get(w->lex, t->entry, "code", w->doc->date);
    if (code.len == 0)
        return; /* "Mr." is no office */
    rap_entity *e = &w->doc->entities.at[m->entities.at[0]];
    rap_view title = rap_text(w->doc, w->doc->tokens.at[t->first].start, w->doc->tokens.at[t->last - 1].end);
    for (uint32_t k = 0; k < e->roles.n; k++)
        if (rap_same_folded(e->roles.at[k].title, title))
            return;
    rap_role *r = RAP_PUSH(w->a, e->roles);
    *r = (rap_role){.title = title, .for_ = RAP_NONE, .since = RAP_NO_DAY};
    for (uint32_t k = m->first; k < m->last && r->for_ == RAP_NONE; k++) {
        uint32_t other = w->doc->mention_of[k];
        if (other != RAP_NONE && other != i && w->doc->mentions.at[other].entities.n == 1 &&
            w->doc->mentions.at[other].kind != RAP_KIND_PERSON)
            r->for_ = w->doc->mentions.at[other].entities.at[0];
    }
}

void rap_who_names(rap_who *w)
{
    uint32_t n = w->doc->tokens.n;
    w->table_size = n / 2 + 64;
    w->table = RAP_NEW(w->a, uint32_t, w->table_size);
    w->cap_links = 2 * n + 64;
    w->links = RAP_NEW(w->a, struct rap_link_word, w->cap_links);
    for (uint32_t i = 0; i < w->doc->mentions.n; i++) {
        const rap_mention *m = &w->doc->mentions.at[i];
        if (m->form != RAP_FORM_NAME)
            continue;
        if (m->entry != RAP_NONE)
            join_entry(w, i);
        else
            join_words(w, i);
    }
    for (uint32_t i = 0; i < w->doc->mentions.n; i++)
        if (w->doc->mentions.at[i].form == RAP_FORM_NAME)
            add_role(w, i);
}

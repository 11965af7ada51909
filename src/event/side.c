/* side.c - see side.h. */
#include "event/side.h"

void rap_sides_open(rap_sides *s, rap_doc *doc, const rap_lexicon *lex)
{
    *s = (rap_sides){.doc = doc, .lex = lex};
    s->actor = rap_class(lex, "actor");
    s->demonym = rap_class(lex, "demonym");
    s->agent = rap_class(lex, "agent");
    if (s->agent == RAP_NO_CLASS)
        return;
    uint16_t alone = rap_class(lex, "no-country");
    uint32_t of = 0, alones = alone == RAP_NO_CLASS ? 0 : rap_class_entries(lex, alone, &of);
    uint32_t first, n = rap_class_entries(lex, s->agent, &first);
    for (uint32_t e = first; e < first + n; e++) {
        rap_view code = rap_entry_get(lex, e, "code", RAP_NO_DAY);
        bool known = code.len != 3;
        for (uint32_t i = of; i < of + alones && !known; i++)
            known = rap_same(rap_sub(rap_entry_name(lex, i), 6, 9), code);
        for (uint32_t i = 0; i < s->roles.n && !known; i++)
            known = rap_same(s->roles.at[i], code);
        if (!known)
            *RAP_PUSH(doc->arena, s->roles) = code;
    }
}

bool rap_code_is_role(const rap_sides *s, rap_view code)
{
    for (uint32_t i = 0; i < s->roles.n; i++)
        if (code.len >= 3 && rap_same(rap_sub(code, 0, 3), s->roles.at[i]))
            return true;
    return false;
}

rap_view rap_entity_code(const rap_sides *s, uint32_t entity)
{
    const rap_entity *e = &s->doc->entities.at[entity];
    if (e->code.len)
        return e->code;
    if (e->entry != RAP_NONE && (e->kind == RAP_KIND_PLACE || e->kind == RAP_KIND_COUNTRY)) {
        rap_view code = rap_entry_get(s->lex, e->entry, "code", s->doc->date);
        return code.len ? code : rap_entry_get(s->lex, e->entry, "country", s->doc->date);
    }
    for (uint32_t i = 0; i < e->roles.n; i++) {
        uint32_t of = e->roles.at[i].for_;
        if (of != RAP_NONE && of < s->doc->entities.n && s->doc->entities.at[of].code.len)
            return s->doc->entities.at[of].code;
    }
    return RAP_NULL;
}

bool rap_same_actor(const rap_actor *a, const rap_actor *b)
{
    if (a->entity != RAP_NONE && a->entity == b->entity)
        return true;
    return a->code.len && rap_same(a->code, b->code);
}

void rap_side_add(const rap_sides *s, rap_side *side, uint32_t entity, rap_view code)
{
    if (code.len > 6 && rap_same(rap_sub(code, 3, 6), RAP_LIT("IGO"))) /* no state has a body of all states */
        code = rap_sub(code, 3, code.len);
    rap_actor a = {.entity = entity, .code = code.len ? code : RAP_NULL};
    for (uint32_t i = 0; i < side->at.n; i++)
        if (rap_same_actor(&a, &side->at.at[i]))
            return;
    *RAP_PUSH(s->doc->arena, side->at) = a;
}

static bool add_entity(const rap_sides *s, rap_side *side, uint32_t entity, rap_view own)
{
    const rap_entity *e = &s->doc->entities.at[entity];
    if (e->members.n) {
        for (uint32_t i = 0; i < e->members.n; i++)
            rap_side_add(s, side, e->members.at[i], rap_entity_code(s, e->members.at[i]));
        side->group |= e->members.n > 1;
        return true;
    }
    rap_view code = rap_entity_code(s, entity);
    if (own.len > code.len && (!code.len || rap_same(rap_sub(own, 0, code.len), code)))
        code = own;
    if (!code.len && (!s->uncoded || e->kind == RAP_KIND_OTHER))
        return false;
    rap_side_add(s, side, entity, code);
    return true;
}

/* "Norwegian and Peruvian negotiators": those before the noun are the sides, two or more that differ. */
static bool side_modifiers(const rap_sides *s, rap_side *side, uint32_t token)
{
    uint32_t at = s->doc->frame_of[token];
    if (at == RAP_NONE || s->doc->frames.at[at].kind != RAP_FRAME_NOUN || s->doc->frames.at[at].trigger != token)
        return false;
    const rap_args *args = &s->doc->frames.at[at].agent;
    rap_side found = {0};
    bool joined = false;
    for (uint32_t i = 0; i < args->n; i++) {
        uint32_t k = args->at[i].token == token ? RAP_NONE : s->doc->mention_of[args->at[i].token];
        const rap_mention *m = k == RAP_NONE ? NULL : &s->doc->mentions.at[k];
        if (!m || args->at[i].how != RAP_HOW_MODIFIER || m->form != RAP_FORM_NAME || m->entities.n != 1)
            return false;
        joined |= s->doc->tokens.at[args->at[i].token].rel == RAP_REL_CONJ;
        add_entity(s, &found, m->entities.at[0], RAP_NULL);
    }
    if (found.at.n < 2 || !joined)
        return false;
    for (uint32_t i = 0; i < found.at.n; i++)
        rap_side_add(s, side, found.at.at[i].entity, found.at.at[i].code);
    side->group = true;
    return true;
}

bool rap_side_token(const rap_sides *s, rap_side *side, uint32_t token)
{
    uint32_t at = s->doc->mention_of ? s->doc->mention_of[token] : RAP_NONE;
    if (at == RAP_NONE)
        return false;
    const rap_mention *m = &s->doc->mentions.at[at];
    if (m->form == RAP_FORM_NOMINAL && m->entities.n < 2 && side_modifiers(s, side, token))
        return true;
    bool found = false;
    side->group |= m->entities.n > 1;
    side->plural |= m->plural && m->form == RAP_FORM_NOMINAL;
    for (uint32_t i = 0; i < m->entities.n; i++)
        found |= add_entity(s, side, m->entities.at[i], m->code);
    if (!found && m->code.len) {
        rap_side_add(s, side, m->entities.n == 1 ? m->entities.at[0] : RAP_NONE, m->code);
        found = true;
    }
    side->doubtful |= found && m->sure == RAP_SURE_LOW;
    return found;
}

/* Names and demonyms that stand left of a noun and hang on it: "Afghan" of "an Afghan military convoy". */
static bool side_words(const rap_sides *s, rap_side *side, uint32_t token)
{
    const rap_doc *d = s->doc;
    bool found = false;
    for (uint32_t c = d->child ? d->child[token] : RAP_NONE; c != RAP_NONE; c = d->sibling[c]) {
        int rel = d->tokens.at[c].rel;
        bool modifier = rel == RAP_REL_AMOD || rel == RAP_REL_COMPOUND || rel == RAP_REL_NMOD_POSS;
        if (!modifier)
            continue;
        if (rap_side_token(s, side, c)) {
            found = true;
            continue;
        }
        const rap_hit *h = rap_hit_at(d, c, s->demonym);
        if (!h)
            h = rap_hit_at(d, c, s->actor);
        rap_view code = h ? rap_entry_get(s->lex, h->entry, "code", d->date) : RAP_NULL;
        if (code.len) {
            rap_side_add(s, side, RAP_NONE, code);
            found = true;
        }
    }
    return found;
}

bool rap_side_args(const rap_sides *s, rap_side *side, const rap_args *args)
{
    bool found = false;
    uint32_t named = 0;
    for (uint32_t i = 0; i < args->n; i++) {
        if (!rap_side_token(s, side, args->at[i].token))
            continue;
        found = true;
        named++;
        side->doubtful |= args->at[i].how == RAP_HOW_ATTACHED || args->at[i].how == RAP_HOW_RELATIVE;
    }
    side->group |= named > 1;
    return found;
}

/* Each word of `preps` in turn: the next one, false at the end. */
static bool next_word(rap_view *words, rap_view *one)
{
    *words = rap_trim(*words);
    size_t n = 0;
    while (n < words->len && words->at[n] != ' ')
        n++;
    *one = rap_sub(*words, 0, n);
    *words = rap_sub(*words, n, words->len);
    return n > 0;
}

static bool inside(const rap_sides *s, rap_side *side, uint32_t token, rap_view preps, int depth);

/* At most two nouns deep: "lifted embargoes on sales to Peru". */
static bool behind(const rap_sides *s, rap_side *side, const rap_frame *f, rap_view preps, int depth)
{
    rap_view all = preps, prep;
    while (next_word(&preps, &prep)) {
        bool found = false;
        uint32_t named = 0;
        for (uint32_t i = 0; i < f->preps.n; i++) {
            const rap_prep *p = &f->preps.at[i];
            if (!rap_same_folded(rap_form_of(s->doc, p->marker), prep))
                continue;
            if (rap_side_token(s, side, p->token) || inside(s, side, p->token, depth > 1 ? all : RAP_NULL, depth - 1)) {
                found = true;
                named++;
                side->doubtful |= p->how == RAP_HOW_ATTACHED;
            }
        }
        side->group |= named > 1;
        if (found)
            return true;
    }
    return false;
}

static bool inside(const rap_sides *s, rap_side *side, uint32_t token, rap_view preps, int depth)
{
    uint32_t at = s->doc->frame_of ? s->doc->frame_of[token] : RAP_NONE;
    if (at != RAP_NONE && depth >= 0) {
        const rap_frame *f = &s->doc->frames.at[at];
        if (f->kind == RAP_FRAME_NOUN && f->trigger == token)
            if (behind(s, side, f, preps, depth) || rap_side_args(s, side, &f->recipient) ||
                rap_side_args(s, side, &f->agent) || rap_side_args(s, side, &f->patient))
                return true;
    }
    return side_words(s, side, token);
}

bool rap_side_preps(const rap_sides *s, rap_side *side, const rap_frame *f, rap_view preps)
{
    return behind(s, side, f, preps, 2);
}

bool rap_side_inside(const rap_sides *s, rap_side *side, uint32_t token, rap_view preps)
{
    return inside(s, side, token, preps, 2);
}

/* Atoms against tokens. */
#include "rule/match.h"

#include <string.h>

static bool class_value(const rap_view_of_doc *v, const img_expr *e, uint32_t entry)
{
    if (e->b == 0) return true;
    uint32_t have = img_entry_attr(v->lex, entry, e->b, v->doc->date);
    if (have == 0 || e->d == 0) return have != 0;
    for (uint32_t i = 0; i < e->d; i++) {
        uint32_t want = v->lex->list[e->c + 2 * i];
        if (want == have) return true;
        rap_view w = img_text(v->lex, want), h = img_text(v->lex, have);
        if (v->lex->list[e->c + 2 * i + 1] != 0 && h.len >= w.len && memcmp(h.at, w.at, w.len) == 0) return true;
    }
    return false;
}

static bool capitals(rap_view form)
{
    for (size_t i = 0; i < form.len;) {
        uint32_t cp = rap_utf8_next(form.at, form.len, &i);
        if (rap_is_letter_cp(cp) && !rap_is_upper_cp(cp)) return false;
    }
    return true;
}

static bool form(const rap_view_of_doc *v, const img_expr *e, uint32_t token)
{
    if (v->doc->tokens.at[token].form_sym != e->a) return false;
    if (e->b == 0) return true;
    rap_view have = rap_form_of(v->doc, token);
    return rap_same(have, img_text(v->lex, e->b)) || capitals(have);
}

static bool lemma(const rap_view_of_doc *v, uint32_t sym, uint32_t token)
{
    const rap_doc *doc = v->doc;
    if (doc->tokens.at[token].lemma_sym == sym) return true;
    uint32_t f = doc->frame_of == NULL || doc->frames.n == 0 ? RAP_NONE : doc->frame_of[token];
    return f != RAP_NONE && doc->frames.at[f].trigger == token && doc->frames.at[f].sym == sym;
}

static const rap_mention *mention_at(const rap_doc *doc, uint32_t token)
{
    uint32_t m = doc->mention_of == NULL || doc->mentions.n == 0 ? RAP_NONE : doc->mention_of[token];
    return m == RAP_NONE ? NULL : &doc->mentions.at[m];
}

static bool mention_is(const rap_mention *m, uint32_t layer)
{
    if (m == NULL) return false;
    switch (layer) {
    case LAYER_ACTOR: return m->code.at != NULL || (m->kind != RAP_KIND_OTHER && m->kind != RAP_KIND_PLACE);
    case LAYER_CODED: return m->code.at != NULL;
    case LAYER_PERSON: return m->kind == RAP_KIND_PERSON;
    case LAYER_ORG: return m->kind == RAP_KIND_ORGANIZATION;
    case LAYER_GROUP: return m->kind == RAP_KIND_GROUP;
    case LAYER_COUNTRY: return m->kind == RAP_KIND_COUNTRY;
    case LAYER_PLACE: return m->kind == RAP_KIND_PLACE || m->kind == RAP_KIND_COUNTRY;
    case LAYER_NAME: return m->form == RAP_FORM_NAME;
    case LAYER_NOMINAL: return m->form == RAP_FORM_NOMINAL;
    case LAYER_PRONOUN: return m->form == RAP_FORM_PRONOUN;
    default: return true;
    }
}

static bool layer(const rap_view_of_doc *v, uint32_t which, uint32_t token)
{
    const rap_doc *doc = v->doc;
    const rap_token *t = &doc->tokens.at[token];
    const rap_sentence *s = t->sentence < doc->sentences.n ? &doc->sentences.at[t->sentence] : NULL;
    switch (which) {
    case LAYER_TIME: return doc->time_of != NULL && doc->times.n != 0 && doc->time_of[token] != RAP_NONE;
    case LAYER_NUMBER:
        return t->upos == RAP_UPOS_NUM || (v->number != RAP_NO_CLASS && rap_hit_at(doc, token, v->number) != NULL);
    case LAYER_QUOTE: return (v->layers[token] & TOKEN_QUOTED) != 0;
    case LAYER_STATEMENT: return (v->layers[token] & TOKEN_CONTENT) != 0;
    case LAYER_CUE: return (v->layers[token] & TOKEN_CUE) != 0;
    case LAYER_EVENT: return (v->layers[token] & TOKEN_EVENT) != 0;
    case LAYER_FRAME:
        return doc->frame_of != NULL && doc->frames.n != 0 && doc->frame_of[token] != RAP_NONE &&
               doc->frames.at[doc->frame_of[token]].trigger == token;
    case LAYER_FIRST: return s != NULL && s->first == token;
    case LAYER_LAST: return s != NULL && s->last == token + 1;
    case LAYER_PUNCT: return t->upos == RAP_UPOS_PUNCT;
    default: return mention_is(mention_at(doc, token), which);
    }
}

static bool feature(const rap_view_of_doc *v, const img_expr *e, uint32_t token)
{
    rap_bound b = {token, token + 1, token, RAP_NONE, RAP_NONE, RAP_HOW_SURFACE};
    uint32_t have;
    if (!rap_feature_get(v->doc, &b, e->a, true, &have)) return false;
    for (uint32_t i = 0; i < e->d; i++)
        if (v->lex->list[e->c + i] == have) return true;
    return false;
}

bool rap_atom_test(const rap_view_of_doc *v, uint32_t expr, uint32_t token, uint32_t *entry)
{
    const img_expr *e = &v->lex->expr[expr];
    const rap_hit *hit;
    switch (e->op) {
    case EXPR_AND:
        for (uint32_t i = 0; i < e->d; i++)
            if (!rap_atom_test(v, v->lex->list[e->c + i], token, entry)) return false;
        return true;
    case EXPR_OR:
        for (uint32_t i = 0; i < e->d; i++)
            if (rap_atom_test(v, v->lex->list[e->c + i], token, entry)) return true;
        return false;
    case EXPR_NOT: {
        uint32_t none = RAP_NONE;
        return !rap_atom_test(v, e->a, token, &none);
    }
    case EXPR_ANY: return true;
    case EXPR_LEMMA: return lemma(v, e->a, token);
    case EXPR_FORM: return form(v, e, token);
    case EXPR_UPOS: return (e->a >> v->doc->tokens.at[token].upos & 1u) != 0;
    case EXPR_LAYER: return layer(v, e->a, token);
    case EXPR_FEATURE: return feature(v, e, token);
    case EXPR_CLASS:
        hit = rap_hit_at(v->doc, token, (uint16_t)e->a);
        if (hit == NULL || !class_value(v, e, hit->entry)) return false;
        if (*entry == RAP_NONE) *entry = hit->entry;
        return true;
    default: return false;
    }
}

/* ---- spans ---------------------------------------------------------------------------------------------- */

static void cover(rap_bound *b, uint32_t first, uint32_t last, uint32_t head)
{
    b->first = first;
    b->last = last;
    b->head = head;
}

static uint32_t frame_at(const rap_doc *doc, uint32_t token)
{
    return doc->frame_of == NULL || doc->frames.n == 0 ? RAP_NONE : doc->frame_of[token];
}

/* The part of an expression that says how many tokens it takes: its first class or layer. */
static const img_expr *spanning(const rap_lexicon *lex, uint32_t expr)
{
    const img_expr *e = &lex->expr[expr];
    if (e->op == EXPR_CLASS || (e->op == EXPR_LAYER && e->a <= LAYER_NUMBER)) return e;
    for (uint32_t i = 0; e->op == EXPR_AND && i < e->d; i++) {
        const img_expr *s = spanning(lex, lex->list[e->c + i]);
        if (s != NULL) return s;
    }
    return NULL;
}

/* Whether the number that stands at `from` goes on with the token after it: "twenty - five", "two hundred", "5 million",
 * "three hundred and fifty". Two numbers in digits side by side are two. */
static uint32_t number_end(const rap_view_of_doc *v, uint32_t pos, uint32_t end)
{
    const rap_doc *doc = v->doc;
    uint32_t last = pos + 1;
    while (v->number != RAP_NO_CLASS && last < end) {
        uint32_t next = last;
        rap_view form = rap_form_of(doc, last);
        bool joint = rap_same(form, RAP_LIT("-")) || rap_same_folded(form, RAP_LIT("and"));
        if (joint) next++;
        const rap_hit *word = next < end ? rap_hit_from(doc, next, v->number) : NULL;
        const rap_hit *before = joint ? rap_hit_from(doc, last - 1, v->number) : NULL;
        if (word == NULL || (joint && before == NULL)) break;
        bool scale = rap_entry_get(v->lex, word->entry, "scale", RAP_NO_DAY).len > 0;
        if (!joint && !scale && rap_hit_from(doc, last - 1, v->number) == NULL) break;
        if (next > last && form.len == 3 && rap_entry_get(v->lex, before->entry, "scale", RAP_NO_DAY).len == 0) break;
        last = word->last;
    }
    return last;
}

bool rap_atom_from(const rap_view_of_doc *v, uint32_t expr, uint32_t pos, uint32_t end, rap_bound *b)
{
    const rap_doc *doc = v->doc;
    const img_expr *e = spanning(v->lex, expr);
    *b = (rap_bound){pos, pos + 1, pos, RAP_NONE, RAP_NONE, RAP_HOW_SURFACE};
    if (e != NULL && e->op == EXPR_CLASS) {
        const rap_hit *hit = rap_hit_from(doc, pos, (uint16_t)e->a);
        if (hit == NULL) return false;
        cover(b, pos, hit->last, hit->head);
        b->entry = hit->entry;
    } else if (e != NULL && e->a == LAYER_TIME) {
        uint32_t t = doc->time_of == NULL || doc->times.n == 0 ? RAP_NONE : doc->time_of[pos];
        if (t == RAP_NONE || doc->times.at[t].first != pos) return false;
        cover(b, pos, doc->times.at[t].last, doc->times.at[t].head);
    } else if (e != NULL && e->a == LAYER_NUMBER) {
        b->last = number_end(v, pos, end);
    } else if (e != NULL) {
        uint32_t m = v->mention_from[pos];
        if (m == RAP_NONE) return false;
        cover(b, pos, doc->mentions.at[m].last, doc->mentions.at[m].head);
    }
    if (b->last > end || b->last <= pos || b->head >= doc->tokens.n) return false;
    b->frame = frame_at(doc, b->head);
    uint32_t entry = b->entry;
    if (!rap_atom_test(v, expr, b->head, &entry)) return false;
    b->entry = entry;
    return true;
}

void rap_atom_bind(const rap_view_of_doc *v, uint32_t expr, uint32_t token, rap_how how, uint32_t entry, rap_bound *b)
{
    const rap_doc *doc = v->doc;
    const img_expr *e = expr == RAP_NONE ? NULL : spanning(v->lex, expr);
    *b = (rap_bound){token, token + 1, token, frame_at(doc, token), entry, how};
    const rap_hit *hit = e != NULL && e->op == EXPR_CLASS ? rap_hit_at(doc, token, (uint16_t)e->a) : NULL;
    const rap_mention *m = mention_at(doc, token);
    if (hit != NULL) {
        b->first = hit->first;
        b->last = hit->last;
    } else if (e != NULL && e->op == EXPR_LAYER && e->a == LAYER_TIME && layer(v, LAYER_TIME, token)) {
        b->first = doc->times.at[doc->time_of[token]].first;
        b->last = doc->times.at[doc->time_of[token]].last;
    } else if (m != NULL) {
        b->first = m->first;
        b->last = m->last;
    }
}

/* ---- what other layers say of tokens -------------------------------------------------------------------- */

static void mark_bytes(rap_view_of_doc *v, uint32_t start, uint32_t end, uint8_t bit)
{
    const rap_doc *doc = v->doc;
    uint32_t lo = 0, hi = doc->tokens.n;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (doc->tokens.at[mid].start < start) lo = mid + 1;
        else hi = mid;
    }
    for (; lo < doc->tokens.n && doc->tokens.at[lo].start < end; lo++) v->layers[lo] |= bit;
}

static void mark_quotes(rap_view_of_doc *v)
{
    const rap_doc *doc = v->doc;
    bool open = false;
    uint32_t part = RAP_NONE;
    for (uint32_t t = 0; t < doc->tokens.n; t++) {
        const rap_token *tok = &doc->tokens.at[t];
        uint32_t here = tok->sentence < doc->sentences.n ? doc->sentences.at[tok->sentence].part : 0;
        if (here != part)
            open = false; /* a quotation does not go on in the next paragraph unless it is opened again */
        part = here;
        rap_view f = rap_form_of(doc, t);
        if (rap_same(f, RAP_LIT("\"")) || rap_same(f, RAP_LIT("''"))) open = !open;
        else if (rap_same(f, RAP_LIT("\xE2\x80\x9C")) || rap_same(f, RAP_LIT("``")) ||
                 rap_same(f, RAP_LIT("\xC2\xAB")))
            open = true;
        else if (rap_same(f, RAP_LIT("\xE2\x80\x9D")) || rap_same(f, RAP_LIT("\xC2\xBB"))) open = false;
        else if (open) v->layers[t] |= TOKEN_QUOTED;
    }
}

void rap_match_layers(rap_view_of_doc *v)
{
    const rap_doc *doc = v->doc;
    v->layers = RAP_NEW(v->a, uint8_t, doc->tokens.n + 1);
    v->mention_from = RAP_NEW(v->a, uint32_t, doc->tokens.n + 1);
    for (uint32_t t = 0; t < doc->tokens.n; t++) v->mention_from[t] = RAP_NONE;
    for (uint32_t i = 0; i < doc->mentions.n; i++) {
        const rap_mention *m = &doc->mentions.at[i];
        if (m->first >= doc->tokens.n) continue;
        uint32_t old = v->mention_from[m->first];
        if (old == RAP_NONE || doc->mentions.at[old].last < m->last) v->mention_from[m->first] = i;
    }
    mark_quotes(v);
    for (uint32_t i = 0; i < doc->statements.n; i++) {
        const rap_statement *s = &doc->statements.at[i];
        if (s->cue_token < doc->tokens.n) v->layers[s->cue_token] |= TOKEN_CUE;
        for (uint32_t k = 0; k < s->content.n; k++)
            mark_bytes(v, s->content.at[k].start, s->content.at[k].end, TOKEN_CONTENT);
    }
    for (uint32_t i = 0; i < doc->events.n; i++)
        if (doc->events.at[i].trigger_token < doc->tokens.n)
            v->layers[doc->events.at[i].trigger_token] |= TOKEN_EVENT;
    v->number = rap_class(v->lex, "number");
}

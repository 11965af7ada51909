/* value.c - see value.h. */
#include "fact/value.h"

#include "event/settle.h"
#include "fact/phrase.h"
#include "fact/talks.h"

static bool is_word(rap_view v, const char *word)
{
    return rap_same(v, rap_view_of(word));
}

static rap_view span_text(const rap_doc *d, rap_span s)
{
    return rap_text(d, s.start, s.end);
}

/* Whether `word` is one of the blank-separated `words`. */
static bool among(rap_view words, rap_view word)
{
    size_t at = 0;
    while (at < words.len) {
        size_t end = at;
        while (end < words.len && words.at[end] != ' ')
            end++;
        if (rap_same_folded(rap_sub(words, at, end), word))
            return true;
        at = end + 1;
    }
    return false;
}

/* ---- texts ------------------------------------------------------------------------------------------------------ */

/* "people" and what happened to them: "people killed". The verb stands over the noun, or hangs on it. */
static rap_view counted(rap_facting *b, uint32_t token)
{
    rap_doc *d = b->doc;
    for (uint32_t c = d->child[token]; c != RAP_NONE && rap_hit_at(d, token, b->vague); c = d->sibling[c])
        if (d->tokens.at[c].rel == RAP_REL_NMOD) { /* "hundreds of thousands of people" */
            token = c;
            break;
        }
    rap_span s = rap_fact_phrase(d, token, true);
    for (uint32_t c = d->child[token]; c != RAP_NONE; c = d->sibling[c])
        if (d->tokens.at[c].rel == RAP_REL_NUMMOD && c < token && d->tokens.at[c].end < d->tokens.at[token].start) {
            uint32_t next = c + 1;
            while (next < token && d->tokens.at[next].upos == RAP_UPOS_PUNCT)
                next++;
            s.start = d->tokens.at[next].start;
        }
    rap_view what = span_text(d, s);
    uint32_t over = d->tokens.at[token].head;
    int rel = d->tokens.at[token].rel;
    bool part = rel == RAP_REL_NMOD && over != RAP_NONE && d->tokens.at[over].upos == RAP_UPOS_NUM;
    if (part) { /* "13 of the soldiers were killed" */
        rel = d->tokens.at[over].rel;
        over = d->tokens.at[over].head;
    }
    if (over == RAP_NONE || d->tokens.at[over].morph.tense != RAP_MORPH_PAST || !rap_hit_at(d, over, b->counted))
        return what;
    const rap_frame *f = rap_roles_frame(&b->roles, over);
    bool suffers = rel == RAP_REL_OBJ || rel == RAP_REL_NSUBJ_PASS || (rel == RAP_REL_NSUBJ && f && !f->patient.n);
    if (!suffers)
        return what;
    return rap_format(d->arena, RAP_PRI " " RAP_PRI, RAP_ARG(what), RAP_ARG(rap_form_of(d, over)));
}

/* Up to the first comma: behind it mostly somebody else begins ("..., according to officials"). */
static rap_view purpose_text(const rap_doc *d, uint32_t token)
{
    rap_span s = rap_fact_clause(d, token), tail = rap_fact_tail(d, token);
    if (tail.end < s.end)
        s.end = tail.end;
    return span_text(d, s);
}

static rap_view purpose(rap_facting *b, uint32_t token)
{
    const rap_doc *d = b->doc;
    uint32_t frame = d->frame_of[token];
    const rap_sentence *s = &d->sentences.at[d->tokens.at[token].sentence];
    if (frame == RAP_NONE)
        return RAP_NULL;
    for (uint32_t i = rap_first_frame(d, s->first); i < d->frames.n && d->frames.at[i].trigger < s->last; i++) {
        const rap_frame *f = &d->frames.at[i];
        if (f->parent == frame && f->embed == RAP_EMBED_PURPOSE && f->kind != RAP_FRAME_NOUN)
            return purpose_text(d, f->trigger);
    }
    return RAP_NULL;
}

/* The named person whose mention holds the token: "the envoy Kari Moe". */
static bool is_named(const rap_doc *d, const rap_entity *e)
{
    for (uint32_t i = 0; i < e->mentions.n && i < 64; i++) /* a name comes early */
        if (e->mentions.at[i] < d->mentions.n && d->mentions.at[e->mentions.at[i]].form == RAP_FORM_NAME)
            return true;
    return false;
}

static uint32_t named_person(const rap_doc *d, const rap_mention *m)
{
    if (m->entities.n != 1)
        return RAP_NONE;
    const rap_entity *e = &d->entities.at[m->entities.at[0]];
    return e->kind == RAP_KIND_PERSON && is_named(d, e) ? m->entities.at[0] : RAP_NONE;
}

static uint32_t person_of(const rap_doc *d, uint32_t token)
{
    uint32_t best = RAP_NONE, size = UINT32_MAX;
    const rap_mention *around = NULL;
    const rap_sentence *s = &d->sentences.at[d->tokens.at[token].sentence];
    uint32_t from = rap_first_mention(d, s->start);
    for (uint32_t i = from; i < d->mentions.n && d->mentions.at[i].start < s->end; i++) {
        const rap_mention *m = &d->mentions.at[i];
        if (m->first > token || m->last <= token || m->last - m->first >= size)
            continue;
        around = m;
        if (named_person(d, m) == RAP_NONE)
            continue;
        best = named_person(d, m);
        size = m->last - m->first;
    }
    /* the name inside a long description */
    for (uint32_t i = from; i < d->mentions.n && d->mentions.at[i].start < s->end && best == RAP_NONE && around; i++) {
        const rap_mention *m = &d->mentions.at[i];
        if (m->first >= around->first && m->last <= around->last && m->form == RAP_FORM_NAME)
            best = named_person(d, m);
    }
    return best;
}

static rap_view title_of(const rap_doc *d, uint32_t token)
{
    uint32_t person = person_of(d, token);
    if (person != RAP_NONE && d->entities.at[person].roles.n)
        return d->entities.at[person].roles.at[d->entities.at[person].roles.n - 1].title;
    return rap_form_of(d, token);
}

/* Up to the preposition behind which the rule's `w` stands: what is given, without what is wanted for it. */
static rap_view until_w(rap_facting *b, const rap_match *m, uint32_t token, rap_span s)
{
    const rap_bound *w = rap_match_var(m, "w");
    const rap_frame *f = rap_roles_frame(&b->roles, token);
    for (uint32_t i = 0; w && f && w->head != RAP_NONE && w->head != token && i < f->preps.n; i++) {
        uint32_t at = b->doc->tokens.at[f->preps.at[i].marker].start;
        if (f->preps.at[i].token == w->head && at > s.start && at < s.end)
            s.end = at;
    }
    return rap_trim(span_text(b->doc, s));
}

static rap_view text_call(rap_facting *b, const rap_match *m, const rap_value *v)
{
    if (is_word(v->text, "first")) {
        rap_view one = RAP_NULL;
        for (uint32_t i = 0; i < v->n && !one.len; i++) {
            rap_value x = rap_value_arg(m, v, i);
            one = rap_fact_text_value(b, m, &x);
        }
        return one;
    }
    rap_value x = rap_value_arg(m, v, 0);
    if (!x.var || x.var->head == RAP_NONE)
        return RAP_NULL;
    uint32_t t = x.var->head;
    if (is_word(v->text, "text"))
        return until_w(b, m, t, rap_fact_phrase(b->doc, t, true));
    if (is_word(v->text, "act"))
        return until_w(b, m, t, rap_fact_phrase(b->doc, rap_noun_above(b->doc, t), true));
    if (is_word(v->text, "tail"))
        return span_text(b->doc, rap_fact_tail(b->doc, x.var->first));
    if (is_word(v->text, "behind"))
        return x.var->last < b->doc->tokens.n ? span_text(b->doc, rap_fact_tail(b->doc, x.var->last)) : RAP_NULL;
    if (is_word(v->text, "word"))
        return rap_form_of(b->doc, t);
    if (is_word(v->text, "clause")) {
        const rap_frame *f = rap_roles_frame(&b->roles, t);
        bool light = f && f->kind == RAP_FRAME_LIGHT && f->verb != RAP_NONE;
        return until_w(b, m, t, rap_fact_clause(b->doc, light ? f->verb : t));
    }
    if (is_word(v->text, "counted"))
        return counted(b, t);
    if (is_word(v->text, "purpose"))
        return purpose(b, t);
    if (is_word(v->text, "title"))
        return title_of(b->doc, t);
    return RAP_NULL;
}

rap_view rap_fact_text_value(rap_facting *b, const rap_match *m, const rap_value *v)
{
    switch (v->kind) {
    case RAP_VALUE_VAR:
        return v->var && v->var->head != RAP_NONE ? span_text(b->doc, rap_fact_phrase(b->doc, v->var->head, true)) : RAP_NULL;
    case RAP_VALUE_ATTR:
    case RAP_VALUE_WORD:
        return v->text.len ? v->text : RAP_NULL;
    case RAP_VALUE_CALL:
        return text_call(b, m, v);
    case RAP_VALUE_NONE:
    case RAP_VALUE_NUMBER:
    default:
        return RAP_NULL;
    }
}

rap_ids rap_fact_list_value(rap_facting *b, const rap_match *m, const rap_value *v)
{
    rap_ids none = {0};
    if (v->kind != RAP_VALUE_CALL)
        return none;
    rap_value x = rap_value_arg(m, v, 0);
    if (is_word(v->text, "each") && x.var && x.var->head != RAP_NONE) {
        rap_joined(b->doc, x.var->head, &none);
        return none;
    }
    if (!is_word(v->text, "list"))
        return none;
    return x.var && x.var->head != RAP_NONE ? rap_listed_after(b->doc, x.var->head) : none;
}

/* ---- days --------------------------------------------------------------------------------------------------------- */

static const rap_time *time_at(const rap_doc *d, uint32_t token)
{
    uint32_t i = token == RAP_NONE || !d->time_of ? RAP_NONE : d->time_of[token];
    return i == RAP_NONE ? NULL : &d->times.at[i];
}

/* The days of a duration "P2D", "P1W", "P3M": whole days and weeks; months as 30 days are not guessed: 0. */
static int32_t duration_days(rap_view v)
{
    int32_t n = 0;
    if (v.len < 3 || v.at[0] != 'P')
        return 0;
    size_t i = 1;
    for (; i < v.len && v.at[i] >= '0' && v.at[i] <= '9' && n < 100000; i++)
        n = n * 10 + (v.at[i] - '0');
    if (i + 1 != v.len)
        return 0;
    return v.at[i] == 'D' ? n : v.at[i] == 'W' ? 7 * n : 0;
}

/* The time behind one of the prepositions of the frame, or of the noun phrases of its arguments. */
static const rap_time *time_behind(const rap_doc *d, const rap_frame *f, rap_view preps)
{
    for (uint32_t i = 0; i < f->preps.n; i++)
        if (among(preps, rap_form_of(d, f->preps.at[i].marker)) && time_at(d, f->preps.at[i].token))
            return time_at(d, f->preps.at[i].token);
    return NULL;
}

rap_day rap_fact_day_value(rap_facting *b, const rap_match *m, const rap_value *v, rap_day from)
{
    const rap_doc *d = b->doc;
    if (v->kind == RAP_VALUE_VAR && v->var && v->var->head != RAP_NONE) {
        const rap_time *t = time_at(d, v->var->head);
        return t ? t->to : RAP_NO_DAY;
    }
    if (v->kind != RAP_VALUE_CALL)
        return RAP_NO_DAY;
    if (is_word(v->text, "first")) {
        rap_day one = RAP_NO_DAY;
        for (uint32_t i = 0; i < v->n && one == RAP_NO_DAY; i++) {
            rap_value x = rap_value_arg(m, v, i);
            one = rap_fact_day_value(b, m, &x, from);
        }
        return one;
    }
    rap_value x = rap_value_arg(m, v, 0), preps = rap_value_arg(m, v, 1);
    const rap_frame *f = x.var && x.var->head != RAP_NONE ? rap_roles_frame(&b->roles, x.var->head) : NULL;
    const rap_time *t = f ? time_behind(d, f, preps.text) : NULL;
    if (!t)
        return RAP_NO_DAY;
    if (is_word(v->text, "day"))
        return t->type == RAP_TIMEX_DURATION ? RAP_NO_DAY : t->from;
    int32_t days = t->type == RAP_TIMEX_DURATION ? duration_days(t->value) : 0;
    return days && from != RAP_NO_DAY ? from + days : RAP_NO_DAY;
}

uint32_t rap_frame_time(const rap_doc *d, const rap_frame *f, uint16_t time_prep)
{
    for (uint32_t i = 0; i < f->times.n; i++) {
        const rap_time *t = time_at(d, f->times.at[i]);
        if (t && (t->type == RAP_TIMEX_DATE || t->type == RAP_TIMEX_TIME))
            return d->time_of[f->times.at[i]];
    }
    for (uint32_t i = 0; i < f->preps.n; i++) {
        const rap_time *t = time_at(d, f->preps.at[i].token);
        bool when = rap_hit_at(d, f->preps.at[i].marker, time_prep);
        if (t && when && (t->type == RAP_TIMEX_DATE || t->type == RAP_TIMEX_TIME))
            return d->time_of[f->preps.at[i].token];
    }
    return RAP_NONE;
}

/* ---- sides ---------------------------------------------------------------------------------------------------------- */

/* Who says it: the speakers of the statement in which the token stands. */
static void add_speakers(const rap_facting *b, rap_ids *out, uint32_t token)
{
    const rap_token *t = &b->doc->tokens.at[token];
    uint32_t s = rap_holder_at(&b->roles.holders, b->doc, t->start, t->end, b->doc->frame_of[token]);
    for (uint32_t i = 0; s != RAP_NONE && i < b->doc->statements.at[s].speakers.n; i++)
        rap_ids_add(b->doc->arena, out, b->doc->statements.at[s].speakers.at[i]);
}

static bool own_side(rap_facting *b, const rap_match *m, const rap_value *v, rap_ids *out)
{
    rap_value x = v->kind == RAP_VALUE_CALL ? rap_value_arg(m, v, 0) : *v;
    if (v->kind != RAP_VALUE_CALL)
        return false;
    if (is_word(v->text, "first")) {
        for (uint32_t i = 0; i < v->n && !out->n; i++) {
            rap_value one = rap_value_arg(m, v, i);
            *out = rap_fact_side_value(b, m, &one);
        }
        return true;
    }
    bool person = is_word(v->text, "person"), employer = is_word(v->text, "employer");
    if (!person && !employer && !is_word(v->text, "speaker"))
        return false;
    if (!x.var || x.var->head == RAP_NONE)
        return true;
    if (!person && !employer) {
        add_speakers(b, out, x.var->head);
        return true;
    }
    uint32_t e = person_of(b->doc, x.var->head);
    if (e != RAP_NONE && employer)
        e = rap_party_of(b, e);
    if (e != RAP_NONE)
        rap_ids_add(b->doc->arena, out, e);
    return true;
}

rap_ids rap_fact_side_value(rap_facting *b, const rap_match *m, const rap_value *v)
{
    rap_ids out = {0};
    if (own_side(b, m, v, &out))
        return out;
    rap_side side = rap_roles_side(&b->roles, m, v);
    for (uint32_t i = 0; i < side.at.n; i++)
        if (side.at.at[i].entity != RAP_NONE)
            rap_ids_add(b->doc->arena, &out, side.at.at[i].entity);
    return out;
}

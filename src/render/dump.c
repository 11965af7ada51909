/* dump.c - see dump.h. */
#include "render/dump.h"

#include "document/fields.h"

#include <string.h>

static void words(const rap_doc *d, rap_buf *out, uint32_t start, uint32_t end)
{
    if (start == RAP_NONE) {
        rap_puts(out, "-");
        return;
    }
    rap_view v = rap_text(d, start, end);
    rap_putc(out, '"');
    for (size_t i = 0; i < v.len; i++)
        rap_putc(out, v.at[i] == '\n' ? ' ' : v.at[i]);
    rap_putc(out, '"');
}

static void form(const rap_doc *d, rap_buf *out, uint32_t token)
{
    if (token == RAP_NONE || token >= d->tokens.n)
        rap_puts(out, "-");
    else
        rap_putv(out, rap_form_of(d, token));
}

static void name(const rap_doc *d, rap_buf *out, uint32_t entity)
{
    if (entity == RAP_NONE || entity >= d->entities.n)
        rap_puts(out, "-");
    else
        rap_putv(out, d->entities.at[entity].name);
}

static void names(const rap_doc *d, rap_buf *out, const rap_ids *ids)
{
    for (uint32_t i = 0; i < ids->n; i++) {
        if (i)
            rap_putc(out, ',');
        name(d, out, ids->at[i]);
    }
}

static void days(rap_buf *out, rap_day from, rap_day to)
{
    char a[12], b[12];
    if (from == RAP_NO_DAY && to == RAP_NO_DAY)
        return;
    rap_day_format(from, a);
    rap_day_format(to, b);
    if (from == to)
        rap_putf(out, " %s", a);
    else
        rap_putf(out, " %s..%s", a, b);
}

static void args(const rap_doc *d, rap_buf *out, const char *key, const rap_args *a)
{
    for (uint32_t i = 0; i < a->n; i++) {
        if (i == 0)
            rap_putf(out, " %s=", key);
        else
            rap_putc(out, ',');
        form(d, out, a->at[i].token);
        if (a->at[i].how != RAP_HOW_SURFACE)
            rap_putf(out, "/%s", rap_how_text((int)a->at[i].how));
    }
}

static void frame_features(const rap_doc *d, const rap_frame *f, rap_buf *out)
{
    if (f->tense != RAP_TENSE_NONE)
        rap_putf(out, " %s", rap_tense_text((int)f->tense));
    if (f->aspect != RAP_ASPECT_PLAIN)
        rap_putf(out, " %s", rap_aspect_text((int)f->aspect));
    if (f->modal != RAP_MODAL_NONE)
        rap_putf(out, " modal=%s", rap_modal_text((int)f->modal));
    static const struct {
        const char *word;
        size_t at;
    } flags[] = {
        {"negated", offsetof(rap_frame, negated)},       {"passive", offsetof(rap_frame, passive)},
        {"conditional", offsetof(rap_frame, conditional)}, {"question", offsetof(rap_frame, question)},
        {"imperative", offsetof(rap_frame, imperative)}, {"reciprocal", offsetof(rap_frame, reciprocal)},
        {"main", offsetof(rap_frame, main)},
    };
    for (size_t i = 0; i < RAP_COUNT(flags); i++) {
        if (*(const bool *)((const char *)f + flags[i].at))
            rap_putf(out, " %s", flags[i].word);
    }
    if (f->embed != RAP_EMBED_NONE) {
        rap_putf(out, " %s<", rap_embed_text((int)f->embed));
        if (f->parent != RAP_NONE && f->parent < d->frames.n)
            rap_putv(out, d->frames.at[f->parent].lemma);
    }
}

static void dump_frame(const rap_doc *d, uint32_t i, rap_buf *out)
{
    const rap_frame *f = &d->frames.at[i];
    rap_putf(out, "%s " RAP_PRI, rap_frame_text((int)f->kind), RAP_ARG(f->lemma));
    if (f->verb != RAP_NONE) {
        rap_puts(out, f->phase ? " phase=" : " verb=");
        form(d, out, f->verb);
    }
    args(d, out, "agent", &f->agent);
    args(d, out, "patient", &f->patient);
    args(d, out, "recipient", &f->recipient);
    for (uint32_t p = 0; p < f->preps.n; p++) {
        for (uint32_t k = f->preps.at[p].marker; k <= f->preps.at[p].last && k < f->preps.at[p].marker + 8; k++) {
            rap_puts(out, k == f->preps.at[p].marker ? " " : "_");
            form(d, out, k);
        }
        rap_puts(out, "=");
        form(d, out, f->preps.at[p].token);
        if (f->preps.at[p].how != RAP_HOW_SURFACE)
            rap_putf(out, "/%s", rap_how_text((int)f->preps.at[p].how));
    }
    for (uint32_t t = 0; t < f->times.n; t++) {
        rap_puts(out, t ? "," : " times=");
        form(d, out, f->times.at[t]);
    }
    if (f->attribute != RAP_NONE) {
        rap_puts(out, " attribute=");
        form(d, out, f->attribute);
    }
    frame_features(d, f, out);
}

static void dump_mention(const rap_doc *d, uint32_t i, rap_buf *out)
{
    const rap_mention *m = &d->mentions.at[i];
    rap_putf(out, "%s ", rap_form_text((int)m->form));
    words(d, out, m->start, m->end);
    rap_putf(out, " %s", rap_kind_text((int)m->kind));
    if (m->code.at)
        rap_putf(out, " code=" RAP_PRI, RAP_ARG(m->code));
    rap_puts(out, " -> ");
    names(d, out, &m->entities);
    rap_putf(out, " %s", rap_sure_text((int)m->sure));
}

static void dump_time(const rap_doc *d, uint32_t i, rap_buf *out)
{
    const rap_time *t = &d->times.at[i];
    words(d, out, t->start, t->end);
    rap_putf(out, " %s " RAP_PRI, rap_timex_text((int)t->type), RAP_ARG(t->value.at ? t->value : RAP_LIT("null")));
    if (t->mod.at)
        rap_putf(out, " mod=" RAP_PRI, RAP_ARG(t->mod));
    if (t->freq.at)
        rap_putf(out, " freq=" RAP_PRI, RAP_ARG(t->freq));
    if (t->quant.at)
        rap_putf(out, " quant=" RAP_PRI, RAP_ARG(t->quant));
    days(out, t->from, t->to);
}

static void dump_statement(const rap_doc *d, uint32_t i, rap_buf *out)
{
    const rap_statement *s = &d->statements.at[i];
    rap_putf(out, "%s %s ", rap_statement_text((int)s->kind), s->act == RAP_ACT_NONE ? "-" : rap_act_text((int)s->act));
    words(d, out, s->source.start, s->source.end);
    rap_puts(out, " | ");
    words(d, out, s->cue.start, s->cue.end);
    rap_puts(out, " |");
    for (uint32_t k = 0; k < s->content.n; k++) {
        rap_putc(out, ' ');
        words(d, out, s->content.at[k].start, s->content.at[k].end);
    }
    rap_putf(out, " | %s %s | ", rap_direct_text((int)s->directness), rap_source_text((int)s->source_kind));
    for (uint32_t k = 0; k < s->chain.n; k++)
        rap_putf(out, "%s" RAP_PRI, k ? " > " : "", RAP_ARG(s->chain.at[k].name));
    if (s->channel != RAP_CHANNEL_NONE)
        rap_putf(out, " | %s", rap_channel_text((int)s->channel));
    if (s->stance != RAP_STANCE_NEUTRAL)
        rap_putf(out, " | %s", rap_stance_text((int)s->stance));
    if (s->addressees.n) {
        rap_puts(out, " | to ");
        names(d, out, &s->addressees);
    }
    if (s->within != RAP_NONE)
        rap_putf(out, " | within s%u", s->within + 1);
    rap_putf(out, " | %s", rap_sure_text((int)s->sure));
}

static void dump_entity(const rap_doc *d, uint32_t i, rap_buf *out)
{
    const rap_entity *e = &d->entities.at[i];
    rap_putf(out, RAP_PRI " %s " RAP_PRI, RAP_ARG(e->name), rap_kind_text((int)e->kind), RAP_ARG(e->code.at ? e->code : RAP_LIT("-")));
    if (e->members.n) {
        rap_puts(out, " members=");
        names(d, out, &e->members);
    }
    for (uint32_t k = 0; k < e->roles.n; k++) {
        rap_putf(out, " role=\"" RAP_PRI "\" for=", RAP_ARG(e->roles.at[k].title));
        name(d, out, e->roles.at[k].for_);
    }
}

static void actors(rap_buf *out, const rap_actors *a)
{
    if (!a->n)
        rap_puts(out, "---");
    for (uint32_t i = 0; i < a->n; i++)
        rap_putf(out, "%s" RAP_PRI, i ? "," : "", RAP_ARG(a->at[i].code.at ? a->at[i].code : RAP_LIT("---")));
}

static void holder(const rap_doc *d, rap_buf *out, uint32_t statement)
{
    if (statement == RAP_NONE || statement >= d->statements.n)
        return;
    rap_puts(out, " holder=");
    names(d, out, &d->statements.at[statement].speakers);
}

static void dump_event(const rap_doc *d, uint32_t i, rap_buf *out)
{
    const rap_event *v = &d->events.at[i];
    rap_putf(out, RAP_PRI " ", RAP_ARG(v->cameo));
    actors(out, &v->sources);
    rap_puts(out, " > ");
    actors(out, &v->targets);
    rap_putf(out, " %s", rap_event_status_text((int)v->status));
    days(out, v->date_from, v->date_to);
    rap_putf(out, " " RAP_PRI, RAP_ARG(v->plover));
    if (v->mode.at)
        rap_putf(out, "/" RAP_PRI, RAP_ARG(v->mode));
    rap_putc(out, ' ');
    words(d, out, v->trigger.start, v->trigger.end);
    if (v->place.name.at)
        rap_putf(out, " place=" RAP_PRI, RAP_ARG(v->place.name));
    holder(d, out, v->holder);
    rap_putf(out, " %s", rap_sure_text((int)v->sure));
}

/* A fact's own fields that are known, by the table. */
static void dump_fact(const rap_doc *d, uint32_t i, rap_buf *out)
{
    const rap_fact *f = &d->facts.at[i];
    rap_putf(out, "%s %s", rap_fact_text((int)f->type), rap_event_status_text((int)f->status));
    days(out, f->date_from, f->date_to);
    for (const rap_field *k = rap_fields; k->name; k++) {
        if (k->layer != RAP_LAYER_FACTS || !(k->facts & 1u << f->type) || !strcmp(k->name, "by") || !strcmp(k->name, "holder"))
            continue;
        const void *m = (const char *)f + k->offset;
        char day[12];
        if (k->type == RAP_TYPE_STRING && ((const rap_view *)m)->at)
            rap_putf(out, " %s=\"" RAP_PRI "\"", k->name, RAP_ARG(*(const rap_view *)m));
        else if (k->type == RAP_TYPE_REF && k->ref == RAP_LAYER_ENTITIES && *(const uint32_t *)m != RAP_NONE)
            rap_putf(out, " %s=", k->name), name(d, out, *(const uint32_t *)m);
        else if (k->type == RAP_TYPE_REFS && ((const rap_ids *)m)->n)
            rap_putf(out, " %s=", k->name), names(d, out, m);
        else if (k->type == RAP_TYPE_INT && *(const int32_t *)m)
            rap_putf(out, " %s=%d", k->name, *(const int32_t *)m);
        else if (k->type == RAP_TYPE_NUMBER && *(const int64_t *)m != RAP_NO_NUMBER)
            rap_putf(out, " %s=%lld", k->name, (long long)*(const int64_t *)m);
        else if (k->type == RAP_TYPE_DAY && strncmp(k->name, "date", 4) != 0 && *(const rap_day *)m != RAP_NO_DAY)
            rap_putf(out, " %s=%s", k->name, rap_day_format(*(const rap_day *)m, day));
        else if (k->type == RAP_TYPE_PLACE && ((const rap_place *)m)->name.at)
            rap_putf(out, " place=" RAP_PRI, RAP_ARG(((const rap_place *)m)->name));
    }
    holder(d, out, f->holder);
    if (f->talks != RAP_NONE && f->talks < d->talks.n)
        rap_putf(out, " talks=\"" RAP_PRI "\"", RAP_ARG(d->talks.at[f->talks].name));
    rap_putf(out, " %s", rap_sure_text((int)f->sure));
}

static void dump_marker(const rap_doc *d, uint32_t i, rap_buf *out)
{
    const rap_marker *m = &d->markers.at[i];
    rap_putf(out, "%s ", rap_marker_text((int)m->kind));
    words(d, out, m->start, m->end);
    if (m->about != RAP_NONE) {
        rap_puts(out, " about=");
        name(d, out, m->about);
    }
}

static void dump_talks(const rap_doc *d, uint32_t i, rap_buf *out)
{
    const rap_talks *k = &d->talks.at[i];
    rap_putf(out, RAP_PRI " parties=", RAP_ARG(k->name));
    names(d, out, &k->parties);
    if (k->track != RAP_TRACK_NONE)
        rap_putf(out, " %s", rap_track_text((int)k->track));
}

static void dump_part(const rap_doc *d, uint32_t i, rap_buf *out)
{
    rap_putf(out, "%s ", rap_part_text((int)d->parts.at[i].kind));
    words(d, out, d->parts.at[i].start, d->parts.at[i].end);
}

static void dump_gap(const rap_doc *d, uint32_t i, rap_buf *out)
{
    rap_putf(out, RAP_PRI " ", RAP_ARG(d->gaps.at[i].why));
    words(d, out, d->gaps.at[i].start, d->gaps.at[i].end);
}

static const rap_view nobody;
static rap_view by_time(const rap_doc *d, uint32_t i) { return d->times.at[i].by; }
static rap_view by_statement(const rap_doc *d, uint32_t i) { return d->statements.at[i].by; }
static rap_view by_event(const rap_doc *d, uint32_t i) { return d->events.at[i].by; }
static rap_view by_fact(const rap_doc *d, uint32_t i) { return d->facts.at[i].by; }
static rap_view by_nobody(const rap_doc *d, uint32_t i)
{
    (void)d, (void)i;
    return nobody;
}

/* A sentence: blanks between words, + between words of one multi-word token, | where two tokens touch. */
static void dump_sentence(const rap_doc *d, uint32_t i, rap_buf *out)
{
    const rap_sentence *s = &d->sentences.at[i];
    for (uint32_t t = s->first; t < s->last; t++) {
        if (t > s->first)
            rap_putc(out, d->tokens.at[t].flags & RAP_TOKEN_MWT_NEXT       ? '+'
                          : d->tokens.at[t - 1].flags & RAP_TOKEN_SPACE_AFTER ? ' '
                                                                              : '|');
        form(d, out, t);
    }
}

/* A word: form, lemma, part of speech, relation > head, name. */
static void dump_word(const rap_doc *d, uint32_t i, rap_buf *out)
{
    const rap_token *t = &d->tokens.at[i];
    form(d, out, i);
    rap_putc(out, ' ');
    rap_putv(out, t->lemma);
    rap_putf(out, " %s %s", rap_upos_text(t->upos), rap_rel_text(t->rel));
    if (t->head != RAP_NONE) {
        rap_puts(out, " > ");
        form(d, out, t->head);
    }
    if (t->ner != RAP_NER_O)
        rap_putf(out, " %c-%s", t->ner_begin ? 'B' : 'I', rap_ner_text(t->ner));
}

static const struct {
    const char *name;
    size_t count; /* offset of the array's n in rap_doc */
    void (*line)(const rap_doc *, uint32_t, rap_buf *);
    rap_view (*by)(const rap_doc *, uint32_t);
} layers[] = {
    {"part", offsetof(rap_doc, parts.n), dump_part, by_nobody},
    {"token", offsetof(rap_doc, sentences.n), dump_sentence, by_nobody},
    {"syntax", offsetof(rap_doc, tokens.n), dump_word, by_nobody},
    {"frame", offsetof(rap_doc, frames.n), dump_frame, by_nobody},
    {"mention", offsetof(rap_doc, mentions.n), dump_mention, by_nobody},
    {"time", offsetof(rap_doc, times.n), dump_time, by_time},
    {"time-join", offsetof(rap_doc, times.n), dump_time, by_time}, /* the rules' second pass: the same layer */
    {"statement", offsetof(rap_doc, statements.n), dump_statement, by_statement},
    {"entity", offsetof(rap_doc, entities.n), dump_entity, by_nobody},
    {"event", offsetof(rap_doc, events.n), dump_event, by_event},
    {"fact", offsetof(rap_doc, facts.n), dump_fact, by_fact},
    {"talks", offsetof(rap_doc, talks.n), dump_talks, by_nobody},
    {"marker", offsetof(rap_doc, markers.n), dump_marker, by_nobody},
    {"gap", offsetof(rap_doc, gaps.n), dump_gap, by_nobody},
};

bool rap_dump(const rap_doc *doc, const char *layer, rap_view by, rap_buf *out)
{
    for (size_t l = 0; l < RAP_COUNT(layers); l++) {
        if (strcmp(layers[l].name, layer) != 0)
            continue;
        uint32_t n = *(const uint32_t *)(const void *)((const char *)doc + layers[l].count);
        for (uint32_t i = 0; i < n; i++) {
            if (by.at && layers[l].by != by_nobody && !rap_same(by, layers[l].by(doc, i)))
                continue;
            layers[l].line(doc, i, out);
            rap_putc(out, '\n');
        }
        return true;
    }
    return false;
}

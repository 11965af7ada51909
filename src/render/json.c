/* json.c - see json.h. */
#include "render/json.h"

#include <string.h>

/* ---- bytes to code points: a count at every 64th byte ---- */

#define STEP 64u

struct rap_points {
    rap_view text;
    uint32_t *before; /* code points before byte i * STEP; NULL when the text is ASCII */
};

static bool starts_point(char c)
{
    return ((unsigned char)c & 0xC0) != 0x80;
}

const rap_points *rap_points_make(rap_arena *a, rap_view text)
{
    rap_points *p = RAP_NEW(a, rap_points, 1);
    p->text = text;
    size_t high = 0;
    for (size_t i = 0; i < text.len; i++)
        high |= (unsigned char)text.at[i] & 0x80u;
    if (!high)
        return p;
    p->before = RAP_NEW(a, uint32_t, text.len / STEP + 1);
    uint32_t n = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (i % STEP == 0)
            p->before[i / STEP] = n;
        n += starts_point(text.at[i]);
    }
    if (text.len % STEP == 0)
        p->before[text.len / STEP] = n;
    return p;
}

uint32_t rap_points_of(const rap_points *p, uint32_t byte)
{
    if (!p->before || byte > p->text.len)
        return byte;
    uint32_t n = p->before[byte / STEP];
    for (size_t i = byte / STEP * STEP; i < byte; i++)
        n += starts_point(p->text.at[i]);
    return n;
}

/* ---- values ---- */

typedef struct {
    const rap_doc *doc;
    const rap_points *points;
    rap_buf *out;
} writer;

static void put_string(rap_buf *out, rap_view v)
{
    if (v.at)
        rap_put_json(out, v);
    else
        rap_puts(out, "null");
}

static void put_day(rap_buf *out, rap_day d)
{
    char text[12];
    rap_day_format(d, text);
    put_string(out, text[0] ? rap_view_of(text) : RAP_NULL);
}

static void put_ref(rap_buf *out, rap_layer layer, uint32_t i)
{
    if (i == RAP_NONE)
        rap_puts(out, "null");
    else
        rap_putf(out, "\"%s%u\"", rap_layer_prefix((int)layer), i + 1);
}

static void put_refs(rap_buf *out, rap_layer layer, const rap_ids *ids)
{
    rap_putc(out, '[');
    for (uint32_t i = 0; i < ids->n; i++) {
        if (i)
            rap_putc(out, ',');
        put_ref(out, layer, ids->at[i]);
    }
    rap_putc(out, ']');
}

static void put_span(const writer *w, rap_span s)
{
    if (s.start == RAP_NONE) {
        rap_puts(w->out, "null");
        return;
    }
    rap_putf(w->out, "{\"start\":%u,\"end\":%u,\"text\":", rap_points_of(w->points, s.start), rap_points_of(w->points, s.end));
    rap_put_json(w->out, rap_text(w->doc, s.start, s.end));
    rap_putc(w->out, '}');
}

static void put_degrees(rap_buf *out, int32_t v)
{
    if (v == INT32_MIN) {
        rap_puts(out, "null");
        return;
    }
    uint32_t u = v < 0 ? 0u - (uint32_t)v : (uint32_t)v;
    rap_putf(out, "%s%u.%06u", v < 0 ? "-" : "", u / 1000000u, u % 1000000u);
}

static void put_place(rap_buf *out, const rap_place *p)
{
    if (!p->name.at) {
        rap_puts(out, "null");
        return;
    }
    rap_puts(out, "{\"name\":");
    put_string(out, p->name);
    rap_puts(out, ",\"country\":");
    put_string(out, p->country);
    rap_puts(out, ",\"lat\":");
    put_degrees(out, p->lat || p->lon ? p->lat : INT32_MIN);
    rap_puts(out, ",\"lon\":");
    put_degrees(out, p->lat || p->lon ? p->lon : INT32_MIN);
    rap_putc(out, '}');
}

static void put_offset_or_null(const writer *w, const char *key, uint32_t byte)
{
    if (byte == RAP_NONE)
        rap_putf(w->out, ",\"%s\":null", key);
    else
        rap_putf(w->out, ",\"%s\":%u", key, rap_points_of(w->points, byte));
}

static void put_chain(const writer *w, const rap_link *at, uint32_t n)
{
    rap_putc(w->out, '[');
    for (uint32_t i = 0; i < n; i++) {
        rap_puts(w->out, i ? ",{\"name\":" : "{\"name\":");
        put_string(w->out, at[i].name);
        rap_puts(w->out, ",\"entity\":");
        put_ref(w->out, RAP_LAYER_ENTITIES, at[i].entity);
        rap_putf(w->out, ",\"kind\":\"%s\"", rap_link_text((int)at[i].kind));
        put_offset_or_null(w, "start", at[i].start);
        put_offset_or_null(w, "end", at[i].end);
        rap_putc(w->out, '}');
    }
    rap_putc(w->out, ']');
}

static void put_roles(rap_buf *out, const rap_role *at, uint32_t n)
{
    rap_putc(out, '[');
    for (uint32_t i = 0; i < n; i++) {
        rap_puts(out, i ? ",{\"title\":" : "{\"title\":");
        put_string(out, at[i].title);
        rap_puts(out, ",\"for\":");
        put_ref(out, RAP_LAYER_ENTITIES, at[i].for_);
        rap_puts(out, ",\"since\":");
        put_day(out, at[i].since);
        rap_putc(out, '}');
    }
    rap_putc(out, ']');
}

static void put_actors(rap_buf *out, const rap_actors *a)
{
    rap_putc(out, '[');
    for (uint32_t i = 0; i < a->n; i++) {
        rap_puts(out, i ? ",{\"entity\":" : "{\"entity\":");
        put_ref(out, RAP_LAYER_ENTITIES, a->at[i].entity);
        rap_puts(out, ",\"code\":");
        put_string(out, a->at[i].code);
        rap_putc(out, '}');
    }
    rap_putc(out, ']');
}

/* ---- items ---- */

/* start and end of an item, for its text: the members of the layer's OFFSET fields. */
static rap_view words_of(const writer *w, rap_layer layer, const char *item)
{
    uint32_t at[2] = {0, 0};
    int n = 0;
    for (const rap_field *f = rap_fields; f->name && n < 2; f++) {
        if (f->layer == layer && f->type == RAP_TYPE_OFFSET)
            memcpy(&at[n++], item + f->offset, sizeof at[0]);
    }
    return rap_text(w->doc, at[0], at[1]);
}

static void put_value(const writer *w, const rap_field *f, const char *item, uint32_t i)
{
    const void *m = item + f->offset;
    rap_buf *out = w->out;
    switch (f->type) {
    case RAP_TYPE_ID:
        rap_putf(out, "\"%s%u\"", rap_layer_prefix((int)f->layer), i + 1);
        break;
    case RAP_TYPE_OFFSET:
        rap_putf(out, "%u", rap_points_of(w->points, *(const uint32_t *)m));
        break;
    case RAP_TYPE_TEXT:
        rap_put_json(out, words_of(w, f->layer, item));
        break;
    case RAP_TYPE_STRING:
        put_string(out, *(const rap_view *)m);
        break;
    case RAP_TYPE_ENUM:
        put_string(out, rap_view_of(f->words((int)*(const unsigned *)m)));
        break;
    case RAP_TYPE_DAY:
        put_day(out, *(const rap_day *)m);
        break;
    case RAP_TYPE_INT:
        if (*(const int32_t *)m)
            rap_putf(out, "%d", *(const int32_t *)m);
        else
            rap_puts(out, "null");
        break;
    case RAP_TYPE_NUMBER:
        if (*(const int64_t *)m != RAP_NO_NUMBER)
            rap_putf(out, "%lld", (long long)*(const int64_t *)m);
        else
            rap_puts(out, "null");
        break;
    case RAP_TYPE_REF:
        put_ref(out, f->ref, *(const uint32_t *)m);
        break;
    case RAP_TYPE_REFS:
        put_refs(out, f->ref, m);
        break;
    case RAP_TYPE_SPAN:
        put_span(w, *(const rap_span *)m);
        break;
    case RAP_TYPE_SPANS: {
        const rap_statement *s = (const void *)item;
        rap_putc(out, '[');
        for (uint32_t k = 0; k < s->content.n; k++) {
            if (k)
                rap_putc(out, ',');
            put_span(w, s->content.at[k]);
        }
        rap_putc(out, ']');
        break;
    }
    case RAP_TYPE_ROLES:
        put_roles(out, ((const rap_entity *)(const void *)item)->roles.at, ((const rap_entity *)(const void *)item)->roles.n);
        break;
    case RAP_TYPE_CHAIN:
        put_chain(w, ((const rap_statement *)(const void *)item)->chain.at, ((const rap_statement *)(const void *)item)->chain.n);
        break;
    case RAP_TYPE_ACTORS:
        put_actors(out, m);
        break;
    case RAP_TYPE_PLACE:
        put_place(out, m);
        break;
    case RAP_TYPE_PLOVER:
        rap_puts(out, "{\"type\":");
        put_string(out, ((const rap_event *)(const void *)item)->plover);
        rap_puts(out, ",\"mode\":");
        put_string(out, ((const rap_event *)(const void *)item)->mode);
        rap_putc(out, '}');
        break;
    }
}

void rap_json_item(const rap_doc *doc, const rap_points *points, rap_layer layer, uint32_t i, rap_buf *out)
{
    writer w = {doc, points, out};
    const char *item = rap_layer_item(doc, layer, i);
    char sep = '{';
    for (const rap_field *f = rap_fields; f->name; f++) {
        if (f->layer != layer)
            continue;
        if (layer == RAP_LAYER_FACTS && !(f->facts & 1u << ((const rap_fact *)(const void *)item)->type))
            continue;
        rap_putc(out, sep);
        rap_putf(out, "\"%s\":", f->name);
        put_value(&w, f, item, i);
        sep = ',';
    }
    rap_putc(out, '}');
}

/* ---- the document ---- */

static bool wanted(const char *only, const char *layer)
{
    if (!only)
        return true;
    size_t n = strlen(layer);
    for (const char *at = only; (at = strstr(at, layer)) != NULL; at += n) {
        bool begins = at == only || at[-1] == ',';
        if (begins && (at[n] == 0 || at[n] == ','))
            return true;
    }
    return false;
}

void rap_json_document(const rap_doc *doc, const rap_model *m, const rap_lexicon *lex, const rap_json_options *o, rap_buf *out)
{
    const rap_points *points = rap_points_make(doc->arena, doc->text);
    rap_putf(out, "{\"format\":1,\"engine\":{\"version\":\"" RAP_VERSION "\",\"model\":\"%016llx\",\"lexicons\":\"%016llx\"}",
             (unsigned long long)rap_model_digest(m), (unsigned long long)rap_lexicon_digest(lex));
    rap_puts(out, ",\"id\":");
    put_string(out, doc->id);
    rap_puts(out, ",\"date\":");
    put_day(out, doc->date);
    rap_putf(out, ",\"date_from\":\"%s\",\"title\":", rap_date_from_text((int)doc->date_from));
    put_string(out, doc->title);
    rap_puts(out, ",\"outlet\":");
    put_string(out, doc->outlet);
    rap_puts(out, ",\"url\":");
    put_string(out, doc->url);
    if (o->text) {
        rap_puts(out, ",\"text\":");
        rap_put_json(out, doc->text);
    }
    for (int layer = RAP_LAYER_PARTS; layer < RAP_LAYER_COUNT; layer++) {
        if (!wanted(o->only, rap_layer_text(layer)))
            continue;
        uint32_t n = rap_layer_count(doc, (rap_layer)layer);
        rap_putf(out, ",\"%s\":[", rap_layer_text(layer));
        for (uint32_t i = 0; i < n; i++) {
            if (i)
                rap_putc(out, ',');
            rap_json_item(doc, points, (rap_layer)layer, i, out);
        }
        rap_putc(out, ']');
    }
    rap_putc(out, '}');
}

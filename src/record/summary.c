/* summary.c - what a line says, in one plain line made of its fields: no dates, no holder, no status (they have
 * columns of their own), and no word that is in neither the fields nor the dispatch but the joints between them. */
#include "document/document.h"
#include "record/inside.h"

#include <inttypes.h>
#include <string.h>

rap_view rap_name_of(const rap_names *n, int64_t entity)
{
    return entity > 0 ? rap_js(json_array_get(n->entities, (size_t)entity), "name") : RAP_NULL;
}

static rap_view name_of_id(const rap_names *n, const json_t *id)
{
    int64_t number = rap_id_number(id, 'e');
    if (number)
        return rap_name_of(n, number);
    return json_is_string(id) ? (rap_view){json_string_value(id), json_string_length(id)} : RAP_NULL;
}

/* "A", "A and B", "A, B and C"; an id alone, or an array of them. */
void rap_put_names(rap_buf *b, const rap_names *n, const json_t *ids)
{
    if (json_is_string(ids)) {
        rap_put_plain(b, name_of_id(n, ids));
        return;
    }
    size_t i, count = json_array_size(ids);
    json_t *id;
    json_array_foreach(ids, i, id)
    {
        rap_view name = name_of_id(n, id);
        rap_puts(b, i == 0 ? "" : i + 1 < count ? ", " : " and ");
        rap_put_plain(b, name.at ? name : RAP_LIT("unknown"));
    }
}

/* A quotation or a "that"-clause as it reads on its own. */
static rap_view bare(rap_view v)
{
    v = rap_trim(v);
    if (rap_starts(v, "that "))
        v = rap_trim(rap_sub(v, 5, v.len));
    return v;
}

typedef struct {
    rap_buf *out;
    const json_t *line;
    const rap_names *names;
    rap_view words;
} telling;

static bool put_name(const telling *t, const char *before, const char *field, const char *after)
{
    const json_t *v = json_object_get(t->line, field);
    if (!json_is_string(v) && !json_array_size(v))
        return false;
    rap_puts(t->out, before);
    rap_put_names(t->out, t->names, v);
    rap_puts(t->out, after);
    return true;
}

static bool put_text(const telling *t, const char *before, const char *field, const char *after)
{
    rap_view v = bare(rap_js(t->line, field));
    if (!v.len)
        return false;
    rap_puts(t->out, before);
    rap_put_plain(t->out, v);
    rap_puts(t->out, after);
    return true;
}

static void put_place(const telling *t)
{
    rap_view place = rap_js(rap_jo(t->line, "place"), "name");
    if (place.len) {
        rap_puts(t->out, t->out->len ? ", " : "");
        rap_put_plain(t->out, place);
    }
}

static void put_number(rap_buf *b, int64_t v)
{
    char digits[24];
    size_t n = 0;
    uint64_t u = v < 0 ? (uint64_t)0 - (uint64_t)v : (uint64_t)v;
    do {
        if (n % 4 == 3)
            digits[n++] = ',';
        digits[n++] = (char)('0' + u % 10);
        u /= 10;
    } while (u && n < sizeof digits - 2);
    if (v < 0)
        rap_putc(b, '-');
    while (n)
        rap_putc(b, digits[--n]);
}

static void tell_figure(const telling *t)
{
    rap_view bound = rap_js(t->line, "bound");
    int64_t value = rap_ji(t->line, "value", RAP_NO_NUMBER), low = rap_ji(t->line, "low", RAP_NO_NUMBER);
    int64_t high = rap_ji(t->line, "high", RAP_NO_NUMBER);
    if (bound.len && !rap_same(bound, RAP_LIT("exactly"))) {
        rap_putv(t->out, bound);
        rap_putc(t->out, ' ');
    }
    if (value != RAP_NO_NUMBER)
        put_number(t->out, value);
    else if (low != RAP_NO_NUMBER && high != RAP_NO_NUMBER) {
        put_number(t->out, low);
        rap_puts(t->out, " to ");
        put_number(t->out, high);
    } else if (low != RAP_NO_NUMBER || high != RAP_NO_NUMBER) {
        if (!bound.len)
            rap_puts(t->out, low != RAP_NO_NUMBER ? "at least " : "at most ");
        put_number(t->out, low != RAP_NO_NUMBER ? low : high);
    }
    rap_view unit = rap_js(t->line, "unit"), what = rap_js(t->line, "what");
    size_t at;
    if (unit.len && !rap_find(what, unit, &at))
        put_text(t, " ", "unit", "");
    put_text(t, " ", "what", "");
    put_text(t, " (", "of", ")");
}

static void tell_parties(const telling *t)
{
    if (!put_name(t, "", "entities", ""))
        rap_put_plain(t->out, t->words);
    put_text(t, " (", "format", ")");
    put_place(t);
}

static void tell_round(const telling *t)
{
    int64_t number = rap_ji(t->line, "number", 0);
    if (number > 0)
        rap_putf(t->out, "round %" PRId64, number);
    else if (!put_text(t, "", "name", ""))
        rap_put_plain(t->out, t->words);
    put_place(t);
}

static void tell_from_to(const telling *t, const char *field)
{
    if (put_name(t, "", "from", ""))
        put_name(t, " to ", "to", "");
    if (!put_text(t, t->out->len ? ": " : "", field, "")) {
        rap_puts(t->out, t->out->len ? ": " : "");
        rap_put_plain(t->out, t->words);
    }
}

static void tell_offer(const telling *t)
{
    if (put_name(t, "", "from", ""))
        put_name(t, " to ", "to", "");
    const char *colon = t->out->len ? ": " : "";
    size_t at;
    bool whole = rap_js(t->line, "wants").len && rap_find(rap_js(t->line, "gives"), rap_js(t->line, "wants"), &at);
    bool gives = put_text(t, colon, "gives", "");
    bool wants = whole || put_text(t, gives ? ", in exchange for " : colon, "wants", gives ? "" : " (wanted)");
    if (!gives && !wants) {
        rap_puts(t->out, colon);
        rap_put_plain(t->out, t->words);
    }
}

static void tell_fact(const telling *t, rap_fact_type type)
{
    switch (type) {
    case RAP_FACT_PARTY:
        put_name(t, "", "entity", "");
        break;
    case RAP_FACT_ENVOY:
        put_name(t, "", "entity", "");
        put_text(t, ", ", "title", "");
        put_name(t, ", for ", "for", "");
        break;
    case RAP_FACT_MEDIATOR:
        put_name(t, "", "entity", "");
        put_text(t, ", ", "role", "");
        put_place(t);
        break;
    case RAP_FACT_ROUND:
        tell_round(t);
        break;
    case RAP_FACT_MEETING:
        tell_parties(t);
        break;
    case RAP_FACT_SUSPENSION:
        put_text(t, "", "what", " on hold");
        put_text(t, t->out->len ? " until " : "on hold until ", "until", "");
        put_text(t, t->out->len ? ", " : "", "reason", "");
        break;
    case RAP_FACT_AGENDA:
        put_text(t, "", "part", "");
        put_text(t, ": ", "progress", "");
        break;
    case RAP_FACT_OFFER:
        tell_offer(t);
        break;
    case RAP_FACT_DEMAND:
    case RAP_FACT_COMMITMENT:
        tell_from_to(t, "what");
        break;
    case RAP_FACT_DEADLINE:
        put_text(t, "", "what", "");
        break;
    case RAP_FACT_AGREEMENT:
        put_text(t, "", "name", "");
        if (!rap_same_folded(rap_js(t->line, "name"), rap_js(t->line, "state")))
            put_text(t, t->out->len ? ": " : "", "state", "");
        put_text(t, " (", "kind", ")");
        break;
    case RAP_FACT_CEASEFIRE:
        put_text(t, "truce ", "state", "");
        put_text(t, t->out->len ? " until " : "truce until ", "until", "");
        if (put_name(t, ": ", "from", ""))
            put_name(t, " to ", "to", "");
        put_place(t);
        break;
    case RAP_FACT_FIGURE:
        tell_figure(t);
        break;
    case RAP_FACT_COUNT:
        break;
    }
}

static void tell_event(const telling *t)
{
    rap_put_plain(t->out, t->words);
}

void rap_summary(const rap_line_kind *k, const json_t *line, rap_view words, const rap_names *n, rap_buf *out)
{
    telling t = {out, line, n, words};
    if (k->letter == 'f') {
        rap_view type = rap_js(line, "type");
        for (int i = 0; i < RAP_FACT_COUNT; i++)
            if (rap_same(rap_view_of(rap_fact_text(i)), type))
                tell_fact(&t, (rap_fact_type)i);
    } else if (k->letter == 'v') {
        tell_event(&t);
    } else if (k->letter == 's') {
        rap_put_plain(out, bare(words));
    }
    if (!out->len)
        rap_put_plain(out, words);
}

/* code.c - see code.h. */
#include "event/code.h"

#include <string.h>

#define PREFIX "code-"

void rap_codes_open(rap_codes *c, rap_doc *doc, const rap_lexicon *lex)
{
    *c = (rap_codes){.doc = doc, .lex = lex};
    c->ev = rap_class(lex, "ev");
    c->evn = rap_class(lex, "evn");
    c->eva = rap_class(lex, "eva");
    uint16_t cls = rap_class(lex, "event-code");
    if (cls == RAP_NO_CLASS)
        return;
    uint32_t first, n = rap_class_entries(lex, cls, &first);
    for (uint32_t e = first; e < first + n; e++) {
        rap_view name = rap_entry_name(lex, e);
        if (rap_same(name, RAP_LIT(PREFIX "default"))) {
            c->aim = rap_entry_get(lex, e, "aim", RAP_NO_DAY);
            c->aim_noun = rap_entry_get(lex, e, "aim-noun", RAP_NO_DAY);
            c->doer = rap_entry_get(lex, e, "doer", RAP_NO_DAY);
        } else if (rap_starts(name, PREFIX))
            *RAP_PUSH(doc->arena, c->rows) = (rap_code_row){rap_sub(name, sizeof PREFIX - 1, name.len), e};
    }
}

rap_view rap_code_get(const rap_codes *c, rap_view code, const char *key)
{
    const rap_code_row *best = NULL;
    for (uint32_t i = 0; i < c->rows.n; i++) {
        const rap_code_row *r = &c->rows.at[i];
        if (r->code.len <= code.len && rap_same(rap_sub(code, 0, r->code.len), r->code))
            if (!best || r->code.len > best->code.len)
                best = r;
    }
    return best ? rap_entry_get(c->lex, best->entry, key, RAP_NO_DAY) : RAP_NULL;
}

static uint32_t entry_at(const rap_codes *c, uint32_t token, uint16_t cls)
{
    if (token == RAP_NONE || cls == RAP_NO_CLASS)
        return RAP_NONE;
    const rap_hit *h = rap_hit_at(c->doc, token, cls);
    return h ? h->entry : RAP_NONE;
}

uint32_t rap_frame_entry(const rap_codes *c, const rap_frame *f)
{
    if (f->kind == RAP_FRAME_VERB)
        return entry_at(c, f->trigger, c->ev);
    uint32_t e = entry_at(c, f->trigger, f->kind == RAP_FRAME_ADJ ? c->eva : c->evn);
    return e != RAP_NONE || f->kind == RAP_FRAME_NOUN ? e : entry_at(c, f->trigger, f->kind == RAP_FRAME_ADJ ? c->evn : c->ev);
}

rap_view rap_noun_kind(const rap_codes *c, uint32_t token)
{
    uint32_t e = entry_at(c, token, c->evn);
    return e == RAP_NONE ? RAP_NULL : rap_entry_get(c->lex, e, "kind", RAP_NO_DAY);
}

static rap_view get(const rap_codes *c, uint32_t entry, rap_view key)
{
    char name[40];
    if (entry == RAP_NONE || !key.len || key.len >= sizeof name)
        return RAP_NULL;
    memcpy(name, key.at, key.len);
    name[key.len] = 0;
    return rap_entry_get(c->lex, entry, name, RAP_NO_DAY);
}

/* The value that an entry gives for the kind of a noun. */
static rap_view by_kind(const rap_codes *c, uint32_t entry, uint32_t token)
{
    uint32_t noun = entry_at(c, token, c->evn);
    rap_view v = get(c, entry, get(c, noun, RAP_LIT("kind")));
    return v.len ? v : get(c, entry, get(c, noun, RAP_LIT("like")));
}

/* What an operator (agree, demand, refuse, ...) makes of the act that its object names: "rejected calls for talks". */
static rap_view under(const rap_codes *c, uint32_t entry, uint32_t object)
{
    rap_view op = rap_entry_get(c->lex, entry, "op", RAP_NO_DAY);
    uint32_t noun = entry_at(c, object, c->evn);
    if (!op.len || noun == RAP_NONE)
        return RAP_NULL;
    rap_view inner = rap_entry_get(c->lex, noun, "cameo", RAP_NO_DAY);
    char key[16];
    if (!inner.len || op.len >= sizeof key)
        return RAP_NULL;
    memcpy(key, op.at, op.len);
    key[op.len] = 0;
    return rap_code_get(c, inner, key);
}

static bool says_no(rap_view value)
{
    return rap_same(value, RAP_LIT("no"));
}

rap_view rap_code_by(const rap_codes *c, uint32_t entry, uint32_t token)
{
    rap_view v = by_kind(c, entry, token);
    return says_no(v) ? RAP_NULL : v;
}

static rap_coded code_object(const rap_codes *c, uint32_t entry, uint32_t token, bool *never)
{
    rap_view v = by_kind(c, entry, token);
    if (!v.len)
        v = under(c, entry, token);
    *never |= v.len && says_no(v);
    return v.len && !says_no(v) ? (rap_coded){v, entry, token} : (rap_coded){RAP_NULL, entry, RAP_NONE};
}

rap_coded rap_code_of(const rap_codes *c, const rap_frame *f)
{
    rap_coded none = {RAP_NULL, RAP_NONE, RAP_NONE};
    uint32_t entry = rap_frame_entry(c, f), verb = entry_at(c, f->verb, c->ev);
    bool never = false;
    if (verb != RAP_NONE) { /* a light or aspect verb may mean something of its own with this noun: "broke off talks" */
        rap_coded by = code_object(c, verb, f->trigger, &never);
        if (by.cameo.len) {
            by.entry = entry != RAP_NONE ? entry : verb;
            return by;
        }
        if (never)
            return none;
    }
    if (entry == RAP_NONE)
        return none;
    for (uint32_t i = 0; i < f->patient.n; i++) {
        rap_coded by = code_object(c, entry, f->patient.at[i].token, &never);
        if (by.cameo.len)
            return by;
    }
    if (!never && f->kind == RAP_FRAME_VERB && !f->patient.n)
        for (uint32_t i = 0; i < f->preps.n; i++) {
            bool no = false; /* what stands behind a preposition may choose a code, not forbid one */
            rap_coded by = code_object(c, entry, f->preps.at[i].token, &no);
            if (by.cameo.len && f->preps.at[i].how != RAP_HOW_ATTACHED)
                return by;
        }
    if (never)
        return none;
    return (rap_coded){rap_entry_get(c->lex, entry, "cameo", RAP_NO_DAY), entry, RAP_NONE};
}

/* roles.c - see roles.h. */
#include "event/roles.h"

void rap_roles_open(rap_roles *r, rap_doc *doc, const rap_lexicon *lex)
{
    rap_sides_open(&r->sides, doc, lex);
    rap_codes_open(&r->codes, doc, lex);
    rap_holders_open(&r->holders, doc);
}

static rap_view attribute(const rap_roles *r, uint32_t entry, const char *key)
{
    return entry == RAP_NONE ? RAP_NULL : rap_entry_get(r->sides.lex, entry, key, RAP_NO_DAY);
}

const rap_frame *rap_roles_frame(const rap_roles *r, uint32_t token)
{
    uint32_t f = token == RAP_NONE ? RAP_NONE : r->sides.doc->frame_of[token];
    return f == RAP_NONE ? NULL : &r->sides.doc->frames.at[f];
}

/* ---- sides ------------------------------------------------------------------------------------------------ */

static bool swapped(const rap_roles *r, const rap_frame *f)
{
    return rap_same(attribute(r, rap_frame_entry(&r->codes, f), "swap"), RAP_LIT("of"));
}

/* Who does it. Where the subject is a thing or an act ("the raid killed three") whoever stands inside it. Of a noun whose
 * object does not stand behind "of" ("the visit of the minister", "the withdrawal of their troops") whoever stands there. */
void rap_side_agent(const rap_roles *r, rap_side *side, const rap_frame *f)
{
    bool noun = f->kind == RAP_FRAME_NOUN;
    if (rap_side_args(&r->sides, side, &f->agent))
        return;
    for (uint32_t i = 0; i < f->agent.n; i++)
        if (rap_side_inside(&r->sides, side, f->agent.at[i].token, r->codes.doer))
            return;
    if (noun || f->passive)
        if (rap_side_preps(&r->sides, side, f, r->codes.doer))
            return;
    if (noun && !swapped(r, f) && rap_side_args(&r->sides, side, &f->patient))
        return;
    if (!noun && !f->agent.n) /* "talks between the two were held" */
        for (uint32_t i = 0; i < f->patient.n; i++) {
            const rap_frame *act = rap_roles_frame(r, f->patient.at[i].token);
            if (act && act->kind == RAP_FRAME_NOUN && rap_code_of(&r->codes, act).cameo.len &&
                rap_side_args(&r->sides, side, &act->agent))
                return;
        }
}

void rap_side_patient(const rap_roles *r, rap_side *side, const rap_frame *f)
{
    if (rap_side_args(&r->sides, side, &f->recipient))
        return;
    rap_side_args(&r->sides, side, &f->patient);
}

/* Whom a noun's act is done to: behind "of" or its possessor where the noun is of that kind, else behind its prepositions. */
static void noun_object(const rap_roles *r, rap_side *side, const rap_frame *f, rap_view preps)
{
    if (swapped(r, f) && rap_side_args(&r->sides, side, &f->patient))
        return;
    rap_side_preps(&r->sides, side, f, preps.len ? preps : r->codes.aim_noun);
}

/* Behind which prepositions inside a noun phrase the other side stands: "talks on prisoners with the Front". */
static rap_view inside_preps(const rap_roles *r, uint32_t token)
{
    const rap_frame *f = rap_roles_frame(r, token);
    uint32_t entry = f ? rap_frame_entry(&r->codes, f) : RAP_NONE;
    rap_view preps = attribute(r, entry, "two-way").len ? attribute(r, entry, "prep") : RAP_NULL;
    return preps.len ? preps : r->codes.aim;
}

/* Whom it is done to: recipient, patient, behind the prepositions, inside the patient, in this order. The thing by which the
 * act was told ("sent troops to", "expelled diplomats") comes after the prepositions: it is an actor only when no other is. */
void rap_side_object(const rap_roles *r, rap_side *side, const rap_frame *f, rap_view preps)
{
    if (!preps.len)
        preps = attribute(r, rap_frame_entry(&r->codes, f), "prep");
    if (rap_side_args(&r->sides, side, &f->recipient))
        return;
    if (f->kind == RAP_FRAME_NOUN) {
        noun_object(r, side, f, preps);
        return;
    }
    if (rap_same(attribute(r, rap_frame_entry(&r->codes, f), "only"), RAP_LIT("prep"))) {
        rap_side_preps(&r->sides, side, f, preps);
        return;
    }
    uint32_t thing = rap_code_of(&r->codes, f).object;
    rap_args others = {0};
    for (uint32_t i = 0; i < f->patient.n; i++)
        if (f->patient.at[i].token != thing)
            *RAP_PUSH(r->sides.doc->arena, others) = f->patient.at[i];
    if (rap_side_args(&r->sides, side, &others))
        return;
    if (rap_side_preps(&r->sides, side, f, preps.len ? preps : r->codes.aim) || rap_side_args(&r->sides, side, &f->patient))
        return;
    for (uint32_t i = 0; i < f->patient.n; i++)
        if (rap_side_inside(&r->sides, side, f->patient.at[i].token, inside_preps(r, f->patient.at[i].token)))
            return;
    if (f->verb != RAP_NONE) /* the noun of a light verb: "held Norwegian talks" */
        rap_side_inside(&r->sides, side, f->trigger, preps.len ? preps : r->codes.aim);
}

static rap_side side_call(const rap_roles *r, const rap_match *m, const rap_value *v)
{
    rap_side side = {0};
    if (rap_same(v->text, RAP_LIT("first"))) {
        for (uint32_t i = 0; i < v->n && !side.at.n; i++) {
            rap_value one = rap_value_arg(m, v, i);
            side = rap_roles_side(r, m, &one);
        }
        return side;
    }
    rap_value x = rap_value_arg(m, v, 0);
    if (!x.var || x.var->head == RAP_NONE)
        return side;
    rap_view preps = RAP_NULL;
    if (v->n > 1)
        preps = rap_value_arg(m, v, 1).text;
    const rap_frame *f = rap_roles_frame(r, x.var->head);
    if (rap_same(v->text, RAP_LIT("members"))) {
        rap_side_token(&r->sides, &side, x.var->head);
        side.group = true;
    } else if (rap_same(v->text, RAP_LIT("inside"))) {
        rap_side_inside(&r->sides, &side, x.var->head, preps.len ? preps : r->codes.aim);
    } else if (f && rap_same(v->text, RAP_LIT("agent"))) {
        rap_side_agent(r, &side, f);
    } else if (f && rap_same(v->text, RAP_LIT("patient"))) {
        rap_side_patient(r, &side, f);
    } else if (f && rap_same(v->text, RAP_LIT("object"))) {
        rap_side_object(r, &side, f, preps);
    }
    return side;
}

rap_side rap_roles_side(const rap_roles *r, const rap_match *m, const rap_value *v)
{
    rap_side side = {0};
    if (v->kind == RAP_VALUE_CALL)
        return side_call(r, m, v);
    if (v->kind == RAP_VALUE_VAR && v->var && v->var->head != RAP_NONE) {
        rap_ids tokens = rap_match_list(m, v->var, r->sides.doc->arena);
        if (!tokens.n)
            rap_ids_add(r->sides.doc->arena, &tokens, v->var->head);
        uint32_t named = 0;
        for (uint32_t i = 0; i < tokens.n; i++)
            named += rap_side_token(&r->sides, &side, tokens.at[i]) ||
                     rap_side_inside(&r->sides, &side, tokens.at[i], r->codes.aim);
        side.group |= named > 1;
    }
    return side;
}


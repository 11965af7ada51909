/* fields.c - see fields.h. */
#include "document/fields.h"

#define ALL_FACTS ((1u << RAP_FACT_COUNT) - 1)
#define F(type) (1u << RAP_FACT_##type)
#define NONE 0, NULL, RAP_LAYER_DOCUMENT, ALL_FACTS
#define AT(T, m) offsetof(T, m), NULL, RAP_LAYER_DOCUMENT, ALL_FACTS
#define WORDS(T, m, w) offsetof(T, m), w, RAP_LAYER_DOCUMENT, ALL_FACTS
#define REF(T, m, l) offsetof(T, m), NULL, RAP_LAYER_##l, ALL_FACTS
#define FACT(m, mask) offsetof(rap_fact, m), NULL, RAP_LAYER_ENTITIES, (mask)

/* clang-format off */
const rap_field rap_fields[] = {
    {RAP_LAYER_PARTS, "start", RAP_TYPE_OFFSET, AT(rap_part, start), false, "first code point"},
    {RAP_LAYER_PARTS, "end", RAP_TYPE_OFFSET, AT(rap_part, end), false, "code point after the last"},
    {RAP_LAYER_PARTS, "kind", RAP_TYPE_ENUM, WORDS(rap_part, kind, rap_part_text), false, "what it is"},

    {RAP_LAYER_SENTENCES, "start", RAP_TYPE_OFFSET, AT(rap_sentence, start), false, "first code point"},
    {RAP_LAYER_SENTENCES, "end", RAP_TYPE_OFFSET, AT(rap_sentence, end), false, "code point after the last"},

    {RAP_LAYER_ENTITIES, "id", RAP_TYPE_ID, NONE, false, "e1, e2, ..."},
    {RAP_LAYER_ENTITIES, "name", RAP_TYPE_STRING, AT(rap_entity, name), false, "its fullest name, else its first description"},
    {RAP_LAYER_ENTITIES, "kind", RAP_TYPE_ENUM, WORDS(rap_entity, kind, rap_kind_text), false, "what it is"},
    {RAP_LAYER_ENTITIES, "code", RAP_TYPE_STRING, AT(rap_entity, code), true, "CAMEO style actor code"},
    {RAP_LAYER_ENTITIES, "roles", RAP_TYPE_ROLES, AT(rap_entity, roles), false, "titles that the text gives: title, for whom, since when"},
    {RAP_LAYER_ENTITIES, "members", RAP_TYPE_REFS, REF(rap_entity, members, ENTITIES), false, "who a group consists of"},

    {RAP_LAYER_MENTIONS, "id", RAP_TYPE_ID, NONE, false, "m1, m2, ..."},
    {RAP_LAYER_MENTIONS, "start", RAP_TYPE_OFFSET, AT(rap_mention, start), false, "first code point"},
    {RAP_LAYER_MENTIONS, "end", RAP_TYPE_OFFSET, AT(rap_mention, end), false, "code point after the last"},
    {RAP_LAYER_MENTIONS, "text", RAP_TYPE_TEXT, NONE, false, "its words"},
    {RAP_LAYER_MENTIONS, "form", RAP_TYPE_ENUM, WORDS(rap_mention, form, rap_form_text), false, "name, description or pronoun"},
    {RAP_LAYER_MENTIONS, "entities", RAP_TYPE_REFS, REF(rap_mention, entities, ENTITIES), false, "whom it stands for; several for a group mention"},
    {RAP_LAYER_MENTIONS, "sure", RAP_TYPE_ENUM, WORDS(rap_mention, sure, rap_sure_text), false, "high or low"},

    {RAP_LAYER_TIMES, "id", RAP_TYPE_ID, NONE, false, "t1, t2, ..."},
    {RAP_LAYER_TIMES, "start", RAP_TYPE_OFFSET, AT(rap_time, start), false, "first code point"},
    {RAP_LAYER_TIMES, "end", RAP_TYPE_OFFSET, AT(rap_time, end), false, "code point after the last"},
    {RAP_LAYER_TIMES, "text", RAP_TYPE_TEXT, NONE, false, "its words"},
    {RAP_LAYER_TIMES, "type", RAP_TYPE_ENUM, WORDS(rap_time, type, rap_timex_text), false, "TIMEX3 type"},
    {RAP_LAYER_TIMES, "value", RAP_TYPE_STRING, AT(rap_time, value), true, "TIMEX3 value"},
    {RAP_LAYER_TIMES, "mod", RAP_TYPE_STRING, AT(rap_time, mod), true, "TIMEX3 modifier"},
    {RAP_LAYER_TIMES, "freq", RAP_TYPE_STRING, AT(rap_time, freq), true, "how often, of a SET"},
    {RAP_LAYER_TIMES, "quant", RAP_TYPE_STRING, AT(rap_time, quant), true, "each, every, ..., of a SET"},
    {RAP_LAYER_TIMES, "from", RAP_TYPE_DAY, AT(rap_time, from), true, "first day that it may denote"},
    {RAP_LAYER_TIMES, "to", RAP_TYPE_DAY, AT(rap_time, to), true, "last day that it may denote"},

    {RAP_LAYER_STATEMENTS, "id", RAP_TYPE_ID, NONE, false, "s1, s2, ..."},
    {RAP_LAYER_STATEMENTS, "kind", RAP_TYPE_ENUM, WORDS(rap_statement, kind, rap_statement_text), false, "speech, thought, attitude or deed"},
    {RAP_LAYER_STATEMENTS, "act", RAP_TYPE_ENUM, WORDS(rap_statement, act, rap_act_text), true, "what the speaker did by it"},
    {RAP_LAYER_STATEMENTS, "source", RAP_TYPE_SPAN, AT(rap_statement, source), true, "the words for the source"},
    {RAP_LAYER_STATEMENTS, "source_kind", RAP_TYPE_ENUM, WORDS(rap_statement, source_kind, rap_source_text), false, "how the dispatch as a whole names the source"},
    {RAP_LAYER_STATEMENTS, "cue", RAP_TYPE_SPAN, AT(rap_statement, cue), true, "the words that attribute"},
    {RAP_LAYER_STATEMENTS, "content", RAP_TYPE_SPANS, AT(rap_statement, content), false, "what was said"},
    {RAP_LAYER_STATEMENTS, "speakers", RAP_TYPE_REFS, REF(rap_statement, speakers, ENTITIES), false, "who said it"},
    {RAP_LAYER_STATEMENTS, "chain", RAP_TYPE_CHAIN, AT(rap_statement, chain), false, "through whom it reached the reader, speaker first, outlet last"},
    {RAP_LAYER_STATEMENTS, "directness", RAP_TYPE_ENUM, WORDS(rap_statement, directness, rap_direct_text), false, "quote, mixed or paraphrase"},
    {RAP_LAYER_STATEMENTS, "channel", RAP_TYPE_ENUM, WORDS(rap_statement, channel, rap_channel_text), true, "by which means"},
    {RAP_LAYER_STATEMENTS, "addressees", RAP_TYPE_REFS, REF(rap_statement, addressees, ENTITIES), false, "who was told"},
    {RAP_LAYER_STATEMENTS, "place", RAP_TYPE_STRING, AT(rap_statement, place), true, "where it was said"},
    {RAP_LAYER_STATEMENTS, "time", RAP_TYPE_REF, REF(rap_statement, time, TIMES), true, "when it was said"},
    {RAP_LAYER_STATEMENTS, "stance", RAP_TYPE_ENUM, WORDS(rap_statement, stance, rap_stance_text), false, "the writer's distance"},
    {RAP_LAYER_STATEMENTS, "within", RAP_TYPE_REF, REF(rap_statement, within, STATEMENTS), true, "the statement in whose content it stands"},
    {RAP_LAYER_STATEMENTS, "sure", RAP_TYPE_ENUM, WORDS(rap_statement, sure, rap_sure_text), false, "high or low"},
    {RAP_LAYER_STATEMENTS, "by", RAP_TYPE_STRING, AT(rap_statement, by), false, "the rule that found it"},

    {RAP_LAYER_EVENTS, "id", RAP_TYPE_ID, NONE, false, "v1, v2, ..."},
    {RAP_LAYER_EVENTS, "sources", RAP_TYPE_ACTORS, AT(rap_event, sources), false, "who acted"},
    {RAP_LAYER_EVENTS, "targets", RAP_TYPE_ACTORS, AT(rap_event, targets), false, "toward whom"},
    {RAP_LAYER_EVENTS, "cameo", RAP_TYPE_STRING, AT(rap_event, cameo), false, "CAMEO code, two to four digits"},
    {RAP_LAYER_EVENTS, "plover", RAP_TYPE_PLOVER, NONE, false, "PLOVER type and mode"},
    {RAP_LAYER_EVENTS, "status", RAP_TYPE_ENUM, WORDS(rap_event, status, rap_event_status_text), false, "whether it came about"},
    {RAP_LAYER_EVENTS, "trigger", RAP_TYPE_SPAN, AT(rap_event, trigger), false, "the words that tell of it"},
    {RAP_LAYER_EVENTS, "start", RAP_TYPE_OFFSET, AT(rap_event, start), false, "first code point of its clause"},
    {RAP_LAYER_EVENTS, "end", RAP_TYPE_OFFSET, AT(rap_event, end), false, "code point after the last"},
    {RAP_LAYER_EVENTS, "date_from", RAP_TYPE_DAY, AT(rap_event, date_from), true, "first day on which it may have been"},
    {RAP_LAYER_EVENTS, "date_to", RAP_TYPE_DAY, AT(rap_event, date_to), true, "last such day"},
    {RAP_LAYER_EVENTS, "time", RAP_TYPE_REF, REF(rap_event, time, TIMES), true, "the time expression that dates it"},
    {RAP_LAYER_EVENTS, "place", RAP_TYPE_PLACE, AT(rap_event, place), true, "where"},
    {RAP_LAYER_EVENTS, "holder", RAP_TYPE_REF, REF(rap_event, holder, STATEMENTS), true, "the statement that asserts it; null: the outlet does"},
    {RAP_LAYER_EVENTS, "sure", RAP_TYPE_ENUM, WORDS(rap_event, sure, rap_sure_text), false, "high or low"},
    {RAP_LAYER_EVENTS, "by", RAP_TYPE_STRING, AT(rap_event, by), false, "the rule that found it"},

    {RAP_LAYER_TALKS, "id", RAP_TYPE_ID, NONE, false, "k1, k2, ..."},
    {RAP_LAYER_TALKS, "name", RAP_TYPE_STRING, AT(rap_talks, name), false, "party - party"},
    {RAP_LAYER_TALKS, "parties", RAP_TYPE_REFS, REF(rap_talks, parties, ENTITIES), false, "who talks"},
    {RAP_LAYER_TALKS, "subject", RAP_TYPE_STRING, AT(rap_talks, subject), true, "about what"},
    {RAP_LAYER_TALKS, "track", RAP_TYPE_ENUM, WORDS(rap_talks, track, rap_track_text), true, "main, side or internal"},

    {RAP_LAYER_FACTS, "id", RAP_TYPE_ID, NONE, false, "f1, f2, ..."},
    {RAP_LAYER_FACTS, "type", RAP_TYPE_ENUM, WORDS(rap_fact, type, rap_fact_text), false, "which of the fourteen"},
    {RAP_LAYER_FACTS, "talks", RAP_TYPE_REF, REF(rap_fact, talks, TALKS), true, "the talks it belongs to"},
    {RAP_LAYER_FACTS, "start", RAP_TYPE_OFFSET, AT(rap_fact, start), false, "first code point"},
    {RAP_LAYER_FACTS, "end", RAP_TYPE_OFFSET, AT(rap_fact, end), false, "code point after the last"},
    {RAP_LAYER_FACTS, "text", RAP_TYPE_TEXT, NONE, false, "its words"},
    {RAP_LAYER_FACTS, "holder", RAP_TYPE_REF, REF(rap_fact, holder, STATEMENTS), true, "the statement that asserts it; null: the outlet does"},
    {RAP_LAYER_FACTS, "status", RAP_TYPE_ENUM, WORDS(rap_fact, status, rap_event_status_text), false, "whether it came about"},
    {RAP_LAYER_FACTS, "date_from", RAP_TYPE_DAY, AT(rap_fact, date_from), true, "first day"},
    {RAP_LAYER_FACTS, "date_to", RAP_TYPE_DAY, AT(rap_fact, date_to), true, "last day; of a deadline the day by which"},
    {RAP_LAYER_FACTS, "place", RAP_TYPE_PLACE, AT(rap_fact, place), true, "where"},
    {RAP_LAYER_FACTS, "entity", RAP_TYPE_REF, FACT(entity, F(PARTY) | F(ENVOY) | F(MEDIATOR)), false, "who"},
    {RAP_LAYER_FACTS, "side", RAP_TYPE_INT, FACT(side, F(PARTY)), true, "members of one delegation share it"},
    {RAP_LAYER_FACTS, "for", RAP_TYPE_REF, FACT(for_, F(ENVOY)), true, "for whom"},
    {RAP_LAYER_FACTS, "title", RAP_TYPE_STRING, FACT(title, F(ENVOY)), true, "the title used"},
    {RAP_LAYER_FACTS, "role", RAP_TYPE_STRING, FACT(role, F(MEDIATOR)), false, "mediator, facilitator, host, guarantor, observer or witness"},
    {RAP_LAYER_FACTS, "number", RAP_TYPE_INT, FACT(number, F(ROUND)), true, "which round"},
    {RAP_LAYER_FACTS, "name", RAP_TYPE_STRING, FACT(name, F(ROUND) | F(AGREEMENT)), true, "the name used"},
    {RAP_LAYER_FACTS, "entities", RAP_TYPE_REFS, FACT(entities, F(MEETING)), false, "who met"},
    {RAP_LAYER_FACTS, "format", RAP_TYPE_STRING, FACT(format, F(MEETING)), true, "direct, proximity, shuttle or remote"},
    {RAP_LAYER_FACTS, "from", RAP_TYPE_REFS, FACT(from, F(OFFER) | F(DEMAND) | F(COMMITMENT) | F(CEASEFIRE)), false, "whose"},
    {RAP_LAYER_FACTS, "to", RAP_TYPE_REFS, FACT(to, F(OFFER) | F(DEMAND) | F(COMMITMENT) | F(CEASEFIRE)), false, "to whom"},
    {RAP_LAYER_FACTS, "gives", RAP_TYPE_STRING, FACT(gives, F(OFFER)), true, "what is offered"},
    {RAP_LAYER_FACTS, "wants", RAP_TYPE_STRING, FACT(wants, F(OFFER)), true, "in exchange for what"},
    {RAP_LAYER_FACTS, "what", RAP_TYPE_STRING, FACT(what, F(SUSPENSION) | F(DEMAND) | F(COMMITMENT) | F(DEADLINE) | F(FIGURE)), true, "what"},
    {RAP_LAYER_FACTS, "until", RAP_TYPE_DAY, FACT(until, F(SUSPENSION) | F(CEASEFIRE)), true, "until when"},
    {RAP_LAYER_FACTS, "reason", RAP_TYPE_STRING, FACT(reason, F(SUSPENSION)), true, "why, as told"},
    {RAP_LAYER_FACTS, "part", RAP_TYPE_STRING, FACT(part, F(AGENDA)), false, "the part, in the words used"},
    {RAP_LAYER_FACTS, "topic", RAP_TYPE_STRING, FACT(topic, F(AGENDA)), true, "its topic (data/en/topics.lex)"},
    {RAP_LAYER_FACTS, "progress", RAP_TYPE_STRING, FACT(progress, F(AGENDA)), true, "agreed, progress, open or blocked"},
    {RAP_LAYER_FACTS, "state", RAP_TYPE_STRING, FACT(state, F(AGREEMENT) | F(CEASEFIRE)), true, "draft, near, initialled, signed, issued, rejected, violated; offered, declared, in force, violated, ended"},
    {RAP_LAYER_FACTS, "kind", RAP_TYPE_STRING, FACT(kind, F(AGREEMENT)), true, "pre-negotiation, ceasefire, partial, comprehensive, implementation or renewal"},
    {RAP_LAYER_FACTS, "of", RAP_TYPE_STRING, FACT(of, F(FIGURE)), true, "whose, which part"},
    {RAP_LAYER_FACTS, "value", RAP_TYPE_NUMBER, FACT(value, F(FIGURE)), true, "the number"},
    {RAP_LAYER_FACTS, "low", RAP_TYPE_NUMBER, FACT(low, F(FIGURE)), true, "the least that it may be"},
    {RAP_LAYER_FACTS, "high", RAP_TYPE_NUMBER, FACT(high, F(FIGURE)), true, "the most that it may be"},
    {RAP_LAYER_FACTS, "unit", RAP_TYPE_STRING, FACT(unit, F(FIGURE)), true, "people, troops, USD, ..."},
    {RAP_LAYER_FACTS, "bound", RAP_TYPE_STRING, FACT(bound, F(FIGURE)), true, "exactly, about, at least or at most"},
    {RAP_LAYER_FACTS, "as_of", RAP_TYPE_DAY, FACT(as_of, F(FIGURE)), true, "the day for which it holds"},
    {RAP_LAYER_FACTS, "sure", RAP_TYPE_ENUM, WORDS(rap_fact, sure, rap_sure_text), false, "high or low"},
    {RAP_LAYER_FACTS, "by", RAP_TYPE_STRING, AT(rap_fact, by), false, "the rule that found it"},

    {RAP_LAYER_MARKERS, "id", RAP_TYPE_ID, NONE, false, "n1, n2, ..."},
    {RAP_LAYER_MARKERS, "start", RAP_TYPE_OFFSET, AT(rap_marker, start), false, "first code point"},
    {RAP_LAYER_MARKERS, "end", RAP_TYPE_OFFSET, AT(rap_marker, end), false, "code point after the last"},
    {RAP_LAYER_MARKERS, "text", RAP_TYPE_TEXT, NONE, false, "its words"},
    {RAP_LAYER_MARKERS, "kind", RAP_TYPE_ENUM, WORDS(rap_marker, kind, rap_marker_text), false, "scare quotes, distancing, label or hedge"},
    {RAP_LAYER_MARKERS, "about", RAP_TYPE_REF, REF(rap_marker, about, ENTITIES), true, "whom it labels or doubts"},

    {RAP_LAYER_GAPS, "start", RAP_TYPE_OFFSET, AT(rap_gap, start), false, "first code point"},
    {RAP_LAYER_GAPS, "end", RAP_TYPE_OFFSET, AT(rap_gap, end), false, "code point after the last"},
    {RAP_LAYER_GAPS, "why", RAP_TYPE_STRING, AT(rap_gap, why), false, "what was not understood"},
    {RAP_LAYER_DOCUMENT, NULL, RAP_TYPE_ID, NONE, false, NULL},
};
/* clang-format on */

static const struct {
    const char *text, *prefix, *doc;
} layers[] = {
#define X(name, text, id, doc) {text, id, doc},
    RAP_LAYER_LIST(X)
#undef X
};

const char *rap_layer_text(int layer)
{
    return layer >= 0 && layer < RAP_LAYER_COUNT ? layers[layer].text : NULL;
}

const char *rap_layer_doc(int layer)
{
    return layer >= 0 && layer < RAP_LAYER_COUNT ? layers[layer].doc : NULL;
}

const char *rap_layer_prefix(int layer)
{
    return layer >= 0 && layer < RAP_LAYER_COUNT ? layers[layer].prefix : NULL;
}

/* The array of a layer as address, count and size of an item. */
static const void *array_of(const rap_doc *d, rap_layer layer, uint32_t *n, size_t *size)
{
#define CASE(LAYER, member)                                                                                            \
    case RAP_LAYER_##LAYER:                                                                                            \
        *n = d->member.n;                                                                                              \
        *size = sizeof *d->member.at;                                                                                  \
        return d->member.at;
    switch (layer) {
        CASE(PARTS, parts)
        CASE(SENTENCES, sentences)
        CASE(ENTITIES, entities)
        CASE(MENTIONS, mentions)
        CASE(TIMES, times)
        CASE(STATEMENTS, statements)
        CASE(EVENTS, events)
        CASE(TALKS, talks)
        CASE(FACTS, facts)
        CASE(MARKERS, markers)
        CASE(GAPS, gaps)
    case RAP_LAYER_DOCUMENT:
    case RAP_LAYER_COUNT:
        break;
    }
#undef CASE
    *n = 0;
    *size = 0;
    return NULL;
}

uint32_t rap_layer_count(const rap_doc *doc, rap_layer layer)
{
    uint32_t n;
    size_t size;
    array_of(doc, layer, &n, &size);
    return n;
}

const void *rap_layer_item(const rap_doc *doc, rap_layer layer, uint32_t i)
{
    uint32_t n;
    size_t size;
    const char *at = array_of(doc, layer, &n, &size);
    return at && i < n ? at + i * size : NULL;
}

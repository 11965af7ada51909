/* The stages that have rules: what each may build. THE table: a stage's owner edits its own lines here.
 *
 * A builder or function is a name and its keys (rule.h: rap_builder):
 *   builder keys  "source target cameo?"  source and target must be given, cameo may; "=" is the value that stands
 *                 right after the builder's name ("=?" where it may be missing); "*" any keys
 *   functions     "2" takes two values, "1-3" one to three, "*" any
 * The name "*" takes any builder or function, for a stage that is only planned.
 * doc/rules.md lists them all. */
#include "rule/rule.h"

#define END {NULL, NULL}

/* starts, ends: the variables with which the expression begins and ends, where the pattern looks further. */
static const rap_builder time_builders[] = {
    {"date", "=? year? month? day? end? weekday? season? quarter? half? decade? century? era? holiday? part? iso? "
             "slash? short-year? hundreds? tens? ones? mod? dir? year-dir? week? from? starts? ends?"},
    {"pair", "first second month year?"},
    {"pair-years", "first second era?"},
    {"shift", "n unit back? half? part? from? starts? ends?"},
    {"ahead", "n unit"},
    {"duration", "n unit half? n2? unit2? dir? starts? ends?"},
    {"set", "n? unit? weekday? month? season? part? quant? freq? starts? ends?"},
    {"ref", "value if? starts? ends?"},
    {"clock", "at half? zone? part? starts? ends?"},
    {"none", ""},
    END};
static const rap_builder time_functions[] = {END};
static const rap_builder time_join_builders[] = {
    {"limit", "t mod approx? narrow? quiet? starts? ends?"},
    {"join", "a b? how? part? season? starts? ends?"},
    {"nth", "n unit? weekday? of month?"}, {"beside", "t n unit back?"}, {"within", "a b"},
    END};

static const rap_builder statement_builders[] = {
    {"says", "source? cue content? addressee? relay? over? kind? channel? clear? near? through? sure?"},
    {"told", "= to"}, {"through", "= relay? channel? place?"}, {"none", ""}, END};
static const rap_builder statement_functions[] = {{"clause", "1"}, {"phrase", "1"}, {"span", "2"}, {"quote", "1"}, {"host", "1"},
                                                 {"both", "2"}, {"after", "1"}, {"rest", "1"}, {"lead", "1"}, {"before", "1"}, END};

static const rap_builder marker_builders[] = {{"mark", "= from to? with?"}, {"none", ""}, END};
static const rap_builder marker_functions[] = {END};

static const rap_builder entity_builders[] = {{"same", "a b"}, {"pair", "a? b? all? talks?"}, {"none", ""}, END};
static const rap_builder entity_functions[] = {END};

static const rap_builder event_builders[] = {{"cameo", "= source? target? status? consume?"}, {"none", ""}, END};
static const rap_builder event_functions[] = {{"agent", "1"}, {"object", "1-2"}, {"patient", "1"}, {"inside", "1-2"}, {"members", "*"},
                                             {"first", "1-4"}, {"code", "1"}, {"under", "2"}, {"by", "2"}, END};

#define ANY_FACT "event? codes? parties? status? sure? date_to?"
static const rap_builder fact_builders[] = {
    {"party", ANY_FACT " entity"}, {"envoy", ANY_FACT " entity for? title?"}, {"mediator", ANY_FACT " entity role?"},
    {"round", ANY_FACT " number name?"}, {"meeting", ANY_FACT " entities? format?"},
    {"suspension", ANY_FACT " what until? reason?"}, {"agenda", ANY_FACT " part progress?"},
    {"offer", ANY_FACT " from? to? gives? wants?"}, {"demand", ANY_FACT " from? to? what"},
    {"commitment", ANY_FACT " from? to? what"}, {"deadline", ANY_FACT " what"}, {"agreement", ANY_FACT " name state? kind?"},
    {"ceasefire", ANY_FACT " from? to? state? until?"}, {"figure", ANY_FACT " what value? low? unit? as_of?"}, END};
static const rap_builder fact_functions[] = {
    {"agent", "1"}, {"object", "1-2"}, {"patient", "1"}, {"inside", "1-2"}, {"members", "1"}, {"person", "1"},
    {"employer", "1"}, {"speaker", "1"}, {"title", "1"}, {"first", "1-4"}, {"text", "1"}, {"word", "1"}, {"act", "1"},
    {"tail", "1"}, {"behind", "1"}, {"clause", "1"}, {"counted", "1"}, {"purpose", "1"}, {"list", "1"}, {"each", "1"},
    {"day", "2"}, {"after", "2"}, END};

static const rap_rule_stage stages[] = {
    /* name       builders            functions            longest frames */
    {"time", time_builders, time_functions, true, false},
    {"time-join", time_join_builders, time_functions, true, false},
    {"statement", statement_builders, statement_functions, false, false},
    {"marker", marker_builders, marker_functions, true, false},
    {"entity", entity_builders, entity_functions, false, false},
    {"event", event_builders, event_functions, false, true},
    {"fact", fact_builders, fact_functions, false, true},
};

const rap_rule_stage *rap_rule_stage_find(rap_view name)
{
    for (size_t i = 0; i < RAP_COUNT(stages); i++)
        if (rap_same(name, rap_view_of(stages[i].name))) return &stages[i];
    return NULL;
}

const rap_rule_stage *rap_rule_stages(uint32_t *n)
{
    *n = (uint32_t)RAP_COUNT(stages);
    return stages;
}

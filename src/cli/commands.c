/* commands.c - the commands, in the order of the help. Each is defined in its own cmd_*.c. */
#include "cli/commands.h"

const rap_command *const rap_commands[] = {
    /* dispatches in, the page out */
    &rap_cmd_add,
    &rap_cmd_brief,
    /* questions */
    &rap_cmd_timeline,
    &rap_cmd_statements,
    &rap_cmd_events,
    &rap_cmd_facts,
    &rap_cmd_schedule,
    &rap_cmd_agenda,
    &rap_cmd_figures,
    &rap_cmd_sources,
    &rap_cmd_contradictions,
    &rap_cmd_show,
    /* what persons decide and know */
    &rap_cmd_accept,
    &rap_cmd_reject,
    &rap_cmd_correct,
    &rap_cmd_note,
    &rap_cmd_entity_join,
    &rap_cmd_entity_split,
    &rap_cmd_fact_add,
    &rap_cmd_fact_list,
    /* the record as a whole */
    &rap_cmd_export,
    &rap_cmd_audit,
    /* without a record */
    &rap_cmd_annotate,
    &rap_cmd_parse,
    &rap_cmd_lexicon_check,
    &rap_cmd_lexicon_compile,
    &rap_cmd_lexicon_explain,
    NULL,
};

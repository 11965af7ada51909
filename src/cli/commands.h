/* commands.h - every command's entry; add the new one here and in commands.c. */
#ifndef RAP_COMMANDS_H
#define RAP_COMMANDS_H

#include "cli/cli.h"

extern const rap_command rap_cmd_add, rap_cmd_brief, rap_cmd_accept, rap_cmd_reject, rap_cmd_correct, rap_cmd_note,
    rap_cmd_entity_join, rap_cmd_entity_split, rap_cmd_fact_add, rap_cmd_fact_list, rap_cmd_show, rap_cmd_export, rap_cmd_audit, rap_cmd_timeline, rap_cmd_statements, rap_cmd_events, rap_cmd_facts, rap_cmd_schedule,
    rap_cmd_agenda, rap_cmd_figures, rap_cmd_sources, rap_cmd_contradictions;
extern const rap_command rap_cmd_annotate, rap_cmd_parse;
extern const rap_command rap_cmd_lexicon_check, rap_cmd_lexicon_compile, rap_cmd_lexicon_explain;

#endif

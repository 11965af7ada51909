/* commands.c - the commands, in the order of the help. Each is defined in its own cmd_*.c. */
#include "cli/commands.h"

const rap_command *const rap_commands[] = {&rap_cmd_add, &rap_cmd_brief,        &rap_cmd_timeline, &rap_cmd_statements, &rap_cmd_events,
                                           &rap_cmd_facts,      &rap_cmd_schedule, &rap_cmd_agenda,     &rap_cmd_figures,
                                           &rap_cmd_sources,    &rap_cmd_contradictions, &rap_cmd_annotate, &rap_cmd_parse, NULL};

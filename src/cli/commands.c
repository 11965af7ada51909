/* commands.c - the commands, in the order of the help. Each is defined in its own cmd_*.c. */
#include "cli/commands.h"

const rap_command *const rap_commands[] = {&rap_cmd_annotate, &rap_cmd_parse, NULL};

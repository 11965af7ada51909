/* commands.h - every command's entry; add the new one here and in commands.c. */
#ifndef RAP_COMMANDS_H
#define RAP_COMMANDS_H

#include "cli/cli.h"

extern const rap_command rap_cmd_annotate, rap_cmd_parse;

#endif

/* options.h - what main.c needs of options.c beside cli.h. */
#ifndef RAP_OPTIONS_H
#define RAP_OPTIONS_H

#include "cli/cli.h"

typedef struct rap_given {
    const rap_option *option;
    const char *value; /* NULL for a switch */
} rap_given;

int rap_cli_parse(const rap_command *c, int argc, char **argv, rap_cli *a); /* 0, or the exit status */
void rap_cli_free(rap_cli *a);
void rap_help(const rap_command *c);

#endif

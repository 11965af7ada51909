/* main.c - finds the command, parses its words, runs it. */
#include "cli/options.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>

static void overview(void)
{
    puts("rapporteur reads news dispatches and keeps a record of the talks.\n\nusage: rapporteur COMMAND [OPTIONS] ...\n");
    for (const rap_command *const *c = rap_commands; *c; c++)
        printf("  %-16s %s\n", (*c)->name, (*c)->summary);
    puts("\nrapporteur COMMAND --help teaches each by example. Start with:\n"
         "  rapporteur add talks.rapp examples/dispatches.jsonl\n"
         "  rapporteur brief talks.rapp");
}

/* The command that the first words name, the longest first; *used is how many words it took. */
static const rap_command *find_command(int argc, char **argv, int *used)
{
    for (int words = 2; words >= 1; words--) {
        char name[128];
        if (argc < words + 1)
            continue;
        snprintf(name, sizeof name, words == 2 ? "%s %s" : "%s", argv[1], words == 2 ? argv[2] : "");
        for (const rap_command *const *c = rap_commands; *c; c++) {
            if (strcmp((*c)->name, name) == 0) {
                *used = words;
                return *c;
            }
        }
    }
    return NULL;
}

/* "lexicon" alone, or with --help, or with a second word that it has not: what it has. Returns the exit status, -1 when no
 * command begins with the word. */
static int family(const char *word, bool help)
{
    size_t n = strlen(word);
    bool any = false;
    for (const rap_command *const *c = rap_commands; *c; c++) {
        if (strncmp((*c)->name, word, n) != 0 || (*c)->name[n] != ' ')
            continue;
        if (!any && !help)
            rap_say("%s wants one of these words behind it (see rapporteur %s WORD --help):", word, word);
        fprintf(help ? stdout : stderr, "  rapporteur %-18s %s\n", (*c)->name, (*c)->summary);
        any = true;
    }
    if (!any)
        return -1;
    return help ? RAP_EXIT_DONE : RAP_EXIT_USAGE;
}

int main(int argc, char **argv)
{
    signal(SIGPIPE, SIG_IGN); /* a reader that is gone is an error of write, not an end of the program */
    if (argc < 2 || strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 || strcmp(argv[1], "help") == 0) {
        overview();
        return argc < 2 ? RAP_EXIT_USAGE : RAP_EXIT_DONE;
    }
    if (strcmp(argv[1], "--version") == 0) {
        puts("rapporteur " RAP_VERSION);
        return RAP_EXIT_DONE;
    }
    int used = 0;
    const rap_command *c = find_command(argc, argv, &used);
    if (!c) {
        int status = family(argv[1], argc > 2 && (strcmp(argv[2], "--help") == 0 || strcmp(argv[2], "-h") == 0));
        if (status < 0)
            rap_say("there is no command \"%s\" (see rapporteur --help)", argv[1]);
        return status < 0 ? RAP_EXIT_USAGE : status;
    }
    rap_cli a;
    int status = rap_cli_parse(c, argc - 1 - used, argv + 1 + used, &a);
    if (status == 0 && rap_cli_has(&a, "help"))
        rap_help(c);
    else if (status == 0)
        status = c->run(&a);
    rap_cli_free(&a);
    if (!rap_out_flush() && status == 0)
        status = RAP_EXIT_DONE;
    return status;
}

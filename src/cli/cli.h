/* cli.h - the command line: one table of commands, one table of options a command. From these come parsing,
 * --help and the manual page (tools/manual.c). Only this folder prints and exits.
 *
 * Exit status: 0 done; 1 some documents were refused, each named on standard error, the rest done; 2 usage; 3 the record,
 * the model or a lexicon could not be used. Standard output carries data only.
 */
#ifndef RAP_CLI_H
#define RAP_CLI_H

#include "base/base.h"

#include <stdio.h>

enum { RAP_EXIT_DONE = 0, RAP_EXIT_REFUSED = 1, RAP_EXIT_USAGE = 2, RAP_EXIT_RESOURCE = 3 };

typedef struct {
    const char *name;  /* "date", given as --date */
    const char *value; /* "D": takes a value, so called in the help; NULL: a switch */
    bool many;         /* may be given several times */
    const char *help;
} rap_option;          /* a table ends with a NULL name */

struct rap_cli;
typedef struct {
    const char *name;       /* "annotate"; two words where the command has parts: "lexicon check" */
    const char *args;       /* "[FILE...]" */
    const char *summary;    /* a line */
    const char *about;      /* a paragraph or more for --help and the manual, may be NULL */
    const rap_option *options;
    const char *examples;   /* lines "command\n    what it does"; run as tests where they stand in the manual */
    int (*run)(const struct rap_cli *args);
} rap_command;

typedef struct rap_cli {
    const rap_command *command;
    const char *const *files; /* the words that are no options, NULL-ended */
    int n_files;
    const struct rap_given *given; /* options in the order of the command line */
    int n_given;
} rap_cli;

/* All commands in the order of the help, ended by a NULL name (src/cli/commands.c). */
extern const rap_command *const rap_commands[];

bool rap_cli_has(const rap_cli *a, const char *option);
const char *rap_cli_get(const rap_cli *a, const char *option);           /* the last value, NULL when not given */
const char *rap_cli_next(const rap_cli *a, const char *option, int *at); /* each value in turn: start with *at = 0 */

/* ---- talking to the person: always on standard error ---- */
void rap_say(const char *fmt, ...) __attribute__((format(printf, 1, 2)));      /* "rapporteur: ..." and a newline */
void rap_say_error(const char *about, const rap_err *err); /* "rapporteur: ABOUT:LINE: message", about may be NULL */
int rap_usage(const rap_cli *a, const char *fmt, ...) __attribute__((format(printf, 2, 3))); /* says it, returns RAP_EXIT_USAGE */
int rap_exit_of(rap_status s); /* which exit status an error ends in */

/* ---- output: standard output, whole or an error; a closed pipe ends the program quietly ---- */
bool rap_out(const rap_buf *b); /* writes and empties nothing; false when nobody reads any more */
bool rap_out_flush(void);

/* ---- reading inputs ---- */

/* The file open for reading, standard input for "-"; NULL: a directory, missing, unreadable (*err says which). */
FILE *rap_open_input(const char *path, rap_err *err);

/* A progress bar on a terminal, nothing in a pipe. total 0 = unknown. */
void rap_progress(const char *what, uint64_t done, uint64_t total);
void rap_progress_end(void);

/* Documents from files in the formats of `annotate` and `add`, one after the other in constant memory. */
#include "document/read.h"
typedef struct rap_source rap_source;
typedef enum { RAP_FORMAT_AUTO, RAP_FORMAT_TEXT, RAP_FORMAT_HTML, RAP_FORMAT_JSONL, RAP_FORMAT_CSV } rap_format_kind;
typedef struct {
    rap_format_kind format;       /* AUTO: by the file's ending, standard input by its first byte */
    const char *date, *outlet;    /* defaults for documents that do not say, NULL = none */
    const char *const *files;     /* NULL-ended; none = standard input */
} rap_source_options;
rap_source *rap_source_open(const rap_source_options *o, rap_err *err);
/* 1: *in is the next document (views live until the next call); 0: the end; -1: this one is refused, *err says why
 * (file, line), in->id is set where it is known; call again for the next. */
int rap_source_next(rap_source *s, rap_input *in, rap_err *err);
void rap_source_close(rap_source *s);

bool rap_format_of(const char *word, rap_format_kind *out); /* NULL is AUTO; false for an unknown word */
const char **rap_lexicon_dirs(const rap_cli *a);            /* the values of --lexicon, NULL-ended; the caller frees the array */
struct rap_lexicon;
void rap_say_unread(const struct rap_lexicon *lex); /* one line when dictionaries of the user's had lines that are not understood */

#endif

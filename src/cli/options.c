/* options.c - command lines against the tables of cli.h, and --help from them. */
#include "cli/options.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool rap_cli_has(const rap_cli *a, const char *option)
{
    for (int i = 0; i < a->n_given; i++) {
        if (strcmp(a->given[i].option->name, option) == 0)
            return true;
    }
    return false;
}

const char *rap_cli_get(const rap_cli *a, const char *option)
{
    const char *value = NULL;
    for (int i = 0; i < a->n_given; i++) {
        if (strcmp(a->given[i].option->name, option) == 0)
            value = a->given[i].value;
    }
    return value;
}

const char *rap_cli_next(const rap_cli *a, const char *option, int *at)
{
    while (*at < a->n_given) {
        const rap_given *g = &a->given[(*at)++];
        if (strcmp(g->option->name, option) == 0)
            return g->value;
    }
    return NULL;
}

/* ---- talking ---- */

void rap_say(const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    fputs("rapporteur: ", stderr);
    vfprintf(stderr, fmt, args);
    fputc('\n', stderr);
    va_end(args);
}

void rap_say_error(const char *about, const rap_err *err)
{
    char place[640] = "";
    const char *file = err->file[0] ? err->file : about;
    if (file && err->line)
        snprintf(place, sizeof place, "%s:%llu: ", file, (unsigned long long)err->line);
    else if (file)
        snprintf(place, sizeof place, "%s: ", file);
    rap_say("%s%s", place, err->msg);
}

int rap_usage(const rap_cli *a, const char *fmt, ...)
{
    char msg[512];
    va_list args;
    va_start(args, fmt);
    vsnprintf(msg, sizeof msg, fmt, args);
    va_end(args);
    rap_say("%s (see rapporteur %s --help)", msg, a->command ? a->command->name : "");
    return RAP_EXIT_USAGE;
}

int rap_exit_of(rap_status s)
{
    switch (s) {
    case RAP_OK:
        return RAP_EXIT_DONE;
    case RAP_E_INPUT:
    case RAP_E_TOO_LARGE:
    case RAP_E_FILE:
    case RAP_E_MEMORY:
        return RAP_EXIT_REFUSED;
    case RAP_E_USAGE:
        return RAP_EXIT_USAGE;
    case RAP_E_OUTPUT:
        return RAP_EXIT_DONE;
    case RAP_E_RESOURCE:
    case RAP_E_RULE:
    case RAP_E_RECORD:
        break;
    }
    return RAP_EXIT_RESOURCE;
}

/* ---- output ---- */

static bool closed; /* the reader of our output is gone, or the disk is full */

bool rap_out(const rap_buf *b)
{
    if (!closed && b->len && fwrite(b->at, 1, b->len, stdout) != b->len) {
        if (errno != EPIPE)
            rap_say("cannot write the output: %s", strerror(errno));
        closed = true;
    }
    return !closed;
}

bool rap_out_flush(void)
{
    if (!closed && fflush(stdout) != 0) {
        if (errno != EPIPE)
            rap_say("cannot write the output: %s", strerror(errno));
        closed = true;
    }
    return !closed;
}

/* ---- progress ---- */

static bool bar_shown;

void rap_progress(const char *what, uint64_t done, uint64_t total)
{
    if (!isatty(STDERR_FILENO))
        return;
    bar_shown = true;
    if (total)
        fprintf(stderr, "\r%s %llu of %llu (%llu%%) ", what, (unsigned long long)done, (unsigned long long)total,
                (unsigned long long)(done * 100 / total));
    else
        fprintf(stderr, "\r%s %llu ", what, (unsigned long long)done);
}

void rap_progress_end(void)
{
    if (bar_shown)
        fputs("\r\033[K", stderr);
    bar_shown = false;
}

/* ---- parsing ---- */

static const rap_option help_option = {"help", NULL, false, "this help"};

static const rap_option *find_option(const rap_command *c, const char *name, size_t len)
{
    for (const rap_option *o = c->options; o && o->name; o++) {
        if (strlen(o->name) == len && strncmp(o->name, name, len) == 0)
            return o;
    }
    return len == 4 && strncmp(name, "help", 4) == 0 ? &help_option : NULL;
}

/* One word that begins with "--"; moves *i past a value that stands in the next word. Returns NULL or what is wrong. */
static const char *take_option(const rap_command *c, char **argv, int argc, int *i, rap_given *out)
{
    const char *name = argv[*i] + 2, *eq = strchr(name, '=');
    size_t len = eq ? (size_t)(eq - name) : strlen(name);
    out->option = find_option(c, name, len);
    if (!out->option)
        return "there is no option";
    out->value = eq ? eq + 1 : NULL;
    if (out->option->value && !out->value) {
        if (*i + 1 >= argc)
            return "a value is missing after";
        out->value = argv[++*i];
    }
    if (!out->option->value && eq)
        return "no value belongs to";
    return NULL;
}

int rap_cli_parse(const rap_command *c, int argc, char **argv, rap_cli *a)
{
    rap_given *given = calloc((size_t)argc + 1, sizeof *given);
    const char **files = calloc((size_t)argc + 1, sizeof *files);
    *a = (rap_cli){.command = c, .files = files, .given = given};
    if (!given || !files)
        return rap_usage(a, "no memory");
    bool options = true;
    for (int i = 0; i < argc; i++) {
        if (options && strcmp(argv[i], "--") == 0) {
            options = false;
        } else if (options && strncmp(argv[i], "--", 2) == 0) {
            const char *word = argv[i], *wrong = take_option(c, argv, argc, &i, &given[a->n_given]);
            if (wrong)
                return rap_usage(a, "%s %s", wrong, word);
            a->n_given++;
        } else if (options && strcmp(argv[i], "-o") == 0 && find_option(c, "output", 6)) {
            given[a->n_given].option = find_option(c, "output", 6);
            if (i + 1 >= argc)
                return rap_usage(a, "a value is missing after -o");
            given[a->n_given++].value = argv[++i];
        } else if (options && argv[i][0] == '-' && argv[i][1] && strcmp(argv[i], "-h") != 0) {
            return rap_usage(a, "there is no option %s", argv[i]);
        } else if (options && strcmp(argv[i], "-h") == 0) {
            given[a->n_given++].option = &help_option;
        } else {
            files[a->n_files++] = argv[i];
        }
    }
    return 0;
}

void rap_cli_free(rap_cli *a)
{
    free((void *)(uintptr_t)a->files);
    free((void *)(uintptr_t)a->given);
}

/* ---- help ---- */

void rap_help(const rap_command *c)
{
    printf("usage: rapporteur %s %s%s\n\n%s.\n", c->name, c->options && c->options->name ? "[OPTIONS] " : "", c->args, c->summary);
    if (c->about)
        printf("\n%s\n", c->about);
    if (c->options && c->options->name) {
        printf("\nOptions\n");
        for (const rap_option *o = c->options; o->name; o++) {
            char left[64];
            snprintf(left, sizeof left, "--%s%s%s%s", o->name, o->value ? " " : "", o->value ? o->value : "", o->many ? " ..." : "");
            printf("  %-22s %s\n", left, o->help);
        }
    }
    if (c->examples)
        printf("\nExamples\n%s", c->examples);
}

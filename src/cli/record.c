/* record.c - what the commands on a record share: see cmd_record.h. */
#include "cli/cmd_record.h"

#include "record/inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

int rap_cli_say(rap_status s, const rap_err *err)
{
    if (s == RAP_OK || s == RAP_E_OUTPUT)
        return RAP_EXIT_DONE;
    rap_say_error(NULL, err);
    return s == RAP_E_MEMORY ? RAP_EXIT_RESOURCE : rap_exit_of(s);
}

rap_record *rap_cli_record(const rap_cli *a, int mode, int *status)
{
    rap_err err = {0};
    if (a->n_files < 1) {
        *status = rap_usage(a, "name the record first, such as talks.rapp");
        return NULL;
    }
    rap_record *r = rap_record_open(a->files[0], mode, &err);
    if (r && mode == RAP_OPEN_READ && rap_record_refresh(r, &err) != RAP_OK) {
        rap_record_close(r);
        r = NULL;
    }
    *status = r ? RAP_EXIT_DONE : rap_cli_say(err.status, &err);
    return r;
}

/* ---- filters ------------------------------------------------------------------------------------------------------ */

static void add(rap_filters *f, const char *name, const char *value)
{
    for (size_t i = 0; i + 1 < RAP_MOST_FILTERS; i++) {
        if (f->at[i].name)
            continue;
        snprintf(f->text[i], sizeof f->text[i], "%s", value);
        f->at[i] = (rap_filter){name, f->text[i]};
        return;
    }
}

/* "% words in lower case %": matches whole words of a folded name with a blank at both ends. */
static void add_words(rap_filters *f, const char *name, const char *value, bool anywhere)
{
    rap_buf b = {0};
    rap_put_folded(&b, rap_view_of(value));
    char pattern[300];
    snprintf(pattern, sizeof pattern, anywhere ? "%%" RAP_PRI "%%" : "%% " RAP_PRI " %%", (int)(b.len < 200 ? b.len : 200), b.at ? b.at : "");
    add(f, name, pattern);
    rap_buf_free(&b);
}

static int add_abouts(const rap_cli *a, rap_filters *f)
{
    static const char *const names[][2] = {{"about", "about_code"}, {"about2", "about2_code"}};
    const char *value;
    size_t n = 0;
    for (int at = 0; (value = rap_cli_next(a, "about", &at)); n++) {
        if (n == RAP_COUNT(names))
            return rap_usage(a, "--about may be given twice at most");
        add_words(f, names[n][0], value, false);
        bool code = strlen(value) >= 3 && strspn(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == strlen(value);
        char pattern[64];
        snprintf(pattern, sizeof pattern, "%.40s%%", code ? value : "-");
        add(f, names[n][1], pattern);
    }
    return 0;
}

int rap_cli_filters(const rap_cli *a, rap_filters *f)
{
    static const char *const days[] = {"since", "on"}, *const plain[] = {"act", "type"};
    memset(f, 0, sizeof *f);
    for (size_t i = 0; i < RAP_COUNT(days); i++) {
        const char *value = rap_cli_get(a, days[i]);
        rap_day day;
        if (value && (strlen(value) != 10 || !rap_day_parse(rap_view_of(value), &day)))
            return rap_usage(a, "\"%s\" is no date: write it as YYYY-MM-DD", value);
        if (value)
            add(f, days[i], value);
    }
    for (size_t i = 0; i < RAP_COUNT(plain); i++)
        if (rap_cli_get(a, plain[i]))
            add(f, plain[i], rap_cli_get(a, plain[i]));
    if (rap_cli_get(a, "by"))
        add_words(f, "by", rap_cli_get(a, "by"), false);
    if (rap_cli_get(a, "via"))
        add_words(f, "via", rap_cli_get(a, "via"), true);
    if (rap_cli_has(a, "anonymous"))
        add(f, "anonymous", "1");
    if (rap_cli_has(a, "all"))
        add(f, "all", "1");
    return add_abouts(a, f);
}

const char *rap_filter_get(const rap_filters *f, const char *name)
{
    for (size_t i = 0; f->at[i].name; i++)
        if (strcmp(f->at[i].name, name) == 0)
            return f->at[i].value;
    return NULL;
}

/* ---- how it is shown ------------------------------------------------------------------------------------------------- */

rap_rendering rap_cli_rendering(const rap_cli *a)
{
    rap_rendering how = {.put = rap_out};
    how.as = rap_cli_has(a, "json") ? RAP_AS_JSON : rap_cli_has(a, "csv") ? RAP_AS_CSV : RAP_AS_TABLE;
    if (isatty(STDOUT_FILENO)) {
        struct winsize w;
        how.width = ioctl(STDOUT_FILENO, TIOCGWINSZ, &w) == 0 && w.ws_col > 40 ? w.ws_col : 80;
        how.colour = !getenv("NO_COLOR");
    }
    return how;
}

/* ---- who and when ------------------------------------------------------------------------------------------------------ */

const char *rap_cli_who(const rap_cli *a)
{
    const char *who = rap_cli_get(a, "who");
    who = who ? who : getenv("RAPPORTEUR_WHO");
    who = who ? who : getenv("USER");
    return who && *who ? who : "unknown";
}

const char *rap_cli_when(const rap_cli *a, char out[24])
{
    const char *given = rap_cli_get(a, "when");
    rap_day day;
    if (given) {
        if (strlen(given) >= 24 || !rap_day_parse(rap_view_of(given), &day)) {
            rap_usage(a, "\"%s\" is no date: write it as YYYY-MM-DD", given);
            return NULL;
        }
        return strcpy(out, given);
    }
    time_t now = time(NULL);
    struct tm utc;
    gmtime_r(&now, &utc);
    strftime(out, 24, "%Y-%m-%dT%H:%M:%SZ", &utc);
    return out;
}

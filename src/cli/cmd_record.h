/* cmd_record.h - what the commands on a record share: opening it, filters, how rows are shown, who edits. */
#ifndef RAP_CMD_RECORD_H
#define RAP_CMD_RECORD_H

#include "cli/commands.h"
#include "render/rows.h"

/* The record named by the first word, derived tables up to date; NULL after saying why not, with *status set. */
rap_record *rap_cli_record(const rap_cli *a, int mode, int *status);

/* Options of every question. */
#define RAP_FILTER_OPTIONS                                                                                         \
    {"about", "NAME", true, "only what names this entity; twice: both"},                                           \
    {"since", "D", false, "only what was published on that day or later"},                                         \
    {"on", "D", false, "as it was known on that day: nothing published later"},                                    \
    {"by", "NAME", false, "only what this speaker said"},                                                          \
    {"via", "NAME", false, "only what came through this outlet or relay"},                                         \
    {"anonymous", NULL, false, "only what unnamed persons said"},                                                  \
    {"act", "ACT", false, "statements: say, deny, demand, offer, ..."},                                            \
    {"type", "TYPE", false, "facts: meeting, offer, ...; events: CAMEO digits or a PLOVER type"},                  \
    {"all", NULL, false, "doubtful and rejected lines too, marked"},                                               \
    {"json", NULL, false, "JSON lines, every column"},                                                             \
    {"csv", NULL, false, "CSV with a header (RFC 4180)"}

enum { RAP_MOST_FILTERS = 16 };
typedef struct {
    rap_filter at[RAP_MOST_FILTERS];
    char text[RAP_MOST_FILTERS][300]; /* values made here */
} rap_filters;

/* Filters from the options; 0, or the exit status after a usage message. */
int rap_cli_filters(const rap_cli *a, rap_filters *out);
/* The filters' value of a name, NULL when not given. */
const char *rap_filter_get(const rap_filters *f, const char *name);
rap_rendering rap_cli_rendering(const rap_cli *a);
int rap_cli_say(rap_status s, const rap_err *err); /* says an error, returns the exit status; silent for RAP_E_OUTPUT */

const char *rap_cli_who(const rap_cli *a);                    /* --who, RAPPORTEUR_WHO, USER */
const char *rap_cli_when(const rap_cli *a, char out[24]);     /* --when, else the clock in UTC; NULL: no date */

#define RAP_EDIT_OPTIONS                                                                                           \
    {"who", "NAME", false, "who decides it (else RAPPORTEUR_WHO, else the user's name)"},                          \
    {"when", "D", false, "when (YYYY-MM-DD, or with THH:MM:SSZ); now, when not given"}

#endif

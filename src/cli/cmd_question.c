/* cmd_question.c - the commands that ask the record: each runs the question of its name and shows the rows. */
#include "cli/cmd_record.h"

#include <stdio.h>
#include <string.h>

static const rap_option options[] = {RAP_FILTER_OPTIONS, {NULL, NULL, false, NULL}};

static int run(const rap_cli *a)
{
    rap_filters f;
    int status = rap_cli_filters(a, &f);
    if (status)
        return status;
    if (rap_cli_has(a, "json") && rap_cli_has(a, "csv"))
        return rap_usage(a, "--json or --csv, not both");
    if (a->n_files > 1)
        return rap_usage(a, "one record at a time; there is no place for \"%s\"", a->files[1]);
    rap_record *r = rap_cli_record(a, RAP_OPEN_READ, &status);
    if (!r)
        return status;
    rap_err err = {0};
    rap_rendering how = rap_cli_rendering(a);
    uint64_t rows = 0;
    rap_query *q = rap_query_open(r, a->command->name, f.at, &err);
    rap_status s = q ? rap_render_rows(q, &how, &rows, &err) : err.status;
    if (s == RAP_OK && rows == 0 && how.as == RAP_AS_TABLE)
        rap_say("nothing in this record answers that%s", rap_cli_has(a, "all") ? "" : "; --all also asks doubtful lines");
    rap_record_close(r);
    rap_out_flush();
    return rap_cli_say(s, &err);
}

#define QUESTION(id, what, says, more)                                                                             \
    const rap_command rap_cmd_##id = {                                                                             \
        .name = #id,                                                                                               \
        .args = "RECORD",                                                                                          \
        .summary = says,                                                                                           \
        .about = what,                                                                                             \
        .options = options,                                                                                        \
        .examples = more,                                                                                          \
        .run = run,                                                                                                \
    }

QUESTION(timeline, "An event with all the reports of it is one row; reports that copy one another count as one origin.",
         "What happened, in the order of days: events with their reports",
         "  rapporteur timeline talks.rapp --since 2031-05-01\n"
         "  rapporteur timeline talks.rapp --about 'Northern Front' --type 19\n");
QUESTION(statements, "The chain runs from who said it through whoever passed it on to the outlet.",
         "Who said what, through whom",
         "  rapporteur statements talks.rapp --by Moe --since 2031-05-01\n"
         "  rapporteur statements talks.rapp --anonymous --via 'Radio Sella'\n"
         "  rapporteur statements talks.rapp --act deny --csv > denials.csv\n");
QUESTION(events, "CAMEO and PLOVER codes, with who asserts the event and how sure the reading is.",
         "Every report of an event: who did what to whom",
         "  rapporteur events talks.rapp --type ASSAULT\n"
         "  rapporteur events talks.rapp --about AVR --json\n");
QUESTION(facts, "Parties, rounds, meetings, offers, demands, commitments, agreements, truces, figures.",
         "The facts of the talks",
         "  rapporteur facts talks.rapp --type offer\n"
         "  rapporteur facts talks.rapp --about 'Northern Front' --all\n");
QUESTION(schedule, "A planned thing is kept, moved, cancelled or not held only where a dispatch says so; silence is \"no report yet\".",
         "What was planned for which day, and what came of it",
         "  rapporteur schedule talks.rapp\n"
         "  rapporteur schedule talks.rapp --on 2031-05-08\n");
QUESTION(agenda, "Who says how far each part of the agenda has come. A side's own word is told apart from what others say.",
         "The parts of the agenda and the progress that each speaker claims",
         "  rapporteur agenda talks.rapp --about 'Northern Front'\n");
QUESTION(figures, NULL, "Counts of people, things and money, with who gives them",
         "  rapporteur figures talks.rapp --by 'defence ministry'\n");
QUESTION(sources, "One row a speaker: how often, in how many dispatches and outlets, first and last.",
         "Who speaks in this record, and through whom",
         "  rapporteur sources talks.rapp --anonymous\n");
QUESTION(contradictions, "incompatible: both cannot hold. differ: told differently, could both hold.",
         "What the sides and the outlets contradict each other on",
         "  rapporteur contradictions talks.rapp --about 'Northern Front'\n"
         "  rapporteur contradictions talks.rapp --all --json\n");

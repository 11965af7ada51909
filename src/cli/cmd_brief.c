/* cmd_brief.c - rapporteur brief: the page to read in the morning. */
#include "cli/cmd_record.h"
#include "render/brief.h"

static const rap_option options[] = {
    {"on", "D", false, "as it was known on that day (else the day of the latest dispatch)"},
    {"since", "D", false, "who said what, force and figures from that day on (else a week)"},
    {"about", "NAME", true, "only talks with this party; twice: with both"},
    {"all", NULL, false, "doubtful lines too, marked; talks of any age"},
    {"gaps", NULL, false, "list every place that was not understood"},
    {"json", NULL, false, "the rows of every section as one JSON object"},
    {"html", NULL, false, "the page as HTML"},
    {NULL, NULL, false, NULL},
};

static rap_status gaps(rap_record *r, const rap_cli *a, const rap_filters *f, rap_err *err)
{
    rap_rendering how = rap_cli_rendering(a);
    rap_query *q = rap_query_open(r, "gaps", f->at, err);
    return q ? rap_render_rows(q, &how, NULL, err) : err->status;
}

static int run(const rap_cli *a)
{
    rap_filters f;
    rap_err err = {0};
    int status = rap_cli_filters(a, &f);
    if (status)
        return status;
    if (rap_cli_has(a, "json") && rap_cli_has(a, "html"))
        return rap_usage(a, "--json or --html, not both");
    if (a->n_files > 1)
        return rap_usage(a, "one record at a time; there is no place for \"%s\"", a->files[1]);
    rap_record *r = rap_cli_record(a, RAP_OPEN_READ, &status);
    if (!r)
        return status;
    rap_brief_options o = {.filters = f.at, .record = a->files[0], .put = rap_out};
    o.form = rap_cli_has(a, "json") ? RAP_BRIEF_JSON : rap_cli_has(a, "html") ? RAP_BRIEF_HTML : RAP_BRIEF_TEXT;
    o.colour = rap_cli_rendering(a).colour && o.form == RAP_BRIEF_TEXT;
    rap_status s = rap_cli_has(a, "gaps") ? gaps(r, a, &f, &err) : rap_brief(r, &o, &err);
    rap_record_close(r);
    rap_out_flush();
    return rap_cli_say(s, &err);
}

const rap_command rap_cmd_brief = {
    .name = "brief",
    .args = "RECORD",
    .summary = "The page to read in the morning: where the talks stand, what is next, what slipped, who said what",
    .about = "Prints only what is sure. [k7qm:s3] names a line: `rapporteur show` leads from it to the words of the dispatch.\n"
             "\"Today\" is the day of the latest dispatch, or that of --on. A planned thing of which no dispatch says more is\n"
             "\"no report yet\". Copies of one dispatch count as one origin.",
    .options = options,
    .examples = "  rapporteur brief talks.rapp\n"
                "  rapporteur brief talks.rapp --on 2031-05-08 --about 'Northern Front'\n"
                "  rapporteur brief talks.rapp --gaps\n",
    .run = run,
};

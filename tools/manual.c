/* manual.c - prints the manual page from the tables of commands, options and fields. */
#include "cli/cli.h"
#include "document/fields.h"

#include <stdio.h>
#include <string.h>

/* Text with what roff would read as its own escaped. */
static void put(const char *s)
{
    bool line_start = true;
    for (; *s; s++) {
        if (line_start && (*s == '.' || *s == '\''))
            fputs("\\&", stdout);
        if (*s == '\\')
            fputs("\\e", stdout);
        else if (*s == '-')
            fputs("\\-", stdout);
        else
            putchar(*s);
        line_start = *s == '\n';
    }
}

static void command(const rap_command *c)
{
    printf(".SS ");
    put(c->name);
    printf("\n.B rapporteur ");
    put(c->name);
    printf("%s ", c->options && c->options->name ? " [OPTIONS]" : "");
    put(c->args);
    printf("\n.PP\n");
    put(c->summary);
    puts(".");
    if (c->about) {
        puts(".PP");
        put(c->about);
        puts("");
    }
    for (const rap_option *o = c->options; o && o->name; o++) {
        printf(".TP\n.B \\-\\-");
        put(o->name);
        if (o->value)
            printf(" \\fI%s\\fR", o->value);
        puts("");
        put(o->help);
        puts(".");
    }
    if (c->examples) {
        puts(".PP\n.EX");
        put(c->examples);
        puts(".EE");
    }
}

static void fields(void)
{
    puts(".SH OUTPUT OF ANNOTATE\nOne JSON object a line. Offsets are Unicode code points into text, end exclusive; unknown is null.");
    for (int layer = RAP_LAYER_PARTS; layer < RAP_LAYER_COUNT; layer++) {
        printf(".SS %s\n", rap_layer_text(layer));
        put(rap_layer_doc(layer));
        puts(".");
        for (const rap_field *f = rap_fields; f->name; f++) {
            if ((int)f->layer != layer)
                continue;
            printf(".TP\n.B %s\n", f->name);
            put(f->doc);
            puts(f->null ? "; may be null." : ".");
        }
    }
}

int main(void)
{
    puts(".TH RAPPORTEUR 1 \"\" \"rapporteur " RAP_VERSION "\" \"\"\n.SH NAME\nrapporteur \\- reads news dispatches and keeps a record of the talks\n"
         ".SH SYNOPSIS\n.B rapporteur\n.I COMMAND\n[OPTIONS] ...\n.SH DESCRIPTION");
    put("rapporteur reads news dispatches about negotiations and conflict and keeps an auditable, queryable record of the talks: who said\n"
        "what, through whom and how surely; what happened and what is scheduled; the process itself; and where the sources\n"
        "contradict each other. Every line leads back to the characters that it came from, or to the person who entered it. It\n"
        "works offline, and gives the same bytes for the same input on any machine.\n");
    puts(".SH COMMANDS");
    for (const rap_command *const *c = rap_commands; *c; c++)
        command(*c);
    puts(".SH EXIT STATUS\n.TP\n.B 0\ndone\n.TP\n.B 1\nsome documents were refused, each named on standard error with the reason; the rest is done\n"
         ".TP\n.B 2\nthe command line is wrong\n.TP\n.B 3\nthe record, the model or a lexicon could not be used");
    fields();
    return 0;
}

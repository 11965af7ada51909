/* timeml.c - see timeml.h. */
#include "render/timeml.h"

static void text(rap_buf *out, rap_view v)
{
    for (size_t i = 0; i < v.len; i++) {
        unsigned char c = (unsigned char)v.at[i];
        if (c == '&') rap_puts(out, "&amp;");
        else if (c == '<') rap_puts(out, "&lt;");
        else if (c == '>') rap_puts(out, "&gt;");
        else if (c == '"') rap_puts(out, "&quot;");
        else if (c < 0x20 && c != '\n' && c != '\t') rap_puts(out, "\xEF\xBF\xBD");
        else rap_putc(out, (char)c);
    }
}

static void attribute(rap_buf *out, const char *name, rap_view v)
{
    if (v.at == NULL || v.len == 0) return;
    rap_putf(out, " %s=\"", name);
    text(out, v);
    rap_putc(out, '"');
}

static void timex(const rap_doc *d, uint32_t i, rap_buf *out)
{
    const rap_time *t = &d->times.at[i];
    rap_putf(out, "<TIMEX3 tid=\"t%u\" type=\"%s\"", i + 1, rap_timex_text((int)t->type));
    rap_puts(out, " value=\"");
    text(out, t->value);
    rap_putc(out, '"');
    attribute(out, "mod", t->mod);
    attribute(out, "freq", t->freq);
    attribute(out, "quant", t->quant);
    rap_puts(out, ">");
    text(out, rap_text(d, t->start, t->end));
    rap_puts(out, "</TIMEX3>");
}

static void head(const rap_doc *d, rap_buf *out)
{
    char day[12];
    rap_puts(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n");
    if (d->id.at != NULL) {
        rap_puts(out, "<DOCID>");
        text(out, d->id);
        rap_puts(out, "</DOCID>\n");
    }
    if (d->date != RAP_NO_DAY) {
        rap_day_format(d->date, day);
        rap_putf(out, "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"%s\" functionInDocument=\"CREATION_TIME\">%s</TIMEX3></DCT>\n", day, day);
    }
    if (d->title.at != NULL) {
        rap_puts(out, "<TITLE>");
        text(out, d->title);
        rap_puts(out, "</TITLE>\n");
    }
}

void rap_timeml(const rap_doc *doc, rap_buf *out)
{
    uint32_t at = 0;
    head(doc, out);
    rap_puts(out, "<TEXT>");
    for (uint32_t i = 0; i < doc->times.n; i++) {
        if (doc->times.at[i].start < at) continue;
        text(out, rap_text(doc, at, doc->times.at[i].start));
        timex(doc, i, out);
        at = doc->times.at[i].end;
    }
    text(out, rap_text(doc, at, (uint32_t)doc->text.len));
    rap_puts(out, "</TEXT>\n</TimeML>\n");
}

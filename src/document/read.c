/* read.c - see read.h. */
#include "document/read.h"

#include "document/html.h"

/* The number of the month that `word` names in the lexicon class "month", 0 when it is none. */
static int month_of(const rap_doc *doc, const rap_lexicon *lex, rap_view word)
{
    uint16_t cls = rap_class(lex, "month");
    uint32_t first = 0, n = cls == RAP_NO_CLASS ? 0 : rap_class_entries(lex, cls, &first);
    for (uint32_t e = first; n && e < first + n; e++) {
        rap_view name = rap_entry_name(lex, e), value = rap_entry_get(lex, e, "value", RAP_NO_DAY);
        bool same = rap_same_folded(name, word);
        bool abbreviated = word.len >= 3 && word.len <= 4 && name.len > word.len &&
                           rap_same_folded(rap_sub(name, 0, word.len), word);
        if ((same || abbreviated) && value.len && value.len < 3) {
            int m = 0;
            for (size_t i = 0; i < value.len; i++)
                m = m * 10 + (value.at[i] - '0');
            return m >= 1 && m <= 12 ? m : 0;
        }
    }
    (void)doc;
    return 0;
}

static int small_number(rap_view v)
{
    int n = 0;
    for (size_t i = 0; i < v.len && v.len <= 4; i++) {
        if (v.at[i] < '0' || v.at[i] > '9')
            return 0;
        n = n * 10 + (v.at[i] - '0');
    }
    return v.len <= 4 ? n : 0;
}

static rap_view next_word(rap_view text, size_t *at)
{
    while (*at < text.len && !rap_is_letter_cp((unsigned char)text.at[*at]) && !rap_is_digit_cp((unsigned char)text.at[*at]))
        ++*at;
    size_t from = *at;
    while (*at < text.len && (rap_is_letter_cp((unsigned char)text.at[*at]) || rap_is_digit_cp((unsigned char)text.at[*at])))
        ++*at;
    return rap_sub(text, from, *at);
}

/* A full date in a dateline ("GENEVA, 3 March 2031 (AP)"); without a year there is no day to know. */
static rap_day dateline_day(const rap_doc *doc, const rap_lexicon *lex, rap_view text)
{
    int month = 0, day = 0, year = 0;
    for (size_t at = 0; at < text.len;) {
        rap_view word = next_word(text, &at);
        if (!word.len)
            break;
        int n = small_number(word);
        if (n >= 1000)
            year = n;
        else if (n >= 1 && n <= 31)
            day = n;
        else if (!month)
            month = month_of(doc, lex, word);
    }
    return month && day && year ? rap_day_of(year, month, day) : RAP_NO_DAY;
}

static rap_status read_date(rap_doc *doc, const rap_input *in, rap_err *err)
{
    doc->date = RAP_NO_DAY;
    if (!in->date.at)
        return RAP_OK;
    if (!rap_day_parse(in->date, &doc->date))
        return rap_fail(err, RAP_E_INPUT, "\"" RAP_PRI "\" is no date: write it as YYYY-MM-DD",
                        (int)(in->date.len < 40 ? in->date.len : 40), in->date.at);
    doc->date_from = RAP_DATE_FROM_GIVEN;
    return RAP_OK;
}

/* The text becomes the page's running text; what the caller does not know is taken from the page. */
static rap_status read_page(rap_doc *doc, rap_err *err)
{
    rap_page page;
    rap_status s = rap_page_read(doc->arena, doc->text, &page, err);
    if (s != RAP_OK)
        return s;
    doc->text = rap_text_clean(doc->arena, page.text);
    doc->title = doc->title.at ? doc->title : page.title;
    doc->outlet = doc->outlet.at ? doc->outlet : page.outlet;
    doc->url = doc->url.at ? doc->url : page.url;
    if (doc->date == RAP_NO_DAY && rap_day_parse(page.date, &doc->date))
        doc->date_from = RAP_DATE_FROM_META;
    return RAP_OK;
}

rap_status rap_document_read(rap_doc *doc, const rap_input *in, const rap_lexicon *lex, rap_err *err)
{
    if (in->text.len > RAP_MAX_DOCUMENT)
        return rap_fail(err, RAP_E_TOO_LARGE, "the document has %zu bytes, 8 MB is the most: split it", in->text.len);
    rap_status s = read_date(doc, in, err);
    if (s != RAP_OK)
        return s;
    doc->id = rap_keep(doc->arena, in->id);
    doc->title = rap_keep(doc->arena, in->title);
    doc->outlet = rap_keep(doc->arena, in->outlet);
    doc->url = rap_keep(doc->arena, in->url);
    doc->text = rap_text_clean(doc->arena, in->text);
    if (in->html && (s = read_page(doc, err)) != RAP_OK)
        return s;
    rap_parts_find(doc, lex);
    for (uint32_t i = 0; i < doc->parts.n && doc->date == RAP_NO_DAY; i++) {
        if (doc->parts.at[i].kind != RAP_PART_DATELINE)
            continue;
        doc->date = dateline_day(doc, lex, rap_text(doc, doc->parts.at[i].start, doc->parts.at[i].end));
        if (doc->date != RAP_NO_DAY)
            doc->date_from = RAP_DATE_FROM_DATELINE;
    }
    return RAP_OK;
}

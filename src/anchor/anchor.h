/* anchor.h - which days the times denote, and when what is told was said and done.
 *
 * In : doc->times with their readings, the date of publication, frames, statements, events.
 * Out: value, mod, freq, quant, from and to of every time; time and days of statements and events.
 * Errors: none. What cannot be known stays open: XXXX in a value, RAP_NO_DAY in a day.
 *
 * What a time counts from:
 *   news        the date of publication; inside a quotation the day on which it was said, where that is known
 *   a narrative (history, told without "yesterday"): the last date that the text set, which full dates, months with
 *               a year and a year at the head of a sentence move
 *   "the next day", "two weeks later": the last date told of, in both
 * Weekdays, months and days without a year look back or ahead by the frame on which they hang.
 * Source: TIMEX3 for values; Gregorian Easter by Gauss and Meeus; the tabular Islamic calendar (civil epoch, leap
 * years 2 5 7 10 13 16 18 21 24 26 29 of thirty), from which the sighted moon may differ by a day.
 */
#ifndef RAP_ANCHOR_H
#define RAP_ANCHOR_H

#include "document/document.h"
#include "lexicon/lexicon.h"

rap_status rap_anchor_run(rap_doc *doc, const rap_lexicon *lex, rap_err *err);

#endif

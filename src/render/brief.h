/* brief.h - the page that a mediator reads first (design.md section 11).
 * In : a record, what to ask of it.   Out: text of 80 columns, JSON or a page, through `put`.
 * Errors: those of the record; RAP_E_OUTPUT when `put` returns false.
 *
 * It prints what is sure, and marks the rest when that is asked for. A cell of the agenda holds what that side itself
 * says; what others say stands below it under their names. Silence is told as silence.
 */
#ifndef RAP_BRIEF_H
#define RAP_BRIEF_H

#include "render/rows.h"

typedef enum { RAP_BRIEF_TEXT, RAP_BRIEF_JSON, RAP_BRIEF_HTML } rap_brief_form;

typedef struct {
    rap_brief_form form;
    const rap_filter *filters; /* on, since, about, all; ended by a NULL name */
    const char *record;        /* as the reader calls it: for the commands that the page names */
    bool colour;
    bool (*put)(const rap_buf *b);
} rap_brief_options;

rap_status rap_brief(rap_record *r, const rap_brief_options *o, rap_err *err);

#endif

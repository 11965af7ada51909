/* html.h - a page's running text and what it says of itself.
 * In : UTF-8 bytes of a page.   Out: views in the arena.   Errors: RAP_E_INPUT for what is nested beyond reason; what is no HTML gives its words.
 */
#ifndef RAP_HTML_H
#define RAP_HTML_H

#include "base/base.h"

typedef struct {
    rap_view text, title, outlet, url, date; /* RAP_NULL where the page does not say; paragraphs of text are a blank line apart */
} rap_page;

rap_status rap_page_read(rap_arena *a, rap_view html, rap_page *page, rap_err *err);

#endif

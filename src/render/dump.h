/* dump.h - a layer as lines for people: what golden tests compare, and what `lexicon explain` shows.
 * In : a document and a layer's name (part token syntax frame mention time statement entity event fact
 *      marker talks gap).
 * Out: a line an item. `by` (RAP_NULL = all) keeps the items of one rule.
 */
#ifndef RAP_DUMP_H
#define RAP_DUMP_H

#include "document/document.h"

/* false: there is no such layer. */
bool rap_dump(const rap_doc *doc, const char *layer, rap_view by, rap_buf *out);

#endif

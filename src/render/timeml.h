/* timeml.h - a document with its times as TimeML 1.2: for those who want a time tagger alone.
 * In : a document with the anchor's values.   Out: <TimeML>, the text unchanged but for <TIMEX3> around each time.
 * The document's date is t0; one document a call, a stream of them is one TimeML document after the other.
 * Characters that XML does not have (control characters) become U+FFFD.
 */
#ifndef RAP_TIMEML_H
#define RAP_TIMEML_H

#include "document/document.h"

void rap_timeml(const rap_doc *doc, rap_buf *out);

#endif

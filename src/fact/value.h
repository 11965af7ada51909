/* value.h - the values of fact rules: texts, days, sides (build.h says which). In: a match. Out: values. Errors: none. */
#ifndef RAP_FACT_VALUE_H
#define RAP_FACT_VALUE_H

#include "fact/build.h"

rap_view rap_fact_text_value(rap_facting *b, const rap_match *m, const rap_value *v);
rap_day rap_fact_day_value(rap_facting *b, const rap_match *m, const rap_value *v, rap_day from);
rap_ids rap_fact_side_value(rap_facting *b, const rap_match *m, const rap_value *v);
/* The heads over which a fact is repeated ("list(x)"), none for any other value. */
rap_ids rap_fact_list_value(rap_facting *b, const rap_match *m, const rap_value *v);
/* The time expression on which an event or fact of the frame hangs: the first DATE or TIME among its times and
 * behind its prepositions of class time-prep. RAP_NONE = none. */
uint32_t rap_frame_time(const rap_doc *doc, const rap_frame *f, uint16_t time_prep);

#endif

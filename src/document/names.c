/* names.c - the printed words of every enumeration, from the lists in document.h. */
#include "document/document.h"

#define X(name, text, doc) text,
#define TEXT_OF(function, list)                                                                                        \
    const char *function(int v)                                                                                        \
    {                                                                                                                  \
        static const char *const words[] = {list(X)};                                                                  \
        return v >= 0 && v < (int)RAP_COUNT(words) ? words[v] : NULL;                                                  \
    }

TEXT_OF(rap_part_text, RAP_PART_LIST)
TEXT_OF(rap_upos_text, RAP_UPOS_LIST)
TEXT_OF(rap_rel_text, RAP_REL_LIST)
TEXT_OF(rap_ner_text, RAP_NER_LIST)
TEXT_OF(rap_tense_text, RAP_TENSE_LIST)
TEXT_OF(rap_aspect_text, RAP_ASPECT_LIST)
TEXT_OF(rap_modal_text, RAP_MODAL_LIST)
TEXT_OF(rap_frame_text, RAP_FRAME_LIST)
TEXT_OF(rap_how_text, RAP_HOW_LIST)
TEXT_OF(rap_embed_text, RAP_EMBED_LIST)
TEXT_OF(rap_form_text, RAP_FORM_LIST)
TEXT_OF(rap_kind_text, RAP_KIND_LIST)
TEXT_OF(rap_sure_text, RAP_SURE_LIST)
TEXT_OF(rap_timex_text, RAP_TIMEX_LIST)
TEXT_OF(rap_statement_text, RAP_STATEMENT_LIST)
TEXT_OF(rap_act_text, RAP_ACT_LIST)
TEXT_OF(rap_source_text, RAP_SOURCE_LIST)
TEXT_OF(rap_direct_text, RAP_DIRECT_LIST)
TEXT_OF(rap_channel_text, RAP_CHANNEL_LIST)
TEXT_OF(rap_stance_text, RAP_STANCE_LIST)
TEXT_OF(rap_link_text, RAP_LINK_LIST)
TEXT_OF(rap_event_status_text, RAP_EVENT_STATUS_LIST)
TEXT_OF(rap_marker_text, RAP_MARKER_LIST)
TEXT_OF(rap_date_from_text, RAP_DATE_FROM_LIST)
TEXT_OF(rap_track_text, RAP_TRACK_LIST)
TEXT_OF(rap_fact_text, RAP_FACT_LIST)

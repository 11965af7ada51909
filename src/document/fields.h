/* fields.h - the one table of the fields of an annotated document (design.md section 4 and 5).
 *
 * From it are made: the JSON writer (render/json.c), the JSON Schema in doc/ (tools/schema.c), the record's columns, the
 * CSV headers and the manual's list. A new field is a line in fields.c and nothing else.
 */
#ifndef RAP_FIELDS_H
#define RAP_FIELDS_H

#include "document/document.h"

#define RAP_LAYER_LIST(X)                                                                                          \
    X(DOCUMENT, "document", "", "the document itself")                                                             \
    X(PARTS, "parts", "", "title, dateline, paragraphs, boilerplate")                                              \
    X(SENTENCES, "sentences", "", "sentences")                                                                     \
    X(ENTITIES, "entities", "e", "who and what mentions stand for")                                                \
    X(MENTIONS, "mentions", "m", "spans that name or describe an entity")                                          \
    X(TIMES, "times", "t", "time expressions (TIMEX3)")                                                            \
    X(STATEMENTS, "statements", "s", "who said what, through whom")                                                \
    X(EVENTS, "events", "v", "who did what to whom (CAMEO, PLOVER)")                                               \
    X(TALKS, "talks", "k", "one negotiation each")                                                                 \
    X(FACTS, "facts", "f", "typed lines of the talks")                                                             \
    X(MARKERS, "markers", "n", "words by which the writer takes a distance or labels a party")                     \
    X(GAPS, "not_understood", "", "what has a negotiation word and no reading, times without a value, names without a code")

typedef enum {
#define X(name, text, id, doc) RAP_LAYER_##name,
    RAP_LAYER_LIST(X)
#undef X
    RAP_LAYER_COUNT
} rap_layer;

const char *rap_layer_text(int layer);
const char *rap_layer_doc(int layer);
const char *rap_layer_prefix(int layer); /* of its ids: "e", "m", ...; "" where items have none */

/* How a field is held in its struct and printed. What is unknown prints as null. */
typedef enum {
    RAP_TYPE_ID,      /* prefix and 1-based number; no member */
    RAP_TYPE_OFFSET,  /* uint32_t bytes; printed as code points */
    RAP_TYPE_TEXT,    /* the words between start and end; no member */
    RAP_TYPE_STRING,  /* rap_view */
    RAP_TYPE_ENUM,    /* an enumeration, printed by `words` */
    RAP_TYPE_DAY,     /* rap_day */
    RAP_TYPE_INT,     /* int32_t, 0 = unknown */
    RAP_TYPE_NUMBER,  /* int64_t, RAP_NO_NUMBER = unknown */
    RAP_TYPE_REF,     /* uint32_t index into `ref` */
    RAP_TYPE_REFS,    /* rap_ids into `ref` */
    RAP_TYPE_SPAN,    /* rap_span, start RAP_NONE = null */
    RAP_TYPE_SPANS,   /* RAP_ARRAY(rap_span) */
    RAP_TYPE_ROLES,   /* RAP_ARRAY(rap_role) */
    RAP_TYPE_CHAIN,   /* RAP_ARRAY(rap_link) */
    RAP_TYPE_ACTORS,  /* rap_actors */
    RAP_TYPE_PLACE,   /* rap_place */
    RAP_TYPE_PLOVER,  /* rap_event: plover and mode; no member */
} rap_field_type;

typedef struct {
    rap_layer layer;
    const char *name;
    rap_field_type type;
    size_t offset;               /* of the member in the layer's struct */
    const char *(*words)(int);   /* ENUM */
    rap_layer ref;               /* REF, REFS */
    uint32_t facts;              /* FACTS: bit 1 << type for each type that has the field */
    bool null;                   /* may be null */
    const char *doc;             /* a phrase for the schema, the codebook and the manual */
} rap_field;

extern const rap_field rap_fields[]; /* in the order of printing; ended by a NULL name */

/* Items of a layer in a document: how many, and the address of one. */
uint32_t rap_layer_count(const rap_doc *doc, rap_layer layer);
const void *rap_layer_item(const rap_doc *doc, rap_layer layer, uint32_t i);

#endif

/* schema.c - prints the JSON Schema of the annotated document from the table of fields (doc/annotated.schema.json). */
#include "document/fields.h"

#include <stdio.h>

static const char *const nullable = "[\"string\",\"null\"]";

/* The words of an enumeration; a NULL among them is null. */
static void print_words(const char *(*words)(int), bool null)
{
    bool first = true;
    printf("{\"enum\":[");
    for (int v = 0; v < 64; v++) {
        const char *w = words(v);
        if (w)
            printf("%s\"%s\"", first ? "" : ",", w);
        first = first && !w;
    }
    printf("%s]", null ? ",null" : "");
}

static const char span[] = "\"type\":\"object\",\"required\":[\"start\",\"end\",\"text\"],\"additionalProperties\":false,"
                           "\"properties\":{\"start\":{\"type\":\"integer\",\"minimum\":0},\"end\":{\"type\":\"integer\",\"minimum\":0},"
                           "\"text\":{\"type\":\"string\"}}";
static const char day[] = "\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\"";

static void print_type(const rap_field *f)
{
    switch (f->type) {
    case RAP_TYPE_ID:
        printf("{\"type\":\"string\",\"pattern\":\"^%s[0-9]+$\"", rap_layer_prefix((int)f->layer));
        break;
    case RAP_TYPE_OFFSET:
        printf("{\"type\":\"integer\",\"minimum\":0");
        break;
    case RAP_TYPE_TEXT:
        printf("{\"type\":\"string\"");
        break;
    case RAP_TYPE_STRING:
        printf("{\"type\":%s,\"minLength\":1", f->null ? nullable : "\"string\"");
        break;
    case RAP_TYPE_ENUM:
        print_words(f->words, f->null);
        break;
    case RAP_TYPE_DAY:
        printf("{\"type\":%s,%s", f->null ? nullable : "\"string\"", day);
        break;
    case RAP_TYPE_INT:
    case RAP_TYPE_NUMBER:
        printf("{\"type\":[\"integer\",\"null\"]");
        break;
    case RAP_TYPE_REF:
        printf("{\"type\":%s,\"pattern\":\"^%s[0-9]+$\"", f->null ? nullable : "\"string\"", rap_layer_prefix((int)f->ref));
        break;
    case RAP_TYPE_REFS:
        printf("{\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"^%s[0-9]+$\"}", rap_layer_prefix((int)f->ref));
        break;
    case RAP_TYPE_SPAN:
        printf("{\"anyOf\":[{\"type\":\"null\"},{%s}]", span);
        break;
    case RAP_TYPE_SPANS:
        printf("{\"type\":\"array\",\"items\":{%s}", span);
        break;
    case RAP_TYPE_ROLES:
        printf("{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"title\",\"for\",\"since\"],\"properties\":{"
               "\"title\":{\"type\":\"string\"},\"for\":{\"type\":%s},\"since\":{\"type\":%s,%s}}}", nullable, nullable, day);
        break;
    case RAP_TYPE_CHAIN:
        printf("{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"name\",\"entity\",\"kind\",\"start\",\"end\"],\"properties\":{"
               "\"name\":{\"type\":\"string\"},\"entity\":{\"type\":%s},\"kind\":{\"enum\":[\"speaker\",\"relay\",\"outlet\"]},"
               "\"start\":{\"type\":[\"integer\",\"null\"]},\"end\":{\"type\":[\"integer\",\"null\"]}}}", nullable);
        break;
    case RAP_TYPE_ACTORS:
        printf("{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"entity\",\"code\"],\"properties\":{"
               "\"entity\":{\"type\":%s},\"code\":{\"type\":%s,\"pattern\":\"^([A-Z0-9]{3})+$\"}}}", nullable, nullable);
        break;
    case RAP_TYPE_PLACE:
        printf("{\"anyOf\":[{\"type\":\"null\"},{\"type\":\"object\",\"required\":[\"name\",\"country\",\"lat\",\"lon\"],\"properties\":{"
               "\"name\":{\"type\":\"string\"},\"country\":{\"type\":%s},\"lat\":{\"type\":[\"number\",\"null\"]},"
               "\"lon\":{\"type\":[\"number\",\"null\"]}}}]", nullable);
        break;
    case RAP_TYPE_PLOVER:
        printf("{\"type\":\"object\",\"required\":[\"type\",\"mode\"],\"properties\":{\"type\":{\"type\":\"string\"},\"mode\":{\"type\":%s}}",
               nullable);
        break;
    }
    printf(",\"description\":\"%s\"}", f->doc);
}

/* An item: every field is always there, but those that belong to other types of facts. */
static void print_layer(int layer)
{
    printf("  \"%s\": {\"description\":\"%s\",\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[",
           rap_layer_text(layer), rap_layer_doc(layer));
    bool first = true;
    for (const rap_field *f = rap_fields; f->name; f++) {
        if ((int)f->layer != layer || f->facts != (1u << RAP_FACT_COUNT) - 1)
            continue;
        printf("%s\"%s\"", first ? "" : ",", f->name);
        first = false;
    }
    printf("],\"properties\":{");
    first = true;
    for (const rap_field *f = rap_fields; f->name; f++) {
        if ((int)f->layer != layer)
            continue;
        printf("%s\n    \"%s\":", first ? "" : ",", f->name);
        print_type(f);
        first = false;
    }
    printf("}}}");
}

int main(void)
{
    printf("{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\n \"title\":\"An annotated dispatch of rapporteur\",\n"
           " \"description\":\"Made by tools/schema.c from src/document/fields.c. Offsets are Unicode code points into text, end exclusive.\",\n"
           " \"type\":\"object\",\"required\":[\"format\",\"engine\",\"id\",\"date\",\"date_from\",\"title\",\"outlet\",\"url\"],\n"
           " \"additionalProperties\":false,\n \"properties\":{\n"
           "  \"format\":{\"const\":1},\n"
           "  \"engine\":{\"type\":\"object\",\"required\":[\"version\",\"model\",\"lexicons\"],\"additionalProperties\":false,\"properties\":{"
           "\"version\":{\"type\":\"string\"},\"model\":{\"type\":\"string\"},\"lexicons\":{\"type\":\"string\"}}},\n"
           "  \"id\":{\"type\":%s},\n  \"date\":{\"type\":%s,%s},\n", nullable, nullable, day);
    printf("  \"date_from\":");
    print_words(rap_date_from_text, false);
    printf("},\n  \"title\":{\"type\":%s},\n  \"outlet\":{\"type\":%s},\n  \"url\":{\"type\":%s},\n  \"text\":{\"type\":\"string\"}", nullable,
           nullable, nullable);
    for (int layer = RAP_LAYER_PARTS; layer < RAP_LAYER_COUNT; layer++) {
        printf(",\n");
        print_layer(layer);
    }
    printf("\n}}\n");
    return 0;
}

/* embedded.h - the SQL files, built in by tools/embed.py. */
#ifndef RAP_RECORD_EMBEDDED_H
#define RAP_RECORD_EMBEDDED_H

typedef struct {
    const char *name; /* of the file, without .sql; NULL ends the list */
    const char *text;
} rap_embedded;

extern const rap_embedded rap_record_sql[];   /* src/record/sql */
extern const rap_embedded rap_question_sql[]; /* src/query/sql */

static inline const char *rap_embedded_find(const rap_embedded *list, const char *name)
{
    for (; list->name; list++) {
        const char *a = list->name, *b = name;
        while (*a && *a == *b)
            a++, b++;
        if (*a == *b)
            return list->text;
    }
    return 0;
}

#endif

/* brief_inside.h - shared by brief.c (the page) and brief_part.c (its sections). */
#ifndef RAP_BRIEF_INSIDE_H
#define RAP_BRIEF_INSIDE_H

#include "render/brief.h"

enum { PAGE = 80, PARTS = 7, MOST_TALKS = 6 };
typedef enum { PART_STAND, PART_SCHEDULE, PART_AGENDA, PART_WANTS, PART_GROUND, PART_FIGURES, PART_SAID } part_of_brief;

typedef struct {
    rap_record *record;
    const rap_brief_options *o;
    rap_filter filters[16]; /* what every question of the page gets */
    char on[12], since[12], recent[12], lively[12];
    rap_buf out, line;
    bool told[8 * MOST_TALKS]; /* which of the talks have a block of their own */
    char title[400];        /* a heading that is made of names */
    const char *heading;    /* owed: printed before the first line under it */
    rap_rows parts[PARTS], parties; /* of the talks in hand */
} brief;

/* ---- laying out ---- */
void brief_heading(brief *b, const char *title);             /* printed only when something follows */
void brief_item(brief *b, size_t indent, size_t hang, rap_view text, const char *mark); /* wrapped, the mark at the right edge */
void brief_plain(brief *b, size_t indent, const char *text);
rap_view brief_line(const brief *b); /* what was gathered in b->line */

/* ---- the sections of one talks ---- */
void brief_state(brief *b, rap_buf *out); /* "third round, Port Sella; suspended since ..." */
void brief_stand(brief *b);
void brief_next(brief *b);
void brief_slipped(brief *b);
void brief_agenda(brief *b);
void brief_wants(brief *b);
void brief_ground(brief *b);
void brief_figures(brief *b);
void brief_said(brief *b);

#endif

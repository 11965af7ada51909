/* work.h - one thread's scratch for both nets. Its size does not depend on the document. */
#ifndef RAP_WORK_H
#define RAP_WORK_H

#include "token/segment.h"

typedef struct rap_parse_work rap_parse_work; /* src/syntax/parser.h */

struct rap_syntax_work {
    const rap_kernels *kernels;
    rap_atom atoms[RAP_SEG_WINDOW];
    rap_seg_work segment;
    rap_parse_work *parse;
};

/* Makes `t` a further word of the multi-word token that the word before it belongs to. */
static inline void rap_token_join(rap_token *t)
{
    if (!(t[-1].flags & RAP_TOKEN_MWT_NEXT))
        t[-1].flags |= RAP_TOKEN_MWT_FIRST;
    t->flags |= RAP_TOKEN_MWT_NEXT;
}

#endif

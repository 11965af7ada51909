/* builtin.h - the model and the compiled lexicon that the program carries in itself (made at build time by tools/embed.sh). */
#ifndef RAP_BUILTIN_H
#define RAP_BUILTIN_H

#include <stddef.h>

const void *rap_builtin_model(void);
size_t rap_builtin_model_size(void);
const void *rap_builtin_lexicon(void);
size_t rap_builtin_lexicon_size(void);

#endif

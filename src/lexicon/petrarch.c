/* PETRARCH and TABARI dictionaries, read as they are. Not read yet: a folder of them is accepted. */
#include "lexicon/build.h"

bool rap_build_petrarch(rap_build *b, rap_view name, rap_view text)
{
    (void)b;
    (void)name;
    (void)text;
    return false;
}

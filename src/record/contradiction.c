#include "record/derive.h"
void rap_derive_contradictions(rap_store *s){(void)s;}

#include "record/derive.h"
void rap_derive_schedule(rap_store *s){(void)s;}
